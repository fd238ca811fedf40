// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Backup, BackupCreation, BackupEncryption, BackupList, BackupPolicyChange,
    BackupPolicyReport, BackupType, CreateBackup, CrossRegionBackupPolicyChange,
    DeletedBackup, IncrementalBackup, IncrementalBackupList, Language,
    RestorableDatabaseList, RestoreBackup, RestoreTables, RestoreTimeRangeList,
    StartedTask, TaskReport, UpdateBackupEncryption, UpdateBackupPolicy,
    UpdateCrossRegionBackupPolicy,
};
use specmill_runtime::model::{Check, Literal};
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static UPDATE_BACKUP_POLICY: Operation = Operation::new(
    "updateBackupPolicy",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/backups/policy/update",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static CREATE_BACKUP: Operation = Operation::new(
    "createBackup",
    "POST",
    "/v3/{project_id}/backups/create",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_BACKUPS: Operation = Operation::new(
    "listBackups",
    "GET",
    "/v3/{project_id}/backups",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::query("instance_id").checks(&[Check::MaxLength(36)]),
    Parameter::query("backup_id").checks(&[Check::MaxLength(36)]),
    Parameter::query("backup_type"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("begin_time"),
    Parameter::query("end_time"),
    Parameter::query("name")
        .checks(&[
            Check::MinLength(4),
            Check::MaxLength(64),
            Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
    Parameter::query("instance_name")
        .checks(&[
            Check::MinLength(4),
            Check::MaxLength(64),
            Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches)
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/backups")
        .total("/total_count")
        .default_limit(100),
);

static SHOW_BACKUP_POLICY: Operation = Operation::new(
    "showBackupPolicy",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/backups/policy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_BACKUP: Operation = Operation::new(
    "deleteBackup",
    "DELETE",
    "/v3/{project_id}/backups/{backup_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("backup_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTORE_BACKUP: Operation = Operation::new(
    "restoreBackup",
    "POST",
    "/v3/{project_id}/instances/restore",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_RESTORE_TIME_RANGES: Operation = Operation::new(
    "listRestoreTimeRanges",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/restore-time",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("date"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_BACKUP_ENCRYPTION: Operation = Operation::new(
    "updateBackupEncryption",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/backups/encryption",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_BACKUP_ENCRYPTION: Operation = Operation::new(
    "showBackupEncryption",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/backups/encryption",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_INCREMENTAL_BACKUPS: Operation = Operation::new(
    "listIncrementalBackups",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/incremental-backups",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit")
        .checks(&[
            Check::Values(&[
                Literal::Integer(10),
                Literal::Integer(20),
                Literal::Integer(50),
            ]),
        ]),
    Parameter::query("begin_time"),
    Parameter::query("end_time"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/backups")
        .total("/total_count")
        .default_limit(10),
);

static UPDATE_CROSS_REGION_BACKUP_POLICY: Operation = Operation::new(
    "updateCrossRegionBackupPolicy",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/backups/offsite-policy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTORE_TABLES: Operation = Operation::new(
    "restoreTables",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_RESTORABLE_TABLES: Operation = Operation::new(
    "listRestorableTables",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/backups/restore/tables",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("restore_time").required(),
    Parameter::query("last_table_info").required(),
    Parameter::query("database_name"),
    Parameter::query("table_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Change the backup policy.
    ///
    /// Sets when automated backups of an instance are made in its own region, and how long they are
    /// kept.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/backups/policy/update`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{BackupPolicySettings, UpdateBackupPolicy};
    ///
    /// let body = UpdateBackupPolicy::new(BackupPolicySettings::new("19:00-20:00", 7, "1,2,3,4,5"));
    /// let answer = client
    ///     .update_backup_policy("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.1, tables 4-297, 4-298, 4-299, 4-301, 4-302, 4-303.
    #[doc(alias = "UpdateGaussMySqlBackupPolicy")]
    #[doc(alias = "updateBackupPolicy")]
    #[inline]
    pub fn update_backup_policy(
        &self,
        instance_id: impl Into<String>,
        body: UpdateBackupPolicy,
    ) -> UpdateBackupPolicyCall {
        let mut call = Call::new(&self.connection, &UPDATE_BACKUP_POLICY);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateBackupPolicyCall { call }
    }

    /// Create a backup.
    ///
    /// Starts a full backup of an instance by hand.
    ///
    /// `POST /v3/{project_id}/backups/create`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::CreateBackup;
    ///
    /// let body = CreateBackup::new("07033b125fd94a8a96896f8bcfee6ddain07", "backup-1")
    ///     .with_description("Manual backup");
    /// let answer = client.create_backup(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.2, tables 4-304, 4-305, 4-306, 4-307, 4-309, 4-310.
    #[doc(alias = "CreateGaussMySqlBackup")]
    #[doc(alias = "createBackup")]
    #[inline]
    pub fn create_backup(&self, body: CreateBackup) -> CreateBackupCall {
        let mut call = Call::new(&self.connection, &CREATE_BACKUP);
        call.json(&body);
        CreateBackupCall { call }
    }

    /// List full backups.
    ///
    /// Lists the full backups of a project that meet all given conditions, page by page.
    ///
    /// `GET /v3/{project_id}/backups`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_backups().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.3, tables 4-311, 4-312, 4-313, 4-314, 4-317, 4-318.
    #[doc(alias = "ShowGaussMySqlBackupList")]
    #[doc(alias = "listBackups")]
    #[inline]
    pub fn list_backups(&self) -> ListBackupsCall {
        ListBackupsCall {
            call: Call::new(&self.connection, &LIST_BACKUPS),
        }
    }

    /// Show the backup policy.
    ///
    /// Shows when automated backups of an instance are made, and how long they are kept.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/backups/policy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .show_backup_policy("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.4, tables 4-319, 4-320, 4-321, 4-323, 4-324.
    #[doc(alias = "ShowGaussMySqlBackupPolicy")]
    #[doc(alias = "showBackupPolicy")]
    #[inline]
    pub fn show_backup_policy(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowBackupPolicyCall {
        let mut call = Call::new(&self.connection, &SHOW_BACKUP_POLICY);
        call.set(1, &instance_id.into());
        ShowBackupPolicyCall { call }
    }

    /// Delete a backup.
    ///
    /// Deletes a backup that was made by hand.
    ///
    /// `DELETE /v3/{project_id}/backups/{backup_id}`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .delete_backup("1fe4feaab48f11e6654hfa163eba87e4b66")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.5, tables 4-325, 4-326, 4-327, 4-328, 4-329.
    #[doc(alias = "DeleteGaussMySqlBackup")]
    #[doc(alias = "deleteBackup")]
    #[inline]
    pub fn delete_backup(&self, backup_id: impl Into<String>) -> DeleteBackupCall {
        let mut call = Call::new(&self.connection, &DELETE_BACKUP);
        call.set(1, &backup_id.into());
        DeleteBackupCall { call }
    }

    /// Restore to an existing instance.
    ///
    /// Restores data of an instance to itself or to another one. Both need the same engine, the
    /// same version and the same handling of case in table names.
    ///
    /// `POST /v3/{project_id}/instances/restore`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{BackupRestoreType, RestoreBackup};
    ///
    /// let body = RestoreBackup::new(
    ///     "7033e7c3cf93438797d44ad7ae0a7d95in07",
    ///     "690e08a7c3854c218df0e59de3b0c6cein07",
    ///     BackupRestoreType::Backup,
    /// )
    /// .with_backup_id("7ffbf305376b4cbea0ae491257b6aaf9br07");
    /// let answer = client.restore_backup(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.6, tables 4-330, 4-331, 4-332, 4-333, 4-334, 4-335.
    #[doc(alias = "RestoreOldInstance")]
    #[doc(alias = "restoreBackup")]
    #[inline]
    pub fn restore_backup(&self, body: RestoreBackup) -> RestoreBackupCall {
        let mut call = Call::new(&self.connection, &RESTORE_BACKUP);
        call.json(&body);
        RestoreBackupCall { call }
    }

    /// List the times that can be restored.
    ///
    /// Tells which moments an instance can be restored to.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/restore-time`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_restore_time_ranges("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.7, tables 4-336, 4-337, 4-338, 4-339, 4-341, 4-342.
    #[doc(alias = "ShowBackupRestoreTime")]
    #[doc(alias = "listRestoreTimeRanges")]
    #[inline]
    pub fn list_restore_time_ranges(
        &self,
        instance_id: impl Into<String>,
    ) -> ListRestoreTimeRangesCall {
        let mut call = Call::new(&self.connection, &LIST_RESTORE_TIME_RANGES);
        call.set(1, &instance_id.into());
        ListRestoreTimeRangesCall { call }
    }

    /// Switch backup encryption.
    ///
    /// Switches the encryption of the backups of an instance on or off.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/backups/encryption`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{BackupEncryptionStatus, UpdateBackupEncryption};
    ///
    /// let body = UpdateBackupEncryption::new(BackupEncryptionStatus::On)
    ///     .with_type("kms")
    ///     .with_kms_key_id("b82fa43f-f6e8-4ec4-9c31-231bc547c526");
    /// let answer = client
    ///     .update_backup_encryption("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.8, tables 4-343, 4-344, 4-345, 4-346, 4-347, 4-348.
    #[doc(alias = "ModifyBackupEncryptStatus")]
    #[doc(alias = "updateBackupEncryption")]
    #[inline]
    pub fn update_backup_encryption(
        &self,
        instance_id: impl Into<String>,
        body: UpdateBackupEncryption,
    ) -> UpdateBackupEncryptionCall {
        let mut call = Call::new(&self.connection, &UPDATE_BACKUP_ENCRYPTION);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateBackupEncryptionCall { call }
    }

    /// Show backup encryption.
    ///
    /// Tells whether the backups of an instance are encrypted.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/backups/encryption`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .show_backup_encryption("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.9, tables 4-349, 4-350, 4-351, 4-352, 4-353.
    #[doc(alias = "DescribeBackupEncryptStatus")]
    #[doc(alias = "showBackupEncryption")]
    #[inline]
    pub fn show_backup_encryption(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowBackupEncryptionCall {
        let mut call = Call::new(&self.connection, &SHOW_BACKUP_ENCRYPTION);
        call.set(1, &instance_id.into());
        ShowBackupEncryptionCall { call }
    }

    /// List incremental backups.
    ///
    /// Lists the incremental backups of an instance, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/incremental-backups`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_incremental_backups("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.10, tables 4-354, 4-355, 4-356, 4-357, 4-359, 4-360.
    #[doc(alias = "ShowGaussMySqlIncrementalBackupList")]
    #[doc(alias = "listIncrementalBackups")]
    #[inline]
    pub fn list_incremental_backups(
        &self,
        instance_id: impl Into<String>,
    ) -> ListIncrementalBackupsCall {
        let mut call = Call::new(&self.connection, &LIST_INCREMENTAL_BACKUPS);
        call.set(1, &instance_id.into());
        ListIncrementalBackupsCall { call }
    }

    /// Change the cross-region backup policy.
    ///
    /// Sets which backups of an instance are kept in another region, and how long.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/backups/offsite-policy`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{
    ///     CrossRegionBackupPolicy, CrossRegionBackupPolicyRequired,
    ///     UpdateCrossRegionBackupPolicy,
    /// };
    ///
    /// let body = UpdateCrossRegionBackupPolicy::new(CrossRegionBackupPolicy::new(CrossRegionBackupPolicyRequired {
    ///     open_auto_backup: true,
    ///     open_incremental_backup: false,
    ///     destination_project_id: "fd710c89089a448aa2e666ab15817090".into(),
    ///     destination_region: "cn-north-7".into(),
    ///     keep_days: 1,
    /// }));
    /// let answer = client
    ///     .update_cross_region_backup_policy("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.11, tables 4-361, 4-362, 4-363, 4-365, 4-366, 4-367.
    #[doc(alias = "UpdateBackupOffsitePolicy")]
    #[doc(alias = "updateCrossRegionBackupPolicy")]
    #[inline]
    pub fn update_cross_region_backup_policy(
        &self,
        instance_id: impl Into<String>,
        body: UpdateCrossRegionBackupPolicy,
    ) -> UpdateCrossRegionBackupPolicyCall {
        let mut call = Call::new(&self.connection, &UPDATE_CROSS_REGION_BACKUP_POLICY);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateCrossRegionBackupPolicyCall {
            call,
        }
    }

    /// Restore tables.
    ///
    /// Restores tables of an instance to a moment of the past, each under a name that the call
    /// gives.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{
    ///     RestoreDatabase, RestoreTable, RestoreTables, RestoreTablesLastTableInfo,
    /// };
    ///
    /// let body = RestoreTables::new(
    ///     "1690890940000",
    ///     [
    ///         RestoreDatabase::new(
    ///             "test_db_1",
    ///             [RestoreTable::new("t3", "t3_1690899914000")],
    ///         ),
    ///     ],
    /// )
    /// .with_last_table_info(RestoreTablesLastTableInfo::True);
    /// let answer = client
    ///     .restore_tables("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.12, tables 4-368, 4-369, 4-370, 4-373, 4-374, 4-375.
    #[doc(alias = "CreateRestoreTables")]
    #[doc(alias = "restoreTables")]
    #[inline]
    pub fn restore_tables(
        &self,
        instance_id: impl Into<String>,
        body: RestoreTables,
    ) -> RestoreTablesCall {
        let mut call = Call::new(&self.connection, &RESTORE_TABLES);
        call.set(1, &instance_id.into());
        call.json(&body);
        RestoreTablesCall { call }
    }

    /// List the tables that can be restored.
    ///
    /// Lists the tables of an instance that can be restored to a moment of the past.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .list_restorable_tables(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         1_690_890_940_000,
    ///         true,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.4.13, tables 4-376, 4-377, 4-378, 4-379, 4-382, 4-383.
    #[doc(alias = "ShowRestoreTables")]
    #[doc(alias = "listRestorableTables")]
    #[inline]
    pub fn list_restorable_tables(
        &self,
        instance_id: impl Into<String>,
        restore_time: i64,
        last_table_info: bool,
    ) -> ListRestorableTablesCall {
        let mut call = Call::new(&self.connection, &LIST_RESTORABLE_TABLES);
        call.set(1, &instance_id.into());
        call.set(2, &restore_time);
        call.set(3, &last_table_info);
        ListRestorableTablesCall { call }
    }
}

/// A call of [`Client::update_backup_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateBackupPolicyCall {
    call: Call,
}

impl UpdateBackupPolicyCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The policy is changed or is about to be.
    ///
    /// # Errors
    ///
    /// See [`Client::update_backup_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupPolicyChange> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_backup_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupPolicyChange, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_backup`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateBackupCall {
    call: Call,
}

impl CreateBackupCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The backup is begun.
    ///
    /// # Errors
    ///
    /// See [`Client::create_backup`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_backup`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<BackupCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::list_backups`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListBackupsCall {
    call: Call,
}

impl ListBackupsCall {
    /// Project in which the call takes effect. Its ID has 32 letters and digits.
    ///
    /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Lists only backups of this instance. Its ID has 36 letters and digits and ends in `in07`.
    ///
    /// At most 36 characters. Example: `43e4feaab48f11e89039fa163ebaa7e4br01`.
    #[inline]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.call.set(1, &instance_id.into());
        self
    }

    /// Lists only this backup. Its ID has 36 letters and digits and ends in `br07`.
    ///
    /// At most 36 characters. Example: `c0c9f155c7b7423a9d30f0175998b63bbr01`.
    #[inline]
    pub fn backup_id(mut self, backup_id: impl Into<String>) -> Self {
        self.call.set(2, &backup_id.into());
        self
    }

    /// Lists only backups of this type.
    ///
    /// Example: `auto`.
    #[inline]
    pub fn backup_type(mut self, backup_type: BackupType) -> Self {
        self.call.set(3, &backup_type);
        self
    }

    /// How many backups to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(4, &offset);
        self
    }

    /// How many backups a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(5, &limit);
        self
    }

    /// Lists only backups since this moment, which must be past, as `yyyy-mm-ddThh:mm:ssZ`, where
    /// `Z` is an offset such as `+0100`.
    ///
    /// Example: `2020-07-06T10:41:14+0800`.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.call.set(6, &begin_time.into());
        self
    }

    /// Lists only backups up to this moment, which must be past and later than `begin_time`, as
    /// `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    ///
    /// Example: `2020-07-16T10:41:14+0800`.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.call.set(7, &end_time.into());
        self
    }

    /// Lists only backups of this name: 4 to 64 letters, digits, hyphens and underscores, of which
    /// the first is a letter. Case matters.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`. Example: `backup-1`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(8, &name.into());
        self
    }

    /// Lists only backups of instances of this name: 4 to 64 letters, digits, hyphens and
    /// underscores, of which the first is a letter. Case matters.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`. Example: `TaurusDB-gauss-e747`.
    #[inline]
    pub fn instance_name(mut self, instance_name: impl Into<String>) -> Self {
        self.call.set(9, &instance_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(10, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of backups.
    ///
    /// # Errors
    ///
    /// See [`Client::list_backups`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_backups`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<BackupList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<BackupList, Backup> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut BackupList| page.backups.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::show_backup_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowBackupPolicyCall {
    call: Call,
}

impl ShowBackupPolicyCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The policy.
    ///
    /// # Errors
    ///
    /// See [`Client::show_backup_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupPolicyReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_backup_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupPolicyReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_backup`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteBackupCall {
    call: Call,
}

impl DeleteBackupCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The backup is deleted.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_backup`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DeletedBackup> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_backup`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DeletedBackup, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::restore_backup`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestoreBackupCall {
    call: Call,
}

impl RestoreBackupCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::restore_backup`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restore_backup`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::list_restore_time_ranges`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListRestoreTimeRangesCall {
    call: Call,
}

impl ListRestoreTimeRangesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// The day to look at, as `yyyy-mm-dd` in UTC.
    ///
    /// Format: `date`. Example: `2023-01-31`.
    #[inline]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.call.set(2, &date.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The ranges of time.
    ///
    /// # Errors
    ///
    /// See [`Client::list_restore_time_ranges`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<RestoreTimeRangeList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_restore_time_ranges`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<RestoreTimeRangeList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_backup_encryption`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateBackupEncryptionCall {
    call: Call,
}

impl UpdateBackupEncryptionCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// Encryption is switched.
    ///
    /// # Errors
    ///
    /// See [`Client::update_backup_encryption`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupEncryption> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_backup_encryption`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupEncryption, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_backup_encryption`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowBackupEncryptionCall {
    call: Call,
}

impl ShowBackupEncryptionCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// Whether backups are encrypted.
    ///
    /// # Errors
    ///
    /// See [`Client::show_backup_encryption`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupEncryption> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_backup_encryption`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupEncryption, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_incremental_backups`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListIncrementalBackupsCall {
    call: Call,
}

impl ListIncrementalBackupsCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// How many backups to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many backups a page holds at most.
    ///
    /// One of `10` (Ten), `20` (Twenty), `50` (Fifty). Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Lists only backups since this moment, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
    /// as `+0100`. Must be given together with `end_time`.
    ///
    /// Example: `2022-07-06T10:41:14+0800`.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.call.set(4, &begin_time.into());
        self
    }

    /// Lists only backups up to this moment, which is later than `begin_time`, as
    /// `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`. Must be given together with
    /// `begin_time`.
    ///
    /// Example: `2022-07-16T10:41:14+0800`.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.call.set(5, &end_time.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(6, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of backups.
    ///
    /// # Errors
    ///
    /// See [`Client::list_incremental_backups`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<IncrementalBackupList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_incremental_backups`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<IncrementalBackupList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<IncrementalBackupList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<IncrementalBackupList, IncrementalBackup> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut IncrementalBackupList| page.backups.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::update_cross_region_backup_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCrossRegionBackupPolicyCall {
    call: Call,
}

impl UpdateCrossRegionBackupPolicyCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The policy is changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_cross_region_backup_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<CrossRegionBackupPolicyChange> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_cross_region_backup_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<CrossRegionBackupPolicyChange, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::restore_tables`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestoreTablesCall {
    call: Call,
}

impl RestoreTablesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::restore_tables`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restore_tables`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::list_restorable_tables`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListRestorableTablesCall {
    call: Call,
}

impl ListRestorableTablesCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Lists only databases whose name contains this.
    ///
    /// Example: `test`.
    #[inline]
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.call.set(4, &database_name.into());
        self
    }

    /// Lists only tables whose name contains this.
    ///
    /// Example: `t`.
    #[inline]
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.call.set(5, &table_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(6, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The databases and tables.
    ///
    /// # Errors
    ///
    /// See [`Client::list_restorable_tables`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<RestorableDatabaseList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_restorable_tables`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<RestorableDatabaseList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    UpdateBackupPolicyCall, CreateBackupCall, ListBackupsCall, ShowBackupPolicyCall,
    DeleteBackupCall, RestoreBackupCall, ListRestoreTimeRangesCall, UpdateBackupEncryptionCall,
    ShowBackupEncryptionCall, ListIncrementalBackupsCall, UpdateCrossRegionBackupPolicyCall,
    RestoreTablesCall, ListRestorableTablesCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&UPDATE_BACKUP_POLICY)
                .aliases(&["UpdateGaussMySqlBackupPolicy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateBackupPolicy>)
                .json_answer(),
            by_name::Dynamic::new(&CREATE_BACKUP)
                .aliases(&["CreateGaussMySqlBackup"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CreateBackup>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_BACKUPS)
                .aliases(&["ShowGaussMySqlBackupList"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<BackupType>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SHOW_BACKUP_POLICY)
                .aliases(&["ShowGaussMySqlBackupPolicy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_BACKUP)
                .aliases(&["DeleteGaussMySqlBackup"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&RESTORE_BACKUP)
                .aliases(&["RestoreOldInstance"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<RestoreBackup>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_RESTORE_TIME_RANGES)
                .aliases(&["ShowBackupRestoreTime"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_BACKUP_ENCRYPTION)
                .aliases(&["ModifyBackupEncryptStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateBackupEncryption>)
                .json_answer(),
            by_name::Dynamic::new(&SHOW_BACKUP_ENCRYPTION)
                .aliases(&["DescribeBackupEncryptStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_INCREMENTAL_BACKUPS)
                .aliases(&["ShowGaussMySqlIncrementalBackupList"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_CROSS_REGION_BACKUP_POLICY)
                .aliases(&["UpdateBackupOffsitePolicy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateCrossRegionBackupPolicy>)
                .json_answer(),
            by_name::Dynamic::new(&RESTORE_TABLES)
                .aliases(&["CreateRestoreTables"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<RestoreTables>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_RESTORABLE_TABLES)
                .aliases(&["ShowRestoreTables"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i64>,
                    by_name::blank::<bool>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
