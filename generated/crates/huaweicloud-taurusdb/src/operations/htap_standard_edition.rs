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
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Resume a replication to StarRocks.
        ///
        /// Goes on with a replication that was paused.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/resume`
        ///
        /// # Errors
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
        resume_star_rocks_replication(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: StarRocksReplicationName = json(&body),
        ) -> ResumeStarRocksReplicationCall = RESUME_STAR_ROCKS_REPLICATION;
        /// Pause a replication to StarRocks.
        ///
        /// Stops a replication until `resumeStarRocksReplication` goes on with it.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/pause`
        ///
        /// # Errors
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
        pause_star_rocks_replication(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: StarRocksReplicationName = json(&body),
        ) -> PauseStarRocksReplicationCall = PAUSE_STAR_ROCKS_REPLICATION;
        /// Create a StarRocks instance.
        ///
        /// Creates a StarRocks instance of a TaurusDB instance, for analytical queries on its data.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/starrocks`
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
        ///         name: "htap-ff64".into(),
        ///         engine: NewStarRocksEngine::new("star-rocks", "3.1"),
        ///         ha: StarRocksDeployment::new(HtapMode::Single),
        ///         fe_flavor_id: "afef3bfd-ac7c-32e1-ba44-c388acbb196a".into(),
        ///         be_flavor_id: "de565db8-0a96-37ea-9388-61167624712c".into(),
        ///         db_root_pwd: "secret".into(),
        ///         fe_count: 1,
        ///         be_count: 1,
        ///         az_mode: NewStarRocksZoneMode::Single,
        ///         fe_volume: StarRocksFrontendVolume::new("SSD", 50),
        ///         be_volume: StarRocksBackendVolume::new("SSD", 50),
        ///         az_code: "az".into(),
        ///         tags_info: NewStarRocksTags::new([
        ///             NewStarRocksSystemTag::new(
        ///                 StarRocksSystemTagKey::EnterpriseProjectId,
        ///                 StarRocksSystemTagValue::DefaultEnterpriseProject,
        ///             ),
        ///         ]),
        ///     })
        ///     .with_time_zone("UTC+08:00");
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
        create_star_rocks_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateStarRocksInstance = json(&body),
        ) -> CreateStarRocksInstanceCall = CREATE_STAR_ROCKS_INSTANCE;
        /// Show a StarRocks instance.
        ///
        /// Shows a StarRocks instance of a TaurusDB instance, with its nodes.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
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
        show_star_rocks_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            starrocks_instance_id: impl Into<String> = set(2, &starrocks_instance_id.into()),
        ) -> ShowStarRocksInstanceCall = SHOW_STAR_ROCKS_INSTANCE;
        /// Delete a StarRocks instance.
        ///
        /// Deletes a StarRocks instance of a TaurusDB instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}`
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
        delete_star_rocks_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            starrocks_instance_id: impl Into<String> = set(2, &starrocks_instance_id.into()),
        ) -> DeleteStarRocksInstanceCall = DELETE_STAR_ROCKS_INSTANCE;
        /// Restart a StarRocks instance.
        ///
        /// Restarts all of a StarRocks instance.
        ///
        /// `PUT /v3/{project_id}/instances/{starrocks_instance_id}/starrocks/restart`
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
        restart_star_rocks_instance(
            starrocks_instance_id: impl Into<String> = set(1, &starrocks_instance_id.into()),
        ) -> RestartStarRocksInstanceCall = RESTART_STAR_ROCKS_INSTANCE;
        /// Restart a StarRocks node.
        ///
        /// Restarts one node of a StarRocks instance.
        ///
        /// `PUT /v3/{project_id}/instances/{starrocks_instance_id}/starrocks/{starrocks_node_id}/restart`
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
        restart_star_rocks_node(
            starrocks_instance_id: impl Into<String> = set(1, &starrocks_instance_id.into()),
            starrocks_node_id: impl Into<String> = set(2, &starrocks_node_id.into()),
        ) -> RestartStarRocksNodeCall = RESTART_STAR_ROCKS_NODE;
        /// Check resources for StarRocks.
        ///
        /// Tells whether there are the resources that new StarRocks instances need. Nothing is created.
        ///
        /// `POST /v3/{project_id}/starrocks/resource-check`
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
        ///             enterprise_project_id: "0".into(),
        ///             instance_num: 1,
        ///             mode: HtapMode::Cluster,
        ///             availability_zone_mode: "single".into(),
        ///             fe_node_num: 3,
        ///             be_node_num: 3,
        ///             fe_flavor_ref: "gaussdb.sr-fe.xlarge.x86.4".into(),
        ///             be_flavor_ref: "gaussdb.sr-be.xlarge.x86.4".into(),
        ///             subnet_id: "2ce0bc80-bfc5-4d5e-9b78-a7f91572e03b".into(),
        ///         })
        ///         .with_availability_zone("az1"),
        /// );
        /// let answer = client.check_star_rocks_resources(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.15.8, tables 4-1001, 4-1002, 4-1003, 4-1005, 4-1006, 4-1007.
        #[doc(alias = "CheckStarRocksResource")]
        check_star_rocks_resources(
            body: CheckStarRocksResources = json(&body),
        ) -> CheckStarRocksResourcesCall = CHECK_STAR_ROCKS_RESOURCES;
        /// List the versions of an HTAP engine.
        ///
        /// Lists the versions that an HTAP engine has.
        ///
        /// `GET /v3/{project_id}/htap/datastores/{engine_name}`
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
        list_htap_engine_versions(
            engine_name: HtapEngine = set(1, &engine_name),
        ) -> ListHtapEngineVersionsCall = LIST_HTAP_ENGINE_VERSIONS;
        /// List the types of storage for HTAP instances.
        ///
        /// Lists the types of storage that HTAP instances of an engine can have, and in which zones.
        ///
        /// `GET /v3/{project_id}/htap/storage-type/{database}`
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
        list_htap_storage_types(
            database: HtapEngine = set(1, &database),
            version_name: impl Into<String> = set(2, &version_name.into()),
        ) -> ListHtapStorageTypesCall = LIST_HTAP_STORAGE_TYPES;
        /// List flavors for HTAP instances.
        ///
        /// Lists the flavors that nodes of HTAP instances of an engine can have, and in which zones.
        ///
        /// `GET /v3/{project_id}/htap/flavors/{engine_name}`
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
        list_htap_flavors(
            engine_name: HtapEngine = set(1, &engine_name),
        ) -> ListHtapFlavorsCall = LIST_HTAP_FLAVORS;
        /// List HTAP instances.
        ///
        /// Lists the StarRocks and ClickHouse instances of a TaurusDB instance.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/htap`
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
        list_htap_instances(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListHtapInstancesCall = LIST_HTAP_INSTANCES;
        /// Create a replication to StarRocks.
        ///
        /// Creates a replication, which synchronizes a database of a TaurusDB instance to a StarRocks
        /// instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
        ///
        /// # Errors
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
        ///         source_instance_id: "source_instance_id".into(),
        ///         source_database: "source_database".into(),
        ///         target_database: "target_database".into(),
        ///         task_name: "task_name".into(),
        ///     })
        ///     .with_source_node_id("source_node_id");
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
        create_star_rocks_replication(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            x_language: Language = set(2, &x_language),
            body: CreateStarRocksReplication = json(&body),
        ) -> CreateStarRocksReplicationCall = CREATE_STAR_ROCKS_REPLICATION;
        /// Delete a replication to StarRocks.
        ///
        /// Ends a replication for good.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
        ///
        /// # Errors
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
        delete_star_rocks_replication(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            x_language: Language = set(2, &x_language),
            body: DeleteStarRocksReplication = json(&body),
        ) -> DeleteStarRocksReplicationCall = DELETE_STAR_ROCKS_REPLICATION;
        /// List replications to StarRocks.
        ///
        /// Lists the replications to a StarRocks instance, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication`
        ///
        /// # Errors
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
        list_star_rocks_replications(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            x_language: Language = set(4, &x_language),
        ) -> ListStarRocksReplicationsCall = LIST_STAR_ROCKS_REPLICATIONS;
        /// Check settings of a replication to StarRocks.
        ///
        /// Tells whether a replication could have certain settings. Nothing is replicated.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-config-check`
        ///
        /// # Errors
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
        check_star_rocks_replication_settings(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            x_language: Language = set(2, &x_language),
            body: CheckStarRocksReplicationSettings = json(&body),
        ) -> CheckStarRocksReplicationSettingsCall = CHECK_STAR_ROCKS_REPLICATION_SETTINGS;
        /// Show settings of a replication to StarRocks.
        ///
        /// Shows what a replication copies and by which settings.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/configuration`
        ///
        /// # Errors
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
        show_star_rocks_replication_settings(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            task_name: impl Into<String> = set(2, &task_name.into()),
            x_language: Language = set(3, &x_language),
        ) -> ShowStarRocksReplicationSettingsCall = SHOW_STAR_ROCKS_REPLICATION_SETTINGS;
        /// List parameters of replications to StarRocks.
        ///
        /// Lists the parameters that can be set for a replication, and what values they can have.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-parameters`
        ///
        /// # Errors
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
        list_star_rocks_replication_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            x_language: Language = set(2, &x_language),
        ) -> ListStarRocksReplicationParametersCall = LIST_STAR_ROCKS_REPLICATION_PARAMETERS;
        /// List databases of a StarRocks instance.
        ///
        /// Lists the databases of a StarRocks instance by name, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/databases`
        ///
        /// # Errors
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
        list_star_rocks_databases(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            x_language: Language = set(5, &x_language),
        ) -> ListStarRocksDatabasesCall = LIST_STAR_ROCKS_DATABASES;
        /// List database users of a StarRocks instance.
        ///
        /// Lists the users of the databases of a StarRocks instance, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/starrocks/users`
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
        list_star_rocks_users(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            limit: i32 = set(3, &limit), offset: i32 = set(4, &offset),
        ) -> ListStarRocksUsersCall = LIST_STAR_ROCKS_USERS;
        /// Create a database user of a StarRocks instance.
        ///
        /// Creates a user of the databases of a StarRocks instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/starrocks/users`
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
        ///         "user_test",
        ///         "secret",
        ///         ["INFORMATION_SCHEMA", "default"],
        ///     )
        ///     .with_dml(StarRocksDataPermission::READ_ONLY_AND_SETTINGS)
        ///     .with_ddl(StarRocksDefinitionPermission::DENIED);
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
        create_star_rocks_user(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateStarRocksUser = json(&body),
        ) -> CreateStarRocksUserCall = CREATE_STAR_ROCKS_USER;
        /// Delete a database user of a StarRocks instance.
        ///
        /// Deletes a user of the databases of a StarRocks instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/starrocks/users`
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
        delete_star_rocks_user(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            user_name: impl Into<String> = set(2, &user_name.into()),
        ) -> DeleteStarRocksUserCall = DELETE_STAR_ROCKS_USER;
        /// Change the password of a StarRocks database user.
        ///
        /// Gives a database user of a StarRocks instance another password.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/starrocks/users/password`
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
        update_star_rocks_user_password(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateStarRocksUserPassword = json(&body),
        ) -> UpdateStarRocksUserPasswordCall = UPDATE_STAR_ROCKS_USER_PASSWORD;
        /// Change the permissions of a StarRocks database user.
        ///
        /// Changes what a database user of a StarRocks instance may do, and in which databases.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/starrocks/users/permission`
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
        update_star_rocks_user_permissions(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateStarRocksUserPermissions = json(&body),
        ) -> UpdateStarRocksUserPermissionsCall = UPDATE_STAR_ROCKS_USER_PERMISSIONS;
    }
}

rt::operation! {
    RESUME_STAR_ROCKS_REPLICATION = "resumeStarRocksReplication", "POST", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/resume" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::resume_star_rocks_replication`].
    ResumeStarRocksReplicationCall {}
    /// A task resumes the replication.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    PAUSE_STAR_ROCKS_REPLICATION = "pauseStarRocksReplication", "POST", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/pause" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::pause_star_rocks_replication`].
    PauseStarRocksReplicationCall {}
    /// A task pauses the replication.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    CREATE_STAR_ROCKS_INSTANCE = "createStarRocksInstance", "POST", "/v3/{project_id}/instances/{instance_id}/starrocks" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_star_rocks_instance`].
    CreateStarRocksInstanceCall {}
    /// The creation has begun.
    send -> StarRocksInstanceCreation;
    send_and_wait -> StarRocksInstanceCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_STAR_ROCKS_INSTANCE = "showStarRocksInstance", "GET", "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}" {
        path("project_id").from_client(), path("instance_id"), path("starrocks_instance_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_star_rocks_instance`].
    ShowStarRocksInstanceCall {}
    /// The instance.
    send -> StarRocksInstanceList;
}

rt::operation! {
    DELETE_STAR_ROCKS_INSTANCE = "deleteStarRocksInstance", "DELETE", "/v3/{project_id}/instances/{instance_id}/starrocks/{starrocks_instance_id}" {
        path("project_id").from_client(), path("instance_id"), path("starrocks_instance_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_star_rocks_instance`].
    DeleteStarRocksInstanceCall {}
    /// A workflow deletes the instance.
    send -> StarRocksWorkflow;
}

rt::operation! {
    RESTART_STAR_ROCKS_INSTANCE = "restartStarRocksInstance", "PUT", "/v3/{project_id}/instances/{starrocks_instance_id}/starrocks/restart" {
        path("project_id").from_client(), path("starrocks_instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::restart_star_rocks_instance`].
    RestartStarRocksInstanceCall {}
    /// A workflow restarts the instance.
    send -> StarRocksWorkflow;
}

rt::operation! {
    RESTART_STAR_ROCKS_NODE = "restartStarRocksNode", "PUT", "/v3/{project_id}/instances/{starrocks_instance_id}/starrocks/{starrocks_node_id}/restart" {
        path("project_id").from_client(), path("starrocks_instance_id"),
        path("starrocks_node_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::restart_star_rocks_node`].
    RestartStarRocksNodeCall {}
    /// A workflow restarts the node.
    send -> StarRocksWorkflow;
}

rt::operation! {
    CHECK_STAR_ROCKS_RESOURCES = "checkStarRocksResources", "POST", "/v3/{project_id}/starrocks/resource-check" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true).idempotent(true)
}

rt::call! {
    /// A call of [`Client::check_star_rocks_resources`].
    CheckStarRocksResourcesCall {}
    /// What came out of the check.
    send -> StarRocksResourceCheck;
}

rt::operation! {
    LIST_HTAP_ENGINE_VERSIONS = "listHtapEngineVersions", "GET", "/v3/{project_id}/htap/datastores/{engine_name}" {
        path("project_id").from_client(), path("engine_name"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_htap_engine_versions`].
    ListHtapEngineVersionsCall {}
    /// The versions of the engine.
    send -> HtapEngineVersionList;
}

rt::operation! {
    LIST_HTAP_STORAGE_TYPES = "listHtapStorageTypes", "GET", "/v3/{project_id}/htap/storage-type/{database}" {
        path("project_id").from_client(), path("database"), query("version_name").required(),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_htap_storage_types`].
    ListHtapStorageTypesCall {}
    /// The types of storage.
    send -> HtapStorageTypeList;
}

rt::operation! {
    LIST_HTAP_FLAVORS = "listHtapFlavors", "GET", "/v3/{project_id}/htap/flavors/{engine_name}" {
        path("project_id").from_client(), path("engine_name"), query("availability_zone_mode"),
        query("spec_code"), query("version_name"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_htap_flavors`].
    ListHtapFlavorsCall {
        /// How the nodes spread over availability zones. It can only be `single`, all in one.
        ///
        /// Example: `single`.
        availability_zone_mode: impl Into<String> = set(2, &availability_zone_mode.into());
        /// Lists only the flavor with this code.
        ///
        /// Example: `gaussdb.sr-be.xlarge.x86.4`.
        spec_code: impl Into<String> = set(3, &spec_code.into());
        /// Version of the engine.
        ///
        /// Default: `3.1.6.0`. Example: `3.1.6.0`.
        version_name: impl Into<String> = set(4, &version_name.into());
    }
    /// The flavors.
    send -> HtapFlavorList;
}

rt::operation! {
    LIST_HTAP_INSTANCES = "listHtapInstances", "GET", "/v3/{project_id}/instances/{instance_id}/htap" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_htap_instances`].
    ListHtapInstancesCall {}
    /// The HTAP instances.
    send -> HtapInstanceList;
}

rt::operation! {
    CREATE_STAR_ROCKS_REPLICATION = "createStarRocksReplication", "POST", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication" {
        path("project_id").from_client(), path("instance_id"), header("X-Language").required(),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_star_rocks_replication`].
    CreateStarRocksReplicationCall {}
    /// A task creates the replication.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    DELETE_STAR_ROCKS_REPLICATION = "deleteStarRocksReplication", "DELETE", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication" {
        path("project_id").from_client(), path("instance_id"), header("X-Language").required(),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::delete_star_rocks_replication`].
    DeleteStarRocksReplicationCall {}
    /// A task deletes the replication.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_STAR_ROCKS_REPLICATIONS = "listStarRocksReplications", "GET", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication" {
        path("project_id").from_client(), path("instance_id"), query("limit"),
        query("offset").checks(&[Minimum(0)]), header("X-Language").required(),
    }.paging(&Paging::offset("offset", "limit", "/replications").total("/total_count"))
}

rt::call! {
    /// A call of [`Client::list_star_rocks_replications`].
    ListStarRocksReplicationsCall {
        /// How many replications a page holds at most.
        ///
        /// Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many replications to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `1`.
        offset: i32 = set(3, &offset);
    }
    /// A page of replications.
    send -> StarRocksReplicationList;
    pages -> StarRocksReplicationList;
    items -> StarRocksReplication = |page: &mut StarRocksReplicationList| page.replications.take().unwrap_or_default();
}

rt::operation! {
    CHECK_STAR_ROCKS_REPLICATION_SETTINGS = "checkStarRocksReplicationSettings", "POST", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-config-check" {
        path("project_id").from_client(), path("instance_id"), header("X-Language").required(),
    }.body("application/json", true).idempotent(true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::check_star_rocks_replication_settings`].
    CheckStarRocksReplicationSettingsCall {}
    /// What came out of the check.
    send -> StarRocksReplicationCheck;
}

rt::operation! {
    SHOW_STAR_ROCKS_REPLICATION_SETTINGS = "showStarRocksReplicationSettings", "GET", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/configuration" {
        path("project_id").from_client(), path("instance_id"),
        query("task_name").required().checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        header("X-Language").required(),
    }.patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::show_star_rocks_replication_settings`].
    ShowStarRocksReplicationSettingsCall {}
    /// The settings.
    send -> StarRocksReplicationSettings;
}

rt::operation! {
    LIST_STAR_ROCKS_REPLICATION_PARAMETERS = "listStarRocksReplicationParameters", "GET", "/v3/{project_id}/instances/{instance_id}/starrocks/databases/replication/database-parameters" {
        path("project_id").from_client(), path("instance_id"), header("X-Language").required(),
    }
}

rt::call! {
    /// A call of [`Client::list_star_rocks_replication_parameters`].
    ListStarRocksReplicationParametersCall {}
    /// The parameters.
    send -> StarRocksReplicationParameterList;
}

rt::operation! {
    LIST_STAR_ROCKS_DATABASES = "listStarRocksDatabases", "GET", "/v3/{project_id}/instances/{instance_id}/starrocks/databases" {
        path("project_id").from_client(), path("instance_id"), query("limit"),
        query("offset").checks(&[Minimum(0)]),
        query("database_name").checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        header("X-Language").required(),
    }.patterns(rt::matches).paging(&Paging::offset("offset", "limit", "/databases")
        .total("/total_count"))
}

rt::call! {
    /// A call of [`Client::list_star_rocks_databases`].
    ListStarRocksDatabasesCall {
        /// How many databases a page holds at most.
        ///
        /// Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many databases to skip before the first one of the page.
        ///
        /// At least 0. Example: `1`.
        offset: i32 = set(3, &offset);
        /// Lists only databases with this text in their names, of letters, digits and underscores.
        ///
        /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`. Example: `connections`.
        database_name: impl Into<String> = set(4, &database_name.into());
    }
    /// A page of databases.
    send -> StarRocksDatabaseList;
    pages -> StarRocksDatabaseList;
    items -> String = |page: &mut StarRocksDatabaseList| page.databases.take().unwrap_or_default();
}

rt::operation! {
    LIST_STAR_ROCKS_USERS = "listStarRocksUsers", "GET", "/v3/{project_id}/instances/{instance_id}/starrocks/users" {
        path("project_id").from_client(), path("instance_id"), query("user_name"),
        query("limit").required().checks(&[Minimum(1), Maximum(100)]),
        query("offset").required().checks(&[Minimum(0)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/user_details").total("/total_count"))
}

rt::call! {
    /// A call of [`Client::list_star_rocks_users`].
    ListStarRocksUsersCall {
        /// Lists only the user with this name.
        ///
        /// Example: `user_test`.
        user_name: impl Into<String> = set(2, &user_name.into());
    }
    /// A page of users.
    send -> StarRocksUserList;
    pages -> StarRocksUserList;
    items -> StarRocksUser = |page: &mut StarRocksUserList| page.user_details.take().unwrap_or_default();
}

rt::operation! {
    CREATE_STAR_ROCKS_USER = "createStarRocksUser", "POST", "/v3/{project_id}/instances/{instance_id}/starrocks/users" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_star_rocks_user`].
    CreateStarRocksUserCall {}
    /// What became of the request.
    send -> StarRocksUserResult;
}

rt::operation! {
    DELETE_STAR_ROCKS_USER = "deleteStarRocksUser", "DELETE", "/v3/{project_id}/instances/{instance_id}/starrocks/users" {
        path("project_id").from_client(), path("instance_id"), query("user_name").required(),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_star_rocks_user`].
    DeleteStarRocksUserCall {}
    /// What became of the request.
    send -> StarRocksUserResult;
}

rt::operation! {
    UPDATE_STAR_ROCKS_USER_PASSWORD = "updateStarRocksUserPassword", "PUT", "/v3/{project_id}/instances/{instance_id}/starrocks/users/password" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_star_rocks_user_password`].
    UpdateStarRocksUserPasswordCall {}
    /// What became of the request.
    send -> StarRocksUserResult;
}

rt::operation! {
    UPDATE_STAR_ROCKS_USER_PERMISSIONS = "updateStarRocksUserPermissions", "PUT", "/v3/{project_id}/instances/{instance_id}/starrocks/users/permission" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_star_rocks_user_permissions`].
    UpdateStarRocksUserPermissionsCall {}
    /// What became of the request.
    send -> StarRocksUserResult;
}

set_project_id!(
    ResumeStarRocksReplicationCall 0, PauseStarRocksReplicationCall 0,
    CreateStarRocksInstanceCall 0, ShowStarRocksInstanceCall 0,
    DeleteStarRocksInstanceCall 0, RestartStarRocksInstanceCall 0,
    RestartStarRocksNodeCall 0, CheckStarRocksResourcesCall 0, ListHtapEngineVersionsCall
    0, ListHtapStorageTypesCall 0, ListHtapFlavorsCall 0, ListHtapInstancesCall 0,
    CreateStarRocksReplicationCall 0, DeleteStarRocksReplicationCall 0,
    ListStarRocksReplicationsCall 0, CheckStarRocksReplicationSettingsCall 0,
    ShowStarRocksReplicationSettingsCall 0, ListStarRocksReplicationParametersCall 0,
    ListStarRocksDatabasesCall 0, ListStarRocksUsersCall 0, CreateStarRocksUserCall 0,
    DeleteStarRocksUserCall 0, UpdateStarRocksUserPasswordCall 0,
    UpdateStarRocksUserPermissionsCall 0,
);
set_x_language!(
    ResumeStarRocksReplicationCall 2, PauseStarRocksReplicationCall 2,
    CreateStarRocksInstanceCall 2, ShowStarRocksInstanceCall 3,
    DeleteStarRocksInstanceCall 3, RestartStarRocksInstanceCall 2,
    RestartStarRocksNodeCall 3, CheckStarRocksResourcesCall 1, ListHtapEngineVersionsCall
    2, ListHtapStorageTypesCall 3, ListHtapFlavorsCall 5, ListHtapInstancesCall 2,
    ListStarRocksUsersCall 5, CreateStarRocksUserCall 2, DeleteStarRocksUserCall 3,
    UpdateStarRocksUserPasswordCall 2, UpdateStarRocksUserPermissionsCall 2,
);

rt::dynamic! {
    RESUME_STAR_ROCKS_REPLICATION {
        String, String, Language,
    }.aliases(&["ResumeStarRocksDataReplication"])
        .json_body(blank::<StarRocksReplicationName>).json_answer().job(&SHOW_JOB_JOB)
    PAUSE_STAR_ROCKS_REPLICATION {
        String, String, Language,
    }.aliases(&["PauseStarRocksDataReplication"])
        .json_body(blank::<StarRocksReplicationName>).json_answer().job(&SHOW_JOB_JOB)
    CREATE_STAR_ROCKS_INSTANCE {
        String, String, Language,
    }.aliases(&["CreateStarrocksInstance"])
        .json_body(blank::<CreateStarRocksInstance>).json_answer().job(&SHOW_JOB_JOB)
    SHOW_STAR_ROCKS_INSTANCE {
        String, String, String, Language,
    }.aliases(&["ListStarrocksInstanceInfo"]).json_answer()
    DELETE_STAR_ROCKS_INSTANCE {
        String, String, String, Language,
    }.aliases(&["DeleteStarrocksInstance"]).json_answer()
    RESTART_STAR_ROCKS_INSTANCE {
        String, String, Language,
    }.aliases(&["RestartStarrocksInstance"]).json_answer()
    RESTART_STAR_ROCKS_NODE {
        String, String, String, Language,
    }.aliases(&["RestartStarrocksNode"]).json_answer()
    CHECK_STAR_ROCKS_RESOURCES {
        String, Language,
    }.aliases(&["CheckStarRocksResource"])
        .json_body(blank::<CheckStarRocksResources>).json_answer()
    LIST_HTAP_ENGINE_VERSIONS {
        String, HtapEngine, Language,
    }.aliases(&["ListHtapDataStore"]).json_answer()
    LIST_HTAP_STORAGE_TYPES {
        String, HtapEngine, String, Language,
    }.aliases(&["ListHtapStorageType"]).json_answer()
    LIST_HTAP_FLAVORS {
        String, HtapEngine, String, String, String, Language,
    }.aliases(&["ListHtapFlavor"]).json_answer()
    LIST_HTAP_INSTANCES {
        String, String, Language,
    }.aliases(&["ListHtapInstanceInfo"]).json_answer()
    CREATE_STAR_ROCKS_REPLICATION {
        String, String, Language,
    }.aliases(&["CreateStarRocksDataReplication"])
        .json_body(blank::<CreateStarRocksReplication>).json_answer().job(&SHOW_JOB_JOB)
    DELETE_STAR_ROCKS_REPLICATION {
        String, String, Language,
    }.aliases(&["DeleteStarRocksDataReplication"])
        .json_body(blank::<DeleteStarRocksReplication>).json_answer().job(&SHOW_JOB_JOB)
    LIST_STAR_ROCKS_REPLICATIONS {
        String, String, i32, i32, Language,
    }.aliases(&["ListStarRocksDataReplications"]).json_answer()
    CHECK_STAR_ROCKS_REPLICATION_SETTINGS {
        String, String, Language,
    }.aliases(&["CheckDataBaseConfig"])
        .json_body(blank::<CheckStarRocksReplicationSettings>).json_answer()
    SHOW_STAR_ROCKS_REPLICATION_SETTINGS {
        String, String, String, Language,
    }.aliases(&["ListStarRocksDataReplicationConfig"]).json_answer()
    LIST_STAR_ROCKS_REPLICATION_PARAMETERS {
        String, String, Language,
    }.aliases(&["ListStarRocksDbParameters"]).json_answer()
    LIST_STAR_ROCKS_DATABASES {
        String, String, i32, i32, String, Language,
    }.aliases(&["ListStarRocksDataBases"]).json_answer()
    LIST_STAR_ROCKS_USERS {
        String, String, String, i32, i32, Language,
    }.aliases(&["ShowStarRocksDatabaseUser"]).json_answer()
    CREATE_STAR_ROCKS_USER {
        String, String, Language,
    }.aliases(&["CreateStarRocksDatabaseUser"])
        .json_body(blank::<CreateStarRocksUser>).json_answer()
    DELETE_STAR_ROCKS_USER {
        String, String, String, Language,
    }.aliases(&["DeleteStarRocksDatabaseUser"]).json_answer()
    UPDATE_STAR_ROCKS_USER_PASSWORD {
        String, String, Language,
    }.aliases(&["UpdateStarRocksDatabaseUserPassword"])
        .json_body(blank::<UpdateStarRocksUserPassword>).json_answer()
    UPDATE_STAR_ROCKS_USER_PERMISSIONS {
        String, String, Language,
    }.aliases(&["UpdateStarRocksDatabaseUserPermission"])
        .json_body(blank::<UpdateStarRocksUserPermissions>).json_answer()
}
