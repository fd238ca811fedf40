//! The values that a schema lists, and what the document says of each.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::document::{Keywords, Texts};
use crate::place::Span;
use crate::source::Spanned;

/// The values of a schema, with their places.
pub(super) fn listed(keywords: &Keywords, span: Span) -> Vec<(Span, Value)> {
    match (&keywords.values, &keywords.constant) {
        (Some(values), _) => values.iter().map(|value| (value.span, value.value.clone())).collect(),
        (None, Some(constant)) => vec![(span, constant.value.clone())],
        (None, None) => Vec::new(),
    }
}

/// The document lists values, and says what they mean or how they are called.
pub(super) fn is_explained(keywords: &Keywords) -> bool {
    let listed = keywords.values.as_ref().is_some_and(|values| !values.is_empty());
    listed && (keywords.enum_descriptions.is_some() || keywords.enum_names.is_some())
}

/// What the values of a schema that becomes no enum mean, or how they are called.
pub(super) fn meanings(keywords: &Keywords, diagnostics: &mut Diagnostics) -> Vec<Option<String>> {
    if !is_explained(keywords) {
        return Vec::new();
    }
    let listed = listed(keywords, Span::default());
    for texts in [&keywords.enum_names, &keywords.enum_descriptions].into_iter().flatten() {
        check_texts(texts, &listed, diagnostics);
    }
    listed
        .iter()
        .enumerate()
        .filter(|(_, (_, value))| !value.is_null())
        .map(|(place, (_, value))| {
            let key = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let meaning = text_of(&keywords.enum_descriptions, place, &key);
            meaning.or_else(|| text_of(&keywords.enum_names, place, &key))
        })
        .collect()
}

/// The text for the value at a place of the list.
pub(super) fn text_of(texts: &Option<Spanned<Texts>>, place: usize, value: &str) -> Option<String> {
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
pub(super) fn check_texts(texts: &Spanned<Texts>, listed: &[(Span, Value)], diagnostics: &mut Diagnostics) {
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
