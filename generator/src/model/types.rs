//! Types with a name.

use indexmap::IndexMap;

use super::{Arena, Condition, Example, Extensions, Id, IntegerFormat, Provenance, Schema, Tag};

/// A type with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Type {
    /// Unique, `UpperCamelCase`.
    pub name: String,
    /// Name of the component, where it is one; its schema file is called so.
    pub component: Option<String>,
    /// One line on what it is.
    pub title: Option<String>,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// What it is made of.
    pub kind: TypeKind,
    /// Some request holds it.
    pub in_request: bool,
    /// Some answer holds it.
    pub in_response: bool,
    /// Tags whose operations use it, in order.
    pub tags: Vec<Id<Tag>>,
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// Where this differs from its source, and why.
    pub deviation: Option<String>,
    /// Examples, by name.
    pub examples: Vec<Example>,
    /// Extensions that no field here is for, as they are written.
    pub extensions: Extensions,
}

/// What a named type is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TypeKind {
    /// An object with named fields.
    Object(Object),
    /// Text, or a whole number, out of a list of values.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// Another name of a type that is not an object, enum or union.
    Alias(Schema),
}

/// An object with named fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Object {
    /// Fields, in order.
    pub fields: Arena<Field>,
    /// Type of the fields that are not listed, where they carry something
    /// (`additionalProperties` with a schema).
    pub additional: Option<Schema>,
    /// Fields that need others beside them (`dependentRequired`).
    pub dependent: IndexMap<String, Vec<String>>,
    /// What else holds between fields.
    pub conditions: Vec<Condition>,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Other spellings accepted on reading (`x-aliases`).
    pub aliases: Vec<String>,
    /// Always there.
    pub required: bool,
    /// The value holds its own object, directly or around corners, so that it
    /// must be held by reference.
    pub recursive: bool,
    /// Only answers carry it.
    pub read_only: bool,
    /// Only requests carry it.
    pub write_only: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Type and limits.
    pub value: Schema,
    /// Where this differs from its source, and why.
    pub deviation: Option<String>,
    /// Extensions that no field here is for, as they are written.
    pub extensions: Extensions,
}

/// Text, or a whole number, out of a list of values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Enum {
    /// Width of the numbers; `None` where the values are text.
    pub number: Option<IntegerFormat>,
    /// Values in order, unique.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnumValue {
    /// Text on the wire, or the digits of the number.
    pub value: String,
    /// `UpperCamelCase` name, unique in its enum.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Union {
    /// Field whose text tells which (`discriminator.propertyName`).
    pub tag: Option<String>,
    /// Alternatives, in order.
    pub variants: Vec<Variant>,
}

/// An alternative of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variant {
    /// `UpperCamelCase` name, unique in its union.
    pub name: String,
    /// Texts of the tag field that mean this one; empty in a union without a tag.
    pub tags: Vec<String>,
    /// The alternative holds its own union, so that it must be held by reference.
    pub recursive: bool,
    /// What the alternative looks like.
    pub value: Schema,
}
