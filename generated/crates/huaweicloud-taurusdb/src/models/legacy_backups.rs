// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Literal, Model, Shape, Slot};
use super::{BackupLevel, BackupStatus, BackupType, LegacyDatabaseEngine, ManualBackup};

/// A new backup policy of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyUpdateBackupPolicy {
    /// When automated backups are made, and how long they are kept.
    pub backup_policy: LegacyBackupPolicySettings,
}

impl LegacyUpdateBackupPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(backup_policy: LegacyBackupPolicySettings) -> Self {
        Self { backup_policy }
    }
}

impl Model for LegacyUpdateBackupPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyUpdateBackupPolicy",
        &[Field::new("backup_policy").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            backup_policy: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.backup_policy,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.backup_policy,
                _ => return None,
            },
        )
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

impl LegacyBackupPolicySettings {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        keep_days: i32,
        start_time: impl Into<String>,
        period: impl Into<String>,
    ) -> Self {
        Self {
            keep_days,
            start_time: start_time.into(),
            period: period.into(),
            retention_num_backup_level1: None,
        }
    }

    /// Sets [`retention_num_backup_level1`](Self::retention_num_backup_level1).
    #[must_use]
    #[inline]
    pub fn with_retention_num_backup_level1(
        mut self,
        retention_num_backup_level1: i32,
    ) -> Self {
        self.retention_num_backup_level1 = Some(retention_num_backup_level1);
        self
    }
}

impl Model for LegacyBackupPolicySettings {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupPolicySettings",
        &[
            Field::new("keep_days")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(732)]),
            Field::new("start_time")
                .required()
                .checks(&[Check::Pattern("^[0-9]{2}:00-[0-9]{2}:00$")]),
            Field::new("period").required(),
            Field::new("retention_num_backup_level1")
                .checks(&[Check::Values(&[Literal::Integer(0), Literal::Integer(1)])]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            keep_days: Blank::blank(),
            start_time: Blank::blank(),
            period: Blank::blank(),
            retention_num_backup_level1: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.keep_days,
                1 => &mut self.start_time,
                2 => &mut self.period,
                3 => &mut self.retention_num_backup_level1,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.keep_days,
                1 => &self.start_time,
                2 => &self.period,
                3 => &self.retention_num_backup_level1,
                _ => return None,
            },
        )
    }
}

/// A backup that is being made.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupCreation {
    /// A backup made by hand.
    pub backup: Option<ManualBackup>,
}

impl Model for LegacyBackupCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupCreation",
        &[Field::new("backup")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.backup,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.backup,
                _ => return None,
            },
        )
    }
}

/// A page of backups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupList {
    /// The backups of this page.
    pub backups: Option<Vec<LegacyBackup>>,
    /// How many backups there are in all.
    pub total_count: Option<i32>,
}

impl Model for LegacyBackupList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupList",
        &[Field::new("backups"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.backups,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.backups,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyBackup {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackup",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("begin_time"),
            Field::new("end_time"),
            Field::new("status"),
            Field::new("take_up_time"),
            Field::new("type"),
            Field::new("size"),
            Field::new("datastore"),
            Field::new("instance_id"),
            Field::new("backup_level"),
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
                2 => &mut self.begin_time,
                3 => &mut self.end_time,
                4 => &mut self.status,
                5 => &mut self.take_up_time,
                6 => &mut self.r#type,
                7 => &mut self.size,
                8 => &mut self.datastore,
                9 => &mut self.instance_id,
                10 => &mut self.backup_level,
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
                2 => &self.begin_time,
                3 => &self.end_time,
                4 => &self.status,
                5 => &self.take_up_time,
                6 => &self.r#type,
                7 => &self.size,
                8 => &self.datastore,
                9 => &self.instance_id,
                10 => &self.backup_level,
                _ => return None,
            },
        )
    }
}

/// The backup policy of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupPolicyReport {
    /// When automated backups are made, and how long they are kept.
    pub backup_policy: Option<LegacyBackupPolicy>,
}

impl Model for LegacyBackupPolicyReport {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupPolicyReport",
        &[Field::new("backup_policy")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.backup_policy,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.backup_policy,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyBackupPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupPolicy",
        &[
            Field::new("keep_days").checks(&[Check::Minimum(1), Check::Maximum(732)]),
            Field::new("start_time"),
            Field::new("period"),
            Field::new("retention_num_backup_level1"),
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
                0 => &mut self.keep_days,
                1 => &mut self.start_time,
                2 => &mut self.period,
                3 => &mut self.retention_num_backup_level1,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.keep_days,
                1 => &self.start_time,
                2 => &self.period,
                3 => &self.retention_num_backup_level1,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    LegacyUpdateBackupPolicy, LegacyBackupPolicySettings, LegacyBackupCreation, LegacyBackupList,
    LegacyBackup, LegacyBackupPolicyReport, LegacyBackupPolicy,
);
