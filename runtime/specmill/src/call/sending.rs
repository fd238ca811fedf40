//! A call on its way.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::Answer;
#[cfg(feature = "blocking")]
use super::blocking;
use crate::error::Error;
use crate::transport::BoxFuture;

/// A call that is being sent: await it.
///
/// Its way is the same for all calls and of one type; only what is read off the answer
/// in the end is not. So what sends a call compiles to little.
#[must_use = "a call is not sent until it is awaited"]
pub struct Sending<T> {
    answer: BoxFuture<'static, Result<Answer, Error>>,
    read: fn(Answer) -> Result<T, Error>,
}

impl<T> Sending<T> {
    pub(crate) fn new(
        answer: BoxFuture<'static, Result<Answer, Error>>,
        read: fn(Answer) -> Result<T, Error>,
    ) -> Self {
        Self { answer, read }
    }

    /// Sends the call and waits for what it gives, without async. See
    /// [`blocking`](crate::blocking).
    ///
    /// # Errors
    /// As when it is awaited, and where no thread can be had.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self) -> Result<T, Error> {
        (self.read)(blocking::wait(self.answer)?)
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let sending = self.get_mut();
        sending.answer.as_mut().poll(context).map(|answer| (sending.read)(answer?))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}
