//! Events and values that come one after the other in the body of a response.

mod feed;
mod json;
mod records;
mod sse;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::Stream;

use self::feed::{Feed, Fetched, Frame, Framing};
pub use self::records::Records;
#[cfg(feature = "blocking")]
use super::blocking;
use crate::call::{Answer, Call, Download, Opening, Wanted};
use crate::error::Error;
use crate::value::{Blank, Slot};

/// A server-sent event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is, where the service says so.
    pub name: Option<String>,
    /// Id of the last event that had one: this one or one before it.
    pub id: Option<String>,
    /// What the event says.
    pub data: T,
}

/// Server-sent events as they come.
///
/// ```
/// use specmill_runtime::codegen::{Call, Operation, Service};
/// use specmill_runtime::testing::Mock;
/// use specmill_runtime::{ClientBuilder, Connection, Error, Value};
///
/// # static SERVICE: Service = Service::new("chat", "Chat", "1.0.0");
/// # static CHAT: Operation = Operation::new("chat", "POST", "/chat");
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let mock = Mock::new();
/// # mock.on("chat").reply_text(200, "event: word\ndata: {\"text\": \"Hi\"}\n\ndata: [DONE]\n\n").header("content-type", "text/event-stream");
/// # let client: Connection = ClientBuilder::new(&SERVICE).base_url("http://localhost").transport(mock).build()?;
/// # let call = Call::new(&client, &CHAT);
/// let mut events = call.events::<Value>().await?.until("[DONE]");
/// while let Some(event) = events.next().await {
///     let event = event?;
///     assert_eq!((event.name.as_deref(), &event.data["text"]), (Some("word"), &Value::from("Hi")));
/// }
/// # Ok::<(), Error>(())
/// # }).unwrap();
/// ```
///
/// It is a [`Stream`]; [`next`](Self::next) does without any further crate. Dropping it
/// closes the connection. It ends with the response, or with the data that the document
/// or [`until`](Self::until) names.
///
/// A stream that breaks off, or stays silent for longer than the
/// [idle limit](crate::ClientBuilder::idle_timeout), is asked for again with
/// `Last-Event-ID` if the operation may be repeated, as far as calls are
/// [sent again](crate::Retries) at all, and after the pause that the service asked for
/// with `retry`. Where no event had an id, events could be repeated or lost, so this is
/// done only before the first one. Otherwise the error says which id was the last one: see
/// [`Error::last_event_id`]. Nothing more comes after it.
///
/// An event that can't be read is an error too (of kind
/// [`Decode`](crate::ErrorKind::Decode)), after which others may come.
#[must_use = "nothing is read until it is asked for"]
pub struct Events<T> {
    feed: Feed,
    read: fn(&Answer, &[u8]) -> Result<T, Error>,
}

impl Call {
    /// Sends the call and gives the server-sent events of the response, whose data is JSON.
    ///
    /// # Errors
    /// As with [`stream`](Self::stream).
    pub fn events<T: Slot + Blank>(self) -> Opening<Events<T>> {
        Opening::new(self.download(Wanted::Events), |download| Events::new(download, Answer::value))
    }

    /// Sends the call and gives the server-sent events of the response, whose data is text.
    ///
    /// # Errors
    /// As with [`stream`](Self::stream).
    pub fn text_events(self) -> Opening<Events<String>> {
        Opening::new(self.download(Wanted::Events), |download| {
            Events::new(download, |_, data| Ok(String::from_utf8_lossy(data).into_owned()))
        })
    }
}

impl<T> Events<T> {
    fn new(download: Download, read: fn(&Answer, &[u8]) -> Result<T, Error>) -> Self {
        Self { feed: Feed::new(download, Framing::Events(sse::Decoder::default())), read }
    }

    /// Ends the stream before the event with this data, such as `[DONE]`.
    pub fn until(mut self, data: impl Into<String>) -> Self {
        self.feed.set_sentinel(data.into());
        self
    }

    /// Sets how long nothing may come, not even a comment; the client's where it is not set
    /// here.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.feed.set_idle_timeout(timeout);
        self
    }

    /// The next event; `None` after the last one.
    ///
    /// # Errors
    /// The stream breaks off, or an event can't be read.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        let frame = self.feed.next().await?;
        Some(self.read(frame))
    }

    /// The events as an iterator, without async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> blocking::Events<T> {
        blocking::Events(self)
    }

    #[cfg(feature = "blocking")]
    pub(super) fn next_blocking(&mut self) -> Option<Result<Event<T>, Error>> {
        let frame = self.feed.wait()?;
        Some(self.read(frame))
    }

    fn read(&self, frame: Fetched) -> Result<Event<T>, Error> {
        let (Frame { name, id, data }, answer) = frame?;
        match (self.read)(&answer, &data) {
            Ok(data) => Ok(Event { name, id, data }),
            Err(error) => Err(error.of_event(id.as_deref())),
        }
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let frame = ready!(self.feed.poll(context));
        Poll::Ready(frame.map(|frame| self.read(frame)))
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("of", &self.feed).finish_non_exhaustive()
    }
}
