// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CheckStarRocksReplicationSettings, CheckStarRocksResources, CreateStarRocksInstance,
    CreateStarRocksReplication, CreateStarRocksUser, DeleteStarRocksReplication,
    HtapEngine, HtapEngineVersionList, HtapFlavorList, HtapInstanceList,
    HtapStorageTypeList, Language, StarRocksDatabaseList, StarRocksInstanceCreation,
    StarRocksInstanceList, StarRocksReplication, StarRocksReplicationCheck,
    StarRocksReplicationList, StarRocksReplicationName,
    StarRocksReplicationParameterList, StarRocksReplicationSettings,
    StarRocksResourceCheck, StarRocksUser, StarRocksUserList, StarRocksUserResult,
    StarRocksWorkflow, StartedTask, TaskReport, UpdateStarRocksUserPassword,
    UpdateStarRocksUserPermissions,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static RESUME_STAR_ROCKS_REPLICATION: Operation = Operation::new(
    "resumeStarRocksReplication",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/resume",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static PAUSE_STAR_ROCKS_REPLICATION: Operation = Operation::new(
    "pauseStarRocksReplication",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/pause",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static CREATE_STAR_ROCKS_INSTANCE: Operation = Operation::new(
    "createStarRocksInstance",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/starrocks",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static SHOW_STAR_ROCKS_INSTANCE: Operation = Operation::new(
    "showStarRocksInstance",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("starrocks_instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_STAR_ROCKS_INSTANCE: Operation = Operation::new(
    "deleteStarRocksInstance",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("starrocks_instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTART_STAR_ROCKS_INSTANCE: Operation = Operation::new(
    "restartStarRocksInstance",
    "PUT",
    "/v3/{project_id}/instances/{starrocks_instance_id}/starrocks/restart",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("starrocks_instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTART_STAR_ROCKS_NODE: Operation = Operation::new(
    "restartStarRocksNode",
    "PUT",
    "/v3/{project_id}/instances/{starrocks_instance_id}/starrocks/{starrocks_node_id}/restart",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("starrocks_instance_id"),
    Parameter::path("starrocks_node_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CHECK_STAR_ROCKS_RESOURCES: Operation = Operation::new(
    "checkStarRocksResources",
    "POST",
    "/v3/{project_id}/starrocks/resource-check",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true);

static LIST_HTAP_ENGINE_VERSIONS: Operation = Operation::new(
    "listHtapEngineVersions",
    "GET",
    "/v3/{project_id}/htap/datastores/{engine_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("engine_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_HTAP_STORAGE_TYPES: Operation = Operation::new(
    "listHtapStorageTypes",
    "GET",
    "/v3/{project_id}/htap/storage-type/{database}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("database"),
    Parameter::query("version_name").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_HTAP_FLAVORS: Operation = Operation::new(
    "listHtapFlavors",
    "GET",
    "/v3/{project_id}/htap/flavors/{engine_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("engine_name"),
    Parameter::query("availability_zone_mode"),
    Parameter::query("spec_code"),
    Parameter::query("version_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_HTAP_INSTANCES: Operation = Operation::new(
    "listHtapInstances",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/htap",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_STAR_ROCKS_REPLICATION: Operation = Operation::new(
    "createStarRocksReplication",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language").required(),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static DELETE_STAR_ROCKS_REPLICATION: Operation = Operation::new(
    "deleteStarRocksReplication",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language").required(),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_STAR_ROCKS_REPLICATIONS: Operation = Operation::new(
    "listStarRocksReplications",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("limit"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::header("X-Language").required(),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/replications")
        .total("/total_count"),
);

static CHECK_STAR_ROCKS_REPLICATION_SETTINGS: Operation = Operation::new(
    "checkStarRocksReplicationSettings",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-config-check",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language").required(),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true)
.patterns(specmill_runtime::codegen::matches);

static SHOW_STAR_ROCKS_REPLICATION_SETTINGS: Operation = Operation::new(
    "showStarRocksReplicationSettings",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/configuration",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("task_name")
        .required()
        .checks(&[
            Check::MinLength(3),
            Check::MaxLength(128),
            Check::Pattern("^[A-Za-z0-9_]*$"),
        ]),
    Parameter::header("X-Language").required(),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_STAR_ROCKS_REPLICATION_PARAMETERS: Operation = Operation::new(
    "listStarRocksReplicationParameters",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-parameters",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language").required(),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_STAR_ROCKS_DATABASES: Operation = Operation::new(
    "listStarRocksDatabases",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/starrocks/databases",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("limit"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("database_name")
        .checks(&[
            Check::MinLength(3),
            Check::MaxLength(128),
            Check::Pattern("^[A-Za-z0-9_]*$"),
        ]),
    Parameter::header("X-Language").required(),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches)
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/databases")
        .total("/total_count"),
);

static LIST_STAR_ROCKS_USERS: Operation = Operation::new(
    "listStarRocksUsers",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/starrocks/users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("user_name"),
    Parameter::query("limit")
        .required()
        .checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").required().checks(&[Check::Minimum(0)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/user_details")
        .total("/total_count"),
);

static CREATE_STAR_ROCKS_USER: Operation = Operation::new(
    "createStarRocksUser",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/starrocks/users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static DELETE_STAR_ROCKS_USER: Operation = Operation::new(
    "deleteStarRocksUser",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/starrocks/users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("user_name").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_STAR_ROCKS_USER_PASSWORD: Operation = Operation::new(
    "updateStarRocksUserPassword",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/starrocks/users/password",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_STAR_ROCKS_USER_PERMISSIONS: Operation = Operation::new(
    "updateStarRocksUserPermissions",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/starrocks/users/permission",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Resume a replication to StarRocks.
    ///
    /// Goes on with a replication that was paused.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/resume`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::StarRocksReplicationName;
    ///
    /// let body = StarRocksReplicationName::new("task_name");
    /// let answer = client
    ///     .resume_star_rocks_replication("b6280c323ce449f2ad02af74e21f3dc5in17", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.1, tables 4-939, 4-940, 4-941, 4-942, 4-943, 4-944.
    #[doc(alias = "ResumeStarRocksDataReplication")]
    #[doc(alias = "resumeStarRocksReplication")]
    #[inline]
    pub fn resume_star_rocks_replication(
        &self,
        instance_id: impl Into<String>,
        body: StarRocksReplicationName,
    ) -> ResumeStarRocksReplicationCall {
        let mut call = Call::new(&self.connection, &RESUME_STAR_ROCKS_REPLICATION);
        call.set(1, &instance_id.into());
        call.json(&body);
        ResumeStarRocksReplicationCall {
            call,
        }
    }

    /// Pause a replication to StarRocks.
    ///
    /// Stops a replication until `resumeStarRocksReplication` goes on with it.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/pause`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::StarRocksReplicationName;
    ///
    /// let body = StarRocksReplicationName::new("task_name");
    /// let answer = client
    ///     .pause_star_rocks_replication("b6280c323ce449f2ad02af74e21f3dc5in17", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.2, tables 4-945, 4-946, 4-947, 4-948, 4-949, 4-950.
    #[doc(alias = "PauseStarRocksDataReplication")]
    #[doc(alias = "pauseStarRocksReplication")]
    #[inline]
    pub fn pause_star_rocks_replication(
        &self,
        instance_id: impl Into<String>,
        body: StarRocksReplicationName,
    ) -> PauseStarRocksReplicationCall {
        let mut call = Call::new(&self.connection, &PAUSE_STAR_ROCKS_REPLICATION);
        call.set(1, &instance_id.into());
        call.json(&body);
        PauseStarRocksReplicationCall {
            call,
        }
    }

    /// Create a StarRocks instance.
    ///
    /// Creates a StarRocks instance of a TaurusDB instance, for analytical queries on its data.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks`
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
    ///     CreateStarRocksInstance, CreateStarRocksInstanceRequired, HtapMode,
    ///     NewStarRocksEngine, NewStarRocksSystemTag, NewStarRocksTags,
    ///     NewStarRocksZoneMode, StarRocksBackendVolume, StarRocksDeployment,
    ///     StarRocksFrontendVolume, StarRocksSystemTagKey, StarRocksSystemTagValue,
    /// };
    ///
    /// let body = CreateStarRocksInstance::new(CreateStarRocksInstanceRequired {
    ///     name: "htap-ff64".into(),
    ///     engine: NewStarRocksEngine::new("star-rocks", "3.1"),
    ///     ha: StarRocksDeployment::new(HtapMode::Single),
    ///     fe_flavor_id: "afef3bfd-ac7c-32e1-ba44-c388acbb196a".into(),
    ///     be_flavor_id: "de565db8-0a96-37ea-9388-61167624712c".into(),
    ///     db_root_pwd: "secret".into(),
    ///     fe_count: 1,
    ///     be_count: 1,
    ///     az_mode: NewStarRocksZoneMode::Single,
    ///     fe_volume: StarRocksFrontendVolume::new("SSD", 50),
    ///     be_volume: StarRocksBackendVolume::new("SSD", 50),
    ///     az_code: "az".into(),
    ///     tags_info: NewStarRocksTags::new([
    ///         NewStarRocksSystemTag::new(
    ///             StarRocksSystemTagKey::EnterpriseProjectId,
    ///             StarRocksSystemTagValue::DefaultEnterpriseProject,
    ///         ),
    ///     ]),
    /// })
    /// .with_time_zone("UTC+08:00");
    /// let answer = client
    ///     .create_star_rocks_instance("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.3, tables 4-951, 4-952, 4-953, 4-960, 4-967, 4-968.
    #[doc(alias = "CreateStarrocksInstance")]
    #[doc(alias = "createStarRocksInstance")]
    #[inline]
    pub fn create_star_rocks_instance(
        &self,
        instance_id: impl Into<String>,
        body: CreateStarRocksInstance,
    ) -> CreateStarRocksInstanceCall {
        let mut call = Call::new(&self.connection, &CREATE_STAR_ROCKS_INSTANCE);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateStarRocksInstanceCall {
            call,
        }
    }

    /// Show a StarRocks instance.
    ///
    /// Shows a StarRocks instance of a TaurusDB instance, with its nodes.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
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
    ///     .show_star_rocks_instance(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "9ac58f9b88744f8a87893d22f6ef9a28in17",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.4, tables 4-969, 4-970, 4-971, 4-984, 4-985.
    #[doc(alias = "ListStarrocksInstanceInfo")]
    #[doc(alias = "showStarRocksInstance")]
    #[inline]
    pub fn show_star_rocks_instance(
        &self,
        instance_id: impl Into<String>,
        starrocks_instance_id: impl Into<String>,
    ) -> ShowStarRocksInstanceCall {
        let mut call = Call::new(&self.connection, &SHOW_STAR_ROCKS_INSTANCE);
        call.set(1, &instance_id.into());
        call.set(2, &starrocks_instance_id.into());
        ShowStarRocksInstanceCall { call }
    }

    /// Delete a StarRocks instance.
    ///
    /// Deletes a StarRocks instance of a TaurusDB instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
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
    ///     .delete_star_rocks_instance(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "9ac58f9b88744f8a87893d22f6ef9a28in17",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.5, tables 4-986, 4-987, 4-988, 4-989, 4-990.
    #[doc(alias = "DeleteStarrocksInstance")]
    #[doc(alias = "deleteStarRocksInstance")]
    #[inline]
    pub fn delete_star_rocks_instance(
        &self,
        instance_id: impl Into<String>,
        starrocks_instance_id: impl Into<String>,
    ) -> DeleteStarRocksInstanceCall {
        let mut call = Call::new(&self.connection, &DELETE_STAR_ROCKS_INSTANCE);
        call.set(1, &instance_id.into());
        call.set(2, &starrocks_instance_id.into());
        DeleteStarRocksInstanceCall {
            call,
        }
    }

    /// Restart a StarRocks instance.
    ///
    /// Restarts all of a StarRocks instance.
    ///
    /// `PUT /v3/{project_id}/instances/{starrocks_instance_id}/starrocks/restart`
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
    ///     .restart_star_rocks_instance("9ac58f9b88744f8a87893d22f6ef9a28in17")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.6, tables 4-991, 4-992, 4-993, 4-994, 4-995.
    #[doc(alias = "RestartStarrocksInstance")]
    #[doc(alias = "restartStarRocksInstance")]
    #[inline]
    pub fn restart_star_rocks_instance(
        &self,
        starrocks_instance_id: impl Into<String>,
    ) -> RestartStarRocksInstanceCall {
        let mut call = Call::new(&self.connection, &RESTART_STAR_ROCKS_INSTANCE);
        call.set(1, &starrocks_instance_id.into());
        RestartStarRocksInstanceCall {
            call,
        }
    }

    /// Restart a StarRocks node.
    ///
    /// Restarts one node of a StarRocks instance.
    ///
    /// `PUT /v3/{project_id}/instances/{starrocks_instance_id}/starrocks/{starrocks_node_id}/restart`
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
    ///     .restart_star_rocks_node(
    ///         "9ac58f9b88744f8a87893d22f6ef9a28in17",
    ///         "2c464fbdc8ea4c59814dab2243d8e270no17",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.7, tables 4-996, 4-997, 4-998, 4-999, 4-1000.
    #[doc(alias = "RestartStarrocksNode")]
    #[doc(alias = "restartStarRocksNode")]
    #[inline]
    pub fn restart_star_rocks_node(
        &self,
        starrocks_instance_id: impl Into<String>,
        starrocks_node_id: impl Into<String>,
    ) -> RestartStarRocksNodeCall {
        let mut call = Call::new(&self.connection, &RESTART_STAR_ROCKS_NODE);
        call.set(1, &starrocks_instance_id.into());
        call.set(2, &starrocks_node_id.into());
        RestartStarRocksNodeCall { call }
    }

    /// Check resources for StarRocks.
    ///
    /// Tells whether there are the resources that new StarRocks instances need. Nothing is created.
    ///
    /// `POST /v3/{project_id}/starrocks/resource-check`
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
    ///     CheckStarRocksResources, HtapMode, StarRocksResourceAction, StarRocksResources,
    ///     StarRocksResourcesRequired,
    /// };
    ///
    /// let body = CheckStarRocksResources::new(
    ///     StarRocksResourceAction::CreateInstance,
    ///     StarRocksResources::new(StarRocksResourcesRequired {
    ///         enterprise_project_id: "0".into(),
    ///         instance_num: 1,
    ///         mode: HtapMode::Cluster,
    ///         availability_zone_mode: "single".into(),
    ///         fe_node_num: 3,
    ///         be_node_num: 3,
    ///         fe_flavor_ref: "gaussdb.sr-fe.xlarge.x86.4".into(),
    ///         be_flavor_ref: "gaussdb.sr-be.xlarge.x86.4".into(),
    ///         subnet_id: "2ce0bc80-bfc5-4d5e-9b78-a7f91572e03b".into(),
    ///     })
    ///     .with_availability_zone("az1"),
    /// );
    /// let answer = client.check_star_rocks_resources(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.8, tables 4-1001, 4-1002, 4-1003, 4-1005, 4-1006, 4-1007.
    #[doc(alias = "CheckStarRocksResource")]
    #[doc(alias = "checkStarRocksResources")]
    #[inline]
    pub fn check_star_rocks_resources(
        &self,
        body: CheckStarRocksResources,
    ) -> CheckStarRocksResourcesCall {
        let mut call = Call::new(&self.connection, &CHECK_STAR_ROCKS_RESOURCES);
        call.json(&body);
        CheckStarRocksResourcesCall {
            call,
        }
    }

    /// List the versions of an HTAP engine.
    ///
    /// Lists the versions that an HTAP engine has.
    ///
    /// `GET /v3/{project_id}/htap/datastores/{engine_name}`
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
    /// use huaweicloud_taurusdb::models::HtapEngine;
    ///
    /// let answer = client.list_htap_engine_versions(HtapEngine::StarRocks).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.9, tables 4-1008, 4-1009, 4-1010, 4-1012, 4-1013.
    #[doc(alias = "ListHtapDataStore")]
    #[doc(alias = "listHtapEngineVersions")]
    #[inline]
    pub fn list_htap_engine_versions(
        &self,
        engine_name: HtapEngine,
    ) -> ListHtapEngineVersionsCall {
        let mut call = Call::new(&self.connection, &LIST_HTAP_ENGINE_VERSIONS);
        call.set(1, &engine_name);
        ListHtapEngineVersionsCall { call }
    }

    /// List the types of storage for HTAP instances.
    ///
    /// Lists the types of storage that HTAP instances of an engine can have, and in which zones.
    ///
    /// `GET /v3/{project_id}/htap/storage-type/{database}`
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
    /// use huaweicloud_taurusdb::models::HtapEngine;
    ///
    /// let answer = client
    ///     .list_htap_storage_types(HtapEngine::StarRocks, "3.1.6.0")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.10, tables 4-1014, 4-1015, 4-1016, 4-1017, 4-1019, 4-1020.
    #[doc(alias = "ListHtapStorageType")]
    #[doc(alias = "listHtapStorageTypes")]
    #[inline]
    pub fn list_htap_storage_types(
        &self,
        database: HtapEngine,
        version_name: impl Into<String>,
    ) -> ListHtapStorageTypesCall {
        let mut call = Call::new(&self.connection, &LIST_HTAP_STORAGE_TYPES);
        call.set(1, &database);
        call.set(2, &version_name.into());
        ListHtapStorageTypesCall { call }
    }

    /// List flavors for HTAP instances.
    ///
    /// Lists the flavors that nodes of HTAP instances of an engine can have, and in which zones.
    ///
    /// `GET /v3/{project_id}/htap/flavors/{engine_name}`
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
    /// use huaweicloud_taurusdb::models::HtapEngine;
    ///
    /// let answer = client.list_htap_flavors(HtapEngine::StarRocks).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.11, tables 4-1021, 4-1022, 4-1023, 4-1024, 4-1026, 4-1027.
    #[doc(alias = "ListHtapFlavor")]
    #[doc(alias = "listHtapFlavors")]
    #[inline]
    pub fn list_htap_flavors(&self, engine_name: HtapEngine) -> ListHtapFlavorsCall {
        let mut call = Call::new(&self.connection, &LIST_HTAP_FLAVORS);
        call.set(1, &engine_name);
        ListHtapFlavorsCall { call }
    }

    /// List HTAP instances.
    ///
    /// Lists the StarRocks and ClickHouse instances of a TaurusDB instance.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/htap`
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
    ///     .list_htap_instances("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.12, tables 4-1028, 4-1029, 4-1030, 4-1037, 4-1038.
    #[doc(alias = "ListHtapInstanceInfo")]
    #[doc(alias = "listHtapInstances")]
    #[inline]
    pub fn list_htap_instances(
        &self,
        instance_id: impl Into<String>,
    ) -> ListHtapInstancesCall {
        let mut call = Call::new(&self.connection, &LIST_HTAP_INSTANCES);
        call.set(1, &instance_id.into());
        ListHtapInstancesCall { call }
    }

    /// Create a replication to StarRocks.
    ///
    /// Creates a replication, which synchronizes a database of a TaurusDB instance to a StarRocks
    /// instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{
    ///     CreateStarRocksReplication, CreateStarRocksReplicationRequired, Language,
    /// };
    ///
    /// let body = CreateStarRocksReplication::new(CreateStarRocksReplicationRequired {
    ///     source_instance_id: "source_instance_id".into(),
    ///     source_database: "source_database".into(),
    ///     target_database: "target_database".into(),
    ///     task_name: "task_name".into(),
    /// })
    /// .with_source_node_id("source_node_id");
    /// let answer = client
    ///     .create_star_rocks_replication(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         Language::English,
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.13, tables 4-1039, 4-1040, 4-1041, 4-1042, 4-1043, 4-1044.
    #[doc(alias = "CreateStarRocksDataReplication")]
    #[doc(alias = "createStarRocksReplication")]
    #[inline]
    pub fn create_star_rocks_replication(
        &self,
        instance_id: impl Into<String>,
        x_language: Language,
        body: CreateStarRocksReplication,
    ) -> CreateStarRocksReplicationCall {
        let mut call = Call::new(&self.connection, &CREATE_STAR_ROCKS_REPLICATION);
        call.set(1, &instance_id.into());
        call.set(2, &x_language);
        call.json(&body);
        CreateStarRocksReplicationCall {
            call,
        }
    }

    /// Delete a replication to StarRocks.
    ///
    /// Ends a replication for good.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{DeleteStarRocksReplication, Language};
    ///
    /// let body = DeleteStarRocksReplication::new().with_task_name("task_name");
    /// let answer = client
    ///     .delete_star_rocks_replication(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         Language::English,
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.14, tables 4-1045, 4-1046, 4-1047, 4-1048, 4-1049, 4-1050.
    #[doc(alias = "DeleteStarRocksDataReplication")]
    #[doc(alias = "deleteStarRocksReplication")]
    #[inline]
    pub fn delete_star_rocks_replication(
        &self,
        instance_id: impl Into<String>,
        x_language: Language,
        body: DeleteStarRocksReplication,
    ) -> DeleteStarRocksReplicationCall {
        let mut call = Call::new(&self.connection, &DELETE_STAR_ROCKS_REPLICATION);
        call.set(1, &instance_id.into());
        call.set(2, &x_language);
        call.json(&body);
        DeleteStarRocksReplicationCall {
            call,
        }
    }

    /// List replications to StarRocks.
    ///
    /// Lists the replications to a StarRocks instance, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::Language;
    ///
    /// let answer = client
    ///     .list_star_rocks_replications(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         Language::English,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.15, tables 4-1051, 4-1052, 4-1053, 4-1054, 4-1056, 4-1057.
    #[doc(alias = "ListStarRocksDataReplications")]
    #[doc(alias = "listStarRocksReplications")]
    #[inline]
    pub fn list_star_rocks_replications(
        &self,
        instance_id: impl Into<String>,
        x_language: Language,
    ) -> ListStarRocksReplicationsCall {
        let mut call = Call::new(&self.connection, &LIST_STAR_ROCKS_REPLICATIONS);
        call.set(1, &instance_id.into());
        call.set(4, &x_language);
        ListStarRocksReplicationsCall {
            call,
        }
    }

    /// Check settings of a replication to StarRocks.
    ///
    /// Tells whether a replication could have certain settings. Nothing is replicated.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-config-check`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{
    ///     CheckStarRocksReplicationSettings, Language, StarRocksReplicationSetting,
    ///     StarRocksTableScope, StarRocksTableSelection, StarRocksTableSelectionType,
    /// };
    ///
    /// let body = CheckStarRocksReplicationSettings::new()
    ///     .with_source_instance_id("source_instance_id")
    ///     .with_source_node_id("source_node_id")
    ///     .with_source_database_name("source_database_name")
    ///     .with_target_database_name("target_database_name")
    ///     .with_db_configs([
    ///         StarRocksReplicationSetting::new()
    ///             .with_param_name("enable_chunk_level_dump")
    ///             .with_value("false"),
    ///         StarRocksReplicationSetting::new()
    ///             .with_param_name("snapshot_with_lock")
    ///             .with_value("true"),
    ///         StarRocksReplicationSetting::new()
    ///             .with_param_name("sync_commit_interval_ms")
    ///             .with_value("5000"),
    ///     ])
    ///     .with_table_repl_config(
    ///         StarRocksTableSelection::new()
    ///             .with_repl_type(StarRocksTableSelectionType::Include)
    ///             .with_repl_scope(StarRocksTableScope::All)
    ///             .with_tables(["…"]),
    ///     );
    /// let answer = client
    ///     .check_star_rocks_replication_settings(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         Language::English,
    ///         body,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.16, tables 4-1058, 4-1059, 4-1060, 4-1063, 4-1065, 4-1066.
    #[doc(alias = "CheckDataBaseConfig")]
    #[doc(alias = "checkStarRocksReplicationSettings")]
    #[inline]
    pub fn check_star_rocks_replication_settings(
        &self,
        instance_id: impl Into<String>,
        x_language: Language,
        body: CheckStarRocksReplicationSettings,
    ) -> CheckStarRocksReplicationSettingsCall {
        let mut call = Call::new(
            &self.connection,
            &CHECK_STAR_ROCKS_REPLICATION_SETTINGS,
        );
        call.set(1, &instance_id.into());
        call.set(2, &x_language);
        call.json(&body);
        CheckStarRocksReplicationSettingsCall {
            call,
        }
    }

    /// Show settings of a replication to StarRocks.
    ///
    /// Shows what a replication copies and by which settings.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/configuration`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::Language;
    ///
    /// let answer = client
    ///     .show_star_rocks_replication_settings(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         "taskName",
    ///         Language::English,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.17, tables 4-1067, 4-1068, 4-1069, 4-1070, 4-1075, 4-1076.
    #[doc(alias = "ListStarRocksDataReplicationConfig")]
    #[doc(alias = "showStarRocksReplicationSettings")]
    #[inline]
    pub fn show_star_rocks_replication_settings(
        &self,
        instance_id: impl Into<String>,
        task_name: impl Into<String>,
        x_language: Language,
    ) -> ShowStarRocksReplicationSettingsCall {
        let mut call = Call::new(
            &self.connection,
            &SHOW_STAR_ROCKS_REPLICATION_SETTINGS,
        );
        call.set(1, &instance_id.into());
        call.set(2, &task_name.into());
        call.set(3, &x_language);
        ShowStarRocksReplicationSettingsCall {
            call,
        }
    }

    /// List parameters of replications to StarRocks.
    ///
    /// Lists the parameters that can be set for a replication, and what values they can have.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-parameters`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::Language;
    ///
    /// let answer = client
    ///     .list_star_rocks_replication_parameters(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         Language::English,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.18, tables 4-1077, 4-1078, 4-1079, 4-1081, 4-1082.
    #[doc(alias = "ListStarRocksDbParameters")]
    #[doc(alias = "listStarRocksReplicationParameters")]
    #[inline]
    pub fn list_star_rocks_replication_parameters(
        &self,
        instance_id: impl Into<String>,
        x_language: Language,
    ) -> ListStarRocksReplicationParametersCall {
        let mut call = Call::new(
            &self.connection,
            &LIST_STAR_ROCKS_REPLICATION_PARAMETERS,
        );
        call.set(1, &instance_id.into());
        call.set(2, &x_language);
        ListStarRocksReplicationParametersCall {
            call,
        }
    }

    /// List databases of a StarRocks instance.
    ///
    /// Lists the databases of a StarRocks instance by name, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is. There may be no such instance: the
    ///   reference then shows a code to which its list of error codes gives another meaning.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::Language;
    ///
    /// let answer = client
    ///     .list_star_rocks_databases(
    ///         "b6280c323ce449f2ad02af74e21f3dc5in17",
    ///         Language::English,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.19, tables 4-1083, 4-1084, 4-1085, 4-1086, 4-1087, 4-1088.
    #[doc(alias = "ListStarRocksDataBases")]
    #[doc(alias = "listStarRocksDatabases")]
    #[inline]
    pub fn list_star_rocks_databases(
        &self,
        instance_id: impl Into<String>,
        x_language: Language,
    ) -> ListStarRocksDatabasesCall {
        let mut call = Call::new(&self.connection, &LIST_STAR_ROCKS_DATABASES);
        call.set(1, &instance_id.into());
        call.set(5, &x_language);
        ListStarRocksDatabasesCall { call }
    }

    /// List database users of a StarRocks instance.
    ///
    /// Lists the users of the databases of a StarRocks instance, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/users`
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
    ///     .list_star_rocks_users("b6280c323ce449f2ad02af74e21f3dc5in17", 10, 0)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.20, tables 4-1089, 4-1090, 4-1091, 4-1092, 4-1094, 4-1095.
    #[doc(alias = "ShowStarRocksDatabaseUser")]
    #[doc(alias = "listStarRocksUsers")]
    #[inline]
    pub fn list_star_rocks_users(
        &self,
        instance_id: impl Into<String>,
        limit: i32,
        offset: i32,
    ) -> ListStarRocksUsersCall {
        let mut call = Call::new(&self.connection, &LIST_STAR_ROCKS_USERS);
        call.set(1, &instance_id.into());
        call.set(3, &limit);
        call.set(4, &offset);
        ListStarRocksUsersCall { call }
    }

    /// Create a database user of a StarRocks instance.
    ///
    /// Creates a user of the databases of a StarRocks instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/users`
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
    ///     CreateStarRocksUser, StarRocksDataPermission, StarRocksDefinitionPermission,
    /// };
    ///
    /// let body = CreateStarRocksUser::new(
    ///     "user_test",
    ///     "secret",
    ///     ["INFORMATION_SCHEMA", "default"],
    /// )
    /// .with_dml(StarRocksDataPermission::READ_ONLY_AND_SETTINGS)
    /// .with_ddl(StarRocksDefinitionPermission::DENIED);
    /// let answer = client
    ///     .create_star_rocks_user("b6280c323ce449f2ad02af74e21f3dc5in17", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.21, tables 4-1096, 4-1097, 4-1098, 4-1099, 4-1100, 4-1101.
    #[doc(alias = "CreateStarRocksDatabaseUser")]
    #[doc(alias = "createStarRocksUser")]
    #[inline]
    pub fn create_star_rocks_user(
        &self,
        instance_id: impl Into<String>,
        body: CreateStarRocksUser,
    ) -> CreateStarRocksUserCall {
        let mut call = Call::new(&self.connection, &CREATE_STAR_ROCKS_USER);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateStarRocksUserCall { call }
    }

    /// Delete a database user of a StarRocks instance.
    ///
    /// Deletes a user of the databases of a StarRocks instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/users`
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
    ///     .delete_star_rocks_user("b6280c323ce449f2ad02af74e21f3dc5in17", "user_test")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.22, tables 4-1102, 4-1103, 4-1104, 4-1105, 4-1106, 4-1107.
    #[doc(alias = "DeleteStarRocksDatabaseUser")]
    #[doc(alias = "deleteStarRocksUser")]
    #[inline]
    pub fn delete_star_rocks_user(
        &self,
        instance_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> DeleteStarRocksUserCall {
        let mut call = Call::new(&self.connection, &DELETE_STAR_ROCKS_USER);
        call.set(1, &instance_id.into());
        call.set(2, &user_name.into());
        DeleteStarRocksUserCall { call }
    }

    /// Change the password of a StarRocks database user.
    ///
    /// Gives a database user of a StarRocks instance another password.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/starrocks/users/password`
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
    /// use huaweicloud_taurusdb::models::UpdateStarRocksUserPassword;
    ///
    /// let body = UpdateStarRocksUserPassword::new("user_test", "secret");
    /// let answer = client
    ///     .update_star_rocks_user_password("b6280c323ce449f2ad02af74e21f3dc5in17", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.23, tables 4-1108, 4-1109, 4-1110, 4-1111, 4-1112, 4-1113.
    #[doc(alias = "UpdateStarRocksDatabaseUserPassword")]
    #[doc(alias = "updateStarRocksUserPassword")]
    #[inline]
    pub fn update_star_rocks_user_password(
        &self,
        instance_id: impl Into<String>,
        body: UpdateStarRocksUserPassword,
    ) -> UpdateStarRocksUserPasswordCall {
        let mut call = Call::new(&self.connection, &UPDATE_STAR_ROCKS_USER_PASSWORD);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateStarRocksUserPasswordCall {
            call,
        }
    }

    /// Change the permissions of a StarRocks database user.
    ///
    /// Changes what a database user of a StarRocks instance may do, and in which databases.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/starrocks/users/permission`
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
    ///     StarRocksDataPermission, UpdateStarRocksUserPermissions,
    /// };
    ///
    /// let body = UpdateStarRocksUserPermissions::new("user_test")
    ///     .with_databases(["*"])
    ///     .with_dml(StarRocksDataPermission::READ_ONLY_AND_SETTINGS);
    /// let answer = client
    ///     .update_star_rocks_user_permissions("b6280c323ce449f2ad02af74e21f3dc5in17", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.15.24, tables 4-1114, 4-1115, 4-1116, 4-1117, 4-1118, 4-1119.
    #[doc(alias = "UpdateStarRocksDatabaseUserPermission")]
    #[doc(alias = "updateStarRocksUserPermissions")]
    #[inline]
    pub fn update_star_rocks_user_permissions(
        &self,
        instance_id: impl Into<String>,
        body: UpdateStarRocksUserPermissions,
    ) -> UpdateStarRocksUserPermissionsCall {
        let mut call = Call::new(&self.connection, &UPDATE_STAR_ROCKS_USER_PERMISSIONS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateStarRocksUserPermissionsCall {
            call,
        }
    }
}

/// A call of [`Client::resume_star_rocks_replication`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ResumeStarRocksReplicationCall {
    call: Call,
}

impl ResumeStarRocksReplicationCall {
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
    /// A task resumes the replication.
    ///
    /// # Errors
    ///
    /// See [`Client::resume_star_rocks_replication`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::resume_star_rocks_replication`].
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

/// A call of [`Client::pause_star_rocks_replication`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct PauseStarRocksReplicationCall {
    call: Call,
}

impl PauseStarRocksReplicationCall {
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
    /// A task pauses the replication.
    ///
    /// # Errors
    ///
    /// See [`Client::pause_star_rocks_replication`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::pause_star_rocks_replication`].
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

/// A call of [`Client::create_star_rocks_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateStarRocksInstanceCall {
    call: Call,
}

impl CreateStarRocksInstanceCall {
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
    /// The creation has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::create_star_rocks_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksInstanceCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_star_rocks_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksInstanceCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<StarRocksInstanceCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::show_star_rocks_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowStarRocksInstanceCall {
    call: Call,
}

impl ShowStarRocksInstanceCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The instance.
    ///
    /// # Errors
    ///
    /// See [`Client::show_star_rocks_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksInstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_star_rocks_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksInstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_star_rocks_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteStarRocksInstanceCall {
    call: Call,
}

impl DeleteStarRocksInstanceCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A workflow deletes the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_star_rocks_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksWorkflow> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_star_rocks_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksWorkflow, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::restart_star_rocks_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestartStarRocksInstanceCall {
    call: Call,
}

impl RestartStarRocksInstanceCall {
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
    /// A workflow restarts the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_star_rocks_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksWorkflow> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_star_rocks_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksWorkflow, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::restart_star_rocks_node`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestartStarRocksNodeCall {
    call: Call,
}

impl RestartStarRocksNodeCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A workflow restarts the node.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_star_rocks_node`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksWorkflow> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_star_rocks_node`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksWorkflow, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::check_star_rocks_resources`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CheckStarRocksResourcesCall {
    call: Call,
}

impl CheckStarRocksResourcesCall {
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
    /// What came out of the check.
    ///
    /// # Errors
    ///
    /// See [`Client::check_star_rocks_resources`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksResourceCheck> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::check_star_rocks_resources`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksResourceCheck, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_htap_engine_versions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListHtapEngineVersionsCall {
    call: Call,
}

impl ListHtapEngineVersionsCall {
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
    /// The versions of the engine.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_engine_versions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<HtapEngineVersionList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_engine_versions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<HtapEngineVersionList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_htap_storage_types`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListHtapStorageTypesCall {
    call: Call,
}

impl ListHtapStorageTypesCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The types of storage.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_storage_types`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<HtapStorageTypeList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_storage_types`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<HtapStorageTypeList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_htap_flavors`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListHtapFlavorsCall {
    call: Call,
}

impl ListHtapFlavorsCall {
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

    /// How the nodes spread over availability zones. It can only be `single`, all in one.
    ///
    /// Example: `single`.
    #[inline]
    pub fn availability_zone_mode(
        mut self,
        availability_zone_mode: impl Into<String>,
    ) -> Self {
        self.call.set(2, &availability_zone_mode.into());
        self
    }

    /// Lists only the flavor with this code.
    ///
    /// Example: `gaussdb.sr-be.xlarge.x86.4`.
    #[inline]
    pub fn spec_code(mut self, spec_code: impl Into<String>) -> Self {
        self.call.set(3, &spec_code.into());
        self
    }

    /// Version of the engine.
    ///
    /// Default: `3.1.6.0`. Example: `3.1.6.0`.
    #[inline]
    pub fn version_name(mut self, version_name: impl Into<String>) -> Self {
        self.call.set(4, &version_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(5, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The flavors.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_flavors`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<HtapFlavorList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_flavors`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<HtapFlavorList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_htap_instances`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListHtapInstancesCall {
    call: Call,
}

impl ListHtapInstancesCall {
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
    /// The HTAP instances.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_instances`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<HtapInstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_htap_instances`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<HtapInstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_star_rocks_replication`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateStarRocksReplicationCall {
    call: Call,
}

impl CreateStarRocksReplicationCall {
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
    /// A task creates the replication.
    ///
    /// # Errors
    ///
    /// See [`Client::create_star_rocks_replication`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_star_rocks_replication`].
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

/// A call of [`Client::delete_star_rocks_replication`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteStarRocksReplicationCall {
    call: Call,
}

impl DeleteStarRocksReplicationCall {
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
    /// A task deletes the replication.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_star_rocks_replication`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_star_rocks_replication`].
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

/// A call of [`Client::list_star_rocks_replications`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListStarRocksReplicationsCall {
    call: Call,
}

impl ListStarRocksReplicationsCall {
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

    /// How many replications a page holds at most.
    ///
    /// Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many replications to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `1`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of replications.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_replications`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksReplicationList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_replications`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksReplicationList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<StarRocksReplicationList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<StarRocksReplicationList, StarRocksReplication> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut StarRocksReplicationList| {
                page.replications.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::check_star_rocks_replication_settings`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CheckStarRocksReplicationSettingsCall {
    call: Call,
}

impl CheckStarRocksReplicationSettingsCall {
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
    /// What came out of the check.
    ///
    /// # Errors
    ///
    /// See [`Client::check_star_rocks_replication_settings`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksReplicationCheck> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::check_star_rocks_replication_settings`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksReplicationCheck, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_star_rocks_replication_settings`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowStarRocksReplicationSettingsCall {
    call: Call,
}

impl ShowStarRocksReplicationSettingsCall {
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
    /// The settings.
    ///
    /// # Errors
    ///
    /// See [`Client::show_star_rocks_replication_settings`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksReplicationSettings> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_star_rocks_replication_settings`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksReplicationSettings, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_star_rocks_replication_parameters`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListStarRocksReplicationParametersCall {
    call: Call,
}

impl ListStarRocksReplicationParametersCall {
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
    /// The parameters.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_replication_parameters`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksReplicationParameterList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_replication_parameters`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<StarRocksReplicationParameterList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_star_rocks_databases`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListStarRocksDatabasesCall {
    call: Call,
}

impl ListStarRocksDatabasesCall {
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

    /// How many databases a page holds at most.
    ///
    /// Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many databases to skip before the first one of the page.
    ///
    /// At least 0. Example: `1`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
        self
    }

    /// Lists only databases with this text in their names, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`. Example: `connections`.
    #[inline]
    pub fn database_name(mut self, database_name: impl Into<String>) -> Self {
        self.call.set(4, &database_name.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of databases.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_databases`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksDatabaseList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_databases`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksDatabaseList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<StarRocksDatabaseList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<StarRocksDatabaseList, String> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut StarRocksDatabaseList| page.databases.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_star_rocks_users`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListStarRocksUsersCall {
    call: Call,
}

impl ListStarRocksUsersCall {
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

    /// Lists only the user with this name.
    ///
    /// Example: `user_test`.
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.call.set(2, &user_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(5, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of users.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_users`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksUserList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_star_rocks_users`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksUserList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<StarRocksUserList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<StarRocksUserList, StarRocksUser> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut StarRocksUserList| page.user_details.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::create_star_rocks_user`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateStarRocksUserCall {
    call: Call,
}

impl CreateStarRocksUserCall {
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
    /// What became of the request.
    ///
    /// # Errors
    ///
    /// See [`Client::create_star_rocks_user`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksUserResult> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_star_rocks_user`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksUserResult, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_star_rocks_user`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteStarRocksUserCall {
    call: Call,
}

impl DeleteStarRocksUserCall {
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
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// What became of the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_star_rocks_user`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksUserResult> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_star_rocks_user`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksUserResult, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_star_rocks_user_password`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateStarRocksUserPasswordCall {
    call: Call,
}

impl UpdateStarRocksUserPasswordCall {
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
    /// What became of the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_star_rocks_user_password`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksUserResult> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_star_rocks_user_password`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksUserResult, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_star_rocks_user_permissions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateStarRocksUserPermissionsCall {
    call: Call,
}

impl UpdateStarRocksUserPermissionsCall {
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
    /// What became of the request.
    ///
    /// # Errors
    ///
    /// See [`Client::update_star_rocks_user_permissions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StarRocksUserResult> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_star_rocks_user_permissions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StarRocksUserResult, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    ResumeStarRocksReplicationCall, PauseStarRocksReplicationCall, CreateStarRocksInstanceCall,
    ShowStarRocksInstanceCall, DeleteStarRocksInstanceCall, RestartStarRocksInstanceCall,
    RestartStarRocksNodeCall, CheckStarRocksResourcesCall, ListHtapEngineVersionsCall,
    ListHtapStorageTypesCall, ListHtapFlavorsCall, ListHtapInstancesCall,
    CreateStarRocksReplicationCall, DeleteStarRocksReplicationCall, ListStarRocksReplicationsCall,
    CheckStarRocksReplicationSettingsCall, ShowStarRocksReplicationSettingsCall,
    ListStarRocksReplicationParametersCall, ListStarRocksDatabasesCall, ListStarRocksUsersCall,
    CreateStarRocksUserCall, DeleteStarRocksUserCall, UpdateStarRocksUserPasswordCall,
    UpdateStarRocksUserPermissionsCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&RESUME_STAR_ROCKS_REPLICATION)
                .aliases(&["ResumeStarRocksDataReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<StarRocksReplicationName>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&PAUSE_STAR_ROCKS_REPLICATION)
                .aliases(&["PauseStarRocksDataReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<StarRocksReplicationName>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&CREATE_STAR_ROCKS_INSTANCE)
                .aliases(&["CreateStarrocksInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateStarRocksInstance>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_STAR_ROCKS_INSTANCE)
                .aliases(&["ListStarrocksInstanceInfo"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_STAR_ROCKS_INSTANCE)
                .aliases(&["DeleteStarrocksInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&RESTART_STAR_ROCKS_INSTANCE)
                .aliases(&["RestartStarrocksInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&RESTART_STAR_ROCKS_NODE)
                .aliases(&["RestartStarrocksNode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CHECK_STAR_ROCKS_RESOURCES)
                .aliases(&["CheckStarRocksResource"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CheckStarRocksResources>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_HTAP_ENGINE_VERSIONS)
                .aliases(&["ListHtapDataStore"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<HtapEngine>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_HTAP_STORAGE_TYPES)
                .aliases(&["ListHtapStorageType"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<HtapEngine>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_HTAP_FLAVORS)
                .aliases(&["ListHtapFlavor"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<HtapEngine>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_HTAP_INSTANCES)
                .aliases(&["ListHtapInstanceInfo"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_STAR_ROCKS_REPLICATION)
                .aliases(&["CreateStarRocksDataReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateStarRocksReplication>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&DELETE_STAR_ROCKS_REPLICATION)
                .aliases(&["DeleteStarRocksDataReplication"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteStarRocksReplication>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_STAR_ROCKS_REPLICATIONS)
                .aliases(&["ListStarRocksDataReplications"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CHECK_STAR_ROCKS_REPLICATION_SETTINGS)
                .aliases(&["CheckDataBaseConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CheckStarRocksReplicationSettings>)
                .json_answer(),
            by_name::Dynamic::new(&SHOW_STAR_ROCKS_REPLICATION_SETTINGS)
                .aliases(&["ListStarRocksDataReplicationConfig"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_STAR_ROCKS_REPLICATION_PARAMETERS)
                .aliases(&["ListStarRocksDbParameters"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_STAR_ROCKS_DATABASES)
                .aliases(&["ListStarRocksDataBases"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_STAR_ROCKS_USERS)
                .aliases(&["ShowStarRocksDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_STAR_ROCKS_USER)
                .aliases(&["CreateStarRocksDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateStarRocksUser>)
                .json_answer(),
            by_name::Dynamic::new(&DELETE_STAR_ROCKS_USER)
                .aliases(&["DeleteStarRocksDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_STAR_ROCKS_USER_PASSWORD)
                .aliases(&["UpdateStarRocksDatabaseUserPassword"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateStarRocksUserPassword>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_STAR_ROCKS_USER_PERMISSIONS)
                .aliases(&["UpdateStarRocksDatabaseUserPermission"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateStarRocksUserPermissions>)
                .json_answer(),
        ]
    }
}
