//! Schemas: JSON Schema 2020-12 to the dialect of OpenAPI 3.0.

use std::cmp::Ordering;

use serde_json::{Map, Number, Value, json};

use super::Downgrade;
use crate::openapi::grammar::{Group, In30, Keyword, ObjectKind};

/// Schemas that are looked at for the type of one; what takes more is untyped.
const LONGEST_CHAIN: usize = 200;

impl Downgrade<'_> {
    /// A schema in the words of 3.0.
    pub(super) fn schema(&mut self, value: &Value) -> Value {
        match value {
            Value::Bool(true) => json!({}),
            Value::Bool(false) => json!({ "not": {} }),
            Value::Object(members) => Value::Object(self.schema_object(members)),
            other => other.clone(),
        }
    }

    fn schema_object(&mut self, members: &Map<String, Value>) -> Map<String, Value> {
        let mut result = Map::new();
        let types = Types::read(members);
        if types.names.len() > 1 {
            return self.several_types(members, &types);
        }
        for (key, value) in members {
            self.place.push(key.clone());
            self.keyword(key, value, members, &mut result);
            self.place.pop();
        }
        if types.nullable && !result.contains_key("type") {
            // Nothing but null.
            result.extend(only_null());
        }
        if result.get("type") == Some(&json!("array")) && !result.contains_key("items") {
            result.insert("items".into(), json!({}));
        }
        result
    }

    fn keyword(
        &mut self,
        key: &str,
        value: &Value,
        all: &Map<String, Value>,
        result: &mut Map<String, Value>,
    ) {
        let Some(keyword) = Keyword::named(key) else {
            if key.starts_with("x-") {
                result.insert(key.into(), value.clone());
            } else {
                self.lose(key);
            }
            return;
        };
        match keyword.in_30() {
            In30::Same => {
                result.insert(key.into(), value.clone());
            }
            In30::Otherwise => self.otherwise(keyword, value, all, result),
            In30::Silent => {}
            In30::Lost => self.lose(key),
        }
    }

    /// Says in other words what 3.0 has no equal keyword for.
    fn otherwise(
        &mut self,
        keyword: Keyword,
        value: &Value,
        all: &Map<String, Value>,
        result: &mut Map<String, Value>,
    ) {
        let key = keyword.name();
        match keyword {
            Keyword::Ref => {
                let reference = match value {
                    Value::String(text) => json!({ "$ref": self.renames.get(text).unwrap_or(text) }),
                    other => json!({ "$ref": other }),
                };
                if all.keys().any(|key| key != "$ref" && !is_silent(key)) {
                    add_to_all_of(result, vec![reference], true);
                } else {
                    result.insert("$ref".into(), reference.get("$ref").cloned().unwrap_or_default());
                }
            }
            Keyword::Type => {
                let types = Types::read(all);
                if let Some(name) = types.names.first() {
                    result.insert("type".into(), json!(name));
                    if types.nullable {
                        result.insert("nullable".into(), json!(true));
                    }
                    self.binary(name, all, result);
                }
            }
            Keyword::Const => {
                if !all.contains_key("type")
                    && let Some(name) = type_of_value(value)
                {
                    result.insert("type".into(), json!(name));
                }
                result.insert("enum".into(), json!([value]));
            }
            Keyword::Examples => {
                if let (Some(first), None) =
                    (value.as_array().and_then(|list| list.first()), all.get("example"))
                {
                    result.insert("example".into(), first.clone());
                }
            }
            Keyword::Minimum if limit_is_weaker(value, all.get("exclusiveMinimum"), Ordering::Greater) => {}
            Keyword::Maximum if limit_is_weaker(value, all.get("exclusiveMaximum"), Ordering::Less) => {}
            Keyword::Minimum | Keyword::Maximum => {
                result.insert(key.into(), value.clone());
            }
            Keyword::ExclusiveMinimum | Keyword::ExclusiveMaximum if value.is_number() => {
                let (inclusive, order) = match keyword {
                    Keyword::ExclusiveMinimum => ("minimum", Ordering::Greater),
                    _ => ("maximum", Ordering::Less),
                };
                if all.get(inclusive).is_none_or(|limit| limit_is_weaker(limit, Some(value), order)) {
                    result.insert(inclusive.into(), value.clone());
                    result.insert(key.into(), json!(true));
                }
            }
            Keyword::AllOf => {
                let mut parts = self.schemas(value);
                // Parts of which nothing is left, such as conditions, only puzzle readers.
                parts.retain(|part| !part.as_object().is_some_and(Map::is_empty));
                if !parts.is_empty() {
                    add_to_all_of(result, parts, false);
                }
            }
            Keyword::AnyOf | Keyword::OneOf => self.alternatives(key, value, all, result),
            // Read together with `prefixItems`.
            Keyword::Items if all.contains_key("prefixItems") => {}
            Keyword::Not | Keyword::Items => {
                let schema = self.schema(value);
                result.insert(key.into(), schema);
            }
            Keyword::Properties => {
                let properties = self.member(ObjectKind::Schema, key, value);
                result.insert(key.into(), properties);
            }
            // Names that match a pattern are fine.
            Keyword::AdditionalProperties if value == false && all.contains_key("patternProperties") => {}
            Keyword::AdditionalProperties => {
                let schema = if value.is_boolean() { value.clone() } else { self.schema(value) };
                result.insert(key.into(), schema);
            }
            // Alone, the two say the same.
            Keyword::UnevaluatedProperties if !all.keys().any(|other| evaluates_properties(other)) => {
                let schema = if value.is_boolean() { value.clone() } else { self.schema(value) };
                result.insert("additionalProperties".into(), schema);
            }
            Keyword::PrefixItems => self.tuple(value, all, result),
            Keyword::PatternProperties => {
                self.lose(key);
                if let (Value::Object(patterns), None | Some(Value::Bool(false))) =
                    (value, all.get("additionalProperties"))
                {
                    let mut schemas: Vec<Value> =
                        patterns.values().map(|schema| self.schema(schema)).collect();
                    let schema = match schemas.len() {
                        1 => schemas.pop().unwrap_or_default(),
                        _ => json!({ "anyOf": schemas }),
                    };
                    result.insert("additionalProperties".into(), schema);
                }
            }
            _ => self.lose(key),
        }
    }

    fn schemas(&mut self, value: &Value) -> Vec<Value> {
        let Value::Array(items) = value else { return Vec::new() };
        self.list(ObjectKind::Schema, items)
    }

    /// `type: [a, b]`: one alternative each, with the limits that are about it.
    fn several_types(&mut self, members: &Map<String, Value>, types: &Types<'_>) -> Map<String, Value> {
        let mut rest = Map::new();
        let mut branches: Vec<Map<String, Value>> =
            types.names.iter().map(|name| Map::from_iter([("type".to_owned(), json!(name))])).collect();
        for (key, value) in members {
            if key == "type" {
                continue;
            }
            let mut taken = false;
            for (name, branch) in types.names.iter().zip(&mut branches) {
                if is_about(key, name) {
                    branch.insert(key.clone(), value.clone());
                    taken = true;
                }
            }
            if !taken {
                rest.insert(key.clone(), value.clone());
            }
        }
        if types.nullable
            && let Some(first) = branches.first_mut()
        {
            first.insert("type".into(), json!([types.names.first(), "null"]));
        }
        let branches: Vec<Value> =
            branches.iter().map(|branch| Value::Object(self.schema_object(branch))).collect();
        let mut result = self.schema_object(&rest);
        if result.contains_key("anyOf") {
            add_to_all_of(&mut result, vec![json!({ "anyOf": branches })], false);
        } else {
            result.insert("anyOf".into(), Value::Array(branches));
        }
        result
    }

    /// `anyOf` and `oneOf`, where one of the alternatives may be null.
    fn alternatives(
        &mut self,
        key: &str,
        value: &Value,
        all: &Map<String, Value>,
        result: &mut Map<String, Value>,
    ) {
        let Value::Array(items) = value else { return };
        let others: Vec<Value> = items.iter().filter(|item| !is_null_schema(item)).cloned().collect();
        if others.len() == items.len() {
            let branches = self.schemas(value);
            result.insert(key.into(), Value::Array(branches));
            return;
        }
        let kind = self.common_type(&others);
        let mut branches = self.list(ObjectKind::Schema, &others);
        let Some(kind) = kind.filter(|_| !all.contains_key("type")) else {
            branches.push(Value::Object(only_null()));
            result.insert(key.into(), Value::Array(branches));
            return;
        };
        match (branches.pop(), branches.is_empty()) {
            (Some(Value::Object(only)), true) => {
                if only.contains_key("$ref") || only.keys().any(|key| all.contains_key(key)) {
                    result.insert("type".into(), json!(kind));
                    add_to_all_of(result, vec![Value::Object(only)], false);
                } else {
                    result.extend(only);
                }
                result.insert("nullable".into(), json!(true));
            }
            (last, _) => {
                branches.extend(last);
                result.insert("type".into(), json!(kind));
                result.insert("nullable".into(), json!(true));
                result.insert(key.into(), Value::Array(branches));
            }
        }
    }

    /// A list whose first items have schemas of their own.
    fn tuple(&mut self, value: &Value, all: &Map<String, Value>, result: &mut Map<String, Value>) {
        self.lose("prefixItems");
        let length = value.as_array().map_or(0, Vec::len) as u64;
        let mut schemas = Vec::new();
        for schema in self.schemas(value) {
            if !schemas.contains(&schema) {
                schemas.push(schema);
            }
        }
        match all.get("items") {
            Some(Value::Bool(false)) => {
                if !all.contains_key("maxItems") {
                    result.insert("maxItems".into(), json!(length));
                }
            }
            Some(further) => schemas.push(self.schema(further)),
            // No further item fits in.
            None if all.get("maxItems").and_then(Value::as_u64).is_some_and(|most| most <= length) => {}
            None => {
                result.insert("items".into(), json!({}));
                return;
            }
        }
        result.insert("items".into(), json!({ "anyOf": schemas }));
    }

    /// Text with bytes in it: 3.0 has formats for that.
    fn binary(&self, kind: &str, all: &Map<String, Value>, result: &mut Map<String, Value>) {
        if kind != "string" || all.contains_key("format") {
            return;
        }
        let encoding = all.get("contentEncoding").and_then(Value::as_str);
        if encoding.is_some_and(|encoding| encoding.eq_ignore_ascii_case("base64")) {
            result.insert("format".into(), json!("byte"));
        } else if all.get("contentMediaType") == Some(&json!("application/octet-stream")) {
            result.insert("format".into(), json!("binary"));
        }
    }

    /// The type that all of some schemas have.
    fn common_type(&self, schemas: &[Value]) -> Option<&'static str> {
        self.common_type_within(schemas, &mut { LONGEST_CHAIN })
    }

    fn common_type_within(&self, schemas: &[Value], left: &mut usize) -> Option<&'static str> {
        let mut types = schemas.iter().map(|schema| self.type_of(schema, left));
        let first = types.next()??;
        types.all(|kind| kind == Some(first)).then_some(first)
    }

    /// `left`: schemas that may still be looked at, so that circles come to an end.
    fn type_of(&self, schema: &Value, left: &mut usize) -> Option<&'static str> {
        *left = left.checked_sub(1)?;
        let members = schema.as_object()?;
        let types = Types::read(members);
        match types.names.as_slice() {
            [name] => return known_type(name),
            [] => {}
            _ => return None,
        }
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            return self.type_of(self.resolve(reference)?, left);
        }
        if let Some(Value::Array(parts)) = members.get("allOf") {
            return parts.iter().find_map(|part| self.type_of(part, left));
        }
        for key in ["oneOf", "anyOf"] {
            if let Some(Value::Array(parts)) = members.get(key) {
                return self.common_type_within(parts, left);
            }
        }
        if members.contains_key("properties") {
            return Some("object");
        }
        let values = match (members.get("const"), members.get("enum")) {
            (Some(value), _) => std::slice::from_ref(value),
            (None, Some(Value::Array(values))) => values,
            _ => return None,
        };
        let first = type_of_value(values.first()?)?;
        values.iter().all(|value| type_of_value(value) == Some(first)).then_some(first)
    }
}

/// What `type` says: the names but null, and whether null is one of them.
struct Types<'a> {
    names: Vec<&'a str>,
    nullable: bool,
}

impl<'a> Types<'a> {
    fn read(members: &'a Map<String, Value>) -> Self {
        let all: Vec<&str> = match members.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let nullable = all.contains(&"null");
        let mut names: Vec<&str> = all.into_iter().filter(|name| *name != "null").collect();
        // Every integer is a number.
        if names.contains(&"number") {
            names.retain(|name| *name != "integer");
        }
        names.dedup();
        Self { names, nullable }
    }
}

/// A keyword constrains values of this type, and of no other.
fn is_about(keyword: &str, kind: &str) -> bool {
    Keyword::named(keyword).is_some_and(|keyword| Group::of_type(kind) == Some(keyword.group()))
}

/// A keyword beside which 3.0 needs no `allOf` around a reference.
fn is_silent(keyword: &str) -> bool {
    Keyword::named(keyword).is_some_and(|keyword| keyword.in_30() == In30::Silent)
}

/// `unevaluatedProperties` takes account of this keyword; `properties` aside, of which
/// `additionalProperties` does too.
fn evaluates_properties(keyword: &str) -> bool {
    matches!(
        Keyword::named(keyword),
        Some(
            Keyword::Ref
                | Keyword::AllOf
                | Keyword::AnyOf
                | Keyword::OneOf
                | Keyword::AdditionalProperties
                | Keyword::PatternProperties
                | Keyword::If
                | Keyword::DependentSchemas
        )
    )
}

fn is_null_schema(schema: &Value) -> bool {
    let Some(members) = schema.as_object() else { return false };
    let types = Types::read(members);
    (types.nullable && types.names.is_empty())
        || members.get("const") == Some(&Value::Null)
        || members.get("enum") == Some(&json!([null]))
}

/// A schema that null alone satisfies. 3.0 has null only beside another type.
fn only_null() -> Map<String, Value> {
    Map::from_iter([
        ("type".to_owned(), json!("object")),
        ("nullable".to_owned(), json!(true)),
        ("enum".to_owned(), json!([null])),
    ])
}

fn add_to_all_of(result: &mut Map<String, Value>, parts: Vec<Value>, first: bool) {
    let Value::Array(all) = result.entry("allOf").or_insert_with(|| json!([])) else { return };
    let at = if first { 0 } else { all.len() };
    all.splice(at..at, parts);
}

/// The inclusive limit is implied by the exclusive one; `stronger` is how an
/// exclusive limit compares to it that leaves it nothing to say.
fn limit_is_weaker(inclusive: &Value, exclusive: Option<&Value>, stronger: Ordering) -> bool {
    let (Some(inclusive), Some(exclusive)) = (inclusive.as_number(), exclusive.and_then(Value::as_number))
    else {
        return false;
    };
    let order = compare(exclusive, inclusive);
    order == Some(stronger) || order == Some(Ordering::Equal)
}

fn compare(left: &Number, right: &Number) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.as_i128(), right.as_i128()) {
        return Some(left.cmp(&right));
    }
    left.as_f64()?.partial_cmp(&right.as_f64()?)
}

fn known_type(name: &str) -> Option<&'static str> {
    ["string", "object", "array", "integer", "number", "boolean"].into_iter().find(|known| *known == name)
}

fn type_of_value(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}
