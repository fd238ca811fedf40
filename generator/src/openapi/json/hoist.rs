//! Makes components of schemas that references name deep inside of others.
//!
//! Such places (`#/components/schemas/A/$defs/B`, `…/prefixItems/0`) are not there any
//! more, or not where they were, once a document has become 3.0 or many files.

use std::collections::HashMap;

use heck::ToUpperCamelCase as _;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::visit;
use crate::openapi::grammar::ObjectKind;

/// References of before, and what stands in their place.
pub(crate) type Renames = HashMap<String, String>;

/// How references to schemas begin.
pub(crate) const COMPONENTS: &str = "#/components/schemas/";

/// The document with further components, and which references name them now.
pub(crate) fn hoist(document: &Value) -> (Value, Renames) {
    let mut deep = Vec::new();
    visit(ObjectKind::Document, document, &mut |kind, members| {
        if let (ObjectKind::Schema, Some(Value::String(reference))) = (kind, members.get("$ref"))
            && is_deep(reference)
            && !deep.contains(reference)
        {
            deep.push(reference.clone());
        }
    });
    let mut result = document.clone();
    let mut renames = Renames::new();
    for reference in deep {
        let Some(target) = lookup(document, &reference) else { continue };
        let Some(schemas) = schemas(&mut result) else { continue };
        let name = free_name(&reference, schemas);
        schemas.insert(name.clone(), target.clone());
        renames.insert(reference, format!("{COMPONENTS}{name}"));
    }
    (result, renames)
}

/// The value that a reference within a document names.
pub(crate) fn lookup<'d>(document: &'d Value, reference: &str) -> Option<&'d Value> {
    let pointer = percent_decode_str(reference.strip_prefix('#')?).decode_utf8().ok()?;
    document.pointer(&pointer)
}

fn is_deep(reference: &str) -> bool {
    reference.starts_with("#/") && reference.strip_prefix(COMPONENTS).is_none_or(|rest| rest.contains('/'))
}

fn schemas(document: &mut Value) -> Option<&mut Map<String, Value>> {
    let components = document.as_object_mut()?.entry("components").or_insert_with(|| json!({}));
    components.as_object_mut()?.entry("schemas").or_insert_with(|| json!({})).as_object_mut()
}

fn free_name(reference: &str, taken: &Map<String, Value>) -> String {
    let path = reference.strip_prefix(COMPONENTS).unwrap_or(reference);
    let words: Vec<&str> = path
        .split('/')
        .filter(|part| {
            !matches!(*part, "$defs" | "definitions" | "properties" | "components" | "paths" | "#")
        })
        .collect();
    let name = words.join(" ").to_upper_camel_case();
    let name = if name.is_empty() { "Schema".to_owned() } else { name };
    let mut free = name.clone();
    let mut number = 2_u32;
    while taken.contains_key(&free) {
        free = format!("{name}{number}");
        number += 1;
    }
    free
}
