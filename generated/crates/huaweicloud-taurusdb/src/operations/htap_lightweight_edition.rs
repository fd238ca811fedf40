// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ClickHouseDatabaseList, ClickHouseFlavorChange, ClickHouseFlavorChangeOutcome,
    ClickHouseInstanceCreation, ClickHouseInstanceReport, ClickHouseLogNodeList,
    ClickHouseLtsConfigCreation, ClickHouseLtsConfigDeletion, ClickHouseNewInstance,
    ClickHouseNewSyncTask, ClickHouseNewUser, ClickHouseOriginalSlowLog,
    ClickHouseOriginalSlowLogSwitch, ClickHouseOutcome, ClickHouseSlowLog,
    ClickHouseSlowLogList, ClickHouseSlowLogQuery, ClickHouseStorageExpansion,
    ClickHouseSyncConfig, ClickHouseSyncConfigUpdate, ClickHouseSyncDatabaseCheck,
    ClickHouseSyncParameterCheckRequest, ClickHouseSyncParameterList,
    ClickHouseSyncTableCheckList, ClickHouseSyncTableCheckRequest, ClickHouseSyncTask,
    ClickHouseSyncTaskList, ClickHouseUser, ClickHouseUserList, ClickHouseUserPassword,
    ClickHouseUserPermissions, InstanceLtsConfigs, Language, LtsConfigList, StartedTask,
    TaskReport,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Delete a database account.
        ///
        /// Deletes a database account of a ClickHouse instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/users/{user_name}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .delete_click_house_user("54e42160670e48e789af7075e1efea1fin16", "user_test")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.1, tables 4-1120, 4-1121, 4-1122, 4-1123, 4-1124.
        #[doc(alias = "DeleteClickHouseDatabaseUser")]
        delete_click_house_user(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            user_name: impl Into<String> = set(2, &user_name.into()),
        ) -> DeleteClickHouseUserCall = DELETE_CLICK_HOUSE_USER;
        /// List nodes with logs.
        ///
        /// Lists the nodes of a ClickHouse instance whose error logs and slow query logs can be
        /// queried.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/nodes`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_click_house_log_nodes("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.2, tables 4-1125, 4-1126, 4-1127, 4-1129, 4-1130.
        #[doc(alias = "ListClickHouseInstanceNode")]
        list_click_house_log_nodes(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListClickHouseLogNodesCall = LIST_CLICK_HOUSE_LOG_NODES;
        /// List slow query logs.
        ///
        /// Lists the slow statements of a node of a ClickHouse instance, page by page.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/slow-logs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseSlowLogQuery, ClickHouseSlowLogQueryRequired,
        /// };
        ///
        /// let body = ClickHouseSlowLogQuery::new(ClickHouseSlowLogQueryRequired {
        ///         node_id: "aeb9e81135b34197bab8636fc8a1c569no16".into(),
        ///         start_time: "2023-12-12T00:14:27+0100".into(),
        ///         end_time: "2023-12-12T02:14:27+0100".into(),
        ///         limit: 10,
        ///     })
        ///     .with_line_num("1669344916000")
        ///     .with_operate_type("All")
        ///     .with_database("DBS_NODE");
        /// let answer = client
        ///     .list_click_house_slow_logs("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.3, tables 4-1131, 4-1132, 4-1133, 4-1134, 4-1136, 4-1137.
        #[doc(alias = "ShowClickHouseSlowLogDetail")]
        list_click_house_slow_logs(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseSlowLogQuery = json(&body),
        ) -> ListClickHouseSlowLogsCall = LIST_CLICK_HOUSE_SLOW_LOGS;
        /// Switch whether original slow logs are shown.
        ///
        /// Decides whether slow query logs of a ClickHouse instance are shown in their original form
        /// (Show Original Log).
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ClickHouseOriginalSlowLogSwitch;
        ///
        /// let body = ClickHouseOriginalSlowLogSwitch::new("false");
        /// let answer = client
        ///     .switch_click_house_original_slow_log(
        ///         "54e42160670e48e789af7075e1efea1fin16",
        ///         body,
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.4, tables 4-1138, 4-1139, 4-1140, 4-1141, 4-1142, 4-1143.
        #[doc(alias = "UpdateClickHouseSlowLogSensitiveStatus")]
        switch_click_house_original_slow_log(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseOriginalSlowLogSwitch = json(&body),
        ) -> SwitchClickHouseOriginalSlowLogCall = SWITCH_CLICK_HOUSE_ORIGINAL_SLOW_LOG;
        /// Show whether original slow logs are shown.
        ///
        /// Tells whether slow query logs of a ClickHouse instance are shown in their original form
        /// (Show Original Log).
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_click_house_original_slow_log("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.5, tables 4-1144, 4-1145, 4-1146, 4-1147, 4-1148.
        #[doc(alias = "ShowClickHouseSlowLogSensitiveStatus")]
        show_click_house_original_slow_log(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowClickHouseOriginalSlowLogCall = SHOW_CLICK_HOUSE_ORIGINAL_SLOW_LOG;
        /// List LTS configurations.
        ///
        /// Lists, page by page, which logs of which ClickHouse instances go to Log Tank Service (LTS).
        ///
        /// `GET /v3/{project_id}/clickhouse/instances/logs/lts-configs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.list_click_house_lts_configs().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.6, tables 4-1149, 4-1150, 4-1151, 4-1152, 4-1156, 4-1157.
        #[doc(alias = "ShowClickHouseLtsConfig")]
        list_click_house_lts_configs() -> ListClickHouseLtsConfigsCall = LIST_CLICK_HOUSE_LTS_CONFIGS;
        /// Create LTS configurations.
        ///
        /// Makes slow query logs of ClickHouse instances go to Log Tank Service (LTS). The answer has
        /// no body.
        ///
        /// `POST /v3/{project_id}/clickhouse/instances/logs/lts-configs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseLtsConfigCreation, ClickHouseNewLtsConfig,
        ///     ClickHouseNewLtsConfigRequired,
        /// };
        ///
        /// let body = ClickHouseLtsConfigCreation::new([
        ///     ClickHouseNewLtsConfig::new(ClickHouseNewLtsConfigRequired {
        ///         instance_id: "86fd60a5256a4592b957e8e6bb2d1b59in07".into(),
        ///         log_type: "slow_log".into(),
        ///         lts_group_id: "460d8437-9dcb-47d0-8c56-5758f2042272".into(),
        ///         lts_stream_id: "bad1ca5d-e347-437f-be89-f2e08ce117b8".into(),
        ///     }),
        /// ]);
        /// client.create_click_house_lts_configs(body).send().await?;
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.7, tables 4-1158, 4-1159, 4-1160, 4-1162, 4-1163.
        #[doc(alias = "UpdateClickHouseLtsConfig")]
        create_click_house_lts_configs(
            body: ClickHouseLtsConfigCreation = json(&body),
        ) -> CreateClickHouseLtsConfigsCall = CREATE_CLICK_HOUSE_LTS_CONFIGS;
        /// Delete LTS configurations.
        ///
        /// Keeps slow query logs of ClickHouse instances from going to Log Tank Service (LTS) any
        /// longer. The answer has no body.
        ///
        /// `DELETE /v3/{project_id}/clickhouse/instances/logs/lts-configs`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseLtsConfigDeletion, ClickHouseLtsConfigReference,
        /// };
        ///
        /// let body = ClickHouseLtsConfigDeletion::new([
        ///     ClickHouseLtsConfigReference::new(
        ///         "614ff06f72ee46b7949423572dd51e8bin16",
        ///         "slow_log",
        ///     ),
        /// ]);
        /// client.delete_click_house_lts_configs(body).send().await?;
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.8, tables 4-1164, 4-1165, 4-1166, 4-1168, 4-1169.
        #[doc(alias = "DeleteClickHouseLtsConfig")]
        delete_click_house_lts_configs(
            body: ClickHouseLtsConfigDeletion = json(&body),
        ) -> DeleteClickHouseLtsConfigsCall = DELETE_CLICK_HOUSE_LTS_CONFIGS;
        /// Check the parameters of a synchronization.
        ///
        /// Checks whether a database of TaurusDB can be synchronized to a ClickHouse instance with
        /// certain parameters.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-check`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseSyncListType, ClickHouseSyncParameterCheckRequest,
        ///     ClickHouseSyncParameterCheckRequestRequired, ClickHouseSyncParameterSetting,
        ///     ClickHouseSyncTableFilter,
        /// };
        ///
        /// let body = ClickHouseSyncParameterCheckRequest::new(ClickHouseSyncParameterCheckRequestRequired {
        ///         source_instance_id: "77aa4096cb824a61b93dab5ca00ecc8fin07".into(),
        ///         source_database_name: "blackwhite_0018_61474479".into(),
        ///         db_configs: vec![
        ///             ClickHouseSyncParameterSetting::new("default_isolation_level",
        ///             "QUERY_SNAPSHOT")
        ///         ],
        ///         table_repl_config: ClickHouseSyncTableFilter::new(
        ///             ClickHouseSyncListType::BlackList,
        ///             ["…"],
        ///         ),
        ///     })
        ///     .with_source_node_id("57bfeacf6e8d4eb685ea907372374b35no07");
        /// let answer = client
        ///     .check_click_house_sync_parameters("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.9, tables 4-1170, 4-1171, 4-1172, 4-1175, 4-1177, 4-1178.
        #[doc(alias = "CheckClickHouseDataBaseConfig")]
        check_click_house_sync_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseSyncParameterCheckRequest = json(&body),
        ) -> CheckClickHouseSyncParametersCall = CHECK_CLICK_HOUSE_SYNC_PARAMETERS;
        /// Check the tables of a synchronization.
        ///
        /// Checks whether tables of a TaurusDB database can be synchronized to a ClickHouse instance in
        /// a certain layout.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication/table-check`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseSyncListType, ClickHouseSyncParameterSetting,
        ///     ClickHouseSyncTableCheckRequest, ClickHouseSyncTableCheckRequestRequired,
        ///     ClickHouseSyncTableFilter, ClickHouseSyncTableSetting,
        /// };
        ///
        /// let body = ClickHouseSyncTableCheckRequest::new(ClickHouseSyncTableCheckRequestRequired {
        ///         source_instance_id: "77aa4096cb824a61b93dab5ca00ecc8fin07".into(),
        ///         source_database_name: "blackwhite_0017_22525694".into(),
        ///         db_configs: vec![
        ///             ClickHouseSyncParameterSetting::new("default_isolation_level",
        ///             "QUERY_SNAPSHOT"),
        ///             ClickHouseSyncParameterSetting::new("enable_snapshots", "true"),
        ///             ClickHouseSyncParameterSetting::new("enable_chunk_level", "true")
        ///         ],
        ///         tables_configs: vec![
        ///             ClickHouseSyncTableSetting::new("sbtest100", "ORDER BY id")
        ///         ],
        ///         table_repl_config: ClickHouseSyncTableFilter::new(
        ///             ClickHouseSyncListType::WhiteList,
        ///             ["…"],
        ///         ),
        ///     })
        ///     .with_source_node_id("57bfeacf6e8d4eb685ea907372374b35no07");
        /// let answer = client
        ///     .check_click_house_sync_tables("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.10, tables 4-1179, 4-1180, 4-1181, 4-1185, 4-1187, 4-1188.
        #[doc(alias = "CheckClickHouseTableConfig")]
        check_click_house_sync_tables(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseSyncTableCheckRequest = json(&body),
        ) -> CheckClickHouseSyncTablesCall = CHECK_CLICK_HOUSE_SYNC_TABLES;
        /// List databases.
        ///
        /// Lists the databases of a ClickHouse instance, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/databases`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_click_house_databases("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.11, tables 4-1189, 4-1190, 4-1191, 4-1192, 4-1193, 4-1194.
        #[doc(alias = "ListClickHouseDataBase")]
        list_click_house_databases(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListClickHouseDatabasesCall = LIST_CLICK_HOUSE_DATABASES;
        /// Show the configuration of a synchronization.
        ///
        /// Shows how a database is synchronized to a ClickHouse instance: with which parameters, and
        /// which tables.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication/config`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_click_house_sync_config("54e42160670e48e789af7075e1efea1fin16", "db_test")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.12, tables 4-1195, 4-1196, 4-1197, 4-1198, 4-1203, 4-1204.
        #[doc(alias = "ListClickHouseDataBaseReplicationConfig")]
        show_click_house_sync_config(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            database_name: impl Into<String> = set(2, &database_name.into()),
        ) -> ShowClickHouseSyncConfigCall = SHOW_CLICK_HOUSE_SYNC_CONFIG;
        /// List parameters of synchronizations.
        ///
        /// Lists the parameters that synchronizations to a ClickHouse instance can have, with their
        /// defaults.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-parameter`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_click_house_sync_parameters("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.13, tables 4-1205, 4-1206, 4-1207, 4-1209, 4-1210.
        #[doc(alias = "ListClickHouseDataBaseParameter")]
        list_click_house_sync_parameters(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListClickHouseSyncParametersCall = LIST_CLICK_HOUSE_SYNC_PARAMETERS;
        /// Create a ClickHouse instance.
        ///
        /// Creates a ClickHouse instance beside a TaurusDB instance, whose data it can analyse.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseDeployment, ClickHouseDeploymentMode, ClickHouseNewInstance,
        ///     ClickHouseNewInstanceEngine, ClickHouseNewInstanceRequired,
        ///     ClickHouseNewInstanceTags, ClickHouseNewInstanceVolume, ClickHouseNewTag,
        ///     ClickHouseVolumeType, ClickHouseZoneMode,
        /// };
        ///
        /// let body = ClickHouseNewInstance::new(ClickHouseNewInstanceRequired {
        ///         name: "htap-cfd5".into(),
        ///         engine: ClickHouseNewInstanceEngine::new("click-house", "1"),
        ///         ha: ClickHouseDeployment::new(ClickHouseDeploymentMode::Single),
        ///         flavor_id: "b44cfde6-d250-313c-8d7a-cd216f071658".into(),
        ///         db_root_pwd: "secret".into(),
        ///         az_mode: ClickHouseZoneMode::Single,
        ///         volume: ClickHouseNewInstanceVolume::new(ClickHouseVolumeType::Essd, 50),
        ///         az_code: "cn-southwest-244a".into(),
        ///         tags_info: ClickHouseNewInstanceTags::new([
        ///             ClickHouseNewTag::new("_sys_enterprise_project_id", "0"),
        ///         ]),
        ///     })
        ///     .with_time_zone("UTC+08:00");
        /// let answer = client
        ///     .create_click_house_instance("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.14, tables 4-1211, 4-1212, 4-1213, 4-1220, 4-1227, 4-1228.
        create_click_house_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseNewInstance = json(&body),
        ) -> CreateClickHouseInstanceCall = CREATE_CLICK_HOUSE_INSTANCE;
        /// Delete a ClickHouse instance.
        ///
        /// Deletes a ClickHouse instance of a TaurusDB instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .delete_click_house_instance(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "df3ae779e2ad4993a03ccd7a81240125in16",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.15, tables 4-1229, 4-1230, 4-1231, 4-1232, 4-1233.
        delete_click_house_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            clickhouse_instance_id: impl Into<String> = set(2, &clickhouse_instance_id.into()),
        ) -> DeleteClickHouseInstanceCall = DELETE_CLICK_HOUSE_INSTANCE;
        /// Show a ClickHouse instance.
        ///
        /// Shows a ClickHouse instance of a TaurusDB instance with its nodes, ports and tags.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_click_house_instance(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "df3ae779e2ad4993a03ccd7a81240125in16",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.16, tables 4-1234, 4-1235, 4-1236, 4-1249, 4-1250.
        #[doc(alias = "ListClickHouseInstance")]
        show_click_house_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            clickhouse_instance_id: impl Into<String> = set(2, &clickhouse_instance_id.into()),
        ) -> ShowClickHouseInstanceCall = SHOW_CLICK_HOUSE_INSTANCE;
        /// Expand the storage of an instance.
        ///
        /// Makes the storage of a ClickHouse instance larger.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/resize`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ClickHouseStorageExpansion;
        ///
        /// let answer = client
        ///     .expand_click_house_storage(
        ///         "54e42160670e48e789af7075e1efea1fin16",
        ///         ClickHouseStorageExpansion::new(110),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.17, tables 4-1251, 4-1252, 4-1253, 4-1254, 4-1255, 4-1256.
        #[doc(alias = "ResizeClickHouseInstance")]
        expand_click_house_storage(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseStorageExpansion = json(&body),
        ) -> ExpandClickHouseStorageCall = EXPAND_CLICK_HOUSE_STORAGE;
        /// Restart a ClickHouse instance.
        ///
        /// Restarts a ClickHouse instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/restart`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .restart_click_house_instance("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.18, tables 4-1257, 4-1258, 4-1259, 4-1260, 4-1261.
        #[doc(alias = "RebootClickHouseInstance")]
        restart_click_house_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> RestartClickHouseInstanceCall = RESTART_CLICK_HOUSE_INSTANCE;
        /// Create a database account.
        ///
        /// Creates a database account of a ClickHouse instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{ClickHouseDmlPermission, ClickHouseNewUser};
        ///
        /// let body = ClickHouseNewUser::new("user_test1", "secret", ["*"])
        ///     .with_dml(ClickHouseDmlPermission::READ_ONLY);
        /// let answer = client
        ///     .create_click_house_user("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.19, tables 4-1262, 4-1263, 4-1264, 4-1265, 4-1266, 4-1267.
        #[doc(alias = "CreateClickHouseDatabaseUser")]
        create_click_house_user(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseNewUser = json(&body),
        ) -> CreateClickHouseUserCall = CREATE_CLICK_HOUSE_USER;
        /// List database accounts.
        ///
        /// Lists the database accounts of a ClickHouse instance and what they may do, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_click_house_users("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.20, tables 4-1268, 4-1269, 4-1270, 4-1271, 4-1273, 4-1274.
        #[doc(alias = "ShowClickHouseDatabaseUser")]
        list_click_house_users(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListClickHouseUsersCall = LIST_CLICK_HOUSE_USERS;
        /// Change the password of an account.
        ///
        /// Gives a database account of a ClickHouse instance another password.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/users/password`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ClickHouseUserPassword;
        ///
        /// let body = ClickHouseUserPassword::new("user_test0", "secret");
        /// let answer = client
        ///     .update_click_house_user_password("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.21, tables 4-1275, 4-1276, 4-1277, 4-1278, 4-1279, 4-1280.
        #[doc(alias = "UpdateClickHouseDatabaseUserPassword")]
        update_click_house_user_password(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseUserPassword = json(&body),
        ) -> UpdateClickHouseUserPasswordCall = UPDATE_CLICK_HOUSE_USER_PASSWORD;
        /// Change the permissions of a database account.
        ///
        /// Decides in which databases of a ClickHouse instance an account may work, and what it may do
        /// there by DML statements.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/users/permission`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     ClickHouseDmlPermission, ClickHouseUserPermissions,
        /// };
        ///
        /// let body = ClickHouseUserPermissions::new(
        ///     "user_test1",
        ///     ["*"],
        ///     ClickHouseDmlPermission::READ_AND_CONFIGURE,
        /// );
        /// let answer = client
        ///     .update_click_house_user_permissions(
        ///         "54e42160670e48e789af7075e1efea1fin16",
        ///         body,
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.22, tables 4-1281, 4-1282, 4-1283, 4-1284, 4-1285, 4-1286.
        #[doc(alias = "UpdateClickHouseDatabaseUserPermission")]
        update_click_house_user_permissions(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseUserPermissions = json(&body),
        ) -> UpdateClickHouseUserPermissionsCall = UPDATE_CLICK_HOUSE_USER_PERMISSIONS;
        /// Create a synchronization task.
        ///
        /// Begins to synchronize a database of TaurusDB to a ClickHouse instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/replication`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ClickHouseNewSyncTask;
        ///
        /// let body = ClickHouseNewSyncTask::new("source_instance_id", "source_database")
        ///     .with_source_node_id("source_node_id");
        /// let answer = client
        ///     .create_click_house_sync_task("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.23, tables 4-1287, 4-1288, 4-1289, 4-1290, 4-1291, 4-1292.
        #[doc(alias = "CreateClickHouseDataBaseReplication")]
        create_click_house_sync_task(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseNewSyncTask = json(&body),
        ) -> CreateClickHouseSyncTaskCall = CREATE_CLICK_HOUSE_SYNC_TASK;
        /// List synchronization tasks.
        ///
        /// Lists the synchronization tasks of a ClickHouse instance and how far they have come, page by
        /// page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/clickhouse/replication`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_click_house_sync_tasks("54e42160670e48e789af7075e1efea1fin16")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.24, tables 4-1293, 4-1294, 4-1295, 4-1296, 4-1298, 4-1299.
        #[doc(alias = "ListClickHouseDataBaseReplication")]
        list_click_house_sync_tasks(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListClickHouseSyncTasksCall = LIST_CLICK_HOUSE_SYNC_TASKS;
        /// Delete a synchronization task.
        ///
        /// Ends the synchronization of a database to a ClickHouse instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/replication/{database_name}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .delete_click_house_sync_task("54e42160670e48e789af7075e1efea1fin16", "db_test")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.25, tables 4-1300, 4-1301, 4-1302, 4-1303, 4-1304.
        #[doc(alias = "DeleteClickHouseDataBaseReplication")]
        delete_click_house_sync_task(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            database_name: impl Into<String> = set(2, &database_name.into()),
        ) -> DeleteClickHouseSyncTaskCall = DELETE_CLICK_HOUSE_SYNC_TASK;
        /// Change the configuration of a synchronization.
        ///
        /// Changes which tables of a database are synchronized to a ClickHouse instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ClickHouseSyncConfigUpdate;
        ///
        /// let body = ClickHouseSyncConfigUpdate::new(
        ///         "5a377c0073cd4264be308fd968e60312in07",
        ///         "db1",
        ///         "{\"white_list\": \"t1,t2,t3\"}",
        ///     )
        ///     .with_source_node_id("");
        /// let answer = client
        ///     .update_click_house_sync_config("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.26, tables 4-1305, 4-1306, 4-1307, 4-1308, 4-1309, 4-1310.
        #[doc(alias = "UpdateClickHouseDataBaseConfig")]
        update_click_house_sync_config(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseSyncConfigUpdate = json(&body),
        ) -> UpdateClickHouseSyncConfigCall = UPDATE_CLICK_HOUSE_SYNC_CONFIG;
        /// Stop changing the configuration of a synchronization.
        ///
        /// Stops a change of which tables of a database are synchronized to a ClickHouse instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .cancel_click_house_sync_config_update(
        ///         "54e42160670e48e789af7075e1efea1fin16",
        ///         "db",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.27, tables 4-1311, 4-1312, 4-1313, 4-1314, 4-1315, 4-1316.
        #[doc(alias = "DeleteClickHouseDataBaseConfig")]
        cancel_click_house_sync_config_update(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            database: impl Into<String> = set(2, &database.into()),
        ) -> CancelClickHouseSyncConfigUpdateCall = CANCEL_CLICK_HOUSE_SYNC_CONFIG_UPDATE;
        /// Change the flavor of a ClickHouse instance.
        ///
        /// Gives the nodes of a ClickHouse instance another flavor.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/clickhouse/resize-flavor`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ClickHouseFlavorChange;
        ///
        /// let body = ClickHouseFlavorChange::new("6ebc6add-7462-3c27-b92b-3d79ae37a309", false)
        ///     .with_instance_id("59c6b263cd884178b7395e1ee8d93fbdin16");
        /// let answer = client
        ///     .update_click_house_flavor("54e42160670e48e789af7075e1efea1fin16", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.16.28, tables 4-1317, 4-1318, 4-1319, 4-1320, 4-1321, 4-1322.
        #[doc(alias = "ResizeClickHouseFlavor")]
        update_click_house_flavor(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ClickHouseFlavorChange = json(&body),
        ) -> UpdateClickHouseFlavorCall = UPDATE_CLICK_HOUSE_FLAVOR;
    }
}

rt::operation! {
    DELETE_CLICK_HOUSE_USER = "deleteClickHouseUser", "DELETE", "/v3/{project_id}/instances/{instance_id}/clickhouse/users/{user_name}" {
        path("project_id").from_client(), path("instance_id"), path("user_name"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_click_house_user`].
    DeleteClickHouseUserCall {}
    /// The account is deleted.
    send -> ClickHouseOutcome;
}

rt::operation! {
    LIST_CLICK_HOUSE_LOG_NODES = "listClickHouseLogNodes", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/nodes" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_click_house_log_nodes`].
    ListClickHouseLogNodesCall {}
    /// The nodes.
    send -> ClickHouseLogNodeList;
}

rt::operation! {
    LIST_CLICK_HOUSE_SLOW_LOGS = "listClickHouseSlowLogs", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse/slow-logs" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).idempotent(true).paging(&Paging::marker(
        "line_num", "limit", "/slow_log_list",
    ).next("/line_num"))
}

rt::call! {
    /// A call of [`Client::list_click_house_slow_logs`].
    ListClickHouseSlowLogsCall {}
    /// A page of statements.
    send -> ClickHouseSlowLogList;
    pages -> ClickHouseSlowLogList;
    items -> ClickHouseSlowLog = |page: &mut ClickHouseSlowLogList| page.slow_log_list.take().unwrap_or_default();
}

rt::operation! {
    SWITCH_CLICK_HOUSE_ORIGINAL_SLOW_LOG = "switchClickHouseOriginalSlowLog", "PUT", "/v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_click_house_original_slow_log`].
    SwitchClickHouseOriginalSlowLogCall {}
    /// The switch as it is now.
    send -> ClickHouseOriginalSlowLog;
}

rt::operation! {
    SHOW_CLICK_HOUSE_ORIGINAL_SLOW_LOG = "showClickHouseOriginalSlowLog", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/slowlog-sensitive" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_click_house_original_slow_log`].
    ShowClickHouseOriginalSlowLogCall {}
    /// The switch.
    send -> ClickHouseOriginalSlowLog;
}

rt::operation! {
    LIST_CLICK_HOUSE_LTS_CONFIGS = "listClickHouseLtsConfigs", "GET", "/v3/{project_id}/clickhouse/instances/logs/lts-configs" {
        path("project_id").from_client(), query("instance_id"), query("enterprise_project_id"),
        query("instance_name"), query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instance_lts_configs")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_click_house_lts_configs`].
    ListClickHouseLtsConfigsCall {
        /// Lists only this ClickHouse instance.
        ///
        /// Example: `faf2cbf7f6cb422d83e61dbcc3e87023in07`.
        instance_id: impl Into<String> = set(1, &instance_id.into());
        /// Lists only instances of this enterprise project.
        ///
        /// Example: `0`.
        enterprise_project_id: impl Into<String> = set(2, &enterprise_project_id.into());
        /// Lists only instances of this name.
        ///
        /// Example: `gauss-8c01`.
        instance_name: impl Into<String> = set(3, &instance_name.into());
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(4, &limit);
        /// How many instances to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(5, &offset);
    }
    /// A page of instances.
    send -> LtsConfigList;
    pages -> LtsConfigList;
    items -> InstanceLtsConfigs = |page: &mut LtsConfigList| page.instance_lts_configs.take().unwrap_or_default();
}

rt::operation! {
    CREATE_CLICK_HOUSE_LTS_CONFIGS = "createClickHouseLtsConfigs", "POST", "/v3/{project_id}/clickhouse/instances/logs/lts-configs" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_click_house_lts_configs`].
    CreateClickHouseLtsConfigsCall {}
    /// The configurations are created.
    send_empty -> ();
}

rt::operation! {
    DELETE_CLICK_HOUSE_LTS_CONFIGS = "deleteClickHouseLtsConfigs", "DELETE", "/v3/{project_id}/clickhouse/instances/logs/lts-configs" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_click_house_lts_configs`].
    DeleteClickHouseLtsConfigsCall {}
    /// The configurations are deleted.
    send_empty -> ();
}

rt::operation! {
    CHECK_CLICK_HOUSE_SYNC_PARAMETERS = "checkClickHouseSyncParameters", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-check" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).idempotent(true)
}

rt::call! {
    /// A call of [`Client::check_click_house_sync_parameters`].
    CheckClickHouseSyncParametersCall {}
    /// What the check has shown.
    send -> ClickHouseSyncDatabaseCheck;
}

rt::operation! {
    CHECK_CLICK_HOUSE_SYNC_TABLES = "checkClickHouseSyncTables", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/table-check" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).idempotent(true)
}

rt::call! {
    /// A call of [`Client::check_click_house_sync_tables`].
    CheckClickHouseSyncTablesCall {}
    /// What the check has shown.
    send -> ClickHouseSyncTableCheckList;
}

rt::operation! {
    LIST_CLICK_HOUSE_DATABASES = "listClickHouseDatabases", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/databases" {
        path("project_id").from_client(), path("instance_id"),
        query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]), query("database_name"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/databases")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_click_house_databases`].
    ListClickHouseDatabasesCall {
        /// How many databases a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many databases to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `1`.
        offset: i32 = set(3, &offset);
        /// Lists only databases of this name.
        ///
        /// Example: `db_par_00473111`.
        database_name: impl Into<String> = set(4, &database_name.into());
    }
    /// A page of databases.
    send -> ClickHouseDatabaseList;
    pages -> ClickHouseDatabaseList;
    items -> String = |page: &mut ClickHouseDatabaseList| page.databases.take().unwrap_or_default();
}

rt::operation! {
    SHOW_CLICK_HOUSE_SYNC_CONFIG = "showClickHouseSyncConfig", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/config" {
        path("project_id").from_client(), path("instance_id"),
        query("database_name").required(), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_click_house_sync_config`].
    ShowClickHouseSyncConfigCall {}
    /// The configuration.
    send -> ClickHouseSyncConfig;
}

rt::operation! {
    LIST_CLICK_HOUSE_SYNC_PARAMETERS = "listClickHouseSyncParameters", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/database-parameter" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_click_house_sync_parameters`].
    ListClickHouseSyncParametersCall {}
    /// The parameters.
    send -> ClickHouseSyncParameterList;
}

rt::operation! {
    CREATE_CLICK_HOUSE_INSTANCE = "createClickHouseInstance", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_click_house_instance`].
    CreateClickHouseInstanceCall {}
    /// The creation has begun.
    send -> ClickHouseInstanceCreation;
    send_and_wait -> ClickHouseInstanceCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    DELETE_CLICK_HOUSE_INSTANCE = "deleteClickHouseInstance", "DELETE", "/v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}" {
        path("project_id").from_client(), path("instance_id"), path("clickhouse_instance_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_click_house_instance`].
    DeleteClickHouseInstanceCall {}
    /// A task deletes the instance.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_CLICK_HOUSE_INSTANCE = "showClickHouseInstance", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/{clickhouse_instance_id}" {
        path("project_id").from_client(), path("instance_id"), path("clickhouse_instance_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_click_house_instance`].
    ShowClickHouseInstanceCall {}
    /// The instance.
    send -> ClickHouseInstanceReport;
}

rt::operation! {
    EXPAND_CLICK_HOUSE_STORAGE = "expandClickHouseStorage", "PUT", "/v3/{project_id}/instances/{instance_id}/clickhouse/resize" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::expand_click_house_storage`].
    ExpandClickHouseStorageCall {}
    /// A task expands the storage.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    RESTART_CLICK_HOUSE_INSTANCE = "restartClickHouseInstance", "PUT", "/v3/{project_id}/instances/{instance_id}/clickhouse/restart" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::restart_click_house_instance`].
    RestartClickHouseInstanceCall {}
    /// A task restarts the instance.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    CREATE_CLICK_HOUSE_USER = "createClickHouseUser", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse/users" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_click_house_user`].
    CreateClickHouseUserCall {}
    /// The account is created.
    send -> ClickHouseOutcome;
}

rt::operation! {
    LIST_CLICK_HOUSE_USERS = "listClickHouseUsers", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/users" {
        path("project_id").from_client(), path("instance_id"),
        query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]), query("user_name"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/user_details")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_click_house_users`].
    ListClickHouseUsersCall {
        /// How many accounts a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many accounts to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(3, &offset);
        /// Lists only accounts of this name.
        ///
        /// Example: `user_test1`.
        user_name: impl Into<String> = set(4, &user_name.into());
    }
    /// A page of accounts.
    send -> ClickHouseUserList;
    pages -> ClickHouseUserList;
    items -> ClickHouseUser = |page: &mut ClickHouseUserList| page.user_details.take().unwrap_or_default();
}

rt::operation! {
    UPDATE_CLICK_HOUSE_USER_PASSWORD = "updateClickHouseUserPassword", "PUT", "/v3/{project_id}/instances/{instance_id}/clickhouse/users/password" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_click_house_user_password`].
    UpdateClickHouseUserPasswordCall {}
    /// The password is changed.
    send -> ClickHouseOutcome;
}

rt::operation! {
    UPDATE_CLICK_HOUSE_USER_PERMISSIONS = "updateClickHouseUserPermissions", "PUT", "/v3/{project_id}/instances/{instance_id}/clickhouse/users/permission" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_click_house_user_permissions`].
    UpdateClickHouseUserPermissionsCall {}
    /// The permissions are changed.
    send -> ClickHouseOutcome;
}

rt::operation! {
    CREATE_CLICK_HOUSE_SYNC_TASK = "createClickHouseSyncTask", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_click_house_sync_task`].
    CreateClickHouseSyncTaskCall {}
    /// A task sets the synchronization up.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_CLICK_HOUSE_SYNC_TASKS = "listClickHouseSyncTasks", "GET", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication" {
        path("project_id").from_client(), path("instance_id"),
        query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/replications")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_click_house_sync_tasks`].
    ListClickHouseSyncTasksCall {
        /// How many tasks a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many tasks to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `1`.
        offset: i32 = set(3, &offset);
    }
    /// A page of tasks.
    send -> ClickHouseSyncTaskList;
    pages -> ClickHouseSyncTaskList;
    items -> ClickHouseSyncTask = |page: &mut ClickHouseSyncTaskList| page.replications.take().unwrap_or_default();
}

rt::operation! {
    DELETE_CLICK_HOUSE_SYNC_TASK = "deleteClickHouseSyncTask", "DELETE", "/v3/{project_id}/instances/{instance_id}/clickhouse/replication/{database_name}" {
        path("project_id").from_client(), path("instance_id"), path("database_name"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_click_house_sync_task`].
    DeleteClickHouseSyncTaskCall {}
    /// A task ends the synchronization.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_CLICK_HOUSE_SYNC_CONFIG = "updateClickHouseSyncConfig", "PUT", "/v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_click_house_sync_config`].
    UpdateClickHouseSyncConfigCall {}
    /// A task changes the configuration.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    CANCEL_CLICK_HOUSE_SYNC_CONFIG_UPDATE = "cancelClickHouseSyncConfigUpdate", "DELETE", "/v3/{project_id}/instances/{instance_id}/clickhouse/databases/replication/config" {
        path("project_id").from_client(), path("instance_id"), query("database").required(),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::cancel_click_house_sync_config_update`].
    CancelClickHouseSyncConfigUpdateCall {}
    /// A task stops the change.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_CLICK_HOUSE_FLAVOR = "updateClickHouseFlavor", "POST", "/v3/{project_id}/instances/{instance_id}/clickhouse/resize-flavor" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_click_house_flavor`].
    UpdateClickHouseFlavorCall {}
    /// The change is accepted.
    send -> ClickHouseFlavorChangeOutcome;
}

set_project_id!(
    DeleteClickHouseUserCall 0, ListClickHouseLogNodesCall 0, ListClickHouseSlowLogsCall
    0, SwitchClickHouseOriginalSlowLogCall 0, ShowClickHouseOriginalSlowLogCall 0,
    ListClickHouseLtsConfigsCall 0, CreateClickHouseLtsConfigsCall 0,
    DeleteClickHouseLtsConfigsCall 0, CheckClickHouseSyncParametersCall 0,
    CheckClickHouseSyncTablesCall 0, ListClickHouseDatabasesCall 0,
    ShowClickHouseSyncConfigCall 0, ListClickHouseSyncParametersCall 0,
    CreateClickHouseInstanceCall 0, DeleteClickHouseInstanceCall 0,
    ShowClickHouseInstanceCall 0, ExpandClickHouseStorageCall 0,
    RestartClickHouseInstanceCall 0, CreateClickHouseUserCall 0, ListClickHouseUsersCall
    0, UpdateClickHouseUserPasswordCall 0, UpdateClickHouseUserPermissionsCall 0,
    CreateClickHouseSyncTaskCall 0, ListClickHouseSyncTasksCall 0,
    DeleteClickHouseSyncTaskCall 0, UpdateClickHouseSyncConfigCall 0,
    CancelClickHouseSyncConfigUpdateCall 0, UpdateClickHouseFlavorCall 0,
);
set_x_language!(
    DeleteClickHouseUserCall 3, ListClickHouseLogNodesCall 2, ListClickHouseSlowLogsCall
    2, SwitchClickHouseOriginalSlowLogCall 2, ShowClickHouseOriginalSlowLogCall 2,
    ListClickHouseLtsConfigsCall 6, CreateClickHouseLtsConfigsCall 1,
    DeleteClickHouseLtsConfigsCall 1, CheckClickHouseSyncParametersCall 2,
    CheckClickHouseSyncTablesCall 2, ListClickHouseDatabasesCall 5,
    ShowClickHouseSyncConfigCall 3, ListClickHouseSyncParametersCall 2,
    CreateClickHouseInstanceCall 2, DeleteClickHouseInstanceCall 3,
    ShowClickHouseInstanceCall 3, ExpandClickHouseStorageCall 2,
    RestartClickHouseInstanceCall 2, CreateClickHouseUserCall 2, ListClickHouseUsersCall
    5, UpdateClickHouseUserPasswordCall 2, UpdateClickHouseUserPermissionsCall 2,
    CreateClickHouseSyncTaskCall 2, ListClickHouseSyncTasksCall 4,
    DeleteClickHouseSyncTaskCall 3, UpdateClickHouseSyncConfigCall 2,
    CancelClickHouseSyncConfigUpdateCall 3, UpdateClickHouseFlavorCall 2,
);

rt::dynamic! {
    DELETE_CLICK_HOUSE_USER {
        String, String, String, Language,
    }.aliases(&["DeleteClickHouseDatabaseUser"]).json_answer()
    LIST_CLICK_HOUSE_LOG_NODES {
        String, String, Language,
    }.aliases(&["ListClickHouseInstanceNode"]).json_answer()
    LIST_CLICK_HOUSE_SLOW_LOGS {
        String, String, Language,
    }.aliases(&["ShowClickHouseSlowLogDetail"])
        .json_body(blank::<ClickHouseSlowLogQuery>).json_answer()
    SWITCH_CLICK_HOUSE_ORIGINAL_SLOW_LOG {
        String, String, Language,
    }.aliases(&["UpdateClickHouseSlowLogSensitiveStatus"])
        .json_body(blank::<ClickHouseOriginalSlowLogSwitch>).json_answer()
    SHOW_CLICK_HOUSE_ORIGINAL_SLOW_LOG {
        String, String, Language,
    }.aliases(&["ShowClickHouseSlowLogSensitiveStatus"]).json_answer()
    LIST_CLICK_HOUSE_LTS_CONFIGS {
        String, String, String, String, i32, i32, Language,
    }.aliases(&["ShowClickHouseLtsConfig"]).json_answer()
    CREATE_CLICK_HOUSE_LTS_CONFIGS {
        String, Language,
    }.aliases(&["UpdateClickHouseLtsConfig"]).json_body(blank::<ClickHouseLtsConfigCreation>)
    DELETE_CLICK_HOUSE_LTS_CONFIGS {
        String, Language,
    }.aliases(&["DeleteClickHouseLtsConfig"]).json_body(blank::<ClickHouseLtsConfigDeletion>)
    CHECK_CLICK_HOUSE_SYNC_PARAMETERS {
        String, String, Language,
    }.aliases(&["CheckClickHouseDataBaseConfig"])
        .json_body(blank::<ClickHouseSyncParameterCheckRequest>).json_answer()
    CHECK_CLICK_HOUSE_SYNC_TABLES {
        String, String, Language,
    }.aliases(&["CheckClickHouseTableConfig"])
        .json_body(blank::<ClickHouseSyncTableCheckRequest>).json_answer()
    LIST_CLICK_HOUSE_DATABASES {
        String, String, i32, i32, String, Language,
    }.aliases(&["ListClickHouseDataBase"]).json_answer()
    SHOW_CLICK_HOUSE_SYNC_CONFIG {
        String, String, String, Language,
    }.aliases(&["ListClickHouseDataBaseReplicationConfig"]).json_answer()
    LIST_CLICK_HOUSE_SYNC_PARAMETERS {
        String, String, Language,
    }.aliases(&["ListClickHouseDataBaseParameter"]).json_answer()
    CREATE_CLICK_HOUSE_INSTANCE {
        String, String, Language,
    }.aliases(&["CreateClickHouseInstance"])
        .json_body(blank::<ClickHouseNewInstance>).json_answer().job(&SHOW_JOB_JOB)
    DELETE_CLICK_HOUSE_INSTANCE {
        String, String, String, Language,
    }.aliases(&["DeleteClickHouseInstance"]).json_answer().job(&SHOW_JOB_JOB)
    SHOW_CLICK_HOUSE_INSTANCE {
        String, String, String, Language,
    }.aliases(&["ListClickHouseInstance"]).json_answer()
    EXPAND_CLICK_HOUSE_STORAGE {
        String, String, Language,
    }.aliases(&["ResizeClickHouseInstance"])
        .json_body(blank::<ClickHouseStorageExpansion>).json_answer().job(&SHOW_JOB_JOB)
    RESTART_CLICK_HOUSE_INSTANCE {
        String, String, Language,
    }.aliases(&["RebootClickHouseInstance"]).json_answer().job(&SHOW_JOB_JOB)
    CREATE_CLICK_HOUSE_USER {
        String, String, Language,
    }.aliases(&["CreateClickHouseDatabaseUser"])
        .json_body(blank::<ClickHouseNewUser>).json_answer()
    LIST_CLICK_HOUSE_USERS {
        String, String, i32, i32, String, Language,
    }.aliases(&["ShowClickHouseDatabaseUser"]).json_answer()
    UPDATE_CLICK_HOUSE_USER_PASSWORD {
        String, String, Language,
    }.aliases(&["UpdateClickHouseDatabaseUserPassword"])
        .json_body(blank::<ClickHouseUserPassword>).json_answer()
    UPDATE_CLICK_HOUSE_USER_PERMISSIONS {
        String, String, Language,
    }.aliases(&["UpdateClickHouseDatabaseUserPermission"])
        .json_body(blank::<ClickHouseUserPermissions>).json_answer()
    CREATE_CLICK_HOUSE_SYNC_TASK {
        String, String, Language,
    }.aliases(&["CreateClickHouseDataBaseReplication"])
        .json_body(blank::<ClickHouseNewSyncTask>).json_answer().job(&SHOW_JOB_JOB)
    LIST_CLICK_HOUSE_SYNC_TASKS {
        String, String, i32, i32, Language,
    }.aliases(&["ListClickHouseDataBaseReplication"]).json_answer()
    DELETE_CLICK_HOUSE_SYNC_TASK {
        String, String, String, Language,
    }.aliases(&["DeleteClickHouseDataBaseReplication"]).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_CLICK_HOUSE_SYNC_CONFIG {
        String, String, Language,
    }.aliases(&["UpdateClickHouseDataBaseConfig"])
        .json_body(blank::<ClickHouseSyncConfigUpdate>).json_answer().job(&SHOW_JOB_JOB)
    CANCEL_CLICK_HOUSE_SYNC_CONFIG_UPDATE {
        String, String, String, Language,
    }.aliases(&["DeleteClickHouseDataBaseConfig"]).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_CLICK_HOUSE_FLAVOR {
        String, String, Language,
    }.aliases(&["ResizeClickHouseFlavor"])
        .json_body(blank::<ClickHouseFlavorChange>).json_answer()
}
