//! The facts of one row against the schema that stands for it.

use serde_json::{Number, Value};

use super::Fact;
use crate::bundle::{Bundle, Layers, Node};
use crate::ledger::Row;

/// How many lists, maps and alternatives may stand in one another.
pub(super) const DEPTH: usize = 16;

/// A fact that was compared.
#[derive(Debug)]
pub(super) struct Comparison {
    /// The fact.
    pub(super) fact: Fact,
    /// The ledger states it, so that it is one to be counted.
    pub(super) stated: bool,
    /// JSON pointers of the values that agree, or how they differ.
    pub(super) outcome: Result<Vec<String>, String>,
}

/// Compares all facts of a row but its being there and its being mandatory.
pub(super) fn compare(bundle: &Bundle<'_>, row: &Row, schema: &Node<'_>) -> Vec<Comparison> {
    let layers = bundle.layers(schema);
    let mut comparisons = Vec::new();
    if let Some(expected) = &row.kind {
        comparisons.push(kind(bundle, expected, schema, &layers));
    }
    comparisons.extend(values(bundle, row, &layers));
    for (fact, expected) in [
        (Fact::Minimum, &row.minimum),
        (Fact::Maximum, &row.maximum),
        (Fact::MinLength, &row.min_length),
        (Fact::MaxLength, &row.max_length),
    ] {
        comparisons.extend(limit(bundle, fact, expected.as_ref(), &layers));
    }
    comparisons.extend(default(row, &layers));
    comparisons
}

fn kind(bundle: &Bundle<'_>, expected: &str, schema: &Node<'_>, layers: &Layers<'_>) -> Comparison {
    let found = describe(bundle, schema, false, DEPTH);
    let outcome = if found == expected {
        let alternatives = layers.alternatives.iter().filter_map(|node| bundle.layers(node).keyword("type"));
        let at = layers.keyword("type").map_or_else(|| alternatives.collect(), |kind| vec![kind]);
        Ok(at.into_iter().map(|node| node.pointer).collect())
    } else {
        Err(format!("`{expected}` in the table, `{found}` at {}", schema.pointer))
    };
    Comparison { fact: Fact::Type, stated: true, outcome }
}

/// A schema's type in the words of the ledger.
pub(super) fn describe(bundle: &Bundle<'_>, schema: &Node<'_>, inside: bool, depth: usize) -> String {
    let layers = bundle.layers(schema);
    let format = layers.keyword("format").and_then(|node| node.value.as_str());
    let Some(deeper) = depth.checked_sub(1) else { return "endless".to_owned() };
    match (layers.kind(), format) {
        (Some("integer"), Some("int32")) => "integer".to_owned(),
        (Some("integer"), Some("int64")) => "long".to_owned(),
        (Some("integer"), _) => "integer without a width".to_owned(),
        (Some("number"), Some(format)) => format.to_owned(),
        (Some("array"), _) if inside => "array".to_owned(),
        (Some("array"), _) => match layers.keyword("items") {
            Some(items) => format!("array<{}>", describe(bundle, &items, true, deeper)),
            None => "array".to_owned(),
        },
        (Some("object"), _) => match layers.map_value().filter(|_| !inside) {
            Some(value) => format!("map<string,{}>", describe(bundle, &value, true, deeper)),
            None => "object".to_owned(),
        },
        (Some(name), _) => name.to_owned(),
        // Alternatives of one type are of that type, whichever it is.
        (None, _) => {
            let mut kinds: Vec<_> =
                layers.alternatives.iter().map(|node| describe(bundle, node, inside, deeper)).collect();
            kinds.dedup();
            match kinds.as_slice() {
                [kind] => kind.clone(),
                _ => "any".to_owned(),
            }
        }
    }
}

/// The nearest value of a keyword: of the schema, else of what its lists and maps hold,
/// since tables give one row to both.
fn keyword<'a>(bundle: &Bundle<'a>, layers: &Layers<'a>, name: &str) -> Option<Node<'a>> {
    if let Some(found) = layers.keyword(name) {
        return Some(found);
    }
    let inner = layers.keyword("items").or_else(|| layers.map_value())?;
    let inner = bundle.layers(&inner);
    inner.keyword(name).filter(|_| inner.keyword("properties").is_none())
}

fn values(bundle: &Bundle<'_>, row: &Row, layers: &Layers<'_>) -> Option<Comparison> {
    let found = keyword(bundle, layers, "enum");
    // A boolean's two values are its type.
    let expected = row.values.as_ref().filter(|_| row.kind.as_deref() != Some("boolean"));
    let (stated, outcome) = match (expected, found) {
        (None, None) => return None,
        (Some(expected), None) => (true, Err(format!("{} in the table, none here", list(expected)))),
        (None, Some(found)) => (false, Err(format!("none in the table, values at {}", found.pointer))),
        (Some(expected), Some(found)) => {
            let here = found.value.as_array().map(Vec::as_slice).unwrap_or_default();
            let outcome = if sorted(expected) == sorted(here) {
                Ok(vec![found.pointer])
            } else {
                Err(format!("{} in the table, {} at {}", list(expected), list(here), found.pointer))
            };
            (true, outcome)
        }
    };
    Some(Comparison { fact: Fact::Enum, stated, outcome })
}

fn limit(
    bundle: &Bundle<'_>,
    fact: Fact,
    expected: Option<&Number>,
    layers: &Layers<'_>,
) -> Option<Comparison> {
    let found = keyword(bundle, layers, fact.name());
    let (stated, outcome) = match (expected, found) {
        (None, None) => return None,
        (Some(expected), None) => (true, Err(format!("{expected} in the table, none here"))),
        (None, Some(found)) => {
            (false, Err(format!("none in the table, {} at {}", found.value, found.pointer)))
        }
        (Some(expected), Some(found)) => {
            let outcome = if found.value.as_f64() == expected.as_f64() {
                Ok(vec![found.pointer])
            } else {
                Err(format!("{expected} in the table, {} at {}", found.value, found.pointer))
            };
            (true, outcome)
        }
    };
    Some(Comparison { fact, stated, outcome })
}

fn default(row: &Row, layers: &Layers<'_>) -> Option<Comparison> {
    let (stated, outcome) = match (&row.default, layers.keyword("default")) {
        (None, None) => return None,
        (Some(expected), None) => (true, Err(format!("{expected} in the table, none here"))),
        (None, Some(found)) => {
            (false, Err(format!("none in the table, {} at {}", found.value, found.pointer)))
        }
        (Some(expected), Some(found)) => {
            let outcome = if plain(expected) == plain(found.value) {
                Ok(vec![found.pointer])
            } else {
                Err(format!("{expected} in the table, {} at {}", found.value, found.pointer))
            };
            (true, outcome)
        }
    };
    Some(Comparison { fact: Fact::Default, stated, outcome })
}

/// A value as the tables print it, where `10` and `"10"` look the same.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn sorted(values: &[Value]) -> Vec<String> {
    let mut values: Vec<_> = values.iter().map(plain).collect();
    values.sort();
    values
}

fn list(values: &[Value]) -> String {
    format!("[{}]", values.iter().map(plain).collect::<Vec<_>>().join(", "))
}
