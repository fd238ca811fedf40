//! Bodies of requests and responses: bytes, or a stream of them.

use std::error::Error as StdError;
use std::fmt;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _, TryStreamExt as _, stream};

use super::{TransportError, TransportErrorKind as Kind};

/// The bytes of a body as they come.
pub type BodyStream = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// Bytes that are read from a file at once.
const BLOCK: usize = 256 * 1024;

/// No more memory than this is reserved because a header says so.
const RESERVED: u64 = 1 << 20;

/// The body of a request or a response: nothing, bytes in memory, or a stream.
///
/// ```
/// use futures_util::stream;
/// use specmill_runtime::{Body, Bytes};
///
/// let bytes = Body::from("{}");
/// assert_eq!((bytes.len(), bytes.as_bytes()), (Some(2), Some(&Bytes::from("{}"))));
///
/// let chunks = stream::iter(["some", "thing"].map(Ok::<_, std::io::Error>));
/// let streamed = Body::stream(chunks);
/// assert_eq!((streamed.len(), streamed.as_bytes()), (None, None));
/// ```
///
/// Clones share a stream: it comes from the clone that is read first.
#[derive(Clone)]
pub struct Body {
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream { length: Option<u64>, source: Source },
}

#[derive(Clone)]
enum Source {
    /// There is one stream, until it is read.
    Once(Arc<Mutex<Option<BodyStream>>>),
    /// There are as many streams as are asked for.
    Again(Arc<dyn Fn() -> BodyStream + Send + Sync>),
}

impl Body {
    /// A body of unknown length, sent in chunks. The call is not sent again once the
    /// stream has been read from.
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::once(None, converted(stream))
    }

    /// A body of known length. The call is not sent again once the stream has been read
    /// from, and fails if the stream has another length.
    pub fn sized<S, B, E>(length: u64, stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Self::once(Some(length), measured(length, converted(stream)))
    }

    /// A body that can be sent again: each attempt opens a stream of its own. With a
    /// length, an attempt fails if its stream has another one; without, the body is sent
    /// in chunks.
    pub fn reopened<S, B, E>(length: Option<u64>, open: impl Fn() -> S + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        let open = move || match length {
            Some(length) => measured(length, converted(open())),
            None => converted(open()),
        };
        Self { content: Content::Stream { length, source: Source::Again(Arc::new(open)) } }
    }

    /// The content of a file, which is read while it is sent, and opened again for each
    /// attempt. A call fails if the length of the file changes meanwhile.
    ///
    /// # Errors
    /// There is no such file, it is a directory, or its length can't be read.
    pub async fn file(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path: Arc<Path> = Arc::from(path.into());
        let asked = Arc::clone(&path);
        let metadata = on_disk(move || asked.metadata()).await?;
        if metadata.is_dir() {
            return Err(io::Error::new(io::ErrorKind::IsADirectory, "the path is a directory"));
        }
        Ok(Self::reopened(Some(metadata.len()), move || blocks(Arc::clone(&path))))
    }

    /// A body that comes from a service.
    #[cfg(feature = "reqwest")]
    pub(super) fn incoming(length: Option<u64>, stream: BodyStream) -> Self {
        Self::once(length, stream)
    }

    fn once(length: Option<u64>, stream: BodyStream) -> Self {
        let source = Source::Once(Arc::new(Mutex::new(Some(stream))));
        Self { content: Content::Stream { length, source } }
    }

    /// The bytes, where they are in memory; `None` for a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream { .. } => None,
        }
    }

    /// How many bytes there are; `None` for a stream of unknown length.
    #[must_use]
    pub fn len(&self) -> Option<u64> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes.len() as u64),
            Content::Stream { length, .. } => *length,
        }
    }

    /// The body is known to be empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == Some(0)
    }

    /// The body can be read: it is in memory, can be reopened, or is a stream from which
    /// nothing was read yet.
    #[must_use]
    pub fn is_available(&self) -> bool {
        match &self.content {
            Content::Bytes(_) | Content::Stream { source: Source::Again(_), .. } => true,
            Content::Stream { source: Source::Once(stream), .. } => lock(stream).is_some(),
        }
    }

    /// The body can be read several times.
    #[must_use]
    pub fn can_be_reopened(&self) -> bool {
        matches!(&self.content, Content::Bytes(_) | Content::Stream { source: Source::Again(_), .. })
    }

    /// Both are the same bytes in memory, or come from the same source.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (&self.content, &other.content) {
            (Content::Bytes(one), Content::Bytes(other)) => one == other,
            (Content::Stream { source: one, .. }, Content::Stream { source: other, .. }) => {
                match (one, other) {
                    (Source::Once(one), Source::Once(other)) => Arc::ptr_eq(one, other),
                    (Source::Again(one), Source::Again(other)) => Arc::ptr_eq(one, other),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// The body as a stream. A stream that can be read once is taken when the result is
    /// polled first; if it is gone then, an error comes in its place.
    #[must_use]
    pub fn into_stream(self) -> BodyStream {
        match self.content {
            Content::Bytes(bytes) if bytes.is_empty() => Box::pin(stream::empty()),
            Content::Bytes(bytes) => Box::pin(stream::iter([Ok(bytes)])),
            Content::Stream { source: Source::Again(open), .. } => open(),
            Content::Stream { source: Source::Once(stream), .. } => Box::pin(Taken::Not(stream)),
        }
    }

    /// Reads the whole body, but no more than `limit` bytes.
    ///
    /// # Errors
    /// The body is longer, breaks off, or was read already.
    pub async fn collect(self, limit: u64) -> Result<Bytes, TransportError> {
        let too_large = || {
            let message = format!("the body is longer than the {limit} bytes allowed");
            TransportError::new(Kind::BodyTooLarge, message)
        };
        let length = self.len();
        if length.is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let mut stream = match self.content {
            Content::Bytes(bytes) => return Ok(bytes),
            content => Self { content }.into_stream(),
        };
        // What comes in one piece is taken as it is.
        let mut first = Bytes::new();
        let mut body = BytesMut::new();
        while let Some(chunk) = stream.try_next().await? {
            let so_far = first.len() + body.len();
            if (so_far as u64).saturating_add(chunk.len() as u64) > limit {
                return Err(too_large());
            }
            if so_far == 0 {
                first = chunk;
            } else {
                if body.is_empty() {
                    body.reserve(length.unwrap_or_default().min(RESERVED) as usize);
                    body.extend_from_slice(&std::mem::take(&mut first));
                }
                body.extend_from_slice(&chunk);
            }
        }
        Ok(if body.is_empty() { first } else { body.freeze() })
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::from(Bytes::new())
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { content: Content::Bytes(bytes) }
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from(Bytes::from(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl From<&'static [u8]> for Body {
    fn from(bytes: &'static [u8]) -> Self {
        Self::from(Bytes::from_static(bytes))
    }
}

impl From<&'static str> for Body {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from_static(text.as_bytes()))
    }
}

impl fmt::Debug for Body {
    /// Prints the length alone: the content may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.len(), self.as_bytes()) {
            (Some(length), Some(_)) => write!(f, "{length} bytes"),
            (Some(length), None) => write!(f, "a stream of {length} bytes"),
            (None, _) => f.write_str("a stream"),
        }
    }
}

/// A stream that is read once, and may be read elsewhere before.
enum Taken {
    Not(Arc<Mutex<Option<BodyStream>>>),
    Yes(BodyStream),
    Gone,
}

impl Stream for Taken {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Self::Not(shared) = &*self {
            let taken = lock(shared).take();
            *self = taken.map_or(Self::Gone, Self::Yes);
            if matches!(*self, Self::Gone) {
                let message = "the body is a stream that was read already";
                return Poll::Ready(Some(Err(TransportError::new(Kind::RequestBody, message))));
            }
        }
        match &mut *self {
            Self::Yes(stream) => stream.poll_next_unpin(context),
            Self::Not(_) | Self::Gone => Poll::Ready(None),
        }
    }
}

/// A stream that must have a certain length.
struct Measured {
    stream: BodyStream,
    left: u64,
    failed: bool,
}

impl Stream for Measured {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.failed {
            return Poll::Ready(None);
        }
        let wrong = match ready!(self.stream.poll_next_unpin(context)) {
            Some(Ok(chunk)) => match self.left.checked_sub(chunk.len() as u64) {
                Some(left) => {
                    self.left = left;
                    return Poll::Ready(Some(Ok(chunk)));
                }
                None => "longer",
            },
            None if self.left > 0 => "shorter",
            end => return Poll::Ready(end),
        };
        self.failed = true;
        let message = format!("the body to send is {wrong} than declared");
        Poll::Ready(Some(Err(TransportError::new(Kind::RequestBody, message))))
    }
}

fn measured(length: u64, stream: BodyStream) -> BodyStream {
    Box::pin(Measured { stream, left: length, failed: false })
}

/// A stream of somebody's, with bytes and errors as they are needed here.
fn converted<S, B, E>(stream: S) -> BodyStream
where
    S: Stream<Item = Result<B, E>> + Send + 'static,
    B: Into<Bytes> + 'static,
    E: Into<Box<dyn StdError + Send + Sync>> + 'static,
{
    Box::pin(stream.map_ok(Into::into).map_err(|error| unreadable(error.into())))
}

/// The error of a stream, which a transport may have made itself.
fn unreadable(error: Box<dyn StdError + Send + Sync>) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => {
            let message = format!("the body to send can't be read: {error}");
            TransportError::new(Kind::RequestBody, message).with_source(error)
        }
    }
}

/// A file, block by block, opened when the first one is asked for.
fn blocks(path: Arc<Path>) -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    stream::try_unfold(None, move |file| {
        let path = Arc::clone(&path);
        on_disk(move || {
            let mut file: File = match file {
                Some(file) => file,
                None => File::open(path)?,
            };
            let mut block = BytesMut::zeroed(BLOCK);
            let length = file.read(&mut block)?;
            block.truncate(length);
            Ok((length > 0).then(|| (block.freeze(), Some(file))))
        })
    })
}

/// Has a thread work that may wait for the disk.
pub(crate) async fn on_disk<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    // It is whole, whoever panicked beside it.
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn chunks(chunks: &'static [&'static str]) -> impl Stream<Item = io::Result<&'static str>> + Send {
        stream::iter(chunks.iter().map(|chunk| Ok(*chunk)))
    }

    async fn failure(body: Body) -> (Kind, String) {
        let error = body.collect(1000).await.unwrap_err();
        (error.kind(), error.to_string())
    }

    #[tokio::test]
    async fn a_stream_is_read_once_and_only_when_it_is_polled() {
        let body = Body::stream(chunks(&["a", "bc", ""]));
        let clone = body.clone();
        drop(body.clone().into_stream());
        assert!(body.is_available());
        assert_eq!(body.collect(3).await.unwrap(), "abc");
        assert!(!clone.is_available());
        let (kind, message) = failure(clone).await;
        assert_eq!(
            (kind, message.as_str()),
            (Kind::RequestBody, "the body is a stream that was read already")
        );
    }

    #[tokio::test]
    async fn a_body_that_can_be_reopened_is_read_any_number_of_times() {
        let body = Body::reopened(Some(3), || chunks(&["a", "bc"]));
        for _ in 0..2 {
            assert!(body.is_available());
            assert_eq!(body.clone().collect(3).await.unwrap(), "abc");
        }
    }

    #[tokio::test]
    async fn a_declared_length_holds() {
        for (length, wrong) in [(4, "shorter"), (2, "longer"), (0, "longer")] {
            let expected = (Kind::RequestBody, format!("the body to send is {wrong} than declared"));
            assert_eq!(failure(Body::sized(length, chunks(&["a", "bc"]))).await, expected);
            assert_eq!(failure(Body::reopened(Some(length), || chunks(&["a", "bc"]))).await, expected);
        }
        assert_eq!(Body::sized(3, chunks(&["a", "bc"])).collect(3).await.unwrap(), "abc");
    }

    #[tokio::test]
    async fn a_limit_holds() {
        let expected = (Kind::BodyTooLarge, "the body is longer than the 2 bytes allowed".to_owned());
        for body in [Body::stream(chunks(&["a", "bc"])), Body::sized(3, chunks(&["a", "bc"])), "abc".into()] {
            let error = body.collect(2).await.unwrap_err();
            assert_eq!((error.kind(), error.to_string()), expected);
        }
    }

    #[tokio::test]
    async fn errors_say_what_the_source_says() {
        let broken = || stream::iter([Ok("a"), Err(io::Error::other("the disk is gone"))]);
        let (kind, message) = failure(Body::stream(broken())).await;
        assert_eq!(kind, Kind::RequestBody);
        assert_eq!(message, "the body to send can't be read: the disk is gone");
        let own = stream::iter([Err::<Bytes, _>(TransportError::new(Kind::Body, "cut"))]);
        assert_eq!(failure(Body::stream(own)).await, (Kind::Body, "cut".to_owned()));
    }

    #[tokio::test]
    async fn a_file_is_read_block_by_block() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("upload");
        let content = vec![7; 2 * BLOCK + 1];
        std::fs::write(&path, &content).unwrap();
        let body = Body::file(&path).await.unwrap();
        assert_eq!((body.len(), body.as_bytes()), (Some(content.len() as u64), None));
        assert_eq!(format!("{body:?}"), format!("a stream of {} bytes", content.len()));
        for _ in 0..2 {
            let blocks: Vec<Bytes> = body.clone().into_stream().try_collect().await.unwrap();
            assert!(blocks.len() >= 3 && blocks.iter().all(|block| block.len() <= BLOCK));
            assert!(blocks.concat() == content);
        }
        std::fs::write(&path, "less").unwrap();
        assert_eq!(failure(body).await.0, Kind::BodyTooLarge);
        let body = Body::file(&path).await.unwrap();
        std::fs::remove_file(&path).unwrap();
        assert_eq!(failure(body).await.0, Kind::RequestBody);
        assert!(Body::file(&path).await.is_err());
        assert!(Body::file(folder.path()).await.is_err());
    }
}
