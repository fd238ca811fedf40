//! What is known of an operation before it is called.

use super::{Matches, Paging, Parameter, Part, Server};

/// An operation of a service.
///
/// ```
/// use specmill_runtime::codegen::{Check, Parameter};
/// use specmill_runtime::Operation;
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
    fields: &'static [Parameter],
    parts: &'static [Part],
    successes: &'static [u16],
    success_ranges: u8,
    authenticated: bool,
    idempotent: Option<bool>,
    security: Option<&'static [&'static [&'static str]]>,
    servers: &'static [Server],
    paging: Option<&'static Paging>,
    matches: Option<Matches>,
    last_event: Option<&'static str>,
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
            fields: &[],
            parts: &[],
            successes: &[],
            success_ranges: 0,
            authenticated: true,
            idempotent: None,
            security: None,
            servers: &[],
            paging: None,
            matches: None,
            last_event: None,
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

    /// Fields of a form that are written in a style, as query parameters are.
    #[must_use]
    pub const fn fields(mut self, fields: &'static [Parameter]) -> Self {
        self.fields = fields;
        self
    }

    /// Parts of a multipart body whose values don't say how they are written.
    #[must_use]
    pub const fn parts(mut self, parts: &'static [Part]) -> Self {
        self.parts = parts;
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

    /// Names of the security schemes one of which is needed, as alternatives of sets,
    /// where they aren't [those of the service](crate::Service::default_security).
    #[must_use]
    pub const fn security(mut self, names: &'static [&'static [&'static str]]) -> Self {
        self.security = Some(names);
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

    /// How regular expressions are matched that limit what is sent, such as
    /// [`matches`](crate::codegen::matches).
    #[must_use]
    pub const fn patterns(mut self, matches: Matches) -> Self {
        self.matches = Some(matches);
        self
    }

    /// The events of the response end before the one with this data, such as `[DONE]`.
    #[must_use]
    pub const fn ends_before(mut self, data: &'static str) -> Self {
        self.last_event = Some(data);
        self
    }

    pub(crate) const fn all_fields(&self) -> &'static [Parameter] {
        self.fields
    }

    pub(crate) const fn all_parts(&self) -> &'static [Part] {
        self.parts
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

    /// Names of the security schemes one of which is needed, as alternatives of sets;
    /// `None` where they are [those of the service](crate::Service::security_of).
    #[must_use]
    pub const fn own_security(&self) -> Option<&'static [&'static [&'static str]]> {
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

    pub(crate) const fn matches(&self) -> Option<Matches> {
        self.matches
    }

    pub(crate) const fn last_event(&self) -> Option<&'static str> {
        self.last_event
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
