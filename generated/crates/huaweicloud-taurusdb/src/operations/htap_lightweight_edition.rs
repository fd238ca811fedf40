// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ClickHouseDatabaseList, ClickHouseFlavorChange, ClickHouseFlavorChangeOutcome,
    ClickHouseInstanceCreation, ClickHouseInstanceReport, ClickHouseLogNodeList,
    ClickHouseLtsConfigCreation, ClickHouseLtsConfigDeletion, ClickHouseNewInstance,
    ClickHouseNewSyncTask, ClickHouseNewUser, ClickHouseOriginalSlowLog,
    ClickHouseOriginalSlowLogSwitch, ClickHouseOutcome, ClickHouseSlowLog,
    ClickHouseSlowLogList, ClickHouseSlowLogQuery, ClickHouseStorageExpansion,
    ClickHouseSyncConfig, ClickHouseSyncConfigUpdate, ClickHouseSyncDatabaseCheck,
    ClickHouseSyncParameterCheckRequest, ClickHouseSyncParameterList,
    ClickHouseSyncTableCheckList, ClickHouseSyncTableCheckRequest, ClickHouseSyncTask,
    ClickHouseSyncTaskList, ClickHouseUser, ClickHouseUserList, ClickHouseUserPassword,
    ClickHouseUserPermissions, InstanceLtsConfigs, Language, LtsConfigList, StartedTask,
    TaskReport,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static DELETE_CLICK_HOUSE_USER: Operation = Operation::new(
    "deleteClickHouseUser",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/users/{user_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("user_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_CLICK_HOUSE_LOG_NODES: Operation = Operation::new(
    "listClickHouseLogNodes",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/nodes",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_CLICK_HOUSE_SLOW_LOGS: Operation = Operation::new(
    "listClickHouseSlowLogs",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/slow-logs",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true)
.paging(
    &specmill_runtime::Paging::marker("line_num", "limit", "/slow_log_list")
        .next("/line_num"),
);

static SWITCH_CLICK_HOUSE_ORIGINAL_SLOW_LOG: Operation = Operation::new(
    "switchClickHouseOriginalSlowLog",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_CLICK_HOUSE_ORIGINAL_SLOW_LOG: Operation = Operation::new(
    "showClickHouseOriginalSlowLog",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_CLICK_HOUSE_LTS_CONFIGS: Operation = Operation::new(
    "listClickHouseLtsConfigs",
    "GET",
    "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("instance_id"),
    Parameter::query("enterprise_project_id"),
    Parameter::query("instance_name"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instance_lts_configs")
        .total("/total_count")
        .default_limit(10),
);

static CREATE_CLICK_HOUSE_LTS_CONFIGS: Operation = Operation::new(
    "createClickHouseLtsConfigs",
    "POST",
    "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_CLICK_HOUSE_LTS_CONFIGS: Operation = Operation::new(
    "deleteClickHouseLtsConfigs",
    "DELETE",
    "/v3/{project_id}/clickhouse/instances/logs/lts-configs",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CHECK_CLICK_HOUSE_SYNC_PARAMETERS: Operation = Operation::new(
    "checkClickHouseSyncParameters",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-check",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true);

static CHECK_CLICK_HOUSE_SYNC_TABLES: Operation = Operation::new(
    "checkClickHouseSyncTables",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/table-check",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true);

static LIST_CLICK_HOUSE_DATABASES: Operation = Operation::new(
    "listClickHouseDatabases",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/databases",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("database_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/databases")
        .total("/total_count")
        .default_limit(10),
);

static SHOW_CLICK_HOUSE_SYNC_CONFIG: Operation = Operation::new(
    "showClickHouseSyncConfig",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/config",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("database_name").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_CLICK_HOUSE_SYNC_PARAMETERS: Operation = Operation::new(
    "listClickHouseSyncParameters",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-parameter",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_CLICK_HOUSE_INSTANCE: Operation = Operation::new(
    "createClickHouseInstance",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static DELETE_CLICK_HOUSE_INSTANCE: Operation = Operation::new(
    "deleteClickHouseInstance",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("clickhouse_instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_CLICK_HOUSE_INSTANCE: Operation = Operation::new(
    "showClickHouseInstance",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("clickhouse_instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static EXPAND_CLICK_HOUSE_STORAGE: Operation = Operation::new(
    "expandClickHouseStorage",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/resize",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTART_CLICK_HOUSE_INSTANCE: Operation = Operation::new(
    "restartClickHouseInstance",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/restart",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_CLICK_HOUSE_USER: Operation = Operation::new(
    "createClickHouseUser",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_CLICK_HOUSE_USERS: Operation = Operation::new(
    "listClickHouseUsers",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("user_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/user_details")
        .total("/total_count")
        .default_limit(10),
);

static UPDATE_CLICK_HOUSE_USER_PASSWORD: Operation = Operation::new(
    "updateClickHouseUserPassword",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/users/password",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_CLICK_HOUSE_USER_PERMISSIONS: Operation = Operation::new(
    "updateClickHouseUserPermissions",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/users/permission",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_CLICK_HOUSE_SYNC_TASK: Operation = Operation::new(
    "createClickHouseSyncTask",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_CLICK_HOUSE_SYNC_TASKS: Operation = Operation::new(
    "listClickHouseSyncTasks",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/replications")
        .total("/total_count")
        .default_limit(10),
);

static DELETE_CLICK_HOUSE_SYNC_TASK: Operation = Operation::new(
    "deleteClickHouseSyncTask",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/{database_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("database_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_CLICK_HOUSE_SYNC_CONFIG: Operation = Operation::new(
    "updateClickHouseSyncConfig",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CANCEL_CLICK_HOUSE_SYNC_CONFIG_UPDATE: Operation = Operation::new(
    "cancelClickHouseSyncConfigUpdate",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("database").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_CLICK_HOUSE_FLAVOR: Operation = Operation::new(
    "updateClickHouseFlavor",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/clickhouse/resize-flavor",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Delete a database account.
    ///
    /// Deletes a database account of a ClickHouse instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/users/{user_name}`
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
    ///     .delete_click_house_user("54e42160670e48e789af7075e1efea1fin16", "user_test")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.1, tables 4-1120, 4-1121, 4-1122, 4-1123, 4-1124.
    #[doc(alias = "DeleteClickHouseDatabaseUser")]
    #[doc(alias = "deleteClickHouseUser")]
    #[inline]
    pub fn delete_click_house_user(
        &self,
        instance_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> DeleteClickHouseUserCall {
        let mut call = Call::new(&self.connection, &DELETE_CLICK_HOUSE_USER);
        call.set(1, &instance_id.into());
        call.set(2, &user_name.into());
        DeleteClickHouseUserCall { call }
    }

    /// List nodes with logs.
    ///
    /// Lists the nodes of a ClickHouse instance whose error logs and slow query logs can be
    /// queried.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/nodes`
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
    ///     .list_click_house_log_nodes("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.2, tables 4-1125, 4-1126, 4-1127, 4-1129, 4-1130.
    #[doc(alias = "ListClickHouseInstanceNode")]
    #[doc(alias = "listClickHouseLogNodes")]
    #[inline]
    pub fn list_click_house_log_nodes(
        &self,
        instance_id: impl Into<String>,
    ) -> ListClickHouseLogNodesCall {
        let mut call = Call::new(&self.connection, &LIST_CLICK_HOUSE_LOG_NODES);
        call.set(1, &instance_id.into());
        ListClickHouseLogNodesCall { call }
    }

    /// List slow query logs.
    ///
    /// Lists the slow statements of a node of a ClickHouse instance, page by page.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/slow-logs`
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
    ///     ClickHouseSlowLogQuery, ClickHouseSlowLogQueryRequired,
    /// };
    ///
    /// let body = ClickHouseSlowLogQuery::new(ClickHouseSlowLogQueryRequired {
    ///     node_id: "aeb9e81135b34197bab8636fc8a1c569no16".into(),
    ///     start_time: "2023-12-12T00:14:27+0100".into(),
    ///     end_time: "2023-12-12T02:14:27+0100".into(),
    ///     limit: 10,
    /// })
    /// .with_line_num("1669344916000")
    /// .with_operate_type("All")
    /// .with_database("DBS_NODE");
    /// let answer = client
    ///     .list_click_house_slow_logs("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.3, tables 4-1131, 4-1132, 4-1133, 4-1134, 4-1136, 4-1137.
    #[doc(alias = "ShowClickHouseSlowLogDetail")]
    #[doc(alias = "listClickHouseSlowLogs")]
    #[inline]
    pub fn list_click_house_slow_logs(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseSlowLogQuery,
    ) -> ListClickHouseSlowLogsCall {
        let mut call = Call::new(&self.connection, &LIST_CLICK_HOUSE_SLOW_LOGS);
        call.set(1, &instance_id.into());
        call.json(&body);
        ListClickHouseSlowLogsCall { call }
    }

    /// Switch whether original slow logs are shown.
    ///
    /// Decides whether slow query logs of a ClickHouse instance are shown in their original form
    /// (Show Original Log).
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive`
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
    /// use huaweicloud_taurusdb::models::ClickHouseOriginalSlowLogSwitch;
    ///
    /// let body = ClickHouseOriginalSlowLogSwitch::new("false");
    /// let answer = client
    ///     .switch_click_house_original_slow_log(
    ///         "54e42160670e48e789af7075e1efea1fin16",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.4, tables 4-1138, 4-1139, 4-1140, 4-1141, 4-1142, 4-1143.
    #[doc(alias = "UpdateClickHouseSlowLogSensitiveStatus")]
    #[doc(alias = "switchClickHouseOriginalSlowLog")]
    #[inline]
    pub fn switch_click_house_original_slow_log(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseOriginalSlowLogSwitch,
    ) -> SwitchClickHouseOriginalSlowLogCall {
        let mut call = Call::new(
            &self.connection,
            &SWITCH_CLICK_HOUSE_ORIGINAL_SLOW_LOG,
        );
        call.set(1, &instance_id.into());
        call.json(&body);
        SwitchClickHouseOriginalSlowLogCall {
            call,
        }
    }

    /// Show whether original slow logs are shown.
    ///
    /// Tells whether slow query logs of a ClickHouse instance are shown in their original form
    /// (Show Original Log).
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive`
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
    ///     .show_click_house_original_slow_log("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.5, tables 4-1144, 4-1145, 4-1146, 4-1147, 4-1148.
    #[doc(alias = "ShowClickHouseSlowLogSensitiveStatus")]
    #[doc(alias = "showClickHouseOriginalSlowLog")]
    #[inline]
    pub fn show_click_house_original_slow_log(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowClickHouseOriginalSlowLogCall {
        let mut call = Call::new(&self.connection, &SHOW_CLICK_HOUSE_ORIGINAL_SLOW_LOG);
        call.set(1, &instance_id.into());
        ShowClickHouseOriginalSlowLogCall {
            call,
        }
    }

    /// List LTS configurations.
    ///
    /// Lists, page by page, which logs of which ClickHouse instances go to Log Tank Service (LTS).
    ///
    /// `GET /v3/{project_id}/clickhouse/instances/logs/lts-configs`
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
    /// let answer = client.list_click_house_lts_configs().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.6, tables 4-1149, 4-1150, 4-1151, 4-1152, 4-1156, 4-1157.
    #[doc(alias = "ShowClickHouseLtsConfig")]
    #[doc(alias = "listClickHouseLtsConfigs")]
    #[inline]
    pub fn list_click_house_lts_configs(&self) -> ListClickHouseLtsConfigsCall {
        ListClickHouseLtsConfigsCall {
            call: Call::new(&self.connection, &LIST_CLICK_HOUSE_LTS_CONFIGS),
        }
    }

    /// Create LTS configurations.
    ///
    /// Makes slow query logs of ClickHouse instances go to Log Tank Service (LTS). The answer has
    /// no body.
    ///
    /// `POST /v3/{project_id}/clickhouse/instances/logs/lts-configs`
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
    ///     ClickHouseLtsConfigCreation, ClickHouseNewLtsConfig,
    ///     ClickHouseNewLtsConfigRequired,
    /// };
    ///
    /// let body = ClickHouseLtsConfigCreation::new([
    ///     ClickHouseNewLtsConfig::new(ClickHouseNewLtsConfigRequired {
    ///         instance_id: "86fd60a5256a4592b957e8e6bb2d1b59in07".into(),
    ///         log_type: "slow_log".into(),
    ///         lts_group_id: "460d8437-9dcb-47d0-8c56-5758f2042272".into(),
    ///         lts_stream_id: "bad1ca5d-e347-437f-be89-f2e08ce117b8".into(),
    ///     }),
    /// ]);
    /// client.create_click_house_lts_configs(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.7, tables 4-1158, 4-1159, 4-1160, 4-1162, 4-1163.
    #[doc(alias = "UpdateClickHouseLtsConfig")]
    #[doc(alias = "createClickHouseLtsConfigs")]
    #[inline]
    pub fn create_click_house_lts_configs(
        &self,
        body: ClickHouseLtsConfigCreation,
    ) -> CreateClickHouseLtsConfigsCall {
        let mut call = Call::new(&self.connection, &CREATE_CLICK_HOUSE_LTS_CONFIGS);
        call.json(&body);
        CreateClickHouseLtsConfigsCall {
            call,
        }
    }

    /// Delete LTS configurations.
    ///
    /// Keeps slow query logs of ClickHouse instances from going to Log Tank Service (LTS) any
    /// longer. The answer has no body.
    ///
    /// `DELETE /v3/{project_id}/clickhouse/instances/logs/lts-configs`
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
    ///     ClickHouseLtsConfigDeletion, ClickHouseLtsConfigReference,
    /// };
    ///
    /// let body = ClickHouseLtsConfigDeletion::new([
    ///     ClickHouseLtsConfigReference::new(
    ///         "614ff06f72ee46b7949423572dd51e8bin16",
    ///         "slow_log",
    ///     ),
    /// ]);
    /// client.delete_click_house_lts_configs(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.8, tables 4-1164, 4-1165, 4-1166, 4-1168, 4-1169.
    #[doc(alias = "DeleteClickHouseLtsConfig")]
    #[doc(alias = "deleteClickHouseLtsConfigs")]
    #[inline]
    pub fn delete_click_house_lts_configs(
        &self,
        body: ClickHouseLtsConfigDeletion,
    ) -> DeleteClickHouseLtsConfigsCall {
        let mut call = Call::new(&self.connection, &DELETE_CLICK_HOUSE_LTS_CONFIGS);
        call.json(&body);
        DeleteClickHouseLtsConfigsCall {
            call,
        }
    }

    /// Check the parameters of a synchronization.
    ///
    /// Checks whether a database of TaurusDB can be synchronized to a ClickHouse instance with
    /// certain parameters.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-check`
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
    ///     ClickHouseSyncListType, ClickHouseSyncParameterCheckRequest,
    ///     ClickHouseSyncParameterCheckRequestRequired, ClickHouseSyncParameterSetting,
    ///     ClickHouseSyncTableFilter,
    /// };
    ///
    /// let body = ClickHouseSyncParameterCheckRequest::new(ClickHouseSyncParameterCheckRequestRequired {
    ///     source_instance_id: "77aa4096cb824a61b93dab5ca00ecc8fin07".into(),
    ///     source_database_name: "blackwhite_0018_61474479".into(),
    ///     db_configs: vec![
    ///         ClickHouseSyncParameterSetting::new("default_isolation_level",
    ///         "QUERY_SNAPSHOT")
    ///     ],
    ///     table_repl_config: ClickHouseSyncTableFilter::new(
    ///         ClickHouseSyncListType::BlackList,
    ///         ["…"],
    ///     ),
    /// })
    /// .with_source_node_id("57bfeacf6e8d4eb685ea907372374b35no07");
    /// let answer = client
    ///     .check_click_house_sync_parameters("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.9, tables 4-1170, 4-1171, 4-1172, 4-1175, 4-1177, 4-1178.
    #[doc(alias = "CheckClickHouseDataBaseConfig")]
    #[doc(alias = "checkClickHouseSyncParameters")]
    #[inline]
    pub fn check_click_house_sync_parameters(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseSyncParameterCheckRequest,
    ) -> CheckClickHouseSyncParametersCall {
        let mut call = Call::new(&self.connection, &CHECK_CLICK_HOUSE_SYNC_PARAMETERS);
        call.set(1, &instance_id.into());
        call.json(&body);
        CheckClickHouseSyncParametersCall {
            call,
        }
    }

    /// Check the tables of a synchronization.
    ///
    /// Checks whether tables of a TaurusDB database can be synchronized to a ClickHouse instance in
    /// a certain layout.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication/table-check`
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
    ///     ClickHouseSyncListType, ClickHouseSyncParameterSetting,
    ///     ClickHouseSyncTableCheckRequest, ClickHouseSyncTableCheckRequestRequired,
    ///     ClickHouseSyncTableFilter, ClickHouseSyncTableSetting,
    /// };
    ///
    /// let body = ClickHouseSyncTableCheckRequest::new(ClickHouseSyncTableCheckRequestRequired {
    ///     source_instance_id: "77aa4096cb824a61b93dab5ca00ecc8fin07".into(),
    ///     source_database_name: "blackwhite_0017_22525694".into(),
    ///     db_configs: vec![
    ///         ClickHouseSyncParameterSetting::new("default_isolation_level",
    ///         "QUERY_SNAPSHOT"),
    ///         ClickHouseSyncParameterSetting::new("enable_snapshots", "true"),
    ///         ClickHouseSyncParameterSetting::new("enable_chunk_level", "true")
    ///     ],
    ///     tables_configs: vec![
    ///         ClickHouseSyncTableSetting::new("sbtest100", "ORDER BY id")
    ///     ],
    ///     table_repl_config: ClickHouseSyncTableFilter::new(
    ///         ClickHouseSyncListType::WhiteList,
    ///         ["…"],
    ///     ),
    /// })
    /// .with_source_node_id("57bfeacf6e8d4eb685ea907372374b35no07");
    /// let answer = client
    ///     .check_click_house_sync_tables("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.10, tables 4-1179, 4-1180, 4-1181, 4-1185, 4-1187, 4-1188.
    #[doc(alias = "CheckClickHouseTableConfig")]
    #[doc(alias = "checkClickHouseSyncTables")]
    #[inline]
    pub fn check_click_house_sync_tables(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseSyncTableCheckRequest,
    ) -> CheckClickHouseSyncTablesCall {
        let mut call = Call::new(&self.connection, &CHECK_CLICK_HOUSE_SYNC_TABLES);
        call.set(1, &instance_id.into());
        call.json(&body);
        CheckClickHouseSyncTablesCall {
            call,
        }
    }

    /// List databases.
    ///
    /// Lists the databases of a ClickHouse instance, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/databases`
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
    ///     .list_click_house_databases("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.11, tables 4-1189, 4-1190, 4-1191, 4-1192, 4-1193, 4-1194.
    #[doc(alias = "ListClickHouseDataBase")]
    #[doc(alias = "listClickHouseDatabases")]
    #[inline]
    pub fn list_click_house_databases(
        &self,
        instance_id: impl Into<String>,
    ) -> ListClickHouseDatabasesCall {
        let mut call = Call::new(&self.connection, &LIST_CLICK_HOUSE_DATABASES);
        call.set(1, &instance_id.into());
        ListClickHouseDatabasesCall {
            call,
        }
    }

    /// Show the configuration of a synchronization.
    ///
    /// Shows how a database is synchronized to a ClickHouse instance: with which parameters, and
    /// which tables.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication/config`
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
    ///     .show_click_house_sync_config("54e42160670e48e789af7075e1efea1fin16", "db_test")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.12, tables 4-1195, 4-1196, 4-1197, 4-1198, 4-1203, 4-1204.
    #[doc(alias = "ListClickHouseDataBaseReplicationConfig")]
    #[doc(alias = "showClickHouseSyncConfig")]
    #[inline]
    pub fn show_click_house_sync_config(
        &self,
        instance_id: impl Into<String>,
        database_name: impl Into<String>,
    ) -> ShowClickHouseSyncConfigCall {
        let mut call = Call::new(&self.connection, &SHOW_CLICK_HOUSE_SYNC_CONFIG);
        call.set(1, &instance_id.into());
        call.set(2, &database_name.into());
        ShowClickHouseSyncConfigCall {
            call,
        }
    }

    /// List parameters of synchronizations.
    ///
    /// Lists the parameters that synchronizations to a ClickHouse instance can have, with their
    /// defaults.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-parameter`
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
    ///     .list_click_house_sync_parameters("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.13, tables 4-1205, 4-1206, 4-1207, 4-1209, 4-1210.
    #[doc(alias = "ListClickHouseDataBaseParameter")]
    #[doc(alias = "listClickHouseSyncParameters")]
    #[inline]
    pub fn list_click_house_sync_parameters(
        &self,
        instance_id: impl Into<String>,
    ) -> ListClickHouseSyncParametersCall {
        let mut call = Call::new(&self.connection, &LIST_CLICK_HOUSE_SYNC_PARAMETERS);
        call.set(1, &instance_id.into());
        ListClickHouseSyncParametersCall {
            call,
        }
    }

    /// Create a ClickHouse instance.
    ///
    /// Creates a ClickHouse instance beside a TaurusDB instance, whose data it can analyse.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse`
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
    ///     ClickHouseDeployment, ClickHouseDeploymentMode, ClickHouseNewInstance,
    ///     ClickHouseNewInstanceEngine, ClickHouseNewInstanceRequired,
    ///     ClickHouseNewInstanceTags, ClickHouseNewInstanceVolume, ClickHouseNewTag,
    ///     ClickHouseVolumeType, ClickHouseZoneMode,
    /// };
    ///
    /// let body = ClickHouseNewInstance::new(ClickHouseNewInstanceRequired {
    ///     name: "htap-cfd5".into(),
    ///     engine: ClickHouseNewInstanceEngine::new("click-house", "1"),
    ///     ha: ClickHouseDeployment::new(ClickHouseDeploymentMode::Single),
    ///     flavor_id: "b44cfde6-d250-313c-8d7a-cd216f071658".into(),
    ///     db_root_pwd: "secret".into(),
    ///     az_mode: ClickHouseZoneMode::Single,
    ///     volume: ClickHouseNewInstanceVolume::new(ClickHouseVolumeType::Essd, 50),
    ///     az_code: "cn-southwest-244a".into(),
    ///     tags_info: ClickHouseNewInstanceTags::new([
    ///         ClickHouseNewTag::new("_sys_enterprise_project_id", "0"),
    ///     ]),
    /// })
    /// .with_time_zone("UTC+08:00");
    /// let answer = client
    ///     .create_click_house_instance("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.14, tables 4-1211, 4-1212, 4-1213, 4-1220, 4-1227, 4-1228.
    #[doc(alias = "CreateClickHouseInstance")]
    #[doc(alias = "createClickHouseInstance")]
    #[inline]
    pub fn create_click_house_instance(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseNewInstance,
    ) -> CreateClickHouseInstanceCall {
        let mut call = Call::new(&self.connection, &CREATE_CLICK_HOUSE_INSTANCE);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateClickHouseInstanceCall {
            call,
        }
    }

    /// Delete a ClickHouse instance.
    ///
    /// Deletes a ClickHouse instance of a TaurusDB instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}`
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
    ///     .delete_click_house_instance(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "df3ae779e2ad4993a03ccd7a81240125in16",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.15, tables 4-1229, 4-1230, 4-1231, 4-1232, 4-1233.
    #[doc(alias = "DeleteClickHouseInstance")]
    #[doc(alias = "deleteClickHouseInstance")]
    #[inline]
    pub fn delete_click_house_instance(
        &self,
        instance_id: impl Into<String>,
        clickhouse_instance_id: impl Into<String>,
    ) -> DeleteClickHouseInstanceCall {
        let mut call = Call::new(&self.connection, &DELETE_CLICK_HOUSE_INSTANCE);
        call.set(1, &instance_id.into());
        call.set(2, &clickhouse_instance_id.into());
        DeleteClickHouseInstanceCall {
            call,
        }
    }

    /// Show a ClickHouse instance.
    ///
    /// Shows a ClickHouse instance of a TaurusDB instance with its nodes, ports and tags.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}`
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
    ///     .show_click_house_instance(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "df3ae779e2ad4993a03ccd7a81240125in16",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.16, tables 4-1234, 4-1235, 4-1236, 4-1249, 4-1250.
    #[doc(alias = "ListClickHouseInstance")]
    #[doc(alias = "showClickHouseInstance")]
    #[inline]
    pub fn show_click_house_instance(
        &self,
        instance_id: impl Into<String>,
        clickhouse_instance_id: impl Into<String>,
    ) -> ShowClickHouseInstanceCall {
        let mut call = Call::new(&self.connection, &SHOW_CLICK_HOUSE_INSTANCE);
        call.set(1, &instance_id.into());
        call.set(2, &clickhouse_instance_id.into());
        ShowClickHouseInstanceCall { call }
    }

    /// Expand the storage of an instance.
    ///
    /// Makes the storage of a ClickHouse instance larger.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/resize`
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
    /// use huaweicloud_taurusdb::models::ClickHouseStorageExpansion;
    ///
    /// let answer = client
    ///     .expand_click_house_storage(
    ///         "54e42160670e48e789af7075e1efea1fin16",
    ///         ClickHouseStorageExpansion::new(110),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.17, tables 4-1251, 4-1252, 4-1253, 4-1254, 4-1255, 4-1256.
    #[doc(alias = "ResizeClickHouseInstance")]
    #[doc(alias = "expandClickHouseStorage")]
    #[inline]
    pub fn expand_click_house_storage(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseStorageExpansion,
    ) -> ExpandClickHouseStorageCall {
        let mut call = Call::new(&self.connection, &EXPAND_CLICK_HOUSE_STORAGE);
        call.set(1, &instance_id.into());
        call.json(&body);
        ExpandClickHouseStorageCall {
            call,
        }
    }

    /// Restart a ClickHouse instance.
    ///
    /// Restarts a ClickHouse instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/restart`
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
    ///     .restart_click_house_instance("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.18, tables 4-1257, 4-1258, 4-1259, 4-1260, 4-1261.
    #[doc(alias = "RebootClickHouseInstance")]
    #[doc(alias = "restartClickHouseInstance")]
    #[inline]
    pub fn restart_click_house_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> RestartClickHouseInstanceCall {
        let mut call = Call::new(&self.connection, &RESTART_CLICK_HOUSE_INSTANCE);
        call.set(1, &instance_id.into());
        RestartClickHouseInstanceCall {
            call,
        }
    }

    /// Create a database account.
    ///
    /// Creates a database account of a ClickHouse instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/users`
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
    /// use huaweicloud_taurusdb::models::{ClickHouseDmlPermission, ClickHouseNewUser};
    ///
    /// let body = ClickHouseNewUser::new("user_test1", "secret", ["*"])
    ///     .with_dml(ClickHouseDmlPermission::READ_ONLY);
    /// let answer = client
    ///     .create_click_house_user("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.19, tables 4-1262, 4-1263, 4-1264, 4-1265, 4-1266, 4-1267.
    #[doc(alias = "CreateClickHouseDatabaseUser")]
    #[doc(alias = "createClickHouseUser")]
    #[inline]
    pub fn create_click_house_user(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseNewUser,
    ) -> CreateClickHouseUserCall {
        let mut call = Call::new(&self.connection, &CREATE_CLICK_HOUSE_USER);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateClickHouseUserCall { call }
    }

    /// List database accounts.
    ///
    /// Lists the database accounts of a ClickHouse instance and what they may do, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/users`
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
    ///     .list_click_house_users("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.20, tables 4-1268, 4-1269, 4-1270, 4-1271, 4-1273, 4-1274.
    #[doc(alias = "ShowClickHouseDatabaseUser")]
    #[doc(alias = "listClickHouseUsers")]
    #[inline]
    pub fn list_click_house_users(
        &self,
        instance_id: impl Into<String>,
    ) -> ListClickHouseUsersCall {
        let mut call = Call::new(&self.connection, &LIST_CLICK_HOUSE_USERS);
        call.set(1, &instance_id.into());
        ListClickHouseUsersCall { call }
    }

    /// Change the password of an account.
    ///
    /// Gives a database account of a ClickHouse instance another password.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/users/password`
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
    /// use huaweicloud_taurusdb::models::ClickHouseUserPassword;
    ///
    /// let body = ClickHouseUserPassword::new("user_test0", "secret");
    /// let answer = client
    ///     .update_click_house_user_password("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.21, tables 4-1275, 4-1276, 4-1277, 4-1278, 4-1279, 4-1280.
    #[doc(alias = "UpdateClickHouseDatabaseUserPassword")]
    #[doc(alias = "updateClickHouseUserPassword")]
    #[inline]
    pub fn update_click_house_user_password(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseUserPassword,
    ) -> UpdateClickHouseUserPasswordCall {
        let mut call = Call::new(&self.connection, &UPDATE_CLICK_HOUSE_USER_PASSWORD);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateClickHouseUserPasswordCall {
            call,
        }
    }

    /// Change the permissions of a database account.
    ///
    /// Decides in which databases of a ClickHouse instance an account may work, and what it may do
    /// there by DML statements.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/users/permission`
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
    ///     ClickHouseDmlPermission, ClickHouseUserPermissions,
    /// };
    ///
    /// let body = ClickHouseUserPermissions::new(
    ///     "user_test1",
    ///     ["*"],
    ///     ClickHouseDmlPermission::READ_AND_CONFIGURE,
    /// );
    /// let answer = client
    ///     .update_click_house_user_permissions(
    ///         "54e42160670e48e789af7075e1efea1fin16",
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.22, tables 4-1281, 4-1282, 4-1283, 4-1284, 4-1285, 4-1286.
    #[doc(alias = "UpdateClickHouseDatabaseUserPermission")]
    #[doc(alias = "updateClickHouseUserPermissions")]
    #[inline]
    pub fn update_click_house_user_permissions(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseUserPermissions,
    ) -> UpdateClickHouseUserPermissionsCall {
        let mut call = Call::new(&self.connection, &UPDATE_CLICK_HOUSE_USER_PERMISSIONS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateClickHouseUserPermissionsCall {
            call,
        }
    }

    /// Create a synchronization task.
    ///
    /// Begins to synchronize a database of TaurusDB to a ClickHouse instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication`
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
    /// use huaweicloud_taurusdb::models::ClickHouseNewSyncTask;
    ///
    /// let body = ClickHouseNewSyncTask::new("source_instance_id", "source_database")
    ///     .with_source_node_id("source_node_id");
    /// let answer = client
    ///     .create_click_house_sync_task("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.23, tables 4-1287, 4-1288, 4-1289, 4-1290, 4-1291, 4-1292.
    #[doc(alias = "CreateClickHouseDataBaseReplication")]
    #[doc(alias = "createClickHouseSyncTask")]
    #[inline]
    pub fn create_click_house_sync_task(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseNewSyncTask,
    ) -> CreateClickHouseSyncTaskCall {
        let mut call = Call::new(&self.connection, &CREATE_CLICK_HOUSE_SYNC_TASK);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateClickHouseSyncTaskCall {
            call,
        }
    }

    /// List synchronization tasks.
    ///
    /// Lists the synchronization tasks of a ClickHouse instance and how far they have come, page by
    /// page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication`
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
    ///     .list_click_house_sync_tasks("54e42160670e48e789af7075e1efea1fin16")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.24, tables 4-1293, 4-1294, 4-1295, 4-1296, 4-1298, 4-1299.
    #[doc(alias = "ListClickHouseDataBaseReplication")]
    #[doc(alias = "listClickHouseSyncTasks")]
    #[inline]
    pub fn list_click_house_sync_tasks(
        &self,
        instance_id: impl Into<String>,
    ) -> ListClickHouseSyncTasksCall {
        let mut call = Call::new(&self.connection, &LIST_CLICK_HOUSE_SYNC_TASKS);
        call.set(1, &instance_id.into());
        ListClickHouseSyncTasksCall {
            call,
        }
    }

    /// Delete a synchronization task.
    ///
    /// Ends the synchronization of a database to a ClickHouse instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/replication/{database_name}`
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
    ///     .delete_click_house_sync_task("54e42160670e48e789af7075e1efea1fin16", "db_test")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.25, tables 4-1300, 4-1301, 4-1302, 4-1303, 4-1304.
    #[doc(alias = "DeleteClickHouseDataBaseReplication")]
    #[doc(alias = "deleteClickHouseSyncTask")]
    #[inline]
    pub fn delete_click_house_sync_task(
        &self,
        instance_id: impl Into<String>,
        database_name: impl Into<String>,
    ) -> DeleteClickHouseSyncTaskCall {
        let mut call = Call::new(&self.connection, &DELETE_CLICK_HOUSE_SYNC_TASK);
        call.set(1, &instance_id.into());
        call.set(2, &database_name.into());
        DeleteClickHouseSyncTaskCall {
            call,
        }
    }

    /// Change the configuration of a synchronization.
    ///
    /// Changes which tables of a database are synchronized to a ClickHouse instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config`
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
    /// use huaweicloud_taurusdb::models::ClickHouseSyncConfigUpdate;
    ///
    /// let body = ClickHouseSyncConfigUpdate::new(
    ///     "5a377c0073cd4264be308fd968e60312in07",
    ///     "db1",
    ///     "{\"white_list\": \"t1,t2,t3\"}",
    /// )
    /// .with_source_node_id("");
    /// let answer = client
    ///     .update_click_house_sync_config("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.26, tables 4-1305, 4-1306, 4-1307, 4-1308, 4-1309, 4-1310.
    #[doc(alias = "UpdateClickHouseDataBaseConfig")]
    #[doc(alias = "updateClickHouseSyncConfig")]
    #[inline]
    pub fn update_click_house_sync_config(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseSyncConfigUpdate,
    ) -> UpdateClickHouseSyncConfigCall {
        let mut call = Call::new(&self.connection, &UPDATE_CLICK_HOUSE_SYNC_CONFIG);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateClickHouseSyncConfigCall {
            call,
        }
    }

    /// Stop changing the configuration of a synchronization.
    ///
    /// Stops a change of which tables of a database are synchronized to a ClickHouse instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config`
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
    ///     .cancel_click_house_sync_config_update(
    ///         "54e42160670e48e789af7075e1efea1fin16",
    ///         "db",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.27, tables 4-1311, 4-1312, 4-1313, 4-1314, 4-1315, 4-1316.
    #[doc(alias = "DeleteClickHouseDataBaseConfig")]
    #[doc(alias = "cancelClickHouseSyncConfigUpdate")]
    #[inline]
    pub fn cancel_click_house_sync_config_update(
        &self,
        instance_id: impl Into<String>,
        database: impl Into<String>,
    ) -> CancelClickHouseSyncConfigUpdateCall {
        let mut call = Call::new(
            &self.connection,
            &CANCEL_CLICK_HOUSE_SYNC_CONFIG_UPDATE,
        );
        call.set(1, &instance_id.into());
        call.set(2, &database.into());
        CancelClickHouseSyncConfigUpdateCall {
            call,
        }
    }

    /// Change the flavor of a ClickHouse instance.
    ///
    /// Gives the nodes of a ClickHouse instance another flavor.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/resize-flavor`
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
    /// use huaweicloud_taurusdb::models::ClickHouseFlavorChange;
    ///
    /// let body = ClickHouseFlavorChange::new("6ebc6add-7462-3c27-b92b-3d79ae37a309", false)
    ///     .with_instance_id("59c6b263cd884178b7395e1ee8d93fbdin16");
    /// let answer = client
    ///     .update_click_house_flavor("54e42160670e48e789af7075e1efea1fin16", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.16.28, tables 4-1317, 4-1318, 4-1319, 4-1320, 4-1321, 4-1322.
    #[doc(alias = "ResizeClickHouseFlavor")]
    #[doc(alias = "updateClickHouseFlavor")]
    #[inline]
    pub fn update_click_house_flavor(
        &self,
        instance_id: impl Into<String>,
        body: ClickHouseFlavorChange,
    ) -> UpdateClickHouseFlavorCall {
        let mut call = Call::new(&self.connection, &UPDATE_CLICK_HOUSE_FLAVOR);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateClickHouseFlavorCall { call }
    }
}

/// A call of [`Client::delete_click_house_user`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteClickHouseUserCall {
    call: Call,
}

impl DeleteClickHouseUserCall {
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
    /// The account is deleted.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_user`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseOutcome> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_user`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseOutcome, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_click_house_log_nodes`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseLogNodesCall {
    call: Call,
}

impl ListClickHouseLogNodesCall {
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
    /// The nodes.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_log_nodes`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseLogNodeList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_log_nodes`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseLogNodeList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_click_house_slow_logs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseSlowLogsCall {
    call: Call,
}

impl ListClickHouseSlowLogsCall {
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
    /// A page of statements.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_slow_logs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseSlowLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_slow_logs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseSlowLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ClickHouseSlowLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ClickHouseSlowLogList, ClickHouseSlowLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ClickHouseSlowLogList| {
                page.slow_log_list.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::switch_click_house_original_slow_log`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchClickHouseOriginalSlowLogCall {
    call: Call,
}

impl SwitchClickHouseOriginalSlowLogCall {
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
    /// The switch as it is now.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_click_house_original_slow_log`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseOriginalSlowLog> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_click_house_original_slow_log`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseOriginalSlowLog, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_click_house_original_slow_log`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowClickHouseOriginalSlowLogCall {
    call: Call,
}

impl ShowClickHouseOriginalSlowLogCall {
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
    /// The switch.
    ///
    /// # Errors
    ///
    /// See [`Client::show_click_house_original_slow_log`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseOriginalSlowLog> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_click_house_original_slow_log`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseOriginalSlowLog, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_click_house_lts_configs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseLtsConfigsCall {
    call: Call,
}

impl ListClickHouseLtsConfigsCall {
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

    /// Lists only this ClickHouse instance.
    ///
    /// Example: `faf2cbf7f6cb422d83e61dbcc3e87023in07`.
    #[inline]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.call.set(1, &instance_id.into());
        self
    }

    /// Lists only instances of this enterprise project.
    ///
    /// Example: `0`.
    #[inline]
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<String>,
    ) -> Self {
        self.call.set(2, &enterprise_project_id.into());
        self
    }

    /// Lists only instances of this name.
    ///
    /// Example: `gauss-8c01`.
    #[inline]
    pub fn instance_name(mut self, instance_name: impl Into<String>) -> Self {
        self.call.set(3, &instance_name.into());
        self
    }

    /// How many instances a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(4, &limit);
        self
    }

    /// How many instances to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(5, &offset);
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
    /// A page of instances.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_lts_configs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LtsConfigList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_lts_configs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LtsConfigList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LtsConfigList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LtsConfigList, InstanceLtsConfigs> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LtsConfigList| {
                page.instance_lts_configs.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::create_click_house_lts_configs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateClickHouseLtsConfigsCall {
    call: Call,
}

impl CreateClickHouseLtsConfigsCall {
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
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The configurations are created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_lts_configs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_lts_configs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_click_house_lts_configs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteClickHouseLtsConfigsCall {
    call: Call,
}

impl DeleteClickHouseLtsConfigsCall {
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
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The configurations are deleted.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_lts_configs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_lts_configs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::check_click_house_sync_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CheckClickHouseSyncParametersCall {
    call: Call,
}

impl CheckClickHouseSyncParametersCall {
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
    /// What the check has shown.
    ///
    /// # Errors
    ///
    /// See [`Client::check_click_house_sync_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseSyncDatabaseCheck> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::check_click_house_sync_parameters`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseSyncDatabaseCheck, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::check_click_house_sync_tables`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CheckClickHouseSyncTablesCall {
    call: Call,
}

impl CheckClickHouseSyncTablesCall {
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
    /// What the check has shown.
    ///
    /// # Errors
    ///
    /// See [`Client::check_click_house_sync_tables`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseSyncTableCheckList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::check_click_house_sync_tables`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseSyncTableCheckList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_click_house_databases`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseDatabasesCall {
    call: Call,
}

impl ListClickHouseDatabasesCall {
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

    /// How many databases a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many databases to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `1`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
        self
    }

    /// Lists only databases of this name.
    ///
    /// Example: `db_par_00473111`.
    #[inline]
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.call.set(4, &database_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(5, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of databases.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_databases`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseDatabaseList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_databases`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseDatabaseList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ClickHouseDatabaseList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ClickHouseDatabaseList, String> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ClickHouseDatabaseList| page.databases.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::show_click_house_sync_config`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowClickHouseSyncConfigCall {
    call: Call,
}

impl ShowClickHouseSyncConfigCall {
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
    /// The configuration.
    ///
    /// # Errors
    ///
    /// See [`Client::show_click_house_sync_config`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseSyncConfig> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_click_house_sync_config`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseSyncConfig, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_click_house_sync_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseSyncParametersCall {
    call: Call,
}

impl ListClickHouseSyncParametersCall {
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
    /// The parameters.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_sync_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseSyncParameterList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_sync_parameters`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseSyncParameterList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_click_house_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateClickHouseInstanceCall {
    call: Call,
}

impl CreateClickHouseInstanceCall {
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
    /// See [`Client::create_click_house_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseInstanceCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseInstanceCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<ClickHouseInstanceCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::delete_click_house_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteClickHouseInstanceCall {
    call: Call,
}

impl DeleteClickHouseInstanceCall {
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
    /// A task deletes the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_instance`].
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

/// A call of [`Client::show_click_house_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowClickHouseInstanceCall {
    call: Call,
}

impl ShowClickHouseInstanceCall {
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
    /// The instance.
    ///
    /// # Errors
    ///
    /// See [`Client::show_click_house_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseInstanceReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_click_house_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseInstanceReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::expand_click_house_storage`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ExpandClickHouseStorageCall {
    call: Call,
}

impl ExpandClickHouseStorageCall {
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
    /// A task expands the storage.
    ///
    /// # Errors
    ///
    /// See [`Client::expand_click_house_storage`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::expand_click_house_storage`].
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

/// A call of [`Client::restart_click_house_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestartClickHouseInstanceCall {
    call: Call,
}

impl RestartClickHouseInstanceCall {
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
    /// A task restarts the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_click_house_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_click_house_instance`].
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

/// A call of [`Client::create_click_house_user`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateClickHouseUserCall {
    call: Call,
}

impl CreateClickHouseUserCall {
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
    /// The account is created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_user`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseOutcome> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_user`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseOutcome, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_click_house_users`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseUsersCall {
    call: Call,
}

impl ListClickHouseUsersCall {
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

    /// How many accounts a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many accounts to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
        self
    }

    /// Lists only accounts of this name.
    ///
    /// Example: `user_test1`.
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.call.set(4, &user_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(5, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of accounts.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_users`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseUserList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_users`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseUserList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ClickHouseUserList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ClickHouseUserList, ClickHouseUser> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ClickHouseUserList| page.user_details.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::update_click_house_user_password`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateClickHouseUserPasswordCall {
    call: Call,
}

impl UpdateClickHouseUserPasswordCall {
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
    /// The password is changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_user_password`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseOutcome> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_user_password`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseOutcome, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_click_house_user_permissions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateClickHouseUserPermissionsCall {
    call: Call,
}

impl UpdateClickHouseUserPermissionsCall {
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
    /// The permissions are changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_user_permissions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseOutcome> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_user_permissions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseOutcome, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_click_house_sync_task`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateClickHouseSyncTaskCall {
    call: Call,
}

impl CreateClickHouseSyncTaskCall {
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
    /// A task sets the synchronization up.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_sync_task`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_click_house_sync_task`].
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

/// A call of [`Client::list_click_house_sync_tasks`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListClickHouseSyncTasksCall {
    call: Call,
}

impl ListClickHouseSyncTasksCall {
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

    /// How many tasks a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many tasks to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `1`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
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
    /// A page of tasks.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_sync_tasks`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseSyncTaskList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_click_house_sync_tasks`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseSyncTaskList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ClickHouseSyncTaskList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ClickHouseSyncTaskList, ClickHouseSyncTask> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ClickHouseSyncTaskList| {
                page.replications.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::delete_click_house_sync_task`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteClickHouseSyncTaskCall {
    call: Call,
}

impl DeleteClickHouseSyncTaskCall {
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
    /// A task ends the synchronization.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_sync_task`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_click_house_sync_task`].
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

/// A call of [`Client::update_click_house_sync_config`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateClickHouseSyncConfigCall {
    call: Call,
}

impl UpdateClickHouseSyncConfigCall {
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
    /// A task changes the configuration.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_sync_config`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_sync_config`].
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

/// A call of [`Client::cancel_click_house_sync_config_update`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CancelClickHouseSyncConfigUpdateCall {
    call: Call,
}

impl CancelClickHouseSyncConfigUpdateCall {
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
    /// A task stops the change.
    ///
    /// # Errors
    ///
    /// See [`Client::cancel_click_house_sync_config_update`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::cancel_click_house_sync_config_update`].
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

/// A call of [`Client::update_click_house_flavor`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateClickHouseFlavorCall {
    call: Call,
}

impl UpdateClickHouseFlavorCall {
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
    /// The change is accepted.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_flavor`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ClickHouseFlavorChangeOutcome> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_click_house_flavor`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ClickHouseFlavorChangeOutcome, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    DeleteClickHouseUserCall, ListClickHouseLogNodesCall, ListClickHouseSlowLogsCall,
    SwitchClickHouseOriginalSlowLogCall, ShowClickHouseOriginalSlowLogCall,
    ListClickHouseLtsConfigsCall, CreateClickHouseLtsConfigsCall, DeleteClickHouseLtsConfigsCall,
    CheckClickHouseSyncParametersCall, CheckClickHouseSyncTablesCall, ListClickHouseDatabasesCall,
    ShowClickHouseSyncConfigCall, ListClickHouseSyncParametersCall, CreateClickHouseInstanceCall,
    DeleteClickHouseInstanceCall, ShowClickHouseInstanceCall, ExpandClickHouseStorageCall,
    RestartClickHouseInstanceCall, CreateClickHouseUserCall, ListClickHouseUsersCall,
    UpdateClickHouseUserPasswordCall, UpdateClickHouseUserPermissionsCall,
    CreateClickHouseSyncTaskCall, ListClickHouseSyncTasksCall, DeleteClickHouseSyncTaskCall,
    UpdateClickHouseSyncConfigCall, CancelClickHouseSyncConfigUpdateCall,
    UpdateClickHouseFlavorCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&DELETE_CLICK_HOUSE_USER)
                .aliases(&["DeleteClickHouseDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_LOG_NODES)
                .aliases(&["ListClickHouseInstanceNode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_SLOW_LOGS)
                .aliases(&["ShowClickHouseSlowLogDetail"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseSlowLogQuery>)
                .json_answer(),
            by_name::Dynamic::new(&SWITCH_CLICK_HOUSE_ORIGINAL_SLOW_LOG)
                .aliases(&["UpdateClickHouseSlowLogSensitiveStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseOriginalSlowLogSwitch>)
                .json_answer(),
            by_name::Dynamic::new(&SHOW_CLICK_HOUSE_ORIGINAL_SLOW_LOG)
                .aliases(&["ShowClickHouseSlowLogSensitiveStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_LTS_CONFIGS)
                .aliases(&["ShowClickHouseLtsConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_CLICK_HOUSE_LTS_CONFIGS)
                .aliases(&["UpdateClickHouseLtsConfig"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<ClickHouseLtsConfigCreation>),
            by_name::Dynamic::new(&DELETE_CLICK_HOUSE_LTS_CONFIGS)
                .aliases(&["DeleteClickHouseLtsConfig"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<ClickHouseLtsConfigDeletion>),
            by_name::Dynamic::new(&CHECK_CLICK_HOUSE_SYNC_PARAMETERS)
                .aliases(&["CheckClickHouseDataBaseConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseSyncParameterCheckRequest>)
                .json_answer(),
            by_name::Dynamic::new(&CHECK_CLICK_HOUSE_SYNC_TABLES)
                .aliases(&["CheckClickHouseTableConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseSyncTableCheckRequest>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_DATABASES)
                .aliases(&["ListClickHouseDataBase"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SHOW_CLICK_HOUSE_SYNC_CONFIG)
                .aliases(&["ListClickHouseDataBaseReplicationConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_SYNC_PARAMETERS)
                .aliases(&["ListClickHouseDataBaseParameter"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_CLICK_HOUSE_INSTANCE)
                .aliases(&["CreateClickHouseInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseNewInstance>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&DELETE_CLICK_HOUSE_INSTANCE)
                .aliases(&["DeleteClickHouseInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_CLICK_HOUSE_INSTANCE)
                .aliases(&["ListClickHouseInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&EXPAND_CLICK_HOUSE_STORAGE)
                .aliases(&["ResizeClickHouseInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseStorageExpansion>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&RESTART_CLICK_HOUSE_INSTANCE)
                .aliases(&["RebootClickHouseInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&CREATE_CLICK_HOUSE_USER)
                .aliases(&["CreateClickHouseDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseNewUser>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_USERS)
                .aliases(&["ShowClickHouseDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_CLICK_HOUSE_USER_PASSWORD)
                .aliases(&["UpdateClickHouseDatabaseUserPassword"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseUserPassword>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_CLICK_HOUSE_USER_PERMISSIONS)
                .aliases(&["UpdateClickHouseDatabaseUserPermission"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseUserPermissions>)
                .json_answer(),
            by_name::Dynamic::new(&CREATE_CLICK_HOUSE_SYNC_TASK)
                .aliases(&["CreateClickHouseDataBaseReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseNewSyncTask>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_CLICK_HOUSE_SYNC_TASKS)
                .aliases(&["ListClickHouseDataBaseReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_CLICK_HOUSE_SYNC_TASK)
                .aliases(&["DeleteClickHouseDataBaseReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_CLICK_HOUSE_SYNC_CONFIG)
                .aliases(&["UpdateClickHouseDataBaseConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseSyncConfigUpdate>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&CANCEL_CLICK_HOUSE_SYNC_CONFIG_UPDATE)
                .aliases(&["DeleteClickHouseDataBaseConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_CLICK_HOUSE_FLAVOR)
                .aliases(&["ResizeClickHouseFlavor"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ClickHouseFlavorChange>)
                .json_answer(),
        ]
    }
}
