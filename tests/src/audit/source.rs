//! Where operations and components say that they come from (`x-source`).

use std::cell::Cell;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::bundle::{Bundle, Node};
use crate::ledger::{Ledger, Operation};

/// Every table number that a document names.
#[derive(Debug)]
pub(super) struct Sources {
    named: Vec<Named>,
    broken: Vec<String>,
}

/// A table number in an `x-source`.
#[derive(Debug)]
struct Named {
    /// JSON pointer of what has the `x-source`.
    holder: String,
    section: String,
    table: String,
    used: Cell<bool>,
}

impl Sources {
    /// Reads all of a document. One holder may have several sources, as a list.
    pub(super) fn of(bundle: &Bundle<'_>) -> Self {
        let mut sources = Self { named: Vec::new(), broken: Vec::new() };
        let mut nodes = vec![bundle.root()];
        while let Some(node) = nodes.pop() {
            if let Some(source) = node.get("x-source") {
                if source.value.is_array() {
                    source.items().for_each(|source| sources.add(&node, &source));
                } else {
                    sources.add(&node, &source);
                }
            }
            nodes.extend(node.entries().map(|(_, child)| child).chain(node.items()));
        }
        sources
    }

    fn add(&mut self, holder: &Node<'_>, source: &Node<'_>) {
        let (Some(_), Some(section)) = (source.text("document"), source.text("section")) else {
            self.broken.push(format!("{} lacks a document or a section", source.pointer));
            return;
        };
        for table in source.get("tables").iter().flat_map(Node::items) {
            match table.value {
                Value::String(table) => self.named.push(Named {
                    holder: holder.pointer.clone(),
                    section: section.to_owned(),
                    table: table.clone(),
                    used: Cell::new(false),
                }),
                _ => self.broken.push(format!("{} is no table number", table.pointer)),
            }
        }
    }

    /// Pointers of the holders in reach which name a table of an operation.
    ///
    /// The section tells apart equal numbers; a number that is unique in the ledger is
    /// known without it, so that one component can stand for objects of several sections.
    pub(super) fn holders(
        &self,
        ledger: &Ledger,
        operation: &Operation,
        number: &str,
        reach: &BTreeSet<String>,
    ) -> Vec<String> {
        let unique = ledger
            .operations
            .iter()
            .flat_map(|operation| &operation.tables)
            .filter(|table| table.number == number);
        let unique = unique.count() == 1;
        let is_section = |name: &str| ledger.operations.iter().any(|operation| operation.section == name);
        let mut holders = Vec::new();
        for named in &self.named {
            let here = named.section == operation.section || unique && is_section(&named.section);
            if named.table == number && here && reach.contains(&named.holder) {
                named.used.set(true);
                holders.push(named.holder.clone());
            }
        }
        holders
    }

    /// The holder names the section.
    pub(super) fn section_of(&self, bundle: &Bundle<'_>, holder: &str) -> Vec<String> {
        let Some(source) = bundle.at(holder).and_then(|node| node.get("x-source")) else {
            return Vec::new();
        };
        let list: Vec<_> = if source.value.is_array() { source.items().collect() } else { vec![source] };
        list.iter().filter_map(|source| source.text("section")).map(str::to_owned).collect()
    }

    /// Tables that are named where they have no place, and sources that are not whole.
    pub(super) fn stray(&self) -> Vec<String> {
        let mut messages = self.broken.clone();
        messages.extend(self.named.iter().filter(|named| !named.used.get()).map(|named| {
            format!(
                "{} names table {} of section {}, which has no place there",
                named.holder, named.table, named.section
            )
        }));
        messages.sort();
        messages
    }
}
