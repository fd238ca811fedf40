//! The types of an API while they are being made.

use std::collections::{HashMap, VecDeque};

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Arena, ArenaBuilder, Entity, Origins, Schema, Shape, Type, TypeId, TypeKind};
use crate::openapi::document::{self, Document, Keywords};
use crate::place::Span;
use crate::source::Spanned;

use super::families::Families;
use super::names::Names;
use super::objects::Flat;

/// Types made so far, and the components that they were made of.
pub(super) struct Types<'d> {
    pub(super) document: &'d Document,
    list: ArenaBuilder<Type>,
    /// Places of the types and of their fields.
    pub(super) origins: Origins,
    /// The names of the types, known before the types are.
    type_names: Vec<String>,
    /// Objects that have a place and wait to be read. Objects refer to objects
    /// without end; reading each by itself keeps the stack short.
    waiting: VecDeque<Waiting<'d>>,
    pub(super) families: Families<'d>,
    pub(super) depth: usize,
    /// Components that are being put together with what stands around them.
    pub(super) merging: Vec<&'d str>,
    merges: usize,
    names: Names,
    component_names: HashMap<&'d str, String>,
    components: HashMap<&'d str, State>,
}

/// How many schemas may stand inside each other, components that are no plain objects
/// counted with what they are made of. Every level takes some of the stack, and no
/// document for people comes near it.
pub(super) const DEPTH: usize = 96;

/// How many alternatives may be put together with what stands around them. Each is
/// small, but schemas that are alternatives of each other can ask for any number.
const MERGES: usize = 5_000;

/// What is said where the limit is met.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(
        codes::SCHEMAS_TOO_DEEP,
        format!("schemas are made of each other over more than {DEPTH} levels"),
    )
    .at(span, "this one is not gone into")
    .help("take out levels that add nothing, or let an object stand between")
}

/// An object that has a place and is still to be read.
struct Waiting<'d> {
    id: TypeId,
    component: &'d str,
    what: Content,
}

/// What there is to be read of it.
enum Content {
    /// Its own keywords.
    Own,
    /// Those of its parts, put together.
    Composed(Box<Keywords>),
    /// The schemas that build on it.
    Family,
}

/// How far a component has come.
#[derive(Clone)]
enum State {
    /// Being read; it has an index where it turned out to be a type with a name.
    Open(Option<TypeId>),
    /// Read.
    Done(Box<Schema>),
}

/// What to call a type, should the schema at this place need one.
#[derive(Clone, Debug)]
pub(super) struct Naming<'d> {
    /// A telling name, `UpperCamelCase`; not yet unique.
    pub(super) name: String,
    /// The component that stands here itself.
    pub(super) component: Option<&'d str>,
}

impl Naming<'_> {
    /// The name of something without a name inside of this.
    pub(super) fn inside(&self, part: &str) -> Self {
        let part = super::names::upper_camel(part, "Value");
        // `TaskStatus` of a `Task`, but not `TaskTaskStatus`.
        let name = if part.len() > self.name.len() && part.starts_with(&self.name) {
            part
        } else {
            format!("{}{part}", self.name)
        };
        Self { name, component: None }
    }

    /// The name of an item of a list.
    pub(super) fn item(&self) -> Self {
        Self { name: super::names::singular(&self.name), component: None }
    }

    /// A name for a place outside of any type.
    pub(super) fn of(name: &str) -> Self {
        Self { name: super::names::upper_camel(name, "Value"), component: None }
    }
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
            .map(|name| (name.as_str(), names.claim(&super::names::upper_camel(name, "Value"))))
            .collect();
        Self {
            document,
            list: ArenaBuilder::default(),
            origins: Origins::default(),
            type_names: Vec::new(),
            waiting: VecDeque::new(),
            families: Families::of(document),
            depth: 0,
            merging: Vec::new(),
            merges: 0,
            names,
            component_names,
            components: HashMap::new(),
        }
    }

    /// A use of a component; `None` where there is no such component.
    pub(super) fn component(&mut self, name: &str, diagnostics: &mut Diagnostics) -> Option<Schema> {
        let (name, schema) = self.document.components.schemas.get_key_value(name)?;
        let name = name.as_str();
        match self.components.get(name) {
            Some(State::Done(done)) => return Some((**done).clone()),
            Some(State::Open(Some(id))) => return Some(Schema::of(Shape::Named(*id))),
            Some(State::Open(None)) => {
                // A list or map that leads back to itself through an object inside of
                // it: it needs a name after all.
                let naming = self.naming_of(name);
                let (id, _) = self.open(&naming);
                return Some(Schema::of(Shape::Named(id)));
            }
            None => {}
        }
        self.components.insert(name, State::Open(None));
        let naming = self.naming_of(name);
        let keywords = &*schema.value.keywords;
        let what = if self.families.is_head(name) {
            Some(Content::Family)
        } else if keywords.is_plain_object() {
            Some(Content::Own)
        } else {
            self.composed_object(schema, diagnostics).map(|keywords| Content::Composed(Box::new(keywords)))
        };
        if let Some(what) = what {
            let (id, _) = self.open(&naming);
            let keywords = match &what {
                Content::Composed(composed) => composed,
                Content::Own | Content::Family => keywords,
            };
            let used = self.with_limits(Schema::of(Shape::Named(id)), keywords, schema.span, diagnostics);
            self.waiting.push_back(Waiting { id, component: name, what });
            self.components.insert(name, State::Done(Box::new(used.clone())));
            return Some(used);
        }
        let done = self.lower(schema, &naming, diagnostics);
        let done = match self.components.get(name) {
            // A type that was only opened is what `allOf` of nothing but itself leaves.
            Some(State::Open(Some(id))) if done.shape != Shape::Named(*id) || self.get(*id).is_none() => {
                let id = *id;
                self.alias(id, name, schema, done, diagnostics)
            }
            _ => done,
        };
        self.components.insert(name, State::Done(Box::new(done.clone())));
        Some(done)
    }

    /// Reads the objects that wait, and those that they refer to.
    pub(super) fn settle(&mut self, diagnostics: &mut Diagnostics) {
        while let Some(Waiting { id, component, what }) = self.waiting.pop_front() {
            let Some(schema) = self.document.components.schemas.get(component) else { continue };
            let name = self.naming_of(component).name;
            let own = &*schema.value.keywords;
            match what {
                Content::Own => self.fill(id, name, own, schema.span, Some(component), diagnostics),
                Content::Composed(composed) => {
                    self.fill(id, name, &composed, schema.span, Some(component), diagnostics);
                }
                Content::Family => self.family(id, name, schema, component, diagnostics),
            }
        }
    }

    /// The keywords of an object that is put together of several schemas; `None` where
    /// the schema is anything else.
    fn composed_object(
        &self,
        schema: &Spanned<document::Schema>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Keywords> {
        let keywords = &*schema.value.keywords;
        let composed =
            !keywords.all_of.is_empty() || (keywords.reference.is_some() && keywords.has_structure());
        // One part alone is that part, but who builds on the head of a family is a
        // member of it, and not the family.
        let same = keywords.only_part().is_some_and(|only| {
            let named = only.value.keywords.reference.as_ref();
            named
                .and_then(|named| self.resolve(&named.value))
                .is_none_or(|(name, _)| !self.families.is_head(name))
        });
        if !composed || same {
            return None;
        }
        let mut found = Diagnostics::new();
        let flat = Flat::of(self, schema, &mut found).keywords;
        if !flat.is_plain_object() {
            // It is gone through once more, and then the findings count.
            return None;
        }
        diagnostics.extend(found);
        Some(flat)
    }

    fn naming_of(&self, component: &'d str) -> Naming<'d> {
        let name = self.component_names.get(component).map_or(component, String::as_str);
        Naming { name: name.to_owned(), component: Some(component) }
    }

    /// Gives a list or map the name under which it was met inside itself.
    fn alias(
        &mut self,
        id: TypeId,
        component: &'d str,
        schema: &Spanned<document::Schema>,
        done: Schema,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        let done = if self.is_endless(&done.shape, id) {
            diagnostics.push(endless(component).at(schema.span, "this schema never comes to an end"));
            Schema::of(Shape::Any)
        } else {
            done
        };
        let name = self.naming_of(component).name;
        let kind = TypeKind::Alias(done.clone());
        let made = super::objects::named(name, Some(component), &schema.value.keywords, kind);
        self.close(id, made, schema.span);
        done
    }

    /// A shape comes back to an alias without an object between.
    fn is_endless(&self, shape: &Shape, alias: TypeId) -> bool {
        let mut waiting = vec![shape];
        let mut steps = 0;
        while let Some(shape) = waiting.pop() {
            steps += 1;
            match shape {
                Shape::Named(id) if *id == alias => return true,
                Shape::Named(id) => match self.get(*id).map(|made| &made.kind) {
                    Some(TypeKind::Alias(schema)) if steps <= self.list.len() => waiting.push(&schema.shape),
                    _ => {}
                },
                Shape::List(item) | Shape::Map(item) => waiting.push(&item.shape),
                _ => {}
            }
        }
        false
    }

    /// An alternative may be put together with what stands around it: it is not inside
    /// of itself, and there is an end to it all.
    pub(super) fn may_merge(
        &mut self,
        component: Option<&'d str>,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let open = component.is_some_and(|name| {
            self.merging.contains(&name) || matches!(self.components.get(name), Some(State::Open(_)))
        });
        self.merges += usize::from(!open);
        if self.merges == MERGES && !open {
            diagnostics.push(
                Diagnostic::new(
                    codes::SCHEMAS_TOO_DEEP,
                    format!("more than {MERGES} alternatives are put together"),
                )
                .at(span, "these alternatives and what stands beside them lead to ever more of them")
                .help(
                    "let alternatives not be alternatives of each other while properties stand beside them",
                ),
            );
        }
        !open && self.merges < MERGES
    }

    /// The component behind a reference.
    pub(super) fn resolve(&self, reference: &str) -> Option<(&'d str, &'d Spanned<document::Schema>)> {
        self.document.component(reference)
    }

    /// Keeps a place for a type with a name, so that it can be met inside itself. A
    /// component has one place, however often it is met before it is read.
    pub(super) fn open(&mut self, naming: &Naming<'d>) -> (TypeId, String) {
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

    /// Fills the place.
    pub(super) fn close(&mut self, id: TypeId, r#type: Type, span: Span) -> Schema {
        self.origins.set(Entity::Type(id), span);
        self.list.close(id, r#type);
        Schema::of(Shape::Named(id))
    }

    /// The type of an index, once it is closed.
    pub(super) fn get(&self, id: TypeId) -> Option<&Type> {
        self.list.get(id)
    }

    /// The name of a type, also while it is read.
    pub(super) fn name(&self, id: TypeId) -> Option<&str> {
        self.type_names.get(id.index()).map(String::as_str)
    }

    /// All types with their places. One that was opened and never read allows any value, and is reported.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) -> (Arena<Type>, Origins) {
        let Self { list, type_names, origins, .. } = self;
        let types = list.finish(|id| {
            let name = type_names.get(id.index()).cloned().unwrap_or_default();
            diagnostics.push(endless(&name));
            let kind = TypeKind::Alias(Schema::of(Shape::Any));
            super::objects::named(name, None, &Keywords::default(), kind)
        });
        (types, origins)
    }
}

/// Reports a type that never comes to an end.
fn endless(name: &str) -> Diagnostic {
    Diagnostic::new(codes::ENDLESS_TYPE, format!("`{name}` is made of nothing but itself"))
        .help("let it be an object with the recursion in one of its properties")
}
