//! Extensions that the model has no field for: they are kept as they are written.

use std::collections::HashMap;

use crate::model::{Api, Entity, Extensions, Origins, TypeKind};
use crate::openapi::document::{Parameter, component_name};
use crate::openapi::grammar::{Extension, ObjectKind, walk};
use crate::place::Span;
use crate::source::Node;

/// Attaches the extensions of a document to what they are written on.
pub(in crate::lower) fn attach(tree: &Node, api: &mut Api, origins: &Origins) {
    let extended = Extended::new(tree);
    api.extensions = extensions(tree);
    let tags: Vec<&Node> = tree.get("tags").into_iter().flat_map(Node::items).collect();
    for tag in api.tags.iter_mut() {
        let declared = tags.iter().find(|node| node.get("name").and_then(Node::as_str) == Some(&tag.name));
        tag.extensions = declared.map(|node| extensions(node)).unwrap_or_default();
    }
    for (id, operation) in api.operations.entries_mut() {
        operation.extensions =
            written(tree, &operation.path, &operation.method).map(extensions).unwrap_or_default();
        for (parameter_id, parameter) in operation.parameters.entries_mut() {
            parameter.extensions = extended.at(origins.span(Entity::Parameter(id, parameter_id)));
        }
    }
    for (id, made) in api.types.entries_mut() {
        made.extensions = extended.at(origins.span(Entity::Type(id)));
        if let TypeKind::Object(object) = &mut made.kind {
            for (field_id, field) in object.fields.entries_mut() {
                field.extensions = extended.at(origins.span(Entity::Field(id, field_id)));
            }
        }
    }
}

/// The nodes of a document that have extensions, by their places, and the references
/// to such parameters.
struct Extended<'n> {
    nodes: HashMap<Span, &'n Node>,
}

impl<'n> Extended<'n> {
    fn new(tree: &'n Node) -> Self {
        let shared = tree.get("components").and_then(|components| components.get("parameters"));
        let mut nodes = HashMap::new();
        walk(tree, ObjectKind::Document, &mut |kind, node, _| {
            let reference = node.get("$ref").and_then(Node::as_str);
            let meant = match (kind, reference) {
                (ObjectKind::Parameter, Some(reference)) => shared
                    .zip(component_name::<Parameter>(reference))
                    .and_then(|(shared, name)| shared.get(&name)),
                _ => Some(node),
            };
            if let Some(meant) = meant.filter(|meant| unknown(meant).next().is_some()) {
                nodes.insert(node.span, meant);
            }
        });
        Self { nodes }
    }

    fn at(&self, span: Span) -> Extensions {
        self.nodes.get(&span).map(|node| extensions(node)).unwrap_or_default()
    }
}

/// An operation as it is written.
fn written<'n>(tree: &'n Node, path: &str, method: &str) -> Option<&'n Node> {
    let item = tree.get("paths")?.get(path)?;
    let other = || item.get("additionalOperations")?.get(method);
    item.get(&method.to_ascii_lowercase()).or_else(other)
}

/// The extensions of an object that the model has no field for.
fn extensions(node: &Node) -> Extensions {
    unknown(node).map(|(name, value)| (name.to_owned(), value.to_json())).collect()
}

fn unknown(node: &Node) -> impl Iterator<Item = (&str, &Node)> {
    let members = node.members().map(|member| (member.key.name.as_str(), &member.value));
    let in_fields = |name: &str| Extension::named(name).is_some_and(Extension::is_read);
    members.filter(move |(name, _)| name.starts_with("x-") && !in_fields(name))
}
