//! Types as a generated crate has them.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it, as of a crate of its own")]

use std::collections::BTreeMap;

use specmill_runtime::{DateTime, Secret, Value};

#[derive(Clone, Default, PartialEq)]
pub struct Instance {
    pub id: String,
    pub name: Option<String>,
    pub port: Option<i32>,
    pub size: Option<i64>,
    pub bytes: Option<u64>,
    pub ratio: Option<f64>,
    pub public: Option<bool>,
    pub mode: Option<Mode>,
    pub created: Option<DateTime>,
    pub nodes: Option<Vec<Node>>,
    pub tags: Option<BTreeMap<String, String>>,
    pub password: Option<Secret>,
    pub parent: Option<Box<Instance>>,
    pub remark: Option<String>,
    pub any: Option<Value>,
    pub pin: Option<String>,
    pub scores: Option<Vec<i32>>,
}

specmill_runtime::model! {
    Instance {
        id.required().read_only(),
        name.aliases(&["instance_name", "instanceName"]).checks(&[
            MinLength(4), MaxLength(8), Pattern("^[a-zé]"),
        ]),
        port.checks(&[Minimum(1024), Maximum(65535)]),
        size.checks(&[MultipleOf(10.0), ExclusiveMinimum(0), ExclusiveMaximum(1000)]),
        bytes.checks(&[Maximum(i64::MAX)]),
        ratio.checks(&[MinimumFloat(0.5), MaximumFloat(1.5), MultipleOf(0.1)]),
        public,
        mode,
        created,
        nodes.checks(&[MinItems(1), MaxItems(2)]),
        tags.checks(&[
            MinProperties(1), MaxProperties(2), Items(&[MaxLength(3)]),
        ]),
        password.checks(&[MinLength(8)]),
        parent,
        remark.required().nullable(),
        any.checks(&[Values(&[Null, Integer(1), Text("x")])]),
        pin.sensitive().checks(&[MaxLength(4)]),
        scores.checks(&[UniqueItems, Items(&[Maximum(10)])]),
    }.dependent(&[("port", &["mode"])])
}

#[derive(Clone, Default, PartialEq)]
pub struct Node {
    pub name: String,
    pub rest: BTreeMap<String, i64>,
}

specmill_runtime::model! {
    Node {
        name.required().checks(&[MaxLength(5)]),
        rest.checks(&[Items(&[Minimum(0)])]),
    }.additional()
}

specmill_runtime::open_enum! { pub enum Mode { Single = "single", Cluster = "cluster-2" } }

#[derive(Clone, Default, PartialEq)]
pub struct Cat {
    pub kind: Option<String>,
    pub lives: Option<i32>,
    pub friend: Option<Box<Pet>>,
}

specmill_runtime::model! {
    Cat {kind, lives, friend}
}

#[derive(Clone, Default, PartialEq)]
pub struct Dog {
    pub kind: Option<String>,
    pub barks: Option<bool>,
    pub collar: Option<Secret>,
}

specmill_runtime::model! {
    Dog {kind, barks, collar}
}

/// Told by its field `kind`.
#[derive(Clone, PartialEq)]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    Unknown(Value),
}

/// Told by what it looks like.
#[derive(Clone, PartialEq)]
pub enum Thing {
    Cat(Cat),
    Dog(Dog),
    Number(i64),
    Mode(Mode),
    Things(Vec<Thing>),
    Unknown(Value),
}

specmill_runtime::union! { Pet by "kind" { Cat("cat", "tiger"), Dog("dog", "1") } }

specmill_runtime::union! { Thing { Cat, Dog, Number, Mode, Things } }

/// Holds itself in two ways that look alike.
#[derive(Clone, PartialEq)]
pub enum Tree {
    Left(Branch),
    Right(Branch),
    Unknown(Value),
}

#[derive(Clone, Default, PartialEq)]
pub struct Branch {
    pub a: Option<Box<Tree>>,
    pub lives: Option<i32>,
}

specmill_runtime::model! {
    Branch {a, lives}
}

specmill_runtime::union! { Tree { Left, Right } }
