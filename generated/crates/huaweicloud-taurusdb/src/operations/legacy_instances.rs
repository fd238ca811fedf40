// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use crate::client::Client;
use crate::models::{
    Language, LegacyCreateInstance, LegacyCreateReadReplicas, LegacyExtendInstanceVolume,
    LegacyInstance, LegacyInstanceCreation, LegacyInstanceDetailsListV3,
    LegacyInstanceList, LegacyInstanceListV3, LegacyInstanceReport,
    LegacyInstanceReportV3, LegacyInstanceResizing, LegacyInstanceV3,
    LegacyReadReplicaCreation, LegacyResetInstancePassword, LegacyResizeInstance,
    LegacyUpdateInstanceName, LegacyVolumeExtension, StartedTask, TaskReport,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter, Value};
use super::waiting::SHOW_JOB_JOB;

static LEGACY_LIST_INSTANCES_V3: Operation = Operation::new(
    "legacyListInstancesV3",
    "GET",
    "/v3/{project_id}/instances",
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

static LEGACY_SHOW_INSTANCE_V3: Operation = Operation::new(
    "legacyShowInstanceV3",
    "GET",
    "/v3/{project_id}/instances/{instance_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_CREATE_INSTANCE: Operation = Operation::new(
    "legacyCreateInstance",
    "POST",
    "/mysql/v3/{project_id}/instances",
)
.parameters(&[Parameter::path("project_id").from_client()])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LEGACY_LIST_INSTANCES: Operation = Operation::new(
    "legacyListInstances",
    "GET",
    "/mysql/v3/{project_id}/instances",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("id"),
    Parameter::query("name"),
    Parameter::query("type"),
    Parameter::query("datastore_type"),
    Parameter::query("vpc_id"),
    Parameter::query("subnet_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instances")
        .total("/total_count")
        .default_limit(100),
);

static LEGACY_DELETE_INSTANCE: Operation = Operation::new(
    "legacyDeleteInstance",
    "DELETE",
    "/mysql/v3/{project_id}/instances/{instance_id}",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_SHOW_INSTANCE: Operation = Operation::new(
    "legacyShowInstance",
    "GET",
    "/mysql/v3/{project_id}/instances/{instance_id}",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_LIST_INSTANCE_DETAILS: Operation = Operation::new(
    "legacyListInstanceDetails",
    "GET",
    "/v3/{project_id}/instances/details",
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

static LEGACY_CREATE_READ_REPLICAS: Operation = Operation::new(
    "legacyCreateReadReplicas",
    "POST",
    "/mysql/v3/{project_id}/instances/{instance_id}/nodes/enlarge",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_DELETE_READ_REPLICA: Operation = Operation::new(
    "legacyDeleteReadReplica",
    "DELETE",
    "/mysql/v3/{project_id}/instances/{instance_id}/nodes/{node_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::path("node_id"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_EXTEND_INSTANCE_VOLUME: Operation = Operation::new(
    "legacyExtendInstanceVolume",
    "POST",
    "/mysql/v3/{project_id}/instances/{instance_id}/volume/extend",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_UPDATE_INSTANCE_NAME: Operation = Operation::new(
    "legacyUpdateInstanceName",
    "PUT",
    "/mysql/v3/{project_id}/instances/{instance_id}/name",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LEGACY_RESET_INSTANCE_PASSWORD: Operation = Operation::new(
    "legacyResetInstancePassword",
    "POST",
    "/mysql/v3/{project_id}/instances/{instance_id}/password",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_RESIZE_INSTANCE: Operation = Operation::new(
    "legacyResizeInstance",
    "POST",
    "/mysql/v3/{project_id}/instances/{instance_id}/action",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List instances with their addresses for reading (legacy).
    ///
    /// Lists the instances that meet all given conditions, page by page. Unlike
    /// `legacyListInstances`, it knows addresses for reading, addresses of proxies and tags.
    /// Announced to end on 31 December 2025; `listInstances` takes its place.
    ///
    /// `GET /v3/{project_id}/instances`
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
    /// let answer = client.legacy_list_instances_v3().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.3, tables 5-27, 5-28, 5-29, 5-30, 5-38, 5-39.
    #[doc(alias = "ListGaussMySqlInstances")]
    #[doc(alias = "legacyListInstancesV3")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_instances_v3(&self) -> LegacyListInstancesV3Call {
        LegacyListInstancesV3Call {
            call: Call::new(&self.connection, &LEGACY_LIST_INSTANCES_V3),
        }
    }

    /// Show an instance with its proxies (legacy).
    ///
    /// Shows an instance with its nodes and proxies. Announced to end on 31 March 2025;
    /// `showInstance` does the same.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}`
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
    ///     .legacy_show_instance_v3("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.5, tables 5-42, 5-43, 5-44, 5-53, 5-54.
    #[doc(alias = "ShowGaussMySqlInstanceInfo")]
    #[doc(alias = "legacyShowInstanceV3")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_instance_v3(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyShowInstanceV3Call {
        let mut call = Call::new(&self.connection, &LEGACY_SHOW_INSTANCE_V3);
        call.set(1, &instance_id.into());
        LegacyShowInstanceV3Call { call }
    }

    /// Create an instance (legacy).
    ///
    /// Creates an instance. One that is paid by use is created by a task, one that is paid in
    /// advance by an order. Announced to end on 31 March 2025; `createInstance` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances`
    ///
    /// Needs the permission `gaussdb:instance:create`.
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
    ///     AvailabilityZoneMode, LegacyChargeMode, LegacyCreateInstance,
    ///     LegacyCreateInstanceRequired, LegacyNewBackupStrategy, LegacyNewBilling,
    ///     LegacyNewInstanceEngine,
    /// };
    ///
    /// let body = LegacyCreateInstance::new(LegacyCreateInstanceRequired {
    ///     name: "gaussdb-2d34".into(),
    ///     datastore: LegacyNewInstanceEngine::new("gaussdb-mysql", "8.0"),
    ///     mode: "Cluster".into(),
    ///     flavor_ref: "gaussdb.mysql.large.x86.4".into(),
    ///     vpc_id: "f7ee62e2-9705-4523-ba49-a85ea1a1fa87".into(),
    ///     subnet_id: "140af7bf-a9da-4dcf-8837-34199fd6d186".into(),
    ///     password: "secret".into(),
    ///     availability_zone_mode: AvailabilityZoneMode::Multi,
    ///     slave_count: 1,
    ///     region: "xxx".into(),
    /// })
    /// .with_charge_info(LegacyNewBilling::new(LegacyChargeMode::PostPaid))
    /// .with_security_group_id("c7f69884-fe2b-4630-8114-70a11499d902")
    /// .with_configuration_id("43570e0de32e40c5a15f831aa5ce4176pr07")
    /// .with_backup_strategy(LegacyNewBackupStrategy::new("17:00-18:00"))
    /// .with_time_zone("UTC+08:00")
    /// .with_master_availability_zone("az1pod1")
    /// .with_enterprise_project_id("0")
    /// .with_lower_case_table_names(1);
    /// let answer = client.legacy_create_instance(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.1, tables 5-7, 5-8, 5-14.
    #[doc(alias = "legacyCreateInstance")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_create_instance(
        &self,
        body: LegacyCreateInstance,
    ) -> LegacyCreateInstanceCall {
        let mut call = Call::new(&self.connection, &LEGACY_CREATE_INSTANCE);
        call.json(&body);
        LegacyCreateInstanceCall { call }
    }

    /// List instances (legacy).
    ///
    /// Lists the instances that meet all given conditions, page by page. Announced to end on 31
    /// March 2025; `listInstances` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances`
    ///
    /// Needs the permission `gaussdb:instance:list`.
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
    /// let answer = client.legacy_list_instances().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.2, tables 5-19, 5-20.
    #[doc(alias = "legacyListInstances")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_instances(&self) -> LegacyListInstancesCall {
        LegacyListInstancesCall {
            call: Call::new(&self.connection, &LEGACY_LIST_INSTANCES),
        }
    }

    /// Delete an instance (legacy).
    ///
    /// Deletes an instance. Announced to end on 31 March 2025; `deleteInstance` takes its place.
    ///
    /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}`
    ///
    /// Needs the permission `gaussdb:instance:delete`.
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
    ///     .legacy_delete_instance("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.4, tables 5-40, 5-41.
    #[doc(alias = "legacyDeleteInstance")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_delete_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyDeleteInstanceCall {
        let mut call = Call::new(&self.connection, &LEGACY_DELETE_INSTANCE);
        call.set(1, &instance_id.into());
        LegacyDeleteInstanceCall { call }
    }

    /// Show an instance (legacy).
    ///
    /// Shows an instance with its nodes. Announced to end on 31 March 2025; `showInstance` takes
    /// its place.
    ///
    /// `GET /mysql/v3/{project_id}/instances/{instance_id}`
    ///
    /// Needs the permission `gaussdb:instance:list`.
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
    ///     .legacy_show_instance("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.7, tables 5-69, 5-70.
    #[doc(alias = "legacyShowInstance")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_instance(
        &self,
        instance_id: impl Into<String>,
    ) -> LegacyShowInstanceCall {
        let mut call = Call::new(&self.connection, &LEGACY_SHOW_INSTANCE);
        call.set(1, &instance_id.into());
        LegacyShowInstanceCall { call }
    }

    /// Show several instances (legacy).
    ///
    /// Shows several instances with their nodes and proxies. Announced to end on 31 March 2025;
    /// `listInstanceDetails` does the same.
    ///
    /// `GET /v3/{project_id}/instances/details`
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
    ///     .legacy_list_instance_details([
    ///         "436aaafb689c4250a9a5bb33cb271e8cin07",
    ///         "d738399de028480fabb2b8120d4e01a4in07",
    ///     ])
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.6, tables 5-55, 5-56, 5-57, 5-58, 5-67, 5-68.
    #[doc(alias = "ListGaussMySqlInstanceDetailInfo")]
    #[doc(alias = "legacyListInstanceDetails")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_instance_details(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> LegacyListInstanceDetailsCall {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_INSTANCE_DETAILS);
        call.set(1, &instance_ids.into_iter().map(Into::into).collect::<Vec<String>>());
        LegacyListInstanceDetailsCall {
            call,
        }
    }

    /// Create read replicas (legacy).
    ///
    /// Creates read replicas of an instance, one for each priority. Announced to end on 31 March
    /// 2025; `createReadReplicas` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/nodes/enlarge`
    ///
    /// Needs the permission `gaussdb:instance:create`.
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
    /// use huaweicloud_taurusdb::models::LegacyCreateReadReplicas;
    ///
    /// let answer = client
    ///     .legacy_create_read_replicas(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         LegacyCreateReadReplicas::new([1]),
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.8, tables 5-77, 5-78, 5-79.
    #[doc(alias = "legacyCreateReadReplicas")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_create_read_replicas(
        &self,
        instance_id: impl Into<String>,
        body: LegacyCreateReadReplicas,
    ) -> LegacyCreateReadReplicasCall {
        let mut call = Call::new(&self.connection, &LEGACY_CREATE_READ_REPLICAS);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyCreateReadReplicasCall {
            call,
        }
    }

    /// Delete a read replica (legacy).
    ///
    /// Deletes a read replica. Of an instance in several availability zones, what remains must
    /// still be in different ones. Announced to end on 31 March 2025; `deleteReadReplica` takes its
    /// place.
    ///
    /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}/nodes/{node_id}`
    ///
    /// Needs the permission `gaussdb:instance:delete`.
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
    ///     .legacy_delete_read_replica(
    ///         "61a4ea66210545909d74a05c27a7179ein07",
    ///         "d11ae66fsfsaer3w3ino9",
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.9, tables 5-80, 5-81.
    #[doc(alias = "legacyDeleteReadReplica")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_delete_read_replica(
        &self,
        instance_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> LegacyDeleteReadReplicaCall {
        let mut call = Call::new(&self.connection, &LEGACY_DELETE_READ_REPLICA);
        call.set(1, &instance_id.into());
        call.set(2, &node_id.into());
        LegacyDeleteReadReplicaCall {
            call,
        }
    }

    /// Extend the storage of an instance (legacy).
    ///
    /// Enlarges the storage of an instance that is paid in advance. Announced to end on 31 March
    /// 2025; `extendInstanceVolume` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/volume/extend`
    ///
    /// Needs the permission `gaussdb:instance:modifySpec`.
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
    /// use huaweicloud_taurusdb::models::{LegacyExtendInstanceVolume, LegacyFlag};
    ///
    /// let body = LegacyExtendInstanceVolume::new(50).with_is_auto_pay(LegacyFlag::Yes);
    /// let answer = client
    ///     .legacy_extend_instance_volume("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.10, tables 5-82, 5-83, 5-84.
    #[doc(alias = "legacyExtendInstanceVolume")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_extend_instance_volume(
        &self,
        instance_id: impl Into<String>,
        body: LegacyExtendInstanceVolume,
    ) -> LegacyExtendInstanceVolumeCall {
        let mut call = Call::new(&self.connection, &LEGACY_EXTEND_INSTANCE_VOLUME);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyExtendInstanceVolumeCall {
            call,
        }
    }

    /// Rename an instance (legacy).
    ///
    /// Gives another name to an instance. Announced to end on 31 March 2025; `updateInstanceName`
    /// takes its place.
    ///
    /// `PUT /mysql/v3/{project_id}/instances/{instance_id}/name`
    ///
    /// Needs the permission `gaussdb:instance:modify`.
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
    /// use huaweicloud_taurusdb::models::LegacyUpdateInstanceName;
    ///
    /// let body = LegacyUpdateInstanceName::new("gaussdb-name");
    /// let answer = client
    ///     .legacy_update_instance_name("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.11, tables 5-85, 5-86, 5-87.
    #[doc(alias = "legacyUpdateInstanceName")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_update_instance_name(
        &self,
        instance_id: impl Into<String>,
        body: LegacyUpdateInstanceName,
    ) -> LegacyUpdateInstanceNameCall {
        let mut call = Call::new(&self.connection, &LEGACY_UPDATE_INSTANCE_NAME);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyUpdateInstanceNameCall {
            call,
        }
    }

    /// Reset the password of the database (legacy).
    ///
    /// Sets a new password for the user that the database has from the start. Announced to end on
    /// 31 March 2025; `resetInstancePassword` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/password`
    ///
    /// Needs the permission `gaussdb:instance:modify`.
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
    /// use huaweicloud_taurusdb::models::LegacyResetInstancePassword;
    ///
    /// let body = LegacyResetInstancePassword::new("secret");
    /// let answer = client
    ///     .legacy_reset_instance_password("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.12, tables 5-88, 5-89.
    #[doc(alias = "legacyResetInstancePassword")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_reset_instance_password(
        &self,
        instance_id: impl Into<String>,
        body: LegacyResetInstancePassword,
    ) -> LegacyResetInstancePasswordCall {
        let mut call = Call::new(&self.connection, &LEGACY_RESET_INSTANCE_PASSWORD);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyResetInstancePasswordCall {
            call,
        }
    }

    /// Change the specifications of an instance (legacy).
    ///
    /// Gives other specifications to the nodes of an instance. Announced to end on 31 March 2025;
    /// `resizeInstance` takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/instances/{instance_id}/action`
    ///
    /// Needs the permission `gaussdb:instance:modifySpec`.
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
    /// use huaweicloud_taurusdb::models::{LegacyNewFlavor, LegacyResizeInstance};
    ///
    /// let body = LegacyResizeInstance::new(LegacyNewFlavor::new("gaussdb.large.4"));
    /// let answer = client
    ///     .legacy_resize_instance("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.3.13, tables 5-90, 5-91, 5-93.
    #[doc(alias = "legacyResizeInstance")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_resize_instance(
        &self,
        instance_id: impl Into<String>,
        body: LegacyResizeInstance,
    ) -> LegacyResizeInstanceCall {
        let mut call = Call::new(&self.connection, &LEGACY_RESIZE_INSTANCE);
        call.set(1, &instance_id.into());
        call.json(&body);
        LegacyResizeInstanceCall { call }
    }
}

/// A call of [`Client::legacy_list_instances_v3`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListInstancesV3Call {
    call: Call,
}

impl LegacyListInstancesV3Call {
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

    /// Lists only the instance with this ID. After an asterisk, lists all instances whose ID holds
    /// the rest, which may not be missing.
    ///
    /// Example: `61a4ea66210545909d74a05c27a7179ein07`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.set(1, &id.into());
        self
    }

    /// Lists only instances of this name. After an asterisk, lists all instances whose name holds
    /// the rest, which may not be missing.
    ///
    /// Example: `*hyAbc`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(2, &name.into());
        self
    }

    /// Lists only instances of this kind. There is only `Cluster` so far.
    ///
    /// Example: `Cluster`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.call.set(3, &r#type.into());
        self
    }

    /// Lists only instances of this database engine. There is only `gaussdb-mysql` so far.
    ///
    /// Example: `gaussdb-mysql`.
    #[inline]
    pub fn datastore_type(mut self, datastore_type: impl Into<String>) -> Self {
        self.call.set(4, &datastore_type.into());
        self
    }

    /// Lists only instances in this VPC.
    ///
    /// Example: `19e5d45d-70fd-4a91-87e9-b27e71c9891f`.
    #[inline]
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.call.set(5, &vpc_id.into());
        self
    }

    /// Lists only instances in this subnet, given by its network ID.
    ///
    /// Example: `bd51fb45-2dcb-4296-8783-8623bfe89bb7`.
    #[inline]
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.call.set(6, &subnet_id.into());
        self
    }

    /// Lists only the instance with this private IP address for writing.
    ///
    /// Example: `192.168.0.142`.
    #[inline]
    pub fn private_ip(mut self, private_ip: impl Into<String>) -> Self {
        self.call.set(7, &private_ip.into());
        self
    }

    /// Lists only the instance with this private IP address for reading.
    ///
    /// Example: `192.168.0.143`.
    #[inline]
    pub fn readonly_private_ip(
        mut self,
        readonly_private_ip: impl Into<String>,
    ) -> Self {
        self.call.set(8, &readonly_private_ip.into());
        self
    }

    /// Lists only the instance whose proxy has this address.
    ///
    /// Example: `192.168.0.150`.
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

    /// Lists only instances that have all these tags, written `key=value` and separated by commas.
    /// Each key may occur only once.
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
    /// See [`Client::legacy_list_instances_v3`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceListV3> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_instances_v3`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceListV3, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacyInstanceListV3> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacyInstanceListV3, LegacyInstanceV3> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacyInstanceListV3| page.instances.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::legacy_show_instance_v3`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowInstanceV3Call {
    call: Call,
}

impl LegacyShowInstanceV3Call {
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
    /// # Errors
    ///
    /// See [`Client::legacy_show_instance_v3`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceReportV3> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_instance_v3`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceReportV3, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_create_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyCreateInstanceCall {
    call: Call,
}

impl LegacyCreateInstanceCall {
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
    /// The creation has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<LegacyInstanceCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::legacy_list_instances`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListInstancesCall {
    call: Call,
}

impl LegacyListInstancesCall {
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

    /// Lists only the instance with this ID. After an asterisk, lists all instances whose ID holds
    /// the rest.
    ///
    /// Example: `ed7cc6166ec24360a5ed5c5c9c2ed726in01`.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.set(1, &id.into());
        self
    }

    /// Lists only instances of this name. After an asterisk, lists all instances whose name holds
    /// the rest.
    ///
    /// Example: `*hy`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(2, &name.into());
        self
    }

    /// Lists only instances of this kind. There is only `Cluster` so far.
    ///
    /// Example: `Cluster`.
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.call.set(3, &r#type.into());
        self
    }

    /// Lists only instances of this database engine. There is only `gaussdb-mysql` so far.
    ///
    /// Example: `gaussdb-mysql`.
    #[inline]
    pub fn datastore_type(mut self, datastore_type: impl Into<String>) -> Self {
        self.call.set(4, &datastore_type.into());
        self
    }

    /// Lists only instances in this VPC.
    ///
    /// Example: `19e5d45d-70fd-4a91-87e9-b27e71c9891f`.
    #[inline]
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.call.set(5, &vpc_id.into());
        self
    }

    /// Lists only instances in this subnet, given by its network ID.
    ///
    /// Example: `bd51fb45-2dcb-4296-8783-8623bfe89bb7`.
    #[inline]
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.call.set(6, &subnet_id.into());
        self
    }

    /// How many instances to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(7, &offset);
        self
    }

    /// How many instances a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(8, &limit);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of instances.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_instances`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_instances`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<LegacyInstanceList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<LegacyInstanceList, LegacyInstance> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut LegacyInstanceList| page.instances.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::legacy_delete_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyDeleteInstanceCall {
    call: Call,
}

impl LegacyDeleteInstanceCall {
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
    /// The deletion has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_delete_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_delete_instance`].
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

/// A call of [`Client::legacy_show_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowInstanceCall {
    call: Call,
}

impl LegacyShowInstanceCall {
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
    /// The instance.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_list_instance_details`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListInstanceDetailsCall {
    call: Call,
}

impl LegacyListInstanceDetailsCall {
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
    /// See [`Client::legacy_list_instance_details`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceDetailsListV3> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_instance_details`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceDetailsListV3, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_create_read_replicas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyCreateReadReplicasCall {
    call: Call,
}

impl LegacyCreateReadReplicasCall {
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
    /// The creation has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_read_replicas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyReadReplicaCreation> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_read_replicas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyReadReplicaCreation, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<LegacyReadReplicaCreation, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::legacy_delete_read_replica`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyDeleteReadReplicaCall {
    call: Call,
}

impl LegacyDeleteReadReplicaCall {
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
    /// The deletion has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_delete_read_replica`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_delete_read_replica`].
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

/// A call of [`Client::legacy_extend_instance_volume`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyExtendInstanceVolumeCall {
    call: Call,
}

impl LegacyExtendInstanceVolumeCall {
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
    /// The storage is ordered.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_extend_instance_volume`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyVolumeExtension> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_extend_instance_volume`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyVolumeExtension, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_update_instance_name`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyUpdateInstanceNameCall {
    call: Call,
}

impl LegacyUpdateInstanceNameCall {
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
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_update_instance_name`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_update_instance_name`].
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

/// A call of [`Client::legacy_reset_instance_password`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyResetInstancePasswordCall {
    call: Call,
}

impl LegacyResetInstancePasswordCall {
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
    /// The password is changed.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_reset_instance_password`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BTreeMap<String, Value>> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_reset_instance_password`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BTreeMap<String, Value>, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_resize_instance`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyResizeInstanceCall {
    call: Call,
}

impl LegacyResizeInstanceCall {
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
    /// The change has begun.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_resize_instance`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyInstanceResizing> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_resize_instance`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyInstanceResizing, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<LegacyInstanceResizing, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

specmill_runtime::calls!(
    LegacyListInstancesV3Call, LegacyShowInstanceV3Call, LegacyCreateInstanceCall,
    LegacyListInstancesCall, LegacyDeleteInstanceCall, LegacyShowInstanceCall,
    LegacyListInstanceDetailsCall, LegacyCreateReadReplicasCall, LegacyDeleteReadReplicaCall,
    LegacyExtendInstanceVolumeCall, LegacyUpdateInstanceNameCall, LegacyResetInstancePasswordCall,
    LegacyResizeInstanceCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_LIST_INSTANCES_V3)
                .aliases(&["ListGaussMySqlInstances"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
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
            by_name::Dynamic::new(&LEGACY_SHOW_INSTANCE_V3)
                .aliases(&["ShowGaussMySqlInstanceInfo"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_CREATE_INSTANCE)
                .parameters(&[by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyCreateInstance>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_LIST_INSTANCES)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_DELETE_INSTANCE)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_SHOW_INSTANCE)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_INSTANCE_DETAILS)
                .aliases(&["ListGaussMySqlInstanceDetailInfo"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<Vec<String>>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_CREATE_READ_REPLICAS)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyCreateReadReplicas>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_DELETE_READ_REPLICA)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                ])
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_EXTEND_INSTANCE_VOLUME)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyExtendInstanceVolume>)
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_UPDATE_INSTANCE_NAME)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyUpdateInstanceName>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LEGACY_RESET_INSTANCE_PASSWORD)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyResetInstancePassword>)
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_RESIZE_INSTANCE)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyResizeInstance>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
