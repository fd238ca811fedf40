// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::LegacyDatabaseEngine;

/// The task that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskReport {
    /// Work that the service does in the background.
    pub job: Option<LegacyTask>,
}

rt::model! { LegacyTaskReport { job } }

/// Work that the service does in the background.
///
/// Source: TaurusDB API Reference, 5.9.1, table 5-181.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTask {
    /// ID of the task.
    pub id: Option<String>,
    /// What the task does, by the name that the service has for it.
    pub name: Option<String>,
    /// How far a task has come.
    pub status: Option<LegacyTaskStatus>,
    /// When the task was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the task ended, written like `created`.
    pub ended: Option<String>,
    /// How far the task has come.
    pub process: Option<String>,
    /// The instance that a task works on.
    pub instance: Option<LegacyTaskInstance>,
    /// What a task works on. Which fields are there depends on the kind of task.
    pub entities: Option<LegacyTaskEntities>,
    /// Why the task failed.
    pub fail_reason: Option<String>,
}

rt::model! {
    LegacyTask { id, name, status, created, ended, process, instance, entities, fail_reason }
}

rt::open_enum! {
    /// How far a task has come.
    pub enum LegacyTaskStatus {
        /// It runs.
        Running = "Running",
        /// It is done.
        Completed = "Completed",
        /// It has failed.
        Failed = "Failed",
    }
}

/// The instance that a task works on.
///
/// Source: TaurusDB API Reference, 5.9.1, table 5-182.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
}

rt::model! { LegacyTaskInstance { id, name } }

/// What a task works on. Which fields are there depends on the kind of task.
///
/// Source: TaurusDB API Reference, 5.9.1, tables 5-183, 5-186.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskEntities {
    /// The instance that a task works on, and where it is reached.
    pub instance: Option<LegacyTaskEndpoint>,
    /// IDs of the resources that the task works on.
    pub resource_ids: Option<Vec<String>>,
    /// Elastic IP address that the task binds or unbinds.
    pub public_ip: Option<String>,
}

rt::model! { LegacyTaskEntities { instance, resource_ids, public_ip } }

/// The instance that a task works on, and where it is reached.
///
/// Source: TaurusDB API Reference, 5.9.1, table 5-184.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskEndpoint {
    /// Address of the instance, such as `192.168.1.203:3306`.
    pub endpoint: Option<String>,
    /// Kind of the instance.
    pub r#type: Option<String>,
    /// The database engine of an instance and its version.
    pub datastore: Option<LegacyDatabaseEngine>,
}

rt::model! { LegacyTaskEndpoint { endpoint, r#type, datastore } }
