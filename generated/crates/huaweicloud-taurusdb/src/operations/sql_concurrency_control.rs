// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    DeleteSqlRules, Language, SetSqlRules, SqlConcurrencyControl, SqlRuleList,
    SqlRuleType, StartedTask, SwitchSqlConcurrencyControl, TaskReport,
};
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static SWITCH_SQL_CONCURRENCY_CONTROL: Operation = Operation::new(
    "switchSqlConcurrencyControl",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/sql-filter/switch",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_SQL_CONCURRENCY_CONTROL: Operation = Operation::new(
    "showSqlConcurrencyControl",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/sql-filter/switch",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SET_SQL_RULES: Operation = Operation::new(
    "setSqlRules",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/sql-filter/rules",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static SHOW_SQL_RULES: Operation = Operation::new(
    "showSqlRules",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/sql-filter/rules",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("node_id").required(),
    Parameter::query("sql_type"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_SQL_RULES: Operation = Operation::new(
    "deleteSqlRules",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/sql-filter/rules",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Switch SQL concurrency control.
    ///
    /// Turns the concurrency control of SQL statements on or off in an instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/sql-filter/switch`
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
    ///     SqlConcurrencyControlStatus, SwitchSqlConcurrencyControl,
    /// };
    ///
    /// let body = SwitchSqlConcurrencyControl::new(SqlConcurrencyControlStatus::On);
    /// let answer = client
    ///     .switch_sql_concurrency_control("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.12.1, tables 4-852, 4-853, 4-854, 4-855, 4-856, 4-857.
    #[doc(alias = "UpdateSqlFilterControl")]
    #[doc(alias = "switchSqlConcurrencyControl")]
    #[inline]
    pub fn switch_sql_concurrency_control(
        &self,
        instance_id: impl Into<String>,
        body: SwitchSqlConcurrencyControl,
    ) -> SwitchSqlConcurrencyControlCall {
        let mut call = Call::new(&self.connection, &SWITCH_SQL_CONCURRENCY_CONTROL);
        call.set(1, &instance_id.into());
        call.json(&body);
        SwitchSqlConcurrencyControlCall {
            call,
        }
    }

    /// Show SQL concurrency control.
    ///
    /// Tells whether the concurrency control of an instance is on.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/sql-filter/switch`
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
    ///     .show_sql_concurrency_control("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.12.2, tables 4-858, 4-859, 4-860, 4-861, 4-862.
    #[doc(alias = "ShowSqlFilterControl")]
    #[doc(alias = "showSqlConcurrencyControl")]
    #[inline]
    pub fn show_sql_concurrency_control(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowSqlConcurrencyControlCall {
        let mut call = Call::new(&self.connection, &SHOW_SQL_CONCURRENCY_CONTROL);
        call.set(1, &instance_id.into());
        ShowSqlConcurrencyControlCall {
            call,
        }
    }

    /// Set SQL rules.
    ///
    /// Sets how many statements of certain forms the nodes of an instance run at a time.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
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
    ///     SetSqlRules, SqlNodeRules, SqlRulePatternSetting, SqlRuleSetting, SqlRuleType,
    /// };
    ///
    /// let body = SetSqlRules::new([
    ///     SqlNodeRules::new(
    ///         "c01a5645eb2c4fb6a9373542f5366e50no07",
    ///         [
    ///             SqlRuleSetting::new(
    ///                 SqlRuleType::Select,
    ///                 [
    ///                     SqlRulePatternSetting::new("select~from~t1", 0),
    ///                     SqlRulePatternSetting::new("select~from~t3~where~id", 10),
    ///                 ],
    ///             ),
    ///             SqlRuleSetting::new(
    ///                 SqlRuleType::Update,
    ///                 [SqlRulePatternSetting::new("update~t3~where~id", 10)],
    ///             ),
    ///         ],
    ///     ),
    ///     SqlNodeRules::new(
    ///         "b234a5645eb2c4ji3b9372342f5362397no07",
    ///         [
    ///             SqlRuleSetting::new(
    ///                 SqlRuleType::Select,
    ///                 [SqlRulePatternSetting::new("select~from~t3~where~id", 10)],
    ///             ),
    ///             SqlRuleSetting::new(
    ///                 SqlRuleType::Delete,
    ///                 [SqlRulePatternSetting::new("delete~t3~where~id", 10)],
    ///             ),
    ///         ],
    ///     ),
    /// ]);
    /// let answer = client
    ///     .set_sql_rules("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.12.3, tables 4-863, 4-864, 4-865, 4-869, 4-870, 4-871.
    #[doc(alias = "SetSqlFilterRule")]
    #[doc(alias = "setSqlRules")]
    #[inline]
    pub fn set_sql_rules(
        &self,
        instance_id: impl Into<String>,
        body: SetSqlRules,
    ) -> SetSqlRulesCall {
        let mut call = Call::new(&self.connection, &SET_SQL_RULES);
        call.set(1, &instance_id.into());
        call.json(&body);
        SetSqlRulesCall { call }
    }

    /// Show SQL rules.
    ///
    /// Shows the concurrency control rules of a node.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
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
    ///     .show_sql_rules(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "c01a5645eb2c4fb6a9373542f5366e50no07",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.12.4, tables 4-872, 4-873, 4-874, 4-875, 4-878, 4-879.
    #[doc(alias = "ShowSqlFilterRule")]
    #[doc(alias = "showSqlRules")]
    #[inline]
    pub fn show_sql_rules(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> ShowSqlRulesCall {
        let mut call = Call::new(&self.connection, &SHOW_SQL_RULES);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        ShowSqlRulesCall { call }
    }

    /// Delete SQL rules.
    ///
    /// Deletes concurrency control rules of nodes.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
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
    ///     DeleteSqlRules, SqlNodeRuleDeletion, SqlRuleDeletion, SqlRuleType,
    /// };
    ///
    /// let body = DeleteSqlRules::new([
    ///     SqlNodeRuleDeletion::new(
    ///         "c01a5645eb2c4fb6a9373542f5366e50no07",
    ///         [
    ///             SqlRuleDeletion::new(
    ///                 SqlRuleType::Select,
    ///                 ["select~from~t1", "select~from~t2"],
    ///             ),
    ///             SqlRuleDeletion::new(SqlRuleType::Update, ["udpate~t3~where~id"]),
    ///         ],
    ///     ),
    ///     SqlNodeRuleDeletion::new(
    ///         "b234a5645eb2c4ji3b9372342f5362397no07",
    ///         [
    ///             SqlRuleDeletion::new(
    ///                 SqlRuleType::Select,
    ///                 ["select~from~t1", "select~from~t2"],
    ///             ),
    ///             SqlRuleDeletion::new(SqlRuleType::Delete, ["delete~t3~where~id"]),
    ///         ],
    ///     ),
    /// ]);
    /// let answer = client
    ///     .delete_sql_rules("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.12.5, tables 4-880, 4-881, 4-882, 4-885, 4-886, 4-887.
    #[doc(alias = "DeleteSqlFilterRule")]
    #[doc(alias = "deleteSqlRules")]
    #[inline]
    pub fn delete_sql_rules(
        &self,
        instance_id: impl Into<String>,
        body: DeleteSqlRules,
    ) -> DeleteSqlRulesCall {
        let mut call = Call::new(&self.connection, &DELETE_SQL_RULES);
        call.set(1, &instance_id.into());
        call.json(&body);
        DeleteSqlRulesCall { call }
    }
}

/// A call of [`Client::switch_sql_concurrency_control`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchSqlConcurrencyControlCall {
    call: Call,
}

impl SwitchSqlConcurrencyControlCall {
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
    /// A task turns it on or off.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_sql_concurrency_control`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_sql_concurrency_control`].
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

/// A call of [`Client::show_sql_concurrency_control`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowSqlConcurrencyControlCall {
    call: Call,
}

impl ShowSqlConcurrencyControlCall {
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
    /// Whether it is on.
    ///
    /// # Errors
    ///
    /// See [`Client::show_sql_concurrency_control`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SqlConcurrencyControl> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_sql_concurrency_control`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SqlConcurrencyControl, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::set_sql_rules`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SetSqlRulesCall {
    call: Call,
}

impl SetSqlRulesCall {
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
    /// A task sets the rules.
    ///
    /// # Errors
    ///
    /// See [`Client::set_sql_rules`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::set_sql_rules`].
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

/// A call of [`Client::show_sql_rules`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowSqlRulesCall {
    call: Call,
}

impl ShowSqlRulesCall {
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

    /// Shows only rules for statements of this type, in letters of either case. Without it, all are
    /// shown.
    ///
    /// Example: `SELECT`.
    #[inline]
    pub fn sql_type(mut self, sql_type: SqlRuleType) -> Self {
        self.call.set(3, &sql_type);
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
    /// The rules of the node.
    ///
    /// # Errors
    ///
    /// See [`Client::show_sql_rules`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SqlRuleList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_sql_rules`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SqlRuleList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_sql_rules`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteSqlRulesCall {
    call: Call,
}

impl DeleteSqlRulesCall {
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
    /// A task deletes the rules.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_sql_rules`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_sql_rules`].
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
    SwitchSqlConcurrencyControlCall, ShowSqlConcurrencyControlCall, SetSqlRulesCall,
    ShowSqlRulesCall, DeleteSqlRulesCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&SWITCH_SQL_CONCURRENCY_CONTROL)
                .aliases(&["UpdateSqlFilterControl"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchSqlConcurrencyControl>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_SQL_CONCURRENCY_CONTROL)
                .aliases(&["ShowSqlFilterControl"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SET_SQL_RULES)
                .aliases(&["SetSqlFilterRule"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SetSqlRules>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_SQL_RULES)
                .aliases(&["ShowSqlFilterRule"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<SqlRuleType>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_SQL_RULES)
                .aliases(&["DeleteSqlFilterRule"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteSqlRules>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
