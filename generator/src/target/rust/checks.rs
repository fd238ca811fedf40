//! Limits: as tables for the runtime, and in words.

use serde_json::{Number, Value};

use crate::model::{DemandKind, Limits, Object, Rule, Schema, Shape, StringFormat};

use super::doc;
use super::literal;
use super::types::{Imports, Types};

/// How deep lists of lists are described.
const MAX_DEPTH: usize = 8;

/// `Check`s for the limits of a value.
pub(super) fn table(types: &Types<'_>, schema: &Schema, imports: &mut Imports) -> Vec<String> {
    let checks = checks(types, schema, 0, imports);
    if !checks.is_empty() {
        imports.model.insert("Check");
    }
    checks
}

/// `Check`s for the values of an object's unlisted fields.
pub(super) fn of_items(types: &Types<'_>, item: &Schema, imports: &mut Imports) -> Vec<String> {
    let checks = checks(types, item, 1, imports);
    if checks.is_empty() {
        return Vec::new();
    }
    imports.model.insert("Check");
    vec![format!("Check::Items(&[{}])", checks.join(", "))]
}

/// `Check`s of limits by themselves, for a value of a shape.
pub(super) fn of_limits(limits: &Limits, shape: &Shape, imports: &mut Imports) -> Vec<String> {
    own(limits, shape, imports)
}

fn checks(types: &Types<'_>, schema: &Schema, depth: usize, imports: &mut Imports) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let shape = types.shape(schema);
    for schema in types.chain(schema) {
        for check in own(&schema.limits, shape, imports) {
            if !all.contains(&check) {
                all.push(check);
            }
        }
    }
    if let Shape::List(item) | Shape::Map(item) = shape
        && depth < MAX_DEPTH
    {
        let items = checks(types, item, depth + 1, imports);
        if !items.is_empty() {
            all.push(format!("Check::Items(&[{}])", items.join(", ")));
        }
    }
    all
}

fn own(limits: &Limits, shape: &Shape, imports: &mut Imports) -> Vec<String> {
    let mut checks = Vec::new();
    let counts = [
        ("MinLength", limits.min_length.filter(|least| *least > 0)),
        ("MaxLength", limits.max_length),
        ("MinItems", limits.min_items.filter(|least| *least > 0)),
        ("MaxItems", limits.max_items),
        ("MinProperties", limits.min_properties.filter(|least| *least > 0)),
        ("MaxProperties", limits.max_properties),
    ];
    for (name, limit) in counts {
        if let Some(limit) = limit {
            checks.push(format!("Check::{name}({})", literal::integer(limit.into())));
        }
    }
    if limits.unique_items {
        checks.push("Check::UniqueItems".to_owned());
    }
    if let Some(pattern) = &limits.pattern {
        checks.push(format!("Check::Pattern({})", literal::string(pattern)));
    }
    let bounds = [
        ("Minimum", &limits.minimum),
        ("Maximum", &limits.maximum),
        ("ExclusiveMinimum", &limits.exclusive_minimum),
        ("ExclusiveMaximum", &limits.exclusive_maximum),
    ];
    for (name, bound) in bounds {
        if let Some(bound) = bound {
            checks.extend(number(name, bound, shape));
        }
    }
    if let Some(step) = limits.multiple_of.as_ref().and_then(Number::as_f64) {
        checks.push(format!("Check::MultipleOf({})", literal::float(step)));
    }
    if !limits.values.is_empty() {
        let values: Vec<_> = limits.values.iter().filter_map(value).collect();
        // A list that holds lists or objects can't be said; part of it would be wrong.
        if values.len() == limits.values.len() {
            imports.model.insert("Literal");
            checks.push(format!("Check::Values(&[{}])", values.join(", ")));
        }
    }
    if !limits.excluded.is_empty() {
        let values: Vec<_> = limits.excluded.iter().filter_map(value).collect();
        if !values.is_empty() {
            imports.model.insert("Literal");
            checks.push(format!("Check::Except(&[{}])", values.join(", ")));
        }
    }
    checks
}

fn number(name: &str, bound: &Number, shape: &Shape) -> Option<String> {
    match bound.as_i64() {
        Some(bound) if matches!(shape, Shape::Integer(_)) => {
            Some(format!("Check::{name}({})", literal::integer(bound.into())))
        }
        _ => bound.as_f64().map(|bound| format!("Check::{name}Float({})", literal::float(bound))),
    }
}

fn value(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some("Literal::Null".to_owned()),
        Value::Bool(flag) => Some(format!("Literal::Bool({flag})")),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Some(format!("Literal::Integer({})", literal::integer(number.into()))),
            (None, Some(number)) => Some(format!("Literal::Float({})", literal::float(number))),
            (None, None) => None,
        },
        Value::String(text) => Some(format!("Literal::Text({})", literal::string(text))),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Limits, format and default of a value in short sentences.
pub(super) fn words(types: &Types<'_>, schema: &Schema) -> String {
    let mut sentences = limits(types, schema);
    let shape = types.shape(schema);
    if let Shape::String(StringFormat::Other(format)) = shape {
        sentences.push(format!("Format: {}.", doc::code(format)));
    }
    if let Shape::List(item) | Shape::Map(item) = shape {
        let of_items: Vec<_> = limits(types, item).iter().map(|sentence| lower(sentence)).collect();
        if !of_items.is_empty() {
            let what = if matches!(shape, Shape::List(_)) { "item" } else { "value" };
            sentences.push(format!("Each {what}: {}.", of_items.join("; ")));
        }
    }
    let default = types.chain(schema).iter().find_map(|schema| schema.default.as_ref());
    if let Some(default) = default {
        sentences.push(format!("Default: {}.", json(default)));
    }
    sentences.join(" ")
}

/// The rules of a condition, one by one, with the words for them.
pub(super) fn condition(object: &Object, name: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for condition in &object.conditions {
        let when = condition.words(object, &|text| doc::code(text));
        for demand in Rule::demands(&condition.then).iter().filter(|demand| demand.field() == name) {
            let subject = demand.subject(&|text| doc::code(text));
            let told = |text: &str| match demand.names.len() {
                _ if subject.is_empty() => format!("{text} {when}."),
                1 => format!("{subject} is {} {when}.", lower(text)),
                _ => format!("{subject} are {} {when}.", lower(text)),
            };
            match demand.kind {
                DemandKind::Given => sentences.push(told("Required")),
                DemandKind::LeftOut => sentences.push(told("Not allowed")),
                DemandKind::Limits(limits) => sentences.extend(sentences_of(limits).iter().map(|limit| {
                    let limit = limit.trim_end_matches('.');
                    if subject.is_empty() {
                        format!("{limit} {when}.")
                    } else {
                        format!("{subject}: {} {when}.", lower(limit))
                    }
                })),
            }
        }
    }
    sentences
}

/// A JSON value as code; text without its quotes.
pub(super) fn json(value: &Value) -> String {
    match value {
        Value::String(text) => doc::code(text),
        other => doc::code(&other.to_string()),
    }
}

fn lower(sentence: &str) -> String {
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    let mut chars = sentence.chars();
    chars.next().map(|first| format!("{}{}", first.to_lowercase(), chars.as_str())).unwrap_or_default()
}

fn limits(types: &Types<'_>, schema: &Schema) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for schema in types.chain(schema) {
        for sentence in sentences_of(&schema.limits) {
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
    }
    sentences
}

/// Limits by themselves, each a sentence.
pub(super) fn sentences_of(limits: &Limits) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(count(limits.min_length, limits.max_length, "character", "characters"));
    sentences.extend(count(limits.min_items, limits.max_items, "item", "items"));
    sentences.extend(count(limits.min_properties, limits.max_properties, "entry", "entries"));
    if limits.unique_items {
        sentences.push("No item twice.".to_owned());
    }
    if let Some(pattern) = &limits.pattern {
        sentences.push(format!("Matches {}.", doc::code(pattern)));
    }
    sentences.extend(match (&limits.minimum, &limits.maximum) {
        (Some(least), Some(most)) if least == most => Some(format!("Always {least}.")),
        (Some(least), Some(most)) => Some(format!("From {least} to {most}.")),
        (Some(least), None) => Some(format!("At least {least}.")),
        (None, Some(most)) => Some(format!("At most {most}.")),
        (None, None) => None,
    });
    sentences.extend(limits.exclusive_minimum.as_ref().map(|least| format!("Greater than {least}.")));
    sentences.extend(limits.exclusive_maximum.as_ref().map(|most| format!("Less than {most}.")));
    sentences.extend(limits.multiple_of.as_ref().map(|step| format!("A multiple of {step}.")));
    match limits.values.as_slice() {
        [] => {}
        [only] => sentences.push(format!("Always {}.", json(only))),
        values => {
            let values: Vec<_> = values
                .iter()
                .enumerate()
                .map(|(place, value)| match limits.meanings.get(place).and_then(Option::as_ref) {
                    Some(meaning) => {
                        format!("{} ({})", json(value), doc::inline(meaning).trim_end_matches('.'))
                    }
                    None => json(value),
                })
                .collect();
            sentences.push(format!("One of {}.", values.join(", ")));
        }
    }
    if !limits.excluded.is_empty() {
        let values: Vec<_> = limits.excluded.iter().map(json).collect();
        sentences.push(format!("Not {}.", values.join(" or ")));
    }
    sentences
}

fn count(least: Option<u64>, most: Option<u64>, one: &str, many: &str) -> Option<String> {
    let unit = |count: u64| if count == 1 { one } else { many };
    match (least.filter(|least| *least > 0), most) {
        (Some(least), Some(most)) if least == most => Some(format!("Exactly {least} {}.", unit(least))),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}.", unit(most))),
        (Some(least), None) => Some(format!("At least {least} {}.", unit(least))),
        (None, Some(most)) => Some(format!("At most {most} {}.", unit(most))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Api, IntegerFormat};
    use crate::target::rust::names::Names;
    use serde_json::json;

    fn both(schema: &Schema) -> (String, String) {
        let (api, names) = (Api::default(), Names::default());
        let types = Types::new(&api, &names);
        (table(&types, schema, &mut Imports::default()).join(", "), words(&types, schema))
    }

    #[test]
    fn limits_become_tables_and_words() {
        let integer = Shape::Integer(IntegerFormat::Int32);
        let text = Shape::String(StringFormat::Plain);
        let limits = Limits::default;
        let cases = [
            (
                text.clone(),
                Limits { max_length: Some(36), ..limits() },
                "Check::MaxLength(36)",
                "At most 36 characters.",
            ),
            (
                text.clone(),
                Limits { min_length: Some(1), max_length: Some(1), ..limits() },
                "Check::MinLength(1), Check::MaxLength(1)",
                "Exactly 1 character.",
            ),
            (
                text.clone(),
                Limits { pattern: Some(r"^\d`$".to_owned()), ..limits() },
                r#"Check::Pattern(r"^\d`$")"#,
                r"Matches ``^\d`$``.",
            ),
            (
                integer.clone(),
                Limits { minimum: Some(1.into()), maximum: Some(100_000.into()), ..limits() },
                "Check::Minimum(1), Check::Maximum(100_000)",
                "From 1 to 100000.",
            ),
            (
                Shape::Number,
                Limits { exclusive_minimum: Some(0.into()), ..limits() },
                "Check::ExclusiveMinimumFloat(0.0)",
                "Greater than 0.",
            ),
            (
                integer,
                Limits { values: vec![json!(1), json!(2)], ..limits() },
                "Check::Values(&[Literal::Integer(1), Literal::Integer(2)])",
                "One of `1`, `2`.",
            ),
            (
                Shape::Integer(IntegerFormat::Int64),
                Limits {
                    values: vec![json!(0), json!(1)],
                    meanings: vec![Some("It is *off*.".to_owned()), None],
                    ..limits()
                },
                "Check::Values(&[Literal::Integer(0), Literal::Integer(1)])",
                "One of `0` (It is *off*), `1`.",
            ),
            (
                Shape::List(Box::new(Schema {
                    limits: Limits { max_length: Some(5), ..limits() },
                    ..Schema::of(text)
                })),
                Limits { min_items: Some(1), unique_items: true, ..limits() },
                "Check::MinItems(1), Check::UniqueItems, Check::Items(&[Check::MaxLength(5)])",
                "At least 1 item. No item twice. Each item: at most 5 characters.",
            ),
        ];
        for (shape, limits, table, words) in cases {
            let schema = Schema { limits, ..Schema::of(shape) };
            assert_eq!(both(&schema), (table.to_owned(), words.to_owned()));
        }
    }

    #[test]
    fn defaults_and_formats_are_told() {
        let schema = Schema {
            default: Some(json!("a")),
            ..Schema::of(Shape::String(StringFormat::Other("uuid".into())))
        };
        assert_eq!(both(&schema).1, "Format: `uuid`. Default: `a`.");
    }
}
