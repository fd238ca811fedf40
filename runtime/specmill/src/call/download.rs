//! The body of a response as it comes.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod resume;
mod save;

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::Stream;
use http::{HeaderMap, StatusCode};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::{Instant, Sleep};

use self::resume::Resume;
use super::{Answer, Call};
use crate::error::{Error, TimeoutKind};
use crate::transport::{Body, BodyStream, BoxFuture, TransportError, TransportErrorKind};
use crate::value::{Blank, Slot};

/// The body of a response as it comes.
///
/// ```
/// use specmill_runtime::codegen::{Call, Operation, Service};
/// use specmill_runtime::testing::{Mock, json};
/// use specmill_runtime::{ClientBuilder, Connection, Error};
///
/// # static SERVICE: Service = Service::new("files", "Files", "1.0.0");
/// # static SHOW_FILE: Operation = Operation::new("showFile", "GET", "/file");
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let mock = Mock::new();
/// # mock.on("showFile").reply_text(200, "some text").repeat();
/// # let files: Connection = ClientBuilder::new(&SERVICE).base_url("http://localhost").transport(mock).build()?;
/// # let call = || Call::new(&files, &SHOW_FILE);
/// // Calls of a generated crate have `stream` as well.
/// let mut download = call().stream().await?;
/// while let Some(chunk) = download.next().await {
///     println!("{} of {:?} bytes", chunk?.len(), download.length());
/// }
///
/// # let folder = tempfile::tempdir().unwrap();
/// # let path = folder.path().join("file.txt");
/// let length = call().stream().await?.save(&path).await?;
/// assert_eq!(length, 9);
/// # assert_eq!(std::fs::read_to_string(path).unwrap(), "some text");
/// # Ok::<(), Error>(())
/// # }).unwrap();
/// ```
///
/// It is a [`Stream`] of [`Bytes`] and a Tokio [`AsyncRead`];
/// [`next`](Self::next), [`save`](Self::save) and [`bytes`](Self::bytes) do without any
/// further crate. Dropping it closes the connection.
///
/// Neither its length nor its time is limited, but how long nothing may come: see
/// [`idle_timeout`](Self::idle_timeout). When it breaks off, the rest of a `GET` is asked
/// for by `Range` as far as the call is [sent again](crate::Retries) at all. That goes
/// where the response says how long it is and has a strong `ETag`, a `Last-Modified` or
/// `Accept-Ranges: bytes`. Otherwise a download that is cut short is an error, which says
/// how many bytes came: see [`Error::received`].
#[must_use = "a download is dropped unread"]
pub struct Download {
    call: Call,
    answer: Answer,
    state: State,
    /// What came and did not fit where it was read into.
    rest: Bytes,
    received: u64,
    length: Option<u64>,
    idle: Idle,
    resume: Option<Resume>,
}

enum State {
    Open(BodyStream),
    Resuming(BoxFuture<'static, Result<BodyStream, Error>>),
    Done,
}

impl Download {
    pub(super) fn new(call: Call, answer: Answer, body: Body) -> Self {
        let length = body.len();
        Self {
            state: State::Open(body.into_stream()),
            rest: Bytes::new(),
            received: 0,
            length,
            idle: Idle::new(call.connection.shared().idle_timeout),
            resume: Resume::new(&call, &answer, length),
            answer,
            call,
        }
    }

    /// Sets how long nothing may come; the client's where it is not set here.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.set_idle_timeout(timeout);
        self
    }

    pub(crate) fn set_idle_timeout(&mut self, timeout: Duration) {
        self.idle.limit = timeout;
    }

    /// A download that breaks off is an error.
    pub(crate) fn without_resume(mut self) -> Self {
        self.resume = None;
        self
    }

    /// The call that this is the response of.
    pub(crate) fn call(&self) -> &Call {
        &self.call
    }

    /// The response without its body.
    pub(crate) fn answer(&self) -> &Answer {
        &self.answer
    }

    /// How much of a body may be in memory.
    pub(crate) fn max_body(&self) -> u64 {
        self.call.connection.shared().max_body
    }

    /// The error that something is wrong with the body.
    pub(crate) fn broken(&self, kind: TransportErrorKind, message: impl Into<String>) -> Error {
        self.failed(TransportError::new(kind, message))
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.answer.status()
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// Reads a header; `None` where there is none.
    ///
    /// # Errors
    /// The value can't be understood.
    pub fn header<T: Slot + Blank>(&self, name: &str) -> Result<Option<T>, Error> {
        self.answer.header(name)
    }

    /// Id of the request, where the response has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// How many bytes there are in all, where the service says so.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// How many bytes have come so far.
    #[must_use]
    pub fn received(&self) -> u64 {
        self.received
    }

    /// The next bytes; `None` after the last ones. After an error nothing more comes.
    ///
    /// # Errors
    /// The body breaks off, or nothing comes for too long.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// The whole body, if it isn't longer than the client's
    /// [`max_body`](crate::ClientBuilder::max_body).
    ///
    /// # Errors
    /// The body is longer, breaks off, or nothing comes for too long.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let limit = self.max_body();
        let too_large = |download: &Self| {
            let message = format!("the body is longer than the {limit} bytes allowed");
            download.broken(TransportErrorKind::BodyTooLarge, message)
        };
        if self.length.is_some_and(|length| length > limit) {
            return Err(too_large(&self));
        }
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        while let Some(chunk) = self.next().await {
            let chunk = chunk?;
            if self.received > limit {
                return Err(too_large(&self));
            }
            if first.is_empty() && all.is_empty() {
                first = chunk;
            } else {
                if all.is_empty() {
                    all.extend_from_slice(&std::mem::take(&mut first));
                }
                all.extend_from_slice(&chunk);
            }
        }
        Ok(if all.is_empty() { first } else { all.freeze() })
    }

    /// Saves the body as a file and returns its length. A file of that name is replaced,
    /// once all is there; until then, and for good if an error comes, it stays as it is.
    ///
    /// # Errors
    /// The body breaks off, nothing comes for too long, or the file can't be written
    /// (see [`ErrorKind::File`](crate::ErrorKind::File)).
    pub async fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        save::save(self, path.as_ref()).await
    }

    /// The same without async: an iterator over chunks, and [`std::io::Read`].
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> blocking::Download {
        blocking::Download::new(self)
    }

    pub(crate) fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if !self.rest.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.rest))));
        }
        loop {
            let cut = match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Resuming(resuming) => {
                    match ready!(resuming.as_mut().poll(context)) {
                        Ok(stream) => self.state = State::Open(stream),
                        Err(error) => return Poll::Ready(Some(Err(self.end(error)))),
                    }
                    continue;
                }
                State::Open(stream) => match stream.as_mut().poll_next(context) {
                    Poll::Ready(Some(Ok(chunk))) => {
                        self.idle.stop();
                        match self.take(chunk) {
                            Ok(chunk) if chunk.is_empty() => continue,
                            chunk => return Poll::Ready(Some(chunk)),
                        }
                    }
                    Poll::Ready(Some(Err(error))) => self.failed(error),
                    Poll::Ready(None) if self.length.is_some_and(|length| self.received < length) => {
                        self.broken(TransportErrorKind::Body, "the body of the answer ended early")
                    }
                    Poll::Ready(None) => {
                        self.state = State::Done;
                        return Poll::Ready(None);
                    }
                    Poll::Pending => {
                        ready!(self.idle.poll(context));
                        let operation = self.answer.operation();
                        self.noted(Error::timeout(operation, TimeoutKind::Idle, self.idle.limit))
                    }
                },
            };
            self.idle.stop();
            let resuming = match &mut self.resume {
                Some(resume) => resume.after(&self.call, cut, self.received),
                None => Err(cut),
            };
            match resuming {
                Ok(resuming) => self.state = State::Resuming(resuming),
                Err(error) => return Poll::Ready(Some(Err(self.end(error)))),
            }
        }
    }

    /// Counts bytes that came.
    fn take(&mut self, chunk: Bytes) -> Result<Bytes, Error> {
        self.received += chunk.len() as u64;
        if self.length.is_some_and(|length| self.received > length) {
            let message = "the body of the answer is longer than it says";
            let error = self.broken(TransportErrorKind::Body, message);
            return Err(self.end(error));
        }
        if let Some(resume) = &mut self.resume {
            resume.progress();
        }
        Ok(chunk)
    }

    fn end(&mut self, error: Error) -> Error {
        self.state = State::Done;
        error
    }

    fn failed(&self, error: TransportError) -> Error {
        let connect_timeout = self.call.connection.shared().connect_timeout;
        self.noted(Error::transport(self.answer.operation(), error, connect_timeout))
    }

    /// An error, with what is known of the response.
    fn noted(&self, error: Error) -> Error {
        let resumed = self.resume.as_ref().map_or(0, Resume::attempts);
        error
            .of_download(self.answer.status(), self.answer.request_id(), self.received, self.length)
            .after(self.answer.attempts() + resumed)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl AsyncRead for Download {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if let Some(chunk) = ready!(self.poll_chunk(context)) {
            let mut chunk = chunk.map_err(io::Error::other)?;
            buffer.put_slice(&chunk.split_to(chunk.len().min(buffer.remaining())));
            self.rest = chunk;
        }
        Poll::Ready(Ok(()))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.answer.operation().id())
            .field("status", &self.status())
            .field("request_id", &self.request_id())
            .field("length", &self.length)
            .field("received", &self.received)
            .finish_non_exhaustive()
    }
}

/// How long nothing comes.
struct Idle {
    limit: Duration,
    timer: Option<Pin<Box<Sleep>>>,
    /// The timer counts.
    runs: bool,
}

impl Idle {
    fn new(limit: Duration) -> Self {
        Self { limit, timer: None, runs: false }
    }

    /// Something came.
    fn stop(&mut self) {
        self.runs = false;
    }

    /// Ready when nothing came for too long.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<()> {
        // A limit that no clock reaches is none.
        let Some(end) = Instant::now().checked_add(self.limit) else { return Poll::Pending };
        let timer = self.timer.get_or_insert_with(|| Box::pin(tokio::time::sleep_until(end)));
        if !self.runs {
            self.runs = true;
            timer.as_mut().reset(end);
        }
        timer.as_mut().poll(context)
    }
}
