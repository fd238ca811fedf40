//! Ways of authenticating, and which of them an operation needs.

use indexmap::IndexMap;

use super::{Id, Location};

/// A way of authenticating.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scheme {
    /// Name by which the document refers to it.
    pub name: String,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Which kind.
    pub kind: SchemeKind,
}

/// Kinds of authentication.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemeKind {
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where the key is sent.
        location: Location,
        /// Name of the header, parameter or cookie.
        name: String,
    },
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization: Bearer …`.
    Bearer {
        /// What the token is, such as `JWT`.
        format: Option<String>,
    },
    /// `Authorization` with another scheme, whose name is in lower case.
    Http(String),
    /// OAuth 2.
    OAuth2 {
        /// Ways to a token, in the order of the document.
        flows: Vec<Flow>,
    },
    /// OpenID Connect.
    OpenId {
        /// Address of the discovery document.
        url: String,
    },
    /// A certificate of the client's.
    MutualTls,
    /// Another `type`, which OpenAPI does not define.
    Other(String),
}

impl SchemeKind {
    /// The scheme of the `Authorization` header, where that is all that a client has to
    /// know.
    #[must_use]
    pub fn http(&self) -> Option<&str> {
        match self {
            Self::Basic => Some("basic"),
            Self::Bearer { .. } => Some("bearer"),
            Self::Http(scheme) => Some(scheme),
            _ => None,
        }
    }

    /// The `type` as a document writes it.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match self {
            Self::ApiKey { .. } => "apiKey",
            Self::Basic | Self::Bearer { .. } | Self::Http(_) => "http",
            Self::OAuth2 { .. } => "oauth2",
            Self::OpenId { .. } => "openIdConnect",
            Self::MutualTls => "mutualTLS",
            Self::Other(name) => name,
        }
    }
}

/// A way to a token of OAuth 2.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Flow {
    /// Which way.
    pub kind: FlowKind,
    /// Where a person gives their consent.
    pub authorization_url: Option<String>,
    /// Where a device asks for its code.
    pub device_authorization_url: Option<String>,
    /// Where tokens are requested.
    pub token_url: Option<String>,
    /// Where tokens are renewed, if not at the token address.
    pub refresh_url: Option<String>,
    /// Scopes with what they allow.
    pub scopes: IndexMap<String, String>,
}

/// Kinds of flows of OAuth 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowKind {
    /// `implicit`
    Implicit,
    /// `password`
    Password,
    /// `clientCredentials`
    ClientCredentials,
    /// `authorizationCode`
    AuthorizationCode,
    /// `deviceAuthorization`
    DeviceAuthorization,
}

/// What a document says on the authentication of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Security {
    /// Nothing, neither at the operation nor at the document.
    #[default]
    Silent,
    /// That there is none (`security: []`).
    None,
    /// That one of several requirements is to be met.
    Required(Vec<Requirement>),
}

impl Security {
    /// The requirements one of which is to be met; none where the document asks for
    /// nothing.
    #[must_use]
    pub fn alternatives(&self) -> &[Requirement] {
        match self {
            Self::Required(alternatives) => alternatives,
            Self::Silent | Self::None => &[],
        }
    }
}

/// Schemes that are needed together. A requirement without schemes is met by a request
/// that is not authenticated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Requirement {
    /// The schemes in the order of the document.
    pub schemes: Vec<SchemeUse>,
}

/// A scheme of a requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SchemeUse {
    /// The scheme, in [`Api::schemes`](super::Api::schemes).
    pub scheme: Id<Scheme>,
    /// Scopes, or roles, that the credentials must have.
    pub scopes: Vec<String>,
}
