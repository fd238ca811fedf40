// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CreateLtsConfigs, DeleteLtsConfigs, ErrorLog, ErrorLogList, ErrorLogQuery,
    FullSqlFile, FullSqlFileList, InstanceLtsConfigs, Language, LtsConfigList,
    OriginalSlowLog, SlowLog, SlowLogFileList, SlowLogList, SlowLogQuery,
    SlowLogStatistics, SlowLogStatisticsList, SlowLogStatisticsQuery, SqlExplorer,
    SqlExplorerChange, SwitchOriginalSlowLog, SwitchSqlExplorer,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Switch SQL Explorer.
        ///
        /// Switches SQL Explorer of an instance on or off. Off, it may be missing in DAS and DBSS too.
        ///
        /// `POST /v3/{project_id}/instance/{instance_id}/audit-log/switch`
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
        switch_sql_explorer(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SwitchSqlExplorer = json(&body),
        ) -> SwitchSqlExplorerCall = SWITCH_SQL_EXPLORER;
        /// Show whether SQL Explorer is on.
        ///
        /// Tells whether SQL Explorer of an instance is on.
        ///
        /// `GET /v3/{project_id}/instance/{instance_id}/audit-log/switch-status`
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
        show_sql_explorer(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowSqlExplorerCall = SHOW_SQL_EXPLORER;
        /// List slow query logs.
        ///
        /// Lists the slow SQL statements of a node, page by page.
        ///
        /// `POST /v3.1/{project_id}/instances/{instance_id}/slow-logs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{SlowLogQuery, SlowLogQueryRequired};
        ///
        /// let body = SlowLogQuery::new(SlowLogQueryRequired {
        ///         node_id: "cc07c60e94ec4575989840e648fb4f66no07".into(),
        ///         start_time: "2022-11-20T00:00:00+0800".into(),
        ///         end_time: "2022-11-29T00:00:00+0800".into(),
        ///         limit: 10,
        ///     })
        ///     .with_line_num("1669344916000");
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
        list_slow_logs(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SlowLogQuery = json(&body),
        ) -> ListSlowLogsCall = LIST_SLOW_LOGS;
        /// List error logs.
        ///
        /// Lists what a node has written to its error log, page by page.
        ///
        /// `POST /v3.1/{project_id}/instances/{instance_id}/error-logs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{ErrorLogQuery, ErrorLogQueryRequired};
        ///
        /// let body = ErrorLogQuery::new(ErrorLogQueryRequired {
        ///         node_id: "cc07c60e94ec4575989840e648fb4f66no07".into(),
        ///         start_time: "2022-11-20T00:00:00+0800".into(),
        ///         end_time: "2022-11-29T00:00:00+0800".into(),
        ///         limit: 10,
        ///     })
        ///     .with_line_num("1669344916000");
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
        list_error_logs(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ErrorLogQuery = json(&body),
        ) -> ListErrorLogsCall = LIST_ERROR_LOGS;
        /// List links to files of full SQL.
        ///
        /// Lists files that hold all SQL statements which an instance has run, each with a link that
        /// works for a while.
        ///
        /// `GET /v3/{project_id}/instance/{instance_id}/auditlog/download-link`
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
        list_full_sql_files(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            start_time: impl Into<String> = set(2, &start_time.into()),
            end_time: impl Into<String> = set(3, &end_time.into()),
        ) -> ListFullSqlFilesCall = LIST_FULL_SQL_FILES;
        /// List LTS configurations.
        ///
        /// Lists, page by page, which logs of which instances go to Log Tank Service (LTS).
        ///
        /// `GET /v3/{project_id}/logs/lts-configs`
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
        list_lts_configs() -> ListLtsConfigsCall = LIST_LTS_CONFIGS;
        /// Delete LTS configurations.
        ///
        /// Deletes configurations that send logs of instances to Log Tank Service (LTS). The answer has
        /// no body.
        ///
        /// `DELETE /v3/{project_id}/logs/lts-configs`
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
        delete_lts_configs(
            body: DeleteLtsConfigs = json(&body),
        ) -> DeleteLtsConfigsCall = DELETE_LTS_CONFIGS;
        /// Create LTS configurations.
        ///
        /// Makes logs of instances go to Log Tank Service (LTS). The answer has no body.
        ///
        /// `POST /v3/{project_id}/logs/lts-configs`
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
        create_lts_configs(
            body: CreateLtsConfigs = json(&body),
        ) -> CreateLtsConfigsCall = CREATE_LTS_CONFIGS;
        /// Show whether original slow logs are shown.
        ///
        /// Tells whether slow query logs of an instance are shown in their original form (Show Original
        /// Log).
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/slowlog/query`
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
        show_original_slow_log(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowOriginalSlowLogCall = SHOW_ORIGINAL_SLOW_LOG;
        /// Switch whether original slow logs are shown.
        ///
        /// Decides whether slow query logs of an instance are shown in their original form (Show
        /// Original Log). The answer has no body.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/slowlog/modify`
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
        switch_original_slow_log(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SwitchOriginalSlowLog = json(&body),
        ) -> SwitchOriginalSlowLogCall = SWITCH_ORIGINAL_SLOW_LOG;
        /// List statistics of slow query logs.
        ///
        /// Lists the forms of slow SQL statements of a node, page by page, with how often and how long
        /// they ran.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/slow-logs/statistics`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{SlowLogOrder, SlowLogStatisticsQuery};
        ///
        /// let body = SlowLogStatisticsQuery::new(
        ///         "4006312b96c541749d735c20e86dd169no07",
        ///         "2024-08-16T14:37:00+0800",
        ///         "2024-08-16T16:51:22+0800",
        ///     )
        ///     .with_limit(10)
        ///     .with_offset(0)
        ///     .with_order(SlowLogOrder::Descending);
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
        list_slow_log_statistics(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SlowLogStatisticsQuery = json(&body),
        ) -> ListSlowLogStatisticsCall = LIST_SLOW_LOG_STATISTICS;
        /// List links to files of slow query logs.
        ///
        /// Lists files with the slow query logs of a node. A file has a link once its status is
        /// `SUCCESS`.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/{node_id}/slowlog-download`
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
        list_slow_log_files(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
        ) -> ListSlowLogFilesCall = LIST_SLOW_LOG_FILES;
    }
}

rt::operation! {
    SWITCH_SQL_EXPLORER = "switchSqlExplorer", "POST", "/v3/{project_id}/instance/{instance_id}/audit-log/switch" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_sql_explorer`].
    SwitchSqlExplorerCall {}
    /// The switch is set.
    send -> SqlExplorerChange;
}

rt::operation! {
    SHOW_SQL_EXPLORER = "showSqlExplorer", "GET", "/v3/{project_id}/instance/{instance_id}/audit-log/switch-status" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_sql_explorer`].
    ShowSqlExplorerCall {}
    /// The switch.
    send -> SqlExplorer;
}

rt::operation! {
    LIST_SLOW_LOGS = "listSlowLogs", "POST", "/v3.1/{project_id}/instances/{instance_id}/slow-logs" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        path("instance_id").checks(&[MaxLength(36)]), header("X-Language"),
    }.body("application/json", true).idempotent(true).paging(&Paging::marker(
        "line_num", "limit", "/slow_log_list",
    ).next("/line_num"))
}

rt::call! {
    /// A call of [`Client::list_slow_logs`].
    ListSlowLogsCall {}
    /// A page of statements.
    send -> SlowLogList;
    pages -> SlowLogList;
    items -> SlowLog = |page: &mut SlowLogList| page.slow_log_list.take().unwrap_or_default();
}

rt::operation! {
    LIST_ERROR_LOGS = "listErrorLogs", "POST", "/v3.1/{project_id}/instances/{instance_id}/error-logs" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).idempotent(true).paging(&Paging::marker(
        "line_num", "limit", "/error_log_list",
    ).next("/line_num"))
}

rt::call! {
    /// A call of [`Client::list_error_logs`].
    ListErrorLogsCall {}
    /// A page of entries.
    send -> ErrorLogList;
    pages -> ErrorLogList;
    items -> ErrorLog = |page: &mut ErrorLogList| page.error_log_list.take().unwrap_or_default();
}

rt::operation! {
    LIST_FULL_SQL_FILES = "listFullSqlFiles", "GET", "/v3/{project_id}/instance/{instance_id}/auditlog/download-link" {
        path("project_id").from_client(), path("instance_id"), query("start_time").required(),
        query("end_time").required(), query("node_id"), query("last_file_name"),
        query("limit").checks(&[Minimum(1), Maximum(50)]), header("X-Language"),
    }.paging(&Paging::marker("last_file_name", "limit", "/files")
        .next("/name").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_full_sql_files`].
    ListFullSqlFilesCall {
        /// Lists the files of this node only. Without it, those of all nodes.
        ///
        /// Example: `2e723b45786148fc94c8737f5980786cno07`.
        node_id: impl Into<String> = set(4, &node_id.into());
        /// Last file of the page before: the list, which is in alphabetical order, goes on from there.
        /// Without it, the list begins with the first file.
        ///
        /// Example:
        /// `20230724160316_99b1d48896bb44178b715d64b68603f9in07_6a21d5df9bb24f5db83121c5fec0b1d2no07_SQLAudit_8b4b53d2-29f8-11ee-92aa-fa163ef00f0d`.
        last_file_name: impl Into<String> = set(5, &last_file_name.into());
        /// How many files a page holds at most.
        ///
        /// From 1 to 50. Default: `10`. Example: `10`.
        limit: i32 = set(6, &limit);
    }
    /// A page of files.
    send -> FullSqlFileList;
    pages -> FullSqlFileList;
    items -> FullSqlFile = |page: &mut FullSqlFileList| page.files.take().unwrap_or_default();
}

rt::operation! {
    LIST_LTS_CONFIGS = "listLtsConfigs", "GET", "/v3/{project_id}/logs/lts-configs" {
        path("project_id").from_client(), query("enterprise_project_id"), query("instance_id"),
        query("instance_name"), query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instance_lts_configs")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_lts_configs`].
    ListLtsConfigsCall {
        /// Lists only instances of this enterprise project.
        ///
        /// Example: `0`.
        enterprise_project_id: impl Into<String> = set(1, &enterprise_project_id.into());
        /// Lists only this instance.
        ///
        /// Example: `61a4ea66210545909d74a05c27a7179ein07`.
        instance_id: impl Into<String> = set(2, &instance_id.into());
        /// Lists only instances of this name.
        ///
        /// Example: `gaussdb-mysql-instance01`.
        instance_name: impl Into<String> = set(3, &instance_name.into());
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(4, &limit);
        /// How many instances to skip before the first one of the page. Without it, the list begins
        /// with the first.
        ///
        /// Example: `10`.
        offset: i32 = set(5, &offset);
    }
    /// A page of instances.
    send -> LtsConfigList;
    pages -> LtsConfigList;
    items -> InstanceLtsConfigs = |page: &mut LtsConfigList| page.instance_lts_configs.take().unwrap_or_default();
}

rt::operation! {
    DELETE_LTS_CONFIGS = "deleteLtsConfigs", "DELETE", "/v3/{project_id}/logs/lts-configs" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_lts_configs`].
    DeleteLtsConfigsCall {}
    /// The configurations are deleted.
    send_empty -> ();
}

rt::operation! {
    CREATE_LTS_CONFIGS = "createLtsConfigs", "POST", "/v3/{project_id}/logs/lts-configs" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_lts_configs`].
    CreateLtsConfigsCall {}
    /// The configurations are created.
    send_empty -> ();
}

rt::operation! {
    SHOW_ORIGINAL_SLOW_LOG = "showOriginalSlowLog", "GET", "/v3/{project_id}/instances/{instance_id}/slowlog/query" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_original_slow_log`].
    ShowOriginalSlowLogCall {}
    /// The switch.
    send -> OriginalSlowLog;
}

rt::operation! {
    SWITCH_ORIGINAL_SLOW_LOG = "switchOriginalSlowLog", "POST", "/v3/{project_id}/instances/{instance_id}/slowlog/modify" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_original_slow_log`].
    SwitchOriginalSlowLogCall {}
    /// The switch is set.
    send_empty -> ();
}

rt::operation! {
    LIST_SLOW_LOG_STATISTICS = "listSlowLogStatistics", "POST", "/v3/{project_id}/instances/{instance_id}/slow-logs/statistics" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).idempotent(true).paging(&Paging::offset(
        "offset", "limit", "/slow_log_list",
    ).total("/total_count"))
}

rt::call! {
    /// A call of [`Client::list_slow_log_statistics`].
    ListSlowLogStatisticsCall {}
    /// A page of statistics.
    send -> SlowLogStatisticsList;
    pages -> SlowLogStatisticsList;
    items -> SlowLogStatistics = |page: &mut SlowLogStatisticsList| page.slow_log_list.take().unwrap_or_default();
}

rt::operation! {
    LIST_SLOW_LOG_FILES = "listSlowLogFiles", "POST", "/v3/{project_id}/instances/{instance_id}/{node_id}/slowlog-download" {
        path("project_id").from_client(), path("instance_id"), path("node_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_slow_log_files`].
    ListSlowLogFilesCall {}
    /// The files.
    send -> SlowLogFileList;
}

set_project_id!(
    SwitchSqlExplorerCall 0, ShowSqlExplorerCall 0, ListErrorLogsCall 0,
    ListFullSqlFilesCall 0, ListLtsConfigsCall 0, DeleteLtsConfigsCall 0,
    CreateLtsConfigsCall 0, ShowOriginalSlowLogCall 0, SwitchOriginalSlowLogCall 0,
    ListSlowLogStatisticsCall 0, ListSlowLogFilesCall 0,
);
set_x_language!(
    SwitchSqlExplorerCall 2, ShowSqlExplorerCall 2, ListSlowLogsCall 2, ListErrorLogsCall
    2, ListFullSqlFilesCall 7, ListLtsConfigsCall 6, DeleteLtsConfigsCall 1,
    CreateLtsConfigsCall 1, ShowOriginalSlowLogCall 2, SwitchOriginalSlowLogCall 2,
    ListSlowLogStatisticsCall 2, ListSlowLogFilesCall 3,
);
set_project_id_2!(ListSlowLogsCall 0,);

rt::dynamic! {
    SWITCH_SQL_EXPLORER {
        String, String, Language,
    }.aliases(&["UpdateAuditLog"]).json_body(blank::<SwitchSqlExplorer>).json_answer()
    SHOW_SQL_EXPLORER { String, String, Language }.aliases(&["ShowAuditLog"]).json_answer()
    LIST_SLOW_LOGS {
        String, String, Language,
    }.aliases(&["ListLtsSlowlogDetails"]).json_body(blank::<SlowLogQuery>).json_answer()
    LIST_ERROR_LOGS {
        String, String, Language,
    }.aliases(&["ListLtsErrorLogDetails"]).json_body(blank::<ErrorLogQuery>).json_answer()
    LIST_FULL_SQL_FILES {
        String, String, String, String, String, String, i32, Language,
    }.aliases(&["ListAuditLogDownloadLink"]).json_answer()
    LIST_LTS_CONFIGS {
        String, String, String, String, i32, i32, Language,
    }.aliases(&["ShowLtsConfigs"]).json_answer()
    DELETE_LTS_CONFIGS {
        String, Language,
    }.aliases(&["DeleteLtsConfigs"]).json_body(blank::<DeleteLtsConfigs>)
    CREATE_LTS_CONFIGS {
        String, Language,
    }.aliases(&["CreateLtsConfigs"]).json_body(blank::<CreateLtsConfigs>)
    SHOW_ORIGINAL_SLOW_LOG {
        String, String, Language,
    }.aliases(&["ShowSlowlogSensitiveStatus"]).json_answer()
    SWITCH_ORIGINAL_SLOW_LOG {
        String, String, Language,
    }.aliases(&["UpdateSlowlogSensitiveSwitch"]).json_body(blank::<SwitchOriginalSlowLog>)
    LIST_SLOW_LOG_STATISTICS {
        String, String, Language,
    }.aliases(&["ShowSlowLogStatistics"])
        .json_body(blank::<SlowLogStatisticsQuery>).json_answer()
    LIST_SLOW_LOG_FILES {
        String, String, String, Language,
    }.aliases(&["DownloadSlowLogFile"]).json_answer()
}
