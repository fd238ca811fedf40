// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{
    Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot,
};
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

impl CreateProxy {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(flavor_ref: impl Into<String>, node_num: i32) -> Self {
        Self {
            flavor_ref: flavor_ref.into(),
            node_num,
            proxy_name: None,
            proxy_mode: None,
            route_mode: None,
            nodes_read_weight: None,
            subnet_id: None,
            new_node_auto_add_status: None,
            new_node_weight: None,
        }
    }

    /// Sets [`proxy_name`](Self::proxy_name).
    #[must_use]
    #[inline]
    pub fn with_proxy_name(mut self, proxy_name: impl Into<String>) -> Self {
        self.proxy_name = Some(proxy_name.into());
        self
    }

    /// Sets [`proxy_mode`](Self::proxy_mode).
    #[must_use]
    #[inline]
    pub fn with_proxy_mode(mut self, proxy_mode: ProxyMode) -> Self {
        self.proxy_mode = Some(proxy_mode);
        self
    }

    /// Sets [`route_mode`](Self::route_mode).
    #[must_use]
    #[inline]
    pub fn with_route_mode(mut self, route_mode: ProxyRouteMode) -> Self {
        self.route_mode = Some(route_mode);
        self
    }

    /// Sets [`nodes_read_weight`](Self::nodes_read_weight).
    #[must_use]
    #[inline]
    pub fn with_nodes_read_weight(
        mut self,
        nodes_read_weight: impl IntoIterator<Item = ProxyNodeWeight>,
    ) -> Self {
        self.nodes_read_weight = Some(nodes_read_weight.into_iter().collect());
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    #[inline]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }

    /// Sets [`new_node_auto_add_status`](Self::new_node_auto_add_status).
    #[must_use]
    #[inline]
    pub fn with_new_node_auto_add_status(
        mut self,
        new_node_auto_add_status: ProxySwitch,
    ) -> Self {
        self.new_node_auto_add_status = Some(new_node_auto_add_status);
        self
    }

    /// Sets [`new_node_weight`](Self::new_node_weight).
    #[must_use]
    #[inline]
    pub fn with_new_node_weight(mut self, new_node_weight: i32) -> Self {
        self.new_node_weight = Some(new_node_weight);
        self
    }
}

impl Model for CreateProxy {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateProxy",
        &[
            Field::new("flavor_ref").required(),
            Field::new("node_num")
                .required()
                .checks(&[Check::Minimum(2), Check::Maximum(16)]),
            Field::new("proxy_name")
                .checks(&[
                    Check::MinLength(4),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z][A-Za-z0-9_-]*$"),
                ]),
            Field::new("proxy_mode"),
            Field::new("route_mode"),
            Field::new("nodes_read_weight"),
            Field::new("subnet_id"),
            Field::new("new_node_auto_add_status"),
            Field::new("new_node_weight"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `0` or left out",
            &[
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(0)])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Inside(
                    "nodes_read_weight",
                    &[
                        specmill_runtime::model::Rule::Checks(
                            "weight",
                            &[Check::Minimum(0), Check::Maximum(1000)],
                        ),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `1` or `2`",
            &[
                specmill_runtime::model::Rule::Present("route_mode"),
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(1), Literal::Integer(2)])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Inside(
                    "nodes_read_weight",
                    &[
                        specmill_runtime::model::Rule::Checks(
                            "weight",
                            &[Check::Minimum(0), Check::Maximum(1)],
                        ),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `0` or left out and `new_node_auto_add_status` is `ON`",
            &[
                specmill_runtime::model::Rule::Present("new_node_auto_add_status"),
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(0)])],
                ),
                specmill_runtime::model::Rule::Checks(
                    "new_node_auto_add_status",
                    &[Check::Values(&[Literal::Text("ON")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "new_node_weight",
                    &[Check::Minimum(0), Check::Maximum(1000)],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            flavor_ref: Blank::blank(),
            node_num: Blank::blank(),
            proxy_name: Blank::blank(),
            proxy_mode: Blank::blank(),
            route_mode: Blank::blank(),
            nodes_read_weight: Blank::blank(),
            subnet_id: Blank::blank(),
            new_node_auto_add_status: Blank::blank(),
            new_node_weight: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavor_ref,
                1 => &mut self.node_num,
                2 => &mut self.proxy_name,
                3 => &mut self.proxy_mode,
                4 => &mut self.route_mode,
                5 => &mut self.nodes_read_weight,
                6 => &mut self.subnet_id,
                7 => &mut self.new_node_auto_add_status,
                8 => &mut self.new_node_weight,
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
                2 => &self.proxy_name,
                3 => &self.proxy_mode,
                4 => &self.route_mode,
                5 => &self.nodes_read_weight,
                6 => &self.subnet_id,
                7 => &self.new_node_auto_add_status,
                8 => &self.new_node_weight,
                _ => return None,
            },
        )
    }
}

/// What clients may do through a proxy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyMode {
    /// Read and write.
    ReadWrite,
    /// Read only.
    ReadOnly,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("readwrite", Self::ReadWrite),
        ("readonly", Self::ReadOnly),
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

/// By which policy a proxy spreads reading over nodes: 0 by weights, 1 by load over read
/// replicas only, 2 by load over all nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ProxyRouteMode(pub i32);

impl ProxyRouteMode {
    /// By the weights of the nodes.
    pub const WEIGHTED: Self = Self(0);

    /// Balanced by load, without the primary node.
    pub const BALANCED_REPLICAS: Self = Self(1);

    /// Balanced by load, primary node included.
    pub const BALANCED_ALL: Self = Self(2);
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

impl ProxyNodeWeight {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`weight`](Self::weight).
    #[must_use]
    #[inline]
    pub fn with_weight(mut self, weight: i32) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Model for ProxyNodeWeight {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyNodeWeight",
        &[Field::new("id"), Field::new("weight")],
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
                1 => &mut self.weight,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.weight,
                _ => return None,
            },
        )
    }
}

/// Whether something is on or off.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxySwitch {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxySwitch {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ON", Self::On),
        ("OFF", Self::Off),
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

/// Which proxies to delete.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteProxies {
    /// The proxies. Needed where the instance has more than one.
    pub proxy_ids: Option<Vec<String>>,
}

impl DeleteProxies {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`proxy_ids`](Self::proxy_ids).
    #[must_use]
    #[inline]
    pub fn with_proxy_ids(
        mut self,
        proxy_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.proxy_ids = Some(proxy_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for DeleteProxies {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteProxies",
        &[Field::new("proxy_ids")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.proxy_ids,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.proxy_ids,
                _ => return None,
            },
        )
    }
}

/// A page of proxies.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyList {
    /// The proxies of this page.
    pub proxy_list: Option<Vec<ProxyWithNodes>>,
}

impl Model for ProxyList {
    const SHAPE: &'static Shape = &Shape::new("ProxyList", &[Field::new("proxy_list")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.proxy_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.proxy_list,
                _ => return None,
            },
        )
    }
}

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

impl Model for ProxyWithNodes {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyWithNodes",
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

impl Model for Proxy {
    const SHAPE: &'static Shape = &Shape::new(
        "Proxy",
        &[
            Field::new("pool_id").checks(&[Check::MaxLength(36)]),
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
            Field::new("transaction_split"),
            Field::new("connection_pool_type"),
            Field::new("switch_connection_pool_type_enabled"),
            Field::new("route_mode"),
            Field::new("balance_route_mode_enabled"),
            Field::new("consistence_mode"),
            Field::new("subnet_id"),
            Field::new("ssl_option"),
            Field::new("new_node_auto_add_status"),
            Field::new("new_node_weight")
                .checks(&[Check::Minimum(1), Check::Maximum(1000)]),
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
                15 => &mut self.transaction_split,
                16 => &mut self.connection_pool_type,
                17 => &mut self.switch_connection_pool_type_enabled,
                18 => &mut self.route_mode,
                19 => &mut self.balance_route_mode_enabled,
                20 => &mut self.consistence_mode,
                21 => &mut self.subnet_id,
                22 => &mut self.ssl_option,
                23 => &mut self.new_node_auto_add_status,
                24 => &mut self.new_node_weight,
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
                15 => &self.transaction_split,
                16 => &self.connection_pool_type,
                17 => &self.switch_connection_pool_type_enabled,
                18 => &self.route_mode,
                19 => &self.balance_route_mode_enabled,
                20 => &self.consistence_mode,
                21 => &self.subnet_id,
                22 => &self.ssl_option,
                23 => &self.new_node_auto_add_status,
                24 => &self.new_node_weight,
                _ => return None,
            },
        )
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

impl Model for ProxyDatabaseNode {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyDatabaseNode",
        &[
            Field::new("id").checks(&[Check::MaxLength(36)]),
            Field::new("instance_id").checks(&[Check::MaxLength(36)]),
            Field::new("status"),
            Field::new("name"),
            Field::new("weight").checks(&[Check::Minimum(0), Check::Maximum(1000)]),
            Field::new("availability_zone"),
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
                5 => &mut self.availability_zone,
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
                5 => &self.availability_zone,
                _ => return None,
            },
        )
    }
}

/// What state a proxy is in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyStatus {
    /// It works.
    Active,
    /// It could not be created.
    Failed,
    /// It is gone.
    Deleted,
    /// It does not work as it should.
    Abnormal,
    /// It is being created.
    EnablingProxy,
    /// It is being deleted.
    DisablingProxy,
    /// It gets more nodes.
    AddingProxyNode,
    /// It loses read replicas.
    DeletingReadReplicas,
    /// It gets more read replicas.
    AddingReadReplicas,
    /// Read replicas get other weights.
    ChangingWeights,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("FAILED", Self::Failed),
        ("DELETED", Self::Deleted),
        ("ABNORMAL", Self::Abnormal),
        ("ENABLING PROXY", Self::EnablingProxy),
        ("DISABLING PROXY", Self::DisablingProxy),
        ("ADDING PROXY NODE", Self::AddingProxyNode),
        ("DELETING READ REPLICAS FROM PROXY", Self::DeletingReadReplicas),
        ("ADDING READ REPLICAS TO PROXY", Self::AddingReadReplicas),
        ("CHANGING WEIGHTS", Self::ChangingWeights),
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

/// Whether a proxy works.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyPoolStatus {
    /// It works.
    Active,
    /// It does not work as it should.
    Abnormal,
    /// It could not be created.
    Failed,
    /// It is gone.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyPoolStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("ABNORMAL", Self::Abnormal),
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

/// How the nodes of a proxy are arranged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyTopology {
    /// As a cluster.
    Cluster,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyTopology {
    const VALUES: &'static [(&'static str, Self)] = &[("Cluster", Self::Cluster)];

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

impl Model for ProxyNode {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyNode",
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

/// Whether something is on, as text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyFlag {
    /// It is on.
    Enabled,
    /// It is off.
    Disabled,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::Enabled),
        ("false", Self::Disabled),
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

/// Whether a proxy pools connections.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyConnectionPoolType {
    /// There is no pool.
    Closed,
    /// The connections of sessions are pooled.
    Session,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyConnectionPoolType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CLOSED", Self::Closed),
        ("SESSION", Self::Session),
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

/// How recent data read from replicas must be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyConsistency {
    /// Session consistency.
    Session,
    /// Global consistency.
    Global,
    /// Eventual consistency.
    Eventual,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyConsistency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("session", Self::Session),
        ("global", Self::Global),
        ("eventual", Self::Eventual),
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

/// Whether a node works.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyNodeStatus {
    /// It works.
    Active,
    /// It does not work as it should.
    Abnormal,
    /// It has failed.
    Failed,
    /// It is gone.
    Deleted,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyNodeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("ABNORMAL", Self::Abnormal),
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

impl AddProxyNodes {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_num: i32) -> Self {
        Self { node_num, proxy_id: None }
    }

    /// Sets [`proxy_id`](Self::proxy_id).
    #[must_use]
    #[inline]
    pub fn with_proxy_id(mut self, proxy_id: impl Into<String>) -> Self {
        self.proxy_id = Some(proxy_id.into());
        self
    }
}

impl Model for AddProxyNodes {
    const SHAPE: &'static Shape = &Shape::new(
        "AddProxyNodes",
        &[
            Field::new("node_num")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(30)]),
            Field::new("proxy_id"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            node_num: Blank::blank(),
            proxy_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_num,
                1 => &mut self.proxy_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_num,
                1 => &self.proxy_id,
                _ => return None,
            },
        )
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

impl DeleteProxyNodes {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_num: i32) -> Self {
        Self { node_num }
    }
}

impl Model for DeleteProxyNodes {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteProxyNodes",
        &[
            Field::new("node_num")
                .required()
                .checks(&[Check::Minimum(1), Check::Maximum(14)]),
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

/// The new flavor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyFlavor {
    /// The new flavor. The reference asks for its ID, and its example sends the code that
    /// `listProxyFlavors` has in `spec_code`.
    pub flavor_ref: String,
}

impl UpdateProxyFlavor {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(flavor_ref: impl Into<String>) -> Self {
        Self {
            flavor_ref: flavor_ref.into(),
        }
    }
}

impl Model for UpdateProxyFlavor {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyFlavor",
        &[Field::new("flavor_ref").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { flavor_ref: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavor_ref,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavor_ref,
                _ => return None,
            },
        )
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

impl UpdateProxyWeights {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`master_weight`](Self::master_weight).
    #[must_use]
    #[inline]
    pub fn with_master_weight(mut self, master_weight: i32) -> Self {
        self.master_weight = Some(master_weight);
        self
    }

    /// Sets [`readonly_nodes`](Self::readonly_nodes).
    #[must_use]
    #[inline]
    pub fn with_readonly_nodes(
        mut self,
        readonly_nodes: impl IntoIterator<Item = ProxyNodeWeight>,
    ) -> Self {
        self.readonly_nodes = Some(readonly_nodes.into_iter().collect());
        self
    }
}

impl Model for UpdateProxyWeights {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyWeights",
        &[Field::new("master_weight"), Field::new("readonly_nodes")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.master_weight,
                1 => &mut self.readonly_nodes,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.master_weight,
                1 => &self.readonly_nodes,
                _ => return None,
            },
        )
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

impl UpdateProxyRouteMode {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(route_mode: ProxyRouteMode) -> Self {
        Self {
            route_mode,
            master_weight: None,
            readonly_nodes: None,
            new_node_auto_add_status: None,
            new_node_weight: None,
        }
    }

    /// Sets [`master_weight`](Self::master_weight).
    #[must_use]
    #[inline]
    pub fn with_master_weight(mut self, master_weight: i32) -> Self {
        self.master_weight = Some(master_weight);
        self
    }

    /// Sets [`readonly_nodes`](Self::readonly_nodes).
    #[must_use]
    #[inline]
    pub fn with_readonly_nodes(
        mut self,
        readonly_nodes: impl IntoIterator<Item = ProxyReplicaWeight>,
    ) -> Self {
        self.readonly_nodes = Some(readonly_nodes.into_iter().collect());
        self
    }

    /// Sets [`new_node_auto_add_status`](Self::new_node_auto_add_status).
    #[must_use]
    #[inline]
    pub fn with_new_node_auto_add_status(
        mut self,
        new_node_auto_add_status: ProxySwitch,
    ) -> Self {
        self.new_node_auto_add_status = Some(new_node_auto_add_status);
        self
    }

    /// Sets [`new_node_weight`](Self::new_node_weight).
    #[must_use]
    #[inline]
    pub fn with_new_node_weight(mut self, new_node_weight: i32) -> Self {
        self.new_node_weight = Some(new_node_weight);
        self
    }
}

impl Model for UpdateProxyRouteMode {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyRouteMode",
        &[
            Field::new("route_mode").required(),
            Field::new("master_weight"),
            Field::new("readonly_nodes"),
            Field::new("new_node_auto_add_status"),
            Field::new("new_node_weight"),
        ],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `0`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(0)])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "master_weight",
                    &[Check::Minimum(0), Check::Maximum(1000)],
                ),
                specmill_runtime::model::Rule::Inside(
                    "readonly_nodes",
                    &[
                        specmill_runtime::model::Rule::Checks(
                            "weight",
                            &[Check::Minimum(0), Check::Maximum(1000)],
                        ),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `1`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(1)])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "master_weight",
                    &[Check::Values(&[Literal::Integer(0)])],
                ),
                specmill_runtime::model::Rule::Inside(
                    "readonly_nodes",
                    &[
                        specmill_runtime::model::Rule::Checks(
                            "weight",
                            &[Check::Minimum(0), Check::Maximum(1)],
                        ),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `2`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(2)])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "master_weight",
                    &[Check::Values(&[Literal::Integer(1)])],
                ),
                specmill_runtime::model::Rule::Inside(
                    "readonly_nodes",
                    &[
                        specmill_runtime::model::Rule::Checks(
                            "weight",
                            &[Check::Minimum(0), Check::Maximum(1)],
                        ),
                    ],
                ),
            ],
        ),
        specmill_runtime::model::Condition::new(
            "if `route_mode` is `0` and `new_node_auto_add_status` is `ON`",
            &[
                specmill_runtime::model::Rule::Present("new_node_auto_add_status"),
                specmill_runtime::model::Rule::Checks(
                    "route_mode",
                    &[Check::Values(&[Literal::Integer(0)])],
                ),
                specmill_runtime::model::Rule::Checks(
                    "new_node_auto_add_status",
                    &[Check::Values(&[Literal::Text("ON")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "new_node_weight",
                    &[Check::Minimum(0), Check::Maximum(1000)],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            route_mode: Blank::blank(),
            master_weight: Blank::blank(),
            readonly_nodes: Blank::blank(),
            new_node_auto_add_status: Blank::blank(),
            new_node_weight: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.route_mode,
                1 => &mut self.master_weight,
                2 => &mut self.readonly_nodes,
                3 => &mut self.new_node_auto_add_status,
                4 => &mut self.new_node_weight,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.route_mode,
                1 => &self.master_weight,
                2 => &self.readonly_nodes,
                3 => &self.new_node_auto_add_status,
                4 => &self.new_node_weight,
                _ => return None,
            },
        )
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

impl ProxyReplicaWeight {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, weight: i32) -> Self {
        Self { id: id.into(), weight }
    }
}

impl Model for ProxyReplicaWeight {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyReplicaWeight",
        &[Field::new("id").required(), Field::new("weight").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            id: Blank::blank(),
            weight: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.weight,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.weight,
                _ => return None,
            },
        )
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

impl SwitchProxyTransactionSplit {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        transaction_split: ProxySwitch,
        proxy_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            transaction_split,
            proxy_id_list: proxy_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for SwitchProxyTransactionSplit {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchProxyTransactionSplit",
        &[
            Field::new("transaction_split").required(),
            Field::new("proxy_id_list").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            transaction_split: Blank::blank(),
            proxy_id_list: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.transaction_split,
                1 => &mut self.proxy_id_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.transaction_split,
                1 => &self.proxy_id_list,
                _ => return None,
            },
        )
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

impl SwitchProxyNodeAutoAdd {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(switch_status: ProxySwitch) -> Self {
        Self {
            switch_status,
            weight: None,
        }
    }

    /// Sets [`weight`](Self::weight).
    #[must_use]
    #[inline]
    pub fn with_weight(mut self, weight: i32) -> Self {
        self.weight = Some(weight);
        self
    }
}

impl Model for SwitchProxyNodeAutoAdd {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchProxyNodeAutoAdd",
        &[Field::new("switch_status").required(), Field::new("weight")],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `switch_status` is `ON`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "switch_status",
                    &[Check::Values(&[Literal::Text("ON")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Checks(
                    "weight",
                    &[Check::Minimum(0), Check::Maximum(1000)],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            switch_status: Blank::blank(),
            weight: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.switch_status,
                1 => &mut self.weight,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.switch_status,
                1 => &self.weight,
                _ => return None,
            },
        )
    }
}

/// What became of a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyChangeResult {
    /// Whether it worked, such as `success`.
    pub result: Option<String>,
}

impl Model for ProxyChangeResult {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyChangeResult",
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

impl UpdateProxySessionConsistency {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(session_consistence: ProxyFlag) -> Self {
        Self {
            session_consistence,
            consistence_mode: None,
        }
    }

    /// Sets [`consistence_mode`](Self::consistence_mode).
    #[must_use]
    #[inline]
    pub fn with_consistence_mode(mut self, consistence_mode: ProxyConsistency) -> Self {
        self.consistence_mode = Some(consistence_mode);
        self
    }
}

impl Model for UpdateProxySessionConsistency {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxySessionConsistency",
        &[Field::new("session_consistence").required(), Field::new("consistence_mode")],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            session_consistence: Blank::blank(),
            consistence_mode: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.session_consistence,
                1 => &mut self.consistence_mode,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.session_consistence,
                1 => &self.consistence_mode,
                _ => return None,
            },
        )
    }
}

/// The new sort of pool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyConnectionPoolType {
    /// Whether a proxy pools connections.
    pub connection_pool_type: ProxyConnectionPoolType,
}

impl UpdateProxyConnectionPoolType {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(connection_pool_type: ProxyConnectionPoolType) -> Self {
        Self { connection_pool_type }
    }
}

impl Model for UpdateProxyConnectionPoolType {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyConnectionPoolType",
        &[Field::new("connection_pool_type").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            connection_pool_type: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.connection_pool_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.connection_pool_type,
                _ => return None,
            },
        )
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

impl UpdateProxyPort {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(port: i32) -> Self {
        Self { port }
    }
}

impl Model for UpdateProxyPort {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyPort",
        &[
            Field::new("port")
                .required()
                .checks(&[
                    Check::Minimum(1025),
                    Check::Maximum(65534),
                    Check::Except(&[
                        Literal::Integer(1033),
                        Literal::Integer(5342),
                        Literal::Integer(5343),
                        Literal::Integer(5344),
                        Literal::Integer(5345),
                        Literal::Integer(12017),
                        Literal::Integer(20000),
                        Literal::Integer(20201),
                        Literal::Integer(20202),
                        Literal::Integer(33062),
                        Literal::Integer(33071),
                    ]),
                ]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self { port: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.port,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.port,
                _ => return None,
            },
        )
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

impl UpgradeProxyVersion {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        source_version: impl Into<String>,
        target_version: impl Into<String>,
    ) -> Self {
        Self {
            source_version: source_version.into(),
            target_version: target_version.into(),
        }
    }
}

impl Model for UpgradeProxyVersion {
    const SHAPE: &'static Shape = &Shape::new(
        "UpgradeProxyVersion",
        &[
            Field::new("source_version").required(),
            Field::new("target_version").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_version: Blank::blank(),
            target_version: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_version,
                1 => &mut self.target_version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_version,
                1 => &self.target_version,
                _ => return None,
            },
        )
    }
}

/// What became of upgrades.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyUpgradeList {
    /// The upgrades.
    pub update_result: Option<Vec<ProxyUpgrade>>,
}

impl Model for ProxyUpgradeList {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyUpgradeList",
        &[Field::new("update_result")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.update_result,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.update_result,
                _ => return None,
            },
        )
    }
}

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

impl Model for ProxyUpgrade {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyUpgrade",
        &[
            Field::new("instance_id"),
            Field::new("workflow_id"),
            Field::new("state"),
            Field::new("error_message").nullable(),
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
                1 => &mut self.workflow_id,
                2 => &mut self.state,
                3 => &mut self.error_message,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.workflow_id,
                2 => &self.state,
                3 => &self.error_message,
                _ => return None,
            },
        )
    }
}

/// The new name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyName {
    /// The new name.
    pub alias: String,
}

impl UpdateProxyName {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(alias: impl Into<String>) -> Self {
        Self { alias: alias.into() }
    }
}

impl Model for UpdateProxyName {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyName",
        &[Field::new("alias").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { alias: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.alias,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.alias,
                _ => return None,
            },
        )
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

impl Model for ProxyAccessControl {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyAccessControl",
        &[Field::new("enable_ip_group"), Field::new("type"), Field::new("ip_group")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enable_ip_group,
                1 => &mut self.r#type,
                2 => &mut self.ip_group,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enable_ip_group,
                1 => &self.r#type,
                2 => &self.ip_group,
                _ => return None,
            },
        )
    }
}

/// What a list of addresses is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProxyAccessControlType {
    /// It lists who is let in.
    White,
    /// It lists who is kept out.
    Black,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for ProxyAccessControlType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("white", Self::White),
        ("black", Self::Black),
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

impl Model for ProxyIpGroup {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyIpGroup",
        &[Field::new("id"), Field::new("name"), Field::new("ip_list")],
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
                2 => &mut self.ip_list,
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
                2 => &self.ip_list,
                _ => return None,
            },
        )
    }
}

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

impl Model for ProxyIpGroupAddress {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyIpGroupAddress",
        &[Field::new("ip"), Field::new("description")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.ip,
                1 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.ip,
                1 => &self.description,
                _ => return None,
            },
        )
    }
}

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

impl Model for ProxyVersion {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyVersion",
        &[
            Field::new("current_version"),
            Field::new("latest_version"),
            Field::new("can_upgrade"),
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
                0 => &mut self.current_version,
                1 => &mut self.latest_version,
                2 => &mut self.can_upgrade,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.current_version,
                1 => &self.latest_version,
                2 => &self.can_upgrade,
                _ => return None,
            },
        )
    }
}

/// Parameters to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateProxyParameters {
    /// The parameters with their new values.
    pub configurations: Vec<ProxyParameterChange>,
}

impl UpdateProxyParameters {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(configurations: impl IntoIterator<Item = ProxyParameterChange>) -> Self {
        Self {
            configurations: configurations.into_iter().collect(),
        }
    }
}

impl Model for UpdateProxyParameters {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyParameters",
        &[Field::new("configurations").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            configurations: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.configurations,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configurations,
                _ => return None,
            },
        )
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

impl ProxyParameterChange {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        elem_type: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            elem_type: elem_type.into(),
        }
    }
}

impl Model for ProxyParameterChange {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyParameterChange",
        &[
            Field::new("name").required(),
            Field::new("value").required(),
            Field::new("elem_type").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            value: Blank::blank(),
            elem_type: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.value,
                2 => &mut self.elem_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.value,
                2 => &self.elem_type,
                _ => return None,
            },
        )
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

impl Model for ProxyParameterList {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyParameterList",
        &[Field::new("total_count"), Field::new("configurations")],
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
                1 => &mut self.configurations,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.configurations,
                _ => return None,
            },
        )
    }
}

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

impl Model for ProxyParameter {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyParameter",
        &[
            Field::new("name"),
            Field::new("data_type"),
            Field::new("elem_type"),
            Field::new("value_range"),
            Field::new("value"),
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
                0 => &mut self.name,
                1 => &mut self.data_type,
                2 => &mut self.elem_type,
                3 => &mut self.value_range,
                4 => &mut self.value,
                5 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.data_type,
                2 => &self.elem_type,
                3 => &self.value_range,
                4 => &self.value,
                5 => &self.description,
                _ => return None,
            },
        )
    }
}

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchProxyAccessControl {
    /// Whether access control shall be on.
    pub open_access_control: bool,
}

impl SwitchProxyAccessControl {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(open_access_control: bool) -> Self {
        Self { open_access_control }
    }
}

impl Model for SwitchProxyAccessControl {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchProxyAccessControl",
        &[Field::new("open_access_control").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            open_access_control: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.open_access_control,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.open_access_control,
                _ => return None,
            },
        )
    }
}

/// Whether access control is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProxyAccessControlState {
    /// Whether access control is on.
    pub open_access_control: Option<bool>,
}

impl Model for ProxyAccessControlState {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyAccessControlState",
        &[Field::new("open_access_control")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.open_access_control,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.open_access_control,
                _ => return None,
            },
        )
    }
}

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

impl UpdateProxyAccessRules {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: ProxyAccessControlType,
        ip_list: impl IntoIterator<Item = ProxyAccessRule>,
    ) -> Self {
        Self {
            r#type,
            ip_list: ip_list.into_iter().collect(),
        }
    }
}

impl Model for UpdateProxyAccessRules {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateProxyAccessRules",
        &[
            Field::new("type").required(),
            Field::new("ip_list").required().checks(&[Check::MaxItems(300)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            ip_list: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.ip_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.ip_list,
                _ => return None,
            },
        )
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

impl ProxyAccessRule {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(ip: impl Into<String>) -> Self {
        Self {
            ip: ip.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for ProxyAccessRule {
    const SHAPE: &'static Shape = &Shape::new(
        "ProxyAccessRule",
        &[
            Field::new("ip").required(),
            Field::new("description")
                .checks(&[Check::MaxLength(50), Check::Pattern("^[^<>]*$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            ip: Blank::blank(),
            description: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.ip,
                1 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.ip,
                1 => &self.description,
                _ => return None,
            },
        )
    }
}

/// Which way to switch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SwitchProxySsl {
    /// Whether SSL shall be on.
    pub ssl_option: bool,
}

impl SwitchProxySsl {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(ssl_option: bool) -> Self {
        Self { ssl_option }
    }
}

impl Model for SwitchProxySsl {
    const SHAPE: &'static Shape = &Shape::new(
        "SwitchProxySsl",
        &[Field::new("ssl_option").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { ssl_option: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.ssl_option,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.ssl_option,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    CreateProxy, ProxyNodeWeight, DeleteProxies, ProxyList, ProxyWithNodes, Proxy,
    ProxyDatabaseNode, ProxyNode, AddProxyNodes, DeleteProxyNodes, UpdateProxyFlavor,
    UpdateProxyWeights, UpdateProxyRouteMode, ProxyReplicaWeight, SwitchProxyTransactionSplit,
    SwitchProxyNodeAutoAdd, ProxyChangeResult, UpdateProxySessionConsistency,
    UpdateProxyConnectionPoolType, UpdateProxyPort, UpgradeProxyVersion, ProxyUpgradeList,
    ProxyUpgrade, UpdateProxyName, ProxyAccessControl, ProxyIpGroup, ProxyIpGroupAddress,
    ProxyVersion, UpdateProxyParameters, ProxyParameterChange, ProxyParameterList, ProxyParameter,
    SwitchProxyAccessControl, ProxyAccessControlState, UpdateProxyAccessRules, ProxyAccessRule,
    SwitchProxySsl,
);
specmill_runtime::open_enums!(
    ProxyMode, ProxySwitch, ProxyStatus, ProxyPoolStatus, ProxyTopology, ProxyFlag,
    ProxyConnectionPoolType, ProxyConsistency, ProxyNodeStatus, ProxyAccessControlType,
);
specmill_runtime::integer_enums!(ProxyRouteMode : i32);
