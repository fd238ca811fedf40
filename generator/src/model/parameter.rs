//! Parameters outside of the body.

use super::{Example, Extensions, Schema};

/// A parameter outside of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// Name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: Location,
    /// The call makes no sense without it.
    pub required: bool,
    /// The client's configuration gives the value where the call does not
    /// (`x-client-parameter`); such a parameter is never a positional argument.
    pub from_client: bool,
    /// What it is.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// How lists and objects are written.
    pub style: Style,
    /// Lists and objects are written as repeated pairs.
    pub explode: bool,
    /// Reserved characters go unescaped (`allowReserved`).
    pub allow_reserved: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// The value is JSON text (a parameter with `content`).
    pub json: bool,
    /// Type and limits of the value.
    pub value: Schema,
    /// Examples, by name.
    pub examples: Vec<Example>,
    /// Where this differs from its source, and why.
    pub deviation: Option<String>,
    /// Extensions that no field here is for, as they are written.
    pub extensions: Extensions,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// In the path template.
    Path,
    /// In the query.
    Query,
    /// As a header.
    Header,
    /// As a cookie.
    Cookie,
}

impl Location {
    /// The name that OpenAPI gives it (`in`).
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// How a list or an object is written as a parameter (OpenAPI's `style`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `a=1&a=2` or `a=1,2`.
    Form,
    /// `1,2`.
    Simple,
    /// `.1.2`.
    Label,
    /// `;a=1;a=2`.
    Matrix,
    /// `a=1%202`.
    SpaceDelimited,
    /// `a=1|2`.
    PipeDelimited,
    /// `a[b]=1`.
    DeepObject,
}
