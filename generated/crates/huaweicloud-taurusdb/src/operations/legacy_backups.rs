// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    BackupPolicyChange, BackupType, CreateBackup, LegacyBackup, LegacyBackupCreation,
    LegacyBackupList, LegacyBackupPolicyReport, LegacyUpdateBackupPolicy,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Change the backup policy (legacy).
        ///
        /// Sets when automated backups of an instance are made, and how long they are kept. Announced
        /// to end on 31 March 2025; `updateBackupPolicy` takes its place.
        ///
        /// `PUT /mysql/v3/{project_id}/instances/{instance_id}/backups/policy/update`
        ///
        /// Requires the permission `gaussdb:instance:modifyBackupPolicy`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     LegacyBackupPolicySettings, LegacyUpdateBackupPolicy,
        /// };
        ///
        /// let body = LegacyUpdateBackupPolicy::new(
        ///     LegacyBackupPolicySettings::new(7, "19:00-20:00", "1,2,3,4,5"),
        /// );
        /// let answer = client
        ///     .legacy_update_backup_policy("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.4.1, tables 5-94, 5-95, 5-97.
        #[deprecated = "the service advises against this call"]
        legacy_update_backup_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyUpdateBackupPolicy = json(&body),
        ) -> LegacyUpdateBackupPolicyCall = LEGACY_UPDATE_BACKUP_POLICY;
        /// Create a backup (legacy).
        ///
        /// Starts a full backup of an instance by hand. Announced to end on 31 March 2025;
        /// `createBackup` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/backups/create`
        ///
        /// Requires the permission `gaussdb:backup:create`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::CreateBackup;
        ///
        /// let body = CreateBackup::new("d8e6ca5a624745bcb546a227aa3ae1cfin01", "backup-1")
        ///     .with_description("manual backup");
        /// let answer = client.legacy_create_backup(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.4.2, tables 5-98, 5-99, 5-100.
        #[deprecated = "the service advises against this call"]
        legacy_create_backup(
            body: CreateBackup = json(&body),
        ) -> LegacyCreateBackupCall = LEGACY_CREATE_BACKUP;
        /// List backups (legacy).
        ///
        /// Lists the full backups that meet all given conditions, page by page. Announced to end on 31
        /// March 2025; `listBackups` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/backups`
        ///
        /// Requires the permission `gaussdb:backup:list`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.legacy_list_backups().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.4.3, tables 5-102, 5-103.
        #[deprecated = "the service advises against this call"]
        legacy_list_backups() -> LegacyListBackupsCall = LEGACY_LIST_BACKUPS;
        /// Show the backup policy (legacy).
        ///
        /// Shows when automated backups of an instance are made, and how long they are kept. Announced
        /// to end on 31 March 2025; `showBackupPolicy` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances/{instance_id}/backups/policy`
        ///
        /// Requires the permission `gaussdb:backup:list`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .legacy_show_backup_policy("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.4.4, tables 5-106, 5-107.
        #[deprecated = "the service advises against this call"]
        legacy_show_backup_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyShowBackupPolicyCall = LEGACY_SHOW_BACKUP_POLICY;
    }
}

rt::operation! {
    LEGACY_UPDATE_BACKUP_POLICY = "legacyUpdateBackupPolicy", "PUT", "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy/update" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::legacy_update_backup_policy`].
    LegacyUpdateBackupPolicyCall {}
    /// The policy is changed or is about to be.
    send -> BackupPolicyChange;
}

rt::operation! {
    LEGACY_CREATE_BACKUP = "legacyCreateBackup", "POST", "/mysql/v3/{project_id}/backups/create" {
        path("project_id").from_client(),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::legacy_create_backup`].
    LegacyCreateBackupCall {}
    /// The backup is begun.
    send -> LegacyBackupCreation;
}

rt::operation! {
    LEGACY_LIST_BACKUPS = "legacyListBackups", "GET", "/mysql/v3/{project_id}/backups" {
        path("project_id").from_client(), query("instance_id"), query("backup_id"),
        query("backup_type"), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("begin_time"),
        query("end_time"),
    }.paging(&Paging::offset("offset", "limit", "/backups")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::legacy_list_backups`].
    LegacyListBackupsCall {
        /// Lists only backups of this instance.
        ///
        /// Example: `c3ec2c6148ad4d71b1a8411a62df0d3cin07`.
        instance_id: impl Into<String> = set(1, &instance_id.into());
        /// Lists only this backup.
        ///
        /// Example: `43e4feaab48f11e89039fa163ebaa7e4br01`.
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
        /// Lists only backups since this moment, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
        /// as `+0100`.
        ///
        /// Example: `2020-07-06T10:41:14+0800`.
        begin_time: impl Into<String> = set(6, &begin_time.into());
        /// Lists only backups up to this moment, which must be later than `begin_time` and is written
        /// like it.
        ///
        /// Example: `2020-07-16T10:41:14+0800`.
        end_time: impl Into<String> = set(7, &end_time.into());
    }
    /// A page of backups.
    send -> LegacyBackupList;
    pages -> LegacyBackupList;
    items -> LegacyBackup = |page: &mut LegacyBackupList| page.backups.take().unwrap_or_default();
}

rt::operation! {
    LEGACY_SHOW_BACKUP_POLICY = "legacyShowBackupPolicy", "GET", "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_backup_policy`].
    LegacyShowBackupPolicyCall {}
    /// The policy.
    send -> LegacyBackupPolicyReport;
}

set_project_id!(
    LegacyUpdateBackupPolicyCall 0, LegacyCreateBackupCall 0, LegacyListBackupsCall 0,
    LegacyShowBackupPolicyCall 0,
);

rt::dynamic! {
    LEGACY_UPDATE_BACKUP_POLICY {
        String, String,
    }.json_body(blank::<LegacyUpdateBackupPolicy>).json_answer()
    LEGACY_CREATE_BACKUP { String }.json_body(blank::<CreateBackup>).json_answer()
    LEGACY_LIST_BACKUPS {
        String, String, String, BackupType, i32, i32, String, String,
    }.json_answer()
    LEGACY_SHOW_BACKUP_POLICY { String, String }.json_answer()
}
