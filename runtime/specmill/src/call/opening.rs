//! A call on its way, whose response is read as it comes.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::Download;
#[cfg(feature = "blocking")]
use super::blocking;
use crate::error::Error;
use crate::transport::BoxFuture;

/// A call that is being sent: await it to get the body of the response as it comes.
///
/// It is done when the headers of the response are there.
#[must_use = "a call is not sent until it is awaited"]
pub struct Opening<T> {
    download: BoxFuture<'static, Result<Download, Error>>,
    read: fn(Download) -> T,
}

impl<T> Opening<T> {
    pub(crate) fn new(
        download: BoxFuture<'static, Result<Download, Error>>,
        read: fn(Download) -> T,
    ) -> Self {
        Self { download, read }
    }

    /// Sends the call and waits for the headers of the response, without async. See
    /// [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As when it is awaited, and where no thread can be had.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self) -> Result<T, Error> {
        blocking::wait(self.download).map(self.read)
    }
}

impl<T> Future for Opening<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let opening = self.get_mut();
        opening.download.as_mut().poll(context).map_ok(opening.read)
    }
}

impl<T> fmt::Debug for Opening<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opening").finish_non_exhaustive()
    }
}
