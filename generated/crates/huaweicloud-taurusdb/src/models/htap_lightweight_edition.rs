// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::InstanceTag;

/// What came of a request that is carried out at once.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseOutcome {
    /// The outcome, such as `SUCCESS`.
    pub result: Option<String>,
}

rt::model! { ClickHouseOutcome { result } }

/// Nodes that have logs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLogNodeList {
    /// The nodes.
    pub node_list: Option<Vec<ClickHouseLogNode>>,
}

rt::model! { ClickHouseLogNodeList { node_list } }

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

rt::model! { ClickHouseLogNode { node_id, node_name, role } }

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

/// The required fields of a [`ClickHouseSlowLogQuery`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseSlowLogQueryRequired {
    /// See [`ClickHouseSlowLogQuery::node_id`].
    pub node_id: String,
    /// See [`ClickHouseSlowLogQuery::start_time`].
    pub start_time: String,
    /// See [`ClickHouseSlowLogQuery::end_time`].
    pub end_time: String,
    /// See [`ClickHouseSlowLogQuery::limit`].
    pub limit: i32,
}

rt::model! {
    ClickHouseSlowLogQuery {
        node_id.required(), start_time.required(), end_time.required(), limit.required(),
        line_num, operate_type, database,
    }
}

rt::setters! {
    ClickHouseSlowLogQuery {
        new(required: ClickHouseSlowLogQueryRequired) {
            node_id: required.node_id, start_time: required.start_time, end_time: required.end_time,
            limit: required.limit,
        } ..blank
        with_line_num(line_num: impl Into<String>) = Some(line_num.into());
        with_operate_type(operate_type: impl Into<String>) = Some(operate_type.into());
        with_database(database: impl Into<String>) = Some(database.into());
    }
}

/// A page of slow statements.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSlowLogList {
    /// The statements of this page.
    pub slow_log_list: Option<Vec<ClickHouseSlowLog>>,
}

rt::model! { ClickHouseSlowLogList { slow_log_list } }

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

rt::model! {
    ClickHouseSlowLog {
        node_id, time, lock_time, rows_sent, rows_examined, database, users, query_sample,
        r#type, client_ip, start_time, line_num, count,
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

rt::model! { ClickHouseOriginalSlowLogSwitch { open_slow_log_switch.required() } }

rt::setters! {
    ClickHouseOriginalSlowLogSwitch {
        new(open_slow_log_switch: impl Into<String>) {
            open_slow_log_switch: open_slow_log_switch.into(),
        }
    }
}

/// Whether slow query logs are shown in their original form.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseOriginalSlowLog {
    /// Whether original slow query logs are shown, as the text `true` or `false`.
    pub open_slow_log_switch: Option<String>,
}

rt::model! { ClickHouseOriginalSlowLog { open_slow_log_switch } }

/// Which LTS configurations to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLtsConfigCreation {
    /// The configurations.
    pub log_configs: Vec<ClickHouseNewLtsConfig>,
}

rt::model! { ClickHouseLtsConfigCreation { log_configs.required() } }

rt::setters! {
    ClickHouseLtsConfigCreation {
        new(log_configs: impl IntoIterator<Item = ClickHouseNewLtsConfig>) {
            log_configs: log_configs.into_iter().collect(),
        }
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

/// The required fields of a [`ClickHouseNewLtsConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseNewLtsConfigRequired {
    /// See [`ClickHouseNewLtsConfig::instance_id`].
    pub instance_id: String,
    /// See [`ClickHouseNewLtsConfig::log_type`].
    pub log_type: String,
    /// See [`ClickHouseNewLtsConfig::lts_group_id`].
    pub lts_group_id: String,
    /// See [`ClickHouseNewLtsConfig::lts_stream_id`].
    pub lts_stream_id: String,
}

rt::model! {
    ClickHouseNewLtsConfig {
        instance_id.required(), log_type.required(), lts_group_id.required(),
        lts_stream_id.required(),
    }
}

rt::setters! {
    ClickHouseNewLtsConfig {
        new(required: ClickHouseNewLtsConfigRequired) {
            instance_id: required.instance_id, log_type: required.log_type,
            lts_group_id: required.lts_group_id, lts_stream_id: required.lts_stream_id,
        }
    }
}

/// Which LTS configurations to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseLtsConfigDeletion {
    /// The configurations.
    pub log_configs: Vec<ClickHouseLtsConfigReference>,
}

rt::model! { ClickHouseLtsConfigDeletion { log_configs.required() } }

rt::setters! {
    ClickHouseLtsConfigDeletion {
        new(log_configs: impl IntoIterator<Item = ClickHouseLtsConfigReference>) {
            log_configs: log_configs.into_iter().collect(),
        }
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

rt::model! { ClickHouseLtsConfigReference { instance_id.required(), log_type.required() } }

rt::setters! {
    ClickHouseLtsConfigReference {
        new(instance_id: impl Into<String>, log_type: impl Into<String>) {
            instance_id: instance_id.into(), log_type: log_type.into(),
        }
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

/// The required fields of a [`ClickHouseSyncParameterCheckRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseSyncParameterCheckRequestRequired {
    /// See [`ClickHouseSyncParameterCheckRequest::source_instance_id`].
    pub source_instance_id: String,
    /// See [`ClickHouseSyncParameterCheckRequest::source_database_name`].
    pub source_database_name: String,
    /// See [`ClickHouseSyncParameterCheckRequest::db_configs`].
    pub db_configs: Vec<ClickHouseSyncParameterSetting>,
    /// See [`ClickHouseSyncParameterCheckRequest::table_repl_config`].
    pub table_repl_config: ClickHouseSyncTableFilter,
}

rt::model! {
    ClickHouseSyncParameterCheckRequest {
        source_instance_id.required(), source_node_id, source_database_name.required(),
        db_configs.required(), table_repl_config.required(),
    }
}

rt::setters! {
    ClickHouseSyncParameterCheckRequest {
        new(required: ClickHouseSyncParameterCheckRequestRequired) {
            source_instance_id: required.source_instance_id,
            source_database_name: required.source_database_name, db_configs: required.db_configs,
            table_repl_config: required.table_repl_config,
        } ..blank
        with_source_node_id(source_node_id: impl Into<String>) = Some(source_node_id.into());
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

rt::model! { ClickHouseSyncDatabaseCheck { database_name, db_config_check_results } }

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

rt::model! { ClickHouseSyncParameterSetting { param_name.required(), value.required() } }

rt::setters! {
    ClickHouseSyncParameterSetting {
        new(param_name: impl Into<String>, value: impl Into<String>) {
            param_name: param_name.into(), value: value.into(),
        }
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

rt::model! { ClickHouseSyncTableFilter { repl_type.required(), tables.required() } }

rt::setters! {
    ClickHouseSyncTableFilter {
        new(
            repl_type: ClickHouseSyncListType, tables: impl IntoIterator<Item = impl Into<String>>,
        ) {
            repl_type: repl_type, tables: tables.into_iter().map(Into::into).collect(),
        }
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

rt::model! { ClickHouseSyncParameterCheck { param_name, value, check_result } }

rt::open_enum! {
    /// What a list of tables is for.
    pub enum ClickHouseSyncListType {
        /// Only the tables on the list are taken.
        WhiteList = "white_list",
        /// All tables but those on the list are taken.
        BlackList = "black_list",
    }
}

rt::open_enum! {
    /// Whether a parameter has passed its check.
    pub enum ClickHouseSyncCheckOutcome {
        /// It has.
        Success = "success",
        /// It has not.
        Fail = "fail",
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

/// The required fields of a [`ClickHouseSyncTableCheckRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseSyncTableCheckRequestRequired {
    /// See [`ClickHouseSyncTableCheckRequest::source_instance_id`].
    pub source_instance_id: String,
    /// See [`ClickHouseSyncTableCheckRequest::source_database_name`].
    pub source_database_name: String,
    /// See [`ClickHouseSyncTableCheckRequest::db_configs`].
    pub db_configs: Vec<ClickHouseSyncParameterSetting>,
    /// See [`ClickHouseSyncTableCheckRequest::tables_configs`].
    pub tables_configs: Vec<ClickHouseSyncTableSetting>,
    /// See [`ClickHouseSyncTableCheckRequest::table_repl_config`].
    pub table_repl_config: ClickHouseSyncTableFilter,
}

rt::model! {
    ClickHouseSyncTableCheckRequest {
        source_instance_id.required(), source_node_id, source_database_name.required(),
        db_configs.required(), tables_configs.required(), table_repl_config.required(),
    }
}

rt::setters! {
    ClickHouseSyncTableCheckRequest {
        new(required: ClickHouseSyncTableCheckRequestRequired) {
            source_instance_id: required.source_instance_id,
            source_database_name: required.source_database_name, db_configs: required.db_configs,
            tables_configs: required.tables_configs, table_repl_config: required.table_repl_config,
        } ..blank
        with_source_node_id(source_node_id: impl Into<String>) = Some(source_node_id.into());
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

rt::model! { ClickHouseSyncTableCheckList { source_database_name, table_config_check_results } }

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

rt::model! { ClickHouseSyncTableSetting { table_name.required(), table_config.required() } }

rt::setters! {
    ClickHouseSyncTableSetting {
        new(table_name: impl Into<String>, table_config: impl Into<String>) {
            table_name: table_name.into(), table_config: table_config.into(),
        }
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

rt::model! { ClickHouseSyncTableCheck { table_name, table_config, check_result } }

/// A page of databases.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseDatabaseList {
    /// Names of the databases of this page.
    pub databases: Option<Vec<String>>,
    /// How many databases there are on all pages.
    pub total_count: Option<i32>,
}

rt::model! { ClickHouseDatabaseList { databases, total_count } }

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

rt::model! {
    ClickHouseSyncConfig {
        source_instance_id, source_node_id, database_info, table_infos, table_repl_config,
        is_tables_change, new_table_repl_config, last_error_of_alter_table.nullable(),
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

rt::model! { ClickHouseSyncTableScope { repl_type.nullable(), tables.nullable() } }

rt::open_enum! {
    /// What the list of tables is for.
    pub enum ClickHouseSyncTableScopeReplType {
        /// Only the tables on the list are taken.
        WhiteList = "white_list",
        /// All tables but those on the list are taken.
        BlackList = "black_list",
    }
}

/// Parameters that synchronizations can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseSyncParameterList {
    /// The parameters.
    pub db_parameters: Option<Vec<ClickHouseSyncParameter>>,
}

rt::model! { ClickHouseSyncParameterList { db_parameters } }

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

rt::model! {
    ClickHouseSyncParameter { param_name, data_type, default_value, value_range, description }
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
    pub db_root_pwd: rt::Secret,
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

/// The required fields of a [`ClickHouseNewInstance`].
#[derive(Clone, Debug, PartialEq)]
pub struct ClickHouseNewInstanceRequired {
    /// See [`ClickHouseNewInstance::name`].
    pub name: String,
    /// See [`ClickHouseNewInstance::engine`].
    pub engine: ClickHouseNewInstanceEngine,
    /// See [`ClickHouseNewInstance::ha`].
    pub ha: ClickHouseDeployment,
    /// See [`ClickHouseNewInstance::flavor_id`].
    pub flavor_id: String,
    /// See [`ClickHouseNewInstance::db_root_pwd`].
    pub db_root_pwd: rt::Secret,
    /// See [`ClickHouseNewInstance::az_mode`].
    pub az_mode: ClickHouseZoneMode,
    /// See [`ClickHouseNewInstance::volume`].
    pub volume: ClickHouseNewInstanceVolume,
    /// See [`ClickHouseNewInstance::az_code`].
    pub az_code: String,
    /// See [`ClickHouseNewInstance::tags_info`].
    pub tags_info: ClickHouseNewInstanceTags,
}

rt::model! {
    ClickHouseNewInstance {
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        engine.required(), ha.required(), flavor_id.required(),
        db_root_pwd.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
        az_mode.required(), volume.required(), az_code.required(), time_zone,
        tags_info.required(), pay_info,
    }
}

rt::setters! {
    ClickHouseNewInstance {
        new(required: ClickHouseNewInstanceRequired) {
            name: required.name, engine: required.engine, ha: required.ha,
            flavor_id: required.flavor_id, db_root_pwd: required.db_root_pwd,
            az_mode: required.az_mode, volume: required.volume, az_code: required.az_code,
            tags_info: required.tags_info,
        } ..blank
        with_time_zone(time_zone: impl Into<String>) = Some(time_zone.into());
        with_pay_info(pay_info: ClickHouseNewInstanceBilling) = Some(pay_info);
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

rt::model! { ClickHouseInstanceCreation { instance, job_id } }

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

rt::model! { ClickHouseNewInstanceEngine { r#type.required(), version.required() } }

rt::setters! {
    ClickHouseNewInstanceEngine {
        new(r#type: impl Into<String>, version: impl Into<String>) {
            r#type: r#type.into(), version: version.into(),
        }
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

rt::model! { ClickHouseDeployment { mode.required() } }

rt::setters! {
    ClickHouseDeployment {
        new(mode: ClickHouseDeploymentMode) { mode: mode }
    }
}

rt::open_enum! {
    /// Over how many availability zones an instance is spread.
    pub enum ClickHouseZoneMode {
        /// It is in one zone.
        Single = "single",
        /// It is in several zones.
        Multiple = "double",
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

rt::model! {
    ClickHouseNewInstanceVolume {
        io_type.required(), capacity_in_gb.required().checks(&[Minimum(50), Maximum(32000)]),
    }
}

rt::setters! {
    ClickHouseNewInstanceVolume {
        new(io_type: ClickHouseVolumeType, capacity_in_gb: i32) {
            io_type: io_type, capacity_in_gb: capacity_in_gb,
        }
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

rt::model! { ClickHouseNewInstanceTags { sys_tags.required() } }

rt::setters! {
    ClickHouseNewInstanceTags {
        new(sys_tags: impl IntoIterator<Item = ClickHouseNewTag>) {
            sys_tags: sys_tags.into_iter().collect(),
        }
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

rt::model! {
    ClickHouseNewInstanceBilling {
        pay_model, order_id, period, period_type.checks(&[Values(&[Integer(2), Integer(3)])]),
        is_auto_renew.checks(&[Values(&[Integer(1), Integer(0)])]),
    }
}

rt::setters! {
    ClickHouseNewInstanceBilling {
        new() {} ..blank
        with_pay_model(pay_model: ClickHouseBillingMode) = Some(pay_model);
        with_order_id(order_id: impl Into<String>) = Some(order_id.into());
        with_period(period: i32) = Some(period);
        with_period_type(period_type: i32) = Some(period_type);
        with_is_auto_renew(is_auto_renew: i32) = Some(is_auto_renew);
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

rt::model! {
    ClickHouseCreatedInstance {
        id, az_code, az_mode, name, engine, vpc_id, security_group_id, subnet_id, db_user,
        port.nullable().checks(&[Minimum(0), Maximum(65535)]), ha_mode, pay_info, ssl_option,
        status, region, tags_info,
    }
}

rt::open_enum! {
    /// On what nodes an instance runs.
    pub enum ClickHouseDeploymentMode {
        /// On a single node.
        Single = "Single",
        /// On a primary and a standby node.
        HighAvailability = "Ha",
    }
}

rt::open_enum! {
    /// Type of a disk.
    pub enum ClickHouseVolumeType {
        /// Ultra-high I/O.
        Ssd = "SSD",
        /// Extreme SSD.
        Essd = "ESSD",
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

rt::model! { ClickHouseNewTag { key.required(), value.required() } }

rt::setters! {
    ClickHouseNewTag {
        new(key: impl Into<String>, value: impl Into<String>) {
            key: key.into(), value: value.into(),
        }
    }
}

rt::open_enum! {
    /// How an instance is paid for: `0` by use, `1` by month or year in advance.
    pub enum ClickHouseBillingMode {
        /// By use.
        PayPerUse = "0",
        /// Subscribed by month or year.
        Subscription = "1",
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

rt::model! { ClickHouseEngine { r#type, version } }

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

rt::model! {
    ClickHouseBilling {
        pay_model, order_id.nullable(), period.nullable(), period_type.nullable(),
        is_auto_renew.nullable(),
    }
}

rt::open_enum! {
    /// State of an instance.
    pub enum ClickHouseCreationStatus {
        Creating = "creating", Normal = "normal", Abnormal = "abnormal",
        CreateFailed = "createfailed", Deleted = "deleted",
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

rt::model! { ClickHouseInstanceTags { tags, sys_tags } }

rt::open_enum! {
    /// Unit of the subscription: `2` for months, `3` for years.
    pub enum ClickHouseBillingPeriodType {
        /// Months.
        Month = "2",
        /// Years.
        Year = "3",
    }
}

rt::open_enum! {
    /// Whether the subscription renews itself: `1` if so, `0` if not.
    pub enum ClickHouseBillingIsAutoRenew {
        /// It does.
        Renewed = "1",
        /// It does not.
        NotRenewed = "0",
    }
}

/// The ClickHouse instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseInstanceReport {
    /// A ClickHouse instance.
    pub instance: Option<ClickHouseInstance>,
}

rt::model! { ClickHouseInstanceReport { instance } }

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

rt::model! {
    ClickHouseInstance {
        id, name, project_id, public_ip, can_enable_public_access,
        current_backup_node_id.nullable(), cluster_mode, status, is_frozen,
        frozen_time.nullable(), db_user.nullable(), bak_period.nullable(),
        bak_keep_day.nullable(), bak_expected_start_time.nullable(), datastore_version_id,
        datastore_version, datastore_type, create_at, update_at, delete_at.nullable(), db_port,
        param_group, actions, create_fail_error_code, groups, ops_window, tags_info, time_zone,
        backup_used_space.nullable(), az_mode, master_az_code.nullable(),
        enterprise_project_id.nullable(), port_info, volume_code, support_data_replication,
        new_version_available, ssl_option, dedicated_resource_id.nullable(),
        pay_model.nullable(),
    }
}

/// Whether something is frozen: 0 if not, 1 if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickHouseFrozenState(pub i32);

rt::integer_enum! {
    ClickHouseFrozenState: i32 {
        /// It is not.
        NOT_FROZEN = 0,
        /// It is.
        FROZEN = 1,
    }
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

rt::model! { ClickHouseParameterTemplate { id, name } }

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

rt::model! {
    ClickHouseAction { id, action, object_id, r#type, job_id, status, created_at, updated_at }
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

rt::model! { ClickHouseGroup { id, name, group_type_name, nodes } }

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

rt::model! { ClickHouseMaintenanceWindow { period.nullable(), start_time, end_time } }

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

rt::model! {
    ClickHousePorts {
        tep_port.checks(&[Minimum(0), Maximum(65535)]),
        http_port.checks(&[Minimum(0), Maximum(65535)]),
        mysql_port.checks(&[Minimum(0), Maximum(65535)]),
        https_port.checks(&[Minimum(0), Maximum(65535)]),
        tep_secure_port.checks(&[Minimum(0), Maximum(65535)]),
    }
}

rt::open_enum! {
    /// How the instance is paid for: `0` by use, `1` by month or year in advance.
    pub enum ClickHouseInstancePayModel {
        /// By use.
        PayPerUse = "0",
        /// Subscribed by month or year.
        Subscription = "1",
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

rt::model! {
    ClickHouseNode {
        id, name, r#type, status, period, volume, cpu, mem, datastore, priority, frozen_flag,
        db_port.checks(&[Minimum(0), Maximum(65535)]), pay_model, order_id, traffic_ip,
        traffic_ipv6, traffic_vip, traffic_vipv6, az_code, az_description, az_type, region,
        create_at, update_at, flavor_id, flavor_ref, iass_flavor_ref, max_connections, vpc_id,
        subnet_id, need_restart, sg_id,
    }
}

rt::open_enum! {
    /// Role of a node.
    pub enum ClickHouseNodeType {
        /// The primary node.
        Primary = "master",
        /// A standby node.
        Standby = "slave",
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

rt::model! { ClickHouseVolume { r#type, size, used, iops } }

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

rt::model! { ClickHouseDatastore { id, r#type, version } }

/// How large the storage shall be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseStorageExpansion {
    /// New size of the disk in GB.
    ///
    /// From 50 to 32000.
    pub size_in_gb: i32,
}

rt::model! {
    ClickHouseStorageExpansion { size_in_gb.required().checks(&[Minimum(50), Maximum(32000)]) }
}

rt::setters! {
    ClickHouseStorageExpansion {
        new(size_in_gb: i32) { size_in_gb: size_in_gb }
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
    pub password: rt::Secret,
    /// Databases that the account may work in. `*` stands for all of them.
    pub databases: Vec<String>,
    /// What an account may do by DML statements: 1 for reading only, 2 for reading and configuring.
    ///
    /// Default: `2`.
    pub dml: Option<ClickHouseDmlPermission>,
}

rt::model! {
    ClickHouseNewUser {
        user_name.required().checks(&[
            MinLength(2), MaxLength(32), Pattern("^[a-z][a-z0-9_]*[a-z0-9]$"),
        ]),
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
        databases.required(), dml,
    }
}

rt::setters! {
    ClickHouseNewUser {
        new(
            user_name: impl Into<String>, password: impl Into<rt::Secret>,
            databases: impl IntoIterator<Item = impl Into<String>>,
        ) {
            user_name: user_name.into(), password: password.into(),
            databases: databases.into_iter().map(Into::into).collect(),
        } ..blank
        with_dml(dml: ClickHouseDmlPermission) = Some(dml);
    }
}

/// What an account may do by DML statements: 1 for reading only, 2 for reading and configuring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickHouseDmlPermission(pub i32);

rt::integer_enum! {
    ClickHouseDmlPermission: i32 {
        /// Read only.
        READ_ONLY = 1,
        /// Read and configure.
        READ_AND_CONFIGURE = 2,
    }
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

rt::model! { ClickHouseUserList { user_details, total_count } }

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

rt::model! { ClickHouseUser { user_name, databases, dml, ddl } }

/// Whether an account may run DDL statements: 0 if not, 1 if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ClickHouseDdlPermission(pub i32);

rt::integer_enum! {
    ClickHouseDdlPermission: i32 {
        /// It may not.
        DENIED = 0,
        /// It may.
        GRANTED = 1,
    }
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
    pub password: rt::Secret,
}

rt::model! {
    ClickHouseUserPassword {
        user_name.required(),
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
    }
}

rt::setters! {
    ClickHouseUserPassword {
        new(user_name: impl Into<String>, password: impl Into<rt::Secret>) {
            user_name: user_name.into(), password: password.into(),
        }
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

rt::model! {
    ClickHouseUserPermissions { user_name.required(), databases.required(), dml.required() }
}

rt::setters! {
    ClickHouseUserPermissions {
        new(
            user_name: impl Into<String>, databases: impl IntoIterator<Item = impl Into<String>>,
            dml: ClickHouseDmlPermission,
        ) {
            user_name: user_name.into(), databases: databases.into_iter().map(Into::into).collect(),
            dml: dml,
        }
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

rt::model! {
    ClickHouseNewSyncTask {
        source_instance_id.required(), source_node_id, source_database.required(),
    }
}

rt::setters! {
    ClickHouseNewSyncTask {
        new(source_instance_id: impl Into<String>, source_database: impl Into<String>) {
            source_instance_id: source_instance_id.into(), source_database: source_database.into(),
        } ..blank
        with_source_node_id(source_node_id: impl Into<String>) = Some(source_node_id.into());
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

rt::model! { ClickHouseSyncTaskList { total_count, replications, ext_text.nullable() } }

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

rt::model! {
    ClickHouseSyncTask {
        source_database, target_database, status, stage, percentage, catchup_stage.nullable(),
    }
}

rt::open_enum! {
    /// Whether a synchronization is in order.
    pub enum ClickHouseSyncStatus {
        /// It is.
        Normal = "normal",
        /// It is not.
        Abnormal = "abnormal",
    }
}

rt::open_enum! {
    /// What a synchronization is at.
    pub enum ClickHouseSyncStage {
        /// It waits to begin.
        Wait = "wait",
        /// It has failed.
        Failed = "failed",
        /// It takes over changes as they come.
        Incremental = "incremental",
        /// It takes over all data.
        Full = "full",
        /// It is at something else.
        Other = "other",
    }
}

rt::open_enum! {
    /// How far the task has come in catching up.
    pub enum ClickHouseSyncTaskCatchupStage {
        /// It waits to begin.
        Wait = "wait",
        /// It has failed.
        Failed = "failed",
        /// It takes over changes as they come.
        Incremental = "incremental",
        /// It takes over all data.
        Full = "full",
        /// It is at something else.
        Other = "other",
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

rt::model! {
    ClickHouseSyncConfigUpdate {
        source_instance_id.required(), source_node_id, database.required(), value.required(),
    }
}

rt::setters! {
    ClickHouseSyncConfigUpdate {
        new(
            source_instance_id: impl Into<String>, database: impl Into<String>,
            value: impl Into<String>,
        ) {
            source_instance_id: source_instance_id.into(), database: database.into(),
            value: value.into(),
        } ..blank
        with_source_node_id(source_node_id: impl Into<String>) = Some(source_node_id.into());
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

rt::model! { ClickHouseFlavorChange { flavor_ref.required(), delay.required(), instance_id } }

rt::setters! {
    ClickHouseFlavorChange {
        new(flavor_ref: impl Into<String>, delay: bool) {
            flavor_ref: flavor_ref.into(), delay: delay,
        } ..blank
        with_instance_id(instance_id: impl Into<String>) = Some(instance_id.into());
    }
}

/// What came of a request for another flavor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClickHouseFlavorChangeOutcome {
    /// The outcome. The one that is known looks like the ID of a task.
    pub result: Option<String>,
}

rt::model! { ClickHouseFlavorChangeOutcome { result } }
