// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
use super::{
    AvailabilityZoneMode, DatabaseSpecificationArchitecture,
    DatabaseSpecificationAvailability, InstanceTag,
};

/// Which replication is meant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationName {
    /// Name of the replication, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub task_name: String,
}

rt::model! {
    StarRocksReplicationName {
        task_name.required().checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
    }
}

rt::setters! {
    StarRocksReplicationName {
        new(task_name: impl Into<String>) { task_name: task_name.into() }
    }
}

/// How a new StarRocks instance shall be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStarRocksInstance {
    /// Name of the instance: a letter, then letters, digits, hyphens and underscores. Case matters,
    /// and names need not be unique.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub name: String,
    /// The engine that a new instance runs.
    pub engine: NewStarRocksEngine,
    /// How the nodes of a new instance are arranged.
    pub ha: StarRocksDeployment,
    /// Flavor of the frontend nodes, as `id` in the answer of `listHtapFlavors`.
    pub fe_flavor_id: String,
    /// Flavor of the backend nodes, as `id` in the answer of `listHtapFlavors`.
    pub be_flavor_id: String,
    /// Password of the database. It has at least three of these: uppercase letters, lowercase
    /// letters, digits, and special characters out of `~!@#%^&*-_+=?,`. The service refuses weak
    /// ones.
    ///
    /// 8 to 32 characters.
    pub db_root_pwd: rt::Secret,
    /// How many frontend nodes there are. One where `mode` is `Single`, 3 to 10 where it is
    /// `Cluster`.
    ///
    /// From 1 to 10.
    pub fe_count: i32,
    /// How many backend nodes there are. One where `mode` is `Single`, 3 to 10 where it is
    /// `Cluster`.
    ///
    /// From 1 to 10.
    pub be_count: i32,
    /// How a new instance spreads over availability zones. It can only be in one.
    pub az_mode: NewStarRocksZoneMode,
    /// Storage of the frontend nodes.
    pub fe_volume: StarRocksFrontendVolume,
    /// Storage of the backend nodes.
    pub be_volume: StarRocksBackendVolume,
    /// Availability zone of the instance.
    pub az_code: String,
    /// Time zone of the instance. Without it, UTC+08:00.
    pub time_zone: Option<String>,
    /// Tags of a new instance.
    pub tags_info: NewStarRocksTags,
}

/// The required fields of a [`CreateStarRocksInstance`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateStarRocksInstanceRequired {
    /// See [`CreateStarRocksInstance::name`].
    pub name: String,
    /// See [`CreateStarRocksInstance::engine`].
    pub engine: NewStarRocksEngine,
    /// See [`CreateStarRocksInstance::ha`].
    pub ha: StarRocksDeployment,
    /// See [`CreateStarRocksInstance::fe_flavor_id`].
    pub fe_flavor_id: String,
    /// See [`CreateStarRocksInstance::be_flavor_id`].
    pub be_flavor_id: String,
    /// See [`CreateStarRocksInstance::db_root_pwd`].
    pub db_root_pwd: rt::Secret,
    /// See [`CreateStarRocksInstance::fe_count`].
    pub fe_count: i32,
    /// See [`CreateStarRocksInstance::be_count`].
    pub be_count: i32,
    /// See [`CreateStarRocksInstance::az_mode`].
    pub az_mode: NewStarRocksZoneMode,
    /// See [`CreateStarRocksInstance::fe_volume`].
    pub fe_volume: StarRocksFrontendVolume,
    /// See [`CreateStarRocksInstance::be_volume`].
    pub be_volume: StarRocksBackendVolume,
    /// See [`CreateStarRocksInstance::az_code`].
    pub az_code: String,
    /// See [`CreateStarRocksInstance::tags_info`].
    pub tags_info: NewStarRocksTags,
}

rt::model! {
    CreateStarRocksInstance {
        name.required().checks(&[
            MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
        ]),
        engine.required(), ha.required(), fe_flavor_id.required(), be_flavor_id.required(),
        db_root_pwd.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
        fe_count.required().checks(&[Minimum(1), Maximum(10)]),
        be_count.required().checks(&[Minimum(1), Maximum(10)]), az_mode.required(),
        fe_volume.required(), be_volume.required(), az_code.required(), time_zone,
        tags_info.required(),
    }
}

rt::setters! {
    CreateStarRocksInstance {
        new(required: CreateStarRocksInstanceRequired) {
            name: required.name, engine: required.engine, ha: required.ha,
            fe_flavor_id: required.fe_flavor_id, be_flavor_id: required.be_flavor_id,
            db_root_pwd: required.db_root_pwd, fe_count: required.fe_count,
            be_count: required.be_count, az_mode: required.az_mode, fe_volume: required.fe_volume,
            be_volume: required.be_volume, az_code: required.az_code, tags_info: required.tags_info,
        } ..blank
        with_time_zone(time_zone: impl Into<String>) = Some(time_zone.into());
    }
}

/// An instance whose creation has begun.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksInstanceCreation {
    /// A StarRocks instance as it is when its creation begins.
    pub instance: Option<CreatedStarRocksInstance>,
    /// ID of the task that creates the instance. `showJob` tells how far it has come.
    pub job_id: Option<String>,
}

rt::model! { StarRocksInstanceCreation { instance, job_id } }

/// The engine that a new instance runs.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-954.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewStarRocksEngine {
    /// The engine, which can only be `star-rocks`.
    pub r#type: String,
    /// Main version of the engine, such as `3.1`.
    pub version: String,
}

rt::model! { NewStarRocksEngine { r#type.required(), version.required() } }

rt::setters! {
    NewStarRocksEngine {
        new(r#type: impl Into<String>, version: impl Into<String>) {
            r#type: r#type.into(), version: version.into(),
        }
    }
}

/// How the nodes of a new instance are arranged.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-955.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StarRocksDeployment {
    /// Whether an HTAP instance is a cluster.
    pub mode: HtapMode,
}

rt::model! { StarRocksDeployment { mode.required() } }

rt::setters! {
    StarRocksDeployment {
        new(mode: HtapMode) { mode: mode }
    }
}

rt::open_enum! {
    /// How a new instance spreads over availability zones. It can only be in one.
    pub enum NewStarRocksZoneMode {
        /// The whole instance in one zone.
        Single = "single",
    }
}

/// Storage of the frontend nodes.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-956.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StarRocksFrontendVolume {
    /// Type of the storage, of those that `listHtapStorageTypes` has.
    pub io_type: String,
    /// Size of the storage in GB, in steps of 10.
    ///
    /// From 50 to 1000. A multiple of 10.
    pub capacity_in_gb: i32,
}

rt::model! {
    StarRocksFrontendVolume {
        io_type.required(),
        capacity_in_gb.required().checks(&[Minimum(50), Maximum(1000), MultipleOf(10.0)]),
    }
}

rt::setters! {
    StarRocksFrontendVolume {
        new(io_type: impl Into<String>, capacity_in_gb: i32) {
            io_type: io_type.into(), capacity_in_gb: capacity_in_gb,
        }
    }
}

/// Storage of the backend nodes.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-957.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StarRocksBackendVolume {
    /// Type of the storage, of those that `listHtapStorageTypes` has.
    pub io_type: String,
    /// Size of the storage in GB, in steps of 10.
    ///
    /// From 50 to 32000. A multiple of 10.
    pub capacity_in_gb: i32,
}

rt::model! {
    StarRocksBackendVolume {
        io_type.required(),
        capacity_in_gb.required().checks(&[Minimum(50), Maximum(32000), MultipleOf(10.0)]),
    }
}

rt::setters! {
    StarRocksBackendVolume {
        new(io_type: impl Into<String>, capacity_in_gb: i32) {
            io_type: io_type.into(), capacity_in_gb: capacity_in_gb,
        }
    }
}

/// Tags of a new instance.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-958.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewStarRocksTags {
    /// Tags that the system works with.
    pub sys_tags: Vec<NewStarRocksSystemTag>,
}

rt::model! { NewStarRocksTags { sys_tags.required() } }

rt::setters! {
    NewStarRocksTags {
        new(sys_tags: impl IntoIterator<Item = NewStarRocksSystemTag>) {
            sys_tags: sys_tags.into_iter().collect(),
        }
    }
}

/// A StarRocks instance as it is when its creation begins.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-961.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedStarRocksInstance {
    /// ID of the StarRocks instance.
    pub id: Option<String>,
    /// Availability zone of the instance.
    pub az_code: Option<String>,
    /// How the nodes of an instance spread over availability zones.
    pub az_mode: Option<AvailabilityZoneMode>,
    /// Name of the instance.
    pub name: Option<String>,
    /// The engine that an instance runs.
    pub engine: Option<StarRocksEngine>,
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
    /// Subnet of the instance.
    pub sub_net_id: Option<String>,
    /// User of the database.
    ///
    /// Default: `root`.
    pub db_user: Option<String>,
    /// Port of the database.
    ///
    /// Default: `3306`.
    pub port: Option<i32>,
    /// Whether the instance is a cluster, such as `Single`.
    pub ha_mode: Option<String>,
    /// How an instance is paid for. The fields beside `pay_model` tell of subscriptions only.
    pub pay_info: Option<StarRocksBilling>,
    /// Whether SSL is on.
    pub enable_ssl: Option<bool>,
    /// State of the instance, such as `creating`.
    pub status: Option<String>,
    /// Region of the instance.
    pub region: Option<String>,
    /// Tags of an instance whose creation has begun.
    pub tags_info: Option<CreatedStarRocksTags>,
}

rt::model! {
    CreatedStarRocksInstance {
        id, az_code, az_mode, name, engine, vpc_id, security_group_id, sub_net_id, db_user,
        port, ha_mode, pay_info, enable_ssl, status, region, tags_info,
    }
}

rt::open_enum! {
    /// Whether an HTAP instance is a cluster.
    pub enum HtapMode {
        /// One node, or one of each kind.
        Single = "Single",
        /// A cluster of nodes.
        Cluster = "Cluster",
    }
}

/// A system tag of a new instance. It says which enterprise project the instance belongs to.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-959.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewStarRocksSystemTag {
    /// Key of a system tag.
    pub key: StarRocksSystemTagKey,
    /// Value of a system tag.
    pub value: StarRocksSystemTagValue,
}

rt::model! { NewStarRocksSystemTag { key.required(), value.required() } }

rt::setters! {
    NewStarRocksSystemTag {
        new(key: StarRocksSystemTagKey, value: StarRocksSystemTagValue) { key: key, value: value }
    }
}

/// The engine that an instance runs.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-962.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksEngine {
    /// The engine, such as `star-rocks`.
    pub r#type: Option<String>,
    /// Main version of the engine, such as `3.1`.
    pub version: Option<String>,
}

rt::model! { StarRocksEngine { r#type, version } }

/// How an instance is paid for. The fields beside `pay_model` tell of subscriptions only.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-963.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksBilling {
    /// How the instance is paid for. StarRocks instances are paid by use.
    ///
    /// Default: `0`.
    pub pay_model: Option<HtapPayModel>,
    /// Order of the subscription.
    pub order_id: Option<String>,
    /// How long the subscription runs.
    pub period: Option<String>,
    /// What `period` counts.
    pub period_type: Option<String>,
    /// Whether the subscription is renewed by itself.
    pub is_auto_renew: Option<String>,
}

rt::model! {
    StarRocksBilling {
        pay_model, order_id.nullable(), period.nullable(), period_type.nullable(),
        is_auto_renew.nullable(),
    }
}

/// Tags of an instance whose creation has begun.
///
/// Source: TaurusDB API Reference, 4.15.3, table 4-964.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatedStarRocksTags {
    /// Tags of users. There are none at first.
    pub tags: Option<Vec<InstanceTag>>,
    /// Tags that the system works with.
    pub sys_tags: Option<Vec<InstanceTag>>,
}

rt::model! { CreatedStarRocksTags { tags, sys_tags } }

rt::open_enum! {
    /// Key of a system tag.
    pub enum StarRocksSystemTagKey {
        /// The enterprise project of the instance.
        EnterpriseProjectId = "_sys_enterprise_project_id",
    }
}

rt::open_enum! {
    /// Value of a system tag.
    pub enum StarRocksSystemTagValue {
        /// The default enterprise project.
        DefaultEnterpriseProject = "0",
    }
}

rt::open_enum! {
    /// How an HTAP instance is paid for.
    pub enum HtapPayModel {
        /// By use.
        PayPerUse = "0",
        /// By a subscription for months or years.
        Subscription = "1",
    }
}

/// The instance that was asked for, in a list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksInstanceList {
    /// The instance.
    pub instances: Option<Vec<StarRocksInstance>>,
}

rt::model! { StarRocksInstanceList { instances } }

/// A StarRocks instance.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-972.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksInstance {
    /// ID of the StarRocks instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// IP address under which public networks reach the instance.
    pub public_ip: Option<String>,
    /// IP addresses of the frontend nodes for data, with commas between them.
    pub data_vip: Option<String>,
    /// Whether the instance can be reached from public networks.
    pub can_enable_public_access: Option<bool>,
    /// The node that backups are made from.
    pub current_backup_node_id: Option<String>,
    /// Whether the instance is a cluster, such as `Cluster`.
    pub cluster_mode: Option<String>,
    /// State of the instance, such as `abnormal`.
    pub status: Option<String>,
    /// Whether the instance is frozen, 0 if not.
    pub is_frozen: Option<i32>,
    /// When the instance was frozen.
    pub frozen_time: Option<i64>,
    /// User of the database that is there from the beginning.
    pub db_user: Option<String>,
    /// Cycle in which backups are made.
    pub bak_period: Option<String>,
    /// How many days backups are kept.
    pub bak_keep_day: Option<i32>,
    /// When the next backup is likely to begin.
    pub bak_expected_start_time: Option<i64>,
    /// ID of the engine's version.
    pub data_store_version_id: Option<String>,
    /// Version of the engine, such as `3.1.6.0`.
    pub data_store_version: Option<String>,
    /// The engine, such as `star-rocks`.
    pub data_store_type: Option<String>,
    /// When the instance was created, in milliseconds since 1970.
    pub create_at: Option<i64>,
    /// When the instance was last changed, in milliseconds since 1970.
    pub update_at: Option<i64>,
    /// When the instance was deleted.
    pub delete_at: Option<i64>,
    /// Port of the database.
    pub db_port: Option<String>,
    /// Parameter template of the instance.
    pub param_group: Option<String>,
    /// What is being done to the instance.
    pub actions: Option<Vec<HtapAction>>,
    /// Why the instance could not be created, as a code.
    pub create_fail_error_code: Option<String>,
    /// The nodes, those of one kind in a group.
    pub groups: Option<Vec<StarRocksGroup>>,
    /// When the service may work on an instance.
    pub ops_window: Option<StarRocksMaintenanceWindow>,
    /// Tags of a StarRocks instance.
    pub tags_info: Option<StarRocksTags>,
    /// Time zone of the instance.
    pub time_zone: Option<String>,
    /// How much space the backups take.
    pub backup_used_space: Option<String>,
    /// How the nodes of an instance spread over availability zones.
    pub az_mode: Option<AvailabilityZoneMode>,
    /// Enterprise project of the instance.
    pub enterprise_project_id: Option<String>,
    /// Ports of an instance.
    pub port_info: Option<StarRocksPorts>,
    /// Type of the frontend nodes' storage, such as `gaussdb.sr.evs.ultrahighio`.
    pub fe_node_volume_code: Option<String>,
    /// Type of the backend nodes' storage, such as `gaussdb.sr.evs.ultrahighio`.
    pub be_node_volume_code: Option<String>,
    /// Size of the frontend nodes' storage, such as `50000000000`.
    pub fe_node_volume_size: Option<String>,
    /// Size of the backend nodes' storage, such as `50000000000`.
    pub be_node_volume_size: Option<String>,
    /// Whether data can be replicated to the instance.
    pub support_data_replication: Option<bool>,
    /// Whether the instance can be brought to a later version.
    pub new_version_available: Option<bool>,
    /// Whether SSL is on.
    pub ssl_option: Option<bool>,
    /// Dedicated resource pool of the instance, if it is in one.
    pub dedicated_resource_id: Option<String>,
    /// How the instance is paid for, such as `0` for by use.
    pub pay_model: Option<String>,
}

rt::model! {
    StarRocksInstance {
        id, name, project_id, public_ip, data_vip, can_enable_public_access,
        current_backup_node_id.nullable(), cluster_mode, status, is_frozen,
        frozen_time.nullable(), db_user.nullable(), bak_period.nullable(),
        bak_keep_day.nullable(), bak_expected_start_time.nullable(), data_store_version_id,
        data_store_version, data_store_type, create_at, update_at, delete_at.nullable(),
        db_port, param_group.nullable(), actions, create_fail_error_code.nullable(), groups,
        ops_window, tags_info, time_zone, backup_used_space.nullable(), az_mode,
        enterprise_project_id, port_info, fe_node_volume_code, be_node_volume_code,
        fe_node_volume_size, be_node_volume_size, support_data_replication,
        new_version_available, ssl_option, dedicated_resource_id.nullable(), pay_model,
    }
}

/// Something that is done to an HTAP instance or to one of its nodes.
///
/// Source: TaurusDB API Reference, 4.15.4, tables 4-977, 4-1035.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapAction {
    /// ID of the action.
    pub id: Option<String>,
    /// Name of the action.
    pub action: Option<String>,
    /// The instance or node.
    pub object_id: Option<String>,
    /// Kind of the action.
    pub r#type: Option<String>,
    /// Task that carries the action out.
    pub job_id: Option<String>,
    /// State of an action.
    pub status: Option<HtapActionStatus>,
    /// When the action was created.
    pub created_at: Option<i64>,
    /// When the action was last changed.
    pub updated_at: Option<i64>,
}

rt::model! { HtapAction { id, action, object_id, r#type, job_id, status, created_at, updated_at } }

/// Nodes of one kind in an instance.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-973.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// The nodes of the group.
    pub nodes: Option<Vec<StarRocksNode>>,
    /// What the group is, such as `starrocks`.
    pub group_type_name: Option<String>,
    /// Kind of the nodes, `fe` for frontend and `be` for backend nodes.
    pub group_node_type: Option<String>,
}

rt::model! { StarRocksGroup { id, name, nodes, group_type_name, group_node_type } }

/// When the service may work on an instance.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-979.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksMaintenanceWindow {
    /// Period of the window.
    pub period: Option<String>,
    /// When the window opens, such as `18:00`.
    pub start_time: Option<String>,
    /// When the window closes, such as `22:00`.
    pub end_time: Option<String>,
}

rt::model! { StarRocksMaintenanceWindow { period.nullable(), start_time, end_time } }

/// Tags of a StarRocks instance.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-980.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksTags {
    /// Tags of users.
    pub tags: Option<Vec<StarRocksTag>>,
    /// Tags that the system works with.
    pub sys_tags: Option<Vec<StarRocksTag>>,
}

rt::model! { StarRocksTags { tags, sys_tags } }

/// Ports of an instance.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-983.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksPorts {
    /// Port of TaurusDB.
    ///
    /// Default: `3306`.
    pub mysql_port: Option<i32>,
}

rt::model! { StarRocksPorts { mysql_port } }

rt::open_enum! {
    /// State of an action.
    pub enum HtapActionStatus {
        /// It may run.
        OkToRun = "OK_TO_RUN",
        /// It is gone.
        Deleted = "DELETED",
    }
}

/// A StarRocks node, for the frontend or the backend.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-974.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksNode {
    /// ID of the node.
    pub id: Option<String>,
    /// Name of the node.
    pub name: Option<String>,
    /// What the node does, such as `fe-leader`, `fe-follower` or `be`.
    pub r#type: Option<String>,
    /// State of a node.
    pub status: Option<StarRocksNodeStatus>,
    /// How long the subscription of the node runs.
    pub period: Option<String>,
    /// Storage of a node.
    pub volume: Option<StarRocksVolume>,
    /// How many vCPUs the node has.
    pub cpu: Option<String>,
    /// Memory of the node in GB.
    pub mem: Option<String>,
    /// The engine of a node.
    pub datastore: Option<StarRocksDatastore>,
    /// What is being done to the node.
    pub actions: Option<Vec<HtapAction>>,
    /// Priority of the node.
    pub priority: Option<i32>,
    /// Whether the node is frozen, 0 if not.
    pub frozen_flag: Option<i32>,
    /// Port of the database.
    ///
    /// Default: `3306`.
    pub db_port: Option<i32>,
    /// How the node is paid for, such as `0` for by use.
    pub pay_model: Option<String>,
    /// Order that the node belongs to.
    pub order_id: Option<String>,
    /// IP address of the node for data.
    pub traffic_ip: Option<String>,
    /// Virtual IP address of the node for data.
    pub traffic_vip: Option<String>,
    /// IPv6 address of the node for data.
    pub traffic_ipv6: Option<String>,
    /// Virtual IPv6 address of the node for data.
    pub traffic_vipv6: Option<String>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// What the zone is called.
    pub az_description: Option<String>,
    /// Type of the zone, such as `Center`.
    pub az_type: Option<String>,
    /// Region of the node.
    pub region_code: Option<String>,
    /// When the node was created, in milliseconds since 1970.
    pub create_at: Option<i64>,
    /// When the node was last changed, in milliseconds since 1970.
    pub update_at: Option<i64>,
    /// ID of the node's flavor.
    pub flavor_id: Option<String>,
    /// Code of the node's flavor, such as `gaussdb.sr-fe.xlarge.x86.4`.
    pub flavor_ref: Option<String>,
    /// Code of the flavor in the infrastructure (IaaS), such as `c6.xlarge.4`.
    pub iaas_flavor_ref: Option<String>,
    /// How many connections from public networks there can be.
    pub max_connections: Option<String>,
    /// VPC of the node.
    pub vpc_id: Option<String>,
    /// Subnet of the node.
    pub subnet_id: Option<String>,
    /// Whether changes of parameters wait for a restart.
    pub need_restart: Option<bool>,
    /// Security group of the node.
    pub sg_id: Option<String>,
    /// Parameter templates of the node.
    pub param_group: Option<BTreeMap<String, StarRocksParameterTemplate>>,
}

rt::model! {
    StarRocksNode {
        id, name, r#type, status, period, volume, cpu, mem, datastore, actions, priority,
        frozen_flag, db_port, pay_model, order_id.nullable(), traffic_ip, traffic_vip,
        traffic_ipv6, traffic_vipv6, az_code, az_description, az_type, region_code, create_at,
        update_at, flavor_id, flavor_ref, iaas_flavor_ref.aliases(&["iass_flavor_ref"]),
        max_connections, vpc_id, subnet_id, need_restart, sg_id, param_group.nullable(),
    }
}

/// A tag of a StarRocks instance.
///
/// Source: TaurusDB API Reference, 4.15.4, tables 4-981, 4-982.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksTag {
    /// Key of the tag, of letters, digits, hyphens, underscores and Chinese characters (U+4E00 to
    /// U+9FFF). It is neither empty nor a space.
    ///
    /// At most 36 characters.
    pub key: Option<String>,
    /// Value of the tag, of the same characters and periods. It may be empty.
    ///
    /// At most 43 characters.
    pub value: Option<String>,
}

rt::model! { StarRocksTag { key.checks(&[MaxLength(36)]), value.checks(&[MaxLength(43)]) } }

rt::open_enum! {
    /// State of a node.
    pub enum StarRocksNodeStatus {
        /// Being created.
        Creating = "creating",
        /// Running as it should.
        Normal = "normal",
        /// Not running as it should.
        Abnormal = "abnormal",
        /// Could not be created.
        CreateFailed = "createfail",
    }
}

/// Storage of a node.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-975.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksVolume {
    /// Type of the storage, such as `SSD`.
    pub r#type: Option<String>,
    /// Size of the storage, such as `50000000000`.
    pub size: Option<String>,
    /// How much of the storage is taken.
    pub used: Option<String>,
    /// How many times a second the storage reads or writes.
    pub iops: Option<i32>,
}

rt::model! { StarRocksVolume { r#type, size, used.nullable(), iops.nullable() } }

/// The engine of a node.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-976.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksDatastore {
    /// ID of the engine's version.
    pub id: Option<String>,
    /// The engine, such as `star-rocks`.
    pub r#type: Option<String>,
    /// Version of the engine, such as `3.1.6.0`.
    pub version: Option<String>,
}

rt::model! { StarRocksDatastore { id, r#type, version } }

/// A parameter template that a node uses.
///
/// Source: TaurusDB API Reference, 4.15.4, table 4-978.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksParameterTemplate {
    /// ID of the parameter template.
    pub id: Option<String>,
    /// Name of the parameter template.
    pub name: Option<String>,
}

rt::model! { StarRocksParameterTemplate { id, name } }

/// The workflow that carries out a request in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksWorkflow {
    /// ID of the workflow.
    pub workflow_id: Option<String>,
}

rt::model! { StarRocksWorkflow { workflow_id } }

/// What resources are needed, and for what.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckStarRocksResources {
    /// What resources are needed for. It can only be a new instance.
    pub action: StarRocksResourceAction,
    /// Resources that new StarRocks instances need.
    pub resource: StarRocksResources,
}

rt::model! { CheckStarRocksResources { action.required(), resource.required() } }

rt::setters! {
    CheckStarRocksResources {
        new(action: StarRocksResourceAction, resource: StarRocksResources) {
            action: action, resource: resource,
        }
    }
}

/// What came out of a check of resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksResourceCheck {
    /// True if the resources are there.
    pub result: Option<bool>,
}

rt::model! { StarRocksResourceCheck { result } }

rt::open_enum! {
    /// What resources are needed for. It can only be a new instance.
    pub enum StarRocksResourceAction {
        /// Creating an instance.
        CreateInstance = "createInstance",
    }
}

/// Resources that new StarRocks instances need.
///
/// Source: TaurusDB API Reference, 4.15.8, table 4-1004.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StarRocksResources {
    /// Enterprise project of the instances.
    pub enterprise_project_id: String,
    /// How many instances there shall be.
    pub instance_num: i32,
    /// Whether the instances are clusters.
    pub mode: HtapMode,
    /// How instances spread over availability zones. It can only be `single`, all in one.
    pub availability_zone_mode: String,
    /// How many frontend nodes there shall be.
    pub fe_node_num: i32,
    /// How many backend nodes there shall be.
    pub be_node_num: i32,
    /// Flavor of the frontend nodes, as `spec_code` in the answer of `listHtapFlavors`.
    pub fe_flavor_ref: String,
    /// Flavor of the backend nodes, as `spec_code` in the answer of `listHtapFlavors`.
    pub be_flavor_ref: String,
    /// Availability zone of the instances. If there is one, its code is checked as well.
    pub availability_zone: Option<String>,
    /// Subnet of the instances, which is that of the TaurusDB instance.
    pub subnet_id: String,
}

/// The required fields of a [`StarRocksResources`].
#[derive(Clone, Debug, PartialEq)]
pub struct StarRocksResourcesRequired {
    /// See [`StarRocksResources::enterprise_project_id`].
    pub enterprise_project_id: String,
    /// See [`StarRocksResources::instance_num`].
    pub instance_num: i32,
    /// See [`StarRocksResources::mode`].
    pub mode: HtapMode,
    /// See [`StarRocksResources::availability_zone_mode`].
    pub availability_zone_mode: String,
    /// See [`StarRocksResources::fe_node_num`].
    pub fe_node_num: i32,
    /// See [`StarRocksResources::be_node_num`].
    pub be_node_num: i32,
    /// See [`StarRocksResources::fe_flavor_ref`].
    pub fe_flavor_ref: String,
    /// See [`StarRocksResources::be_flavor_ref`].
    pub be_flavor_ref: String,
    /// See [`StarRocksResources::subnet_id`].
    pub subnet_id: String,
}

rt::model! {
    StarRocksResources {
        enterprise_project_id.required(), instance_num.required(), mode.required(),
        availability_zone_mode.required(), fe_node_num.required(), be_node_num.required(),
        fe_flavor_ref.required(), be_flavor_ref.required(), availability_zone,
        subnet_id.required(),
    }
}

rt::setters! {
    StarRocksResources {
        new(required: StarRocksResourcesRequired) {
            enterprise_project_id: required.enterprise_project_id,
            instance_num: required.instance_num, mode: required.mode,
            availability_zone_mode: required.availability_zone_mode,
            fe_node_num: required.fe_node_num, be_node_num: required.be_node_num,
            fe_flavor_ref: required.fe_flavor_ref, be_flavor_ref: required.be_flavor_ref,
            subnet_id: required.subnet_id,
        } ..blank
        with_availability_zone(availability_zone: impl Into<String>) = Some(availability_zone.into());
    }
}

rt::open_enum! {
    /// An engine of HTAP instances.
    pub enum HtapEngine {
        /// StarRocks, of the standard edition.
        StarRocks = "star-rocks",
        /// ClickHouse, of the lightweight edition.
        ClickHouse = "click-house",
    }
}

/// The versions of an HTAP engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapEngineVersionList {
    /// The versions.
    pub datastores: Option<Vec<HtapEngineVersion>>,
}

rt::model! { HtapEngineVersionList { datastores } }

/// A version of an HTAP engine.
///
/// Source: TaurusDB API Reference, 4.15.9, table 4-1011.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapEngineVersion {
    /// ID of the version, which no other version has.
    pub id: Option<String>,
    /// Main version, of two numbers, such as `3.1`.
    pub name: Option<String>,
    /// Version of the kernel, of four numbers, such as `3.1.6.0`.
    pub kernel_version: Option<String>,
}

rt::model! { HtapEngineVersion { id, name, kernel_version } }

/// The types of storage for HTAP instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapStorageTypeList {
    /// The types of storage.
    pub storage_type: Option<Vec<HtapStorageType>>,
}

rt::model! { HtapStorageTypeList { storage_type } }

/// A type of storage for HTAP instances.
///
/// Source: TaurusDB API Reference, 4.15.10, table 4-1018.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapStorageType {
    /// Name of the type, such as `ULTRAHIGH`.
    pub name: Option<String>,
    /// Whether each availability zone has the type, such as `normal` or `unsupported`, by code of
    /// the zone.
    pub az_status: Option<BTreeMap<String, String>>,
    /// How small a disk can be.
    pub min_volume_size: Option<i32>,
}

rt::model! { HtapStorageType { name, az_status, min_volume_size } }

/// The flavors for nodes of HTAP instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapFlavorList {
    /// The flavors.
    pub flavors: Option<Vec<HtapFlavor>>,
}

rt::model! { HtapFlavorList { flavors } }

/// The computing power and memory of a node of HTAP instances, and where it is to be had.
///
/// Source: TaurusDB API Reference, 4.15.11, table 4-1025.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapFlavor {
    /// CPU architecture of a specification.
    pub r#type: Option<DatabaseSpecificationArchitecture>,
    /// How many vCPUs a node has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of a node in GB, as a number in text.
    pub ram: Option<String>,
    /// ID of the flavor, which no other one has.
    pub id: Option<String>,
    /// Code of the flavor, made of product, size, architecture and GB of memory per vCPU, such as
    /// `gaussdb.sr-be.xlarge.x86.4`. Nodes have it as `flavor_ref`.
    pub spec_code: Option<String>,
    /// Version of the database that the flavor is for.
    pub version_name: Option<String>,
    /// Whether the flavor is for clusters.
    pub instance_mode: Option<HtapMode>,
    /// Whether the flavor is to be had, by availability zone.
    pub az_status: Option<BTreeMap<String, DatabaseSpecificationAvailability>>,
}

rt::model! {
    HtapFlavor { r#type, vcpus, ram, id, spec_code, version_name, instance_mode, az_status }
}

/// The HTAP instances of a TaurusDB instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapInstanceList {
    /// How many HTAP instances there are.
    pub total: Option<i32>,
    /// The HTAP instances.
    pub instances: Option<Vec<HtapInstance>>,
    /// How many HTAP instances there can be.
    pub max_htap_instance_num_of_taurus: Option<i32>,
}

rt::model! { HtapInstanceList { total, instances, max_htap_instance_num_of_taurus } }

/// An HTAP instance of a TaurusDB instance.
///
/// Source: TaurusDB API Reference, 4.15.12, table 4-1031.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapInstance {
    /// ID of the HTAP instance.
    pub id: Option<String>,
    /// Name of the HTAP instance.
    pub name: Option<String>,
    /// Engine of the instance, such as `star-rocks`.
    pub engine_name: Option<String>,
    /// Version of the engine, such as `3.1.6`.
    pub engine_version: Option<String>,
    /// Project of the instance.
    pub project_id: Option<String>,
    /// State of an HTAP instance.
    pub instance_state: Option<HtapInstanceState>,
    /// When the instance was created, in milliseconds since 1970.
    pub create_at: Option<i64>,
    /// Whether the instance is frozen.
    pub is_frozen: Option<bool>,
    /// Whether the instance is a cluster, such as `Single` or `Cluster`.
    pub ha_mode: Option<String>,
    /// How the instance is paid for. So far all are paid by use.
    pub pay_model: Option<HtapPayModel>,
    /// Order of the subscription.
    pub order_id: Option<String>,
    /// Another order of the subscription.
    pub alter_order_id: Option<String>,
    /// Private IP address of the instance.
    pub data_vip: Option<String>,
    /// Private IP addresses: a list of texts, or an object with `node_ip`, `node_id` and
    /// `node_name` of one node.
    pub data_ips: Option<rt::Value>,
    /// Nodes that can be read from.
    pub readable_node_infos: Option<Vec<HtapReadableNode>>,
    /// IP addresses of proxies.
    pub proxy_ips: Option<Vec<String>>,
    /// Private IPv6 address of the instance.
    pub data_vip_v6: Option<String>,
    /// Port of the database.
    pub port: Option<i32>,
    /// Availability zones of the instance.
    pub available_zones: Option<Vec<HtapZone>>,
    /// What is being done to the instance.
    pub current_actions: Option<Vec<HtapAction>>,
    /// Type of the storage, such as `SSD`.
    pub volume_type: Option<String>,
    /// Type of the servers, such as `KVM`.
    pub server_type: Option<String>,
    /// Enterprise project of the instance, where there are enterprise projects.
    pub enterprise_project_id: Option<String>,
    /// Dedicated resource pool of the instance, where there are such pools.
    pub dedicated_resource_id: Option<String>,
    /// Where an HTAP instance is in the network.
    pub network: Option<HtapNetwork>,
    /// Primary node, if the engine is ClickHouse.
    pub ch_master_node_id: Option<String>,
    /// How many nodes the instance has.
    pub node_num: Option<i32>,
}

rt::model! {
    HtapInstance {
        id, name, engine_name, engine_version, project_id, instance_state, create_at, is_frozen,
        ha_mode, pay_model, order_id.nullable(), alter_order_id, data_vip, data_ips,
        readable_node_infos, proxy_ips, data_vip_v6.nullable(), port, available_zones,
        current_actions, volume_type, server_type,
        enterprise_project_id.aliases(&["enter_prise_project_id"]), dedicated_resource_id,
        network, ch_master_node_id.nullable(), node_num,
    }
}

/// State of an HTAP instance.
///
/// Source: TaurusDB API Reference, 4.15.12, table 4-1032.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapInstanceState {
    /// The state, such as `normal`.
    pub instance_status: Option<String>,
    /// Why the instance could not be created, as a code.
    pub create_fail_error_code: Option<String>,
    /// Why the instance could not be created, for people to read.
    pub fail_message: Option<String>,
    /// Whether changes of parameters wait for a restart.
    pub wait_restart_for_params: Option<bool>,
}

rt::model! {
    HtapInstanceState {
        instance_status, create_fail_error_code.nullable(), fail_message.nullable(),
        wait_restart_for_params,
    }
}

/// A node that can be read from.
///
/// Source: TaurusDB API Reference, 4.15.12, table 4-1033.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapReadableNode {
    /// IP address of the node.
    pub data_ip: Option<String>,
    /// ID of the node.
    pub node_id: Option<String>,
    /// Name of the node.
    pub node_name: Option<String>,
}

rt::model! { HtapReadableNode { data_ip, node_id, node_name } }

/// An availability zone of an HTAP instance.
///
/// Source: TaurusDB API Reference, 4.15.12, table 4-1034.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapZone {
    /// Code of the zone.
    pub code: Option<String>,
    /// What the zone is called.
    pub description: Option<String>,
    /// Type of the zone, such as `Center`.
    pub az_type: Option<String>,
}

rt::model! { HtapZone { code, description, az_type } }

/// Where an HTAP instance is in the network.
///
/// Source: TaurusDB API Reference, 4.15.12, table 4-1036.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapNetwork {
    /// VPC of the instance.
    pub vpc_id: Option<String>,
    /// Subnet of the instance.
    pub sub_net_id: Option<String>,
    /// Security group of the instance.
    pub security_group_id: Option<String>,
}

rt::model! { HtapNetwork { vpc_id, sub_net_id, security_group_id } }

/// What to replicate, and where to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStarRocksReplication {
    /// The TaurusDB instance to replicate from.
    pub source_instance_id: String,
    /// The read replica to replicate from. Without it, the primary node.
    pub source_node_id: Option<String>,
    /// The database to replicate. Its name has letters, digits and underscores.
    ///
    /// 3 to 1024 characters. Matches `^[A-Za-z0-9_]*$`.
    pub source_database: String,
    /// The database in the StarRocks instance. Its name has letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub target_database: String,
    /// Name of the replication, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub task_name: String,
}

/// The required fields of a [`CreateStarRocksReplication`].
#[derive(Clone, Debug, PartialEq)]
pub struct CreateStarRocksReplicationRequired {
    /// See [`CreateStarRocksReplication::source_instance_id`].
    pub source_instance_id: String,
    /// See [`CreateStarRocksReplication::source_database`].
    pub source_database: String,
    /// See [`CreateStarRocksReplication::target_database`].
    pub target_database: String,
    /// See [`CreateStarRocksReplication::task_name`].
    pub task_name: String,
}

rt::model! {
    CreateStarRocksReplication {
        source_instance_id.required(), source_node_id,
        source_database.required().checks(&[
            MinLength(3), MaxLength(1024), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        target_database.required().checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        task_name.required().checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
    }
}

rt::setters! {
    CreateStarRocksReplication {
        new(required: CreateStarRocksReplicationRequired) {
            source_instance_id: required.source_instance_id,
            source_database: required.source_database, target_database: required.target_database,
            task_name: required.task_name,
        } ..blank
        with_source_node_id(source_node_id: impl Into<String>) = Some(source_node_id.into());
    }
}

/// Which replication to delete.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteStarRocksReplication {
    /// Name of the replication, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
}

rt::model! {
    DeleteStarRocksReplication {
        task_name.checks(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
    }
}

rt::setters! {
    DeleteStarRocksReplication {
        new() {} ..blank
        with_task_name(task_name: impl Into<String>) = Some(task_name.into());
    }
}

/// A page of replications.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationList {
    /// How many replications there are in all.
    pub total_count: Option<i32>,
    /// The replications of this page.
    pub replications: Option<Vec<StarRocksReplication>>,
    /// A field for extensions.
    pub ext_text: Option<String>,
}

rt::model! { StarRocksReplicationList { total_count, replications, ext_text.nullable() } }

/// A replication, which copies a database of a TaurusDB instance to StarRocks and keeps it up
/// to date.
///
/// Source: TaurusDB API Reference, 4.15.15, table 4-1055.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplication {
    /// The database in the TaurusDB instance.
    ///
    /// 3 to 1024 characters.
    pub source_database: Option<String>,
    /// The database in the StarRocks instance. Its name has letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub target_database: Option<String>,
    /// Name of the replication, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
    /// Whether a replication works.
    pub status: Option<StarRocksReplicationStatus>,
    /// How far the replication has come. The service has been seen to write `Incremental` with a
    /// capital letter.
    pub stage: Option<StarRocksReplicationStage>,
    /// How much of the stage is done, in percent.
    pub percentage: Option<String>,
    /// How far catching up has come.
    pub catchup_stage: Option<StarRocksReplicationStage>,
    /// How much of catching up is done, in percent.
    pub catchup_percentage: Option<String>,
}

rt::model! {
    StarRocksReplication {
        source_database.checks(&[MinLength(3), MaxLength(1024)]),
        target_database.checks(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        task_name.checks(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]), status,
        stage, percentage, catchup_stage, catchup_percentage,
    }
}

rt::open_enum! {
    /// Whether a replication works.
    pub enum StarRocksReplicationStatus {
        /// It works.
        Normal = "Yes",
        /// It does not work as it should.
        Abnormal = "No",
    }
}

rt::open_enum! {
    /// How far a replication has come.
    pub enum StarRocksReplicationStage {
        /// It waits to begin.
        Wait = "wait",
        /// It copies what changes.
        Incremental = "incremental",
        /// It copies all there is.
        Full = "full",
        /// It is given up.
        Cancelled = "cancelled",
        /// It rests until it is resumed.
        Paused = "paused",
    }
}

/// The settings to check.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckStarRocksReplicationSettings {
    /// The TaurusDB instance to replicate from.
    pub source_instance_id: Option<String>,
    /// The read replica to replicate from. Without it, the primary node.
    pub source_node_id: Option<String>,
    /// The database to replicate. Its name has letters, digits and underscores.
    ///
    /// 3 to 1024 characters. Matches `^[A-Za-z0-9_]*$`.
    pub source_database_name: Option<String>,
    /// The database in the StarRocks instance. Its name has letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub target_database_name: Option<String>,
    /// Name of the replication, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
    /// Settings of the database, of those that `listStarRocksReplicationParameters` has.
    pub db_configs: Option<Vec<StarRocksReplicationSetting>>,
    /// Which tables are replicated.
    pub table_repl_config: Option<StarRocksTableSelection>,
}

rt::model! {
    CheckStarRocksReplicationSettings {
        source_instance_id, source_node_id,
        source_database_name.checks(&[
            MinLength(3), MaxLength(1024), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        target_database_name.checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        task_name.checks(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        db_configs, table_repl_config,
    }
}

rt::setters! {
    CheckStarRocksReplicationSettings {
        new() {} ..blank
        with_source_instance_id(source_instance_id: impl Into<String>) = Some(source_instance_id.into());
        with_source_node_id(source_node_id: impl Into<String>) = Some(source_node_id.into());
        with_source_database_name(source_database_name: impl Into<String>) = Some(source_database_name.into());
        with_target_database_name(target_database_name: impl Into<String>) = Some(target_database_name.into());
        with_task_name(task_name: impl Into<String>) = Some(task_name.into());
        with_db_configs(db_configs: impl IntoIterator<Item = StarRocksReplicationSetting>) = Some(db_configs.into_iter().collect());
        with_table_repl_config(table_repl_config: StarRocksTableSelection) = Some(table_repl_config);
    }
}

/// What came out of a check of settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationCheck {
    /// The database in the TaurusDB instance. Its name has letters, digits and underscores.
    ///
    /// 3 to 1024 characters. Matches `^[A-Za-z0-9_]*$`.
    pub source_database_name: Option<String>,
    /// The settings of the TaurusDB database.
    pub source_db_config_check_results: Option<Vec<StarRocksSettingCheck>>,
    /// The database in the StarRocks instance. Its name has letters, digits and underscores.
    ///
    /// At most 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub target_database_name: Option<String>,
    /// The settings of the StarRocks database.
    pub target_db_config_check_results: Option<Vec<StarRocksSettingCheck>>,
    /// Name of the replication, of letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub task_name: Option<String>,
}

rt::model! {
    StarRocksReplicationCheck {
        source_database_name.checks(&[
            MinLength(3), MaxLength(1024), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        source_db_config_check_results,
        target_database_name.checks(&[MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
        target_db_config_check_results,
        task_name.checks(&[MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$")]),
    }
}

/// A parameter of a replication with its value.
///
/// Source: TaurusDB API Reference, 4.15.16, table 4-1061.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationSetting {
    /// Name of the parameter.
    pub param_name: Option<String>,
    /// Value of the parameter.
    pub value: Option<String>,
}

rt::model! { StarRocksReplicationSetting { param_name, value } }

rt::setters! {
    StarRocksReplicationSetting {
        new() {} ..blank
        with_param_name(param_name: impl Into<String>) = Some(param_name.into());
        with_value(value: impl Into<String>) = Some(value.into());
    }
}

/// Which tables are replicated.
///
/// Source: TaurusDB API Reference, 4.15.16, tables 4-1062, 4-1074.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksTableSelection {
    /// Whether the tables that are listed are replicated or left out.
    pub repl_type: Option<StarRocksTableSelectionType>,
    /// Whether all tables are replicated.
    pub repl_scope: Option<StarRocksTableScope>,
    /// The tables that are listed.
    pub tables: Option<Vec<String>>,
}

rt::model! { StarRocksTableSelection { repl_type, repl_scope, tables } }

rt::setters! {
    StarRocksTableSelection {
        new() {} ..blank
        with_repl_type(repl_type: StarRocksTableSelectionType) = Some(repl_type);
        with_repl_scope(repl_scope: StarRocksTableScope) = Some(repl_scope);
        with_tables(tables: impl IntoIterator<Item = impl Into<String>>) = Some(tables.into_iter().map(Into::into).collect());
    }
}

/// What came out of the check of a setting.
///
/// Source: TaurusDB API Reference, 4.15.16, tables 4-1064, 4-1072.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksSettingCheck {
    /// Name of the parameter.
    ///
    /// 3 to 128 characters.
    pub param_name: Option<String>,
    /// Value of the parameter.
    ///
    /// 1 to 64 characters.
    pub value: Option<String>,
    /// What came out of a check. The service has been seen to write `failed` for `fail`.
    pub check_result: Option<StarRocksCheckResult>,
}

rt::model! {
    StarRocksSettingCheck {
        param_name.checks(&[MinLength(3), MaxLength(128)]),
        value.checks(&[MinLength(1), MaxLength(64)]), check_result,
    }
}

rt::open_enum! {
    /// Whether the tables that are listed are replicated or left out.
    pub enum StarRocksTableSelectionType {
        /// Only they are replicated (whitelist).
        Include = "include_tables",
        /// All but they are replicated (blacklist).
        Exclude = "exclude_tables",
    }
}

rt::open_enum! {
    /// Whether all tables are replicated.
    pub enum StarRocksTableScope {
        /// All are.
        All = "all",
        /// Some are.
        Part = "part",
    }
}

rt::open_enum! {
    /// What came out of a check. The service has been seen to write `failed` for `fail`.
    pub enum StarRocksCheckResult {
        /// All is well.
        Success = "success",
        /// Something is wrong.
        Failure = "fail",
    }
}

/// The settings of a replication.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationSettings {
    /// The TaurusDB instance that is replicated from.
    pub source_instance_id: Option<String>,
    /// The node of the TaurusDB instance that is replicated from.
    pub source_node_id: Option<String>,
    /// The database that is replicated, with its settings.
    pub database_info: Option<StarRocksSourceDatabase>,
    /// The settings of tables.
    pub table_infos: Option<Vec<StarRocksTableCheck>>,
    /// Which tables are replicated now.
    pub table_repl_config: Option<StarRocksTableSelection>,
    /// Which tables are replicated after a change.
    pub new_table_repl_config: Option<StarRocksTableSelection>,
    /// The database in the StarRocks instance. Its name has letters, digits and underscores.
    ///
    /// 3 to 128 characters. Matches `^[A-Za-z0-9_]*$`.
    pub target_database_name: Option<String>,
    /// Whether the choice of tables changes.
    pub is_tables_change: Option<bool>,
    /// What went wrong when a table was last altered.
    pub last_error_of_alter_table: Option<String>,
}

rt::model! {
    StarRocksReplicationSettings {
        source_instance_id, source_node_id, database_info, table_infos.aliases(&["table_info"]),
        table_repl_config, new_table_repl_config,
        target_database_name.checks(&[
            MinLength(3), MaxLength(128), Pattern("^[A-Za-z0-9_]*$"),
        ]),
        is_tables_change, last_error_of_alter_table,
    }
}

/// The database that is replicated, with its settings.
///
/// Source: TaurusDB API Reference, 4.15.17, table 4-1071.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksSourceDatabase {
    /// Name of the database.
    pub database_name: Option<String>,
    /// The settings, and what came out of checking them.
    pub db_config_check_results: Option<Vec<StarRocksSettingCheck>>,
}

rt::model! { StarRocksSourceDatabase { database_name, db_config_check_results } }

/// The setting of a table, and what came out of checking it.
///
/// Source: TaurusDB API Reference, 4.15.17, table 4-1073.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksTableCheck {
    /// Name of the table.
    ///
    /// 2 to 1024 characters.
    pub table_name: Option<String>,
    /// The setting.
    ///
    /// 2 to 1024 characters.
    pub table_config: Option<String>,
    /// What came out of a check. The service has been seen to write `failed` for `fail`.
    ///
    /// 2 to 10 characters.
    pub check_result: Option<StarRocksCheckResult>,
}

rt::model! {
    StarRocksTableCheck {
        table_name.checks(&[MinLength(2), MaxLength(1024)]),
        table_config.checks(&[MinLength(2), MaxLength(1024)]),
        check_result.checks(&[MinLength(2), MaxLength(10)]),
    }
}

/// The parameters that replications have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationParameterList {
    /// The parameters.
    pub db_parameters: Option<Vec<StarRocksReplicationParameter>>,
}

rt::model! { StarRocksReplicationParameterList { db_parameters } }

/// A parameter that replications have.
///
/// Source: TaurusDB API Reference, 4.15.18, table 4-1080.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationParameter {
    /// Name of the parameter.
    pub param_name: Option<String>,
    /// Type of its values, such as `String` or `Integer`.
    pub data_type: Option<String>,
    /// Value that it has unless another is set.
    pub default_value: Option<String>,
    /// Values that it can have, such as `true|false` or `1-2`.
    pub value_range: Option<String>,
    /// What the parameter does.
    pub description: Option<String>,
}

rt::model! {
    StarRocksReplicationParameter {
        param_name, data_type, default_value, value_range, description,
    }
}

/// A page of databases.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksDatabaseList {
    /// Names of the databases of this page.
    pub databases: Option<Vec<String>>,
    /// How many databases there are in all.
    pub total_count: Option<i32>,
    /// When the databases were looked up, in seconds since 1970.
    pub timestamp: Option<i64>,
}

rt::model! { StarRocksDatabaseList { databases, total_count, timestamp } }

/// A page of database users.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksUserList {
    /// The users of this page.
    pub user_details: Option<Vec<StarRocksUser>>,
    /// How many users there are in all.
    pub total_count: Option<i32>,
}

rt::model! { StarRocksUserList { user_details, total_count } }

/// A user of the databases of a StarRocks instance.
///
/// Source: TaurusDB API Reference, 4.15.20, table 4-1093.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksUser {
    /// Name of the user.
    pub user_name: Option<String>,
    /// Databases that the user may work in, such as `*`.
    pub data_bases: Option<Vec<String>>,
    /// What a user may do with data (DML): 0 read and write, 1 read, 2 read and change settings, 3
    /// read, write and change settings.
    pub dml: Option<StarRocksDataPermission>,
    /// Whether a user may create and change tables and the like (DDL): 0 if not, 1 if so.
    pub ddl: Option<StarRocksDefinitionPermission>,
}

rt::model! { StarRocksUser { user_name, data_bases.aliases(&["databases"]), dml, ddl } }

/// What a user may do with data (DML): 0 read and write, 1 read, 2 read and change settings, 3
/// read, write and change settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StarRocksDataPermission(pub i32);

rt::integer_enum! {
    StarRocksDataPermission: i32 {
        /// Read and write.
        READ_WRITE = 0,
        /// Read only.
        READ_ONLY = 1,
        /// Read, and change settings.
        READ_ONLY_AND_SETTINGS = 2,
        /// Read and write, and change settings.
        READ_WRITE_AND_SETTINGS = 3,
    }
}

/// Whether a user may create and change tables and the like (DDL): 0 if not, 1 if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StarRocksDefinitionPermission(pub i32);

rt::integer_enum! {
    StarRocksDefinitionPermission: i32 {
        /// The user may not.
        DENIED = 0,
        /// The user may.
        GRANTED = 1,
    }
}

/// The database user to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStarRocksUser {
    /// Name of the user, of lowercase letters, digits and underscores, with a letter first and no
    /// underscore last.
    ///
    /// 2 to 32 characters. Matches `^[a-z][a-z0-9_]*[a-z0-9]$`.
    pub user_name: String,
    /// Password of the user, other than the name, forwards and backwards. It has at least three of
    /// these: uppercase letters, lowercase letters, digits, and special characters out of
    /// `~!@#%^*_-=+?,`.
    ///
    /// 8 to 32 characters.
    pub password: rt::Secret,
    /// Databases that the user may work in.
    pub databases: Vec<String>,
    /// What a user may do with data (DML): 0 read and write, 1 read, 2 read and change settings, 3
    /// read, write and change settings.
    ///
    /// Default: `2`.
    pub dml: Option<StarRocksDataPermission>,
    /// Whether a user may create and change tables and the like (DDL): 0 if not, 1 if so.
    ///
    /// Default: `0`.
    pub ddl: Option<StarRocksDefinitionPermission>,
}

rt::model! {
    CreateStarRocksUser {
        user_name.required().checks(&[
            MinLength(2), MaxLength(32), Pattern("^[a-z][a-z0-9_]*[a-z0-9]$"),
        ]),
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
        databases.required(), dml, ddl,
    }
}

rt::setters! {
    CreateStarRocksUser {
        new(
            user_name: impl Into<String>, password: impl Into<rt::Secret>,
            databases: impl IntoIterator<Item = impl Into<String>>,
        ) {
            user_name: user_name.into(), password: password.into(),
            databases: databases.into_iter().map(Into::into).collect(),
        } ..blank
        with_dml(dml: StarRocksDataPermission) = Some(dml);
        with_ddl(ddl: StarRocksDefinitionPermission) = Some(ddl);
    }
}

/// What became of a change of database users.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksUserResult {
    /// Whether it worked, such as `SUCCESS`.
    pub result: Option<String>,
}

rt::model! { StarRocksUserResult { result } }

/// A database user and the new password.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateStarRocksUserPassword {
    /// Name of the user.
    pub user_name: String,
    /// The new password, other than the name, forwards and backwards. It has at least three of
    /// these: uppercase letters, lowercase letters, digits, and special characters out of
    /// `~!@#%^*-_+=?,`.
    ///
    /// 8 to 32 characters.
    pub password: rt::Secret,
}

rt::model! {
    UpdateStarRocksUserPassword {
        user_name.required(),
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
    }
}

rt::setters! {
    UpdateStarRocksUserPassword {
        new(user_name: impl Into<String>, password: impl Into<rt::Secret>) {
            user_name: user_name.into(), password: password.into(),
        }
    }
}

/// A database user, with new permissions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateStarRocksUserPermissions {
    /// Name of the user.
    pub user_name: String,
    /// Databases that the user may work in, such as `*`.
    pub databases: Option<Vec<String>>,
    /// What a user may do with data (DML): 0 read and write, 1 read, 2 read and change settings, 3
    /// read, write and change settings.
    pub dml: Option<StarRocksDataPermission>,
    /// Whether a user may create and change tables and the like (DDL): 0 if not, 1 if so.
    pub ddl: Option<StarRocksDefinitionPermission>,
}

rt::model! { UpdateStarRocksUserPermissions { user_name.required(), databases, dml, ddl } }

rt::setters! {
    UpdateStarRocksUserPermissions {
        new(user_name: impl Into<String>) { user_name: user_name.into() } ..blank
        with_databases(databases: impl IntoIterator<Item = impl Into<String>>) = Some(databases.into_iter().map(Into::into).collect());
        with_dml(dml: StarRocksDataPermission) = Some(dml);
        with_ddl(ddl: StarRocksDefinitionPermission) = Some(ddl);
    }
}
