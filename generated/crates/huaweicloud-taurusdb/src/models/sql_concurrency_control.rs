// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Whether concurrency control is to be on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchSqlConcurrencyControl {
    /// Whether SQL concurrency control is on.
    pub switch_status: SqlConcurrencyControlStatus,
}

rt::model! { SwitchSqlConcurrencyControl { switch_status.required() } }

rt::setters! {
    SwitchSqlConcurrencyControl {
        new(switch_status: SqlConcurrencyControlStatus) { switch_status: switch_status }
    }
}

rt::open_enum! {
    /// Whether SQL concurrency control is on.
    pub enum SqlConcurrencyControlStatus {
        /// It is on.
        On = "ON",
        /// It is off.
        Off = "OFF",
    }
}

/// Whether concurrency control is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlConcurrencyControl {
    /// Whether SQL concurrency control is on.
    pub switch_status: Option<SqlConcurrencyControlStatus>,
}

rt::model! { SqlConcurrencyControl { switch_status } }

/// The rules to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetSqlRules {
    /// Rules by node.
    pub sql_filter_rules: Vec<SqlNodeRules>,
}

rt::model! { SetSqlRules { sql_filter_rules.required() } }

rt::setters! {
    SetSqlRules {
        new(sql_filter_rules: impl IntoIterator<Item = SqlNodeRules>) {
            sql_filter_rules: sql_filter_rules.into_iter().collect(),
        }
    }
}

/// Rules that a node is to have.
///
/// Source: TaurusDB API Reference, 4.12.3, table 4-866.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SqlNodeRules {
    /// ID of the node.
    pub node_id: String,
    /// Rules by type of statement, each type at most once.
    pub rules: Vec<SqlRuleSetting>,
}

rt::model! { SqlNodeRules { node_id.required(), rules.required() } }

rt::setters! {
    SqlNodeRules {
        new(node_id: impl Into<String>, rules: impl IntoIterator<Item = SqlRuleSetting>) {
            node_id: node_id.into(), rules: rules.into_iter().collect(),
        }
    }
}

/// Rules for the statements of one type that a node is to have.
///
/// Source: TaurusDB API Reference, 4.12.3, table 4-867.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SqlRuleSetting {
    /// Type of an SQL statement.
    pub sql_type: SqlRuleType,
    /// The rules.
    pub patterns: Vec<SqlRulePatternSetting>,
}

rt::model! { SqlRuleSetting { sql_type.required(), patterns.required() } }

rt::setters! {
    SqlRuleSetting {
        new(sql_type: SqlRuleType, patterns: impl IntoIterator<Item = SqlRulePatternSetting>) {
            sql_type: sql_type, patterns: patterns.into_iter().collect(),
        }
    }
}

rt::open_enum! {
    /// Type of an SQL statement.
    pub enum SqlRuleType {
        Select = "SELECT", Update = "UPDATE", Delete = "DELETE",
    }
}

/// How many statements of a form may run at a time.
///
/// Source: TaurusDB API Reference, 4.12.3, table 4-868.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SqlRulePatternSetting {
    /// At most 128 keywords that the statements have, with tildes between them: `select~from~t1`. A
    /// pattern has no backslash, no comma, no two tildes in a row, and no tilde at its end.
    ///
    /// Matches `^~?[^~\\,]+(~[^~\\,]+){0,127}$`.
    pub pattern: String,
    /// How many such statements run at a time at most.
    ///
    /// At least 0.
    pub max_concurrency: i32,
}

rt::model! {
    SqlRulePatternSetting {
        pattern.required().checks(&[Pattern(r"^~?[^~\\,]+(~[^~\\,]+){0,127}$")]),
        max_concurrency.required().checks(&[Minimum(0)]),
    }
}

rt::setters! {
    SqlRulePatternSetting {
        new(pattern: impl Into<String>, max_concurrency: i32) {
            pattern: pattern.into(), max_concurrency: max_concurrency,
        }
    }
}

/// The rules of a node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlRuleList {
    /// ID of the node.
    pub node_id: Option<String>,
    /// Rules by type of statement.
    pub sql_filter_rules: Option<Vec<SqlRule>>,
}

rt::model! { SqlRuleList { node_id, sql_filter_rules } }

/// Rules for the statements of one type.
///
/// Source: TaurusDB API Reference, 4.12.4, table 4-876.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlRule {
    /// Type of an SQL statement.
    pub sql_type: Option<SqlRuleType>,
    /// The rules.
    pub patterns: Option<Vec<SqlRulePattern>>,
}

rt::model! { SqlRule { sql_type, patterns } }

/// How many statements of a form may run at a time.
///
/// Source: TaurusDB API Reference, 4.12.4, table 4-877.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlRulePattern {
    /// Keywords that the statements have, with tildes between them: `select~from~t1`.
    pub pattern: Option<String>,
    /// How many such statements run at a time at most.
    pub max_concurrency: Option<i32>,
}

rt::model! { SqlRulePattern { pattern, max_concurrency } }

/// The rules to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteSqlRules {
    /// Rules by node.
    pub sql_filter_rules: Vec<SqlNodeRuleDeletion>,
}

rt::model! { DeleteSqlRules { sql_filter_rules.required() } }

rt::setters! {
    DeleteSqlRules {
        new(sql_filter_rules: impl IntoIterator<Item = SqlNodeRuleDeletion>) {
            sql_filter_rules: sql_filter_rules.into_iter().collect(),
        }
    }
}

/// Rules that a node is to lose.
///
/// Source: TaurusDB API Reference, 4.12.5, table 4-883.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SqlNodeRuleDeletion {
    /// ID of the node.
    pub node_id: String,
    /// Rules by type of statement.
    pub rules: Vec<SqlRuleDeletion>,
}

rt::model! { SqlNodeRuleDeletion { node_id.required(), rules.required() } }

rt::setters! {
    SqlNodeRuleDeletion {
        new(node_id: impl Into<String>, rules: impl IntoIterator<Item = SqlRuleDeletion>) {
            node_id: node_id.into(), rules: rules.into_iter().collect(),
        }
    }
}

/// Rules for the statements of one type that a node is to lose.
///
/// Source: TaurusDB API Reference, 4.12.5, table 4-884.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SqlRuleDeletion {
    /// Type of an SQL statement.
    pub sql_type: SqlRuleType,
    /// Patterns of the rules.
    pub patterns: Vec<String>,
}

rt::model! { SqlRuleDeletion { sql_type.required(), patterns.required() } }

rt::setters! {
    SqlRuleDeletion {
        new(sql_type: SqlRuleType, patterns: impl IntoIterator<Item = impl Into<String>>) {
            sql_type: sql_type, patterns: patterns.into_iter().map(Into::into).collect(),
        }
    }
}
