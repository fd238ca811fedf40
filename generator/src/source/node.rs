use crate::place::Span;

/// A value out of a YAML or JSON file, with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where the value stands.
    pub span: Span,
    /// The value.
    pub value: NodeValue,
}

/// A JSON value made of nodes.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(serde_json::Number),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// Named members in the order of the file; no name stands twice.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its name.
    pub key: Key,
    /// Its value.
    pub value: Node,
}

/// The name of a member.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Where the name stands.
    pub span: Span,
    /// The name.
    pub name: String,
}

impl Node {
    /// A member of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.members().find(|member| member.key.name == name).map(|member| &member.value)
    }

    /// The text, where the value is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            NodeValue::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> impl Iterator<Item = &Member> {
        match &self.value {
            NodeValue::Object(members) => members.as_slice(),
            _ => &[],
        }
        .iter()
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> impl Iterator<Item = &Node> {
        match &self.value {
            NodeValue::Array(items) => items.as_slice(),
            _ => &[],
        }
        .iter()
    }

    /// What kind of value this is, in words for messages.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match &self.value {
            NodeValue::Null => "null",
            NodeValue::Bool(_) => "a boolean",
            NodeValue::Number(_) => "a number",
            NodeValue::String(_) => "text",
            NodeValue::Array(_) => "a list",
            NodeValue::Object(_) => "an object",
        }
    }

    /// The value without its places.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.value {
            NodeValue::Null => Value::Null,
            NodeValue::Bool(flag) => Value::Bool(*flag),
            NodeValue::Number(number) => Value::Number(number.clone()),
            NodeValue::String(text) => Value::String(text.clone()),
            NodeValue::Array(items) => Value::Array(items.iter().map(Node::to_json).collect()),
            NodeValue::Object(members) => Value::Object(
                members.iter().map(|member| (member.key.name.clone(), member.value.to_json())).collect(),
            ),
        }
    }
}
