// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::{
    BackupLevel, BackupRestoreType, BackupStatus, BackupType, DatabaseVersion,
    ManualBackup,
};

/// A new backup policy of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupPolicy {
    /// When automated backups are made in the region of the instance, and how long they are kept.
    pub backup_policy: BackupPolicySettings,
}

rt::model! { UpdateBackupPolicy { backup_policy.required() } }

rt::setters! {
    UpdateBackupPolicy {
        new(backup_policy: BackupPolicySettings) { backup_policy: backup_policy }
    }
}

/// When automated backups are made in the region of the instance, and how long they are kept.
///
/// Source: TaurusDB API Reference, 4.4.1, table 4-300.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicySettings {
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC. The window is
    /// one hour long and both ends are on the hour.
    ///
    /// Matches `^[0-9]{2}:00-[0-9]{2}:00$`.
    pub start_time: String,
    /// How many days backups are kept. Customer service can raise the limit to 3660.
    ///
    /// From 1 to 732.
    pub keep_days: i32,
    /// Days of the week on which backups are made, as numbers separated by commas. A number stands
    /// one below its day: `1` is Tuesday, `7` is Monday.
    pub period: String,
    /// How many level-1 backups are kept. Required only where level-1 backups are switched on.
    ///
    /// One of `0` (NoBackup), `1` (OneBackup). Default: `0`.
    pub retention_num_backup_level1: Option<i32>,
}

rt::model! {
    BackupPolicySettings {
        start_time.required().checks(&[Pattern("^[0-9]{2}:00-[0-9]{2}:00$")]),
        keep_days.required().checks(&[Minimum(1), Maximum(732)]), period.required(),
        retention_num_backup_level1.checks(&[Values(&[Integer(0), Integer(1)])]),
    }
}

rt::setters! {
    BackupPolicySettings {
        new(start_time: impl Into<String>, keep_days: i32, period: impl Into<String>) {
            start_time: start_time.into(), keep_days: keep_days, period: period.into(),
        } ..blank
        with_retention_num_backup_level1(retention_num_backup_level1: i32) = Some(retention_num_backup_level1);
    }
}

/// A backup that is being made, and the task that makes it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupCreation {
    /// A backup made by hand.
    pub backup: Option<ManualBackup>,
    /// ID of the task.
    pub job_id: Option<String>,
}

rt::model! { BackupCreation { backup, job_id } }

/// A page of full backups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupList {
    /// The backups of this page.
    pub backups: Option<Vec<Backup>>,
    /// How many backups there are in all.
    ///
    /// At least 0.
    pub total_count: Option<i64>,
}

rt::model! { BackupList { backups, total_count.checks(&[Minimum(0)]) } }

/// A full backup.
///
/// Source: TaurusDB API Reference, 4.4.3, table 4-315.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// ID of the backup: 36 letters and digits that end in `br07`.
    ///
    /// At most 36 characters.
    pub id: Option<String>,
    /// Name of the backup: 4 to 64 letters, digits, hyphens and underscores, of which the first is
    /// a letter. Case matters.
    ///
    /// 4 to 64 characters.
    pub name: Option<String>,
    /// When the backup began, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    pub begin_time: Option<String>,
    /// When the backup ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    pub end_time: Option<String>,
    /// State of a backup.
    pub status: Option<BackupStatus>,
    /// How many minutes the backup took.
    ///
    /// At least 0.
    pub take_up_time: Option<i32>,
    /// What starts a full backup.
    pub r#type: Option<BackupType>,
    /// Size of the backup in MB.
    ///
    /// At least 0.
    pub size: Option<f64>,
    /// The database engine of the instance that was backed up.
    pub datastore: Option<BackupDatastore>,
    /// The instance that was backed up: 36 letters and digits that end in `in07`.
    ///
    /// At most 36 characters.
    pub instance_id: Option<String>,
    /// Name of the instance: 4 to 64 letters, digits, hyphens and underscores, of which the first
    /// is a letter. Case matters.
    ///
    /// 4 to 64 characters.
    pub instance_name: Option<String>,
    /// Level of a backup. Only instances with level-1 backups switched on have levels.
    pub backup_level: Option<BackupLevel>,
    /// What the backup is for.
    pub description: Option<String>,
}

rt::model! {
    Backup {
        id.checks(&[MaxLength(36)]), name.checks(&[MinLength(4), MaxLength(64)]), begin_time,
        end_time, status, take_up_time.checks(&[Minimum(0)]), r#type,
        size.checks(&[MinimumFloat(0.0)]), datastore, instance_id.checks(&[MaxLength(36)]),
        instance_name.checks(&[MinLength(4), MaxLength(64)]), backup_level, description,
    }
}

/// The database engine of the instance that was backed up.
///
/// Source: TaurusDB API Reference, 4.4.3, table 4-316.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupDatastore {
    /// Name of the engine.
    pub r#type: Option<BackupDatastoreType>,
    /// Main version of the database.
    pub version: Option<DatabaseVersion>,
}

rt::model! { BackupDatastore { r#type, version } }

rt::open_enum! {
    /// Name of the engine.
    pub enum BackupDatastoreType {
        /// TaurusDB, by the name that calls take.
        GaussdbMysql = "gaussdb-mysql",
        /// TaurusDB, by its former product name.
        GaussdbForMysql = "GaussDB(for MySQL)",
    }
}

/// The backup policy of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicyReport {
    /// When automated backups are made, and how long they are kept.
    pub backup_policy: Option<BackupPolicy>,
}

rt::model! { BackupPolicyReport { backup_policy } }

/// When automated backups are made, and how long they are kept.
///
/// Source: TaurusDB API Reference, 4.4.4, table 4-322.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicy {
    /// How many days backups are kept. Customer service can raise the limit to 3660.
    ///
    /// From 1 to 732.
    pub keep_days: Option<i32>,
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC.
    pub start_time: Option<String>,
    /// Days of the week on which backups are made, as numbers separated by commas. A number stands
    /// one below its day: `1` is Tuesday, `7` is Monday.
    pub period: Option<String>,
    /// How many level-1 backups are kept. Only where level-1 backups are switched on.
    pub retention_num_backup_level1: Option<i32>,
    /// The same under the name that the reference has for it. The service is not known to send it.
    pub retention_number_backup_level1: Option<i32>,
}

rt::model! {
    BackupPolicy {
        keep_days.checks(&[Minimum(1), Maximum(732)]), start_time, period,
        retention_num_backup_level1, retention_number_backup_level1,
    }
}

/// The backup that is deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedBackup {
    /// ID of the backup.
    pub backup_id: Option<String>,
    /// Name of the backup.
    pub backup_name: Option<String>,
}

rt::model! { DeletedBackup { backup_id, backup_name } }

/// What to restore, and to which instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestoreBackup {
    /// The instance that receives the data.
    pub target_instance_id: String,
    /// The instance whose data is restored.
    pub source_instance_id: String,
    /// What data is restored from.
    pub r#type: BackupRestoreType,
    /// The backup to restore. Required if `type` is `backup`.
    ///
    /// Required if `type` is `backup`.
    pub backup_id: Option<String>,
    /// The moment to restore, in milliseconds since 1970 (UTC). Required if `type` is `timestamp`.
    ///
    /// Required if `type` is `timestamp`.
    pub restore_time: Option<i64>,
}

rt::model! {
    RestoreBackup {
        target_instance_id.required(), source_instance_id.required(), r#type.required(),
        backup_id, restore_time,
    }.conditions(&[
        Condition::new(
            "if `type` is `backup`", &[Checks("type", &[Values(&[Text("backup")])])],
            &[Present("backup_id")],
        ),
        Condition::new(
            "if `type` is `timestamp`", &[Checks("type", &[Values(&[Text("timestamp")])])],
            &[Present("restore_time")],
        ),
    ])
}

rt::setters! {
    RestoreBackup {
        new(
            target_instance_id: impl Into<String>, source_instance_id: impl Into<String>,
            r#type: BackupRestoreType,
        ) {
            target_instance_id: target_instance_id.into(),
            source_instance_id: source_instance_id.into(), r#type: r#type,
        } ..blank
        with_backup_id(backup_id: impl Into<String>) = Some(backup_id.into());
        with_restore_time(restore_time: i64) = Some(restore_time);
    }
}

/// The moments that an instance can be restored to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreTimeRangeList {
    /// Ranges of time.
    pub restore_times: Option<Vec<RestoreTimeRange>>,
}

rt::model! { RestoreTimeRangeList { restore_times } }

/// A range of time from which any moment can be restored.
///
/// Source: TaurusDB API Reference, 4.4.7, table 4-340.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreTimeRange {
    /// Where the range begins, in milliseconds since 1970 (UTC).
    pub start_time: Option<i64>,
    /// Where the range ends, in milliseconds since 1970 (UTC).
    pub end_time: Option<i64>,
}

rt::model! { RestoreTimeRange { start_time, end_time } }

/// Whether backups are encrypted, and with which key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateBackupEncryption {
    /// Switches encryption on or off. Upper and lower case are alike.
    pub encryption_status: BackupEncryptionStatus,
    /// Kind of encryption: only `kms`, in upper or lower case. Required if `encryption_status` is
    /// `on`, not needed if it is `off`.
    ///
    /// Required if `encryption_status` is `on`.
    pub r#type: Option<String>,
    /// Key of the key management service, as `key_id` in the answer of the call that creates a key.
    /// Required if `encryption_status` is `on`, not needed if it is `off`.
    ///
    /// Required if `encryption_status` is `on`.
    pub kms_key_id: Option<String>,
}

rt::model! {
    UpdateBackupEncryption {
        encryption_status.required(), r#type, kms_key_id,
    }.conditions(&[
        Condition::new(
            "if `encryption_status` is `on`",
            &[Checks("encryption_status", &[Values(&[Text("on")])])],
            &[Present("type"), Present("kms_key_id")],
        ),
    ])
}

rt::setters! {
    UpdateBackupEncryption {
        new(encryption_status: BackupEncryptionStatus) {
            encryption_status: encryption_status,
        } ..blank
        with_type(r#type: impl Into<String>) = Some(r#type.into());
        with_kms_key_id(kms_key_id: impl Into<String>) = Some(kms_key_id.into());
    }
}

/// Whether the backups of an instance are encrypted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupEncryption {
    /// Whether backups are encrypted.
    pub encryption_status: Option<BackupEncryptionStatus>,
}

rt::model! { BackupEncryption { encryption_status } }

rt::open_enum! {
    /// Whether backups are encrypted.
    pub enum BackupEncryptionStatus {
        /// They are.
        On = "on",
        /// They are not.
        Off = "off",
    }
}

/// A page of incremental backups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncrementalBackupList {
    /// The backups of this page.
    pub backups: Option<Vec<IncrementalBackup>>,
    /// How many backups there are in all.
    pub total_count: Option<i64>,
}

rt::model! { IncrementalBackupList { backups, total_count } }

/// An incremental backup.
///
/// Source: TaurusDB API Reference, 4.4.10, table 4-358.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncrementalBackup {
    /// ID of the backup.
    pub id: Option<String>,
    /// Name of the backup.
    pub name: Option<String>,
    /// When the backup began, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    pub begin_time: Option<String>,
    /// When the backup ended, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    pub end_time: Option<String>,
    /// Size of the backup in KB.
    pub size: Option<f64>,
    /// The instance that was backed up.
    pub instance_id: Option<String>,
}

rt::model! { IncrementalBackup { id, name, begin_time, end_time, size, instance_id } }

/// A new policy for backups in another region.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCrossRegionBackupPolicy {
    /// Which backups are kept in which other region, and how long.
    pub backup_policy: CrossRegionBackupPolicy,
}

rt::model! { UpdateCrossRegionBackupPolicy { backup_policy.required() } }

rt::setters! {
    UpdateCrossRegionBackupPolicy {
        new(backup_policy: CrossRegionBackupPolicy) { backup_policy: backup_policy }
    }
}

/// How the change of the policy went.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossRegionBackupPolicyChange {
    /// `success` when the policy is changed.
    pub result: Option<String>,
}

rt::model! { CrossRegionBackupPolicyChange { result } }

/// Which backups are kept in which other region, and how long.
///
/// Source: TaurusDB API Reference, 4.4.11, table 4-364.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrossRegionBackupPolicy {
    /// Whether full backups are kept in the other region. It must be true if
    /// `open_incremental_backup` is.
    ///
    /// Always `true` if `open_incremental_backup` is `true`.
    pub open_auto_backup: bool,
    /// Whether incremental backups are kept there too, which needs `open_auto_backup`.
    pub open_incremental_backup: bool,
    /// Project in the other region.
    pub destination_project_id: String,
    /// The other region.
    pub destination_region: String,
    /// How many days backups are kept.
    ///
    /// From 1 to 1825.
    pub keep_days: i32,
}

/// The required fields of a [`CrossRegionBackupPolicy`].
#[derive(Clone, Debug, PartialEq)]
pub struct CrossRegionBackupPolicyRequired {
    /// See [`CrossRegionBackupPolicy::open_auto_backup`].
    pub open_auto_backup: bool,
    /// See [`CrossRegionBackupPolicy::open_incremental_backup`].
    pub open_incremental_backup: bool,
    /// See [`CrossRegionBackupPolicy::destination_project_id`].
    pub destination_project_id: String,
    /// See [`CrossRegionBackupPolicy::destination_region`].
    pub destination_region: String,
    /// See [`CrossRegionBackupPolicy::keep_days`].
    pub keep_days: i32,
}

rt::model! {
    CrossRegionBackupPolicy {
        open_auto_backup.required(), open_incremental_backup.required(),
        destination_project_id.required(), destination_region.required(),
        keep_days.required().checks(&[Minimum(1), Maximum(1825)]),
    }.conditions(&[
        Condition::new(
            "if `open_incremental_backup` is `true`",
            &[Checks("open_incremental_backup", &[Values(&[Bool(true)])])],
            &[Checks("open_auto_backup", &[Values(&[Bool(true)])])],
        ),
    ])
}

rt::setters! {
    CrossRegionBackupPolicy {
        new(required: CrossRegionBackupPolicyRequired) {
            open_auto_backup: required.open_auto_backup,
            open_incremental_backup: required.open_incremental_backup,
            destination_project_id: required.destination_project_id,
            destination_region: required.destination_region, keep_days: required.keep_days,
        }
    }
}

/// Which tables to restore, and to which moment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestoreTables {
    /// The moment to restore, in milliseconds since 1970, written as text.
    pub restore_time: String,
    /// The databases with their tables.
    pub restore_tables: Vec<RestoreDatabase>,
    /// Takes the most recent tables if `true`, those of the moment if `false`.
    ///
    /// Default: `false`.
    pub last_table_info: Option<RestoreTablesLastTableInfo>,
}

rt::model! {
    RestoreTables { restore_time.required(), restore_tables.required(), last_table_info }
}

rt::setters! {
    RestoreTables {
        new(
            restore_time: impl Into<String>,
            restore_tables: impl IntoIterator<Item = RestoreDatabase>,
        ) {
            restore_time: restore_time.into(), restore_tables: restore_tables.into_iter().collect(),
        } ..blank
        with_last_table_info(last_table_info: RestoreTablesLastTableInfo) = Some(last_table_info);
    }
}

/// Tables of one database.
///
/// Source: TaurusDB API Reference, 4.4.12, table 4-371.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestoreDatabase {
    /// Name of the database.
    pub database: String,
    /// The tables.
    pub tables: Vec<RestoreTable>,
}

rt::model! { RestoreDatabase { database.required(), tables.required() } }

rt::setters! {
    RestoreDatabase {
        new(database: impl Into<String>, tables: impl IntoIterator<Item = RestoreTable>) {
            database: database.into(), tables: tables.into_iter().collect(),
        }
    }
}

rt::open_enum! {
    /// Takes the most recent tables if `true`, those of the moment if `false`.
    pub enum RestoreTablesLastTableInfo {
        /// The most recent tables.
        True = "true",
        /// The tables of the moment.
        False = "false",
    }
}

/// A table with the name that it gets.
///
/// Source: TaurusDB API Reference, 4.4.12, table 4-372.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RestoreTable {
    /// Name of the table as it was.
    pub old_name: String,
    /// Name of the restored table.
    pub new_name: String,
}

rt::model! { RestoreTable { old_name.required(), new_name.required() } }

rt::setters! {
    RestoreTable {
        new(old_name: impl Into<String>, new_name: impl Into<String>) {
            old_name: old_name.into(), new_name: new_name.into(),
        }
    }
}

/// Databases with tables that can be restored.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestorableDatabaseList {
    /// How many databases there are.
    pub total_databases: Option<i32>,
    /// The databases.
    pub databases: Option<Vec<RestorableDatabase>>,
}

rt::model! { RestorableDatabaseList { total_databases, databases } }

/// A database with tables that can be restored.
///
/// Source: TaurusDB API Reference, 4.4.13, table 4-380.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestorableDatabase {
    /// Name of the database.
    pub name: Option<String>,
    /// How many tables there are.
    pub total_tables: Option<i32>,
    /// The tables.
    pub tables: Option<Vec<RestorableTable>>,
}

rt::model! { RestorableDatabase { name, total_tables, tables } }

/// A table that can be restored.
///
/// Source: TaurusDB API Reference, 4.4.13, table 4-381.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestorableTable {
    /// Name of the table.
    pub name: Option<String>,
}

rt::model! { RestorableTable { name } }
