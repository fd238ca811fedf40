//! Components: those that nothing uses, and those with unfortunate names.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::grammar::{ObjectKind, walk};
use crate::place::pointer::unescape;
use crate::source::{Node, NodeValue};

/// Names that generators give to parts of their own, in one language or another.
const PLUMBING: &[&str] = &[
    "Api",
    "ApiClient",
    "ApiException",
    "ApiResponse",
    "Client",
    "Configuration",
    "Error",
    "Model",
    "Response",
];

pub(super) fn check(document: &Node, diagnostics: &mut Diagnostics) {
    let used = references(document);
    let Some(components) = document.get("components") else { return };
    for section in components.members() {
        let name = section.key.name.as_str();
        // Security schemes are used by name; that is checked where they are.
        if name.starts_with("x-") || name == "securitySchemes" {
            continue;
        }
        for component in section.value.members() {
            let pointer = format!("#/components/{name}/{}", component.key.name);
            if !used.contains(&pointer) {
                diagnostics.push(
                    Diagnostic::new(
                        codes::UNUSED_COMPONENT,
                        format!("nothing refers to `{}`", component.key.name),
                    )
                    .at(component.key.span, "")
                    .help("take the component out, or refer to it where it is meant"),
                );
            }
            if name == "schemas" && PLUMBING.contains(&component.key.name.as_str()) {
                diagnostics.push(
                    Diagnostic::new(
                        codes::PLUMBING_NAME,
                        format!(
                            "a schema called `{}` clashes with what generators call their own",
                            component.key.name
                        ),
                    )
                    .at(component.key.span, "")
                    .help("give it a name of the service's, such as `Fault` for an error body"),
                );
            }
        }
    }
}

/// Everything that some reference names.
fn references(document: &Node) -> HashSet<String> {
    let mut used = HashSet::new();
    walk(document, ObjectKind::Document, &mut |kind, node, _| {
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            used.insert(unescape(reference));
            // `#/components/schemas/A/properties/b` uses `A` too.
            if let Some(component) = component_of(reference) {
                used.insert(unescape(component));
            }
        }
        if kind == ObjectKind::Discriminator
            && let Some(NodeValue::Object(mapping)) = node.get("mapping").map(|mapping| &mapping.value)
        {
            for target in mapping.iter().filter_map(|member| member.value.as_str()) {
                used.insert(unescape(target));
                used.insert(format!("#/components/schemas/{target}"));
            }
        }
    });
    used
}

fn component_of(reference: &str) -> Option<&str> {
    let end = reference.match_indices('/').map(|(place, _)| place).nth(3)?;
    reference.get(..end)
}
