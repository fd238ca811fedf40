//! Types that hold themselves.

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Entity, Graph, Origins, Part, TypeKind};

/// Marks the fields and variants through which a type comes back to itself, and
/// lifts the duty of a field that could never be filled.
pub(in crate::lower) fn mark(api: &mut Api, origins: &Origins, diagnostics: &mut Diagnostics) {
    let graph = Graph::new(api);
    let values = graph.circles(|hold| hold.by_value);
    // `a` needs a `b`, which needs an `a`: no such value can exist. Real documents
    // have it; the field that closes the circle becomes optional.
    let duties = graph.circles(|hold| hold.always);
    for (owner, made) in api.types.entries_mut() {
        for hold in graph.holds(owner) {
            if !hold.by_value || !values.joins(owner, hold.target) {
                continue;
            }
            match (&mut made.kind, hold.part) {
                (TypeKind::Object(object), Part::Field(id)) => {
                    let Some(field) = object.fields.get_mut(id) else { continue };
                    field.recursive = true;
                    if hold.always && duties.joins(owner, hold.target) {
                        let name = &made.name;
                        diagnostics.push(
                            Diagnostic::new(
                                codes::IMPOSSIBLE_RECURSION,
                                format!("`{name}` can't exist without another `{name}`"),
                            )
                            .at(
                                origins.span(Entity::Field(owner, id)),
                                format!("`{}` is required and leads back to `{name}`", field.name),
                            )
                            .help(
                                "take the property out of `required`; until then it is treated as optional",
                            ),
                        );
                        field.required = false;
                    }
                }
                (TypeKind::Union(union), Part::Variant(position)) => {
                    if let Some(variant) = union.variants.get_mut(position) {
                        variant.recursive = true;
                    }
                }
                _ => {}
            }
        }
    }
}
