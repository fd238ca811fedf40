//! Prints a document as one file for tools of other languages: OpenAPI 3.1 in
//! JSON and YAML, and 3.0.3 in JSON.
//!
//! The input is the bundled tree of one document, already 3.1. Its order is kept,
//! so that a change in the source is a change of the same size here.

mod downgrade;
mod section;
mod yaml;

use std::path::PathBuf;

use serde_json::Value;

use downgrade::Loss;
pub use section::Section;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::json;
use crate::place::Span;
use crate::source::Node;
use crate::target::Artifact;

/// What is printed, and what is said about it.
#[derive(Clone, Debug)]
pub(crate) struct OpenApiOptions<'t> {
    /// Name of the service: files are called after it.
    pub(crate) name: String,
    /// Report what OpenAPI 3.0 can't say.
    pub(crate) report_losses: bool,
    /// The document with its places, so that reports can point at them.
    pub(crate) tree: Option<&'t Node>,
}

impl<'t> OpenApiOptions<'t> {
    /// Files called after a service; losses are reported.
    #[must_use]
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), report_losses: true, tree: None }
    }

    /// Switches the report of what OpenAPI 3.0 can't say.
    #[must_use]
    pub(crate) fn report_losses(mut self, report: bool) -> Self {
        self.report_losses = report;
        self
    }

    /// Tells the places of what is in the document.
    #[must_use]
    pub(crate) fn tree(mut self, tree: &'t Node) -> Self {
        self.tree = Some(tree);
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

/// Prints a document as one text, in YAML or in JSON. What 3.0 can't say is reported
/// with its place.
pub fn print(tree: &Node, version: Version, yaml: bool, diagnostics: &mut Diagnostics) -> String {
    let mut document = tree.to_json();
    if version == Version::V30 {
        let (old, losses) = downgrade::downgrade(&document);
        report(&losses, Some(tree), diagnostics);
        document = old;
    }
    if yaml { yaml::to_string(&document) } else { json::text(&document) }
}

/// Prints `<name>.json`, `<name>.yaml` (both 3.1) and `<name>-3.0.json`.
pub(crate) fn render(
    document: &Value,
    options: &OpenApiOptions<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Artifact> {
    let name = &options.name;
    let (old, losses) = downgrade::downgrade(document);
    if options.report_losses {
        report(&losses, options.tree, diagnostics);
    }
    vec![
        file(format!("{name}.json"), json::text(document)),
        file(format!("{name}.yaml"), yaml::to_string(document)),
        file(format!("{name}-3.0.json"), json::text(&old)),
    ]
}

/// Places that a report points at.
const PLACES_SHOWN: usize = 3;

/// Says what was lost, and where it stands if that is known.
fn report(losses: &[Loss], tree: Option<&Node>, diagnostics: &mut Diagnostics) {
    for loss in losses {
        let spans = loss.places.iter().filter_map(|place| key_span(tree?, place));
        let spans: Vec<Span> = spans.take(PLACES_SHOWN).collect();
        let mut diagnostic = match spans.first() {
            None => Diagnostic::new(codes::LOST_IN_OPENAPI_30, loss.to_string()),
            Some(first) => Diagnostic::new(codes::LOST_IN_OPENAPI_30, loss.summary()).at(*first, "left out"),
        };
        for span in spans.iter().skip(1) {
            diagnostic = diagnostic.and(*span, "left out here too");
        }
        diagnostics.push(diagnostic.help(
            "the 3.1 files say it; say it in a description too if readers of 3.0 must know, or switch \
             the report off",
        ));
    }
}

/// Where the name of a member stands that a JSON pointer leads to.
fn key_span(tree: &Node, pointer: &str) -> Option<Span> {
    let mut node = tree;
    let mut span = None;
    for name in crate::place::pointer::tokens(pointer) {
        match node.members().find(|member| member.key.name == name) {
            Some(member) => {
                span = Some(member.key.span);
                node = &member.value;
            }
            None => node = node.items().nth(name.parse().ok()?)?,
        }
    }
    span
}

fn file(path: String, text: String) -> Artifact {
    Artifact { path: PathBuf::from(path), text }
}

#[cfg(test)]
mod tests;
