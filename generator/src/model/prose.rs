//! The model in words: kinds of values, limits and conditions, as clauses such as
//! `at most 36 characters`.
//!
//! Every output that explains a value takes its words from here. An output decides only
//! how it writes names and values (`code`), and how it joins clauses.

use serde_json::Value;

use super::{
    Constraint, Constraints, DemandKind, Id, IntegerFormat, Object, Rule, Schema, Shape, StringFormat, Type,
};

/// Writes a name or a value into a clause, such as between backticks.
pub type Code<'a> = &'a dyn Fn(&str) -> String;

/// Kind of a value. `inner` says it of the items of a list or a map, `named` of a type.
pub fn kind(
    shape: &Shape,
    code: Code<'_>,
    inner: &dyn Fn(&Schema) -> String,
    named: &dyn Fn(Id<Type>) -> String,
) -> String {
    match shape {
        Shape::Any => "any JSON value".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Integer(format) => integer(*format).to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::String(StringFormat::DateTime) => "string, date and time".to_owned(),
        Shape::String(StringFormat::Plain | StringFormat::Secret) => "string".to_owned(),
        Shape::String(StringFormat::File) => "file".to_owned(),
        Shape::String(StringFormat::Other(format)) => format!("string, {}", code(format)),
        Shape::List(item) => format!("list of {}", inner(item)),
        Shape::Map(value) => format!("map of {}", inner(value)),
        Shape::Named(id) => named(*id),
    }
}

/// Kind of an integer.
#[must_use]
pub fn integer(format: IntegerFormat) -> &'static str {
    match format {
        IntegerFormat::Int32 => "integer, 32 bits",
        IntegerFormat::Int64 => "integer",
        IntegerFormat::Uint64 => "integer, not negative",
    }
}

/// Constraints, a clause each; an upper limit is in the clause of the lower one. Values
/// whose meanings are known are not among them: an output has its own form for these.
pub fn limits(constraints: &Constraints, code: Code<'_>) -> Vec<String> {
    constraints.iter().filter_map(|constraint| limit(constraint, constraints, code)).collect()
}

fn limit(constraint: &Constraint, all: &Constraints, code: Code<'_>) -> Option<String> {
    use Constraint as C;
    let length =
        |least| count(least, most(all, |one| matches!(one, C::MaxLength(_))), "character", "characters");
    let items = |least| count(least, most(all, |one| matches!(one, C::MaxItems(_))), "item", "items");
    let entries =
        |least| count(least, most(all, |one| matches!(one, C::MaxProperties(_))), "entry", "entries");
    let has = |lower: fn(&C) -> bool| all.iter().any(lower);
    match constraint {
        C::MinLength(least) => length(Some(*least)),
        C::MaxLength(_) if has(|one| matches!(one, C::MinLength(_))) => None,
        C::MaxLength(_) => length(None),
        C::MinItems(least) => items(Some(*least)),
        C::MaxItems(_) if has(|one| matches!(one, C::MinItems(_))) => None,
        C::MaxItems(_) => items(None),
        C::MinProperties(least) => entries(Some(*least)),
        C::MaxProperties(_) if has(|one| matches!(one, C::MinProperties(_))) => None,
        C::MaxProperties(_) => entries(None),
        C::UniqueItems => Some("no duplicate items".to_owned()),
        C::Pattern(pattern) => Some(format!("matches {}", code(pattern))),
        C::Minimum(least) => {
            let most = all.find(|one| if let C::Maximum(most) = one { Some(most) } else { None });
            Some(match most {
                Some(most) if least == most => format!("always {least}"),
                Some(most) => format!("from {least} to {most}"),
                None => format!("at least {least}"),
            })
        }
        C::Maximum(_) if all.minimum().is_some() => None,
        C::Maximum(most) => Some(format!("at most {most}")),
        C::ExclusiveMinimum(least) => Some(format!("greater than {least}")),
        C::ExclusiveMaximum(most) => Some(format!("less than {most}")),
        C::MultipleOf(step) => Some(format!("a multiple of {step}")),
        C::Values(allowed) if allowed.iter().any(|one| one.meaning.is_some()) => None,
        C::Values(allowed) => one_of(&allowed.iter().map(|one| value(&one.value, code)).collect::<Vec<_>>()),
        C::Except(values) => {
            let values: Vec<String> = values.iter().map(|excluded| value(excluded, code)).collect();
            Some(format!("not {}", values.join(" or ")))
        }
        C::Contains { item, least, most } => {
            let count = count(Some(*least), *most, "item", "items")?;
            Some(format!("{count} matching {}", written(item, code)))
        }
        C::PrefixItems(schemas) => {
            let schemas: Vec<String> = schemas.iter().map(|schema| written(schema, code)).collect();
            Some(format!("the first items fit {}", schemas.join(", ")))
        }
        C::UnevaluatedItems(Value::Bool(false)) => Some("no other items".to_owned()),
        C::UnevaluatedItems(schema) => Some(format!("other items {}", fits(schema, code))),
        C::PropertyNames(schema) => Some(format!("names of members {}", fits(schema, code))),
        C::PatternProperties(schemas) => {
            let clause = |(pattern, schema): (&String, &Value)| {
                format!("members named like {} {}", code(pattern), fits(schema, code))
            };
            Some(schemas.iter().map(clause).collect::<Vec<_>>().join(", "))
        }
        C::UnevaluatedProperties(Value::Bool(false)) => Some("no other members".to_owned()),
        C::UnevaluatedProperties(schema) => Some(format!("other members {}", fits(schema, code))),
    }
}

/// `fit` and a schema.
fn fits(schema: &Value, code: Code<'_>) -> String {
    format!("fit {}", written(schema, code))
}

/// A schema as it is written, unless that is long.
fn written(schema: &Value, code: Code<'_>) -> String {
    const LONGEST: usize = 80;
    let text = schema.to_string();
    if text.len() <= LONGEST { code(&text) } else { "a schema of their own".to_owned() }
}

/// The number of an upper limit.
fn most(all: &Constraints, wanted: fn(&Constraint) -> bool) -> Option<u64> {
    all.iter().filter(|one| wanted(one)).find_map(|one| match one {
        Constraint::MaxLength(most) | Constraint::MaxItems(most) | Constraint::MaxProperties(most) => {
            Some(*most)
        }
        _ => None,
    })
}

/// The values that are allowed, as they are written; `None` if any value is.
#[must_use]
pub fn one_of(values: &[String]) -> Option<String> {
    match values {
        [] => None,
        [only] => Some(format!("always {only}")),
        values => Some(format!("one of {}", values.join(", "))),
    }
}

/// A JSON value; text without its quotes.
pub fn value(value: &Value, code: Code<'_>) -> String {
    match value {
        Value::String(text) => code(text),
        other => code(&other.to_string()),
    }
}

/// What the clauses about the items of a list or the values of a map begin with; `None`
/// for anything else.
#[must_use]
pub fn each(shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::List(_) => Some("each item"),
        Shape::Map(_) => Some("each value"),
        _ => None,
    }
}

/// What other fields have to do with a field of an object, a clause each:
/// `` required if `mode` is `Cluster` ``.
pub fn conditions(object: &Object, field: &str, code: Code<'_>) -> Vec<String> {
    let mut clauses = Vec::new();
    if let Some(others) = object.dependent.get(field) {
        let others: Vec<String> = others.iter().map(|name| code(name)).collect();
        clauses.push(format!("only together with {}", others.join(", ")));
    }
    for condition in &object.conditions {
        let when = condition.words(object, code);
        for demand in Rule::demands(&condition.then).iter().filter(|demand| demand.field() == field) {
            let subject = demand.subject(code);
            let told = |text: &str| match demand.names.len() {
                _ if subject.is_empty() => format!("{text} {when}"),
                1 => format!("{subject} is {text} {when}"),
                _ => format!("{subject} are {text} {when}"),
            };
            match demand.kind {
                DemandKind::Given => clauses.push(told("required")),
                DemandKind::LeftOut => clauses.push(told("not allowed")),
                DemandKind::Limits(asked) => {
                    let about = if subject.is_empty() { String::new() } else { format!("{subject}: ") };
                    clauses.extend(limits(asked, code).iter().map(|limit| format!("{about}{limit} {when}")));
                }
            }
        }
    }
    clauses
}

/// A clause with a capital at its beginning.
pub(crate) fn capitalized(clause: &str) -> String {
    let mut chars = clause.chars();
    chars.next().map(|first| format!("{}{}", first.to_uppercase(), chars.as_str())).unwrap_or_default()
}

fn count(least: Option<u64>, most: Option<u64>, one: &str, many: &str) -> Option<String> {
    let noun = |count: u64| if count == 1 { one } else { many };
    match (least.filter(|least| *least > 0), most) {
        (Some(least), Some(most)) if least == most => Some(format!("exactly {least} {}", noun(least))),
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}", noun(most))),
        (Some(least), None) => Some(format!("at least {least} {}", noun(least))),
        (None, Some(most)) => Some(format!("at most {most} {}", noun(most))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::{Allowed, Constraint as C};

    #[test]
    fn limits_are_clauses() {
        let allowed = |value, meaning: Option<&str>| Allowed { value, meaning: meaning.map(str::to_owned) };
        let cases = [
            (vec![C::Minimum(1.into()), C::Maximum(9.into())], "from 1 to 9"),
            (vec![C::Minimum(5.into()), C::Maximum(5.into())], "always 5"),
            (vec![C::Minimum(1.into())], "at least 1"),
            (vec![C::ExclusiveMinimum(0.into()), C::MultipleOf(5.into())], "greater than 0; a multiple of 5"),
            (vec![C::MinLength(1), C::MaxLength(64)], "1 to 64 characters"),
            (vec![C::MinLength(1)], "at least 1 character"),
            (vec![C::MinLength(0), C::MaxLength(1)], "at most 1 character"),
            (vec![C::MinLength(36), C::MaxLength(36)], "exactly 36 characters"),
            (vec![C::MinLength(0)], ""),
            (vec![C::MaxItems(10), C::UniqueItems], "at most 10 items; no duplicate items"),
            (vec![C::MinProperties(1), C::MaxProperties(2)], "1 to 2 entries"),
            (vec![C::Pattern("^a|b$".into())], "matches <^a|b$>"),
            (vec![C::Values(vec![allowed(json!(1), None), allowed(json!("a"), None)])], "one of <1>, <a>"),
            (vec![C::Values(vec![allowed(json!(1), Some("One."))])], ""),
            (vec![C::Except(vec![json!("a"), json!(null)])], "not <a> or <null>"),
            (
                vec![C::Contains { item: json!({"const": 1}), least: 1, most: Some(2) }],
                "1 to 2 items matching <{\"const\":1}>",
            ),
            (
                vec![C::Contains { item: json!(true), least: 0, most: Some(1) }],
                "at most 1 item matching <true>",
            ),
            (vec![C::PropertyNames(json!({"maxLength": 3}))], "names of members fit <{\"maxLength\":3}>"),
            (vec![C::UnevaluatedProperties(json!(false))], "no other members"),
        ];
        for (constraints, expected) in cases {
            let constraints = constraints.into_iter().collect();
            assert_eq!(limits(&constraints, &|text| format!("<{text}>")).join("; "), expected);
        }
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(capitalized("at least 1"), "At least 1");
        assert_eq!(capitalized(""), "");
    }
}
