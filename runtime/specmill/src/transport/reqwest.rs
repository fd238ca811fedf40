//! The default transport.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Stream;
use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::{
    Body, BodyStream, BoxFuture, Request, Response, Transport, TransportError, TransportErrorKind as Kind,
};

/// The default transport: connections are kept and shared, HTTP/2 where the service
/// offers it and the feature `http2` is on. Redirects are not followed, for a signature holds for one address.
///
/// Needs a Tokio runtime, as everything else here does.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// Scheme and host of the first request.
    origin: Arc<OnceLock<Origin>>,
    /// The client of what the worker thread does: blocking calls and fetching credentials.
    /// Connections live on the runtime that made them, which may be held up by a blocking
    /// call, or be shut down.
    worker: Arc<(ReqwestTransportBuilder, OnceLock<reqwest::Client>)>,
}

/// Scheme and host, as they are parsed and as they are sent.
struct Origin {
    scheme: Option<Scheme>,
    authority: Option<Authority>,
    url: reqwest::Url,
}

impl Origin {
    fn is_of(&self, address: &Uri) -> bool {
        // Letter for letter, for a password may be in it.
        let authority = self.authority.as_ref().map(Authority::as_str);
        self.scheme.as_ref() == address.scheme() && authority == address.authority().map(Authority::as_str)
    }
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
    fn client(&self) -> Result<&reqwest::Client, TransportError> {
        if !super::worker::is_current() {
            return Ok(&self.client);
        }
        let (settings, client) = &*self.worker;
        match client.get() {
            Some(client) => Ok(client),
            None => {
                let made = settings.clone().client()?;
                Ok(client.get_or_init(|| made))
            }
        }
    }

    /// An address as reqwest wants it. Parsing the host takes longer than all the rest, and
    /// nearly all requests of a client go to the same one, so that is done once.
    fn address(&self, address: &Uri) -> Result<reqwest::Url, TransportError> {
        let invalid = |error| TransportError::new(Kind::InvalidUrl, format!("invalid URL: {error}"));
        let path = address.path_and_query().map_or("/", PathAndQuery::as_str);
        // Two slashes would begin with a host.
        let relative = path.starts_with('/') && !path.starts_with("//") && !path.starts_with("/\\");
        if let Some(origin) = self.origin.get().filter(|origin| relative && origin.is_of(address)) {
            return reqwest::Url::options().base_url(Some(&origin.url)).parse(path).map_err(invalid);
        }
        let url = reqwest::Url::parse(&address.to_string()).map_err(invalid)?;
        self.origin.get_or_init(|| Origin {
            scheme: address.scheme().cloned(),
            authority: address.authority().cloned(),
            url: url.clone(),
        });
        Ok(url)
    }

    async fn exchange(&self, request: Request) -> Result<Response, TransportError> {
        if request.url().scheme_str() == Some("https") && !has_tls() {
            return Err(no_tls());
        }
        let url = self.address(request.url())?;
        let (method, headers, body) = request.into_parts();
        let mut to_send = reqwest::Request::new(method, url);
        // Without a body nothing must say how long it is, unless the method asks for one.
        if !body.is_empty() || matches!(to_send.method().as_str(), "POST" | "PUT" | "PATCH") {
            *to_send.body_mut() = Some(outgoing(body));
        }
        *to_send.headers_mut() = headers;
        let incoming = self.client()?.execute(to_send).await;
        let incoming = incoming.map_err(|error| classify(error, Kind::Interrupted))?;
        let (head, body) = http::Response::from(incoming).into_parts();
        let length = HttpBody::size_hint(&body).exact();
        let body = Body::incoming(length, Box::pin(Incoming(body)));
        Ok(Response::new(head.status, head.headers, body))
    }
}

/// A body on its way to the service.
struct Outgoing {
    /// Never locked, for it is never shared: reqwest wants to be told that it could be.
    stream: Mutex<BodyStream>,
    length: Option<u64>,
}

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
        stream.as_mut().poll_next(context).map_ok(Frame::data)
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

fn outgoing(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => bytes.clone().into(),
        None => {
            let length = body.len();
            reqwest::Body::wrap(Outgoing { stream: Mutex::new(body.into_stream()), length })
        }
    }
}

/// A body on its way from the service.
struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match ready!(Pin::new(&mut self.0).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if data.is_empty() => {}
                    Ok(data) => return Poll::Ready(Some(Ok(data))),
                    // Trailers say nothing that a call gives.
                    Err(_) => {}
                },
                Some(Err(error)) => return Poll::Ready(Some(Err(classify(error, Kind::Body)))),
                None => return Poll::Ready(None),
            }
        }
    }
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
            worker: Arc::new((self.clone(), OnceLock::new())),
            client: self.client()?,
            origin: Arc::default(),
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
    if let Some(ours) = own(&error) {
        return ours;
    }
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

/// The error of the body to send, which comes back as the cause of others.
fn own(error: &dyn StdError) -> Option<TransportError> {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<TransportError>() {
            return Some(TransportError::new(error.kind(), error.to_string()));
        }
        cause = error.source();
    }
    None
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_address_is_the_same_with_and_without_a_known_host() {
        let addresses = [
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1:8080?a=b",
            "http://127.0.0.1:8080//other/path",
            "http://127.0.0.1:8080/v3/%2F%5C/a%20b;c/~x?q=%26&r=a+b,c&s=%E4%B8%AD'",
            "http://127.0.0.1:8080/a//b/./c",
            "http://127.0.0.1:8080/a:b@c",
            "http://127.0.0.1:8081/x",
            "http://user@127.0.0.1:8080/x",
            "https://127.0.0.1:8080/x",
            "http://LOCALHOST:8080/x",
            "http://[::1]/x?y",
        ];
        for first in addresses {
            let transport = ReqwestTransport::builder().build().unwrap();
            transport.address(&first.parse().unwrap()).unwrap();
            for address in addresses {
                let parsed = reqwest::Url::parse(&address.parse::<Uri>().unwrap().to_string()).unwrap();
                let found = transport.address(&address.parse().unwrap()).unwrap();
                assert_eq!(found.as_str(), parsed.as_str(), "after {first}");
            }
        }
    }
}
