//! Prints the source of an mdBook on all services: a page per operation and object,
//! and what is on them is linked.
//!
//! What stands on a page is decided here; how it looks is decided by the templates
//! below `docs/`. The book needs no network, neither when it is built nor when it
//! is read.

mod catalogs;
mod curl;
mod deviations;
mod markdown;
mod operation;
mod pages;
mod rows;
mod service;
mod words;

use std::path::PathBuf;

use serde::Serialize;

use crate::diagnostic::{Severity, codes};
use crate::model::{Api, TypeId, TypeKind};
use crate::output::File;
use crate::target::rust;
use crate::template::{TemplateError, Templates};
use markdown::plain;
use pages::Pages;
use service::{Service, Uses};

/// A service to be documented.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DocsService<'a> {
    /// Short name: the folder of its pages.
    pub name: &'a str,
    /// What it is.
    pub api: &'a Api,
    /// Name of its Rust crate, where there is one; without it there are no examples
    /// in Rust.
    pub crate_name: Option<&'a str>,
    /// Statements that make a `client`, where the plain builder does not do.
    pub client_example: Option<&'a str>,
}

impl<'a> DocsService<'a> {
    /// A service without a Rust crate.
    #[must_use]
    pub fn new(name: &'a str, api: &'a Api) -> Self {
        Self { name, api, crate_name: None, client_example: None }
    }

    /// Names the Rust crate.
    #[must_use]
    pub fn crate_name(mut self, name: &'a str) -> Self {
        self.crate_name = Some(name);
        self
    }

    /// Sets the statements that make a `client`.
    #[must_use]
    pub fn client_example(mut self, statements: Option<&'a str>) -> Self {
        self.client_example = statements;
        self
    }
}

/// Prints `book.toml`, its theme and everything below `src/`.
///
/// # Errors
///
/// [`TemplateError`] where a template of the user's can't be rendered.
pub fn render(
    services: &[DocsService<'_>],
    title: &str,
    templates: &Templates,
) -> Result<Vec<File>, TemplateError> {
    let book = Book { templates };
    let mut files = Vec::new();
    let mut chapters = Vec::new();
    for service in services {
        chapters.push(book.service(service, &mut files)?);
    }
    let context = Whole {
        title: plain(title),
        toml_title: toml_string(title),
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
    services: Vec<Chapter>,
    findings: Vec<Finding>,
}

/// A service in the table of contents.
#[derive(Debug, Serialize)]
struct Chapter {
    #[serde(flatten)]
    service: Service,
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
    fn file(&self, template: &str, path: String, context: &impl Serialize) -> Result<File, TemplateError> {
        let text = self.templates.render(template, context)?;
        let text = if path.ends_with(".md") { tidy(&text) } else { text };
        Ok(File { path: PathBuf::from(path), text })
    }

    /// All pages of a service.
    fn service(&self, service: &DocsService<'_>, files: &mut Vec<File>) -> Result<Chapter, TemplateError> {
        let (name, api) = (service.name, service.api);
        let pages = Pages::of(api);
        let uses = Uses::of(api);
        let mut examples = service
            .crate_name
            .map(|name| rust::examples(api, name, service.client_example))
            .unwrap_or_default()
            .into_iter();
        let at = |page: &str| format!("src/{name}/{page}");
        for (index, operation) in api.operations.iter().enumerate() {
            let context = operation::page(api, &pages, index, operation, examples.next().flatten());
            let path = pages.operations.get(index).map_or("", String::as_str);
            files.push(self.file("docs/operation.md.tera", at(path), &context)?);
        }
        for group in service::service(name, api, &pages, service.crate_name, "../").groups {
            files.push(self.file("docs/group.md.tera", at(&group.link), &group)?);
        }
        let mut types = Vec::new();
        for (index, kind) in api.types.iter().enumerate() {
            let id = TypeId(index);
            if matches!(kind.kind, TypeKind::Enum(_)) {
                continue;
            }
            let link = pages.of_type(id).to_owned();
            files.push(self.file(
                "docs/type.md.tera",
                at(&link),
                &service::type_page(api, &pages, id, kind, &uses),
            )?);
            types.push(Link { name: plain(&kind.name), link });
        }
        let overview = service::service(name, api, &pages, service.crate_name, "");
        files.push(self.file("docs/service.md.tera", at("index.md"), &overview)?);
        if !types.is_empty() {
            files.push(self.file("docs/objects.md.tera", at("objects.md"), &overview)?);
        }
        if overview.has_values {
            files.push(self.file(
                "docs/values.md.tera",
                at("values.md"),
                &service::values_page(api, &pages, &uses),
            )?);
        }
        if overview.deviations > 0 {
            let page = deviations::page(api, &pages);
            files.push(self.file("docs/deviations.md.tera", at("deviations.md"), &page)?);
        }
        let tables = catalogs::tables(api, &pages);
        for table in &overview.tables {
            files.push(self.file(table.template, at(table.link), &tables)?);
        }
        Ok(Chapter { service: overview, types })
    }
}

fn findings() -> Vec<Finding> {
    codes::ALL
        .iter()
        .map(|code| Finding {
            code: code.as_str(),
            anchor: code.as_str().to_lowercase(),
            title: plain(code.title()),
            severity: match code.severity() {
                Severity::Error => "error",
                Severity::Warning => "warning",
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
