// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::Value;
use specmill_runtime::model::{Blank, Field, Model, OpenEnum, Shape, Slot};
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

impl OpenEnum for TaskName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CreateGaussDBforMySQLInstance", Self::CreateInstance),
        ("RestoreGaussDBforMySQLNewInstance", Self::RestoreToNewInstance),
        ("AddGaussDBforMySQLNodes", Self::AddNodes),
        ("DeleteGaussDBforMySQLNode", Self::DeleteNode),
        ("RebootGaussDBforMySQLInstance", Self::RebootInstance),
        ("ModifyGaussDBforMySQLPort", Self::ChangePort),
        ("ModifyGaussDBforMySQLSecurityGroup", Self::ChangeSecurityGroup),
        ("ResizeGaussDBforMySQLFlavor", Self::ChangeSpecifications),
        ("SwitchoverGaussDBforMySQLMasterNode", Self::PromoteReadReplica),
        ("GaussDBforMySQLBindEIP", Self::BindEip),
        ("GaussDBforMySQLUnbindEIP", Self::UnbindEip),
        ("RenameGaussDBforMySQLInstance", Self::RenameInstance),
        ("DeleteGaussDBforMySQLInstance", Self::DeleteInstance),
        ("UpgradeGaussDBforMySQLDatabaseVersion", Self::UpgradeVersion),
        ("EnlargeGaussDBforMySQLProxy", Self::AddProxyNodes),
        ("OpenGaussDBforMySQLProxy", Self::CreateProxy),
        ("CloseGaussDBforMySQLProxy", Self::DeleteProxy),
        ("GaussdbforMySQLModifyProxyIp", Self::ChangeProxyIp),
        ("ScaleGaussDBforMySQLProxy", Self::ChangeProxySpecifications),
        ("GaussDBforMySQLModifyInstanceMetricExtend", Self::SwitchSecondLevelMonitoring),
        ("GaussDBforMySQLModifyInstanceDataVip", Self::ChangePrivateIp),
        ("GaussDBforMySQLSwitchSSL", Self::SwitchSsl),
        ("GaussDBforMySQLModifyProxyConsist", Self::ChangeProxyConsistency),
        ("GaussDBforMySQLModifyProxyWeight", Self::ChangeReadWeights),
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

/// A page of instant tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstantTaskList {
    /// The tasks of this page.
    pub jobs: Option<Vec<InstantTask>>,
    /// How many tasks there are in all.
    pub total_count: Option<i32>,
}

impl Model for InstantTaskList {
    const SHAPE: &'static Shape = &Shape::new(
        "InstantTaskList",
        &[Field::new("jobs"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.jobs,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.jobs,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for InstantTask {
    const SHAPE: &'static Shape = &Shape::new(
        "InstantTask",
        &[
            Field::new("instance_id"),
            Field::new("instance_name"),
            Field::new("instance_status"),
            Field::new("job_id"),
            Field::new("order_id"),
            Field::new("job_name"),
            Field::new("status"),
            Field::new("process"),
            Field::new("created_time"),
            Field::new("ended_time"),
            Field::new("fail_reason"),
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
                0 => &mut self.instance_id,
                1 => &mut self.instance_name,
                2 => &mut self.instance_status,
                3 => &mut self.job_id,
                4 => &mut self.order_id,
                5 => &mut self.job_name,
                6 => &mut self.status,
                7 => &mut self.process,
                8 => &mut self.created_time,
                9 => &mut self.ended_time,
                10 => &mut self.fail_reason,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.instance_name,
                2 => &self.instance_status,
                3 => &self.job_id,
                4 => &self.order_id,
                5 => &self.job_name,
                6 => &self.status,
                7 => &self.process,
                8 => &self.created_time,
                9 => &self.ended_time,
                10 => &self.fail_reason,
                _ => return None,
            },
        )
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

impl OpenEnum for TaskInstanceStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("createfail", Self::CreateFailed),
        ("creating", Self::Creating),
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("deleted", Self::Deleted),
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

/// A page of scheduled tasks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledTaskList {
    /// The tasks of this page.
    pub schedules: Option<Vec<ScheduledTask>>,
    /// How many tasks there are in all.
    pub total_count: Option<i32>,
}

impl Model for ScheduledTaskList {
    const SHAPE: &'static Shape = &Shape::new(
        "ScheduledTaskList",
        &[Field::new("schedules"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.schedules,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.schedules,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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
    pub target_config: Option<BTreeMap<String, Value>>,
}

impl Model for ScheduledTask {
    const SHAPE: &'static Shape = &Shape::new(
        "ScheduledTask",
        &[
            Field::new("job_id"),
            Field::new("instance_id"),
            Field::new("instance_name"),
            Field::new("instance_status"),
            Field::new("instance_statuses"),
            Field::new("project_id"),
            Field::new("job_name"),
            Field::new("create_time"),
            Field::new("start_time"),
            Field::new("end_time"),
            Field::new("job_status"),
            Field::new("datastore_type"),
            Field::new("target_config"),
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
                1 => &mut self.instance_id,
                2 => &mut self.instance_name,
                3 => &mut self.instance_status,
                4 => &mut self.instance_statuses,
                5 => &mut self.project_id,
                6 => &mut self.job_name,
                7 => &mut self.create_time,
                8 => &mut self.start_time,
                9 => &mut self.end_time,
                10 => &mut self.job_status,
                11 => &mut self.datastore_type,
                12 => &mut self.target_config,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                1 => &self.instance_id,
                2 => &self.instance_name,
                3 => &self.instance_status,
                4 => &self.instance_statuses,
                5 => &self.project_id,
                6 => &self.job_name,
                7 => &self.create_time,
                8 => &self.start_time,
                9 => &self.end_time,
                10 => &self.job_status,
                11 => &self.datastore_type,
                12 => &self.target_config,
                _ => return None,
            },
        )
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

impl Model for CancelScheduledTasks {
    const SHAPE: &'static Shape = &Shape::new(
        "CancelScheduledTasks",
        &[Field::new("job_ids").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { job_ids: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job_ids,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_ids,
                _ => return None,
            },
        )
    }
}

/// The tasks that were cancelled.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelledTasks {
    /// IDs of the tasks.
    pub job_ids: Option<Vec<String>>,
}

impl Model for CancelledTasks {
    const SHAPE: &'static Shape = &Shape::new(
        "CancelledTasks",
        &[Field::new("job_ids")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job_ids,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_ids,
                _ => return None,
            },
        )
    }
}

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

impl Model for DeleteScheduledTaskRecord {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteScheduledTaskRecord",
        &[Field::new("job_id").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { job_id: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                _ => return None,
            },
        )
    }
}

/// Whether the record is gone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRecordDeletion {
    /// True if the record was deleted.
    pub result: Option<bool>,
}

impl Model for TaskRecordDeletion {
    const SHAPE: &'static Shape = &Shape::new(
        "TaskRecordDeletion",
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

specmill_runtime::models!(
    InstantTaskList, InstantTask, ScheduledTaskList, ScheduledTask, CancelScheduledTasks,
    CancelledTasks, DeleteScheduledTaskRecord, TaskRecordDeletion,
);
specmill_runtime::open_enums!(TaskName, TaskInstanceStatus);
