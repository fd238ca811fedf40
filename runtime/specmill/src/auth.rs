//! Authentication: who makes a call.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE};
use http::{HeaderName, HeaderValue};

use crate::transport::{BoxFuture, Request, Response};
use crate::value::Secret;
use crate::value::text::component;

/// Adds to a request what says who makes it.
///
/// It comes last: method, address, headers and body stand as they are sent.
pub trait Authenticate: Send + Sync {
    /// Adds headers or query parameters to the request.
    ///
    /// # Errors
    /// The credentials are missing, broken, or can't be got.
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>>;

    /// Wants to hear of answers with status 401. Others cost nothing then.
    fn renews(&self) -> bool {
        false
    }

    /// Hears of an answer with status 401, if it [wants](Self::renews) to, so that what was cached can be forgotten.
    /// Returns whether the request may be accepted if it is authenticated once more,
    /// which is then tried, once in a call.
    fn refused(&self, request: &Request, response: &Response) -> bool {
        let _ = (request, response);
        false
    }
}

impl<T: Authenticate + ?Sized> Authenticate for Arc<T> {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        (**self).authenticate(request)
    }

    fn renews(&self) -> bool {
        (**self).renews()
    }

    fn refused(&self, request: &Request, response: &Response) -> bool {
        (**self).refused(request, response)
    }
}

/// A request can't say who makes it.
#[derive(Debug)]
pub struct AuthError {
    message: String,
    retryable: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl AuthError {
    /// An error with one clause that says what is wrong, without secrets.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), retryable: false, source: None }
    }

    /// Adds the cause. It must not print secrets either.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// It may go well another time.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }

    /// It may go well another time.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retryable
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for AuthError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Says nothing of who makes the call.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAuth;

impl Authenticate for NoAuth {
    fn authenticate<'a>(&'a self, _request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async { Ok(()) })
    }
}

/// A key in a header, the query or a cookie.
#[derive(Clone, Debug)]
pub struct ApiKey {
    place: KeyPlace,
    name: String,
    key: Secret,
}

#[derive(Clone, Copy, Debug)]
enum KeyPlace {
    Header,
    Query,
    Cookie,
}

impl ApiKey {
    /// A key in a header.
    #[must_use]
    pub fn header(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { place: KeyPlace::Header, name: name.into(), key: key.into() }
    }

    /// A key in the query.
    #[must_use]
    pub fn query(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { place: KeyPlace::Query, name: name.into(), key: key.into() }
    }

    /// A key in a cookie.
    #[must_use]
    pub fn cookie(name: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self { place: KeyPlace::Cookie, name: name.into(), key: key.into() }
    }

    fn apply(&self, request: &mut Request) -> Result<(), AuthError> {
        request.conceal(&self.key);
        let key = self.key.expose();
        match self.place {
            KeyPlace::Query => request.append_query(&self.name, key).map_err(|error| {
                AuthError::new("the API key does not fit into the address").with_source(error)
            }),
            KeyPlace::Header => {
                let name = HeaderName::from_bytes(self.name.as_bytes()).map_err(|_| {
                    AuthError::new(format!("`{}` is not a header name", self.name.escape_debug()))
                })?;
                request.headers_mut().insert(name, secret_value(key)?);
                Ok(())
            }
            KeyPlace::Cookie => {
                let pair = format!("{}={}", component(&self.name), component(key));
                let value = match request.headers().get(COOKIE) {
                    Some(before) => [before.as_bytes(), b"; ", pair.as_bytes()].concat(),
                    None => pair.into_bytes(),
                };
                let mut value = HeaderValue::from_maybe_shared(bytes::Bytes::from(value))
                    .map_err(|_| AuthError::new("the API key can't be sent as a cookie"))?;
                value.set_sensitive(true);
                request.headers_mut().insert(COOKIE, value);
                Ok(())
            }
        }
    }
}

impl Authenticate for ApiKey {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move { self.apply(request) })
    }
}

/// `Authorization: Bearer …`.
#[derive(Clone, Debug)]
pub struct Bearer {
    token: Secret,
}

impl Bearer {
    /// A token.
    #[must_use]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

impl Authenticate for Bearer {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            let value = secret_value(&format!("Bearer {}", self.token.expose()))?;
            request.headers_mut().insert(AUTHORIZATION, value);
            Ok(())
        })
    }
}

/// `Authorization: Basic …`.
#[derive(Clone, Debug)]
pub struct Basic {
    user: String,
    password: Secret,
}

impl Basic {
    /// A user (without a colon) and the password.
    #[must_use]
    pub fn new(user: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { user: user.into(), password: password.into() }
    }
}

impl Authenticate for Basic {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        Box::pin(async move {
            if self.user.contains(':') {
                return Err(AuthError::new(
                    "a user name with a colon can't be sent with Basic authentication",
                ));
            }
            request.conceal(&self.password);
            let pair = STANDARD.encode(format!("{}:{}", self.user, self.password.expose()));
            request.headers_mut().insert(AUTHORIZATION, secret_value(&format!("Basic {pair}"))?);
            Ok(())
        })
    }
}

fn secret_value(text: &str) -> Result<HeaderValue, AuthError> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| AuthError::new("the credentials hold characters no header can"))?;
    value.set_sensitive(true);
    Ok(value)
}
