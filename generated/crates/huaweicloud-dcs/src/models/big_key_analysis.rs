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

rt::open_enum! {
    /// How far an analysis task has come.
    pub enum BigKeyTaskStatus {
        /// Created, not begun.
        Waiting = "waiting",
        /// The instance is being analysed.
        Running = "running",
        /// Ended with a result.
        Success = "success",
        /// Ended without a result.
        Failed = "failed",
    }
}

rt::open_enum! {
    /// What starts an analysis.
    pub enum ScanType {
        /// A user, by hand or by a call.
        Manual = "manual",
        /// The schedule of the instance.
        Auto = "auto",
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

rt::model! { BigKey { name, r#type, shard, db, size, unit } }

rt::open_enum! {
    /// Data type of a key.
    pub enum KeyType {
        /// A string.
        String = "string",
        /// A list.
        List = "list",
        /// A set.
        Set = "set",
        /// A sorted set.
        Zset = "zset",
        /// A hash.
        Hash = "hash",
    }
}

rt::open_enum! {
    /// What the size of a key counts.
    pub enum SizeUnit {
        /// Elements of the value.
        Count = "count",
        /// Bytes of the value.
        Byte = "byte",
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
