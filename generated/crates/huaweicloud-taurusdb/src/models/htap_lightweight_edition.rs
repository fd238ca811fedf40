// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::Secret;
use specmill_runtime::model::{
    Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot,
};
use super::InstanceTag;

/// What came of a request that is carried out at once.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseOutcome {
    /// The outcome, such as `SUCCESS`.
    pub result: Option<String>,
}

impl Model for ClickHouseOutcome {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseOutcome",
        &[Field::new("result")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.result,
                _ => return None,
            },
        )
    }
}

/// Nodes that have logs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLogNodeList {
    /// The nodes.
    pub node_list: Option<Vec<ClickHouseLogNode>>,
}

impl Model for ClickHouseLogNodeList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseLogNodeList",
        &[Field::new("node_list")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_list,
                _ => return None,
            },
        )
    }
}

/// A node of a ClickHouse instance, in short.
///
/// Source: TaurusDB API Reference, 4.16.2, table 4-1128.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLogNode {
    /// ID of the node.
    pub node_id: Option<String>,
    /// Name of the node.
    pub node_name: Option<String>,
    /// Role of the node, such as `slave`.
    pub role: Option<String>,
}

impl Model for ClickHouseLogNode {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseLogNode",
        &[Field::new("node_id"), Field::new("node_name"), Field::new("role")],
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
                1 => &mut self.node_name,
                2 => &mut self.role,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.node_name,
                2 => &self.role,
                _ => return None,
            },
        )
    }
}

/// Which slow statements to list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSlowLogQuery {
    /// The node. `listClickHouseLogNodes` knows its ID.
    pub node_id: String,
    /// Where the period begins, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub start_time: String,
    /// Where the period ends, written like `start_time`.
    pub end_time: String,
    /// How many statements a page holds at most.
    pub limit: i32,
    /// Position in the log: `line_num` of the last entry of the page before. Needed for all pages
    /// but the first.
    pub line_num: Option<String>,
    /// Which sort of statement to list, such as `All`.
    pub operate_type: Option<String>,
    /// Lists only statements in this database.
    pub database: Option<String>,
}

/// What a [`ClickHouseSlowLogQuery`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseSlowLogQueryRequired {
    /// The node. `listClickHouseLogNodes` knows its ID.
    pub node_id: String,
    /// Where the period begins, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub start_time: String,
    /// Where the period ends, written like `start_time`.
    pub end_time: String,
    /// How many statements a page holds at most.
    pub limit: i32,
}

impl ClickHouseSlowLogQuery {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: ClickHouseSlowLogQueryRequired) -> Self {
        Self {
            node_id: required.node_id,
            start_time: required.start_time,
            end_time: required.end_time,
            limit: required.limit,
            line_num: None,
            operate_type: None,
            database: None,
        }
    }

    /// Sets [`line_num`](Self::line_num).
    #[must_use]
    #[inline]
    pub fn with_line_num(mut self, line_num: impl Into<String>) -> Self {
        self.line_num = Some(line_num.into());
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[must_use]
    #[inline]
    pub fn with_operate_type(mut self, operate_type: impl Into<String>) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`database`](Self::database).
    #[must_use]
    #[inline]
    pub fn with_database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
}

impl Model for ClickHouseSlowLogQuery {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSlowLogQuery",
        &[
            Field::new("node_id").required(),
            Field::new("start_time").required(),
            Field::new("end_time").required(),
            Field::new("limit").required(),
            Field::new("line_num"),
            Field::new("operate_type"),
            Field::new("database"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            node_id: Blank::blank(),
            start_time: Blank::blank(),
            end_time: Blank::blank(),
            limit: Blank::blank(),
            line_num: Blank::blank(),
            operate_type: Blank::blank(),
            database: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                1 => &mut self.start_time,
                2 => &mut self.end_time,
                3 => &mut self.limit,
                4 => &mut self.line_num,
                5 => &mut self.operate_type,
                6 => &mut self.database,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.start_time,
                2 => &self.end_time,
                3 => &self.limit,
                4 => &self.line_num,
                5 => &self.operate_type,
                6 => &self.database,
                _ => return None,
            },
        )
    }
}

/// A page of slow statements.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSlowLogList {
    /// The statements of this page.
    pub slow_log_list: Option<Vec<ClickHouseSlowLog>>,
}

impl Model for ClickHouseSlowLogList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSlowLogList",
        &[Field::new("slow_log_list")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.slow_log_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.slow_log_list,
                _ => return None,
            },
        )
    }
}

/// A slow statement.
///
/// Source: TaurusDB API Reference, 4.16.3, table 4-1135.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSlowLog {
    /// Node that ran it.
    pub node_id: Option<String>,
    /// How long it ran, with the unit.
    pub time: Option<String>,
    /// How long it waited for locks, with the unit.
    pub lock_time: Option<String>,
    /// How many rows it sent.
    pub rows_sent: Option<i32>,
    /// How many rows it read.
    pub rows_examined: Option<i32>,
    /// Database in which it ran.
    pub database: Option<String>,
    /// Account that ran it.
    pub users: Option<String>,
    /// Text of the statement.
    pub query_sample: Option<String>,
    /// Sort of the statement.
    pub r#type: Option<String>,
    /// IP address of the client.
    pub client_ip: Option<String>,
    /// When it began, with the offset of the time zone at the end.
    pub start_time: Option<String>,
    /// Position in the log, from which the next page can go on.
    pub line_num: Option<String>,
    /// How many entries of the log there are of it.
    pub count: Option<String>,
}

impl Model for ClickHouseSlowLog {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSlowLog",
        &[
            Field::new("node_id"),
            Field::new("time"),
            Field::new("lock_time"),
            Field::new("rows_sent"),
            Field::new("rows_examined"),
            Field::new("database"),
            Field::new("users"),
            Field::new("query_sample"),
            Field::new("type"),
            Field::new("client_ip"),
            Field::new("start_time"),
            Field::new("line_num"),
            Field::new("count"),
        ],
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
                1 => &mut self.time,
                2 => &mut self.lock_time,
                3 => &mut self.rows_sent,
                4 => &mut self.rows_examined,
                5 => &mut self.database,
                6 => &mut self.users,
                7 => &mut self.query_sample,
                8 => &mut self.r#type,
                9 => &mut self.client_ip,
                10 => &mut self.start_time,
                11 => &mut self.line_num,
                12 => &mut self.count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.time,
                2 => &self.lock_time,
                3 => &self.rows_sent,
                4 => &self.rows_examined,
                5 => &self.database,
                6 => &self.users,
                7 => &self.query_sample,
                8 => &self.r#type,
                9 => &self.client_ip,
                10 => &self.start_time,
                11 => &self.line_num,
                12 => &self.count,
                _ => return None,
            },
        )
    }
}

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseOriginalSlowLogSwitch {
    /// Whether slow query logs shall be shown in their original form, as the text `true` or
    /// `false`.
    pub open_slow_log_switch: String,
}

impl ClickHouseOriginalSlowLogSwitch {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(open_slow_log_switch: impl Into<String>) -> Self {
        Self {
            open_slow_log_switch: open_slow_log_switch.into(),
        }
    }
}

impl Model for ClickHouseOriginalSlowLogSwitch {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseOriginalSlowLogSwitch",
        &[Field::new("open_slow_log_switch").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            open_slow_log_switch: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.open_slow_log_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.open_slow_log_switch,
                _ => return None,
            },
        )
    }
}

/// Whether slow query logs are shown in their original form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseOriginalSlowLog {
    /// Whether original slow query logs are shown, as the text `true` or `false`.
    pub open_slow_log_switch: Option<String>,
}

impl Model for ClickHouseOriginalSlowLog {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseOriginalSlowLog",
        &[Field::new("open_slow_log_switch")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.open_slow_log_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.open_slow_log_switch,
                _ => return None,
            },
        )
    }
}

/// Which LTS configurations to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLtsConfigCreation {
    /// The configurations.
    pub log_configs: Vec<ClickHouseNewLtsConfig>,
}

impl ClickHouseLtsConfigCreation {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(log_configs: impl IntoIterator<Item = ClickHouseNewLtsConfig>) -> Self {
        Self {
            log_configs: log_configs.into_iter().collect(),
        }
    }
}

impl Model for ClickHouseLtsConfigCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseLtsConfigCreation",
        &[Field::new("log_configs").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            log_configs: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.log_configs,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.log_configs,
                _ => return None,
            },
        )
    }
}

/// Where a log of a ClickHouse instance shall go.
///
/// Source: TaurusDB API Reference, 4.16.7, table 4-1161.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewLtsConfig {
    /// The ClickHouse instance.
    pub instance_id: String,
    /// Which log. So far only the slow query log, `slow_log`, can go to LTS.
    pub log_type: String,
    /// Log group that it goes to.
    pub lts_group_id: String,
    /// Log stream that it goes to.
    pub lts_stream_id: String,
}

/// What a [`ClickHouseNewLtsConfig`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseNewLtsConfigRequired {
    /// The ClickHouse instance.
    pub instance_id: String,
    /// Which log. So far only the slow query log, `slow_log`, can go to LTS.
    pub log_type: String,
    /// Log group that it goes to.
    pub lts_group_id: String,
    /// Log stream that it goes to.
    pub lts_stream_id: String,
}

impl ClickHouseNewLtsConfig {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: ClickHouseNewLtsConfigRequired) -> Self {
        Self {
            instance_id: required.instance_id,
            log_type: required.log_type,
            lts_group_id: required.lts_group_id,
            lts_stream_id: required.lts_stream_id,
        }
    }
}

impl Model for ClickHouseNewLtsConfig {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewLtsConfig",
        &[
            Field::new("instance_id").required(),
            Field::new("log_type").required(),
            Field::new("lts_group_id").required(),
            Field::new("lts_stream_id").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            instance_id: Blank::blank(),
            log_type: Blank::blank(),
            lts_group_id: Blank::blank(),
            lts_stream_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.log_type,
                2 => &mut self.lts_group_id,
                3 => &mut self.lts_stream_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.log_type,
                2 => &self.lts_group_id,
                3 => &self.lts_stream_id,
                _ => return None,
            },
        )
    }
}

/// Which LTS configurations to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLtsConfigDeletion {
    /// The configurations.
    pub log_configs: Vec<ClickHouseLtsConfigReference>,
}

impl ClickHouseLtsConfigDeletion {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(log_configs: impl IntoIterator<Item = ClickHouseLtsConfigReference>) -> Self {
        Self {
            log_configs: log_configs.into_iter().collect(),
        }
    }
}

impl Model for ClickHouseLtsConfigDeletion {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseLtsConfigDeletion",
        &[Field::new("log_configs").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            log_configs: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.log_configs,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.log_configs,
                _ => return None,
            },
        )
    }
}

/// A log of a ClickHouse instance.
///
/// Source: TaurusDB API Reference, 4.16.8, table 4-1167.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLtsConfigReference {
    /// The ClickHouse instance.
    pub instance_id: String,
    /// Which log. So far only the slow query log, `slow_log`, goes to LTS.
    pub log_type: String,
}

impl ClickHouseLtsConfigReference {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(instance_id: impl Into<String>, log_type: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            log_type: log_type.into(),
        }
    }
}

impl Model for ClickHouseLtsConfigReference {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseLtsConfigReference",
        &[Field::new("instance_id").required(), Field::new("log_type").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            instance_id: Blank::blank(),
            log_type: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.log_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.log_type,
                _ => return None,
            },
        )
    }
}

/// A planned synchronization whose parameters shall be checked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncParameterCheckRequest {
    /// TaurusDB instance that data would come from.
    pub source_instance_id: String,
    /// Read replica that data would come from. Without it, the primary node.
    pub source_node_id: Option<String>,
    /// Database that data would come from.
    pub source_database_name: String,
    /// Parameters of the synchronization.
    pub db_configs: Vec<ClickHouseSyncParameterSetting>,
    /// Which tables of a database a synchronization shall take.
    pub table_repl_config: ClickHouseSyncTableFilter,
}

/// What a [`ClickHouseSyncParameterCheckRequest`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseSyncParameterCheckRequestRequired {
    /// TaurusDB instance that data would come from.
    pub source_instance_id: String,
    /// Database that data would come from.
    pub source_database_name: String,
    /// Parameters of the synchronization.
    pub db_configs: Vec<ClickHouseSyncParameterSetting>,
    /// Which tables of a database a synchronization shall take.
    pub table_repl_config: ClickHouseSyncTableFilter,
}

impl ClickHouseSyncParameterCheckRequest {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: ClickHouseSyncParameterCheckRequestRequired) -> Self {
        Self {
            source_instance_id: required.source_instance_id,
            source_node_id: None,
            source_database_name: required.source_database_name,
            db_configs: required.db_configs,
            table_repl_config: required.table_repl_config,
        }
    }

    /// Sets [`source_node_id`](Self::source_node_id).
    #[must_use]
    #[inline]
    pub fn with_source_node_id(mut self, source_node_id: impl Into<String>) -> Self {
        self.source_node_id = Some(source_node_id.into());
        self
    }
}

impl Model for ClickHouseSyncParameterCheckRequest {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncParameterCheckRequest",
        &[
            Field::new("source_instance_id").required(),
            Field::new("source_node_id"),
            Field::new("source_database_name").required(),
            Field::new("db_configs").required(),
            Field::new("table_repl_config").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_instance_id: Blank::blank(),
            source_node_id: Blank::blank(),
            source_database_name: Blank::blank(),
            db_configs: Blank::blank(),
            table_repl_config: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.source_database_name,
                3 => &mut self.db_configs,
                4 => &mut self.table_repl_config,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.source_database_name,
                3 => &self.db_configs,
                4 => &self.table_repl_config,
                _ => return None,
            },
        )
    }
}

/// A source database and what checking its parameters has shown.
///
/// Source: TaurusDB API Reference, 4.16.12, table 4-1199.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncDatabaseCheck {
    /// Name of the source database.
    pub database_name: Option<String>,
    /// The parameters, each with the outcome.
    pub db_config_check_results: Option<Vec<ClickHouseSyncParameterCheck>>,
}

impl Model for ClickHouseSyncDatabaseCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncDatabaseCheck",
        &[Field::new("database_name"), Field::new("db_config_check_results")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.database_name,
                1 => &mut self.db_config_check_results,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.database_name,
                1 => &self.db_config_check_results,
                _ => return None,
            },
        )
    }
}

/// A parameter of a synchronization and its value.
///
/// Source: TaurusDB API Reference, 4.16.9, tables 4-1173, 4-1182.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncParameterSetting {
    /// Name of the parameter, as `listClickHouseSyncParameters` has it.
    pub param_name: String,
    /// Value of the parameter, as text.
    pub value: String,
}

impl ClickHouseSyncParameterSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(param_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            param_name: param_name.into(),
            value: value.into(),
        }
    }
}

impl Model for ClickHouseSyncParameterSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncParameterSetting",
        &[Field::new("param_name").required(), Field::new("value").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            param_name: Blank::blank(),
            value: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.param_name,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.param_name,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

/// Which tables of a database a synchronization shall take.
///
/// Source: TaurusDB API Reference, 4.16.9, tables 4-1174, 4-1184.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTableFilter {
    /// What a list of tables is for.
    pub repl_type: ClickHouseSyncListType,
    /// Names of the tables on the list. A white list must have at least one; an empty black list
    /// lets all tables be taken.
    pub tables: Vec<String>,
}

impl ClickHouseSyncTableFilter {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        repl_type: ClickHouseSyncListType,
        tables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            repl_type,
            tables: tables.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for ClickHouseSyncTableFilter {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTableFilter",
        &[Field::new("repl_type").required(), Field::new("tables").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            repl_type: Blank::blank(),
            tables: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.repl_type,
                1 => &mut self.tables,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.repl_type,
                1 => &self.tables,
                _ => return None,
            },
        )
    }
}

/// A parameter of a synchronization and what checking it has shown.
///
/// Source: TaurusDB API Reference, 4.16.9, tables 4-1176, 4-1200.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncParameterCheck {
    /// Name of the parameter.
    pub param_name: Option<String>,
    /// Value of the parameter, as text.
    pub value: Option<String>,
    /// Whether a parameter has passed its check.
    pub check_result: Option<ClickHouseSyncCheckOutcome>,
}

impl Model for ClickHouseSyncParameterCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncParameterCheck",
        &[Field::new("param_name"), Field::new("value"), Field::new("check_result")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.param_name,
                1 => &mut self.value,
                2 => &mut self.check_result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.param_name,
                1 => &self.value,
                2 => &self.check_result,
                _ => return None,
            },
        )
    }
}

/// What a list of tables is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseSyncListType {
    /// Only the tables on the list are taken.
    WhiteList,
    /// All tables but those on the list are taken.
    BlackList,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseSyncListType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("white_list", Self::WhiteList),
        ("black_list", Self::BlackList),
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

/// Whether a parameter has passed its check.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseSyncCheckOutcome {
    /// It has.
    Success,
    /// It has not.
    Fail,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseSyncCheckOutcome {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("fail", Self::Fail),
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

/// A planned synchronization whose tables shall be checked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTableCheckRequest {
    /// TaurusDB instance that data would come from.
    pub source_instance_id: String,
    /// Read replica that data would come from. Without it, the primary node.
    pub source_node_id: Option<String>,
    /// Database that data would come from.
    pub source_database_name: String,
    /// Parameters of the synchronization.
    pub db_configs: Vec<ClickHouseSyncParameterSetting>,
    /// How tables shall be laid out in ClickHouse.
    pub tables_configs: Vec<ClickHouseSyncTableSetting>,
    /// Which tables of a database a synchronization shall take.
    pub table_repl_config: ClickHouseSyncTableFilter,
}

/// What a [`ClickHouseSyncTableCheckRequest`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseSyncTableCheckRequestRequired {
    /// TaurusDB instance that data would come from.
    pub source_instance_id: String,
    /// Database that data would come from.
    pub source_database_name: String,
    /// Parameters of the synchronization.
    pub db_configs: Vec<ClickHouseSyncParameterSetting>,
    /// How tables shall be laid out in ClickHouse.
    pub tables_configs: Vec<ClickHouseSyncTableSetting>,
    /// Which tables of a database a synchronization shall take.
    pub table_repl_config: ClickHouseSyncTableFilter,
}

impl ClickHouseSyncTableCheckRequest {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: ClickHouseSyncTableCheckRequestRequired) -> Self {
        Self {
            source_instance_id: required.source_instance_id,
            source_node_id: None,
            source_database_name: required.source_database_name,
            db_configs: required.db_configs,
            tables_configs: required.tables_configs,
            table_repl_config: required.table_repl_config,
        }
    }

    /// Sets [`source_node_id`](Self::source_node_id).
    #[must_use]
    #[inline]
    pub fn with_source_node_id(mut self, source_node_id: impl Into<String>) -> Self {
        self.source_node_id = Some(source_node_id.into());
        self
    }
}

impl Model for ClickHouseSyncTableCheckRequest {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTableCheckRequest",
        &[
            Field::new("source_instance_id").required(),
            Field::new("source_node_id"),
            Field::new("source_database_name").required(),
            Field::new("db_configs").required(),
            Field::new("tables_configs").required(),
            Field::new("table_repl_config").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_instance_id: Blank::blank(),
            source_node_id: Blank::blank(),
            source_database_name: Blank::blank(),
            db_configs: Blank::blank(),
            tables_configs: Blank::blank(),
            table_repl_config: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.source_database_name,
                3 => &mut self.db_configs,
                4 => &mut self.tables_configs,
                5 => &mut self.table_repl_config,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.source_database_name,
                3 => &self.db_configs,
                4 => &self.tables_configs,
                5 => &self.table_repl_config,
                _ => return None,
            },
        )
    }
}

/// A source database and what checking its tables has shown.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTableCheckList {
    /// Name of the source database.
    pub source_database_name: Option<String>,
    /// The tables, each with the outcome.
    pub table_config_check_results: Option<Vec<ClickHouseSyncTableCheck>>,
}

impl Model for ClickHouseSyncTableCheckList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTableCheckList",
        &[Field::new("source_database_name"), Field::new("table_config_check_results")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_database_name,
                1 => &mut self.table_config_check_results,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_database_name,
                1 => &self.table_config_check_results,
                _ => return None,
            },
        )
    }
}

/// A table and how it shall be laid out in ClickHouse.
///
/// Source: TaurusDB API Reference, 4.16.10, table 4-1183.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTableSetting {
    /// Name of the table.
    pub table_name: String,
    /// Clauses for the table, such as `ORDER BY id`, out of `COLUMNS`, `PRIMARY KEY`, `ORDER BY`,
    /// `PARTITION BY`, `SAMPLE BY` and `TTL`.
    pub table_config: String,
}

impl ClickHouseSyncTableSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(table_name: impl Into<String>, table_config: impl Into<String>) -> Self {
        Self {
            table_name: table_name.into(),
            table_config: table_config.into(),
        }
    }
}

impl Model for ClickHouseSyncTableSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTableSetting",
        &[Field::new("table_name").required(), Field::new("table_config").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            table_name: Blank::blank(),
            table_config: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.table_name,
                1 => &mut self.table_config,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.table_name,
                1 => &self.table_config,
                _ => return None,
            },
        )
    }
}

/// A table, how it is laid out in ClickHouse, and what checking that has shown.
///
/// Source: TaurusDB API Reference, 4.16.10, tables 4-1186, 4-1201.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTableCheck {
    /// Name of the table.
    pub table_name: Option<String>,
    /// Clauses for the table, such as `ORDER BY id`, out of `COLUMNS`, `PRIMARY KEY`, `ORDER BY`,
    /// `PARTITION BY`, `SAMPLE BY` and `TTL`.
    pub table_config: Option<String>,
    /// Outcome of the check, such as `Check Override Table Failed`.
    pub check_result: Option<String>,
}

impl Model for ClickHouseSyncTableCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTableCheck",
        &[
            Field::new("table_name"),
            Field::new("table_config"),
            Field::new("check_result"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.table_name,
                1 => &mut self.table_config,
                2 => &mut self.check_result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.table_name,
                1 => &self.table_config,
                2 => &self.check_result,
                _ => return None,
            },
        )
    }
}

/// A page of databases.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseDatabaseList {
    /// Names of the databases of this page.
    pub databases: Option<Vec<String>>,
    /// How many databases there are on all pages.
    pub total_count: Option<i32>,
}

impl Model for ClickHouseDatabaseList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseDatabaseList",
        &[Field::new("databases"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.databases,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.databases,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// How a database is synchronized.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncConfig {
    /// TaurusDB instance that data comes from.
    pub source_instance_id: Option<String>,
    /// Node of that instance that data comes from.
    pub source_node_id: Option<String>,
    /// A source database and what checking its parameters has shown.
    pub database_info: Option<ClickHouseSyncDatabaseCheck>,
    /// The tables, each with its layout.
    pub table_infos: Option<Vec<ClickHouseSyncTableCheck>>,
    /// Which tables the synchronization takes.
    pub table_repl_config: Option<ClickHouseSyncTableScope>,
    /// Whether the choice of tables changes.
    pub is_tables_change: Option<bool>,
    /// Which tables the synchronization takes after the change. Its fields are `null` without a
    /// change.
    pub new_table_repl_config: Option<ClickHouseSyncTableScope>,
    /// What went wrong with the last `ALTER TABLE`.
    pub last_error_of_alter_table: Option<String>,
}

impl Model for ClickHouseSyncConfig {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncConfig",
        &[
            Field::new("source_instance_id"),
            Field::new("source_node_id"),
            Field::new("database_info"),
            Field::new("table_infos"),
            Field::new("table_repl_config"),
            Field::new("is_tables_change"),
            Field::new("new_table_repl_config"),
            Field::new("last_error_of_alter_table").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.database_info,
                3 => &mut self.table_infos,
                4 => &mut self.table_repl_config,
                5 => &mut self.is_tables_change,
                6 => &mut self.new_table_repl_config,
                7 => &mut self.last_error_of_alter_table,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.database_info,
                3 => &self.table_infos,
                4 => &self.table_repl_config,
                5 => &self.is_tables_change,
                6 => &self.new_table_repl_config,
                7 => &self.last_error_of_alter_table,
                _ => return None,
            },
        )
    }
}

/// Which tables of a database a synchronization takes.
///
/// Source: TaurusDB API Reference, 4.16.12, table 4-1202.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTableScope {
    /// What the list of tables is for.
    pub repl_type: Option<ClickHouseSyncTableScopeReplType>,
    /// Names of the tables on the list. A white list has at least one; an empty black list lets all
    /// tables be taken.
    pub tables: Option<Vec<String>>,
}

impl Model for ClickHouseSyncTableScope {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTableScope",
        &[Field::new("repl_type").nullable(), Field::new("tables").nullable()],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.repl_type,
                1 => &mut self.tables,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.repl_type,
                1 => &self.tables,
                _ => return None,
            },
        )
    }
}

/// What the list of tables is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseSyncTableScopeReplType {
    /// Only the tables on the list are taken.
    WhiteList,
    /// All tables but those on the list are taken.
    BlackList,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseSyncTableScopeReplType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("white_list", Self::WhiteList),
        ("black_list", Self::BlackList),
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

/// Parameters that synchronizations can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncParameterList {
    /// The parameters.
    pub db_parameters: Option<Vec<ClickHouseSyncParameter>>,
}

impl Model for ClickHouseSyncParameterList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncParameterList",
        &[Field::new("db_parameters")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.db_parameters,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.db_parameters,
                _ => return None,
            },
        )
    }
}

/// A parameter that synchronizations can have.
///
/// Source: TaurusDB API Reference, 4.16.13, table 4-1208.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncParameter {
    /// Name of the parameter.
    pub param_name: Option<String>,
    /// Kind of the value, such as `String` or `Integer`.
    pub data_type: Option<String>,
    /// Value that holds where none is set.
    pub default_value: Option<String>,
    /// Values that can be set, such as `true|false` or `1-2`.
    pub value_range: Option<String>,
    /// What the parameter does.
    pub description: Option<String>,
}

impl Model for ClickHouseSyncParameter {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncParameter",
        &[
            Field::new("param_name"),
            Field::new("data_type"),
            Field::new("default_value"),
            Field::new("value_range"),
            Field::new("description"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.param_name,
                1 => &mut self.data_type,
                2 => &mut self.default_value,
                3 => &mut self.value_range,
                4 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.param_name,
                1 => &self.data_type,
                2 => &self.default_value,
                3 => &self.value_range,
                4 => &self.description,
                _ => return None,
            },
        )
    }
}

/// The ClickHouse instance to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewInstance {
    /// Name of the instance, of letters, digits, hyphens and underscores, beginning with a letter.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// The engine of an instance to create.
    pub engine: ClickHouseNewInstanceEngine,
    /// How an instance is deployed.
    pub ha: ClickHouseDeployment,
    /// ID of the flavor of the nodes, out of the specifications for HTAP instances.
    pub flavor_id: String,
    /// Password of the user `root`. It has at least three of these: uppercase letters, lowercase
    /// letters, digits, and special characters out of `~!@#/%^*-_=+?,`.
    ///
    /// 8 to 32 characters.
    pub db_root_pwd: Secret,
    /// Over how many availability zones an instance is spread.
    pub az_mode: ClickHouseZoneMode,
    /// Storage of an instance to create.
    pub volume: ClickHouseNewInstanceVolume,
    /// Availability zone of the nodes. Where `ha.mode` is `Ha`, several of them with commas
    /// between, as in `cn-southwest-244b,cn-southwest-244a`.
    pub az_code: String,
    /// Time zone, such as `UTC+08:00`. Without it, that of the TaurusDB instance.
    pub time_zone: Option<String>,
    /// Tags of an instance to create.
    pub tags_info: ClickHouseNewInstanceTags,
    /// How an instance to create is paid for.
    pub pay_info: Option<ClickHouseNewInstanceBilling>,
}

/// What a [`ClickHouseNewInstance`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseNewInstanceRequired {
    /// Name of the instance, of letters, digits, hyphens and underscores, beginning with a letter.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// The engine of an instance to create.
    pub engine: ClickHouseNewInstanceEngine,
    /// How an instance is deployed.
    pub ha: ClickHouseDeployment,
    /// ID of the flavor of the nodes, out of the specifications for HTAP instances.
    pub flavor_id: String,
    /// Password of the user `root`. It has at least three of these: uppercase letters, lowercase
    /// letters, digits, and special characters out of `~!@#/%^*-_=+?,`.
    ///
    /// 8 to 32 characters.
    pub db_root_pwd: Secret,
    /// Over how many availability zones an instance is spread.
    pub az_mode: ClickHouseZoneMode,
    /// Storage of an instance to create.
    pub volume: ClickHouseNewInstanceVolume,
    /// Availability zone of the nodes. Where `ha.mode` is `Ha`, several of them with commas
    /// between, as in `cn-southwest-244b,cn-southwest-244a`.
    pub az_code: String,
    /// Tags of an instance to create.
    pub tags_info: ClickHouseNewInstanceTags,
}

impl ClickHouseNewInstance {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: ClickHouseNewInstanceRequired) -> Self {
        Self {
            name: required.name,
            engine: required.engine,
            ha: required.ha,
            flavor_id: required.flavor_id,
            db_root_pwd: required.db_root_pwd,
            az_mode: required.az_mode,
            volume: required.volume,
            az_code: required.az_code,
            time_zone: None,
            tags_info: required.tags_info,
            pay_info: None,
        }
    }

    /// Sets [`time_zone`](Self::time_zone).
    #[must_use]
    #[inline]
    pub fn with_time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets [`pay_info`](Self::pay_info).
    #[must_use]
    #[inline]
    pub fn with_pay_info(mut self, pay_info: ClickHouseNewInstanceBilling) -> Self {
        self.pay_info = Some(pay_info);
        self
    }
}

impl Model for ClickHouseNewInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewInstance",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("engine").required(),
            Field::new("ha").required(),
            Field::new("flavor_id").required(),
            Field::new("db_root_pwd")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
            Field::new("az_mode").required(),
            Field::new("volume").required(),
            Field::new("az_code").required(),
            Field::new("time_zone"),
            Field::new("tags_info").required(),
            Field::new("pay_info"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            engine: Blank::blank(),
            ha: Blank::blank(),
            flavor_id: Blank::blank(),
            db_root_pwd: Blank::blank(),
            az_mode: Blank::blank(),
            volume: Blank::blank(),
            az_code: Blank::blank(),
            time_zone: Blank::blank(),
            tags_info: Blank::blank(),
            pay_info: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.engine,
                2 => &mut self.ha,
                3 => &mut self.flavor_id,
                4 => &mut self.db_root_pwd,
                5 => &mut self.az_mode,
                6 => &mut self.volume,
                7 => &mut self.az_code,
                8 => &mut self.time_zone,
                9 => &mut self.tags_info,
                10 => &mut self.pay_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.engine,
                2 => &self.ha,
                3 => &self.flavor_id,
                4 => &self.db_root_pwd,
                5 => &self.az_mode,
                6 => &self.volume,
                7 => &self.az_code,
                8 => &self.time_zone,
                9 => &self.tags_info,
                10 => &self.pay_info,
                _ => return None,
            },
        )
    }
}

/// An instance that is being created, and the task that does it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseInstanceCreation {
    /// A ClickHouse instance that is being created.
    pub instance: Option<ClickHouseCreatedInstance>,
    /// ID of the task. `showJob` tells how far it has come.
    pub job_id: Option<String>,
}

impl Model for ClickHouseInstanceCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseInstanceCreation",
        &[Field::new("instance"), Field::new("job_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance,
                1 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                1 => &self.job_id,
                _ => return None,
            },
        )
    }
}

/// The engine of an instance to create.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1214.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewInstanceEngine {
    /// The engine. So far only `click-house`.
    pub r#type: String,
    /// Version of the engine, of a single digit, as the engine resources for HTAP have it.
    pub version: String,
}

impl ClickHouseNewInstanceEngine {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            version: version.into(),
        }
    }
}

impl Model for ClickHouseNewInstanceEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewInstanceEngine",
        &[Field::new("type").required(), Field::new("version").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            version: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
    }
}

/// How an instance is deployed.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1215.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseDeployment {
    /// On what nodes an instance runs.
    pub mode: ClickHouseDeploymentMode,
}

impl ClickHouseDeployment {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(mode: ClickHouseDeploymentMode) -> Self {
        Self { mode }
    }
}

impl Model for ClickHouseDeployment {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseDeployment",
        &[Field::new("mode").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { mode: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.mode,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.mode,
                _ => return None,
            },
        )
    }
}

/// Over how many availability zones an instance is spread.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseZoneMode {
    /// It is in one zone.
    Single,
    /// It is in several zones.
    Multiple,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseZoneMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("single", Self::Single),
        ("double", Self::Multiple),
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

/// Storage of an instance to create.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1216.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewInstanceVolume {
    /// Type of a disk.
    pub io_type: ClickHouseVolumeType,
    /// Size of the disk in GB.
    ///
    /// From 50 to 32000.
    pub capacity_in_gb: i32,
}

impl ClickHouseNewInstanceVolume {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(io_type: ClickHouseVolumeType, capacity_in_gb: i32) -> Self {
        Self { io_type, capacity_in_gb }
    }
}

impl Model for ClickHouseNewInstanceVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewInstanceVolume",
        &[
            Field::new("io_type").required(),
            Field::new("capacity_in_gb")
                .required()
                .checks(&[Check::Minimum(50), Check::Maximum(32000)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            io_type: Blank::blank(),
            capacity_in_gb: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.io_type,
                1 => &mut self.capacity_in_gb,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.io_type,
                1 => &self.capacity_in_gb,
                _ => return None,
            },
        )
    }
}

/// Tags of an instance to create.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1217.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewInstanceTags {
    /// Tags of the system, such as `_sys_enterprise_project_id`, whose value is the enterprise
    /// project of the instance.
    pub sys_tags: Vec<ClickHouseNewTag>,
}

impl ClickHouseNewInstanceTags {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(sys_tags: impl IntoIterator<Item = ClickHouseNewTag>) -> Self {
        Self {
            sys_tags: sys_tags.into_iter().collect(),
        }
    }
}

impl Model for ClickHouseNewInstanceTags {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewInstanceTags",
        &[Field::new("sys_tags").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { sys_tags: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sys_tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sys_tags,
                _ => return None,
            },
        )
    }
}

/// How an instance to create is paid for.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1219.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewInstanceBilling {
    /// How an instance is paid for: `0` by use, `1` by month or year in advance.
    ///
    /// Default: `0`.
    pub pay_model: Option<ClickHouseBillingMode>,
    /// Order of the subscription.
    pub order_id: Option<String>,
    /// How long the subscription lasts, in units of `period_type`.
    pub period: Option<i32>,
    /// Unit of the subscription: 2 for months, 3 for years.
    ///
    /// One of `2` (Months), `3` (Years).
    pub period_type: Option<i32>,
    /// Whether the subscription renews itself: 1 if so, 0 if not.
    ///
    /// One of `1` (It does), `0` (It does not).
    pub is_auto_renew: Option<i32>,
}

impl ClickHouseNewInstanceBilling {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pay_model`](Self::pay_model).
    #[must_use]
    #[inline]
    pub fn with_pay_model(mut self, pay_model: ClickHouseBillingMode) -> Self {
        self.pay_model = Some(pay_model);
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[must_use]
    #[inline]
    pub fn with_order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`period`](Self::period).
    #[must_use]
    #[inline]
    pub fn with_period(mut self, period: i32) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[must_use]
    #[inline]
    pub fn with_period_type(mut self, period_type: i32) -> Self {
        self.period_type = Some(period_type);
        self
    }

    /// Sets [`is_auto_renew`](Self::is_auto_renew).
    #[must_use]
    #[inline]
    pub fn with_is_auto_renew(mut self, is_auto_renew: i32) -> Self {
        self.is_auto_renew = Some(is_auto_renew);
        self
    }
}

impl Model for ClickHouseNewInstanceBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewInstanceBilling",
        &[
            Field::new("pay_model"),
            Field::new("order_id"),
            Field::new("period"),
            Field::new("period_type")
                .checks(&[Check::Values(&[Literal::Integer(2), Literal::Integer(3)])]),
            Field::new("is_auto_renew")
                .checks(&[Check::Values(&[Literal::Integer(1), Literal::Integer(0)])]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pay_model,
                1 => &mut self.order_id,
                2 => &mut self.period,
                3 => &mut self.period_type,
                4 => &mut self.is_auto_renew,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pay_model,
                1 => &self.order_id,
                2 => &self.period,
                3 => &self.period_type,
                4 => &self.is_auto_renew,
                _ => return None,
            },
        )
    }
}

/// A ClickHouse instance that is being created.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1221.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseCreatedInstance {
    /// ID of the instance, ending in `in16`.
    pub id: Option<String>,
    /// Availability zone of the nodes.
    pub az_code: Option<String>,
    /// Over how many availability zones an instance is spread.
    pub az_mode: Option<ClickHouseZoneMode>,
    /// Name of the instance.
    pub name: Option<String>,
    /// The engine of an instance.
    pub engine: Option<ClickHouseEngine>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Subnet of the instance.
    pub subnet_id: Option<String>,
    /// Name of its first database user.
    pub db_user: Option<String>,
    /// Port of the database.
    ///
    /// From 0 to 65535.
    pub port: Option<i32>,
    /// On what nodes an instance runs.
    pub ha_mode: Option<ClickHouseDeploymentMode>,
    /// How an instance is paid for. Without a subscription, all but the mode is `null`.
    pub pay_info: Option<ClickHouseBilling>,
    /// Whether connections are encrypted with SSL.
    pub ssl_option: Option<bool>,
    /// State of an instance.
    pub status: Option<ClickHouseCreationStatus>,
    /// Region of the instance.
    pub region: Option<String>,
    /// Tags of an instance.
    pub tags_info: Option<ClickHouseInstanceTags>,
}

impl Model for ClickHouseCreatedInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseCreatedInstance",
        &[
            Field::new("id"),
            Field::new("az_code"),
            Field::new("az_mode"),
            Field::new("name"),
            Field::new("engine"),
            Field::new("vpc_id"),
            Field::new("security_group_id"),
            Field::new("subnet_id"),
            Field::new("db_user"),
            Field::new("port")
                .nullable()
                .checks(&[Check::Minimum(0), Check::Maximum(65535)]),
            Field::new("ha_mode"),
            Field::new("pay_info"),
            Field::new("ssl_option"),
            Field::new("status"),
            Field::new("region"),
            Field::new("tags_info"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.az_code,
                2 => &mut self.az_mode,
                3 => &mut self.name,
                4 => &mut self.engine,
                5 => &mut self.vpc_id,
                6 => &mut self.security_group_id,
                7 => &mut self.subnet_id,
                8 => &mut self.db_user,
                9 => &mut self.port,
                10 => &mut self.ha_mode,
                11 => &mut self.pay_info,
                12 => &mut self.ssl_option,
                13 => &mut self.status,
                14 => &mut self.region,
                15 => &mut self.tags_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.az_code,
                2 => &self.az_mode,
                3 => &self.name,
                4 => &self.engine,
                5 => &self.vpc_id,
                6 => &self.security_group_id,
                7 => &self.subnet_id,
                8 => &self.db_user,
                9 => &self.port,
                10 => &self.ha_mode,
                11 => &self.pay_info,
                12 => &self.ssl_option,
                13 => &self.status,
                14 => &self.region,
                15 => &self.tags_info,
                _ => return None,
            },
        )
    }
}

/// On what nodes an instance runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseDeploymentMode {
    /// On a single node.
    Single,
    /// On a primary and a standby node.
    HighAvailability,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseDeploymentMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Single", Self::Single),
        ("Ha", Self::HighAvailability),
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

/// Type of a disk.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseVolumeType {
    /// Ultra-high I/O.
    Ssd,
    /// Extreme SSD.
    Essd,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseVolumeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SSD", Self::Ssd),
        ("ESSD", Self::Essd),
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

/// A tag for an instance.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1218.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewTag {
    /// Key of the tag.
    pub key: String,
    /// Value of the tag.
    pub value: String,
}

impl ClickHouseNewTag {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl Model for ClickHouseNewTag {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewTag",
        &[Field::new("key").required(), Field::new("value").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            key: Blank::blank(),
            value: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

/// How an instance is paid for: `0` by use, `1` by month or year in advance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseBillingMode {
    /// By use.
    PayPerUse,
    /// Subscribed by month or year.
    Subscription,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseBillingMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::PayPerUse),
        ("1", Self::Subscription),
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

/// The engine of an instance.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1222.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseEngine {
    /// The engine. So far only `click-house`.
    pub r#type: Option<String>,
    /// Version of the engine, of a single digit.
    pub version: Option<String>,
}

impl Model for ClickHouseEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseEngine",
        &[Field::new("type"), Field::new("version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
    }
}

/// How an instance is paid for. Without a subscription, all but the mode is `null`.
///
/// Source: TaurusDB API Reference, 4.16.14, table 4-1223.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseBilling {
    /// How an instance is paid for: `0` by use, `1` by month or year in advance.
    ///
    /// Default: `0`.
    pub pay_model: Option<ClickHouseBillingMode>,
    /// Order of the subscription.
    pub order_id: Option<String>,
    /// How long the subscription lasts, in units of `period_type`.
    pub period: Option<String>,
    /// Unit of the subscription: `2` for months, `3` for years.
    pub period_type: Option<ClickHouseBillingPeriodType>,
    /// Whether the subscription renews itself: `1` if so, `0` if not.
    pub is_auto_renew: Option<ClickHouseBillingIsAutoRenew>,
}

impl Model for ClickHouseBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseBilling",
        &[
            Field::new("pay_model"),
            Field::new("order_id").nullable(),
            Field::new("period").nullable(),
            Field::new("period_type").nullable(),
            Field::new("is_auto_renew").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pay_model,
                1 => &mut self.order_id,
                2 => &mut self.period,
                3 => &mut self.period_type,
                4 => &mut self.is_auto_renew,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pay_model,
                1 => &self.order_id,
                2 => &self.period,
                3 => &self.period_type,
                4 => &self.is_auto_renew,
                _ => return None,
            },
        )
    }
}

/// State of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseCreationStatus {
    /// `creating`.
    Creating,
    /// `normal`.
    Normal,
    /// `abnormal`.
    Abnormal,
    /// `createfailed`.
    CreateFailed,
    /// `deleted`.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseCreationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("creating", Self::Creating),
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("createfailed", Self::CreateFailed),
        ("deleted", Self::Deleted),
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

/// Tags of an instance.
///
/// Source: TaurusDB API Reference, 4.16.14, tables 4-1224, 4-1245.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseInstanceTags {
    /// Tags that users have given it.
    pub tags: Option<Vec<InstanceTag>>,
    /// Tags of the system, such as `_sys_enterprise_project_id`.
    pub sys_tags: Option<Vec<InstanceTag>>,
}

impl Model for ClickHouseInstanceTags {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseInstanceTags",
        &[Field::new("tags"), Field::new("sys_tags")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.tags,
                1 => &mut self.sys_tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.tags,
                1 => &self.sys_tags,
                _ => return None,
            },
        )
    }
}

/// Unit of the subscription: `2` for months, `3` for years.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseBillingPeriodType {
    /// Months.
    Month,
    /// Years.
    Year,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseBillingPeriodType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("2", Self::Month),
        ("3", Self::Year),
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

/// Whether the subscription renews itself: `1` if so, `0` if not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseBillingIsAutoRenew {
    /// It does.
    Renewed,
    /// It does not.
    NotRenewed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseBillingIsAutoRenew {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::Renewed),
        ("0", Self::NotRenewed),
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

/// The ClickHouse instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseInstanceReport {
    /// A ClickHouse instance.
    pub instance: Option<ClickHouseInstance>,
}

impl Model for ClickHouseInstanceReport {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseInstanceReport",
        &[Field::new("instance")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                _ => return None,
            },
        )
    }
}

/// A ClickHouse instance.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1237.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseInstance {
    /// ID of the instance, ending in `in16`.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// Public IP address, empty where there is none.
    pub public_ip: Option<String>,
    /// Whether it can be reached from the Internet.
    pub can_enable_public_access: Option<bool>,
    /// Node that backups are taken of.
    pub current_backup_node_id: Option<String>,
    /// On what nodes an instance runs.
    pub cluster_mode: Option<ClickHouseDeploymentMode>,
    /// State of the instance, such as `normal`.
    pub status: Option<String>,
    /// Whether something is frozen: 0 if not, 1 if so.
    pub is_frozen: Option<ClickHouseFrozenState>,
    /// When it was frozen.
    pub frozen_time: Option<String>,
    /// Name of its first database user.
    pub db_user: Option<String>,
    /// How often backups are taken.
    pub bak_period: Option<String>,
    /// How many days backups are kept.
    pub bak_keep_day: Option<i32>,
    /// When a backup is expected to start.
    pub bak_expected_start_time: Option<String>,
    /// ID of the version of the engine.
    pub datastore_version_id: Option<String>,
    /// Version of the engine, such as `1.23.3.24`.
    pub datastore_version: Option<String>,
    /// The engine, such as `click-house`.
    pub datastore_type: Option<String>,
    /// When the instance was created, in milliseconds since 1970 (UTC).
    pub create_at: Option<i64>,
    /// When the instance was last changed, in milliseconds since 1970 (UTC).
    pub update_at: Option<i64>,
    /// When the instance was deleted, in milliseconds since 1970 (UTC).
    pub delete_at: Option<i64>,
    /// Port of the database, 0 to 65535 as text.
    pub db_port: Option<String>,
    /// The parameter template of an instance.
    pub param_group: Option<ClickHouseParameterTemplate>,
    /// What is being done with the instance.
    pub actions: Option<Vec<ClickHouseAction>>,
    /// Why it could not be created; empty where it could.
    pub create_fail_error_code: Option<String>,
    /// Groups of nodes of the instance.
    pub groups: Option<Vec<ClickHouseGroup>>,
    /// When an instance may be maintained.
    pub ops_window: Option<ClickHouseMaintenanceWindow>,
    /// Tags of an instance.
    pub tags_info: Option<ClickHouseInstanceTags>,
    /// Time zone of the instance, such as `UTC+08:00`.
    pub time_zone: Option<String>,
    /// How much space backups take.
    pub backup_used_space: Option<String>,
    /// Over how many availability zones an instance is spread.
    pub az_mode: Option<ClickHouseZoneMode>,
    /// Primary availability zone.
    pub master_az_code: Option<String>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Ports of an instance, by protocol.
    pub port_info: Option<ClickHousePorts>,
    /// Code of the disk specification, such as `gaussdb.ch.evs.ultrahighio`.
    pub volume_code: Option<String>,
    /// Whether it can have replicas.
    pub support_data_replication: Option<bool>,
    /// Whether there is a newer version of the engine.
    pub new_version_available: Option<bool>,
    /// Whether connections are encrypted with SSL.
    pub ssl_option: Option<bool>,
    /// Dedicated resource pool of the instance.
    pub dedicated_resource_id: Option<String>,
    /// How the instance is paid for: `0` by use, `1` by month or year in advance.
    pub pay_model: Option<ClickHouseInstancePayModel>,
}

impl Model for ClickHouseInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("project_id"),
            Field::new("public_ip"),
            Field::new("can_enable_public_access"),
            Field::new("current_backup_node_id").nullable(),
            Field::new("cluster_mode"),
            Field::new("status"),
            Field::new("is_frozen"),
            Field::new("frozen_time").nullable(),
            Field::new("db_user").nullable(),
            Field::new("bak_period").nullable(),
            Field::new("bak_keep_day").nullable(),
            Field::new("bak_expected_start_time").nullable(),
            Field::new("datastore_version_id"),
            Field::new("datastore_version"),
            Field::new("datastore_type"),
            Field::new("create_at"),
            Field::new("update_at"),
            Field::new("delete_at").nullable(),
            Field::new("db_port"),
            Field::new("param_group"),
            Field::new("actions"),
            Field::new("create_fail_error_code"),
            Field::new("groups"),
            Field::new("ops_window"),
            Field::new("tags_info"),
            Field::new("time_zone"),
            Field::new("backup_used_space").nullable(),
            Field::new("az_mode"),
            Field::new("master_az_code").nullable(),
            Field::new("enterprise_project_id").nullable(),
            Field::new("port_info"),
            Field::new("volume_code"),
            Field::new("support_data_replication"),
            Field::new("new_version_available"),
            Field::new("ssl_option"),
            Field::new("dedicated_resource_id").nullable(),
            Field::new("pay_model").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.project_id,
                3 => &mut self.public_ip,
                4 => &mut self.can_enable_public_access,
                5 => &mut self.current_backup_node_id,
                6 => &mut self.cluster_mode,
                7 => &mut self.status,
                8 => &mut self.is_frozen,
                9 => &mut self.frozen_time,
                10 => &mut self.db_user,
                11 => &mut self.bak_period,
                12 => &mut self.bak_keep_day,
                13 => &mut self.bak_expected_start_time,
                14 => &mut self.datastore_version_id,
                15 => &mut self.datastore_version,
                16 => &mut self.datastore_type,
                17 => &mut self.create_at,
                18 => &mut self.update_at,
                19 => &mut self.delete_at,
                20 => &mut self.db_port,
                21 => &mut self.param_group,
                22 => &mut self.actions,
                23 => &mut self.create_fail_error_code,
                24 => &mut self.groups,
                25 => &mut self.ops_window,
                26 => &mut self.tags_info,
                27 => &mut self.time_zone,
                28 => &mut self.backup_used_space,
                29 => &mut self.az_mode,
                30 => &mut self.master_az_code,
                31 => &mut self.enterprise_project_id,
                32 => &mut self.port_info,
                33 => &mut self.volume_code,
                34 => &mut self.support_data_replication,
                35 => &mut self.new_version_available,
                36 => &mut self.ssl_option,
                37 => &mut self.dedicated_resource_id,
                38 => &mut self.pay_model,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.project_id,
                3 => &self.public_ip,
                4 => &self.can_enable_public_access,
                5 => &self.current_backup_node_id,
                6 => &self.cluster_mode,
                7 => &self.status,
                8 => &self.is_frozen,
                9 => &self.frozen_time,
                10 => &self.db_user,
                11 => &self.bak_period,
                12 => &self.bak_keep_day,
                13 => &self.bak_expected_start_time,
                14 => &self.datastore_version_id,
                15 => &self.datastore_version,
                16 => &self.datastore_type,
                17 => &self.create_at,
                18 => &self.update_at,
                19 => &self.delete_at,
                20 => &self.db_port,
                21 => &self.param_group,
                22 => &self.actions,
                23 => &self.create_fail_error_code,
                24 => &self.groups,
                25 => &self.ops_window,
                26 => &self.tags_info,
                27 => &self.time_zone,
                28 => &self.backup_used_space,
                29 => &self.az_mode,
                30 => &self.master_az_code,
                31 => &self.enterprise_project_id,
                32 => &self.port_info,
                33 => &self.volume_code,
                34 => &self.support_data_replication,
                35 => &self.new_version_available,
                36 => &self.ssl_option,
                37 => &self.dedicated_resource_id,
                38 => &self.pay_model,
                _ => return None,
            },
        )
    }
}

/// Whether something is frozen: 0 if not, 1 if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickHouseFrozenState(pub i32);

impl ClickHouseFrozenState {
    /// It is not.
    pub const NOT_FROZEN: Self = Self(0);

    /// It is.
    pub const FROZEN: Self = Self(1);
}

/// The parameter template of an instance.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1238.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseParameterTemplate {
    /// ID of the template, ending in `pr16`.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
}

impl Model for ClickHouseParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseParameterTemplate",
        &[Field::new("id"), Field::new("name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// Something that is done with an instance.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1239.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseAction {
    /// ID of the action.
    pub id: Option<String>,
    /// Name of the action.
    pub action: Option<String>,
    /// ID of what it is done with.
    pub object_id: Option<String>,
    /// Sort of the action.
    pub r#type: Option<String>,
    /// ID of the task that does it.
    pub job_id: Option<String>,
    /// How far it has come.
    pub status: Option<String>,
    /// When the action was created, in milliseconds since 1970 (UTC).
    pub created_at: Option<i64>,
    /// When the action last changed, in milliseconds since 1970 (UTC).
    pub updated_at: Option<i64>,
}

impl Model for ClickHouseAction {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseAction",
        &[
            Field::new("id"),
            Field::new("action"),
            Field::new("object_id"),
            Field::new("type"),
            Field::new("job_id"),
            Field::new("status"),
            Field::new("created_at"),
            Field::new("updated_at"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.action,
                2 => &mut self.object_id,
                3 => &mut self.r#type,
                4 => &mut self.job_id,
                5 => &mut self.status,
                6 => &mut self.created_at,
                7 => &mut self.updated_at,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.action,
                2 => &self.object_id,
                3 => &self.r#type,
                4 => &self.job_id,
                5 => &self.status,
                6 => &self.created_at,
                7 => &self.updated_at,
                _ => return None,
            },
        )
    }
}

/// A group of nodes of an instance.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1240.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseGroup {
    /// ID of the group, ending in `gr16`.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Type of the group. So far only `clickhouse`.
    pub group_type_name: Option<String>,
    /// The nodes.
    pub nodes: Option<Vec<ClickHouseNode>>,
}

impl Model for ClickHouseGroup {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseGroup",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("group_type_name"),
            Field::new("nodes"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.group_type_name,
                3 => &mut self.nodes,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.group_type_name,
                3 => &self.nodes,
                _ => return None,
            },
        )
    }
}

/// When an instance may be maintained.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1244.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseMaintenanceWindow {
    /// How often the window comes round.
    pub period: Option<String>,
    /// Where the window begins, as `hh:mm`.
    pub start_time: Option<String>,
    /// Where the window ends, as `hh:mm`.
    pub end_time: Option<String>,
}

impl Model for ClickHouseMaintenanceWindow {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseMaintenanceWindow",
        &[
            Field::new("period").nullable(),
            Field::new("start_time"),
            Field::new("end_time"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.period,
                1 => &mut self.start_time,
                2 => &mut self.end_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.period,
                1 => &self.start_time,
                2 => &self.end_time,
                _ => return None,
            },
        )
    }
}

/// Ports of an instance, by protocol.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1248.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHousePorts {
    /// TEP port.
    ///
    /// From 0 to 65535.
    pub tep_port: Option<i32>,
    /// Port for HTTP.
    ///
    /// From 0 to 65535.
    pub http_port: Option<i32>,
    /// Port for MySQL's protocol.
    ///
    /// From 0 to 65535.
    pub mysql_port: Option<i32>,
    /// Port for HTTPS.
    ///
    /// From 0 to 65535.
    pub https_port: Option<i32>,
    /// Secure TEP port.
    ///
    /// From 0 to 65535.
    pub tep_secure_port: Option<i32>,
}

impl Model for ClickHousePorts {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHousePorts",
        &[
            Field::new("tep_port").checks(&[Check::Minimum(0), Check::Maximum(65535)]),
            Field::new("http_port").checks(&[Check::Minimum(0), Check::Maximum(65535)]),
            Field::new("mysql_port").checks(&[Check::Minimum(0), Check::Maximum(65535)]),
            Field::new("https_port").checks(&[Check::Minimum(0), Check::Maximum(65535)]),
            Field::new("tep_secure_port")
                .checks(&[Check::Minimum(0), Check::Maximum(65535)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.tep_port,
                1 => &mut self.http_port,
                2 => &mut self.mysql_port,
                3 => &mut self.https_port,
                4 => &mut self.tep_secure_port,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.tep_port,
                1 => &self.http_port,
                2 => &self.mysql_port,
                3 => &self.https_port,
                4 => &self.tep_secure_port,
                _ => return None,
            },
        )
    }
}

/// How the instance is paid for: `0` by use, `1` by month or year in advance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseInstancePayModel {
    /// By use.
    PayPerUse,
    /// Subscribed by month or year.
    Subscription,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseInstancePayModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::PayPerUse),
        ("1", Self::Subscription),
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

/// A node of a ClickHouse instance.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1241.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNode {
    /// ID of the node, ending in `no16`.
    pub id: Option<String>,
    /// Name of the node.
    pub name: Option<String>,
    /// Role of a node.
    pub r#type: Option<ClickHouseNodeType>,
    /// State of the node, such as `normal`.
    pub status: Option<String>,
    /// How long the node is subscribed for; the text `null` where it is not.
    pub period: Option<String>,
    /// Storage of a node.
    pub volume: Option<ClickHouseVolume>,
    /// How many vCPUs it has.
    pub cpu: Option<String>,
    /// Size of its memory in GB.
    pub mem: Option<String>,
    /// The engine of a node.
    pub datastore: Option<ClickHouseDatastore>,
    /// Priority of the node.
    pub priority: Option<i32>,
    /// Whether something is frozen: 0 if not, 1 if so.
    pub frozen_flag: Option<ClickHouseFrozenState>,
    /// Port of the database.
    ///
    /// From 0 to 65535.
    pub db_port: Option<i32>,
    /// How an instance is paid for: `0` by use, `1` by month or year in advance.
    pub pay_model: Option<ClickHouseBillingMode>,
    /// Order of the subscription; empty without one.
    pub order_id: Option<String>,
    /// IP address for data.
    pub traffic_ip: Option<String>,
    /// IPv6 address for data.
    pub traffic_ipv6: Option<String>,
    /// Virtual IP address for data.
    pub traffic_vip: Option<String>,
    /// Virtual IPv6 address for data.
    pub traffic_vipv6: Option<String>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// The zone in words, such as `AZ2`.
    pub az_description: Option<String>,
    /// Type of the zone, such as `Center`.
    pub az_type: Option<String>,
    /// Region of the node.
    pub region: Option<String>,
    /// When the node was created, in milliseconds since 1970 (UTC).
    pub create_at: Option<i64>,
    /// When the node was last changed, in milliseconds since 1970 (UTC).
    pub update_at: Option<i64>,
    /// ID of the flavor of the node.
    pub flavor_id: Option<String>,
    /// Code of that flavor, such as `gaussdb.ch.xlarge.x86.4`.
    pub flavor_ref: Option<String>,
    /// Code of the server's flavor beneath, such as `c3.xlarge.4`.
    pub iass_flavor_ref: Option<String>,
    /// How many connections from the Internet it takes at most.
    pub max_connections: Option<String>,
    /// VPC of the node.
    pub vpc_id: Option<String>,
    /// Subnet of the node.
    pub subnet_id: Option<String>,
    /// Whether changed parameters wait for a restart.
    pub need_restart: Option<bool>,
    /// Security group of the node.
    pub sg_id: Option<String>,
}

impl Model for ClickHouseNode {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNode",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("type"),
            Field::new("status"),
            Field::new("period"),
            Field::new("volume"),
            Field::new("cpu"),
            Field::new("mem"),
            Field::new("datastore"),
            Field::new("priority"),
            Field::new("frozen_flag"),
            Field::new("db_port").checks(&[Check::Minimum(0), Check::Maximum(65535)]),
            Field::new("pay_model"),
            Field::new("order_id"),
            Field::new("traffic_ip"),
            Field::new("traffic_ipv6"),
            Field::new("traffic_vip"),
            Field::new("traffic_vipv6"),
            Field::new("az_code"),
            Field::new("az_description"),
            Field::new("az_type"),
            Field::new("region"),
            Field::new("create_at"),
            Field::new("update_at"),
            Field::new("flavor_id"),
            Field::new("flavor_ref"),
            Field::new("iass_flavor_ref"),
            Field::new("max_connections"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("need_restart"),
            Field::new("sg_id"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.r#type,
                3 => &mut self.status,
                4 => &mut self.period,
                5 => &mut self.volume,
                6 => &mut self.cpu,
                7 => &mut self.mem,
                8 => &mut self.datastore,
                9 => &mut self.priority,
                10 => &mut self.frozen_flag,
                11 => &mut self.db_port,
                12 => &mut self.pay_model,
                13 => &mut self.order_id,
                14 => &mut self.traffic_ip,
                15 => &mut self.traffic_ipv6,
                16 => &mut self.traffic_vip,
                17 => &mut self.traffic_vipv6,
                18 => &mut self.az_code,
                19 => &mut self.az_description,
                20 => &mut self.az_type,
                21 => &mut self.region,
                22 => &mut self.create_at,
                23 => &mut self.update_at,
                24 => &mut self.flavor_id,
                25 => &mut self.flavor_ref,
                26 => &mut self.iass_flavor_ref,
                27 => &mut self.max_connections,
                28 => &mut self.vpc_id,
                29 => &mut self.subnet_id,
                30 => &mut self.need_restart,
                31 => &mut self.sg_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.r#type,
                3 => &self.status,
                4 => &self.period,
                5 => &self.volume,
                6 => &self.cpu,
                7 => &self.mem,
                8 => &self.datastore,
                9 => &self.priority,
                10 => &self.frozen_flag,
                11 => &self.db_port,
                12 => &self.pay_model,
                13 => &self.order_id,
                14 => &self.traffic_ip,
                15 => &self.traffic_ipv6,
                16 => &self.traffic_vip,
                17 => &self.traffic_vipv6,
                18 => &self.az_code,
                19 => &self.az_description,
                20 => &self.az_type,
                21 => &self.region,
                22 => &self.create_at,
                23 => &self.update_at,
                24 => &self.flavor_id,
                25 => &self.flavor_ref,
                26 => &self.iass_flavor_ref,
                27 => &self.max_connections,
                28 => &self.vpc_id,
                29 => &self.subnet_id,
                30 => &self.need_restart,
                31 => &self.sg_id,
                _ => return None,
            },
        )
    }
}

/// Role of a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseNodeType {
    /// The primary node.
    Primary,
    /// A standby node.
    Standby,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseNodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("master", Self::Primary),
        ("slave", Self::Standby),
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

/// Storage of a node.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1242.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseVolume {
    /// Type of a disk.
    pub r#type: Option<ClickHouseVolumeType>,
    /// Size of the storage, as text like `50000000000`.
    pub size: Option<String>,
    /// How much of it is in use.
    pub used: Option<String>,
    /// How many reads and writes per second it allows.
    pub iops: Option<i32>,
}

impl Model for ClickHouseVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseVolume",
        &[Field::new("type"), Field::new("size"), Field::new("used"), Field::new("iops")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.size,
                2 => &mut self.used,
                3 => &mut self.iops,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.size,
                2 => &self.used,
                3 => &self.iops,
                _ => return None,
            },
        )
    }
}

/// The engine of a node.
///
/// Source: TaurusDB API Reference, 4.16.16, table 4-1243.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseDatastore {
    /// ID of the version of the engine.
    pub id: Option<String>,
    /// The engine. So far only `click-house`.
    pub r#type: Option<String>,
    /// Version of the engine, such as `1.23.3.24`.
    pub version: Option<String>,
}

impl Model for ClickHouseDatastore {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseDatastore",
        &[Field::new("id"), Field::new("type"), Field::new("version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.r#type,
                2 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.r#type,
                2 => &self.version,
                _ => return None,
            },
        )
    }
}

/// How large the storage shall be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseStorageExpansion {
    /// New size of the disk in GB.
    ///
    /// From 50 to 32000.
    pub size_in_gb: i32,
}

impl ClickHouseStorageExpansion {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(size_in_gb: i32) -> Self {
        Self { size_in_gb }
    }
}

impl Model for ClickHouseStorageExpansion {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseStorageExpansion",
        &[
            Field::new("size_in_gb")
                .required()
                .checks(&[Check::Minimum(50), Check::Maximum(32000)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { size_in_gb: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size_in_gb,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size_in_gb,
                _ => return None,
            },
        )
    }
}

/// The database account to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewUser {
    /// Name of the account, of lowercase letters, digits and underscores. It begins with a letter
    /// and does not end in an underscore.
    ///
    /// 2 to 32 characters. Matches `^[a-z][a-z0-9_]*[a-z0-9]$`.
    pub user_name: String,
    /// Password of the account, other than the name and the name backwards. It has at least three
    /// of these: uppercase letters, lowercase letters, digits, and special characters out of
    /// `~!@#%^*_-=+?`.
    ///
    /// 8 to 32 characters.
    pub password: Secret,
    /// Databases that the account may work in. `*` stands for all of them.
    pub databases: Vec<String>,
    /// What an account may do by DML statements: 1 for reading only, 2 for reading and configuring.
    ///
    /// Default: `2`.
    pub dml: Option<ClickHouseDmlPermission>,
}

impl ClickHouseNewUser {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        user_name: impl Into<String>,
        password: impl Into<Secret>,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            password: password.into(),
            databases: databases.into_iter().map(Into::into).collect(),
            dml: None,
        }
    }

    /// Sets [`dml`](Self::dml).
    #[must_use]
    #[inline]
    pub fn with_dml(mut self, dml: ClickHouseDmlPermission) -> Self {
        self.dml = Some(dml);
        self
    }
}

impl Model for ClickHouseNewUser {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewUser",
        &[
            Field::new("user_name")
                .required()
                .checks(&[
                    Check::MinLength(2),
                    Check::MaxLength(32),
                    Check::Pattern("^[a-z][a-z0-9_]*[a-z0-9]$"),
                ]),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
            Field::new("databases").required(),
            Field::new("dml"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            user_name: Blank::blank(),
            password: Blank::blank(),
            databases: Blank::blank(),
            dml: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.password,
                2 => &mut self.databases,
                3 => &mut self.dml,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.password,
                2 => &self.databases,
                3 => &self.dml,
                _ => return None,
            },
        )
    }
}

/// What an account may do by DML statements: 1 for reading only, 2 for reading and configuring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickHouseDmlPermission(pub i32);

impl ClickHouseDmlPermission {
    /// Read only.
    pub const READ_ONLY: Self = Self(1);

    /// Read and configure.
    pub const READ_AND_CONFIGURE: Self = Self(2);
}

/// A page of database accounts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseUserList {
    /// The accounts of this page.
    pub user_details: Option<Vec<ClickHouseUser>>,
    /// How many accounts there are on all pages.
    pub total_count: Option<i32>,
}

impl Model for ClickHouseUserList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseUserList",
        &[Field::new("user_details"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_details,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_details,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// A database account.
///
/// Source: TaurusDB API Reference, 4.16.20, table 4-1272.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseUser {
    /// Name of the account.
    pub user_name: Option<String>,
    /// Databases that the account may work in. `*` stands for all of them.
    pub databases: Option<Vec<String>>,
    /// What an account may do by DML statements: 1 for reading only, 2 for reading and configuring.
    pub dml: Option<ClickHouseDmlPermission>,
    /// Whether an account may run DDL statements: 0 if not, 1 if so.
    pub ddl: Option<ClickHouseDdlPermission>,
}

impl Model for ClickHouseUser {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseUser",
        &[
            Field::new("user_name"),
            Field::new("databases"),
            Field::new("dml"),
            Field::new("ddl"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.databases,
                2 => &mut self.dml,
                3 => &mut self.ddl,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.databases,
                2 => &self.dml,
                3 => &self.ddl,
                _ => return None,
            },
        )
    }
}

/// Whether an account may run DDL statements: 0 if not, 1 if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickHouseDdlPermission(pub i32);

impl ClickHouseDdlPermission {
    /// It may not.
    pub const DENIED: Self = Self(0);

    /// It may.
    pub const GRANTED: Self = Self(1);
}

/// A database account and its new password.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseUserPassword {
    /// Name of the account.
    pub user_name: String,
    /// The password, other than the name and the name backwards. It has at least three of these:
    /// uppercase letters, lowercase letters, digits, and special characters out of `~!@#%^*-_+=?,`.
    ///
    /// 8 to 32 characters.
    pub password: Secret,
}

impl ClickHouseUserPassword {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(user_name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user_name: user_name.into(),
            password: password.into(),
        }
    }
}

impl Model for ClickHouseUserPassword {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseUserPassword",
        &[
            Field::new("user_name").required(),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            user_name: Blank::blank(),
            password: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.password,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.password,
                _ => return None,
            },
        )
    }
}

/// A database account and what it may do.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseUserPermissions {
    /// Name of the account.
    pub user_name: String,
    /// Databases that the account may work in. `*` stands for all of them.
    pub databases: Vec<String>,
    /// What an account may do by DML statements: 1 for reading only, 2 for reading and configuring.
    pub dml: ClickHouseDmlPermission,
}

impl ClickHouseUserPermissions {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        user_name: impl Into<String>,
        databases: impl IntoIterator<Item = impl Into<String>>,
        dml: ClickHouseDmlPermission,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            databases: databases.into_iter().map(Into::into).collect(),
            dml,
        }
    }
}

impl Model for ClickHouseUserPermissions {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseUserPermissions",
        &[
            Field::new("user_name").required(),
            Field::new("databases").required(),
            Field::new("dml").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            user_name: Blank::blank(),
            databases: Blank::blank(),
            dml: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.databases,
                2 => &mut self.dml,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.databases,
                2 => &self.dml,
                _ => return None,
            },
        )
    }
}

/// What to synchronize.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseNewSyncTask {
    /// TaurusDB instance that data comes from.
    pub source_instance_id: String,
    /// Read replica that data comes from. Without it, the primary node.
    pub source_node_id: Option<String>,
    /// Database that data comes from.
    pub source_database: String,
}

impl ClickHouseNewSyncTask {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        source_instance_id: impl Into<String>,
        source_database: impl Into<String>,
    ) -> Self {
        Self {
            source_instance_id: source_instance_id.into(),
            source_node_id: None,
            source_database: source_database.into(),
        }
    }

    /// Sets [`source_node_id`](Self::source_node_id).
    #[must_use]
    #[inline]
    pub fn with_source_node_id(mut self, source_node_id: impl Into<String>) -> Self {
        self.source_node_id = Some(source_node_id.into());
        self
    }
}

impl Model for ClickHouseNewSyncTask {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseNewSyncTask",
        &[
            Field::new("source_instance_id").required(),
            Field::new("source_node_id"),
            Field::new("source_database").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_instance_id: Blank::blank(),
            source_node_id: Blank::blank(),
            source_database: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.source_database,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.source_database,
                _ => return None,
            },
        )
    }
}

/// A page of synchronization tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTaskList {
    /// How many tasks there are on all pages.
    pub total_count: Option<i32>,
    /// The tasks of this page.
    pub replications: Option<Vec<ClickHouseSyncTask>>,
    /// What is being done with the TaurusDB instance, such as a restart, another flavor or a
    /// switchover.
    pub ext_text: Option<String>,
}

impl Model for ClickHouseSyncTaskList {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTaskList",
        &[
            Field::new("total_count"),
            Field::new("replications"),
            Field::new("ext_text").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.replications,
                2 => &mut self.ext_text,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.replications,
                2 => &self.ext_text,
                _ => return None,
            },
        )
    }
}

/// A task that keeps a database in ClickHouse in step with one of TaurusDB.
///
/// Source: TaurusDB API Reference, 4.16.24, table 4-1297.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncTask {
    /// Database that data comes from.
    pub source_database: Option<String>,
    /// Database that data goes to.
    pub target_database: Option<String>,
    /// Whether a synchronization is in order.
    pub status: Option<ClickHouseSyncStatus>,
    /// What a synchronization is at.
    pub stage: Option<ClickHouseSyncStage>,
    /// How far the task has come, in percent.
    pub percentage: Option<String>,
    /// How far the task has come in catching up.
    pub catchup_stage: Option<ClickHouseSyncTaskCatchupStage>,
}

impl Model for ClickHouseSyncTask {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncTask",
        &[
            Field::new("source_database"),
            Field::new("target_database"),
            Field::new("status"),
            Field::new("stage"),
            Field::new("percentage"),
            Field::new("catchup_stage").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_database,
                1 => &mut self.target_database,
                2 => &mut self.status,
                3 => &mut self.stage,
                4 => &mut self.percentage,
                5 => &mut self.catchup_stage,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_database,
                1 => &self.target_database,
                2 => &self.status,
                3 => &self.stage,
                4 => &self.percentage,
                5 => &self.catchup_stage,
                _ => return None,
            },
        )
    }
}

/// Whether a synchronization is in order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseSyncStatus {
    /// It is.
    Normal,
    /// It is not.
    Abnormal,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseSyncStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
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

/// What a synchronization is at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseSyncStage {
    /// It waits to begin.
    Wait,
    /// It has failed.
    Failed,
    /// It takes over changes as they come.
    Incremental,
    /// It takes over all data.
    Full,
    /// It is at something else.
    Other,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseSyncStage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("wait", Self::Wait),
        ("failed", Self::Failed),
        ("incremental", Self::Incremental),
        ("full", Self::Full),
        ("other", Self::Other),
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

/// How far the task has come in catching up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickHouseSyncTaskCatchupStage {
    /// It waits to begin.
    Wait,
    /// It has failed.
    Failed,
    /// It takes over changes as they come.
    Incremental,
    /// It takes over all data.
    Full,
    /// It is at something else.
    Other,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ClickHouseSyncTaskCatchupStage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("wait", Self::Wait),
        ("failed", Self::Failed),
        ("incremental", Self::Incremental),
        ("full", Self::Full),
        ("other", Self::Other),
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

/// Which tables a synchronization shall take from now on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncConfigUpdate {
    /// TaurusDB instance that data comes from.
    pub source_instance_id: String,
    /// Node of that instance that data comes from.
    pub source_node_id: Option<String>,
    /// Name of the database.
    pub database: String,
    /// The new list of tables, as JSON in text, such as `{"white_list":"test1,test2,test3"}`. Only
    /// the tables can change: a white list stays one, and so does a black list (`black_list`).
    pub value: String,
}

impl ClickHouseSyncConfigUpdate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        source_instance_id: impl Into<String>,
        database: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            source_instance_id: source_instance_id.into(),
            source_node_id: None,
            database: database.into(),
            value: value.into(),
        }
    }

    /// Sets [`source_node_id`](Self::source_node_id).
    #[must_use]
    #[inline]
    pub fn with_source_node_id(mut self, source_node_id: impl Into<String>) -> Self {
        self.source_node_id = Some(source_node_id.into());
        self
    }
}

impl Model for ClickHouseSyncConfigUpdate {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseSyncConfigUpdate",
        &[
            Field::new("source_instance_id").required(),
            Field::new("source_node_id"),
            Field::new("database").required(),
            Field::new("value").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_instance_id: Blank::blank(),
            source_node_id: Blank::blank(),
            database: Blank::blank(),
            value: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.database,
                3 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.database,
                3 => &self.value,
                _ => return None,
            },
        )
    }
}

/// The flavor that an instance shall have.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseFlavorChange {
    /// ID of the flavor, out of the specifications for HTAP instances that fit this one.
    pub flavor_ref: String,
    /// Whether the change is put off.
    ///
    /// Default: `false`.
    pub delay: bool,
    /// The ClickHouse instance.
    pub instance_id: Option<String>,
}

impl ClickHouseFlavorChange {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(flavor_ref: impl Into<String>, delay: bool) -> Self {
        Self {
            flavor_ref: flavor_ref.into(),
            delay,
            instance_id: None,
        }
    }

    /// Sets [`instance_id`](Self::instance_id).
    #[must_use]
    #[inline]
    pub fn with_instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.instance_id = Some(instance_id.into());
        self
    }
}

impl Model for ClickHouseFlavorChange {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseFlavorChange",
        &[
            Field::new("flavor_ref").required(),
            Field::new("delay").required(),
            Field::new("instance_id"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            flavor_ref: Blank::blank(),
            delay: Blank::blank(),
            instance_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavor_ref,
                1 => &mut self.delay,
                2 => &mut self.instance_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavor_ref,
                1 => &self.delay,
                2 => &self.instance_id,
                _ => return None,
            },
        )
    }
}

/// What came of a request for another flavor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseFlavorChangeOutcome {
    /// The outcome. The one that is known looks like the ID of a task.
    pub result: Option<String>,
}

impl Model for ClickHouseFlavorChangeOutcome {
    const SHAPE: &'static Shape = &Shape::new(
        "ClickHouseFlavorChangeOutcome",
        &[Field::new("result")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.result,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    ClickHouseOutcome, ClickHouseLogNodeList, ClickHouseLogNode, ClickHouseSlowLogQuery,
    ClickHouseSlowLogList, ClickHouseSlowLog, ClickHouseOriginalSlowLogSwitch,
    ClickHouseOriginalSlowLog, ClickHouseLtsConfigCreation, ClickHouseNewLtsConfig,
    ClickHouseLtsConfigDeletion, ClickHouseLtsConfigReference, ClickHouseSyncParameterCheckRequest,
    ClickHouseSyncDatabaseCheck, ClickHouseSyncParameterSetting, ClickHouseSyncTableFilter,
    ClickHouseSyncParameterCheck, ClickHouseSyncTableCheckRequest, ClickHouseSyncTableCheckList,
    ClickHouseSyncTableSetting, ClickHouseSyncTableCheck, ClickHouseDatabaseList,
    ClickHouseSyncConfig, ClickHouseSyncTableScope, ClickHouseSyncParameterList,
    ClickHouseSyncParameter, ClickHouseNewInstance, ClickHouseInstanceCreation,
    ClickHouseNewInstanceEngine, ClickHouseDeployment, ClickHouseNewInstanceVolume,
    ClickHouseNewInstanceTags, ClickHouseNewInstanceBilling, ClickHouseCreatedInstance,
    ClickHouseNewTag, ClickHouseEngine, ClickHouseBilling, ClickHouseInstanceTags,
    ClickHouseInstanceReport, ClickHouseInstance, ClickHouseParameterTemplate, ClickHouseAction,
    ClickHouseGroup, ClickHouseMaintenanceWindow, ClickHousePorts, ClickHouseNode, ClickHouseVolume,
    ClickHouseDatastore, ClickHouseStorageExpansion, ClickHouseNewUser, ClickHouseUserList,
    ClickHouseUser, ClickHouseUserPassword, ClickHouseUserPermissions, ClickHouseNewSyncTask,
    ClickHouseSyncTaskList, ClickHouseSyncTask, ClickHouseSyncConfigUpdate, ClickHouseFlavorChange,
    ClickHouseFlavorChangeOutcome,
);
specmill_runtime::open_enums!(
    ClickHouseSyncListType, ClickHouseSyncCheckOutcome, ClickHouseSyncTableScopeReplType,
    ClickHouseZoneMode, ClickHouseDeploymentMode, ClickHouseVolumeType, ClickHouseBillingMode,
    ClickHouseCreationStatus, ClickHouseBillingPeriodType, ClickHouseBillingIsAutoRenew,
    ClickHouseInstancePayModel, ClickHouseNodeType, ClickHouseSyncStatus, ClickHouseSyncStage,
    ClickHouseSyncTaskCatchupStage,
);
specmill_runtime::integer_enums!(
    ClickHouseFrozenState : i32, ClickHouseDmlPermission : i32, ClickHouseDdlPermission : i32,
);
