//! Types and limits in words.

use http::StatusCode;
use serde_json::Value;

use super::markdown::{cell, code_cell, plain};
use super::pages::Pages;
use crate::model::{Api, Id, Schema, Shape, Status, Type, TypeKind, prose};

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
    pub(super) here: &'a [Id<Type>],
}

impl Scope<'_> {
    /// A link to a type.
    pub(super) fn link(&self, id: Id<Type>) -> String {
        let name = plain(self.api.types.get(id).map_or("", |made| &made.name));
        if self.here.contains(&id) {
            format!("[{name}](#{})", self.pages.anchor(id))
        } else {
            format!("[{name}]({}{})", self.up, self.pages.of_type(id))
        }
    }

    /// What kind of value it is, with links to types.
    pub(super) fn kind(&self, schema: &Schema) -> String {
        let code = |text: &str| code_cell(text);
        let kind = prose::kind(&schema.shape, &code, &|inner| self.kind(inner), &|id| self.link(id));
        if schema.nullable { format!("{kind} or null") } else { kind }
    }

    /// Limits and default, each in a few words.
    pub(super) fn limits(&self, schema: &Schema) -> Vec<String> {
        let mut words = prose::limits(&schema.constraints, &|text| code_cell(text));
        if let (Some(each), Shape::List(items) | Shape::Map(items)) =
            (prose::each(&schema.shape), &schema.shape)
        {
            let inner = self.limits(items);
            if !inner.is_empty() {
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
    prose::value(value, &|text| code_cell(text))
}

/// Words as one sentence of a table cell.
pub(super) fn sentence(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| prose::capitalized(&words.join("; ")))
}

/// A status, with the name that HTTP gives it.
pub(super) fn status(status: Status) -> String {
    match status {
        Status::Code(code) => {
            match StatusCode::from_u16(code).ok().and_then(|code| code.canonical_reason()) {
                Some(reason) => format!("{code} {reason}"),
                None => code.to_string(),
            }
        }
        Status::Range(hundred) => format!("{hundred}00–{hundred}99"),
        Status::Default => "any other".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

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
