//! What the specification asks of an object beyond its keys and their forms.

use std::collections::HashSet;

use super::ObjectKind;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::{Node, NodeValue};

/// Reports which rules an object breaks that is no reference.
pub(super) fn check(kind: ObjectKind, node: &Node, version: &str, diagnostics: &mut Diagnostics) {
    match kind {
        ObjectKind::Document => document(node, version, diagnostics),
        ObjectKind::Operation if version.starts_with("3.0") && node.get("responses").is_none() => {
            diagnostics.push(missing(node, "this Operation object has no `responses`"));
        }
        ObjectKind::Parameter => parameter(node, diagnostics),
        ObjectKind::ServerVariable => server_variable(node, diagnostics),
        ObjectKind::Schema => schema(node, diagnostics),
        ObjectKind::Info => addresses(node, &["termsOfService"], diagnostics),
        ObjectKind::Contact => {
            addresses(node, &["url"], diagnostics);
            email(node, diagnostics);
        }
        ObjectKind::License | ObjectKind::ExternalDocs => addresses(node, &["url"], diagnostics),
        ObjectKind::SecurityScheme => addresses(node, &["openIdConnectUrl"], diagnostics),
        ObjectKind::OAuthFlow => {
            addresses(node, &["authorizationUrl", "tokenUrl", "refreshUrl"], diagnostics);
        }
        _ => {}
    }
}

/// Addresses may be relative, so that hardly a text is none; but some signs are never
/// in one.
fn addresses(node: &Node, keys: &[&str], diagnostics: &mut Diagnostics) {
    for value in keys.iter().filter_map(|key| node.get(key)) {
        let Some(address) = value.as_str() else { continue };
        let foreign = address
            .chars()
            .find(|sign| sign.is_whitespace() || sign.is_control() || "<>\"\\^`{|}".contains(*sign));
        if let Some(foreign) = foreign {
            diagnostics.push(
                Diagnostic::new(codes::ADDRESS, format!("`{address}` is no address"))
                    .at(value.span, format!("no address has {foreign:?} in it"))
                    .help("signs that are not allowed are written `%` and two hexadecimal digits"),
            );
        }
    }
}

fn email(node: &Node, diagnostics: &mut Diagnostics) {
    let Some(value) = node.get("email") else { return };
    let Some(email) = value.as_str() else { return };
    if !email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()) {
        diagnostics.push(
            Diagnostic::new(codes::ADDRESS, format!("`{email}` is no e-mail address"))
                .at(value.span, "")
                .help("an e-mail address has a name, `@` and a host"),
        );
    }
}

fn missing(node: &Node, message: &str) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, message).at(node.span, "").help("the specification requires it")
}

fn document(node: &Node, version: &str, diagnostics: &mut Diagnostics) {
    let has = |key: &str| node.get(key).is_some();
    if version.starts_with("3.0") {
        if !has("paths") {
            diagnostics.push(missing(node, "this OpenAPI object has no `paths`"));
        }
    } else if !has("paths") && !has("components") && !has("webhooks") {
        diagnostics
            .push(missing(node, "this OpenAPI object has none of `paths`, `components` and `webhooks`"));
    }
}

fn parameter(node: &Node, diagnostics: &mut Diagnostics) {
    let of_path = node.get("in").and_then(Node::as_str) == Some("path");
    let required = node.get("required");
    if of_path && required.map(|required| &required.value) != Some(&NodeValue::Bool(true)) {
        diagnostics.push(
            Diagnostic::new(codes::MISSING_KEY, "a path parameter does not say `required: true`")
                .at(required.map_or(node.span, |required| required.span), "")
                .help("no path goes without its parameters; it is taken as required"),
        );
    }
}

fn server_variable(node: &Node, diagnostics: &mut Diagnostics) {
    let (Some(values), Some(default)) = (node.get("enum"), node.get("default")) else { return };
    let NodeValue::Array(list) = &values.value else { return };
    let finding = if list.is_empty() {
        Diagnostic::new(codes::SERVER_VARIABLE, "this server variable allows no value")
            .at(values.span, "the list is empty")
            .help("list the values, or take `enum` out where any value will do")
    } else if !list.iter().any(|value| value.value == default.value) {
        Diagnostic::new(codes::SERVER_VARIABLE, "the default of this server variable is not allowed")
            .at(default.span, "`enum` does not list it")
            .help("add it to `enum`, or give another default")
    } else {
        return;
    };
    diagnostics.push(finding);
}

fn schema(node: &Node, diagnostics: &mut Diagnostics) {
    const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object", "null"];
    if let Some(types) = node.get("type") {
        let names: Vec<&str> = match &types.value {
            NodeValue::Array(items) => items.iter().filter_map(Node::as_str).collect(),
            _ => types.as_str().into_iter().collect(),
        };
        for name in names.into_iter().filter(|name| !TYPES.contains(name)) {
            diagnostics.push(
                Diagnostic::new(codes::UNKNOWN_TYPE, format!("`{name}` is not a type"))
                    .at(types.span, "")
                    .help("the types are string, number, integer, boolean, array, object and null"),
            );
        }
    }
    let mut known = HashSet::new();
    for required in node.get("required").into_iter().flat_map(Node::items) {
        let Some(name) = required.as_str() else { continue };
        if !known.insert(name) {
            diagnostics.push(
                Diagnostic::new(codes::REQUIRED_TWICE, format!("`{name}` is required twice"))
                    .at(required.span, "")
                    .help("take one of them out"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;

    fn findings(version: &str, text: &str) -> Vec<String> {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let text = format!("openapi: {version}\ninfo: {{title: T, version: '1'}}\n{text}");
        let file = sources.add_text("openapi.yaml", &text, &mut diagnostics).expect("it is YAML");
        let root = sources.root(file).expect("it has a root").clone();
        super::super::check(&root, &mut diagnostics);
        diagnostics.iter().map(|found| format!("{} {}", found.code.as_str(), found.message)).collect()
    }

    #[test]
    fn rules_beyond_keys() {
        let empty = "SM0203 this OpenAPI object has none of `paths`, `components` and `webhooks`";
        for (version, text, expected) in [
            ("3.0.3", "", "SM0203 this OpenAPI object has no `paths`"),
            ("3.0.3", "paths: {}", ""),
            ("3.1.0", "", empty),
            ("3.1.0", "components: {}", ""),
            ("3.0.3", "paths: {/a: {get: {}}}", "SM0203 this Operation object has no `responses`"),
            ("3.1.0", "paths: {/a: {get: {}}}", ""),
            ("3.1.0", "paths: {/a: {GET: {}}}", "SM0201 the method `GET` is not in lower case"),
            (
                "3.1.0",
                "components: {parameters: {a: {name: a, in: path, schema: {}}}}",
                "SM0203 a path parameter does not say `required: true`",
            ),
            ("3.1.0", "components: {parameters: {a: {name: a, in: path, required: true, schema: {}}}}", ""),
            ("3.1.0", "components: {schemas: {a: {type: [int, 'null']}}}", "SM0301 `int` is not a type"),
            ("3.1.0", "components: {schemas: {a: {required: [b, b]}}}", "SM0311 `b` is required twice"),
            ("3.1.0", "webhooks: {a: {}}", ""),
            ("3.1.0", "externalDocs: {url: 'h<t'}\npaths: {}", "SM0207 `h<t` is no address"),
            ("3.1.0", "externalDocs: {url: ../a%20b}\npaths: {}", ""),
            // A callback may be a reference.
            ("3.1.0", "paths: {/a: {get: {callbacks: {b: {$ref: '#/components/callbacks/b'}}}}}", ""),
        ] {
            assert_eq!(findings(version, text).join("; "), expected, "{version} {text}");
        }
    }
}
