// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
use super::TaskStatus;

rt::open_enum! {
    /// What a task does.
    pub enum TaskName {
        /// Creates an instance.
        CreateInstance = "CreateGaussDBforMySQLInstance",
        /// Restores data to a new instance.
        RestoreToNewInstance = "RestoreGaussDBforMySQLNewInstance",
        /// Adds nodes.
        AddNodes = "AddGaussDBforMySQLNodes",
        /// Deletes a node.
        DeleteNode = "DeleteGaussDBforMySQLNode",
        /// Reboots an instance.
        RebootInstance = "RebootGaussDBforMySQLInstance",
        /// Changes the port of the database.
        ChangePort = "ModifyGaussDBforMySQLPort",
        /// Changes the security group.
        ChangeSecurityGroup = "ModifyGaussDBforMySQLSecurityGroup",
        /// Changes the specifications of an instance.
        ChangeSpecifications = "ResizeGaussDBforMySQLFlavor",
        /// Makes a read replica the primary node.
        PromoteReadReplica = "SwitchoverGaussDBforMySQLMasterNode",
        /// Binds an EIP.
        BindEip = "GaussDBforMySQLBindEIP",
        /// Unbinds an EIP.
        UnbindEip = "GaussDBforMySQLUnbindEIP",
        /// Renames an instance.
        RenameInstance = "RenameGaussDBforMySQLInstance",
        /// Deletes an instance.
        DeleteInstance = "DeleteGaussDBforMySQLInstance",
        /// Upgrades the version.
        UpgradeVersion = "UpgradeGaussDBforMySQLDatabaseVersion",
        /// Adds nodes to a proxy.
        AddProxyNodes = "EnlargeGaussDBforMySQLProxy",
        /// Creates a proxy.
        CreateProxy = "OpenGaussDBforMySQLProxy",
        /// Deletes a proxy.
        DeleteProxy = "CloseGaussDBforMySQLProxy",
        /// Changes the IP address of a proxy.
        ChangeProxyIp = "GaussdbforMySQLModifyProxyIp",
        /// Changes the specifications of proxy nodes.
        ChangeProxySpecifications = "ScaleGaussDBforMySQLProxy",
        /// Turns monitoring by seconds on or off.
        SwitchSecondLevelMonitoring = "GaussDBforMySQLModifyInstanceMetricExtend",
        /// Changes the private IP address.
        ChangePrivateIp = "GaussDBforMySQLModifyInstanceDataVip",
        /// Turns SSL on or off.
        SwitchSsl = "GaussDBforMySQLSwitchSSL",
        /// Changes the consistency of a proxy.
        ChangeProxyConsistency = "GaussDBforMySQLModifyProxyConsist",
        /// Changes the read weights of nodes.
        ChangeReadWeights = "GaussDBforMySQLModifyProxyWeight",
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
        instance_id, instance_name, instance_status, job_id, order_id, job_name, status,
        process, created_time, ended_time, fail_reason,
    }
}

rt::open_enum! {
    /// State of the instance that a task works on.
    pub enum TaskInstanceStatus {
        /// Could not be created.
        CreateFailed = "createfail",
        /// Being created.
        Creating = "creating",
        /// Running as it should.
        Normal = "normal",
        /// Not running as it should.
        Abnormal = "abnormal",
        /// Deleted.
        Deleted = "deleted",
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

rt::model! { CancelScheduledTasks { job_ids.required() } }

rt::setters! {
    CancelScheduledTasks {
        new(job_ids: impl IntoIterator<Item = impl Into<String>>) {
            job_ids: job_ids.into_iter().map(Into::into).collect(),
        }
    }
}

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

rt::model! { DeleteScheduledTaskRecord { job_id.required() } }

rt::setters! {
    DeleteScheduledTaskRecord {
        new(job_id: impl Into<String>) { job_id: job_id.into() }
    }
}

/// Whether the record is gone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRecordDeletion {
    /// True if the record was deleted.
    pub result: Option<bool>,
}

rt::model! { TaskRecordDeletion { result } }
