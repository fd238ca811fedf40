//! Values for examples, where the document gives none.

use serde_json::{Map, Value, json};

use super::{Api, Content, Example, Location, Parameter, Schema, Shape, StringFormat, TypeKind};

/// Levels of objects and lists that an invented value has.
const DEEPEST: usize = 6;

/// Bytes of JSON that fit into a command or a program.
const LONGEST: usize = 2000;

/// A value of a parameter: its example, its default, its first allowed value. None
/// where anything would be a guess.
pub(crate) fn parameter(api: &Api, parameter: &Parameter) -> Option<Value> {
    if parameter.sensitive {
        return None;
    }
    let example = parameter.examples.first().map(|example| example.value.clone());
    example.or_else(|| known(api, &parameter.value)).or_else(|| match parameter.location {
        // In a path, a name of a variable tells more than an invented text.
        Location::Path => None,
        _ => match parameter.value.shape {
            Shape::String(_) => None,
            _ => Some(invent(api, &parameter.value, 0)),
        },
    })
}

/// The body of a request in one of its media types: the shortest example, else an
/// invented one. None where the body has no structure.
pub(crate) fn body(api: &Api, content: &Content) -> Option<Value> {
    let schema = content.payload.structure()?;
    let of_type = match schema.shape {
        Shape::Named(id) => api.types.get(id).map_or(&[][..], |made| &made.examples),
        _ => &[],
    };
    let length = |example: &&Example| example.value.to_string().len();
    let shortest = content.examples.iter().chain(of_type).min_by_key(length);
    Some(match shortest {
        Some(example) if length(&example) <= LONGEST => example.value.clone(),
        _ => invent(api, schema, 0),
    })
}

/// A default or an allowed value.
fn known(api: &Api, schema: &Schema) -> Option<Value> {
    if let Some(value) =
        schema.default.as_ref().or(schema.constraints.values().first().map(|allowed| &allowed.value))
    {
        return Some(value.clone());
    }
    let Shape::Named(id) = schema.shape else { return None };
    match api.kind(id) {
        Some(TypeKind::Enum(kind)) => kind.values.first().map(|value| match kind.number {
            Some(_) => value.value.parse().map_or(Value::Null, |number: serde_json::Number| json!(number)),
            None => json!(value.value),
        }),
        _ => None,
    }
}

/// A value of a type with what is required in it.
fn invent(api: &Api, schema: &Schema, depth: usize) -> Value {
    if let Some(value) = known(api, schema) {
        return value;
    }
    if depth >= DEEPEST {
        return Value::Null;
    }
    match &schema.shape {
        Shape::Any | Shape::Map(_) => json!({}),
        Shape::Boolean => json!(true),
        Shape::Integer(_) | Shape::Number => {
            schema.constraints.minimum().cloned().map_or_else(|| json!(1), Value::Number)
        }
        Shape::String(StringFormat::DateTime) => json!("2026-01-01T00:00:00Z"),
        Shape::String(StringFormat::Secret) => json!("***"),
        Shape::String(StringFormat::Other(format)) if format == "date" => json!("2026-01-01"),
        Shape::String(StringFormat::Other(format)) if format == "uuid" => {
            json!("00000000-0000-4000-8000-000000000000")
        }
        Shape::String(_) => json!("string"),
        Shape::List(items) => json!([invent(api, items, depth + 1)]),
        Shape::Named(id) => match api.kind(*id) {
            Some(TypeKind::Object(object)) => {
                let needed = object.fields.iter().filter(|field| field.required && !field.read_only);
                let members: Map<String, Value> =
                    needed.map(|field| (field.name.clone(), invent(api, &field.value, depth + 1))).collect();
                Value::Object(members)
            }
            Some(TypeKind::Enum(_)) => json!("string"),
            Some(TypeKind::Union(union)) => {
                let Some(variant) = union.variants.first() else { return json!({}) };
                let mut value = invent(api, &variant.value, depth + 1);
                if let (Some(tag), Some(text), Value::Object(members)) =
                    (&union.tag, variant.tags.first(), &mut value)
                {
                    members.insert(tag.clone(), json!(text));
                }
                value
            }
            Some(TypeKind::Alias(schema)) => invent(api, schema, depth + 1),
            None => Value::Null,
        },
    }
}
