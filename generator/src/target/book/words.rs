//! Types and limits in words.

use serde_json::Value;

use super::markdown::{cell, code_cell, plain};
use super::pages::Pages;
use crate::model::{Api, IntegerFormat, Limits, Schema, Shape, Status, StringFormat, TypeId, TypeKind};

/// Values of an enum that are told in place; longer lists are linked only.
const VALUES_IN_PLACE: usize = 8;

/// How links are written from a page.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    pub(super) pages: &'a Pages,
    /// What leads from the page to the folder of the service: nothing or `../`.
    pub(super) up: &'a str,
    /// Types that the page itself shows.
    pub(super) here: &'a [TypeId],
}

impl Scope<'_> {
    /// A link to a type.
    pub(super) fn link(&self, id: TypeId) -> String {
        let name = plain(self.api.types.get(id).map_or("", |made| &made.name));
        if self.here.contains(&id) {
            format!("[{name}](#{})", self.pages.anchor(id))
        } else {
            format!("[{name}]({}{})", self.up, self.pages.of_type(id))
        }
    }

    /// What kind of value it is, with links to types.
    pub(super) fn kind(&self, schema: &Schema) -> String {
        let kind = match &schema.shape {
            Shape::Any => "any JSON value".to_owned(),
            Shape::Boolean => "boolean".to_owned(),
            Shape::Integer(IntegerFormat::Int32) => "integer, 32 bits".to_owned(),
            Shape::Integer(IntegerFormat::Int64) => "integer".to_owned(),
            Shape::Integer(IntegerFormat::Uint64) => "integer, not negative".to_owned(),
            Shape::Number => "number".to_owned(),
            Shape::String(StringFormat::DateTime) => "string, date and time".to_owned(),
            Shape::String(StringFormat::Plain | StringFormat::Secret) => "string".to_owned(),
            Shape::String(StringFormat::Other(format)) => format!("string, {}", code_cell(format)),
            Shape::List(items) => format!("list of {}", self.kind(items)),
            Shape::Map(values) => format!("map of {}", self.kind(values)),
            Shape::Named(id) => self.link(*id),
        };
        if schema.nullable { format!("{kind} or null") } else { kind }
    }

    /// Limits and default, each in a few words.
    pub(super) fn limits(&self, schema: &Schema) -> Vec<String> {
        let mut words = limits(&schema.limits);
        if let Shape::List(items) | Shape::Map(items) = &schema.shape {
            let inner = self.limits(items);
            if !inner.is_empty() {
                let each = if matches!(schema.shape, Shape::List(_)) { "each item" } else { "each value" };
                words.push(format!("{each}: {}", inner.join(", ")));
            }
        }
        if let Some(default) = &schema.default {
            words.push(format!("default: {}", value(default)));
        }
        words
    }

    /// Allowed values with their meanings as lines, where the type is an enum or a
    /// list of one.
    pub(super) fn values(&self, schema: &Schema) -> Option<String> {
        let (mut schema, mut one) = (schema, "One of");
        while let Shape::List(items) | Shape::Map(items) = &schema.shape {
            (schema, one) = (items, "Each one of");
        }
        let Shape::Named(id) = schema.shape else {
            let meanings = schema.limits.meanings.iter().map(Option::as_deref);
            let values: Vec<_> = schema.limits.values.iter().map(value).zip(meanings).collect();
            return (!values.is_empty()).then(|| listed(one, values));
        };
        let Some(TypeKind::Enum(kind)) = self.api.kind(id) else { return None };
        let values = kind.values.iter().take(VALUES_IN_PLACE);
        let mut list =
            listed(one, values.map(|value| (code_cell(&value.value), value.description.as_deref())));
        let more = kind.values.len().saturating_sub(VALUES_IN_PLACE);
        if more > 0 {
            let (up, page) = (self.up, self.pages.of_type(id));
            list.push_str(&format!("<br>• … and [{more} more]({up}{page})"));
        }
        Some(list)
    }
}

/// Values with their meanings, one in a line.
fn listed<'a>(one: &str, values: impl IntoIterator<Item = (String, Option<&'a str>)>) -> String {
    let mut list = format!("{one}:");
    for (value, meaning) in values {
        list.push_str("<br>• ");
        list.push_str(&value);
        if let Some(meaning) = meaning {
            list.push_str(" – ");
            list.push_str(&cell(meaning));
        }
    }
    list
}

/// A value as code, for a cell of a table.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::String(text) => code_cell(text),
        other => code_cell(&other.to_string()),
    }
}

/// Limits by themselves, each in a few words.
pub(super) fn limits(limits: &Limits) -> Vec<String> {
    let mut words = Vec::new();
    match (&limits.minimum, &limits.maximum) {
        (Some(least), Some(most)) => words.push(format!("{least} to {most}")),
        (Some(least), None) => words.push(format!("at least {least}")),
        (None, Some(most)) => words.push(format!("at most {most}")),
        (None, None) => {}
    }
    words.extend(limits.exclusive_minimum.as_ref().map(|limit| format!("more than {limit}")));
    words.extend(limits.exclusive_maximum.as_ref().map(|limit| format!("less than {limit}")));
    words.extend(limits.multiple_of.as_ref().map(|step| format!("a multiple of {step}")));
    words.extend(range(limits.min_length, limits.max_length, "character", "characters"));
    words.extend(limits.pattern.as_ref().map(|pattern| format!("matches {}", code_cell(pattern))));
    words.extend(range(limits.min_items, limits.max_items, "item", "items"));
    if limits.unique_items {
        words.push("no item twice".to_owned());
    }
    words.extend(range(limits.min_properties, limits.max_properties, "member", "members"));
    // Values with meanings have lines of their own.
    if !limits.values.is_empty() && limits.meanings.is_empty() {
        let values: Vec<String> = limits.values.iter().map(value).collect();
        words.push(match values.as_slice() {
            [only] => format!("only {only}"),
            values => format!("one of {}", values.join(", ")),
        });
    }
    if !limits.excluded.is_empty() {
        let values: Vec<String> = limits.excluded.iter().map(value).collect();
        words.push(format!("not {}", values.join(" or ")));
    }
    words
}

fn range(least: Option<u64>, most: Option<u64>, one: &str, many: &str) -> Option<String> {
    let noun = |count: u64| if count == 1 { one } else { many };
    Some(match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least} {}", noun(least)),
        (Some(least), Some(most)) if least > 0 => format!("{least} to {most} {}", noun(most)),
        (_, Some(most)) => format!("at most {most} {}", noun(most)),
        (Some(least), None) if least > 0 => format!("at least {least} {}", noun(least)),
        _ => return None,
    })
}

/// Words as one sentence of a table cell.
pub(super) fn sentence(words: &[String]) -> Option<String> {
    let joined = words.join("; ");
    let mut chars = joined.chars();
    let first = chars.next()?;
    Some(format!("{}{}", first.to_uppercase(), chars.as_str()))
}

/// A status, with the name that HTTP gives it.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => match reason(code) {
            Some(reason) => format!("{code} {reason}"),
            None => code.to_string(),
        },
        Status::Range(hundred) => format!("{hundred}00–{hundred}99"),
        Status::Default => "any other".to_owned(),
    }
}

fn reason(code: u16) -> Option<&'static str> {
    Some(match code {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        206 => "Partial Content",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        423 => "Locked",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Number, json};

    use super::*;

    #[test]
    fn limits_are_words() {
        let number = |value: i64| Some(Number::from(value));
        let cases = [
            (Limits { minimum: number(1), maximum: number(9), ..Limits::default() }, "1 to 9"),
            (Limits { minimum: number(1), ..Limits::default() }, "at least 1"),
            (
                Limits { exclusive_minimum: number(0), multiple_of: number(5), ..Limits::default() },
                "more than 0; a multiple of 5",
            ),
            (Limits { min_length: Some(1), max_length: Some(64), ..Limits::default() }, "1 to 64 characters"),
            (Limits { min_length: Some(1), ..Limits::default() }, "at least 1 character"),
            (Limits { min_length: Some(0), max_length: Some(1), ..Limits::default() }, "at most 1 character"),
            (
                Limits { min_length: Some(36), max_length: Some(36), ..Limits::default() },
                "exactly 36 characters",
            ),
            (Limits { min_length: Some(0), ..Limits::default() }, ""),
            (
                Limits { max_items: Some(10), unique_items: true, ..Limits::default() },
                "at most 10 items; no item twice",
            ),
            (Limits { pattern: Some("^a|b$".into()), ..Limits::default() }, "matches `^a\\|b$`"),
            (Limits { values: vec![json!(1), json!("a")], ..Limits::default() }, "one of `1`, `a`"),
        ];
        for (limit, expected) in cases {
            assert_eq!(limits(&limit).join("; "), expected);
        }
    }

    #[test]
    fn sentences_begin_with_a_capital() {
        assert_eq!(
            sentence(&["at least 1".into(), "matches `a`".into()]).unwrap(),
            "At least 1; matches `a`"
        );
        assert_eq!(sentence(&[]), None);
    }

    #[test]
    fn statuses_are_named() {
        assert_eq!(status(Status::Code(404)), "404 Not Found");
        assert_eq!(status(Status::Code(299)), "299");
        assert_eq!(status(Status::Range(5)), "500–599");
    }
}
