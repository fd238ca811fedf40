use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use specmill_runtime::{Connection, Error, Retries, Service, Transport};

use crate::auth::{Authentication, Proof};
use crate::credentials::{Credentials, Kind};
use crate::region::Region;
use crate::session::SharedTransport;

/// Settings of a client of a service of Huawei Cloud.
///
/// ```no_run
/// use huaweicloud_core::{ClientBuilder, Credentials};
/// use specmill_runtime::codegen::{Server, Variable};
/// use specmill_runtime::{Connection, Service};
///
/// static SERVICE: Service = Service::new("dcs", "Distributed Cache Service", "1.0.0").servers(&[Server::new(
///     "https://dcs.{region}.myhuaweicloud.com",
///     &[Variable::new("region", "cn-north-4", &[])],
/// )]);
///
/// let connection: Connection = ClientBuilder::new(&SERVICE)
///     .region("cn-north-4")
///     .credentials(Credentials::from_env()?)
///     .build()?;
/// # Ok::<(), specmill_runtime::Error>(())
/// ```
///
/// Needed are credentials, and a region or an endpoint. Region and project are taken from the place that the
/// credentials were read from where they are not set here.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C> {
    inner: specmill_runtime::ClientBuilder<C>,
    service: &'static Service,
    region: Option<String>,
    endpoint: Option<String>,
    credentials: Option<Credentials>,
    project_id: Option<String>,
    language: Option<String>,
    transport: Option<SharedTransport>,
}

impl<C: From<Connection>> ClientBuilder<C> {
    /// Settings for a client of this service.
    pub fn new(service: &'static Service) -> Self {
        Self {
            inner: specmill_runtime::ClientBuilder::new(service),
            service,
            region: None,
            endpoint: None,
            credentials: None,
            project_id: None,
            language: None,
            transport: None,
        }
    }

    /// Sets the region, such as `cn-north-4`, whose endpoint is called.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets the address to call, such as `https://dcs.cn-north-4.myhuaweicloud.com`, in place of the region's.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.endpoint = Some(url.into());
        self
    }

    /// Sets who calls.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self
    }

    /// Sets the project to work in, where a call does not set another.
    pub fn project_id(mut self, id: impl Into<String>) -> Self {
        self.project_id = Some(id.into());
        self
    }

    /// Sets the language of messages, `en-us` or `zh-cn`, by the header `X-Language`.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Sets how requests get to the service; tokens of IAM are fetched the same way. Of clients that share a token, it is
    /// the first one's transport that fetches it. Instance metadata has [its own](crate::InstanceMetadata::with_transport).
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets how long a whole call may take: all attempts and the pauses between them.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.inner = self.inner.timeout(timeout);
        self
    }

    /// Sets how long one attempt may take, from getting credentials to the end of the answer's body.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.inner = self.inner.attempt_timeout(timeout);
        self
    }

    /// Sets how long connecting may take. Has no effect beside [`transport`](ClientBuilder::transport).
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.inner = self.inner.connect_timeout(timeout);
        self
    }

    /// Sets when and how often calls are sent again.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.inner = self.inner.retries(retries);
        self
    }

    /// Sets the header `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.inner = self.inner.user_agent(user_agent);
        self
    }

    /// Sets whether requests are checked against the service's limits before they are sent; they are otherwise.
    pub fn validate(mut self, validate: bool) -> Self {
        self.inner = self.inner.validate(validate);
        self
    }

    /// Sets how many bytes the body of an answer may have.
    pub fn max_body(mut self, bytes: u64) -> Self {
        self.inner = self.inner.max_body(bytes);
        self
    }

    /// Adds a header to every call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.inner = self.inner.header(name, value);
        self
    }

    /// Sets a parameter that many calls have. Calls may set their own.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.inner = self.inner.parameter(name, value);
        self
    }

    /// Makes the client. Nothing is sent by that.
    ///
    /// # Errors
    ///
    /// There are no credentials, neither a region nor an endpoint is known, or a setting is invalid.
    pub fn build(self) -> Result<C, Error> {
        let service = self.service.name();
        let credentials = self.credentials.ok_or_else(|| {
            Error::configuration(format!(
                "no credentials for {service}: set `credentials`, for example to `Credentials::from_env()?` or \
                 `Credentials::anonymous()`"
            ))
        })?;
        credentials.check()?;
        let region = match self.region {
            Some(name) => {
                Some(name.parse::<Region>().map_err(|error| Error::configuration(error.to_string()))?)
            }
            None => credentials.region().cloned(),
        };
        let project_id = self.project_id.or_else(|| credentials.project_id().map(str::to_owned));

        let mut builder = self.inner;
        match (self.endpoint, &region) {
            (Some(endpoint), _) => builder = builder.base_url(endpoint),
            (None, Some(region)) => builder = builder.region(region.as_str()),
            (None, None) if is_regional(self.service) => {
                return Err(Error::configuration(format!(
                    "no region for {service}: set `region`, such as \"cn-north-4\", or `endpoint`"
                )));
            }
            (None, None) => {}
        }
        if let Some(id) = &project_id {
            builder = builder.parameter("project_id", id);
        }
        if let Some(language) = self.language {
            builder = builder.header("X-Language", language);
        }
        let proof = match credentials.kind() {
            Kind::AccessKey(key) => Proof::Signature(key.clone()),
            Kind::Token(token) => Proof::Token(token.clone()),
            Kind::Password(logins) => {
                let session = logins.session(region.as_ref(), project_id.as_deref(), self.transport.clone());
                Proof::TokenSession(session?)
            }
            Kind::InstanceMetadata(keys) => Proof::KeySession(keys.session()?),
            Kind::Anonymous => Proof::Nothing,
        };
        if let Some(transport) = self.transport {
            builder = builder.transport(transport);
        }
        builder.auth(Authentication { proof, project_id }).build()
    }
}

/// Whether the address of a service depends on the region.
fn is_regional(service: &Service) -> bool {
    let first = service.all_servers().first();
    !service.all_regions().is_empty()
        || first.is_some_and(|server| server.variables().iter().any(|variable| variable.name() == "region"))
}

/// Shows no secrets and no values of headers.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ClientBuilder")
            .field("service", &self.service.name())
            .field("region", &self.region)
            .field("credentials", &self.credentials)
            .field("project_id", &self.project_id)
            .field("settings", &self.inner)
            .finish_non_exhaustive()
    }
}
