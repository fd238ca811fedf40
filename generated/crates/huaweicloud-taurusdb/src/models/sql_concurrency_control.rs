// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Whether concurrency control is to be on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchSqlConcurrencyControl {
    /// Whether SQL concurrency control is on.
    pub switch_status: SqlConcurrencyControlStatus,
}

impl SwitchSqlConcurrencyControl {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(switch_status: SqlConcurrencyControlStatus) -> Self {
        Self { switch_status }
    }
}

rt::model! { SwitchSqlConcurrencyControl { switch_status.required() } }

/// Whether SQL concurrency control is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SqlConcurrencyControlStatus {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! { SqlConcurrencyControlStatus { "ON" => On, "OFF" => Off } }

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

impl SetSqlRules {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(sql_filter_rules: impl IntoIterator<Item = SqlNodeRules>) -> Self {
        Self {
            sql_filter_rules: sql_filter_rules.into_iter().collect(),
        }
    }
}

rt::model! { SetSqlRules { sql_filter_rules.required() } }

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

impl SqlNodeRules {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        node_id: impl Into<String>,
        rules: impl IntoIterator<Item = SqlRuleSetting>,
    ) -> Self {
        Self {
            node_id: node_id.into(),
            rules: rules.into_iter().collect(),
        }
    }
}

rt::model! { SqlNodeRules { node_id.required(), rules.required() } }

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

impl SqlRuleSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        sql_type: SqlRuleType,
        patterns: impl IntoIterator<Item = SqlRulePatternSetting>,
    ) -> Self {
        Self {
            sql_type,
            patterns: patterns.into_iter().collect(),
        }
    }
}

rt::model! { SqlRuleSetting { sql_type.required(), patterns.required() } }

/// Type of an SQL statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SqlRuleType {
    /// `SELECT`.
    Select,
    /// `UPDATE`.
    Update,
    /// `DELETE`.
    Delete,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! { SqlRuleType { "SELECT" => Select, "UPDATE" => Update, "DELETE" => Delete } }

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

impl SqlRulePatternSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(pattern: impl Into<String>, max_concurrency: i32) -> Self {
        Self {
            pattern: pattern.into(),
            max_concurrency,
        }
    }
}

rt::model! {
    SqlRulePatternSetting {
        pattern.required().checks(&[Pattern(r"^~?[^~\\,]+(~[^~\\,]+){0,127}$")]),
        max_concurrency.required().checks(&[Minimum(0)]),
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

impl DeleteSqlRules {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(sql_filter_rules: impl IntoIterator<Item = SqlNodeRuleDeletion>) -> Self {
        Self {
            sql_filter_rules: sql_filter_rules.into_iter().collect(),
        }
    }
}

rt::model! { DeleteSqlRules { sql_filter_rules.required() } }

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

impl SqlNodeRuleDeletion {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        node_id: impl Into<String>,
        rules: impl IntoIterator<Item = SqlRuleDeletion>,
    ) -> Self {
        Self {
            node_id: node_id.into(),
            rules: rules.into_iter().collect(),
        }
    }
}

rt::model! { SqlNodeRuleDeletion { node_id.required(), rules.required() } }

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

impl SqlRuleDeletion {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        sql_type: SqlRuleType,
        patterns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sql_type,
            patterns: patterns.into_iter().map(Into::into).collect(),
        }
    }
}

rt::model! { SqlRuleDeletion { sql_type.required(), patterns.required() } }
