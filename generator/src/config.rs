//! `specmill.yaml`: which documents become what, and where that goes.
//!
//! ```
//! use specmill::config::Config;
//! use specmill::diagnostic::Diagnostics;
//! use specmill::source::Sources;
//!
//! let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
//! let text = "
//! output: generated
//! docs: { path: docs, title: Pet shop }
//! services:
//!   pets:
//!     document: spec/pets.yaml
//!     rust: { path: crates/pets }
//!     schemas: { path: schemas/pets, id: 'https://example.com/schemas/pets' }
//!     openapi: { path: openapi }
//! ";
//! let file = sources.add_text("specmill.yaml", text, &mut diagnostics).unwrap();
//! let config = Config::of_file(file, &sources, &mut diagnostics).unwrap();
//! assert_eq!(config.services.len(), 1);
//! ```
//!
//! Documents and templates are relative to the folder of the file, outputs to the output
//! folder. An output without a section is not generated. The options of the sections are
//! those of [`rust::Section`], [`json_schema::Section`](crate::target::json_schema::Section),
//! [`openapi::Section`](crate::target::openapi::Section) and, for all services together,
//! [`book::Section`](crate::target::book::Section). A service that the documentation
//! leaves out has `docs: false`.
//!
//! # What services share
//!
//! `defaults` has the keys of a service. Each service takes from there what it does not
//! say itself: the document, whole sections, and single options of sections. `{service}`
//! in a text of the defaults is the name of the service. `rust: false` at a service leaves
//! out an output that the defaults ask for.
//!
//! ```
//! # use specmill::{config::Config, diagnostic::Diagnostics, source::Sources};
//! # let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
//! let text = "
//! defaults:
//!   document: spec/{service}.yaml
//!   rust:
//!     path: crates/shop-{service}
//!     license: MIT
//!   openapi: { path: openapi }
//! services:
//!   pets: {}
//!   orders: { rust: { license: Apache-2.0 }, openapi: false }
//! ";
//! # let file = sources.add_text("specmill.yaml", text, &mut diagnostics).unwrap();
//! # let config = Config::of_file(file, &sources, &mut diagnostics).unwrap();
//! # assert_eq!(config.services["pets"].document.to_str(), Some("spec/pets.yaml"));
//! # assert_eq!(config.services["orders"].targets.len(), 1);
//! ```

mod defaults;
mod read;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::FileId;
use crate::source::Sources;
use crate::target::registry::RUST;
use crate::target::{Target, rust};

/// Name of the file, where none is given.
pub const FILE_NAME: &str = "specmill.yaml";

/// Targets with their options, by the names that the [registry](crate::target::registry)
/// has for them.
pub type Targets = IndexMap<&'static str, Arc<dyn Target>>;

/// What is generated from what.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Config {
    /// Folder that relative paths start from: the one of the file.
    pub root: PathBuf,
    /// Folder that everything is written to.
    pub output: PathBuf,
    /// Folder with templates that replace ours file by file.
    pub templates: Option<PathBuf>,
    /// Targets that render all services together.
    pub targets: Targets,
    /// The services by short name, in the order in which they are listed.
    pub services: IndexMap<String, Service>,
}

/// One service: a document and what is generated from it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Service {
    /// The OpenAPI document; files that it refers to are found from there.
    pub document: PathBuf,
    /// Targets that render this service alone.
    pub targets: Targets,
    /// Names of the targets of all services that leave this one out.
    pub left_out: Vec<&'static str>,
}

impl Config {
    /// Reads a file.
    ///
    /// `None` where the file can't be read or used; then `diagnostics` has an error
    /// that says why.
    pub fn read(path: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Self> {
        if !path.exists() {
            let message = format!("there is no `{}` to say what is to be made", path.display());
            diagnostics.push(
                Diagnostic::new(codes::FILE_UNREADABLE, message)
                    .help("write one by `specmill init <document>`, or name another by `--config`"),
            );
            return None;
        }
        let file = sources.load(path, diagnostics)?;
        Self::of_file(file, sources, diagnostics)
    }

    /// Takes a configuration from a file that has been read.
    ///
    /// `None` where a field is not known, is missing or has a value of the wrong kind,
    /// and where a service has a name that can't be part of a file name; then
    /// `diagnostics` has an error that says where.
    pub fn of_file(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Self> {
        let node = sources.root(file)?;
        let mut config = read::read(node, diagnostics)?;
        if let Some(folder) = sources.path(file).parent() {
            config.root = folder.to_owned();
        }
        Some(config)
    }

    /// A configuration that generates a client from one document, in a folder of its
    /// own.
    #[must_use]
    pub fn of_document(document: &Path, output: &Path, name: &str) -> Self {
        Self::of_client(document, output, name, rust::Section::new(name))
    }

    /// A configuration that generates the client that a section describes. `name` is the
    /// short name of the service.
    #[must_use]
    pub fn of_client(document: &Path, output: &Path, name: &str, section: rust::Section) -> Self {
        let client: Arc<dyn Target> = Arc::new(section);
        let service = Service {
            document: document.to_owned(),
            targets: Targets::from([(RUST, client)]),
            left_out: Vec::new(),
        };
        Self {
            root: PathBuf::new(),
            output: output.to_owned(),
            templates: None,
            targets: Targets::new(),
            services: IndexMap::from([(name.to_owned(), service)]),
        }
    }

    /// The targets that render a service, alone or with others.
    pub fn targets_of<'a>(&'a self, service: &'a Service) -> impl Iterator<Item = &'a Arc<dyn Target>> {
        let of_all = self.targets.iter().filter(|(name, _)| !service.left_out.contains(*name));
        service.targets.iter().chain(of_all).map(|(_, target)| target)
    }

    /// A path of the file, from the current folder.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> PathBuf {
        self.root.join(path)
    }
}

#[cfg(test)]
mod tests;
