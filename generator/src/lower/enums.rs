//! Texts out of a list of values.

use serde_json::Value;

use crate::api::{Enum, EnumValue, Schema, TypeKind};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::document::{Keywords, Texts};
use crate::source::{Span, Spanned};

use super::names::{Names, upper_camel};
use super::types::{Naming, Types};

impl<'d> Types<'d> {
    /// An enum of the texts that a schema lists.
    pub(super) fn enumeration(
        &mut self,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        let listed: Vec<(Span, Value)> = match (&keywords.values, &keywords.constant) {
            (Some(values), _) => values.iter().map(|value| (value.span, value.value.clone())).collect(),
            (None, Some(constant)) => vec![(span, constant.clone())],
            (None, None) => Vec::new(),
        };
        let (id, name) = self.open(naming);
        let mut names = Names::default();
        let mut values: Vec<EnumValue> = Vec::new();
        for (place, (span, value)) in listed.iter().enumerate() {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Null => continue,
                other => {
                    diagnostics.push(
                        Diagnostic::new(codes::ENUM_VALUE_TYPE, format!("`{other}` is not text"))
                            .at(*span, "the other values, or the type, say that this enum is text")
                            .help("put the value in quotes, or correct the type"),
                    );
                    other.to_string()
                }
            };
            if values.iter().any(|known| known.value == text) {
                diagnostics.push(
                    Diagnostic::new(codes::ENUM_VALUE_TWICE, format!("`{text}` stands twice in this enum"))
                        .at(*span, "")
                        .help("take one of them out"),
                );
                continue;
            }
            let given = text_of(&keywords.enum_names, place, &text);
            let wanted = upper_camel(
                given.as_deref().unwrap_or(&text),
                if text.is_empty() { "Empty" } else { "Value" },
            );
            values.push(EnumValue {
                name: names.claim(&wanted),
                description: text_of(&keywords.enum_descriptions, place, &text),
                value: text,
            });
        }
        for texts in [&keywords.enum_names, &keywords.enum_descriptions].into_iter().flatten() {
            check_texts(texts, &listed, diagnostics);
        }
        let made =
            super::objects::named(name, naming.component, keywords, span, TypeKind::Enum(Enum { values }));
        self.close(id, made)
    }
}

/// The text for the value at a place of the list.
fn text_of(texts: &Option<Spanned<Texts>>, place: usize, value: &str) -> Option<String> {
    match &texts.as_ref()?.value {
        Texts::List(list) => list.get(place).cloned().flatten(),
        Texts::Map(map) => map.get(value).cloned(),
    }
}

/// A key of an object of texts means a value.
fn is_called(value: &Value, key: &str) -> bool {
    match value {
        Value::String(text) => text == key,
        other => {
            let written = other.to_string();
            written == key
        }
    }
}

/// Names and descriptions that belong to no value are mistakes of somebody.
fn check_texts(texts: &Spanned<Texts>, listed: &[(Span, Value)], diagnostics: &mut Diagnostics) {
    let problem = match &texts.value {
        Texts::List(list) if list.len() != listed.len() => {
            Some(format!("{} texts for {} values", list.len(), listed.len()))
        }
        Texts::Map(map) => map
            .keys()
            .find(|key| !listed.iter().any(|(_, value)| is_called(value, key)))
            .map(|key| format!("`{key}` is not a value of this enum")),
        Texts::List(_) => None,
    };
    if let Some(problem) = problem {
        diagnostics.push(
            Diagnostic::new(codes::ENUM_TEXTS, problem)
                .at(texts.span, "")
                .help("give one text for each value, in the same order, or an object of texts by value"),
        );
    }
}
