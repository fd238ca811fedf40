//! What all calls of a client share.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::retry::{Budget, Retries};
use crate::auth::{Authenticate, NoAuth};
use crate::error::Error;
use crate::table::{Operation, Server, Service, Variable, catalog};
use crate::transport::{MAX_BODY, Request, Transport};
use crate::value::mask::{Mask, holds_secret};

/// What all calls of a client share: the address, the transport, the authentication
/// and the settings. Cloning it costs next to nothing.
#[derive(Clone)]
pub struct Connection {
    shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) service: &'static Service,
    /// Address of the service, without a slash at the end.
    base: String,
    /// The address was given, so that those of operations do not count.
    overridden: bool,
    variables: Vec<(String, String)>,
    pub(crate) auth: Box<dyn Authenticate>,
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    /// The secrets in the headers.
    pub(crate) mask: Mask,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) connect_timeout: Duration,
    pub(crate) idle_timeout: Duration,
    pub(crate) retries: Retries,
    pub(crate) budget: Budget,
    pub(crate) validate: bool,
    pub(crate) max_body: u64,
}

impl Connection {
    /// The service that is called.
    #[must_use]
    pub fn service(&self) -> &'static Service {
        self.shared.service
    }

    /// Address of the service, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.shared.base
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// The client's value of a parameter.
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let (_, value) = self.shared.parameters.iter().find(|(known, _)| known == name)?;
        Some(value)
    }

    /// Address for an operation, which may have its own.
    pub(crate) fn base_for(&self, operation: &Operation) -> Result<Cow<'_, str>, Error> {
        match operation.own_servers().first() {
            Some(server) if !self.shared.overridden => {
                resolve(server, &self.shared.variables).map(Cow::Owned)
            }
            _ => Ok(Cow::Borrowed(&self.shared.base)),
        }
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &*self.shared;
        f.debug_struct("Connection")
            .field("service", &shared.service.name())
            .field("base_url", &shared.base)
            .field("timeout", &shared.timeout)
            .field("attempt_timeout", &shared.attempt_timeout)
            .field("connect_timeout", &shared.connect_timeout)
            .field("idle_timeout", &shared.idle_timeout)
            .field("retries", &shared.retries)
            .field("validate", &shared.validate)
            .field("max_body", &shared.max_body)
            .finish_non_exhaustive()
    }
}

/// Settings of a client.
///
/// ```
/// use specmill_runtime::{Bearer, ClientBuilder, Connection, Service};
///
/// static SERVICE: Service = Service::new("pets", "Pet shop", "1.0.0");
///
/// # #[cfg(feature = "reqwest")] {
/// let connection: Connection = ClientBuilder::new(&SERVICE)
///     .base_url("http://localhost:8080/v2")
///     .auth(Bearer::new("token"))
///     .build()?;
/// assert_eq!(connection.base_url(), "http://localhost:8080/v2");
/// # }
/// # Ok::<(), specmill_runtime::Error>(())
/// ```
pub struct ClientBuilder<C> {
    settings: Settings,
    client: PhantomData<fn() -> C>,
}

struct Settings {
    service: &'static Service,
    base_url: Option<String>,
    /// `base_url` is the whole address, with its query and a slash at its end.
    exact: bool,
    region: Option<String>,
    variables: Vec<(String, String)>,
    parameters: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    auth: Box<dyn Authenticate>,
    transport: Option<Box<dyn Transport>>,
    timeout: Duration,
    attempt_timeout: Duration,
    connect_timeout: Duration,
    idle_timeout: Duration,
    retries: Retries,
    validate: bool,
    max_body: u64,
}

impl<C: From<Connection>> ClientBuilder<C> {
    /// Settings to begin with: the address of the document, no authentication, ten
    /// seconds to connect, a minute for an attempt, five for a call, a minute in which
    /// nothing comes of a stream, and [three attempts](Retries::default).
    #[must_use]
    pub fn new(service: &'static Service) -> Self {
        let settings = Settings {
            service,
            base_url: None,
            exact: false,
            region: None,
            variables: Vec::new(),
            parameters: Vec::new(),
            headers: Vec::new(),
            user_agent: None,
            auth: Box::new(NoAuth),
            transport: None,
            timeout: Duration::from_secs(300),
            attempt_timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(10),
            idle_timeout: Duration::from_secs(60),
            retries: Retries::default(),
            validate: true,
            max_body: MAX_BODY,
        };
        Self { settings, client: PhantomData }
    }

    /// Calls this address instead of the document's: `https://host`, with a port and
    /// a path where there are.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base_url = Some(url.into());
        self
    }

    /// Calls exactly this address, for operations whose path is empty. It may have a query.
    #[must_use]
    pub(crate) fn exact_url(mut self, url: &str) -> Self {
        self.settings.base_url = Some(url.to_owned());
        self.settings.exact = true;
        self
    }

    /// Calls the service in a region: at the endpoint that the service's own table of
    /// regions has for it, and otherwise with the id as the variable `region` of the
    /// document's address. Has no effect beside `base_url`, nor for a service that is
    /// reached at one address from everywhere.
    #[must_use]
    pub fn region(mut self, id: impl Into<String>) -> Self {
        self.settings.region = Some(id.into());
        self
    }

    /// Sets a variable of the document's address. Has no effect beside `base_url`.
    #[must_use]
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        set(&mut self.settings.variables, name.into(), value.into());
        self
    }

    /// Sets a parameter that many calls have, such as `project_id`. Calls may set
    /// their own.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        set(&mut self.settings.parameters, name.into(), value.into());
        self
    }

    /// Sets how calls say who makes them.
    #[must_use]
    pub fn auth(mut self, auth: impl Authenticate + 'static) -> Self {
        self.settings.auth = Box::new(auth);
        self
    }

    /// Sets how requests get to the service.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.settings.transport = Some(Box::new(transport));
        self
    }

    /// Sets how long a whole call may take: all attempts and the pauses between them.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Sets how long one attempt may take, from connecting to the end of the response's
    /// body, or to its headers where the body is read as a stream.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.attempt_timeout = timeout;
        self
    }

    /// Sets how long connecting may take. Has no effect beside `transport`.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Sets how long nothing may come of a body that is read as a stream.
    #[must_use]
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.idle_timeout = timeout;
        self
    }

    /// Sets when and how often calls are sent again.
    #[must_use]
    pub fn retries(mut self, retries: Retries) -> Self {
        self.settings.retries = retries;
        self
    }

    /// Sets the `User-Agent` header.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.settings.user_agent = Some(user_agent.into());
        self
    }

    /// Says whether requests are checked against the service's limits before they are
    /// sent; they are where nothing is said.
    #[must_use]
    pub fn validate(mut self, validate: bool) -> Self {
        self.settings.validate = validate;
        self
    }

    /// Sets how many bytes of body an answer may have: 64 MiB where nothing is said.
    #[must_use]
    pub fn max_body(mut self, bytes: u64) -> Self {
        self.settings.max_body = bytes;
        self
    }

    /// Adds a header to every call.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.headers.push((name.into(), value.into()));
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// A setting is invalid, or the address has a variable without a value.
    pub fn build(self) -> Result<C, Error> {
        self.settings.build().map(C::from)
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = &self.settings;
        f.debug_struct("ClientBuilder")
            .field("service", &settings.service.name())
            .field("region", &settings.region)
            .field("variables", &settings.variables)
            .field("timeout", &settings.timeout)
            .field("attempt_timeout", &settings.attempt_timeout)
            .field("connect_timeout", &settings.connect_timeout)
            .field("idle_timeout", &settings.idle_timeout)
            .field("retries", &settings.retries)
            .field("validate", &settings.validate)
            .field("max_body", &settings.max_body)
            .finish_non_exhaustive()
    }
}

impl Settings {
    fn build(mut self) -> Result<Connection, Error> {
        if let Some(id) = &self.region {
            set(&mut self.variables, "region".to_owned(), id.clone());
        }
        let region = self.region.as_deref().and_then(|id| self.service.region(id));
        let (base, overridden) = match (&self.base_url, region, self.service.all_servers().first()) {
            (Some(url), _, _) if self.exact => (checked_url(url)?, true),
            (Some(url), _, _) => (checked_base(url)?, true),
            (None, Some(region), _) => (checked_base(region.endpoint())?, false),
            (None, None, Some(server)) => {
                if let Some(id) = &self.region {
                    takes_region(self.service, server, id)?;
                }
                (resolve(server, &self.variables)?, false)
            }
            (None, None, None) => {
                return Err(Error::configuration("the service has no address of its own: set `base_url`"));
            }
        };
        let mut headers = HeaderMap::new();
        let own = format!(
            "{}/{} specmill-runtime/{}",
            self.service.name(),
            self.service.version(),
            env!("CARGO_PKG_VERSION")
        );
        let user_agent = ("user-agent".to_owned(), self.user_agent.unwrap_or(own));
        for (name, value) in self.headers.into_iter().chain([user_agent]) {
            let invalid = || Error::configuration(format!("header `{}` can't be sent", name.escape_debug()));
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid())?;
            let mut value = HeaderValue::from_str(&value).map_err(|_| invalid())?;
            // It may be a secret; nothing on the way may print it.
            value.set_sensitive(name != USER_AGENT);
            if name != USER_AGENT || !headers.contains_key(USER_AGENT) {
                headers.append(name, value);
            }
        }
        let mut mask = Mask::default();
        for (name, value) in &headers {
            if let Some(text) = value.to_str().ok().filter(|_| holds_secret(name)) {
                mask.add(text);
            }
        }
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&base, self.connect_timeout)?,
        };
        let shared = Shared {
            service: self.service,
            base,
            overridden,
            variables: self.variables,
            auth: self.auth,
            transport,
            parameters: self.parameters,
            headers,
            mask,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            connect_timeout: self.connect_timeout,
            idle_timeout: self.idle_timeout,
            retries: self.retries,
            budget: Budget::new(&self.retries),
            validate: self.validate,
            max_body: self.max_body,
        };
        Ok(Connection { shared: Arc::new(shared) })
    }
}

fn set(pairs: &mut Vec<(String, String)>, name: String, value: String) {
    pairs.retain(|(known, _)| *known != name);
    pairs.push((name, value));
}

#[cfg(feature = "reqwest")]
fn default_transport(base: &str, connect_timeout: Duration) -> Result<Box<dyn Transport>, Error> {
    use crate::transport::{ReqwestTransport, has_tls, no_tls};

    if base.starts_with("https:") && !has_tls() {
        return Err(Error::setup(no_tls()));
    }
    let transport =
        ReqwestTransport::builder().connect_timeout(connect_timeout).build().map_err(Error::setup)?;
    Ok(Box::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_base: &str, _connect_timeout: Duration) -> Result<Box<dyn Transport>, Error> {
    Err(Error::configuration("without the feature `reqwest` of specmill-runtime a `transport` must be set"))
}

/// Refuses a region that the table does not have where the address can't take it.
fn takes_region(service: &Service, server: &Server, id: &str) -> Result<(), Error> {
    let regions = service.all_regions();
    if regions.is_empty() || server.variables().iter().any(|variable| variable.name() == "region") {
        return Ok(());
    }
    let known: Vec<_> = regions.iter().map(catalog::Region::id).collect();
    let message = format!("{} is not in the region `{}`", service.name(), id.escape_debug());
    Err(Error::configuration(format!("{message}, but in {}", known.join(", "))))
}

/// Puts values for the variables of an address.
fn resolve(server: &Server, given: &[(String, String)]) -> Result<String, Error> {
    let mut url = String::new();
    let mut rest = server.url();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err(Error::configuration(format!("the address `{}` has an open brace", server.url())));
        };
        url.push_str(before);
        url.push_str(variable(server, name, given)?);
        rest = after;
    }
    url.push_str(rest);
    checked_base(&url)
}

fn variable<'a>(server: &Server, name: &str, given: &'a [(String, String)]) -> Result<&'a str, Error> {
    let declared = server.variables().iter().find(|variable| variable.name() == name);
    let Some((_, value)) = given.iter().find(|(known, _)| known == name) else {
        return declared
            .map(Variable::default_value)
            .filter(|default| !default.is_empty())
            .ok_or_else(|| Error::configuration(format!("the address `{}` needs `{name}`", server.url())));
    };
    let allowed = declared.map_or(&[][..], |variable| variable.values());
    if !allowed.is_empty() && !allowed.contains(&value.as_str()) {
        let allowed = allowed.join(", ");
        return Err(Error::configuration(format!(
            "`{name}` must be one of {allowed}, not `{}`",
            value.escape_debug()
        )));
    }
    // A slash may stand in a variable that is a path, as its default then shows.
    let slash = declared.is_some_and(|variable| variable.default_value().contains('/'));
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._~:".contains(c) || (slash && c == '/');
    if value.is_empty() || !value.chars().all(fits) {
        return Err(Error::configuration(format!(
            "`{name}` can't be `{}` in an address",
            value.escape_debug()
        )));
    }
    Ok(value)
}

/// Checks an address and takes slashes off its end.
fn checked_base(url: &str) -> Result<String, Error> {
    if url.contains(['?', '#']) {
        return Err(invalid_url(url, "it has a query or a fragment"));
    }
    checked_url(url.trim_end_matches('/'))
}

/// Checks an address.
fn checked_url(url: &str) -> Result<String, Error> {
    if url.contains('#') {
        return Err(invalid_url(url, "it has a fragment"));
    }
    if url.split('/').nth(2).is_some_and(|authority| authority.contains('@')) {
        return Err(invalid_url(url, "it holds credentials; use `auth`"));
    }
    Request::new(http::Method::GET, url).map_err(|error| invalid_url(url, &error.to_string()))?;
    Ok(url.to_owned())
}

fn invalid_url(url: &str, why: &str) -> Error {
    let shown = url.split(['?', '#']).next().unwrap_or_default();
    // Before an `@` stands a password.
    let shown = shown.rsplit('@').next().unwrap_or_default();
    Error::configuration(format!("`{}` is no base URL: {why}", shown.escape_debug()))
}
