//! Differences to the source, collected from wherever a document declares them.

use std::collections::HashMap;

use indexmap::IndexSet;

use crate::lower::annotations::provenance;
use crate::model::{Api, Deviation, Holder, Id, Inside, Operation, Provenance, Type};
use crate::openapi::document;
use crate::openapi::grammar::{ObjectKind, walk};
use crate::place::pointer;
use crate::source::{Node, de};

/// Collects everything that is declared to differ, in the order of the document.
pub(in crate::lower) fn collect(tree: &Node, api: &mut Api) {
    api.deviations = found(tree, api);
}

fn found(tree: &Node, api: &Api) -> Vec<Deviation> {
    let places = Places::new(api);
    let mut found = Vec::new();
    let mut users: HashMap<String, IndexSet<Holder>> = HashMap::new();
    walk(tree, ObjectKind::Document, &mut |_, node, pointer| {
        if let Some(text) = node.get("x-source-deviation").and_then(text) {
            let tokens: Vec<String> = pointer::tokens(pointer).collect();
            found.push((tokens, text));
        }
        if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            let tokens: Vec<String> = pointer::tokens(pointer).take(3).collect();
            for user in places.users(&tokens) {
                users.entry(pointer::unescape(reference)).or_default().insert(user);
            }
        }
    });
    found
        .into_iter()
        .map(|(tokens, text)| {
            let (holder, inner) = places.holder(&tokens, &users);
            // What is a part of an operation in the source may be a component here.
            let of_user = || {
                let component = tokens.get(..3)?.join("/");
                match users.get(&format!("#/{component}"))?.first()? {
                    Holder::Operation(id) => api.operations.get(*id)?.source.clone(),
                    Holder::Type(id) => api.types.get(*id)?.source.clone(),
                    _ => None,
                }
            };
            let source = source(tree, &tokens).or_else(of_user);
            Deviation { holder, inside: inside(tree, &tokens, inner), source, text }
        })
        .collect()
}

/// One text, or several as paragraphs.
fn text(node: &Node) -> Option<String> {
    let texts: Vec<&str> = match node.as_str() {
        Some(text) => vec![text],
        None => node.items().filter_map(Node::as_str).collect(),
    };
    (!texts.is_empty()).then(|| texts.join("\n\n"))
}

/// Where things of the document are in the API.
struct Places<'a> {
    operations: HashMap<(&'a str, &'a str), Id<Operation>>,
    types: HashMap<&'a str, Id<Type>>,
}

impl<'a> Places<'a> {
    fn new(api: &'a Api) -> Self {
        let operations = api.operations.entries();
        let types = api.types.entries();
        Self {
            operations: operations.map(|(id, call)| ((&*call.path, &*call.method), id)).collect(),
            types: types.filter_map(|(id, kind)| Some((kind.component.as_deref()?, id))).collect(),
        }
    }

    /// The operation that a pointer leads into, and how many tokens lead to it.
    fn operation(&self, tokens: &[String]) -> Option<(Id<Operation>, usize)> {
        let (path, method, length) = match tokens {
            [root, path, key, method, ..] if root == "paths" && key == "additionalOperations" => {
                (path, method.clone(), 4)
            }
            [root, path, method, ..] if root == "paths" => (path, method.to_ascii_uppercase(), 3),
            _ => return None,
        };
        Some((*self.operations.get(&(path.as_str(), method.as_str()))?, length))
    }

    /// The operations or the type that something belongs to.
    fn users(&self, tokens: &[String]) -> Vec<Holder> {
        if let Some((operation, _)) = self.operation(tokens) {
            return vec![Holder::Operation(operation)];
        }
        let (root, path) = match tokens {
            [root, section, name, ..] if root == "components" && section == "schemas" => {
                return self.types.get(name.as_str()).map(|id| Holder::Type(*id)).into_iter().collect();
            }
            [root, path, ..] => (root, path),
            _ => return Vec::new(),
        };
        let mut all: Vec<Id<Operation>> = self
            .operations
            .iter()
            .filter(|((of, _), _)| root == "paths" && of == path)
            .map(|(_, id)| *id)
            .collect();
        all.sort_unstable();
        all.into_iter().map(Holder::Operation).collect()
    }

    /// What a pointer leads into that has a place of its own, and how many tokens lead
    /// to that.
    fn holder(&self, tokens: &[String], users: &HashMap<String, IndexSet<Holder>>) -> (Holder, usize) {
        if let Some((operation, length)) = self.operation(tokens) {
            return (Holder::Operation(operation), length);
        }
        match tokens {
            [root, section, name, ..] if root == "components" => {
                let known = self.types.get(name.as_str()).filter(|_| section == "schemas");
                let holder = known.map(|id| Holder::Type(*id)).unwrap_or_else(|| Holder::Component {
                    section: section.clone(),
                    name: name.clone(),
                    users: users
                        .get(&format!("#/components/{section}/{name}"))
                        .map(|users| users.iter().cloned().collect())
                        .unwrap_or_default(),
                });
                (holder, 3)
            }
            [root, path, ..] if root == "paths" => (Holder::Path(path.clone()), 2),
            _ => (Holder::Document, 0),
        }
    }
}

/// The way from the holder to what differs.
fn inside(tree: &Node, tokens: &[String], skipped: usize) -> Vec<Inside> {
    let mut steps = Vec::new();
    let mut key: Option<&str> = None;
    for (token, node) in way(tree, tokens).skip(skipped) {
        // A key such as `properties` says what the name or number after it means.
        let step = match key.take() {
            Some("parameters") => {
                let text = |name: &str| node.get(name).and_then(Node::as_str).unwrap_or_default().to_owned();
                Some(Inside::Parameter { place: text("in"), name: text("name") })
            }
            Some("responses") => Some(Inside::Answer(token.to_owned())),
            Some("headers") => Some(Inside::Header(token.to_owned())),
            Some("properties") => Some(Inside::Field(token.to_owned())),
            Some("oneOf" | "anyOf") => Some(Inside::Alternative(token.parse::<usize>().unwrap_or(0) + 1)),
            Some(_) => None,
            None => match token {
                "requestBody" => Some(Inside::Body),
                "items" => Some(Inside::Item),
                "additionalProperties" => Some(Inside::Value),
                "schema" => None,
                "parameters" | "responses" | "headers" | "properties" | "oneOf" | "anyOf" | "allOf"
                | "content" => {
                    key = Some(token);
                    None
                }
                other => Some(Inside::Other(other.to_owned())),
            },
        };
        steps.extend(step);
    }
    steps
}

/// What the nearest object around says of its source.
fn source(tree: &Node, tokens: &[String]) -> Option<Provenance> {
    let nodes = std::iter::once(tree).chain(way(tree, tokens).map(|(_, node)| node));
    let nearest = nodes.filter_map(|node| node.get("x-source")).last()?;
    // What can't be read has been told of where the document was read.
    de::from_node::<document::Provenance>(nearest).ok().as_ref().map(provenance)
}

/// The nodes that a pointer leads through, with its tokens.
fn way<'n, 't>(tree: &'n Node, tokens: &'t [String]) -> impl Iterator<Item = (&'t str, &'n Node)> {
    tokens.iter().scan(tree, |node, token| {
        let next = node.get(token).or_else(|| node.items().nth(token.parse().ok()?))?;
        *node = next;
        Some((token.as_str(), next))
    })
}
