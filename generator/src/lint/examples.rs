//! Examples and defaults must be what their schema says.

use indexmap::IndexMap;
use jsonschema::Registry;
use jsonschema::paths::LocationSegment;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{MediaKind, MediaType};
use crate::openapi::grammar::{ObjectKind, walk};
use crate::place::Span;
use crate::place::pointer;
use crate::source::{Node, NodeValue};

/// The name under which schemas find each other in the document.
const DOCUMENT: &str = "specmill:/document";

/// Reports per value; more would say the same again.
const PER_VALUE: usize = 3;

/// Values that must satisfy a schema.
#[derive(Default)]
struct Task<'n> {
    schema: Span,
    values: Vec<&'n Node>,
}

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    let mut tasks = tasks(document);
    let registry =
        match Registry::new().add(DOCUMENT, document.to_json()).and_then(|registry| registry.prepare()) {
            Ok(registry) => registry,
            Err(error) => {
                diagnostics.push(
                    Diagnostic::new(
                        codes::SCHEMA_UNUSABLE,
                        format!("the document's schemas can't be used: {error}"),
                    )
                    .at(Span { end: document.span.start, ..document.span }, ""),
                );
                return;
            }
        };
    // One validator for all: what schemas have in common is compiled once, where a
    // validator for each would compile most of the document every time.
    let build = |tasks: &IndexMap<String, Task<'_>>| {
        let schemas: Map<_, _> = tasks
            .keys()
            .enumerate()
            .map(|(index, pointer)| {
                (index.to_string(), json!({"$ref": format!("{DOCUMENT}#{}", fragment(pointer))}))
            })
            .collect();
        let options = jsonschema::options().with_registry(&registry).should_validate_formats(true);
        options.build(&json!({ "properties": schemas }))
    };
    let validator = match build(&tasks) {
        Ok(validator) => validator,
        Err(_) => {
            tasks.retain(|pointer, task| {
                let alone = IndexMap::from([(pointer.clone(), Task { values: Vec::new(), ..*task })]);
                let Err(error) = build(&alone) else { return true };
                diagnostics.push(
                    Diagnostic::new(
                        codes::SCHEMA_UNUSABLE,
                        format!("the schema can't be used: {}", short(&error.to_string())),
                    )
                    .at(task.schema, "its examples are not checked"),
                );
                false
            });
            let Ok(validator) = build(&tasks) else { return };
            validator
        }
    };
    for (index, task) in tasks.values().enumerate() {
        for value in &task.values {
            let wrapped = Value::Object(Map::from_iter([(index.to_string(), value.to_json())]));
            for error in validator.iter_errors(&wrapped).take(PER_VALUE) {
                let place = at(value, error.instance_path().iter().skip(1));
                diagnostics.push(
                    Diagnostic::new(codes::EXAMPLE_INVALID, short(&error.to_string()))
                        .at(place.span, "this value breaks its schema")
                        .and(task.schema, "the schema")
                        .help("correct the value, or the schema if the service really sends this"),
                );
            }
        }
    }
}

/// All values with their schemas, by the pointer of the schema.
fn tasks(document: &Node) -> IndexMap<String, Task<'_>> {
    let mut tasks: IndexMap<String, Task<'_>> = IndexMap::new();
    let mut add = |pointer: String, schema: Span, value| {
        let task = tasks.entry(pointer).or_default();
        task.schema = schema;
        task.values.push(value);
    };
    walk(document, ObjectKind::Document, &mut |kind, node, pointer| match kind {
        ObjectKind::Schema => {
            let examples = node.get("examples").into_iter().flat_map(Node::items);
            for value in examples.chain(node.get("default")) {
                add(pointer.to_owned(), node.span, value);
            }
        }
        ObjectKind::Parameter | ObjectKind::Header | ObjectKind::MediaType => {
            let Some(schema) = node.get("schema") else { return };
            if kind == ObjectKind::MediaType && !is_json(pointer) {
                return;
            }
            for example in node.get("examples").into_iter().flat_map(Node::members) {
                let example = resolved(document, &example.value);
                if let Some(value) = example.get("value") {
                    add(format!("{pointer}/schema"), schema.span, value);
                }
            }
        }
        _ => {}
    });
    tasks
}

/// A media type, at the end of a pointer, whose examples are JSON values.
fn is_json(pointer: &str) -> bool {
    let media_type = pointer::tokens(pointer).last().unwrap_or_default();
    matches!(MediaType::new(&media_type).kind(), MediaKind::Json | MediaKind::Form)
}

/// The example that a reference names.
fn resolved<'n>(document: &'n Node, example: &'n Node) -> &'n Node {
    let Some(reference) = example.get("$ref").and_then(Node::as_str) else { return example };
    let Some(name) = reference.strip_prefix("#/components/examples/") else { return example };
    let name = pointer::unescape(name);
    document
        .get("components")
        .and_then(|components| components.get("examples"))
        .and_then(|examples| examples.get(&name))
        .unwrap_or(example)
}

/// The part of a value at a path; the deepest part that there is.
fn at<'n>(value: &'n Node, path: impl Iterator<Item = LocationSegment<'n>>) -> &'n Node {
    let mut here = value;
    for segment in path {
        let next = match (segment, &here.value) {
            (LocationSegment::Property(name), NodeValue::Object(_)) => here.get(name.as_ref()),
            (LocationSegment::Index(index), NodeValue::Array(items)) => items.get(index),
            _ => None,
        };
        match next {
            Some(next) => here = next,
            None => break,
        }
    }
    here
}

/// Characters of a pointer that a fragment of a URI contains as they are.
const FRAGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b'/')
    .remove(b'$')
    .remove(b'@')
    .remove(b'*');

/// A pointer as the fragment of a URI.
fn fragment(pointer: &str) -> PercentEncode<'_> {
    utf8_percent_encode(pointer, FRAGMENT)
}

/// Messages hold the whole value; its begin will do.
fn short(message: &str) -> String {
    const LONGEST: usize = 160;
    let message = message.replace('\n', " ");
    if message.chars().count() <= LONGEST {
        return message;
    }
    // The end says what is wrong with it.
    let half = LONGEST / 2;
    let begin: String = message.chars().take(half).collect();
    let end: Vec<char> = message.chars().rev().take(half).collect();
    format!("{begin} … {}", end.into_iter().rev().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::fragment;

    #[test]
    fn pointers_become_fragments() {
        assert_eq!(fragment("/a~1{b}/é $@*").to_string(), "/a~1%7Bb%7D/%C3%A9%20$@*");
    }
}
