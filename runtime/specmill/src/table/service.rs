//! What is known of a service before the first call.

use super::Operation;
use super::catalog::{ErrorCode, Region};

/// A service: where it is reached and how one authenticates.
///
/// ```
/// use specmill_runtime::codegen::{Server, Variable};
/// use specmill_runtime::Service;
///
/// static DCS: Service = Service::new("dcs", "Distributed Cache Service", "1.0.0").servers(&[Server::new(
///     "https://dcs.{region}.example.com",
///     &[Variable::new("region", "north-1", &[])],
/// )]);
/// assert_eq!(DCS.name(), "dcs");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Service {
    name: &'static str,
    title: &'static str,
    version: &'static str,
    servers: &'static [Server],
    security: &'static [SecurityScheme],
    default_security: &'static [&'static [&'static str]],
    request_id_headers: &'static [&'static str],
    error_codes: &'static [ErrorCode],
    regions: &'static [Region],
}

/// Headers that hold the id of a request, as far as one can know without being told.
const REQUEST_ID_HEADERS: &[&str] = &[
    "x-request-id",
    "x-trace-id",
    "request-id",
    "x-requestid",
    "x-correlation-id",
    "x-amzn-requestid",
    "trace-id",
];

impl Service {
    /// A service of this short name, title, and version of the client.
    #[must_use]
    pub const fn new(name: &'static str, title: &'static str, version: &'static str) -> Self {
        Self {
            name,
            title,
            version,
            servers: &[],
            security: &[],
            default_security: &[],
            request_id_headers: REQUEST_ID_HEADERS,
            error_codes: &[],
            regions: &[],
        }
    }

    /// Where the service is reached; the first one is used.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Ways of authenticating.
    #[must_use]
    pub const fn security(mut self, security: &'static [SecurityScheme]) -> Self {
        self.security = security;
        self
    }

    /// Names of the security schemes one of which an operation needs that states none of
    /// its own, as alternatives of sets.
    #[must_use]
    pub const fn default_security(mut self, names: &'static [&'static [&'static str]]) -> Self {
        self.default_security = names;
        self
    }

    /// Headers of answers that hold the id of the request, the best first. Without
    /// this the customary ones are looked for.
    #[must_use]
    pub const fn request_id_headers(mut self, names: &'static [&'static str]) -> Self {
        self.request_id_headers = names;
        self
    }

    /// What the codes of errors mean, ascending by code.
    #[must_use]
    pub const fn error_codes(mut self, codes: &'static [ErrorCode]) -> Self {
        self.error_codes = codes;
        self
    }

    /// Regions that have the service, ascending by id.
    #[must_use]
    pub const fn regions(mut self, regions: &'static [Region]) -> Self {
        self.regions = regions;
        self
    }

    /// Short name, such as `dcs`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Title.
    #[must_use]
    pub const fn title(&self) -> &'static str {
        self.title
    }

    /// Version of the client.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// Where the service is reached.
    #[must_use]
    pub const fn all_servers(&self) -> &'static [Server] {
        self.servers
    }

    /// Ways of authenticating.
    #[must_use]
    pub const fn all_security(&self) -> &'static [SecurityScheme] {
        self.security
    }

    /// Names of the security schemes one of which an operation needs, as alternatives of
    /// sets; empty where it needs none.
    #[must_use]
    pub const fn security_of(&self, operation: &Operation) -> &'static [&'static [&'static str]] {
        match operation.own_security() {
            Some(own) => own,
            None if operation.is_authenticated() => self.default_security,
            None => &[],
        }
    }

    /// What the codes of errors mean, ascending by code.
    #[must_use]
    pub const fn all_error_codes(&self) -> &'static [ErrorCode] {
        self.error_codes
    }

    /// Regions that have the service, ascending by id.
    #[must_use]
    pub const fn all_regions(&self) -> &'static [Region] {
        self.regions
    }

    /// What a code of an error means.
    #[must_use]
    pub fn error_code(&self, code: &str) -> Option<&'static ErrorCode> {
        let index = self.error_codes.binary_search_by(|known| known.code().cmp(code)).ok()?;
        self.error_codes.get(index)
    }

    /// The region of an id.
    #[must_use]
    pub fn region(&self, id: &str) -> Option<&'static Region> {
        let index = self.regions.binary_search_by(|known| known.id().cmp(id)).ok()?;
        self.regions.get(index)
    }

    pub(crate) const fn id_headers(&self) -> &'static [&'static str] {
        self.request_id_headers
    }
}

/// Where a service is reached.
#[derive(Clone, Copy, Debug)]
pub struct Server {
    url: &'static str,
    variables: &'static [Variable],
}

impl Server {
    /// An address in which `{name}` stands for a variable.
    #[must_use]
    pub const fn new(url: &'static str, variables: &'static [Variable]) -> Self {
        Self { url, variables }
    }

    /// The address with its variables as they stand in the document.
    #[must_use]
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// Variables of the address.
    #[must_use]
    pub const fn variables(&self) -> &'static [Variable] {
        self.variables
    }
}

/// A variable of an address.
#[derive(Clone, Copy, Debug)]
pub struct Variable {
    name: &'static str,
    default: &'static str,
    values: &'static [&'static str],
}

impl Variable {
    /// A variable with its default (empty where it must be given) and the values
    /// that are allowed (empty where any is).
    #[must_use]
    pub const fn new(name: &'static str, default: &'static str, values: &'static [&'static str]) -> Self {
        Self { name, default, values }
    }

    /// Name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Value that stands where none is given; empty where one must be given.
    #[must_use]
    pub const fn default_value(&self) -> &'static str {
        self.default
    }

    /// Values that are allowed; empty where any is.
    #[must_use]
    pub const fn values(&self) -> &'static [&'static str] {
        self.values
    }
}

/// A way of authenticating, by the name that operations call it by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    name: &'static str,
    kind: SecurityKind,
}

/// Kinds of authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityKind {
    /// A key in a header of this name.
    Header(&'static str),
    /// A key in a query parameter of this name.
    Query(&'static str),
    /// A key in a cookie of this name.
    Cookie(&'static str),
    /// `Authorization` with this scheme, such as `basic` and `bearer`.
    Http(&'static str),
    /// Anything else, by OpenAPI's name.
    Other(&'static str),
}

impl SecurityScheme {
    /// A way of authenticating.
    #[must_use]
    pub const fn new(name: &'static str, kind: SecurityKind) -> Self {
        Self { name, kind }
    }

    /// Name by which operations call it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Which kind.
    #[must_use]
    pub const fn kind(&self) -> SecurityKind {
        self.kind
    }
}
