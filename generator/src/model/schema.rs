//! Uses of types.

use serde_json::Value;

use super::{Constraints, Id, Type};

/// A use of a type, with the limits that hold at that place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Schema {
    /// Which type.
    pub shape: Shape,
    /// May be `null`.
    pub nullable: bool,
    /// Constraints that the type itself does not say.
    pub constraints: Constraints,
    /// Value that the service assumes where none is sent.
    pub default: Option<Value>,
    /// Kinds of JSON value seen on the wire besides the declared one (`x-lenient`).
    pub lenient: Vec<String>,
}

impl Schema {
    /// A use without limits.
    #[must_use]
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            nullable: false,
            constraints: Constraints::default(),
            default: None,
            lenient: Vec::new(),
        }
    }

    /// The type that the schema names, itself or as the items of lists or the values of
    /// maps.
    #[must_use]
    pub fn named(&self) -> Option<Id<Type>> {
        let mut shape = &self.shape;
        while let Shape::List(item) | Shape::Map(item) = shape {
            shape = &item.shape;
        }
        match shape {
            Shape::Named(id) => Some(*id),
            _ => None,
        }
    }
}

/// What a value looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer(IntegerFormat),
    /// A number.
    Number,
    /// Text.
    String(StringFormat),
    /// A list; the items have limits of their own.
    List(Box<Schema>),
    /// An object with any names and values of one type.
    Map(Box<Schema>),
    /// A type with a name.
    Named(Id<Type>),
}

/// Width of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegerFormat {
    /// 32 bits, signed.
    Int32,
    /// 64 bits, signed; also where the document names no width.
    Int64,
    /// 64 bits, unsigned (`format: uint64`).
    Uint64,
}

/// What is written in a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringFormat {
    /// Anything.
    Plain,
    /// RFC 3339 date and time.
    DateTime,
    /// A secret: `format: password` or `x-sensitive`.
    Secret,
    /// The content of a file: a part of a multipart body, which is not text.
    File,
    /// Another format, kept as text: `uuid`, `date`, `byte`, `uri`, …
    Other(String),
}
