//! Constraints that the runtime has no check for.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Constraint, Entity, Origins, Schema, Shape, Type, TypeKind};
use crate::place::Span;

/// Reports each kind of constraint that requests are not checked for, at its first place.
pub(super) fn report(api: &Api, origins: &Origins, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<&'static str, Span> = BTreeMap::new();
    let mut look = |schema: &Schema, entity: Entity| {
        for keyword in unchecked(schema) {
            let place = origins.span(entity);
            first.entry(keyword).and_modify(|known| *known = place.min(*known)).or_insert(place);
        }
    };
    for (id, operation) in api.operations.entries() {
        for (parameter, described) in operation.parameters.entries() {
            look(&described.value, Entity::Parameter(id, parameter));
        }
        let contents = operation.request.iter().flat_map(|request| &request.contents);
        for (position, content) in contents.enumerate() {
            for schema in content.payload.schemas() {
                look(schema, Entity::RequestContent(id, position));
            }
        }
    }
    for (id, made) in api.types.entries().filter(|(_, made)| made.in_request) {
        if let TypeKind::Object(object) = &made.kind {
            for (field, described) in object.fields.entries() {
                look(&described.value, Entity::Field(id, field));
            }
        }
        for schema in others(made) {
            look(schema, Entity::Type(id));
        }
    }
    for (keyword, place) in first {
        diagnostics.push(
            Diagnostic::new(codes::UNCHECKED_IN_RUST, format!("`{keyword}` is not checked before sending"))
                .at(place, "the first place that has it")
                .help("the service checks it; documentation and schemas have it"),
        );
    }
}

/// What a type is made of besides fields.
fn others(made: &Type) -> Vec<&Schema> {
    match &made.kind {
        TypeKind::Object(object) => object.additional.iter().collect(),
        TypeKind::Union(union) => union.variants.iter().map(|variant| &variant.value).collect(),
        TypeKind::Alias(schema) => vec![schema],
        TypeKind::Enum(_) => Vec::new(),
    }
}

/// The keywords of constraints without a check, also of items.
fn unchecked(schema: &Schema) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut schema = schema;
    loop {
        found.extend(schema.constraints.iter().filter_map(|constraint| match constraint {
            Constraint::Contains { .. } => Some("contains"),
            Constraint::PrefixItems(_) => Some("prefixItems"),
            Constraint::UnevaluatedItems(_) => Some("unevaluatedItems"),
            Constraint::PropertyNames(_) => Some("propertyNames"),
            Constraint::PatternProperties(_) => Some("patternProperties"),
            Constraint::UnevaluatedProperties(_) => Some("unevaluatedProperties"),
            _ => None,
        }));
        match &schema.shape {
            Shape::List(item) | Shape::Map(item) => schema = item,
            _ => return found,
        }
    }
}
