//! What a piece of code imports.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};
use syn::UseTree;

use super::rust_type::RustType;

/// Imports, by the path of the module that they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// Names, or `name as other`; nothing for a path that is imported itself.
    lists: BTreeMap<String, BTreeSet<String>>,
}

impl Uses {
    /// Imports the room of the runtime for generated code.
    pub(super) fn runtime(&mut self) {
        self.add("specmill_runtime", "codegen as rt");
    }

    /// Imports a name from a module.
    pub(super) fn add(&mut self, path: &str, name: impl Into<String>) {
        self.lists.entry(path.to_owned()).or_default().insert(name.into());
    }

    /// Imports what a type is made of: generated types from the module `models`, but for
    /// those of the file itself.
    pub(super) fn types(&mut self, ty: &RustType, models: &str, own: &BTreeSet<&str>) {
        for part in ty.parts() {
            match part {
                RustType::Map(_) => self.add("std::collections", "BTreeMap"),
                RustType::Model(name) if !own.contains(name.as_str()) => self.add(models, name),
                _ => {}
            }
        }
    }

    /// Takes the imports of statements; what remains are the others.
    pub(super) fn take(&mut self, statements: Vec<syn::Stmt>) -> Vec<syn::Stmt> {
        let mut others = Vec::new();
        for statement in statements {
            match statement {
                syn::Stmt::Item(syn::Item::Use(item)) => self.tree("", &item.tree),
                other => others.push(other),
            }
        }
        others
    }

    fn tree(&mut self, path: &str, tree: &UseTree) {
        match tree {
            UseTree::Path(inner) => {
                let gap = if path.is_empty() { "" } else { "::" };
                self.tree(&format!("{path}{gap}{}", inner.ident), &inner.tree);
            }
            UseTree::Name(name) => self.add(path, name.ident.to_string()),
            UseTree::Rename(name) => self.add(path, format!("{} as {}", name.ident, name.rename)),
            UseTree::Glob(_) => self.add(path, "*"),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(path, tree)),
        }
    }

    /// Adds other imports.
    pub(super) fn extend(&mut self, other: Self) {
        for (path, names) in other.lists {
            self.lists.entry(path).or_default().extend(names);
        }
    }

    /// Imports from the standard library, then all others; a line for each module.
    pub(super) fn lines(&self) -> [Vec<String>; 2] {
        let mut lines = [Vec::new(), Vec::new()];
        for (path, names) in &self.lists {
            let [std, others] = &mut lines;
            let lines = if path == "std" || path.starts_with("std::") { std } else { others };
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            lines.push(match (path.as_str(), names.as_slice()) {
                ("", [name]) => format!("use {name};"),
                ("", names) => format!("use {{{}}};", names.join(", ")),
                (path, [name]) => format!("use {path}::{name};"),
                (path, names) => format!("use {path}::{{{}}};", names.join(", ")),
            });
        }
        lines
    }
}

/// Templates print the lines.
impl Serialize for Uses {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.lines().concat())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn imports_are_ordered_and_each_is_there_once() {
        let mut uses = Uses::default();
        uses.runtime();
        let own = BTreeSet::from(["Own"]);
        for name in ["Other", "Own", "Another"] {
            let ty = RustType::Map(Box::new(RustType::Model(name.to_owned())));
            uses.types(&ty, "crate::models", &own);
        }
        assert_eq!(
            uses.lines().concat(),
            [
                "use std::collections::BTreeMap;",
                "use crate::models::{Another, Other};",
                "use specmill_runtime::codegen as rt;"
            ]
        );
    }

    #[test]
    fn imports_of_statements_are_taken() {
        let block: syn::Block =
            syn::parse_str("{ use a::{b::c, d as e}; use std::f::*; let x = 1; }").unwrap();
        let mut uses = Uses::default();
        assert_eq!(uses.take(block.stmts).len(), 1);
        assert_eq!(
            uses.lines(),
            [vec!["use std::f::*;".to_owned()], vec!["use a::d as e;".to_owned(), "use a::b::c;".to_owned()]]
        );
    }
}
