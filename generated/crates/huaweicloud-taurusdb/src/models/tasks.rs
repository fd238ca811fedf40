// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
use super::TaskStatus;

/// What a task does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskName {
    /// Creates an instance.
    CreateInstance,
    /// Restores data to a new instance.
    RestoreToNewInstance,
    /// Adds nodes.
    AddNodes,
    /// Deletes a node.
    DeleteNode,
    /// Reboots an instance.
    RebootInstance,
    /// Changes the port of the database.
    ChangePort,
    /// Changes the security group.
    ChangeSecurityGroup,
    /// Changes the specifications of an instance.
    ChangeSpecifications,
    /// Makes a read replica the primary node.
    PromoteReadReplica,
    /// Binds an EIP.
    BindEip,
    /// Unbinds an EIP.
    UnbindEip,
    /// Renames an instance.
    RenameInstance,
    /// Deletes an instance.
    DeleteInstance,
    /// Upgrades the version.
    UpgradeVersion,
    /// Adds nodes to a proxy.
    AddProxyNodes,
    /// Creates a proxy.
    CreateProxy,
    /// Deletes a proxy.
    DeleteProxy,
    /// Changes the IP address of a proxy.
    ChangeProxyIp,
    /// Changes the specifications of proxy nodes.
    ChangeProxySpecifications,
    /// Turns monitoring by seconds on or off.
    SwitchSecondLevelMonitoring,
    /// Changes the private IP address.
    ChangePrivateIp,
    /// Turns SSL on or off.
    SwitchSsl,
    /// Changes the consistency of a proxy.
    ChangeProxyConsistency,
    /// Changes the read weights of nodes.
    ChangeReadWeights,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! {
    TaskName {
        "CreateGaussDBforMySQLInstance" => CreateInstance,
        "RestoreGaussDBforMySQLNewInstance" => RestoreToNewInstance,
        "AddGaussDBforMySQLNodes" => AddNodes, "DeleteGaussDBforMySQLNode" => DeleteNode,
        "RebootGaussDBforMySQLInstance" => RebootInstance,
        "ModifyGaussDBforMySQLPort" => ChangePort,
        "ModifyGaussDBforMySQLSecurityGroup" => ChangeSecurityGroup,
        "ResizeGaussDBforMySQLFlavor" => ChangeSpecifications,
        "SwitchoverGaussDBforMySQLMasterNode" => PromoteReadReplica,
        "GaussDBforMySQLBindEIP" => BindEip, "GaussDBforMySQLUnbindEIP" => UnbindEip,
        "RenameGaussDBforMySQLInstance" => RenameInstance,
        "DeleteGaussDBforMySQLInstance" => DeleteInstance,
        "UpgradeGaussDBforMySQLDatabaseVersion" => UpgradeVersion,
        "EnlargeGaussDBforMySQLProxy" => AddProxyNodes, "OpenGaussDBforMySQLProxy" => CreateProxy,
        "CloseGaussDBforMySQLProxy" => DeleteProxy, "GaussdbforMySQLModifyProxyIp" => ChangeProxyIp,
        "ScaleGaussDBforMySQLProxy" => ChangeProxySpecifications,
        "GaussDBforMySQLModifyInstanceMetricExtend" => SwitchSecondLevelMonitoring,
        "GaussDBforMySQLModifyInstanceDataVip" => ChangePrivateIp,
        "GaussDBforMySQLSwitchSSL" => SwitchSsl,
        "GaussDBforMySQLModifyProxyConsist" => ChangeProxyConsistency,
        "GaussDBforMySQLModifyProxyWeight" => ChangeReadWeights,
    }
}

/// A page of instant tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantTaskList {
    /// The tasks of this page.
    pub jobs: Option<Vec<InstantTask>>,
    /// How many tasks there are in all.
    pub total_count: Option<i32>,
}

rt::model! { InstantTaskList { jobs, total_count } }

/// A task that runs as soon as it is started.
///
/// Source: TaurusDB API Reference, 4.13.2, table 4-900.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantTask {
    /// The instance that the task works on.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// State of the instance that a task works on.
    pub instance_status: Option<TaskInstanceStatus>,
    /// ID of the task.
    pub job_id: Option<String>,
    /// ID of the order that the task belongs to.
    pub order_id: Option<String>,
    /// What a task does.
    pub job_name: Option<TaskName>,
    /// How far a task has come.
    pub status: Option<TaskStatus>,
    /// How far the task has come.
    pub process: Option<String>,
    /// When the task was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created_time: Option<String>,
    /// When the task ended, written like `created_time`.
    pub ended_time: Option<String>,
    /// Why the task failed.
    pub fail_reason: Option<String>,
}

rt::model! {
    InstantTask {
        instance_id, instance_name, instance_status, job_id, order_id, job_name, status, process,
        created_time, ended_time, fail_reason,
    }
}

/// State of the instance that a task works on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskInstanceStatus {
    /// Could not be created.
    CreateFailed,
    /// Being created.
    Creating,
    /// Running as it should.
    Normal,
    /// Not running as it should.
    Abnormal,
    /// Deleted.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! {
    TaskInstanceStatus {
        "createfail" => CreateFailed, "creating" => Creating, "normal" => Normal,
        "abnormal" => Abnormal, "deleted" => Deleted,
    }
}

/// A page of scheduled tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledTaskList {
    /// The tasks of this page.
    pub schedules: Option<Vec<ScheduledTask>>,
    /// How many tasks there are in all.
    pub total_count: Option<i32>,
}

rt::model! { ScheduledTaskList { schedules, total_count } }

/// A task that is planned for a certain time.
///
/// Source: TaurusDB API Reference, 4.13.3, table 4-907.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledTask {
    /// ID of the task.
    pub job_id: Option<String>,
    /// The instance that the task works on.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
    /// State of the instance.
    pub instance_status: Option<String>,
    /// State of the instance that a task works on.
    pub instance_statuses: Option<TaskInstanceStatus>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// What a task does.
    pub job_name: Option<TaskName>,
    /// When the task was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub create_time: Option<String>,
    /// When the task begins, written like `create_time`.
    pub start_time: Option<String>,
    /// When the task ends, written like `create_time`.
    pub end_time: Option<String>,
    /// How far a task has come.
    pub job_status: Option<TaskStatus>,
    /// Database engine of the instance.
    pub datastore_type: Option<String>,
    /// What the instance is to become, such as its specifications.
    pub target_config: Option<BTreeMap<String, rt::Value>>,
}

rt::model! {
    ScheduledTask {
        job_id, instance_id, instance_name, instance_status, instance_statuses, project_id,
        job_name, create_time, start_time, end_time, job_status, datastore_type, target_config,
    }
}

/// The tasks to cancel.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelScheduledTasks {
    /// IDs of the tasks.
    pub job_ids: Vec<String>,
}

impl CancelScheduledTasks {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(job_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            job_ids: job_ids.into_iter().map(Into::into).collect(),
        }
    }
}

rt::model! { CancelScheduledTasks { job_ids.required() } }

/// The tasks that were cancelled.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelledTasks {
    /// IDs of the tasks.
    pub job_ids: Option<Vec<String>>,
}

rt::model! { CancelledTasks { job_ids } }

/// The task whose record is deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteScheduledTaskRecord {
    /// ID of the task.
    pub job_id: String,
}

impl DeleteScheduledTaskRecord {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(job_id: impl Into<String>) -> Self {
        Self { job_id: job_id.into() }
    }
}

rt::model! { DeleteScheduledTaskRecord { job_id.required() } }

/// Whether the record is gone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRecordDeletion {
    /// True if the record was deleted.
    pub result: Option<bool>,
}

rt::model! { TaskRecordDeletion { result } }
