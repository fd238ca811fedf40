// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    BackupPolicyChange, BackupType, CreateBackup, LegacyBackup, LegacyBackupCreation,
    LegacyBackupList, LegacyBackupPolicyReport, LegacyUpdateBackupPolicy,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_UPDATE_BACKUP_POLICY: Operation = Operation::new(
    "legacyUpdateBackupPolicy",
    "PUT",
    "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy/update",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LEGACY_CREATE_BACKUP: Operation = Operation::new(
    "legacyCreateBackup",
    "POST",
    "/mysql/v3/{project_id}/backups/create",
)
.parameters(&[Parameter::path("project_id").from_client()])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LEGACY_LIST_BACKUPS: Operation = Operation::new(
    "legacyListBackups",
    "GET",
    "/mysql/v3/{project_id}/backups",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("instance_id"),
    Parameter::query("backup_id"),
    Parameter::query("backup_type"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("begin_time"),
    Parameter::query("end_time"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/backups")
        .total("/total_count")
        .default_limit(100),
);

static LEGACY_SHOW_BACKUP_POLICY: Operation = Operation::new(
    "legacyShowBackupPolicy",
    "GET",
    "/mysql/v3/{project_id}/instances/{instance_id}/backups/policy",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Change the backup policy (legacy).
    ///
    /// Sets when automated backups of an instance are made, and how long they are kept. Announced
    /// to end on 31 March 2025; `updateBackupPolicy` takes its place.
    ///
    /// `PUT /mysql/v3/{project_id}/instances/{instance_id}/backups/policy/update`
    ///
    /// Needs the permission `gaussdb:instance:modifyBackupPolicy`.
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
    #[doc(alias = "legacyUpdateBackupPolicy")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_update_backup_policy(
        &self,
        instance_id: impl Into<String>,
        body: LegacyUpdateBackupPolicy,
    ) -> LegacyUpdateBackupPolicyCall {
        let mut call = Call::new(&self.connection, &LEGACY_UPDATE_BACKUP_POLICY);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyUpdateBackupPolicyCall {
            call,
        }
    }

    /// Create a backup (legacy).
    ///
    /// Starts a full backup of an instance by hand. Announced to end on 31 March 2025;
    /// `createBackup` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/backups/create`
    ///
    /// Needs the permission `gaussdb:backup:create`.
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
    /// let body = CreateBackup::new("d8e6ca5a624745bcb546a227aa3ae1cfin01", "backup-1")
    ///     .with_description("manual backup");
    /// let answer = client.legacy_create_backup(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.4.2, tables 5-98, 5-99, 5-100.
    #[doc(alias = "legacyCreateBackup")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_create_backup(&self, body: CreateBackup) -> LegacyCreateBackupCall {
        let mut call = Call::new(&self.connection, &LEGACY_CREATE_BACKUP);
        call.json(&body);
        LegacyCreateBackupCall { call }
    }

    /// List backups (legacy).
    ///
    /// Lists the full backups that meet all given conditions, page by page. Announced to end on 31
    /// March 2025; `listBackups` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/backups`
    ///
    /// Needs the permission `gaussdb:backup:list`.
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
    /// let answer = client.legacy_list_backups().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.4.3, tables 5-102, 5-103.
    #[doc(alias = "legacyListBackups")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_backups(&self) -> LegacyListBackupsCall {
        LegacyListBackupsCall {
            call: Call::new(&self.connection, &LEGACY_LIST_BACKUPS),
        }
    }

    /// Show the backup policy (legacy).
    ///
    /// Shows when automated backups of an instance are made, and how long they are kept. Announced
    /// to end on 31 March 2025; `showBackupPolicy` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}/backups/policy`
    ///
    /// Needs the permission `gaussdb:backup:list`.
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
    ///     .legacy_show_backup_policy("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.4.4, tables 5-106, 5-107.
    #[doc(alias = "legacyShowBackupPolicy")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_backup_policy(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyShowBackupPolicyCall {
        let mut call = Call::new(&self.connection, &LEGACY_SHOW_BACKUP_POLICY);
        call.set(1, &instance_id.into());
        LegacyShowBackupPolicyCall { call }
    }
}

/// A call of [`Client::legacy_update_backup_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyUpdateBackupPolicyCall {
    call: Call,
}

impl LegacyUpdateBackupPolicyCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The policy is changed or is about to be.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_update_backup_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BackupPolicyChange> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_update_backup_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BackupPolicyChange, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_create_backup`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyCreateBackupCall {
    call: Call,
}

impl LegacyCreateBackupCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The backup is begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_backup`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyBackupCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_backup`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyBackupCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_list_backups`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListBackupsCall {
    call: Call,
}

impl LegacyListBackupsCall {
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

    /// Lists only backups of this instance.
    ///
    /// Example: `c3ec2c6148ad4d71b1a8411a62df0d3cin07`.
    #[inline]
    pub fn instance_id(mut self, instance_id: impl Into<String>) -> Self {
        self.call.set(1, &instance_id.into());
        self
    }

    /// Lists only this backup.
    ///
    /// Example: `43e4feaab48f11e89039fa163ebaa7e4br01`.
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

    /// Lists only backups since this moment, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
    /// as `+0100`.
    ///
    /// Example: `2020-07-06T10:41:14+0800`.
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.call.set(6, &begin_time.into());
        self
    }

    /// Lists only backups up to this moment, which must be later than `begin_time` and is written
    /// like it.
    ///
    /// Example: `2020-07-16T10:41:14+0800`.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.call.set(7, &end_time.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of backups.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_backups`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyBackupList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_backups`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyBackupList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacyBackupList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacyBackupList, LegacyBackup> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacyBackupList| page.backups.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::legacy_show_backup_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowBackupPolicyCall {
    call: Call,
}

impl LegacyShowBackupPolicyCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The policy.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_backup_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyBackupPolicyReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_backup_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyBackupPolicyReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    LegacyUpdateBackupPolicyCall, LegacyCreateBackupCall, LegacyListBackupsCall,
    LegacyShowBackupPolicyCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_UPDATE_BACKUP_POLICY)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyUpdateBackupPolicy>)
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_CREATE_BACKUP)
                .parameters(&[by_name::blank::<String>])
                .json_body(by_name::blank::<CreateBackup>)
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_BACKUPS)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<BackupType>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_SHOW_BACKUP_POLICY)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer(),
        ]
    }
}
