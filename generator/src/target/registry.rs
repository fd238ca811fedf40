//! The list of targets: an output is named here and nowhere else.

use std::fmt;
use std::sync::Arc;

use serde::de::DeserializeOwned;

use super::{Target, book, json_schema, openapi, rust};
use crate::source::{Node, de};

/// Name of the target that a document by itself is for.
pub(crate) const RUST: &str = "rust";

/// All targets, in the order in which they are listed for users.
pub static TARGETS: &[Entry] = &[
    Entry::new::<rust::Section>(RUST, "Client crates", Scope::Service),
    Entry::new::<json_schema::Section>("schemas", "JSON Schemas", Scope::Service),
    Entry::new::<openapi::Section>("openapi", "OpenAPI documents in one file", Scope::Service),
    Entry::new::<book::Section>("docs", "Documentation of all services", Scope::Run),
];

/// What a target renders at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// One service. Each service has a section with options of its own.
    Service,
    /// All services of a run. The section is at the top of the configuration, and a
    /// service says only whether it is part of the output.
    Run,
}

/// A target in the list.
#[derive(Clone, Copy)]
pub struct Entry {
    /// Name of the target: the key of its section in `specmill.yaml`, its name on the
    /// command line and in the list of written files.
    pub name: &'static str,
    /// A few words on what it generates.
    pub about: &'static str,
    /// What it renders at once.
    pub scope: Scope,
    read: fn(&Node) -> Result<Arc<dyn Target>, de::ReadError>,
    plain: fn() -> Arc<dyn Target>,
}

impl Entry {
    const fn new<T>(name: &'static str, about: &'static str, scope: Scope) -> Self
    where
        T: Target + DeserializeOwned + Default + 'static,
    {
        Self {
            name,
            about,
            scope,
            read: |section| de::from_node::<T>(section).map(|target| Arc::new(target) as Arc<dyn Target>),
            plain: || Arc::new(T::default()),
        }
    }

    /// The target with the options of a section.
    ///
    /// # Errors
    ///
    /// An option is unknown, missing, or has a value of the wrong kind.
    pub fn read(&self, section: &Node) -> Result<Arc<dyn Target>, de::ReadError> {
        (self.read)(section)
    }

    /// The target with default options and without a folder of its own: to check
    /// whether a document can be rendered.
    #[must_use]
    pub fn plain(&self) -> Arc<dyn Target> {
        (self.plain)()
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// Finds a target by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Entry> {
    TARGETS.iter().find(|entry| entry.name == name)
}
