// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CreateLtsConfigs, DeleteLtsConfigs, ErrorLog, ErrorLogList, ErrorLogQuery,
    FullSqlFile, FullSqlFileList, InstanceLtsConfigs, Language, LtsConfigList,
    OriginalSlowLog, SlowLog, SlowLogFileList, SlowLogList, SlowLogQuery,
    SlowLogStatistics, SlowLogStatisticsList, SlowLogStatisticsQuery, SqlExplorer,
    SqlExplorerChange, SwitchOriginalSlowLog, SwitchSqlExplorer,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static SWITCH_SQL_EXPLORER: Operation = Operation::new(
    "switchSqlExplorer",
    "POST",
    "/v3/{project_id}/instance/{instance_id}/audit-log/switch",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_SQL_EXPLORER: Operation = Operation::new(
    "showSqlExplorer",
    "GET",
    "/v3/{project_id}/instance/{instance_id}/audit-log/switch-status",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_SLOW_LOGS: Operation = Operation::new(
    "listSlowLogs",
    "POST",
    "/v3.1/{project_id}/instances/{instance_id}/slow-logs",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::path("instance_id").checks(&[Check::MaxLength(36)]),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true)
.paging(
    &specmill_runtime::Paging::marker("line_num", "limit", "/slow_log_list")
        .next("/line_num"),
);

static LIST_ERROR_LOGS: Operation = Operation::new(
    "listErrorLogs",
    "POST",
    "/v3.1/{project_id}/instances/{instance_id}/error-logs",
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
    &specmill_runtime::Paging::marker("line_num", "limit", "/error_log_list")
        .next("/line_num"),
);

static LIST_FULL_SQL_FILES: Operation = Operation::new(
    "listFullSqlFiles",
    "GET",
    "/v3/{project_id}/instance/{instance_id}/auditlog/download-link",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("start_time").required(),
    Parameter::query("end_time").required(),
    Parameter::query("node_id"),
    Parameter::query("last_file_name"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(50)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::marker("last_file_name", "limit", "/files")
        .next("/name")
        .default_limit(10),
);

static LIST_LTS_CONFIGS: Operation = Operation::new(
    "listLtsConfigs",
    "GET",
    "/v3/{project_id}/logs/lts-configs",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("enterprise_project_id"),
    Parameter::query("instance_id"),
    Parameter::query("instance_name"),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instance_lts_configs")
        .total("/total_count")
        .default_limit(10),
);

static DELETE_LTS_CONFIGS: Operation = Operation::new(
    "deleteLtsConfigs",
    "DELETE",
    "/v3/{project_id}/logs/lts-configs",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_LTS_CONFIGS: Operation = Operation::new(
    "createLtsConfigs",
    "POST",
    "/v3/{project_id}/logs/lts-configs",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_ORIGINAL_SLOW_LOG: Operation = Operation::new(
    "showOriginalSlowLog",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/slowlog/query",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SWITCH_ORIGINAL_SLOW_LOG: Operation = Operation::new(
    "switchOriginalSlowLog",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/slowlog/modify",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_SLOW_LOG_STATISTICS: Operation = Operation::new(
    "listSlowLogStatistics",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/slow-logs/statistics",
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
    &specmill_runtime::Paging::offset("offset", "limit", "/slow_log_list")
        .total("/total_count"),
);

static LIST_SLOW_LOG_FILES: Operation = Operation::new(
    "listSlowLogFiles",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/{node_id}/slowlog-download",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("node_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Switch SQL Explorer.
    ///
    /// Switches SQL Explorer of an instance on or off. Off, it may be missing in DAS and DBSS too.
    ///
    /// `POST /v3/{project_id}/instance/{instance_id}/audit-log/switch`
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
    /// use huaweicloud_taurusdb::models::{SqlExplorerStatus, SwitchSqlExplorer};
    ///
    /// let body = SwitchSqlExplorer::new(SqlExplorerStatus::On);
    /// let answer = client
    ///     .switch_sql_explorer("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.1, tables 4-670, 4-671, 4-672, 4-673, 4-674, 4-675.
    #[doc(alias = "UpdateAuditLog")]
    #[doc(alias = "switchSqlExplorer")]
    #[inline]
    pub fn switch_sql_explorer(
        &self,
        instance_id: impl Into<String>,
        body: SwitchSqlExplorer,
    ) -> SwitchSqlExplorerCall {
        let mut call = Call::new(&self.connection, &SWITCH_SQL_EXPLORER);
        call.set(1, &instance_id.into());
        call.json(&body);
        SwitchSqlExplorerCall { call }
    }

    /// Show whether SQL Explorer is on.
    ///
    /// Tells whether SQL Explorer of an instance is on.
    ///
    /// `GET /v3/{project_id}/instance/{instance_id}/audit-log/switch-status`
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
    ///     .show_sql_explorer("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.2, tables 4-676, 4-677, 4-678, 4-679, 4-680.
    #[doc(alias = "ShowAuditLog")]
    #[doc(alias = "showSqlExplorer")]
    #[inline]
    pub fn show_sql_explorer(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowSqlExplorerCall {
        let mut call = Call::new(&self.connection, &SHOW_SQL_EXPLORER);
        call.set(1, &instance_id.into());
        ShowSqlExplorerCall { call }
    }

    /// List slow query logs.
    ///
    /// Lists the slow SQL statements of a node, page by page.
    ///
    /// `POST /v3.1/{project_id}/instances/{instance_id}/slow-logs`
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
    /// use huaweicloud_taurusdb::models::{SlowLogQuery, SlowLogQueryRequired};
    ///
    /// let body = SlowLogQuery::new(SlowLogQueryRequired {
    ///     node_id: "cc07c60e94ec4575989840e648fb4f66no07".into(),
    ///     start_time: "2022-11-20T00:00:00+0800".into(),
    ///     end_time: "2022-11-29T00:00:00+0800".into(),
    ///     limit: 10,
    /// })
    /// .with_line_num("1669344916000");
    /// let answer = client
    ///     .list_slow_logs("a23fb62bd61e4e9e9636fd2225f395bein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.3, tables 4-681, 4-682, 4-683, 4-684, 4-686, 4-687.
    #[doc(alias = "ListLtsSlowlogDetails")]
    #[doc(alias = "listSlowLogs")]
    #[inline]
    pub fn list_slow_logs(
        &self,
        instance_id: impl Into<String>,
        body: SlowLogQuery,
    ) -> ListSlowLogsCall {
        let mut call = Call::new(&self.connection, &LIST_SLOW_LOGS);
        call.set(1, &instance_id.into());
        call.json(&body);
        ListSlowLogsCall { call }
    }

    /// List error logs.
    ///
    /// Lists what a node has written to its error log, page by page.
    ///
    /// `POST /v3.1/{project_id}/instances/{instance_id}/error-logs`
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
    /// use huaweicloud_taurusdb::models::{ErrorLogQuery, ErrorLogQueryRequired};
    ///
    /// let body = ErrorLogQuery::new(ErrorLogQueryRequired {
    ///     node_id: "cc07c60e94ec4575989840e648fb4f66no07".into(),
    ///     start_time: "2022-11-20T00:00:00+0800".into(),
    ///     end_time: "2022-11-29T00:00:00+0800".into(),
    ///     limit: 10,
    /// })
    /// .with_line_num("1669344916000");
    /// let answer = client
    ///     .list_error_logs("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.4, tables 4-688, 4-689, 4-690, 4-691, 4-693, 4-694.
    #[doc(alias = "ListLtsErrorLogDetails")]
    #[doc(alias = "listErrorLogs")]
    #[inline]
    pub fn list_error_logs(
        &self,
        instance_id: impl Into<String>,
        body: ErrorLogQuery,
    ) -> ListErrorLogsCall {
        let mut call = Call::new(&self.connection, &LIST_ERROR_LOGS);
        call.set(1, &instance_id.into());
        call.json(&body);
        ListErrorLogsCall { call }
    }

    /// List links to files of full SQL.
    ///
    /// Lists files that hold all SQL statements which an instance has run, each with a link that
    /// works for a while.
    ///
    /// `GET /v3/{project_id}/instance/{instance_id}/auditlog/download-link`
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
    ///     .list_full_sql_files(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "2023-07-24T09:27:00+0800",
    ///         "2023-07-25T15:00:14+0800",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.5, tables 4-695, 4-696, 4-697, 4-698, 4-700, 4-701.
    #[doc(alias = "ListAuditLogDownloadLink")]
    #[doc(alias = "listFullSqlFiles")]
    #[inline]
    pub fn list_full_sql_files(
        &self,
        instance_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> ListFullSqlFilesCall {
        let mut call = Call::new(&self.connection, &LIST_FULL_SQL_FILES);
        call.set(1, &instance_id.into());
        call.set(2, &start_time.into());
        call.set(3, &end_time.into());
        ListFullSqlFilesCall { call }
    }

    /// List LTS configurations.
    ///
    /// Lists, page by page, which logs of which instances go to Log Tank Service (LTS).
    ///
    /// `GET /v3/{project_id}/logs/lts-configs`
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
    /// let answer = client.list_lts_configs().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.6, tables 4-702, 4-703, 4-704, 4-705, 4-709, 4-710.
    #[doc(alias = "ShowLtsConfigs")]
    #[doc(alias = "listLtsConfigs")]
    #[inline]
    pub fn list_lts_configs(&self) -> ListLtsConfigsCall {
        ListLtsConfigsCall {
            call: Call::new(&self.connection, &LIST_LTS_CONFIGS),
        }
    }

    /// Delete LTS configurations.
    ///
    /// Deletes configurations that send logs of instances to Log Tank Service (LTS). The answer has
    /// no body.
    ///
    /// `DELETE /v3/{project_id}/logs/lts-configs`
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
    /// use huaweicloud_taurusdb::models::{DeleteLtsConfigs, LtsConfigReference};
    ///
    /// let body = DeleteLtsConfigs::new([
    ///     LtsConfigReference::new("61a4ea66210545909d74a05c27a7179ein07", "error_log"),
    /// ]);
    /// client.delete_lts_configs(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.7, tables 4-711, 4-712, 4-713, 4-715, 4-716.
    #[doc(alias = "DeleteLtsConfigs")]
    #[doc(alias = "deleteLtsConfigs")]
    #[inline]
    pub fn delete_lts_configs(&self, body: DeleteLtsConfigs) -> DeleteLtsConfigsCall {
        let mut call = Call::new(&self.connection, &DELETE_LTS_CONFIGS);
        call.json(&body);
        DeleteLtsConfigsCall { call }
    }

    /// Create LTS configurations.
    ///
    /// Makes logs of instances go to Log Tank Service (LTS). The answer has no body.
    ///
    /// `POST /v3/{project_id}/logs/lts-configs`
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
    ///     CreateLtsConfigs, NewLtsConfig, NewLtsConfigRequired,
    /// };
    ///
    /// let body = CreateLtsConfigs::new([
    ///     NewLtsConfig::new(NewLtsConfigRequired {
    ///         instance_id: "61a4ea66210545909d74a05c27a7179ein07".into(),
    ///         log_type: "error_log".into(),
    ///         lts_group_id: "c3dd5233-24a1-443c-6b40-310b3ad85382".into(),
    ///         lts_stream_id: "9b476e31-b745-4e76-8d78-2081168651f7".into(),
    ///     }),
    /// ]);
    /// client.create_lts_configs(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.8, tables 4-717, 4-718, 4-719, 4-721, 4-722.
    #[doc(alias = "CreateLtsConfigs")]
    #[doc(alias = "createLtsConfigs")]
    #[inline]
    pub fn create_lts_configs(&self, body: CreateLtsConfigs) -> CreateLtsConfigsCall {
        let mut call = Call::new(&self.connection, &CREATE_LTS_CONFIGS);
        call.json(&body);
        CreateLtsConfigsCall { call }
    }

    /// Show whether original slow logs are shown.
    ///
    /// Tells whether slow query logs of an instance are shown in their original form (Show Original
    /// Log).
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/slowlog/query`
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
    ///     .show_original_slow_log("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.9, tables 4-723, 4-724, 4-725, 4-726, 4-727.
    #[doc(alias = "ShowSlowlogSensitiveStatus")]
    #[doc(alias = "showOriginalSlowLog")]
    #[inline]
    pub fn show_original_slow_log(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowOriginalSlowLogCall {
        let mut call = Call::new(&self.connection, &SHOW_ORIGINAL_SLOW_LOG);
        call.set(1, &instance_id.into());
        ShowOriginalSlowLogCall { call }
    }

    /// Switch whether original slow logs are shown.
    ///
    /// Decides whether slow query logs of an instance are shown in their original form (Show
    /// Original Log). The answer has no body.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/slowlog/modify`
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
    /// use huaweicloud_taurusdb::models::SwitchOriginalSlowLog;
    ///
    /// client
    ///     .switch_original_slow_log(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         SwitchOriginalSlowLog::new(true),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.10, tables 4-728, 4-729, 4-730, 4-731, 4-732.
    #[doc(alias = "UpdateSlowlogSensitiveSwitch")]
    #[doc(alias = "switchOriginalSlowLog")]
    #[inline]
    pub fn switch_original_slow_log(
        &self,
        instance_id: impl Into<String>,
        body: SwitchOriginalSlowLog,
    ) -> SwitchOriginalSlowLogCall {
        let mut call = Call::new(&self.connection, &SWITCH_ORIGINAL_SLOW_LOG);
        call.set(1, &instance_id.into());
        call.json(&body);
        SwitchOriginalSlowLogCall { call }
    }

    /// List statistics of slow query logs.
    ///
    /// Lists the forms of slow SQL statements of a node, page by page, with how often and how long
    /// they ran.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/slow-logs/statistics`
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
    /// use huaweicloud_taurusdb::models::{SlowLogOrder, SlowLogStatisticsQuery};
    ///
    /// let body = SlowLogStatisticsQuery::new(
    ///     "4006312b96c541749d735c20e86dd169no07",
    ///     "2024-08-16T14:37:00+0800",
    ///     "2024-08-16T16:51:22+0800",
    /// )
    /// .with_limit(10)
    /// .with_offset(0)
    /// .with_order(SlowLogOrder::Descending);
    /// let answer = client
    ///     .list_slow_log_statistics("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.11, tables 4-733, 4-734, 4-735, 4-736, 4-738, 4-739.
    #[doc(alias = "ShowSlowLogStatistics")]
    #[doc(alias = "listSlowLogStatistics")]
    #[inline]
    pub fn list_slow_log_statistics(
        &self,
        instance_id: impl Into<String>,
        body: SlowLogStatisticsQuery,
    ) -> ListSlowLogStatisticsCall {
        let mut call = Call::new(&self.connection, &LIST_SLOW_LOG_STATISTICS);
        call.set(1, &instance_id.into());
        call.json(&body);
        ListSlowLogStatisticsCall { call }
    }

    /// List links to files of slow query logs.
    ///
    /// Lists files with the slow query logs of a node. A file has a link once its status is
    /// `SUCCESS`.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/{node_id}/slowlog-download`
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
    ///     .list_slow_log_files(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "941d21130b3c4899ad1a752a0945befdno07",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.8.12, tables 4-740, 4-741, 4-742, 4-744, 4-745.
    #[doc(alias = "DownloadSlowLogFile")]
    #[doc(alias = "listSlowLogFiles")]
    #[inline]
    pub fn list_slow_log_files(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ListSlowLogFilesCall {
        let mut call = Call::new(&self.connection, &LIST_SLOW_LOG_FILES);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        ListSlowLogFilesCall { call }
    }
}

/// A call of [`Client::switch_sql_explorer`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchSqlExplorerCall {
    call: Call,
}

impl SwitchSqlExplorerCall {
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
    /// The switch is set.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_sql_explorer`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SqlExplorerChange> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_sql_explorer`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SqlExplorerChange, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_sql_explorer`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowSqlExplorerCall {
    call: Call,
}

impl ShowSqlExplorerCall {
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
    /// See [`Client::show_sql_explorer`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SqlExplorer> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_sql_explorer`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SqlExplorer, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_slow_logs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListSlowLogsCall {
    call: Call,
}

impl ListSlowLogsCall {
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
    /// See [`Client::list_slow_logs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SlowLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_slow_logs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SlowLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<SlowLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<SlowLogList, SlowLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut SlowLogList| page.slow_log_list.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_error_logs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListErrorLogsCall {
    call: Call,
}

impl ListErrorLogsCall {
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
    /// A page of entries.
    ///
    /// # Errors
    ///
    /// See [`Client::list_error_logs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ErrorLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_error_logs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ErrorLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ErrorLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ErrorLogList, ErrorLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ErrorLogList| page.error_log_list.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_full_sql_files`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListFullSqlFilesCall {
    call: Call,
}

impl ListFullSqlFilesCall {
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

    /// Lists the files of this node only. Without it, those of all nodes.
    ///
    /// Example: `2e723b45786148fc94c8737f5980786cno07`.
    #[inline]
    pub fn node_id(mut self, node_id: impl Into<String>) -> Self {
        self.call.set(4, &node_id.into());
        self
    }

    /// Last file of the page before: the list, which is in alphabetical order, goes on from there.
    /// Without it, the list begins with the first file.
    ///
    /// Example:
    /// `20230724160316_99b1d48896bb44178b715d64b68603f9in07_6a21d5df9bb24f5db83121c5fec0b1d2no07_SQLAudit_8b4b53d2-29f8-11ee-92aa-fa163ef00f0d`.
    #[inline]
    pub fn last_file_name(mut self, last_file_name: impl Into<String>) -> Self {
        self.call.set(5, &last_file_name.into());
        self
    }

    /// How many files a page holds at most.
    ///
    /// From 1 to 50. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(6, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(7, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of files.
    ///
    /// # Errors
    ///
    /// See [`Client::list_full_sql_files`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<FullSqlFileList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_full_sql_files`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<FullSqlFileList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<FullSqlFileList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<FullSqlFileList, FullSqlFile> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut FullSqlFileList| page.files.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_lts_configs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListLtsConfigsCall {
    call: Call,
}

impl ListLtsConfigsCall {
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

    /// Lists only instances of this enterprise project.
    ///
    /// Example: `0`.
    #[inline]
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<String>,
    ) -> Self {
        self.call.set(1, &enterprise_project_id.into());
        self
    }

    /// Lists only this instance.
    ///
    /// Example: `61a4ea66210545909d74a05c27a7179ein07`.
    #[inline]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.call.set(2, &instance_id.into());
        self
    }

    /// Lists only instances of this name.
    ///
    /// Example: `gaussdb-mysql-instance01`.
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

    /// How many instances to skip before the first one of the page. Without it, the list begins
    /// with the first.
    ///
    /// Example: `10`.
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
    /// See [`Client::list_lts_configs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LtsConfigList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_lts_configs`].
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

/// A call of [`Client::delete_lts_configs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteLtsConfigsCall {
    call: Call,
}

impl DeleteLtsConfigsCall {
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
    /// See [`Client::delete_lts_configs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_lts_configs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_lts_configs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateLtsConfigsCall {
    call: Call,
}

impl CreateLtsConfigsCall {
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
    /// See [`Client::create_lts_configs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_lts_configs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_original_slow_log`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowOriginalSlowLogCall {
    call: Call,
}

impl ShowOriginalSlowLogCall {
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
    /// See [`Client::show_original_slow_log`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<OriginalSlowLog> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_original_slow_log`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<OriginalSlowLog, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::switch_original_slow_log`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchOriginalSlowLogCall {
    call: Call,
}

impl SwitchOriginalSlowLogCall {
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
    /// The switch is set.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_original_slow_log`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_original_slow_log`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_slow_log_statistics`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListSlowLogStatisticsCall {
    call: Call,
}

impl ListSlowLogStatisticsCall {
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
    /// A page of statistics.
    ///
    /// # Errors
    ///
    /// See [`Client::list_slow_log_statistics`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SlowLogStatisticsList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_slow_log_statistics`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SlowLogStatisticsList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<SlowLogStatisticsList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<SlowLogStatisticsList, SlowLogStatistics> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut SlowLogStatisticsList| {
                page.slow_log_list.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::list_slow_log_files`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListSlowLogFilesCall {
    call: Call,
}

impl ListSlowLogFilesCall {
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
    /// The files.
    ///
    /// # Errors
    ///
    /// See [`Client::list_slow_log_files`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SlowLogFileList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_slow_log_files`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SlowLogFileList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    SwitchSqlExplorerCall, ShowSqlExplorerCall, ListSlowLogsCall, ListErrorLogsCall,
    ListFullSqlFilesCall, ListLtsConfigsCall, DeleteLtsConfigsCall, CreateLtsConfigsCall,
    ShowOriginalSlowLogCall, SwitchOriginalSlowLogCall, ListSlowLogStatisticsCall,
    ListSlowLogFilesCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&SWITCH_SQL_EXPLORER)
                .aliases(&["UpdateAuditLog"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchSqlExplorer>)
                .json_answer(),
            by_name::Dynamic::new(&SHOW_SQL_EXPLORER)
                .aliases(&["ShowAuditLog"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_SLOW_LOGS)
                .aliases(&["ListLtsSlowlogDetails"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SlowLogQuery>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_ERROR_LOGS)
                .aliases(&["ListLtsErrorLogDetails"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ErrorLogQuery>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_FULL_SQL_FILES)
                .aliases(&["ListAuditLogDownloadLink"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_LTS_CONFIGS)
                .aliases(&["ShowLtsConfigs"])
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
            by_name::Dynamic::new(&DELETE_LTS_CONFIGS)
                .aliases(&["DeleteLtsConfigs"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<DeleteLtsConfigs>),
            by_name::Dynamic::new(&CREATE_LTS_CONFIGS)
                .aliases(&["CreateLtsConfigs"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CreateLtsConfigs>),
            by_name::Dynamic::new(&SHOW_ORIGINAL_SLOW_LOG)
                .aliases(&["ShowSlowlogSensitiveStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SWITCH_ORIGINAL_SLOW_LOG)
                .aliases(&["UpdateSlowlogSensitiveSwitch"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchOriginalSlowLog>),
            by_name::Dynamic::new(&LIST_SLOW_LOG_STATISTICS)
                .aliases(&["ShowSlowLogStatistics"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SlowLogStatisticsQuery>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_SLOW_LOG_FILES)
                .aliases(&["DownloadSlowLogFile"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
