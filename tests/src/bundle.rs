//! A view of a bundled OpenAPI 3.1 document: nodes that know their JSON pointers,
//! references followed, composed schemas seen as one.
//!
//! It is written for the audit and leans on nothing of the generator, which would
//! otherwise be its own judge.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// How many references and compositions are followed before a schema counts as endless.
const DEPTH: usize = 64;

/// A bundled document.
#[derive(Clone, Copy, Debug)]
pub struct Bundle<'a> {
    root: &'a Value,
}

/// A value of the document and its JSON pointer.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// JSON pointer from the root of the document.
    pub pointer: String,
    /// The value.
    pub value: &'a Value,
}

/// A schema with all that it refers to and is composed of: the keywords of all layers
/// hold, and where several say the same, the first is the nearest.
#[derive(Clone, Debug)]
pub struct Layers<'a> {
    /// Layers, the nearest first.
    pub nodes: Vec<Node<'a>>,
    /// Alternatives (`oneOf`, `anyOf`), where there is more than one besides `null`.
    pub alternatives: Vec<Node<'a>>,
}

/// A property of an object schema.
#[derive(Clone, Debug)]
pub struct Property<'a> {
    /// Schema of the property, references not followed.
    pub schema: Node<'a>,
    /// The layer that lists the property.
    pub object: Node<'a>,
    /// Pointers of all layers of the object.
    pub layers: Vec<String>,
    /// Some layer of the object requires the property.
    pub required: bool,
}

impl<'a> Node<'a> {
    /// The value under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { pointer: format!("{}/{}", self.pointer, escape(key)), value })
    }

    /// The keys and values of an object; none of anything else.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let pointer = self.pointer.clone();
        self.value.as_object().into_iter().flatten().map(move |(key, value)| {
            (key.as_str(), Self { pointer: format!("{pointer}/{}", escape(key)), value })
        })
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        let pointer = self.pointer.clone();
        self.value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(move |(index, value)| Self { pointer: format!("{pointer}/{index}"), value })
    }

    /// The text under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value.as_object()?.get(key)?.as_str()
    }
}

impl<'a> Layers<'a> {
    /// The nearest layer's value of a keyword.
    #[must_use]
    pub fn keyword(&self, name: &str) -> Option<Node<'a>> {
        self.nodes.iter().find_map(|node| node.get(name))
    }

    /// The type, `null` left out; `None` where there is none, or more than one.
    #[must_use]
    pub fn kind(&self) -> Option<&'a str> {
        match self.keyword("type")?.value {
            Value::String(name) => Some(name),
            Value::Array(names) => {
                let mut names = names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
                names.next().filter(|_| names.next().is_none())
            }
            _ => None,
        }
    }

    /// The schema of all values that are not listed, where the object is a map.
    #[must_use]
    pub fn map_value(&self) -> Option<Node<'a>> {
        if self.keyword("properties").is_some() {
            return None;
        }
        self.keyword("additionalProperties")
            .filter(|node| node.value.as_object().is_some_and(|map| !map.is_empty()))
    }
}

impl<'a> Bundle<'a> {
    /// A view of a document.
    #[must_use]
    pub fn new(root: &'a Value) -> Self {
        Self { root }
    }

    /// The root of the document.
    #[must_use]
    pub fn root(&self) -> Node<'a> {
        Node { pointer: String::new(), value: self.root }
    }

    /// The node at a JSON pointer.
    #[must_use]
    pub fn at(&self, pointer: &str) -> Option<Node<'a>> {
        Some(Node { pointer: pointer.to_owned(), value: self.root.pointer(pointer)? })
    }

    /// The node that a reference leads to, or the node itself.
    #[must_use]
    pub fn resolve(&self, node: &Node<'a>) -> Node<'a> {
        let mut node = node.clone();
        for _ in 0..DEPTH {
            match node
                .text("$ref")
                .and_then(|reference| reference.strip_prefix('#'))
                .and_then(|to| self.at(to))
            {
                Some(target) => node = target,
                None => break,
            }
        }
        node
    }

    /// JSON pointers of all that a node refers to, directly or around corners.
    /// Examples are data and refer to nothing.
    #[must_use]
    pub fn reach(&self, node: &Node<'a>) -> BTreeSet<String> {
        let mut reach = BTreeSet::new();
        let mut nodes = vec![node.clone()];
        while let Some(node) = nodes.pop() {
            if node.text("$ref").is_some() {
                let target = self.resolve(&node);
                if reach.insert(target.pointer.clone()) {
                    nodes.push(target);
                }
            }
            nodes.extend(
                node.entries().filter(|(key, _)| !key.starts_with("example")).map(|(_, child)| child),
            );
            nodes.extend(node.items());
        }
        reach
    }

    /// The document with one operation and what it refers to; security as it is.
    #[must_use]
    pub fn slice(&self, path: &str, method: &str) -> Value {
        let path_item = self.at(&format!("/paths/{}", escape(path))).map(|item| self.resolve(&item));
        let Some(item) = path_item else {
            return Value::Object(Map::new());
        };
        let mut kept = item.value.as_object().cloned().unwrap_or_default();
        kept.retain(|key, _| key == method || key == "parameters");
        let mut slice = json!({ "security": self.root.get("security"), "paths": { path: kept } });
        let mut components = Map::new();
        if let Some(schemes) = self.at("/components/securitySchemes") {
            components.insert("securitySchemes".to_owned(), schemes.value.clone());
        }
        for node in [item.get(method), item.get("parameters")].into_iter().flatten() {
            for pointer in self.reach(&node) {
                let mut parts = pointer.split('/').skip(2);
                if let (Some(kind), Some(name), Some(target)) =
                    (parts.next(), parts.next(), self.at(&pointer))
                {
                    let group = components.entry(kind).or_insert_with(|| Value::Object(Map::new()));
                    if let Some(group) = group.as_object_mut() {
                        group.insert(name.to_owned(), target.value.clone());
                    }
                }
            }
        }
        if let Some(slice) = slice.as_object_mut() {
            slice.insert("components".to_owned(), Value::Object(components));
        }
        slice
    }

    /// A schema with all that it refers to and is composed of.
    #[must_use]
    pub fn layers(&self, schema: &Node<'a>) -> Layers<'a> {
        let mut layers = Layers { nodes: Vec::new(), alternatives: Vec::new() };
        self.collect(schema, &mut layers, DEPTH);
        layers
    }

    fn collect(&self, schema: &Node<'a>, layers: &mut Layers<'a>, depth: usize) {
        if depth == 0 || layers.nodes.iter().any(|node| node.pointer == schema.pointer) {
            return;
        }
        layers.nodes.push(schema.clone());
        if let Some(target) =
            schema.text("$ref").and_then(|to| to.strip_prefix('#')).and_then(|to| self.at(to))
        {
            self.collect(&target, layers, depth - 1);
        }
        for part in schema.get("allOf").iter().flat_map(Node::items) {
            self.collect(&part, layers, depth - 1);
        }
        for keyword in ["oneOf", "anyOf"] {
            let alternatives: Vec<_> = schema
                .get(keyword)
                .iter()
                .flat_map(Node::items)
                .filter(|alternative| alternative.text("type") != Some("null"))
                .collect();
            match alternatives.as_slice() {
                [only] => self.collect(only, layers, depth - 1),
                several => layers.alternatives.extend(several.iter().cloned()),
            }
        }
    }

    /// What lists and maps hold in the end.
    #[must_use]
    pub fn element(&self, schema: &Node<'a>) -> Node<'a> {
        let mut schema = schema.clone();
        for _ in 0..DEPTH {
            let layers = self.layers(&schema);
            match layers.keyword("items").or_else(|| layers.map_value()) {
                Some(inner) => schema = inner,
                None => break,
            }
        }
        schema
    }

    /// All places where a property of this name is listed: in the schema itself, in
    /// what it is composed of and in its alternatives.
    #[must_use]
    pub fn property(&self, schema: &Node<'a>, name: &str) -> Vec<Property<'a>> {
        let mut found = self.properties(schema);
        found.retain(|(key, _)| key == name);
        found.into_iter().map(|(_, property)| property).collect()
    }

    /// All properties of an object schema, by name.
    #[must_use]
    pub fn properties(&self, schema: &Node<'a>) -> Vec<(String, Property<'a>)> {
        let mut found = Vec::new();
        self.collect_properties(schema, &mut found, &mut Vec::new(), DEPTH);
        found
    }

    fn collect_properties(
        &self,
        schema: &Node<'a>,
        found: &mut Vec<(String, Property<'a>)>,
        seen: &mut Vec<String>,
        depth: usize,
    ) {
        if depth == 0 || seen.contains(&schema.pointer) {
            return;
        }
        seen.push(schema.pointer.clone());
        let layers = self.layers(schema);
        let pointers: Vec<_> = layers.nodes.iter().map(|node| node.pointer.clone()).collect();
        let required: Vec<_> = layers
            .nodes
            .iter()
            .filter_map(|node| node.value.get("required")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for object in &layers.nodes {
            for (name, schema) in object.get("properties").iter().flat_map(Node::entries) {
                if found.iter().any(|(_, property)| property.schema.pointer == schema.pointer) {
                    continue;
                }
                let property = Property {
                    schema,
                    object: object.clone(),
                    layers: pointers.clone(),
                    required: required.contains(&name),
                };
                found.push((name.to_owned(), property));
            }
        }
        for alternative in &layers.alternatives {
            self.collect_properties(alternative, found, seen, depth - 1);
        }
    }
}

/// A key as it stands in a JSON pointer.
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
