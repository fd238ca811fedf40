//! Prints a document as one file for tools of other languages: OpenAPI 3.1 in
//! JSON and YAML, and 3.0.3 in JSON.
//!
//! The input is the bundled tree of one document, already 3.1. Its order is kept,
//! so that a change in the source is a change of the same size here.

mod downgrade;
mod hoist;
mod layout;
mod yaml;

use std::path::PathBuf;

use serde_json::Value;

pub use downgrade::Loss;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::output::File;

pub(crate) use hoist::{COMPONENTS, hoist, lookup};
pub(crate) use layout::visit;

/// What is printed, and what is said about it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BundleOptions {
    /// Name of the service: files are called after it.
    pub name: String,
    /// Report what OpenAPI 3.0 can't say.
    pub report_losses: bool,
}

impl BundleOptions {
    /// Files called after a service; losses are reported.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), report_losses: true }
    }

    /// Switches the report of what OpenAPI 3.0 can't say.
    #[must_use]
    pub fn report_losses(mut self, report: bool) -> Self {
        self.report_losses = report;
        self
    }
}

/// A version of the specification that can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0.3.
    V30,
    /// OpenAPI 3.1, which is what documents are inside.
    V31,
}

/// Prints a document as one text, in YAML or in JSON.
pub fn print(document: &Value, version: Version, yaml: bool, diagnostics: &mut Diagnostics) -> String {
    let old;
    let document = match version {
        Version::V31 => document,
        Version::V30 => {
            old = downgrade(document, true, diagnostics);
            &old
        }
    };
    if yaml { yaml::to_string(document) } else { json(document) }
}

/// Prints `<name>.json`, `<name>.yaml` (both 3.1) and `<name>-3.0.json`.
pub fn render(document: &Value, options: &BundleOptions, diagnostics: &mut Diagnostics) -> Vec<File> {
    let name = &options.name;
    let old = downgrade(document, options.report_losses, diagnostics);
    vec![
        file(format!("{name}.json"), json(document)),
        file(format!("{name}.yaml"), yaml::to_string(document)),
        file(format!("{name}-3.0.json"), json(&old)),
    ]
}

/// Says a document in OpenAPI 3.0.3, as far as that goes.
fn downgrade(document: &Value, report_losses: bool, diagnostics: &mut Diagnostics) -> Value {
    let (old, losses) = downgrade::downgrade(document);
    if report_losses {
        for loss in losses {
            diagnostics.push(Diagnostic::new(codes::LOST_IN_OPENAPI_30, loss.message()).help(
                "the 3.1 bundle says it; say it in a description too if readers of 3.0 must know, \
                     or switch the report off",
            ));
        }
    }
    old
}

/// Text of a value as pretty JSON, with a newline at the end.
pub(crate) fn json(value: &Value) -> String {
    format!("{value:#}\n")
}

fn file(path: String, text: String) -> File {
    File { path: PathBuf::from(path), text }
}

#[cfg(test)]
mod tests;
