// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};
use super::{ProxyFrozenState, ProxyNodeRole, ProxyZone};

/// A proxy and the nodes of the database behind it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProxyReportV3 {
    /// A proxy, which stands between clients and the nodes of an instance.
    pub proxy: Option<LegacyProxyV3>,
    /// The primary node of the instance.
    pub master_node: Option<LegacyProxyDatabaseNode>,
    /// The read replicas of the instance.
    pub readonly_nodes: Option<Vec<LegacyProxyDatabaseNode>>,
}

impl Model for LegacyProxyReportV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProxyReportV3",
        &[Field::new("proxy"), Field::new("master_node"), Field::new("readonly_nodes")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.proxy,
                1 => &mut self.master_node,
                2 => &mut self.readonly_nodes,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.proxy,
                1 => &self.master_node,
                2 => &self.readonly_nodes,
                _ => return None,
            },
        )
    }
}

/// A proxy, which stands between clients and the nodes of an instance.
///
/// Source: TaurusDB API Reference, 5.7.3, table 5-139.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProxyV3 {
    /// ID of the proxy.
    pub pool_id: Option<String>,
    /// Whether a proxy is open for connections.
    pub status: Option<LegacyProxyStatus>,
    /// IP address of the proxy.
    pub address: Option<String>,
    /// Port that the proxy listens on.
    pub port: Option<i32>,
    /// State of a proxy.
    pub pool_status: Option<LegacyProxyPoolStatusV3>,
    /// Threshold of the delay, in seconds.
    pub delay_threshold_in_seconds: Option<i32>,
    /// Virtual IP address of the load balancer (ELB).
    pub elb_vip: Option<String>,
    /// Elastic IP address (EIP).
    pub eip: Option<String>,
    /// How many vCPUs the proxy has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of the proxy, as a number in text.
    pub ram: Option<String>,
    /// How many nodes the proxy has.
    pub node_num: Option<i32>,
    /// How the nodes of the proxy are arranged, always `Cluster`.
    pub mode: Option<String>,
    /// Nodes of the proxy.
    pub nodes: Option<Vec<LegacyProxyNode>>,
    /// Code of the flavor of the proxy.
    pub flavor_ref: Option<String>,
    /// Name of the proxy.
    pub name: Option<String>,
}

impl Model for LegacyProxyV3 {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProxyV3",
        &[
            Field::new("pool_id"),
            Field::new("status"),
            Field::new("address"),
            Field::new("port"),
            Field::new("pool_status"),
            Field::new("delay_threshold_in_seconds"),
            Field::new("elb_vip"),
            Field::new("eip"),
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("node_num"),
            Field::new("mode"),
            Field::new("nodes"),
            Field::new("flavor_ref"),
            Field::new("name"),
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
                0 => &mut self.pool_id,
                1 => &mut self.status,
                2 => &mut self.address,
                3 => &mut self.port,
                4 => &mut self.pool_status,
                5 => &mut self.delay_threshold_in_seconds,
                6 => &mut self.elb_vip,
                7 => &mut self.eip,
                8 => &mut self.vcpus,
                9 => &mut self.ram,
                10 => &mut self.node_num,
                11 => &mut self.mode,
                12 => &mut self.nodes,
                13 => &mut self.flavor_ref,
                14 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pool_id,
                1 => &self.status,
                2 => &self.address,
                3 => &self.port,
                4 => &self.pool_status,
                5 => &self.delay_threshold_in_seconds,
                6 => &self.elb_vip,
                7 => &self.eip,
                8 => &self.vcpus,
                9 => &self.ram,
                10 => &self.node_num,
                11 => &self.mode,
                12 => &self.nodes,
                13 => &self.flavor_ref,
                14 => &self.name,
                _ => return None,
            },
        )
    }
}

/// A node of the database, as a proxy sees it.
///
/// Source: TaurusDB API Reference, 5.7.3, tables 5-141, 5-148, 5-149.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProxyDatabaseNode {
    /// ID of the node.
    pub id: Option<String>,
    /// Instance of the node.
    pub instance_id: Option<String>,
    /// State of the node.
    pub status: Option<String>,
    /// Name of the node.
    pub name: Option<String>,
    /// How much of the reading the node gets; `null` where there is no proxy.
    pub weight: Option<i32>,
    /// Zone of the node.
    pub available_zones: Option<Vec<ProxyZone>>,
}

impl Model for LegacyProxyDatabaseNode {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProxyDatabaseNode",
        &[
            Field::new("id"),
            Field::new("instance_id"),
            Field::new("status"),
            Field::new("name"),
            Field::new("weight").nullable(),
            Field::new("available_zones"),
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
                1 => &mut self.instance_id,
                2 => &mut self.status,
                3 => &mut self.name,
                4 => &mut self.weight,
                5 => &mut self.available_zones,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.instance_id,
                2 => &self.status,
                3 => &self.name,
                4 => &self.weight,
                5 => &self.available_zones,
                _ => return None,
            },
        )
    }
}

/// Whether a proxy is open for connections.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyProxyStatus {
    /// It is closed.
    Closed,
    /// It is open.
    Open,
    /// It is frozen.
    Frozen,
    /// It is about to be open.
    Opening,
    /// It is about to be closed.
    Closing,
    /// It gets more nodes.
    Enlarging,
    /// It is about to be frozen.
    Freezing,
    /// It is about to be freed.
    Unfreezing,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyProxyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("closed", Self::Closed),
        ("open", Self::Open),
        ("frozen", Self::Frozen),
        ("opening", Self::Opening),
        ("closing", Self::Closing),
        ("enlarging", Self::Enlarging),
        ("freezing", Self::Freezing),
        ("unfreezing", Self::Unfreezing),
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

/// State of a proxy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyProxyPoolStatusV3 {
    /// It works.
    Active,
    /// It is being created.
    Build,
    /// It could not be created or has failed.
    Failed,
    /// It is gone.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyProxyPoolStatusV3 {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("BUILD", Self::Build),
        ("FAILED", Self::Failed),
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

/// A node of a proxy.
///
/// Source: TaurusDB API Reference, 5.7.3, tables 5-140, 5-150.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProxyNode {
    /// ID of the node.
    pub id: Option<String>,
    /// State of a node of a proxy.
    pub status: Option<LegacyProxyNodeStatus>,
    /// Name of the node.
    pub name: Option<String>,
    /// What a node of a proxy is among the others.
    pub role: Option<ProxyNodeRole>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// Whether a node of a proxy is frozen: 0 if not, 1 if so, 2 if it has been deleted since.
    pub frozen_flag: Option<ProxyFrozenState>,
}

impl Model for LegacyProxyNode {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProxyNode",
        &[
            Field::new("id"),
            Field::new("status"),
            Field::new("name"),
            Field::new("role"),
            Field::new("az_code"),
            Field::new("frozen_flag"),
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
                1 => &mut self.status,
                2 => &mut self.name,
                3 => &mut self.role,
                4 => &mut self.az_code,
                5 => &mut self.frozen_flag,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.status,
                2 => &self.name,
                3 => &self.role,
                4 => &self.az_code,
                5 => &self.frozen_flag,
                _ => return None,
            },
        )
    }
}

/// State of a node of a proxy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyProxyNodeStatus {
    /// It works.
    Normal,
    /// It does not work as it should.
    Abnormal,
    /// It is being created.
    Creating,
    /// It is gone.
    Deleted,
    /// It works, in the words of the newer calls.
    Active,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyProxyNodeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal),
        ("abnormal", Self::Abnormal),
        ("creating", Self::Creating),
        ("deleted", Self::Deleted),
        ("ACTIVE", Self::Active),
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

/// How a new proxy shall be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyCreateProxy {
    /// Code of the flavor, as `spec_code` of a flavor gives it.
    pub flavor_ref: String,
    /// How many nodes the proxy gets.
    ///
    /// From 2 to 32.
    pub node_num: i32,
}

impl LegacyCreateProxy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(flavor_ref: impl Into<String>, node_num: i32) -> Self {
        Self {
            flavor_ref: flavor_ref.into(),
            node_num,
        }
    }
}

impl Model for LegacyCreateProxy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyCreateProxy",
        &[
            Field::new("flavor_ref").required(),
            Field::new("node_num")
                .required()
                .checks(&[Check::Minimum(2), Check::Maximum(32)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            flavor_ref: Blank::blank(),
            node_num: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavor_ref,
                1 => &mut self.node_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavor_ref,
                1 => &self.node_num,
                _ => return None,
            },
        )
    }
}

/// A proxy and the nodes of the database behind it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProxyReport {
    /// A proxy, which stands between clients and the nodes of an instance. Where there is none, it
    /// is closed and most fields are `null`.
    pub proxy: Option<LegacyProxy>,
    /// The primary node of the instance.
    pub master_node: Option<LegacyProxyDatabaseNode>,
    /// The read replicas of the instance.
    pub readonly_nodes: Option<Vec<LegacyProxyDatabaseNode>>,
}

impl Model for LegacyProxyReport {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProxyReport",
        &[Field::new("proxy"), Field::new("master_node"), Field::new("readonly_nodes")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.proxy,
                1 => &mut self.master_node,
                2 => &mut self.readonly_nodes,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.proxy,
                1 => &self.master_node,
                2 => &self.readonly_nodes,
                _ => return None,
            },
        )
    }
}

/// A proxy, which stands between clients and the nodes of an instance. Where there is none, it
/// is closed and most fields are `null`.
///
/// Source: TaurusDB API Reference, 5.7.4, table 5-147.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProxy {
    /// ID of the proxy.
    pub pool_id: Option<String>,
    /// Whether a proxy is open for connections.
    pub status: Option<LegacyProxyStatus>,
    /// IP address of the proxy.
    pub address: Option<String>,
    /// Port that the proxy listens on.
    pub port: Option<i32>,
    /// State of the proxy; `null` where there is none.
    pub pool_status: Option<LegacyProxyPoolStatus>,
    /// Threshold of the delay, in seconds.
    pub delay_threshold_in_seconds: Option<i32>,
    /// Virtual IP address of the load balancer (ELB).
    pub elb_vip: Option<String>,
    /// Elastic IP address (EIP).
    pub eip: Option<String>,
    /// How many vCPUs the proxy has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of the proxy, as a number in text.
    pub ram: Option<String>,
    /// How many nodes the proxy has.
    pub node_num: Option<i32>,
    /// How the nodes of the proxy are arranged, always `Cluster`.
    pub mode: Option<String>,
    /// Nodes of the proxy.
    pub nodes: Option<Vec<LegacyProxyNode>>,
    /// Code of the flavor of the proxy.
    pub flavor_ref: Option<String>,
}

impl Model for LegacyProxy {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProxy",
        &[
            Field::new("pool_id").nullable(),
            Field::new("status"),
            Field::new("address").nullable(),
            Field::new("port").nullable(),
            Field::new("pool_status").nullable(),
            Field::new("delay_threshold_in_seconds").nullable(),
            Field::new("elb_vip").nullable(),
            Field::new("eip").nullable(),
            Field::new("vcpus").nullable(),
            Field::new("ram").nullable(),
            Field::new("node_num").nullable(),
            Field::new("mode").nullable(),
            Field::new("nodes"),
            Field::new("flavor_ref"),
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
                0 => &mut self.pool_id,
                1 => &mut self.status,
                2 => &mut self.address,
                3 => &mut self.port,
                4 => &mut self.pool_status,
                5 => &mut self.delay_threshold_in_seconds,
                6 => &mut self.elb_vip,
                7 => &mut self.eip,
                8 => &mut self.vcpus,
                9 => &mut self.ram,
                10 => &mut self.node_num,
                11 => &mut self.mode,
                12 => &mut self.nodes,
                13 => &mut self.flavor_ref,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.pool_id,
                1 => &self.status,
                2 => &self.address,
                3 => &self.port,
                4 => &self.pool_status,
                5 => &self.delay_threshold_in_seconds,
                6 => &self.elb_vip,
                7 => &self.eip,
                8 => &self.vcpus,
                9 => &self.ram,
                10 => &self.node_num,
                11 => &self.mode,
                12 => &self.nodes,
                13 => &self.flavor_ref,
                _ => return None,
            },
        )
    }
}

/// State of the proxy; `null` where there is none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyProxyPoolStatus {
    /// It does not work as it should.
    Abnormal,
    /// It works.
    Normal,
    /// It is being created.
    Creating,
    /// It is gone.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyProxyPoolStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("abnormal", Self::Abnormal),
        ("normal", Self::Normal),
        ("creating", Self::Creating),
        ("deleted", Self::Deleted),
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

/// How many nodes to add.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyAddProxyNodes {
    /// How many nodes to add. An instance has at most 32 proxy nodes in all.
    ///
    /// From 1 to 30.
    pub node_num: i32,
}

impl LegacyAddProxyNodes {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_num: i32) -> Self {
        Self { node_num }
    }
}

impl Model for LegacyAddProxyNodes {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyAddProxyNodes",
        &[
            Field::new("node_num")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(30)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { node_num: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_num,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_num,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    LegacyProxyReportV3, LegacyProxyV3, LegacyProxyDatabaseNode, LegacyProxyNode, LegacyCreateProxy,
    LegacyProxyReport, LegacyProxy, LegacyAddProxyNodes,
);
specmill_runtime::open_enums!(
    LegacyProxyStatus, LegacyProxyPoolStatusV3, LegacyProxyNodeStatus, LegacyProxyPoolStatus,
);
