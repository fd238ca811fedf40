//! Reads frames off the body of a response, and asks for more where it breaks off. Not
//! generic, so that the types of events cost little.

use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, StatusCode};

use super::json::{Lines, Sequence};
use super::sse::Decoder;
use crate::call::{Answer, Download, Wanted};
use crate::error::Error;
use crate::transport::{BoxFuture, TransportErrorKind};

const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// An event or a value, unread.
#[derive(Default)]
pub(super) struct Frame {
    pub(super) name: Option<String>,
    pub(super) id: Option<String>,
    pub(super) data: Bytes,
}

/// A frame, with what its response says of itself.
pub(super) type Fetched = Result<(Frame, Arc<Answer>), Error>;

/// How frames are told from each other.
pub(super) enum Framing {
    Events(Decoder),
    Lines(Lines),
    Sequence(Sequence),
}

/// A stream of frames.
pub(super) struct Feed {
    /// `None` after the end.
    open: Option<Box<Open>>,
}

struct Open {
    framing: Framing,
    /// The data that ends the stream.
    sentinel: Option<String>,
    /// What the response says of itself that is being read.
    answer: Arc<Answer>,
    state: State,
    idle_timeout: Option<Duration>,
    /// The response says that it is of the right kind.
    fits: bool,
    /// Some events were given.
    begun: bool,
    /// How often the stream was asked for since an event came.
    in_vain: u32,
}

enum State {
    Reading(Box<Download>),
    /// `None` where the service says that there is nothing more.
    Reconnecting(BoxFuture<'static, Result<Option<Download>, Error>>),
    /// The last frame was given.
    Done,
}

impl Feed {
    pub(super) fn new(download: Download, framing: Framing) -> Self {
        let answer = Arc::new(download.answer().clone());
        let open = Open {
            framing,
            sentinel: answer.operation().last_event().map(str::to_owned),
            answer,
            state: State::Reading(Box::new(download.without_resume())),
            idle_timeout: None,
            fits: false,
            begun: false,
            in_vain: 0,
        };
        Self { open: Some(Box::new(open)) }
    }

    pub(super) fn set_sentinel(&mut self, data: String) {
        if let Some(open) = &mut self.open {
            open.sentinel = Some(data);
        }
    }

    pub(super) fn set_idle_timeout(&mut self, timeout: Duration) {
        if let Some(open) = &mut self.open {
            open.idle_timeout = Some(timeout);
            if let State::Reading(download) = &mut open.state {
                download.set_idle_timeout(timeout);
            }
        }
    }

    /// The next frame, with what its response says of itself.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Fetched>> {
        let Some(open) = &mut self.open else { return Poll::Ready(None) };
        let frame = ready!(open.poll(context));
        if !matches!(frame, Some(Ok(_))) {
            // The connection is closed by that.
            self.open = None;
        }
        Poll::Ready(frame)
    }

    /// [`poll`](Self::poll) without async.
    #[cfg(feature = "blocking")]
    pub(super) fn wait(&mut self) -> Option<Fetched> {
        let mut feed = Self { open: Some(self.open.take()?) };
        let next = async move {
            let frame = poll_fn(|context| feed.poll(context)).await;
            Ok((feed, frame))
        };
        match crate::call::blocking::wait(Box::pin(next)) {
            Ok((feed, frame)) => {
                *self = feed;
                frame
            }
            Err(error) => Some(Err(error)),
        }
    }

    pub(super) async fn next(&mut self) -> Option<Fetched> {
        poll_fn(|context| self.poll(context)).await
    }
}

impl Open {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Fetched>> {
        loop {
            let download = match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Reconnecting(reconnecting) => {
                    match ready!(reconnecting.as_mut().poll(context)) {
                        Ok(Some(download)) => self.go_on(download),
                        Ok(None) => return Poll::Ready(None),
                        Err(error) => return Poll::Ready(Some(Err(self.noted(error)))),
                    }
                    continue;
                }
                State::Reading(download) => download,
            };
            if !self.fits {
                if let Framing::Events(_) = self.framing
                    && let Err(error) = self.answer.is_of("text/event-stream")
                {
                    return Poll::Ready(Some(Err(error)));
                }
                self.fits = true;
            }
            if let Some(frame) = self.framing.next() {
                if self.is_sentinel(&frame.data) {
                    return Poll::Ready(None);
                }
                (self.begun, self.in_vain) = (true, 0);
                return Poll::Ready(Some(Ok((frame, Arc::clone(&self.answer)))));
            }
            let limit = download.max_body();
            if self.framing.size() as u64 > limit {
                let message = format!("an event is longer than the {limit} bytes allowed");
                let error = download.broken(TransportErrorKind::BodyTooLarge, message);
                return Poll::Ready(Some(Err(self.noted(error))));
            }
            let cut = match ready!(download.poll_chunk(context)) {
                Some(Ok(chunk)) => {
                    self.framing.push(&chunk);
                    continue;
                }
                Some(Err(error)) => error,
                None => match self.framing.end() {
                    End::Clean => return Poll::Ready(None),
                    End::Last(data) => {
                        let frame = Frame { data, ..Frame::default() };
                        self.state = State::Done;
                        return Poll::Ready(Some(Ok((frame, Arc::clone(&self.answer)))));
                    }
                    End::Within(data) if self.sentinel.as_ref().is_some_and(|end| end.as_bytes() == data) => {
                        return Poll::Ready(None);
                    }
                    End::Within(_) => {
                        let what = match self.framing {
                            Framing::Events(_) => "an event",
                            Framing::Lines(_) | Framing::Sequence(_) => "a value",
                        };
                        let message = format!("the stream ended within {what}");
                        download.broken(TransportErrorKind::Body, message)
                    }
                },
            };
            if let Err(error) = self.reconnect(cut) {
                return Poll::Ready(Some(Err(self.noted(error))));
            }
        }
    }

    fn is_sentinel(&self, data: &[u8]) -> bool {
        self.sentinel.as_ref().is_some_and(|sentinel| sentinel.as_bytes() == data)
    }

    /// Asks for the events after the last one, or gives the error back that cut them off.
    fn reconnect(&mut self, cut: Error) -> Result<(), Error> {
        let (State::Reading(download), Framing::Events(decoder)) = (&self.state, &self.framing) else {
            return Err(cut);
        };
        let id = decoder.last_id();
        // Without an id the same events might come again, or others be lost.
        if self.begun && id.is_none() {
            return Err(cut);
        }
        self.in_vain += 1;
        let Some(pause) = download.call().pause_after(&cut, self.in_vain, decoder.retry()) else {
            return Err(cut);
        };
        tracing::warn!(error = %cut, pause = ?pause, "the events after the last one are asked for");
        let mut call = download.call().clone();
        if let Some(id) = id {
            call.set_header(LAST_EVENT_ID, id);
        }
        self.state = State::Reconnecting(Box::pin(async move {
            tokio::time::sleep(pause).await;
            match call.download(Wanted::Events).await {
                Ok(download) if download.status() == StatusCode::NO_CONTENT => Ok(None),
                Ok(download) => Ok(Some(download)),
                Err(error) => Err(error.because_of(Some(cut))),
            }
        }));
        Ok(())
    }

    /// Reads on in another response.
    fn go_on(&mut self, download: Download) {
        if let Framing::Events(decoder) = &mut self.framing {
            *decoder = decoder.next_stream();
        }
        self.answer = Arc::new(download.answer().clone());
        self.fits = false;
        let mut download = download.without_resume();
        if let Some(timeout) = self.idle_timeout {
            download.set_idle_timeout(timeout);
        }
        self.state = State::Reading(Box::new(download));
    }

    /// An error, with the id of the last event.
    fn noted(&self, error: Error) -> Error {
        match &self.framing {
            Framing::Events(decoder) => error.of_event(decoder.last_id()),
            Framing::Lines(_) | Framing::Sequence(_) => error,
        }
    }
}

/// What a stream ended with.
enum End {
    Clean,
    /// A frame that needs no end of its own.
    Last(Bytes),
    /// Some data of an event.
    Within(Vec<u8>),
}

impl Framing {
    fn push(&mut self, bytes: &[u8]) {
        match self {
            Self::Events(decoder) => decoder.push(bytes),
            Self::Lines(lines) => lines.push(bytes),
            Self::Sequence(sequence) => sequence.push(bytes),
        }
    }

    fn next(&mut self) -> Option<Frame> {
        let of = |data| Frame { data, ..Frame::default() };
        match self {
            Self::Events(decoder) => decoder.next(),
            Self::Lines(lines) => lines.next().map(of),
            Self::Sequence(sequence) => sequence.next().map(of),
        }
    }

    fn end(&mut self) -> End {
        match self {
            Self::Events(decoder) => decoder.pending().map_or(End::Clean, End::Within),
            Self::Lines(lines) => lines.last().map_or(End::Clean, End::Last),
            // A value without its line feed may lack its end.
            Self::Sequence(sequence) => sequence.last().map_or(End::Clean, |rest| End::Within(rest.to_vec())),
        }
    }

    fn size(&self) -> usize {
        match self {
            Self::Events(decoder) => decoder.size(),
            Self::Lines(lines) => lines.size(),
            Self::Sequence(sequence) => sequence.size(),
        }
    }
}

impl fmt::Debug for Feed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.open {
            Some(open) => open.answer.fmt(f),
            None => f.write_str("ended"),
        }
    }
}
