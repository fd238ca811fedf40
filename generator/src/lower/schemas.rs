//! From a schema to what a value looks like.

use crate::model::{Constraint, Schema, Shape, StringFormat};
use crate::openapi::document::{self, Keywords, unresolved};
use crate::place::Span;
use crate::source::Spanned;

use super::Lowering;
use super::alternatives::Alternative;
use super::constraints::{allowed, constraints, narrow};
use super::depth::{DEPTH, too_deep};
use super::flat::flatten;
use super::json_types::{JsonType, integer_format, json_types, string_format};
use super::naming::Naming;
use super::values::is_explained;

impl<'d> Lowering<'d> {
    /// What a value under a schema looks like; makes the types that it needs.
    pub(super) fn schema(&mut self, schema: &Spanned<document::Schema>, naming: &Naming<'d>) -> Schema {
        if self.types.depth >= DEPTH {
            self.diagnostics.push(too_deep(schema.span));
            return Schema::new(Shape::Any);
        }
        self.types.depth += 1;
        let lowered = self.one(schema, naming);
        self.types.depth -= 1;
        lowered
    }

    fn one(&mut self, schema: &Spanned<document::Schema>, naming: &Naming<'d>) -> Schema {
        if schema.value.boolean.is_some() {
            // `false` allows nothing; what is sent all the same is kept as it is.
            return Schema::new(Shape::Any);
        }
        let keywords = &*schema.value.keywords;
        if let Some(reference) = &keywords.reference
            && !keywords.has_structure()
        {
            let Some((name, target)) = self.document.component::<document::Schema>(&reference.value) else {
                self.diagnostics.push(unresolved(reference));
                return Schema::new(Shape::Any);
            };
            // Values beside a reference to an enum make an enum of fewer values.
            if keywords.all_values().is_empty() || !self.lists_values(target) {
                let used = self.component(name).unwrap_or_else(|| Schema::new(Shape::Any));
                return self.overridden(used, keywords, schema.span, target.span);
            }
        }
        if keywords.reference.is_some() || !keywords.all_of.is_empty() {
            if let Some(only) = keywords.only_part() {
                let used = self.schema(only, naming);
                return self.overridden(used, keywords, schema.span, only.span);
            }
            let flat = flatten(self.document, schema, self.diagnostics);
            return self.plain(&flat, schema.span, naming);
        }
        self.plain(keywords, schema.span, naming)
    }

    /// A schema lists the values that it allows, itself or where it refers to.
    fn lists_values(&self, schema: &'d Spanned<document::Schema>) -> bool {
        let target = self.document.resolve(schema);
        target.is_ok_and(|target| !target.value.keywords.all_values().is_empty())
    }

    /// A use of a type, with what stands beside the reference to it, which leads to
    /// `origin`.
    fn overridden(&mut self, mut used: Schema, keywords: &Keywords, span: Span, origin: Span) -> Schema {
        let mut own = constraints(keywords, span, self.diagnostics);
        if !matches!(used.shape, Shape::Named(_))
            && let Some(values) = allowed(keywords, self.diagnostics)
        {
            own.add(values);
        }
        narrow(&mut used.constraints, &own, keywords, origin, self.diagnostics);
        used.nullable |= keywords.allows_null();
        if let Some(default) = &keywords.default {
            used.default = Some(default.clone());
        }
        if let Some(lenient) = &keywords.lenient {
            used.lenient.clone_from(&lenient.0);
        }
        if keywords.sensitive && matches!(used.shape, Shape::String(_)) {
            used.shape = Shape::String(StringFormat::Secret);
        }
        used
    }

    /// A schema without references and `allOf` at its top.
    pub(super) fn plain(&mut self, keywords: &Keywords, span: Span, naming: &Naming<'d>) -> Schema {
        if self.types.depth >= DEPTH {
            self.diagnostics.push(too_deep(span));
            return Schema::new(Shape::Any);
        }
        self.types.depth += 1;
        let schema = self.shaped(keywords, span, naming);
        self.types.depth -= 1;
        schema
    }

    fn shaped(&mut self, keywords: &Keywords, span: Span, naming: &Naming<'d>) -> Schema {
        let kinds = json_types(keywords, self.diagnostics);
        let schema = match self.alternatives(keywords, &kinds, span, naming) {
            Some(schema) => schema,
            None => self.simple(keywords, &kinds, span, naming),
        };
        self.with_limits(schema, keywords, span)
    }

    /// A use, with what its own schema says beside the type.
    pub(super) fn with_limits(&mut self, mut schema: Schema, keywords: &Keywords, span: Span) -> Schema {
        let mut own = constraints(keywords, span, self.diagnostics);
        if matches!(schema.shape, Shape::Named(_)) {
            // An enum or union says for itself what it allows; the size of an object and
            // what is asked of its members as such are left to say.
            own.retain(|one| {
                matches!(
                    one,
                    Constraint::MinProperties(_)
                        | Constraint::MaxProperties(_)
                        | Constraint::PropertyNames(_)
                        | Constraint::PatternProperties(_)
                        | Constraint::UnevaluatedProperties(_)
                )
            });
        }
        narrow(&mut schema.constraints, &own, keywords, span, self.diagnostics);
        schema.nullable |= keywords.allows_null();
        schema.default = keywords.default.clone().or(schema.default);
        if let Some(lenient) = &keywords.lenient {
            schema.lenient.clone_from(&lenient.0);
        }
        schema
    }

    /// A schema of one kind, or of several kinds without alternatives spelled out.
    pub(super) fn simple(
        &mut self,
        keywords: &Keywords,
        kinds: &[JsonType],
        span: Span,
        naming: &Naming<'d>,
    ) -> Schema {
        match kinds {
            [] => Schema {
                constraints: allowed(keywords, self.diagnostics).into_iter().collect(),
                ..Schema::new(Shape::Any)
            },
            [JsonType::Integer] if naming.component.is_some() && is_explained(keywords) => {
                self.numbers(keywords, span, naming)
            }
            [JsonType::String] if !keywords.all_values().is_empty() && !keywords.sensitive => {
                self.enumeration(keywords, span, naming)
            }
            [JsonType::Object] => self.object(keywords, span, naming),
            [kind] => {
                let shape = match kind {
                    JsonType::Boolean => Shape::Boolean,
                    JsonType::Integer => Shape::Integer(integer_format(keywords.format_name())),
                    JsonType::Number => Shape::Number,
                    JsonType::String | JsonType::Object => Shape::String(string_format(keywords)),
                    JsonType::List => Shape::List(Box::new(self.item(keywords, naming))),
                };
                let constraints = allowed(keywords, self.diagnostics).into_iter().collect();
                Schema { constraints, ..Schema::new(shape) }
            }
            several => {
                let parts: Vec<(String, Schema)> = several
                    .iter()
                    .map(|kind| {
                        let part = self.simple(keywords, &[*kind], span, &naming.inside(kind.name()));
                        (kind.name().to_owned(), part)
                    })
                    .collect();
                self.union(
                    parts
                        .into_iter()
                        .map(|(name, value)| Alternative { name, tags: Vec::new(), value })
                        .collect(),
                    None,
                    keywords,
                    span,
                    naming,
                )
            }
        }
    }

    fn item(&mut self, keywords: &Keywords, naming: &Naming<'d>) -> Schema {
        // A tuple: items of different types are kept as they are, of one type as a list.
        if let Some(first) = keywords.prefix_items.first() {
            let first = self.schema(first, &naming.item());
            for other in keywords.prefix_items.iter().skip(1) {
                if self.schema(other, &naming.item()).shape != first.shape {
                    return Schema::new(Shape::Any);
                }
            }
            return first;
        }
        match &keywords.items {
            Some(items) => self.schema(items, &naming.item()),
            None => Schema::new(Shape::Any),
        }
    }
}
