// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::SlowLogStatementFilter;

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchSqlExplorer {
    /// Whether SQL Explorer is on or off.
    pub switch_status: SqlExplorerStatus,
}

rt::model! { SwitchSqlExplorer { switch_status.required() } }

rt::setters! {
    SwitchSqlExplorer {
        new(switch_status: SqlExplorerStatus) { switch_status: switch_status }
    }
}

/// What became of a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlExplorerChange {
    /// Whether it worked, such as `success`.
    pub result: Option<String>,
}

rt::model! { SqlExplorerChange { result } }

rt::open_enum! {
    /// Whether SQL Explorer is on or off.
    pub enum SqlExplorerStatus {
        /// It is on.
        On = "ON",
        /// It is off.
        Off = "OFF",
    }
}

/// Whether SQL Explorer is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlExplorer {
    /// Whether SQL Explorer is on or off.
    pub switch_status: Option<SqlExplorerStatus>,
}

rt::model! { SqlExplorer { switch_status } }

/// Which slow statements to list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SlowLogQuery {
    /// The node, whose ID has 36 letters and digits and ends in `no07`.
    ///
    /// At most 36 characters.
    pub node_id: String,
    /// Where the period begins, in the past, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset
    /// such as `+0100`.
    pub start_time: String,
    /// Where the period ends, after `start_time` and in the past, written `yyyy-mm-ddThh:mm:ssZ`,
    /// where `Z` is an offset such as `+0100`.
    pub end_time: String,
    /// How many statements a page holds at most.
    ///
    /// From 1 to 5000.
    pub limit: i32,
    /// Position in the log: `line_num` of the last entry of the page before. Needed for all pages
    /// but the first, and of 13 digits.
    pub line_num: Option<String>,
    /// Which sort of statement to list. Without it, all sorts.
    pub operate_type: Option<SlowLogStatementFilter>,
    /// Lists only statements in this database.
    pub database: Option<String>,
}

/// The required fields of a [`SlowLogQuery`].
#[derive(Clone, Debug, PartialEq)]
pub struct SlowLogQueryRequired {
    /// See [`SlowLogQuery::node_id`].
    pub node_id: String,
    /// See [`SlowLogQuery::start_time`].
    pub start_time: String,
    /// See [`SlowLogQuery::end_time`].
    pub end_time: String,
    /// See [`SlowLogQuery::limit`].
    pub limit: i32,
}

rt::model! {
    SlowLogQuery {
        node_id.required().checks(&[MaxLength(36)]), start_time.required(), end_time.required(),
        limit.required().checks(&[Minimum(1), Maximum(5000)]), line_num, operate_type, database,
    }
}

rt::setters! {
    SlowLogQuery {
        new(required: SlowLogQueryRequired) {
            node_id: required.node_id, start_time: required.start_time, end_time: required.end_time,
            limit: required.limit,
        } ..blank
        with_line_num(line_num: impl Into<String>) = Some(line_num.into());
        with_operate_type(operate_type: SlowLogStatementFilter) = Some(operate_type);
        with_database(database: impl Into<String>) = Some(database.into());
    }
}

/// A page of slow statements.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowLogList {
    /// The statements of this page.
    pub slow_log_list: Option<Vec<SlowLog>>,
}

rt::model! { SlowLogList { slow_log_list } }

/// A slow SQL statement.
///
/// Source: TaurusDB API Reference, 4.8.3, table 4-685.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowLog {
    /// Node that ran it. Its ID has 36 letters and digits and ends in `no07`.
    ///
    /// At most 36 characters.
    pub node_id: Option<String>,
    /// How often it ran.
    pub count: Option<String>,
    /// How long it ran, with the unit.
    pub time: Option<String>,
    /// How long it waited for locks, with the unit.
    pub lock_time: Option<String>,
    /// How many rows it sent.
    pub rows_sent: Option<String>,
    /// How many rows it read.
    pub rows_examined: Option<String>,
    /// Database in which it ran.
    pub database: Option<String>,
    /// Account that ran it.
    pub users: Option<String>,
    /// Text of the statement.
    pub query_sample: Option<String>,
    /// Sort of a statement.
    pub r#type: Option<SlowLogStatement>,
    /// When it began, in UTC.
    pub start_time: Option<String>,
    /// IP address of the client.
    pub client_ip: Option<String>,
    /// Position in the log.
    pub line_num: Option<String>,
}

rt::model! {
    SlowLog {
        node_id.checks(&[MaxLength(36)]), count, time, lock_time, rows_sent, rows_examined,
        database, users, query_sample, r#type, start_time, client_ip, line_num,
    }
}

rt::open_enum! {
    /// Sort of a statement.
    pub enum SlowLogStatement {
        Insert = "INSERT", Update = "UPDATE", Select = "SELECT", Delete = "DELETE", Alter = "ALTER",
        Drop = "DROP", Create = "CREATE",
    }
}

/// Which entries of the error log to list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorLogQuery {
    /// ID of the node.
    pub node_id: String,
    /// Where the period begins, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub start_time: String,
    /// Where the period ends, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub end_time: String,
    /// How many entries a page holds at most.
    pub limit: i32,
    /// Position in the log: `line_num` of the last entry of the page before. Needed for all pages
    /// but the first.
    pub line_num: Option<String>,
    /// Which level of entries to list.
    ///
    /// Default: `ALL`.
    pub level: Option<ErrorLogLevel>,
}

/// The required fields of a [`ErrorLogQuery`].
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorLogQueryRequired {
    /// See [`ErrorLogQuery::node_id`].
    pub node_id: String,
    /// See [`ErrorLogQuery::start_time`].
    pub start_time: String,
    /// See [`ErrorLogQuery::end_time`].
    pub end_time: String,
    /// See [`ErrorLogQuery::limit`].
    pub limit: i32,
}

rt::model! {
    ErrorLogQuery {
        node_id.required(), start_time.required(), end_time.required(), limit.required(),
        line_num, level,
    }
}

rt::setters! {
    ErrorLogQuery {
        new(required: ErrorLogQueryRequired) {
            node_id: required.node_id, start_time: required.start_time, end_time: required.end_time,
            limit: required.limit,
        } ..blank
        with_line_num(line_num: impl Into<String>) = Some(line_num.into());
        with_level(level: ErrorLogLevel) = Some(level);
    }
}

/// A page of entries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorLogList {
    /// The entries of this page.
    pub error_log_list: Option<Vec<ErrorLog>>,
}

rt::model! { ErrorLogList { error_log_list } }

rt::open_enum! {
    /// Which level of entries to list.
    pub enum ErrorLogLevel {
        All = "ALL", Info = "INFO", Log = "LOG", Warning = "WARNING", Error = "ERROR",
        Fatal = "FATAL", Panic = "PANIC", Note = "NOTE",
    }
}

/// An entry of the error log.
///
/// Source: TaurusDB API Reference, 4.8.4, table 4-692.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorLog {
    /// Node that wrote it.
    pub node_id: Option<String>,
    /// When it was written.
    pub time: Option<String>,
    /// Level of the entry, such as `ERROR`.
    pub level: Option<String>,
    /// Text of the entry.
    pub content: Option<String>,
    /// Position in the log.
    pub line_num: Option<String>,
}

rt::model! { ErrorLog { node_id, time, level, content, line_num } }

/// A page of files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FullSqlFileList {
    /// The files of this page.
    pub files: Option<Vec<FullSqlFile>>,
}

rt::model! { FullSqlFileList { files } }

/// A file of SQL statements.
///
/// Source: TaurusDB API Reference, 4.8.5, table 4-699.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FullSqlFile {
    /// Name of the file.
    pub name: Option<String>,
    /// Size of the file in KB.
    pub size: Option<i64>,
    /// When the file last changed, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub updated_time: Option<String>,
    /// Where the file can be fetched.
    pub download_link: Option<String>,
    /// Until when the link works, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub link_expired_time: Option<String>,
}

rt::model! { FullSqlFile { name, size, updated_time, download_link, link_expired_time } }

/// Which configurations to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteLtsConfigs {
    /// The configurations.
    pub log_configs: Vec<LtsConfigReference>,
}

rt::model! { DeleteLtsConfigs { log_configs.required() } }

rt::setters! {
    DeleteLtsConfigs {
        new(log_configs: impl IntoIterator<Item = LtsConfigReference>) {
            log_configs: log_configs.into_iter().collect(),
        }
    }
}

/// A log of an instance.
///
/// Source: TaurusDB API Reference, 4.8.7, table 4-714.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LtsConfigReference {
    /// ID of the instance.
    pub instance_id: String,
    /// Which log, such as `error_log`.
    pub log_type: String,
}

rt::model! { LtsConfigReference { instance_id.required(), log_type.required() } }

rt::setters! {
    LtsConfigReference {
        new(instance_id: impl Into<String>, log_type: impl Into<String>) {
            instance_id: instance_id.into(), log_type: log_type.into(),
        }
    }
}

/// Which configurations to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateLtsConfigs {
    /// The configurations.
    pub log_configs: Vec<NewLtsConfig>,
}

rt::model! { CreateLtsConfigs { log_configs.required() } }

rt::setters! {
    CreateLtsConfigs {
        new(log_configs: impl IntoIterator<Item = NewLtsConfig>) {
            log_configs: log_configs.into_iter().collect(),
        }
    }
}

/// Where a log of an instance shall go.
///
/// Source: TaurusDB API Reference, 4.8.8, table 4-720.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewLtsConfig {
    /// ID of the instance.
    pub instance_id: String,
    /// Which log, such as `error_log`.
    pub log_type: String,
    /// Log group that it goes to.
    pub lts_group_id: String,
    /// Log stream that it goes to.
    pub lts_stream_id: String,
}

/// The required fields of a [`NewLtsConfig`].
#[derive(Clone, Debug, PartialEq)]
pub struct NewLtsConfigRequired {
    /// See [`NewLtsConfig::instance_id`].
    pub instance_id: String,
    /// See [`NewLtsConfig::log_type`].
    pub log_type: String,
    /// See [`NewLtsConfig::lts_group_id`].
    pub lts_group_id: String,
    /// See [`NewLtsConfig::lts_stream_id`].
    pub lts_stream_id: String,
}

rt::model! {
    NewLtsConfig {
        instance_id.required(), log_type.required(), lts_group_id.required(),
        lts_stream_id.required(),
    }
}

rt::setters! {
    NewLtsConfig {
        new(required: NewLtsConfigRequired) {
            instance_id: required.instance_id, log_type: required.log_type,
            lts_group_id: required.lts_group_id, lts_stream_id: required.lts_stream_id,
        }
    }
}

/// Whether original slow query logs are shown.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalSlowLog {
    /// Whether original slow query logs are shown.
    pub open_slow_log_switch: Option<bool>,
}

rt::model! { OriginalSlowLog { open_slow_log_switch } }

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchOriginalSlowLog {
    /// Whether original slow query logs shall be shown.
    pub open_slow_log_switch: bool,
}

rt::model! { SwitchOriginalSlowLog { open_slow_log_switch.required() } }

rt::setters! {
    SwitchOriginalSlowLog {
        new(open_slow_log_switch: bool) { open_slow_log_switch: open_slow_log_switch }
    }
}

/// Which statistics to list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SlowLogStatisticsQuery {
    /// How many records a page holds at most.
    ///
    /// From 1 to 100. Default: `10`.
    pub limit: Option<i32>,
    /// How many records to skip before the first one of the page.
    ///
    /// Default: `0`.
    pub offset: Option<i32>,
    /// ID of the node.
    pub node_id: String,
    /// Which sort of statement to list. Without it, all sorts.
    pub r#type: Option<SlowLogStatisticsFilter>,
    /// Lists only statements in this database. The name has none of `<`, `>`, `&` and the like.
    pub database: Option<String>,
    /// Where the period begins, written `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0800`.
    pub start_time: String,
    /// Where the period ends, written like `start_time`. What is older than a month is not found.
    pub end_time: String,
    /// `executeTime` puts first what takes longest on average; anything else, or nothing, what ran
    /// most often.
    pub sort: Option<String>,
    /// In which order to list.
    ///
    /// Default: `desc`.
    pub order: Option<SlowLogOrder>,
}

rt::model! {
    SlowLogStatisticsQuery {
        limit.checks(&[Minimum(1), Maximum(100)]), offset, node_id.required(), r#type, database,
        start_time.required(), end_time.required(), sort, order,
    }
}

rt::setters! {
    SlowLogStatisticsQuery {
        new(
            node_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>,
        ) {
            node_id: node_id.into(), start_time: start_time.into(), end_time: end_time.into(),
        } ..blank
        with_limit(limit: i32) = Some(limit);
        with_offset(offset: i32) = Some(offset);
        with_type(r#type: SlowLogStatisticsFilter) = Some(r#type);
        with_database(database: impl Into<String>) = Some(database.into());
        with_sort(sort: impl Into<String>) = Some(sort.into());
        with_order(order: SlowLogOrder) = Some(order);
    }
}

/// A page of statistics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowLogStatisticsList {
    /// The records of this page.
    pub slow_log_list: Option<Vec<SlowLogStatistics>>,
    /// How many records there are on all pages.
    pub total_count: Option<i32>,
}

rt::model! { SlowLogStatisticsList { slow_log_list, total_count } }

rt::open_enum! {
    /// Which sort of statement to list. Without it, all sorts.
    pub enum SlowLogStatisticsFilter {
        Insert = "INSERT", Update = "UPDATE", Select = "SELECT", Delete = "DELETE",
        Create = "CREATE", All = "ALL",
    }
}

rt::open_enum! {
    /// In which order to list.
    pub enum SlowLogOrder {
        Descending = "desc", Ascending = "asc",
    }
}

/// How statements of one form ran.
///
/// Source: TaurusDB API Reference, 4.8.11, table 4-737.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowLogStatistics {
    /// Address of the client.
    pub client_ip: Option<String>,
    /// How often they ran, such as `1 (100.00%)`.
    pub count: Option<String>,
    /// Database in which they ran.
    pub database: Option<String>,
    /// How long they waited for locks on average, with the unit.
    pub lock_time: Option<String>,
    /// Node that ran them.
    pub node_id: Option<String>,
    /// Text of the statements.
    pub query_sample: Option<String>,
    /// How many rows they read on average.
    pub rows_examined: Option<i32>,
    /// How many rows they sent on average.
    pub rows_sent: Option<i32>,
    /// How long they ran on average, with the unit.
    pub time: Option<String>,
    /// Sort of the statements, such as `SELECT`.
    pub r#type: Option<String>,
    /// Account that ran them.
    pub users: Option<String>,
}

rt::model! {
    SlowLogStatistics {
        client_ip, count, database, lock_time, node_id, query_sample, rows_examined, rows_sent,
        time, r#type, users,
    }
}

/// Files of slow query logs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowLogFileList {
    /// The files.
    pub list: Option<Vec<SlowLogFile>>,
    /// How many files there are.
    pub count: Option<i32>,
}

rt::model! { SlowLogFileList { list, count } }

/// A file of slow query logs.
///
/// Source: TaurusDB API Reference, 4.8.12, table 4-743.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlowLogFile {
    /// ID of the task that makes the link.
    pub job_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// How far a link has come.
    pub status: Option<SlowLogFileStatus>,
    /// Size of the file in KB.
    pub file_size: Option<String>,
    /// Where the file can be fetched, for 5 minutes.
    pub file_link: Option<String>,
    /// When it was created, in milliseconds since 1970 (UTC).
    pub create_at: Option<i64>,
    /// When it last changed, in milliseconds since 1970 (UTC).
    pub updated_at: Option<i64>,
}

rt::model! {
    SlowLogFile { job_id, file_name, status, file_size, file_link, create_at, updated_at }
}

rt::open_enum! {
    /// How far a link has come.
    pub enum SlowLogFileStatus {
        /// It is there.
        Success = "SUCCESS",
        /// It is being made.
        Exporting = "EXPORTING",
        /// It could not be made.
        Failed = "FAILED",
    }
}
