// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::DateTime;
use specmill_runtime::model::{Field, Model, OpenEnum, Shape, Slot};

/// An analysis task with the big keys that it has found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BigKeyTask {
    /// ID of the task.
    pub id: Option<String>,
    /// The instance that is analysed.
    pub instance_id: Option<String>,
    /// How far an analysis task has come.
    pub status: Option<BigKeyTaskStatus>,
    /// What starts an analysis.
    pub scan_type: Option<ScanType>,
    /// When the task was created.
    pub created_at: Option<DateTime>,
    /// When the analysis began. Absent while the task is only created.
    pub started_at: Option<DateTime>,
    /// When the analysis ended. Absent while the task is only created.
    pub finished_at: Option<DateTime>,
    /// How many big keys were found.
    pub num: Option<i32>,
    /// The big keys that were found. Absent while the task is only created.
    pub keys: Option<Vec<BigKey>>,
}

impl Model for BigKeyTask {
    const SHAPE: &'static Shape = &Shape::new(
        "BigKeyTask",
        &[
            Field::new("id"),
            Field::new("instance_id"),
            Field::new("status"),
            Field::new("scan_type"),
            Field::new("created_at"),
            Field::new("started_at"),
            Field::new("finished_at"),
            Field::new("num"),
            Field::new("keys"),
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
                1 => &mut self.instance_id,
                2 => &mut self.status,
                3 => &mut self.scan_type,
                4 => &mut self.created_at,
                5 => &mut self.started_at,
                6 => &mut self.finished_at,
                7 => &mut self.num,
                8 => &mut self.keys,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.instance_id,
                2 => &self.status,
                3 => &self.scan_type,
                4 => &self.created_at,
                5 => &self.started_at,
                6 => &self.finished_at,
                7 => &self.num,
                8 => &self.keys,
                _ => return None,
            },
        )
    }
}

/// How far an analysis task has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BigKeyTaskStatus {
    /// Created, not begun.
    Waiting,
    /// The instance is being analysed.
    Running,
    /// Ended with a result.
    Success,
    /// Ended without a result.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BigKeyTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("waiting", Self::Waiting),
        ("running", Self::Running),
        ("success", Self::Success),
        ("failed", Self::Failed),
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

/// What starts an analysis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScanType {
    /// A user, by hand or by a call.
    Manual,
    /// The schedule of the instance.
    Auto,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ScanType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("manual", Self::Manual),
        ("auto", Self::Auto),
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

/// A key that takes much memory.
///
/// Source: Distributed Cache Service API Reference, dcs-bigkey-create, table 3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BigKey {
    /// Name of the key.
    pub name: Option<String>,
    /// Data type of a key.
    pub r#type: Option<KeyType>,
    /// Shard that holds the key, as `ip:port`. Cluster instances only.
    pub shard: Option<String>,
    /// Number of the database that holds the key.
    pub db: Option<i32>,
    /// Size of the value, counted in `unit`.
    pub size: Option<i64>,
    /// What the size of a key counts.
    pub unit: Option<SizeUnit>,
}

impl Model for BigKey {
    const SHAPE: &'static Shape = &Shape::new(
        "BigKey",
        &[
            Field::new("name"),
            Field::new("type"),
            Field::new("shard"),
            Field::new("db"),
            Field::new("size"),
            Field::new("unit"),
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
                1 => &mut self.r#type,
                2 => &mut self.shard,
                3 => &mut self.db,
                4 => &mut self.size,
                5 => &mut self.unit,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.r#type,
                2 => &self.shard,
                3 => &self.db,
                4 => &self.size,
                5 => &self.unit,
                _ => return None,
            },
        )
    }
}

/// Data type of a key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyType {
    /// A string.
    String,
    /// A list.
    List,
    /// A set.
    Set,
    /// A sorted set.
    Zset,
    /// A hash.
    Hash,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for KeyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("list", Self::List),
        ("set", Self::Set),
        ("zset", Self::Zset),
        ("hash", Self::Hash),
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

/// What the size of a key counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SizeUnit {
    /// Elements of the value.
    Count,
    /// Bytes of the value.
    Byte,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for SizeUnit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("count", Self::Count),
        ("byte", Self::Byte),
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

/// A page of analysis tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BigKeyTaskList {
    /// The instance whose tasks these are.
    pub instance_id: Option<String>,
    /// How many times the big keys of the instance have been analysed.
    pub count: Option<i32>,
    /// The tasks of this page.
    pub records: Option<Vec<BigKeyTaskSummary>>,
}

impl Model for BigKeyTaskList {
    const SHAPE: &'static Shape = &Shape::new(
        "BigKeyTaskList",
        &[Field::new("instance_id"), Field::new("count"), Field::new("records")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.count,
                2 => &mut self.records,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.count,
                2 => &self.records,
                _ => return None,
            },
        )
    }
}

/// An analysis task without its findings.
///
/// Source: Distributed Cache Service API Reference, dcs-bigkey-list, table #4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BigKeyTaskSummary {
    /// ID of the task. Calls for the details of one analysis take it.
    pub id: Option<String>,
    /// How far an analysis task has come.
    pub status: Option<BigKeyTaskStatus>,
    /// What starts an analysis.
    pub scan_type: Option<ScanType>,
    /// When the task was created.
    pub created_at: Option<DateTime>,
    /// When the analysis began.
    pub started_at: Option<DateTime>,
    /// When the analysis ended.
    pub finished_at: Option<DateTime>,
}

impl Model for BigKeyTaskSummary {
    const SHAPE: &'static Shape = &Shape::new(
        "BigKeyTaskSummary",
        &[
            Field::new("id"),
            Field::new("status"),
            Field::new("scan_type"),
            Field::new("created_at"),
            Field::new("started_at"),
            Field::new("finished_at"),
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
                1 => &mut self.status,
                2 => &mut self.scan_type,
                3 => &mut self.created_at,
                4 => &mut self.started_at,
                5 => &mut self.finished_at,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.status,
                2 => &self.scan_type,
                3 => &self.created_at,
                4 => &self.started_at,
                5 => &self.finished_at,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(BigKeyTask, BigKey, BigKeyTaskList, BigKeyTaskSummary);
specmill_runtime::open_enums!(BigKeyTaskStatus, ScanType, KeyType, SizeUnit);
