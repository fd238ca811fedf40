//! Texts and numbers out of a list of values.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Enum, EnumValue, IntegerFormat, Schema, Shape, TypeKind};
use crate::openapi::document::Keywords;
use crate::place::Span;

use super::Lowering;
use super::annotations::annotated;
use super::constraints::allowed;
use super::json_types::integer_format;
use super::names::{Names, upper_camel};
use super::naming::Naming;
use super::values::{check_texts, listed, text_of};

impl<'d> Lowering<'d> {
    /// An enum of the texts that a schema lists.
    pub(super) fn enumeration(&mut self, keywords: &Keywords, span: Span, naming: &Naming<'d>) -> Schema {
        let listed = listed(keywords, span);
        let mut names = Names::default();
        let mut values: Vec<EnumValue> = Vec::new();
        for (place, (span, value)) in listed.iter().enumerate() {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Null => continue,
                other => {
                    self.diagnostics.push(
                        Diagnostic::new(codes::ENUM_VALUE_TYPE, format!("`{other}` is not text"))
                            .at(*span, "the other values, or the type, say that this enum is text")
                            .help("put the value in quotes, or correct the type"),
                    );
                    other.to_string()
                }
            };
            if values.iter().any(|known| known.value == text) {
                self.diagnostics.push(twice(&text, *span));
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
        self.closed(Enum { number: None, values }, &listed, keywords, span, naming)
    }

    /// An enum of the whole numbers that a schema lists; a plain number where they are
    /// none of its width.
    pub(super) fn numbers(&mut self, keywords: &Keywords, span: Span, naming: &Naming<'d>) -> Schema {
        let format = integer_format(keywords.format_name());
        let listed = listed(keywords, span);
        let mut names = Names::default();
        let mut values: Vec<EnumValue> = Vec::new();
        for (place, (span, value)) in listed.iter().enumerate() {
            if value.is_null() {
                continue;
            }
            let Some(number) = whole(value, format) else {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::ENUM_VALUE_TYPE,
                        format!("`{value}` is no whole number that fits"),
                    )
                    .at(*span, "the type, or its format, says that this enum is of such numbers")
                    .help("correct the value, the type or the format"),
                );
                let constraints = allowed(keywords, self.diagnostics).into_iter().collect();
                return Schema { constraints, ..Schema::new(Shape::Integer(format)) };
            };
            let text = number.to_string();
            if values.iter().any(|known| known.value == text) {
                self.diagnostics.push(twice(&text, *span));
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
        self.closed(Enum { number: Some(format), values }, &listed, keywords, span, naming)
    }

    fn closed(
        &mut self,
        kind: Enum,
        listed: &[(Span, Value)],
        keywords: &Keywords,
        span: Span,
        naming: &Naming<'d>,
    ) -> Schema {
        for texts in [&keywords.enum_names, &keywords.enum_descriptions].into_iter().flatten() {
            check_texts(texts, listed, self.diagnostics);
        }
        let (id, name) = self.types.open(naming);
        let made = annotated(name, naming.component, keywords, TypeKind::Enum(kind));
        self.close(id, made, span)
    }
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
