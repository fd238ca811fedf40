//! Prints JSON Schemas (2020-12) of what a service takes and gives: one file per
//! component, one per request body, one per response body, and an index.
//!
//! Every file has an `$id`, and every reference is relative to it, so that the files
//! validate from any place where they are loaded together. Words that only OpenAPI
//! knows are taken out, all extensions among them; meanings of enum values move into
//! the description. Bodies are JSON only: other media types have no JSON Schema.
//!
//! A component's file has all of its fields. In the file of a request, fields that
//! are `readOnly` are not required, in the file of a response those that are
//! `writeOnly`; the components that this changes are printed again in its `$defs`.

mod body;
mod direction;
mod names;
mod rewrite;
mod section;

use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::openapi::json;
use crate::target::Artifact;
use body::{Body, bodies};
use direction::Variants;
use names::Names;
use rewrite::{Rewriter, SchemaPlace};

pub use section::Section;

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// How schemas are printed.
#[derive(Clone, Debug)]
pub(crate) struct SchemaOptions {
    /// What every `$id` begins with, without a slash at the end.
    pub(crate) id_base: String,
}

impl SchemaOptions {
    /// Schemas with ids below a base, such as `https://example.org/schemas/dcs`.
    #[must_use]
    pub(crate) fn new(id_base: impl Into<String>) -> Self {
        let id_base: String = id_base.into();
        Self { id_base: id_base.trim_end_matches('/').to_owned() }
    }
}

/// Prints `<Component>.json`, `requests/<operation>.json`,
/// `responses/<operation>-<status>.json` and `index.json`.
///
/// `document` is the bundled tree of one document, OpenAPI 3.1.
#[must_use]
pub(crate) fn render(document: &Value, options: &SchemaOptions) -> Vec<Artifact> {
    let (document, renames) = json::hoist(document);
    let empty = Map::new();
    let components = document.pointer("/components/schemas").and_then(Value::as_object).unwrap_or(&empty);
    let mut names = Names::new();
    let component_files: Vec<(&str, String)> =
        components.keys().map(|name| (name.as_str(), names.file("", name))).collect();
    let rewriter = Rewriter::new(&renames, &component_files);

    let mut files = Vec::new();
    let mut index = Vec::new();
    for (name, path) in &component_files {
        let Some(schema) = components.get(*name) else { continue };
        let mut members = head(options, path);
        members.extend(rewriter.schema(schema, SchemaPlace::Component));
        index.push(entry(options, path, &members, &[("kind", "component"), ("name", name)]));
        files.push(file(path, members));
    }
    let requests = Variants::new(components, &renames, "readOnly");
    let responses = Variants::new(components, &renames, "writeOnly");
    for body in bodies(&document) {
        let path = match body.status {
            None => names.file("requests/", &body.operation),
            Some(status) => names.file("responses/", &format!("{}-{status}", body.operation)),
        };
        let variants = if body.status.is_none() { &requests } else { &responses };
        let mut members = head(options, &path);
        members.extend(body_members(&body, variants, &rewriter));
        let kind = if body.status.is_none() { "request" } else { "response" };
        let mut facts = vec![("kind", kind), ("operation", body.operation.as_str())];
        facts.extend(body.status.map(|status| ("status", status)));
        facts.push(("mediaType", body.media_type));
        index.push(entry(options, &path, &members, &facts));
        files.push(file(&path, members));
    }
    let index = json!({
        "service": document.pointer("/info/title"),
        "version": document.pointer("/info/version"),
        "dialect": DIALECT,
        "schemas": index,
    });
    files.push(Artifact { path: PathBuf::from("index.json"), text: json::text(&index) });
    files
}

fn head(options: &SchemaOptions, path: &str) -> Map<String, Value> {
    let id = format!("{}/{path}", options.id_base);
    Map::from_iter([("$schema".to_owned(), json!(DIALECT)), ("$id".to_owned(), json!(id))])
}

fn body_members(body: &Body<'_>, variants: &Variants<'_>, rewriter: &Rewriter<'_>) -> Map<String, Value> {
    let schema = variants.relaxed(body.schema);
    let mut members = Map::new();
    if schema.get("title").is_none() {
        let title = match body.status {
            None => format!("Request body of {}", body.operation),
            Some(status) => format!("Response body of {}, status {status}", body.operation),
        };
        members.insert("title".to_owned(), Value::String(title));
    }
    if let (Some(description), None) = (body.description, schema.get("description")) {
        members.insert("description".to_owned(), json!(description));
    }
    let place = SchemaPlace::Body(variants);
    members.extend(rewriter.schema(&schema, place));
    let definitions: Map<String, Value> = variants
        .reached_from(&schema)
        .into_iter()
        .map(|(name, schema)| (name.to_owned(), Value::Object(rewriter.schema(schema, place))))
        .collect();
    if !definitions.is_empty() {
        members.insert("$defs".to_owned(), Value::Object(definitions));
    }
    members
}

/// A line of the index: facts, and what the schema says of itself.
fn entry(options: &SchemaOptions, path: &str, members: &Map<String, Value>, facts: &[(&str, &str)]) -> Value {
    let mut entry = Map::new();
    entry.insert("file".to_owned(), json!(path));
    entry.insert("id".to_owned(), json!(format!("{}/{path}", options.id_base)));
    for (name, value) in facts {
        entry.insert((*name).to_owned(), json!(value));
    }
    if let Some(Value::String(title)) = members.get("title") {
        entry.insert("title".to_owned(), json!(title));
    }
    if let Some(Value::String(description)) = members.get("description") {
        entry.insert("description".to_owned(), json!(description.lines().next()));
    }
    Value::Object(entry)
}

fn file(path: &str, members: Map<String, Value>) -> Artifact {
    Artifact { path: PathBuf::from(path), text: json::text(&Value::Object(members)) }
}

#[cfg(test)]
mod tests;
