//! What goes to the standard output.

use std::io::{self, Write as _};

use serde::Serialize;

/// Prints bytes as they are.
pub(crate) fn bytes(bytes: &[u8]) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    Ok(out.flush()?)
}

/// Prints JSON, indented or on one line.
pub(crate) fn json(value: &impl Serialize, compact: bool) -> anyhow::Result<()> {
    let mut text = if compact { serde_json::to_string(value) } else { serde_json::to_string_pretty(value) }?;
    text.push('\n');
    bytes(text.as_bytes())
}
