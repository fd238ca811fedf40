//! Types as a generated crate has them.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it, as of a crate of its own")]

use std::collections::BTreeMap;

use specmill_runtime::model::{
    Alternative, Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot, Union,
};
use specmill_runtime::{DateTime, Secret, Value};

/// Implements `Model` for a struct whose fields stand in the order of its shape.
macro_rules! model {
    ($type:ident { $($index:literal $field:ident),* } $shape:expr) => {
        impl Model for $type {
            const SHAPE: &'static Shape = &$shape;
            fn blank() -> Self {
                Self::default()
            }
            fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
                Some(match index { $($index => &mut self.$field,)* _ => return None })
            }
            fn value(&self, index: usize) -> Option<&dyn Slot> {
                Some(match index { $($index => &self.$field,)* _ => return None })
            }
        }
        specmill_runtime::models!($type);
    };
}

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

model! {
    Instance { 0 id, 1 name, 2 port, 3 size, 4 bytes, 5 ratio, 6 public, 7 mode, 8 created, 9 nodes, 10 tags,
        11 password, 12 parent, 13 remark, 14 any, 15 pin, 16 scores }
    Shape::new("Instance", &[
        Field::new("id").required().read_only(),
        Field::new("name").aliases(&["instance_name", "instanceName"]).checks(&[
            Check::MinLength(4), Check::MaxLength(8), Check::Pattern("^[a-zé]"),
        ]),
        Field::new("port").checks(&[Check::Minimum(1024), Check::Maximum(65535)]),
        Field::new("size").checks(&[Check::MultipleOf(10.0), Check::ExclusiveMinimum(0), Check::ExclusiveMaximum(1000)]),
        Field::new("bytes").checks(&[Check::Maximum(i64::MAX)]),
        Field::new("ratio").checks(&[Check::MinimumFloat(0.5), Check::MaximumFloat(1.5), Check::MultipleOf(0.1)]),
        Field::new("public"),
        Field::new("mode"),
        Field::new("created"),
        Field::new("nodes").checks(&[Check::MinItems(1), Check::MaxItems(2)]),
        Field::new("tags").checks(&[
            Check::MinProperties(1), Check::MaxProperties(2), Check::Items(&[Check::MaxLength(3)]),
        ]),
        Field::new("password").checks(&[Check::MinLength(8)]),
        Field::new("parent"),
        Field::new("remark").required().nullable(),
        Field::new("any").checks(&[Check::Values(&[Literal::Null, Literal::Integer(1), Literal::Text("x")])]),
        Field::new("pin").sensitive().checks(&[Check::MaxLength(4)]),
        Field::new("scores").checks(&[Check::UniqueItems, Check::Items(&[Check::Maximum(10)])]),
    ]).dependent(&[("port", &["mode"])])
}

#[derive(Clone, Default, PartialEq)]
pub struct Node {
    pub name: String,
    pub rest: BTreeMap<String, i64>,
}

model! {
    Node { 0 name, 1 rest }
    Shape::new("Node", &[
        Field::new("name").required().checks(&[Check::MaxLength(5)]),
        Field::new("rest").checks(&[Check::Items(&[Check::Minimum(0)])]),
    ]).additional()
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    Single,
    Cluster,
    Unknown(String),
}

impl OpenEnum for Mode {
    const VALUES: &'static [(&'static str, Self)] = &[("single", Self::Single), ("cluster-2", Self::Cluster)];
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}
specmill_runtime::open_enums!(Mode);

#[derive(Clone, Default, PartialEq)]
pub struct Cat {
    pub kind: Option<String>,
    pub lives: Option<i32>,
    pub friend: Option<Box<Pet>>,
}

model! {
    Cat { 0 kind, 1 lives, 2 friend }
    Shape::new("Cat", &[Field::new("kind"), Field::new("lives"), Field::new("friend")])
}

#[derive(Clone, Default, PartialEq)]
pub struct Dog {
    pub kind: Option<String>,
    pub barks: Option<bool>,
    pub collar: Option<Secret>,
}

model! {
    Dog { 0 kind, 1 barks, 2 collar }
    Shape::new("Dog", &[Field::new("kind"), Field::new("barks"), Field::new("collar")])
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

impl Union for Pet {
    const TAG: Option<&'static str> = Some("kind");
    const VARIANTS: &'static [Alternative<Self>] = &[
        Alternative::new(&["cat", "tiger"], || Self::Cat(Blank::blank())),
        Alternative::new(&["dog", "1"], || Self::Dog(Blank::blank())),
    ];
    fn slot(&mut self) -> &mut dyn Slot {
        match self {
            Self::Cat(cat) => cat,
            Self::Dog(dog) => dog,
            Self::Unknown(value) => value,
        }
    }
    fn value(&self) -> &dyn Slot {
        match self {
            Self::Cat(cat) => cat,
            Self::Dog(dog) => dog,
            Self::Unknown(value) => value,
        }
    }
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }
}

impl Union for Thing {
    const TAG: Option<&'static str> = None;
    const VARIANTS: &'static [Alternative<Self>] = &[
        Alternative::new(&[], || Self::Cat(Blank::blank())),
        Alternative::new(&[], || Self::Dog(Blank::blank())),
        Alternative::new(&[], || Self::Number(Blank::blank())),
        Alternative::new(&[], || Self::Mode(Blank::blank())),
        Alternative::new(&[], || Self::Things(Blank::blank())),
    ];
    fn slot(&mut self) -> &mut dyn Slot {
        match self {
            Self::Cat(cat) => cat,
            Self::Dog(dog) => dog,
            Self::Number(number) => number,
            Self::Mode(mode) => mode,
            Self::Things(things) => things,
            Self::Unknown(value) => value,
        }
    }
    fn value(&self) -> &dyn Slot {
        match self {
            Self::Cat(cat) => cat,
            Self::Dog(dog) => dog,
            Self::Number(number) => number,
            Self::Mode(mode) => mode,
            Self::Things(things) => things,
            Self::Unknown(value) => value,
        }
    }
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }
}
specmill_runtime::unions!(Pet, Thing, Tree);

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

model! {
    Branch { 0 a, 1 lives }
    Shape::new("Branch", &[Field::new("a"), Field::new("lives")])
}

impl Union for Tree {
    const TAG: Option<&'static str> = None;
    const VARIANTS: &'static [Alternative<Self>] = &[
        Alternative::new(&[], || Self::Left(Blank::blank())),
        Alternative::new(&[], || Self::Right(Blank::blank())),
    ];
    fn slot(&mut self) -> &mut dyn Slot {
        match self {
            Self::Left(branch) | Self::Right(branch) => branch,
            Self::Unknown(value) => value,
        }
    }
    fn value(&self) -> &dyn Slot {
        match self {
            Self::Left(branch) | Self::Right(branch) => branch,
            Self::Unknown(value) => value,
        }
    }
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }
}
