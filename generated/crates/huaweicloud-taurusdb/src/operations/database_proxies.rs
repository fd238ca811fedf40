// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    AddProxyNodes, CreateProxy, DeleteProxies, DeleteProxyNodes, Language,
    ProxyAccessControl, ProxyAccessControlState, ProxyChangeResult, ProxyFlavorGroupList,
    ProxyList, ProxyParameter, ProxyParameterList, ProxyUpgradeList, ProxyVersion,
    ProxyWithNodes, StartedTask, SwitchProxyAccessControl, SwitchProxyNodeAutoAdd,
    SwitchProxySsl, SwitchProxyTransactionSplit, TaskReport, UpdateProxyAccessRules,
    UpdateProxyConnectionPoolType, UpdateProxyFlavor, UpdateProxyName,
    UpdateProxyParameters, UpdateProxyPort, UpdateProxyRouteMode,
    UpdateProxySessionConsistency, UpdateProxyWeights, UpgradeProxyVersion,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static CREATE_PROXY: Operation = Operation::new(
    "createProxy",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static DELETE_PROXIES: Operation = Operation::new(
    "deleteProxies",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/proxy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_PROXIES: Operation = Operation::new(
    "listProxies",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/proxies",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::path("instance_id").checks(&[Check::MaxLength(36)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/proxy_list")
        .default_limit(100),
);

static LIST_PROXY_FLAVORS: Operation = Operation::new(
    "listProxyFlavors",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/proxy/flavors",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static ADD_PROXY_NODES: Operation = Operation::new(
    "addProxyNodes",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/enlarge",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_PROXY_NODES: Operation = Operation::new(
    "deleteProxyNodes",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/reduce",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_FLAVOR: Operation = Operation::new(
    "updateProxyFlavor",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/flavor",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_WEIGHTS: Operation = Operation::new(
    "updateProxyWeights",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_ROUTE_MODE: Operation = Operation::new(
    "updateProxyRouteMode",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SWITCH_PROXY_TRANSACTION_SPLIT: Operation = Operation::new(
    "switchProxyTransactionSplit",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/transaction-split",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SWITCH_PROXY_NODE_AUTO_ADD: Operation = Operation::new(
    "switchProxyNodeAutoAdd",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/new-node-auto-add",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_SESSION_CONSISTENCY: Operation = Operation::new(
    "updateProxySessionConsistency",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/session-consistence",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_CONNECTION_POOL_TYPE: Operation = Operation::new(
    "updateProxyConnectionPoolType",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/connection-pool-type",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_PORT: Operation = Operation::new(
    "updateProxyPort",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/port",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPGRADE_PROXY_VERSION: Operation = Operation::new(
    "upgradeProxyVersion",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/upgrade-version",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_NAME: Operation = Operation::new(
    "updateProxyName",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/rename",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_PROXY_ACCESS_CONTROL: Operation = Operation::new(
    "showProxyAccessControl",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_PROXY_VERSION: Operation = Operation::new(
    "showProxyVersion",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::path("engine_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_PARAMETERS: Operation = Operation::new(
    "updateProxyParameters",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_PROXY_PARAMETERS: Operation = Operation::new(
    "listProxyParameters",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/configurations")
        .total("/total_count")
        .default_limit(10),
);

static SWITCH_PROXY_ACCESS_CONTROL: Operation = Operation::new(
    "switchProxyAccessControl",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_PROXY_ACCESS_RULES: Operation = Operation::new(
    "updateProxyAccessRules",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static SWITCH_PROXY_SSL: Operation = Operation::new(
    "switchProxySsl",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ssl",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTART_PROXY: Operation = Operation::new(
    "restartProxy",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/restart",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("proxy_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Create a proxy.
    ///
    /// Creates a proxy of an instance, which takes its connections through a load balancer (ELB)
    /// and spreads statements over the nodes.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy`
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
    /// use huaweicloud_taurusdb::models::{
    ///     CreateProxy, ProxyMode, ProxyNodeWeight, ProxyRouteMode,
    /// };
    ///
    /// let body = CreateProxy::new("gaussdb.proxy.large.x86.2", 2)
    ///     .with_proxy_name("gaussdb-proxy")
    ///     .with_proxy_mode(ProxyMode::ReadOnly)
    ///     .with_route_mode(ProxyRouteMode::WEIGHTED)
    ///     .with_nodes_read_weight([
    ///         ProxyNodeWeight::new()
    ///             .with_id("45021bf73a244312a3f2af95092feecno07")
    ///             .with_weight(50),
    ///         ProxyNodeWeight::new()
    ///             .with_id("d78a65690cea4af5ad14585e110ff89bno07")
    ///             .with_weight(400),
    ///     ])
    ///     .with_subnet_id("6991d82d-9166-4aff-a1fa-d2a8748b7084");
    /// let answer = client
    ///     .create_proxy("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.1, tables 4-514, 4-515, 4-516, 4-518, 4-519, 4-520.
    #[doc(alias = "CreateGaussMySqlProxy")]
    #[doc(alias = "createProxy")]
    #[inline]
    pub fn create_proxy(
        &self,
        instance_id: impl Into<String>,
        body: CreateProxy,
    ) -> CreateProxyCall {
        let mut call = Call::new(&self.connection, &CREATE_PROXY);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateProxyCall { call }
    }

    /// Delete proxies.
    ///
    /// Deletes proxies of an instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/proxy`
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
    /// use huaweicloud_taurusdb::models::DeleteProxies;
    ///
    /// let body = DeleteProxies::new()
    ///     .with_proxy_ids(["151c14381ac14ecfb9703a745b992677po01"]);
    /// let answer = client
    ///     .delete_proxies("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.2, tables 4-521, 4-522, 4-523, 4-524, 4-525, 4-526.
    #[doc(alias = "DeleteGaussMySqlProxy")]
    #[doc(alias = "deleteProxies")]
    #[inline]
    pub fn delete_proxies(
        &self,
        instance_id: impl Into<String>,
        body: DeleteProxies,
    ) -> DeleteProxiesCall {
        let mut call = Call::new(&self.connection, &DELETE_PROXIES);
        call.set(1, &instance_id.into());
        call.json(&body);
        DeleteProxiesCall { call }
    }

    /// List proxies.
    ///
    /// Lists the proxies of an instance, page by page, each with its nodes and the nodes of the
    /// database behind it.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxies`
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
    ///     .list_proxies("a23fb62bd61e4e9e9636fd2225f395bein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.3, tables 4-527, 4-528, 4-529, 4-530, 4-536, 4-537.
    #[doc(alias = "ShowGaussMySqlProxyList")]
    #[doc(alias = "listProxies")]
    #[inline]
    pub fn list_proxies(&self, instance_id: impl Into<String>) -> ListProxiesCall {
        let mut call = Call::new(&self.connection, &LIST_PROXIES);
        call.set(1, &instance_id.into());
        ListProxiesCall { call }
    }

    /// List flavors for proxies.
    ///
    /// Lists the flavors that a proxy of the instance can have, by processor.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/flavors`
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
    ///     .list_proxy_flavors("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.4, tables 4-538, 4-539, 4-540, 4-543, 4-544.
    #[doc(alias = "ShowGaussMySqlProxyFlavors")]
    #[doc(alias = "listProxyFlavors")]
    #[inline]
    pub fn list_proxy_flavors(
        &self,
        instance_id: impl Into<String>,
    ) -> ListProxyFlavorsCall {
        let mut call = Call::new(&self.connection, &LIST_PROXY_FLAVORS);
        call.set(1, &instance_id.into());
        ListProxyFlavorsCall { call }
    }

    /// Add nodes to a proxy.
    ///
    /// Adds nodes to a proxy.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/enlarge`
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
    /// use huaweicloud_taurusdb::models::AddProxyNodes;
    ///
    /// let body = AddProxyNodes::new(2)
    ///     .with_proxy_id("151c14381ac14ecfb9703a745b992677po01");
    /// let answer = client
    ///     .add_proxy_nodes("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.5, tables 4-545, 4-546, 4-547, 4-548, 4-549, 4-550.
    #[doc(alias = "ExpandGaussMySqlProxy")]
    #[doc(alias = "addProxyNodes")]
    #[inline]
    pub fn add_proxy_nodes(
        &self,
        instance_id: impl Into<String>,
        body: AddProxyNodes,
    ) -> AddProxyNodesCall {
        let mut call = Call::new(&self.connection, &ADD_PROXY_NODES);
        call.set(1, &instance_id.into());
        call.json(&body);
        AddProxyNodesCall { call }
    }

    /// Delete nodes of a proxy.
    ///
    /// Takes nodes away from a proxy. Instances in a dedicated cloud (DeC) have no proxies.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/reduce`
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
    /// use huaweicloud_taurusdb::models::DeleteProxyNodes;
    ///
    /// let answer = client
    ///     .delete_proxy_nodes(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         DeleteProxyNodes::new(1),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.6, tables 4-551, 4-552, 4-553, 4-554, 4-555, 4-556.
    #[doc(alias = "ShrinkGaussMySqlProxy")]
    #[doc(alias = "deleteProxyNodes")]
    #[inline]
    pub fn delete_proxy_nodes(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: DeleteProxyNodes,
    ) -> DeleteProxyNodesCall {
        let mut call = Call::new(&self.connection, &DELETE_PROXY_NODES);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        DeleteProxyNodesCall { call }
    }

    /// Change the flavor of a proxy.
    ///
    /// Gives a proxy another flavor.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/flavor`
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
    /// use huaweicloud_taurusdb::models::UpdateProxyFlavor;
    ///
    /// let body = UpdateProxyFlavor::new("gaussdb.proxy.xlarge.arm.2");
    /// let answer = client
    ///     .update_proxy_flavor(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.7, tables 4-557, 4-558, 4-559, 4-560, 4-561, 4-562.
    #[doc(alias = "ChangeGaussMySqlProxySpecification")]
    #[doc(alias = "updateProxyFlavor")]
    #[inline]
    pub fn update_proxy_flavor(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyFlavor,
    ) -> UpdateProxyFlavorCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_FLAVOR);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyFlavorCall { call }
    }

    /// Change the read weights of a proxy.
    ///
    /// Decides how much of the reading that goes through a proxy each node gets.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight`
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
    /// use huaweicloud_taurusdb::models::UpdateProxyWeights;
    ///
    /// let body = UpdateProxyWeights::new().with_master_weight(100);
    /// let answer = client
    ///     .update_proxy_weights(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.8, tables 4-563, 4-564, 4-565, 4-567, 4-568, 4-569.
    #[doc(alias = "SetGaussMySqlProxyWeight")]
    #[doc(alias = "updateProxyWeights")]
    #[inline]
    pub fn update_proxy_weights(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyWeights,
    ) -> UpdateProxyWeightsCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_WEIGHTS);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyWeightsCall { call }
    }

    /// Change the routing policy of a proxy.
    ///
    /// Decides by which policy a proxy spreads reading over the nodes. The call is in open beta:
    /// access is granted by service ticket.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode`
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
    /// use huaweicloud_taurusdb::models::{
    ///     ProxyReplicaWeight, ProxyRouteMode, UpdateProxyRouteMode,
    /// };
    ///
    /// let body = UpdateProxyRouteMode::new(ProxyRouteMode::WEIGHTED)
    ///     .with_master_weight(100)
    ///     .with_readonly_nodes([
    ///         ProxyReplicaWeight::new("d23535333138462880bfa1838fdced2no07", 200),
    ///     ]);
    /// let answer = client
    ///     .update_proxy_route_mode(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.9, tables 4-570, 4-571, 4-572, 4-574, 4-575, 4-576.
    #[doc(alias = "ModifyGaussMySqlProxyRouteMode")]
    #[doc(alias = "updateProxyRouteMode")]
    #[inline]
    pub fn update_proxy_route_mode(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyRouteMode,
    ) -> UpdateProxyRouteModeCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_ROUTE_MODE);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyRouteModeCall { call }
    }

    /// Switch transaction splitting of proxies.
    ///
    /// Switches transaction splitting of one or more proxies on or off.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/transaction-split`
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
    /// use huaweicloud_taurusdb::models::{ProxySwitch, SwitchProxyTransactionSplit};
    ///
    /// let body = SwitchProxyTransactionSplit::new(
    ///     ProxySwitch::Off,
    ///     ["2a2060f2486e4a47934182d91a3b53d2po01"],
    /// );
    /// let answer = client
    ///     .switch_proxy_transaction_split("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.10, tables 4-577, 4-578, 4-579, 4-580, 4-581, 4-582.
    #[doc(alias = "UpdateTransactionSplitStatus")]
    #[doc(alias = "switchProxyTransactionSplit")]
    #[inline]
    pub fn switch_proxy_transaction_split(
        &self,
        instance_id: impl Into<String>,
        body: SwitchProxyTransactionSplit,
    ) -> SwitchProxyTransactionSplitCall {
        let mut call = Call::new(&self.connection, &SWITCH_PROXY_TRANSACTION_SPLIT);
        call.set(1, &instance_id.into());
        call.json(&body);
        SwitchProxyTransactionSplitCall {
            call,
        }
    }

    /// Switch whether a proxy takes in new nodes.
    ///
    /// Decides whether nodes that the instance gets from now on join a proxy by themselves. The
    /// call is in open beta: access is granted by service ticket.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/new-node-auto-add`
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
    /// use huaweicloud_taurusdb::models::{ProxySwitch, SwitchProxyNodeAutoAdd};
    ///
    /// let body = SwitchProxyNodeAutoAdd::new(ProxySwitch::On).with_weight(100);
    /// let answer = client
    ///     .switch_proxy_node_auto_add(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.11, tables 4-583, 4-584, 4-585, 4-586, 4-587, 4-588.
    #[doc(alias = "UpdateNewNodeAutoAddSwitch")]
    #[doc(alias = "switchProxyNodeAutoAdd")]
    #[inline]
    pub fn switch_proxy_node_auto_add(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: SwitchProxyNodeAutoAdd,
    ) -> SwitchProxyNodeAutoAddCall {
        let mut call = Call::new(&self.connection, &SWITCH_PROXY_NODE_AUTO_ADD);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        SwitchProxyNodeAutoAddCall { call }
    }

    /// Change the session consistency of a proxy.
    ///
    /// Turns session consistency of a proxy on or off, or sets another consistency.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/session-consistence`
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
    /// use huaweicloud_taurusdb::models::{ProxyFlag, UpdateProxySessionConsistency};
    ///
    /// let body = UpdateProxySessionConsistency::new(ProxyFlag::Enabled);
    /// let answer = client
    ///     .update_proxy_session_consistency(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.12, tables 4-589, 4-590, 4-591, 4-592, 4-593, 4-594.
    #[doc(alias = "UpdateProxySessionConsistence")]
    #[doc(alias = "updateProxySessionConsistency")]
    #[inline]
    pub fn update_proxy_session_consistency(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxySessionConsistency,
    ) -> UpdateProxySessionConsistencyCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_SESSION_CONSISTENCY);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxySessionConsistencyCall {
            call,
        }
    }

    /// Change the connection pool of a proxy.
    ///
    /// Decides whether a proxy keeps connections to the database in a pool. The call is in open
    /// beta: access is granted by service ticket.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/connection-pool-type`
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
    /// use huaweicloud_taurusdb::models::{
    ///     ProxyConnectionPoolType, UpdateProxyConnectionPoolType,
    /// };
    ///
    /// let body = UpdateProxyConnectionPoolType::new(ProxyConnectionPoolType::Session);
    /// let answer = client
    ///     .update_proxy_connection_pool_type(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.13, tables 4-595, 4-596, 4-597, 4-598, 4-599, 4-600.
    #[doc(alias = "UpdateProxyConnectionPoolType")]
    #[doc(alias = "updateProxyConnectionPoolType")]
    #[inline]
    pub fn update_proxy_connection_pool_type(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyConnectionPoolType,
    ) -> UpdateProxyConnectionPoolTypeCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_CONNECTION_POOL_TYPE);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyConnectionPoolTypeCall {
            call,
        }
    }

    /// Change the port of a proxy.
    ///
    /// Lets a proxy listen on another port.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/port`
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
    /// use huaweicloud_taurusdb::models::UpdateProxyPort;
    ///
    /// let answer = client
    ///     .update_proxy_port(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         UpdateProxyPort::new(3308),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.14, tables 4-601, 4-602, 4-603, 4-604, 4-605, 4-606.
    #[doc(alias = "UpdateProxyPort")]
    #[doc(alias = "updateProxyPort")]
    #[inline]
    pub fn update_proxy_port(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyPort,
    ) -> UpdateProxyPortCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_PORT);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyPortCall { call }
    }

    /// Upgrade the kernel of a proxy.
    ///
    /// Brings the kernel of a proxy to a later version.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/upgrade-version`
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
    /// use huaweicloud_taurusdb::models::UpgradeProxyVersion;
    ///
    /// let body = UpgradeProxyVersion::new("2.23.12.000", "2.24.03.000");
    /// let answer = client
    ///     .upgrade_proxy_version(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.15, tables 4-607, 4-608, 4-609, 4-610, 4-612, 4-613.
    #[doc(alias = "UpgradeProxyVersion")]
    #[doc(alias = "upgradeProxyVersion")]
    #[inline]
    pub fn upgrade_proxy_version(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpgradeProxyVersion,
    ) -> UpgradeProxyVersionCall {
        let mut call = Call::new(&self.connection, &UPGRADE_PROXY_VERSION);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpgradeProxyVersionCall { call }
    }

    /// Rename a proxy.
    ///
    /// Gives a proxy another name.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/rename`
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
    /// use huaweicloud_taurusdb::models::UpdateProxyName;
    ///
    /// let answer = client
    ///     .update_proxy_name(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         UpdateProxyName::new("newName"),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.16, tables 4-614, 4-615, 4-616, 4-617, 4-618, 4-619.
    #[doc(alias = "UpdateProxyName")]
    #[doc(alias = "updateProxyName")]
    #[inline]
    pub fn update_proxy_name(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyName,
    ) -> UpdateProxyNameCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_NAME);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyNameCall { call }
    }

    /// Show the access control of a proxy.
    ///
    /// Tells whether a proxy controls from which addresses it is reached, and which ones are
    /// listed.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup`
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
    ///     .show_proxy_access_control(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.17, tables 4-620, 4-621, 4-622, 4-625, 4-626.
    #[doc(alias = "ShowProxyIpgroup")]
    #[doc(alias = "showProxyAccessControl")]
    #[inline]
    pub fn show_proxy_access_control(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
    ) -> ShowProxyAccessControlCall {
        let mut call = Call::new(&self.connection, &SHOW_PROXY_ACCESS_CONTROL);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        ShowProxyAccessControlCall { call }
    }

    /// Show the kernel version of a proxy.
    ///
    /// Tells which kernel version a proxy has, and whether there is a later one.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version`
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
    ///     .show_proxy_version(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         "taurusproxy",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.18, tables 4-627, 4-628, 4-629, 4-630, 4-631.
    #[doc(alias = "ShowProxyVersion")]
    #[doc(alias = "showProxyVersion")]
    #[inline]
    pub fn show_proxy_version(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        engine_name: impl Into<String>,
    ) -> ShowProxyVersionCall {
        let mut call = Call::new(&self.connection, &SHOW_PROXY_VERSION);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.set(3, &engine_name.into());
        ShowProxyVersionCall { call }
    }

    /// Change parameters of a proxy.
    ///
    /// Sets parameters of the kernel of a proxy.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations`
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
    /// use huaweicloud_taurusdb::models::{ProxyParameterChange, UpdateProxyParameters};
    ///
    /// let body = UpdateProxyParameters::new([
    ///     ProxyParameterChange::new("multiStatementType", "Loose", "system"),
    /// ]);
    /// let answer = client
    ///     .update_proxy_parameters(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.19, tables 4-632, 4-633, 4-634, 4-636, 4-637, 4-638.
    #[doc(alias = "UpdateProxyNewConfigurations")]
    #[doc(alias = "updateProxyParameters")]
    #[inline]
    pub fn update_proxy_parameters(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyParameters,
    ) -> UpdateProxyParametersCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_PARAMETERS);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyParametersCall { call }
    }

    /// List parameters of a proxy.
    ///
    /// Lists the kernel parameters of a proxy that can be set, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations`
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
    ///     .list_proxy_parameters(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.20, tables 4-639, 4-640, 4-641, 4-642, 4-644, 4-645.
    #[doc(alias = "ShowProxyConfigurations")]
    #[doc(alias = "listProxyParameters")]
    #[inline]
    pub fn list_proxy_parameters(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
    ) -> ListProxyParametersCall {
        let mut call = Call::new(&self.connection, &LIST_PROXY_PARAMETERS);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        ListProxyParametersCall { call }
    }

    /// Switch the access control of a proxy.
    ///
    /// Switches on or off that a proxy controls from which addresses it is reached.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch`
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
    /// use huaweicloud_taurusdb::models::SwitchProxyAccessControl;
    ///
    /// let answer = client
    ///     .switch_proxy_access_control(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         SwitchProxyAccessControl::new(true),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.21, tables 4-646, 4-647, 4-648, 4-649, 4-650, 4-651.
    #[doc(alias = "SwitchAccessControl")]
    #[doc(alias = "switchProxyAccessControl")]
    #[inline]
    pub fn switch_proxy_access_control(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: SwitchProxyAccessControl,
    ) -> SwitchProxyAccessControlCall {
        let mut call = Call::new(&self.connection, &SWITCH_PROXY_ACCESS_CONTROL);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        SwitchProxyAccessControlCall {
            call,
        }
    }

    /// Set the access rules of a proxy.
    ///
    /// Lists the addresses that a proxy lets in, or those that it keeps out.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control`
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
    /// use huaweicloud_taurusdb::models::{
    ///     ProxyAccessControlType, ProxyAccessRule, UpdateProxyAccessRules,
    /// };
    ///
    /// let body = UpdateProxyAccessRules::new(
    ///     ProxyAccessControlType::Black,
    ///     [ProxyAccessRule::new("192.107.0.1").with_description("black01")],
    /// );
    /// let answer = client
    ///     .update_proxy_access_rules(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.22, tables 4-652, 4-653, 4-654, 4-656, 4-657, 4-658.
    #[doc(alias = "CreateAccessControl")]
    #[doc(alias = "updateProxyAccessRules")]
    #[inline]
    pub fn update_proxy_access_rules(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: UpdateProxyAccessRules,
    ) -> UpdateProxyAccessRulesCall {
        let mut call = Call::new(&self.connection, &UPDATE_PROXY_ACCESS_RULES);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        UpdateProxyAccessRulesCall { call }
    }

    /// Switch SSL of a proxy.
    ///
    /// Switches SSL of a proxy on or off.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ssl`
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
    /// use huaweicloud_taurusdb::models::SwitchProxySsl;
    ///
    /// let answer = client
    ///     .switch_proxy_ssl(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///         SwitchProxySsl::new(true),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.23, tables 4-659, 4-660, 4-661, 4-662, 4-663, 4-664.
    #[doc(alias = "SwitchGaussMySqlProxySsl")]
    #[doc(alias = "switchProxySsl")]
    #[inline]
    pub fn switch_proxy_ssl(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
        body: SwitchProxySsl,
    ) -> SwitchProxySslCall {
        let mut call = Call::new(&self.connection, &SWITCH_PROXY_SSL);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        call.json(&body);
        SwitchProxySslCall { call }
    }

    /// Restart a proxy.
    ///
    /// Restarts a proxy.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/restart`
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
    ///     .restart_proxy(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "151c14381ac14ecfb9703a745b992677po01",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.7.24, tables 4-665, 4-666, 4-667, 4-668, 4-669.
    #[doc(alias = "RestartProxyInstance")]
    #[doc(alias = "restartProxy")]
    #[inline]
    pub fn restart_proxy(
        &self,
        instance_id: impl Into<String>,
        proxy_id: impl Into<String>,
    ) -> RestartProxyCall {
        let mut call = Call::new(&self.connection, &RESTART_PROXY);
        call.set(1, &instance_id.into());
        call.set(2, &proxy_id.into());
        RestartProxyCall { call }
    }
}

/// A call of [`Client::create_proxy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateProxyCall {
    call: Call,
}

impl CreateProxyCall {
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
    /// The creation has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::create_proxy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_proxy`].
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

/// A call of [`Client::delete_proxies`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteProxiesCall {
    call: Call,
}

impl DeleteProxiesCall {
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
    /// The deletion has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_proxies`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_proxies`].
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

/// A call of [`Client::list_proxies`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListProxiesCall {
    call: Call,
}

impl ListProxiesCall {
    /// Project in which the call takes effect. Its ID has 32 letters and digits.
    ///
    /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many proxies to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many proxies a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of proxies.
    ///
    /// # Errors
    ///
    /// See [`Client::list_proxies`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_proxies`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ProxyList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ProxyList, ProxyWithNodes> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ProxyList| page.proxy_list.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_proxy_flavors`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListProxyFlavorsCall {
    call: Call,
}

impl ListProxyFlavorsCall {
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
    /// The flavors.
    ///
    /// # Errors
    ///
    /// See [`Client::list_proxy_flavors`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyFlavorGroupList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_proxy_flavors`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyFlavorGroupList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::add_proxy_nodes`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct AddProxyNodesCall {
    call: Call,
}

impl AddProxyNodesCall {
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
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::add_proxy_nodes`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::add_proxy_nodes`].
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

/// A call of [`Client::delete_proxy_nodes`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteProxyNodesCall {
    call: Call,
}

impl DeleteProxyNodesCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_proxy_nodes`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_proxy_nodes`].
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

/// A call of [`Client::update_proxy_flavor`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyFlavorCall {
    call: Call,
}

impl UpdateProxyFlavorCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_flavor`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_flavor`].
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

/// A call of [`Client::update_proxy_weights`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyWeightsCall {
    call: Call,
}

impl UpdateProxyWeightsCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_weights`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_weights`].
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

/// A call of [`Client::update_proxy_route_mode`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyRouteModeCall {
    call: Call,
}

impl UpdateProxyRouteModeCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_route_mode`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_route_mode`].
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

/// A call of [`Client::switch_proxy_transaction_split`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchProxyTransactionSplitCall {
    call: Call,
}

impl SwitchProxyTransactionSplitCall {
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
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_transaction_split`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_transaction_split`].
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

/// A call of [`Client::switch_proxy_node_auto_add`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchProxyNodeAutoAddCall {
    call: Call,
}

impl SwitchProxyNodeAutoAddCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change is made.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_node_auto_add`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyChangeResult> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_node_auto_add`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyChangeResult, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_proxy_session_consistency`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxySessionConsistencyCall {
    call: Call,
}

impl UpdateProxySessionConsistencyCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_session_consistency`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_session_consistency`].
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

/// A call of [`Client::update_proxy_connection_pool_type`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyConnectionPoolTypeCall {
    call: Call,
}

impl UpdateProxyConnectionPoolTypeCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_connection_pool_type`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_connection_pool_type`].
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

/// A call of [`Client::update_proxy_port`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyPortCall {
    call: Call,
}

impl UpdateProxyPortCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_port`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_port`].
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

/// A call of [`Client::upgrade_proxy_version`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpgradeProxyVersionCall {
    call: Call,
}

impl UpgradeProxyVersionCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// What became of the request.
    ///
    /// # Errors
    ///
    /// See [`Client::upgrade_proxy_version`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyUpgradeList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::upgrade_proxy_version`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyUpgradeList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_proxy_name`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyNameCall {
    call: Call,
}

impl UpdateProxyNameCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change is made.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_name`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyChangeResult> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_name`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyChangeResult, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_proxy_access_control`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowProxyAccessControlCall {
    call: Call,
}

impl ShowProxyAccessControlCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The settings.
    ///
    /// # Errors
    ///
    /// See [`Client::show_proxy_access_control`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyAccessControl> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_proxy_access_control`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyAccessControl, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_proxy_version`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowProxyVersionCall {
    call: Call,
}

impl ShowProxyVersionCall {
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
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The versions.
    ///
    /// # Errors
    ///
    /// See [`Client::show_proxy_version`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyVersion> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_proxy_version`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyVersion, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_proxy_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyParametersCall {
    call: Call,
}

impl UpdateProxyParametersCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_parameters`].
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

/// A call of [`Client::list_proxy_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListProxyParametersCall {
    call: Call,
}

impl ListProxyParametersCall {
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

    /// How many parameters a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// How many parameters to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `10`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(4, &offset);
        self
    }

    /// Lists this parameter only. Without it, all are listed.
    ///
    /// Example: `slowLogQueryTime`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(5, &name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(6, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of parameters.
    ///
    /// # Errors
    ///
    /// See [`Client::list_proxy_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyParameterList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_proxy_parameters`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyParameterList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ProxyParameterList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ProxyParameterList, ProxyParameter> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ProxyParameterList| {
                page.configurations.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::switch_proxy_access_control`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchProxyAccessControlCall {
    call: Call,
}

impl SwitchProxyAccessControlCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The switch is set.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_access_control`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyAccessControlState> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_access_control`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyAccessControlState, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_proxy_access_rules`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateProxyAccessRulesCall {
    call: Call,
}

impl UpdateProxyAccessRulesCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The rules are set.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_access_rules`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProxyAccessControlState> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_proxy_access_rules`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProxyAccessControlState, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::switch_proxy_ssl`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchProxySslCall {
    call: Call,
}

impl SwitchProxySslCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_ssl`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_proxy_ssl`].
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

/// A call of [`Client::restart_proxy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestartProxyCall {
    call: Call,
}

impl RestartProxyCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The restart has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_proxy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_proxy`].
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
    CreateProxyCall, DeleteProxiesCall, ListProxiesCall, ListProxyFlavorsCall, AddProxyNodesCall,
    DeleteProxyNodesCall, UpdateProxyFlavorCall, UpdateProxyWeightsCall, UpdateProxyRouteModeCall,
    SwitchProxyTransactionSplitCall, SwitchProxyNodeAutoAddCall, UpdateProxySessionConsistencyCall,
    UpdateProxyConnectionPoolTypeCall, UpdateProxyPortCall, UpgradeProxyVersionCall,
    UpdateProxyNameCall, ShowProxyAccessControlCall, ShowProxyVersionCall,
    UpdateProxyParametersCall, ListProxyParametersCall, SwitchProxyAccessControlCall,
    UpdateProxyAccessRulesCall, SwitchProxySslCall, RestartProxyCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_PROXY)
                .aliases(&["CreateGaussMySqlProxy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateProxy>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&DELETE_PROXIES)
                .aliases(&["DeleteGaussMySqlProxy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteProxies>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_PROXIES)
                .aliases(&["ShowGaussMySqlProxyList"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_PROXY_FLAVORS)
                .aliases(&["ShowGaussMySqlProxyFlavors"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&ADD_PROXY_NODES)
                .aliases(&["ExpandGaussMySqlProxy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<AddProxyNodes>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&DELETE_PROXY_NODES)
                .aliases(&["ShrinkGaussMySqlProxy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteProxyNodes>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_PROXY_FLAVOR)
                .aliases(&["ChangeGaussMySqlProxySpecification"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyFlavor>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_PROXY_WEIGHTS)
                .aliases(&["SetGaussMySqlProxyWeight"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyWeights>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_PROXY_ROUTE_MODE)
                .aliases(&["ModifyGaussMySqlProxyRouteMode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyRouteMode>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SWITCH_PROXY_TRANSACTION_SPLIT)
                .aliases(&["UpdateTransactionSplitStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchProxyTransactionSplit>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SWITCH_PROXY_NODE_AUTO_ADD)
                .aliases(&["UpdateNewNodeAutoAddSwitch"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchProxyNodeAutoAdd>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_PROXY_SESSION_CONSISTENCY)
                .aliases(&["UpdateProxySessionConsistence"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxySessionConsistency>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_PROXY_CONNECTION_POOL_TYPE)
                .aliases(&["UpdateProxyConnectionPoolType"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyConnectionPoolType>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_PROXY_PORT)
                .aliases(&["UpdateProxyPort"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyPort>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPGRADE_PROXY_VERSION)
                .aliases(&["UpgradeProxyVersion"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpgradeProxyVersion>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_PROXY_NAME)
                .aliases(&["UpdateProxyName"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyName>)
                .json_answer(),
            by_name::Dynamic::new(&SHOW_PROXY_ACCESS_CONTROL)
                .aliases(&["ShowProxyIpgroup"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SHOW_PROXY_VERSION)
                .aliases(&["ShowProxyVersion"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_PROXY_PARAMETERS)
                .aliases(&["UpdateProxyNewConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyParameters>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_PROXY_PARAMETERS)
                .aliases(&["ShowProxyConfigurations"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SWITCH_PROXY_ACCESS_CONTROL)
                .aliases(&["SwitchAccessControl"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchProxyAccessControl>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_PROXY_ACCESS_RULES)
                .aliases(&["CreateAccessControl"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateProxyAccessRules>)
                .json_answer(),
            by_name::Dynamic::new(&SWITCH_PROXY_SSL)
                .aliases(&["SwitchGaussMySqlProxySsl"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchProxySsl>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&RESTART_PROXY)
                .aliases(&["RestartProxyInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
