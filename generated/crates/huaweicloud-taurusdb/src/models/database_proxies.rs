// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::{ProxyFrozenState, ProxyNodeRole, ProxyZone};

/// How a new proxy shall be.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateProxy {
    /// Code of the flavor, as `spec_code` of a flavor gives it.
    pub flavor_ref: String,
    /// How many nodes the proxy gets.
    ///
    /// From 2 to 16.
    pub node_num: i32,
    /// Name of the proxy: a letter, then letters, digits, hyphens and underscores. Case matters,
    /// and names need not be unique.
    ///
    /// 4 to 64 characters. Matches `^[A-Za-z][A-Za-z0-9_-]*$`.
    pub proxy_name: Option<String>,
    /// What clients may do through a proxy.
    ///
    /// Default: `readwrite`.
    pub proxy_mode: Option<ProxyMode>,
    /// By which policy a proxy spreads reading over nodes: 0 by weights, 1 by load over read
    /// replicas only, 2 by load over all nodes.
    ///
    /// Default: `0`.
    pub route_mode: Option<ProxyRouteMode>,
    /// Read weights of nodes. With `proxy_mode` `readonly`, of read replicas only.
    ///
    /// `weight`: from 0 to 1000 if `route_mode` is `0` or left out. `weight`: from 0 to 1 if
    /// `route_mode` is `1` or `2`.
    pub nodes_read_weight: Option<Vec<ProxyNodeWeight>>,
    /// Subnet for the proxy, in the VPC of the database.
    pub subnet_id: Option<String>,
    /// Whether new nodes of the instance join the proxy by themselves. Customer service must enable
    /// this setting first.
    pub new_node_auto_add_status: Option<ProxySwitch>,
    /// Read weight of new nodes: 0 to 1000 with weighted routing (`route_mode` 0) and
    /// `new_node_auto_add_status` `ON`. It does not apply where routing is not weighted and new
    /// nodes do not join.
    ///
    /// From 0 to 1000 if `route_mode` is `0` or left out and `new_node_auto_add_status` is `ON`.
    pub new_node_weight: Option<i32>,
}

rt::model! {
    CreateProxy {
        flavor_ref.required(), node_num.required().checks(&[Minimum(2), Maximum(16)]),
        proxy_name.checks(&[MinLength(4), MaxLength(64), Pattern("^[A-Za-z][A-Za-z0-9_-]*$")]),
        proxy_mode, route_mode, nodes_read_weight, subnet_id, new_node_auto_add_status,
        new_node_weight,
    }.conditions(&[
        Condition::new(
            "if `route_mode` is `0` or left out",
            &[Checks("route_mode", &[Values(&[Integer(0)])])],
            &[Inside("nodes_read_weight", &[Checks("weight", &[Minimum(0), Maximum(1000)])])],
        ),
        Condition::new(
            "if `route_mode` is `1` or `2`",
            &[
                Present("route_mode"),
                Checks("route_mode", &[Values(&[Integer(1), Integer(2)])]),
            ],
            &[Inside("nodes_read_weight", &[Checks("weight", &[Minimum(0), Maximum(1)])])],
        ),
        Condition::new(
            "if `route_mode` is `0` or left out and `new_node_auto_add_status` is `ON`",
            &[
                Present("new_node_auto_add_status"),
                Checks("route_mode", &[Values(&[Integer(0)])]),
                Checks("new_node_auto_add_status", &[Values(&[Text("ON")])]),
            ],
            &[Checks("new_node_weight", &[Minimum(0), Maximum(1000)])],
        ),
    ])
}

rt::setters! {
    CreateProxy {
        new(flavor_ref: impl Into<String>, node_num: i32) {
            flavor_ref: flavor_ref.into(), node_num: node_num,
        } ..blank
        with_proxy_name(proxy_name: impl Into<String>) = Some(proxy_name.into());
        with_proxy_mode(proxy_mode: ProxyMode) = Some(proxy_mode);
        with_route_mode(route_mode: ProxyRouteMode) = Some(route_mode);
        with_nodes_read_weight(nodes_read_weight: impl IntoIterator<Item = ProxyNodeWeight>) = Some(nodes_read_weight.into_iter().collect());
        with_subnet_id(subnet_id: impl Into<String>) = Some(subnet_id.into());
        with_new_node_auto_add_status(new_node_auto_add_status: ProxySwitch) = Some(new_node_auto_add_status);
        with_new_node_weight(new_node_weight: i32) = Some(new_node_weight);
    }
}

rt::open_enum! {
    /// What clients may do through a proxy.
    pub enum ProxyMode {
        /// Read and write.
        ReadWrite = "readwrite",
        /// Read only.
        ReadOnly = "readonly",
    }
}

/// By which policy a proxy spreads reading over nodes: 0 by weights, 1 by load over read
/// replicas only, 2 by load over all nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProxyRouteMode(pub i32);

rt::integer_enum! {
    ProxyRouteMode: i32 {
        /// By the weights of the nodes.
        WEIGHTED = 0,
        /// Balanced by load, without the primary node.
        BALANCED_REPLICAS = 1,
        /// Balanced by load, primary node included.
        BALANCED_ALL = 2,
    }
}

/// How much of the reading one node gets.
///
/// Source: TaurusDB API Reference, 4.7.1, tables 4-517, 4-566.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyNodeWeight {
    /// ID of the node.
    pub id: Option<String>,
    /// Its weight: 0 to 1000 if `route_mode` of the proxy is 0. Otherwise it is 0 or 1 for a read
    /// replica, while the primary node has 0 if the mode is 1, and 1 if it is 2.
    pub weight: Option<i32>,
}

rt::model! { ProxyNodeWeight { id, weight } }

rt::setters! {
    ProxyNodeWeight {
        new() {} ..blank
        with_id(id: impl Into<String>) = Some(id.into());
        with_weight(weight: i32) = Some(weight);
    }
}

rt::open_enum! {
    /// Whether something is on or off.
    pub enum ProxySwitch {
        /// It is on.
        On = "ON",
        /// It is off.
        Off = "OFF",
    }
}

/// Which proxies to delete.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteProxies {
    /// The proxies. Needed where the instance has more than one.
    pub proxy_ids: Option<Vec<String>>,
}

rt::model! { DeleteProxies { proxy_ids } }

rt::setters! {
    DeleteProxies {
        new() {} ..blank
        with_proxy_ids(proxy_ids: impl IntoIterator<Item = impl Into<String>>) = Some(proxy_ids.into_iter().map(Into::into).collect());
    }
}

/// A page of proxies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyList {
    /// The proxies of this page.
    pub proxy_list: Option<Vec<ProxyWithNodes>>,
}

rt::model! { ProxyList { proxy_list } }

/// A proxy and the nodes of the database behind it.
///
/// Source: TaurusDB API Reference, 4.7.3, table 4-531.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyWithNodes {
    /// A proxy, which stands between clients and the nodes of an instance.
    pub proxy: Option<Proxy>,
    /// The primary node of the instance.
    pub master_node: Option<ProxyDatabaseNode>,
    /// The read replicas of the instance.
    pub readonly_nodes: Option<Vec<ProxyDatabaseNode>>,
}

rt::model! { ProxyWithNodes { proxy, master_node, readonly_nodes } }

/// A proxy, which stands between clients and the nodes of an instance.
///
/// Source: TaurusDB API Reference, 4.7.3, table 4-532.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Proxy {
    /// ID of the proxy: letters and digits, with `po01` at the end.
    ///
    /// At most 36 characters.
    pub pool_id: Option<String>,
    /// What state a proxy is in.
    pub status: Option<ProxyStatus>,
    /// IP address of the proxy.
    pub address: Option<String>,
    /// Port that the proxy listens on.
    pub port: Option<i32>,
    /// Whether a proxy works.
    pub pool_status: Option<ProxyPoolStatus>,
    /// Threshold of the delay, in seconds.
    pub delay_threshold_in_seconds: Option<i32>,
    /// Virtual IP address of the load balancer (ELB).
    pub elb_vip: Option<String>,
    /// Elastic IP address (EIP).
    pub eip: Option<String>,
    /// Count of vCPUs.
    pub vcpus: Option<String>,
    /// Size of the memory.
    pub ram: Option<String>,
    /// How many nodes the proxy has.
    pub node_num: Option<i32>,
    /// How the nodes of a proxy are arranged.
    pub mode: Option<ProxyTopology>,
    /// Nodes of the proxy.
    pub nodes: Option<Vec<ProxyNode>>,
    /// Flavor of the proxy.
    pub flavor_ref: Option<String>,
    /// Name of the proxy.
    pub name: Option<String>,
    /// Whether transactions are split.
    pub transaction_split: Option<ProxyFlag>,
    /// Whether a proxy pools connections.
    pub connection_pool_type: Option<ProxyConnectionPoolType>,
    /// Whether this version of the proxy can pool the connections of sessions.
    pub switch_connection_pool_type_enabled: Option<bool>,
    /// By which policy a proxy spreads reading over nodes: 0 by weights, 1 by load over read
    /// replicas only, 2 by load over all nodes.
    pub route_mode: Option<ProxyRouteMode>,
    /// Whether this version of the proxy can balance by load.
    pub balance_route_mode_enabled: Option<bool>,
    /// How recent data read from replicas must be. Empty unless it was set.
    pub consistence_mode: Option<ProxyConsistency>,
    /// Subnet of the proxy.
    pub subnet_id: Option<String>,
    /// Whether SSL is on.
    pub ssl_option: Option<ProxyFlag>,
    /// Whether new nodes of the instance join the proxy by themselves.
    pub new_node_auto_add_status: Option<ProxySwitch>,
    /// Read weight that a new node gets.
    ///
    /// From 1 to 1000.
    pub new_node_weight: Option<i32>,
}

rt::model! {
    Proxy {
        pool_id.checks(&[MaxLength(36)]), status, address, port, pool_status,
        delay_threshold_in_seconds, elb_vip, eip, vcpus, ram, node_num, mode, nodes, flavor_ref,
        name, transaction_split, connection_pool_type, switch_connection_pool_type_enabled,
        route_mode, balance_route_mode_enabled, consistence_mode, subnet_id, ssl_option,
        new_node_auto_add_status, new_node_weight.checks(&[Minimum(1), Maximum(1000)]),
    }
}

/// A node of the database, as a proxy sees it.
///
/// Source: TaurusDB API Reference, 4.7.3, table 4-534.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyDatabaseNode {
    /// ID of the node: letters and digits, with `no07` at the end.
    ///
    /// At most 36 characters.
    pub id: Option<String>,
    /// Instance of the node.
    ///
    /// At most 36 characters.
    pub instance_id: Option<String>,
    /// Whether a node works.
    pub status: Option<ProxyNodeStatus>,
    /// Name of the node.
    pub name: Option<String>,
    /// Read weight of the node.
    ///
    /// From 0 to 1000.
    pub weight: Option<i32>,
    /// Zone of the node.
    pub availability_zone: Option<Vec<ProxyZone>>,
}

rt::model! {
    ProxyDatabaseNode {
        id.checks(&[MaxLength(36)]), instance_id.checks(&[MaxLength(36)]), status, name,
        weight.checks(&[Minimum(0), Maximum(1000)]), availability_zone,
    }
}

rt::open_enum! {
    /// What state a proxy is in.
    pub enum ProxyStatus {
        /// It works.
        Active = "ACTIVE",
        /// It could not be created.
        Failed = "FAILED",
        /// It is gone.
        Deleted = "DELETED",
        /// It does not work as it should.
        Abnormal = "ABNORMAL",
        /// It is being created.
        EnablingProxy = "ENABLING PROXY",
        /// It is being deleted.
        DisablingProxy = "DISABLING PROXY",
        /// It gets more nodes.
        AddingProxyNode = "ADDING PROXY NODE",
        /// It loses read replicas.
        DeletingReadReplicas = "DELETING READ REPLICAS FROM PROXY",
        /// It gets more read replicas.
        AddingReadReplicas = "ADDING READ REPLICAS TO PROXY",
        /// Read replicas get other weights.
        ChangingWeights = "CHANGING WEIGHTS",
    }
}

rt::open_enum! {
    /// Whether a proxy works.
    pub enum ProxyPoolStatus {
        /// It works.
        Active = "ACTIVE",
        /// It does not work as it should.
        Abnormal = "ABNORMAL",
        /// It could not be created.
        Failed = "FAILED",
        /// It is gone.
        Deleted = "DELETED",
    }
}

rt::open_enum! {
    /// How the nodes of a proxy are arranged.
    pub enum ProxyTopology {
        /// As a cluster.
        Cluster = "Cluster",
    }
}

/// A node of a proxy.
///
/// Source: TaurusDB API Reference, 4.7.3, table 4-533.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyNode {
    /// ID of the node.
    pub id: Option<String>,
    /// Whether a node works.
    pub status: Option<ProxyNodeStatus>,
    /// Name of the node.
    pub name: Option<String>,
    /// What a node of a proxy is among the others.
    pub role: Option<ProxyNodeRole>,
    /// Availability zone of the node.
    pub az_code: Option<String>,
    /// Whether a node of a proxy is frozen: 0 if not, 1 if so, 2 if it has been deleted since.
    pub frozen_flag: Option<ProxyFrozenState>,
}

rt::model! { ProxyNode { id, status, name, role, az_code, frozen_flag } }

rt::open_enum! {
    /// Whether something is on, as text.
    pub enum ProxyFlag {
        /// It is on.
        Enabled = "true",
        /// It is off.
        Disabled = "false",
    }
}

rt::open_enum! {
    /// Whether a proxy pools connections.
    pub enum ProxyConnectionPoolType {
        /// There is no pool.
        Closed = "CLOSED",
        /// The connections of sessions are pooled.
        Session = "SESSION",
    }
}

rt::open_enum! {
    /// How recent data read from replicas must be.
    pub enum ProxyConsistency {
        /// Session consistency.
        Session = "session",
        /// Global consistency.
        Global = "global",
        /// Eventual consistency.
        Eventual = "eventual",
    }
}

rt::open_enum! {
    /// Whether a node works.
    pub enum ProxyNodeStatus {
        /// It works.
        Active = "ACTIVE",
        /// It does not work as it should.
        Abnormal = "ABNORMAL",
        /// It has failed.
        Failed = "FAILED",
        /// It is gone.
        Deleted = "DELETED",
    }
}

/// How many nodes to add, and to which proxy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddProxyNodes {
    /// How many nodes to add. An instance has at most 32 proxy nodes in all.
    ///
    /// From 1 to 30.
    pub node_num: i32,
    /// The proxy. Needed where the instance has more than one.
    pub proxy_id: Option<String>,
}

rt::model! { AddProxyNodes { node_num.required().checks(&[Minimum(1), Maximum(30)]), proxy_id } }

rt::setters! {
    AddProxyNodes {
        new(node_num: i32) { node_num: node_num } ..blank
        with_proxy_id(proxy_id: impl Into<String>) = Some(proxy_id.into());
    }
}

/// How many nodes to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteProxyNodes {
    /// How many nodes to delete. Between 2 and 16 proxy nodes of the instance must remain.
    ///
    /// From 1 to 14.
    pub node_num: i32,
}

rt::model! { DeleteProxyNodes { node_num.required().checks(&[Minimum(1), Maximum(14)]) } }

rt::setters! {
    DeleteProxyNodes {
        new(node_num: i32) { node_num: node_num }
    }
}

/// The new flavor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyFlavor {
    /// The new flavor. The reference asks for its ID, and its example sends the code that
    /// `listProxyFlavors` has in `spec_code`.
    pub flavor_ref: String,
}

rt::model! { UpdateProxyFlavor { flavor_ref.required() } }

rt::setters! {
    UpdateProxyFlavor {
        new(flavor_ref: impl Into<String>) { flavor_ref: flavor_ref.into() }
    }
}

/// The new weights.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyWeights {
    /// Read weight of the primary node.
    pub master_weight: Option<i32>,
    /// Read weights of read replicas.
    pub readonly_nodes: Option<Vec<ProxyNodeWeight>>,
}

rt::model! { UpdateProxyWeights { master_weight, readonly_nodes } }

rt::setters! {
    UpdateProxyWeights {
        new() {} ..blank
        with_master_weight(master_weight: i32) = Some(master_weight);
        with_readonly_nodes(readonly_nodes: impl IntoIterator<Item = ProxyNodeWeight>) = Some(readonly_nodes.into_iter().collect());
    }
}

/// The new routing policy with its weights.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyRouteMode {
    /// By which policy a proxy spreads reading over nodes: 0 by weights, 1 by load over read
    /// replicas only, 2 by load over all nodes.
    pub route_mode: ProxyRouteMode,
    /// Weight of the primary node: 0 to 1000 if `route_mode` is 0, always 0 if it is 1, always 1 if
    /// it is 2.
    ///
    /// From 0 to 1000 if `route_mode` is `0`. Always `0` if `route_mode` is `1`. Always `1` if
    /// `route_mode` is `2`.
    pub master_weight: Option<i32>,
    /// Weights of the read replicas.
    ///
    /// `weight`: from 0 to 1000 if `route_mode` is `0`. `weight`: from 0 to 1 if `route_mode` is
    /// `1`. `weight`: from 0 to 1 if `route_mode` is `2`.
    pub readonly_nodes: Option<Vec<ProxyReplicaWeight>>,
    /// Whether new nodes of the instance join the proxy by themselves. Customer service must enable
    /// this setting first.
    pub new_node_auto_add_status: Option<ProxySwitch>,
    /// Read weight of new nodes: 0 to 1000 with weighted routing (`route_mode` 0) and
    /// `new_node_auto_add_status` `ON`. It does not apply where routing is not weighted and new
    /// nodes do not join.
    ///
    /// From 0 to 1000 if `route_mode` is `0` and `new_node_auto_add_status` is `ON`.
    pub new_node_weight: Option<i32>,
}

rt::model! {
    UpdateProxyRouteMode {
        route_mode.required(), master_weight, readonly_nodes, new_node_auto_add_status,
        new_node_weight,
    }.conditions(&[
        Condition::new(
            "if `route_mode` is `0`", &[Checks("route_mode", &[Values(&[Integer(0)])])],
            &[
                Checks("master_weight", &[Minimum(0), Maximum(1000)]),
                Inside("readonly_nodes", &[Checks("weight", &[Minimum(0), Maximum(1000)])]),
            ],
        ),
        Condition::new(
            "if `route_mode` is `1`", &[Checks("route_mode", &[Values(&[Integer(1)])])],
            &[
                Checks("master_weight", &[Values(&[Integer(0)])]),
                Inside("readonly_nodes", &[Checks("weight", &[Minimum(0), Maximum(1)])]),
            ],
        ),
        Condition::new(
            "if `route_mode` is `2`", &[Checks("route_mode", &[Values(&[Integer(2)])])],
            &[
                Checks("master_weight", &[Values(&[Integer(1)])]),
                Inside("readonly_nodes", &[Checks("weight", &[Minimum(0), Maximum(1)])]),
            ],
        ),
        Condition::new(
            "if `route_mode` is `0` and `new_node_auto_add_status` is `ON`",
            &[
                Present("new_node_auto_add_status"),
                Checks("route_mode", &[Values(&[Integer(0)])]),
                Checks("new_node_auto_add_status", &[Values(&[Text("ON")])]),
            ],
            &[Checks("new_node_weight", &[Minimum(0), Maximum(1000)])],
        ),
    ])
}

rt::setters! {
    UpdateProxyRouteMode {
        new(route_mode: ProxyRouteMode) { route_mode: route_mode } ..blank
        with_master_weight(master_weight: i32) = Some(master_weight);
        with_readonly_nodes(readonly_nodes: impl IntoIterator<Item = ProxyReplicaWeight>) = Some(readonly_nodes.into_iter().collect());
        with_new_node_auto_add_status(new_node_auto_add_status: ProxySwitch) = Some(new_node_auto_add_status);
        with_new_node_weight(new_node_weight: i32) = Some(new_node_weight);
    }
}

/// Weight of a read replica under a routing policy.
///
/// Source: TaurusDB API Reference, 4.7.9, table 4-573.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProxyReplicaWeight {
    /// The read replica.
    pub id: String,
    /// Its weight: 0 to 1000 if `route_mode` is 0, else 0 or 1.
    pub weight: i32,
}

rt::model! { ProxyReplicaWeight { id.required(), weight.required() } }

rt::setters! {
    ProxyReplicaWeight {
        new(id: impl Into<String>, weight: i32) { id: id.into(), weight: weight }
    }
}

/// What to switch, and where.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchProxyTransactionSplit {
    /// Whether transactions are split.
    pub transaction_split: ProxySwitch,
    /// The proxies of the instance that are switched.
    pub proxy_id_list: Vec<String>,
}

rt::model! {
    SwitchProxyTransactionSplit { transaction_split.required(), proxy_id_list.required() }
}

rt::setters! {
    SwitchProxyTransactionSplit {
        new(
            transaction_split: ProxySwitch,
            proxy_id_list: impl IntoIterator<Item = impl Into<String>>,
        ) {
            transaction_split: transaction_split,
            proxy_id_list: proxy_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

/// Whether new nodes join, and how.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchProxyNodeAutoAdd {
    /// Whether new nodes of the instance join the proxy by themselves.
    pub switch_status: ProxySwitch,
    /// Read weight of new nodes, 0 to 1000. It goes with `switch_status` `ON` only.
    ///
    /// From 0 to 1000 if `switch_status` is `ON`.
    pub weight: Option<i32>,
}

rt::model! {
    SwitchProxyNodeAutoAdd {
        switch_status.required(), weight,
    }.conditions(&[
        Condition::new(
            "if `switch_status` is `ON`", &[Checks("switch_status", &[Values(&[Text("ON")])])],
            &[Checks("weight", &[Minimum(0), Maximum(1000)])],
        ),
    ])
}

rt::setters! {
    SwitchProxyNodeAutoAdd {
        new(switch_status: ProxySwitch) { switch_status: switch_status } ..blank
        with_weight(weight: i32) = Some(weight);
    }
}

/// What became of a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyChangeResult {
    /// Whether it worked, such as `success`.
    pub result: Option<String>,
}

rt::model! { ProxyChangeResult { result } }

/// The new consistency.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxySessionConsistency {
    /// Whether session consistency is on.
    pub session_consistence: ProxyFlag,
    /// The consistency in particular: `session` goes with `session_consistence` `true`, the others
    /// with `false`. Without it, `session_consistence` decides.
    pub consistence_mode: Option<ProxyConsistency>,
}

rt::model! { UpdateProxySessionConsistency { session_consistence.required(), consistence_mode } }

rt::setters! {
    UpdateProxySessionConsistency {
        new(session_consistence: ProxyFlag) { session_consistence: session_consistence } ..blank
        with_consistence_mode(consistence_mode: ProxyConsistency) = Some(consistence_mode);
    }
}

/// The new sort of pool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyConnectionPoolType {
    /// Whether a proxy pools connections.
    pub connection_pool_type: ProxyConnectionPoolType,
}

rt::model! { UpdateProxyConnectionPoolType { connection_pool_type.required() } }

rt::setters! {
    UpdateProxyConnectionPoolType {
        new(connection_pool_type: ProxyConnectionPoolType) {
            connection_pool_type: connection_pool_type,
        }
    }
}

/// The new port.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyPort {
    /// The port. Not allowed are 1033, 12017, 20000, 20201, 20202, 33062, 33071, and those from
    /// 5342 to 5345.
    ///
    /// From 1025 to 65534. Not `1033` or `5342` or `5343` or `5344` or `5345` or `12017` or `20000`
    /// or `20201` or `20202` or `33062` or `33071`.
    pub port: i32,
}

rt::model! {
    UpdateProxyPort {
        port.required().checks(&[
            Minimum(1025), Maximum(65534),
            Except(&[
                Integer(1033), Integer(5342), Integer(5343), Integer(5344), Integer(5345),
                Integer(12017), Integer(20000), Integer(20201), Integer(20202), Integer(33062),
                Integer(33071),
            ]),
        ]),
    }
}

rt::setters! {
    UpdateProxyPort {
        new(port: i32) { port: port }
    }
}

/// Which version to upgrade to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpgradeProxyVersion {
    /// Kernel version before the upgrade.
    pub source_version: String,
    /// Kernel version after the upgrade.
    pub target_version: String,
}

rt::model! { UpgradeProxyVersion { source_version.required(), target_version.required() } }

rt::setters! {
    UpgradeProxyVersion {
        new(source_version: impl Into<String>, target_version: impl Into<String>) {
            source_version: source_version.into(), target_version: target_version.into(),
        }
    }
}

/// What became of upgrades.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyUpgradeList {
    /// The upgrades.
    pub update_result: Option<Vec<ProxyUpgrade>>,
}

rt::model! { ProxyUpgradeList { update_result } }

/// What became of an upgrade.
///
/// Source: TaurusDB API Reference, 4.7.15, table 4-611.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyUpgrade {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// ID of the workflow that carries it out.
    pub workflow_id: Option<String>,
    /// Whether it is carried out, such as `ACCEPT` or `REJECT`.
    pub state: Option<String>,
    /// Why it is not carried out; else `null`.
    pub error_message: Option<String>,
}

rt::model! { ProxyUpgrade { instance_id, workflow_id, state, error_message.nullable() } }

/// The new name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyName {
    /// The new name.
    pub alias: String,
}

rt::model! { UpdateProxyName { alias.required() } }

rt::setters! {
    UpdateProxyName {
        new(alias: impl Into<String>) { alias: alias.into() }
    }
}

/// From which addresses a proxy is reached.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyAccessControl {
    /// Whether access control is on.
    pub enable_ip_group: Option<bool>,
    /// What a list of addresses is for.
    pub r#type: Option<ProxyAccessControlType>,
    /// What is listed.
    pub ip_group: Option<Vec<ProxyIpGroup>>,
}

rt::model! { ProxyAccessControl { enable_ip_group, r#type, ip_group } }

rt::open_enum! {
    /// What a list of addresses is for.
    pub enum ProxyAccessControlType {
        /// It lists who is let in.
        White = "white",
        /// It lists who is kept out.
        Black = "black",
    }
}

/// A group of addresses.
///
/// Source: TaurusDB API Reference, 4.7.17, table 4-623.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyIpGroup {
    /// ID of the group.
    pub id: Option<String>,
    /// Name of the group.
    pub name: Option<String>,
    /// Addresses of the group.
    pub ip_list: Option<Vec<ProxyIpGroupAddress>>,
}

rt::model! { ProxyIpGroup { id, name, ip_list } }

/// An address of a group.
///
/// Source: TaurusDB API Reference, 4.7.17, table 4-624.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyIpGroupAddress {
    /// IP address or CIDR block.
    pub ip: Option<String>,
    /// Remark on the address.
    pub description: Option<String>,
}

rt::model! { ProxyIpGroupAddress { ip, description } }

/// Kernel version of a proxy.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyVersion {
    /// Version that the proxy has.
    pub current_version: Option<String>,
    /// Latest version that there is.
    pub latest_version: Option<String>,
    /// Whether the proxy can be upgraded.
    pub can_upgrade: Option<bool>,
}

rt::model! { ProxyVersion { current_version, latest_version, can_upgrade } }

/// Parameters to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyParameters {
    /// The parameters with their new values.
    pub configurations: Vec<ProxyParameterChange>,
}

rt::model! { UpdateProxyParameters { configurations.required() } }

rt::setters! {
    UpdateProxyParameters {
        new(configurations: impl IntoIterator<Item = ProxyParameterChange>) {
            configurations: configurations.into_iter().collect(),
        }
    }
}

/// A new value of a parameter.
///
/// Source: TaurusDB API Reference, 4.7.19, table 4-635.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProxyParameterChange {
    /// Name of the parameter.
    pub name: String,
    /// The new value.
    pub value: String,
    /// Group that the parameter belongs to, such as `system`.
    pub elem_type: String,
}

rt::model! { ProxyParameterChange { name.required(), value.required(), elem_type.required() } }

rt::setters! {
    ProxyParameterChange {
        new(name: impl Into<String>, value: impl Into<String>, elem_type: impl Into<String>) {
            name: name.into(), value: value.into(), elem_type: elem_type.into(),
        }
    }
}

/// A page of parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyParameterList {
    /// How many parameters there are on all pages.
    pub total_count: Option<i32>,
    /// The parameters of this page.
    pub configurations: Option<Vec<ProxyParameter>>,
}

rt::model! { ProxyParameterList { total_count, configurations } }

/// A parameter of the kernel of a proxy.
///
/// Source: TaurusDB API Reference, 4.7.20, table 4-643.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyParameter {
    /// Name of the parameter.
    pub name: Option<String>,
    /// Type of its values, such as `integer`.
    pub data_type: Option<String>,
    /// Group that it belongs to, such as `system`.
    pub elem_type: Option<String>,
    /// Values that it can have, such as `200-50000`.
    pub value_range: Option<String>,
    /// Its default value.
    pub value: Option<String>,
    /// What the parameter does.
    pub description: Option<String>,
}

rt::model! { ProxyParameter { name, data_type, elem_type, value_range, value, description } }

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchProxyAccessControl {
    /// Whether access control shall be on.
    pub open_access_control: bool,
}

rt::model! { SwitchProxyAccessControl { open_access_control.required() } }

rt::setters! {
    SwitchProxyAccessControl {
        new(open_access_control: bool) { open_access_control: open_access_control }
    }
}

/// Whether access control is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyAccessControlState {
    /// Whether access control is on.
    pub open_access_control: Option<bool>,
}

rt::model! { ProxyAccessControlState { open_access_control } }

/// The new rules.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyAccessRules {
    /// What a list of addresses is for.
    pub r#type: ProxyAccessControlType,
    /// Addresses that the rules are about.
    ///
    /// At most 300 items.
    pub ip_list: Vec<ProxyAccessRule>,
}

rt::model! {
    UpdateProxyAccessRules { r#type.required(), ip_list.required().checks(&[MaxItems(300)]) }
}

rt::setters! {
    UpdateProxyAccessRules {
        new(r#type: ProxyAccessControlType, ip_list: impl IntoIterator<Item = ProxyAccessRule>) {
            r#type: r#type, ip_list: ip_list.into_iter().collect(),
        }
    }
}

/// An address that is let in or kept out.
///
/// Source: TaurusDB API Reference, 4.7.22, table 4-655.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProxyAccessRule {
    /// IP address or CIDR block.
    pub ip: String,
    /// Remark on the address, without `<` and `>`.
    ///
    /// At most 50 characters. Matches `^[^<>]*$`.
    pub description: Option<String>,
}

rt::model! {
    ProxyAccessRule { ip.required(), description.checks(&[MaxLength(50), Pattern("^[^<>]*$")]) }
}

rt::setters! {
    ProxyAccessRule {
        new(ip: impl Into<String>) { ip: ip.into() } ..blank
        with_description(description: impl Into<String>) = Some(description.into());
    }
}

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchProxySsl {
    /// Whether SSL shall be on.
    pub ssl_option: bool,
}

rt::model! { SwitchProxySsl { ssl_option.required() } }

rt::setters! {
    SwitchProxySsl {
        new(ssl_option: bool) { ssl_option: ssl_option }
    }
}
