// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{
    Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot,
};
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

impl UpdateBackupPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(backup_policy: BackupPolicySettings) -> Self {
        Self { backup_policy }
    }
}

impl Model for UpdateBackupPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateBackupPolicy",
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

impl BackupPolicySettings {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        start_time: impl Into<String>,
        keep_days: i32,
        period: impl Into<String>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            keep_days,
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

impl Model for BackupPolicySettings {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupPolicySettings",
        &[
            Field::new("start_time")
                .required()
                .checks(&[Check::Pattern("^[0-9]{2}:00-[0-9]{2}:00$")]),
            Field::new("keep_days")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(732)]),
            Field::new("period").required(),
            Field::new("retention_num_backup_level1")
                .checks(&[Check::Values(&[Literal::Integer(0), Literal::Integer(1)])]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            start_time: Blank::blank(),
            keep_days: Blank::blank(),
            period: Blank::blank(),
            retention_num_backup_level1: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.keep_days,
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
                0 => &self.start_time,
                1 => &self.keep_days,
                2 => &self.period,
                3 => &self.retention_num_backup_level1,
                _ => return None,
            },
        )
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

impl Model for BackupCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupCreation",
        &[Field::new("backup"), Field::new("job_id")],
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
                1 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.backup,
                1 => &self.job_id,
                _ => return None,
            },
        )
    }
}

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

impl Model for BackupList {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupList",
        &[Field::new("backups"), Field::new("total_count").checks(&[Check::Minimum(0)])],
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

impl Model for Backup {
    const SHAPE: &'static Shape = &Shape::new(
        "Backup",
        &[
            Field::new("id").checks(&[Check::MaxLength(36)]),
            Field::new("name").checks(&[Check::MinLength(4), Check::MaxLength(64)]),
            Field::new("begin_time"),
            Field::new("end_time"),
            Field::new("status"),
            Field::new("take_up_time").checks(&[Check::Minimum(0)]),
            Field::new("type"),
            Field::new("size").checks(&[Check::MinimumFloat(0.0)]),
            Field::new("datastore"),
            Field::new("instance_id").checks(&[Check::MaxLength(36)]),
            Field::new("instance_name")
                .checks(&[Check::MinLength(4), Check::MaxLength(64)]),
            Field::new("backup_level"),
            Field::new("description"),
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
                10 => &mut self.instance_name,
                11 => &mut self.backup_level,
                12 => &mut self.description,
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
                10 => &self.instance_name,
                11 => &self.backup_level,
                12 => &self.description,
                _ => return None,
            },
        )
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

impl Model for BackupDatastore {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupDatastore",
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

/// Name of the engine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupDatastoreType {
    /// TaurusDB, by the name that calls take.
    GaussdbMysql,
    /// TaurusDB, by its former product name.
    GaussdbForMysql,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupDatastoreType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("gaussdb-mysql", Self::GaussdbMysql),
        ("GaussDB(for MySQL)", Self::GaussdbForMysql),
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

/// The backup policy of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupPolicyReport {
    /// When automated backups are made, and how long they are kept.
    pub backup_policy: Option<BackupPolicy>,
}

impl Model for BackupPolicyReport {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupPolicyReport",
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

impl Model for BackupPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupPolicy",
        &[
            Field::new("keep_days").checks(&[Check::Minimum(1), Check::Maximum(732)]),
            Field::new("start_time"),
            Field::new("period"),
            Field::new("retention_num_backup_level1"),
            Field::new("retention_number_backup_level1"),
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
                4 => &mut self.retention_number_backup_level1,
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
                4 => &self.retention_number_backup_level1,
                _ => return None,
            },
        )
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

impl Model for DeletedBackup {
    const SHAPE: &'static Shape = &Shape::new(
        "DeletedBackup",
        &[Field::new("backup_id"), Field::new("backup_name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.backup_id,
                1 => &mut self.backup_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.backup_id,
                1 => &self.backup_name,
                _ => return None,
            },
        )
    }
}

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

impl RestoreBackup {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        target_instance_id: impl Into<String>,
        source_instance_id: impl Into<String>,
        r#type: BackupRestoreType,
    ) -> Self {
        Self {
            target_instance_id: target_instance_id.into(),
            source_instance_id: source_instance_id.into(),
            r#type,
            backup_id: None,
            restore_time: None,
        }
    }

    /// Sets [`backup_id`](Self::backup_id).
    #[must_use]
    #[inline]
    pub fn with_backup_id(mut self, backup_id: impl Into<String>) -> Self {
        self.backup_id = Some(backup_id.into());
        self
    }

    /// Sets [`restore_time`](Self::restore_time).
    #[must_use]
    #[inline]
    pub fn with_restore_time(mut self, restore_time: i64) -> Self {
        self.restore_time = Some(restore_time);
        self
    }
}

impl Model for RestoreBackup {
    const SHAPE: &'static Shape = &Shape::new(
        "RestoreBackup",
        &[
            Field::new("target_instance_id").required(),
            Field::new("source_instance_id").required(),
            Field::new("type").required(),
            Field::new("backup_id"),
            Field::new("restore_time"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `type` is `backup`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "type",
                    &[Check::Values(&[Literal::Text("backup")])],
                ),
            ],
            &[specmill_runtime::model::Rule::Present("backup_id")],
        ),
        specmill_runtime::model::Condition::new(
            "if `type` is `timestamp`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "type",
                    &[Check::Values(&[Literal::Text("timestamp")])],
                ),
            ],
            &[specmill_runtime::model::Rule::Present("restore_time")],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            target_instance_id: Blank::blank(),
            source_instance_id: Blank::blank(),
            r#type: Blank::blank(),
            backup_id: Blank::blank(),
            restore_time: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.target_instance_id,
                1 => &mut self.source_instance_id,
                2 => &mut self.r#type,
                3 => &mut self.backup_id,
                4 => &mut self.restore_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.target_instance_id,
                1 => &self.source_instance_id,
                2 => &self.r#type,
                3 => &self.backup_id,
                4 => &self.restore_time,
                _ => return None,
            },
        )
    }
}

/// The moments that an instance can be restored to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreTimeRangeList {
    /// Ranges of time.
    pub restore_times: Option<Vec<RestoreTimeRange>>,
}

impl Model for RestoreTimeRangeList {
    const SHAPE: &'static Shape = &Shape::new(
        "RestoreTimeRangeList",
        &[Field::new("restore_times")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.restore_times,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.restore_times,
                _ => return None,
            },
        )
    }
}

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

impl Model for RestoreTimeRange {
    const SHAPE: &'static Shape = &Shape::new(
        "RestoreTimeRange",
        &[Field::new("start_time"), Field::new("end_time")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.end_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.end_time,
                _ => return None,
            },
        )
    }
}

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

impl UpdateBackupEncryption {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(encryption_status: BackupEncryptionStatus) -> Self {
        Self {
            encryption_status,
            r#type: None,
            kms_key_id: None,
        }
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`kms_key_id`](Self::kms_key_id).
    #[must_use]
    #[inline]
    pub fn with_kms_key_id(mut self, kms_key_id: impl Into<String>) -> Self {
        self.kms_key_id = Some(kms_key_id.into());
        self
    }
}

impl Model for UpdateBackupEncryption {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateBackupEncryption",
        &[
            Field::new("encryption_status").required(),
            Field::new("type"),
            Field::new("kms_key_id"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `encryption_status` is `on`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "encryption_status",
                    &[Check::Values(&[Literal::Text("on")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Present("type"),
                specmill_runtime::model::Rule::Present("kms_key_id"),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            encryption_status: Blank::blank(),
            r#type: Blank::blank(),
            kms_key_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.encryption_status,
                1 => &mut self.r#type,
                2 => &mut self.kms_key_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.encryption_status,
                1 => &self.r#type,
                2 => &self.kms_key_id,
                _ => return None,
            },
        )
    }
}

/// Whether the backups of an instance are encrypted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupEncryption {
    /// Whether backups are encrypted.
    pub encryption_status: Option<BackupEncryptionStatus>,
}

impl Model for BackupEncryption {
    const SHAPE: &'static Shape = &Shape::new(
        "BackupEncryption",
        &[Field::new("encryption_status")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.encryption_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.encryption_status,
                _ => return None,
            },
        )
    }
}

/// Whether backups are encrypted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BackupEncryptionStatus {
    /// They are.
    On,
    /// They are not.
    Off,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for BackupEncryptionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("on", Self::On),
        ("off", Self::Off),
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

/// A page of incremental backups.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IncrementalBackupList {
    /// The backups of this page.
    pub backups: Option<Vec<IncrementalBackup>>,
    /// How many backups there are in all.
    pub total_count: Option<i64>,
}

impl Model for IncrementalBackupList {
    const SHAPE: &'static Shape = &Shape::new(
        "IncrementalBackupList",
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

impl Model for IncrementalBackup {
    const SHAPE: &'static Shape = &Shape::new(
        "IncrementalBackup",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("begin_time"),
            Field::new("end_time"),
            Field::new("size"),
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
                2 => &mut self.begin_time,
                3 => &mut self.end_time,
                4 => &mut self.size,
                5 => &mut self.instance_id,
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
                4 => &self.size,
                5 => &self.instance_id,
                _ => return None,
            },
        )
    }
}

/// A new policy for backups in another region.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateCrossRegionBackupPolicy {
    /// Which backups are kept in which other region, and how long.
    pub backup_policy: CrossRegionBackupPolicy,
}

impl UpdateCrossRegionBackupPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(backup_policy: CrossRegionBackupPolicy) -> Self {
        Self { backup_policy }
    }
}

impl Model for UpdateCrossRegionBackupPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateCrossRegionBackupPolicy",
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

/// How the change of the policy went.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossRegionBackupPolicyChange {
    /// `success` when the policy is changed.
    pub result: Option<String>,
}

impl Model for CrossRegionBackupPolicyChange {
    const SHAPE: &'static Shape = &Shape::new(
        "CrossRegionBackupPolicyChange",
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

/// What a [`CrossRegionBackupPolicy`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossRegionBackupPolicyRequired {
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

impl CrossRegionBackupPolicy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: CrossRegionBackupPolicyRequired) -> Self {
        Self {
            open_auto_backup: required.open_auto_backup,
            open_incremental_backup: required.open_incremental_backup,
            destination_project_id: required.destination_project_id,
            destination_region: required.destination_region,
            keep_days: required.keep_days,
        }
    }
}

impl Model for CrossRegionBackupPolicy {
    const SHAPE: &'static Shape = &Shape::new(
        "CrossRegionBackupPolicy",
        &[
            Field::new("open_auto_backup").required(),
            Field::new("open_incremental_backup").required(),
            Field::new("destination_project_id").required(),
            Field::new("destination_region").required(),
            Field::new("keep_days")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(1825)]),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `open_incremental_backup` is `true`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "open_incremental_backup",
                    &[Check::Values(&[Literal::Bool(true)])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "open_auto_backup",
                    &[Check::Values(&[Literal::Bool(true)])],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            open_auto_backup: Blank::blank(),
            open_incremental_backup: Blank::blank(),
            destination_project_id: Blank::blank(),
            destination_region: Blank::blank(),
            keep_days: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.open_auto_backup,
                1 => &mut self.open_incremental_backup,
                2 => &mut self.destination_project_id,
                3 => &mut self.destination_region,
                4 => &mut self.keep_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.open_auto_backup,
                1 => &self.open_incremental_backup,
                2 => &self.destination_project_id,
                3 => &self.destination_region,
                4 => &self.keep_days,
                _ => return None,
            },
        )
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

impl RestoreTables {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        restore_time: impl Into<String>,
        restore_tables: impl IntoIterator<Item = RestoreDatabase>,
    ) -> Self {
        Self {
            restore_time: restore_time.into(),
            restore_tables: restore_tables.into_iter().collect(),
            last_table_info: None,
        }
    }

    /// Sets [`last_table_info`](Self::last_table_info).
    #[must_use]
    #[inline]
    pub fn with_last_table_info(
        mut self,
        last_table_info: RestoreTablesLastTableInfo,
    ) -> Self {
        self.last_table_info = Some(last_table_info);
        self
    }
}

impl Model for RestoreTables {
    const SHAPE: &'static Shape = &Shape::new(
        "RestoreTables",
        &[
            Field::new("restore_time").required(),
            Field::new("restore_tables").required(),
            Field::new("last_table_info"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            restore_time: Blank::blank(),
            restore_tables: Blank::blank(),
            last_table_info: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.restore_time,
                1 => &mut self.restore_tables,
                2 => &mut self.last_table_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.restore_time,
                1 => &self.restore_tables,
                2 => &self.last_table_info,
                _ => return None,
            },
        )
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

impl RestoreDatabase {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        database: impl Into<String>,
        tables: impl IntoIterator<Item = RestoreTable>,
    ) -> Self {
        Self {
            database: database.into(),
            tables: tables.into_iter().collect(),
        }
    }
}

impl Model for RestoreDatabase {
    const SHAPE: &'static Shape = &Shape::new(
        "RestoreDatabase",
        &[Field::new("database").required(), Field::new("tables").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            database: Blank::blank(),
            tables: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.database,
                1 => &mut self.tables,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.database,
                1 => &self.tables,
                _ => return None,
            },
        )
    }
}

/// Takes the most recent tables if `true`, those of the moment if `false`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestoreTablesLastTableInfo {
    /// The most recent tables.
    True,
    /// The tables of the moment.
    False,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for RestoreTablesLastTableInfo {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
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

impl RestoreTable {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(old_name: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self {
            old_name: old_name.into(),
            new_name: new_name.into(),
        }
    }
}

impl Model for RestoreTable {
    const SHAPE: &'static Shape = &Shape::new(
        "RestoreTable",
        &[Field::new("old_name").required(), Field::new("new_name").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            old_name: Blank::blank(),
            new_name: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.old_name,
                1 => &mut self.new_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.old_name,
                1 => &self.new_name,
                _ => return None,
            },
        )
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

impl Model for RestorableDatabaseList {
    const SHAPE: &'static Shape = &Shape::new(
        "RestorableDatabaseList",
        &[Field::new("total_databases"), Field::new("databases")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_databases,
                1 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_databases,
                1 => &self.databases,
                _ => return None,
            },
        )
    }
}

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

impl Model for RestorableDatabase {
    const SHAPE: &'static Shape = &Shape::new(
        "RestorableDatabase",
        &[Field::new("name"), Field::new("total_tables"), Field::new("tables")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.total_tables,
                2 => &mut self.tables,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.total_tables,
                2 => &self.tables,
                _ => return None,
            },
        )
    }
}

/// A table that can be restored.
///
/// Source: TaurusDB API Reference, 4.4.13, table 4-381.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestorableTable {
    /// Name of the table.
    pub name: Option<String>,
}

impl Model for RestorableTable {
    const SHAPE: &'static Shape = &Shape::new("RestorableTable", &[Field::new("name")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    UpdateBackupPolicy, BackupPolicySettings, BackupCreation, BackupList, Backup, BackupDatastore,
    BackupPolicyReport, BackupPolicy, DeletedBackup, RestoreBackup, RestoreTimeRangeList,
    RestoreTimeRange, UpdateBackupEncryption, BackupEncryption, IncrementalBackupList,
    IncrementalBackup, UpdateCrossRegionBackupPolicy, CrossRegionBackupPolicyChange,
    CrossRegionBackupPolicy, RestoreTables, RestoreDatabase, RestoreTable, RestorableDatabaseList,
    RestorableDatabase, RestorableTable,
);
specmill_runtime::open_enums!(
    BackupDatastoreType, BackupEncryptionStatus, RestoreTablesLastTableInfo,
);
