// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Language, LegacyAddProxyNodes, LegacyCreateProxy, LegacyProxyReport,
    LegacyProxyReportV3, ProxyFlavorGroupList, StartedTask, TaskReport,
};
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static LEGACY_SHOW_PROXY_V3: Operation = Operation::new(
    "legacyShowProxyV3",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/proxy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_CREATE_PROXY: Operation = Operation::new(
    "legacyCreateProxy",
    "POST",
    "/mysql/v3/{project_id}/instances/{instance_id}/proxy",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_DELETE_PROXY: Operation = Operation::new(
    "legacyDeleteProxy",
    "DELETE",
    "/mysql/v3/{project_id}/instances/{instance_id}/proxy",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_SHOW_PROXY: Operation = Operation::new(
    "legacyShowProxy",
    "GET",
    "/mysql/v3/{project_id}/instances/{instance_id}/proxy",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_LIST_PROXY_FLAVORS: Operation = Operation::new(
    "legacyListProxyFlavors",
    "GET",
    "/mysql/v3/{project_id}/instances/{instance_id}/proxy/flavors",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_ADD_PROXY_NODES: Operation = Operation::new(
    "legacyAddProxyNodes",
    "POST",
    "/mysql/v3/{project_id}/instances/{instance_id}/proxy/enlarge",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Show a proxy with its name (legacy).
    ///
    /// Shows the proxy of an instance with its name, its nodes and the nodes of the database behind
    /// it. Announced to end on 31 March 2025; `listProxies` takes its place.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .legacy_show_proxy_v3("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.7.3, tables 5-136, 5-137, 5-138, 5-143, 5-144.
    #[doc(alias = "legacyShowProxyV3")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_proxy_v3(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyShowProxyV3Call {
        let mut call = Call::new(&self.connection, &LEGACY_SHOW_PROXY_V3);
        call.set(1, &instance_id.into());
        LegacyShowProxyV3Call { call }
    }

    /// Create a proxy (legacy).
    ///
    /// Creates a proxy of an instance, which takes its connections through a load balancer (ELB).
    /// Announced to end on 31 March 2025; `createProxy` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::LegacyCreateProxy;
    ///
    /// let body = LegacyCreateProxy::new("gaussdb.mysql.large.x86.4", 2);
    /// let answer = client
    ///     .legacy_create_proxy("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.7.1, tables 5-131, 5-132, 5-133.
    #[doc(alias = "legacyCreateProxy")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_create_proxy(
        &self,
        instance_id: impl Into<String>,
        body: LegacyCreateProxy,
    ) -> LegacyCreateProxyCall {
        let mut call = Call::new(&self.connection, &LEGACY_CREATE_PROXY);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyCreateProxyCall { call }
    }

    /// Delete a proxy (legacy).
    ///
    /// Deletes the proxy of an instance. Announced to end on 31 March 2025; `deleteProxies` takes
    /// its place.
    ///
    /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .legacy_delete_proxy("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.7.2, tables 5-134, 5-135.
    #[doc(alias = "legacyDeleteProxy")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_delete_proxy(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyDeleteProxyCall {
        let mut call = Call::new(&self.connection, &LEGACY_DELETE_PROXY);
        call.set(1, &instance_id.into());
        LegacyDeleteProxyCall { call }
    }

    /// Show a proxy (legacy).
    ///
    /// Shows the proxy of an instance with its nodes and the nodes of the database behind it.
    /// Announced to end on 31 March 2025; `listProxies` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .legacy_show_proxy("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.7.4, tables 5-145, 5-146.
    #[doc(alias = "legacyShowProxy")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_proxy(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyShowProxyCall {
        let mut call = Call::new(&self.connection, &LEGACY_SHOW_PROXY);
        call.set(1, &instance_id.into());
        LegacyShowProxyCall { call }
    }

    /// List flavors for proxies (legacy).
    ///
    /// Lists the flavors that a proxy of the instance can have, by processor. Announced to end on
    /// 31 March 2025; `listProxyFlavors` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy/flavors`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .legacy_list_proxy_flavors("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.7.5, tables 5-152, 5-153.
    #[doc(alias = "legacyListProxyFlavors")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_proxy_flavors(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyListProxyFlavorsCall {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_PROXY_FLAVORS);
        call.set(1, &instance_id.into());
        LegacyListProxyFlavorsCall { call }
    }

    /// Add nodes to a proxy (legacy).
    ///
    /// Adds nodes to the proxy of an instance. Announced to end on 31 March 2025; `addProxyNodes`
    /// takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/proxy/enlarge`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::LegacyAddProxyNodes;
    ///
    /// let answer = client
    ///     .legacy_add_proxy_nodes(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         LegacyAddProxyNodes::new(2),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.7.6, tables 5-156, 5-157, 5-158.
    #[doc(alias = "legacyAddProxyNodes")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_add_proxy_nodes(
        &self,
        instance_id: impl Into<String>,
        body: LegacyAddProxyNodes,
    ) -> LegacyAddProxyNodesCall {
        let mut call = Call::new(&self.connection, &LEGACY_ADD_PROXY_NODES);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyAddProxyNodesCall { call }
    }
}

/// A call of [`Client::legacy_show_proxy_v3`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowProxyV3Call {
    call: Call,
}

impl LegacyShowProxyV3Call {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The proxy.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_proxy_v3`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyProxyReportV3> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_proxy_v3`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyProxyReportV3, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_create_proxy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyCreateProxyCall {
    call: Call,
}

impl LegacyCreateProxyCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The creation has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_proxy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_proxy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::legacy_delete_proxy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyDeleteProxyCall {
    call: Call,
}

impl LegacyDeleteProxyCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The deletion has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_delete_proxy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_delete_proxy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::legacy_show_proxy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowProxyCall {
    call: Call,
}

impl LegacyShowProxyCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The proxy.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_proxy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyProxyReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_proxy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyProxyReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_list_proxy_flavors`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListProxyFlavorsCall {
    call: Call,
}

impl LegacyListProxyFlavorsCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The flavors.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_proxy_flavors`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyFlavorGroupList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_proxy_flavors`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyFlavorGroupList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_add_proxy_nodes`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyAddProxyNodesCall {
    call: Call,
}

impl LegacyAddProxyNodesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_add_proxy_nodes`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_add_proxy_nodes`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

specmill_runtime::calls!(
    LegacyShowProxyV3Call, LegacyCreateProxyCall, LegacyDeleteProxyCall, LegacyShowProxyCall,
    LegacyListProxyFlavorsCall, LegacyAddProxyNodesCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_SHOW_PROXY_V3)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_CREATE_PROXY)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyCreateProxy>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_DELETE_PROXY)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_SHOW_PROXY)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_PROXY_FLAVORS)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_ADD_PROXY_NODES)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyAddProxyNodes>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
