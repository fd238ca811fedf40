//! Types of Rust as values, and how they are written.

use std::fmt;

use serde::{Serialize, Serializer};

/// A type as a generated crate names it.
///
/// It is written by `Display`: generated types and those of the runtime without a path.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RustType {
    /// `()`
    Unit,
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// `u64`
    U64,
    /// `f64`
    F64,
    /// `String`
    String,
    /// `Value`: any JSON value.
    Value,
    /// `DateTime`
    DateTime,
    /// `Secret`
    Secret,
    /// `Bytes`
    Bytes,
    /// `FilePart`: a file as a part of a body.
    FilePart,
    /// `Answer`: a response as it came.
    Answer,
    /// A generated type, by its name.
    Model(String),
    /// `Option<…>`
    Option(Box<Self>),
    /// `Box<…>`
    Boxed(Box<Self>),
    /// `Vec<…>`
    Vec(Box<Self>),
    /// `BTreeMap<String, …>`
    Map(Box<Self>),
    /// `impl Into<…>`, of an argument.
    Into(Box<Self>),
    /// `impl IntoIterator<Item = …>`, of an argument.
    Items(Box<Self>),
}

impl RustType {
    /// The type with an `Option` around it, if it is none itself.
    pub(super) fn optional(self) -> Self {
        match self {
            Self::Option(_) => self,
            other => Self::Option(Box::new(other)),
        }
    }

    pub(super) fn boxed(self) -> Self {
        Self::Boxed(Box::new(self))
    }

    /// The type belongs to the runtime, or is made of one that does.
    pub(super) fn is_of_runtime(&self) -> bool {
        let is = |part: &Self| {
            matches!(
                part,
                Self::Value | Self::DateTime | Self::Secret | Self::Bytes | Self::FilePart | Self::Answer
            )
        };
        self.parts().any(is)
    }

    /// The type in generated code, which has the runtime as `rt`.
    pub(super) fn written(&self) -> String {
        Written { ty: self, runtime: "rt::" }.to_string()
    }

    /// The types that it is made of, itself first.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |part| match part {
            Self::Option(inner)
            | Self::Boxed(inner)
            | Self::Vec(inner)
            | Self::Map(inner)
            | Self::Into(inner)
            | Self::Items(inner) => Some(inner),
            _ => None,
        })
    }
}

impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Written { ty: self, runtime: "" }.fmt(f)
    }
}

/// A type with the path of the runtime before each of its types.
struct Written<'a> {
    ty: &'a RustType,
    runtime: &'a str,
}

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let runtime = self.runtime;
        let within = |ty| Written { ty, runtime };
        match self.ty {
            RustType::Unit => f.write_str("()"),
            RustType::Bool => f.write_str("bool"),
            RustType::I32 => f.write_str("i32"),
            RustType::I64 => f.write_str("i64"),
            RustType::U64 => f.write_str("u64"),
            RustType::F64 => f.write_str("f64"),
            RustType::String => f.write_str("String"),
            RustType::Value => write!(f, "{runtime}Value"),
            RustType::DateTime => write!(f, "{runtime}DateTime"),
            RustType::Secret => write!(f, "{runtime}Secret"),
            RustType::Bytes => write!(f, "{runtime}Bytes"),
            RustType::FilePart => write!(f, "{runtime}FilePart"),
            RustType::Answer => write!(f, "{runtime}Answer"),
            RustType::Model(name) => f.write_str(name),
            RustType::Option(inner) => write!(f, "Option<{}>", within(inner)),
            RustType::Boxed(inner) => write!(f, "Box<{}>", within(inner)),
            RustType::Vec(item) => write!(f, "Vec<{}>", within(item)),
            RustType::Map(value) => write!(f, "BTreeMap<String, {}>", within(value)),
            RustType::Into(inner) => write!(f, "impl Into<{}>", within(inner)),
            RustType::Items(item) => write!(f, "impl IntoIterator<Item = {}>", within(item)),
        }
    }
}

/// Templates print a type as generated code has it.
impl Serialize for RustType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.written())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_written_with_all_that_is_around_them() {
        let list = RustType::Vec(Box::new(RustType::Model("Volume".to_owned()).boxed().optional()));
        let map = RustType::Map(Box::new(list));
        assert_eq!(map.to_string(), "BTreeMap<String, Vec<Option<Box<Volume>>>>");
        assert_eq!(RustType::Value.optional().written(), "Option<rt::Value>");
        let texts = RustType::Items(Box::new(RustType::Into(Box::new(RustType::String))));
        assert_eq!(texts.to_string(), "impl IntoIterator<Item = impl Into<String>>");
        assert_eq!(map.parts().last(), Some(&RustType::Model("Volume".to_owned())));
    }

    #[test]
    fn an_option_is_not_wrapped_again() {
        let once = RustType::Bool.optional();
        assert_eq!(once.clone().optional(), once);
    }
}
