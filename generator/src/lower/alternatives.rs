//! `oneOf` and `anyOf`: unions, and what is none after all.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Schema, Shape, StringFormat, TypeKind, Union, Variant};
use crate::openapi::document::{self, Keywords};
use crate::place::Span;
use crate::source::Spanned;

use super::Lowering;
use super::annotations::annotated;
use super::flat::flatten_with;
use super::json_types::JsonType;
use super::names::{Names, upper_camel};
use super::naming::Naming;
use super::types::State;

/// How many alternatives may be put together with what stands around them. Each is
/// small, but schemas that are alternatives of each other can ask for any number.
const MERGES: usize = 5_000;

/// An alternative while a union is made.
pub(super) struct Alternative {
    pub(super) name: String,
    pub(super) tags: Vec<String>,
    pub(super) value: Schema,
}

impl<'d> Lowering<'d> {
    /// `oneOf` and `anyOf`; `None` where they say nothing on the shape.
    pub(super) fn alternatives(
        &mut self,
        keywords: &Keywords,
        kinds: &[JsonType],
        span: Span,
        naming: &Naming<'d>,
    ) -> Option<Schema> {
        let written: Vec<&Spanned<document::Schema>> =
            keywords.one_of.iter().chain(&keywords.any_of).collect();
        let mut nullable = false;
        let list: Vec<&Spanned<document::Schema>> = written
            .into_iter()
            .filter(|alternative| {
                let null = alternative.value.keywords.is_null();
                nullable |= null;
                !null
            })
            .collect();
        // `anyOf: [{required: [a]}, {required: [b]}]` limits an object, and makes
        // no other type of it.
        let shaped = list.iter().any(|alternative| !alternative.value.keywords.says_only_required());
        if list.is_empty() || !shaped {
            return nullable.then(|| {
                let mut schema = self.simple(keywords, kinds, span, naming);
                schema.nullable = true;
                schema
            });
        }
        if let [only] = list.as_slice()
            && !keywords.has_own_shape()
        {
            let mut schema = self.schema(only, naming);
            schema.nullable |= nullable;
            return Some(schema);
        }
        if let Some(merged) = self.merged_enum(&list, keywords) {
            let mut schema = self.enumeration(&merged, span, naming);
            schema.nullable |= nullable;
            return Some(schema);
        }
        let mut parts: Vec<Alternative> = Vec::new();
        for alternative in &list {
            let reference = alternative.value.keywords.reference.as_ref().map(|reference| &reference.value);
            let component =
                reference.and_then(|reference| self.document.component::<document::Schema>(reference));
            let component = component.map(|(name, _)| name);
            let title = alternative.value.keywords.title.as_deref();
            let wanted = component.or(title).map(|name| upper_camel(name, "Value"));
            let part_naming = match &wanted {
                Some(wanted) => naming.inside(wanted),
                None => naming.inside(&format!("Option{}", parts.len() + 1)),
            };
            let member = naming.component.is_some_and(|base| {
                component.is_some_and(|component| self.families.builds_on(component, base))
            });
            let merged = keywords.has_own_shape() && !member && self.may_merge(component, span);
            let value = if merged {
                // Keywords beside the alternatives apply to each of them.
                let flat = flatten_with(self.document, keywords, alternative, self.diagnostics);
                self.types.merging.extend(component);
                let value = self.plain(&flat, alternative.span, &part_naming);
                self.types.merging.truncate(self.types.merging.len() - usize::from(component.is_some()));
                value
            } else {
                self.schema(alternative, &part_naming)
            };
            nullable |= value.nullable;
            if parts
                .iter()
                .any(|part| part.value.shape == value.shape && !matches!(value.shape, Shape::Named(_)))
            {
                continue;
            }
            let tags = keywords.discriminator.as_ref().map_or_else(Vec::new, |discriminator| {
                let mapped = component.map(|name| discriminator.mapped(name)).unwrap_or_default();
                match (mapped.is_empty(), component) {
                    (true, Some(name)) => vec![name.to_owned()],
                    _ => mapped,
                }
            });
            let name = wanted.unwrap_or_else(|| self.shape_name(&value.shape));
            parts.push(Alternative { name, tags, value });
        }
        let mut tag =
            keywords.discriminator.as_ref().map(|discriminator| discriminator.property_name.clone());
        if tag.is_some() && parts.iter().any(|part| part.tags.is_empty()) {
            self.diagnostics.push(
                Diagnostic::new(
                    codes::DISCRIMINATOR_UNUSABLE,
                    "the discriminator can't tell every alternative",
                )
                .at(span, "an alternative here is not a reference to a schema with a name")
                .help("move each alternative to components/schemas; until then all are tried in turn"),
            );
            tag = None;
        }
        let mut schema = self.union(parts, tag, keywords, span, naming);
        schema.nullable |= nullable;
        Some(schema)
    }

    /// An alternative may be put together with what stands around it: it is not inside
    /// of itself, and there is an end to it all.
    fn may_merge(&mut self, component: Option<&'d str>, span: Span) -> bool {
        let types = &mut self.types;
        let open = component.is_some_and(|name| {
            types.merging.contains(&name) || matches!(types.components.get(name), Some(State::Open(_)))
        });
        types.merges += usize::from(!open);
        let merges = types.merges;
        if merges == MERGES && !open {
            self.diagnostics.push(
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
        !open && merges < MERGES
    }

    /// One enum of alternatives that all are texts out of lists (or any text).
    fn merged_enum(&self, list: &[&Spanned<document::Schema>], around: &Keywords) -> Option<Keywords> {
        let mut merged = Keywords {
            title: around.title.clone(),
            description: around.description.clone(),
            deprecated: around.deprecated,
            source: around.source.clone(),
            deviation: around.deviation.clone(),
            ..Keywords::default()
        };
        let mut values = Vec::new();
        for alternative in list {
            let mut keywords = &*alternative.value.keywords;
            if let Some(reference) = &keywords.reference {
                keywords = &self.document.component::<document::Schema>(&reference.value)?.1.value.keywords;
            }
            if keywords.has_structure() || keywords.reference.is_some() {
                return None;
            }
            let types = keywords.types.as_ref().map(|types| types.value.0.as_slice()).unwrap_or_default();
            let texts = keywords.all_values();
            let plain_text = texts.is_empty() && types == ["string"] && keywords.format.is_none();
            if !plain_text && (texts.is_empty() || !texts.iter().all(Value::is_string)) {
                return None;
            }
            values.extend(texts.into_iter().map(|value| Spanned { span: alternative.span, value }));
        }
        if values.is_empty() {
            return None;
        }
        merged.values = Some(values);
        Some(merged)
    }

    /// A union of parts; the part itself where there is but one.
    pub(super) fn union(
        &mut self,
        mut parts: Vec<Alternative>,
        tag: Option<String>,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
    ) -> Schema {
        let kinds_only =
            parts.iter().all(|part| matches!(part.value.shape, Shape::Integer(_) | Shape::Number));
        if kinds_only && !parts.is_empty() {
            return Schema::new(Shape::Number);
        }
        if parts.iter().any(|part| part.value.shape == Shape::Any) {
            return Schema::new(Shape::Any);
        }
        if parts.len() == 1 {
            return parts.swap_remove(0).value;
        }
        let (id, name) = self.types.open(naming);
        let mut names = Names::default();
        let variants = parts
            .into_iter()
            .map(|part| Variant {
                name: names.claim(&part.name),
                tags: part.tags,
                recursive: false,
                value: Schema { nullable: false, ..part.value },
            })
            .collect();
        let kind = TypeKind::Union(Union { tag, variants });
        let made = annotated(name, naming.component, keywords, kind);
        self.close(id, made, span)
    }

    /// A word for a shape without a name of its own.
    fn shape_name(&self, shape: &Shape) -> String {
        match shape {
            Shape::Any => "Any".to_owned(),
            Shape::Boolean => "Boolean".to_owned(),
            Shape::Integer(_) => "Integer".to_owned(),
            Shape::Number => "Number".to_owned(),
            Shape::String(StringFormat::DateTime) => "DateTime".to_owned(),
            Shape::String(_) => "String".to_owned(),
            Shape::List(item) => format!("{}List", self.shape_name(&item.shape)),
            Shape::Map(value) => format!("{}Map", self.shape_name(&value.shape)),
            Shape::Named(id) => self.types.name(*id).unwrap_or("Object").to_owned(),
        }
    }
}
