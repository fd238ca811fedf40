//! What services share: `defaults` of `specmill.yaml`.

use crate::source::{Member, Node, NodeValue};

/// Stands for the name of the service in texts of the defaults.
const NAME: &str = "{service}";

/// A service with the defaults that it doesn't override.
///
/// Sections of both are merged option by option. Everything keeps its place, so that
/// findings point at where a value is written.
pub(super) fn applied(defaults: &Node, name: &str, service: &Node) -> Node {
    // An empty entry takes everything from the defaults.
    if !matches!(service.value, NodeValue::Object(_) | NodeValue::Null) {
        return service.clone();
    }
    let mut members: Vec<Member> = service.members().cloned().collect();
    for default in defaults.members() {
        let default = Member { key: default.key.clone(), value: filled(&default.value, name) };
        match members.iter_mut().find(|member| member.key.name == default.key.name) {
            None => members.push(default),
            Some(own) => merge(&mut own.value, default.value),
        }
    }
    Node { span: service.span, value: NodeValue::Object(members) }
}

/// Adds options that a section does not have; `true` and nothing take all of them.
fn merge(own: &mut Node, default: Node) {
    match (&mut own.value, default.value) {
        (NodeValue::Object(options), NodeValue::Object(defaults)) => {
            for default in defaults {
                if options.iter().all(|option| option.key.name != default.key.name) {
                    options.push(default);
                }
            }
        }
        (NodeValue::Null, value) | (NodeValue::Bool(true), value @ NodeValue::Object(_)) => own.value = value,
        _ => {}
    }
}

/// A default with the name of the service filled in.
fn filled(node: &Node, name: &str) -> Node {
    let value = match &node.value {
        NodeValue::String(text) => NodeValue::String(text.replace(NAME, name)),
        NodeValue::Array(items) => NodeValue::Array(items.iter().map(|item| filled(item, name)).collect()),
        NodeValue::Object(members) => {
            let members = members.iter();
            let filled =
                |member: &Member| Member { key: member.key.clone(), value: filled(&member.value, name) };
            NodeValue::Object(members.map(filled).collect())
        }
        other => other.clone(),
    };
    Node { span: node.span, value }
}
