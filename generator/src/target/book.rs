//! Prints the source of an mdBook on all services: a page per operation and object,
//! and what is on them is linked.
//!
//! What stands on a page is decided here; how it looks is decided by the templates
//! below `docs/`. The book needs no network, neither when it is built nor when it
//! is read.

mod call;
mod catalogs;
mod curl;
mod deviations;
mod example;
mod markdown;
mod operation;
mod origin;
mod pages;
mod rows;
mod section;
mod service;
mod words;

use std::path::PathBuf;

use serde::Serialize;

use crate::diagnostic::{Level, codes};
use crate::model::{Graph, TypeKind};
use crate::target::{Artifact, Service};
use crate::template::{TemplateError, Templates};
use markdown::plain;
use pages::Pages;
use service::Overview;

pub use section::Section;

/// Prints `book.toml`, its theme and everything below `src/`.
///
/// # Errors
///
/// [`TemplateError`] where a template of the user's can't be rendered.
pub(crate) fn render(
    services: &[Service<'_>],
    title: &str,
    templates: &Templates,
) -> Result<Vec<Artifact>, TemplateError> {
    let book = Book { templates };
    let mut files = Vec::new();
    let mut chapters = Vec::new();
    for service in services {
        chapters.push(book.service(service, &mut files)?);
    }
    let context = Whole {
        title: plain(title),
        toml_title: toml_string(title),
        languages: languages(services),
        services: chapters,
        findings: findings(),
    };
    for (template, path) in [
        ("docs/book.toml.tera", "book.toml"),
        ("docs/specmill.css.tera", "theme/specmill.css"),
        ("docs/SUMMARY.md.tera", "src/SUMMARY.md"),
        ("docs/README.md.tera", "src/index.md"),
        ("docs/diagnostics.md.tera", "src/diagnostics.md"),
    ] {
        files.push(book.file(template, path.to_owned(), &context)?);
    }
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// What the pages of the book as a whole ask for.
#[derive(Debug, Serialize)]
struct Whole {
    title: String,
    toml_title: String,
    /// Languages that examples are in.
    languages: Vec<&'static str>,
    services: Vec<Chapter>,
    findings: Vec<Finding>,
}

/// A service in the table of contents.
#[derive(Debug, Serialize)]
struct Chapter {
    #[serde(flatten)]
    service: Overview,
    types: Vec<Link>,
}

#[derive(Debug, Serialize)]
struct Link {
    name: String,
    link: String,
}

#[derive(Debug, Serialize)]
struct Finding {
    code: &'static str,
    anchor: String,
    title: String,
    severity: &'static str,
    explanation: String,
}

struct Book<'a> {
    templates: &'a Templates,
}

impl Book<'_> {
    fn file(
        &self,
        template: &str,
        path: String,
        context: &impl Serialize,
    ) -> Result<Artifact, TemplateError> {
        let text = self.templates.render(template, context)?;
        let text = if path.ends_with(".md") { tidy(&text) } else { text };
        Ok(Artifact { path: PathBuf::from(path), text })
    }

    /// All pages of a service.
    fn service(&self, service: &Service<'_>, files: &mut Vec<Artifact>) -> Result<Chapter, TemplateError> {
        let (name, api, guides) = (service.name, service.api, service.guides.as_slice());
        let pages = Pages::new(api, guides);
        let graph = Graph::new(api);
        let at = |page: &str| format!("src/{name}/{page}");
        for (id, operation) in api.operations.entries() {
            let context = operation::page(service, &graph, &pages, id, operation);
            let path = pages.operations.get(id).map_or("", String::as_str);
            files.push(self.file("docs/operation.md.tera", at(path), &context)?);
        }
        for group in service::overview(service, &pages, "../").groups {
            files.push(self.file("docs/group.md.tera", at(&group.link), &group)?);
        }
        let mut types = Vec::new();
        for (id, kind) in api.types.entries() {
            if matches!(kind.kind, TypeKind::Enum(_)) {
                continue;
            }
            let link = pages.of_type(id).to_owned();
            files.push(self.file(
                "docs/type.md.tera",
                at(&link),
                &service::type_page(api, &pages, id, kind, &graph),
            )?);
            types.push(Link { name: plain(&kind.name), link });
        }
        let overview = service::overview(service, &pages, "");
        files.push(self.file("docs/service.md.tera", at("index.md"), &overview)?);
        if !types.is_empty() {
            files.push(self.file("docs/objects.md.tera", at("objects.md"), &overview)?);
        }
        if overview.has_values {
            files.push(self.file(
                "docs/values.md.tera",
                at("values.md"),
                &service::values_page(service, &pages, &graph),
            )?);
        }
        if overview.deviations > 0 {
            let page = deviations::page(api, &pages);
            files.push(self.file("docs/deviations.md.tera", at("deviations.md"), &page)?);
        }
        let tables = catalogs::tables(service, &pages);
        for table in &overview.tables {
            files.push(self.file(table.template, at(table.link), &tables)?);
        }
        Ok(Chapter { service: overview, types })
    }
}

/// Languages of the services' clients, each once.
fn languages(services: &[Service<'_>]) -> Vec<&'static str> {
    let mut languages = Vec::new();
    for guide in services.iter().flat_map(|service| &service.guides) {
        if !languages.contains(&guide.language) {
            languages.push(guide.language);
        }
    }
    languages
}

fn findings() -> Vec<Finding> {
    codes::ALL
        .iter()
        .map(|code| Finding {
            code: code.as_str(),
            anchor: code.as_str().to_lowercase(),
            title: plain(code.title()),
            severity: match code.default_level() {
                Level::Deny => "error",
                Level::Warn | Level::Allow => "warning",
            },
            explanation: markdown::block(code.explanation()),
        })
        .collect()
}

/// A text as a string of TOML.
fn toml_string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Lines without blanks at their ends, one empty line at most between two, outside
/// of code.
fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut fence: Option<&str> = None;
    let mut empty = true;
    for line in text.lines() {
        let bare = line.trim_start();
        let ticks = bare.get(..bare.len() - bare.trim_start_matches('`').len()).unwrap_or_default();
        match fence {
            Some(open) if ticks.len() >= open.len() && bare.len() == ticks.len() => fence = None,
            None if ticks.len() >= 3 => fence = Some(ticks),
            _ => {}
        }
        let line = if fence.is_some() { line } else { line.trim_end() };
        if line.is_empty() && empty && fence.is_none() {
            continue;
        }
        empty = line.is_empty();
        out.push_str(line);
        out.push('\n');
    }
    while out.ends_with("\n\n") {
        out.pop();
    }
    out
}

#[cfg(test)]
mod tests;
