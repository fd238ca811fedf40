//! Components: each becomes a type once, when it is first met.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Entity, Id, Schema, Shape, Type, TypeKind, Union, Variant};
use crate::openapi::document::{self, Keywords};
use crate::place::Span;
use crate::source::Spanned;

use super::Lowering;
use super::annotations::annotated;
use super::flat::flatten;
use super::names::{Names, upper_camel};
use super::naming::Naming;
use super::types::{Reading, State, Waiting};

impl<'d> Lowering<'d> {
    /// A use of a component; `None` if the component is missing.
    pub(super) fn component(&mut self, name: &str) -> Option<Schema> {
        let (name, schema) = self.document.components.schemas.get_key_value(name)?;
        let name = name.as_str();
        match self.types.components.get(name) {
            Some(State::Done(done)) => return Some((**done).clone()),
            Some(State::Open(Some(id))) => return Some(Schema::new(Shape::Named(*id))),
            Some(State::Open(None)) => {
                // A list or map that leads back to itself through an object inside of
                // it: it needs a name after all.
                let naming = self.types.naming_of(name);
                let (id, _) = self.types.open(&naming);
                return Some(Schema::new(Shape::Named(id)));
            }
            None => {}
        }
        self.types.components.insert(name, State::Open(None));
        let naming = self.types.naming_of(name);
        let keywords = &*schema.value.keywords;
        let reading = if self.families.is_head(name) {
            Some(Reading::Family)
        } else if keywords.is_plain_object() {
            Some(Reading::Own)
        } else {
            self.composed_object(schema).map(|keywords| Reading::Composed(Box::new(keywords)))
        };
        if let Some(reading) = reading {
            let (id, _) = self.types.open(&naming);
            let keywords = match &reading {
                Reading::Composed(composed) => composed,
                Reading::Own | Reading::Family => keywords,
            };
            let used = self.with_limits(Schema::new(Shape::Named(id)), keywords, schema.span);
            self.types.waiting.push_back(Waiting { id, component: name, reading });
            self.types.components.insert(name, State::Done(Box::new(used.clone())));
            return Some(used);
        }
        let done = self.schema(schema, &naming);
        let done = match self.types.components.get(name) {
            // A type that was only opened is what `allOf` of nothing but itself leaves.
            Some(State::Open(Some(id)))
                if done.shape != Shape::Named(*id) || self.types.get(*id).is_none() =>
            {
                let id = *id;
                self.alias(id, name, schema, done)
            }
            _ => done,
        };
        self.types.components.insert(name, State::Done(Box::new(done.clone())));
        Some(done)
    }

    /// Reads the objects that wait, and those that they refer to.
    pub(super) fn settle(&mut self) {
        while let Some(Waiting { id, component, reading }) = self.types.waiting.pop_front() {
            let Some(schema) = self.document.components.schemas.get(component) else { continue };
            let name = self.types.naming_of(component).name;
            let own = &*schema.value.keywords;
            match reading {
                Reading::Own => self.fill(id, name, own, schema.span, Some(component)),
                Reading::Composed(composed) => {
                    self.fill(id, name, &composed, schema.span, Some(component));
                }
                Reading::Family => self.family(id, name, schema, component),
            }
        }
    }

    /// The keywords of an object that is put together of several schemas; `None` where
    /// the schema is anything else.
    fn composed_object(&mut self, schema: &Spanned<document::Schema>) -> Option<Keywords> {
        let keywords = &*schema.value.keywords;
        let composed =
            !keywords.all_of.is_empty() || (keywords.reference.is_some() && keywords.has_structure());
        // One part alone is that part, but who builds on the head of a family is a
        // member of it, and not the family.
        let same = keywords.only_part().is_some_and(|only| {
            let named = only.value.keywords.reference.as_ref();
            named
                .and_then(|named| self.document.component::<document::Schema>(&named.value))
                .is_none_or(|(name, _)| !self.families.is_head(name))
        });
        if !composed || same {
            return None;
        }
        let mut found = Diagnostics::new();
        let flat = flatten(self.document, schema, &mut found);
        if !flat.is_plain_object() {
            // It is gone through once more, and then the findings count.
            return None;
        }
        self.diagnostics.extend(found);
        Some(flat)
    }

    /// Gives a list or map the name under which it was met inside itself.
    fn alias(
        &mut self,
        id: Id<Type>,
        component: &'d str,
        schema: &Spanned<document::Schema>,
        done: Schema,
    ) -> Schema {
        let done = if self.is_endless(&done.shape, id) {
            self.diagnostics.push(endless(component).at(schema.span, "this schema never comes to an end"));
            Schema::new(Shape::Any)
        } else {
            done
        };
        let name = self.types.naming_of(component).name;
        let kind = TypeKind::Alias(done.clone());
        let made = annotated(name, Some(component), &schema.value.keywords, kind);
        self.close(id, made, schema.span);
        done
    }

    /// Sets the type of an id, and returns a use of it.
    pub(super) fn close(&mut self, id: Id<Type>, made: Type, span: Span) -> Schema {
        self.origins.set(Entity::Type(id), span);
        self.types.close(id, made);
        Schema::new(Shape::Named(id))
    }

    /// A shape comes back to an alias without an object between.
    ///
    /// No [`Graph`](crate::model::Graph) answers that: it is asked while types are made, and
    /// an alias that is endless must not come to be.
    fn is_endless(&self, shape: &Shape, alias: Id<Type>) -> bool {
        let mut waiting = vec![shape];
        let mut steps = 0;
        while let Some(shape) = waiting.pop() {
            steps += 1;
            match shape {
                Shape::Named(id) if *id == alias => return true,
                Shape::Named(id) => match self.types.get(*id).map(|made| &made.kind) {
                    Some(TypeKind::Alias(schema)) if steps <= self.types.len() => waiting.push(&schema.shape),
                    _ => {}
                },
                Shape::List(item) | Shape::Map(item) => waiting.push(&item.shape),
                _ => {}
            }
        }
        false
    }

    /// Reads the members of a family whose place has been opened.
    pub(super) fn family(
        &mut self,
        id: Id<Type>,
        name: String,
        head: &Spanned<document::Schema>,
        component: &'d str,
    ) {
        let keywords = &*head.value.keywords;
        let discriminator = keywords.discriminator.clone().unwrap_or_default();
        let mut names = Names::default();
        let mut variants = Vec::new();
        for member in std::iter::once(component).chain(self.families.members(component)) {
            let mut tags = discriminator.mapped(member);
            // The head of a family is mostly there to be built on; that it also stands
            // for itself is said by the mapping.
            let is_head = self.families.is_head(member);
            if is_head && tags.is_empty() {
                continue;
            }
            if tags.is_empty() {
                tags.push(member.to_owned());
            }
            let value = if is_head { self.head_itself(member) } else { self.component(member) };
            let Some(value) = value else { continue };
            let name = names.claim(&upper_camel(member, "Value"));
            variants.push(Variant {
                name,
                tags,
                recursive: false,
                value: Schema { nullable: false, ..value },
            });
        }
        let kind = TypeKind::Union(Union { tag: Some(discriminator.property_name), variants });
        let made = annotated(name, Some(component), keywords, kind);
        self.close(id, made, head.span);
    }

    /// The head of a family without its members, as an object.
    fn head_itself(&mut self, component: &'d str) -> Option<Schema> {
        let schema = self.document.components.schemas.get(component)?;
        let flat = flatten(self.document, schema, self.diagnostics);
        let naming = Naming::new(&format!("{component}Base"));
        Some(self.object(&flat, schema.span, &naming))
    }
}

/// Reports a type that never comes to an end.
pub(super) fn endless(name: &str) -> Diagnostic {
    Diagnostic::new(codes::ENDLESS_TYPE, format!("`{name}` is made of nothing but itself"))
        .help("let it be an object with the recursion in one of its properties")
}
