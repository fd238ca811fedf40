//! From a schema to what a value looks like.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Constraint, IntegerFormat, Schema, Shape, StringFormat, Union, Variant};
use crate::openapi::document::{self, Keywords};
use crate::openapi::grammar::Group;
use crate::place::Span;
use crate::source::Spanned;

use super::constraints::{constraints, narrow, values};
use super::enums::is_explained;
use super::names::{Names, upper_camel};
use super::objects::Flat;
use super::types::{Naming, Types};

/// The kinds of JSON value that a schema allows, `null` aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Boolean,
    Integer,
    Number,
    String,
    List,
    Object,
}

impl<'d> Types<'d> {
    /// What a value under a schema looks like; makes the types that it needs.
    pub(super) fn lower(
        &mut self,
        schema: &Spanned<document::Schema>,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        if self.depth >= super::types::DEPTH {
            diagnostics.push(super::types::too_deep(schema.span));
            return Schema::of(Shape::Any);
        }
        self.depth += 1;
        let lowered = self.one(schema, naming, diagnostics);
        self.depth -= 1;
        lowered
    }

    fn one(
        &mut self,
        schema: &Spanned<document::Schema>,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        if schema.value.boolean.is_some() {
            // `false` allows nothing; what is sent all the same is kept as it is.
            return Schema::of(Shape::Any);
        }
        let keywords = &*schema.value.keywords;
        if let Some(reference) = &keywords.reference
            && !keywords.has_structure()
        {
            let Some((name, target)) = self.resolve(&reference.value) else {
                diagnostics.push(
                    Diagnostic::new(
                        codes::UNRESOLVED_REFERENCE,
                        format!("`{}` names nothing", reference.value),
                    )
                    .at(reference.span, ""),
                );
                return Schema::of(Shape::Any);
            };
            let used = self.component(name, diagnostics).unwrap_or_else(|| Schema::of(Shape::Any));
            return self.overridden(used, keywords, schema.span, target.span, diagnostics);
        }
        if keywords.reference.is_some() || !keywords.all_of.is_empty() {
            if let Some(only) = keywords.only_part() {
                let used = self.lower(only, naming, diagnostics);
                return self.overridden(used, keywords, schema.span, only.span, diagnostics);
            }
            let flat = Flat::of(self, schema, diagnostics);
            return self.plain(&flat.keywords, schema.span, naming, diagnostics);
        }
        self.plain(keywords, schema.span, naming, diagnostics)
    }

    /// A use of a type, with what stands beside the reference to it, which leads to
    /// `origin`.
    fn overridden(
        &self,
        mut used: Schema,
        keywords: &Keywords,
        span: Span,
        origin: Span,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        let mut own = constraints(keywords, span, diagnostics);
        if !matches!(used.shape, Shape::Named(_))
            && let Some(values) = values(keywords, diagnostics)
        {
            own.add(values);
        }
        narrow(&mut used.constraints, &own, keywords, origin, diagnostics);
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
    fn plain(
        &mut self,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        if self.depth >= super::types::DEPTH {
            diagnostics.push(super::types::too_deep(span));
            return Schema::of(Shape::Any);
        }
        self.depth += 1;
        let schema = self.shaped(keywords, span, naming, diagnostics);
        self.depth -= 1;
        schema
    }

    fn shaped(
        &mut self,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        let kinds = kinds(keywords, diagnostics);
        let schema = match self.alternatives(keywords, &kinds, span, naming, diagnostics) {
            Some(schema) => schema,
            None => self.simple(keywords, &kinds, span, naming, diagnostics),
        };
        self.with_limits(schema, keywords, span, diagnostics)
    }

    /// A use, with what its own schema says beside the type.
    pub(super) fn with_limits(
        &self,
        mut schema: Schema,
        keywords: &Keywords,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        let mut own = constraints(keywords, span, diagnostics);
        if matches!(schema.shape, Shape::Named(_)) {
            // An enum or union says for itself what it allows; an object's size is
            // the one limit left to say.
            own.retain(|one| matches!(one, Constraint::MinProperties(_) | Constraint::MaxProperties(_)));
        }
        narrow(&mut schema.constraints, &own, keywords, span, diagnostics);
        schema.nullable |= keywords.allows_null();
        schema.default = keywords.default.clone().or(schema.default);
        if let Some(lenient) = &keywords.lenient {
            schema.lenient.clone_from(&lenient.0);
        }
        schema
    }

    /// A schema of one kind, or of several kinds without alternatives spelled out.
    fn simple(
        &mut self,
        keywords: &Keywords,
        kinds: &[Kind],
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        match kinds {
            [] => Schema {
                constraints: values(keywords, diagnostics).into_iter().collect(),
                ..Schema::of(Shape::Any)
            },
            [Kind::Integer] if naming.component.is_some() && is_explained(keywords) => {
                self.numbers(keywords, span, naming, diagnostics)
            }
            [Kind::String] if !keywords.all_values().is_empty() && !keywords.sensitive => {
                self.enumeration(keywords, span, naming, diagnostics)
            }
            [Kind::Object] => self.object(keywords, span, naming, diagnostics),
            [kind] => {
                let shape = match kind {
                    Kind::Boolean => Shape::Boolean,
                    Kind::Integer => Shape::Integer(integer_format(keywords.format.as_deref())),
                    Kind::Number => Shape::Number,
                    Kind::String | Kind::Object => Shape::String(string_format(keywords)),
                    Kind::List => Shape::List(Box::new(self.item(keywords, naming, diagnostics))),
                };
                let constraints = values(keywords, diagnostics).into_iter().collect();
                Schema { constraints, ..Schema::of(shape) }
            }
            several => {
                let parts: Vec<(String, Schema)> = several
                    .iter()
                    .map(|kind| {
                        let part =
                            self.simple(keywords, &[*kind], span, &naming.inside(kind.name()), diagnostics);
                        (kind.name().to_owned(), part)
                    })
                    .collect();
                self.union(
                    parts.into_iter().map(|(name, value)| Part { name, tags: Vec::new(), value }).collect(),
                    None,
                    keywords,
                    span,
                    naming,
                )
            }
        }
    }

    fn item(&mut self, keywords: &Keywords, naming: &Naming<'d>, diagnostics: &mut Diagnostics) -> Schema {
        // A tuple: items of different types are kept as they are, of one type as a list.
        if let Some(first) = keywords.prefix_items.first() {
            let first = self.lower(first, &naming.item(), diagnostics);
            for other in keywords.prefix_items.iter().skip(1) {
                if self.lower(other, &naming.item(), diagnostics).shape != first.shape {
                    return Schema::of(Shape::Any);
                }
            }
            return first;
        }
        match &keywords.items {
            Some(items) => self.lower(items, &naming.item(), diagnostics),
            None => Schema::of(Shape::Any),
        }
    }

    /// `oneOf` and `anyOf`; `None` where they say nothing on the shape.
    fn alternatives(
        &mut self,
        keywords: &Keywords,
        kinds: &[Kind],
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
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
                let mut schema = self.simple(keywords, kinds, span, naming, diagnostics);
                schema.nullable = true;
                schema
            });
        }
        if let [only] = list.as_slice()
            && !keywords.has_own_shape()
        {
            let mut schema = self.lower(only, naming, diagnostics);
            schema.nullable |= nullable;
            return Some(schema);
        }
        if let Some(merged) = self.merged_enum(&list, keywords) {
            let mut schema = self.enumeration(&merged, span, naming, diagnostics);
            schema.nullable |= nullable;
            return Some(schema);
        }
        let mut parts: Vec<Part> = Vec::new();
        for alternative in &list {
            let reference = alternative.value.keywords.reference.as_ref().map(|reference| &reference.value);
            let component = reference.and_then(|reference| self.resolve(reference)).map(|(name, _)| name);
            let title = alternative.value.keywords.title.as_deref();
            let wanted = component.or(title).map(|name| upper_camel(name, "Value"));
            let part_naming = match &wanted {
                Some(wanted) => naming.inside(wanted),
                None => naming.inside(&format!("Option{}", parts.len() + 1)),
            };
            let member = naming.component.is_some_and(|base| {
                component.is_some_and(|component| self.families.builds_on(component, base))
            });
            let merged = keywords.has_own_shape() && !member && self.may_merge(component, span, diagnostics);
            let value = if merged {
                // What stands beside the alternatives holds for each of them.
                let flat = Flat::with(self, keywords, alternative, diagnostics);
                self.merging.extend(component);
                let value = self.plain(&flat.keywords, alternative.span, &part_naming, diagnostics);
                self.merging.truncate(self.merging.len() - usize::from(component.is_some()));
                value
            } else {
                self.lower(alternative, &part_naming, diagnostics)
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
            parts.push(Part { name, tags, value });
        }
        let mut tag =
            keywords.discriminator.as_ref().map(|discriminator| discriminator.property_name.clone());
        if tag.is_some() && parts.iter().any(|part| part.tags.is_empty()) {
            diagnostics.push(
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
                keywords = &self.resolve(&reference.value)?.1.value.keywords;
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
    fn union(
        &mut self,
        mut parts: Vec<Part>,
        tag: Option<String>,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
    ) -> Schema {
        let kinds_only =
            parts.iter().all(|part| matches!(part.value.shape, Shape::Integer(_) | Shape::Number));
        if kinds_only && !parts.is_empty() {
            return Schema::of(Shape::Number);
        }
        if parts.iter().any(|part| part.value.shape == Shape::Any) {
            return Schema::of(Shape::Any);
        }
        if parts.len() == 1 {
            return parts.swap_remove(0).value;
        }
        let (id, name) = self.open(naming);
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
        let kind = crate::model::TypeKind::Union(Union { tag, variants });
        let made = super::objects::named(name, naming.component, keywords, kind);
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
            Shape::Named(id) => self.name(*id).unwrap_or("Object").to_owned(),
        }
    }
}

/// An alternative while a union is made.
struct Part {
    name: String,
    tags: Vec<String>,
    value: Schema,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::Number => "Number",
            Self::String => "String",
            Self::List => "List",
            Self::Object => "Object",
        }
    }
}

/// The kinds that a schema allows: as declared, else as its keywords suggest.
fn kinds(keywords: &Keywords, diagnostics: &mut Diagnostics) -> Vec<Kind> {
    let mut kinds = Vec::new();
    if let Some(types) = &keywords.types {
        for name in &types.value.0 {
            let kind = match name.as_str() {
                "boolean" => Kind::Boolean,
                "integer" => Kind::Integer,
                "number" => Kind::Number,
                "string" => Kind::String,
                "array" => Kind::List,
                "object" => Kind::Object,
                "null" => continue,
                other => {
                    diagnostics.push(
                        Diagnostic::new(codes::UNKNOWN_TYPE, format!("`{other}` is not a type"))
                            .at(types.span, "")
                            .help("the types are string, number, integer, boolean, array, object and null"),
                    );
                    continue;
                }
            };
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        // `number` takes in `integer`.
        if kinds.contains(&Kind::Number) {
            kinds.retain(|kind| *kind != Kind::Integer);
        }
        return kinds;
    }
    if keywords.has_fields() || keywords.additional_properties.is_some() || !keywords.required.is_empty() {
        return vec![Kind::Object];
    }
    if keywords.items.is_some() || !keywords.prefix_items.is_empty() {
        return vec![Kind::List];
    }
    let values = keywords.all_values();
    if !values.is_empty() {
        let mut of_values: Vec<Kind> = Vec::new();
        for value in &values {
            let kind = match value {
                Value::Null => continue,
                Value::Bool(_) => Kind::Boolean,
                Value::Number(number) if number.is_f64() => Kind::Number,
                Value::Number(_) => Kind::Integer,
                Value::String(_) => Kind::String,
                Value::Array(_) => Kind::List,
                Value::Object(_) => Kind::Object,
            };
            if !of_values.contains(&kind) {
                of_values.push(kind);
            }
        }
        // A mixture is any value out of the list.
        return if of_values.len() == 1 { of_values } else { Vec::new() };
    }
    let text_format = keywords.format.as_deref().is_some_and(|format| {
        !matches!(format, "int32" | "int64" | "uint32" | "uint64" | "float" | "double" | "decimal")
    });
    if keywords.has_limit_of(Group::Text) || text_format {
        return vec![Kind::String];
    }
    if keywords.has_limit_of(Group::Number) {
        return vec![Kind::Number];
    }
    Vec::new()
}

pub(super) fn integer_format(format: Option<&str>) -> IntegerFormat {
    match format {
        Some("int32" | "int16" | "int8" | "uint16" | "uint8") => IntegerFormat::Int32,
        Some("uint64") => IntegerFormat::Uint64,
        _ => IntegerFormat::Int64,
    }
}

fn string_format(keywords: &Keywords) -> StringFormat {
    if keywords.sensitive {
        return StringFormat::Secret;
    }
    match keywords.format.as_deref() {
        None => StringFormat::Plain,
        Some("date-time") => StringFormat::DateTime,
        Some("password") => StringFormat::Secret,
        Some(other) => StringFormat::Other(other.to_owned()),
    }
}
