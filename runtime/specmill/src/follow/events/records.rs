//! JSON values that come one after the other.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::Stream;

#[cfg(feature = "blocking")]
use super::super::blocking;
use super::feed::{Feed, Fetched, Framing};
use super::json::{Lines, Sequence};
use crate::call::{Call, Download, Opening, Wanted};
use crate::error::Error;
use crate::value::{Blank, Slot};

/// JSON values as they come, one after the other: JSON lines (also known as NDJSON), or a
/// JSON text sequence (RFC 7464).
///
/// It is a [`Stream`]; [`next`](Self::next) does without any further crate. Dropping it
/// closes the connection. What breaks off is an error that says
/// [how many bytes came](Error::received), after which nothing more comes. A value that
/// can't be read is an error too (of kind [`Decode`](crate::ErrorKind::Decode)), after
/// which others may come.
#[must_use = "nothing is read until it is asked for"]
pub struct Records<T> {
    feed: Feed,
    value: PhantomData<fn() -> T>,
}

impl Call {
    /// Sends the call and gives the values of the response, each of which is a line of JSON.
    ///
    /// # Errors
    /// As with [`stream`](Self::stream).
    pub fn json_lines<T: Slot + Blank>(self) -> Opening<Records<T>> {
        let framing = |download| Records::new(download, Framing::Lines(Lines::default()));
        Opening::new(self.download(Wanted::Lines), framing)
    }

    /// Sends the call and gives the values of the response, a JSON text sequence.
    ///
    /// # Errors
    /// As with [`stream`](Self::stream).
    pub fn json_sequence<T: Slot + Blank>(self) -> Opening<Records<T>> {
        let framing = |download| Records::new(download, Framing::Sequence(Sequence::default()));
        Opening::new(self.download(Wanted::Sequence), framing)
    }
}

impl<T: Slot + Blank> Records<T> {
    fn new(download: Download, framing: Framing) -> Self {
        Self { feed: Feed::new(download, framing), value: PhantomData }
    }

    /// Sets how long nothing may come; the client's where it is not set here.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.feed.set_idle_timeout(timeout);
        self
    }

    /// The next value; `None` after the last one.
    ///
    /// # Errors
    /// The stream breaks off, or a value can't be read.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        self.feed.next().await.map(read)
    }

    /// The values as an iterator, without async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> blocking::Records<T> {
        blocking::Records(self)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        self.feed.wait().map(read)
    }
}

fn read<T: Slot + Blank>(frame: Fetched) -> Result<T, Error> {
    let (frame, answer) = frame?;
    answer.value(&frame.data)
}

impl<T: Slot + Blank> Stream for Records<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(ready!(self.feed.poll(context)).map(read))
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records").field("of", &self.feed).finish_non_exhaustive()
    }
}
