//! Calls by name.

use serde::Serialize;

use crate::model::{Api, Operation, Schema};

use super::super::layout::{self, Code};
use super::super::offered::{Written, written};
use super::super::options::RustOptions;
use super::super::rust_type::RustType;
use super::super::types::Types;
use super::super::{descriptions, format, literal};

/// The longest request, in characters, that an example is made of.
const MAX_EXAMPLE: usize = 100;

/// The file of calls by name.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct Dynamic {
    /// Path of the crate in code.
    path: String,
    example: Option<Vec<String>>,
}

impl Dynamic {
    pub(in crate::target::rust) fn new(api: &Api, options: &RustOptions) -> Self {
        let current = api.operations.iter().filter(|operation| !operation.deprecated);
        let requests =
            current.map(|operation| (operation, descriptions::example(api, operation).to_string()));
        // The shortest one that shows something, but no longer than a line.
        let example = requests
            .filter(|(_, request)| request.len() <= MAX_EXAMPLE)
            .min_by_key(|(_, request)| (request == "{}", request.len()))
            .and_then(|(operation, request)| example(operation, &request));
        Self { path: options.crate_name.replace('-', "_"), example }
    }
}

fn example(operation: &Operation, request: &str) -> Option<Vec<String>> {
    // JSON is easier to read without backslashes.
    let request = match request.contains("\"#") {
        true => literal::string(request),
        false => format!("r#\"{request}\"#"),
    };
    let id = literal::string(&operation.id);
    format::statements(&format!(
        "let request = {request}.parse()?; let answer = client.call({id}, &request)?.send().await?; println!(\"{{answer:#}}\");"
    ))
}

/// An operation in the table for calls by name.
pub(super) fn entry(types: &Types<'_>, operation: &Operation, table: &str, job: Option<&str>) -> Code {
    let parameters =
        operation.parameters.iter().map(|parameter| layout::text(types.plain(&parameter.value).written()));
    let mut pieces = vec![layout::block(table, parameters)];
    if !operation.aliases.is_empty() {
        pieces.push(layout::call(".aliases", [layout::strings(&operation.aliases)]));
    }
    let blank = |schema| layout::text(format!("blank::<{}>", types.item(schema).written()));
    match operation.request.as_ref().and_then(written).map(|(_, written)| written) {
        Some(Written::Json(schema)) => pieces.push(layout::call(".json_body", [blank(schema)])),
        Some(Written::Form(schema, _)) => pieces.push(layout::call(".form_body", [blank(schema)])),
        Some(Written::Multipart(schema, _)) => pieces.push(layout::call(".multipart_body", [blank(schema)])),
        Some(Written::Text) => pieces.push(layout::text(".text_body()")),
        Some(Written::Bytes) => pieces.push(layout::text(".bytes_body()")),
        None => {}
    }
    let mut bodies = operation.successes().filter_map(|success| written(&success.message)).peekable();
    if bodies.peek().is_some() && bodies.all(|(_, written)| matches!(written, Written::Json(_))) {
        pieces.push(layout::text(".json_answer()"));
    }
    if let Some(job) = job {
        pieces.push(layout::text(format!(".job(&{job})")));
    }
    layout::chain(pieces)
}

/// Types that the entry of an operation names.
pub(super) fn types(types: &Types<'_>, operation: &Operation) -> Vec<RustType> {
    let mut named: Vec<_> =
        operation.parameters.iter().map(|parameter| types.plain(&parameter.value)).collect();
    named.extend(body(operation).map(|schema| types.item(schema)));
    named
}

/// The schema of a body that has a type.
fn body(operation: &Operation) -> Option<&Schema> {
    match operation.request.as_ref().and_then(written)?.1 {
        Written::Json(schema) | Written::Form(schema, _) | Written::Multipart(schema, _) => Some(schema),
        Written::Text | Written::Bytes => None,
    }
}
