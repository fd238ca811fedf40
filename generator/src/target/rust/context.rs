//! What templates are given: small values, every decision taken.

mod catalog;
mod dynamic;
mod jobs;
mod models;
mod operations;
mod package;
mod paging;

use serde::Serialize;

use crate::model::Provenance;

use super::doc;
use super::types::{Imports, Types};

pub(super) use catalog::CatalogFile;
pub(super) use dynamic::Dynamic;
pub(super) use jobs::JobFile;
pub(super) use models::ModelFile;
pub(super) use operations::{Common, OperationFile};
pub(super) use package::{Client, Crate, Feature, Module, Modules, program};

/// Where generated types and the client are, seen from a file.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Paths {
    /// Path of the root module.
    pub(super) root: String,
    /// Path of the crate in examples; `None` where examples can't know it.
    pub(super) public: Option<String>,
}

/// `use` lines of a file.
pub(super) struct Uses<'a> {
    types: &'a Types<'a>,
    lines: Vec<String>,
}

impl<'a> Uses<'a> {
    pub(super) fn new(types: &'a Types<'a>, imports: &Imports) -> Self {
        let mut lines = Vec::new();
        if imports.codegen {
            lines.push("use specmill_runtime::codegen as rt;".to_owned());
        }
        if imports.map {
            lines.push("use std::collections::BTreeMap;".to_owned());
        }
        if !imports.runtime.is_empty() {
            lines.push(group("specmill_runtime", imports.runtime.iter().copied()));
        }
        Self { types, lines }
    }

    /// Imports generated types but for some, from a module.
    pub(super) fn types(mut self, path: &str, imports: &Imports, own: &[String]) -> Self {
        let mut names: Vec<&str> = imports
            .types
            .iter()
            .filter_map(|id| self.types.names.of(*id))
            .map(|names| names.ident.as_str())
            .filter(|name| !own.iter().any(|own| own == name))
            .collect();
        names.sort_unstable();
        if !names.is_empty() {
            self.lines.push(group(path, names));
        }
        self
    }

    pub(super) fn line(mut self, line: String) -> Self {
        self.lines.push(line);
        self
    }

    pub(super) fn finish(mut self) -> Vec<String> {
        self.lines.sort_by(|one, other| (!is_std(one), one).cmp(&(!is_std(other), other)));
        self.lines
    }
}

fn is_std(line: &str) -> bool {
    line.starts_with("use std::")
}

fn group<'n>(path: &str, names: impl IntoIterator<Item = &'n str>) -> String {
    let names: Vec<_> = names.into_iter().collect();
    match names.as_slice() {
        [name] => format!("use {path}::{name};"),
        names => format!("use {path}::{{{}}};", names.join(", ")),
    }
}

/// A title as a sentence, then a description; one of them is enough.
fn describe(title: Option<&str>, description: Option<&str>, otherwise: &str) -> Vec<String> {
    let title = title.map(doc::inline).filter(|title| !title.is_empty());
    let description = description.map(doc::markdown).unwrap_or_default();
    match title {
        Some(title) if description.first().is_none_or(|first| !same(first, &title)) => {
            let mut lines = doc::wrap(&sentence(&title), "", 0);
            if !description.is_empty() {
                lines.push(String::new());
                lines.extend(description);
            }
            lines
        }
        _ if description.is_empty() && otherwise.is_empty() => Vec::new(),
        _ if description.is_empty() => doc::wrap(otherwise, "", 0),
        _ => description,
    }
}

fn same(first: &str, second: &str) -> bool {
    first.trim_end_matches('.') == second.trim_end_matches('.')
}

/// The text with a full stop where it has no end.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', ':', '。']) { text.to_owned() } else { format!("{text}.") }
}

/// Adds a paragraph.
fn paragraph(lines: &mut Vec<String>, text: &str) {
    if text.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(doc::wrap(text, "", 0));
}

/// Where something was transcribed from.
fn source(source: Option<&Provenance>) -> Option<String> {
    let source = source?;
    let mut parts: Vec<String> = [&source.document, &source.section]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| doc::inline(part))
        .collect();
    match source.tables.as_slice() {
        [] => {}
        [table] => parts.push(format!("table {}", doc::inline(table))),
        tables => {
            let tables: Vec<_> = tables.iter().map(|table| doc::inline(table)).collect();
            parts.push(format!("tables {}", tables.join(", ")));
        }
    }
    (!parts.is_empty()).then(|| format!("Source: {}.", parts.join(", ")))
}
