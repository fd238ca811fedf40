//! Ways of authenticating.

use super::Place;

/// A way of authenticating.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Which kind.
    pub kind: SecurityKind,
}

/// Kinds of authentication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where the key is sent.
        place: Place,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// `Authorization: <scheme> …`.
    Http {
        /// `basic`, `bearer` or another, in lower case.
        scheme: String,
    },
    /// Anything else: OAuth 2 flows, OpenID Connect, mutual TLS.
    Other {
        /// The type as in the document.
        name: String,
    },
}
