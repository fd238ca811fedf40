//! Examples of values.

use serde_json::Value;

/// A named example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Example {
    /// Name, unique in its place.
    pub name: String,
    /// One line on what it shows.
    pub summary: Option<String>,
    /// The value.
    pub value: Value,
}
