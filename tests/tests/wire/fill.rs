//! Values that a schema allows.

use serde_json::{Map, Value, json};
use specmill_tests::bundle::{Bundle, Layers, Node};

/// How much of a value there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// What is required alone.
    Minimal,
    /// Every property.
    Full,
}

/// How deep a value of a recursive schema becomes.
const DEPTH: usize = 12;

/// A value of a schema, made of an example as far as that goes. That it is valid has to
/// be looked at by the caller: not every rule is known here.
pub(crate) fn fill(bundle: &Bundle<'_>, schema: &Node<'_>, example: Option<&Value>, scope: Scope) -> Value {
    value(bundle, schema, example, scope, 0)
}

fn value(
    bundle: &Bundle<'_>,
    schema: &Node<'_>,
    example: Option<&Value>,
    scope: Scope,
    depth: usize,
) -> Value {
    let layers = bundle.layers(schema);
    let own = layers.keyword("examples").and_then(|list| list.items().next());
    let own = own.or_else(|| layers.keyword("default")).or_else(|| layers.keyword("const"));
    let own = own.or_else(|| layers.keyword("enum").and_then(|values| values.items().next()));
    let example = example.filter(|example| !example.is_null()).or_else(|| own.map(|node| node.value));
    if let Some(first) = layers.alternatives.first() {
        // Which of them an example is of is not known here.
        return example.cloned().unwrap_or_else(|| value(bundle, first, None, scope, depth + 1));
    }
    match layers.kind() {
        Some("object") => object(bundle, schema, &layers, example, scope, depth),
        Some("array") => list(bundle, &layers, example, scope, depth),
        _ if example.is_some() => example.cloned().unwrap_or_default(),
        Some("string") => json!(text(&layers)),
        Some("boolean") => json!(true),
        Some("integer" | "number") => layers
            .keyword("minimum")
            .or_else(|| layers.keyword("maximum"))
            .map_or(json!(1), |limit| limit.value.clone()),
        kind => panic!("{}: say here what a value of {kind:?} is", schema.pointer),
    }
}

fn object(
    bundle: &Bundle<'_>,
    schema: &Node<'_>,
    layers: &Layers<'_>,
    example: Option<&Value>,
    scope: Scope,
    depth: usize,
) -> Value {
    let mut members = Map::new();
    for (name, property) in bundle.properties(schema) {
        let keywords = bundle.layers(&property.schema);
        let read_only = keywords.keyword("readOnly").is_some_and(|flag| *flag.value == true);
        let wanted = property.required || (scope == Scope::Full && depth < DEPTH);
        if wanted && !read_only {
            let example = example.and_then(|example| example.get(&name));
            members.insert(name, value(bundle, &property.schema, example, scope, depth + 1));
        }
    }
    if let Some(inner) = layers.map_value() {
        match example.and_then(Value::as_object) {
            Some(known) => members.extend(known.clone()),
            None => {
                members.insert("any name".to_owned(), value(bundle, &inner, None, scope, depth + 1));
            }
        }
    }
    let least = layers.keyword("minProperties").and_then(|least| least.value.as_u64()).unwrap_or_default();
    if (members.len() as u64) < least {
        // Some of them it takes, no matter which.
        for (name, example) in example.and_then(Value::as_object).into_iter().flatten() {
            members.entry(name.clone()).or_insert_with(|| example.clone());
        }
    }
    let own = bundle.resolve(schema);
    let parts = own.get("allOf").into_iter().flat_map(|parts| parts.items().collect::<Vec<_>>());
    for holder in parts.chain([own.clone()]) {
        let Some(asked) = holder.get("if") else { continue };
        let holds = jsonschema::validator_for(asked.value).unwrap().is_valid(&json!(members));
        if let Some(branch) = holder.get(if holds { "then" } else { "else" }) {
            demanded(bundle, schema, branch.value, &mut members, example, depth);
        }
    }
    Value::Object(members)
}

/// Puts in what a branch of a condition requires, and takes out what it rules out.
fn demanded(
    bundle: &Bundle<'_>,
    schema: &Node<'_>,
    branch: &Value,
    members: &mut Map<String, Value>,
    example: Option<&Value>,
    depth: usize,
) {
    for name in branch["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(property) = bundle.property(schema, name).first().filter(|_| !members.contains_key(name))
        {
            let example = example.and_then(|example| example.get(name));
            let value = value(bundle, &property.schema, example, Scope::Minimal, depth + 1);
            members.insert(name.to_owned(), value);
        }
    }
    for (name, inner) in branch["properties"].as_object().into_iter().flatten() {
        if *inner == json!(false) {
            members.remove(name);
        }
        let fields = bundle.property(schema, name);
        let Some(field) = fields.first().map(|property| &property.schema) else { continue };
        let example = example.and_then(|example| example.get(name));
        match members.get_mut(name) {
            Some(Value::Object(member)) => demanded(bundle, field, inner, member, example, depth + 1),
            Some(Value::Array(list)) if inner["items"].is_object() => {
                let items = bundle.layers(field).keyword("items").unwrap();
                for (index, item) in list.iter_mut().enumerate() {
                    let example = example.and_then(|example| example.get(index));
                    let item = item.as_object_mut().unwrap();
                    demanded(bundle, &items, &inner["items"], item, example, depth + 1);
                }
            }
            _ => {}
        }
    }
}

fn list(
    bundle: &Bundle<'_>,
    layers: &Layers<'_>,
    example: Option<&Value>,
    scope: Scope,
    depth: usize,
) -> Value {
    let inner = layers.keyword("items").expect("a list has items");
    let known = example.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut items: Vec<_> =
        known.iter().map(|item| value(bundle, &inner, Some(item), scope, depth + 1)).collect();
    let least = layers.keyword("minItems").and_then(|least| least.value.as_u64()).unwrap_or_default();
    if items.is_empty() && (least > 0 || depth < DEPTH) {
        items.push(value(bundle, &inner, None, scope, depth + 1));
    }
    Value::Array(items)
}

/// Texts of many forms, for patterns to choose from. Where none fits, the schema needs
/// an example.
const TEXTS: [&str; 12] = [
    "text-1",
    "text_1",
    "text1",
    "Text",
    "1",
    "Aa1!text",
    "192.168.0.17",
    "/text",
    "2026-01-31",
    "2026-01-31T08:30:00+0000",
    "08:00-09:00",
    "08:00",
];

/// A text of the right format, pattern and length, as far as there is one.
fn text(layers: &Layers<'_>) -> String {
    match layers.keyword("format").and_then(|format| format.value.as_str()) {
        Some("date-time") => return "2026-01-31T08:30:00Z".to_owned(),
        Some("date") => return "2026-01-31".to_owned(),
        Some("uuid") => return "5f0a1c2e-7c9b-4d53-9a53-0d8f0a8f3b11".to_owned(),
        Some("ipv4") => return "192.168.0.17".to_owned(),
        _ => {}
    }
    let limit = |name: &str| layers.keyword(name).and_then(|limit| limit.value.as_u64());
    let least = usize::try_from(limit("minLength").unwrap_or_default()).unwrap();
    let most = usize::try_from(limit("maxLength").unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    let mut texts = TEXTS.map(|text| format!("{:x<least$}", text.chars().take(most).collect::<String>()));
    let pattern = layers.keyword("pattern").map(|pattern| json!({ "pattern": pattern.value }));
    if let Some(pattern) = pattern.map(|pattern| jsonschema::validator_for(&pattern).unwrap()) {
        let fitting = texts.iter().position(|text| pattern.is_valid(&json!(text)));
        texts.swap(0, fitting.unwrap_or_default());
    }
    let [first, ..] = texts;
    first
}
