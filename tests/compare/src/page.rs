//! The tables of the page.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use crate::behaviour::Group;

/// Where the tables begin in the page.
pub const BEGIN: &str = "<!-- comparison: begin -->\n";
/// Where they end.
pub const END: &str = "<!-- comparison: end -->";

/// What the SDK does: `sdk.json`.
#[derive(Clone, Debug, Deserialize)]
pub struct Sdk {
    /// Version of Python.
    pub python: String,
    /// Versions of its packages.
    pub packages: BTreeMap<String, String>,
    /// What it does, by behaviour.
    pub outcomes: BTreeMap<String, String>,
}

impl Sdk {
    /// What was seen last.
    #[must_use]
    pub fn seen() -> Self {
        serde_json::from_str(include_str!("../sdk.json")).unwrap()
    }
}

/// All behaviours, with what the SDK does and what our clients do.
#[must_use]
pub fn tables(groups: &[Group], sdk: &Sdk, ours: &BTreeMap<&str, String>) -> String {
    let packages: Vec<_> = sdk.packages.iter().map(|(name, version)| format!("`{name}` {version}")).collect();
    let mut out = format!("\nSeen with Python {} and {}.\n", sdk.python, packages.join(", "));
    for group in groups {
        write!(out, "\n### {}\n\n| What happens | Python SDK | Our client |\n|---|---|---|\n", group.title)
            .unwrap();
        for behaviour in &group.behaviours {
            let id = behaviour.id.as_str();
            writeln!(out, "| {} | {} | {} |", behaviour.title, sdk.outcomes[id], ours[id]).unwrap();
        }
    }
    out.push('\n');
    out
}
