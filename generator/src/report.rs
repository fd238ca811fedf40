//! Findings as text: for people, as JSON lines, as SARIF.

mod human;
mod json;
mod sarif;

pub use human::human;
pub use json::json;
pub use sarif::sarif;

use crate::diagnostic::Level;

/// What findings of a level are called. SARIF has the same words.
pub(crate) fn severity(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}
