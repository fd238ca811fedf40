// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::Secret;
use specmill_runtime::model::{
    Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot,
};
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

impl Model for LegacyInstanceListV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceListV3",
        &[Field::new("instances"), Field::new("total_count")],
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
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instances,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyInstanceV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceV3",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("status"),
            Field::new("private_ips"),
            Field::new("readonly_private_ips"),
            Field::new("proxy_ips"),
            Field::new("public_ips"),
            Field::new("port"),
            Field::new("type"),
            Field::new("region"),
            Field::new("datastore"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("db_user_name"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("security_group_id"),
            Field::new("flavor_ref"),
            Field::new("flavor_info"),
            Field::new("volume"),
            Field::new("backup_strategy"),
            Field::new("enterprise_project_id"),
            Field::new("time_zone"),
            Field::new("charge_info"),
            Field::new("dedicated_resource_id"),
            Field::new("tags"),
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
                2 => &mut self.status,
                3 => &mut self.private_ips,
                4 => &mut self.readonly_private_ips,
                5 => &mut self.proxy_ips,
                6 => &mut self.public_ips,
                7 => &mut self.port,
                8 => &mut self.r#type,
                9 => &mut self.region,
                10 => &mut self.datastore,
                11 => &mut self.created,
                12 => &mut self.updated,
                13 => &mut self.db_user_name,
                14 => &mut self.vpc_id,
                15 => &mut self.subnet_id,
                16 => &mut self.security_group_id,
                17 => &mut self.flavor_ref,
                18 => &mut self.flavor_info,
                19 => &mut self.volume,
                20 => &mut self.backup_strategy,
                21 => &mut self.enterprise_project_id,
                22 => &mut self.time_zone,
                23 => &mut self.charge_info,
                24 => &mut self.dedicated_resource_id,
                25 => &mut self.tags,
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
                2 => &self.status,
                3 => &self.private_ips,
                4 => &self.readonly_private_ips,
                5 => &self.proxy_ips,
                6 => &self.public_ips,
                7 => &self.port,
                8 => &self.r#type,
                9 => &self.region,
                10 => &self.datastore,
                11 => &self.created,
                12 => &self.updated,
                13 => &self.db_user_name,
                14 => &self.vpc_id,
                15 => &self.subnet_id,
                16 => &self.security_group_id,
                17 => &self.flavor_ref,
                18 => &self.flavor_info,
                19 => &self.volume,
                20 => &self.backup_strategy,
                21 => &self.enterprise_project_id,
                22 => &self.time_zone,
                23 => &self.charge_info,
                24 => &self.dedicated_resource_id,
                25 => &self.tags,
                _ => return None,
            },
        )
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

impl Model for LegacyDatabaseKernel {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyDatabaseKernel",
        &[Field::new("type"), Field::new("version"), Field::new("kernel_version")],
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
                2 => &mut self.kernel_version,
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
                2 => &self.kernel_version,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyFlavorSize {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyFlavorSize",
        &[Field::new("vcpus"), Field::new("ram")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.vcpus,
                1 => &mut self.ram,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.vcpus,
                1 => &self.ram,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyVolume",
        &[Field::new("type"), Field::new("size"), Field::new("used_size")],
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
                2 => &mut self.used_size,
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
                2 => &self.used_size,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyBackupStrategy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupStrategy",
        &[
            Field::new("start_time"),
            Field::new("keep_days").checks(&[Check::Minimum(1), Check::Maximum(732)]),
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
                0 => &mut self.start_time,
                1 => &mut self.keep_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.keep_days,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBilling",
        &[
            Field::new("charge_mode"),
            Field::new("period_type"),
            Field::new("period_num"),
            Field::new("is_auto_renew"),
            Field::new("is_auto_pay"),
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
                0 => &mut self.charge_mode,
                1 => &mut self.period_type,
                2 => &mut self.period_num,
                3 => &mut self.is_auto_renew,
                4 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.period_type,
                2 => &self.period_num,
                3 => &self.is_auto_renew,
                4 => &self.is_auto_pay,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyTag {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyTag",
        &[Field::new("key"), Field::new("value")],
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

/// How an instance is paid for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyChargeMode {
    /// In advance, by month or year.
    PrePaid,
    /// Afterwards, by use.
    PostPaid,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyChargeMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("prePaid", Self::PrePaid),
        ("postPaid", Self::PostPaid),
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

/// Unit of the time that is paid in advance. Required with `prePaid`, and of no effect
/// otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyPeriodType {
    /// Months, 1 to 9.
    Month,
    /// Years, 1 to 3.
    Year,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyPeriodType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("month", Self::Month),
        ("year", Self::Year),
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

/// Whether something is so, as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyFlag {
    /// It is so.
    Yes,
    /// It is not so.
    No,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::Yes),
        ("false", Self::No),
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

/// The instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceReportV3 {
    /// An instance with its nodes and proxies.
    pub instance: Option<LegacyInstanceDetailsV3>,
}

impl Model for LegacyInstanceReportV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceReportV3",
        &[Field::new("instance")],
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
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyInstanceDetailsV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceDetailsV3",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("project_id"),
            Field::new("status"),
            Field::new("port"),
            Field::new("alias"),
            Field::new("type"),
            Field::new("charge_info"),
            Field::new("node_count"),
            Field::new("datastore"),
            Field::new("backup_used_space"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("private_write_ips"),
            Field::new("private_dns_names"),
            Field::new("public_ips"),
            Field::new("db_username"),
            Field::new("db_user_name"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("security_group_id"),
            Field::new("configuration_id"),
            Field::new("backup_strategy"),
            Field::new("nodes"),
            Field::new("enterprise_project_id"),
            Field::new("time_zone"),
            Field::new("az_mode"),
            Field::new("master_az_code"),
            Field::new("maintenance_window"),
            Field::new("tags"),
            Field::new("dedicated_resource_id"),
            Field::new("proxies"),
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
                3 => &mut self.status,
                4 => &mut self.port,
                5 => &mut self.alias,
                6 => &mut self.r#type,
                7 => &mut self.charge_info,
                8 => &mut self.node_count,
                9 => &mut self.datastore,
                10 => &mut self.backup_used_space,
                11 => &mut self.created,
                12 => &mut self.updated,
                13 => &mut self.private_write_ips,
                14 => &mut self.private_dns_names,
                15 => &mut self.public_ips,
                16 => &mut self.db_username,
                17 => &mut self.db_user_name,
                18 => &mut self.vpc_id,
                19 => &mut self.subnet_id,
                20 => &mut self.security_group_id,
                21 => &mut self.configuration_id,
                22 => &mut self.backup_strategy,
                23 => &mut self.nodes,
                24 => &mut self.enterprise_project_id,
                25 => &mut self.time_zone,
                26 => &mut self.az_mode,
                27 => &mut self.master_az_code,
                28 => &mut self.maintenance_window,
                29 => &mut self.tags,
                30 => &mut self.dedicated_resource_id,
                31 => &mut self.proxies,
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
                3 => &self.status,
                4 => &self.port,
                5 => &self.alias,
                6 => &self.r#type,
                7 => &self.charge_info,
                8 => &self.node_count,
                9 => &self.datastore,
                10 => &self.backup_used_space,
                11 => &self.created,
                12 => &self.updated,
                13 => &self.private_write_ips,
                14 => &self.private_dns_names,
                15 => &self.public_ips,
                16 => &self.db_username,
                17 => &self.db_user_name,
                18 => &self.vpc_id,
                19 => &self.subnet_id,
                20 => &self.security_group_id,
                21 => &self.configuration_id,
                22 => &self.backup_strategy,
                23 => &self.nodes,
                24 => &self.enterprise_project_id,
                25 => &self.time_zone,
                26 => &self.az_mode,
                27 => &self.master_az_code,
                28 => &self.maintenance_window,
                29 => &self.tags,
                30 => &self.dedicated_resource_id,
                31 => &self.proxies,
                _ => return None,
            },
        )
    }
}

/// State of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyInstanceStatus {
    /// It is being created.
    Build,
    /// It works.
    Active,
    /// It does not work, or could not be created.
    Failed,
    /// It is frozen.
    Frozen,
    /// It gets more power or storage.
    Modifying,
    /// It starts anew.
    Rebooting,
    /// Data is being restored to it.
    Restoring,
    /// A primary node turns into a standby node.
    ModifyingInstanceType,
    /// Another node becomes the primary one.
    Switchover,
    /// It moves elsewhere.
    Migrating,
    /// A backup of it is being made.
    BackingUp,
    /// The port of the database changes.
    ModifyingDatabasePort,
    /// There is no storage left.
    StorageFull,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyInstanceStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BUILD", Self::Build),
        ("ACTIVE", Self::Active),
        ("FAILED", Self::Failed),
        ("FROZEN", Self::Frozen),
        ("MODIFYING", Self::Modifying),
        ("REBOOTING", Self::Rebooting),
        ("RESTORING", Self::Restoring),
        ("MODIFYING INSTANCE TYPE", Self::ModifyingInstanceType),
        ("SWITCHOVER", Self::Switchover),
        ("MIGRATING", Self::Migrating),
        ("BACKING UP", Self::BackingUp),
        ("MODIFYING DATABASE PORT", Self::ModifyingDatabasePort),
        ("STORAGE FULL", Self::StorageFull),
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

impl Model for LegacyInstanceBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceBilling",
        &[Field::new("charge_mode"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_mode,
                1 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.order_id,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyNodeV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNodeV3",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("type"),
            Field::new("status"),
            Field::new("port"),
            Field::new("private_read_ips"),
            Field::new("volume"),
            Field::new("az_code"),
            Field::new("region_code"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("flavor_id"),
            Field::new("flavor_ref"),
            Field::new("max_connections"),
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("need_restart"),
            Field::new("priority"),
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
                4 => &mut self.port,
                5 => &mut self.private_read_ips,
                6 => &mut self.volume,
                7 => &mut self.az_code,
                8 => &mut self.region_code,
                9 => &mut self.created,
                10 => &mut self.updated,
                11 => &mut self.flavor_id,
                12 => &mut self.flavor_ref,
                13 => &mut self.max_connections,
                14 => &mut self.vcpus,
                15 => &mut self.ram,
                16 => &mut self.need_restart,
                17 => &mut self.priority,
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
                4 => &self.port,
                5 => &self.private_read_ips,
                6 => &self.volume,
                7 => &self.az_code,
                8 => &self.region_code,
                9 => &self.created,
                10 => &self.updated,
                11 => &self.flavor_id,
                12 => &self.flavor_ref,
                13 => &self.max_connections,
                14 => &self.vcpus,
                15 => &self.ram,
                16 => &self.need_restart,
                17 => &self.priority,
                _ => return None,
            },
        )
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

impl Model for LegacyInstanceTag {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceTag",
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

impl Model for LegacyInstanceProxy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceProxy",
        &[Field::new("pool_id"), Field::new("name"), Field::new("address")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.pool_id,
                1 => &mut self.name,
                2 => &mut self.address,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pool_id,
                1 => &self.name,
                2 => &self.address,
                _ => return None,
            },
        )
    }
}

/// What a node of an instance is among the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyNodeType {
    /// The primary node.
    Primary,
    /// A read replica.
    Replica,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyNodeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("master", Self::Primary),
        ("slave", Self::Replica),
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

impl Model for LegacyNodeVolumeV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNodeVolumeV3",
        &[Field::new("type"), Field::new("used"), Field::new("size")],
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
                1 => &mut self.used,
                2 => &mut self.size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.used,
                2 => &self.size,
                _ => return None,
            },
        )
    }
}

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
    pub password: Secret,
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

/// What a [`LegacyCreateInstance`] can't do without.
#[derive(Clone, Debug, PartialEq)]
pub struct LegacyCreateInstanceRequired {
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
    /// Password of the database. Letters of both cases, digits and `~!@#%^*_-=+?` are allowed;
    /// three of these four sorts must occur. Weak passwords are refused.
    ///
    /// 8 to 32 characters.
    pub password: Secret,
    /// How the nodes of an instance spread over availability zones.
    pub availability_zone_mode: AvailabilityZoneMode,
    /// How many read replicas are created. An instance has at most 15 in all.
    ///
    /// From 1 to 9.
    pub slave_count: i32,
    /// Region of the instance, by its ID. It may not be empty.
    pub region: String,
}

impl LegacyCreateInstance {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(required: LegacyCreateInstanceRequired) -> Self {
        Self {
            charge_info: None,
            name: required.name,
            datastore: required.datastore,
            mode: required.mode,
            flavor_ref: required.flavor_ref,
            vpc_id: required.vpc_id,
            subnet_id: required.subnet_id,
            security_group_id: None,
            configuration_id: None,
            password: required.password,
            backup_strategy: None,
            time_zone: None,
            availability_zone_mode: required.availability_zone_mode,
            master_availability_zone: None,
            slave_count: required.slave_count,
            region: required.region,
            volume: None,
            enterprise_project_id: None,
            lower_case_table_names: None,
            tags: None,
        }
    }

    /// Sets [`charge_info`](Self::charge_info).
    #[must_use]
    #[inline]
    pub fn with_charge_info(mut self, charge_info: LegacyNewBilling) -> Self {
        self.charge_info = Some(charge_info);
        self
    }

    /// Sets [`security_group_id`](Self::security_group_id).
    #[must_use]
    #[inline]
    pub fn with_security_group_id(
        mut self,
        security_group_id: impl Into<String>,
    ) -> Self {
        self.security_group_id = Some(security_group_id.into());
        self
    }

    /// Sets [`configuration_id`](Self::configuration_id).
    #[must_use]
    #[inline]
    pub fn with_configuration_id(mut self, configuration_id: impl Into<String>) -> Self {
        self.configuration_id = Some(configuration_id.into());
        self
    }

    /// Sets [`backup_strategy`](Self::backup_strategy).
    #[must_use]
    #[inline]
    pub fn with_backup_strategy(
        mut self,
        backup_strategy: LegacyNewBackupStrategy,
    ) -> Self {
        self.backup_strategy = Some(backup_strategy);
        self
    }

    /// Sets [`time_zone`](Self::time_zone).
    #[must_use]
    #[inline]
    pub fn with_time_zone(mut self, time_zone: impl Into<String>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }

    /// Sets [`master_availability_zone`](Self::master_availability_zone).
    #[must_use]
    #[inline]
    pub fn with_master_availability_zone(
        mut self,
        master_availability_zone: impl Into<String>,
    ) -> Self {
        self.master_availability_zone = Some(master_availability_zone.into());
        self
    }

    /// Sets [`volume`](Self::volume).
    #[must_use]
    #[inline]
    pub fn with_volume(mut self, volume: LegacyNewVolume) -> Self {
        self.volume = Some(volume);
        self
    }

    /// Sets [`enterprise_project_id`](Self::enterprise_project_id).
    #[must_use]
    #[inline]
    pub fn with_enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<String>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
    }

    /// Sets [`lower_case_table_names`](Self::lower_case_table_names).
    #[must_use]
    #[inline]
    pub fn with_lower_case_table_names(mut self, lower_case_table_names: i32) -> Self {
        self.lower_case_table_names = Some(lower_case_table_names);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = LegacyNewTag>) -> Self {
        self.tags = Some(tags.into_iter().collect());
        self
    }
}

impl Model for LegacyCreateInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyCreateInstance",
        &[
            Field::new("charge_info"),
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("datastore").required(),
            Field::new("mode").required(),
            Field::new("flavor_ref").required(),
            Field::new("vpc_id").required(),
            Field::new("subnet_id").required(),
            Field::new("security_group_id"),
            Field::new("configuration_id"),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
            Field::new("backup_strategy"),
            Field::new("time_zone")
                .checks(&[Check::Pattern("^UTC[+-](0[0-9]|1[0-2]):00$")]),
            Field::new("availability_zone_mode").required(),
            Field::new("master_availability_zone"),
            Field::new("slave_count")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(9)]),
            Field::new("region").required(),
            Field::new("volume"),
            Field::new("enterprise_project_id"),
            Field::new("lower_case_table_names"),
            Field::new("tags").checks(&[Check::MaxItems(20)]),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `availability_zone_mode` is `multi`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "availability_zone_mode",
                    &[Check::Values(&[Literal::Text("multi")])],
                ),
            ],
            &[specmill_runtime::model::Rule::Present("master_availability_zone")],
        ),
        specmill_runtime::model::Condition::new(
            "if `availability_zone_mode` is `single`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "availability_zone_mode",
                    &[Check::Values(&[Literal::Text("single")])],
                ),
            ],
            &[specmill_runtime::model::Rule::Absent("master_availability_zone")],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            charge_info: Blank::blank(),
            name: Blank::blank(),
            datastore: Blank::blank(),
            mode: Blank::blank(),
            flavor_ref: Blank::blank(),
            vpc_id: Blank::blank(),
            subnet_id: Blank::blank(),
            security_group_id: Blank::blank(),
            configuration_id: Blank::blank(),
            password: Blank::blank(),
            backup_strategy: Blank::blank(),
            time_zone: Blank::blank(),
            availability_zone_mode: Blank::blank(),
            master_availability_zone: Blank::blank(),
            slave_count: Blank::blank(),
            region: Blank::blank(),
            volume: Blank::blank(),
            enterprise_project_id: Blank::blank(),
            lower_case_table_names: Blank::blank(),
            tags: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_info,
                1 => &mut self.name,
                2 => &mut self.datastore,
                3 => &mut self.mode,
                4 => &mut self.flavor_ref,
                5 => &mut self.vpc_id,
                6 => &mut self.subnet_id,
                7 => &mut self.security_group_id,
                8 => &mut self.configuration_id,
                9 => &mut self.password,
                10 => &mut self.backup_strategy,
                11 => &mut self.time_zone,
                12 => &mut self.availability_zone_mode,
                13 => &mut self.master_availability_zone,
                14 => &mut self.slave_count,
                15 => &mut self.region,
                16 => &mut self.volume,
                17 => &mut self.enterprise_project_id,
                18 => &mut self.lower_case_table_names,
                19 => &mut self.tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_info,
                1 => &self.name,
                2 => &self.datastore,
                3 => &self.mode,
                4 => &self.flavor_ref,
                5 => &self.vpc_id,
                6 => &self.subnet_id,
                7 => &self.security_group_id,
                8 => &self.configuration_id,
                9 => &self.password,
                10 => &self.backup_strategy,
                11 => &self.time_zone,
                12 => &self.availability_zone_mode,
                13 => &self.master_availability_zone,
                14 => &self.slave_count,
                15 => &self.region,
                16 => &self.volume,
                17 => &self.enterprise_project_id,
                18 => &self.lower_case_table_names,
                19 => &self.tags,
                _ => return None,
            },
        )
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

impl Model for LegacyInstanceCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceCreation",
        &[Field::new("instance"), Field::new("job_id"), Field::new("order_id")],
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
                2 => &mut self.order_id,
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
                2 => &self.order_id,
                _ => return None,
            },
        )
    }
}

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

impl LegacyNewBilling {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(charge_mode: LegacyChargeMode) -> Self {
        Self {
            charge_mode,
            period_type: None,
            period_num: None,
        }
    }

    /// Sets [`period_type`](Self::period_type).
    #[must_use]
    #[inline]
    pub fn with_period_type(mut self, period_type: LegacyPeriodType) -> Self {
        self.period_type = Some(period_type);
        self
    }

    /// Sets [`period_num`](Self::period_num).
    #[must_use]
    #[inline]
    pub fn with_period_num(mut self, period_num: i32) -> Self {
        self.period_num = Some(period_num);
        self
    }
}

impl Model for LegacyNewBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewBilling",
        &[
            Field::new("charge_mode").required(),
            Field::new("period_type"),
            Field::new("period_num"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `charge_mode` is `prePaid`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "charge_mode",
                    &[Check::Values(&[Literal::Text("prePaid")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Present("period_type"),
                specmill_runtime::model::Rule::Present("period_num"),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `month`",
            &[
                specmill_runtime::model::Rule::Present("period_type"),
                specmill_runtime::model::Rule::Checks(
                    "charge_mode",
                    &[Check::Values(&[Literal::Text("prePaid")])],
                ),
                specmill_runtime::model::Rule::Checks(
                    "period_type",
                    &[Check::Values(&[Literal::Text("month")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "period_num",
                    &[Check::Minimum(1), Check::Maximum(9)],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `charge_mode` is `prePaid` and `period_type` is `year`",
            &[
                specmill_runtime::model::Rule::Present("period_type"),
                specmill_runtime::model::Rule::Checks(
                    "charge_mode",
                    &[Check::Values(&[Literal::Text("prePaid")])],
                ),
                specmill_runtime::model::Rule::Checks(
                    "period_type",
                    &[Check::Values(&[Literal::Text("year")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "period_num",
                    &[Check::Minimum(1), Check::Maximum(3)],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            charge_mode: Blank::blank(),
            period_type: Blank::blank(),
            period_num: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_mode,
                1 => &mut self.period_type,
                2 => &mut self.period_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.period_type,
                2 => &self.period_num,
                _ => return None,
            },
        )
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

impl LegacyNewInstanceEngine {
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

impl Model for LegacyNewInstanceEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewInstanceEngine",
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

impl LegacyNewBackupStrategy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(start_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
        }
    }
}

impl Model for LegacyNewBackupStrategy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewBackupStrategy",
        &[
            Field::new("start_time")
                .required()
                .checks(&[Check::Pattern("^[0-9]{2}:00-[0-9]{2}:00$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { start_time: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                _ => return None,
            },
        )
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

impl LegacyNewVolume {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(size: i32) -> Self {
        Self { size }
    }
}

impl Model for LegacyNewVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewVolume",
        &[
            Field::new("size")
                .required()
                .checks(&[
                    Check::Minimum(40),
                    Check::Maximum(128_000),
                    Check::MultipleOf(10.0),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { size: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                _ => return None,
            },
        )
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

impl LegacyNewTag {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

impl Model for LegacyNewTag {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewTag",
        &[
            Field::new("key")
                .required()
                .checks(&[Check::MaxLength(36), Check::Pattern("^[A-Za-z0-9_-]+$")]),
            Field::new("value")
                .required()
                .checks(&[Check::MaxLength(43), Check::Pattern("^[A-Za-z0-9._-]*$")]),
        ],
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

impl Model for LegacyCreatedInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyCreatedInstance",
        &[
            Field::new("id"),
            Field::new("name").checks(&[Check::MinLength(4), Check::MaxLength(64)]),
            Field::new("status"),
            Field::new("datastore"),
            Field::new("mode"),
            Field::new("configuration_id"),
            Field::new("port").nullable(),
            Field::new("backup_strategy"),
            Field::new("enterprise_project_id"),
            Field::new("region"),
            Field::new("availability_zone_mode"),
            Field::new("master_availability_zone"),
            Field::new("vpc_id"),
            Field::new("security_group_id"),
            Field::new("subnet_id"),
            Field::new("flavor_ref"),
            Field::new("charge_info"),
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
                2 => &mut self.status,
                3 => &mut self.datastore,
                4 => &mut self.mode,
                5 => &mut self.configuration_id,
                6 => &mut self.port,
                7 => &mut self.backup_strategy,
                8 => &mut self.enterprise_project_id,
                9 => &mut self.region,
                10 => &mut self.availability_zone_mode,
                11 => &mut self.master_availability_zone,
                12 => &mut self.vpc_id,
                13 => &mut self.security_group_id,
                14 => &mut self.subnet_id,
                15 => &mut self.flavor_ref,
                16 => &mut self.charge_info,
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
                2 => &self.status,
                3 => &self.datastore,
                4 => &self.mode,
                5 => &self.configuration_id,
                6 => &self.port,
                7 => &self.backup_strategy,
                8 => &self.enterprise_project_id,
                9 => &self.region,
                10 => &self.availability_zone_mode,
                11 => &self.master_availability_zone,
                12 => &self.vpc_id,
                13 => &self.security_group_id,
                14 => &self.subnet_id,
                15 => &self.flavor_ref,
                16 => &self.charge_info,
                _ => return None,
            },
        )
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

impl Model for LegacyBackupWindow {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyBackupWindow",
        &[Field::new("start_time").nullable(), Field::new("keep_days")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.start_time,
                1 => &mut self.keep_days,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.start_time,
                1 => &self.keep_days,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyNewInstanceBilling {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewInstanceBilling",
        &[Field::new("charge_mode"), Field::new("period_num")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_mode,
                1 => &mut self.period_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                1 => &self.period_num,
                _ => return None,
            },
        )
    }
}

/// A page of instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceList {
    /// The instances of this page.
    pub instances: Option<Vec<LegacyInstance>>,
    /// How many instances there are in all.
    pub total_count: Option<i32>,
}

impl Model for LegacyInstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceList",
        &[Field::new("instances"), Field::new("total_count")],
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
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instances,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstance",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("status"),
            Field::new("private_ips"),
            Field::new("public_ips"),
            Field::new("port"),
            Field::new("type"),
            Field::new("region"),
            Field::new("datastore"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("db_user_name"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("security_group_id"),
            Field::new("flavor_ref"),
            Field::new("flavor_info"),
            Field::new("volume"),
            Field::new("backup_strategy"),
            Field::new("enterprise_project_id"),
            Field::new("time_zone"),
            Field::new("charge_info"),
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
                2 => &mut self.status,
                3 => &mut self.private_ips,
                4 => &mut self.public_ips,
                5 => &mut self.port,
                6 => &mut self.r#type,
                7 => &mut self.region,
                8 => &mut self.datastore,
                9 => &mut self.created,
                10 => &mut self.updated,
                11 => &mut self.db_user_name,
                12 => &mut self.vpc_id,
                13 => &mut self.subnet_id,
                14 => &mut self.security_group_id,
                15 => &mut self.flavor_ref,
                16 => &mut self.flavor_info,
                17 => &mut self.volume,
                18 => &mut self.backup_strategy,
                19 => &mut self.enterprise_project_id,
                20 => &mut self.time_zone,
                21 => &mut self.charge_info,
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
                2 => &self.status,
                3 => &self.private_ips,
                4 => &self.public_ips,
                5 => &self.port,
                6 => &self.r#type,
                7 => &self.region,
                8 => &self.datastore,
                9 => &self.created,
                10 => &self.updated,
                11 => &self.db_user_name,
                12 => &self.vpc_id,
                13 => &self.subnet_id,
                14 => &self.security_group_id,
                15 => &self.flavor_ref,
                16 => &self.flavor_info,
                17 => &self.volume,
                18 => &self.backup_strategy,
                19 => &self.enterprise_project_id,
                20 => &self.time_zone,
                21 => &self.charge_info,
                _ => return None,
            },
        )
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

impl Model for LegacyInstanceChargeMode {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceChargeMode",
        &[Field::new("charge_mode")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charge_mode,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charge_mode,
                _ => return None,
            },
        )
    }
}

/// The instance that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceReport {
    /// An instance with its nodes.
    pub instance: Option<LegacyInstanceDetails>,
}

impl Model for LegacyInstanceReport {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceReport",
        &[Field::new("instance")],
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
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyInstanceDetails {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceDetails",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("project_id"),
            Field::new("status"),
            Field::new("enterprise_project_id"),
            Field::new("type"),
            Field::new("charge_info"),
            Field::new("node_count"),
            Field::new("datastore"),
            Field::new("backup_used_space"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("public_ips"),
            Field::new("private_write_ips"),
            Field::new("db_user_name"),
            Field::new("port"),
            Field::new("vpc_id"),
            Field::new("subnet_id"),
            Field::new("security_group_id"),
            Field::new("volume"),
            Field::new("backup_strategy"),
            Field::new("nodes"),
            Field::new("time_zone"),
            Field::new("az_mode"),
            Field::new("master_az_code"),
            Field::new("maintenance_window"),
            Field::new("configuration_id"),
            Field::new("tags"),
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
                3 => &mut self.status,
                4 => &mut self.enterprise_project_id,
                5 => &mut self.r#type,
                6 => &mut self.charge_info,
                7 => &mut self.node_count,
                8 => &mut self.datastore,
                9 => &mut self.backup_used_space,
                10 => &mut self.created,
                11 => &mut self.updated,
                12 => &mut self.public_ips,
                13 => &mut self.private_write_ips,
                14 => &mut self.db_user_name,
                15 => &mut self.port,
                16 => &mut self.vpc_id,
                17 => &mut self.subnet_id,
                18 => &mut self.security_group_id,
                19 => &mut self.volume,
                20 => &mut self.backup_strategy,
                21 => &mut self.nodes,
                22 => &mut self.time_zone,
                23 => &mut self.az_mode,
                24 => &mut self.master_az_code,
                25 => &mut self.maintenance_window,
                26 => &mut self.configuration_id,
                27 => &mut self.tags,
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
                3 => &self.status,
                4 => &self.enterprise_project_id,
                5 => &self.r#type,
                6 => &self.charge_info,
                7 => &self.node_count,
                8 => &self.datastore,
                9 => &self.backup_used_space,
                10 => &self.created,
                11 => &self.updated,
                12 => &self.public_ips,
                13 => &self.private_write_ips,
                14 => &self.db_user_name,
                15 => &self.port,
                16 => &self.vpc_id,
                17 => &self.subnet_id,
                18 => &self.security_group_id,
                19 => &self.volume,
                20 => &self.backup_strategy,
                21 => &self.nodes,
                22 => &self.time_zone,
                23 => &self.az_mode,
                24 => &self.master_az_code,
                25 => &self.maintenance_window,
                26 => &self.configuration_id,
                27 => &self.tags,
                _ => return None,
            },
        )
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

impl Model for LegacyNodeVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNodeVolume",
        &[Field::new("type"), Field::new("used")],
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
                1 => &mut self.used,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.used,
                _ => return None,
            },
        )
    }
}

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

impl Model for LegacyNode {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNode",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("type"),
            Field::new("status"),
            Field::new("port"),
            Field::new("private_read_ips"),
            Field::new("volume"),
            Field::new("az_code"),
            Field::new("region_code"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("flavor_id"),
            Field::new("flavor_ref"),
            Field::new("max_connections").nullable(),
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("need_restart"),
            Field::new("priority"),
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
                4 => &mut self.port,
                5 => &mut self.private_read_ips,
                6 => &mut self.volume,
                7 => &mut self.az_code,
                8 => &mut self.region_code,
                9 => &mut self.created,
                10 => &mut self.updated,
                11 => &mut self.flavor_id,
                12 => &mut self.flavor_ref,
                13 => &mut self.max_connections,
                14 => &mut self.vcpus,
                15 => &mut self.ram,
                16 => &mut self.need_restart,
                17 => &mut self.priority,
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
                4 => &self.port,
                5 => &self.private_read_ips,
                6 => &self.volume,
                7 => &self.az_code,
                8 => &self.region_code,
                9 => &self.created,
                10 => &self.updated,
                11 => &self.flavor_id,
                12 => &self.flavor_ref,
                13 => &self.max_connections,
                14 => &self.vcpus,
                15 => &self.ram,
                16 => &self.need_restart,
                17 => &self.priority,
                _ => return None,
            },
        )
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

impl Model for LegacyDetailsTag {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyDetailsTag",
        &[
            Field::new("key"),
            Field::new("value"),
            Field::new("type").checks(&[Check::MaxLength(36)]),
            Field::new("used").checks(&[Check::MaxLength(43)]),
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
                2 => &mut self.r#type,
                3 => &mut self.used,
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
                2 => &self.r#type,
                3 => &self.used,
                _ => return None,
            },
        )
    }
}

/// The instances that were asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyInstanceDetailsListV3 {
    /// The instances.
    pub instances: Option<Vec<LegacyInstanceDetailsV3>>,
}

impl Model for LegacyInstanceDetailsListV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceDetailsListV3",
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

impl LegacyCreateReadReplicas {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(priorities: impl IntoIterator<Item = i32>) -> Self {
        Self {
            priorities: priorities.into_iter().collect(),
            is_auto_pay: None,
        }
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: LegacyFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl Model for LegacyCreateReadReplicas {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyCreateReadReplicas",
        &[
            Field::new("priorities")
                .required()
                .checks(&[Check::Items(&[Check::Minimum(1), Check::Maximum(16)])]),
            Field::new("is_auto_pay"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            priorities: Blank::blank(),
            is_auto_pay: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.priorities,
                1 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.priorities,
                1 => &self.is_auto_pay,
                _ => return None,
            },
        )
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

impl Model for LegacyReadReplicaCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyReadReplicaCreation",
        &[
            Field::new("instance_id"),
            Field::new("node_names"),
            Field::new("job_id"),
            Field::new("order_id"),
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
                0 => &mut self.instance_id,
                1 => &mut self.node_names,
                2 => &mut self.job_id,
                3 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.node_names,
                2 => &self.job_id,
                3 => &self.order_id,
                _ => return None,
            },
        )
    }
}

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

impl LegacyExtendInstanceVolume {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(size: i32) -> Self {
        Self { size, is_auto_pay: None }
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: LegacyFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl Model for LegacyExtendInstanceVolume {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyExtendInstanceVolume",
        &[
            Field::new("size")
                .required()
                .checks(&[Check::Minimum(40), Check::Maximum(128_000)]),
            Field::new("is_auto_pay"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            size: Blank::blank(),
            is_auto_pay: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size,
                1 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                1 => &self.is_auto_pay,
                _ => return None,
            },
        )
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

impl Model for LegacyVolumeExtension {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyVolumeExtension",
        &[Field::new("size"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.size,
                1 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.size,
                1 => &self.order_id,
                _ => return None,
            },
        )
    }
}

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

impl LegacyUpdateInstanceName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Model for LegacyUpdateInstanceName {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyUpdateInstanceName",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { name: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                _ => return None,
            },
        )
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
    pub password: Secret,
}

impl LegacyResetInstancePassword {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(password: impl Into<Secret>) -> Self {
        Self { password: password.into() }
    }
}

impl Model for LegacyResetInstancePassword {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyResetInstancePassword",
        &[
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { password: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.password,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.password,
                _ => return None,
            },
        )
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

impl LegacyResizeInstance {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(resize_flavor: LegacyNewFlavor) -> Self {
        Self {
            resize_flavor,
            is_auto_pay: None,
        }
    }

    /// Sets [`is_auto_pay`](Self::is_auto_pay).
    #[must_use]
    #[inline]
    pub fn with_is_auto_pay(mut self, is_auto_pay: LegacyFlag) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl Model for LegacyResizeInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyResizeInstance",
        &[Field::new("resize_flavor").required(), Field::new("is_auto_pay")],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            resize_flavor: Blank::blank(),
            is_auto_pay: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.resize_flavor,
                1 => &mut self.is_auto_pay,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.resize_flavor,
                1 => &self.is_auto_pay,
                _ => return None,
            },
        )
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

impl Model for LegacyInstanceResizing {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyInstanceResizing",
        &[Field::new("job_id"), Field::new("order_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job_id,
                1 => &mut self.order_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                1 => &self.order_id,
                _ => return None,
            },
        )
    }
}

/// The specification that the nodes shall have.
///
/// Source: TaurusDB API Reference, 5.3.13, table 5-92.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyNewFlavor {
    /// Code of the specification.
    pub spec_code: String,
}

impl LegacyNewFlavor {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(spec_code: impl Into<String>) -> Self {
        Self {
            spec_code: spec_code.into(),
        }
    }
}

impl Model for LegacyNewFlavor {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyNewFlavor",
        &[Field::new("spec_code").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { spec_code: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.spec_code,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.spec_code,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    LegacyInstanceListV3, LegacyInstanceV3, LegacyDatabaseKernel, LegacyFlavorSize, LegacyVolume,
    LegacyBackupStrategy, LegacyBilling, LegacyTag, LegacyInstanceReportV3, LegacyInstanceDetailsV3,
    LegacyInstanceBilling, LegacyNodeV3, LegacyInstanceTag, LegacyInstanceProxy, LegacyNodeVolumeV3,
    LegacyCreateInstance, LegacyInstanceCreation, LegacyNewBilling, LegacyNewInstanceEngine,
    LegacyNewBackupStrategy, LegacyNewVolume, LegacyNewTag, LegacyCreatedInstance,
    LegacyBackupWindow, LegacyNewInstanceBilling, LegacyInstanceList, LegacyInstance,
    LegacyInstanceChargeMode, LegacyInstanceReport, LegacyInstanceDetails, LegacyNodeVolume,
    LegacyNode, LegacyDetailsTag, LegacyInstanceDetailsListV3, LegacyCreateReadReplicas,
    LegacyReadReplicaCreation, LegacyExtendInstanceVolume, LegacyVolumeExtension,
    LegacyUpdateInstanceName, LegacyResetInstancePassword, LegacyResizeInstance,
    LegacyInstanceResizing, LegacyNewFlavor,
);
specmill_runtime::open_enums!(
    LegacyChargeMode, LegacyPeriodType, LegacyFlag, LegacyInstanceStatus, LegacyNodeType,
);
