// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::Value;
use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};

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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.error_code,
                1 => &mut self.error_msg,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.error_code,
                1 => &self.error_msg,
                _ => return None,
            },
        )
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

/// Kind of the instances that a specification is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseSpecificationInstanceMode {
    /// A cluster of nodes.
    Cluster,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseSpecificationInstanceMode {
    const VALUES: &'static [(&'static str, Self)] = &[("Cluster", Self::Cluster)];

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

/// What data is restored from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupRestoreType {
    /// A backup, which `backup_id` names.
    Backup,
    /// The state of a moment, which `restore_time` names.
    Timestamp,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupRestoreType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("backup", Self::Backup),
        ("timestamp", Self::Timestamp),
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

/// The task that carries out a request in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedTask {
    /// ID of the task. `showJob` tells how far it has come.
    pub job_id: Option<String>,
}

impl Model for StartedTask {
    const SHAPE: &'static Shape = &Shape::new("StartedTask", &[Field::new("job_id")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
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

/// A tag of an instance.
///
/// Source: TaurusDB API Reference, 4.9.1, tables 4-216, 4-750, 4-965, 4-966, 4-1225, 4-1226, 4-1246, 4-1247.
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

/// How far the change of a backup policy has come.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicyChange {
    /// State of a change of a backup policy.
    pub status: Option<BackupPolicyChangeStatus>,
    /// The instance whose policy changes.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
}

impl Model for BackupPolicyChange {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupPolicyChange",
        &[Field::new("status"), Field::new("instance_id"), Field::new("instance_name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.status,
                1 => &mut self.instance_id,
                2 => &mut self.instance_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.status,
                1 => &self.instance_id,
                2 => &self.instance_name,
                _ => return None,
            },
        )
    }
}

/// State of a change of a backup policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupPolicyChangeStatus {
    /// The change goes on.
    Building,
    /// The policy is changed.
    Completed,
    /// The policy is not changed.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupPolicyChangeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUILDING", Self::Building),
        ("COMPLETED", Self::Completed),
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

/// A backup to be made by hand.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateBackup {
    /// The instance to back up.
    pub instance_id: String,
    /// Name of the backup: 4 to 64 letters, digits, hyphens and underscores, of which the first is
    /// a letter. Case matters.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// What the backup is for. None of the characters `>!<"&'=` may occur.
    ///
    /// At most 256 characters. Matches `^[^>!<"&'=]*$`.
    pub description: Option<String>,
}

impl CreateBackup {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(instance_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            name: name.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for CreateBackup {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateBackup",
        &[
            Field::new("instance_id").required(),
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("description")
                .checks(&[Check::MaxLength(256), Check::Pattern("^[^>!<\"&'=]*$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            instance_id: Blank::blank(),
            name: Blank::blank(),
            description: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.name,
                2 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.name,
                2 => &self.description,
                _ => return None,
            },
        )
    }
}

/// A backup made by hand.
///
/// Source: TaurusDB API Reference, 4.4.2, tables 4-308, 5-101.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManualBackup {
    /// ID of the backup.
    pub id: Option<String>,
    /// Name of the backup.
    pub name: Option<String>,
    /// What the backup is for.
    pub description: Option<String>,
    /// When the backup began, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    pub begin_time: Option<String>,
    /// State of a backup.
    pub status: Option<BackupStatus>,
    /// What starts a backup made by hand.
    pub r#type: Option<ManualBackupType>,
    /// The instance that is backed up.
    pub instance_id: Option<String>,
}

impl Model for ManualBackup {
    const SHAPE: &'static Shape = &Shape::new(
        "ManualBackup",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("description"),
            Field::new("begin_time"),
            Field::new("status"),
            Field::new("type"),
            Field::new("instance_id"),
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
                1 => &mut self.name,
                2 => &mut self.description,
                3 => &mut self.begin_time,
                4 => &mut self.status,
                5 => &mut self.r#type,
                6 => &mut self.instance_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.description,
                3 => &self.begin_time,
                4 => &self.status,
                5 => &self.r#type,
                6 => &self.instance_id,
                _ => return None,
            },
        )
    }
}

/// State of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupStatus {
    /// The backup is being made.
    Building,
    /// The backup is made.
    Completed,
    /// The backup could not be made.
    Failed,
    /// The backup can be used.
    Available,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUILDING", Self::Building),
        ("COMPLETED", Self::Completed),
        ("FAILED", Self::Failed),
        ("AVAILABLE", Self::Available),
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

/// What starts a backup made by hand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManualBackupType {
    /// A full backup, started by a user or a call.
    Manual,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ManualBackupType {
    const VALUES: &'static [(&'static str, Self)] = &[("manual", Self::Manual)];

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

/// What starts a full backup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupType {
    /// The backup policy.
    Auto,
    /// A user, by hand or by a call.
    Manual,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("auto", Self::Auto),
        ("manual", Self::Manual),
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

/// Level of a backup. Only instances with level-1 backups switched on have levels.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupLevel {
    /// The backup is being made or could not be made.
    Unfinished,
    /// A level-1 backup.
    Level1,
    /// A level-2 backup.
    Level2,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::Unfinished),
        ("1", Self::Level1),
        ("2", Self::Level2),
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

/// A kind of resource that a quota limits.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotaType {
    /// Instances.
    Instance,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for QuotaType {
    const VALUES: &'static [(&'static str, Self)] = &[("instance", Self::Instance)];

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

/// A page of quotas of enterprise projects.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProjectQuotaList {
    /// The quotas of this page.
    pub quota_list: Option<Vec<EnterpriseProjectQuota>>,
    /// How many quotas there are on all pages.
    pub total_count: Option<i32>,
}

impl Model for EnterpriseProjectQuotaList {
    const SHAPE: &'static Shape = &Shape::new(
        "EnterpriseProjectQuotaList",
        &[Field::new("quota_list"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.quota_list,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.quota_list,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// What the instances of an enterprise project may take, and what is left of it. -1 stands for
/// no limit.
///
/// Source: TaurusDB API Reference, 4.6.2, tables 4-490, 5-122.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProjectQuota {
    /// ID of the enterprise project.
    pub enterprise_project_id: Option<String>,
    /// Name of the enterprise project.
    pub enterprise_project_name: Option<String>,
    /// How many instances there may be, or -1.
    pub instance_quota: Option<i32>,
    /// How many vCPUs the instances may have together, or -1.
    pub vcpus_quota: Option<i32>,
    /// How much memory the instances may have together, in GB, or -1.
    pub ram_quota: Option<i32>,
    /// How many more instances there may be, or -1.
    pub availability_instance_quota: Option<i32>,
    /// How many vCPUs are left, or -1.
    pub availability_vcpus_quota: Option<i32>,
    /// How much memory is left, in GB, or -1.
    pub availability_ram_quota: Option<i32>,
}

impl Model for EnterpriseProjectQuota {
    const SHAPE: &'static Shape = &Shape::new(
        "EnterpriseProjectQuota",
        &[
            Field::new("enterprise_project_id"),
            Field::new("enterprise_project_name"),
            Field::new("instance_quota"),
            Field::new("vcpus_quota"),
            Field::new("ram_quota"),
            Field::new("availability_instance_quota"),
            Field::new("availability_vcpus_quota"),
            Field::new("availability_ram_quota"),
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
                0 => &mut self.enterprise_project_id,
                1 => &mut self.enterprise_project_name,
                2 => &mut self.instance_quota,
                3 => &mut self.vcpus_quota,
                4 => &mut self.ram_quota,
                5 => &mut self.availability_instance_quota,
                6 => &mut self.availability_vcpus_quota,
                7 => &mut self.availability_ram_quota,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_project_id,
                1 => &self.enterprise_project_name,
                2 => &self.instance_quota,
                3 => &self.vcpus_quota,
                4 => &self.ram_quota,
                5 => &self.availability_instance_quota,
                6 => &self.availability_vcpus_quota,
                7 => &self.availability_ram_quota,
                _ => return None,
            },
        )
    }
}

/// The quotas that enterprise projects were given.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredQuotas {
    /// The quotas.
    pub quota_list: Option<Vec<ConfiguredQuota>>,
}

impl Model for ConfiguredQuotas {
    const SHAPE: &'static Shape = &Shape::new(
        "ConfiguredQuotas",
        &[Field::new("quota_list")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.quota_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.quota_list,
                _ => return None,
            },
        )
    }
}

/// What the instances of an enterprise project may take from now on.
///
/// Source: TaurusDB API Reference, 4.6.3, tables 4-498, 5-126, 5-130.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredQuota {
    /// ID of the enterprise project.
    pub enterprise_project_id: Option<String>,
    /// How many instances there may be.
    pub instance_quota: Option<i32>,
    /// How many vCPUs the instances may have together.
    pub vcpus_quota: Option<i32>,
    /// How much memory the instances may have together, in GB.
    pub ram_quota: Option<i32>,
}

impl Model for ConfiguredQuota {
    const SHAPE: &'static Shape = &Shape::new(
        "ConfiguredQuota",
        &[
            Field::new("enterprise_project_id"),
            Field::new("instance_quota"),
            Field::new("vcpus_quota"),
            Field::new("ram_quota"),
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
                0 => &mut self.enterprise_project_id,
                1 => &mut self.instance_quota,
                2 => &mut self.vcpus_quota,
                3 => &mut self.ram_quota,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_project_id,
                1 => &self.instance_quota,
                2 => &self.vcpus_quota,
                3 => &self.ram_quota,
                _ => return None,
            },
        )
    }
}

/// An availability zone.
///
/// Source: TaurusDB API Reference, 4.7.3, tables 4-535, 5-142, 5-151.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyZone {
    /// Code of the zone.
    pub code: Option<String>,
    /// What the zone is called.
    pub description: Option<String>,
}

impl Model for ProxyZone {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyZone",
        &[Field::new("code"), Field::new("description")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.code,
                1 => &self.description,
                _ => return None,
            },
        )
    }
}

/// What a node of a proxy is among the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyNodeRole {
    /// The primary node.
    Primary,
    /// A read replica.
    Replica,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyNodeRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("master", Self::Primary),
        ("slave", Self::Replica),
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

/// Whether a node of a proxy is frozen: 0 if not, 1 if so, 2 if it has been deleted since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProxyFrozenState(pub i32);

impl ProxyFrozenState {
    /// It is not.
    pub const NOT_FROZEN: Self = Self(0);

    /// It is.
    pub const FROZEN: Self = Self(1);

    /// It was, and has been deleted since.
    pub const DELETED_AFTER_FREEZE: Self = Self(2);
}

/// The flavors for proxies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyFlavorGroupList {
    /// The flavors, by processor.
    pub proxy_flavor_groups: Option<Vec<ProxyFlavorGroup>>,
}

impl Model for ProxyFlavorGroupList {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyFlavorGroupList",
        &[Field::new("proxy_flavor_groups")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.proxy_flavor_groups,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.proxy_flavor_groups,
                _ => return None,
            },
        )
    }
}

/// Flavors with one sort of processor.
///
/// Source: TaurusDB API Reference, 4.7.4, tables 4-541, 5-154.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyFlavorGroup {
    /// Processor of a group of flavors. The service has been seen to write `X86` in capitals.
    pub group_type: Option<ProxyFlavorGroupType>,
    /// The flavors.
    pub proxy_flavors: Option<Vec<ProxyFlavor>>,
}

impl Model for ProxyFlavorGroup {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyFlavorGroup",
        &[Field::new("group_type"), Field::new("proxy_flavors")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.group_type,
                1 => &mut self.proxy_flavors,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.group_type,
                1 => &self.proxy_flavors,
                _ => return None,
            },
        )
    }
}

/// Processor of a group of flavors. The service has been seen to write `X86` in capitals.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyFlavorGroupType {
    /// Arm, not shared with others.
    Arm,
    /// x86, not shared with others.
    X86,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyFlavorGroupType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("arm", Self::Arm),
        ("x86", Self::X86),
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

/// Size that a proxy can have.
///
/// Source: TaurusDB API Reference, 4.7.4, tables 4-542, 5-155.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyFlavor {
    /// Count of vCPUs, such as `1`.
    pub vcpus: Option<String>,
    /// Size of the memory in GB.
    pub ram: Option<String>,
    /// Type of the database, such as `Proxy`.
    pub db_type: Option<String>,
    /// ID of the flavor.
    pub id: Option<String>,
    /// Code of the flavor.
    pub spec_code: Option<String>,
    /// Whether each availability zone has the flavor, by ID of the zone.
    pub az_status: Option<BTreeMap<String, ProxyFlavorStatus>>,
}

impl Model for ProxyFlavor {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyFlavor",
        &[
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("db_type"),
            Field::new("id"),
            Field::new("spec_code"),
            Field::new("az_status"),
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
                0 => &mut self.vcpus,
                1 => &mut self.ram,
                2 => &mut self.db_type,
                3 => &mut self.id,
                4 => &mut self.spec_code,
                5 => &mut self.az_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.vcpus,
                1 => &self.ram,
                2 => &self.db_type,
                3 => &self.id,
                4 => &self.spec_code,
                5 => &self.az_status,
                _ => return None,
            },
        )
    }
}

/// Whether a zone has a flavor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyFlavorStatus {
    /// It can be had there.
    Normal,
    /// It can not be had there.
    Unsupported,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyFlavorStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("unsupported", Self::Unsupported),
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

/// Which sort of statement to list. Without it, all sorts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlowLogStatementFilter {
    /// `ALL`.
    All,
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

impl OpenEnum for SlowLogStatementFilter {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_lts_configs,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_lts_configs,
                1 => &self.total_count,
                _ => return None,
            },
        )
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.lts_configs,
                1 => &mut self.instance,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.lts_configs,
                1 => &self.instance,
                _ => return None,
            },
        )
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
    /// Whether the configuration is in force.
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.log_type,
                1 => &mut self.lts_group_id,
                2 => &mut self.lts_stream_id,
                3 => &mut self.enabled,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.log_type,
                1 => &self.lts_group_id,
                2 => &self.lts_stream_id,
                3 => &self.enabled,
                _ => return None,
            },
        )
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
    /// Name of the engine.
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.mode,
                3 => &mut self.engine_name,
                4 => &mut self.engine_version,
                5 => &mut self.status,
                6 => &mut self.enterprise_project_id,
                7 => &mut self.enterprise_project_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.mode,
                3 => &self.engine_name,
                4 => &self.engine_version,
                5 => &self.status,
                6 => &self.enterprise_project_id,
                7 => &self.enterprise_project_name,
                _ => return None,
            },
        )
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job,
                _ => return None,
            },
        )
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.status,
                3 => &mut self.created,
                4 => &mut self.ended,
                5 => &mut self.process,
                6 => &mut self.instance,
                7 => &mut self.entities,
                8 => &mut self.fail_reason,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.status,
                3 => &self.created,
                4 => &self.ended,
                5 => &self.process,
                6 => &self.instance,
                7 => &self.entities,
                8 => &self.fail_reason,
                _ => return None,
            },
        )
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
    /// follow. Case matters.
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

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// The database engine of an instance and its version.
///
/// Source: TaurusDB API Reference, 5.3.1, tables 5-16, 5-22, 5-72, 5-105, 5-185.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyDatabaseEngine {
    /// Name of the engine.
    pub r#type: Option<String>,
    /// Main version, such as `8.0`.
    pub version: Option<String>,
}

impl Model for LegacyDatabaseEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyDatabaseEngine",
        &[Field::new("type"), Field::new("version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    Fault, StartedTask, InstanceTag, BackupPolicyChange, CreateBackup, ManualBackup,
    EnterpriseProjectQuotaList, EnterpriseProjectQuota, ConfiguredQuotas, ConfiguredQuota,
    ProxyZone, ProxyFlavorGroupList, ProxyFlavorGroup, ProxyFlavor, LtsConfigList,
    InstanceLtsConfigs, LtsConfig, LtsInstance, TaskReport, Task, TaskInstance,
    LegacyDatabaseEngine,
);
specmill_runtime::open_enums!(
    DatabaseEngine, Language, AvailabilityZoneMode, DatabaseVersion,
    DatabaseSpecificationArchitecture, DatabaseSpecificationInstanceMode,
    DatabaseSpecificationAvailability, BackupRestoreType, BackupPolicyChangeStatus, BackupStatus,
    ManualBackupType, BackupType, BackupLevel, QuotaType, ProxyNodeRole, ProxyFlavorGroupType,
    ProxyFlavorStatus, SlowLogStatementFilter, TaskStatus,
);
specmill_runtime::integer_enums!(ProxyFrozenState : i32);
