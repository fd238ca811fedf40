// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};
use specmill_runtime::{Secret, Value};
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

impl StarRocksReplicationName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(task_name: impl Into<String>) -> Self {
        Self {
            task_name: task_name.into(),
        }
    }
}

impl Model for StarRocksReplicationName {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationName",
        &[
            Field::new("task_name")
                .required()
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { task_name: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.task_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.task_name,
                _ => return None,
            },
        )
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
    pub db_root_pwd: Secret,
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

/// What a [`CreateStarRocksInstance`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateStarRocksInstanceRequired {
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
    pub db_root_pwd: Secret,
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
    /// Tags of a new instance.
    pub tags_info: NewStarRocksTags,
}

impl CreateStarRocksInstance {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: CreateStarRocksInstanceRequired) -> Self {
        Self {
            name: required.name,
            engine: required.engine,
            ha: required.ha,
            fe_flavor_id: required.fe_flavor_id,
            be_flavor_id: required.be_flavor_id,
            db_root_pwd: required.db_root_pwd,
            fe_count: required.fe_count,
            be_count: required.be_count,
            az_mode: required.az_mode,
            fe_volume: required.fe_volume,
            be_volume: required.be_volume,
            az_code: required.az_code,
            time_zone: None,
            tags_info: required.tags_info,
        }
    }

    /// Sets [`time_zone`](Self::time_zone).
    #[must_use]
    #[inline]
    pub fn with_time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
}

impl Model for CreateStarRocksInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateStarRocksInstance",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("engine").required(),
            Field::new("ha").required(),
            Field::new("fe_flavor_id").required(),
            Field::new("be_flavor_id").required(),
            Field::new("db_root_pwd")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
            Field::new("fe_count")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(10)]),
            Field::new("be_count")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(10)]),
            Field::new("az_mode").required(),
            Field::new("fe_volume").required(),
            Field::new("be_volume").required(),
            Field::new("az_code").required(),
            Field::new("time_zone"),
            Field::new("tags_info").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            engine: Blank::blank(),
            ha: Blank::blank(),
            fe_flavor_id: Blank::blank(),
            be_flavor_id: Blank::blank(),
            db_root_pwd: Blank::blank(),
            fe_count: Blank::blank(),
            be_count: Blank::blank(),
            az_mode: Blank::blank(),
            fe_volume: Blank::blank(),
            be_volume: Blank::blank(),
            az_code: Blank::blank(),
            time_zone: Blank::blank(),
            tags_info: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.engine,
                2 => &mut self.ha,
                3 => &mut self.fe_flavor_id,
                4 => &mut self.be_flavor_id,
                5 => &mut self.db_root_pwd,
                6 => &mut self.fe_count,
                7 => &mut self.be_count,
                8 => &mut self.az_mode,
                9 => &mut self.fe_volume,
                10 => &mut self.be_volume,
                11 => &mut self.az_code,
                12 => &mut self.time_zone,
                13 => &mut self.tags_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.engine,
                2 => &self.ha,
                3 => &self.fe_flavor_id,
                4 => &self.be_flavor_id,
                5 => &self.db_root_pwd,
                6 => &self.fe_count,
                7 => &self.be_count,
                8 => &self.az_mode,
                9 => &self.fe_volume,
                10 => &self.be_volume,
                11 => &self.az_code,
                12 => &self.time_zone,
                13 => &self.tags_info,
                _ => return None,
            },
        )
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

impl Model for StarRocksInstanceCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksInstanceCreation",
        &[Field::new("instance"), Field::new("job_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance,
                1 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                1 => &self.job_id,
                _ => return None,
            },
        )
    }
}

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

impl NewStarRocksEngine {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            version: version.into(),
        }
    }
}

impl Model for NewStarRocksEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "NewStarRocksEngine",
        &[Field::new("type").required(), Field::new("version").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            version: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
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

impl StarRocksDeployment {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(mode: HtapMode) -> Self {
        Self { mode }
    }
}

impl Model for StarRocksDeployment {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksDeployment",
        &[Field::new("mode").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { mode: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.mode,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.mode,
                _ => return None,
            },
        )
    }
}

/// How a new instance spreads over availability zones. It can only be in one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewStarRocksZoneMode {
    /// The whole instance in one zone.
    Single,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for NewStarRocksZoneMode {
    const VALUES: &'static [(&'static str, Self)] = &[("single", Self::Single)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl StarRocksFrontendVolume {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(io_type: impl Into<String>, capacity_in_gb: i32) -> Self {
        Self {
            io_type: io_type.into(),
            capacity_in_gb,
        }
    }
}

impl Model for StarRocksFrontendVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksFrontendVolume",
        &[
            Field::new("io_type").required(),
            Field::new("capacity_in_gb")
                .required()
                .checks(&[Check::Minimum(50), Check::Maximum(1000), Check::MultipleOf(10.0)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            io_type: Blank::blank(),
            capacity_in_gb: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.io_type,
                1 => &mut self.capacity_in_gb,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.io_type,
                1 => &self.capacity_in_gb,
                _ => return None,
            },
        )
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

impl StarRocksBackendVolume {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(io_type: impl Into<String>, capacity_in_gb: i32) -> Self {
        Self {
            io_type: io_type.into(),
            capacity_in_gb,
        }
    }
}

impl Model for StarRocksBackendVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksBackendVolume",
        &[
            Field::new("io_type").required(),
            Field::new("capacity_in_gb")
                .required()
                .checks(&[Check::Minimum(50), Check::Maximum(32000), Check::MultipleOf(10.0)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            io_type: Blank::blank(),
            capacity_in_gb: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.io_type,
                1 => &mut self.capacity_in_gb,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.io_type,
                1 => &self.capacity_in_gb,
                _ => return None,
            },
        )
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

impl NewStarRocksTags {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(sys_tags: impl IntoIterator<Item = NewStarRocksSystemTag>) -> Self {
        Self {
            sys_tags: sys_tags.into_iter().collect(),
        }
    }
}

impl Model for NewStarRocksTags {
    const SHAPE: &'static Shape = &Shape::new(
        "NewStarRocksTags",
        &[Field::new("sys_tags").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { sys_tags: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.sys_tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.sys_tags,
                _ => return None,
            },
        )
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

impl Model for CreatedStarRocksInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "CreatedStarRocksInstance",
        &[
            Field::new("id"),
            Field::new("az_code"),
            Field::new("az_mode"),
            Field::new("name"),
            Field::new("engine"),
            Field::new("vpc_id"),
            Field::new("security_group_id"),
            Field::new("sub_net_id"),
            Field::new("db_user"),
            Field::new("port"),
            Field::new("ha_mode"),
            Field::new("pay_info"),
            Field::new("enable_ssl"),
            Field::new("status"),
            Field::new("region"),
            Field::new("tags_info"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.az_code,
                2 => &mut self.az_mode,
                3 => &mut self.name,
                4 => &mut self.engine,
                5 => &mut self.vpc_id,
                6 => &mut self.security_group_id,
                7 => &mut self.sub_net_id,
                8 => &mut self.db_user,
                9 => &mut self.port,
                10 => &mut self.ha_mode,
                11 => &mut self.pay_info,
                12 => &mut self.enable_ssl,
                13 => &mut self.status,
                14 => &mut self.region,
                15 => &mut self.tags_info,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.az_code,
                2 => &self.az_mode,
                3 => &self.name,
                4 => &self.engine,
                5 => &self.vpc_id,
                6 => &self.security_group_id,
                7 => &self.sub_net_id,
                8 => &self.db_user,
                9 => &self.port,
                10 => &self.ha_mode,
                11 => &self.pay_info,
                12 => &self.enable_ssl,
                13 => &self.status,
                14 => &self.region,
                15 => &self.tags_info,
                _ => return None,
            },
        )
    }
}

/// Whether an HTAP instance is a cluster.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HtapMode {
    /// One node, or one of each kind.
    Single,
    /// A cluster of nodes.
    Cluster,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for HtapMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Single", Self::Single),
        ("Cluster", Self::Cluster),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl NewStarRocksSystemTag {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(key: StarRocksSystemTagKey, value: StarRocksSystemTagValue) -> Self {
        Self { key, value }
    }
}

impl Model for NewStarRocksSystemTag {
    const SHAPE: &'static Shape = &Shape::new(
        "NewStarRocksSystemTag",
        &[Field::new("key").required(), Field::new("value").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            key: Blank::blank(),
            value: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
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

impl Model for StarRocksEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksEngine",
        &[Field::new("type"), Field::new("version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksBilling",
        &[
            Field::new("pay_model"),
            Field::new("order_id").nullable(),
            Field::new("period").nullable(),
            Field::new("period_type").nullable(),
            Field::new("is_auto_renew").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pay_model,
                1 => &mut self.order_id,
                2 => &mut self.period,
                3 => &mut self.period_type,
                4 => &mut self.is_auto_renew,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pay_model,
                1 => &self.order_id,
                2 => &self.period,
                3 => &self.period_type,
                4 => &self.is_auto_renew,
                _ => return None,
            },
        )
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

impl Model for CreatedStarRocksTags {
    const SHAPE: &'static Shape = &Shape::new(
        "CreatedStarRocksTags",
        &[Field::new("tags"), Field::new("sys_tags")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.tags,
                1 => &mut self.sys_tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.tags,
                1 => &self.sys_tags,
                _ => return None,
            },
        )
    }
}

/// Key of a system tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksSystemTagKey {
    /// The enterprise project of the instance.
    EnterpriseProjectId,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksSystemTagKey {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("_sys_enterprise_project_id", Self::EnterpriseProjectId),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Value of a system tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksSystemTagValue {
    /// The default enterprise project.
    DefaultEnterpriseProject,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksSystemTagValue {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::DefaultEnterpriseProject),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// How an HTAP instance is paid for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HtapPayModel {
    /// By use.
    PayPerUse,
    /// By a subscription for months or years.
    Subscription,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for HtapPayModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::PayPerUse),
        ("1", Self::Subscription),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The instance that was asked for, in a list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksInstanceList {
    /// The instance.
    pub instances: Option<Vec<StarRocksInstance>>,
}

impl Model for StarRocksInstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksInstanceList",
        &[Field::new("instances")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instances,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instances,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("project_id"),
            Field::new("public_ip"),
            Field::new("data_vip"),
            Field::new("can_enable_public_access"),
            Field::new("current_backup_node_id").nullable(),
            Field::new("cluster_mode"),
            Field::new("status"),
            Field::new("is_frozen"),
            Field::new("frozen_time").nullable(),
            Field::new("db_user").nullable(),
            Field::new("bak_period").nullable(),
            Field::new("bak_keep_day").nullable(),
            Field::new("bak_expected_start_time").nullable(),
            Field::new("data_store_version_id"),
            Field::new("data_store_version"),
            Field::new("data_store_type"),
            Field::new("create_at"),
            Field::new("update_at"),
            Field::new("delete_at").nullable(),
            Field::new("db_port"),
            Field::new("param_group").nullable(),
            Field::new("actions"),
            Field::new("create_fail_error_code").nullable(),
            Field::new("groups"),
            Field::new("ops_window"),
            Field::new("tags_info"),
            Field::new("time_zone"),
            Field::new("backup_used_space").nullable(),
            Field::new("az_mode"),
            Field::new("enterprise_project_id"),
            Field::new("port_info"),
            Field::new("fe_node_volume_code"),
            Field::new("be_node_volume_code"),
            Field::new("fe_node_volume_size"),
            Field::new("be_node_volume_size"),
            Field::new("support_data_replication"),
            Field::new("new_version_available"),
            Field::new("ssl_option"),
            Field::new("dedicated_resource_id").nullable(),
            Field::new("pay_model"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.project_id,
                3 => &mut self.public_ip,
                4 => &mut self.data_vip,
                5 => &mut self.can_enable_public_access,
                6 => &mut self.current_backup_node_id,
                7 => &mut self.cluster_mode,
                8 => &mut self.status,
                9 => &mut self.is_frozen,
                10 => &mut self.frozen_time,
                11 => &mut self.db_user,
                12 => &mut self.bak_period,
                13 => &mut self.bak_keep_day,
                14 => &mut self.bak_expected_start_time,
                15 => &mut self.data_store_version_id,
                16 => &mut self.data_store_version,
                17 => &mut self.data_store_type,
                18 => &mut self.create_at,
                19 => &mut self.update_at,
                20 => &mut self.delete_at,
                21 => &mut self.db_port,
                22 => &mut self.param_group,
                23 => &mut self.actions,
                24 => &mut self.create_fail_error_code,
                25 => &mut self.groups,
                26 => &mut self.ops_window,
                27 => &mut self.tags_info,
                28 => &mut self.time_zone,
                29 => &mut self.backup_used_space,
                30 => &mut self.az_mode,
                31 => &mut self.enterprise_project_id,
                32 => &mut self.port_info,
                33 => &mut self.fe_node_volume_code,
                34 => &mut self.be_node_volume_code,
                35 => &mut self.fe_node_volume_size,
                36 => &mut self.be_node_volume_size,
                37 => &mut self.support_data_replication,
                38 => &mut self.new_version_available,
                39 => &mut self.ssl_option,
                40 => &mut self.dedicated_resource_id,
                41 => &mut self.pay_model,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.project_id,
                3 => &self.public_ip,
                4 => &self.data_vip,
                5 => &self.can_enable_public_access,
                6 => &self.current_backup_node_id,
                7 => &self.cluster_mode,
                8 => &self.status,
                9 => &self.is_frozen,
                10 => &self.frozen_time,
                11 => &self.db_user,
                12 => &self.bak_period,
                13 => &self.bak_keep_day,
                14 => &self.bak_expected_start_time,
                15 => &self.data_store_version_id,
                16 => &self.data_store_version,
                17 => &self.data_store_type,
                18 => &self.create_at,
                19 => &self.update_at,
                20 => &self.delete_at,
                21 => &self.db_port,
                22 => &self.param_group,
                23 => &self.actions,
                24 => &self.create_fail_error_code,
                25 => &self.groups,
                26 => &self.ops_window,
                27 => &self.tags_info,
                28 => &self.time_zone,
                29 => &self.backup_used_space,
                30 => &self.az_mode,
                31 => &self.enterprise_project_id,
                32 => &self.port_info,
                33 => &self.fe_node_volume_code,
                34 => &self.be_node_volume_code,
                35 => &self.fe_node_volume_size,
                36 => &self.be_node_volume_size,
                37 => &self.support_data_replication,
                38 => &self.new_version_available,
                39 => &self.ssl_option,
                40 => &self.dedicated_resource_id,
                41 => &self.pay_model,
                _ => return None,
            },
        )
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

impl Model for HtapAction {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapAction",
        &[
            Field::new("id"),
            Field::new("action"),
            Field::new("object_id"),
            Field::new("type"),
            Field::new("job_id"),
            Field::new("status"),
            Field::new("created_at"),
            Field::new("updated_at"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.action,
                2 => &mut self.object_id,
                3 => &mut self.r#type,
                4 => &mut self.job_id,
                5 => &mut self.status,
                6 => &mut self.created_at,
                7 => &mut self.updated_at,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.action,
                2 => &self.object_id,
                3 => &self.r#type,
                4 => &self.job_id,
                5 => &self.status,
                6 => &self.created_at,
                7 => &self.updated_at,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksGroup {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksGroup",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("nodes"),
            Field::new("group_type_name"),
            Field::new("group_node_type"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.nodes,
                3 => &mut self.group_type_name,
                4 => &mut self.group_node_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.nodes,
                3 => &self.group_type_name,
                4 => &self.group_node_type,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksMaintenanceWindow {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksMaintenanceWindow",
        &[
            Field::new("period").nullable(),
            Field::new("start_time"),
            Field::new("end_time"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.period,
                1 => &mut self.start_time,
                2 => &mut self.end_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.period,
                1 => &self.start_time,
                2 => &self.end_time,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksTags {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksTags",
        &[Field::new("tags"), Field::new("sys_tags")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.tags,
                1 => &mut self.sys_tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.tags,
                1 => &self.sys_tags,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksPorts {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksPorts",
        &[Field::new("mysql_port")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.mysql_port,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.mysql_port,
                _ => return None,
            },
        )
    }
}

/// State of an action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HtapActionStatus {
    /// It may run.
    OkToRun,
    /// It is gone.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for HtapActionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OK_TO_RUN", Self::OkToRun),
        ("DELETED", Self::Deleted),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl Model for StarRocksNode {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksNode",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("type"),
            Field::new("status"),
            Field::new("period"),
            Field::new("volume"),
            Field::new("cpu"),
            Field::new("mem"),
            Field::new("datastore"),
            Field::new("actions"),
            Field::new("priority"),
            Field::new("frozen_flag"),
            Field::new("db_port"),
            Field::new("pay_model"),
            Field::new("order_id").nullable(),
            Field::new("traffic_ip"),
            Field::new("traffic_vip"),
            Field::new("traffic_ipv6"),
            Field::new("traffic_vipv6"),
            Field::new("az_code"),
            Field::new("az_description"),
            Field::new("az_type"),
            Field::new("region_code"),
            Field::new("create_at"),
            Field::new("update_at"),
            Field::new("flavor_id"),
            Field::new("flavor_ref"),
            Field::new("iaas_flavor_ref").aliases(&["iass_flavor_ref"]),
            Field::new("max_connections"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("need_restart"),
            Field::new("sg_id"),
            Field::new("param_group").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.r#type,
                3 => &mut self.status,
                4 => &mut self.period,
                5 => &mut self.volume,
                6 => &mut self.cpu,
                7 => &mut self.mem,
                8 => &mut self.datastore,
                9 => &mut self.actions,
                10 => &mut self.priority,
                11 => &mut self.frozen_flag,
                12 => &mut self.db_port,
                13 => &mut self.pay_model,
                14 => &mut self.order_id,
                15 => &mut self.traffic_ip,
                16 => &mut self.traffic_vip,
                17 => &mut self.traffic_ipv6,
                18 => &mut self.traffic_vipv6,
                19 => &mut self.az_code,
                20 => &mut self.az_description,
                21 => &mut self.az_type,
                22 => &mut self.region_code,
                23 => &mut self.create_at,
                24 => &mut self.update_at,
                25 => &mut self.flavor_id,
                26 => &mut self.flavor_ref,
                27 => &mut self.iaas_flavor_ref,
                28 => &mut self.max_connections,
                29 => &mut self.vpc_id,
                30 => &mut self.subnet_id,
                31 => &mut self.need_restart,
                32 => &mut self.sg_id,
                33 => &mut self.param_group,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.r#type,
                3 => &self.status,
                4 => &self.period,
                5 => &self.volume,
                6 => &self.cpu,
                7 => &self.mem,
                8 => &self.datastore,
                9 => &self.actions,
                10 => &self.priority,
                11 => &self.frozen_flag,
                12 => &self.db_port,
                13 => &self.pay_model,
                14 => &self.order_id,
                15 => &self.traffic_ip,
                16 => &self.traffic_vip,
                17 => &self.traffic_ipv6,
                18 => &self.traffic_vipv6,
                19 => &self.az_code,
                20 => &self.az_description,
                21 => &self.az_type,
                22 => &self.region_code,
                23 => &self.create_at,
                24 => &self.update_at,
                25 => &self.flavor_id,
                26 => &self.flavor_ref,
                27 => &self.iaas_flavor_ref,
                28 => &self.max_connections,
                29 => &self.vpc_id,
                30 => &self.subnet_id,
                31 => &self.need_restart,
                32 => &self.sg_id,
                33 => &self.param_group,
                _ => return None,
            },
        )
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

impl Model for StarRocksTag {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksTag",
        &[
            Field::new("key").checks(&[Check::MaxLength(36)]),
            Field::new("value").checks(&[Check::MaxLength(43)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

/// State of a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksNodeStatus {
    /// Being created.
    Creating,
    /// Running as it should.
    Normal,
    /// Not running as it should.
    Abnormal,
    /// Could not be created.
    CreateFailed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksNodeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("creating", Self::Creating),
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("createfail", Self::CreateFailed),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl Model for StarRocksVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksVolume",
        &[
            Field::new("type"),
            Field::new("size"),
            Field::new("used").nullable(),
            Field::new("iops").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.size,
                2 => &mut self.used,
                3 => &mut self.iops,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.size,
                2 => &self.used,
                3 => &self.iops,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksDatastore {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksDatastore",
        &[Field::new("id"), Field::new("type"), Field::new("version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.r#type,
                2 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.r#type,
                2 => &self.version,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksParameterTemplate",
        &[Field::new("id"), Field::new("name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// The workflow that carries out a request in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksWorkflow {
    /// ID of the workflow.
    pub workflow_id: Option<String>,
}

impl Model for StarRocksWorkflow {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksWorkflow",
        &[Field::new("workflow_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.workflow_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.workflow_id,
                _ => return None,
            },
        )
    }
}

/// What resources are needed, and for what.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckStarRocksResources {
    /// What resources are needed for. It can only be a new instance.
    pub action: StarRocksResourceAction,
    /// Resources that new StarRocks instances need.
    pub resource: StarRocksResources,
}

impl CheckStarRocksResources {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(action: StarRocksResourceAction, resource: StarRocksResources) -> Self {
        Self { action, resource }
    }
}

impl Model for CheckStarRocksResources {
    const SHAPE: &'static Shape = &Shape::new(
        "CheckStarRocksResources",
        &[Field::new("action").required(), Field::new("resource").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            action: Blank::blank(),
            resource: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.action,
                1 => &mut self.resource,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.action,
                1 => &self.resource,
                _ => return None,
            },
        )
    }
}

/// What came out of a check of resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksResourceCheck {
    /// True if the resources are there.
    pub result: Option<bool>,
}

impl Model for StarRocksResourceCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksResourceCheck",
        &[Field::new("result")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.result,
                _ => return None,
            },
        )
    }
}

/// What resources are needed for. It can only be a new instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksResourceAction {
    /// Creating an instance.
    CreateInstance,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksResourceAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("createInstance", Self::CreateInstance),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

/// What a [`StarRocksResources`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct StarRocksResourcesRequired {
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
    /// Subnet of the instances, which is that of the TaurusDB instance.
    pub subnet_id: String,
}

impl StarRocksResources {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: StarRocksResourcesRequired) -> Self {
        Self {
            enterprise_project_id: required.enterprise_project_id,
            instance_num: required.instance_num,
            mode: required.mode,
            availability_zone_mode: required.availability_zone_mode,
            fe_node_num: required.fe_node_num,
            be_node_num: required.be_node_num,
            fe_flavor_ref: required.fe_flavor_ref,
            be_flavor_ref: required.be_flavor_ref,
            availability_zone: None,
            subnet_id: required.subnet_id,
        }
    }

    /// Sets [`availability_zone`](Self::availability_zone).
    #[must_use]
    #[inline]
    pub fn with_availability_zone(
        mut self,
        availability_zone: impl Into<String>,
    ) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }
}

impl Model for StarRocksResources {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksResources",
        &[
            Field::new("enterprise_project_id").required(),
            Field::new("instance_num").required(),
            Field::new("mode").required(),
            Field::new("availability_zone_mode").required(),
            Field::new("fe_node_num").required(),
            Field::new("be_node_num").required(),
            Field::new("fe_flavor_ref").required(),
            Field::new("be_flavor_ref").required(),
            Field::new("availability_zone"),
            Field::new("subnet_id").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            enterprise_project_id: Blank::blank(),
            instance_num: Blank::blank(),
            mode: Blank::blank(),
            availability_zone_mode: Blank::blank(),
            fe_node_num: Blank::blank(),
            be_node_num: Blank::blank(),
            fe_flavor_ref: Blank::blank(),
            be_flavor_ref: Blank::blank(),
            availability_zone: Blank::blank(),
            subnet_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enterprise_project_id,
                1 => &mut self.instance_num,
                2 => &mut self.mode,
                3 => &mut self.availability_zone_mode,
                4 => &mut self.fe_node_num,
                5 => &mut self.be_node_num,
                6 => &mut self.fe_flavor_ref,
                7 => &mut self.be_flavor_ref,
                8 => &mut self.availability_zone,
                9 => &mut self.subnet_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_project_id,
                1 => &self.instance_num,
                2 => &self.mode,
                3 => &self.availability_zone_mode,
                4 => &self.fe_node_num,
                5 => &self.be_node_num,
                6 => &self.fe_flavor_ref,
                7 => &self.be_flavor_ref,
                8 => &self.availability_zone,
                9 => &self.subnet_id,
                _ => return None,
            },
        )
    }
}

/// An engine of HTAP instances.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HtapEngine {
    /// StarRocks, of the standard edition.
    StarRocks,
    /// ClickHouse, of the lightweight edition.
    ClickHouse,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for HtapEngine {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("star-rocks", Self::StarRocks),
        ("click-house", Self::ClickHouse),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The versions of an HTAP engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapEngineVersionList {
    /// The versions.
    pub datastores: Option<Vec<HtapEngineVersion>>,
}

impl Model for HtapEngineVersionList {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapEngineVersionList",
        &[Field::new("datastores")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.datastores,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.datastores,
                _ => return None,
            },
        )
    }
}

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

impl Model for HtapEngineVersion {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapEngineVersion",
        &[Field::new("id"), Field::new("name"), Field::new("kernel_version")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.kernel_version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.kernel_version,
                _ => return None,
            },
        )
    }
}

/// The types of storage for HTAP instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapStorageTypeList {
    /// The types of storage.
    pub storage_type: Option<Vec<HtapStorageType>>,
}

impl Model for HtapStorageTypeList {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapStorageTypeList",
        &[Field::new("storage_type")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.storage_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.storage_type,
                _ => return None,
            },
        )
    }
}

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

impl Model for HtapStorageType {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapStorageType",
        &[Field::new("name"), Field::new("az_status"), Field::new("min_volume_size")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.az_status,
                2 => &mut self.min_volume_size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.az_status,
                2 => &self.min_volume_size,
                _ => return None,
            },
        )
    }
}

/// The flavors for nodes of HTAP instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HtapFlavorList {
    /// The flavors.
    pub flavors: Option<Vec<HtapFlavor>>,
}

impl Model for HtapFlavorList {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapFlavorList",
        &[Field::new("flavors")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavors,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavors,
                _ => return None,
            },
        )
    }
}

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

impl Model for HtapFlavor {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapFlavor",
        &[
            Field::new("type"),
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("id"),
            Field::new("spec_code"),
            Field::new("version_name"),
            Field::new("instance_mode"),
            Field::new("az_status"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.vcpus,
                2 => &mut self.ram,
                3 => &mut self.id,
                4 => &mut self.spec_code,
                5 => &mut self.version_name,
                6 => &mut self.instance_mode,
                7 => &mut self.az_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.vcpus,
                2 => &self.ram,
                3 => &self.id,
                4 => &self.spec_code,
                5 => &self.version_name,
                6 => &self.instance_mode,
                7 => &self.az_status,
                _ => return None,
            },
        )
    }
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

impl Model for HtapInstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapInstanceList",
        &[
            Field::new("total"),
            Field::new("instances"),
            Field::new("max_htap_instance_num_of_taurus"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total,
                1 => &mut self.instances,
                2 => &mut self.max_htap_instance_num_of_taurus,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total,
                1 => &self.instances,
                2 => &self.max_htap_instance_num_of_taurus,
                _ => return None,
            },
        )
    }
}

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
    pub data_ips: Option<Value>,
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

impl Model for HtapInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("engine_name"),
            Field::new("engine_version"),
            Field::new("project_id"),
            Field::new("instance_state"),
            Field::new("create_at"),
            Field::new("is_frozen"),
            Field::new("ha_mode"),
            Field::new("pay_model"),
            Field::new("order_id").nullable(),
            Field::new("alter_order_id"),
            Field::new("data_vip"),
            Field::new("data_ips"),
            Field::new("readable_node_infos"),
            Field::new("proxy_ips"),
            Field::new("data_vip_v6").nullable(),
            Field::new("port"),
            Field::new("available_zones"),
            Field::new("current_actions"),
            Field::new("volume_type"),
            Field::new("server_type"),
            Field::new("enterprise_project_id").aliases(&["enter_prise_project_id"]),
            Field::new("dedicated_resource_id"),
            Field::new("network"),
            Field::new("ch_master_node_id").nullable(),
            Field::new("node_num"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.engine_name,
                3 => &mut self.engine_version,
                4 => &mut self.project_id,
                5 => &mut self.instance_state,
                6 => &mut self.create_at,
                7 => &mut self.is_frozen,
                8 => &mut self.ha_mode,
                9 => &mut self.pay_model,
                10 => &mut self.order_id,
                11 => &mut self.alter_order_id,
                12 => &mut self.data_vip,
                13 => &mut self.data_ips,
                14 => &mut self.readable_node_infos,
                15 => &mut self.proxy_ips,
                16 => &mut self.data_vip_v6,
                17 => &mut self.port,
                18 => &mut self.available_zones,
                19 => &mut self.current_actions,
                20 => &mut self.volume_type,
                21 => &mut self.server_type,
                22 => &mut self.enterprise_project_id,
                23 => &mut self.dedicated_resource_id,
                24 => &mut self.network,
                25 => &mut self.ch_master_node_id,
                26 => &mut self.node_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.engine_name,
                3 => &self.engine_version,
                4 => &self.project_id,
                5 => &self.instance_state,
                6 => &self.create_at,
                7 => &self.is_frozen,
                8 => &self.ha_mode,
                9 => &self.pay_model,
                10 => &self.order_id,
                11 => &self.alter_order_id,
                12 => &self.data_vip,
                13 => &self.data_ips,
                14 => &self.readable_node_infos,
                15 => &self.proxy_ips,
                16 => &self.data_vip_v6,
                17 => &self.port,
                18 => &self.available_zones,
                19 => &self.current_actions,
                20 => &self.volume_type,
                21 => &self.server_type,
                22 => &self.enterprise_project_id,
                23 => &self.dedicated_resource_id,
                24 => &self.network,
                25 => &self.ch_master_node_id,
                26 => &self.node_num,
                _ => return None,
            },
        )
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

impl Model for HtapInstanceState {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapInstanceState",
        &[
            Field::new("instance_status"),
            Field::new("create_fail_error_code").nullable(),
            Field::new("fail_message").nullable(),
            Field::new("wait_restart_for_params"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_status,
                1 => &mut self.create_fail_error_code,
                2 => &mut self.fail_message,
                3 => &mut self.wait_restart_for_params,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_status,
                1 => &self.create_fail_error_code,
                2 => &self.fail_message,
                3 => &self.wait_restart_for_params,
                _ => return None,
            },
        )
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

impl Model for HtapReadableNode {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapReadableNode",
        &[Field::new("data_ip"), Field::new("node_id"), Field::new("node_name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.data_ip,
                1 => &mut self.node_id,
                2 => &mut self.node_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.data_ip,
                1 => &self.node_id,
                2 => &self.node_name,
                _ => return None,
            },
        )
    }
}

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

impl Model for HtapZone {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapZone",
        &[Field::new("code"), Field::new("description"), Field::new("az_type")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.code,
                1 => &mut self.description,
                2 => &mut self.az_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.code,
                1 => &self.description,
                2 => &self.az_type,
                _ => return None,
            },
        )
    }
}

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

impl Model for HtapNetwork {
    const SHAPE: &'static Shape = &Shape::new(
        "HtapNetwork",
        &[
            Field::new("vpc_id"),
            Field::new("sub_net_id"),
            Field::new("security_group_id"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.vpc_id,
                1 => &mut self.sub_net_id,
                2 => &mut self.security_group_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.vpc_id,
                1 => &self.sub_net_id,
                2 => &self.security_group_id,
                _ => return None,
            },
        )
    }
}

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

/// What a [`CreateStarRocksReplication`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateStarRocksReplicationRequired {
    /// The TaurusDB instance to replicate from.
    pub source_instance_id: String,
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

impl CreateStarRocksReplication {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: CreateStarRocksReplicationRequired) -> Self {
        Self {
            source_instance_id: required.source_instance_id,
            source_node_id: None,
            source_database: required.source_database,
            target_database: required.target_database,
            task_name: required.task_name,
        }
    }

    /// Sets [`source_node_id`](Self::source_node_id).
    #[must_use]
    #[inline]
    pub fn with_source_node_id(mut self, source_node_id: impl Into<String>) -> Self {
        self.source_node_id = Some(source_node_id.into());
        self
    }
}

impl Model for CreateStarRocksReplication {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateStarRocksReplication",
        &[
            Field::new("source_instance_id").required(),
            Field::new("source_node_id"),
            Field::new("source_database")
                .required()
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(1024),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("target_database")
                .required()
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("task_name")
                .required()
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_instance_id: Blank::blank(),
            source_node_id: Blank::blank(),
            source_database: Blank::blank(),
            target_database: Blank::blank(),
            task_name: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.source_database,
                3 => &mut self.target_database,
                4 => &mut self.task_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.source_database,
                3 => &self.target_database,
                4 => &self.task_name,
                _ => return None,
            },
        )
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

impl DeleteStarRocksReplication {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`task_name`](Self::task_name).
    #[must_use]
    #[inline]
    pub fn with_task_name(mut self, task_name: impl Into<String>) -> Self {
        self.task_name = Some(task_name.into());
        self
    }
}

impl Model for DeleteStarRocksReplication {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteStarRocksReplication",
        &[
            Field::new("task_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.task_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.task_name,
                _ => return None,
            },
        )
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

impl Model for StarRocksReplicationList {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationList",
        &[
            Field::new("total_count"),
            Field::new("replications"),
            Field::new("ext_text").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.replications,
                2 => &mut self.ext_text,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.replications,
                2 => &self.ext_text,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksReplication {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplication",
        &[
            Field::new("source_database")
                .checks(&[Check::MinLength(3), Check::MaxLength(1024)]),
            Field::new("target_database")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("task_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("status"),
            Field::new("stage"),
            Field::new("percentage"),
            Field::new("catchup_stage"),
            Field::new("catchup_percentage"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_database,
                1 => &mut self.target_database,
                2 => &mut self.task_name,
                3 => &mut self.status,
                4 => &mut self.stage,
                5 => &mut self.percentage,
                6 => &mut self.catchup_stage,
                7 => &mut self.catchup_percentage,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_database,
                1 => &self.target_database,
                2 => &self.task_name,
                3 => &self.status,
                4 => &self.stage,
                5 => &self.percentage,
                6 => &self.catchup_stage,
                7 => &self.catchup_percentage,
                _ => return None,
            },
        )
    }
}

/// Whether a replication works.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksReplicationStatus {
    /// It works.
    Normal,
    /// It does not work as it should.
    Abnormal,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksReplicationStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Yes", Self::Normal),
        ("No", Self::Abnormal),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// How far a replication has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksReplicationStage {
    /// It waits to begin.
    Wait,
    /// It copies what changes.
    Incremental,
    /// It copies all there is.
    Full,
    /// It is given up.
    Cancelled,
    /// It rests until it is resumed.
    Paused,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksReplicationStage {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("wait", Self::Wait),
        ("incremental", Self::Incremental),
        ("full", Self::Full),
        ("cancelled", Self::Cancelled),
        ("paused", Self::Paused),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl CheckStarRocksReplicationSettings {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`source_instance_id`](Self::source_instance_id).
    #[must_use]
    #[inline]
    pub fn with_source_instance_id(
        mut self,
        source_instance_id: impl Into<String>,
    ) -> Self {
        self.source_instance_id = Some(source_instance_id.into());
        self
    }

    /// Sets [`source_node_id`](Self::source_node_id).
    #[must_use]
    #[inline]
    pub fn with_source_node_id(mut self, source_node_id: impl Into<String>) -> Self {
        self.source_node_id = Some(source_node_id.into());
        self
    }

    /// Sets [`source_database_name`](Self::source_database_name).
    #[must_use]
    #[inline]
    pub fn with_source_database_name(
        mut self,
        source_database_name: impl Into<String>,
    ) -> Self {
        self.source_database_name = Some(source_database_name.into());
        self
    }

    /// Sets [`target_database_name`](Self::target_database_name).
    #[must_use]
    #[inline]
    pub fn with_target_database_name(
        mut self,
        target_database_name: impl Into<String>,
    ) -> Self {
        self.target_database_name = Some(target_database_name.into());
        self
    }

    /// Sets [`task_name`](Self::task_name).
    #[must_use]
    #[inline]
    pub fn with_task_name(mut self, task_name: impl Into<String>) -> Self {
        self.task_name = Some(task_name.into());
        self
    }

    /// Sets [`db_configs`](Self::db_configs).
    #[must_use]
    #[inline]
    pub fn with_db_configs(
        mut self,
        db_configs: impl IntoIterator<Item = StarRocksReplicationSetting>,
    ) -> Self {
        self.db_configs = Some(db_configs.into_iter().collect());
        self
    }

    /// Sets [`table_repl_config`](Self::table_repl_config).
    #[must_use]
    #[inline]
    pub fn with_table_repl_config(
        mut self,
        table_repl_config: StarRocksTableSelection,
    ) -> Self {
        self.table_repl_config = Some(table_repl_config);
        self
    }
}

impl Model for CheckStarRocksReplicationSettings {
    const SHAPE: &'static Shape = &Shape::new(
        "CheckStarRocksReplicationSettings",
        &[
            Field::new("source_instance_id"),
            Field::new("source_node_id"),
            Field::new("source_database_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(1024),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("target_database_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("task_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("db_configs"),
            Field::new("table_repl_config"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.source_database_name,
                3 => &mut self.target_database_name,
                4 => &mut self.task_name,
                5 => &mut self.db_configs,
                6 => &mut self.table_repl_config,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.source_database_name,
                3 => &self.target_database_name,
                4 => &self.task_name,
                5 => &self.db_configs,
                6 => &self.table_repl_config,
                _ => return None,
            },
        )
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

impl Model for StarRocksReplicationCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationCheck",
        &[
            Field::new("source_database_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(1024),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("source_db_config_check_results"),
            Field::new("target_database_name")
                .checks(&[Check::MaxLength(128), Check::Pattern("^[A-Za-z0-9_]*$")]),
            Field::new("target_db_config_check_results"),
            Field::new("task_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_database_name,
                1 => &mut self.source_db_config_check_results,
                2 => &mut self.target_database_name,
                3 => &mut self.target_db_config_check_results,
                4 => &mut self.task_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_database_name,
                1 => &self.source_db_config_check_results,
                2 => &self.target_database_name,
                3 => &self.target_db_config_check_results,
                4 => &self.task_name,
                _ => return None,
            },
        )
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

impl StarRocksReplicationSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`param_name`](Self::param_name).
    #[must_use]
    #[inline]
    pub fn with_param_name(mut self, param_name: impl Into<String>) -> Self {
        self.param_name = Some(param_name.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for StarRocksReplicationSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationSetting",
        &[Field::new("param_name"), Field::new("value")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.param_name,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.param_name,
                1 => &self.value,
                _ => return None,
            },
        )
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

impl StarRocksTableSelection {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`repl_type`](Self::repl_type).
    #[must_use]
    #[inline]
    pub fn with_repl_type(mut self, repl_type: StarRocksTableSelectionType) -> Self {
        self.repl_type = Some(repl_type);
        self
    }

    /// Sets [`repl_scope`](Self::repl_scope).
    #[must_use]
    #[inline]
    pub fn with_repl_scope(mut self, repl_scope: StarRocksTableScope) -> Self {
        self.repl_scope = Some(repl_scope);
        self
    }

    /// Sets [`tables`](Self::tables).
    #[must_use]
    #[inline]
    pub fn with_tables(
        mut self,
        tables: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tables = Some(tables.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for StarRocksTableSelection {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksTableSelection",
        &[Field::new("repl_type"), Field::new("repl_scope"), Field::new("tables")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.repl_type,
                1 => &mut self.repl_scope,
                2 => &mut self.tables,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.repl_type,
                1 => &self.repl_scope,
                2 => &self.tables,
                _ => return None,
            },
        )
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

impl Model for StarRocksSettingCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksSettingCheck",
        &[
            Field::new("param_name")
                .checks(&[Check::MinLength(3), Check::MaxLength(128)]),
            Field::new("value").checks(&[Check::MinLength(1), Check::MaxLength(64)]),
            Field::new("check_result"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.param_name,
                1 => &mut self.value,
                2 => &mut self.check_result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.param_name,
                1 => &self.value,
                2 => &self.check_result,
                _ => return None,
            },
        )
    }
}

/// Whether the tables that are listed are replicated or left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksTableSelectionType {
    /// Only they are replicated (whitelist).
    Include,
    /// All but they are replicated (blacklist).
    Exclude,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksTableSelectionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("include_tables", Self::Include),
        ("exclude_tables", Self::Exclude),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Whether all tables are replicated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksTableScope {
    /// All are.
    All,
    /// Some are.
    Part,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksTableScope {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("all", Self::All),
        ("part", Self::Part),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// What came out of a check. The service has been seen to write `failed` for `fail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StarRocksCheckResult {
    /// All is well.
    Success,
    /// Something is wrong.
    Failure,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for StarRocksCheckResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("fail", Self::Failure),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl Model for StarRocksReplicationSettings {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationSettings",
        &[
            Field::new("source_instance_id"),
            Field::new("source_node_id"),
            Field::new("database_info"),
            Field::new("table_infos").aliases(&["table_info"]),
            Field::new("table_repl_config"),
            Field::new("new_table_repl_config"),
            Field::new("target_database_name")
                .checks(&[
                    Check::MinLength(3),
                    Check::MaxLength(128),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("is_tables_change"),
            Field::new("last_error_of_alter_table"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_instance_id,
                1 => &mut self.source_node_id,
                2 => &mut self.database_info,
                3 => &mut self.table_infos,
                4 => &mut self.table_repl_config,
                5 => &mut self.new_table_repl_config,
                6 => &mut self.target_database_name,
                7 => &mut self.is_tables_change,
                8 => &mut self.last_error_of_alter_table,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_instance_id,
                1 => &self.source_node_id,
                2 => &self.database_info,
                3 => &self.table_infos,
                4 => &self.table_repl_config,
                5 => &self.new_table_repl_config,
                6 => &self.target_database_name,
                7 => &self.is_tables_change,
                8 => &self.last_error_of_alter_table,
                _ => return None,
            },
        )
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

impl Model for StarRocksSourceDatabase {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksSourceDatabase",
        &[Field::new("database_name"), Field::new("db_config_check_results")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.database_name,
                1 => &mut self.db_config_check_results,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.database_name,
                1 => &self.db_config_check_results,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksTableCheck {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksTableCheck",
        &[
            Field::new("table_name")
                .checks(&[Check::MinLength(2), Check::MaxLength(1024)]),
            Field::new("table_config")
                .checks(&[Check::MinLength(2), Check::MaxLength(1024)]),
            Field::new("check_result")
                .checks(&[Check::MinLength(2), Check::MaxLength(10)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.table_name,
                1 => &mut self.table_config,
                2 => &mut self.check_result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.table_name,
                1 => &self.table_config,
                2 => &self.check_result,
                _ => return None,
            },
        )
    }
}

/// The parameters that replications have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksReplicationParameterList {
    /// The parameters.
    pub db_parameters: Option<Vec<StarRocksReplicationParameter>>,
}

impl Model for StarRocksReplicationParameterList {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationParameterList",
        &[Field::new("db_parameters")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.db_parameters,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.db_parameters,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksReplicationParameter {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksReplicationParameter",
        &[
            Field::new("param_name"),
            Field::new("data_type"),
            Field::new("default_value"),
            Field::new("value_range"),
            Field::new("description"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.param_name,
                1 => &mut self.data_type,
                2 => &mut self.default_value,
                3 => &mut self.value_range,
                4 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.param_name,
                1 => &self.data_type,
                2 => &self.default_value,
                3 => &self.value_range,
                4 => &self.description,
                _ => return None,
            },
        )
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

impl Model for StarRocksDatabaseList {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksDatabaseList",
        &[Field::new("databases"), Field::new("total_count"), Field::new("timestamp")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.databases,
                1 => &mut self.total_count,
                2 => &mut self.timestamp,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.databases,
                1 => &self.total_count,
                2 => &self.timestamp,
                _ => return None,
            },
        )
    }
}

/// A page of database users.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksUserList {
    /// The users of this page.
    pub user_details: Option<Vec<StarRocksUser>>,
    /// How many users there are in all.
    pub total_count: Option<i32>,
}

impl Model for StarRocksUserList {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksUserList",
        &[Field::new("user_details"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_details,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_details,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for StarRocksUser {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksUser",
        &[
            Field::new("user_name"),
            Field::new("data_bases").aliases(&["databases"]),
            Field::new("dml"),
            Field::new("ddl"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.data_bases,
                2 => &mut self.dml,
                3 => &mut self.ddl,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.data_bases,
                2 => &self.dml,
                3 => &self.ddl,
                _ => return None,
            },
        )
    }
}

/// What a user may do with data (DML): 0 read and write, 1 read, 2 read and change settings, 3
/// read, write and change settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StarRocksDataPermission(pub i32);

impl StarRocksDataPermission {
    /// Read and write.
    pub const READ_WRITE: Self = Self(0);

    /// Read only.
    pub const READ_ONLY: Self = Self(1);

    /// Read, and change settings.
    pub const READ_ONLY_AND_SETTINGS: Self = Self(2);

    /// Read and write, and change settings.
    pub const READ_WRITE_AND_SETTINGS: Self = Self(3);
}

/// Whether a user may create and change tables and the like (DDL): 0 if not, 1 if so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StarRocksDefinitionPermission(pub i32);

impl StarRocksDefinitionPermission {
    /// The user may not.
    pub const DENIED: Self = Self(0);

    /// The user may.
    pub const GRANTED: Self = Self(1);
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
    pub password: Secret,
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

impl CreateStarRocksUser {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        user_name: impl Into<String>,
        password: impl Into<Secret>,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            password: password.into(),
            databases: databases.into_iter().map(Into::into).collect(),
            dml: None,
            ddl: None,
        }
    }

    /// Sets [`dml`](Self::dml).
    #[must_use]
    #[inline]
    pub fn with_dml(mut self, dml: StarRocksDataPermission) -> Self {
        self.dml = Some(dml);
        self
    }

    /// Sets [`ddl`](Self::ddl).
    #[must_use]
    #[inline]
    pub fn with_ddl(mut self, ddl: StarRocksDefinitionPermission) -> Self {
        self.ddl = Some(ddl);
        self
    }
}

impl Model for CreateStarRocksUser {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateStarRocksUser",
        &[
            Field::new("user_name")
                .required()
                .checks(&[
                    Check::MinLength(2),
                    Check::MaxLength(32),
                    Check::Pattern("^[a-z][a-z0-9_]*[a-z0-9]$"),
                ]),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
            Field::new("databases").required(),
            Field::new("dml"),
            Field::new("ddl"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            user_name: Blank::blank(),
            password: Blank::blank(),
            databases: Blank::blank(),
            dml: Blank::blank(),
            ddl: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.password,
                2 => &mut self.databases,
                3 => &mut self.dml,
                4 => &mut self.ddl,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.password,
                2 => &self.databases,
                3 => &self.dml,
                4 => &self.ddl,
                _ => return None,
            },
        )
    }
}

/// What became of a change of database users.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StarRocksUserResult {
    /// Whether it worked, such as `SUCCESS`.
    pub result: Option<String>,
}

impl Model for StarRocksUserResult {
    const SHAPE: &'static Shape = &Shape::new(
        "StarRocksUserResult",
        &[Field::new("result")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.result,
                _ => return None,
            },
        )
    }
}

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
    pub password: Secret,
}

impl UpdateStarRocksUserPassword {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(user_name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            user_name: user_name.into(),
            password: password.into(),
        }
    }
}

impl Model for UpdateStarRocksUserPassword {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateStarRocksUserPassword",
        &[
            Field::new("user_name").required(),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            user_name: Blank::blank(),
            password: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.password,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.password,
                _ => return None,
            },
        )
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

impl UpdateStarRocksUserPermissions {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(user_name: impl Into<String>) -> Self {
        Self {
            user_name: user_name.into(),
            databases: None,
            dml: None,
            ddl: None,
        }
    }

    /// Sets [`databases`](Self::databases).
    #[must_use]
    #[inline]
    pub fn with_databases(
        mut self,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.databases = Some(databases.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`dml`](Self::dml).
    #[must_use]
    #[inline]
    pub fn with_dml(mut self, dml: StarRocksDataPermission) -> Self {
        self.dml = Some(dml);
        self
    }

    /// Sets [`ddl`](Self::ddl).
    #[must_use]
    #[inline]
    pub fn with_ddl(mut self, ddl: StarRocksDefinitionPermission) -> Self {
        self.ddl = Some(ddl);
        self
    }
}

impl Model for UpdateStarRocksUserPermissions {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateStarRocksUserPermissions",
        &[
            Field::new("user_name").required(),
            Field::new("databases"),
            Field::new("dml"),
            Field::new("ddl"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            user_name: Blank::blank(),
            databases: Blank::blank(),
            dml: Blank::blank(),
            ddl: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user_name,
                1 => &mut self.databases,
                2 => &mut self.dml,
                3 => &mut self.ddl,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user_name,
                1 => &self.databases,
                2 => &self.dml,
                3 => &self.ddl,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    StarRocksReplicationName, CreateStarRocksInstance, StarRocksInstanceCreation,
    NewStarRocksEngine, StarRocksDeployment, StarRocksFrontendVolume, StarRocksBackendVolume,
    NewStarRocksTags, CreatedStarRocksInstance, NewStarRocksSystemTag, StarRocksEngine,
    StarRocksBilling, CreatedStarRocksTags, StarRocksInstanceList, StarRocksInstance, HtapAction,
    StarRocksGroup, StarRocksMaintenanceWindow, StarRocksTags, StarRocksPorts, StarRocksNode,
    StarRocksTag, StarRocksVolume, StarRocksDatastore, StarRocksParameterTemplate,
    StarRocksWorkflow, CheckStarRocksResources, StarRocksResourceCheck, StarRocksResources,
    HtapEngineVersionList, HtapEngineVersion, HtapStorageTypeList, HtapStorageType, HtapFlavorList,
    HtapFlavor, HtapInstanceList, HtapInstance, HtapInstanceState, HtapReadableNode, HtapZone,
    HtapNetwork, CreateStarRocksReplication, DeleteStarRocksReplication, StarRocksReplicationList,
    StarRocksReplication, CheckStarRocksReplicationSettings, StarRocksReplicationCheck,
    StarRocksReplicationSetting, StarRocksTableSelection, StarRocksSettingCheck,
    StarRocksReplicationSettings, StarRocksSourceDatabase, StarRocksTableCheck,
    StarRocksReplicationParameterList, StarRocksReplicationParameter, StarRocksDatabaseList,
    StarRocksUserList, StarRocksUser, CreateStarRocksUser, StarRocksUserResult,
    UpdateStarRocksUserPassword, UpdateStarRocksUserPermissions,
);
specmill_runtime::open_enums!(
    NewStarRocksZoneMode, HtapMode, StarRocksSystemTagKey, StarRocksSystemTagValue, HtapPayModel,
    HtapActionStatus, StarRocksNodeStatus, StarRocksResourceAction, HtapEngine,
    StarRocksReplicationStatus, StarRocksReplicationStage, StarRocksTableSelectionType,
    StarRocksTableScope, StarRocksCheckResult,
);
specmill_runtime::integer_enums!(
    StarRocksDataPermission : i32, StarRocksDefinitionPermission : i32,
);
