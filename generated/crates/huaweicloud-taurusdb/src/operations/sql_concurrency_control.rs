// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    DeleteSqlRules, Language, SetSqlRules, SqlConcurrencyControl, SqlRuleList,
    SqlRuleType, StartedTask, SwitchSqlConcurrencyControl, TaskReport,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Switch SQL concurrency control.
        ///
        /// Turns the concurrency control of SQL statements on or off in an instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/sql-filter/switch`
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
        switch_sql_concurrency_control(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SwitchSqlConcurrencyControl = json(&body),
        ) -> SwitchSqlConcurrencyControlCall = SWITCH_SQL_CONCURRENCY_CONTROL;
        /// Show SQL concurrency control.
        ///
        /// Tells whether the concurrency control of an instance is on.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/sql-filter/switch`
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
        show_sql_concurrency_control(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowSqlConcurrencyControlCall = SHOW_SQL_CONCURRENCY_CONTROL;
        /// Set SQL rules.
        ///
        /// Sets how many statements of certain forms the nodes of an instance run at a time.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
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
        set_sql_rules(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SetSqlRules = json(&body),
        ) -> SetSqlRulesCall = SET_SQL_RULES;
        /// Show SQL rules.
        ///
        /// Shows the concurrency control rules of a node.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
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
        show_sql_rules(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
        ) -> ShowSqlRulesCall = SHOW_SQL_RULES;
        /// Delete SQL rules.
        ///
        /// Deletes concurrency control rules of nodes.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/sql-filter/rules`
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
        delete_sql_rules(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: DeleteSqlRules = json(&body),
        ) -> DeleteSqlRulesCall = DELETE_SQL_RULES;
    }
}

rt::operation! {
    SWITCH_SQL_CONCURRENCY_CONTROL = "switchSqlConcurrencyControl", "POST", "/v3/{project_id}/instances/{instance_id}/sql-filter/switch" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_sql_concurrency_control`].
    SwitchSqlConcurrencyControlCall {}
    /// A task turns it on or off.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_SQL_CONCURRENCY_CONTROL = "showSqlConcurrencyControl", "GET", "/v3/{project_id}/instances/{instance_id}/sql-filter/switch" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_sql_concurrency_control`].
    ShowSqlConcurrencyControlCall {}
    /// Whether it is on.
    send -> SqlConcurrencyControl;
}

rt::operation! {
    SET_SQL_RULES = "setSqlRules", "PUT", "/v3/{project_id}/instances/{instance_id}/sql-filter/rules" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::set_sql_rules`].
    SetSqlRulesCall {}
    /// A task sets the rules.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_SQL_RULES = "showSqlRules", "GET", "/v3/{project_id}/instances/{instance_id}/sql-filter/rules" {
        path("project_id").from_client(), path("instance_id"), query("node_id").required(),
        query("sql_type"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_sql_rules`].
    ShowSqlRulesCall {
        /// Shows only rules for statements of this type, in letters of either case. Without it, all are
        /// shown.
        ///
        /// Example: `SELECT`.
        sql_type: SqlRuleType = set(3, &sql_type);
    }
    /// The rules of the node.
    send -> SqlRuleList;
}

rt::operation! {
    DELETE_SQL_RULES = "deleteSqlRules", "DELETE", "/v3/{project_id}/instances/{instance_id}/sql-filter/rules" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_sql_rules`].
    DeleteSqlRulesCall {}
    /// A task deletes the rules.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(
    SwitchSqlConcurrencyControlCall 0, ShowSqlConcurrencyControlCall 0, SetSqlRulesCall
    0, ShowSqlRulesCall 0, DeleteSqlRulesCall 0,
);
set_x_language!(
    SwitchSqlConcurrencyControlCall 2, ShowSqlConcurrencyControlCall 2, SetSqlRulesCall
    2, ShowSqlRulesCall 4, DeleteSqlRulesCall 2,
);

rt::dynamic! {
    SWITCH_SQL_CONCURRENCY_CONTROL {
        String, String, Language,
    }.aliases(&["UpdateSqlFilterControl"])
        .json_body(blank::<SwitchSqlConcurrencyControl>).json_answer().job(&SHOW_JOB_JOB)
    SHOW_SQL_CONCURRENCY_CONTROL {
        String, String, Language,
    }.aliases(&["ShowSqlFilterControl"]).json_answer()
    SET_SQL_RULES {
        String, String, Language,
    }.aliases(&["SetSqlFilterRule"])
        .json_body(blank::<SetSqlRules>).json_answer().job(&SHOW_JOB_JOB)
    SHOW_SQL_RULES {
        String, String, String, SqlRuleType, Language,
    }.aliases(&["ShowSqlFilterRule"]).json_answer()
    DELETE_SQL_RULES {
        String, String, Language,
    }.aliases(&["DeleteSqlFilterRule"])
        .json_body(blank::<DeleteSqlRules>).json_answer().job(&SHOW_JOB_JOB)
}
