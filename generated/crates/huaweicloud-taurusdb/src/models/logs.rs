// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};
use super::SlowLogStatementFilter;

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchSqlExplorer {
    /// Whether SQL Explorer is on or off.
    pub switch_status: SqlExplorerStatus,
}

impl SwitchSqlExplorer {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(switch_status: SqlExplorerStatus) -> Self {
        Self { switch_status }
    }
}

impl Model for SwitchSqlExplorer {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchSqlExplorer",
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

/// What became of a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlExplorerChange {
    /// Whether it worked, such as `success`.
    pub result: Option<String>,
}

impl Model for SqlExplorerChange {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlExplorerChange",
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

/// Whether SQL Explorer is on or off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SqlExplorerStatus {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for SqlExplorerStatus {
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

/// Whether SQL Explorer is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlExplorer {
    /// Whether SQL Explorer is on or off.
    pub switch_status: Option<SqlExplorerStatus>,
}

impl Model for SqlExplorer {
    const SHAPE: &'static Shape = &Shape::new(
        "SqlExplorer",
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

/// What a [`SlowLogQuery`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct SlowLogQueryRequired {
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
}

impl SlowLogQuery {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: SlowLogQueryRequired) -> Self {
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
    pub fn with_operate_type(mut self, operate_type: SlowLogStatementFilter) -> Self {
        self.operate_type = Some(operate_type);
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

impl Model for SlowLogQuery {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogQuery",
        &[
            Field::new("node_id").required().checks(&[Check::MaxLength(36)]),
            Field::new("start_time").required(),
            Field::new("end_time").required(),
            Field::new("limit")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(5000)]),
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
pub struct SlowLogList {
    /// The statements of this page.
    pub slow_log_list: Option<Vec<SlowLog>>,
}

impl Model for SlowLogList {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogList",
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

impl Model for SlowLog {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLog",
        &[
            Field::new("node_id").checks(&[Check::MaxLength(36)]),
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
            Field::new("line_num"),
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
                12 => &mut self.line_num,
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
                12 => &self.line_num,
                _ => return None,
            },
        )
    }
}

/// Sort of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowLogStatement {
    /// `INSERT`.
    Insert,
    /// `UPDATE`.
    Update,
    /// `SELECT`.
    Select,
    /// `DELETE`.
    Delete,
    /// `ALTER`.
    Alter,
    /// `DROP`.
    Drop,
    /// `CREATE`.
    Create,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for SlowLogStatement {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INSERT", Self::Insert),
        ("UPDATE", Self::Update),
        ("SELECT", Self::Select),
        ("DELETE", Self::Delete),
        ("ALTER", Self::Alter),
        ("DROP", Self::Drop),
        ("CREATE", Self::Create),
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

/// What a [`ErrorLogQuery`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorLogQueryRequired {
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
}

impl ErrorLogQuery {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: ErrorLogQueryRequired) -> Self {
        Self {
            node_id: required.node_id,
            start_time: required.start_time,
            end_time: required.end_time,
            limit: required.limit,
            line_num: None,
            level: None,
        }
    }

    /// Sets [`line_num`](Self::line_num).
    #[must_use]
    #[inline]
    pub fn with_line_num(mut self, line_num: impl Into<String>) -> Self {
        self.line_num = Some(line_num.into());
        self
    }

    /// Sets [`level`](Self::level).
    #[must_use]
    #[inline]
    pub fn with_level(mut self, level: ErrorLogLevel) -> Self {
        self.level = Some(level);
        self
    }
}

impl Model for ErrorLogQuery {
    const SHAPE: &'static Shape = &Shape::new(
        "ErrorLogQuery",
        &[
            Field::new("node_id").required(),
            Field::new("start_time").required(),
            Field::new("end_time").required(),
            Field::new("limit").required(),
            Field::new("line_num"),
            Field::new("level"),
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
            level: Blank::blank(),
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
                5 => &mut self.level,
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
                5 => &self.level,
                _ => return None,
            },
        )
    }
}

/// A page of entries.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorLogList {
    /// The entries of this page.
    pub error_log_list: Option<Vec<ErrorLog>>,
}

impl Model for ErrorLogList {
    const SHAPE: &'static Shape = &Shape::new(
        "ErrorLogList",
        &[Field::new("error_log_list")],
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
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.error_log_list,
                _ => return None,
            },
        )
    }
}

/// Which level of entries to list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorLogLevel {
    /// `ALL`.
    All,
    /// `INFO`.
    Info,
    /// `LOG`.
    Log,
    /// `WARNING`.
    Warning,
    /// `ERROR`.
    Error,
    /// `FATAL`.
    Fatal,
    /// `PANIC`.
    Panic,
    /// `NOTE`.
    Note,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ErrorLogLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("INFO", Self::Info),
        ("LOG", Self::Log),
        ("WARNING", Self::Warning),
        ("ERROR", Self::Error),
        ("FATAL", Self::Fatal),
        ("PANIC", Self::Panic),
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

impl Model for ErrorLog {
    const SHAPE: &'static Shape = &Shape::new(
        "ErrorLog",
        &[
            Field::new("node_id"),
            Field::new("time"),
            Field::new("level"),
            Field::new("content"),
            Field::new("line_num"),
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
                4 => &mut self.line_num,
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
                4 => &self.line_num,
                _ => return None,
            },
        )
    }
}

/// A page of files.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FullSqlFileList {
    /// The files of this page.
    pub files: Option<Vec<FullSqlFile>>,
}

impl Model for FullSqlFileList {
    const SHAPE: &'static Shape = &Shape::new("FullSqlFileList", &[Field::new("files")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.files,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.files,
                _ => return None,
            },
        )
    }
}

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

impl Model for FullSqlFile {
    const SHAPE: &'static Shape = &Shape::new(
        "FullSqlFile",
        &[
            Field::new("name"),
            Field::new("size"),
            Field::new("updated_time"),
            Field::new("download_link"),
            Field::new("link_expired_time"),
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
                0 => &mut self.name,
                1 => &mut self.size,
                2 => &mut self.updated_time,
                3 => &mut self.download_link,
                4 => &mut self.link_expired_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.size,
                2 => &self.updated_time,
                3 => &self.download_link,
                4 => &self.link_expired_time,
                _ => return None,
            },
        )
    }
}

/// Which configurations to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteLtsConfigs {
    /// The configurations.
    pub log_configs: Vec<LtsConfigReference>,
}

impl DeleteLtsConfigs {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(log_configs: impl IntoIterator<Item = LtsConfigReference>) -> Self {
        Self {
            log_configs: log_configs.into_iter().collect(),
        }
    }
}

impl Model for DeleteLtsConfigs {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteLtsConfigs",
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

impl LtsConfigReference {
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

impl Model for LtsConfigReference {
    const SHAPE: &'static Shape = &Shape::new(
        "LtsConfigReference",
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

/// Which configurations to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateLtsConfigs {
    /// The configurations.
    pub log_configs: Vec<NewLtsConfig>,
}

impl CreateLtsConfigs {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(log_configs: impl IntoIterator<Item = NewLtsConfig>) -> Self {
        Self {
            log_configs: log_configs.into_iter().collect(),
        }
    }
}

impl Model for CreateLtsConfigs {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateLtsConfigs",
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

/// What a [`NewLtsConfig`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct NewLtsConfigRequired {
    /// ID of the instance.
    pub instance_id: String,
    /// Which log, such as `error_log`.
    pub log_type: String,
    /// Log group that it goes to.
    pub lts_group_id: String,
    /// Log stream that it goes to.
    pub lts_stream_id: String,
}

impl NewLtsConfig {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: NewLtsConfigRequired) -> Self {
        Self {
            instance_id: required.instance_id,
            log_type: required.log_type,
            lts_group_id: required.lts_group_id,
            lts_stream_id: required.lts_stream_id,
        }
    }
}

impl Model for NewLtsConfig {
    const SHAPE: &'static Shape = &Shape::new(
        "NewLtsConfig",
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

/// Whether original slow query logs are shown.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginalSlowLog {
    /// Whether original slow query logs are shown.
    pub open_slow_log_switch: Option<bool>,
}

impl Model for OriginalSlowLog {
    const SHAPE: &'static Shape = &Shape::new(
        "OriginalSlowLog",
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

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchOriginalSlowLog {
    /// Whether original slow query logs shall be shown.
    pub open_slow_log_switch: bool,
}

impl SwitchOriginalSlowLog {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(open_slow_log_switch: bool) -> Self {
        Self { open_slow_log_switch }
    }
}

impl Model for SwitchOriginalSlowLog {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchOriginalSlowLog",
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

impl SlowLogStatisticsQuery {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        node_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            limit: None,
            offset: None,
            node_id: node_id.into(),
            r#type: None,
            database: None,
            start_time: start_time.into(),
            end_time: end_time.into(),
            sort: None,
            order: None,
        }
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    #[inline]
    pub fn with_offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: SlowLogStatisticsFilter) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`database`](Self::database).
    #[must_use]
    #[inline]
    pub fn with_database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }

    /// Sets [`sort`](Self::sort).
    #[must_use]
    #[inline]
    pub fn with_sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Sets [`order`](Self::order).
    #[must_use]
    #[inline]
    pub fn with_order(mut self, order: SlowLogOrder) -> Self {
        self.order = Some(order);
        self
    }
}

impl Model for SlowLogStatisticsQuery {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogStatisticsQuery",
        &[
            Field::new("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
            Field::new("offset"),
            Field::new("node_id").required(),
            Field::new("type"),
            Field::new("database"),
            Field::new("start_time").required(),
            Field::new("end_time").required(),
            Field::new("sort"),
            Field::new("order"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            limit: Blank::blank(),
            offset: Blank::blank(),
            node_id: Blank::blank(),
            r#type: Blank::blank(),
            database: Blank::blank(),
            start_time: Blank::blank(),
            end_time: Blank::blank(),
            sort: Blank::blank(),
            order: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.limit,
                1 => &mut self.offset,
                2 => &mut self.node_id,
                3 => &mut self.r#type,
                4 => &mut self.database,
                5 => &mut self.start_time,
                6 => &mut self.end_time,
                7 => &mut self.sort,
                8 => &mut self.order,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.limit,
                1 => &self.offset,
                2 => &self.node_id,
                3 => &self.r#type,
                4 => &self.database,
                5 => &self.start_time,
                6 => &self.end_time,
                7 => &self.sort,
                8 => &self.order,
                _ => return None,
            },
        )
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

impl Model for SlowLogStatisticsList {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogStatisticsList",
        &[Field::new("slow_log_list"), Field::new("total_count")],
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
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.slow_log_list,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// Which sort of statement to list. Without it, all sorts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowLogStatisticsFilter {
    /// `INSERT`.
    Insert,
    /// `UPDATE`.
    Update,
    /// `SELECT`.
    Select,
    /// `DELETE`.
    Delete,
    /// `CREATE`.
    Create,
    /// `ALL`.
    All,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for SlowLogStatisticsFilter {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INSERT", Self::Insert),
        ("UPDATE", Self::Update),
        ("SELECT", Self::Select),
        ("DELETE", Self::Delete),
        ("CREATE", Self::Create),
        ("ALL", Self::All),
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

/// In which order to list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowLogOrder {
    /// `desc`.
    Descending,
    /// `asc`.
    Ascending,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for SlowLogOrder {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("desc", Self::Descending),
        ("asc", Self::Ascending),
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

impl Model for SlowLogStatistics {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogStatistics",
        &[
            Field::new("client_ip"),
            Field::new("count"),
            Field::new("database"),
            Field::new("lock_time"),
            Field::new("node_id"),
            Field::new("query_sample"),
            Field::new("rows_examined"),
            Field::new("rows_sent"),
            Field::new("time"),
            Field::new("type"),
            Field::new("users"),
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
                0 => &mut self.client_ip,
                1 => &mut self.count,
                2 => &mut self.database,
                3 => &mut self.lock_time,
                4 => &mut self.node_id,
                5 => &mut self.query_sample,
                6 => &mut self.rows_examined,
                7 => &mut self.rows_sent,
                8 => &mut self.time,
                9 => &mut self.r#type,
                10 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.client_ip,
                1 => &self.count,
                2 => &self.database,
                3 => &self.lock_time,
                4 => &self.node_id,
                5 => &self.query_sample,
                6 => &self.rows_examined,
                7 => &self.rows_sent,
                8 => &self.time,
                9 => &self.r#type,
                10 => &self.users,
                _ => return None,
            },
        )
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

impl Model for SlowLogFileList {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogFileList",
        &[Field::new("list"), Field::new("count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.list,
                1 => &mut self.count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.list,
                1 => &self.count,
                _ => return None,
            },
        )
    }
}

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

impl Model for SlowLogFile {
    const SHAPE: &'static Shape = &Shape::new(
        "SlowLogFile",
        &[
            Field::new("job_id"),
            Field::new("file_name"),
            Field::new("status"),
            Field::new("file_size"),
            Field::new("file_link"),
            Field::new("create_at"),
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
                0 => &mut self.job_id,
                1 => &mut self.file_name,
                2 => &mut self.status,
                3 => &mut self.file_size,
                4 => &mut self.file_link,
                5 => &mut self.create_at,
                6 => &mut self.updated_at,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                1 => &self.file_name,
                2 => &self.status,
                3 => &self.file_size,
                4 => &self.file_link,
                5 => &self.create_at,
                6 => &self.updated_at,
                _ => return None,
            },
        )
    }
}

/// How far a link has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowLogFileStatus {
    /// It is there.
    Success,
    /// It is being made.
    Exporting,
    /// It could not be made.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for SlowLogFileStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("EXPORTING", Self::Exporting),
        ("FAILED", Self::Failed),
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

specmill_runtime::models!(
    SwitchSqlExplorer, SqlExplorerChange, SqlExplorer, SlowLogQuery, SlowLogList, SlowLog,
    ErrorLogQuery, ErrorLogList, ErrorLog, FullSqlFileList, FullSqlFile, DeleteLtsConfigs,
    LtsConfigReference, CreateLtsConfigs, NewLtsConfig, OriginalSlowLog, SwitchOriginalSlowLog,
    SlowLogStatisticsQuery, SlowLogStatisticsList, SlowLogStatistics, SlowLogFileList, SlowLogFile,
);
specmill_runtime::open_enums!(
    SqlExplorerStatus, SlowLogStatement, ErrorLogLevel, SlowLogStatisticsFilter, SlowLogOrder,
    SlowLogFileStatus,
);
