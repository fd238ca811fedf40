//! From documents to files, in memory: the whole way in one call.
//!
//! [`generate`] makes everything that a configuration asks for, [`read`] goes as far
//! as the model of one document, [`check`] makes everything of one document for the
//! findings alone. All of them collect what is wrong with every document before
//! they give up, and nothing of a run with an error is returned, so nothing of it
//! can be written.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde_json::Value;

use crate::config::{Config, Service};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::lint;
use crate::lower;
use crate::model::Api;
use crate::openapi;
use crate::output::File;
use crate::source::{Node, Sources};
use crate::target;
use crate::target::book::DocsService;
use crate::target::openapi::BundleOptions;
use crate::template::Templates;

/// A part of the output, always made as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part {
    /// Client crates.
    Rust,
    /// Documentation.
    Docs,
    /// JSON Schemas.
    Schemas,
    /// OpenAPI bundles.
    OpenApi,
}

impl Part {
    /// All parts.
    pub const ALL: &[Self] = &[Self::Rust, Self::Docs, Self::Schemas, Self::OpenApi];

    /// The name of the part on the command line and in the list of written files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Docs => "docs",
            Self::Schemas => "schemas",
            Self::OpenApi => "openapi",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A document that has been read and understood.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Document {
    /// The document in one piece, as OpenAPI 3.1, with the place of everything.
    pub tree: Node,
    /// What it describes.
    pub api: Api,
}

impl Document {
    /// The document in one piece, as OpenAPI 3.1. It is made each time.
    #[must_use]
    pub fn bundle(&self) -> Value {
        self.tree.to_json()
    }
}

/// Reads a document with all files that it refers to, and makes a model of it.
///
/// `None` where that is not possible; then `diagnostics` has an error that says why.
pub fn read(document: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    let tree = bundle(document, sources, diagnostics)?;
    understand(tree, diagnostics)
}

fn understand(tree: Node, diagnostics: &mut Diagnostics) -> Option<Document> {
    let api = lower::lower(&tree, diagnostics)?;
    Some(Document { tree, api })
}

/// Reads a document with all files that it refers to, as one tree of OpenAPI 3.1
/// without references to other files.
///
/// `None` where that is not possible; then `diagnostics` has an error that says why.
pub fn bundle(document: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    let file = sources.load(document, diagnostics)?;
    let bundle = openapi::bundle::bundle(sources, file, diagnostics)?;
    openapi::grammar::check(&bundle, diagnostics);
    openapi::upgrade::upgrade(bundle, diagnostics)
}

/// Finds what there is to say about a document: everything is made of it that can
/// be, and thrown away. What OpenAPI 3.0 can't say is told where that is asked for.
pub fn check(
    document: &Path,
    report_losses: bool,
    templates: &Templates,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(tree) = bundle(document, sources, diagnostics) else { return };
    lint::lint(&tree, diagnostics);
    let Some(understood) = understand(tree, diagnostics) else { return };
    let service = Service::of_everything(document, report_losses);
    render("service", &service, &understood, Part::ALL, templates, diagnostics);
    let pages = [service.docs("service", &understood.api)];
    book(&pages, "service", templates, diagnostics);
}

/// Makes the parts of a configuration that are asked for.
///
/// `None` where anything is an error; all services have been looked at then.
pub fn generate(
    config: &Config,
    parts: &[Part],
    templates: &Templates,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<Part, Vec<File>>> {
    let mut files: BTreeMap<Part, Vec<File>> = parts.iter().map(|part| (*part, Vec::new())).collect();
    let mut documents = Vec::new();
    for (name, service) in &config.services {
        let Some(document) = read(&config.resolve(&service.document), sources, diagnostics) else { continue };
        for (part, made) in render(name, service, &document, parts, templates, diagnostics) {
            files.entry(part).or_default().extend(made);
        }
        documents.push((name, service, document));
    }
    if let (Some(docs), Some(pages)) = (&config.docs, files.get_mut(&Part::Docs)) {
        let services: Vec<_> = documents
            .iter()
            .filter(|(_, service, _)| service.docs)
            .map(|(name, service, document)| service.docs(name, &document.api))
            .collect();
        pages.extend(below(&docs.path, book(&services, &docs.title, templates, diagnostics)));
    }
    if diagnostics.has_errors() { None } else { Some(files) }
}

/// Makes the parts of one service that are its own.
fn render(
    name: &str,
    service: &Service,
    document: &Document,
    parts: &[Part],
    templates: &Templates,
    diagnostics: &mut Diagnostics,
) -> Vec<(Part, Vec<File>)> {
    // Not every part needs it.
    let bundle = LazyCell::new(|| document.bundle());
    let mut made = Vec::new();
    for part in parts {
        let files = match part {
            Part::Rust => service.rust.as_ref().map(|rust| {
                let options = rust.options(name, &service.document);
                below(&rust.path, target::rust::render(&document.api, &options, templates, diagnostics))
            }),
            Part::Schemas => service.schemas.as_ref().map(|schemas| {
                below(&schemas.path, target::json_schema::render(&bundle, &schemas.options(name)))
            }),
            Part::OpenApi => service.openapi.as_ref().map(|bundles| {
                let options =
                    BundleOptions::new(name).report_losses(bundles.report_losses).tree(&document.tree);
                below(&bundles.path, target::openapi::render(&bundle, &options, diagnostics))
            }),
            // One book holds all services.
            Part::Docs => None,
        };
        made.extend(files.map(|files| (*part, files)));
    }
    made
}

/// Makes the documentation.
fn book(
    services: &[DocsService<'_>],
    title: &str,
    templates: &Templates,
    diagnostics: &mut Diagnostics,
) -> Vec<File> {
    target::book::render(services, title, templates).unwrap_or_else(|error| {
        diagnostics.push(Diagnostic::new(codes::TEMPLATE_FAILED, error.to_string()));
        Vec::new()
    })
}

/// Files of a part, below the folder of the part.
fn below(folder: &Path, files: Vec<File>) -> Vec<File> {
    files.into_iter().map(|file| File { path: folder.join(file.path), ..file }).collect()
}
