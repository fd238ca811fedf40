// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};

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

impl Model for SwitchSqlConcurrencyControl {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchSqlConcurrencyControl",
        &[Field::new("switch_status").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            switch_status: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.switch_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.switch_status,
                _ => return None,
            },
        )
    }
}

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

impl OpenEnum for SqlConcurrencyControlStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ON", Self::On),
        ("OFF", Self::Off),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Whether concurrency control is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlConcurrencyControl {
    /// Whether SQL concurrency control is on.
    pub switch_status: Option<SqlConcurrencyControlStatus>,
}

impl Model for SqlConcurrencyControl {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlConcurrencyControl",
        &[Field::new("switch_status")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.switch_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.switch_status,
                _ => return None,
            },
        )
    }
}

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

impl Model for SetSqlRules {
    const SHAPE: &'static Shape = &Shape::new(
        "SetSqlRules",
        &[Field::new("sql_filter_rules").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            sql_filter_rules: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sql_filter_rules,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sql_filter_rules,
                _ => return None,
            },
        )
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

impl Model for SqlNodeRules {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlNodeRules",
        &[Field::new("node_id").required(), Field::new("rules").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            node_id: Blank::blank(),
            rules: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                1 => &mut self.rules,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.rules,
                _ => return None,
            },
        )
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

impl Model for SqlRuleSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlRuleSetting",
        &[Field::new("sql_type").required(), Field::new("patterns").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            sql_type: Blank::blank(),
            patterns: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sql_type,
                1 => &mut self.patterns,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sql_type,
                1 => &self.patterns,
                _ => return None,
            },
        )
    }
}

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

impl OpenEnum for SqlRuleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELECT", Self::Select),
        ("UPDATE", Self::Update),
        ("DELETE", Self::Delete),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl Model for SqlRulePatternSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlRulePatternSetting",
        &[
            Field::new("pattern")
                .required()
                .checks(&[Check::Pattern(r"^~?[^~\\,]+(~[^~\\,]+){0,127}$")]),
            Field::new("max_concurrency").required().checks(&[Check::Minimum(0)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            pattern: Blank::blank(),
            max_concurrency: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pattern,
                1 => &mut self.max_concurrency,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pattern,
                1 => &self.max_concurrency,
                _ => return None,
            },
        )
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

impl Model for SqlRuleList {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlRuleList",
        &[Field::new("node_id"), Field::new("sql_filter_rules")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                1 => &mut self.sql_filter_rules,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.sql_filter_rules,
                _ => return None,
            },
        )
    }
}

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

impl Model for SqlRule {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlRule",
        &[Field::new("sql_type"), Field::new("patterns")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sql_type,
                1 => &mut self.patterns,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sql_type,
                1 => &self.patterns,
                _ => return None,
            },
        )
    }
}

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

impl Model for SqlRulePattern {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlRulePattern",
        &[Field::new("pattern"), Field::new("max_concurrency")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pattern,
                1 => &mut self.max_concurrency,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pattern,
                1 => &self.max_concurrency,
                _ => return None,
            },
        )
    }
}

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

impl Model for DeleteSqlRules {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteSqlRules",
        &[Field::new("sql_filter_rules").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            sql_filter_rules: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sql_filter_rules,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sql_filter_rules,
                _ => return None,
            },
        )
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

impl Model for SqlNodeRuleDeletion {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlNodeRuleDeletion",
        &[Field::new("node_id").required(), Field::new("rules").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            node_id: Blank::blank(),
            rules: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                1 => &mut self.rules,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.rules,
                _ => return None,
            },
        )
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

impl Model for SqlRuleDeletion {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlRuleDeletion",
        &[Field::new("sql_type").required(), Field::new("patterns").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            sql_type: Blank::blank(),
            patterns: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sql_type,
                1 => &mut self.patterns,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sql_type,
                1 => &self.patterns,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    SwitchSqlConcurrencyControl, SqlConcurrencyControl, SetSqlRules, SqlNodeRules, SqlRuleSetting,
    SqlRulePatternSetting, SqlRuleList, SqlRule, SqlRulePattern, DeleteSqlRules,
    SqlNodeRuleDeletion, SqlRuleDeletion,
);
specmill_runtime::open_enums!(SqlConcurrencyControlStatus, SqlRuleType);
