//! The second pass: the tree.

use super::discover::{keeps_all, stays_beside_reference};
use super::resolve;
use super::{Meaning, Plan, Role, component_reference, pointer};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::grammar::{ObjectKind, ValueForm};
use crate::place::{FileId, Span};
use crate::source::{Key, MAX_DEPTH, Member, Node, NodeValue, Sources};

/// How many times the text of all files may be put in place of references. Only path
/// items and extensions are, so once is usual.
const MAX_COPIES: usize = 16;
/// What may be put in place however small the files are, in bytes of their text.
const FREE_COPIES: usize = 4 << 20;

/// Makes the tree; `None` where there is no root.
pub(super) fn emit(
    sources: &Sources,
    root: FileId,
    plan: &Plan,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let document = sources.root(root)?;
    let limit = FREE_COPIES.max(MAX_COPIES.saturating_mul(sources.size()));
    let mut emitter =
        Emitter { sources, plan, diagnostics, way: Vec::new(), copied: 0, limit, depth: 0, stopped: false };
    let mut tree = emitter.object(document, ObjectKind::Document, true);
    let mut added = Vec::new();
    for (&kind, list) in &plan.added {
        let Some(section) = kind.section() else { continue };
        let mut members = Vec::new();
        for (name, target) in list {
            let Some(node) = resolve::node(sources, target) else { continue };
            let value = emitter.object(node, kind, true);
            members.push(Member { key: Key { span: node.span, name: name.clone() }, value });
        }
        added.push((section, members));
    }
    for (section, members) in added {
        let components = child(&mut tree, "components")?;
        let section = child(components, section)?;
        if let NodeValue::Object(list) = &mut section.value {
            list.extend(members);
        }
    }
    Some(tree)
}

/// A member of an object that is made where there is none; `None` where there is
/// something else in its place, which the check of the document tells of.
fn child<'n>(node: &'n mut Node, name: &str) -> Option<&'n mut Node> {
    let span = node.span;
    let NodeValue::Object(members) = &mut node.value else { return None };
    let at = match members.iter().position(|member| member.key.name == name) {
        Some(at) => at,
        None => {
            let value = Node { span, value: NodeValue::Object(Vec::new()) };
            members.push(Member { key: Key { span, name: name.to_owned() }, value });
            members.len() - 1
        }
    };
    members
        .get_mut(at)
        .map(|member| &mut member.value)
        .filter(|value| matches!(value.value, NodeValue::Object(_)))
}

struct Emitter<'a> {
    sources: &'a Sources,
    plan: &'a Plan,
    diagnostics: &'a mut Diagnostics,
    /// References whose targets are being put in place.
    way: Vec<Span>,
    copied: usize,
    limit: usize,
    depth: usize,
    stopped: bool,
}

impl Emitter<'_> {
    /// An object of a kind. `home`: this is where the object is printed in full.
    fn object(&mut self, node: &Node, kind: ObjectKind, home: bool) -> Node {
        if !home
            && kind != ObjectKind::PathItem
            && let Some(name) = self.plan.components.get(&(node.span, kind))
        {
            return text_reference(node.span, &component_reference(kind, name));
        }
        if !self.enter(node.span) {
            return Node { span: node.span, value: NodeValue::Null };
        }
        let out = match pointer::reference(node).filter(|_| kind.section().is_some()) {
            Some(reference) => self.reference(node, reference, kind),
            None => self.members(node, kind),
        };
        self.depth -= 1;
        out
    }

    /// Counts a step down; `false` where it is one too many.
    fn enter(&mut self, span: Span) -> bool {
        // The tree may be deeper than its files by what path items bring.
        if self.depth < 2 * MAX_DEPTH && self.copied < self.limit {
            self.depth += 1;
            return true;
        }
        if !std::mem::replace(&mut self.stopped, true) {
            let found =
                Diagnostic::new(codes::TOO_DEEP, "the document has no end once its references are followed")
                    .at(span, "given up here");
            self.diagnostics.push(found);
        }
        false
    }

    fn reference(&mut self, node: &Node, reference: &Node, kind: ObjectKind) -> Node {
        match self.plan.references.get(&(reference.span, Role::Object(kind))) {
            Some(Meaning::Component(name)) => {
                let mut out = self.members(node, kind);
                if let NodeValue::Object(members) = &mut out.value {
                    if !keeps_all(kind, self.plan.old) {
                        members.retain(|member| stays_beside_reference(&member.key.name));
                    }
                    for member in members.iter_mut().filter(|member| member.key.name == "$ref") {
                        member.value.value = NodeValue::String(component_reference(kind, name));
                    }
                }
                out
            }
            Some(Meaning::Inline(target)) => {
                let Some(there) = resolve::node(self.sources, target) else {
                    return self.members(node, kind);
                };
                if self.way.contains(&reference.span) {
                    let mut found = Diagnostic::new(codes::REFERENCE_CYCLE, "references lead in a circle")
                        .at(reference.span, "this path item contains itself");
                    for &place in self.way.iter().filter(|&&place| place != reference.span) {
                        found = found.and(place, "over this one");
                    }
                    self.diagnostics.push(found);
                    return Node { span: node.span, value: NodeValue::Null };
                }
                self.way.push(reference.span);
                self.copied += there.span.end.saturating_sub(there.span.start) as usize;
                let mut out = self.object(there, kind, true);
                self.way.pop();
                // What stands beside the reference is nearer.
                let beside = self.members(node, kind);
                if let (NodeValue::Object(members), NodeValue::Object(beside)) =
                    (&mut out.value, beside.value)
                {
                    for member in beside.into_iter().filter(|member| member.key.name != "$ref") {
                        match members.iter_mut().find(|other| other.key.name == member.key.name) {
                            Some(other) => *other = member,
                            None => members.push(member),
                        }
                    }
                }
                out
            }
            // Nothing was found, and it was said.
            None => node.clone(),
        }
    }

    fn members(&mut self, node: &Node, kind: ObjectKind) -> Node {
        let NodeValue::Object(members) = &node.value else { return node.clone() };
        let members = members.iter().map(|member| self.member(member, kind)).collect();
        Node { span: node.span, value: NodeValue::Object(members) }
    }

    fn member(&mut self, member: &Member, kind: ObjectKind) -> Member {
        let Member { key, value } = member;
        let name = key.name.as_str();
        if kind == ObjectKind::Discriminator && matches!(name, "mapping" | "defaultMapping") {
            return Member { key: key.clone(), value: self.mapping(value) };
        }
        if kind == ObjectKind::Schema
            && name == "$dynamicRef"
            && let Some(Meaning::Component(name)) =
                self.plan.references.get(&(value.span, Role::Object(kind)))
        {
            let text = NodeValue::String(component_reference(kind, name));
            let key = Key { span: key.span, name: "$ref".to_owned() };
            return Member { key, value: Node { span: value.span, value: text } };
        }
        // The root's components are at home where they stand.
        let home = kind == ObjectKind::Components;
        let value = match (kind.member(name), &value.value) {
            (Some(ValueForm::One(kind)), _) => self.object(value, kind, false),
            (Some(ValueForm::List(kind)), NodeValue::Array(items)) => {
                let items = items.iter().map(|item| self.object(item, kind, false)).collect();
                Node { span: value.span, value: NodeValue::Array(items) }
            }
            (Some(ValueForm::Map(kind)), NodeValue::Object(members)) => {
                let members = members.iter().map(|member| {
                    let value =
                        if home { self.own(member, kind) } else { self.object(&member.value, kind, false) };
                    Member { key: member.key.clone(), value }
                });
                Node { span: value.span, value: NodeValue::Object(members.collect()) }
            }
            (None, _) if name.starts_with("x-") => self.extension(value),
            _ => value.clone(),
        };
        Member { key: key.clone(), value }
    }

    /// A component of the root. One that only names something from elsewhere, and gave
    /// it its name, is replaced by it.
    fn own(&mut self, member: &Member, kind: ObjectKind) -> Node {
        let there = self.plan.homes.get(&(kind, member.key.name.clone()));
        let there = there.and_then(|target| resolve::node(self.sources, target));
        self.object(there.unwrap_or(&member.value), kind, true)
    }

    fn mapping(&mut self, node: &Node) -> Node {
        let value = match &node.value {
            NodeValue::Object(members) => NodeValue::Object(
                members
                    .iter()
                    .map(|member| Member { key: member.key.clone(), value: self.mapping(&member.value) })
                    .collect(),
            ),
            NodeValue::String(_) => {
                match self.plan.references.get(&(node.span, Role::Object(ObjectKind::Schema))) {
                    Some(Meaning::Component(name)) => {
                        NodeValue::String(component_reference(ObjectKind::Schema, name))
                    }
                    _ => node.value.clone(),
                }
            }
            other => other.clone(),
        };
        Node { span: node.span, value }
    }

    fn extension(&mut self, node: &Node) -> Node {
        if !self.enter(node.span) {
            return Node { span: node.span, value: NodeValue::Null };
        }
        let out = self.extension_value(node);
        self.depth -= 1;
        out
    }

    fn extension_value(&mut self, node: &Node) -> Node {
        if let Some(reference) = pointer::sole_reference(node)
            && let Some(Meaning::Inline(target)) =
                self.plan.references.get(&(reference.span, Role::Extension))
            && let Some(there) = resolve::node(self.sources, target)
        {
            if self.way.contains(&reference.span) {
                let found = Diagnostic::new(codes::REFERENCE_CYCLE, "references lead in a circle")
                    .at(reference.span, "this contains itself");
                self.diagnostics.push(found);
                return node.clone();
            }
            self.way.push(reference.span);
            self.copied += there.span.end.saturating_sub(there.span.start) as usize;
            let out = self.extension(there);
            self.way.pop();
            return out;
        }
        let value = match &node.value {
            NodeValue::Array(items) => {
                NodeValue::Array(items.iter().map(|item| self.extension(item)).collect())
            }
            NodeValue::Object(members) => NodeValue::Object(
                members
                    .iter()
                    .map(|member| Member { key: member.key.clone(), value: self.extension(&member.value) })
                    .collect(),
            ),
            other => other.clone(),
        };
        Node { span: node.span, value }
    }
}

fn text_reference(span: Span, text: &str) -> Node {
    let key = Key { span, name: "$ref".to_owned() };
    let value = Node { span, value: NodeValue::String(text.to_owned()) };
    Node { span, value: NodeValue::Object(vec![Member { key, value }]) }
}
