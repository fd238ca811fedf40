//! Documents as JSON, for outputs that are documents themselves.

mod hoist;
mod visit;

use serde_json::Value;

pub(crate) use hoist::{COMPONENTS, Renames, hoist, lookup};
pub(crate) use visit::visit;

/// Text of a value as pretty JSON, with a newline at the end.
pub(crate) fn text(value: &Value) -> String {
    format!("{value:#}\n")
}
