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
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Change the backup policy.
        ///
        /// Sets when automated backups of an instance are made in its own region, and how long they are
        /// kept.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/backups/policy/update`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{BackupPolicySettings, UpdateBackupPolicy};
        ///
        /// let body = UpdateBackupPolicy::new(
        ///     BackupPolicySettings::new("19:00-20:00", 7, "1,2,3,4,5"),
        /// );
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
        update_backup_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateBackupPolicy = json(&body),
        ) -> UpdateBackupPolicyCall = UPDATE_BACKUP_POLICY;
        /// Create a backup.
        ///
        /// Starts a full backup of an instance by hand.
        ///
        /// `POST /v3/{project_id}/backups/create`
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
        create_backup(body: CreateBackup = json(&body)) -> CreateBackupCall = CREATE_BACKUP;
        /// List full backups.
        ///
        /// Lists the full backups of a project that meet all given conditions, page by page.
        ///
        /// `GET /v3/{project_id}/backups`
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
        list_backups() -> ListBackupsCall = LIST_BACKUPS;
        /// Show the backup policy.
        ///
        /// Shows when automated backups of an instance are made, and how long they are kept.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/backups/policy`
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
        show_backup_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowBackupPolicyCall = SHOW_BACKUP_POLICY;
        /// Delete a backup.
        ///
        /// Deletes a backup that was made by hand.
        ///
        /// `DELETE /v3/{project_id}/backups/{backup_id}`
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
        delete_backup(
            backup_id: impl Into<String> = set(1, &backup_id.into()),
        ) -> DeleteBackupCall = DELETE_BACKUP;
        /// Restore to an existing instance.
        ///
        /// Restores data of an instance to itself or to another one. Both need the same engine, the
        /// same version and the same handling of case in table names.
        ///
        /// `POST /v3/{project_id}/instances/restore`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{BackupRestoreType, RestoreBackup};
        ///
        /// let body = RestoreBackup::new(
        ///         "7033e7c3cf93438797d44ad7ae0a7d95in07",
        ///         "690e08a7c3854c218df0e59de3b0c6cein07",
        ///         BackupRestoreType::Backup,
        ///     )
        ///     .with_backup_id("7ffbf305376b4cbea0ae491257b6aaf9br07");
        /// let answer = client.restore_backup(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.4.6, tables 4-330, 4-331, 4-332, 4-333, 4-334, 4-335.
        #[doc(alias = "RestoreOldInstance")]
        restore_backup(body: RestoreBackup = json(&body)) -> RestoreBackupCall = RESTORE_BACKUP;
        /// List the times that can be restored.
        ///
        /// Tells which moments an instance can be restored to.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/restore-time`
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
        list_restore_time_ranges(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListRestoreTimeRangesCall = LIST_RESTORE_TIME_RANGES;
        /// Switch backup encryption.
        ///
        /// Switches the encryption of the backups of an instance on or off.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/backups/encryption`
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
        update_backup_encryption(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateBackupEncryption = json(&body),
        ) -> UpdateBackupEncryptionCall = UPDATE_BACKUP_ENCRYPTION;
        /// Show backup encryption.
        ///
        /// Tells whether the backups of an instance are encrypted.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/backups/encryption`
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
        show_backup_encryption(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowBackupEncryptionCall = SHOW_BACKUP_ENCRYPTION;
        /// List incremental backups.
        ///
        /// Lists the incremental backups of an instance, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/incremental-backups`
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
        list_incremental_backups(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListIncrementalBackupsCall = LIST_INCREMENTAL_BACKUPS;
        /// Change the cross-region backup policy.
        ///
        /// Sets which backups of an instance are kept in another region, and how long.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/backups/offsite-policy`
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
        /// let body = UpdateCrossRegionBackupPolicy::new(
        ///     CrossRegionBackupPolicy::new(CrossRegionBackupPolicyRequired {
        ///         open_auto_backup: true,
        ///         open_incremental_backup: false,
        ///         destination_project_id: "fd710c89089a448aa2e666ab15817090".into(),
        ///         destination_region: "cn-north-7".into(),
        ///         keep_days: 1,
        ///     }),
        /// );
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
        update_cross_region_backup_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateCrossRegionBackupPolicy = json(&body),
        ) -> UpdateCrossRegionBackupPolicyCall = UPDATE_CROSS_REGION_BACKUP_POLICY;
        /// Restore tables.
        ///
        /// Restores tables of an instance to a moment of the past, each under a name that the call
        /// gives.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
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
        ///         "1690890940000",
        ///         [
        ///             RestoreDatabase::new(
        ///                 "test_db_1",
        ///                 [RestoreTable::new("t3", "t3_1690899914000")],
        ///             ),
        ///         ],
        ///     )
        ///     .with_last_table_info(RestoreTablesLastTableInfo::True);
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
        restore_tables(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: RestoreTables = json(&body),
        ) -> RestoreTablesCall = RESTORE_TABLES;
        /// List the tables that can be restored.
        ///
        /// Lists the tables of an instance that can be restored to a moment of the past.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/backups/restore/tables`
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
        list_restorable_tables(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            restore_time: i64 = set(2, &restore_time),
            last_table_info: bool = set(3, &last_table_info),
        ) -> ListRestorableTablesCall = LIST_RESTORABLE_TABLES;
    }
}

rt::operation! {
    UPDATE_BACKUP_POLICY = "updateBackupPolicy", "PUT", "/v3/{project_id}/instances/{instance_id}/backups/policy/update" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_backup_policy`].
    UpdateBackupPolicyCall {}
    /// The policy is changed or is about to be.
    send -> BackupPolicyChange;
}

rt::operation! {
    CREATE_BACKUP = "createBackup", "POST", "/v3/{project_id}/backups/create" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_backup`].
    CreateBackupCall {}
    /// The backup is begun.
    send -> BackupCreation;
    send_and_wait -> BackupCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_BACKUPS = "listBackups", "GET", "/v3/{project_id}/backups" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        query("instance_id").checks(&[MaxLength(36)]),
        query("backup_id").checks(&[MaxLength(36)]), query("backup_type"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("begin_time"),
        query("end_time"),
        query("name").checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        query("instance_name").checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        header("X-Language"),
    }.patterns(rt::matches).paging(&Paging::offset("offset", "limit", "/backups")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_backups`].
    ListBackupsCall {
        /// Lists only backups of this instance. Its ID has 36 letters and digits and ends in `in07`.
        ///
        /// At most 36 characters. Example: `43e4feaab48f11e89039fa163ebaa7e4br01`.
        instance_id: impl Into<String> = set(1, &instance_id.into());
        /// Lists only this backup. Its ID has 36 letters and digits and ends in `br07`.
        ///
        /// At most 36 characters. Example: `c0c9f155c7b7423a9d30f0175998b63bbr01`.
        backup_id: impl Into<String> = set(2, &backup_id.into());
        /// Lists only backups of this type.
        ///
        /// Example: `auto`.
        backup_type: BackupType = set(3, &backup_type);
        /// How many backups to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(4, &offset);
        /// How many backups a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(5, &limit);
        /// Lists only backups since this moment, which must be past, as `yyyy-mm-ddThh:mm:ssZ`, where
        /// `Z` is an offset such as `+0100`.
        ///
        /// Example: `2020-07-06T10:41:14+0800`.
        begin_time: impl Into<String> = set(6, &begin_time.into());
        /// Lists only backups up to this moment, which must be past and later than `begin_time`, as
        /// `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
        ///
        /// Example: `2020-07-16T10:41:14+0800`.
        end_time: impl Into<String> = set(7, &end_time.into());
        /// Lists only backups of this name: 4 to 64 letters, digits, hyphens and underscores, of which
        /// the first is a letter. Case matters.
        ///
        /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`. Example: `backup-1`.
        name: impl Into<String> = set(8, &name.into());
        /// Lists only backups of instances of this name: 4 to 64 letters, digits, hyphens and
        /// underscores, of which the first is a letter. Case matters.
        ///
        /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`. Example: `TaurusDB-gauss-e747`.
        instance_name: impl Into<String> = set(9, &instance_name.into());
    }
    /// A page of backups.
    send -> BackupList;
    pages -> BackupList;
    items -> Backup = |page: &mut BackupList| page.backups.take().unwrap_or_default();
}

rt::operation! {
    SHOW_BACKUP_POLICY = "showBackupPolicy", "GET", "/v3/{project_id}/instances/{instance_id}/backups/policy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_backup_policy`].
    ShowBackupPolicyCall {}
    /// The policy.
    send -> BackupPolicyReport;
}

rt::operation! {
    DELETE_BACKUP = "deleteBackup", "DELETE", "/v3/{project_id}/backups/{backup_id}" {
        path("project_id").from_client(), path("backup_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_backup`].
    DeleteBackupCall {}
    /// The backup is deleted.
    send -> DeletedBackup;
}

rt::operation! {
    RESTORE_BACKUP = "restoreBackup", "POST", "/v3/{project_id}/instances/restore" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::restore_backup`].
    RestoreBackupCall {}
    /// The task is created.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_RESTORE_TIME_RANGES = "listRestoreTimeRanges", "GET", "/v3/{project_id}/instances/{instance_id}/restore-time" {
        path("project_id").from_client(), path("instance_id"), query("date"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_restore_time_ranges`].
    ListRestoreTimeRangesCall {
        /// The day to look at, as `yyyy-mm-dd` in UTC.
        ///
        /// Format: `date`. Example: `2023-01-31`.
        date: impl Into<String> = set(2, &date.into());
    }
    /// The ranges of time.
    send -> RestoreTimeRangeList;
}

rt::operation! {
    UPDATE_BACKUP_ENCRYPTION = "updateBackupEncryption", "POST", "/v3/{project_id}/instances/{instance_id}/backups/encryption" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_backup_encryption`].
    UpdateBackupEncryptionCall {}
    /// Encryption is switched.
    send -> BackupEncryption;
}

rt::operation! {
    SHOW_BACKUP_ENCRYPTION = "showBackupEncryption", "GET", "/v3/{project_id}/instances/{instance_id}/backups/encryption" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_backup_encryption`].
    ShowBackupEncryptionCall {}
    /// Whether backups are encrypted.
    send -> BackupEncryption;
}

rt::operation! {
    LIST_INCREMENTAL_BACKUPS = "listIncrementalBackups", "GET", "/v3/{project_id}/instances/{instance_id}/incremental-backups" {
        path("project_id").from_client(), path("instance_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Values(&[Integer(10), Integer(20), Integer(50)])]),
        query("begin_time"), query("end_time"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/backups")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_incremental_backups`].
    ListIncrementalBackupsCall {
        /// How many backups to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many backups a page holds at most.
        ///
        /// One of `10` (Ten), `20` (Twenty), `50` (Fifty). Default: `10`. Example: `10`.
        limit: i32 = set(3, &limit);
        /// Lists only backups since this moment, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
        /// as `+0100`. Must be given together with `end_time`.
        ///
        /// Example: `2022-07-06T10:41:14+0800`.
        begin_time: impl Into<String> = set(4, &begin_time.into());
        /// Lists only backups up to this moment, which is later than `begin_time`, as
        /// `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`. Must be given together with
        /// `begin_time`.
        ///
        /// Example: `2022-07-16T10:41:14+0800`.
        end_time: impl Into<String> = set(5, &end_time.into());
    }
    /// A page of backups.
    send -> IncrementalBackupList;
    pages -> IncrementalBackupList;
    items -> IncrementalBackup = |page: &mut IncrementalBackupList| page.backups.take().unwrap_or_default();
}

rt::operation! {
    UPDATE_CROSS_REGION_BACKUP_POLICY = "updateCrossRegionBackupPolicy", "PUT", "/v3/{project_id}/instances/{instance_id}/backups/offsite-policy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_cross_region_backup_policy`].
    UpdateCrossRegionBackupPolicyCall {}
    /// The policy is changed.
    send -> CrossRegionBackupPolicyChange;
}

rt::operation! {
    RESTORE_TABLES = "restoreTables", "POST", "/v3/{project_id}/instances/{instance_id}/backups/restore/tables" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::restore_tables`].
    RestoreTablesCall {}
    /// The task is created.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_RESTORABLE_TABLES = "listRestorableTables", "GET", "/v3/{project_id}/instances/{instance_id}/backups/restore/tables" {
        path("project_id").from_client(), path("instance_id"), query("restore_time").required(),
        query("last_table_info").required(), query("database_name"), query("table_name"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_restorable_tables`].
    ListRestorableTablesCall {
        /// Lists only databases whose name contains this.
        ///
        /// Example: `test`.
        database_name: impl Into<String> = set(4, &database_name.into());
        /// Lists only tables whose name contains this.
        ///
        /// Example: `t`.
        table_name: impl Into<String> = set(5, &table_name.into());
    }
    /// The databases and tables.
    send -> RestorableDatabaseList;
}

set_project_id!(
    UpdateBackupPolicyCall 0, CreateBackupCall 0, ShowBackupPolicyCall 0,
    DeleteBackupCall 0, RestoreBackupCall 0, ListRestoreTimeRangesCall 0,
    UpdateBackupEncryptionCall 0, ShowBackupEncryptionCall 0, ListIncrementalBackupsCall
    0, UpdateCrossRegionBackupPolicyCall 0, RestoreTablesCall 0, ListRestorableTablesCall
    0,
);
set_x_language!(
    UpdateBackupPolicyCall 2, CreateBackupCall 1, ListBackupsCall 10,
    ShowBackupPolicyCall 2, DeleteBackupCall 2, RestoreBackupCall 1,
    ListRestoreTimeRangesCall 3, UpdateBackupEncryptionCall 2, ShowBackupEncryptionCall
    2, ListIncrementalBackupsCall 6, UpdateCrossRegionBackupPolicyCall 2,
    RestoreTablesCall 2, ListRestorableTablesCall 6,
);
set_project_id_2!(ListBackupsCall 0,);

rt::dynamic! {
    UPDATE_BACKUP_POLICY {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlBackupPolicy"])
        .json_body(blank::<UpdateBackupPolicy>).json_answer()
    CREATE_BACKUP {
        String, Language,
    }.aliases(&["CreateGaussMySqlBackup"])
        .json_body(blank::<CreateBackup>).json_answer().job(&SHOW_JOB_JOB)
    LIST_BACKUPS {
        String, String, String, BackupType, i32, i32, String, String, String, String, Language,
    }.aliases(&["ShowGaussMySqlBackupList"]).json_answer()
    SHOW_BACKUP_POLICY {
        String, String, Language,
    }.aliases(&["ShowGaussMySqlBackupPolicy"]).json_answer()
    DELETE_BACKUP {
        String, String, Language,
    }.aliases(&["DeleteGaussMySqlBackup"]).json_answer()
    RESTORE_BACKUP {
        String, Language,
    }.aliases(&["RestoreOldInstance"])
        .json_body(blank::<RestoreBackup>).json_answer().job(&SHOW_JOB_JOB)
    LIST_RESTORE_TIME_RANGES {
        String, String, String, Language,
    }.aliases(&["ShowBackupRestoreTime"]).json_answer()
    UPDATE_BACKUP_ENCRYPTION {
        String, String, Language,
    }.aliases(&["ModifyBackupEncryptStatus"])
        .json_body(blank::<UpdateBackupEncryption>).json_answer()
    SHOW_BACKUP_ENCRYPTION {
        String, String, Language,
    }.aliases(&["DescribeBackupEncryptStatus"]).json_answer()
    LIST_INCREMENTAL_BACKUPS {
        String, String, i32, i32, String, String, Language,
    }.aliases(&["ShowGaussMySqlIncrementalBackupList"]).json_answer()
    UPDATE_CROSS_REGION_BACKUP_POLICY {
        String, String, Language,
    }.aliases(&["UpdateBackupOffsitePolicy"])
        .json_body(blank::<UpdateCrossRegionBackupPolicy>).json_answer()
    RESTORE_TABLES {
        String, String, Language,
    }.aliases(&["CreateRestoreTables"])
        .json_body(blank::<RestoreTables>).json_answer().job(&SHOW_JOB_JOB)
    LIST_RESTORABLE_TABLES {
        String, String, i64, bool, String, String, Language,
    }.aliases(&["ShowRestoreTables"]).json_answer()
}
