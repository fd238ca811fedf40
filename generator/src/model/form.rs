//! Bodies that are written field by field.

use super::{Header, MediaType, Schema, Style};

/// An object whose fields are pairs of a form, or parts of a multipart body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Form {
    /// The object.
    pub value: Schema,
    /// Its fields, in order.
    pub parts: Vec<FormPart>,
}

/// How a field is written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FormPart {
    /// Name of the field.
    pub name: String,
    /// The form makes no sense without it.
    pub required: bool,
    /// The field is a list, and each of its items is a part of this name.
    pub repeated: bool,
    /// The field is a list or an object that is one part, in a format for lists and
    /// objects such as JSON.
    pub whole: bool,
    /// The value is the content of a file, not text.
    pub file: bool,
    /// The media types that the value may have, where the document names some.
    pub content_types: Vec<MediaType>,
    /// How a list or an object is written out, where the document says so; otherwise
    /// it is written in its media type.
    pub style: Option<FormStyle>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// Type of the value; of an item where the part is repeated.
    pub value: Schema,
}

/// How the value of a field is written out, as that of a query parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FormStyle {
    /// How lists and objects are written.
    pub style: Style,
    /// Lists and objects are written as repeated pairs.
    pub explode: bool,
    /// Reserved characters go unescaped (`allowReserved`).
    pub allow_reserved: bool,
}
