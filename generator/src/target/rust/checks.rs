//! Limits: as tables for the runtime, and in words.

use serde_json::{Number, Value};

use crate::model::{Allowed, Constraint, Constraints, Object, Schema, Shape, StringFormat, prose};

use super::layout::{self, Code};
use super::types::Types;
use super::{doc, literal};

/// How deep lists of lists are described.
const MAX_DEPTH: usize = 8;

/// `Check`s for the limits of a value, as the macros of the runtime take them: without
/// a path.
pub(super) fn table(types: &Types<'_>, schema: &Schema) -> Vec<Code> {
    checks(types, schema, 0)
}

/// `Check`s for the values of an object's unlisted fields.
pub(super) fn of_items(types: &Types<'_>, item: &Schema) -> Vec<Code> {
    let checks = checks(types, item, 1);
    if checks.is_empty() {
        return Vec::new();
    }
    vec![layout::call("Items", [layout::slice(checks)])]
}

/// `Check`s of limits by themselves, for a value of a shape.
pub(super) fn of_limits(types: &Types<'_>, limits: &Constraints, shape: &Shape) -> Vec<Code> {
    own(types, limits, shape)
}

fn checks(types: &Types<'_>, schema: &Schema, depth: usize) -> Vec<Code> {
    let mut all: Vec<Code> = Vec::new();
    let shape = types.shape(schema);
    for schema in types.chain(schema) {
        for check in own(types, &schema.constraints, shape) {
            if !all.contains(&check) {
                all.push(check);
            }
        }
    }
    if let Shape::List(item) | Shape::Map(item) = shape
        && depth < MAX_DEPTH
    {
        let items = checks(types, item, depth + 1);
        if !items.is_empty() {
            all.push(layout::call("Items", [layout::slice(items)]));
        }
    }
    all
}

fn own(types: &Types<'_>, limits: &Constraints, shape: &Shape) -> Vec<Code> {
    limits.iter().filter_map(|constraint| check(types, constraint, shape)).collect()
}

/// The `Check` of a constraint; `None` where the runtime has none.
fn check(types: &Types<'_>, constraint: &Constraint, shape: &Shape) -> Option<Code> {
    let count = |name: &str, count: u64| Some(argument(name, literal::integer(count.into())));
    match constraint {
        Constraint::MinLength(least) => count("MinLength", *least),
        Constraint::MaxLength(most) => count("MaxLength", *most),
        Constraint::MinItems(least) => count("MinItems", *least),
        Constraint::MaxItems(most) => count("MaxItems", *most),
        Constraint::MinProperties(least) => count("MinProperties", *least),
        Constraint::MaxProperties(most) => count("MaxProperties", *most),
        Constraint::UniqueItems => Some(layout::text("UniqueItems")),
        Constraint::Pattern(pattern) => Some(argument("Pattern", types.expressions.code(pattern))),
        Constraint::Minimum(bound) => number("Minimum", bound, shape),
        Constraint::Maximum(bound) => number("Maximum", bound, shape),
        Constraint::ExclusiveMinimum(bound) => number("ExclusiveMinimum", bound, shape),
        Constraint::ExclusiveMaximum(bound) => number("ExclusiveMaximum", bound, shape),
        Constraint::MultipleOf(step) => {
            step.as_f64().map(|step| argument("MultipleOf", literal::float(step)))
        }
        Constraint::Values(allowed) => {
            // A list that holds lists or objects can't be said; part of it would be wrong.
            let values: Option<Vec<Code>> = allowed.iter().map(|one| value(&one.value)).collect();
            Some(layout::call("Values", [layout::slice(values?)]))
        }
        Constraint::Except(values) => {
            let values: Vec<_> = values.iter().filter_map(value).collect();
            if values.is_empty() {
                return None;
            }
            Some(layout::call("Except", [layout::slice(values)]))
        }
        // See [`super::unchecked`].
        Constraint::Contains { .. }
        | Constraint::PrefixItems(_)
        | Constraint::UnevaluatedItems(_)
        | Constraint::PropertyNames(_)
        | Constraint::PatternProperties(_)
        | Constraint::UnevaluatedProperties(_) => None,
    }
}

/// A check with one literal.
fn argument(name: &str, literal: String) -> Code {
    layout::call(name, [Code::Text(literal)])
}

fn number(name: &str, bound: &Number, shape: &Shape) -> Option<Code> {
    match bound.as_i64() {
        Some(bound) if matches!(shape, Shape::Integer(_)) => {
            Some(argument(name, literal::integer(bound.into())))
        }
        _ => bound.as_f64().map(|bound| argument(&format!("{name}Float"), literal::float(bound))),
    }
}

fn value(value: &Value) -> Option<Code> {
    match value {
        Value::Null => Some(layout::text("Null")),
        Value::Bool(flag) => Some(argument("Bool", flag.to_string())),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => Some(argument("Integer", literal::integer(number.into()))),
            (None, Some(number)) => Some(argument("Float", literal::float(number))),
            (None, None) => None,
        },
        Value::String(text) => Some(argument("Text", literal::string(text))),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Limits, format and default of a value in short sentences.
pub(super) fn words(types: &Types<'_>, schema: &Schema) -> String {
    let mut clauses = limits(types, schema);
    let shape = types.shape(schema);
    if let Shape::String(StringFormat::Other(format)) = shape {
        clauses.push(format!("format: {}", doc::code(format)));
    }
    if let (Some(each), Shape::List(item) | Shape::Map(item)) = (prose::each(shape), shape) {
        let of_items = limits(types, item);
        if !of_items.is_empty() {
            clauses.push(format!("{each}: {}", of_items.join("; ")));
        }
    }
    let default = types.chain(schema).iter().find_map(|schema| schema.default.as_ref());
    clauses.extend(default.map(|default| format!("default: {}", json(default))));
    sentences(&clauses)
}

/// What other fields have to do with a field, in short sentences.
pub(super) fn conditions(object: &Object, name: &str) -> String {
    sentences(&prose::conditions(object, name, &|text| doc::code(text)))
}

/// A JSON value as code; text without its quotes.
pub(super) fn json(value: &Value) -> String {
    prose::value(value, &|text| doc::code(text))
}

fn sentences(clauses: &[String]) -> String {
    let sentences = clauses.iter().map(|clause| format!("{}.", prose::capitalized(clause)));
    sentences.collect::<Vec<_>>().join(" ")
}

/// The limits of a value and of the types that it has other names for, each once.
fn limits(types: &Types<'_>, schema: &Schema) -> Vec<String> {
    let mut clauses: Vec<String> = Vec::new();
    for schema in types.chain(schema) {
        let own = prose::limits(&schema.constraints, &|text| doc::code(text));
        for clause in own.into_iter().chain(meanings(&schema.constraints)) {
            if !clauses.contains(&clause) {
                clauses.push(clause);
            }
        }
    }
    clauses
}

/// Values with what they mean, where that is known.
fn meanings(constraints: &Constraints) -> Option<String> {
    let values = constraints.values();
    if values.iter().all(|value| value.meaning.is_none()) {
        return None;
    }
    let written = |Allowed { value, meaning }: &Allowed| match meaning {
        Some(meaning) => format!("{} ({})", json(value), doc::inline(meaning).trim_end_matches('.')),
        None => json(value),
    };
    prose::one_of(&values.iter().map(written).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Allowed, Api, Constraint as C, IntegerFormat};
    use crate::target::rust::expressions::Expressions;
    use crate::target::rust::names::Names;
    use serde_json::json;

    fn both(schema: &Schema) -> (String, String) {
        let (api, names) = (Api::default(), Names::default());
        let types = Types::new(&api, &names, Expressions::default());
        {
            let checks = table(&types, schema).iter().flat_map(Code::lines).collect::<Vec<_>>();
            (checks.join(", "), words(&types, schema))
        }
    }

    #[test]
    fn limits_become_tables_and_words() {
        let integer = Shape::Integer(IntegerFormat::Int32);
        let text = Shape::String(StringFormat::Plain);
        let allowed = |value: i32, meaning: Option<&str>| Allowed {
            value: json!(value),
            meaning: meaning.map(str::to_owned),
        };
        let cases = [
            (text.clone(), vec![C::MaxLength(36)], "MaxLength(36)", "At most 36 characters."),
            (
                text.clone(),
                vec![C::MinLength(1), C::MaxLength(1)],
                "MinLength(1), MaxLength(1)",
                "Exactly 1 character.",
            ),
            (
                text.clone(),
                vec![C::Pattern(r"^\d`$".to_owned())],
                r#"Pattern(r"^\d`$")"#,
                r"Matches ``^\d`$``.",
            ),
            (
                integer.clone(),
                vec![C::Minimum(1.into()), C::Maximum(100_000.into())],
                "Minimum(1), Maximum(100_000)",
                "From 1 to 100000.",
            ),
            (
                Shape::Number,
                vec![C::ExclusiveMinimum(0.into())],
                "ExclusiveMinimumFloat(0.0)",
                "Greater than 0.",
            ),
            (
                integer,
                vec![C::Values(vec![allowed(1, None), allowed(2, None)])],
                "Values(&[Integer(1), Integer(2)])",
                "One of `1`, `2`.",
            ),
            (
                Shape::Integer(IntegerFormat::Int64),
                vec![C::Values(vec![allowed(0, Some("It is *off*.")), allowed(1, None)])],
                "Values(&[Integer(0), Integer(1)])",
                "One of `0` (It is *off*), `1`.",
            ),
            (
                Shape::List(Box::new(Schema { constraints: [C::MaxLength(5)].into(), ..Schema::new(text) })),
                vec![C::MinItems(1), C::UniqueItems],
                "MinItems(1), UniqueItems, Items(&[MaxLength(5)])",
                "At least 1 item. No duplicate items. Each item: at most 5 characters.",
            ),
        ];
        for (shape, limits, table, words) in cases {
            let schema = Schema { constraints: limits.into_iter().collect(), ..Schema::new(shape) };
            assert_eq!(both(&schema), (table.to_owned(), words.to_owned()));
        }
    }

    #[test]
    fn defaults_and_formats_are_told() {
        let schema = Schema {
            default: Some(json!("a")),
            ..Schema::new(Shape::String(StringFormat::Other("uuid".into())))
        };
        assert_eq!(both(&schema).1, "Format: `uuid`. Default: `a`.");
    }
}
