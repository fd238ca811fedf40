// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
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

rt::model! { LegacyProxyReportV3 { proxy, master_node, readonly_nodes } }

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

rt::model! {
    LegacyProxyV3 {
        pool_id, status, address, port, pool_status, delay_threshold_in_seconds, elb_vip, eip,
        vcpus, ram, node_num, mode, nodes, flavor_ref, name,
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

rt::model! {
    LegacyProxyDatabaseNode { id, instance_id, status, name, weight.nullable(), available_zones }
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

rt::open_enum! {
    LegacyProxyStatus {
        "closed" => Closed, "open" => Open, "frozen" => Frozen, "opening" => Opening,
        "closing" => Closing, "enlarging" => Enlarging, "freezing" => Freezing,
        "unfreezing" => Unfreezing,
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

rt::open_enum! {
    LegacyProxyPoolStatusV3 {
        "ACTIVE" => Active, "BUILD" => Build, "FAILED" => Failed, "DELETED" => Deleted,
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

rt::model! { LegacyProxyNode { id, status, name, role, az_code, frozen_flag } }

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

rt::open_enum! {
    LegacyProxyNodeStatus {
        "normal" => Normal, "abnormal" => Abnormal, "creating" => Creating, "deleted" => Deleted,
        "ACTIVE" => Active,
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

rt::model! {
    LegacyCreateProxy {
        flavor_ref.required(), node_num.required().checks(&[Minimum(2), Maximum(32)]),
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

rt::model! { LegacyProxyReport { proxy, master_node, readonly_nodes } }

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

rt::model! {
    LegacyProxy {
        pool_id.nullable(), status, address.nullable(), port.nullable(), pool_status.nullable(),
        delay_threshold_in_seconds.nullable(), elb_vip.nullable(), eip.nullable(), vcpus.nullable(),
        ram.nullable(), node_num.nullable(), mode.nullable(), nodes, flavor_ref,
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

rt::open_enum! {
    LegacyProxyPoolStatus {
        "abnormal" => Abnormal, "normal" => Normal, "creating" => Creating, "deleted" => Deleted,
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

rt::model! { LegacyAddProxyNodes { node_num.required().checks(&[Minimum(1), Maximum(30)]) } }
