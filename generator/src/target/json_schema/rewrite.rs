//! OpenAPI's schemas in the words of JSON Schema, one file each.

use std::collections::HashMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::direction::Variants;
use crate::openapi::grammar::{InJsonSchema, Keyword, ObjectKind, ValueForm};
use crate::openapi::json::COMPONENTS;

/// Where a schema stands.
#[derive(Clone, Copy)]
pub(super) enum SchemaPlace<'a> {
    /// In the file of a component.
    Component,
    /// In the file of a body, which may have its own variants of components.
    Body(&'a Variants<'a>),
}

/// Rewrites schemas.
pub(super) struct Rewriter<'a> {
    renames: &'a HashMap<String, String>,
    files: HashMap<&'a str, &'a str>,
}

impl<'a> Rewriter<'a> {
    pub(super) fn new(renames: &'a HashMap<String, String>, files: &'a [(&str, String)]) -> Self {
        Self { renames, files: files.iter().map(|(name, path)| (*name, path.as_str())).collect() }
    }

    /// Members of a schema, in JSON Schema's words.
    pub(super) fn schema(&self, schema: &Value, place: SchemaPlace<'_>) -> Map<String, Value> {
        match self.value(schema, place) {
            Value::Object(members) => members,
            Value::Bool(false) => Map::from_iter([("not".to_owned(), json!({}))]),
            _ => Map::new(),
        }
    }

    fn value(&self, schema: &Value, place: SchemaPlace<'_>) -> Value {
        let Value::Object(members) = schema else { return schema.clone() };
        let mut result = Map::new();
        for (key, value) in members {
            if key == "$ref" {
                let reference =
                    value.as_str().map_or_else(|| value.clone(), |text| self.reference(text, place));
                result.insert(key.clone(), reference);
            } else if is_kept(key) {
                result.insert(key.clone(), self.member(key, value, place));
            }
        }
        if let (Some(example), false) = (members.get("example"), members.contains_key("examples")) {
            result.insert("examples".to_owned(), json!([example]));
        }
        if let Some(meanings) = meanings(members) {
            let description = match result.get("description") {
                Some(Value::String(description)) => format!("{description}\n\n{meanings}"),
                _ => meanings,
            };
            result.insert("description".to_owned(), Value::String(description));
        }
        Value::Object(result)
    }

    fn member(&self, key: &str, value: &Value, place: SchemaPlace<'_>) -> Value {
        match (ObjectKind::Schema.member(key), value) {
            (Some(ValueForm::One(_)), value) => self.value(value, place),
            (Some(ValueForm::List(_)), Value::Array(items)) => {
                items.iter().map(|item| self.value(item, place)).collect()
            }
            (Some(ValueForm::Map(_)), Value::Object(members)) => Value::Object(
                members.iter().map(|(name, value)| (name.clone(), self.value(value, place))).collect(),
            ),
            _ => value.clone(),
        }
    }

    /// A reference to the file of a component, relative to the file it stands in.
    fn reference(&self, reference: &str, place: SchemaPlace<'_>) -> Value {
        let target = self.renames.get(reference).map_or(reference, String::as_str);
        let Some(name) = target.strip_prefix(COMPONENTS) else { return json!(reference) };
        let file = self.files.get(name).copied();
        match (place, file) {
            (SchemaPlace::Body(variants), _) if variants.has(name) => json!(format!("#/$defs/{name}")),
            (SchemaPlace::Body(_), Some(file)) => json!(format!("../{file}")),
            (SchemaPlace::Component, Some(file)) => json!(file),
            // Names nothing, which has been reported when the document was read.
            (_, None) => json!(reference),
        }
    }
}

/// Files of JSON Schema have this member. Of names that nobody knows, extensions are
/// left out.
fn is_kept(key: &str) -> bool {
    match Keyword::named(key) {
        Some(keyword) => keyword.in_json_schema() == InJsonSchema::Kept,
        None => !key.starts_with("x-"),
    }
}

/// The meanings of enum values as a Markdown list.
fn meanings(members: &Map<String, Value>) -> Option<String> {
    let values = members.get("enum")?.as_array()?;
    let meanings = members.get("x-enum-descriptions")?;
    let mut list = String::new();
    for (index, value) in values.iter().enumerate() {
        let text = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        // Both habits are in use: a list in the order of the values, or an object.
        let meaning = meanings.get(index).or_else(|| meanings.get(&text)).and_then(Value::as_str);
        if let Some(meaning) = meaning {
            let newline = if list.is_empty() { "" } else { "\n" };
            let _ = write!(list, "{newline}- `{text}`: {meaning}");
        }
    }
    (!list.is_empty()).then_some(list)
}
