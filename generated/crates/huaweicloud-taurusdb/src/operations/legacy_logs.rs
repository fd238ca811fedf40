// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Language, LegacyErrorLog, LegacyErrorLogLevel, LegacyErrorLogList, LegacySlowLog,
    LegacySlowLogList, SlowLogStatementFilter,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_LIST_ERROR_LOGS: Operation = Operation::new(
    "legacyListErrorLogs",
    "GET",
    "/mysql/v3/{project_id}/instances/{instance_id}/errorlog",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("node_id").required(),
    Parameter::query("start_date").required(),
    Parameter::query("end_date").required(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("level"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/error_log_list")
        .total("/total_record")
        .default_limit(10),
);

static LEGACY_LIST_ERROR_LOGS_V3: Operation = Operation::new(
    "legacyListErrorLogsV3",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/errorlog",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("start_date").required(),
    Parameter::query("end_date").required(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("level"),
    Parameter::query("node_id").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/error_log_list")
        .total("/total_record")
        .default_limit(100),
);

static LEGACY_LIST_SLOW_LOGS: Operation = Operation::new(
    "legacyListSlowLogs",
    "GET",
    "/mysql/v3/{project_id}/instances/{instance_id}/slowlog",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("node_id").required(),
    Parameter::query("start_date").required(),
    Parameter::query("end_date").required(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("type"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/slow_log_list")
        .total("/total_record")
        .default_limit(10),
);

static LEGACY_LIST_SLOW_LOGS_V3: Operation = Operation::new(
    "legacyListSlowLogsV3",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/slowlog",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("start_date").required(),
    Parameter::query("end_date").required(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("type"),
    Parameter::query("node_id").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/slow_log_list")
        .total("/total_record")
        .default_limit(100),
);

impl Client {
    /// List error logs (legacy).
    ///
    /// Lists what a node has written to its error log, page by page. Announced to end on 31 March
    /// 2025; `listErrorLogs` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/errorlog`
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
    #[doc(alias = "legacyListErrorLogs")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_error_logs(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LegacyListErrorLogsCall {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_ERROR_LOGS);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        call.set(3, &start_date.into());
        call.set(4, &end_date.into());
        LegacyListErrorLogsCall { call }
    }

    /// List error logs in larger pages (legacy).
    ///
    /// Lists what a node has written to its error log, page by page. Unlike `legacyListErrorLogs`,
    /// it lists 100 entries where no limit is given. Announced to end on 31 March 2025;
    /// `listErrorLogs` takes its place.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/errorlog`
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
    #[doc(alias = "legacyListErrorLogsV3")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_error_logs_v3(
        &self,
        instance_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        node_id: impl Into<String>,
    ) -> LegacyListErrorLogsV3Call {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_ERROR_LOGS_V3);
        call.set(1, &instance_id.into());
        call.set(2, &start_date.into());
        call.set(3, &end_date.into());
        call.set(7, &node_id.into());
        LegacyListErrorLogsV3Call { call }
    }

    /// List slow query logs (legacy).
    ///
    /// Lists SQL statements that took a node long, page by page. Announced to end on 31 March 2025;
    /// `listSlowLogs` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/slowlog`
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
    #[doc(alias = "legacyListSlowLogs")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_slow_logs(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> LegacyListSlowLogsCall {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_SLOW_LOGS);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        call.set(3, &start_date.into());
        call.set(4, &end_date.into());
        LegacyListSlowLogsCall { call }
    }

    /// List slow query logs in larger pages (legacy).
    ///
    /// Lists SQL statements that took a node long, page by page. Unlike `legacyListSlowLogs`, it
    /// lists 100 statements where no limit is given. Announced to end on 31 March 2025;
    /// `listSlowLogs` takes its place.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/slowlog`
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
    #[doc(alias = "legacyListSlowLogsV3")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_slow_logs_v3(
        &self,
        instance_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        node_id: impl Into<String>,
    ) -> LegacyListSlowLogsV3Call {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_SLOW_LOGS_V3);
        call.set(1, &instance_id.into());
        call.set(2, &start_date.into());
        call.set(3, &end_date.into());
        call.set(7, &node_id.into());
        LegacyListSlowLogsV3Call { call }
    }
}

/// A call of [`Client::legacy_list_error_logs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListErrorLogsCall {
    call: Call,
}

impl LegacyListErrorLogsCall {
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

    /// How many entries to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(5, &offset);
        self
    }

    /// How many entries a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(6, &limit);
        self
    }

    /// Lists only entries of this level.
    ///
    /// Default: `ALL`. Example: `ERROR`.
    #[inline]
    pub fn level(mut self, level: LegacyErrorLogLevel) -> Self {
        self.call.set(7, &level);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of entries.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_error_logs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyErrorLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_error_logs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyErrorLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacyErrorLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacyErrorLogList, LegacyErrorLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacyErrorLogList| {
                page.error_log_list.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::legacy_list_error_logs_v3`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListErrorLogsV3Call {
    call: Call,
}

impl LegacyListErrorLogsV3Call {
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

    /// How many entries to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(4, &offset);
        self
    }

    /// How many entries a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(5, &limit);
        self
    }

    /// Lists only entries of this level.
    ///
    /// Default: `ALL`. Example: `ERROR`.
    #[inline]
    pub fn level(mut self, level: LegacyErrorLogLevel) -> Self {
        self.call.set(6, &level);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(8, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of entries.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_error_logs_v3`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyErrorLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_error_logs_v3`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyErrorLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacyErrorLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacyErrorLogList, LegacyErrorLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacyErrorLogList| {
                page.error_log_list.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::legacy_list_slow_logs`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListSlowLogsCall {
    call: Call,
}

impl LegacyListSlowLogsCall {
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

    /// How many statements to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(5, &offset);
        self
    }

    /// How many statements a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(6, &limit);
        self
    }

    /// Lists only statements of this sort.
    ///
    /// Default: `ALL`. Example: `INSERT`.
    #[inline]
    pub fn r#type(mut self, r#type: SlowLogStatementFilter) -> Self {
        self.call.set(7, &r#type);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of statements.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_slow_logs`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacySlowLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_slow_logs`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacySlowLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacySlowLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacySlowLogList, LegacySlowLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacySlowLogList| page.slow_log_list.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::legacy_list_slow_logs_v3`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListSlowLogsV3Call {
    call: Call,
}

impl LegacyListSlowLogsV3Call {
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

    /// How many statements to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(4, &offset);
        self
    }

    /// How many statements a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(5, &limit);
        self
    }

    /// Lists only statements of this sort.
    ///
    /// Default: `ALL`. Example: `INSERT`.
    #[inline]
    pub fn r#type(mut self, r#type: SlowLogStatementFilter) -> Self {
        self.call.set(6, &r#type);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(8, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of statements.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_slow_logs_v3`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacySlowLogList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_slow_logs_v3`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacySlowLogList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacySlowLogList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacySlowLogList, LegacySlowLog> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacySlowLogList| page.slow_log_list.take().unwrap_or_default(),
        )
    }
}

specmill_runtime::calls!(
    LegacyListErrorLogsCall, LegacyListErrorLogsV3Call, LegacyListSlowLogsCall,
    LegacyListSlowLogsV3Call,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_LIST_ERROR_LOGS)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<LegacyErrorLogLevel>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_ERROR_LOGS_V3)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<LegacyErrorLogLevel>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_SLOW_LOGS)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<SlowLogStatementFilter>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_SLOW_LOGS_V3)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<SlowLogStatementFilter>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
