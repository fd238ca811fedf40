//! Types and limits in words.

use serde_json::Value;

use super::markdown::{cell, code_cell, plain};
use super::pages::Pages;
use crate::model::{
    Api, Constraint, Constraints, IntegerFormat, Schema, Shape, Status, StringFormat, TypeId, TypeKind,
};

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
        let mut words = limits(&schema.constraints);
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
            let allowed = schema.constraints.values();
            let explained = allowed.iter().any(|allowed| allowed.meaning.is_some());
            let values = allowed.iter().map(|allowed| (value(&allowed.value), allowed.meaning.as_deref()));
            return explained.then(|| listed(one, values));
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
pub(super) fn limits(limits: &Constraints) -> Vec<String> {
    limits.iter().filter_map(|constraint| limit(constraint, limits)).collect()
}

/// A constraint in a few words; an upper limit is told with the lower one.
fn limit(constraint: &Constraint, all: &Constraints) -> Option<String> {
    use Constraint as C;
    Some(match constraint {
        C::MinLength(least) => {
            let most = all.find(|one| if let C::MaxLength(most) = one { Some(*most) } else { None });
            range(Some(*least), most, "character", "characters")?
        }
        C::MaxLength(_) if all.iter().any(|one| matches!(one, C::MinLength(_))) => return None,
        C::MaxLength(most) => range(None, Some(*most), "character", "characters")?,
        C::MinItems(least) => {
            let most = all.find(|one| if let C::MaxItems(most) = one { Some(*most) } else { None });
            range(Some(*least), most, "item", "items")?
        }
        C::MaxItems(_) if all.iter().any(|one| matches!(one, C::MinItems(_))) => return None,
        C::MaxItems(most) => range(None, Some(*most), "item", "items")?,
        C::MinProperties(least) => {
            let most = all.find(|one| if let C::MaxProperties(most) = one { Some(*most) } else { None });
            range(Some(*least), most, "member", "members")?
        }
        C::MaxProperties(_) if all.iter().any(|one| matches!(one, C::MinProperties(_))) => return None,
        C::MaxProperties(most) => range(None, Some(*most), "member", "members")?,
        C::UniqueItems => "no item twice".to_owned(),
        C::Pattern(pattern) => format!("matches {}", code_cell(pattern)),
        C::Minimum(least) => match all.find(|one| if let C::Maximum(most) = one { Some(most) } else { None })
        {
            Some(most) => format!("{least} to {most}"),
            None => format!("at least {least}"),
        },
        C::Maximum(_) if all.minimum().is_some() => return None,
        C::Maximum(most) => format!("at most {most}"),
        C::ExclusiveMinimum(limit) => format!("more than {limit}"),
        C::ExclusiveMaximum(limit) => format!("less than {limit}"),
        C::MultipleOf(step) => format!("a multiple of {step}"),
        // Values with meanings have lines of their own.
        C::Values(allowed) if allowed.iter().any(|allowed| allowed.meaning.is_some()) => return None,
        C::Values(allowed) => match allowed.as_slice() {
            [only] => format!("only {}", value(&only.value)),
            allowed => {
                let values: Vec<String> = allowed.iter().map(|allowed| value(&allowed.value)).collect();
                format!("one of {}", values.join(", "))
            }
        },
        C::Except(values) => {
            format!("not {}", values.iter().map(value).collect::<Vec<_>>().join(" or "))
        }
    })
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

    use serde_json::json;

    use super::*;
    use crate::model::{Allowed, Constraint as C};

    #[test]
    fn limits_are_words() {
        let allowed = |value| Allowed { value, meaning: None };
        let cases = [
            (vec![C::Minimum(1.into()), C::Maximum(9.into())], "1 to 9"),
            (vec![C::Minimum(1.into())], "at least 1"),
            (vec![C::ExclusiveMinimum(0.into()), C::MultipleOf(5.into())], "more than 0; a multiple of 5"),
            (vec![C::MinLength(1), C::MaxLength(64)], "1 to 64 characters"),
            (vec![C::MinLength(1)], "at least 1 character"),
            (vec![C::MinLength(0), C::MaxLength(1)], "at most 1 character"),
            (vec![C::MinLength(36), C::MaxLength(36)], "exactly 36 characters"),
            (vec![C::MinLength(0)], ""),
            (vec![C::MaxItems(10), C::UniqueItems], "at most 10 items; no item twice"),
            (vec![C::Pattern("^a|b$".into())], "matches `^a\\|b$`"),
            (vec![C::Values(vec![allowed(json!(1)), allowed(json!("a"))])], "one of `1`, `a`"),
        ];
        for (limit, expected) in cases {
            assert_eq!(limits(&limit.into_iter().collect()).join("; "), expected);
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
