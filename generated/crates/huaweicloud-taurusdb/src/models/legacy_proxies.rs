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
    LegacyProxyDatabaseNode {
        id, instance_id, status, name, weight.nullable(), available_zones,
    }
}

rt::open_enum! {
    /// Whether a proxy is open for connections.
    pub enum LegacyProxyStatus {
        /// It is closed.
        Closed = "closed",
        /// It is open.
        Open = "open",
        /// It is frozen.
        Frozen = "frozen",
        /// It is about to be open.
        Opening = "opening",
        /// It is about to be closed.
        Closing = "closing",
        /// It gets more nodes.
        Enlarging = "enlarging",
        /// It is about to be frozen.
        Freezing = "freezing",
        /// It is about to be freed.
        Unfreezing = "unfreezing",
    }
}

rt::open_enum! {
    /// State of a proxy.
    pub enum LegacyProxyPoolStatusV3 {
        /// It works.
        Active = "ACTIVE",
        /// It is being created.
        Build = "BUILD",
        /// It could not be created or has failed.
        Failed = "FAILED",
        /// It is gone.
        Deleted = "DELETED",
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

rt::open_enum! {
    /// State of a node of a proxy.
    pub enum LegacyProxyNodeStatus {
        /// It works.
        Normal = "normal",
        /// It does not work as it should.
        Abnormal = "abnormal",
        /// It is being created.
        Creating = "creating",
        /// It is gone.
        Deleted = "deleted",
        /// It works, in the words of the newer calls.
        Active = "ACTIVE",
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

rt::model! {
    LegacyCreateProxy {
        flavor_ref.required(), node_num.required().checks(&[Minimum(2), Maximum(32)]),
    }
}

rt::setters! {
    LegacyCreateProxy {
        new(flavor_ref: impl Into<String>, node_num: i32) {
            flavor_ref: flavor_ref.into(), node_num: node_num,
        }
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
        delay_threshold_in_seconds.nullable(), elb_vip.nullable(), eip.nullable(),
        vcpus.nullable(), ram.nullable(), node_num.nullable(), mode.nullable(), nodes,
        flavor_ref,
    }
}

rt::open_enum! {
    /// State of the proxy; `null` where there is none.
    pub enum LegacyProxyPoolStatus {
        /// It does not work as it should.
        Abnormal = "abnormal",
        /// It works.
        Normal = "normal",
        /// It is being created.
        Creating = "creating",
        /// It is gone.
        Deleted = "deleted",
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

rt::model! { LegacyAddProxyNodes { node_num.required().checks(&[Minimum(1), Maximum(30)]) } }

rt::setters! {
    LegacyAddProxyNodes {
        new(node_num: i32) { node_num: node_num }
    }
}
