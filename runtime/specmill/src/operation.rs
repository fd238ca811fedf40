//! What is known of an operation before it is called.

use crate::model::Check;
use crate::{Paging, Server};

/// An operation of a service.
///
/// ```
/// use specmill_runtime::model::Check;
/// use specmill_runtime::{Operation, Parameter};
///
/// static LIST_TASKS: Operation = Operation::new("listTasks", "GET", "/v2/{project_id}/tasks").parameters(&[
///     Parameter::path("project_id").from_client(),
///     Parameter::query("limit").checks(&[Check::Minimum(1)]),
/// ]);
/// assert!(LIST_TASKS.is_idempotent());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    id: &'static str,
    method: &'static str,
    path: &'static str,
    parameters: &'static [Parameter],
    media_type: Option<&'static str>,
    body_required: bool,
    successes: &'static [u16],
    success_ranges: u8,
    authenticated: bool,
    idempotent: Option<bool>,
    security: &'static [&'static [&'static str]],
    servers: &'static [Server],
    paging: Option<&'static Paging>,
}

impl Operation {
    /// An operation of this id, method and path template.
    #[must_use]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            parameters: &[],
            media_type: None,
            body_required: false,
            successes: &[],
            success_ranges: 0,
            authenticated: true,
            idempotent: None,
            security: &[],
            servers: &[],
            paging: None,
        }
    }

    /// The parameters; calls name them by their index.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [Parameter]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Media type of the body that is sent, and whether it must be.
    #[must_use]
    pub const fn body(mut self, media_type: &'static str, required: bool) -> Self {
        self.media_type = Some(media_type);
        self.body_required = required;
        self
    }

    /// Statuses that are successes besides 200 to 299, which always are: a service
    /// that says 201 where the document says 200 has done the work.
    #[must_use]
    pub const fn successes(mut self, statuses: &'static [u16]) -> Self {
        self.successes = statuses;
        self
    }

    /// All statuses of a hundred are successes: `2` means 200 to 299.
    #[must_use]
    pub const fn success_range(mut self, hundred: u8) -> Self {
        if hundred < 8 {
            self.success_ranges |= 1 << hundred;
        }
        self
    }

    /// The call needs no authentication.
    #[must_use]
    pub const fn no_auth(mut self) -> Self {
        self.authenticated = false;
        self
    }

    /// The call may (or may not) be sent again without doing the work twice. Without
    /// this the method decides.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Names of the security schemes one of which is needed, as alternatives of sets.
    #[must_use]
    pub const fn security(mut self, names: &'static [&'static [&'static str]]) -> Self {
        self.security = names;
        self
    }

    /// Addresses that replace the service's.
    #[must_use]
    pub const fn servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// How the list that the operation gives is paged.
    #[must_use]
    pub const fn paging(mut self, paging: &'static Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Id, as in the document.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Method, in capitals.
    #[must_use]
    pub const fn method(&self) -> &'static str {
        self.method
    }

    /// Path template.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Names of the security schemes one of which is needed, as alternatives of sets.
    #[must_use]
    pub const fn all_security(&self) -> &'static [&'static [&'static str]] {
        self.security
    }

    /// The call needs authentication.
    #[must_use]
    pub const fn is_authenticated(&self) -> bool {
        self.authenticated
    }

    /// The call may be sent again without doing the work twice.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        let method = matches!(self.method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE");
        self.idempotent.unwrap_or(method)
    }

    pub(crate) const fn all_parameters(&self) -> &'static [Parameter] {
        self.parameters
    }

    pub(crate) const fn paging_table(&self) -> Option<&'static Paging> {
        self.paging
    }

    pub(crate) const fn own_servers(&self) -> &'static [Server] {
        self.servers
    }

    pub(crate) const fn media_type(&self) -> Option<&'static str> {
        self.media_type
    }

    pub(crate) const fn needs_body(&self) -> bool {
        self.body_required
    }

    pub(crate) fn is_success(&self, status: http::StatusCode) -> bool {
        let code = status.as_u16();
        let in_range = code < 800 && self.success_ranges & (1 << (code / 100)) != 0;
        status.is_success() || in_range || self.successes.contains(&code)
    }
}

/// A parameter outside of the body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) style: Style,
    pub(crate) explode: bool,
    pub(crate) required: bool,
    pub(crate) from_client: bool,
    pub(crate) allow_reserved: bool,
    pub(crate) sensitive: bool,
    pub(crate) json: bool,
    pub(crate) checks: &'static [Check],
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
}

/// How a list or an object is written as a parameter (OpenAPI's `style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2` or `a=1,2`.
    Form,
    /// `1,2`.
    Simple,
    /// `.1.2`.
    Label,
    /// `;a=1;a=2`.
    Matrix,
    /// `a=1%202`.
    SpaceDelimited,
    /// `a=1%7C2`.
    PipeDelimited,
    /// `a%5Bb%5D=1`.
    DeepObject,
}

impl Parameter {
    const fn new(name: &'static str, place: Place, style: Style, explode: bool, required: bool) -> Self {
        Self {
            name,
            place,
            style,
            explode,
            required,
            from_client: false,
            allow_reserved: false,
            sensitive: false,
            json: false,
            checks: &[],
        }
    }

    /// A parameter in the path: always required, in simple style.
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Place::Path, Style::Simple, false, true)
    }

    /// A parameter in the query, in exploded form style.
    #[must_use]
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Place::Query, Style::Form, true, false)
    }

    /// A header, in simple style.
    #[must_use]
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Place::Header, Style::Simple, false, false)
    }

    /// A cookie, in exploded form style.
    #[must_use]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Place::Cookie, Style::Form, true, false)
    }

    /// The call makes no sense without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The client's configuration gives the value where the call does not.
    #[must_use]
    pub const fn from_client(mut self) -> Self {
        self.from_client = true;
        self
    }

    /// How lists and objects are written.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Lists and objects are written as repeated pairs.
    #[must_use]
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// Reserved characters go unescaped, but for those that would end the parameter.
    #[must_use]
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// The value is a secret and never printed.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The value is written as JSON.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.json = true;
        self
    }

    /// Limits of the value.
    #[must_use]
    pub const fn checks(mut self, checks: &'static [Check]) -> Self {
        self.checks = checks;
        self
    }

    /// Name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Where it is sent.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.place
    }

    /// The client's configuration gives the value where the call does not.
    #[must_use]
    pub const fn is_from_client(&self) -> bool {
        self.from_client
    }
}
