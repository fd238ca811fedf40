//! What may stand where in a document: one table of the objects of OpenAPI.
//!
//! Bundling, upgrading, checking and printing all go through documents by this table,
//! so that an example that happens to look like a schema is never taken for one.

mod check;
mod extensions;
mod keywords;
mod rules;
mod table;

pub use check::check;
pub(in crate::openapi) use check::scalar_as_text;
pub use extensions::{EXTENSIONS, Extension};
pub use keywords::{Group, In30, InJsonSchema, Keyword};
pub use table::keys;

use crate::source::Node;

/// A kind of object in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are those of the specification")]
pub enum ObjectKind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
}

/// What the value of a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueForm {
    /// Any JSON value; nothing of OpenAPI is in it.
    Any,
    /// Text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A whole number that is not negative.
    Count,
    /// A number in 3.1, a flag in 3.0.
    FlagOrNumber,
    /// Text, or a list of texts.
    TextOrTexts,
    /// A list of texts.
    Texts,
    /// A list of any values.
    Values,
    /// An object of texts.
    TextMap,
    /// An object of lists of texts.
    TextsMap,
    /// An object of a kind.
    One(ObjectKind),
    /// A list of objects of a kind.
    List(ObjectKind),
    /// An object whose members, whatever their names, are objects of a kind.
    Map(ObjectKind),
}

/// Versions that have a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// 3.0 and after.
    Always,
    /// No version of OpenAPI: a keyword of JSON Schema before 2019-09.
    Draft4,
    /// 3.0 only.
    Only30,
    /// 3.1 and after.
    From31,
    /// 3.2 and after.
    From32,
}

/// A key of a kind of object.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What its value is.
    pub form: ValueForm,
    /// Versions that have it.
    pub since: Since,
    /// No object of the kind goes without it.
    pub required: bool,
}

impl ObjectKind {
    /// The name in the specification.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "OpenAPI",
            Self::Info => "Info",
            Self::Contact => "Contact",
            Self::License => "License",
            Self::Server => "Server",
            Self::ServerVariable => "Server Variable",
            Self::Components => "Components",
            Self::Paths => "Paths",
            Self::PathItem => "Path Item",
            Self::Operation => "Operation",
            Self::ExternalDocs => "External Documentation",
            Self::Parameter => "Parameter",
            Self::RequestBody => "Request Body",
            Self::MediaType => "Media Type",
            Self::Encoding => "Encoding",
            Self::Responses => "Responses",
            Self::Response => "Response",
            Self::Callback => "Callback",
            Self::Example => "Example",
            Self::Link => "Link",
            Self::Header => "Header",
            Self::Tag => "Tag",
            Self::Schema => "Schema",
            Self::Discriminator => "Discriminator",
            Self::Xml => "XML",
            Self::SecurityScheme => "Security Scheme",
            Self::OAuthFlows => "OAuth Flows",
            Self::OAuthFlow => "OAuth Flow",
            Self::SecurityRequirement => "Security Requirement",
        }
    }

    /// The section of `components` that holds objects of this kind. Exactly these
    /// kinds may stand as a reference.
    #[must_use]
    pub fn section(self) -> Option<&'static str> {
        Some(match self {
            Self::Schema => "schemas",
            Self::Response => "responses",
            Self::Parameter => "parameters",
            Self::Example => "examples",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::SecurityScheme => "securitySchemes",
            Self::Link => "links",
            Self::Callback => "callbacks",
            Self::PathItem => "pathItems",
            _ => return None,
        })
    }

    /// The kind whose members have names of the author's choice: the form of them.
    #[must_use]
    pub fn pattern(self) -> Option<ValueForm> {
        Some(match self {
            Self::Paths | Self::Callback => ValueForm::One(ObjectKind::PathItem),
            Self::Responses => ValueForm::One(ObjectKind::Response),
            Self::SecurityRequirement => ValueForm::Texts,
            _ => return None,
        })
    }

    /// The form of a member, by its name; `None` for extensions and what is unknown.
    #[must_use]
    pub fn member(self, name: &str) -> Option<ValueForm> {
        if name.starts_with("x-") && self != Self::SecurityRequirement {
            return None;
        }
        self.pattern().or_else(|| keys(self).iter().find(|key| key.name == name).map(|key| key.form))
    }
}

/// Goes through an object and everything in it that the table knows, the outer one
/// first, each with its JSON pointer. References are visited as what they stand for,
/// and not followed.
pub fn walk<'n>(node: &'n Node, kind: ObjectKind, visit: &mut dyn FnMut(ObjectKind, &'n Node, &str)) {
    step(node, kind, &mut String::new(), visit);
}

fn step<'n>(
    node: &'n Node,
    kind: ObjectKind,
    pointer: &mut String,
    visit: &mut dyn FnMut(ObjectKind, &'n Node, &str),
) {
    visit(kind, node, pointer);
    for member in node.members() {
        let length = pointer.len();
        push_token(pointer, &member.key.name);
        match kind.member(&member.key.name) {
            Some(ValueForm::One(kind)) => step(&member.value, kind, pointer, visit),
            Some(ValueForm::List(kind)) => {
                for (index, item) in member.value.items().enumerate() {
                    let length = pointer.len();
                    push_token(pointer, &index.to_string());
                    step(item, kind, pointer, visit);
                    pointer.truncate(length);
                }
            }
            Some(ValueForm::Map(kind)) => {
                for inner in member.value.members() {
                    let length = pointer.len();
                    push_token(pointer, &inner.key.name);
                    step(&inner.value, kind, pointer, visit);
                    pointer.truncate(length);
                }
            }
            _ => {}
        }
        pointer.truncate(length);
    }
}

/// Appends a name to a JSON pointer.
fn push_token(pointer: &mut String, name: &str) {
    pointer.push('/');
    pointer.push_str(&crate::place::pointer::escape(name));
}

/// Changes an object and everything in it that the table knows, the inner ones first.
#[must_use]
pub fn rewrite(node: Node, kind: ObjectKind, change: &mut dyn FnMut(ObjectKind, Node) -> Node) -> Node {
    use crate::source::NodeValue;
    let Node { span, value } = node;
    let value = match value {
        NodeValue::Object(mut members) => {
            for member in &mut members {
                let Some(form) = kind.member(&member.key.name) else { continue };
                rewrite_member(&mut member.value, form, change);
            }
            NodeValue::Object(members)
        }
        other => other,
    };
    change(kind, Node { span, value })
}

fn rewrite_member(node: &mut Node, form: ValueForm, change: &mut dyn FnMut(ObjectKind, Node) -> Node) {
    use crate::source::NodeValue;
    let take = |node: &mut Node| std::mem::replace(node, Node { span: node.span, value: NodeValue::Null });
    match (form, &mut node.value) {
        (ValueForm::One(kind), _) => *node = rewrite(take(node), kind, change),
        (ValueForm::List(kind), NodeValue::Array(items)) => {
            for item in items {
                *item = rewrite(take(item), kind, change);
            }
        }
        (ValueForm::Map(kind), NodeValue::Object(members)) => {
            for member in members {
                member.value = rewrite(take(&mut member.value), kind, change);
            }
        }
        _ => {}
    }
}
