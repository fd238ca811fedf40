//! JSON values, as the tests find and compare them.

use serde_json::Value;

use crate::bundle::{Bundle, Node};

/// The examples of a media type, parameter or header.
#[must_use]
pub fn examples<'a>(bundle: &Bundle<'a>, holder: &Node<'a>) -> Vec<Node<'a>> {
    let named =
        holder.get("examples").into_iter().flat_map(|examples| examples.entries().collect::<Vec<_>>());
    let named = named.filter_map(|(_, example)| bundle.resolve(&example).get("value"));
    holder.get("example").into_iter().chain(named).collect()
}

/// Two values are the same JSON: `2803` and `2803.0` are one number.
#[must_use]
pub fn equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, one)| other.get(name).is_some_and(|other| equal(one, other)))
        }
        (one, other) => one == other,
    }
}

/// A value without members that are null, which the types hold as absent.
#[must_use]
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let kept = members.iter().filter(|(_, member)| !member.is_null());
            Value::Object(kept.map(|(key, member)| (key.clone(), without_nulls(member))).collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(without_nulls).collect()),
        other => other.clone(),
    }
}
