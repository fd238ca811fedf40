// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::{AvailabilityZoneMode, LegacyDatabaseEngine};

/// A page of instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceListV3 {
    /// The instances of this page.
    pub instances: Option<Vec<LegacyInstanceV3>>,
    /// How many instances there are in all.
    pub total_count: Option<i32>,
}

rt::model! { LegacyInstanceListV3 { instances, total_count } }

/// An instance in short, with its addresses for reading and its tags.
///
/// Source: TaurusDB API Reference, 5.3.3, table 5-31.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceV3 {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// State of the instance, such as `ACTIVE`.
    pub status: Option<String>,
    /// Private IP addresses for writing. Empty until a server is created.
    pub private_ips: Option<Vec<String>>,
    /// Private IP addresses for reading. Empty until a server is created.
    pub readonly_private_ips: Option<Vec<String>>,
    /// Addresses of proxies. Empty until a proxy is created.
    pub proxy_ips: Option<Vec<String>>,
    /// Public IP addresses.
    pub public_ips: Option<Vec<String>>,
    /// Port of the database.
    pub port: Option<String>,
    /// Kind of the instance, always `Cluster`.
    pub r#type: Option<String>,
    /// Region of the instance.
    pub region: Option<String>,
    /// The database engine of an instance, with the version of its kernel.
    pub datastore: Option<LegacyDatabaseKernel>,
    /// When the instance was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`. Empty until it is.
    pub created: Option<String>,
    /// When the instance last changed, written like `created`. Empty until the instance is created.
    pub updated: Option<String>,
    /// User that the database has from the start.
    pub db_user_name: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Code of the specification of the nodes.
    pub flavor_ref: Option<String>,
    /// The computing power and memory of the nodes of an instance.
    pub flavor_info: Option<LegacyFlavorSize>,
    /// Storage of an instance.
    pub volume: Option<LegacyVolume>,
    /// When automated backups are made, and how long they are kept.
    pub backup_strategy: Option<LegacyBackupStrategy>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How an instance is paid for, and what happens at the end of the time paid for.
    pub charge_info: Option<LegacyBilling>,
    /// Dedicated resource pool of the instance. Absent where it is in none.
    pub dedicated_resource_id: Option<String>,
    /// Tags of the instance.
    pub tags: Option<Vec<LegacyTag>>,
}

rt::model! {
    LegacyInstanceV3 {
        id, name, status, private_ips, readonly_private_ips, proxy_ips, public_ips, port,
        r#type, region, datastore, created, updated, db_user_name, vpc_id, subnet_id,
        security_group_id, flavor_ref, flavor_info, volume, backup_strategy,
        enterprise_project_id, time_zone, charge_info, dedicated_resource_id, tags,
    }
}

/// The database engine of an instance, with the version of its kernel.
///
/// Source: TaurusDB API Reference, 5.3.3, tables 5-32, 5-47, 5-61.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyDatabaseKernel {
    /// Name of the engine, always `gaussdb-mysql` so far.
    pub r#type: Option<String>,
    /// Main version, such as `8.0`.
    pub version: Option<String>,
    /// Version of the kernel, of four numbers, such as `2.0.29.1`.
    pub kernel_version: Option<String>,
}

rt::model! { LegacyDatabaseKernel { r#type, version, kernel_version } }

/// The computing power and memory of the nodes of an instance.
///
/// Source: TaurusDB API Reference, 5.3.2, tables 5-24, 5-33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyFlavorSize {
    /// How many vCPUs a node has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of a node in GB, as a number in text.
    pub ram: Option<String>,
}

rt::model! { LegacyFlavorSize { vcpus, ram } }

/// Storage of an instance.
///
/// Source: TaurusDB API Reference, 5.3.2, tables 5-23, 5-34.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyVolume {
    /// Type of the storage, such as `POOL`.
    pub r#type: Option<String>,
    /// How much of the storage is used, in GB, as a number in text.
    pub size: Option<String>,
    /// The same, under another name that one list sends instead of `size`.
    pub used_size: Option<f64>,
}

rt::model! { LegacyVolume { r#type, size, used_size } }

/// When automated backups are made, and how long they are kept.
///
/// Source: TaurusDB API Reference, 5.3.3, tables 5-35, 5-48, 5-62.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupStrategy {
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC. It is one hour
    /// long and both ends are on the hour.
    pub start_time: Option<String>,
    /// How many days backups are kept.
    ///
    /// From 1 to 732.
    pub keep_days: Option<i32>,
}

rt::model! { LegacyBackupStrategy { start_time, keep_days.checks(&[Minimum(1), Maximum(732)]) } }

/// How an instance is paid for, and what happens at the end of the time paid for.
///
/// Source: TaurusDB API Reference, 5.3.3, table 5-36.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBilling {
    /// How an instance is paid for.
    pub charge_mode: Option<LegacyChargeMode>,
    /// Unit of the time that is paid in advance. Required with `prePaid`, and of no effect
    /// otherwise.
    pub period_type: Option<LegacyPeriodType>,
    /// How many months (1 to 9) or years (1 to 3) are paid in advance. Only with `prePaid`.
    pub period_num: Option<i32>,
    /// Whether what is paid in advance is renewed for the same time at its end, and paid by itself.
    ///
    /// Default: `false`.
    pub is_auto_renew: Option<LegacyFlag>,
    /// Whether the order for the instance is paid automatically from the account; with `false` it
    /// is paid by hand. How renewals are paid does not depend on this.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<LegacyFlag>,
}

rt::model! { LegacyBilling { charge_mode, period_type, period_num, is_auto_renew, is_auto_pay } }

/// A tag of an instance.
///
/// Source: TaurusDB API Reference, 5.3.3, table 5-37.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
}

rt::model! { LegacyTag { key, value } }

rt::open_enum! {
    /// How an instance is paid for.
    pub enum LegacyChargeMode {
        /// In advance, by month or year.
        PrePaid = "prePaid",
        /// Afterwards, by use.
        PostPaid = "postPaid",
    }
}

rt::open_enum! {
    /// Unit of the time that is paid in advance. Required with `prePaid`, and of no effect
    /// otherwise.
    pub enum LegacyPeriodType {
        /// Months, 1 to 9.
        Month = "month",
        /// Years, 1 to 3.
        Year = "year",
    }
}

rt::open_enum! {
    /// Whether something is so, as text.
    pub enum LegacyFlag {
        /// It is so.
        Yes = "true",
        /// It is not so.
        No = "false",
    }
}

/// The instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceReportV3 {
    /// An instance with its nodes and proxies.
    pub instance: Option<LegacyInstanceDetailsV3>,
}

rt::model! { LegacyInstanceReportV3 { instance } }

/// An instance with its nodes and proxies.
///
/// Source: TaurusDB API Reference, 5.3.5, tables 5-45, 5-59.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceDetailsV3 {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// State of an instance.
    pub status: Option<LegacyInstanceStatus>,
    /// Port of the database.
    pub port: Option<String>,
    /// Remarks on the instance.
    pub alias: Option<String>,
    /// Kind of the instance, always `Cluster`.
    pub r#type: Option<String>,
    /// How an instance is paid for, and by which order.
    pub charge_info: Option<LegacyInstanceBilling>,
    /// How many nodes the instance has.
    pub node_count: Option<i32>,
    /// The database engine of an instance, with the version of its kernel.
    pub datastore: Option<LegacyDatabaseKernel>,
    /// How much space backups take, in GB.
    pub backup_used_space: Option<f64>,
    /// When the instance was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`. Empty until it is.
    pub created: Option<String>,
    /// When the instance last changed, written like `created`. Empty until the instance is created.
    pub updated: Option<String>,
    /// Private IP addresses for writing.
    pub private_write_ips: Option<Vec<String>>,
    /// Private domain names. Empty until one is applied for.
    pub private_dns_names: Option<Vec<String>>,
    /// Public IP addresses.
    pub public_ips: Option<Vec<String>>,
    /// User that the database has from the start, under the name that the reference has for it.
    pub db_username: Option<String>,
    /// User that the database has from the start.
    pub db_user_name: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Parameter template that was applied last, or else the one the instance was created with.
    pub configuration_id: Option<String>,
    /// When automated backups are made, and how long they are kept.
    pub backup_strategy: Option<LegacyBackupStrategy>,
    /// Nodes of the instance.
    pub nodes: Option<Vec<LegacyNodeV3>>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How the nodes of an instance spread over availability zones.
    pub az_mode: Option<AvailabilityZoneMode>,
    /// Availability zone of the primary node.
    pub master_az_code: Option<String>,
    /// Window of the day for maintenance, in UTC.
    pub maintenance_window: Option<String>,
    /// Tags of the instance.
    pub tags: Option<Vec<LegacyInstanceTag>>,
    /// Dedicated resource pool of the instance. Absent or empty where it is in none.
    pub dedicated_resource_id: Option<String>,
    /// Proxies of the instance.
    pub proxies: Option<Vec<LegacyInstanceProxy>>,
}

rt::model! {
    LegacyInstanceDetailsV3 {
        id, name, project_id, status, port, alias, r#type, charge_info, node_count, datastore,
        backup_used_space, created, updated, private_write_ips, private_dns_names, public_ips,
        db_username, db_user_name, vpc_id, subnet_id, security_group_id, configuration_id,
        backup_strategy, nodes, enterprise_project_id, time_zone, az_mode, master_az_code,
        maintenance_window, tags, dedicated_resource_id, proxies,
    }
}

rt::open_enum! {
    /// State of an instance.
    pub enum LegacyInstanceStatus {
        /// It is being created.
        Build = "BUILD",
        /// It works.
        Active = "ACTIVE",
        /// It does not work, or could not be created.
        Failed = "FAILED",
        /// It is frozen.
        Frozen = "FROZEN",
        /// It gets more power or storage.
        Modifying = "MODIFYING",
        /// It starts anew.
        Rebooting = "REBOOTING",
        /// Data is being restored to it.
        Restoring = "RESTORING",
        /// A primary node turns into a standby node.
        ModifyingInstanceType = "MODIFYING INSTANCE TYPE",
        /// Another node becomes the primary one.
        Switchover = "SWITCHOVER",
        /// It moves elsewhere.
        Migrating = "MIGRATING",
        /// A backup of it is being made.
        BackingUp = "BACKING UP",
        /// The port of the database changes.
        ModifyingDatabasePort = "MODIFYING DATABASE PORT",
        /// There is no storage left.
        StorageFull = "STORAGE FULL",
    }
}

/// How an instance is paid for, and by which order.
///
/// Source: TaurusDB API Reference, 5.3.5, tables 5-46, 5-60.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceBilling {
    /// `prePaid` or `postPaid`.
    pub charge_mode: Option<String>,
    /// ID of the order, empty where there is none.
    pub order_id: Option<String>,
}

rt::model! { LegacyInstanceBilling { charge_mode, order_id } }

/// A node of an instance.
///
/// Source: TaurusDB API Reference, 5.3.5, tables 5-49, 5-63.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyNodeV3 {
    /// ID of the node.
    pub id: Option<String>,
    /// Name of the node.
    pub name: Option<String>,
    /// What a node of an instance is among the others.
    pub r#type: Option<LegacyNodeType>,
    /// State of the node.
    pub status: Option<String>,
    /// Port of the database.
    pub port: Option<i32>,
    /// Private IP addresses of the node for reading.
    pub private_read_ips: Option<Vec<String>>,
    /// Storage of a node.
    pub volume: Option<LegacyNodeVolumeV3>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// Region of the node.
    pub region_code: Option<String>,
    /// When the node was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`. Empty until it is.
    pub created: Option<String>,
    /// When the node last changed, written like `created`. Empty until the node is created.
    pub updated: Option<String>,
    /// ID of the specification of the node.
    pub flavor_id: Option<String>,
    /// Code of the specification of the node.
    pub flavor_ref: Option<String>,
    /// How many connections there may be at most, as a number in text.
    pub max_connections: Option<String>,
    /// How many vCPUs the node has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of the node in GB, as a number in text.
    pub ram: Option<String>,
    /// Whether changed parameters wait for a restart.
    pub need_restart: Option<bool>,
    /// Place of the node in the order in which nodes take over from the primary one.
    pub priority: Option<i32>,
}

rt::model! {
    LegacyNodeV3 {
        id, name, r#type, status, port, private_read_ips, volume, az_code, region_code, created,
        updated, flavor_id, flavor_ref, max_connections, vcpus, ram, need_restart, priority,
    }
}

/// A tag of an instance.
///
/// Source: TaurusDB API Reference, 5.3.5, tables 5-51, 5-65.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceTag {
    /// Key of the tag: letters, digits, hyphens and underscores.
    ///
    /// At most 36 characters.
    pub key: Option<String>,
    /// Value of the tag: letters, digits, periods, hyphens and underscores, or nothing.
    ///
    /// At most 43 characters.
    pub value: Option<String>,
}

rt::model! { LegacyInstanceTag { key.checks(&[MaxLength(36)]), value.checks(&[MaxLength(43)]) } }

/// A proxy of an instance, in short.
///
/// Source: TaurusDB API Reference, 5.3.5, tables 5-52, 5-66.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceProxy {
    /// ID of the proxy.
    pub pool_id: Option<String>,
    /// Name of the proxy.
    pub name: Option<String>,
    /// IP address of the proxy.
    pub address: Option<String>,
}

rt::model! { LegacyInstanceProxy { pool_id, name, address } }

rt::open_enum! {
    /// What a node of an instance is among the others.
    pub enum LegacyNodeType {
        /// The primary node.
        Primary = "master",
        /// A read replica.
        Replica = "slave",
    }
}

/// Storage of a node.
///
/// Source: TaurusDB API Reference, 5.3.5, tables 5-50, 5-64.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyNodeVolumeV3 {
    /// Type of the storage, such as `POOL`.
    pub r#type: Option<String>,
    /// How much of the storage is used, in GB, as a number in text.
    pub used: Option<String>,
    /// Size of the storage in GB. Only where it is paid in advance.
    pub size: Option<i64>,
}

rt::model! { LegacyNodeVolumeV3 { r#type, used, size } }

/// A new instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyCreateInstance {
    /// How an instance is paid for. Where there is none, by use. Instances on dedicated clouds
    /// (DeC) can only be paid for by use.
    pub charge_info: Option<LegacyNewBilling>,
    /// Name of the instance: letters, digits, hyphens and underscores, of which the first is a
    /// letter. Names need not be unique, and case matters.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// The database engine of a new instance.
    pub datastore: LegacyNewInstanceEngine,
    /// Kind of the instance. There is only `Cluster`, in letters of either case.
    pub mode: String,
    /// Code of the specification of the nodes, as `spec_code` of a specification gives it.
    pub flavor_ref: String,
    /// VPC of the instance.
    pub vpc_id: String,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: String,
    /// Security group of the instance. Required unless a network ACL is in use, in which case it
    /// must be left out.
    pub security_group_id: Option<String>,
    /// Parameter template whose values the instance starts with.
    pub configuration_id: Option<String>,
    /// Password of the database. Letters of both cases, digits and `~!@#%^*_-=+?` are allowed;
    /// three of these four sorts must occur. Weak passwords are refused.
    ///
    /// 8 to 32 characters.
    pub password: rt::Secret,
    /// When automated backups of a new instance are made.
    pub backup_strategy: Option<LegacyNewBackupStrategy>,
    /// Time zone of the instance, a full number of hours from `UTC-12:00` to `UTC+12:00`. UTC where
    /// it is left out.
    ///
    /// Matches `^UTC[+-](0[0-9]|1[0-2]):00$`.
    pub time_zone: Option<String>,
    /// How the nodes of an instance spread over availability zones.
    pub availability_zone_mode: AvailabilityZoneMode,
    /// Availability zone of the primary node. Required if `availability_zone_mode` is `multi`, not
    /// allowed if it is `single`.
    ///
    /// Required if `availability_zone_mode` is `multi`. Not allowed if `availability_zone_mode` is
    /// `single`.
    pub master_availability_zone: Option<String>,
    /// How many read replicas are created. An instance has at most 15 in all.
    ///
    /// From 1 to 9.
    pub slave_count: i32,
    /// Region of the instance, by its ID. It may not be empty.
    pub region: String,
    /// Storage of a new instance. It may be left out where the instance is paid in advance.
    pub volume: Option<LegacyNewVolume>,
    /// Enterprise project of the instance. Required where enterprise projects are in use, not
    /// allowed elsewhere.
    pub enterprise_project_id: Option<String>,
    /// Whether case matters in names of tables: 0 if it does, 1 if not.
    ///
    /// Default: `1`.
    pub lower_case_table_names: Option<i32>,
    /// Tags of the instance. Each key may occur only once.
    ///
    /// At most 20 items.
    pub tags: Option<Vec<LegacyNewTag>>,
}

/// The required fields of a [`LegacyCreateInstance`].
#[derive(Clone, Debug, PartialEq)]
pub struct LegacyCreateInstanceRequired {
    /// See [`LegacyCreateInstance::name`].
    pub name: String,
    /// See [`LegacyCreateInstance::datastore`].
    pub datastore: LegacyNewInstanceEngine,
    /// See [`LegacyCreateInstance::mode`].
    pub mode: String,
    /// See [`LegacyCreateInstance::flavor_ref`].
    pub flavor_ref: String,
    /// See [`LegacyCreateInstance::vpc_id`].
    pub vpc_id: String,
    /// See [`LegacyCreateInstance::subnet_id`].
    pub subnet_id: String,
    /// See [`LegacyCreateInstance::password`].
    pub password: rt::Secret,
    /// See [`LegacyCreateInstance::availability_zone_mode`].
    pub availability_zone_mode: AvailabilityZoneMode,
    /// See [`LegacyCreateInstance::slave_count`].
    pub slave_count: i32,
    /// See [`LegacyCreateInstance::region`].
    pub region: String,
}

rt::model! {
    LegacyCreateInstance {
        charge_info,
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        datastore.required(), mode.required(), flavor_ref.required(), vpc_id.required(),
        subnet_id.required(), security_group_id, configuration_id,
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]), backup_strategy,
        time_zone.checks(&[Pattern("^UTC[+-](0[0-9]|1[0-2]):00$")]),
        availability_zone_mode.required(), master_availability_zone,
        slave_count.required().checks(&[Minimum(1), Maximum(9)]), region.required(), volume,
        enterprise_project_id, lower_case_table_names, tags.checks(&[MaxItems(20)]),
    }.conditions(&[
        Condition::new(
            "if `availability_zone_mode` is `multi`",
            &[Checks("availability_zone_mode", &[Values(&[Text("multi")])])],
            &[Present("master_availability_zone")],
        ),
        Condition::new(
            "if `availability_zone_mode` is `single`",
            &[Checks("availability_zone_mode", &[Values(&[Text("single")])])],
            &[Absent("master_availability_zone")],
        ),
    ])
}

rt::setters! {
    LegacyCreateInstance {
        new(required: LegacyCreateInstanceRequired) {
            name: required.name, datastore: required.datastore, mode: required.mode,
            flavor_ref: required.flavor_ref, vpc_id: required.vpc_id, subnet_id: required.subnet_id,
            password: required.password, availability_zone_mode: required.availability_zone_mode,
            slave_count: required.slave_count, region: required.region,
        } ..blank
        with_charge_info(charge_info: LegacyNewBilling) = Some(charge_info);
        with_security_group_id(security_group_id: impl Into<String>) = Some(security_group_id.into());
        with_configuration_id(configuration_id: impl Into<String>) = Some(configuration_id.into());
        with_backup_strategy(backup_strategy: LegacyNewBackupStrategy) = Some(backup_strategy);
        with_time_zone(time_zone: impl Into<String>) = Some(time_zone.into());
        with_master_availability_zone(master_availability_zone: impl Into<String>) = Some(master_availability_zone.into());
        with_volume(volume: LegacyNewVolume) = Some(volume);
        with_enterprise_project_id(enterprise_project_id: impl Into<String>) = Some(enterprise_project_id.into());
        with_lower_case_table_names(lower_case_table_names: i32) = Some(lower_case_table_names);
        with_tags(tags: impl IntoIterator<Item = LegacyNewTag>) = Some(tags.into_iter().collect());
    }
}

/// An instance that is being created, and the task or order that creates it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceCreation {
    /// An instance as it will be.
    pub instance: Option<LegacyCreatedInstance>,
    /// ID of the task. Only for instances that are paid by use.
    pub job_id: Option<String>,
    /// ID of the order. Only for instances that are paid in advance.
    pub order_id: Option<String>,
}

rt::model! { LegacyInstanceCreation { instance, job_id, order_id } }

/// How an instance is paid for. Where there is none, by use. Instances on dedicated clouds
/// (DeC) can only be paid for by use.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-9.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewBilling {
    /// How an instance is paid for.
    pub charge_mode: LegacyChargeMode,
    /// Unit of the time that is paid in advance. Required with `prePaid`, and of no effect
    /// otherwise.
    ///
    /// Required if `charge_mode` is `prePaid`.
    pub period_type: Option<LegacyPeriodType>,
    /// How many months (1 to 9) or years (1 to 3) are paid in advance. Required with `prePaid`, and
    /// of no effect otherwise.
    ///
    /// Required if `charge_mode` is `prePaid`. From 1 to 9 if `charge_mode` is `prePaid` and
    /// `period_type` is `month`. From 1 to 3 if `charge_mode` is `prePaid` and `period_type` is
    /// `year`.
    pub period_num: Option<i32>,
}

rt::model! {
    LegacyNewBilling {
        charge_mode.required(), period_type, period_num,
    }.conditions(&[
        Condition::new(
            "if `charge_mode` is `prePaid`",
            &[Checks("charge_mode", &[Values(&[Text("prePaid")])])],
            &[Present("period_type"), Present("period_num")],
        ),
        Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `month`",
            &[
                Present("period_type"), Checks("charge_mode", &[Values(&[Text("prePaid")])]),
                Checks("period_type", &[Values(&[Text("month")])]),
            ],
            &[Checks("period_num", &[Minimum(1), Maximum(9)])],
        ),
        Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `year`",
            &[
                Present("period_type"), Checks("charge_mode", &[Values(&[Text("prePaid")])]),
                Checks("period_type", &[Values(&[Text("year")])]),
            ],
            &[Checks("period_num", &[Minimum(1), Maximum(3)])],
        ),
    ])
}

rt::setters! {
    LegacyNewBilling {
        new(charge_mode: LegacyChargeMode) { charge_mode: charge_mode } ..blank
        with_period_type(period_type: LegacyPeriodType) = Some(period_type);
        with_period_num(period_num: i32) = Some(period_num);
    }
}

/// The database engine of a new instance.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-10.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewInstanceEngine {
    /// Name of the engine. There is only `gaussdb-mysql` so far.
    pub r#type: String,
    /// Main version, as the list of versions names it.
    pub version: String,
}

rt::model! { LegacyNewInstanceEngine { r#type.required(), version.required() } }

rt::setters! {
    LegacyNewInstanceEngine {
        new(r#type: impl Into<String>, version: impl Into<String>) {
            r#type: r#type.into(), version: version.into(),
        }
    }
}

/// When automated backups of a new instance are made.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-11.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewBackupStrategy {
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC. The window is
    /// one hour long and both ends are on the hour.
    ///
    /// Matches `^[0-9]{2}:00-[0-9]{2}:00$`.
    pub start_time: String,
}

rt::model! {
    LegacyNewBackupStrategy {
        start_time.required().checks(&[Pattern("^[0-9]{2}:00-[0-9]{2}:00$")]),
    }
}

rt::setters! {
    LegacyNewBackupStrategy {
        new(start_time: impl Into<String>) { start_time: start_time.into() }
    }
}

/// Storage of a new instance. It may be left out where the instance is paid in advance.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-12.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewVolume {
    /// Size of the storage in GB, in steps of 10.
    ///
    /// From 40 to 128000. A multiple of 10. Default: `40`.
    pub size: i32,
}

rt::model! {
    LegacyNewVolume {
        size.required().checks(&[Minimum(40), Maximum(128_000), MultipleOf(10.0)]),
    }
}

rt::setters! {
    LegacyNewVolume {
        new(size: i32) { size: size }
    }
}

/// A tag for a new instance.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-13.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewTag {
    /// Key of the tag: letters, digits, hyphens and underscores.
    ///
    /// At most 36 characters. Matches `^[A-Za-z0-9_-]+$`.
    pub key: String,
    /// Value of the tag: letters, digits, periods, hyphens and underscores, or nothing.
    ///
    /// At most 43 characters. Matches `^[A-Za-z0-9._-]*$`.
    pub value: String,
}

rt::model! {
    LegacyNewTag {
        key.required().checks(&[MaxLength(36), Pattern("^[A-Za-z0-9_-]+$")]),
        value.required().checks(&[MaxLength(43), Pattern("^[A-Za-z0-9._-]*$")]),
    }
}

rt::setters! {
    LegacyNewTag {
        new(key: impl Into<String>, value: impl Into<String>) {
            key: key.into(), value: value.into(),
        }
    }
}

/// An instance as it will be.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-15.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyCreatedInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance: letters, digits, hyphens and underscores, of which the first is a
    /// letter.
    ///
    /// 4 to 64 characters.
    pub name: Option<String>,
    /// State of the instance, such as `BUILD`. Only for instances that are paid by use.
    pub status: Option<String>,
    /// The database engine of an instance and its version.
    pub datastore: Option<LegacyDatabaseEngine>,
    /// Kind of the instance, always `Cluster` so far.
    pub mode: Option<String>,
    /// Parameter template of the instance, empty where the request has none.
    pub configuration_id: Option<String>,
    /// Port of the database; `null` until there is one.
    pub port: Option<String>,
    /// When automated backups are made, and how long they are kept.
    pub backup_strategy: Option<LegacyBackupWindow>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Region of the instance.
    pub region: Option<String>,
    /// How the nodes spread over availability zones, `single` or `multi`.
    pub availability_zone_mode: Option<String>,
    /// Availability zone of the primary node.
    pub master_availability_zone: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Subnet of the instance.
    pub subnet_id: Option<String>,
    /// Code of the specification of the nodes.
    pub flavor_ref: Option<String>,
    /// How a new instance is paid for.
    pub charge_info: Option<LegacyNewInstanceBilling>,
}

rt::model! {
    LegacyCreatedInstance {
        id, name.checks(&[MinLength(4), MaxLength(64)]), status, datastore, mode,
        configuration_id, port.nullable(), backup_strategy, enterprise_project_id, region,
        availability_zone_mode, master_availability_zone, vpc_id, security_group_id, subnet_id,
        flavor_ref, charge_info,
    }
}

/// When automated backups are made, and how long they are kept.
///
/// Source: TaurusDB API Reference, 5.3.1, tables 5-17, 5-25, 5-73.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyBackupWindow {
    /// Window of the day in which automated backups start, as `hh:mm-HH:MM` in UTC.
    pub start_time: Option<String>,
    /// How many days backups are kept.
    pub keep_days: Option<i32>,
}

rt::model! { LegacyBackupWindow { start_time.nullable(), keep_days } }

/// How a new instance is paid for.
///
/// Source: TaurusDB API Reference, 5.3.1, table 5-18.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewInstanceBilling {
    /// `prePaid` or `postPaid`.
    pub charge_mode: Option<String>,
    /// How many months are paid in advance. Only with `prePaid`.
    pub period_num: Option<i32>,
}

rt::model! { LegacyNewInstanceBilling { charge_mode, period_num } }

/// A page of instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceList {
    /// The instances of this page.
    pub instances: Option<Vec<LegacyInstance>>,
    /// How many instances there are in all.
    pub total_count: Option<i32>,
}

rt::model! { LegacyInstanceList { instances, total_count } }

/// An instance in short.
///
/// Source: TaurusDB API Reference, 5.3.2, table 5-21.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// State of the instance, such as `ACTIVE`.
    pub status: Option<String>,
    /// Private IP addresses for writing. Empty until a server is created.
    pub private_ips: Option<Vec<String>>,
    /// Public IP addresses.
    pub public_ips: Option<Vec<String>>,
    /// Port of the database.
    pub port: Option<String>,
    /// Kind of the instance, always `Cluster`.
    pub r#type: Option<String>,
    /// Region of the instance.
    pub region: Option<String>,
    /// The database engine of an instance and its version.
    pub datastore: Option<LegacyDatabaseEngine>,
    /// When the instance was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`. Empty until it is.
    pub created: Option<String>,
    /// When the instance last changed, written like `created`. Empty until the instance is created.
    pub updated: Option<String>,
    /// User that the database has from the start.
    pub db_user_name: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Code of the specification of the nodes.
    pub flavor_ref: Option<String>,
    /// The computing power and memory of the nodes of an instance.
    pub flavor_info: Option<LegacyFlavorSize>,
    /// Storage of an instance.
    pub volume: Option<LegacyVolume>,
    /// When automated backups are made, and how long they are kept.
    pub backup_strategy: Option<LegacyBackupWindow>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How an instance is paid for.
    pub charge_info: Option<LegacyInstanceChargeMode>,
}

rt::model! {
    LegacyInstance {
        id, name, status, private_ips, public_ips, port, r#type, region, datastore, created,
        updated, db_user_name, vpc_id, subnet_id, security_group_id, flavor_ref, flavor_info,
        volume, backup_strategy, enterprise_project_id, time_zone, charge_info,
    }
}

/// How an instance is paid for.
///
/// Source: TaurusDB API Reference, 5.3.2, table 5-26.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceChargeMode {
    /// How an instance is paid for.
    pub charge_mode: Option<LegacyChargeMode>,
}

rt::model! { LegacyInstanceChargeMode { charge_mode } }

/// The instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceReport {
    /// An instance with its nodes.
    pub instance: Option<LegacyInstanceDetails>,
}

rt::model! { LegacyInstanceReport { instance } }

/// An instance with its nodes.
///
/// Source: TaurusDB API Reference, 5.3.7, table 5-71.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceDetails {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// State of an instance.
    pub status: Option<LegacyInstanceStatus>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Kind of the instance, always `Cluster` so far.
    pub r#type: Option<String>,
    /// How an instance is paid for, and by which order.
    pub charge_info: Option<LegacyInstanceBilling>,
    /// How many nodes the instance has.
    pub node_count: Option<i32>,
    /// The database engine of an instance and its version.
    pub datastore: Option<LegacyDatabaseEngine>,
    /// How much space backups take, in GB.
    pub backup_used_space: Option<f64>,
    /// When the instance was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`. Empty until it is.
    pub created: Option<String>,
    /// When the instance last changed, written like `created`. Empty until the instance is created.
    pub updated: Option<String>,
    /// Public IP address, empty where there is none.
    pub public_ips: Option<String>,
    /// Private IP addresses for writing.
    pub private_write_ips: Option<Vec<String>>,
    /// User that the database has from the start.
    pub db_user_name: Option<String>,
    /// Port of the database.
    pub port: Option<String>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance, by its network ID.
    pub subnet_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Storage of an instance or node.
    pub volume: Option<LegacyNodeVolume>,
    /// When automated backups are made, and how long they are kept.
    pub backup_strategy: Option<LegacyBackupWindow>,
    /// Nodes of the instance.
    pub nodes: Option<Vec<LegacyNode>>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How the nodes of an instance spread over availability zones.
    pub az_mode: Option<AvailabilityZoneMode>,
    /// Availability zone of the primary node.
    pub master_az_code: Option<String>,
    /// Window of the day for maintenance, in UTC.
    pub maintenance_window: Option<String>,
    /// Parameter template that was applied last, or else the one the instance was created with.
    pub configuration_id: Option<String>,
    /// Tags of the instance.
    pub tags: Option<Vec<LegacyDetailsTag>>,
}

rt::model! {
    LegacyInstanceDetails {
        id, name, project_id, status, enterprise_project_id, r#type, charge_info, node_count,
        datastore, backup_used_space, created, updated, public_ips, private_write_ips,
        db_user_name, port, vpc_id, subnet_id, security_group_id, volume, backup_strategy,
        nodes, time_zone, az_mode, master_az_code, maintenance_window, configuration_id, tags,
    }
}

/// Storage of an instance or node.
///
/// Source: TaurusDB API Reference, 5.3.7, table 5-75.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyNodeVolume {
    /// Type of the storage, always `POOL` so far.
    pub r#type: Option<String>,
    /// How much of the storage is used, in GB, as a number in text.
    pub used: Option<String>,
}

rt::model! { LegacyNodeVolume { r#type, used } }

/// A node of an instance.
///
/// Source: TaurusDB API Reference, 5.3.7, table 5-74.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyNode {
    /// ID of the node.
    pub id: Option<String>,
    /// Name of the node.
    pub name: Option<String>,
    /// What a node of an instance is among the others.
    pub r#type: Option<LegacyNodeType>,
    /// State of the node.
    pub status: Option<String>,
    /// Port of the database.
    pub port: Option<i32>,
    /// Private IP addresses of the node for reading.
    pub private_read_ips: Option<Vec<String>>,
    /// Storage of an instance or node.
    pub volume: Option<LegacyNodeVolume>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// Region of the node.
    pub region_code: Option<String>,
    /// When the node was created.
    pub created: Option<String>,
    /// When the node last changed.
    pub updated: Option<String>,
    /// ID of the specification of the node.
    pub flavor_id: Option<String>,
    /// Code of the specification of the node.
    pub flavor_ref: Option<String>,
    /// How many connections there may be at most, as a number in text; `null` where it is not
    /// known.
    pub max_connections: Option<String>,
    /// How many vCPUs the node has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of the node in GB, as a number in text.
    pub ram: Option<String>,
    /// Whether changed parameters wait for a restart.
    pub need_restart: Option<bool>,
    /// Place of the node in the order in which nodes take over from the primary one.
    pub priority: Option<i32>,
}

rt::model! {
    LegacyNode {
        id, name, r#type, status, port, private_read_ips, volume, az_code, region_code, created,
        updated, flavor_id, flavor_ref, max_connections.nullable(), vcpus, ram, need_restart,
        priority,
    }
}

/// A tag of an instance.
///
/// Source: TaurusDB API Reference, 5.3.7, table 5-76.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyDetailsTag {
    /// Key of the tag: at most 36 letters, digits, hyphens and underscores.
    pub key: Option<String>,
    /// Value of the tag: at most 43 letters, digits, periods, hyphens and underscores, or nothing.
    pub value: Option<String>,
    /// Key of the tag, under the name that the reference has for it. The service is not known to
    /// send it.
    ///
    /// At most 36 characters.
    pub r#type: Option<String>,
    /// Value of the tag, under the name that the reference has for it. The service is not known to
    /// send it.
    ///
    /// At most 43 characters.
    pub used: Option<String>,
}

rt::model! {
    LegacyDetailsTag {
        key, value, r#type.checks(&[MaxLength(36)]), used.checks(&[MaxLength(43)]),
    }
}

/// The instances that were asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceDetailsListV3 {
    /// The instances.
    pub instances: Option<Vec<LegacyInstanceDetailsV3>>,
}

rt::model! { LegacyInstanceDetailsListV3 { instances } }

/// Which read replicas to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyCreateReadReplicas {
    /// A place for each new read replica in the order in which they take over from the primary
    /// node, from 1 (first) to 16 (last). Among equals, chance decides.
    ///
    /// Each item: from 1 to 16.
    pub priorities: Vec<i32>,
    /// Whether the order for read replicas that are paid in advance is paid automatically from the
    /// account; with `false` it is paid by hand.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<LegacyFlag>,
}

rt::model! {
    LegacyCreateReadReplicas {
        priorities.required().checks(&[Items(&[Minimum(1), Maximum(16)])]), is_auto_pay,
    }
}

rt::setters! {
    LegacyCreateReadReplicas {
        new(priorities: impl IntoIterator<Item = i32>) {
            priorities: priorities.into_iter().collect(),
        } ..blank
        with_is_auto_pay(is_auto_pay: LegacyFlag) = Some(is_auto_pay);
    }
}

/// Read replicas that are being created, and the task or order that creates them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyReadReplicaCreation {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// Names of the read replicas.
    pub node_names: Option<Vec<String>>,
    /// ID of the task.
    pub job_id: Option<String>,
    /// ID of the order. Only for instances that are paid in advance.
    pub order_id: Option<String>,
}

rt::model! { LegacyReadReplicaCreation { instance_id, node_names, job_id, order_id } }

/// How large the storage shall become.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyExtendInstanceVolume {
    /// New size of the storage in GB. It grows in steps of at least 10.
    ///
    /// From 40 to 128000.
    pub size: i32,
    /// Whether the order is paid automatically from the account; with `false` it is paid by hand.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<LegacyFlag>,
}

rt::model! {
    LegacyExtendInstanceVolume {
        size.required().checks(&[Minimum(40), Maximum(128_000)]), is_auto_pay,
    }
}

rt::setters! {
    LegacyExtendInstanceVolume {
        new(size: i32) { size: size } ..blank
        with_is_auto_pay(is_auto_pay: LegacyFlag) = Some(is_auto_pay);
    }
}

/// The new size of the storage, and its order.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyVolumeExtension {
    /// Size that the storage gets, in GB.
    pub size: Option<i32>,
    /// ID of the order.
    pub order_id: Option<String>,
}

rt::model! { LegacyVolumeExtension { size, order_id } }

/// A new name for an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyUpdateInstanceName {
    /// Name of the instance: letters, digits, hyphens and underscores, of which the first is a
    /// letter. Names need not be unique, and case matters.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
}

rt::model! {
    LegacyUpdateInstanceName {
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
    }
}

rt::setters! {
    LegacyUpdateInstanceName {
        new(name: impl Into<String>) { name: name.into() }
    }
}

/// A new password for the database.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyResetInstancePassword {
    /// The password. Letters of both cases, digits and `~!@#%&^*-_+=?,()` are allowed; three of
    /// these four sorts must occur. Weak passwords are refused.
    ///
    /// 8 to 32 characters.
    pub password: rt::Secret,
}

rt::model! {
    LegacyResetInstancePassword {
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
    }
}

rt::setters! {
    LegacyResetInstancePassword {
        new(password: impl Into<rt::Secret>) { password: password.into() }
    }
}

/// Other specifications for the nodes of an instance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyResizeInstance {
    /// The specification that the nodes shall have.
    pub resize_flavor: LegacyNewFlavor,
    /// Whether the order for an instance that is paid in advance is paid automatically from the
    /// account; with `false` it is paid by hand.
    ///
    /// Default: `true`.
    pub is_auto_pay: Option<LegacyFlag>,
}

rt::model! { LegacyResizeInstance { resize_flavor.required(), is_auto_pay } }

rt::setters! {
    LegacyResizeInstance {
        new(resize_flavor: LegacyNewFlavor) { resize_flavor: resize_flavor } ..blank
        with_is_auto_pay(is_auto_pay: LegacyFlag) = Some(is_auto_pay);
    }
}

/// The task or order of a change of specifications.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceResizing {
    /// ID of the task. Only for instances that are paid by use.
    pub job_id: Option<String>,
    /// ID of the order. Only for instances that are paid in advance.
    pub order_id: Option<String>,
}

rt::model! { LegacyInstanceResizing { job_id, order_id } }

/// The specification that the nodes shall have.
///
/// Source: TaurusDB API Reference, 5.3.13, table 5-92.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewFlavor {
    /// Code of the specification.
    pub spec_code: String,
}

rt::model! { LegacyNewFlavor { spec_code.required() } }

rt::setters! {
    LegacyNewFlavor {
        new(spec_code: impl Into<String>) { spec_code: spec_code.into() }
    }
}
