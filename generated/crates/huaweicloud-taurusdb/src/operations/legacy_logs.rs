// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Language, LegacyErrorLog, LegacyErrorLogLevel, LegacyErrorLogList, LegacySlowLog,
    LegacySlowLogList, SlowLogStatementFilter,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List error logs (legacy).
        ///
        /// Lists what a node has written to its error log, page by page. Announced to end on 31 March
        /// 2025; `listErrorLogs` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances/{instance_id}/errorlog`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .legacy_list_error_logs(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "cc07c60e94ec4575989840e648fb4f66no07",
        ///         "2022-07-10T00:00:00+0800",
        ///         "2022-07-19T00:00:00+0800",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.8.1, tables 5-159, 5-160.
        #[deprecated = "the service advises against this call"]
        legacy_list_error_logs(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
            start_date: impl Into<String> = set(3, &start_date.into()),
            end_date: impl Into<String> = set(4, &end_date.into()),
        ) -> LegacyListErrorLogsCall = LEGACY_LIST_ERROR_LOGS;
        /// List error logs in larger pages (legacy).
        ///
        /// Lists what a node has written to its error log, page by page. Unlike `legacyListErrorLogs`,
        /// it lists 100 entries where no limit is given. Announced to end on 31 March 2025;
        /// `listErrorLogs` takes its place.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/errorlog`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .legacy_list_error_logs_v3(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "2022-07-10T00:00:00+0800",
        ///         "2022-07-19T00:00:00+0800",
        ///         "cc07c60e94ec4575989840e648fb4f66no07",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.8.2, tables 5-162, 5-163, 5-164, 5-165, 5-167, 5-168.
        #[deprecated = "the service advises against this call"]
        legacy_list_error_logs_v3(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            start_date: impl Into<String> = set(2, &start_date.into()),
            end_date: impl Into<String> = set(3, &end_date.into()),
            node_id: impl Into<String> = set(7, &node_id.into()),
        ) -> LegacyListErrorLogsV3Call = LEGACY_LIST_ERROR_LOGS_V3;
        /// List slow query logs (legacy).
        ///
        /// Lists SQL statements that took a node long, page by page. Announced to end on 31 March 2025;
        /// `listSlowLogs` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances/{instance_id}/slowlog`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .legacy_list_slow_logs(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "cc07c60e94ec4575989840e648fb4f66no07",
        ///         "2022-07-10T00:00:00+0800",
        ///         "2022-07-19T00:00:00+0800",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.8.3, tables 5-169, 5-170.
        #[deprecated = "the service advises against this call"]
        legacy_list_slow_logs(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
            start_date: impl Into<String> = set(3, &start_date.into()),
            end_date: impl Into<String> = set(4, &end_date.into()),
        ) -> LegacyListSlowLogsCall = LEGACY_LIST_SLOW_LOGS;
        /// List slow query logs in larger pages (legacy).
        ///
        /// Lists SQL statements that took a node long, page by page. Unlike `legacyListSlowLogs`, it
        /// lists 100 statements where no limit is given. Announced to end on 31 March 2025;
        /// `listSlowLogs` takes its place.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/slowlog`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .legacy_list_slow_logs_v3(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "2022-07-10T00:00:00+0800",
        ///         "2022-07-19T00:00:00+0800",
        ///         "cc07c60e94ec4575989840e648fb4f66no07",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.8.4, tables 5-172, 5-173, 5-174, 5-175, 5-177, 5-178.
        #[deprecated = "the service advises against this call"]
        legacy_list_slow_logs_v3(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            start_date: impl Into<String> = set(2, &start_date.into()),
            end_date: impl Into<String> = set(3, &end_date.into()),
            node_id: impl Into<String> = set(7, &node_id.into()),
        ) -> LegacyListSlowLogsV3Call = LEGACY_LIST_SLOW_LOGS_V3;
    }
}

rt::operation! {
    LEGACY_LIST_ERROR_LOGS = "legacyListErrorLogs", "GET", "/mysql/v3/{project_id}/instances/{instance_id}/errorlog" {
        path("project_id").from_client(), path("instance_id"), query("node_id").required(),
        query("start_date").required(), query("end_date").required(),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("level"),
    }.paging(&Paging::offset("offset", "limit", "/error_log_list")
        .total("/total_record").default_limit(10))
}

rt::call! {
    /// A call of [`Client::legacy_list_error_logs`].
    LegacyListErrorLogsCall {
        /// How many entries to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(5, &offset);
        /// How many entries a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(6, &limit);
        /// Lists only entries of this level.
        ///
        /// Default: `ALL`. Example: `ERROR`.
        level: LegacyErrorLogLevel = set(7, &level);
    }
    /// A page of entries.
    send -> LegacyErrorLogList;
    pages -> LegacyErrorLogList;
    items -> LegacyErrorLog = |page: &mut LegacyErrorLogList| page.error_log_list.take().unwrap_or_default();
}

rt::operation! {
    LEGACY_LIST_ERROR_LOGS_V3 = "legacyListErrorLogsV3", "GET", "/v3/{project_id}/instances/{instance_id}/errorlog" {
        path("project_id").from_client(), path("instance_id"), query("start_date").required(),
        query("end_date").required(), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("level"),
        query("node_id").required(), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/error_log_list")
        .total("/total_record").default_limit(100))
}

rt::call! {
    /// A call of [`Client::legacy_list_error_logs_v3`].
    LegacyListErrorLogsV3Call {
        /// How many entries to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(4, &offset);
        /// How many entries a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(5, &limit);
        /// Lists only entries of this level.
        ///
        /// Default: `ALL`. Example: `ERROR`.
        level: LegacyErrorLogLevel = set(6, &level);
    }
    /// A page of entries.
    send -> LegacyErrorLogList;
    pages -> LegacyErrorLogList;
    items -> LegacyErrorLog = |page: &mut LegacyErrorLogList| page.error_log_list.take().unwrap_or_default();
}

rt::operation! {
    LEGACY_LIST_SLOW_LOGS = "legacyListSlowLogs", "GET", "/mysql/v3/{project_id}/instances/{instance_id}/slowlog" {
        path("project_id").from_client(), path("instance_id"), query("node_id").required(),
        query("start_date").required(), query("end_date").required(),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("type"),
    }.paging(&Paging::offset("offset", "limit", "/slow_log_list")
        .total("/total_record").default_limit(10))
}

rt::call! {
    /// A call of [`Client::legacy_list_slow_logs`].
    LegacyListSlowLogsCall {
        /// How many statements to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(5, &offset);
        /// How many statements a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(6, &limit);
        /// Lists only statements of this sort.
        ///
        /// Default: `ALL`. Example: `INSERT`.
        r#type: SlowLogStatementFilter = set(7, &r#type);
    }
    /// A page of statements.
    send -> LegacySlowLogList;
    pages -> LegacySlowLogList;
    items -> LegacySlowLog = |page: &mut LegacySlowLogList| page.slow_log_list.take().unwrap_or_default();
}

rt::operation! {
    LEGACY_LIST_SLOW_LOGS_V3 = "legacyListSlowLogsV3", "GET", "/v3/{project_id}/instances/{instance_id}/slowlog" {
        path("project_id").from_client(), path("instance_id"), query("start_date").required(),
        query("end_date").required(), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("type"),
        query("node_id").required(), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/slow_log_list")
        .total("/total_record").default_limit(100))
}

rt::call! {
    /// A call of [`Client::legacy_list_slow_logs_v3`].
    LegacyListSlowLogsV3Call {
        /// How many statements to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(4, &offset);
        /// How many statements a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(5, &limit);
        /// Lists only statements of this sort.
        ///
        /// Default: `ALL`. Example: `INSERT`.
        r#type: SlowLogStatementFilter = set(6, &r#type);
    }
    /// A page of statements.
    send -> LegacySlowLogList;
    pages -> LegacySlowLogList;
    items -> LegacySlowLog = |page: &mut LegacySlowLogList| page.slow_log_list.take().unwrap_or_default();
}

set_project_id!(
    LegacyListErrorLogsCall 0, LegacyListErrorLogsV3Call 0, LegacyListSlowLogsCall 0,
    LegacyListSlowLogsV3Call 0,
);
set_x_language!(LegacyListErrorLogsV3Call 8, LegacyListSlowLogsV3Call 8,);

rt::dynamic! {
    LEGACY_LIST_ERROR_LOGS {
        String, String, String, String, String, i32, i32, LegacyErrorLogLevel,
    }.json_answer()
    LEGACY_LIST_ERROR_LOGS_V3 {
        String, String, String, String, i32, i32, LegacyErrorLogLevel, String, Language,
    }.json_answer()
    LEGACY_LIST_SLOW_LOGS {
        String, String, String, String, String, i32, i32, SlowLogStatementFilter,
    }.json_answer()
    LEGACY_LIST_SLOW_LOGS_V3 {
        String, String, String, String, i32, i32, SlowLogStatementFilter, String, Language,
    }.json_answer()
}
