//! What a service is as a whole, and where it is reached.

use indexmap::IndexMap;

use super::{Arena, Catalogs, Deviation, Event, Id, Object, Operation, Scheme, Tag, Type, TypeKind};

/// A whole service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
    pub tags: Arena<Tag>,
    /// Operations in the order of the document.
    pub operations: Arena<Operation>,
    /// Requests that the service sends: webhooks, then callbacks.
    pub events: Vec<Event>,
    /// Types, in the order in which they were first met.
    pub types: Arena<Type>,
    /// Ways of authenticating, in the order of the document.
    pub schemes: Arena<Scheme>,
    /// Everything that is declared to differ from its source, in the order of the
    /// document.
    pub deviations: Vec<Deviation>,
    /// What the service says of itself in tables.
    pub catalogs: Catalogs,
    /// Extensions that no field here is for, as they are written.
    pub extensions: Extensions,
}

impl Api {
    /// What the type of an id is made of; `None` where the id is not of this API.
    #[must_use]
    pub fn kind(&self, id: Id<Type>) -> Option<&TypeKind> {
        self.types.get(id).map(|made| &made.kind)
    }

    /// The object that the type of an id is, if it is one.
    #[must_use]
    pub fn object(&self, id: Id<Type>) -> Option<&Object> {
        match self.kind(id) {
            Some(TypeKind::Object(object)) => Some(object),
            _ => None,
        }
    }

    /// Operations of one tag, in order.
    pub fn operations_of(&self, tag: Id<Tag>) -> impl Iterator<Item = (Id<Operation>, &Operation)> {
        self.operations.entries().filter(move |(_, operation)| operation.tag == tag)
    }
}

/// Extensions by their names, which begin with `x-`.
pub type Extensions = IndexMap<String, serde_json::Value>;

/// Where the service is reached. Variables stand in the address as `{name}`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Server {
    /// Address, without a slash at the end.
    pub url: String,
    /// What the address is for.
    pub description: Option<String>,
    /// Variables of the address.
    pub variables: IndexMap<String, ServerVariable>,
}

/// A variable of a server address.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerVariable {
    /// Value that stands where none is given.
    pub default: String,
    /// Values that are allowed; empty where any is.
    pub values: Vec<String>,
    /// What the variable is for.
    pub description: Option<String>,
}
