//! The default transport.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::{BoxFuture, Request, Response, Transport, TransportError, TransportErrorKind as Kind};

/// The default transport: connections are kept and shared, HTTP/2 where the service
/// offers it and the feature `http2` is on. Redirects are not followed, for a signature holds for one address.
///
/// Needs a Tokio runtime, as everything else here does.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The client of blocking calls. Connections live on the runtime that made them,
    /// and a blocking call may be what holds up the runtime of the others.
    #[cfg(feature = "blocking")]
    blocking: std::sync::Arc<(ReqwestTransportBuilder, std::sync::OnceLock<reqwest::Client>)>,
}

/// Settings of a [`ReqwestTransport`].
#[derive(Clone, Debug)]
pub struct ReqwestTransportBuilder {
    connect_timeout: Duration,
    proxy: Proxy,
}

#[derive(Clone)]
enum Proxy {
    None,
    System,
    Url(String),
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The address of a proxy may hold a password.
        f.write_str(match self {
            Self::None => "None",
            Self::System => "System",
            Self::Url(_) => "Url(***)",
        })
    }
}

/// How long connecting may take where nothing else is said.
pub(crate) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

impl ReqwestTransport {
    /// Settings to begin with: ten seconds to connect, no proxy.
    #[must_use]
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder { connect_timeout: CONNECT_TIMEOUT, proxy: Proxy::None }
    }

    /// The client for the runtime that this runs on.
    #[cfg(feature = "blocking")]
    fn client(&self) -> Result<&reqwest::Client, TransportError> {
        if !super::worker::is_current() {
            return Ok(&self.client);
        }
        let (settings, client) = &*self.blocking;
        match client.get() {
            Some(client) => Ok(client),
            None => {
                let made = settings.clone().client()?;
                Ok(client.get_or_init(|| made))
            }
        }
    }

    #[cfg(not(feature = "blocking"))]
    fn client(&self) -> Result<&reqwest::Client, TransportError> {
        Ok(&self.client)
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        let max_body = request.max_body();
        if request.url().scheme_str() == Some("https") && !has_tls() {
            return Err(no_tls());
        }
        let url = reqwest::Url::parse(&request.url().to_string())
            .map_err(|error| TransportError::new(Kind::InvalidUrl, format!("invalid URL: {error}")))?;
        let (method, headers, body) = request.into_parts();
        let mut outgoing = reqwest::Request::new(method, url);
        // Without a body nothing must say how long it is, unless the method asks for one.
        if !body.is_empty() || matches!(outgoing.method().as_str(), "POST" | "PUT" | "PATCH") {
            *outgoing.body_mut() = Some(body.into());
        }
        *outgoing.headers_mut() = headers;
        let incoming = self.client()?.execute(outgoing).await;
        let mut incoming = incoming.map_err(|error| classify(error, Kind::Interrupted))?;
        let (status, headers) = (incoming.status(), std::mem::take(incoming.headers_mut()));
        Ok(Response::new(status, headers, collect(incoming, max_body).await?))
    }
}

/// Reads a body, but no more of it than allowed, whatever its header says.
async fn collect(mut incoming: reqwest::Response, max_body: u64) -> Result<Bytes, TransportError> {
    let too_large = || {
        TransportError::new(
            Kind::BodyTooLarge,
            format!("the body is longer than the {max_body} bytes allowed"),
        )
    };
    if incoming.content_length().is_some_and(|length| length > max_body) {
        return Err(too_large());
    }
    // What comes in one piece is taken as it is.
    let mut first = Bytes::new();
    let mut body = BytesMut::new();
    while let Some(chunk) = incoming.chunk().await.map_err(|error| classify(error, Kind::Body))? {
        let so_far = first.len() + body.len();
        if (so_far as u64).saturating_add(chunk.len() as u64) > max_body {
            return Err(too_large());
        }
        if so_far == 0 {
            first = chunk;
        } else {
            if body.is_empty() {
                body.extend_from_slice(&std::mem::take(&mut first));
            }
            body.extend_from_slice(&chunk);
        }
    }
    Ok(if body.is_empty() { first } else { body.freeze() })
}

impl Transport for ReqwestTransport {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}

impl ReqwestTransportBuilder {
    /// How long connecting may take, TLS included.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sends everything by a proxy.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Proxy::Url(url.into());
        self
    }

    /// Uses the proxies that the environment names (`HTTPS_PROXY` and so on).
    #[must_use]
    pub fn system_proxy(mut self) -> Self {
        self.proxy = Proxy::System;
        self
    }

    /// Makes the transport.
    ///
    /// # Errors
    /// The address of the proxy is invalid, or TLS can't be set up.
    pub fn build(self) -> Result<ReqwestTransport, TransportError> {
        Ok(ReqwestTransport {
            #[cfg(feature = "blocking")]
            blocking: std::sync::Arc::new((self.clone(), std::sync::OnceLock::new())),
            client: self.client()?,
        })
    }

    fn client(self) -> Result<reqwest::Client, TransportError> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.connect_timeout);
        builder =
            match self.proxy {
                Proxy::System => builder,
                Proxy::None => builder.no_proxy(),
                Proxy::Url(url) => builder.proxy(reqwest::Proxy::all(url).map_err(|_| {
                    TransportError::new(Kind::InvalidUrl, "the address of the proxy is invalid")
                })?),
            };
        builder.build().map_err(|error| {
            TransportError::new(Kind::Other, "TLS can't be set up").with_source(error.without_url())
        })
    }
}

/// A TLS implementation is compiled in.
pub(crate) const fn has_tls() -> bool {
    cfg!(any(feature = "rustls", feature = "native-tls"))
}

/// What is said where one would be needed.
pub(crate) fn no_tls() -> TransportError {
    TransportError::new(
        Kind::InvalidUrl,
        "https needs the feature `rustls` or `native-tls` of specmill-runtime, which are both off",
    )
}

/// Says what happened; `otherwise` is for breaks that reqwest has no name for.
fn classify(error: reqwest::Error, otherwise: Kind) -> TransportError {
    let kind = match () {
        () if error.is_builder() => Kind::InvalidUrl,
        () if error.is_connect() && error.is_timeout() => Kind::ConnectTimeout,
        () if error.is_connect() && is_tls(&error) => Kind::Tls,
        () if error.is_connect() => Kind::Connect,
        () if error.is_body() || error.is_decode() => Kind::Body,
        () => otherwise,
    };
    let what = match kind {
        Kind::InvalidUrl => "the request can't be sent",
        Kind::ConnectTimeout => "no connection in time",
        Kind::Connect => "no connection",
        Kind::Tls => "no trusted connection",
        Kind::Body => "the body of the answer broke off",
        _ => "the connection broke",
    };
    // The address may hold secrets in its query.
    let error = error.without_url();
    let cause = root(&error);
    TransportError::new(kind, format!("{what}: {cause}")).with_source(error)
}

/// TLS failed, which will not pass: rustls says so by invalid data.
fn is_tls(error: &dyn StdError) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            if error.kind() == io::ErrorKind::InvalidData {
                return true;
            }
            // It passes over what it holds when it is asked for its source.
            if let Some(inner) = error.get_ref() {
                cause = Some(inner);
                continue;
            }
        }
        cause = error.source();
    }
    false
}

/// The innermost cause, which is the one that tells something.
fn root(error: &dyn StdError) -> String {
    let mut cause = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}
