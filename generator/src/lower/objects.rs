//! Objects: their fields, and what `allOf` puts together.

use std::collections::HashSet;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{
    Arena, Entity, Example, Extensions, Field, Object, Provenance, Schema, Shape, Type, TypeId, TypeKind,
};
use crate::openapi::document::{self, Keywords};
use crate::openapi::grammar::{Group, Keyword};
use crate::place::Span;
use crate::source::Spanned;

use super::merge::merge;
use super::types::{Naming, Types};

impl<'d> Types<'d> {
    /// An object: a type with a name where it has fields, else a map.
    pub(super) fn object(
        &mut self,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        if keywords.properties.is_empty() {
            // A map has no fields that a condition could speak of; that is told.
            super::conditions::conditions(keywords, self, diagnostics);
            let value = match &keywords.additional_properties {
                Some(schema) if schema.value.boolean.is_none() => {
                    self.lower(schema, &naming.item(), diagnostics)
                }
                _ => match keywords.pattern_properties.values().next() {
                    Some(schema) if keywords.pattern_properties.len() == 1 => {
                        self.lower(schema, &naming.item(), diagnostics)
                    }
                    _ => Schema::of(Shape::Any),
                },
            };
            return Schema::of(Shape::Map(Box::new(value)));
        }
        let (id, name) = self.open(naming);
        self.fill(id, name, keywords, span, naming.component, diagnostics);
        Schema::of(Shape::Named(id))
    }

    /// Reads the fields of an object whose place has been opened.
    pub(super) fn fill(
        &mut self,
        id: TypeId,
        name: String,
        keywords: &Keywords,
        span: Span,
        component: Option<&str>,
        diagnostics: &mut Diagnostics,
    ) {
        let inner = Naming { name: name.clone(), component: None };
        let mut fields = Arena::default();
        for (field_name, schema) in &keywords.properties {
            let value = self.lower(schema, &inner.inside(field_name), diagnostics);
            fields.push(self.field(field_name, schema, value, keywords));
        }
        for required in &keywords.required {
            if !keywords.properties.contains_key(&required.value) {
                diagnostics.push(
                    Diagnostic::new(
                        codes::UNKNOWN_REQUIRED,
                        format!("`{}` is required but not a property", required.value),
                    )
                    .at(required.span, "")
                    .help("add it to the properties, or take it out of `required`"),
                );
            }
        }
        let additional = match &keywords.additional_properties {
            Some(schema) if schema.value.boolean == Some(false) => None,
            Some(schema) => Some(self.lower(schema, &inner.inside("Value"), diagnostics)),
            None => None,
        };
        let conditions = super::conditions::conditions(keywords, self, diagnostics);
        let object =
            Object { fields, additional, dependent: keywords.dependent_required.clone(), conditions };
        for (field, schema) in object.fields.ids().zip(keywords.properties.values()) {
            self.origins.set(Entity::Field(id, field), schema.span);
        }
        let made = named(name, component, keywords, TypeKind::Object(object));
        self.close(id, made, span);
    }

    fn field(
        &self,
        name: &str,
        schema: &Spanned<document::Schema>,
        mut value: Schema,
        object: &Keywords,
    ) -> Field {
        let notes = self.annotations(schema);
        if notes.sensitive {
            secret(&mut value);
        }
        Field {
            name: name.to_owned(),
            aliases: notes.aliases,
            required: object.required.iter().any(|required| required.value == name),
            recursive: false,
            read_only: notes.read_only,
            write_only: notes.write_only,
            sensitive: notes.sensitive,
            description: notes.description,
            deprecated: notes.deprecated,
            value,
            deviation: notes.deviation,
            extensions: Extensions::new(),
        }
    }

    /// What is said about a value beside its type: at its place, else at the
    /// component that is meant.
    pub(super) fn annotations(&self, schema: &Spanned<document::Schema>) -> Annotations {
        let mut notes = Annotations::default();
        let mut current = Some(schema);
        let mut steps = 0;
        while let Some(schema) = current {
            let keywords = &*schema.value.keywords;
            notes.description =
                notes.description.or_else(|| keywords.description.clone().or_else(|| keywords.title.clone()));
            notes.deviation = notes.deviation.or_else(|| joined(&keywords.deviation));
            notes.read_only |= keywords.read_only;
            notes.write_only |= keywords.write_only;
            notes.sensitive |= keywords.sensitive;
            // A component that is deprecated says so itself; its uses are not by that.
            notes.deprecated |= keywords.deprecated && steps == 0;
            notes.aliases.extend(keywords.aliases.iter().cloned());
            current = match (&keywords.reference, keywords.only_part()) {
                (Some(reference), _) => self.resolve(&reference.value).map(|(_, schema)| schema),
                (None, part) => part,
            };
            steps += 1;
            // References that go in a circle were found when the types were made.
            if steps > 32 {
                break;
            }
        }
        notes
    }
}

/// What is said about a value beside its type.
#[derive(Default)]
pub(super) struct Annotations {
    pub(super) description: Option<String>,
    pub(super) deviation: Option<String>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) sensitive: bool,
    pub(super) deprecated: bool,
    pub(super) aliases: Vec<String>,
}

/// Text that must not be shown, be it alone or in a list.
fn secret(value: &mut Schema) {
    match &mut value.shape {
        Shape::String(format) => *format = crate::model::StringFormat::Secret,
        Shape::List(item) | Shape::Map(item) => secret(item),
        _ => {}
    }
}

/// A type with a name, with what its schema says about it.
pub(super) fn named(name: String, component: Option<&str>, keywords: &Keywords, kind: TypeKind) -> Type {
    Type {
        name,
        component: component.map(str::to_owned),
        title: keywords.title.clone(),
        description: keywords.description.clone(),
        deprecated: keywords.deprecated,
        kind,
        in_request: false,
        in_response: false,
        tags: Vec::new(),
        source: keywords.source.as_ref().map(provenance),
        deviation: joined(&keywords.deviation),
        extensions: Extensions::new(),
        examples: keywords
            .examples
            .iter()
            .enumerate()
            .map(|(index, example)| Example {
                name: format!("example{}", index + 1),
                summary: None,
                value: example.value.clone(),
            })
            .collect(),
    }
}

pub(super) fn provenance(source: &document::Provenance) -> Provenance {
    Provenance {
        document: source.document.clone(),
        section: source.section.clone(),
        tables: source.tables.clone(),
    }
}

/// Several notes as paragraphs of one.
pub(super) fn joined(notes: &Option<document::OneOrMany<String>>) -> Option<String> {
    notes.as_ref().map(|notes| notes.0.join("\n\n"))
}

/// The keywords of a schema with all its parts (`$ref`, `allOf`) put into one.
pub(super) struct Flat {
    pub(super) keywords: Keywords,
    /// Where the whole stands.
    span: Span,
}

/// Where one is while parts are put together.
#[derive(Default)]
struct Parts<'d> {
    /// The components that the present part is inside of.
    inside: Vec<&'d str>,
    /// The components that have been taken.
    taken: HashSet<&'d str>,
    depth: usize,
}

impl Flat {
    /// A schema and its parts.
    pub(super) fn of(
        types: &Types<'_>,
        schema: &Spanned<document::Schema>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut flat = Self { keywords: Keywords::default(), span: schema.span };
        flat.take(types, schema, &mut Parts::default(), diagnostics);
        flat
    }

    /// What stands around alternatives, and one of them.
    pub(super) fn with(
        types: &Types<'_>,
        around: &Keywords,
        alternative: &Spanned<document::Schema>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut flat = Self::of(types, alternative, diagnostics);
        let mut around = around.clone();
        around.one_of.clear();
        around.any_of.clear();
        around.discriminator = None;
        // The alternative's own words and examples are the better ones.
        around.examples.clear();
        around.source = None;
        merge(&mut flat.keywords, &around, diagnostics);
        flat
    }

    fn take<'d>(
        &mut self,
        types: &Types<'d>,
        schema: &Spanned<document::Schema>,
        parts: &mut Parts<'d>,
        diagnostics: &mut Diagnostics,
    ) {
        let keywords = &*schema.value.keywords;
        if parts.depth >= super::types::DEPTH {
            diagnostics.push(super::types::too_deep(schema.span));
            return;
        }
        parts.depth += 1;
        if !parts.inside.is_empty() && self.is_alternative(types, keywords, &parts.inside) {
            // The whole is one of the alternatives, and does not have them itself.
            let mut part = keywords.clone();
            part.one_of.clear();
            part.any_of.clear();
            merge(&mut self.keywords, &part, diagnostics);
        } else {
            merge(&mut self.keywords, keywords, diagnostics);
        }
        if let Some(reference) = &keywords.reference {
            match types.resolve(&reference.value) {
                Some((name, _)) if parts.inside.contains(&name) => diagnostics.push(
                    Diagnostic::new(codes::COMPOSITION_CYCLE, format!("`{name}` is part of itself"))
                        .at(reference.span, "this comes back to a schema that it is a part of")
                        .help("a schema can hold itself in a property, but not be `allOf` itself"),
                ),
                // What is a part twice, by two ways, is taken once.
                Some((name, _)) if !parts.taken.insert(name) => {}
                Some((name, target)) => {
                    parts.inside.push(name);
                    self.take(types, target, parts, diagnostics);
                    parts.inside.pop();
                }
                None => diagnostics.push(
                    Diagnostic::new(
                        codes::UNRESOLVED_REFERENCE,
                        format!("`{}` names nothing", reference.value),
                    )
                    .at(reference.span, ""),
                ),
            }
        }
        for part in &keywords.all_of {
            self.take(types, part, parts, diagnostics);
        }
        parts.depth -= 1;
    }

    /// The alternatives of a part lead back to the whole, or to what is between.
    fn is_alternative(&self, types: &Types<'_>, part: &Keywords, inside: &[&str]) -> bool {
        part.one_of.iter().chain(&part.any_of).any(|alternative| {
            let reference = alternative.value.keywords.reference.as_ref();
            reference
                .and_then(|reference| types.resolve(&reference.value))
                .is_some_and(|(name, schema)| schema.span == self.span || inside.contains(&name))
        })
    }
}

impl Keywords {
    /// An object with fields, put together of nothing else.
    pub(super) fn is_plain_object(&self) -> bool {
        let typed = self.types.as_ref().is_none_or(|types| {
            types.value.0.iter().all(|name| name == "object" || name == "null") && !types.value.0.is_empty()
        });
        let composed = [Keyword::Ref, Keyword::AllOf, Keyword::OneOf, Keyword::AnyOf];
        typed && !self.properties.is_empty() && !composed.iter().any(|keyword| self.has(*keyword))
    }

    /// Says something on the structure of a value, beside a reference.
    pub(super) fn has_structure(&self) -> bool {
        self.present().any(Keyword::is_structural)
    }

    /// Has a keyword that constrains values of one type only.
    pub(super) fn has_limit_of(&self, group: Group) -> bool {
        self.limits.iter().any(|limit| limit.keyword.group() == group)
    }

    /// Names fields.
    pub(super) fn has_fields(&self) -> bool {
        !self.properties.is_empty() || !self.pattern_properties.is_empty()
    }

    /// Says something on the shape beside its alternatives.
    pub(super) fn has_own_shape(&self) -> bool {
        !self.properties.is_empty() || !self.required.is_empty()
    }

    /// Nothing but `required` (and `not`, which limits too).
    pub(super) fn says_only_required(&self) -> bool {
        let others = |keyword: Keyword| match keyword {
            Keyword::Required => false,
            Keyword::Ref | Keyword::Enum | Keyword::Const => true,
            other => other.is_structural(),
        };
        self.types.as_ref().is_none_or(|types| types.value.0 == ["object"])
            && self.has(Keyword::Required)
            && !self.present().any(others)
    }

    /// Nothing but `items`, and limits.
    pub(super) fn says_only_items(&self) -> bool {
        self.types.as_ref().is_none_or(|types| types.value.0 == ["array"])
            && !self.has_fields()
            && self.required.is_empty()
            && self.all_of.is_empty()
            && self.not.is_empty()
            && !self.present().any(|keyword| keyword != Keyword::Items && self.is_more_than_rules(keyword))
    }

    /// `if`, where something follows from it.
    pub(super) fn conditional(&self) -> Option<document::Conditional> {
        let follows = self.then.is_some() || self.otherwise.is_some();
        self.when.clone().filter(|_| follows).map(|when| document::Conditional {
            when,
            then: self.then.clone(),
            otherwise: self.otherwise.clone(),
        })
    }

    /// Says more than which fields there are and what they hold.
    pub(super) fn has_more_than_rules(&self) -> bool {
        self.present().any(|keyword| self.is_more_than_rules(keyword))
    }

    fn is_more_than_rules(&self, keyword: Keyword) -> bool {
        match keyword {
            Keyword::Properties | Keyword::Required | Keyword::AllOf | Keyword::Not => false,
            // Nothing holds without an `if`.
            Keyword::Then | Keyword::Else => false,
            Keyword::AdditionalProperties => {
                self.additional_properties.as_ref().is_some_and(|more| more.value.boolean != Some(true))
            }
            // Objects have none of what these constrain.
            Keyword::MinItems
            | Keyword::MaxItems
            | Keyword::UniqueItems
            | Keyword::MinContains
            | Keyword::MaxContains => false,
            other => match other.group() {
                // Looked at by who asks.
                Group::Value | Group::Number | Group::Text | Group::Annotation => false,
                Group::Identity | Group::List | Group::Object | Group::Applicator => {
                    other != Keyword::Discriminator
                }
            },
        }
    }

    /// Values that `not` excludes.
    pub(super) fn excluded(&self) -> Vec<Value> {
        let inner = self.not.iter().map(|not| &*not.value.keywords);
        // Beside other keywords, a value is excluded only where these hold too.
        let alone = inner.filter(|inner| {
            let limits = |keyword: Keyword| match keyword {
                Keyword::Enum | Keyword::Const => false,
                other => other.group() != Group::Annotation,
            };
            !inner.present().any(limits)
        });
        alone
            .flat_map(|inner| inner.values.iter().flatten().chain(&inner.constant))
            .map(|value| value.value.clone())
            .collect()
    }

    /// Allows `null` and nothing else.
    pub(super) fn is_null(&self) -> bool {
        self.types.as_ref().is_some_and(|types| types.value.0 == ["null"])
            || self.constant.as_ref().is_some_and(|constant| constant.value.is_null())
            || self
                .values
                .as_ref()
                .is_some_and(|values| !values.is_empty() && values.iter().all(|value| value.value.is_null()))
    }

    /// Allows `null`.
    pub(super) fn allows_null(&self) -> bool {
        self.types.as_ref().is_some_and(|types| types.value.0.iter().any(|name| name == "null"))
            || self.values.as_ref().is_some_and(|values| {
                values.iter().any(|value| value.value.is_null()) && self.types.is_none()
            })
    }

    /// `enum` and `const` as one list, without `null`.
    pub(super) fn all_values(&self) -> Vec<Value> {
        let listed = self.values.iter().flatten().chain(&self.constant).map(|value| &value.value);
        listed.filter(|value| !value.is_null()).cloned().collect()
    }

    /// The one part of an `allOf` beside which only words stand.
    pub(super) fn only_part(&self) -> Option<&Spanned<document::Schema>> {
        let [only] = self.all_of.as_slice() else { return None };
        let others = |keyword: Keyword| match keyword {
            Keyword::AllOf => false,
            Keyword::Ref | Keyword::Enum | Keyword::Const => true,
            other => other.is_structural(),
        };
        let alone = !self.present().any(others);
        alone.then_some(only)
    }
}
