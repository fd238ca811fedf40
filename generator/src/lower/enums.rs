//! Texts and numbers out of a list of values.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Enum, EnumValue, IntegerFormat, Schema, Shape, TypeKind};
use crate::openapi::document::{Keywords, Texts};
use crate::place::Span;
use crate::source::Spanned;

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
        let listed = listed(keywords, span);
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
                diagnostics.push(twice(&text, *span));
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
        self.closed(Enum { number: None, values }, &listed, keywords, span, naming, diagnostics)
    }

    /// An enum of the whole numbers that a schema lists; a plain number where they are
    /// none of its width.
    pub(super) fn numbers(
        &mut self,
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        let format = super::schemas::integer_format(keywords.format.as_deref());
        let listed = listed(keywords, span);
        let mut names = Names::default();
        let mut values: Vec<EnumValue> = Vec::new();
        for (place, (span, value)) in listed.iter().enumerate() {
            if value.is_null() {
                continue;
            }
            let Some(number) = whole(value, format) else {
                diagnostics.push(
                    Diagnostic::new(
                        codes::ENUM_VALUE_TYPE,
                        format!("`{value}` is no whole number that fits"),
                    )
                    .at(*span, "the type, or its format, says that this enum is of such numbers")
                    .help("correct the value, the type or the format"),
                );
                let constraints = super::constraints::values(keywords, diagnostics).into_iter().collect();
                return Schema { constraints, ..Schema::of(Shape::Integer(format)) };
            };
            let text = number.to_string();
            if values.iter().any(|known| known.value == text) {
                diagnostics.push(twice(&text, *span));
                continue;
            }
            let given = text_of(&keywords.enum_names, place, &text);
            let digits = text.replace('-', "Minus");
            let wanted = upper_camel(given.as_deref().unwrap_or(&digits), "Value");
            values.push(EnumValue {
                name: names.claim(&wanted),
                description: text_of(&keywords.enum_descriptions, place, &text),
                value: text,
            });
        }
        self.closed(Enum { number: Some(format), values }, &listed, keywords, span, naming, diagnostics)
    }

    fn closed(
        &mut self,
        kind: Enum,
        listed: &[(Span, Value)],
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
        diagnostics: &mut Diagnostics,
    ) -> Schema {
        for texts in [&keywords.enum_names, &keywords.enum_descriptions].into_iter().flatten() {
            check_texts(texts, listed, diagnostics);
        }
        let (id, name) = self.open(naming);
        let made = super::objects::named(name, naming.component, keywords, TypeKind::Enum(kind));
        self.close(id, made, span)
    }
}

/// The values of a schema, with their places.
fn listed(keywords: &Keywords, span: Span) -> Vec<(Span, Value)> {
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

/// A value as a number of this width.
fn whole(value: &Value, format: IntegerFormat) -> Option<i128> {
    let number = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))?;
    let fits = match format {
        IntegerFormat::Int32 => i32::try_from(number).is_ok(),
        IntegerFormat::Int64 => i64::try_from(number).is_ok(),
        IntegerFormat::Uint64 => u64::try_from(number).is_ok(),
    };
    fits.then_some(number)
}

fn twice(text: &str, span: Span) -> Diagnostic {
    Diagnostic::new(codes::ENUM_VALUE_TWICE, format!("`{text}` stands twice in this enum"))
        .at(span, "")
        .help("take one of them out")
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
