use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

/// Name and value of a pair of the query, decoded.
type Pair<'a> = (Cow<'a, [u8]>, Cow<'a, [u8]>);

/// What of a request goes into its signature.
///
/// The path is given encoded, as it stands in the request line; the query either way, see
/// [`query_pair`](Request::query_pair) and [`query_string`](Request::query_string).
#[derive(Clone)]
pub struct Request<'a> {
    pub(super) method: &'a str,
    pub(super) host: &'a str,
    pub(super) path: &'a str,
    pub(super) query: Vec<Pair<'a>>,
    pub(super) headers: Vec<(&'a str, &'a str)>,
    pub(super) body: Payload<'a>,
}

/// What is known of the body.
#[derive(Clone)]
pub(super) enum Payload<'a> {
    Bytes(&'a [u8]),
    /// It can't be read before it is sent.
    Stream,
}

impl<'a> Request<'a> {
    /// A request without query, further headers and body.
    ///
    /// The host is the authority as sent, with the port if the address names one; the path is percent-encoded.
    pub fn new(method: &'a str, host: &'a str, path: &'a str) -> Self {
        Self { method, host, path, query: Vec::new(), headers: Vec::new(), body: Payload::Bytes(&[]) }
    }

    /// Adds one pair of the query, not encoded.
    #[must_use]
    pub fn query_pair(mut self, name: &'a str, value: &'a str) -> Self {
        self.query.push((Cow::Borrowed(name.as_bytes()), Cow::Borrowed(value.as_bytes())));
        self
    }

    /// Adds all pairs of an encoded query, as it stands behind the `?` of an address.
    ///
    /// A piece without `=` is a name with an empty value. A `+` stands for itself, not for a space.
    #[must_use]
    pub fn query_string(mut self, query: &'a str) -> Self {
        self.query.extend(query.split('&').filter(|piece| !piece.is_empty()).map(|piece| {
            let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
            (percent_decode_str(name).into(), percent_decode_str(value).into())
        }));
        self
    }

    /// Adds a header to be signed. `Host` and `X-Sdk-Date` need not be given.
    #[must_use]
    pub fn header(mut self, name: &'a str, value: &'a str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Sets the body, the bytes as sent.
    #[must_use]
    pub fn body(mut self, body: &'a [u8]) -> Self {
        self.body = Payload::Bytes(body);
        self
    }

    /// Says that the body is a stream, which can't be hashed before it is sent. Such a
    /// request can be signed where the body is not hashed or its hash is given; see
    /// [`SigningError::Stream`](super::SigningError::Stream).
    #[must_use]
    pub fn streamed_body(mut self) -> Self {
        self.body = Payload::Stream;
        self
    }
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(formatter, "{} bytes", bytes.len()),
            Self::Stream => formatter.write_str("a stream"),
        }
    }
}

/// Shows names only: values of headers and query pairs and the body may be secret.
impl fmt::Debug for Request<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &self.path)
            .field(
                "query",
                &self.query.iter().map(|(name, _)| String::from_utf8_lossy(name)).collect::<Vec<_>>(),
            )
            .field("headers", &self.headers.iter().map(|(name, _)| *name).collect::<Vec<_>>())
            .field("body", &self.body)
            .finish()
    }
}
