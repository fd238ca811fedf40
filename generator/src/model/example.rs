//! Examples of values.

use serde_json::Value;

use crate::place::Span;

/// A named example.
#[derive(Clone, Debug)]
pub struct Example {
    /// Name, unique in its place.
    pub name: String,
    /// One line on what it shows.
    pub summary: Option<String>,
    /// The value.
    pub value: Value,
    /// Where it stands in the document.
    pub span: Span,
}
