//! How requests get to the service and answers back.

mod body;
mod message;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry_after;
pub(crate) mod worker;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

pub(crate) use self::body::on_disk;
pub use self::body::{Body, BodyStream};
pub(crate) use self::message::MAX_BODY;
pub use self::message::{Request, Response};
#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};
#[cfg(feature = "reqwest")]
pub(crate) use self::reqwest::{has_tls, no_tls};
pub(crate) use self::retry_after::retry_after;

/// A future on the heap that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends a request and returns the response.
///
/// A transport follows no redirects, does not send again, and changes no header that is
/// there. The [`Body`] of the response may still be on its way: it is read afterwards, up
/// to the limit of the client. A transport that reads it itself reads no more than
/// [`Request::max_body`] bytes. Time-outs of attempts and calls are not its business; it
/// is dropped when time is up.
///
/// ```
/// use http::StatusCode;
/// use specmill_runtime::{BoxFuture, Request, Response, Transport, TransportError};
///
/// /// Says yes to everything.
/// struct Yes;
///
/// impl Transport for Yes {
///     fn send<'a>(&'a self, _request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
///         Box::pin(async { Ok(Response::new(StatusCode::OK, Default::default(), "{}")) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync {
    /// Sends a request and returns the response, whatever its status.
    ///
    /// # Errors
    /// There is no response.
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        (**self).send(request)
    }
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The address can't be used.
    InvalidUrl,
    /// No connection came about: nothing was sent.
    Connect,
    /// No connection came about in time: nothing was sent.
    ConnectTimeout,
    /// There is no trust in the other side: TLS failed. Nothing was sent.
    Tls,
    /// The connection broke while the request was sent or the answer awaited.
    Interrupted,
    /// The body of the request can't be read, or does not have its declared length.
    RequestBody,
    /// The answer's body broke off or is malformed.
    Body,
    /// The answer's body is longer than allowed.
    BodyTooLarge,
    /// Anything else.
    Other,
}

/// There is no answer, or not a whole one.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl TransportError {
    /// An error with one clause that says what happened, without secrets.
    #[must_use]
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// Adds the cause. It must not print secrets either.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Why there is no answer.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
