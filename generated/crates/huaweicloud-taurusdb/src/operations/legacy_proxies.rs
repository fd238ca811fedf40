// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Language, LegacyAddProxyNodes, LegacyCreateProxy, LegacyProxyReport,
    LegacyProxyReportV3, ProxyFlavorGroupList, StartedTask, TaskReport,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Show a proxy with its name (legacy).
        ///
        /// Shows the proxy of an instance with its name, its nodes and the nodes of the database behind
        /// it. Announced to end on 31 March 2025; `listProxies` takes its place.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/proxy`
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
        #[deprecated = "the service advises against this call"]
        legacy_show_proxy_v3(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyShowProxyV3Call = LEGACY_SHOW_PROXY_V3;
        /// Create a proxy (legacy).
        ///
        /// Creates a proxy of an instance, which takes its connections through a load balancer (ELB).
        /// Announced to end on 31 March 2025; `createProxy` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances/{instance_id}/proxy`
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
        #[deprecated = "the service advises against this call"]
        legacy_create_proxy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyCreateProxy = json(&body),
        ) -> LegacyCreateProxyCall = LEGACY_CREATE_PROXY;
        /// Delete a proxy (legacy).
        ///
        /// Deletes the proxy of an instance. Announced to end on 31 March 2025; `deleteProxies` takes
        /// its place.
        ///
        /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}/proxy`
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
        #[deprecated = "the service advises against this call"]
        legacy_delete_proxy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyDeleteProxyCall = LEGACY_DELETE_PROXY;
        /// Show a proxy (legacy).
        ///
        /// Shows the proxy of an instance with its nodes and the nodes of the database behind it.
        /// Announced to end on 31 March 2025; `listProxies` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy`
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
        #[deprecated = "the service advises against this call"]
        legacy_show_proxy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyShowProxyCall = LEGACY_SHOW_PROXY;
        /// List flavors for proxies (legacy).
        ///
        /// Lists the flavors that a proxy of the instance can have, by processor. Announced to end on
        /// 31 March 2025; `listProxyFlavors` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances/{instance_id}/proxy/flavors`
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
        #[deprecated = "the service advises against this call"]
        legacy_list_proxy_flavors(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyListProxyFlavorsCall = LEGACY_LIST_PROXY_FLAVORS;
        /// Add nodes to a proxy (legacy).
        ///
        /// Adds nodes to the proxy of an instance. Announced to end on 31 March 2025; `addProxyNodes`
        /// takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances/{instance_id}/proxy/enlarge`
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
        #[deprecated = "the service advises against this call"]
        legacy_add_proxy_nodes(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyAddProxyNodes = json(&body),
        ) -> LegacyAddProxyNodesCall = LEGACY_ADD_PROXY_NODES;
    }
}

rt::operation! {
    LEGACY_SHOW_PROXY_V3 = "legacyShowProxyV3", "GET", "/v3/{project_id}/instances/{instance_id}/proxy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_proxy_v3`].
    LegacyShowProxyV3Call {}
    /// The proxy.
    send -> LegacyProxyReportV3;
}

rt::operation! {
    LEGACY_CREATE_PROXY = "legacyCreateProxy", "POST", "/mysql/v3/{project_id}/instances/{instance_id}/proxy" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_create_proxy`].
    LegacyCreateProxyCall {}
    /// The creation has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_DELETE_PROXY = "legacyDeleteProxy", "DELETE", "/mysql/v3/{project_id}/instances/{instance_id}/proxy" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_delete_proxy`].
    LegacyDeleteProxyCall {}
    /// The deletion has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_SHOW_PROXY = "legacyShowProxy", "GET", "/mysql/v3/{project_id}/instances/{instance_id}/proxy" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_proxy`].
    LegacyShowProxyCall {}
    /// The proxy.
    send -> LegacyProxyReport;
}

rt::operation! {
    LEGACY_LIST_PROXY_FLAVORS = "legacyListProxyFlavors", "GET", "/mysql/v3/{project_id}/instances/{instance_id}/proxy/flavors" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_list_proxy_flavors`].
    LegacyListProxyFlavorsCall {}
    /// The flavors.
    send -> ProxyFlavorGroupList;
}

rt::operation! {
    LEGACY_ADD_PROXY_NODES = "legacyAddProxyNodes", "POST", "/mysql/v3/{project_id}/instances/{instance_id}/proxy/enlarge" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_add_proxy_nodes`].
    LegacyAddProxyNodesCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(
    LegacyShowProxyV3Call 0, LegacyCreateProxyCall 0, LegacyDeleteProxyCall 0,
    LegacyShowProxyCall 0, LegacyListProxyFlavorsCall 0, LegacyAddProxyNodesCall 0,
);
set_x_language!(LegacyShowProxyV3Call 2,);

rt::dynamic! {
    LEGACY_SHOW_PROXY_V3 { String, String, Language }.json_answer()
    LEGACY_CREATE_PROXY {
        String, String,
    }.json_body(blank::<LegacyCreateProxy>).json_answer().job(&SHOW_JOB_JOB)
    LEGACY_DELETE_PROXY { String, String }.json_answer().job(&SHOW_JOB_JOB)
    LEGACY_SHOW_PROXY { String, String }.json_answer()
    LEGACY_LIST_PROXY_FLAVORS { String, String }.json_answer()
    LEGACY_ADD_PROXY_NODES {
        String, String,
    }.json_body(blank::<LegacyAddProxyNodes>).json_answer().job(&SHOW_JOB_JOB)
}
