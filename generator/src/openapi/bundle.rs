//! One tree out of a document of several files.
//!
//! Afterwards every reference is internal and names a component. What other files
//! contribute lands in `components` under the name by which it was referred to; path
//! items are put in place, since hardly a reader looks for them elsewhere.
//!
//! The work is done in two passes, because a node that is referred to from somewhere
//! further on must already be printed as a reference where it stands: the first pass
//! ([`discover`]) goes through everything that can be reached, reads files and gives
//! names; the second ([`emit`]) makes the tree.

mod discover;
mod emit;
mod name;
mod pointer;
mod resolve;

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::openapi::grammar::ObjectKind;
use crate::place::{FileId, Span};
use crate::source::{Node, Sources};

use resolve::{Resolver, Target};

/// Makes one tree of a document and all files that its references name.
///
/// - References are relative to the file in which they stand; a file, a pointer into
///   a file and a schema's `$anchor` can be named.
/// - What is named becomes a component under the last part of its pointer, or the
///   stem of its file; the same thing is one component however often it is named. A
///   component of the root that is nothing but a reference gives its own name.
/// - Of other files only what is used comes in; the root's components all stay.
/// - Beside a `$ref`, 3.1 schemas keep everything; elsewhere `summary`, `description`
///   and extensions stay, and the rest, which has no meaning, is dropped with a word.
/// - In extensions, an object that only refers to another file is replaced by what it
///   refers to; references to places in the root are left as they stand.
///
/// Nodes keep the places of the files that they come from. `None` where something was
/// wrong that diagnostics now tell of.
pub fn bundle(sources: &mut Sources, root: FileId, diagnostics: &mut Diagnostics) -> Option<Node> {
    let document = sources.root(root)?;
    if document.get("openapi").is_none() && document.get("swagger").is_some() {
        // The next step says what to do with it; its references are not ours to judge.
        return Some(document.clone());
    }
    let mut found = Diagnostics::new();
    let plan = discover::discover(&mut Resolver::new(sources, &mut found), root);
    let node = emit::emit(sources, root, &plan, &mut found);
    let failed = found.has_errors();
    diagnostics.extend(found);
    node.filter(|_| !failed)
}

/// What the first pass finds out.
#[derive(Default)]
struct Plan {
    /// The document is of version 3.0, in which schemas have nothing beside `$ref`.
    old: bool,
    /// Names of components, by the place of their node.
    components: HashMap<(Span, ObjectKind), String>,
    /// What stands elsewhere and is printed where the root names it, by that name.
    homes: HashMap<(ObjectKind, String), Target>,
    /// Components that come from outside of the root's `components`, in the order of
    /// their discovery, by the section's kind.
    added: IndexMap<ObjectKind, Vec<(String, Target)>>,
    /// What references name, by the place of the text of the reference.
    references: HashMap<(Span, Role), Meaning>,
}

/// What a reference stands for, as far as its surroundings tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Role {
    /// An object of this kind.
    Object(ObjectKind),
    /// Any value, in an extension.
    Extension,
}

#[derive(Clone)]
enum Meaning {
    /// The component to be named.
    Component(String),
    /// The node to be put in place.
    Inline(Target),
}

/// `#/components/<section>/<name>`; kinds without a section are never named.
fn component_reference(kind: ObjectKind, name: &str) -> String {
    format!("#/components/{}/{}", kind.section().unwrap_or_default(), crate::place::pointer::escape(name))
}

#[cfg(test)]
mod tests;
