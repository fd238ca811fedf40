//! The types of an API while they are being made.

use std::collections::{HashMap, VecDeque};

use crate::model::{Arena, ArenaBuilder, Id, Schema, Type};
use crate::openapi::document::{Document, Keywords};

use super::names::{Names, upper_camel};
use super::naming::Naming;

/// Types made so far, and the components that they were made of.
pub(super) struct Types<'d> {
    list: ArenaBuilder<Type>,
    /// The names of the types, known before the types are.
    type_names: Vec<String>,
    /// Objects that have a place and wait to be read. Objects refer to objects
    /// without end; reading each by itself keeps the stack short.
    pub(super) waiting: VecDeque<Waiting<'d>>,
    /// How many schemas are being read, one inside the other.
    pub(super) depth: usize,
    /// Components that are being put together with what stands around them.
    pub(super) merging: Vec<&'d str>,
    /// How many alternatives were put together.
    pub(super) merges: usize,
    names: Names,
    component_names: HashMap<&'d str, String>,
    pub(super) components: HashMap<&'d str, State>,
}

/// An object that has a place and is still to be read.
pub(super) struct Waiting<'d> {
    pub(super) id: Id<Type>,
    pub(super) component: &'d str,
    pub(super) reading: Reading,
}

/// What there is to be read of an object.
pub(super) enum Reading {
    /// Its own keywords.
    Own,
    /// Those of its parts, put together.
    Composed(Box<Keywords>),
    /// The schemas that build on it.
    Family,
}

/// How far a component has come.
#[derive(Clone)]
pub(super) enum State {
    /// Being read; it has an id where it turned out to be a type with a name.
    Open(Option<Id<Type>>),
    /// Read.
    Done(Box<Schema>),
}

impl<'d> Types<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let mut names = Names::default();
        // Components keep their names; what has none goes around them. Of two that
        // fold to the same name, the second gets a number.
        let component_names = document
            .components
            .schemas
            .keys()
            .map(|name| (name.as_str(), names.claim(&upper_camel(name, "Value"))))
            .collect();
        Self {
            list: ArenaBuilder::default(),
            type_names: Vec::new(),
            waiting: VecDeque::new(),
            depth: 0,
            merging: Vec::new(),
            merges: 0,
            names,
            component_names,
            components: HashMap::new(),
        }
    }

    /// What the type of a component is called.
    pub(super) fn naming_of(&self, component: &'d str) -> Naming<'d> {
        let name = self.component_names.get(component).map_or(component, String::as_str);
        Naming { name: name.to_owned(), component: Some(component) }
    }

    /// Reserves the id of a type with a name, so that it can be met inside itself. A
    /// component has one id, however often it is met before it is read.
    pub(super) fn open(&mut self, naming: &Naming<'d>) -> (Id<Type>, String) {
        let known = naming.component.and_then(|component| self.components.get(component));
        if let Some(State::Open(Some(id))) = known
            && self.list.get(*id).is_none()
        {
            return (*id, naming.name.clone());
        }
        let id = self.list.open();
        let name = match naming.component {
            Some(_) => naming.name.clone(),
            None => self.names.claim(&naming.name),
        };
        self.type_names.push(name.clone());
        if let Some(component) = naming.component {
            self.components.insert(component, State::Open(Some(id)));
        }
        (id, name)
    }

    /// Sets the type of an id.
    pub(super) fn close(&mut self, id: Id<Type>, made: Type) {
        self.list.close(id, made);
    }

    /// The type of an id, once it is closed.
    pub(super) fn get(&self, id: Id<Type>) -> Option<&Type> {
        self.list.get(id)
    }

    /// The name of a type, also while it is read.
    pub(super) fn name(&self, id: Id<Type>) -> Option<&str> {
        self.type_names.get(id.index()).map(String::as_str)
    }

    /// How many types there are, those being read included.
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// All types. `missing` makes those that were opened and never closed, by their names.
    pub(super) fn finish(self, mut missing: impl FnMut(String) -> Type) -> Arena<Type> {
        let Self { list, type_names, .. } = self;
        list.finish(|id| missing(type_names.get(id.index()).cloned().unwrap_or_default()))
    }
}
