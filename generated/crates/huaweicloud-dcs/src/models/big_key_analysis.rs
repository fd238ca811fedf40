// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

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
    pub created_at: Option<rt::DateTime>,
    /// When the analysis began. Absent while the task is only created.
    pub started_at: Option<rt::DateTime>,
    /// When the analysis ended. Absent while the task is only created.
    pub finished_at: Option<rt::DateTime>,
    /// How many big keys were found.
    pub num: Option<i32>,
    /// The big keys that were found. Absent while the task is only created.
    pub keys: Option<Vec<BigKey>>,
}

rt::model! {
    BigKeyTask {
        id, instance_id, status, scan_type, created_at, started_at, finished_at, num, keys,
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

rt::open_enum! {
    BigKeyTaskStatus {
        "waiting" => Waiting, "running" => Running, "success" => Success, "failed" => Failed,
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

rt::open_enum! { ScanType { "manual" => Manual, "auto" => Auto } }

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

rt::model! { BigKey { name, r#type, shard, db, size, unit } }

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

rt::open_enum! {
    KeyType { "string" => String, "list" => List, "set" => Set, "zset" => Zset, "hash" => Hash }
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

rt::open_enum! { SizeUnit { "count" => Count, "byte" => Byte } }

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

rt::model! { BigKeyTaskList { instance_id, count, records } }

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
    pub created_at: Option<rt::DateTime>,
    /// When the analysis began.
    pub started_at: Option<rt::DateTime>,
    /// When the analysis ended.
    pub finished_at: Option<rt::DateTime>,
}

rt::model! { BigKeyTaskSummary { id, status, scan_type, created_at, started_at, finished_at } }
