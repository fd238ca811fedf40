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
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Create a proxy.
        ///
        /// Creates a proxy of an instance, which takes its connections through a load balancer (ELB)
        /// and spreads statements over the nodes.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy`
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
        create_proxy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateProxy = json(&body),
        ) -> CreateProxyCall = CREATE_PROXY;
        /// Delete proxies.
        ///
        /// Deletes proxies of an instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/proxy`
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
        delete_proxies(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: DeleteProxies = json(&body),
        ) -> DeleteProxiesCall = DELETE_PROXIES;
        /// List proxies.
        ///
        /// Lists the proxies of an instance, page by page, each with its nodes and the nodes of the
        /// database behind it.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/proxies`
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
        list_proxies(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListProxiesCall = LIST_PROXIES;
        /// List flavors for proxies.
        ///
        /// Lists the flavors that a proxy of the instance can have, by processor.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/proxy/flavors`
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
        list_proxy_flavors(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListProxyFlavorsCall = LIST_PROXY_FLAVORS;
        /// Add nodes to a proxy.
        ///
        /// Adds nodes to a proxy.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/enlarge`
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
        add_proxy_nodes(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: AddProxyNodes = json(&body),
        ) -> AddProxyNodesCall = ADD_PROXY_NODES;
        /// Delete nodes of a proxy.
        ///
        /// Takes nodes away from a proxy. Instances in a dedicated cloud (DeC) have no proxies.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/reduce`
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
        delete_proxy_nodes(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: DeleteProxyNodes = json(&body),
        ) -> DeleteProxyNodesCall = DELETE_PROXY_NODES;
        /// Change the flavor of a proxy.
        ///
        /// Gives a proxy another flavor.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/flavor`
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
        update_proxy_flavor(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyFlavor = json(&body),
        ) -> UpdateProxyFlavorCall = UPDATE_PROXY_FLAVOR;
        /// Change the read weights of a proxy.
        ///
        /// Decides how much of the reading that goes through a proxy each node gets.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight`
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
        update_proxy_weights(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyWeights = json(&body),
        ) -> UpdateProxyWeightsCall = UPDATE_PROXY_WEIGHTS;
        /// Change the routing policy of a proxy.
        ///
        /// Decides by which policy a proxy spreads reading over the nodes. The call is in open beta:
        /// access is granted by service ticket.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode`
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
        update_proxy_route_mode(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyRouteMode = json(&body),
        ) -> UpdateProxyRouteModeCall = UPDATE_PROXY_ROUTE_MODE;
        /// Switch transaction splitting of proxies.
        ///
        /// Switches transaction splitting of one or more proxies on or off.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/transaction-split`
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
        switch_proxy_transaction_split(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SwitchProxyTransactionSplit = json(&body),
        ) -> SwitchProxyTransactionSplitCall = SWITCH_PROXY_TRANSACTION_SPLIT;
        /// Switch whether a proxy takes in new nodes.
        ///
        /// Decides whether nodes that the instance gets from now on join a proxy by themselves. The
        /// call is in open beta: access is granted by service ticket.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/new-node-auto-add`
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
        switch_proxy_node_auto_add(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: SwitchProxyNodeAutoAdd = json(&body),
        ) -> SwitchProxyNodeAutoAddCall = SWITCH_PROXY_NODE_AUTO_ADD;
        /// Change the session consistency of a proxy.
        ///
        /// Turns session consistency of a proxy on or off, or sets another consistency.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/session-consistence`
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
        update_proxy_session_consistency(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxySessionConsistency = json(&body),
        ) -> UpdateProxySessionConsistencyCall = UPDATE_PROXY_SESSION_CONSISTENCY;
        /// Change the connection pool of a proxy.
        ///
        /// Decides whether a proxy keeps connections to the database in a pool. The call is in open
        /// beta: access is granted by service ticket.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/connection-pool-type`
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
        update_proxy_connection_pool_type(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyConnectionPoolType = json(&body),
        ) -> UpdateProxyConnectionPoolTypeCall = UPDATE_PROXY_CONNECTION_POOL_TYPE;
        /// Change the port of a proxy.
        ///
        /// Lets a proxy listen on another port.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/port`
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
        update_proxy_port(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyPort = json(&body),
        ) -> UpdateProxyPortCall = UPDATE_PROXY_PORT;
        /// Upgrade the kernel of a proxy.
        ///
        /// Brings the kernel of a proxy to a later version.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/upgrade-version`
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
        upgrade_proxy_version(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpgradeProxyVersion = json(&body),
        ) -> UpgradeProxyVersionCall = UPGRADE_PROXY_VERSION;
        /// Rename a proxy.
        ///
        /// Gives a proxy another name.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/rename`
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
        update_proxy_name(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyName = json(&body),
        ) -> UpdateProxyNameCall = UPDATE_PROXY_NAME;
        /// Show the access control of a proxy.
        ///
        /// Tells whether a proxy controls from which addresses it is reached, and which ones are
        /// listed.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup`
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
        show_proxy_access_control(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
        ) -> ShowProxyAccessControlCall = SHOW_PROXY_ACCESS_CONTROL;
        /// Show the kernel version of a proxy.
        ///
        /// Tells which kernel version a proxy has, and whether there is a later one.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version`
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
        show_proxy_version(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            engine_name: impl Into<String> = set(3, &engine_name.into()),
        ) -> ShowProxyVersionCall = SHOW_PROXY_VERSION;
        /// Change parameters of a proxy.
        ///
        /// Sets parameters of the kernel of a proxy.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations`
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
        update_proxy_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyParameters = json(&body),
        ) -> UpdateProxyParametersCall = UPDATE_PROXY_PARAMETERS;
        /// List parameters of a proxy.
        ///
        /// Lists the kernel parameters of a proxy that can be set, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations`
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
        list_proxy_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
        ) -> ListProxyParametersCall = LIST_PROXY_PARAMETERS;
        /// Switch the access control of a proxy.
        ///
        /// Switches on or off that a proxy controls from which addresses it is reached.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch`
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
        switch_proxy_access_control(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: SwitchProxyAccessControl = json(&body),
        ) -> SwitchProxyAccessControlCall = SWITCH_PROXY_ACCESS_CONTROL;
        /// Set the access rules of a proxy.
        ///
        /// Lists the addresses that a proxy lets in, or those that it keeps out.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control`
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
        update_proxy_access_rules(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: UpdateProxyAccessRules = json(&body),
        ) -> UpdateProxyAccessRulesCall = UPDATE_PROXY_ACCESS_RULES;
        /// Switch SSL of a proxy.
        ///
        /// Switches SSL of a proxy on or off.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ssl`
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
        switch_proxy_ssl(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
            body: SwitchProxySsl = json(&body),
        ) -> SwitchProxySslCall = SWITCH_PROXY_SSL;
        /// Restart a proxy.
        ///
        /// Restarts a proxy.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/restart`
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
        restart_proxy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            proxy_id: impl Into<String> = set(2, &proxy_id.into()),
        ) -> RestartProxyCall = RESTART_PROXY;
    }
}

rt::operation! {
    CREATE_PROXY = "createProxy", "POST", "/v3/{project_id}/instances/{instance_id}/proxy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_proxy`].
    CreateProxyCall {}
    /// The creation has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    DELETE_PROXIES = "deleteProxies", "DELETE", "/v3/{project_id}/instances/{instance_id}/proxy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_proxies`].
    DeleteProxiesCall {}
    /// The deletion has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_PROXIES = "listProxies", "GET", "/v3/{project_id}/instances/{instance_id}/proxies" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        path("instance_id").checks(&[MaxLength(36)]), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/proxy_list").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_proxies`].
    ListProxiesCall {
        /// How many proxies to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many proxies a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(3, &limit);
    }
    /// A page of proxies.
    send -> ProxyList;
    pages -> ProxyList;
    items -> ProxyWithNodes = |page: &mut ProxyList| page.proxy_list.take().unwrap_or_default();
}

rt::operation! {
    LIST_PROXY_FLAVORS = "listProxyFlavors", "GET", "/v3/{project_id}/instances/{instance_id}/proxy/flavors" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_proxy_flavors`].
    ListProxyFlavorsCall {}
    /// The flavors.
    send -> ProxyFlavorGroupList;
}

rt::operation! {
    ADD_PROXY_NODES = "addProxyNodes", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/enlarge" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::add_proxy_nodes`].
    AddProxyNodesCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    DELETE_PROXY_NODES = "deleteProxyNodes", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/reduce" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_proxy_nodes`].
    DeleteProxyNodesCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_PROXY_FLAVOR = "updateProxyFlavor", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/flavor" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_flavor`].
    UpdateProxyFlavorCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_PROXY_WEIGHTS = "updateProxyWeights", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/weight" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_weights`].
    UpdateProxyWeightsCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_PROXY_ROUTE_MODE = "updateProxyRouteMode", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/route-mode" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_route_mode`].
    UpdateProxyRouteModeCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SWITCH_PROXY_TRANSACTION_SPLIT = "switchProxyTransactionSplit", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/transaction-split" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_proxy_transaction_split`].
    SwitchProxyTransactionSplitCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SWITCH_PROXY_NODE_AUTO_ADD = "switchProxyNodeAutoAdd", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/new-node-auto-add" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_proxy_node_auto_add`].
    SwitchProxyNodeAutoAddCall {}
    /// The change is made.
    send -> ProxyChangeResult;
}

rt::operation! {
    UPDATE_PROXY_SESSION_CONSISTENCY = "updateProxySessionConsistency", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/session-consistence" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_session_consistency`].
    UpdateProxySessionConsistencyCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_PROXY_CONNECTION_POOL_TYPE = "updateProxyConnectionPoolType", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/connection-pool-type" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_connection_pool_type`].
    UpdateProxyConnectionPoolTypeCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_PROXY_PORT = "updateProxyPort", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/port" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_port`].
    UpdateProxyPortCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPGRADE_PROXY_VERSION = "upgradeProxyVersion", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/upgrade-version" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::upgrade_proxy_version`].
    UpgradeProxyVersionCall {}
    /// What became of the request.
    send -> ProxyUpgradeList;
}

rt::operation! {
    UPDATE_PROXY_NAME = "updateProxyName", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/rename" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_name`].
    UpdateProxyNameCall {}
    /// The change is made.
    send -> ProxyChangeResult;
}

rt::operation! {
    SHOW_PROXY_ACCESS_CONTROL = "showProxyAccessControl", "GET", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ipgroup" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_proxy_access_control`].
    ShowProxyAccessControlCall {}
    /// The settings.
    send -> ProxyAccessControl;
}

rt::operation! {
    SHOW_PROXY_VERSION = "showProxyVersion", "GET", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/{engine_name}/proxy-version" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        path("engine_name"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_proxy_version`].
    ShowProxyVersionCall {}
    /// The versions.
    send -> ProxyVersion;
}

rt::operation! {
    UPDATE_PROXY_PARAMETERS = "updateProxyParameters", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_proxy_parameters`].
    UpdateProxyParametersCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_PROXY_PARAMETERS = "listProxyParameters", "GET", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/configurations" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]), query("name"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/configurations")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_proxy_parameters`].
    ListProxyParametersCall {
        /// How many parameters a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(3, &limit);
        /// How many parameters to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `10`.
        offset: i32 = set(4, &offset);
        /// Lists this parameter only. Without it, all are listed.
        ///
        /// Example: `slowLogQueryTime`.
        name: impl Into<String> = set(5, &name.into());
    }
    /// A page of parameters.
    send -> ProxyParameterList;
    pages -> ProxyParameterList;
    items -> ProxyParameter = |page: &mut ProxyParameterList| page.configurations.take().unwrap_or_default();
}

rt::operation! {
    SWITCH_PROXY_ACCESS_CONTROL = "switchProxyAccessControl", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control-switch" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_proxy_access_control`].
    SwitchProxyAccessControlCall {}
    /// The switch is set.
    send -> ProxyAccessControlState;
}

rt::operation! {
    UPDATE_PROXY_ACCESS_RULES = "updateProxyAccessRules", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/access-control" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_proxy_access_rules`].
    UpdateProxyAccessRulesCall {}
    /// The rules are set.
    send -> ProxyAccessControlState;
}

rt::operation! {
    SWITCH_PROXY_SSL = "switchProxySsl", "PUT", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/ssl" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_proxy_ssl`].
    SwitchProxySslCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    RESTART_PROXY = "restartProxy", "POST", "/v3/{project_id}/instances/{instance_id}/proxy/{proxy_id}/restart" {
        path("project_id").from_client(), path("instance_id"), path("proxy_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::restart_proxy`].
    RestartProxyCall {}
    /// The restart has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(
    CreateProxyCall 0, DeleteProxiesCall 0, ListProxyFlavorsCall 0, AddProxyNodesCall 0,
    DeleteProxyNodesCall 0, UpdateProxyFlavorCall 0, UpdateProxyWeightsCall 0,
    UpdateProxyRouteModeCall 0, SwitchProxyTransactionSplitCall 0,
    SwitchProxyNodeAutoAddCall 0, UpdateProxySessionConsistencyCall 0,
    UpdateProxyConnectionPoolTypeCall 0, UpdateProxyPortCall 0, UpgradeProxyVersionCall
    0, UpdateProxyNameCall 0, ShowProxyAccessControlCall 0, ShowProxyVersionCall 0,
    UpdateProxyParametersCall 0, ListProxyParametersCall 0, SwitchProxyAccessControlCall
    0, UpdateProxyAccessRulesCall 0, SwitchProxySslCall 0, RestartProxyCall 0,
);
set_x_language!(
    CreateProxyCall 2, DeleteProxiesCall 2, ListProxiesCall 4, ListProxyFlavorsCall 2,
    AddProxyNodesCall 2, DeleteProxyNodesCall 3, UpdateProxyFlavorCall 3,
    UpdateProxyWeightsCall 3, UpdateProxyRouteModeCall 3, SwitchProxyTransactionSplitCall
    2, SwitchProxyNodeAutoAddCall 3, UpdateProxySessionConsistencyCall 3,
    UpdateProxyConnectionPoolTypeCall 3, UpdateProxyPortCall 3, UpgradeProxyVersionCall
    3, UpdateProxyNameCall 3, ShowProxyAccessControlCall 3, ShowProxyVersionCall 4,
    UpdateProxyParametersCall 3, ListProxyParametersCall 6, SwitchProxyAccessControlCall
    3, UpdateProxyAccessRulesCall 3, SwitchProxySslCall 3, RestartProxyCall 3,
);
set_project_id_2!(ListProxiesCall 0,);

rt::dynamic! {
    CREATE_PROXY {
        String, String, Language,
    }.aliases(&["CreateGaussMySqlProxy"])
        .json_body(blank::<CreateProxy>).json_answer().job(&SHOW_JOB_JOB)
    DELETE_PROXIES {
        String, String, Language,
    }.aliases(&["DeleteGaussMySqlProxy"])
        .json_body(blank::<DeleteProxies>).json_answer().job(&SHOW_JOB_JOB)
    LIST_PROXIES {
        String, String, i32, i32, Language,
    }.aliases(&["ShowGaussMySqlProxyList"]).json_answer()
    LIST_PROXY_FLAVORS {
        String, String, Language,
    }.aliases(&["ShowGaussMySqlProxyFlavors"]).json_answer()
    ADD_PROXY_NODES {
        String, String, Language,
    }.aliases(&["ExpandGaussMySqlProxy"])
        .json_body(blank::<AddProxyNodes>).json_answer().job(&SHOW_JOB_JOB)
    DELETE_PROXY_NODES {
        String, String, String, Language,
    }.aliases(&["ShrinkGaussMySqlProxy"])
        .json_body(blank::<DeleteProxyNodes>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_PROXY_FLAVOR {
        String, String, String, Language,
    }.aliases(&["ChangeGaussMySqlProxySpecification"])
        .json_body(blank::<UpdateProxyFlavor>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_PROXY_WEIGHTS {
        String, String, String, Language,
    }.aliases(&["SetGaussMySqlProxyWeight"])
        .json_body(blank::<UpdateProxyWeights>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_PROXY_ROUTE_MODE {
        String, String, String, Language,
    }.aliases(&["ModifyGaussMySqlProxyRouteMode"])
        .json_body(blank::<UpdateProxyRouteMode>).json_answer().job(&SHOW_JOB_JOB)
    SWITCH_PROXY_TRANSACTION_SPLIT {
        String, String, Language,
    }.aliases(&["UpdateTransactionSplitStatus"])
        .json_body(blank::<SwitchProxyTransactionSplit>).json_answer().job(&SHOW_JOB_JOB)
    SWITCH_PROXY_NODE_AUTO_ADD {
        String, String, String, Language,
    }.aliases(&["UpdateNewNodeAutoAddSwitch"])
        .json_body(blank::<SwitchProxyNodeAutoAdd>).json_answer()
    UPDATE_PROXY_SESSION_CONSISTENCY {
        String, String, String, Language,
    }.aliases(&["UpdateProxySessionConsistence"])
        .json_body(blank::<UpdateProxySessionConsistency>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_PROXY_CONNECTION_POOL_TYPE {
        String, String, String, Language,
    }.aliases(&["UpdateProxyConnectionPoolType"])
        .json_body(blank::<UpdateProxyConnectionPoolType>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_PROXY_PORT {
        String, String, String, Language,
    }.aliases(&["UpdateProxyPort"])
        .json_body(blank::<UpdateProxyPort>).json_answer().job(&SHOW_JOB_JOB)
    UPGRADE_PROXY_VERSION {
        String, String, String, Language,
    }.aliases(&["UpgradeProxyVersion"]).json_body(blank::<UpgradeProxyVersion>).json_answer()
    UPDATE_PROXY_NAME {
        String, String, String, Language,
    }.aliases(&["UpdateProxyName"]).json_body(blank::<UpdateProxyName>).json_answer()
    SHOW_PROXY_ACCESS_CONTROL {
        String, String, String, Language,
    }.aliases(&["ShowProxyIpgroup"]).json_answer()
    SHOW_PROXY_VERSION {
        String, String, String, String, Language,
    }.aliases(&["ShowProxyVersion"]).json_answer()
    UPDATE_PROXY_PARAMETERS {
        String, String, String, Language,
    }.aliases(&["UpdateProxyNewConfigurations"])
        .json_body(blank::<UpdateProxyParameters>).json_answer().job(&SHOW_JOB_JOB)
    LIST_PROXY_PARAMETERS {
        String, String, String, i32, i32, String, Language,
    }.aliases(&["ShowProxyConfigurations"]).json_answer()
    SWITCH_PROXY_ACCESS_CONTROL {
        String, String, String, Language,
    }.aliases(&["SwitchAccessControl"])
        .json_body(blank::<SwitchProxyAccessControl>).json_answer()
    UPDATE_PROXY_ACCESS_RULES {
        String, String, String, Language,
    }.aliases(&["CreateAccessControl"]).json_body(blank::<UpdateProxyAccessRules>).json_answer()
    SWITCH_PROXY_SSL {
        String, String, String, Language,
    }.aliases(&["SwitchGaussMySqlProxySsl"])
        .json_body(blank::<SwitchProxySsl>).json_answer().job(&SHOW_JOB_JOB)
    RESTART_PROXY {
        String, String, String, Language,
    }.aliases(&["RestartProxyInstance"]).json_answer().job(&SHOW_JOB_JOB)
}
