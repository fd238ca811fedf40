//! Where in a document the entities of its model come from.

use std::collections::HashMap;

use super::{Field, Id, Operation, Parameter, Type};
use crate::place::Span;

/// Places of entities. They are beside the model, so that two models are equal if they
/// describe the same API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    spans: HashMap<Entity, Span>,
}

/// A part of a model that has a place of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Entity {
    /// An operation; its place is that of its id where the document has one.
    Operation(Id<Operation>),
    /// A parameter of an operation.
    Parameter(Id<Operation>, Id<Parameter>),
    /// A body of a request in one media type, by its position.
    RequestContent(Id<Operation>, usize),
    /// A response of an operation, by its position.
    Response(Id<Operation>, usize),
    /// A body of a response in one media type, by the positions of both.
    ResponseContent(Id<Operation>, usize, usize),
    /// A webhook or a callback, by its position.
    Event(usize),
    /// A type.
    Type(Id<Type>),
    /// A field of an object.
    Field(Id<Type>, Id<Field>),
    /// An entry of the catalog of error codes, by its position.
    ErrorCode(usize),
    /// An entry of the catalog of regions, by its position.
    Region(usize),
    /// An entry of the catalog of metrics, by its position.
    Metric(usize),
}

impl Origins {
    /// The place of an entity; an empty one for an entity that no document describes.
    #[must_use]
    pub fn span(&self, entity: Entity) -> Span {
        self.spans.get(&entity).copied().unwrap_or_default()
    }

    /// Notes the place of an entity.
    pub(crate) fn set(&mut self, entity: Entity, span: Span) {
        self.spans.insert(entity, span);
    }
}
