//! Rows of tables: fields, parameters, headers.

use serde::Serialize;

use super::markdown::{cell, code_cell, plain};
use super::words::{Scope, sentence, value};
use crate::model::{
    Api, Field, Header, Object, Parameter, RequestHeader, Schema, Shape, StringFormat, prose,
};

/// A row of a table of fields.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    /// The name, as code.
    name: String,
    /// Words beside the name: `required`, `deprecated`, ….
    marks: Vec<&'static str>,
    /// Kind of value, with links.
    kind: String,
    /// What it is.
    description: String,
    /// Limits and default as a sentence; empty where there are none.
    limits: String,
    /// Allowed values as lines; empty where any is.
    values: String,
}

/// A use of an object that shows only some of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// What is sent.
    Request,
    /// What is answered.
    Response,
    /// Everything.
    Both,
}

pub(super) fn fields(object: &Object, direction: Direction, scope: Scope<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = object
        .fields
        .iter()
        .filter(|field| match direction {
            Direction::Request => !field.read_only,
            Direction::Response => !field.write_only,
            Direction::Both => true,
        })
        .map(|field| row(field, object, direction, scope))
        .collect();
    if let Some(additional) = &object.additional {
        rows.push(Row {
            name: "*any other*".to_owned(),
            marks: Vec::new(),
            kind: scope.kind(additional),
            description: "Fields of any other name.".to_owned(),
            limits: sentence(&scope.limits(additional)).unwrap_or_default(),
            values: scope.values(additional).unwrap_or_default(),
        });
    }
    rows
}

fn row(field: &Field, object: &Object, direction: Direction, scope: Scope<'_>) -> Row {
    let mut marks = Vec::new();
    for (holds, mark) in [
        (field.required && direction != Direction::Response, "required"),
        (field.required && direction == Direction::Response, "always"),
        (field.deprecated, "deprecated"),
        (field.sensitive || is_secret(&field.value), "secret"),
        (field.read_only && direction == Direction::Both, "read-only"),
        (field.write_only && direction == Direction::Both, "write-only"),
    ] {
        if holds {
            marks.push(mark);
        }
    }
    let mut words = scope.limits(&field.value);
    words.extend(prose::conditions(object, &field.name, &|text| code_cell(text)));
    if !field.aliases.is_empty() && direction != Direction::Request {
        let names: Vec<String> = field.aliases.iter().map(|name| code_cell(name)).collect();
        words.push(format!("also sent as {}", names.join(", ")));
    }
    Row {
        name: code_cell(&field.name),
        marks,
        kind: scope.kind(&field.value),
        description: describe(field.description.as_deref(), &field.value, scope),
        limits: sentence(&words).unwrap_or_default(),
        values: scope.values(&field.value).unwrap_or_default(),
    }
}

pub(super) fn parameter(parameter: &Parameter, scope: Scope<'_>) -> Row {
    let mut marks = Vec::new();
    for (holds, mark) in [
        (parameter.required, "required"),
        (parameter.deprecated, "deprecated"),
        (parameter.sensitive || is_secret(&parameter.value), "secret"),
    ] {
        if holds {
            marks.push(mark);
        }
    }
    let mut words = scope.limits(&parameter.value);
    if parameter.from_client {
        words.push("clients send their configured value if a call sets none".to_owned());
    }
    if let Some(example) = parameter.examples.first() {
        words.push(format!("example: {}", value(&example.value)));
    }
    Row {
        name: code_cell(&parameter.name),
        marks,
        kind: scope.kind(&parameter.value),
        description: describe(parameter.description.as_deref(), &parameter.value, scope),
        limits: sentence(&words).unwrap_or_default(),
        values: scope.values(&parameter.value).unwrap_or_default(),
    }
}

pub(super) fn header(header: &Header, scope: Scope<'_>) -> Row {
    let marks = if header.sensitive || is_secret(&header.value) { vec!["secret"] } else { Vec::new() };
    Row {
        name: code_cell(&header.name),
        marks,
        kind: scope.kind(&header.value),
        description: describe(header.description.as_deref(), &header.value, scope),
        limits: sentence(&scope.limits(&header.value)).unwrap_or_default(),
        values: scope.values(&header.value).unwrap_or_default(),
    }
}

/// A header that any call may carry.
pub(super) fn common_header(header: &RequestHeader, api: &Api) -> Row {
    let mut words = Vec::new();
    let scheme = header.required_with.and_then(|scheme| api.schemes.get(scheme));
    words.extend(scheme.map(|scheme| format!("required with {}", plain(&scheme.name))));
    if !header.values.is_empty() {
        let allowed: Vec<String> = header.values.iter().map(value).collect();
        words.push(format!("one of {}", allowed.join(", ")));
    }
    words.extend(header.default.as_ref().map(|default| format!("default: {}", value(default))));
    words.extend(header.example.as_ref().map(|example| format!("example: {}", value(example))));
    Row {
        name: code_cell(&header.name),
        marks: if header.required { vec!["required"] } else { Vec::new() },
        kind: "string".to_owned(),
        description: header.description.as_deref().map(cell).unwrap_or_default(),
        limits: sentence(&words).unwrap_or_default(),
        values: String::new(),
    }
}

fn is_secret(schema: &Schema) -> bool {
    schema.shape == Shape::String(StringFormat::Secret)
}

/// The description, or the one of the type.
fn describe(description: Option<&str>, schema: &Schema, scope: Scope<'_>) -> String {
    let of_type = match schema.shape {
        Shape::Named(id) => scope.api.types.get(id).and_then(|made| made.description.as_deref()),
        _ => None,
    };
    description.or(of_type).map(cell).unwrap_or_default()
}
