//! What a service is as a whole, and where it is reached.

use indexmap::IndexMap;

use super::{Catalogs, Deviation, Operation, SecurityScheme, Tag, Type, TypeId};

/// A whole service.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Title of the service, as in `info.title`.
    pub title: String,
    /// Version of the described API, as in `info.version`.
    pub version: String,
    /// One line on what the service is.
    pub summary: Option<String>,
    /// What the service is, in Markdown.
    pub description: Option<String>,
    /// Where the service is reached.
    pub servers: Vec<Server>,
    /// Groups of operations, in the order of the document; never empty where
    /// there is an operation.
    pub tags: Vec<Tag>,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
    /// Types, in the order in which they were first met.
    pub types: Vec<Type>,
    /// Ways of authenticating, by name.
    pub security: IndexMap<String, SecurityScheme>,
    /// Everything that is declared to differ from its source, in the order of the
    /// document.
    pub deviations: Vec<Deviation>,
    /// What the service says of itself in tables.
    pub catalogs: Catalogs,
}

impl Api {
    /// The type behind an index.
    ///
    /// Indices are made by `lower` only, so an index of this API always has a type.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Type {
        #[allow(clippy::indexing_slicing, reason = "a TypeId is only made for a type of this API")]
        &self.types[id.0]
    }

    /// Operations of one tag, in order.
    pub fn operations_of(&self, tag: usize) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(move |operation| operation.tag == tag)
    }
}

/// Where the service is reached. Variables stand in the address as `{name}`.
#[derive(Clone, Debug)]
pub struct Server {
    /// Address, without a slash at the end.
    pub url: String,
    /// What the address is for.
    pub description: Option<String>,
    /// Variables of the address.
    pub variables: IndexMap<String, ServerVariable>,
}

/// A variable of a server address.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Value that stands where none is given.
    pub default: String,
    /// Values that are allowed; empty where any is.
    pub values: Vec<String>,
    /// What the variable is for.
    pub description: Option<String>,
}
