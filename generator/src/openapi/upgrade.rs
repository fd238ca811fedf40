//! From OpenAPI 3.0 to 3.1, so that nothing after this knows of 3.0.

use super::grammar::{Group, Keyword, ObjectKind, ValueForm, rewrite, scalar_as_text};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::place::Span;
use crate::source::{Key, Member, Node, NodeValue};

/// Brings a bundled document to the spelling of 3.1.
///
/// Documents of 3.1 and 3.2 keep their version. What 3.0 says otherwise is read as 3.0 means
/// it in all of them, since many documents only changed their version; checking reports it.
/// The one `example` of an object becomes the first of its `examples`. `None` where the document is of a
/// version that is not read.
#[must_use]
pub fn upgrade(document: Node, diagnostics: &mut Diagnostics) -> Option<Node> {
    let version = version(&document, diagnostics)?;
    let old = version == Version::V30;
    let mut document = rewrite(document, ObjectKind::Document, &mut |kind, mut node| {
        unquoted_texts(kind, &mut node);
        match kind {
            ObjectKind::Schema => schema(node),
            ObjectKind::Parameter | ObjectKind::Header | ObjectKind::MediaType => named_examples(node),
            _ => node,
        }
    });
    if old && let Some(version) = member_mut(&mut document, "openapi") {
        version.value = NodeValue::String("3.1.0".to_owned());
    }
    Some(document)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Version {
    V30,
    Later,
}

fn version(document: &Node, diagnostics: &mut Diagnostics) -> Option<Version> {
    let help = "Specmill reads OpenAPI 3.0 and 3.1";
    let Some(openapi) = document.get("openapi") else {
        let diagnostic = match document.get("swagger") {
            Some(swagger) => Diagnostic::new(codes::VERSION, "this is a Swagger 2.0 document")
                .at(swagger.span, "")
                .help(format!("{help}; convert the document first, with swagger2openapi for example")),
            None => Diagnostic::new(codes::VERSION, "this is not an OpenAPI document")
                .at(Span { end: document.span.start, ..document.span }, "there is no `openapi` at its top")
                .help("a document begins with its version, `openapi: 3.1.0`"),
        };
        diagnostics.push(diagnostic);
        return None;
    };
    let known = match &openapi.value {
        NodeValue::String(text) if text == "3.0" || text.starts_with("3.0.") => Some(Version::V30),
        NodeValue::String(text) if text.starts_with("3.1") || text.starts_with("3.2") => Some(Version::Later),
        _ => None,
    };
    if known.is_none() {
        let message = match &openapi.value {
            NodeValue::String(text) => format!("OpenAPI {text} is not read"),
            _ => format!("the version is {}, not text", openapi.kind()),
        };
        let help = match &openapi.value {
            NodeValue::Number(_) => "put the version in quotes, all three parts of it: `openapi: \"3.1.0\"`",
            _ => help,
        };
        diagnostics.push(Diagnostic::new(codes::VERSION, message).at(openapi.span, "").help(help));
    }
    known
}

fn schema(mut node: Node) -> Node {
    if let Some(example) = take(&mut node, "example")
        && node.get("examples").is_none()
    {
        let span = example.value.span;
        push(
            &mut node,
            renamed(example.key, "examples"),
            Node { span, value: NodeValue::Array(vec![example.value]) },
        );
    }
    exclusive(&mut node, "exclusiveMinimum", "minimum");
    exclusive(&mut node, "exclusiveMaximum", "maximum");
    if let Some(nullable) = take(&mut node, "nullable")
        && nullable.value.value == NodeValue::Bool(true)
    {
        node = allow_null(node, nullable.key.span);
    }
    node
}

/// Numbers and booleans become text where text belongs.
fn unquoted_texts(kind: ObjectKind, node: &mut Node) {
    let NodeValue::Object(members) = &mut node.value else { return };
    for member in members {
        if kind.member(&member.key.name) == Some(ValueForm::Text)
            && let Some(text) = scalar_as_text(&member.value)
        {
            member.value.value = NodeValue::String(text);
        }
    }
}

/// `minimum: 1` with `exclusiveMinimum: true` is `exclusiveMinimum: 1`.
fn exclusive(node: &mut Node, flag: &str, limit: &str) {
    let Some(NodeValue::Bool(exclusive)) = node.get(flag).map(|node| &node.value) else { return };
    let exclusive = *exclusive;
    let Some(taken) = take(node, flag) else { return };
    if exclusive && let Some(limit) = take(node, limit) {
        push(node, taken.key, limit.value);
    }
}

/// What `nullable: true` means, in 3.1.
fn allow_null(mut node: Node, span: Span) -> Node {
    let null = |span| Node { span, value: NodeValue::Null };
    let null_name = |span| Node { span, value: NodeValue::String("null".to_owned()) };
    if let Some(values) = member_mut(&mut node, "enum")
        && let NodeValue::Array(list) = &mut values.value
        && !list.iter().any(|value| value.value == NodeValue::Null)
    {
        list.push(null(span));
    }
    if let Some(types) = member_mut(&mut node, "type") {
        let spelled = std::mem::replace(&mut types.value, NodeValue::Null);
        let mut list = match spelled {
            NodeValue::Array(list) => list,
            one => vec![Node { span: types.span, value: one }],
        };
        if !list.iter().any(|name| name.as_str() == Some("null")) {
            list.push(null_name(span));
        }
        types.value = NodeValue::Array(list);
        return node;
    }
    let composes = |key: &str| {
        Keyword::named(key).is_some_and(|keyword| {
            matches!(keyword, Keyword::Ref | Keyword::Not)
                || (keyword.is_structural() && keyword != Keyword::Required)
        })
    };
    if !node.members().any(|member| composes(&member.key.name)) {
        // Without a type, null is allowed already.
        return node;
    }
    // What describes the value stays at its place; what it is made of becomes one
    // alternative, null the other.
    let stays = |key: &str| {
        key.starts_with("x-")
            || Keyword::named(key).is_some_and(|keyword| keyword.group() == Group::Annotation)
    };
    let NodeValue::Object(members) = node.value else { return node };
    let (mut outside, inside): (Vec<Member>, Vec<Member>) =
        members.into_iter().partition(|member| stays(&member.key.name));
    let of_type = Member { key: Key { span, name: "type".to_owned() }, value: null_name(span) };
    outside.push(Member {
        key: Key { span, name: "anyOf".to_owned() },
        value: Node {
            span: node.span,
            value: NodeValue::Array(vec![
                Node { span: node.span, value: NodeValue::Object(inside) },
                Node { span, value: NodeValue::Object(vec![of_type]) },
            ]),
        },
    });
    Node { span: node.span, value: NodeValue::Object(outside) }
}

/// The one `example` of a parameter, header or body becomes one of `examples`.
fn named_examples(mut node: Node) -> Node {
    let Some(example) = take(&mut node, "example") else { return node };
    if node.get("examples").is_some() {
        return node;
    }
    let span = example.value.span;
    let value = Member { key: Key { span, name: "value".to_owned() }, value: example.value };
    let named = Member {
        key: Key { span, name: "default".to_owned() },
        value: Node { span, value: NodeValue::Object(vec![value]) },
    };
    push(&mut node, renamed(example.key, "examples"), Node { span, value: NodeValue::Object(vec![named]) });
    node
}

fn renamed(key: Key, name: &str) -> Key {
    Key { name: name.to_owned(), ..key }
}

fn member_mut<'n>(node: &'n mut Node, name: &str) -> Option<&'n mut Node> {
    let NodeValue::Object(members) = &mut node.value else { return None };
    members.iter_mut().find(|member| member.key.name == name).map(|member| &mut member.value)
}

fn take(node: &mut Node, name: &str) -> Option<Member> {
    let NodeValue::Object(members) = &mut node.value else { return None };
    let place = members.iter().position(|member| member.key.name == name)?;
    Some(members.remove(place))
}

fn push(node: &mut Node, key: Key, value: Node) {
    if let NodeValue::Object(members) = &mut node.value {
        members.push(Member { key, value });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::upgrade;
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;

    fn upgraded(version: &str, schema: &Value) -> Value {
        let document = json!({"openapi": version, "components": {"schemas": {"A": schema}}});
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let file = sources.add_text("a.json", document.to_string(), &mut diagnostics).expect("it is JSON");
        let root = sources.root(file).expect("it has a root").clone();
        upgrade(root, &mut diagnostics).expect("the version is read").to_json()["components"]["schemas"]["A"]
            .clone()
    }

    #[test]
    fn schemas_of_3_0() {
        for (old, new) in [
            (json!({"type": "string", "nullable": true}), json!({"type": ["string", "null"]})),
            (json!({"type": "string", "nullable": false}), json!({"type": "string"})),
            (
                json!({"type": "string", "nullable": true, "enum": ["a"]}),
                json!({"type": ["string", "null"], "enum": ["a", null]}),
            ),
            (
                json!({"nullable": true, "description": "d", "allOf": [{"$ref": "#/b"}]}),
                json!({"description": "d", "anyOf": [{"allOf": [{"$ref": "#/b"}]}, {"type": "null"}]}),
            ),
            (json!({"nullable": true}), json!({})),
            (
                json!({"type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false}),
                json!({"type": "integer", "maximum": 2, "exclusiveMinimum": 1}),
            ),
            (json!({"type": "string", "example": "a"}), json!({"type": "string", "examples": ["a"]})),
            (
                json!({"properties": {"nullable": {"type": "string", "nullable": true}}}),
                json!({"properties": {"nullable": {"type": ["string", "null"]}}}),
            ),
            (
                json!({"type": "object", "default": {"nullable": true}, "example": {"example": 1}}),
                json!({"type": "object", "default": {"nullable": true}, "examples": [{"example": 1}]}),
            ),
        ] {
            assert_eq!(upgraded("3.0.3", &old), new, "{old}");
        }
    }

    #[test]
    fn words_of_3_0_mean_the_same_in_3_1() {
        let schema = json!({"type": ["integer", "null"], "exclusiveMinimum": 1});
        assert_eq!(upgraded("3.1.0", &schema), schema);
        let schema = json!({"type": "integer", "nullable": true, "minimum": 1, "exclusiveMinimum": true});
        assert_eq!(upgraded("3.1.0", &schema), json!({"type": ["integer", "null"], "exclusiveMinimum": 1}));
    }

    #[test]
    fn versions() {
        for (document, message) in [
            (json!({"openapi": "3.0.3"}), None),
            (json!({"openapi": "3.1.1"}), None),
            (json!({"openapi": "4.0.0"}), Some("OpenAPI 4.0.0 is not read")),
            (json!({"openapi": 3.1}), Some("the version is a number, not text")),
            (json!({"swagger": "2.0"}), Some("this is a Swagger 2.0 document")),
            (json!({"info": {}}), Some("this is not an OpenAPI document")),
        ] {
            let mut sources = Sources::new();
            let mut diagnostics = Diagnostics::new();
            let file =
                sources.add_text("a.json", document.to_string(), &mut diagnostics).expect("it is JSON");
            let root = sources.root(file).expect("it has a root").clone();
            assert_eq!(upgrade(root, &mut diagnostics).is_some(), message.is_none(), "{document}");
            let said: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
            assert_eq!(said, Vec::from_iter(message), "{document}");
        }
    }
}
