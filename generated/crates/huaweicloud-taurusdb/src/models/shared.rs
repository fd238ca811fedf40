// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;

rt::open_enum! {
    /// A database engine.
    pub enum DatabaseEngine {
        /// TaurusDB, which speaks MySQL's protocol.
        TaurusDb = "gaussdb-mysql",
    }
}

rt::open_enum! {
    /// A language that services answer in.
    pub enum Language {
        /// English.
        English = "en-us",
        /// Chinese.
        Chinese = "zh-cn",
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

rt::model! { Fault { error_code, error_msg } }

rt::open_enum! {
    /// How the nodes of an instance spread over availability zones.
    pub enum AvailabilityZoneMode {
        /// All nodes in one zone.
        Single = "single",
        /// Nodes in several zones.
        Multi = "multi",
    }
}

rt::open_enum! {
    /// Main version of the database.
    pub enum DatabaseVersion {
        /// Compatible with MySQL 8.0.
        MySql80 = "8.0",
    }
}

rt::open_enum! {
    /// CPU architecture of a specification.
    pub enum DatabaseSpecificationArchitecture {
        /// Arm, not shared with others.
        Arm = "arm",
        /// x86, not shared with others.
        X86 = "x86",
        /// x86 for general purposes.
        GeneralX86 = "generalX86",
    }
}

rt::open_enum! {
    /// Kind of the instances that a specification is for.
    pub enum DatabaseSpecificationInstanceMode {
        /// A cluster of nodes.
        Cluster = "Cluster",
    }
}

rt::open_enum! {
    /// Whether a specification is to be had in an availability zone.
    pub enum DatabaseSpecificationAvailability {
        /// It is to be had.
        Normal = "normal",
        /// The zone does not support it.
        Unsupported = "unsupported",
        /// The zone has none left.
        Sellout = "sellout",
    }
}

rt::open_enum! {
    /// What data is restored from.
    pub enum BackupRestoreType {
        /// A backup, which `backup_id` names.
        Backup = "backup",
        /// The state of a moment, which `restore_time` names.
        Timestamp = "timestamp",
    }
}

/// The task that carries out a request in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedTask {
    /// ID of the task. `showJob` tells how far it has come.
    pub job_id: Option<String>,
}

rt::model! { StartedTask { job_id } }

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

rt::model! { InstanceTag { key, value } }

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

rt::model! { BackupPolicyChange { status, instance_id, instance_name } }

rt::open_enum! {
    /// State of a change of a backup policy.
    pub enum BackupPolicyChangeStatus {
        /// The change goes on.
        Building = "BUILDING",
        /// The policy is changed.
        Completed = "COMPLETED",
        /// The policy is not changed.
        Failed = "FAILED",
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

rt::model! {
    CreateBackup {
        instance_id.required(),
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        description.checks(&[MaxLength(256), Pattern("^[^>!<\"&'=]*$")]),
    }
}

rt::setters! {
    CreateBackup {
        new(instance_id: impl Into<String>, name: impl Into<String>) {
            instance_id: instance_id.into(), name: name.into(),
        } ..blank
        with_description(description: impl Into<String>) = Some(description.into());
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

rt::model! { ManualBackup { id, name, description, begin_time, status, r#type, instance_id } }

rt::open_enum! {
    /// State of a backup.
    pub enum BackupStatus {
        /// The backup is being made.
        Building = "BUILDING",
        /// The backup is made.
        Completed = "COMPLETED",
        /// The backup could not be made.
        Failed = "FAILED",
        /// The backup can be used.
        Available = "AVAILABLE",
    }
}

rt::open_enum! {
    /// What starts a backup made by hand.
    pub enum ManualBackupType {
        /// A full backup, started by a user or a call.
        Manual = "manual",
    }
}

rt::open_enum! {
    /// What starts a full backup.
    pub enum BackupType {
        /// The backup policy.
        Auto = "auto",
        /// A user, by hand or by a call.
        Manual = "manual",
    }
}

rt::open_enum! {
    /// Level of a backup. Only instances with level-1 backups switched on have levels.
    pub enum BackupLevel {
        /// The backup is being made or could not be made.
        Unfinished = "0",
        /// A level-1 backup.
        Level1 = "1",
        /// A level-2 backup.
        Level2 = "2",
    }
}

rt::open_enum! {
    /// A kind of resource that a quota limits.
    pub enum QuotaType {
        /// Instances.
        Instance = "instance",
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

rt::model! { EnterpriseProjectQuotaList { quota_list, total_count } }

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

rt::model! {
    EnterpriseProjectQuota {
        enterprise_project_id, enterprise_project_name, instance_quota, vcpus_quota, ram_quota,
        availability_instance_quota, availability_vcpus_quota, availability_ram_quota,
    }
}

/// The quotas that enterprise projects were given.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredQuotas {
    /// The quotas.
    pub quota_list: Option<Vec<ConfiguredQuota>>,
}

rt::model! { ConfiguredQuotas { quota_list } }

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

rt::model! { ConfiguredQuota { enterprise_project_id, instance_quota, vcpus_quota, ram_quota } }

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

rt::model! { ProxyZone { code, description } }

rt::open_enum! {
    /// What a node of a proxy is among the others.
    pub enum ProxyNodeRole {
        /// The primary node.
        Primary = "master",
        /// A read replica.
        Replica = "slave",
    }
}

/// Whether a node of a proxy is frozen: 0 if not, 1 if so, 2 if it has been deleted since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProxyFrozenState(pub i32);

rt::integer_enum! {
    ProxyFrozenState: i32 {
        /// It is not.
        NOT_FROZEN = 0,
        /// It is.
        FROZEN = 1,
        /// It was, and has been deleted since.
        DELETED_AFTER_FREEZE = 2,
    }
}

/// The flavors for proxies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyFlavorGroupList {
    /// The flavors, by processor.
    pub proxy_flavor_groups: Option<Vec<ProxyFlavorGroup>>,
}

rt::model! { ProxyFlavorGroupList { proxy_flavor_groups } }

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

rt::model! { ProxyFlavorGroup { group_type, proxy_flavors } }

rt::open_enum! {
    /// Processor of a group of flavors. The service has been seen to write `X86` in capitals.
    pub enum ProxyFlavorGroupType {
        /// Arm, not shared with others.
        Arm = "arm",
        /// x86, not shared with others.
        X86 = "x86",
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

rt::model! { ProxyFlavor { vcpus, ram, db_type, id, spec_code, az_status } }

rt::open_enum! {
    /// Whether a zone has a flavor.
    pub enum ProxyFlavorStatus {
        /// It can be had there.
        Normal = "normal",
        /// It can not be had there.
        Unsupported = "unsupported",
    }
}

rt::open_enum! {
    /// Which sort of statement to list. Without it, all sorts.
    pub enum SlowLogStatementFilter {
        All = "ALL", Insert = "INSERT", Update = "UPDATE", Select = "SELECT", Delete = "DELETE",
        Alter = "ALTER", Drop = "DROP", Create = "CREATE",
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

rt::model! { LtsConfigList { instance_lts_configs, total_count } }

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

rt::model! { InstanceLtsConfigs { lts_configs, instance } }

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

rt::model! { LtsConfig { log_type, lts_group_id, lts_stream_id, enabled } }

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

rt::model! {
    LtsInstance {
        id, name, mode, engine_name, engine_version, status, enterprise_project_id,
        enterprise_project_name,
    }
}

/// The task that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskReport {
    /// Work that the service does in the background.
    pub job: Option<Task>,
}

rt::model! { TaskReport { job } }

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
    pub entities: Option<BTreeMap<String, rt::Value>>,
    /// Why the task failed.
    pub fail_reason: Option<String>,
}

rt::model! { Task { id, name, status, created, ended, process, instance, entities, fail_reason } }

rt::open_enum! {
    /// How far a task has come.
    pub enum TaskStatus {
        /// Put off, not begun.
        Pending = "Pending",
        /// Being carried out.
        Running = "Running",
        /// Ended well.
        Completed = "Completed",
        /// Ended without success.
        Failed = "Failed",
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

rt::model! {
    TaskInstance { id.checks(&[MaxLength(36)]), name.checks(&[MinLength(4), MaxLength(64)]) }
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

rt::model! { LegacyDatabaseEngine { r#type, version } }
