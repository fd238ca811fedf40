//! Requests and responses as transports and authentications see them.

use std::fmt;

use http::{HeaderMap, Method, StatusCode, Uri};

use super::{Body, TransportError, TransportErrorKind};
use crate::table::Operation;
use crate::value::Secret;
use crate::value::mask::Mask;
use crate::value::text::component;

/// A request, ready to be signed and sent.
#[derive(Clone)]
pub struct Request {
    method: Method,
    url: Uri,
    shown: String,
    headers: HeaderMap,
    body: Body,
    operation: Option<&'static Operation>,
    max_body: u64,
    mask: Mask,
}

/// Bodies of answers are cut off here where nothing else is said.
pub(crate) const MAX_BODY: u64 = 64 << 20;

impl Request {
    /// A request without headers and body.
    ///
    /// # Errors
    /// The address is not an absolute `http` or `https` URL.
    pub fn new(method: Method, url: &str) -> Result<Self, TransportError> {
        let shown = match url.split_once('?') {
            None => url.to_owned(),
            // The query may contain secrets; only `Call` knows better.
            Some((before, _)) => format!("{before}?***"),
        };
        Self::at(method, url, shown)
    }

    /// A request of an operation: its address, the same as it may be printed, how long the
    /// body of the response may be, and the secrets in the request.
    pub(crate) fn of(
        operation: &'static Operation,
        method: Method,
        url: &str,
        shown: String,
        max_body: u64,
        mask: Mask,
    ) -> Result<Self, TransportError> {
        let request = Self::at(method, url, shown)?;
        Ok(Self { operation: Some(operation), max_body, mask, ..request })
    }

    fn at(method: Method, url: &str, shown: String) -> Result<Self, TransportError> {
        let invalid = |why: String| TransportError::new(TransportErrorKind::InvalidUrl, why);
        let url: Uri = url.parse().map_err(|error| invalid(format!("invalid URL: {error}")))?;
        if !matches!(url.scheme_str(), Some("http" | "https")) || url.host().unwrap_or_default().is_empty() {
            return Err(invalid("the URL must be absolute, with http or https".to_owned()));
        }
        Ok(Self {
            method,
            url,
            shown,
            headers: HeaderMap::new(),
            body: Body::default(),
            operation: None,
            max_body: MAX_BODY,
            mask: Mask::default(),
        })
    }

    /// Tells of a secret in the request. Where the service repeats it in what it says,
    /// errors have `***` in its place.
    pub fn conceal(&mut self, secret: &Secret) {
        self.mask.add(secret.expose());
    }

    /// What takes the secrets in the request out of the service's texts.
    pub(crate) fn mask(&self) -> &Mask {
        &self.mask
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The address, exactly as it is sent.
    #[must_use]
    pub fn url(&self) -> &Uri {
        &self.url
    }

    /// The address without secrets.
    #[must_use]
    pub fn shown_url(&self) -> &str {
        &self.shown
    }

    /// The headers; the transport adds `Host` and `Content-Length`.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The headers, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        &mut self.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// Replaces the body.
    pub fn set_body(&mut self, body: impl Into<Body>) {
        self.body = body.into();
    }

    /// The operation that is called, `None` for requests that belong to none.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.operation
    }

    /// How many bytes of body the answer may have; longer ones are an error.
    #[must_use]
    pub fn max_body(&self) -> u64 {
        self.max_body
    }

    /// Sets how many bytes of body the answer may have.
    pub fn set_max_body(&mut self, bytes: u64) {
        self.max_body = bytes;
    }

    /// Method, headers and body.
    #[cfg(feature = "reqwest")]
    pub(crate) fn into_parts(self) -> (Method, HeaderMap, Body) {
        (self.method, self.headers, self.body)
    }

    /// Adds a pair to the query. The value is taken for a secret.
    ///
    /// # Errors
    /// The address becomes longer than addresses can be.
    pub fn append_query(&mut self, name: &str, value: &str) -> Result<(), TransportError> {
        let separator = if self.url.query().is_none() { '?' } else { '&' };
        let name = component(name);
        let url = format!("{}{separator}{name}={}", self.url, component(value));
        self.url = url.parse().map_err(|error| {
            TransportError::new(TransportErrorKind::InvalidUrl, format!("invalid URL: {error}"))
        })?;
        self.shown = format!("{}{separator}{name}=***", self.shown);
        self.mask.add(value);
        Ok(())
    }

    /// Replaces the query by another encoded form of the same pairs, which a signature
    /// may prescribe. The address that is printed stays as it is.
    ///
    /// # Errors
    /// The query holds characters that must be encoded, or the address becomes longer
    /// than addresses can be.
    pub fn set_query(&mut self, query: &str) -> Result<(), TransportError> {
        // A parser would take what follows for a fragment, and drop it.
        if query.contains('#') {
            return Err(TransportError::new(TransportErrorKind::InvalidUrl, "a query can't hold a bare `#`"));
        }
        let url = self.url.to_string();
        let base = url.split('?').next().unwrap_or_default();
        self.url = format!("{base}?{query}").parse().map_err(|error| {
            TransportError::new(TransportErrorKind::InvalidUrl, format!("invalid URL: {error}"))
        })?;
        Ok(())
    }
}

impl fmt::Debug for Request {
    /// Prints names of headers, not their values: an authentication may have put
    /// secrets into any of them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.shown)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// What came back.
#[derive(Clone)]
pub struct Response {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
}

impl Response {
    /// A response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Body>) -> Self {
        Self { status, headers, body: body.into() }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// Status, headers and body.
    #[must_use]
    pub fn into_parts(self) -> (StatusCode, HeaderMap, Body) {
        (self.status, self.headers, self.body)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &self.body)
            .finish()
    }
}
