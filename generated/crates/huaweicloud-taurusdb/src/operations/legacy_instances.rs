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
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// List instances with their addresses for reading (legacy).
        ///
        /// Lists the instances that meet all given conditions, page by page. Unlike
        /// `legacyListInstances`, it knows addresses for reading, addresses of proxies and tags.
        /// Announced to end on 31 December 2025; `listInstances` takes its place.
        ///
        /// `GET /v3/{project_id}/instances`
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
        #[deprecated = "the service advises against this call"]
        legacy_list_instances_v3() -> LegacyListInstancesV3Call = LEGACY_LIST_INSTANCES_V3;
        /// Show an instance with its proxies (legacy).
        ///
        /// Shows an instance with its nodes and proxies. Announced to end on 31 March 2025;
        /// `showInstance` does the same.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}`
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
        #[deprecated = "the service advises against this call"]
        legacy_show_instance_v3(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyShowInstanceV3Call = LEGACY_SHOW_INSTANCE_V3;
        /// Create an instance (legacy).
        ///
        /// Creates an instance. One that is paid by use is created by a task, one that is paid in
        /// advance by an order. Announced to end on 31 March 2025; `createInstance` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances`
        ///
        /// Requires the permission `gaussdb:instance:create`.
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
        ///         name: "gaussdb-2d34".into(),
        ///         datastore: LegacyNewInstanceEngine::new("gaussdb-mysql", "8.0"),
        ///         mode: "Cluster".into(),
        ///         flavor_ref: "gaussdb.mysql.large.x86.4".into(),
        ///         vpc_id: "f7ee62e2-9705-4523-ba49-a85ea1a1fa87".into(),
        ///         subnet_id: "140af7bf-a9da-4dcf-8837-34199fd6d186".into(),
        ///         password: "secret".into(),
        ///         availability_zone_mode: AvailabilityZoneMode::Multi,
        ///         slave_count: 1,
        ///         region: "xxx".into(),
        ///     })
        ///     .with_charge_info(LegacyNewBilling::new(LegacyChargeMode::PostPaid))
        ///     .with_security_group_id("c7f69884-fe2b-4630-8114-70a11499d902")
        ///     .with_configuration_id("43570e0de32e40c5a15f831aa5ce4176pr07")
        ///     .with_backup_strategy(LegacyNewBackupStrategy::new("17:00-18:00"))
        ///     .with_time_zone("UTC+08:00")
        ///     .with_master_availability_zone("az1pod1")
        ///     .with_enterprise_project_id("0")
        ///     .with_lower_case_table_names(1);
        /// let answer = client.legacy_create_instance(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.3.1, tables 5-7, 5-8, 5-14.
        #[deprecated = "the service advises against this call"]
        legacy_create_instance(
            body: LegacyCreateInstance = json(&body),
        ) -> LegacyCreateInstanceCall = LEGACY_CREATE_INSTANCE;
        /// List instances (legacy).
        ///
        /// Lists the instances that meet all given conditions, page by page. Announced to end on 31
        /// March 2025; `listInstances` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances`
        ///
        /// Requires the permission `gaussdb:instance:list`.
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
        #[deprecated = "the service advises against this call"]
        legacy_list_instances() -> LegacyListInstancesCall = LEGACY_LIST_INSTANCES;
        /// Delete an instance (legacy).
        ///
        /// Deletes an instance. Announced to end on 31 March 2025; `deleteInstance` takes its place.
        ///
        /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}`
        ///
        /// Requires the permission `gaussdb:instance:delete`.
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
        #[deprecated = "the service advises against this call"]
        legacy_delete_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyDeleteInstanceCall = LEGACY_DELETE_INSTANCE;
        /// Show an instance (legacy).
        ///
        /// Shows an instance with its nodes. Announced to end on 31 March 2025; `showInstance` takes
        /// its place.
        ///
        /// `GET /mysql/v3/{project_id}/instances/{instance_id}`
        ///
        /// Requires the permission `gaussdb:instance:list`.
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
        #[deprecated = "the service advises against this call"]
        legacy_show_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> LegacyShowInstanceCall = LEGACY_SHOW_INSTANCE;
        /// Show several instances (legacy).
        ///
        /// Shows several instances with their nodes and proxies. Announced to end on 31 March 2025;
        /// `listInstanceDetails` does the same.
        ///
        /// `GET /v3/{project_id}/instances/details`
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
        #[deprecated = "the service advises against this call"]
        legacy_list_instance_details(instance_ids: impl IntoIterator<Item = impl Into<String>> = set(1, &instance_ids.into_iter().map(Into::into).collect::<Vec<String>>())) -> LegacyListInstanceDetailsCall = LEGACY_LIST_INSTANCE_DETAILS;
        /// Create read replicas (legacy).
        ///
        /// Creates read replicas of an instance, one for each priority. Announced to end on 31 March
        /// 2025; `createReadReplicas` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances/{instance_id}/nodes/enlarge`
        ///
        /// Requires the permission `gaussdb:instance:create`.
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
        #[deprecated = "the service advises against this call"]
        legacy_create_read_replicas(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyCreateReadReplicas = json(&body),
        ) -> LegacyCreateReadReplicasCall = LEGACY_CREATE_READ_REPLICAS;
        /// Delete a read replica (legacy).
        ///
        /// Deletes a read replica. Of an instance in several availability zones, what remains must
        /// still be in different ones. Announced to end on 31 March 2025; `deleteReadReplica` takes its
        /// place.
        ///
        /// `DELETE /mysql/v3/{project_id}/instances/{instance_id}/nodes/{node_id}`
        ///
        /// Requires the permission `gaussdb:instance:delete`.
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
        #[deprecated = "the service advises against this call"]
        legacy_delete_read_replica(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            node_id: impl Into<String> = set(2, &node_id.into()),
        ) -> LegacyDeleteReadReplicaCall = LEGACY_DELETE_READ_REPLICA;
        /// Extend the storage of an instance (legacy).
        ///
        /// Enlarges the storage of an instance that is paid in advance. Announced to end on 31 March
        /// 2025; `extendInstanceVolume` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances/{instance_id}/volume/extend`
        ///
        /// Requires the permission `gaussdb:instance:modifySpec`.
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
        #[deprecated = "the service advises against this call"]
        legacy_extend_instance_volume(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyExtendInstanceVolume = json(&body),
        ) -> LegacyExtendInstanceVolumeCall = LEGACY_EXTEND_INSTANCE_VOLUME;
        /// Rename an instance (legacy).
        ///
        /// Gives another name to an instance. Announced to end on 31 March 2025; `updateInstanceName`
        /// takes its place.
        ///
        /// `PUT /mysql/v3/{project_id}/instances/{instance_id}/name`
        ///
        /// Requires the permission `gaussdb:instance:modify`.
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
        #[deprecated = "the service advises against this call"]
        legacy_update_instance_name(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyUpdateInstanceName = json(&body),
        ) -> LegacyUpdateInstanceNameCall = LEGACY_UPDATE_INSTANCE_NAME;
        /// Reset the password of the database (legacy).
        ///
        /// Sets a new password for the user that the database has from the start. Announced to end on
        /// 31 March 2025; `resetInstancePassword` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances/{instance_id}/password`
        ///
        /// Requires the permission `gaussdb:instance:modify`.
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
        #[deprecated = "the service advises against this call"]
        legacy_reset_instance_password(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyResetInstancePassword = json(&body),
        ) -> LegacyResetInstancePasswordCall = LEGACY_RESET_INSTANCE_PASSWORD;
        /// Change the specifications of an instance (legacy).
        ///
        /// Gives other specifications to the nodes of an instance. Announced to end on 31 March 2025;
        /// `resizeInstance` takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/instances/{instance_id}/action`
        ///
        /// Requires the permission `gaussdb:instance:modifySpec`.
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
        #[deprecated = "the service advises against this call"]
        legacy_resize_instance(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: LegacyResizeInstance = json(&body),
        ) -> LegacyResizeInstanceCall = LEGACY_RESIZE_INSTANCE;
    }
}

rt::operation! {
    LEGACY_LIST_INSTANCES_V3 = "legacyListInstancesV3", "GET", "/v3/{project_id}/instances" {
        path("project_id").from_client(), query("id"), query("name"), query("type"),
        query("datastore_type"), query("vpc_id"), query("subnet_id"), query("private_ip"),
        query("readonly_private_ip"), query("proxy_ip"), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("tags"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instances")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::legacy_list_instances_v3`].
    LegacyListInstancesV3Call {
        /// Lists only the instance with this ID. After an asterisk, lists all instances whose ID holds
        /// the rest, which may not be missing.
        ///
        /// Example: `61a4ea66210545909d74a05c27a7179ein07`.
        id: impl Into<String> = set(1, &id.into());
        /// Lists only instances of this name. After an asterisk, lists all instances whose name holds
        /// the rest, which may not be missing.
        ///
        /// Example: `*hyAbc`.
        name: impl Into<String> = set(2, &name.into());
        /// Lists only instances of this kind. There is only `Cluster` so far.
        ///
        /// Example: `Cluster`.
        r#type: impl Into<String> = set(3, &r#type.into());
        /// Lists only instances of this database engine. There is only `gaussdb-mysql` so far.
        ///
        /// Example: `gaussdb-mysql`.
        datastore_type: impl Into<String> = set(4, &datastore_type.into());
        /// Lists only instances in this VPC.
        ///
        /// Example: `19e5d45d-70fd-4a91-87e9-b27e71c9891f`.
        vpc_id: impl Into<String> = set(5, &vpc_id.into());
        /// Lists only instances in this subnet, given by its network ID.
        ///
        /// Example: `bd51fb45-2dcb-4296-8783-8623bfe89bb7`.
        subnet_id: impl Into<String> = set(6, &subnet_id.into());
        /// Lists only the instance with this private IP address for writing.
        ///
        /// Example: `192.168.0.142`.
        private_ip: impl Into<String> = set(7, &private_ip.into());
        /// Lists only the instance with this private IP address for reading.
        ///
        /// Example: `192.168.0.143`.
        readonly_private_ip: impl Into<String> = set(8, &readonly_private_ip.into());
        /// Lists only the instance whose proxy has this address.
        ///
        /// Example: `192.168.0.150`.
        proxy_ip: impl Into<String> = set(9, &proxy_ip.into());
        /// How many instances to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(10, &offset);
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(11, &limit);
        /// Lists only instances that have all these tags, written `key=value` and separated by commas.
        /// Each key may occur only once.
        ///
        /// Example: `taurusKey1=value1`.
        tags: impl Into<String> = set(12, &tags.into());
    }
    /// A page of instances.
    send -> LegacyInstanceListV3;
    pages -> LegacyInstanceListV3;
    items -> LegacyInstanceV3 = |page: &mut LegacyInstanceListV3| page.instances.take().unwrap_or_default();
}

rt::operation! {
    LEGACY_SHOW_INSTANCE_V3 = "legacyShowInstanceV3", "GET", "/v3/{project_id}/instances/{instance_id}" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_instance_v3`].
    LegacyShowInstanceV3Call {}
    send -> LegacyInstanceReportV3;
}

rt::operation! {
    LEGACY_CREATE_INSTANCE = "legacyCreateInstance", "POST", "/mysql/v3/{project_id}/instances" {
        path("project_id").from_client(),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::legacy_create_instance`].
    LegacyCreateInstanceCall {}
    /// The creation has begun.
    send -> LegacyInstanceCreation;
    send_and_wait -> LegacyInstanceCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_LIST_INSTANCES = "legacyListInstances", "GET", "/mysql/v3/{project_id}/instances" {
        path("project_id").from_client(), query("id"), query("name"), query("type"),
        query("datastore_type"), query("vpc_id"), query("subnet_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]),
    }.paging(&Paging::offset("offset", "limit", "/instances")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::legacy_list_instances`].
    LegacyListInstancesCall {
        /// Lists only the instance with this ID. After an asterisk, lists all instances whose ID holds
        /// the rest.
        ///
        /// Example: `ed7cc6166ec24360a5ed5c5c9c2ed726in01`.
        id: impl Into<String> = set(1, &id.into());
        /// Lists only instances of this name. After an asterisk, lists all instances whose name holds
        /// the rest.
        ///
        /// Example: `*hy`.
        name: impl Into<String> = set(2, &name.into());
        /// Lists only instances of this kind. There is only `Cluster` so far.
        ///
        /// Example: `Cluster`.
        r#type: impl Into<String> = set(3, &r#type.into());
        /// Lists only instances of this database engine. There is only `gaussdb-mysql` so far.
        ///
        /// Example: `gaussdb-mysql`.
        datastore_type: impl Into<String> = set(4, &datastore_type.into());
        /// Lists only instances in this VPC.
        ///
        /// Example: `19e5d45d-70fd-4a91-87e9-b27e71c9891f`.
        vpc_id: impl Into<String> = set(5, &vpc_id.into());
        /// Lists only instances in this subnet, given by its network ID.
        ///
        /// Example: `bd51fb45-2dcb-4296-8783-8623bfe89bb7`.
        subnet_id: impl Into<String> = set(6, &subnet_id.into());
        /// How many instances to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(7, &offset);
        /// How many instances a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(8, &limit);
    }
    /// A page of instances.
    send -> LegacyInstanceList;
    pages -> LegacyInstanceList;
    items -> LegacyInstance = |page: &mut LegacyInstanceList| page.instances.take().unwrap_or_default();
}

rt::operation! {
    LEGACY_DELETE_INSTANCE = "legacyDeleteInstance", "DELETE", "/mysql/v3/{project_id}/instances/{instance_id}" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_delete_instance`].
    LegacyDeleteInstanceCall {}
    /// The deletion has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_SHOW_INSTANCE = "legacyShowInstance", "GET", "/mysql/v3/{project_id}/instances/{instance_id}" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_instance`].
    LegacyShowInstanceCall {}
    /// The instance.
    send -> LegacyInstanceReport;
}

rt::operation! {
    LEGACY_LIST_INSTANCE_DETAILS = "legacyListInstanceDetails", "GET", "/v3/{project_id}/instances/details" {
        path("project_id").from_client(),
        query("instance_ids").required().explode(false).checks(&[MaxItems(20)]),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_list_instance_details`].
    LegacyListInstanceDetailsCall {}
    /// The instances.
    send -> LegacyInstanceDetailsListV3;
}

rt::operation! {
    LEGACY_CREATE_READ_REPLICAS = "legacyCreateReadReplicas", "POST", "/mysql/v3/{project_id}/instances/{instance_id}/nodes/enlarge" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_create_read_replicas`].
    LegacyCreateReadReplicasCall {}
    /// The creation has begun.
    send -> LegacyReadReplicaCreation;
    send_and_wait -> LegacyReadReplicaCreation, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_DELETE_READ_REPLICA = "legacyDeleteReadReplica", "DELETE", "/mysql/v3/{project_id}/instances/{instance_id}/nodes/{node_id}" {
        path("project_id").from_client(), path("instance_id"), path("node_id"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_delete_read_replica`].
    LegacyDeleteReadReplicaCall {}
    /// The deletion has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_EXTEND_INSTANCE_VOLUME = "legacyExtendInstanceVolume", "POST", "/mysql/v3/{project_id}/instances/{instance_id}/volume/extend" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_extend_instance_volume`].
    LegacyExtendInstanceVolumeCall {}
    /// The storage is ordered.
    send -> LegacyVolumeExtension;
}

rt::operation! {
    LEGACY_UPDATE_INSTANCE_NAME = "legacyUpdateInstanceName", "PUT", "/mysql/v3/{project_id}/instances/{instance_id}/name" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::legacy_update_instance_name`].
    LegacyUpdateInstanceNameCall {}
    /// The change has begun.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LEGACY_RESET_INSTANCE_PASSWORD = "legacyResetInstancePassword", "POST", "/mysql/v3/{project_id}/instances/{instance_id}/password" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_reset_instance_password`].
    LegacyResetInstancePasswordCall {}
    /// The password is changed.
    send -> BTreeMap<String, rt::Value>;
}

rt::operation! {
    LEGACY_RESIZE_INSTANCE = "legacyResizeInstance", "POST", "/mysql/v3/{project_id}/instances/{instance_id}/action" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_resize_instance`].
    LegacyResizeInstanceCall {}
    /// The change has begun.
    send -> LegacyInstanceResizing;
    send_and_wait -> LegacyInstanceResizing, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(
    LegacyListInstancesV3Call 0, LegacyShowInstanceV3Call 0, LegacyCreateInstanceCall 0,
    LegacyListInstancesCall 0, LegacyDeleteInstanceCall 0, LegacyShowInstanceCall 0,
    LegacyListInstanceDetailsCall 0, LegacyCreateReadReplicasCall 0,
    LegacyDeleteReadReplicaCall 0, LegacyExtendInstanceVolumeCall 0,
    LegacyUpdateInstanceNameCall 0, LegacyResetInstancePasswordCall 0,
    LegacyResizeInstanceCall 0,
);
set_x_language!(
    LegacyListInstancesV3Call 13, LegacyShowInstanceV3Call 2,
    LegacyListInstanceDetailsCall 2,
);

rt::dynamic! {
    LEGACY_LIST_INSTANCES_V3 {
        String, String, String, String, String, String, String, String, String, String, i32,
        i32, String, Language,
    }.aliases(&["ListGaussMySqlInstances"]).json_answer()
    LEGACY_SHOW_INSTANCE_V3 {
        String, String, Language,
    }.aliases(&["ShowGaussMySqlInstanceInfo"]).json_answer()
    LEGACY_CREATE_INSTANCE {
        String,
    }.json_body(blank::<LegacyCreateInstance>).json_answer().job(&SHOW_JOB_JOB)
    LEGACY_LIST_INSTANCES {
        String, String, String, String, String, String, String, i32, i32,
    }.json_answer()
    LEGACY_DELETE_INSTANCE { String, String }.json_answer().job(&SHOW_JOB_JOB)
    LEGACY_SHOW_INSTANCE { String, String }.json_answer()
    LEGACY_LIST_INSTANCE_DETAILS {
        String, Vec<String>, Language,
    }.aliases(&["ListGaussMySqlInstanceDetailInfo"]).json_answer()
    LEGACY_CREATE_READ_REPLICAS {
        String, String,
    }.json_body(blank::<LegacyCreateReadReplicas>).json_answer().job(&SHOW_JOB_JOB)
    LEGACY_DELETE_READ_REPLICA { String, String, String }.json_answer().job(&SHOW_JOB_JOB)
    LEGACY_EXTEND_INSTANCE_VOLUME {
        String, String,
    }.json_body(blank::<LegacyExtendInstanceVolume>).json_answer()
    LEGACY_UPDATE_INSTANCE_NAME {
        String, String,
    }.json_body(blank::<LegacyUpdateInstanceName>).json_answer().job(&SHOW_JOB_JOB)
    LEGACY_RESET_INSTANCE_PASSWORD {
        String, String,
    }.json_body(blank::<LegacyResetInstancePassword>).json_answer()
    LEGACY_RESIZE_INSTANCE {
        String, String,
    }.json_body(blank::<LegacyResizeInstance>).json_answer().job(&SHOW_JOB_JOB)
}
