// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, OpenEnum, Shape, Slot};

/// Level of entries of the error log.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyErrorLogLevel {
    /// All levels.
    All,
    /// Information.
    Info,
    /// Warnings.
    Warning,
    /// Errors.
    Error,
    /// Errors that end something.
    Fatal,
    /// Notes.
    Note,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyErrorLogLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("INFO", Self::Info),
        ("WARNING", Self::Warning),
        ("ERROR", Self::Error),
        ("FATAL", Self::Fatal),
        ("NOTE", Self::Note),
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

/// A page of the error log.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyErrorLogList {
    /// The entries of this page.
    pub error_log_list: Option<Vec<LegacyErrorLog>>,
    /// How many entries there are in all.
    pub total_record: Option<i32>,
}

impl Model for LegacyErrorLogList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyErrorLogList",
        &[Field::new("error_log_list"), Field::new("total_record")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.error_log_list,
                1 => &mut self.total_record,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.error_log_list,
                1 => &self.total_record,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyErrorLog {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyErrorLog",
        &[
            Field::new("node_id"),
            Field::new("time"),
            Field::new("level"),
            Field::new("content"),
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
                2 => &mut self.level,
                3 => &mut self.content,
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
                2 => &self.level,
                3 => &self.content,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacySlowLogList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacySlowLogList",
        &[
            Field::new("slow_log_list"),
            Field::new("long_query_time"),
            Field::new("total_record"),
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
                0 => &mut self.slow_log_list,
                1 => &mut self.long_query_time,
                2 => &mut self.total_record,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.slow_log_list,
                1 => &self.long_query_time,
                2 => &self.total_record,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacySlowLog {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacySlowLog",
        &[
            Field::new("node_id"),
            Field::new("count"),
            Field::new("time"),
            Field::new("lock_time"),
            Field::new("rows_sent"),
            Field::new("rows_examined"),
            Field::new("database"),
            Field::new("users"),
            Field::new("query_sample"),
            Field::new("type"),
            Field::new("start_time"),
            Field::new("client_ip"),
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
                1 => &mut self.count,
                2 => &mut self.time,
                3 => &mut self.lock_time,
                4 => &mut self.rows_sent,
                5 => &mut self.rows_examined,
                6 => &mut self.database,
                7 => &mut self.users,
                8 => &mut self.query_sample,
                9 => &mut self.r#type,
                10 => &mut self.start_time,
                11 => &mut self.client_ip,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.count,
                2 => &self.time,
                3 => &self.lock_time,
                4 => &self.rows_sent,
                5 => &self.rows_examined,
                6 => &self.database,
                7 => &self.users,
                8 => &self.query_sample,
                9 => &self.r#type,
                10 => &self.start_time,
                11 => &self.client_ip,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(LegacyErrorLogList, LegacyErrorLog, LegacySlowLogList, LegacySlowLog);
specmill_runtime::open_enums!(LegacyErrorLogLevel);
