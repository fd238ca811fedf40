// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::{BackupLevel, BackupStatus, BackupType, LegacyDatabaseEngine, ManualBackup};

/// A new backup policy of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyUpdateBackupPolicy {
    /// When automated backups are made, and how long they are kept.
    pub backup_policy: LegacyBackupPolicySettings,
}

rt::model! { LegacyUpdateBackupPolicy { backup_policy.required() } }

rt::setters! {
    LegacyUpdateBackupPolicy {
        new(backup_policy: LegacyBackupPolicySettings) { backup_policy: backup_policy }
    }
}

/// When automated backups are made, and how long they are kept.
///
/// Source: TaurusDB API Reference, 5.4.1, table 5-96.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupPolicySettings {
    /// How many days backups are kept.
    ///
    /// From 1 to 732.
    pub keep_days: i32,
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC. The window is
    /// one hour long and both ends are on the hour.
    ///
    /// Matches `^[0-9]{2}:00-[0-9]{2}:00$`.
    pub start_time: String,
    /// Days of the week on which backups are made, as numbers separated by commas: `1` is Monday.
    pub period: String,
    /// How many level-1 backups are kept. Required where level-1 backups are switched on, and of no
    /// use elsewhere.
    ///
    /// One of `0` (None), `1` (One). Default: `0`.
    pub retention_num_backup_level1: Option<i32>,
}

rt::model! {
    LegacyBackupPolicySettings {
        keep_days.required().checks(&[Minimum(1), Maximum(732)]),
        start_time.required().checks(&[Pattern("^[0-9]{2}:00-[0-9]{2}:00$")]),
        period.required(),
        retention_num_backup_level1.checks(&[Values(&[Integer(0), Integer(1)])]),
    }
}

rt::setters! {
    LegacyBackupPolicySettings {
        new(keep_days: i32, start_time: impl Into<String>, period: impl Into<String>) {
            keep_days: keep_days, start_time: start_time.into(), period: period.into(),
        } ..blank
        with_retention_num_backup_level1(retention_num_backup_level1: i32) = Some(retention_num_backup_level1);
    }
}

/// A backup that is being made.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupCreation {
    /// A backup made by hand.
    pub backup: Option<ManualBackup>,
}

rt::model! { LegacyBackupCreation { backup } }

/// A page of backups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupList {
    /// The backups of this page.
    pub backups: Option<Vec<LegacyBackup>>,
    /// How many backups there are in all.
    pub total_count: Option<i32>,
}

rt::model! { LegacyBackupList { backups, total_count } }

/// A full backup.
///
/// Source: TaurusDB API Reference, 5.4.3, table 5-104.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackup {
    /// ID of the backup.
    pub id: Option<String>,
    /// Name of the backup.
    pub name: Option<String>,
    /// When the backup began, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    pub begin_time: Option<String>,
    /// When the backup ended, written like `begin_time`.
    pub end_time: Option<String>,
    /// State of a backup.
    pub status: Option<BackupStatus>,
    /// How many minutes the backup took.
    pub take_up_time: Option<i32>,
    /// What starts a full backup.
    pub r#type: Option<BackupType>,
    /// Size of the backup in MB.
    pub size: Option<f64>,
    /// The database engine of an instance and its version.
    pub datastore: Option<LegacyDatabaseEngine>,
    /// The instance that was backed up.
    pub instance_id: Option<String>,
    /// Level of a backup. Only instances with level-1 backups switched on have levels.
    pub backup_level: Option<BackupLevel>,
}

rt::model! {
    LegacyBackup {
        id, name, begin_time, end_time, status, take_up_time, r#type, size, datastore,
        instance_id, backup_level,
    }
}

/// The backup policy of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupPolicyReport {
    /// When automated backups are made, and how long they are kept.
    pub backup_policy: Option<LegacyBackupPolicy>,
}

rt::model! { LegacyBackupPolicyReport { backup_policy } }

/// When automated backups are made, and how long they are kept.
///
/// Source: TaurusDB API Reference, 5.4.4, table 5-108.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupPolicy {
    /// How many days backups are kept.
    ///
    /// From 1 to 732.
    pub keep_days: Option<i32>,
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC.
    pub start_time: Option<String>,
    /// Days of the week on which backups are made, as numbers separated by commas: `1` is Monday.
    pub period: Option<String>,
    /// How many level-1 backups are kept. Absent where level-1 backups are switched off.
    pub retention_num_backup_level1: Option<i32>,
}

rt::model! {
    LegacyBackupPolicy {
        keep_days.checks(&[Minimum(1), Maximum(732)]), start_time, period,
        retention_num_backup_level1,
    }
}
