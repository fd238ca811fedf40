//! From the text of a reference to the node that it names.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::pointer::{self, Fault, Fragment, Reference};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::nearest::nearest;
use crate::place::{FileId, Span};
use crate::source::{Node, Sources};

/// A node, by the way to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) file: FileId,
    pub(super) tokens: Vec<String>,
    /// The place of the node. No two nodes have the same, so this is what it is known by.
    pub(super) span: Span,
}

/// References inside of a pointer that are followed before it is given up.
const HOPS: usize = 32;

/// Finds what references name; reads files as they are met.
pub(super) struct Resolver<'a> {
    pub(super) sources: &'a mut Sources,
    pub(super) diagnostics: &'a mut Diagnostics,
    known: HashMap<(FileId, String), Target>,
    anchors: HashMap<FileId, HashMap<String, Vec<String>>>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(sources: &'a mut Sources, diagnostics: &'a mut Diagnostics) -> Self {
        Self { sources, diagnostics, known: HashMap::new(), anchors: HashMap::new() }
    }

    /// The node behind a target.
    pub(super) fn node(&self, target: &Target) -> Option<&Node> {
        node(self.sources, target)
    }

    /// What a reference names; `None` after saying why there is nothing.
    ///
    /// `at` is where the text stands: its file is what the reference is relative to.
    pub(super) fn resolve(&mut self, text: &str, at: Span) -> Option<Target> {
        let key = (at.file, text.to_owned());
        if let Some(target) = self.known.get(&key) {
            return Some(target.clone());
        }
        let target = self.look_up(text, at, HOPS)?;
        self.known.insert(key, target.clone());
        Some(target)
    }

    fn look_up(&mut self, text: &str, at: Span, hops: usize) -> Option<Target> {
        let reference = match Reference::parse(text) {
            Ok(reference) => reference,
            Err(Fault::Remote) => {
                self.diagnostics.push(
                    Diagnostic::new(codes::REMOTE_REFERENCE, format!("`{text}` is not on this machine"))
                        .at(at, "nothing is fetched over the network")
                        .help("save the document beside this one and refer to the file"),
                );
                return None;
            }
            Err(Fault::Encoding) => {
                self.diagnostics.push(
                    Diagnostic::new(codes::INVALID_REFERENCE, format!("`{text}` is no reference"))
                        .at(at, "its percent escapes are not UTF-8"),
                );
                return None;
            }
        };
        let file = if reference.file.is_empty() {
            at.file
        } else {
            let path = self.path(at.file, &reference.file);
            if !path.exists() && !reference.file.contains(['/', '.']) && text == reference.file {
                // `$ref: Pet` is a file to the specification, and a component to most who write it.
                let found = Diagnostic::new(codes::UNRESOLVED_REFERENCE, format!("`{text}` names nothing"))
                    .at(at, format!("there is no file `{}`", path.display()))
                    .help(format!("a component is named in full: `#/components/schemas/{text}`"));
                self.diagnostics.push(found);
                return None;
            }
            self.sources.load_for(&path, Some(at), self.diagnostics)?
        };
        let tokens = match reference.place {
            Fragment::Pointer(tokens) => tokens,
            Fragment::Anchor(name) => {
                let Some(tokens) = self.anchor(file, &name) else {
                    let found =
                        Diagnostic::new(codes::UNRESOLVED_REFERENCE, format!("`{text}` names nothing"))
                            .at(at, format!("no `$anchor` is named `{name}` there"));
                    self.diagnostics.push(found);
                    return None;
                };
                tokens
            }
        };
        self.walk(file, tokens, text, at, hops)
    }

    fn path(&self, base: FileId, file: &str) -> PathBuf {
        // Joining an absolute path replaces the folder, which is what is wanted.
        self.sources.path(base).parent().unwrap_or(Path::new("")).join(file)
    }

    /// Goes down from the root of a file, through references where they are in the way.
    fn walk(
        &mut self,
        file: FileId,
        tokens: Vec<String>,
        text: &str,
        at: Span,
        hops: usize,
    ) -> Option<Target> {
        let mut node = self.sources.root(file)?;
        for (index, token) in tokens.iter().enumerate() {
            if let Some(next) = pointer::step(node, token) {
                node = next;
                continue;
            }
            if let Some(inner) = pointer::reference(node)
                && let (Some(inner_text), inner_at) = (inner.as_str().map(str::to_owned), inner.span)
                && hops > 0
            {
                let mut target = self.look_up(&inner_text, inner_at, hops - 1)?;
                target.tokens.extend(tokens.into_iter().skip(index));
                return self.walk(target.file, target.tokens, text, at, hops - 1);
            }
            let label = match index {
                0 => format!("there is no `{token}` at the root of {}", self.sources.path(file).display()),
                _ => {
                    format!("there is no `{token}` in `{}`", tokens.get(index - 1).map_or("", String::as_str))
                }
            };
            let mut found =
                Diagnostic::new(codes::UNRESOLVED_REFERENCE, format!("`{text}` names nothing")).at(at, label);
            if let Some(near) = nearest(token, node.members().map(|member| member.key.name.as_str())) {
                found = found.help(format!("did you mean `{near}`?"));
            }
            self.diagnostics.push(found);
            return None;
        }
        let span = node.span;
        Some(Target { file, tokens, span })
    }

    fn anchor(&mut self, file: FileId, name: &str) -> Option<Vec<String>> {
        if !self.anchors.contains_key(&file) {
            let mut found = HashMap::new();
            if let Some(root) = self.sources.root(file) {
                collect_anchors(root, &mut Vec::new(), &mut found);
            }
            self.anchors.insert(file, found);
        }
        self.anchors.get(&file)?.get(name).cloned()
    }
}

/// The node behind a target.
pub(super) fn node<'n>(sources: &'n Sources, target: &Target) -> Option<&'n Node> {
    let root = sources.root(target.file)?;
    target.tokens.iter().try_fold(root, |node, token| pointer::step(node, token))
}

fn collect_anchors(node: &Node, way: &mut Vec<String>, found: &mut HashMap<String, Vec<String>>) {
    for name in ["$anchor", "$dynamicAnchor"] {
        if let Some(name) = node.get(name).and_then(Node::as_str) {
            found.entry(name.to_owned()).or_insert_with(|| way.clone());
        }
    }
    for (index, item) in node.items().enumerate() {
        way.push(index.to_string());
        collect_anchors(item, way, found);
        way.pop();
    }
    for member in node.members() {
        way.push(member.key.name.clone());
        collect_anchors(&member.value, way, found);
        way.pop();
    }
}
