//! Goes through documents without places by the table of [`crate::openapi::grammar`].
//!
//! Only members that the table knows are ever looked into: a `$ref` or a `type` in an
//! example, a default or an extension is data and stays as it is.

use serde_json::{Map, Value};

use crate::openapi::grammar::{ObjectKind, ValueForm};

/// Calls `visit_one` with every object below `value` that the table knows, `value`
/// first.
pub(crate) fn visit(
    kind: ObjectKind,
    value: &Value,
    visit_one: &mut impl FnMut(ObjectKind, &Map<String, Value>),
) {
    let Value::Object(members) = value else { return };
    visit_one(kind, members);
    for (key, value) in members {
        match (kind.member(key), value) {
            (Some(ValueForm::One(kind)), value) => visit(kind, value, visit_one),
            (Some(ValueForm::List(kind)), Value::Array(items)) => {
                for item in items {
                    visit(kind, item, visit_one);
                }
            }
            (Some(ValueForm::Map(kind)), Value::Object(members)) => {
                for value in members.values() {
                    visit(kind, value, visit_one);
                }
            }
            _ => {}
        }
    }
}
