// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use crate::client::Client;
use crate::models::{
    AutoScalingPolicy, AutoScalingRecord, AutoScalingRecordList, AutoScalingUpdate,
    BindInstanceEip, CheckResources, CreateInstance, CreateInstanceDomainName,
    CreateReadReplicas, DatabaseEngine, DedicatedResourcePool,
    DedicatedResourcePoolDetail, DedicatedResourcePoolList, ExtendInstanceVolume,
    Instance, InstanceCreation, InstanceDetailList, InstanceEip, InstanceList,
    InstanceMonitoring, InstanceReport, InstanceTask, InstanceVersion,
    InstanceVolumeOrder, InstanceWorkTiming, Language, PromoteReadReplica,
    ReadReplicaCreation, RecycledInstance, RecycledInstanceList, RecyclingPolicyReport,
    ResetInstancePassword, ResizeInstance, ResourceCheck, StartedTask, SwitchInstanceSsl,
    TaskReport, UpdateAutoScalingPolicy, UpdateInstanceDescription,
    UpdateInstanceDomainName, UpdateInstanceMonitoring, UpdateInstanceName,
    UpdateInstancePort, UpdateInstancePrivateIp, UpdateInstanceSecurityGroup,
    UpdateMaintenanceWindow, UpdateNodeNames, UpdateReadReplicaPriority,
    UpdateRecyclingPolicy, UpdateServerlessPolicy,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Create an instance.
        ///
        /// Creates an instance, empty or with the data of another one: from a backup, or as it was at
        /// some moment.
        ///
        /// `POST /v3/{project_id}/instances`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     AvailabilityZoneMode, CreateInstance, CreateInstanceRequired, DatabaseEngine,
        ///     DatabaseSpecificationInstanceMode, InstanceBackupScheduleChoice,
        ///     InstanceBillingChoice, InstanceBillingMode, InstanceEngineChoice,
        /// };
        ///
        /// let body = CreateInstance::new(CreateInstanceRequired {
        ///         region: "br-iaas-odin1".into(),
        ///         name: "gaussdb-mysql-instance1".into(),
        ///         datastore: InstanceEngineChoice::new(DatabaseEngine::TaurusDb, "8.0"),
        ///         mode: DatabaseSpecificationInstanceMode::Cluster,
        ///         flavor_ref: "gaussdb.mysql.xlarge.arm.4".into(),
        ///         vpc_id: "3cedfc54-b105-4652-a4e0-847b11576b58".into(),
        ///         subnet_id: "c1cfa53c-65d3-431e-8552-326bf310c7ad".into(),
        ///         password: "secret".into(),
        ///         availability_zone_mode: AvailabilityZoneMode::Single,
        ///         slave_count: 1,
        ///     })
        ///     .with_charge_info(InstanceBillingChoice::new(InstanceBillingMode::PayPerUse))
        ///     .with_security_group_id("fc577a1a-f202-424a-977f-24faec3fdd55")
        ///     .with_configuration_id("43570e0de32e40c5a15f831aa5ce4176pr07")
        ///     .with_backup_strategy(InstanceBackupScheduleChoice::new("08:00-09:00"))
        ///     .with_enterprise_project_id("0");
        /// let answer = client.create_instance(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.1, tables 4-14, 4-15, 4-16, 4-24, 4-30, 4-31.
        #[doc(alias = "CreateGaussMySqlInstance")]
        create_instance(body: CreateInstance = json(&body)) -> CreateInstanceCall = CREATE_INSTANCE;
        /// Restart an instance.
        ///
        /// Restarts the database of an instance, at once or in its maintenance window.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/restart`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::InstanceWorkTiming;
        ///
        /// let body = InstanceWorkTiming::new().with_delay(true);
        /// let answer = client
        ///     .restart_instance("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.2, tables 4-32, 4-33, 4-34, 4-35, 4-36, 4-37.
        #[doc(alias = "RestartGaussMySqlInstance")]
        restart_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: InstanceWorkTiming = json(&body),
        ) -> RestartInstanceCall = RESTART_INSTANCE;
        /// Delete an instance.
        ///
        /// Deletes an instance. One that is paid for by the month or year is unsubscribed.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .delete_instance("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.3, tables 4-38, 4-39, 4-40, 4-41, 4-42.
        #[doc(alias = "DeleteGaussMySqlInstance")]
        delete_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> DeleteInstanceCall = DELETE_INSTANCE;
        /// Add read replicas.
        ///
        /// Adds read replicas to an instance, as many as there are priorities.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/nodes/enlarge`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::CreateReadReplicas;
        ///
        /// let answer = client
        ///     .create_read_replicas(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         CreateReadReplicas::new([1, 2]),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.4, tables 4-43, 4-44, 4-45, 4-46, 4-47, 4-48.
        #[doc(alias = "CreateGaussMySqlReadonlyNode")]
        create_read_replicas(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateReadReplicas = json(&body),
        ) -> CreateReadReplicasCall = CREATE_READ_REPLICAS;
        /// Delete a read replica.
        ///
        /// Deletes a read replica, or unsubscribes it where it is paid for by the month or year. Where
        /// an instance spreads over several availability zones, the nodes that are left must still do
        /// so.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/nodes/{node_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .delete_read_replica(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "f0d5f01f04964f36a545ad85e4e9cfe9no07",
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.5, tables 4-49, 4-50, 4-51, 4-52, 4-53.
        #[doc(alias = "DeleteGaussMySqlReadonlyNode")]
        delete_read_replica(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
        ) -> DeleteReadReplicaCall = DELETE_READ_REPLICA;
        /// Extend the storage.
        ///
        /// Changes how much storage an instance has that is paid for by the month or year.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/volume/extend`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ExtendInstanceVolume;
        ///
        /// let answer = client
        ///     .extend_instance_volume(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         ExtendInstanceVolume::new(50),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.6, tables 4-54, 4-55, 4-56, 4-57, 4-58, 4-59.
        #[doc(alias = "ExpandGaussMySqlInstanceVolume")]
        extend_instance_volume(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ExtendInstanceVolume = json(&body),
        ) -> ExtendInstanceVolumeCall = EXTEND_INSTANCE_VOLUME;
        /// Rename an instance.
        ///
        /// Gives an instance another name, and its nodes with it if wanted.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/name`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateInstanceName;
        ///
        /// let answer = client
        ///     .update_instance_name(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         UpdateInstanceName::new("gaussdb-name"),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.7, tables 4-60, 4-61, 4-62, 4-63, 4-64, 4-65.
        #[doc(alias = "UpdateGaussMySqlInstanceName")]
        update_instance_name(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstanceName = json(&body),
        ) -> UpdateInstanceNameCall = UPDATE_INSTANCE_NAME;
        /// Reset the password.
        ///
        /// Sets a new password for the administrator of the database.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/password`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::ResetInstancePassword;
        ///
        /// client
        ///     .reset_instance_password(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         ResetInstancePassword::new("secret"),
        ///     )
        ///     .send()
        ///     .await?;
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.8, tables 4-66, 4-67, 4-68, 4-69, 4-70.
        #[doc(alias = "ResetGaussMySqlPassword")]
        reset_instance_password(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ResetInstancePassword = json(&body),
        ) -> ResetInstancePasswordCall = RESET_INSTANCE_PASSWORD;
        /// Change the specification.
        ///
        /// Changes the computing power and memory of the nodes of an instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/action`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{InstanceFlavorChoice, ResizeInstance};
        ///
        /// let body = ResizeInstance::new(
        ///     InstanceFlavorChoice::new("gaussdb.mysql.xlarge.arm.8"),
        /// );
        /// let answer = client
        ///     .resize_instance("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.9, tables 4-71, 4-72, 4-73, 4-75, 4-76, 4-77.
        #[doc(alias = "ChangeGaussMySqlInstanceSpecification")]
        resize_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: ResizeInstance = json(&body),
        ) -> ResizeInstanceCall = RESIZE_INSTANCE;
        /// List dedicated resource pools.
        ///
        /// Lists the dedicated resource pools of a project, page by page.
        ///
        /// `GET /v3/{project_id}/dedicated-resources`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.list_dedicated_resource_pools().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.10, tables 4-78, 4-79, 4-80, 4-81, 4-84, 4-85.
        #[doc(alias = "ListGaussMySqlDedicatedResources")]
        list_dedicated_resource_pools() -> ListDedicatedResourcePoolsCall = LIST_DEDICATED_RESOURCE_POOLS;
        /// Show a dedicated resource pool.
        ///
        /// Shows one dedicated resource pool and how much of it is in use.
        ///
        /// `GET /v3/{project_id}/dedicated-resource/{dedicated_resource_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_dedicated_resource_pool("6e097c33-d6b9-4ca5-83cb-6cc79dcf4f06")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.11, tables 4-86, 4-87, 4-88, 4-91, 4-92.
        #[doc(alias = "ShowDedicatedResourceInfo")]
        show_dedicated_resource_pool(
            dedicated_resource_id: impl Into<String> = set(1, &dedicated_resource_id.into()),
        ) -> ShowDedicatedResourcePoolCall = SHOW_DEDICATED_RESOURCE_POOL;
        /// Change monitoring by the second.
        ///
        /// Turns monitoring by the second on or off, and sets whether metrics are taken every second or
        /// every five.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/monitor-policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     InstanceMonitoringPeriod, UpdateInstanceMonitoring,
        /// };
        ///
        /// let body = UpdateInstanceMonitoring::new(true)
        ///     .with_period(InstanceMonitoringPeriod::ONE_SECOND);
        /// let answer = client
        ///     .update_instance_monitoring("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.12, tables 4-93, 4-94, 4-95, 4-96, 4-97, 4-98.
        #[doc(alias = "UpdateInstanceMonitor")]
        update_instance_monitoring(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstanceMonitoring = json(&body),
        ) -> UpdateInstanceMonitoringCall = UPDATE_INSTANCE_MONITORING;
        /// Show monitoring by the second.
        ///
        /// Shows whether metrics of an instance are taken by the second, and how often.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/monitor-policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_instance_monitoring("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.13, tables 4-99, 4-100, 4-101, 4-102, 4-103.
        #[doc(alias = "ShowInstanceMonitorExtend")]
        show_instance_monitoring(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowInstanceMonitoringCall = SHOW_INSTANCE_MONITORING;
        /// Restart a node.
        ///
        /// Restarts one node of an instance, at once or in the maintenance window.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/nodes/{node_id}/restart`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::InstanceWorkTiming;
        ///
        /// let body = InstanceWorkTiming::new().with_delay(false);
        /// let answer = client
        ///     .restart_node(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "f0d5f01f04964f36a545ad85e4e9cfe9no07",
        ///         body,
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.14, tables 4-104, 4-105, 4-106, 4-107, 4-108, 4-109.
        #[doc(alias = "RestartGaussMySqlNode")]
        restart_node(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
            body: InstanceWorkTiming = json(&body),
        ) -> RestartNodeCall = RESTART_NODE;
        /// Upgrade the kernel.
        ///
        /// Brings the kernel of an instance to the latest version, at once or in the maintenance
        /// window.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/db-upgrade`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::InstanceWorkTiming;
        ///
        /// let body = InstanceWorkTiming::new().with_delay(false);
        /// let answer = client
        ///     .upgrade_instance("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.15, tables 4-110, 4-111, 4-112, 4-113, 4-114, 4-115.
        #[doc(alias = "UpgradeGaussMySqlInstanceDatabase")]
        upgrade_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: InstanceWorkTiming = json(&body),
        ) -> UpgradeInstanceCall = UPGRADE_INSTANCE;
        /// Switch SSL.
        ///
        /// Turns SSL on or off for connections to an instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/ssl-option`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::SwitchInstanceSsl;
        ///
        /// let answer = client
        ///     .switch_instance_ssl(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         SwitchInstanceSsl::new(true),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.16, tables 4-116, 4-117, 4-118, 4-119, 4-120, 4-121.
        #[doc(alias = "SwitchGaussMySqlInstanceSsl")]
        switch_instance_ssl(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: SwitchInstanceSsl = json(&body),
        ) -> SwitchInstanceSslCall = SWITCH_INSTANCE_SSL;
        /// Bind an EIP.
        ///
        /// Binds an elastic IP address (EIP) to an instance, so that it is reached from the Internet.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/public-ips/bind`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::BindInstanceEip;
        ///
        /// let body = BindInstanceEip::new(
        ///     "10.145.51.214",
        ///     "8403e9cd-a7fa-4288-8b15-c7ceac1etest",
        /// );
        /// let answer = client
        ///     .bind_instance_eip("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.17, tables 4-122, 4-123, 4-124, 4-125, 4-126, 4-127.
        #[doc(alias = "UpdateGaussMySqlInstanceEip")]
        bind_instance_eip(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: BindInstanceEip = json(&body),
        ) -> BindInstanceEipCall = BIND_INSTANCE_EIP;
        /// Unbind the EIP.
        ///
        /// Takes its elastic IP address (EIP) from an instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/public-ips/unbind`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .unbind_instance_eip("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.18, tables 4-128, 4-129, 4-130, 4-131, 4-132.
        #[doc(alias = "CancelGaussMySqlInstanceEip")]
        unbind_instance_eip(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> UnbindInstanceEipCall = UNBIND_INSTANCE_EIP;
        /// Promote a read replica.
        ///
        /// Makes a read replica the primary node of its instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/switchover`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::PromoteReadReplica;
        ///
        /// let body = PromoteReadReplica::new("1801a615b52b4a5697cfe385f6affbf4no07");
        /// let answer = client
        ///     .promote_read_replica("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.19, tables 4-133, 4-134, 4-135, 4-136, 4-137, 4-138.
        #[doc(alias = "InvokeGaussMySqlInstanceSwitchOver")]
        promote_read_replica(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: PromoteReadReplica = json(&body),
        ) -> PromoteReadReplicaCall = PROMOTE_READ_REPLICA;
        /// Change the maintenance window.
        ///
        /// Sets the hours in which an instance is maintained. Choose hours with little load, since work
        /// may interrupt the database.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/ops-window`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateMaintenanceWindow;
        ///
        /// let body = UpdateMaintenanceWindow::new("22:00", "02:00");
        /// let answer = client
        ///     .update_maintenance_window("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.20, tables 4-139, 4-140, 4-141, 4-142, 4-143.
        #[doc(alias = "UpdateGaussMySqlInstanceOpsWindow")]
        update_maintenance_window(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateMaintenanceWindow = json(&body),
        ) -> UpdateMaintenanceWindowCall = UPDATE_MAINTENANCE_WINDOW;
        /// Change the security group.
        ///
        /// Puts an instance into another security group.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/security-group`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateInstanceSecurityGroup;
        ///
        /// let body = UpdateInstanceSecurityGroup::new("054f55b5-946e-4761-a1e3-3be6892827c1");
        /// let answer = client
        ///     .update_instance_security_group("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.21, tables 4-144, 4-145, 4-146, 4-147, 4-148, 4-149.
        #[doc(alias = "UpdateGaussMySqlInstanceSecurityGroup")]
        update_instance_security_group(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstanceSecurityGroup = json(&body),
        ) -> UpdateInstanceSecurityGroupCall = UPDATE_INSTANCE_SECURITY_GROUP;
        /// Change the private IP address.
        ///
        /// Gives an instance another private IP address.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/internal-ip`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateInstancePrivateIp;
        ///
        /// let answer = client
        ///     .update_instance_private_ip(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         UpdateInstancePrivateIp::new("192.*.*"),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.22, tables 4-150, 4-151, 4-152, 4-153, 4-154, 4-155.
        #[doc(alias = "UpdateGaussMySqlInstanceInternalIp")]
        update_instance_private_ip(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstancePrivateIp = json(&body),
        ) -> UpdateInstancePrivateIpCall = UPDATE_INSTANCE_PRIVATE_IP;
        /// Change the port.
        ///
        /// Gives the database of an instance another port.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/port`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateInstancePort;
        ///
        /// let answer = client
        ///     .update_instance_port(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         UpdateInstancePort::new(8836),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.23, tables 4-156, 4-157, 4-158, 4-159, 4-160, 4-161.
        #[doc(alias = "UpdateGaussMySqlInstancePort")]
        update_instance_port(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstancePort = json(&body),
        ) -> UpdateInstancePortCall = UPDATE_INSTANCE_PORT;
        /// Change the description.
        ///
        /// Says anew what an instance is for.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/alias`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateInstanceDescription;
        ///
        /// let body = UpdateInstanceDescription::new("Test_alias");
        /// let answer = client
        ///     .update_instance_description("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.24, tables 4-162, 4-163, 4-164, 4-165, 4-166.
        #[doc(alias = "UpdateGaussMySqlInstanceAlias")]
        update_instance_description(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstanceDescription = json(&body),
        ) -> UpdateInstanceDescriptionCall = UPDATE_INSTANCE_DESCRIPTION;
        /// Create a private domain name.
        ///
        /// Gives an instance a private domain name. The call is in open beta: a service ticket opens it
        /// to an account.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/dns`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{CreateInstanceDomainName, InstanceDomainNameType};
        ///
        /// let body = CreateInstanceDomainName::new(InstanceDomainNameType::Private);
        /// let answer = client
        ///     .create_instance_domain_name("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.25, tables 4-167, 4-168, 4-169, 4-170, 4-171, 4-172.
        #[doc(alias = "CreateGaussMysqlDns")]
        create_instance_domain_name(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateInstanceDomainName = json(&body),
        ) -> CreateInstanceDomainNameCall = CREATE_INSTANCE_DOMAIN_NAME;
        /// Change the private domain name.
        ///
        /// Changes the first part of the private domain name of an instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/dns`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateInstanceDomainName;
        ///
        /// let body = UpdateInstanceDomainName::new("testmodifydnsname");
        /// let answer = client
        ///     .update_instance_domain_name("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.26, tables 4-173, 4-174, 4-175, 4-176, 4-177, 4-178.
        #[doc(alias = "ModifyGaussMysqlDns")]
        update_instance_domain_name(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateInstanceDomainName = json(&body),
        ) -> UpdateInstanceDomainNameCall = UPDATE_INSTANCE_DOMAIN_NAME;
        /// Show the version.
        ///
        /// Shows which version an instance runs, which one is the latest, and whether it can be
        /// upgraded.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/database-version`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_instance_version("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.27, tables 4-179, 4-180, 4-181, 4-183, 4-184.
        #[doc(alias = "ShowInstanceDatabaseVersion")]
        show_instance_version(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowInstanceVersionCall = SHOW_INSTANCE_VERSION;
        /// Change the auto scaling policy.
        ///
        /// Sets when an instance gets more or less resources by itself. The call is in open beta: a
        /// service ticket opens it to an account.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     AutoScalingObservationPeriod, AutoScalingSilentPeriod, AutoScalingStrategyChoice,
        ///     AutoScalingSwitch, UpdateAutoScalingPolicy,
        /// };
        ///
        /// let body = UpdateAutoScalingPolicy::new(
        ///         AutoScalingSwitch::On,
        ///         AutoScalingStrategyChoice::new(AutoScalingSwitch::On, AutoScalingSwitch::On),
        ///     )
        ///     .with_monitor_cycle(AutoScalingObservationPeriod::FIVE_MINUTES)
        ///     .with_silence_cycle(AutoScalingSilentPeriod::FIVE_MINUTES)
        ///     .with_enlarge_threshold(50)
        ///     .with_max_flavor("gaussdb.mysql.large.x86.4")
        ///     .with_reduce_enabled(false)
        ///     .with_max_read_only_count(2)
        ///     .with_read_only_weight(10);
        /// let answer = client
        ///     .update_auto_scaling_policy("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.28, tables 4-185, 4-186, 4-187, 4-189, 4-191, 4-192.
        update_auto_scaling_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateAutoScalingPolicy = json(&body),
        ) -> UpdateAutoScalingPolicyCall = UPDATE_AUTO_SCALING_POLICY;
        /// Show the auto scaling policy.
        ///
        /// Shows when an instance gets more or less resources by itself.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_auto_scaling_policy("a23fb62bd61e4e9e9636fd2225f395bein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.29, tables 4-193, 4-194, 4-195, 4-197, 4-198.
        show_auto_scaling_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowAutoScalingPolicyCall = SHOW_AUTO_SCALING_POLICY;
        /// Check resources.
        ///
        /// Checks in advance whether there are enough resources for an instance, for read replicas or
        /// for another specification. It changes nothing.
        ///
        /// `POST /v3/{project_id}/resource-check`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     AvailabilityZoneMode, CheckResources, DatabaseSpecificationInstanceMode,
        ///     ResourceCheckAction, ResourceCheckTarget,
        /// };
        ///
        /// let body = CheckResources::new(
        ///     ResourceCheckAction::CreateInstance,
        ///     ResourceCheckTarget::new()
        ///         .with_enterprise_project_id("0")
        ///         .with_instance_num(1)
        ///         .with_mode(DatabaseSpecificationInstanceMode::Cluster)
        ///         .with_availability_zone_mode(AvailabilityZoneMode::Single)
        ///         .with_node_num(2)
        ///         .with_flavor_ref("gaussdb.mysql.xlarge.x86.4")
        ///         .with_availability_zone("cn-southwest-244b")
        ///         .with_subnet_id("1e9f71dd-9192-4c0d-9739-161d8dcca68c"),
        /// );
        /// let answer = client.check_resources(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.30, tables 4-199, 4-200, 4-201, 4-203, 4-204, 4-205.
        #[doc(alias = "CheckResource")]
        check_resources(body: CheckResources = json(&body)) -> CheckResourcesCall = CHECK_RESOURCES;
        /// List instances.
        ///
        /// Lists the instances of a project that meet all given conditions, page by page.
        ///
        /// `GET /v3.1/{project_id}/instances`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.list_instances().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.31, tables 4-206, 4-207, 4-208, 4-209, 4-217, 4-218.
        #[doc(alias = "ListGaussMySqlInstancesUnifyStatus")]
        list_instances() -> ListInstancesCall = LIST_INSTANCES;
        /// Show an instance.
        ///
        /// Shows one instance with its nodes and proxies.
        ///
        /// `GET /v3.1/{project_id}/instances/{instance_id}`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_instance("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.32, tables 4-219, 4-220, 4-221, 4-231, 4-232.
        #[doc(alias = "ShowGaussMySqlInstanceInfoUnifyStatus")]
        show_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowInstanceCall = SHOW_INSTANCE;
        /// Show several instances.
        ///
        /// Shows up to 20 instances with their nodes and proxies.
        ///
        /// `GET /v3.1/{project_id}/instances/details`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_instance_details(["11684a0e59e94bceba7880d58cfb07b5in07"])
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.33, tables 4-233, 4-234, 4-235, 4-236, 4-246, 4-247.
        #[doc(alias = "ListGaussMySqlInstanceDetailInfoUnifyStatus")]
        list_instance_details(instance_ids: impl IntoIterator<Item = impl Into<String>> = set(1, &instance_ids.into_iter().map(Into::into).collect::<Vec<String>>())) -> ListInstanceDetailsCall = LIST_INSTANCE_DETAILS;
        /// Change the recycling policy.
        ///
        /// Sets how long deleted instances are kept in the recycle bin.
        ///
        /// `PUT /v3/{project_id}/instances/recycle-policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{RecyclingPolicyChoice, UpdateRecyclingPolicy};
        ///
        /// let body = UpdateRecyclingPolicy::new()
        ///     .with_recycle_policy(RecyclingPolicyChoice::new(5));
        /// client.update_recycling_policy(body).send().await?;
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.34, tables 4-248, 4-249, 4-250, 4-252, 4-253.
        #[doc(alias = "SetRecyclePolicy")]
        update_recycling_policy(
            body: UpdateRecyclingPolicy = json(&body),
        ) -> UpdateRecyclingPolicyCall = UPDATE_RECYCLING_POLICY;
        /// Show the recycling policy.
        ///
        /// Shows how long deleted instances are kept in the recycle bin.
        ///
        /// `GET /v3/{project_id}/instances/recycle-policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.show_recycling_policy().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.35, tables 4-254, 4-255, 4-256, 4-258, 4-259.
        #[doc(alias = "ShowRecyclePolicy")]
        show_recycling_policy() -> ShowRecyclingPolicyCall = SHOW_RECYCLING_POLICY;
        /// List the recycle bin.
        ///
        /// Lists the deleted instances of a project that can still be restored, page by page.
        ///
        /// `GET /v3/{project_id}/instances/recycle-info`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.list_recycled_instances().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.36, tables 4-260, 4-261, 4-262, 4-263, 4-265, 4-266.
        #[doc(alias = "ListRecycleInstances")]
        list_recycled_instances() -> ListRecycledInstancesCall = LIST_RECYCLED_INSTANCES;
        /// Rename nodes.
        ///
        /// Gives nodes of an instance other names.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/nodes/name`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{NodeName, UpdateNodeNames};
        ///
        /// let body = UpdateNodeNames::new([
        ///     NodeName::new("799a0f2fa49d4151bf2f7063c1fbba36no07", "gauss-cdf5_node03"),
        /// ]);
        /// let answer = client
        ///     .update_node_names("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.37, tables 4-267, 4-268, 4-269, 4-271, 4-272, 4-273.
        #[doc(alias = "RenameInstanceNode")]
        update_node_names(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateNodeNames = json(&body),
        ) -> UpdateNodeNamesCall = UPDATE_NODE_NAMES;
        /// List auto scaling records.
        ///
        /// Lists what auto scaling has done to an instance, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/history`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_auto_scaling_records("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.38, tables 4-274, 4-275, 4-276, 4-277, 4-279, 4-280.
        #[doc(alias = "ShowAutoScalingHistory")]
        list_auto_scaling_records(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListAutoScalingRecordsCall = LIST_AUTO_SCALING_RECORDS;
        /// Change the serverless policy.
        ///
        /// Sets between which limits the computing power of a serverless instance moves.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/serverless/policy`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateServerlessPolicy;
        ///
        /// client
        ///     .update_serverless_policy(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         UpdateServerlessPolicy::new(1, 4),
        ///     )
        ///     .send()
        ///     .await?;
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.39, tables 4-281, 4-282, 4-283, 4-284, 4-285.
        update_serverless_policy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateServerlessPolicy = json(&body),
        ) -> UpdateServerlessPolicyCall = UPDATE_SERVERLESS_POLICY;
        /// Change the failover priority.
        ///
        /// Sets in which order read replicas are promoted when the primary node fails.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/nodes/{node_id}/priority`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::UpdateReadReplicaPriority;
        ///
        /// let answer = client
        ///     .update_read_replica_priority(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         "f0d5f01f04964f36a545ad85e4e9cfe9no07",
        ///         UpdateReadReplicaPriority::new(2),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.40, tables 4-286, 4-287, 4-288, 4-289, 4-290, 4-291.
        #[doc(alias = "ModifyNodePriority")]
        update_read_replica_priority(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
            body: UpdateReadReplicaPriority = json(&body),
        ) -> UpdateReadReplicaPriorityCall = UPDATE_READ_REPLICA_PRIORITY;
        /// Show the EIP.
        ///
        /// Shows the elastic IP address (EIP) of an instance and its bandwidth.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/eip`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_instance_eip("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.3.41, tables 4-292, 4-293, 4-294, 4-295, 4-296.
        show_instance_eip(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowInstanceEipCall = SHOW_INSTANCE_EIP;
    }
}

rt::operation! {
    CREATE_INSTANCE = "createInstance", "POST", "/v3/{project_id}/instances" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_instance`].
    CreateInstanceCall {}
    /// The instance is being created.
    send -> InstanceCreation;
    send_and_wait -> InstanceCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    RESTART_INSTANCE = "restartInstance", "POST", "/v3/{project_id}/instances/{instance_id}/restart" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::restart_instance`].
    RestartInstanceCall {}
    /// A task restarts the instance.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    DELETE_INSTANCE = "deleteInstance", "DELETE", "/v3/{project_id}/instances/{instance_id}" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_instance`].
    DeleteInstanceCall {}
    /// A task deletes the instance.
    send -> InstanceTask;
    send_and_wait -> InstanceTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    CREATE_READ_REPLICAS = "createReadReplicas", "POST", "/v3/{project_id}/instances/{instance_id}/nodes/enlarge" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_read_replicas`].
    CreateReadReplicasCall {}
    /// The read replicas are being created.
    send -> ReadReplicaCreation;
    send_and_wait -> ReadReplicaCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    DELETE_READ_REPLICA = "deleteReadReplica", "DELETE", "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}" {
        path("project_id").from_client(), path("instance_id"), path("node_id"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_read_replica`].
    DeleteReadReplicaCall {}
    /// A task deletes the read replica.
    send -> InstanceTask;
    send_and_wait -> InstanceTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    EXTEND_INSTANCE_VOLUME = "extendInstanceVolume", "POST", "/v3/{project_id}/instances/{instance_id}/volume/extend" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::extend_instance_volume`].
    ExtendInstanceVolumeCall {}
    /// The storage is ordered.
    send -> InstanceVolumeOrder;
}

rt::operation! {
    UPDATE_INSTANCE_NAME = "updateInstanceName", "PUT", "/v3/{project_id}/instances/{instance_id}/name" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_instance_name`].
    UpdateInstanceNameCall {}
    /// A task renames the instance.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    RESET_INSTANCE_PASSWORD = "resetInstancePassword", "POST", "/v3/{project_id}/instances/{instance_id}/password" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::reset_instance_password`].
    ResetInstancePasswordCall {}
    /// The password is set.
    send_empty -> ();
}

rt::operation! {
    RESIZE_INSTANCE = "resizeInstance", "POST", "/v3/{project_id}/instances/{instance_id}/action" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::resize_instance`].
    ResizeInstanceCall {}
    /// The specification is being changed, or the change is ordered.
    send -> InstanceTask;
    send_and_wait -> InstanceTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_DEDICATED_RESOURCE_POOLS = "listDedicatedResourcePools", "GET", "/v3/{project_id}/dedicated-resources" {
        path("project_id").from_client(), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/resources")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_dedicated_resource_pools`].
    ListDedicatedResourcePoolsCall {
        /// How many pools to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(1, &offset);
        /// How many pools a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(2, &limit);
    }
    /// A page of pools.
    send -> DedicatedResourcePoolList;
    pages -> DedicatedResourcePoolList;
    items -> DedicatedResourcePool = |page: &mut DedicatedResourcePoolList| page.resources.take().unwrap_or_default();
}

rt::operation! {
    SHOW_DEDICATED_RESOURCE_POOL = "showDedicatedResourcePool", "GET", "/v3/{project_id}/dedicated-resource/{dedicated_resource_id}" {
        path("project_id").from_client(), path("dedicated_resource_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_dedicated_resource_pool`].
    ShowDedicatedResourcePoolCall {}
    /// The pool.
    send -> DedicatedResourcePoolDetail;
}

rt::operation! {
    UPDATE_INSTANCE_MONITORING = "updateInstanceMonitoring", "PUT", "/v3/{project_id}/instances/{instance_id}/monitor-policy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_instance_monitoring`].
    UpdateInstanceMonitoringCall {}
    /// A task changes the monitoring.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_INSTANCE_MONITORING = "showInstanceMonitoring", "GET", "/v3/{project_id}/instances/{instance_id}/monitor-policy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_instance_monitoring`].
    ShowInstanceMonitoringCall {}
    /// How the instance is monitored.
    send -> InstanceMonitoring;
}

rt::operation! {
    RESTART_NODE = "restartNode", "POST", "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}/restart" {
        path("project_id").from_client(), path("instance_id"), path("node_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::restart_node`].
    RestartNodeCall {}
    /// A task restarts the node.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPGRADE_INSTANCE = "upgradeInstance", "POST", "/v3/{project_id}/instances/{instance_id}/db-upgrade" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::upgrade_instance`].
    UpgradeInstanceCall {}
    /// A task upgrades the instance.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SWITCH_INSTANCE_SSL = "switchInstanceSsl", "PUT", "/v3/{project_id}/instances/{instance_id}/ssl-option" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::switch_instance_ssl`].
    SwitchInstanceSslCall {}
    /// A task switches SSL.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    BIND_INSTANCE_EIP = "bindInstanceEip", "PUT", "/v3/{project_id}/instances/{instance_id}/public-ips/bind" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::bind_instance_eip`].
    BindInstanceEipCall {}
    /// A task binds the address.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UNBIND_INSTANCE_EIP = "unbindInstanceEip", "PUT", "/v3/{project_id}/instances/{instance_id}/public-ips/unbind" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::unbind_instance_eip`].
    UnbindInstanceEipCall {}
    /// A task unbinds the address.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    PROMOTE_READ_REPLICA = "promoteReadReplica", "PUT", "/v3/{project_id}/instances/{instance_id}/switchover" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::promote_read_replica`].
    PromoteReadReplicaCall {}
    /// A task promotes the read replica.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_MAINTENANCE_WINDOW = "updateMaintenanceWindow", "PUT", "/v3/{project_id}/instances/{instance_id}/ops-window" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_maintenance_window`].
    UpdateMaintenanceWindowCall {}
    /// The window is changed.
    send -> BTreeMap<String, rt::Value>;
}

rt::operation! {
    UPDATE_INSTANCE_SECURITY_GROUP = "updateInstanceSecurityGroup", "PUT", "/v3/{project_id}/instances/{instance_id}/security-group" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_instance_security_group`].
    UpdateInstanceSecurityGroupCall {}
    /// A task changes the security group.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_INSTANCE_PRIVATE_IP = "updateInstancePrivateIp", "PUT", "/v3/{project_id}/instances/{instance_id}/internal-ip" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_instance_private_ip`].
    UpdateInstancePrivateIpCall {}
    /// A task changes the address.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_INSTANCE_PORT = "updateInstancePort", "PUT", "/v3/{project_id}/instances/{instance_id}/port" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_instance_port`].
    UpdateInstancePortCall {}
    /// A task changes the port.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_INSTANCE_DESCRIPTION = "updateInstanceDescription", "PUT", "/v3/{project_id}/instances/{instance_id}/alias" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_instance_description`].
    UpdateInstanceDescriptionCall {}
    /// The description is changed.
    send -> BTreeMap<String, rt::Value>;
}

rt::operation! {
    CREATE_INSTANCE_DOMAIN_NAME = "createInstanceDomainName", "POST", "/v3/{project_id}/instances/{instance_id}/dns" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_instance_domain_name`].
    CreateInstanceDomainNameCall {}
    /// A task creates the domain name.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_INSTANCE_DOMAIN_NAME = "updateInstanceDomainName", "PUT", "/v3/{project_id}/instances/{instance_id}/dns" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_instance_domain_name`].
    UpdateInstanceDomainNameCall {}
    /// A task changes the domain name.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_INSTANCE_VERSION = "showInstanceVersion", "GET", "/v3/{project_id}/instances/{instance_id}/database-version" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_instance_version`].
    ShowInstanceVersionCall {}
    /// The version.
    send -> InstanceVersion;
}

rt::operation! {
    UPDATE_AUTO_SCALING_POLICY = "updateAutoScalingPolicy", "PUT", "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_auto_scaling_policy`].
    UpdateAutoScalingPolicyCall {}
    /// The policy is changed.
    send -> AutoScalingUpdate;
}

rt::operation! {
    SHOW_AUTO_SCALING_POLICY = "showAutoScalingPolicy", "GET", "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        path("instance_id").checks(&[MaxLength(36)]), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_auto_scaling_policy`].
    ShowAutoScalingPolicyCall {}
    /// The policy.
    send -> AutoScalingPolicy;
}

rt::operation! {
    CHECK_RESOURCES = "checkResources", "POST", "/v3/{project_id}/resource-check" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true).idempotent(true)
}

rt::call! {
    /// A call of [`Client::check_resources`].
    CheckResourcesCall {}
    /// What the check has found.
    send -> ResourceCheck;
}

rt::operation! {
    LIST_INSTANCES = "listInstances", "GET", "/v3.1/{project_id}/instances" {
        path("project_id").from_client(), query("id"), query("name"), query("type"),
        query("datastore_type"), query("vpc_id"), query("subnet_id"), query("private_ip"),
        query("readonly_private_ip"), query("proxy_ip"), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("tags"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instances")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_instances`].
    ListInstancesCall {
        /// Lists only the instance with this ID. After a leading `*`, whatever contains the rest is
        /// found; otherwise only what is equal. More than the `*` must be there.
        ///
        /// Example: `61a4ea66210545909d74a05c27a7179ein07`.
        id: impl Into<String> = set(1, &id.into());
        /// Lists only instances of this name. After a leading `*`, whatever contains the rest is found;
        /// otherwise only what is equal. More than the `*` must be there.
        ///
        /// Example: `gaussdb-mysql-instance01`.
        name: impl Into<String> = set(2, &name.into());
        /// Lists only instances of this kind: `Cluster`.
        ///
        /// Example: `Cluster`.
        r#type: impl Into<String> = set(3, &r#type.into());
        /// Lists only instances of this database engine.
        ///
        /// Example: `gaussdb-mysql`.
        datastore_type: DatabaseEngine = set(4, &datastore_type);
        /// Lists only instances in this VPC.
        ///
        /// Example: `3cedfc54-b105-4652-a4e0-847b11576b58`.
        vpc_id: impl Into<String> = set(5, &vpc_id.into());
        /// Lists only instances in this subnet, by its network ID.
        ///
        /// Example: `c1cfa53c-65d3-431e-8552-326bf310c7ad`.
        subnet_id: impl Into<String> = set(6, &subnet_id.into());
        /// Lists only instances with this private IP address.
        ///
        /// Example: `192.168.0.21`.
        private_ip: impl Into<String> = set(7, &private_ip.into());
        /// Lists only instances with this private IP address for reading.
        ///
        /// Example: `192.168.0.22`.
        readonly_private_ip: impl Into<String> = set(8, &readonly_private_ip.into());
        /// Lists only instances with this IP address of a proxy.
        ///
        /// Example: `192.168.0.30`.
        proxy_ip: impl Into<String> = set(9, &proxy_ip.into());
        /// How many instances to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(10, &offset);
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(11, &limit);
        /// Lists only instances with all of these tags, each as `key=value`, separated by commas. Each
        /// key may occur once.
        ///
        /// Example: `taurusKey1=value1`.
        tags: impl Into<String> = set(12, &tags.into());
    }
    /// A page of instances.
    send -> InstanceList;
    pages -> InstanceList;
    items -> Instance = |page: &mut InstanceList| page.instances.take().unwrap_or_default();
}

rt::operation! {
    SHOW_INSTANCE = "showInstance", "GET", "/v3.1/{project_id}/instances/{instance_id}" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_instance`].
    ShowInstanceCall {}
    /// The instance.
    send -> InstanceReport;
}

rt::operation! {
    LIST_INSTANCE_DETAILS = "listInstanceDetails", "GET", "/v3.1/{project_id}/instances/details" {
        path("project_id").from_client(),
        query("instance_ids").required().explode(false).checks(&[MaxItems(20)]),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_instance_details`].
    ListInstanceDetailsCall {}
    /// The instances.
    send -> InstanceDetailList;
}

rt::operation! {
    UPDATE_RECYCLING_POLICY = "updateRecyclingPolicy", "PUT", "/v3/{project_id}/instances/recycle-policy" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_recycling_policy`].
    UpdateRecyclingPolicyCall {}
    /// The policy is changed.
    send_empty -> ();
}

rt::operation! {
    SHOW_RECYCLING_POLICY = "showRecyclingPolicy", "GET", "/v3/{project_id}/instances/recycle-policy" {
        path("project_id").from_client(), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_recycling_policy`].
    ShowRecyclingPolicyCall {}
    /// The policy.
    send -> RecyclingPolicyReport;
}

rt::operation! {
    LIST_RECYCLED_INSTANCES = "listRecycledInstances", "GET", "/v3/{project_id}/instances/recycle-info" {
        path("project_id").from_client(), query("limit").checks(&[Minimum(1), Maximum(100)]),
        query("offset").checks(&[Minimum(0)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instances")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_recycled_instances`].
    ListRecycledInstancesCall {
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(1, &limit);
        /// How many instances to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
    }
    /// A page of the recycle bin.
    send -> RecycledInstanceList;
    pages -> RecycledInstanceList;
    items -> RecycledInstance = |page: &mut RecycledInstanceList| page.instances.take().unwrap_or_default();
}

rt::operation! {
    UPDATE_NODE_NAMES = "updateNodeNames", "PUT", "/v3/{project_id}/instances/{instance_id}/nodes/name" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_node_names`].
    UpdateNodeNamesCall {}
    /// A task renames the nodes.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_AUTO_SCALING_RECORDS = "listAutoScalingRecords", "GET", "/v3/{project_id}/instances/{instance_id}/auto-scaling/history" {
        path("project_id").from_client(), path("instance_id"), query("limit"),
        query("offset").checks(&[Minimum(0)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/records")
        .total("/total_count").default_limit(20))
}

rt::call! {
    /// A call of [`Client::list_auto_scaling_records`].
    ListAutoScalingRecordsCall {
        /// How many records a page holds at most.
        ///
        /// Default: `20`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// How many records to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(3, &offset);
    }
    /// A page of records.
    send -> AutoScalingRecordList;
    pages -> AutoScalingRecordList;
    items -> AutoScalingRecord = |page: &mut AutoScalingRecordList| page.records.take().unwrap_or_default();
}

rt::operation! {
    UPDATE_SERVERLESS_POLICY = "updateServerlessPolicy", "PUT", "/v3/{project_id}/instances/{instance_id}/serverless/policy" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_serverless_policy`].
    UpdateServerlessPolicyCall {}
    /// The policy is changed.
    send_empty -> ();
}

rt::operation! {
    UPDATE_READ_REPLICA_PRIORITY = "updateReadReplicaPriority", "PUT", "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}/priority" {
        path("project_id").from_client(), path("instance_id"), path("node_id"),
        header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_read_replica_priority`].
    UpdateReadReplicaPriorityCall {}
    /// A task changes the priority.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    SHOW_INSTANCE_EIP = "showInstanceEip", "GET", "/v3/{project_id}/instances/{instance_id}/eip" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_instance_eip`].
    ShowInstanceEipCall {}
    /// The EIP.
    send -> InstanceEip;
}

set_project_id!(
    CreateInstanceCall 0, RestartInstanceCall 0, DeleteInstanceCall 0,
    CreateReadReplicasCall 0, DeleteReadReplicaCall 0, ExtendInstanceVolumeCall 0,
    UpdateInstanceNameCall 0, ResetInstancePasswordCall 0, ResizeInstanceCall 0,
    ListDedicatedResourcePoolsCall 0, ShowDedicatedResourcePoolCall 0,
    UpdateInstanceMonitoringCall 0, ShowInstanceMonitoringCall 0, RestartNodeCall 0,
    UpgradeInstanceCall 0, SwitchInstanceSslCall 0, BindInstanceEipCall 0,
    UnbindInstanceEipCall 0, PromoteReadReplicaCall 0, UpdateMaintenanceWindowCall 0,
    UpdateInstanceSecurityGroupCall 0, UpdateInstancePrivateIpCall 0,
    UpdateInstancePortCall 0, UpdateInstanceDescriptionCall 0,
    CreateInstanceDomainNameCall 0, UpdateInstanceDomainNameCall 0,
    ShowInstanceVersionCall 0, UpdateAutoScalingPolicyCall 0, CheckResourcesCall 0,
    ListInstancesCall 0, ShowInstanceCall 0, ListInstanceDetailsCall 0,
    UpdateRecyclingPolicyCall 0, ShowRecyclingPolicyCall 0, ListRecycledInstancesCall 0,
    UpdateNodeNamesCall 0, ListAutoScalingRecordsCall 0, UpdateServerlessPolicyCall 0,
    UpdateReadReplicaPriorityCall 0, ShowInstanceEipCall 0,
);
set_x_language!(
    CreateInstanceCall 1, RestartInstanceCall 2, DeleteInstanceCall 2,
    CreateReadReplicasCall 2, DeleteReadReplicaCall 3, ExtendInstanceVolumeCall 2,
    UpdateInstanceNameCall 2, ResetInstancePasswordCall 2, ResizeInstanceCall 2,
    ListDedicatedResourcePoolsCall 3, ShowDedicatedResourcePoolCall 2,
    UpdateInstanceMonitoringCall 2, ShowInstanceMonitoringCall 2, RestartNodeCall 3,
    UpgradeInstanceCall 2, SwitchInstanceSslCall 2, BindInstanceEipCall 2,
    UnbindInstanceEipCall 2, PromoteReadReplicaCall 2, UpdateMaintenanceWindowCall 2,
    UpdateInstanceSecurityGroupCall 2, UpdateInstancePrivateIpCall 2,
    UpdateInstancePortCall 2, UpdateInstanceDescriptionCall 2,
    CreateInstanceDomainNameCall 2, UpdateInstanceDomainNameCall 2,
    ShowInstanceVersionCall 2, UpdateAutoScalingPolicyCall 2, ShowAutoScalingPolicyCall
    2, CheckResourcesCall 1, ListInstancesCall 13, ShowInstanceCall 2,
    ListInstanceDetailsCall 2, UpdateRecyclingPolicyCall 1, ShowRecyclingPolicyCall 1,
    ListRecycledInstancesCall 3, UpdateNodeNamesCall 2, ListAutoScalingRecordsCall 4,
    UpdateServerlessPolicyCall 2, UpdateReadReplicaPriorityCall 3, ShowInstanceEipCall 2,
);
set_project_id_2!(ShowAutoScalingPolicyCall 0,);

rt::dynamic! {
    CREATE_INSTANCE {
        String, Language,
    }.aliases(&["CreateGaussMySqlInstance"])
        .json_body(blank::<CreateInstance>).json_answer().job(&SHOW_JOB_JOB)
    RESTART_INSTANCE {
        String, String, Language,
    }.aliases(&["RestartGaussMySqlInstance"])
        .json_body(blank::<InstanceWorkTiming>).json_answer().job(&SHOW_JOB_JOB)
    DELETE_INSTANCE {
        String, String, Language,
    }.aliases(&["DeleteGaussMySqlInstance"]).json_answer().job(&SHOW_JOB_JOB)
    CREATE_READ_REPLICAS {
        String, String, Language,
    }.aliases(&["CreateGaussMySqlReadonlyNode"])
        .json_body(blank::<CreateReadReplicas>).json_answer().job(&SHOW_JOB_JOB)
    DELETE_READ_REPLICA {
        String, String, String, Language,
    }.aliases(&["DeleteGaussMySqlReadonlyNode"]).json_answer().job(&SHOW_JOB_JOB)
    EXTEND_INSTANCE_VOLUME {
        String, String, Language,
    }.aliases(&["ExpandGaussMySqlInstanceVolume"])
        .json_body(blank::<ExtendInstanceVolume>).json_answer()
    UPDATE_INSTANCE_NAME {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstanceName"])
        .json_body(blank::<UpdateInstanceName>).json_answer().job(&SHOW_JOB_JOB)
    RESET_INSTANCE_PASSWORD {
        String, String, Language,
    }.aliases(&["ResetGaussMySqlPassword"]).json_body(blank::<ResetInstancePassword>)
    RESIZE_INSTANCE {
        String, String, Language,
    }.aliases(&["ChangeGaussMySqlInstanceSpecification"])
        .json_body(blank::<ResizeInstance>).json_answer().job(&SHOW_JOB_JOB)
    LIST_DEDICATED_RESOURCE_POOLS {
        String, i32, i32, Language,
    }.aliases(&["ListGaussMySqlDedicatedResources"]).json_answer()
    SHOW_DEDICATED_RESOURCE_POOL {
        String, String, Language,
    }.aliases(&["ShowDedicatedResourceInfo"]).json_answer()
    UPDATE_INSTANCE_MONITORING {
        String, String, Language,
    }.aliases(&["UpdateInstanceMonitor"])
        .json_body(blank::<UpdateInstanceMonitoring>).json_answer().job(&SHOW_JOB_JOB)
    SHOW_INSTANCE_MONITORING {
        String, String, Language,
    }.aliases(&["ShowInstanceMonitorExtend"]).json_answer()
    RESTART_NODE {
        String, String, String, Language,
    }.aliases(&["RestartGaussMySqlNode"])
        .json_body(blank::<InstanceWorkTiming>).json_answer().job(&SHOW_JOB_JOB)
    UPGRADE_INSTANCE {
        String, String, Language,
    }.aliases(&["UpgradeGaussMySqlInstanceDatabase"])
        .json_body(blank::<InstanceWorkTiming>).json_answer().job(&SHOW_JOB_JOB)
    SWITCH_INSTANCE_SSL {
        String, String, Language,
    }.aliases(&["SwitchGaussMySqlInstanceSsl"])
        .json_body(blank::<SwitchInstanceSsl>).json_answer().job(&SHOW_JOB_JOB)
    BIND_INSTANCE_EIP {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstanceEip"])
        .json_body(blank::<BindInstanceEip>).json_answer().job(&SHOW_JOB_JOB)
    UNBIND_INSTANCE_EIP {
        String, String, Language,
    }.aliases(&["CancelGaussMySqlInstanceEip"]).json_answer().job(&SHOW_JOB_JOB)
    PROMOTE_READ_REPLICA {
        String, String, Language,
    }.aliases(&["InvokeGaussMySqlInstanceSwitchOver"])
        .json_body(blank::<PromoteReadReplica>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_MAINTENANCE_WINDOW {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstanceOpsWindow"])
        .json_body(blank::<UpdateMaintenanceWindow>).json_answer()
    UPDATE_INSTANCE_SECURITY_GROUP {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstanceSecurityGroup"])
        .json_body(blank::<UpdateInstanceSecurityGroup>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_INSTANCE_PRIVATE_IP {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstanceInternalIp"])
        .json_body(blank::<UpdateInstancePrivateIp>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_INSTANCE_PORT {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstancePort"])
        .json_body(blank::<UpdateInstancePort>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_INSTANCE_DESCRIPTION {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlInstanceAlias"])
        .json_body(blank::<UpdateInstanceDescription>).json_answer()
    CREATE_INSTANCE_DOMAIN_NAME {
        String, String, Language,
    }.aliases(&["CreateGaussMysqlDns"])
        .json_body(blank::<CreateInstanceDomainName>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_INSTANCE_DOMAIN_NAME {
        String, String, Language,
    }.aliases(&["ModifyGaussMysqlDns"])
        .json_body(blank::<UpdateInstanceDomainName>).json_answer().job(&SHOW_JOB_JOB)
    SHOW_INSTANCE_VERSION {
        String, String, Language,
    }.aliases(&["ShowInstanceDatabaseVersion"]).json_answer()
    UPDATE_AUTO_SCALING_POLICY {
        String, String, Language,
    }.aliases(&["UpdateAutoScalingPolicy"])
        .json_body(blank::<UpdateAutoScalingPolicy>).json_answer()
    SHOW_AUTO_SCALING_POLICY {
        String, String, Language,
    }.aliases(&["ShowAutoScalingPolicy"]).json_answer()
    CHECK_RESOURCES {
        String, Language,
    }.aliases(&["CheckResource"]).json_body(blank::<CheckResources>).json_answer()
    LIST_INSTANCES {
        String, String, String, String, DatabaseEngine, String, String, String, String, String,
        i32, i32, String, Language,
    }.aliases(&["ListGaussMySqlInstancesUnifyStatus"]).json_answer()
    SHOW_INSTANCE {
        String, String, Language,
    }.aliases(&["ShowGaussMySqlInstanceInfoUnifyStatus"]).json_answer()
    LIST_INSTANCE_DETAILS {
        String, Vec<String>, Language,
    }.aliases(&["ListGaussMySqlInstanceDetailInfoUnifyStatus"]).json_answer()
    UPDATE_RECYCLING_POLICY {
        String, Language,
    }.aliases(&["SetRecyclePolicy"]).json_body(blank::<UpdateRecyclingPolicy>)
    SHOW_RECYCLING_POLICY { String, Language }.aliases(&["ShowRecyclePolicy"]).json_answer()
    LIST_RECYCLED_INSTANCES {
        String, i32, i32, Language,
    }.aliases(&["ListRecycleInstances"]).json_answer()
    UPDATE_NODE_NAMES {
        String, String, Language,
    }.aliases(&["RenameInstanceNode"])
        .json_body(blank::<UpdateNodeNames>).json_answer().job(&SHOW_JOB_JOB)
    LIST_AUTO_SCALING_RECORDS {
        String, String, i32, i32, Language,
    }.aliases(&["ShowAutoScalingHistory"]).json_answer()
    UPDATE_SERVERLESS_POLICY {
        String, String, Language,
    }.aliases(&["UpdateServerlessPolicy"]).json_body(blank::<UpdateServerlessPolicy>)
    UPDATE_READ_REPLICA_PRIORITY {
        String, String, String, Language,
    }.aliases(&["ModifyNodePriority"])
        .json_body(blank::<UpdateReadReplicaPriority>).json_answer().job(&SHOW_JOB_JOB)
    SHOW_INSTANCE_EIP { String, String, Language }.aliases(&["ShowInstanceEip"]).json_answer()
}
