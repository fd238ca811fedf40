//! Declared deviations (`x-source-deviation`).

use std::cell::Cell;
use std::collections::HashMap;

use super::{Fact, Place};
use crate::bundle::{Bundle, Node};

/// All deviations that a document declares, by the JSON pointer of what declares them.
#[derive(Debug)]
pub(super) struct Deviations {
    declared: HashMap<String, Vec<Entry>>,
    broken: Vec<String>,
}

/// One fact that is declared to differ.
#[derive(Debug)]
struct Entry {
    table: Option<String>,
    row: Option<String>,
    fact: Fact,
    used: Cell<bool>,
}

impl Deviations {
    /// Reads all deviations of a document.
    pub(super) fn of(bundle: &Bundle<'_>) -> Self {
        let mut deviations = Self { declared: HashMap::new(), broken: Vec::new() };
        let mut nodes = vec![bundle.root()];
        while let Some(node) = nodes.pop() {
            if let Some(declared) = node.get("x-source-deviation") {
                deviations.add(&node, declared.value.as_str().unwrap_or_default());
            }
            nodes.extend(node.entries().map(|(_, child)| child).chain(node.items()));
        }
        deviations
    }

    fn add(&mut self, holder: &Node<'_>, text: &str) {
        let pointer = &holder.pointer;
        let Some((facts, reason)) = text.split_once(':') else {
            self.broken.push(format!("the deviation at {pointer} does not begin with facts and a colon"));
            return;
        };
        if reason.trim().is_empty() {
            self.broken.push(format!("the deviation at {pointer} gives no reason"));
        }
        for item in facts.split(',').map(str::trim) {
            match Entry::parse(item) {
                Some(entry) => self.declared.entry(pointer.clone()).or_default().push(entry),
                None => {
                    self.broken.push(format!("the deviation at {pointer} names `{item}`, which is no fact"));
                }
            }
        }
    }

    /// The pointer of the holder that declares the difference, if one does.
    ///
    /// `nearest` are the pointers of the field or parameter itself, where the fact
    /// needs no name of a row; `around` those of the objects and the operation.
    pub(super) fn covering(
        &self,
        place: &Place,
        fact: Fact,
        nearest: &[String],
        around: &[String],
    ) -> Option<String> {
        let mut holder = None;
        for (pointers, named) in [(nearest, false), (around, true)] {
            for pointer in pointers {
                for entry in self.declared.get(pointer).into_iter().flatten() {
                    if entry.covers(place, fact, named) {
                        entry.used.set(true);
                        holder.get_or_insert_with(|| pointer.clone());
                    }
                }
            }
        }
        holder
    }

    /// What is declared but is no deviation, or is not declared as it must be.
    pub(super) fn idle(&self) -> Vec<String> {
        let mut messages = self.broken.clone();
        for (pointer, entries) in &self.declared {
            for entry in entries.iter().filter(|entry| !entry.used.get()) {
                let row = entry.row.as_ref().map(|row| format!("{row}.")).unwrap_or_default();
                messages.push(format!("the deviation `{row}{}` at {pointer} is none", entry.fact.name()));
            }
        }
        messages.sort();
        messages
    }
}

impl Entry {
    fn parse(item: &str) -> Option<Self> {
        let (table, rest) = match item.split_once('/') {
            Some((table, rest)) => (Some(table.to_owned()), rest),
            None => (None, item),
        };
        let (row, fact) = match rest.rsplit_once('.') {
            Some((row, fact)) => (Some(row.to_owned()), fact),
            None => (None, rest),
        };
        let fact = Fact::ALL.into_iter().find(|known| known.name() == fact)?;
        Some(Self { table, row, fact, used: Cell::new(false) })
    }

    fn covers(&self, place: &Place, fact: Fact, named: bool) -> bool {
        let row = match &self.row {
            Some(row) => *row == place.row,
            None => !named || place.row.is_empty(),
        };
        row && self.fact == fact && self.table.as_ref().is_none_or(|table| *table == place.table)
    }
}
