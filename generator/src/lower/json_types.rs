//! The types of JSON that a schema allows, and what formats make of them.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{IntegerFormat, StringFormat};
use crate::openapi::document::Keywords;
use crate::openapi::grammar::Group;

/// The types of JSON value that a schema allows, `null` aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum JsonType {
    Boolean,
    Integer,
    Number,
    String,
    List,
    Object,
}

impl JsonType {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Boolean => "Boolean",
            Self::Integer => "Integer",
            Self::Number => "Number",
            Self::String => "String",
            Self::List => "List",
            Self::Object => "Object",
        }
    }
}

/// The types that a schema allows: as declared, else as its keywords suggest.
pub(super) fn json_types(keywords: &Keywords, diagnostics: &mut Diagnostics) -> Vec<JsonType> {
    let mut types_ = Vec::new();
    if let Some(types) = &keywords.types {
        for name in &types.value.0 {
            let kind = match name.as_str() {
                "boolean" => JsonType::Boolean,
                "integer" => JsonType::Integer,
                "number" => JsonType::Number,
                "string" => JsonType::String,
                "array" => JsonType::List,
                "object" => JsonType::Object,
                "null" => continue,
                other => {
                    diagnostics.push(
                        Diagnostic::new(codes::UNKNOWN_TYPE, format!("`{other}` is not a type"))
                            .at(types.span, "")
                            .help("the types are string, number, integer, boolean, array, object and null"),
                    );
                    continue;
                }
            };
            if !types_.contains(&kind) {
                types_.push(kind);
            }
        }
        // `number` takes in `integer`.
        if types_.contains(&JsonType::Number) {
            types_.retain(|kind| *kind != JsonType::Integer);
        }
        return types_;
    }
    if keywords.has_fields() || keywords.additional_properties.is_some() || !keywords.required.is_empty() {
        return vec![JsonType::Object];
    }
    if keywords.items.is_some() || !keywords.prefix_items.is_empty() {
        return vec![JsonType::List];
    }
    let values = keywords.all_values();
    if !values.is_empty() {
        let mut of_values: Vec<JsonType> = Vec::new();
        for value in &values {
            let kind = match value {
                Value::Null => continue,
                Value::Bool(_) => JsonType::Boolean,
                Value::Number(number) if number.is_f64() => JsonType::Number,
                Value::Number(_) => JsonType::Integer,
                Value::String(_) => JsonType::String,
                Value::Array(_) => JsonType::List,
                Value::Object(_) => JsonType::Object,
            };
            if !of_values.contains(&kind) {
                of_values.push(kind);
            }
        }
        // A mixture is any value out of the list.
        return if of_values.len() == 1 { of_values } else { Vec::new() };
    }
    let text_format = keywords.format_name().is_some_and(|format| {
        !matches!(format, "int32" | "int64" | "uint32" | "uint64" | "float" | "double" | "decimal")
    });
    if keywords.has_limit_of(Group::Text) || text_format {
        return vec![JsonType::String];
    }
    if keywords.has_limit_of(Group::Number) {
        return vec![JsonType::Number];
    }
    Vec::new()
}

pub(super) fn integer_format(format: Option<&str>) -> IntegerFormat {
    match format {
        Some("int32" | "int16" | "int8" | "uint16" | "uint8") => IntegerFormat::Int32,
        Some("uint64") => IntegerFormat::Uint64,
        _ => IntegerFormat::Int64,
    }
}

pub(super) fn string_format(keywords: &Keywords) -> StringFormat {
    if keywords.sensitive {
        return StringFormat::Secret;
    }
    match keywords.format_name() {
        None => StringFormat::Plain,
        Some("date-time") => StringFormat::DateTime,
        Some("password") => StringFormat::Secret,
        Some(other) => StringFormat::Other(other.to_owned()),
    }
}
