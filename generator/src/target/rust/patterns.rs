//! Which operations send values that regular expressions limit.

use std::collections::HashSet;

use crate::model::{
    Constraint, Constraints, DemandKind, Id, Object, Operation, Rule, Schema, Shape, Type, TypeKind,
};

use super::offered::{Written, written};
use super::types::Types;

/// Whether a parameter or a value in the body has a pattern, however deep. Only such an
/// operation names the engine that matches patterns, so that other programs don't link it.
pub(super) fn are_sent(types: &Types<'_>, operation: &Operation) -> bool {
    let mut seen: HashSet<Id<Type>> = HashSet::new();
    let mut left: Vec<&Schema> = operation.parameters.iter().map(|parameter| &parameter.value).collect();
    if let Some((_, Written::Json(schema) | Written::Form(schema, _) | Written::Multipart(schema, _))) =
        operation.request.as_ref().and_then(written)
    {
        left.push(schema);
    }
    while let Some(schema) = left.pop() {
        if types.chain(schema).iter().any(|schema| has_one(&schema.constraints)) {
            return true;
        }
        match types.shape(schema) {
            Shape::List(item) | Shape::Map(item) => left.push(item),
            Shape::Named(id) if seen.insert(*id) => match types.get(*id).map(|named| &named.kind) {
                Some(TypeKind::Object(object)) if has_conditional(object) => return true,
                Some(TypeKind::Object(object)) => {
                    left.extend(object.fields.iter().map(|field| &field.value));
                    left.extend(&object.additional);
                }
                Some(TypeKind::Union(union)) => left.extend(union.variants.iter().map(|one| &one.value)),
                Some(TypeKind::Enum(_) | TypeKind::Alias(_)) | None => {}
            },
            _ => {}
        }
    }
    false
}

/// Whether a pattern limits a field of an object under a condition.
fn has_conditional(object: &Object) -> bool {
    let has = |rules: &[Rule]| {
        Rule::demands(rules)
            .iter()
            .any(|demand| matches!(demand.kind, DemandKind::Limits(limits) if has_one(limits)))
    };
    object.conditions.iter().any(|condition| has(&condition.when) || has(&condition.then))
}

fn has_one(constraints: &Constraints) -> bool {
    constraints.iter().any(|constraint| matches!(constraint, Constraint::Pattern(_)))
}
