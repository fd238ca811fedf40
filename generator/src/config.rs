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
//! Every path is relative to the folder of the file; a part that is left out is not
//! made.

mod parts;

pub use parts::{Docs, OpenApi, Rust, Schemas, Service};

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::FileId;
use crate::source::{Sources, de};

/// Name of the file, where none is given.
pub const FILE_NAME: &str = "specmill.yaml";

/// What is generated from what.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Config {
    /// Folder that relative paths start from: the one of the file.
    #[serde(skip)]
    pub root: PathBuf,
    /// Folder that everything is written to.
    #[serde(default = "default_output")]
    pub output: PathBuf,
    /// Folder with templates that replace ours file by file.
    #[serde(default)]
    pub templates: Option<PathBuf>,
    /// Documentation of all services together.
    #[serde(default)]
    pub docs: Option<Docs>,
    /// The services by short name, in the order in which they are listed.
    pub services: IndexMap<String, Service>,
}

fn default_output() -> PathBuf {
    PathBuf::from("generated")
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
        let mut config: Self = match de::from_node(node) {
            Ok(config) => config,
            Err(error) => {
                diagnostics
                    .push(Diagnostic::new(codes::CONFIGURATION_INVALID, error.message).at(error.span, ""));
                return None;
            }
        };
        let mut services = node.get("services").into_iter().flat_map(|services| services.members());
        if let Some(member) = services.find(|member| !is_name(&member.key.name)) {
            let message = format!("`{}` can't be the name of a service", member.key.name);
            diagnostics.push(
                Diagnostic::new(codes::CONFIGURATION_INVALID, message)
                    .at(member.key.span, "becomes part of file names")
                    .help("use letters, digits, `-` and `_`"),
            );
            return None;
        }
        if let Some(folder) = sources.path(file).parent() {
            config.root = folder.to_owned();
        }
        Some(config)
    }

    /// A configuration that makes a client crate of one document, in a folder of its
    /// own.
    #[must_use]
    pub fn of_document(document: &Path, output: &Path, name: &str) -> Self {
        Self {
            root: PathBuf::new(),
            output: output.to_owned(),
            templates: None,
            docs: None,
            services: IndexMap::from([(name.to_owned(), Service::of_document(document, name))]),
        }
    }

    /// A path of the file, from the current folder.
    #[must_use]
    pub fn resolve(&self, path: &Path) -> PathBuf {
        self.root.join(path)
    }
}

/// Names of services become names of files.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests;
