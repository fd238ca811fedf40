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
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter, Value};
use super::waiting::SHOW_JOB_JOB;

static CREATE_INSTANCE: Operation = Operation::new(
    "createInstance",
    "POST",
    "/v3/{project_id}/instances",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static RESTART_INSTANCE: Operation = Operation::new(
    "restartInstance",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/restart",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_INSTANCE: Operation = Operation::new(
    "deleteInstance",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_READ_REPLICAS: Operation = Operation::new(
    "createReadReplicas",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/nodes/enlarge",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_READ_REPLICA: Operation = Operation::new(
    "deleteReadReplica",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("node_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static EXTEND_INSTANCE_VOLUME: Operation = Operation::new(
    "extendInstanceVolume",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/volume/extend",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_INSTANCE_NAME: Operation = Operation::new(
    "updateInstanceName",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/name",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static RESET_INSTANCE_PASSWORD: Operation = Operation::new(
    "resetInstancePassword",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/password",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static RESIZE_INSTANCE: Operation = Operation::new(
    "resizeInstance",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/action",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_DEDICATED_RESOURCE_POOLS: Operation = Operation::new(
    "listDedicatedResourcePools",
    "GET",
    "/v3/{project_id}/dedicated-resources",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/resources")
        .total("/total_count")
        .default_limit(100),
);

static SHOW_DEDICATED_RESOURCE_POOL: Operation = Operation::new(
    "showDedicatedResourcePool",
    "GET",
    "/v3/{project_id}/dedicated-resource/{dedicated_resource_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("dedicated_resource_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_INSTANCE_MONITORING: Operation = Operation::new(
    "updateInstanceMonitoring",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/monitor-policy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_INSTANCE_MONITORING: Operation = Operation::new(
    "showInstanceMonitoring",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/monitor-policy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static RESTART_NODE: Operation = Operation::new(
    "restartNode",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}/restart",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("node_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPGRADE_INSTANCE: Operation = Operation::new(
    "upgradeInstance",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/db-upgrade",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SWITCH_INSTANCE_SSL: Operation = Operation::new(
    "switchInstanceSsl",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/ssl-option",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static BIND_INSTANCE_EIP: Operation = Operation::new(
    "bindInstanceEip",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/public-ips/bind",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UNBIND_INSTANCE_EIP: Operation = Operation::new(
    "unbindInstanceEip",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/public-ips/unbind",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static PROMOTE_READ_REPLICA: Operation = Operation::new(
    "promoteReadReplica",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/switchover",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_MAINTENANCE_WINDOW: Operation = Operation::new(
    "updateMaintenanceWindow",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/ops-window",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static UPDATE_INSTANCE_SECURITY_GROUP: Operation = Operation::new(
    "updateInstanceSecurityGroup",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/security-group",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_INSTANCE_PRIVATE_IP: Operation = Operation::new(
    "updateInstancePrivateIp",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/internal-ip",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_INSTANCE_PORT: Operation = Operation::new(
    "updateInstancePort",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/port",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_INSTANCE_DESCRIPTION: Operation = Operation::new(
    "updateInstanceDescription",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/alias",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static CREATE_INSTANCE_DOMAIN_NAME: Operation = Operation::new(
    "createInstanceDomainName",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/dns",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_INSTANCE_DOMAIN_NAME: Operation = Operation::new(
    "updateInstanceDomainName",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/dns",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static SHOW_INSTANCE_VERSION: Operation = Operation::new(
    "showInstanceVersion",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/database-version",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_AUTO_SCALING_POLICY: Operation = Operation::new(
    "updateAutoScalingPolicy",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_AUTO_SCALING_POLICY: Operation = Operation::new(
    "showAutoScalingPolicy",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/auto-scaling/policy",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::path("instance_id").checks(&[Check::MaxLength(36)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CHECK_RESOURCES: Operation = Operation::new(
    "checkResources",
    "POST",
    "/v3/{project_id}/resource-check",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.idempotent(true);

static LIST_INSTANCES: Operation = Operation::new(
    "listInstances",
    "GET",
    "/v3.1/{project_id}/instances",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("id"),
    Parameter::query("name"),
    Parameter::query("type"),
    Parameter::query("datastore_type"),
    Parameter::query("vpc_id"),
    Parameter::query("subnet_id"),
    Parameter::query("private_ip"),
    Parameter::query("readonly_private_ip"),
    Parameter::query("proxy_ip"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("tags"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instances")
        .total("/total_count")
        .default_limit(100),
);

static SHOW_INSTANCE: Operation = Operation::new(
    "showInstance",
    "GET",
    "/v3.1/{project_id}/instances/{instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_INSTANCE_DETAILS: Operation = Operation::new(
    "listInstanceDetails",
    "GET",
    "/v3.1/{project_id}/instances/details",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("instance_ids")
        .required()
        .explode(false)
        .checks(&[Check::MaxItems(20)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_RECYCLING_POLICY: Operation = Operation::new(
    "updateRecyclingPolicy",
    "PUT",
    "/v3/{project_id}/instances/recycle-policy",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_RECYCLING_POLICY: Operation = Operation::new(
    "showRecyclingPolicy",
    "GET",
    "/v3/{project_id}/instances/recycle-policy",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_RECYCLED_INSTANCES: Operation = Operation::new(
    "listRecycledInstances",
    "GET",
    "/v3/{project_id}/instances/recycle-info",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instances")
        .total("/total_count")
        .default_limit(10),
);

static UPDATE_NODE_NAMES: Operation = Operation::new(
    "updateNodeNames",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/nodes/name",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_AUTO_SCALING_RECORDS: Operation = Operation::new(
    "listAutoScalingRecords",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/auto-scaling/history",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("limit"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/records")
        .total("/total_count")
        .default_limit(20),
);

static UPDATE_SERVERLESS_POLICY: Operation = Operation::new(
    "updateServerlessPolicy",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/serverless/policy",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_READ_REPLICA_PRIORITY: Operation = Operation::new(
    "updateReadReplicaPriority",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/nodes/{node_id}/priority",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("node_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static SHOW_INSTANCE_EIP: Operation = Operation::new(
    "showInstanceEip",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/eip",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Create an instance.
    ///
    /// Creates an instance, empty or with the data of another one: from a backup, or as it was at
    /// some moment.
    ///
    /// `POST /v3/{project_id}/instances`
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
    ///     AvailabilityZoneMode, CreateInstance, CreateInstanceRequired, DatabaseEngine,
    ///     DatabaseSpecificationInstanceMode, InstanceBackupScheduleChoice,
    ///     InstanceBillingChoice, InstanceBillingMode, InstanceEngineChoice,
    /// };
    ///
    /// let body = CreateInstance::new(CreateInstanceRequired {
    ///     region: "br-iaas-odin1".into(),
    ///     name: "gaussdb-mysql-instance1".into(),
    ///     datastore: InstanceEngineChoice::new(DatabaseEngine::TaurusDb, "8.0"),
    ///     mode: DatabaseSpecificationInstanceMode::Cluster,
    ///     flavor_ref: "gaussdb.mysql.xlarge.arm.4".into(),
    ///     vpc_id: "3cedfc54-b105-4652-a4e0-847b11576b58".into(),
    ///     subnet_id: "c1cfa53c-65d3-431e-8552-326bf310c7ad".into(),
    ///     password: "secret".into(),
    ///     availability_zone_mode: AvailabilityZoneMode::Single,
    ///     slave_count: 1,
    /// })
    /// .with_charge_info(InstanceBillingChoice::new(InstanceBillingMode::PayPerUse))
    /// .with_security_group_id("fc577a1a-f202-424a-977f-24faec3fdd55")
    /// .with_configuration_id("43570e0de32e40c5a15f831aa5ce4176pr07")
    /// .with_backup_strategy(InstanceBackupScheduleChoice::new("08:00-09:00"))
    /// .with_enterprise_project_id("0");
    /// let answer = client.create_instance(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.1, tables 4-14, 4-15, 4-16, 4-24, 4-30, 4-31.
    #[doc(alias = "CreateGaussMySqlInstance")]
    #[doc(alias = "createInstance")]
    #[inline]
    pub fn create_instance(&self, body: CreateInstance) -> CreateInstanceCall {
        let mut call = Call::new(&self.connection, &CREATE_INSTANCE);
        call.json(&body);
        CreateInstanceCall { call }
    }

    /// Restart an instance.
    ///
    /// Restarts the database of an instance, at once or in its maintenance window.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/restart`
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
    #[doc(alias = "restartInstance")]
    #[inline]
    pub fn restart_instance(
        &self,
        instance_id: impl Into<String>,
        body: InstanceWorkTiming,
    ) -> RestartInstanceCall {
        let mut call = Call::new(&self.connection, &RESTART_INSTANCE);
        call.set(1, &instance_id.into());
        call.json(&body);
        RestartInstanceCall { call }
    }

    /// Delete an instance.
    ///
    /// Deletes an instance. One that is paid for by the month or year is unsubscribed.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}`
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
    #[doc(alias = "deleteInstance")]
    #[inline]
    pub fn delete_instance(&self, instance_id: impl Into<String>) -> DeleteInstanceCall {
        let mut call = Call::new(&self.connection, &DELETE_INSTANCE);
        call.set(1, &instance_id.into());
        DeleteInstanceCall { call }
    }

    /// Add read replicas.
    ///
    /// Adds read replicas to an instance, as many as there are priorities.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/nodes/enlarge`
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
    #[doc(alias = "createReadReplicas")]
    #[inline]
    pub fn create_read_replicas(
        &self,
        instance_id: impl Into<String>,
        body: CreateReadReplicas,
    ) -> CreateReadReplicasCall {
        let mut call = Call::new(&self.connection, &CREATE_READ_REPLICAS);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateReadReplicasCall { call }
    }

    /// Delete a read replica.
    ///
    /// Deletes a read replica, or unsubscribes it where it is paid for by the month or year. Where
    /// an instance spreads over several availability zones, the nodes that are left must still do
    /// so.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/nodes/{node_id}`
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
    #[doc(alias = "deleteReadReplica")]
    #[inline]
    pub fn delete_read_replica(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> DeleteReadReplicaCall {
        let mut call = Call::new(&self.connection, &DELETE_READ_REPLICA);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        DeleteReadReplicaCall { call }
    }

    /// Extend the storage.
    ///
    /// Changes how much storage an instance has that is paid for by the month or year.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/volume/extend`
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
    #[doc(alias = "extendInstanceVolume")]
    #[inline]
    pub fn extend_instance_volume(
        &self,
        instance_id: impl Into<String>,
        body: ExtendInstanceVolume,
    ) -> ExtendInstanceVolumeCall {
        let mut call = Call::new(&self.connection, &EXTEND_INSTANCE_VOLUME);
        call.set(1, &instance_id.into());
        call.json(&body);
        ExtendInstanceVolumeCall { call }
    }

    /// Rename an instance.
    ///
    /// Gives an instance another name, and its nodes with it if wanted.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/name`
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
    #[doc(alias = "updateInstanceName")]
    #[inline]
    pub fn update_instance_name(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstanceName,
    ) -> UpdateInstanceNameCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_NAME);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceNameCall { call }
    }

    /// Reset the password.
    ///
    /// Sets a new password for the administrator of the database.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/password`
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
    #[doc(alias = "resetInstancePassword")]
    #[inline]
    pub fn reset_instance_password(
        &self,
        instance_id: impl Into<String>,
        body: ResetInstancePassword,
    ) -> ResetInstancePasswordCall {
        let mut call = Call::new(&self.connection, &RESET_INSTANCE_PASSWORD);
        call.set(1, &instance_id.into());
        call.json(&body);
        ResetInstancePasswordCall { call }
    }

    /// Change the specification.
    ///
    /// Changes the computing power and memory of the nodes of an instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/action`
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
    /// use huaweicloud_taurusdb::models::{InstanceFlavorChoice, ResizeInstance};
    ///
    /// let body = ResizeInstance::new(InstanceFlavorChoice::new("gaussdb.mysql.xlarge.arm.8"));
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
    #[doc(alias = "resizeInstance")]
    #[inline]
    pub fn resize_instance(
        &self,
        instance_id: impl Into<String>,
        body: ResizeInstance,
    ) -> ResizeInstanceCall {
        let mut call = Call::new(&self.connection, &RESIZE_INSTANCE);
        call.set(1, &instance_id.into());
        call.json(&body);
        ResizeInstanceCall { call }
    }

    /// List dedicated resource pools.
    ///
    /// Lists the dedicated resource pools of a project, page by page.
    ///
    /// `GET /v3/{project_id}/dedicated-resources`
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
    /// let answer = client.list_dedicated_resource_pools().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.10, tables 4-78, 4-79, 4-80, 4-81, 4-84, 4-85.
    #[doc(alias = "ListGaussMySqlDedicatedResources")]
    #[doc(alias = "listDedicatedResourcePools")]
    #[inline]
    pub fn list_dedicated_resource_pools(&self) -> ListDedicatedResourcePoolsCall {
        ListDedicatedResourcePoolsCall {
            call: Call::new(&self.connection, &LIST_DEDICATED_RESOURCE_POOLS),
        }
    }

    /// Show a dedicated resource pool.
    ///
    /// Shows one dedicated resource pool and how much of it is in use.
    ///
    /// `GET /v3/{project_id}/dedicated-resource/{dedicated_resource_id}`
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
    #[doc(alias = "showDedicatedResourcePool")]
    #[inline]
    pub fn show_dedicated_resource_pool(
        &self,
        dedicated_resource_id: impl Into<String>,
    ) -> ShowDedicatedResourcePoolCall {
        let mut call = Call::new(&self.connection, &SHOW_DEDICATED_RESOURCE_POOL);
        call.set(1, &dedicated_resource_id.into());
        ShowDedicatedResourcePoolCall {
            call,
        }
    }

    /// Change monitoring by the second.
    ///
    /// Turns monitoring by the second on or off, and sets whether metrics are taken every second or
    /// every five.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/monitor-policy`
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
    #[doc(alias = "updateInstanceMonitoring")]
    #[inline]
    pub fn update_instance_monitoring(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstanceMonitoring,
    ) -> UpdateInstanceMonitoringCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_MONITORING);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceMonitoringCall {
            call,
        }
    }

    /// Show monitoring by the second.
    ///
    /// Shows whether metrics of an instance are taken by the second, and how often.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/monitor-policy`
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
    #[doc(alias = "showInstanceMonitoring")]
    #[inline]
    pub fn show_instance_monitoring(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowInstanceMonitoringCall {
        let mut call = Call::new(&self.connection, &SHOW_INSTANCE_MONITORING);
        call.set(1, &instance_id.into());
        ShowInstanceMonitoringCall { call }
    }

    /// Restart a node.
    ///
    /// Restarts one node of an instance, at once or in the maintenance window.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/nodes/{node_id}/restart`
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
    #[doc(alias = "restartNode")]
    #[inline]
    pub fn restart_node(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
        body: InstanceWorkTiming,
    ) -> RestartNodeCall {
        let mut call = Call::new(&self.connection, &RESTART_NODE);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        call.json(&body);
        RestartNodeCall { call }
    }

    /// Upgrade the kernel.
    ///
    /// Brings the kernel of an instance to the latest version, at once or in the maintenance
    /// window.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/db-upgrade`
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
    #[doc(alias = "upgradeInstance")]
    #[inline]
    pub fn upgrade_instance(
        &self,
        instance_id: impl Into<String>,
        body: InstanceWorkTiming,
    ) -> UpgradeInstanceCall {
        let mut call = Call::new(&self.connection, &UPGRADE_INSTANCE);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpgradeInstanceCall { call }
    }

    /// Switch SSL.
    ///
    /// Turns SSL on or off for connections to an instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/ssl-option`
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
    #[doc(alias = "switchInstanceSsl")]
    #[inline]
    pub fn switch_instance_ssl(
        &self,
        instance_id: impl Into<String>,
        body: SwitchInstanceSsl,
    ) -> SwitchInstanceSslCall {
        let mut call = Call::new(&self.connection, &SWITCH_INSTANCE_SSL);
        call.set(1, &instance_id.into());
        call.json(&body);
        SwitchInstanceSslCall { call }
    }

    /// Bind an EIP.
    ///
    /// Binds an elastic IP address (EIP) to an instance, so that it is reached from the Internet.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/public-ips/bind`
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
    #[doc(alias = "bindInstanceEip")]
    #[inline]
    pub fn bind_instance_eip(
        &self,
        instance_id: impl Into<String>,
        body: BindInstanceEip,
    ) -> BindInstanceEipCall {
        let mut call = Call::new(&self.connection, &BIND_INSTANCE_EIP);
        call.set(1, &instance_id.into());
        call.json(&body);
        BindInstanceEipCall { call }
    }

    /// Unbind the EIP.
    ///
    /// Takes its elastic IP address (EIP) from an instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/public-ips/unbind`
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
    #[doc(alias = "unbindInstanceEip")]
    #[inline]
    pub fn unbind_instance_eip(
        &self,
        instance_id: impl Into<String>,
    ) -> UnbindInstanceEipCall {
        let mut call = Call::new(&self.connection, &UNBIND_INSTANCE_EIP);
        call.set(1, &instance_id.into());
        UnbindInstanceEipCall { call }
    }

    /// Promote a read replica.
    ///
    /// Makes a read replica the primary node of its instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/switchover`
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
    #[doc(alias = "promoteReadReplica")]
    #[inline]
    pub fn promote_read_replica(
        &self,
        instance_id: impl Into<String>,
        body: PromoteReadReplica,
    ) -> PromoteReadReplicaCall {
        let mut call = Call::new(&self.connection, &PROMOTE_READ_REPLICA);
        call.set(1, &instance_id.into());
        call.json(&body);
        PromoteReadReplicaCall { call }
    }

    /// Change the maintenance window.
    ///
    /// Sets the hours in which an instance is maintained. Choose hours with little load, since work
    /// may interrupt the database.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/ops-window`
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
    #[doc(alias = "updateMaintenanceWindow")]
    #[inline]
    pub fn update_maintenance_window(
        &self,
        instance_id: impl Into<String>,
        body: UpdateMaintenanceWindow,
    ) -> UpdateMaintenanceWindowCall {
        let mut call = Call::new(&self.connection, &UPDATE_MAINTENANCE_WINDOW);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateMaintenanceWindowCall {
            call,
        }
    }

    /// Change the security group.
    ///
    /// Puts an instance into another security group.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/security-group`
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
    #[doc(alias = "updateInstanceSecurityGroup")]
    #[inline]
    pub fn update_instance_security_group(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstanceSecurityGroup,
    ) -> UpdateInstanceSecurityGroupCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_SECURITY_GROUP);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceSecurityGroupCall {
            call,
        }
    }

    /// Change the private IP address.
    ///
    /// Gives an instance another private IP address.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/internal-ip`
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
    #[doc(alias = "updateInstancePrivateIp")]
    #[inline]
    pub fn update_instance_private_ip(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstancePrivateIp,
    ) -> UpdateInstancePrivateIpCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_PRIVATE_IP);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstancePrivateIpCall {
            call,
        }
    }

    /// Change the port.
    ///
    /// Gives the database of an instance another port.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/port`
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
    #[doc(alias = "updateInstancePort")]
    #[inline]
    pub fn update_instance_port(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstancePort,
    ) -> UpdateInstancePortCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_PORT);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstancePortCall { call }
    }

    /// Change the description.
    ///
    /// Says anew what an instance is for.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/alias`
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
    #[doc(alias = "updateInstanceDescription")]
    #[inline]
    pub fn update_instance_description(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstanceDescription,
    ) -> UpdateInstanceDescriptionCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_DESCRIPTION);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceDescriptionCall {
            call,
        }
    }

    /// Create a private domain name.
    ///
    /// Gives an instance a private domain name. The call is in open beta: a service ticket opens it
    /// to an account.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/dns`
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
    #[doc(alias = "createInstanceDomainName")]
    #[inline]
    pub fn create_instance_domain_name(
        &self,
        instance_id: impl Into<String>,
        body: CreateInstanceDomainName,
    ) -> CreateInstanceDomainNameCall {
        let mut call = Call::new(&self.connection, &CREATE_INSTANCE_DOMAIN_NAME);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateInstanceDomainNameCall {
            call,
        }
    }

    /// Change the private domain name.
    ///
    /// Changes the first part of the private domain name of an instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/dns`
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
    #[doc(alias = "updateInstanceDomainName")]
    #[inline]
    pub fn update_instance_domain_name(
        &self,
        instance_id: impl Into<String>,
        body: UpdateInstanceDomainName,
    ) -> UpdateInstanceDomainNameCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_DOMAIN_NAME);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceDomainNameCall {
            call,
        }
    }

    /// Show the version.
    ///
    /// Shows which version an instance runs, which one is the latest, and whether it can be
    /// upgraded.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/database-version`
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
    #[doc(alias = "showInstanceVersion")]
    #[inline]
    pub fn show_instance_version(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowInstanceVersionCall {
        let mut call = Call::new(&self.connection, &SHOW_INSTANCE_VERSION);
        call.set(1, &instance_id.into());
        ShowInstanceVersionCall { call }
    }

    /// Change the auto scaling policy.
    ///
    /// Sets when an instance gets more or less resources by itself. The call is in open beta: a
    /// service ticket opens it to an account.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
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
    ///     AutoScalingObservationPeriod, AutoScalingSilentPeriod, AutoScalingStrategyChoice,
    ///     AutoScalingSwitch, UpdateAutoScalingPolicy,
    /// };
    ///
    /// let body = UpdateAutoScalingPolicy::new(
    ///     AutoScalingSwitch::On,
    ///     AutoScalingStrategyChoice::new(AutoScalingSwitch::On, AutoScalingSwitch::On),
    /// )
    /// .with_monitor_cycle(AutoScalingObservationPeriod::FIVE_MINUTES)
    /// .with_silence_cycle(AutoScalingSilentPeriod::FIVE_MINUTES)
    /// .with_enlarge_threshold(50)
    /// .with_max_flavor("gaussdb.mysql.large.x86.4")
    /// .with_reduce_enabled(false)
    /// .with_max_read_only_count(2)
    /// .with_read_only_weight(10);
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
    #[doc(alias = "UpdateAutoScalingPolicy")]
    #[doc(alias = "updateAutoScalingPolicy")]
    #[inline]
    pub fn update_auto_scaling_policy(
        &self,
        instance_id: impl Into<String>,
        body: UpdateAutoScalingPolicy,
    ) -> UpdateAutoScalingPolicyCall {
        let mut call = Call::new(&self.connection, &UPDATE_AUTO_SCALING_POLICY);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateAutoScalingPolicyCall {
            call,
        }
    }

    /// Show the auto scaling policy.
    ///
    /// Shows when an instance gets more or less resources by itself.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/policy`
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
    ///     .show_auto_scaling_policy("a23fb62bd61e4e9e9636fd2225f395bein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.29, tables 4-193, 4-194, 4-195, 4-197, 4-198.
    #[doc(alias = "ShowAutoScalingPolicy")]
    #[doc(alias = "showAutoScalingPolicy")]
    #[inline]
    pub fn show_auto_scaling_policy(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowAutoScalingPolicyCall {
        let mut call = Call::new(&self.connection, &SHOW_AUTO_SCALING_POLICY);
        call.set(1, &instance_id.into());
        ShowAutoScalingPolicyCall { call }
    }

    /// Check resources.
    ///
    /// Checks in advance whether there are enough resources for an instance, for read replicas or
    /// for another specification. It changes nothing.
    ///
    /// `POST /v3/{project_id}/resource-check`
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
    #[doc(alias = "checkResources")]
    #[inline]
    pub fn check_resources(&self, body: CheckResources) -> CheckResourcesCall {
        let mut call = Call::new(&self.connection, &CHECK_RESOURCES);
        call.json(&body);
        CheckResourcesCall { call }
    }

    /// List instances.
    ///
    /// Lists the instances of a project that meet all given conditions, page by page.
    ///
    /// `GET /v3.1/{project_id}/instances`
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
    /// let answer = client.list_instances().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.31, tables 4-206, 4-207, 4-208, 4-209, 4-217, 4-218.
    #[doc(alias = "ListGaussMySqlInstancesUnifyStatus")]
    #[doc(alias = "listInstances")]
    #[inline]
    pub fn list_instances(&self) -> ListInstancesCall {
        ListInstancesCall {
            call: Call::new(&self.connection, &LIST_INSTANCES),
        }
    }

    /// Show an instance.
    ///
    /// Shows one instance with its nodes and proxies.
    ///
    /// `GET /v3.1/{project_id}/instances/{instance_id}`
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
    #[doc(alias = "showInstance")]
    #[inline]
    pub fn show_instance(&self, instance_id: impl Into<String>) -> ShowInstanceCall {
        let mut call = Call::new(&self.connection, &SHOW_INSTANCE);
        call.set(1, &instance_id.into());
        ShowInstanceCall { call }
    }

    /// Show several instances.
    ///
    /// Shows up to 20 instances with their nodes and proxies.
    ///
    /// `GET /v3.1/{project_id}/instances/details`
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
    #[doc(alias = "listInstanceDetails")]
    #[inline]
    pub fn list_instance_details(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListInstanceDetailsCall {
        let mut call = Call::new(&self.connection, &LIST_INSTANCE_DETAILS);
        call.set(1, &instance_ids.into_iter().map(Into::into).collect::<Vec<String>>());
        ListInstanceDetailsCall { call }
    }

    /// Change the recycling policy.
    ///
    /// Sets how long deleted instances are kept in the recycle bin.
    ///
    /// `PUT /v3/{project_id}/instances/recycle-policy`
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
    #[doc(alias = "updateRecyclingPolicy")]
    #[inline]
    pub fn update_recycling_policy(
        &self,
        body: UpdateRecyclingPolicy,
    ) -> UpdateRecyclingPolicyCall {
        let mut call = Call::new(&self.connection, &UPDATE_RECYCLING_POLICY);
        call.json(&body);
        UpdateRecyclingPolicyCall { call }
    }

    /// Show the recycling policy.
    ///
    /// Shows how long deleted instances are kept in the recycle bin.
    ///
    /// `GET /v3/{project_id}/instances/recycle-policy`
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
    /// let answer = client.show_recycling_policy().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.35, tables 4-254, 4-255, 4-256, 4-258, 4-259.
    #[doc(alias = "ShowRecyclePolicy")]
    #[doc(alias = "showRecyclingPolicy")]
    #[inline]
    pub fn show_recycling_policy(&self) -> ShowRecyclingPolicyCall {
        ShowRecyclingPolicyCall {
            call: Call::new(&self.connection, &SHOW_RECYCLING_POLICY),
        }
    }

    /// List the recycle bin.
    ///
    /// Lists the deleted instances of a project that can still be restored, page by page.
    ///
    /// `GET /v3/{project_id}/instances/recycle-info`
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
    /// let answer = client.list_recycled_instances().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.36, tables 4-260, 4-261, 4-262, 4-263, 4-265, 4-266.
    #[doc(alias = "ListRecycleInstances")]
    #[doc(alias = "listRecycledInstances")]
    #[inline]
    pub fn list_recycled_instances(&self) -> ListRecycledInstancesCall {
        ListRecycledInstancesCall {
            call: Call::new(&self.connection, &LIST_RECYCLED_INSTANCES),
        }
    }

    /// Rename nodes.
    ///
    /// Gives nodes of an instance other names.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/nodes/name`
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
    #[doc(alias = "updateNodeNames")]
    #[inline]
    pub fn update_node_names(
        &self,
        instance_id: impl Into<String>,
        body: UpdateNodeNames,
    ) -> UpdateNodeNamesCall {
        let mut call = Call::new(&self.connection, &UPDATE_NODE_NAMES);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateNodeNamesCall { call }
    }

    /// List auto scaling records.
    ///
    /// Lists what auto scaling has done to an instance, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/auto-scaling/history`
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
    #[doc(alias = "listAutoScalingRecords")]
    #[inline]
    pub fn list_auto_scaling_records(
        &self,
        instance_id: impl Into<String>,
    ) -> ListAutoScalingRecordsCall {
        let mut call = Call::new(&self.connection, &LIST_AUTO_SCALING_RECORDS);
        call.set(1, &instance_id.into());
        ListAutoScalingRecordsCall { call }
    }

    /// Change the serverless policy.
    ///
    /// Sets between which limits the computing power of a serverless instance moves.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/serverless/policy`
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
    #[doc(alias = "UpdateServerlessPolicy")]
    #[doc(alias = "updateServerlessPolicy")]
    #[inline]
    pub fn update_serverless_policy(
        &self,
        instance_id: impl Into<String>,
        body: UpdateServerlessPolicy,
    ) -> UpdateServerlessPolicyCall {
        let mut call = Call::new(&self.connection, &UPDATE_SERVERLESS_POLICY);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateServerlessPolicyCall { call }
    }

    /// Change the failover priority.
    ///
    /// Sets in which order read replicas are promoted when the primary node fails.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/nodes/{node_id}/priority`
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
    #[doc(alias = "updateReadReplicaPriority")]
    #[inline]
    pub fn update_read_replica_priority(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
        body: UpdateReadReplicaPriority,
    ) -> UpdateReadReplicaPriorityCall {
        let mut call = Call::new(&self.connection, &UPDATE_READ_REPLICA_PRIORITY);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        call.json(&body);
        UpdateReadReplicaPriorityCall {
            call,
        }
    }

    /// Show the EIP.
    ///
    /// Shows the elastic IP address (EIP) of an instance and its bandwidth.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/eip`
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
    ///     .show_instance_eip("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.3.41, tables 4-292, 4-293, 4-294, 4-295, 4-296.
    #[doc(alias = "ShowInstanceEip")]
    #[doc(alias = "showInstanceEip")]
    #[inline]
    pub fn show_instance_eip(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowInstanceEipCall {
        let mut call = Call::new(&self.connection, &SHOW_INSTANCE_EIP);
        call.set(1, &instance_id.into());
        ShowInstanceEipCall { call }
    }
}

/// A call of [`Client::create_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateInstanceCall {
    call: Call,
}

impl CreateInstanceCall {
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
    /// The instance is being created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<InstanceCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::restart_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestartInstanceCall {
    call: Call,
}

impl RestartInstanceCall {
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
    /// A task restarts the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_instance`].
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

/// A call of [`Client::delete_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteInstanceCall {
    call: Call,
}

impl DeleteInstanceCall {
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
    /// A task deletes the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<InstanceTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::create_read_replicas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateReadReplicasCall {
    call: Call,
}

impl CreateReadReplicasCall {
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
    /// The read replicas are being created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_read_replicas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ReadReplicaCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_read_replicas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ReadReplicaCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<ReadReplicaCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::delete_read_replica`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteReadReplicaCall {
    call: Call,
}

impl DeleteReadReplicaCall {
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
    /// A task deletes the read replica.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_read_replica`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_read_replica`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<InstanceTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::extend_instance_volume`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ExtendInstanceVolumeCall {
    call: Call,
}

impl ExtendInstanceVolumeCall {
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
    /// The storage is ordered.
    ///
    /// # Errors
    ///
    /// See [`Client::extend_instance_volume`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceVolumeOrder> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::extend_instance_volume`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceVolumeOrder, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_instance_name`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceNameCall {
    call: Call,
}

impl UpdateInstanceNameCall {
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
    /// A task renames the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_name`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_name`].
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

/// A call of [`Client::reset_instance_password`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ResetInstancePasswordCall {
    call: Call,
}

impl ResetInstancePasswordCall {
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
    /// The password is set.
    ///
    /// # Errors
    ///
    /// See [`Client::reset_instance_password`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::reset_instance_password`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::resize_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ResizeInstanceCall {
    call: Call,
}

impl ResizeInstanceCall {
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
    /// The specification is being changed, or the change is ordered.
    ///
    /// # Errors
    ///
    /// See [`Client::resize_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::resize_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<InstanceTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::list_dedicated_resource_pools`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDedicatedResourcePoolsCall {
    call: Call,
}

impl ListDedicatedResourcePoolsCall {
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

    /// How many pools to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(1, &offset);
        self
    }

    /// How many pools a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
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
    /// A page of pools.
    ///
    /// # Errors
    ///
    /// See [`Client::list_dedicated_resource_pools`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DedicatedResourcePoolList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_dedicated_resource_pools`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DedicatedResourcePoolList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<DedicatedResourcePoolList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(
        self,
    ) -> specmill_runtime::Items<DedicatedResourcePoolList, DedicatedResourcePool> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut DedicatedResourcePoolList| {
                page.resources.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::show_dedicated_resource_pool`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowDedicatedResourcePoolCall {
    call: Call,
}

impl ShowDedicatedResourcePoolCall {
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
    /// The pool.
    ///
    /// # Errors
    ///
    /// See [`Client::show_dedicated_resource_pool`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DedicatedResourcePoolDetail> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_dedicated_resource_pool`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DedicatedResourcePoolDetail, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_instance_monitoring`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceMonitoringCall {
    call: Call,
}

impl UpdateInstanceMonitoringCall {
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
    /// A task changes the monitoring.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_monitoring`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_monitoring`].
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

/// A call of [`Client::show_instance_monitoring`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowInstanceMonitoringCall {
    call: Call,
}

impl ShowInstanceMonitoringCall {
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
    /// How the instance is monitored.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance_monitoring`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceMonitoring> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance_monitoring`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceMonitoring, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::restart_node`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RestartNodeCall {
    call: Call,
}

impl RestartNodeCall {
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
    /// A task restarts the node.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_node`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::restart_node`].
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

/// A call of [`Client::upgrade_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpgradeInstanceCall {
    call: Call,
}

impl UpgradeInstanceCall {
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
    /// A task upgrades the instance.
    ///
    /// # Errors
    ///
    /// See [`Client::upgrade_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::upgrade_instance`].
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

/// A call of [`Client::switch_instance_ssl`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct SwitchInstanceSslCall {
    call: Call,
}

impl SwitchInstanceSslCall {
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
    /// A task switches SSL.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_instance_ssl`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::switch_instance_ssl`].
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

/// A call of [`Client::bind_instance_eip`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct BindInstanceEipCall {
    call: Call,
}

impl BindInstanceEipCall {
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
    /// A task binds the address.
    ///
    /// # Errors
    ///
    /// See [`Client::bind_instance_eip`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::bind_instance_eip`].
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

/// A call of [`Client::unbind_instance_eip`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UnbindInstanceEipCall {
    call: Call,
}

impl UnbindInstanceEipCall {
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
    /// A task unbinds the address.
    ///
    /// # Errors
    ///
    /// See [`Client::unbind_instance_eip`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::unbind_instance_eip`].
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

/// A call of [`Client::promote_read_replica`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct PromoteReadReplicaCall {
    call: Call,
}

impl PromoteReadReplicaCall {
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
    /// A task promotes the read replica.
    ///
    /// # Errors
    ///
    /// See [`Client::promote_read_replica`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::promote_read_replica`].
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

/// A call of [`Client::update_maintenance_window`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateMaintenanceWindowCall {
    call: Call,
}

impl UpdateMaintenanceWindowCall {
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
    /// The window is changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_maintenance_window`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BTreeMap<String, Value>> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_maintenance_window`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BTreeMap<String, Value>, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_instance_security_group`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceSecurityGroupCall {
    call: Call,
}

impl UpdateInstanceSecurityGroupCall {
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
    /// A task changes the security group.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_security_group`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_security_group`].
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

/// A call of [`Client::update_instance_private_ip`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstancePrivateIpCall {
    call: Call,
}

impl UpdateInstancePrivateIpCall {
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
    /// A task changes the address.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_private_ip`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_private_ip`].
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

/// A call of [`Client::update_instance_port`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstancePortCall {
    call: Call,
}

impl UpdateInstancePortCall {
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
    /// A task changes the port.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_port`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_port`].
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

/// A call of [`Client::update_instance_description`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceDescriptionCall {
    call: Call,
}

impl UpdateInstanceDescriptionCall {
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
    /// The description is changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_description`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BTreeMap<String, Value>> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_description`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BTreeMap<String, Value>, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_instance_domain_name`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateInstanceDomainNameCall {
    call: Call,
}

impl CreateInstanceDomainNameCall {
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
    /// A task creates the domain name.
    ///
    /// # Errors
    ///
    /// See [`Client::create_instance_domain_name`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_instance_domain_name`].
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

/// A call of [`Client::update_instance_domain_name`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceDomainNameCall {
    call: Call,
}

impl UpdateInstanceDomainNameCall {
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
    /// A task changes the domain name.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_domain_name`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_domain_name`].
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

/// A call of [`Client::show_instance_version`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowInstanceVersionCall {
    call: Call,
}

impl ShowInstanceVersionCall {
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
    /// The version.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance_version`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceVersion> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance_version`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceVersion, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_auto_scaling_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateAutoScalingPolicyCall {
    call: Call,
}

impl UpdateAutoScalingPolicyCall {
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
    /// See [`Client::update_auto_scaling_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<AutoScalingUpdate> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_auto_scaling_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<AutoScalingUpdate, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_auto_scaling_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowAutoScalingPolicyCall {
    call: Call,
}

impl ShowAutoScalingPolicyCall {
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
    /// See [`Client::show_auto_scaling_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<AutoScalingPolicy> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_auto_scaling_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<AutoScalingPolicy, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::check_resources`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CheckResourcesCall {
    call: Call,
}

impl CheckResourcesCall {
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
    /// What the check has found.
    ///
    /// # Errors
    ///
    /// See [`Client::check_resources`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ResourceCheck> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::check_resources`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ResourceCheck, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_instances`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstancesCall {
    call: Call,
}

impl ListInstancesCall {
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

    /// Lists only the instance with this ID. After a leading `*`, whatever contains the rest is
    /// found; otherwise only what is equal. More than the `*` must be there.
    ///
    /// Example: `61a4ea66210545909d74a05c27a7179ein07`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.set(1, &id.into());
        self
    }

    /// Lists only instances of this name. After a leading `*`, whatever contains the rest is found;
    /// otherwise only what is equal. More than the `*` must be there.
    ///
    /// Example: `gaussdb-mysql-instance01`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(2, &name.into());
        self
    }

    /// Lists only instances of this kind: `Cluster`.
    ///
    /// Example: `Cluster`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.call.set(3, &r#type.into());
        self
    }

    /// Lists only instances of this database engine.
    ///
    /// Example: `gaussdb-mysql`.
    #[inline]
    pub fn datastore_type(mut self, datastore_type: DatabaseEngine) -> Self {
        self.call.set(4, &datastore_type);
        self
    }

    /// Lists only instances in this VPC.
    ///
    /// Example: `3cedfc54-b105-4652-a4e0-847b11576b58`.
    #[inline]
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.call.set(5, &vpc_id.into());
        self
    }

    /// Lists only instances in this subnet, by its network ID.
    ///
    /// Example: `c1cfa53c-65d3-431e-8552-326bf310c7ad`.
    #[inline]
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.call.set(6, &subnet_id.into());
        self
    }

    /// Lists only instances with this private IP address.
    ///
    /// Example: `192.168.0.21`.
    #[inline]
    pub fn private_ip(mut self, private_ip: impl Into<String>) -> Self {
        self.call.set(7, &private_ip.into());
        self
    }

    /// Lists only instances with this private IP address for reading.
    ///
    /// Example: `192.168.0.22`.
    #[inline]
    pub fn readonly_private_ip(
        mut self,
        readonly_private_ip: impl Into<String>,
    ) -> Self {
        self.call.set(8, &readonly_private_ip.into());
        self
    }

    /// Lists only instances with this IP address of a proxy.
    ///
    /// Example: `192.168.0.30`.
    #[inline]
    pub fn proxy_ip(mut self, proxy_ip: impl Into<String>) -> Self {
        self.call.set(9, &proxy_ip.into());
        self
    }

    /// How many instances to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(10, &offset);
        self
    }

    /// How many instances a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(11, &limit);
        self
    }

    /// Lists only instances with all of these tags, each as `key=value`, separated by commas. Each
    /// key may occur once.
    ///
    /// Example: `taurusKey1=value1`.
    #[inline]
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.call.set(12, &tags.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(13, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of instances.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instances`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instances`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<InstanceList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<InstanceList, Instance> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut InstanceList| page.instances.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::show_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowInstanceCall {
    call: Call,
}

impl ShowInstanceCall {
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
    /// The instance.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_instance_details`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstanceDetailsCall {
    call: Call,
}

impl ListInstanceDetailsCall {
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
    /// The instances.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instance_details`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceDetailList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instance_details`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceDetailList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_recycling_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateRecyclingPolicyCall {
    call: Call,
}

impl UpdateRecyclingPolicyCall {
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
    /// The policy is changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_recycling_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_recycling_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::show_recycling_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowRecyclingPolicyCall {
    call: Call,
}

impl ShowRecyclingPolicyCall {
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
    /// The policy.
    ///
    /// # Errors
    ///
    /// See [`Client::show_recycling_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<RecyclingPolicyReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_recycling_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<RecyclingPolicyReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_recycled_instances`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListRecycledInstancesCall {
    call: Call,
}

impl ListRecycledInstancesCall {
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

    /// How many instances a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(1, &limit);
        self
    }

    /// How many instances to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
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
    /// A page of the recycle bin.
    ///
    /// # Errors
    ///
    /// See [`Client::list_recycled_instances`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<RecycledInstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_recycled_instances`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<RecycledInstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<RecycledInstanceList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<RecycledInstanceList, RecycledInstance> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut RecycledInstanceList| page.instances.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::update_node_names`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateNodeNamesCall {
    call: Call,
}

impl UpdateNodeNamesCall {
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
    /// A task renames the nodes.
    ///
    /// # Errors
    ///
    /// See [`Client::update_node_names`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_node_names`].
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

/// A call of [`Client::list_auto_scaling_records`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListAutoScalingRecordsCall {
    call: Call,
}

impl ListAutoScalingRecordsCall {
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

    /// How many records a page holds at most.
    ///
    /// Default: `20`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// How many records to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(3, &offset);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of records.
    ///
    /// # Errors
    ///
    /// See [`Client::list_auto_scaling_records`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<AutoScalingRecordList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_auto_scaling_records`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<AutoScalingRecordList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<AutoScalingRecordList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<AutoScalingRecordList, AutoScalingRecord> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut AutoScalingRecordList| page.records.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::update_serverless_policy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateServerlessPolicyCall {
    call: Call,
}

impl UpdateServerlessPolicyCall {
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
    /// See [`Client::update_serverless_policy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_serverless_policy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_read_replica_priority`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateReadReplicaPriorityCall {
    call: Call,
}

impl UpdateReadReplicaPriorityCall {
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
    /// A task changes the priority.
    ///
    /// # Errors
    ///
    /// See [`Client::update_read_replica_priority`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_read_replica_priority`].
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

/// A call of [`Client::show_instance_eip`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowInstanceEipCall {
    call: Call,
}

impl ShowInstanceEipCall {
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
    /// The EIP.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance_eip`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceEip> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_instance_eip`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceEip, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    CreateInstanceCall, RestartInstanceCall, DeleteInstanceCall, CreateReadReplicasCall,
    DeleteReadReplicaCall, ExtendInstanceVolumeCall, UpdateInstanceNameCall,
    ResetInstancePasswordCall, ResizeInstanceCall, ListDedicatedResourcePoolsCall,
    ShowDedicatedResourcePoolCall, UpdateInstanceMonitoringCall, ShowInstanceMonitoringCall,
    RestartNodeCall, UpgradeInstanceCall, SwitchInstanceSslCall, BindInstanceEipCall,
    UnbindInstanceEipCall, PromoteReadReplicaCall, UpdateMaintenanceWindowCall,
    UpdateInstanceSecurityGroupCall, UpdateInstancePrivateIpCall, UpdateInstancePortCall,
    UpdateInstanceDescriptionCall, CreateInstanceDomainNameCall, UpdateInstanceDomainNameCall,
    ShowInstanceVersionCall, UpdateAutoScalingPolicyCall, ShowAutoScalingPolicyCall,
    CheckResourcesCall, ListInstancesCall, ShowInstanceCall, ListInstanceDetailsCall,
    UpdateRecyclingPolicyCall, ShowRecyclingPolicyCall, ListRecycledInstancesCall,
    UpdateNodeNamesCall, ListAutoScalingRecordsCall, UpdateServerlessPolicyCall,
    UpdateReadReplicaPriorityCall, ShowInstanceEipCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_INSTANCE)
                .aliases(&["CreateGaussMySqlInstance"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CreateInstance>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&RESTART_INSTANCE)
                .aliases(&["RestartGaussMySqlInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<InstanceWorkTiming>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&DELETE_INSTANCE)
                .aliases(&["DeleteGaussMySqlInstance"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&CREATE_READ_REPLICAS)
                .aliases(&["CreateGaussMySqlReadonlyNode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateReadReplicas>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&DELETE_READ_REPLICA)
                .aliases(&["DeleteGaussMySqlReadonlyNode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&EXTEND_INSTANCE_VOLUME)
                .aliases(&["ExpandGaussMySqlInstanceVolume"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ExtendInstanceVolume>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_INSTANCE_NAME)
                .aliases(&["UpdateGaussMySqlInstanceName"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstanceName>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&RESET_INSTANCE_PASSWORD)
                .aliases(&["ResetGaussMySqlPassword"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ResetInstancePassword>),
            by_name::Dynamic::new(&RESIZE_INSTANCE)
                .aliases(&["ChangeGaussMySqlInstanceSpecification"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<ResizeInstance>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_DEDICATED_RESOURCE_POOLS)
                .aliases(&["ListGaussMySqlDedicatedResources"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SHOW_DEDICATED_RESOURCE_POOL)
                .aliases(&["ShowDedicatedResourceInfo"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_INSTANCE_MONITORING)
                .aliases(&["UpdateInstanceMonitor"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstanceMonitoring>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_INSTANCE_MONITORING)
                .aliases(&["ShowInstanceMonitorExtend"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&RESTART_NODE)
                .aliases(&["RestartGaussMySqlNode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<InstanceWorkTiming>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPGRADE_INSTANCE)
                .aliases(&["UpgradeGaussMySqlInstanceDatabase"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<InstanceWorkTiming>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SWITCH_INSTANCE_SSL)
                .aliases(&["SwitchGaussMySqlInstanceSsl"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<SwitchInstanceSsl>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&BIND_INSTANCE_EIP)
                .aliases(&["UpdateGaussMySqlInstanceEip"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<BindInstanceEip>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UNBIND_INSTANCE_EIP)
                .aliases(&["CancelGaussMySqlInstanceEip"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&PROMOTE_READ_REPLICA)
                .aliases(&["InvokeGaussMySqlInstanceSwitchOver"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<PromoteReadReplica>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_MAINTENANCE_WINDOW)
                .aliases(&["UpdateGaussMySqlInstanceOpsWindow"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateMaintenanceWindow>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_INSTANCE_SECURITY_GROUP)
                .aliases(&["UpdateGaussMySqlInstanceSecurityGroup"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstanceSecurityGroup>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_INSTANCE_PRIVATE_IP)
                .aliases(&["UpdateGaussMySqlInstanceInternalIp"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstancePrivateIp>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_INSTANCE_PORT)
                .aliases(&["UpdateGaussMySqlInstancePort"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstancePort>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_INSTANCE_DESCRIPTION)
                .aliases(&["UpdateGaussMySqlInstanceAlias"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstanceDescription>)
                .json_answer(),
            by_name::Dynamic::new(&CREATE_INSTANCE_DOMAIN_NAME)
                .aliases(&["CreateGaussMysqlDns"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateInstanceDomainName>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_INSTANCE_DOMAIN_NAME)
                .aliases(&["ModifyGaussMysqlDns"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateInstanceDomainName>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_INSTANCE_VERSION)
                .aliases(&["ShowInstanceDatabaseVersion"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_AUTO_SCALING_POLICY)
                .aliases(&["UpdateAutoScalingPolicy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateAutoScalingPolicy>)
                .json_answer(),
            by_name::Dynamic::new(&SHOW_AUTO_SCALING_POLICY)
                .aliases(&["ShowAutoScalingPolicy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CHECK_RESOURCES)
                .aliases(&["CheckResource"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CheckResources>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_INSTANCES)
                .aliases(&["ListGaussMySqlInstancesUnifyStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<DatabaseEngine>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&SHOW_INSTANCE)
                .aliases(&["ShowGaussMySqlInstanceInfoUnifyStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_INSTANCE_DETAILS)
                .aliases(&["ListGaussMySqlInstanceDetailInfoUnifyStatus"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<Vec<String>>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_RECYCLING_POLICY)
                .aliases(&["SetRecyclePolicy"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<UpdateRecyclingPolicy>),
            by_name::Dynamic::new(&SHOW_RECYCLING_POLICY)
                .aliases(&["ShowRecyclePolicy"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_answer(),
            by_name::Dynamic::new(&LIST_RECYCLED_INSTANCES)
                .aliases(&["ListRecycleInstances"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_NODE_NAMES)
                .aliases(&["RenameInstanceNode"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateNodeNames>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_AUTO_SCALING_RECORDS)
                .aliases(&["ShowAutoScalingHistory"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_SERVERLESS_POLICY)
                .aliases(&["UpdateServerlessPolicy"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateServerlessPolicy>),
            by_name::Dynamic::new(&UPDATE_READ_REPLICA_PRIORITY)
                .aliases(&["ModifyNodePriority"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateReadReplicaPriority>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&SHOW_INSTANCE_EIP)
                .aliases(&["ShowInstanceEip"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
