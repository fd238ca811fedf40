// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::Value;
use specmill_runtime::model::{Check, Field, Model, OpenEnum, Shape, Slot};

/// A database engine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseEngine {
    /// TaurusDB, which speaks MySQL's protocol.
    TaurusDb,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseEngine {
    const VALUES: &'static [(&'static str, Self)] = &[("gaussdb-mysql", Self::TaurusDb)];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// A language that services answer in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    English,
    /// Chinese.
    Chinese,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for Language {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("en-us", Self::English),
        ("zh-cn", Self::Chinese),
    ];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Why a request failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// Code of the failure, which programs can tell apart.
    pub error_code: Option<String>,
    /// What went wrong, for people to read.
    pub error_msg: Option<String>,
}

impl Model for Fault {
    const SHAPE: &'static Shape = &Shape::new(
        "Fault",
        &[Field::new("error_code"), Field::new("error_msg")],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.error_code),
            1 => Some(&mut self.error_msg),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.error_code),
            1 => Some(&self.error_msg),
            _ => None,
        }
    }
}

/// How the nodes of an instance spread over availability zones.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailabilityZoneMode {
    /// All nodes in one zone.
    Single,
    /// Nodes in several zones.
    Multi,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for AvailabilityZoneMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("single", Self::Single),
        ("multi", Self::Multi),
    ];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Main version of the database.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseVersion {
    /// Compatible with MySQL 8.0.
    MySql80,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseVersion {
    const VALUES: &'static [(&'static str, Self)] = &[("8.0", Self::MySql80)];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// CPU architecture of a specification.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseSpecificationArchitecture {
    /// Arm, not shared with others.
    Arm,
    /// x86, not shared with others.
    X86,
    /// x86 for general purposes.
    GeneralX86,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseSpecificationArchitecture {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("arm", Self::Arm),
        ("x86", Self::X86),
        ("generalX86", Self::GeneralX86),
    ];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Whether a specification is to be had in an availability zone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseSpecificationAvailability {
    /// It is to be had.
    Normal,
    /// The zone does not support it.
    Unsupported,
    /// The zone has none left.
    Sellout,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseSpecificationAvailability {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("unsupported", Self::Unsupported),
        ("sellout", Self::Sellout),
    ];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The task that carries out a request in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedTask {
    /// ID of the task. `showJob` tells how far it has come.
    pub job_id: Option<String>,
}

impl Model for StartedTask {
    const SHAPE: &'static Shape = &Shape::new("StartedTask", &[Field::new("job_id")]);

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.job_id),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.job_id),
            _ => None,
        }
    }
}

/// A page of instances with their LTS configurations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LtsConfigList {
    /// The instances of this page.
    pub instance_lts_configs: Option<Vec<InstanceLtsConfigs>>,
    /// How many instances there are on all pages.
    pub total_count: Option<i32>,
}

impl Model for LtsConfigList {
    const SHAPE: &'static Shape = &Shape::new(
        "LtsConfigList",
        &[Field::new("instance_lts_configs"), Field::new("total_count")],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.instance_lts_configs),
            1 => Some(&mut self.total_count),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.instance_lts_configs),
            1 => Some(&self.total_count),
            _ => None,
        }
    }
}

/// LTS configurations of an instance.
///
/// Source: TaurusDB API Reference, 4.8.6, tables 4-706, 4-1153.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceLtsConfigs {
    /// The configurations.
    pub lts_configs: Option<Vec<LtsConfig>>,
    /// An instance, in short.
    pub instance: Option<LtsInstance>,
}

impl Model for InstanceLtsConfigs {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceLtsConfigs",
        &[Field::new("lts_configs"), Field::new("instance")],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.lts_configs),
            1 => Some(&mut self.instance),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.lts_configs),
            1 => Some(&self.instance),
            _ => None,
        }
    }
}

/// Where a log of an instance goes.
///
/// Source: TaurusDB API Reference, 4.8.6, tables 4-707, 4-1154.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LtsConfig {
    /// Which log, such as `error_log`.
    pub log_type: Option<String>,
    /// Log group that it goes to.
    pub lts_group_id: Option<String>,
    /// Log stream that it goes to.
    pub lts_stream_id: Option<String>,
    /// Whether it goes there now.
    pub enabled: Option<bool>,
}

impl Model for LtsConfig {
    const SHAPE: &'static Shape = &Shape::new(
        "LtsConfig",
        &[
            Field::new("log_type"),
            Field::new("lts_group_id"),
            Field::new("lts_stream_id"),
            Field::new("enabled"),
        ],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.log_type),
            1 => Some(&mut self.lts_group_id),
            2 => Some(&mut self.lts_stream_id),
            3 => Some(&mut self.enabled),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.log_type),
            1 => Some(&self.lts_group_id),
            2 => Some(&self.lts_stream_id),
            3 => Some(&self.enabled),
            _ => None,
        }
    }
}

/// An instance, in short.
///
/// Source: TaurusDB API Reference, 4.8.6, tables 4-708, 4-1155.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LtsInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Type of the instance, such as `ha`.
    pub mode: Option<String>,
    /// Its engine.
    pub engine_name: Option<String>,
    /// Version of the engine.
    pub engine_version: Option<String>,
    /// State of the instance, such as `normal`.
    pub status: Option<String>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Name of the enterprise project.
    pub enterprise_project_name: Option<String>,
}

impl Model for LtsInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "LtsInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("mode"),
            Field::new("engine_name"),
            Field::new("engine_version"),
            Field::new("status"),
            Field::new("enterprise_project_id"),
            Field::new("enterprise_project_name"),
        ],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.name),
            2 => Some(&mut self.mode),
            3 => Some(&mut self.engine_name),
            4 => Some(&mut self.engine_version),
            5 => Some(&mut self.status),
            6 => Some(&mut self.enterprise_project_id),
            7 => Some(&mut self.enterprise_project_name),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.name),
            2 => Some(&self.mode),
            3 => Some(&self.engine_name),
            4 => Some(&self.engine_version),
            5 => Some(&self.status),
            6 => Some(&self.enterprise_project_id),
            7 => Some(&self.enterprise_project_name),
            _ => None,
        }
    }
}

/// A tag of an instance.
///
/// Source: TaurusDB API Reference, 4.9.1, tables 4-750, 4-965, 4-966, 4-1225, 4-1226.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

impl Model for InstanceTag {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceTag",
        &[Field::new("key"), Field::new("value")],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.value),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.value),
            _ => None,
        }
    }
}

/// The task that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskReport {
    /// Work that the service does in the background.
    pub job: Option<Task>,
}

impl Model for TaskReport {
    const SHAPE: &'static Shape = &Shape::new("TaskReport", &[Field::new("job")]);

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.job),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.job),
            _ => None,
        }
    }
}

/// Work that the service does in the background.
///
/// Source: TaurusDB API Reference, 4.13.1, table 4-892.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// ID of the task, as in the request.
    pub id: Option<String>,
    /// What the task does, by the name that the service has for it.
    pub name: Option<String>,
    /// How far a task has come.
    pub status: Option<TaskStatus>,
    /// When the task was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the task ended, written like `created`.
    pub ended: Option<String>,
    /// How far a running task has come, such as `60%`. Empty for any other task.
    pub process: Option<String>,
    /// The instance that a task works on.
    pub instance: Option<TaskInstance>,
    /// What the task works on. What stands here depends on the kind of task.
    pub entities: Option<BTreeMap<String, Value>>,
    /// Why the task failed.
    pub fail_reason: Option<String>,
}

impl Model for Task {
    const SHAPE: &'static Shape = &Shape::new(
        "Task",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("status"),
            Field::new("created"),
            Field::new("ended"),
            Field::new("process"),
            Field::new("instance"),
            Field::new("entities"),
            Field::new("fail_reason"),
        ],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.name),
            2 => Some(&mut self.status),
            3 => Some(&mut self.created),
            4 => Some(&mut self.ended),
            5 => Some(&mut self.process),
            6 => Some(&mut self.instance),
            7 => Some(&mut self.entities),
            8 => Some(&mut self.fail_reason),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.name),
            2 => Some(&self.status),
            3 => Some(&self.created),
            4 => Some(&self.ended),
            5 => Some(&self.process),
            6 => Some(&self.instance),
            7 => Some(&self.entities),
            8 => Some(&self.fail_reason),
            _ => None,
        }
    }
}

/// How far a task has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskStatus {
    /// Put off, not begun.
    Pending,
    /// Being carried out.
    Running,
    /// Ended well.
    Completed,
    /// Ended without success.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for TaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Pending", Self::Pending),
        ("Running", Self::Running),
        ("Completed", Self::Completed),
        ("Failed", Self::Failed),
    ];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The instance that a task works on.
///
/// Source: TaurusDB API Reference, 4.13.1, table 4-893.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskInstance {
    /// ID of the instance, of letters and digits, ending in `in07`.
    ///
    /// At most 36 characters.
    pub id: Option<String>,
    /// Name of the instance. It begins with a letter; letters, digits, hyphens and underscores
    /// follow.
    ///
    /// 4 to 64 characters.
    pub name: Option<String>,
}

impl Model for TaskInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "TaskInstance",
        &[
            Field::new("id").checks(&[Check::MaxLength(36)]),
            Field::new("name").checks(&[Check::MinLength(4), Check::MaxLength(64)]),
        ],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.name),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.name),
            _ => None,
        }
    }
}

specmill_runtime::models!(
    Fault, StartedTask, LtsConfigList, InstanceLtsConfigs, LtsConfig, LtsInstance, InstanceTag,
    TaskReport, Task, TaskInstance,
);
specmill_runtime::open_enums!(
    DatabaseEngine, Language, AvailabilityZoneMode, DatabaseVersion,
    DatabaseSpecificationArchitecture, DatabaseSpecificationAvailability, TaskStatus,
);
