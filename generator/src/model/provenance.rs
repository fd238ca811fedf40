//! Where things were transcribed from, and how they differ from there.

use super::{Id, Operation, Type};

/// Where a table was transcribed from (`x-source`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Provenance {
    /// Name of the document.
    pub document: String,
    /// Its section.
    pub section: String,
    /// Numbers of its tables.
    pub tables: Vec<String>,
}

/// A difference to the source (`x-source-deviation`).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deviation {
    /// What declares it, or holds what does.
    pub holder: Holder,
    /// The way from the holder to what differs; empty where it is the holder itself.
    pub inside: Vec<Inside>,
    /// Where the nearest object around was transcribed from; for a component that does
    /// not say, where the first was that refers to it.
    pub source: Option<Provenance>,
    /// What differs, and why.
    pub text: String,
}

/// A part of a document that has a place of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Holder {
    /// An operation.
    Operation(Id<Operation>),
    /// A type.
    Type(Id<Type>),
    /// A component that is no type.
    Component {
        /// The section of `components`.
        section: String,
        /// Its name there.
        name: String,
        /// Operations and types that refer to it.
        users: Vec<Holder>,
    },
    /// A path with all its operations.
    Path(String),
    /// The document itself.
    Document,
}

/// A step from a part of a document to something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inside {
    /// A parameter.
    Parameter {
        /// `path`, `query`, `header` or `cookie`.
        place: String,
        /// Its name on the wire.
        name: String,
    },
    /// The body of the request.
    Body,
    /// The answer of a status.
    Answer(String),
    /// A header of an answer.
    Header(String),
    /// A field of an object.
    Field(String),
    /// The items of a list.
    Item,
    /// The values of a map.
    Value,
    /// One of several alternatives, counted from one.
    Alternative(usize),
    /// Anything else, by its key.
    Other(String),
}
