//! Calls that are waited for without async.

use bytes::Bytes;

use super::{Call, Wanted};
use crate::model::{Blank, Slot};
use crate::{Answer, Error, blocking};

impl Call {
    fn run_blocking(self, wanted: Wanted) -> Result<Answer, Error> {
        blocking::wait(self.run(wanted))
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    /// As with [`send`](Self::send), and where no thread can be had; see [`blocking`].
    pub fn send_blocking<T: Slot + Blank>(self) -> Result<T, Error> {
        self.run_blocking(Wanted::Json)?.json()
    }

    /// As [`send_optional`](Self::send_optional), without async.
    ///
    /// # Errors
    /// As with [`send_blocking`](Self::send_blocking).
    pub fn send_optional_blocking<T: Slot + Blank>(self) -> Result<Option<T>, Error> {
        self.run_blocking(Wanted::Json)?.optional_json()
    }

    /// As [`send_empty`](Self::send_empty), without async.
    ///
    /// # Errors
    /// As with [`send_blocking`](Self::send_blocking), but for the body.
    pub fn send_empty_blocking(self) -> Result<(), Error> {
        self.run_blocking(Wanted::Anything).map(drop)
    }

    /// As [`send_text`](Self::send_text), without async.
    ///
    /// # Errors
    /// As with [`send_blocking`](Self::send_blocking); the body must be UTF-8.
    pub fn send_text_blocking(self) -> Result<String, Error> {
        self.run_blocking(Wanted::Anything)?.text()
    }

    /// As [`send_bytes`](Self::send_bytes), without async.
    ///
    /// # Errors
    /// As with [`send_blocking`](Self::send_blocking), but for the body.
    pub fn send_bytes_blocking(self) -> Result<Bytes, Error> {
        self.run_blocking(Wanted::Anything).map(|answer| answer.bytes())
    }

    /// As [`answer`](Self::answer), without async.
    ///
    /// # Errors
    /// As with [`send_blocking`](Self::send_blocking), but for the body.
    pub fn answer_blocking(self) -> Result<Answer, Error> {
        self.run_blocking(Wanted::RatherJson)
    }
}
