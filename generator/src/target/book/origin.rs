//! Where facts come from, and where they differ from there.

use serde::Serialize;

use super::markdown::{code, plain};
use crate::model::Provenance;

/// A difference to the source.
#[derive(Debug, Serialize)]
pub(super) struct Deviation {
    pub(super) subject: Option<String>,
    pub(super) text: String,
}

/// Where something was transcribed from.
pub(super) fn source(source: &Provenance) -> String {
    let mut text = format!("*{}*, section {}", plain(&source.document), code(&source.section));
    if !source.tables.is_empty() {
        let tables: Vec<String> = source.tables.iter().map(|table| code(table)).collect();
        let noun = if tables.len() == 1 { "table" } else { "tables" };
        text.push_str(&format!(", {noun} {}", tables.join(", ")));
    }
    text
}
