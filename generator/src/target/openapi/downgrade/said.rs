//! Whether a document says in words too what OpenAPI 3.0 has no keyword for.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::openapi::json::lookup;
use crate::place::pointer;

/// How many references, and schemas in schemas, are followed.
const DEPTH: usize = 16;

/// A condition between fields that stands at a pointer is said in words where the
/// description of every field that it is about names what the condition asks for: the
/// other field, or the value that it has to have. The description of the object serves
/// for all of its fields.
pub(super) fn is_said(document: &Value, place: &str) -> bool {
    let tokens: Vec<String> = pointer::tokens(place).collect();
    let Some((keyword, mut way)) = tokens.split_last() else { return false };
    let at = |way: &[String]| {
        way.iter().try_fold(document, |value, token| match value {
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            value => value.get(token),
        })
    };
    let Some(holder) = at(way) else { return false };
    // The fields stand beside the `allOf` of which it is a part.
    while let [outer @ .., all_of, _] = way
        && all_of == "allOf"
    {
        way = outer;
    }
    let Some(object) = at(way) else { return false };
    let words = Words { document };
    match keyword.as_str() {
        "if" => {
            let Some(asked) = holder.get("if") else { return false };
            let mut names = BTreeSet::new();
            named(asked, 0, &mut names);
            let branches = ["then", "else"].iter().filter_map(|branch| holder.get(*branch));
            branches.into_iter().all(|branch| words.say(object, branch, &names, 0))
        }
        "dependentRequired" => holder.get(keyword).and_then(Value::as_object).is_some_and(|all| {
            all.iter().all(|(name, others)| {
                let asked = BTreeSet::from([name.clone()]);
                let others = others.as_array().into_iter().flatten().filter_map(Value::as_str);
                others.into_iter().all(|other| words.say_of(object, other, &asked))
            })
        }),
        "dependentSchemas" => holder.get(keyword).and_then(Value::as_object).is_some_and(|all| {
            all.iter().all(|(name, schema)| words.say(object, schema, &BTreeSet::from([name.clone()]), 0))
        }),
        _ => false,
    }
}

/// Collects the fields that a schema speaks of, and the texts they may be.
fn named(schema: &Value, depth: usize, names: &mut BTreeSet<String>) {
    let Value::Object(members) = schema else { return };
    if depth > DEPTH {
        return;
    }
    let texts = |value: Option<&Value>| -> Vec<String> {
        let list = value.and_then(Value::as_array).into_iter().flatten();
        list.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    names.extend(texts(members.get("required")));
    names.extend(texts(members.get("enum")));
    names.extend(members.get("const").and_then(Value::as_str).map(str::to_owned));
    for (name, property) in fields(members) {
        names.insert(name.clone());
        named(property, depth + 1, names);
    }
    for inner in members.get("not").into_iter().chain(parts(members)) {
        named(inner, depth + 1, names);
    }
}

fn fields(members: &Map<String, Value>) -> impl Iterator<Item = (&String, &Value)> {
    members.get("properties").and_then(Value::as_object).into_iter().flatten()
}

fn parts(members: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    ["allOf", "anyOf"].into_iter().filter_map(|key| members.get(key)?.as_array()).flatten()
}

struct Words<'d> {
    document: &'d Value,
}

impl Words<'_> {
    /// The fields of an object that a branch is about are described with one of the names.
    fn say(&self, object: &Value, branch: &Value, names: &BTreeSet<String>, depth: usize) -> bool {
        let Value::Object(members) = branch else { return true };
        if depth > DEPTH {
            return false;
        }
        let required = members.get("required").and_then(Value::as_array).into_iter().flatten();
        required.filter_map(Value::as_str).all(|name| self.say_of(object, name, names))
            && fields(members).all(|(name, property)| match self.field(object, name) {
                // Nothing is said here of the field.
                _ if property.as_object().is_some_and(Map::is_empty) || property == true => true,
                Some(field) if speaks_of_inside(property) => {
                    self.say_of(object, name, names)
                        || self.say(self.items_or_itself(field), items(property), names, depth + 1)
                }
                _ => self.say_of(object, name, names),
            })
            && members
                .get("not")
                .into_iter()
                .chain(parts(members))
                .all(|inner| self.say(object, inner, names, depth + 1))
    }

    /// The description of a field, or of the object, has one of the names in it.
    fn say_of(&self, object: &Value, name: &str, names: &BTreeSet<String>) -> bool {
        let object = self.resolved(object);
        let mut descriptions = vec![object.get("description")];
        if let Some(field) = object.get("properties").and_then(|all| all.get(name)) {
            descriptions.extend([field.get("description"), self.resolved(field).get("description")]);
        }
        let mut texts = descriptions.into_iter().flatten().filter_map(Value::as_str);
        texts.any(|text| words(text).any(|word| names.contains(word)))
    }

    fn field<'a>(&'a self, object: &'a Value, name: &str) -> Option<&'a Value> {
        self.resolved(object).get("properties")?.get(name)
    }

    fn items_or_itself<'a>(&'a self, field: &'a Value) -> &'a Value {
        let field = self.resolved(field);
        field.get("items").unwrap_or(field)
    }

    fn resolved<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        for _ in 0..DEPTH {
            let Some(target) = schema.get("$ref").and_then(Value::as_str) else { break };
            let Some(target) = lookup(self.document, target) else { break };
            schema = target;
        }
        schema
    }
}

fn items(property: &Value) -> &Value {
    property.get("items").unwrap_or(property)
}

fn speaks_of_inside(property: &Value) -> bool {
    ["properties", "required"].iter().any(|key| items(property).get(*key).is_some())
}

/// The words of a text: names and values are told apart as they are written.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let apart = |c: char| !(c.is_alphanumeric() || c == '_' || c == '-');
    text.split(apart).filter(|word| !word.is_empty())
}
