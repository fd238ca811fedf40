//! What can be called with the values of a response.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Id, Operation};

/// An operation that takes values of a response as its input.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// Name of the link, unique in its response.
    pub name: String,
    /// The operation.
    pub target: LinkTarget,
    /// Values of parameters by name, or by place and name (`path.id`): runtime
    /// expressions, or constants.
    pub parameters: IndexMap<String, Value>,
    /// The body of the request: a runtime expression, or a constant.
    pub body: Option<Value>,
    /// What the link is for, in Markdown.
    pub description: Option<String>,
}

/// The operation that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkTarget {
    /// One of this API.
    Operation(Id<Operation>),
    /// One of another document, by reference.
    External(String),
}
