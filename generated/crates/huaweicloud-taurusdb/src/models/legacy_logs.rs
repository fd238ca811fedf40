// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

rt::open_enum! {
    /// Level of entries of the error log.
    pub enum LegacyErrorLogLevel {
        /// All levels.
        All = "ALL",
        /// Information.
        Info = "INFO",
        /// Warnings.
        Warning = "WARNING",
        /// Errors.
        Error = "ERROR",
        /// Errors that end something.
        Fatal = "FATAL",
        /// Notes.
        Note = "NOTE",
    }
}

/// A page of the error log.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyErrorLogList {
    /// The entries of this page.
    pub error_log_list: Option<Vec<LegacyErrorLog>>,
    /// How many entries there are in all.
    pub total_record: Option<i32>,
}

rt::model! { LegacyErrorLogList { error_log_list, total_record } }

/// An entry of the error log.
///
/// Source: TaurusDB API Reference, 5.8.1, tables 5-161, 5-166.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyErrorLog {
    /// Node that wrote it.
    pub node_id: Option<String>,
    /// When it was written, in UTC.
    pub time: Option<String>,
    /// Level of entries of the error log.
    pub level: Option<LegacyErrorLogLevel>,
    /// Text of the entry.
    pub content: Option<String>,
}

rt::model! { LegacyErrorLog { node_id, time, level, content } }

/// A page of slow SQL statements.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacySlowLogList {
    /// The statements of this page.
    pub slow_log_list: Option<Vec<LegacySlowLog>>,
    /// From how many seconds on a statement is slow, as a number in text.
    pub long_query_time: Option<String>,
    /// How many statements there are in all.
    pub total_record: Option<i32>,
}

rt::model! { LegacySlowLogList { slow_log_list, long_query_time, total_record } }

/// A slow SQL statement.
///
/// Source: TaurusDB API Reference, 5.8.3, tables 5-171, 5-176.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacySlowLog {
    /// Node that ran it.
    pub node_id: Option<String>,
    /// How often it ran, as a number in text.
    pub count: Option<String>,
    /// How long it ran, with the unit.
    pub time: Option<String>,
    /// How long it waited for locks, with the unit.
    pub lock_time: Option<String>,
    /// How many rows it sent, as a number in text.
    pub rows_sent: Option<String>,
    /// How many rows it read, as a number in text.
    pub rows_examined: Option<String>,
    /// Database in which it ran.
    pub database: Option<String>,
    /// Account that ran it.
    pub users: Option<String>,
    /// Text of the statement.
    pub query_sample: Option<String>,
    /// Sort of the statement, such as `INSERT`.
    pub r#type: Option<String>,
    /// When it began, in UTC.
    pub start_time: Option<String>,
    /// IP address of the client.
    pub client_ip: Option<String>,
}

rt::model! {
    LegacySlowLog {
        node_id, count, time, lock_time, rows_sent, rows_examined, database, users,
        query_sample, r#type, start_time, client_ip,
    }
}
