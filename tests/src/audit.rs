//! The audit: is every fact of the ledger in the document, and nothing else?
//!
//! It goes through every operation, table and row of a ledger and looks the row up in
//! the bundled document where a client would meet it: a parameter, a header, a property
//! under the body of the request or of the answer with the table's status. What differs
//! must be declared by `x-source-deviation`, and what is declared must differ. The
//! other way round, a parameter or property that no row knows is a finding too.
//!
//! `x-source-deviation` begins with what differs and says why after a colon:
//!
//! ```yaml
//! x-source-deviation: "enum: the values are lost in the text; …"            # at the field
//! x-source-deviation: "4-12/name.maxLength, size.type: the example shows …"  # at an operation
//! ```
//!
//! The facts are [`Fact::ALL`]; at an operation or an object the row stands before the
//! fact, and the table before the row where the name alone is not clear.

mod deviation;
mod facts;
mod operation;
mod source;
#[cfg(test)]
mod tests;

use std::fmt;

use serde_json::Value;

use crate::bundle::Bundle;
use crate::ledger::{Ledger, Operation};
use deviation::Deviations;
use source::Sources;

/// A kind of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fact {
    /// The row is there at all, in its place.
    Row,
    /// Type of the value.
    Type,
    /// Must be sent.
    Mandatory,
    /// Values that are allowed.
    Enum,
    /// Smallest value.
    Minimum,
    /// Greatest value.
    Maximum,
    /// Smallest count of characters.
    MinLength,
    /// Greatest count of characters.
    MaxLength,
    /// Value that is assumed.
    Default,
    /// The operation is out of use.
    Deprecated,
    /// The status code is declared.
    Status,
    /// The operation is there at all.
    Operation,
    /// The table is named where it was transcribed.
    Table,
}

impl Fact {
    /// All kinds, as deviations name them.
    pub const ALL: [Self; 13] = [
        Self::Row,
        Self::Type,
        Self::Mandatory,
        Self::Enum,
        Self::Minimum,
        Self::Maximum,
        Self::MinLength,
        Self::MaxLength,
        Self::Default,
        Self::Deprecated,
        Self::Status,
        Self::Operation,
        Self::Table,
    ];

    /// Name of the fact; for limits, the schema keyword.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Type => "type",
            Self::Mandatory => "mandatory",
            Self::Enum => "enum",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::MinLength => "minLength",
            Self::MaxLength => "maxLength",
            Self::Default => "default",
            Self::Deprecated => "deprecated",
            Self::Status => "status",
            Self::Operation => "operation",
            Self::Table => "table",
        }
    }
}

/// Where in the source something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// Section of the operation.
    pub section: String,
    /// Number of the table; empty where it is no matter of a table.
    pub table: String,
    /// Name of the row; empty where it is no matter of a row.
    pub row: String,
}

/// Something that is not as the ledger has it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The service.
    pub service: String,
    /// Where in the source; empty where the document alone is at fault.
    pub place: Place,
    /// What is at fault.
    pub fact: Fact,
    /// How.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.service)?;
        for (label, text) in
            [("section", &self.place.section), ("table", &self.place.table), ("row", &self.place.row)]
        {
            if !text.is_empty() {
                write!(out, ", {label} {text}")?;
            }
        }
        write!(out, ", {}: {}", self.fact.name(), self.message)
    }
}

/// A fact that the audit has found to hold, and what makes it hold.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Where in the source it stands.
    pub place: Place,
    /// The fact.
    pub fact: Fact,
    /// What makes it hold.
    pub proof: Proof,
}

/// What makes a fact hold.
#[derive(Clone, Debug)]
pub enum Proof {
    /// The values at these JSON pointers. For [`Fact::Mandatory`] they are those of
    /// the object that requires the field, or of the parameter.
    Values(Vec<String>),
    /// `x-source-deviation` of the value at this JSON pointer.
    Deviation(String),
}

/// What an audit has found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How many operations were looked up.
    pub operations: usize,
    /// How many tables were looked up.
    pub tables: usize,
    /// How many rows were looked up.
    pub rows: usize,
    /// What holds.
    pub evidence: Vec<Evidence>,
    /// What doesn't.
    pub findings: Vec<Finding>,
}

impl Report {
    /// All findings, a line each.
    #[must_use]
    pub fn text(&self) -> String {
        self.findings.iter().map(|finding| format!("{finding}\n")).collect()
    }
}

/// Audits a whole document against a whole ledger.
#[must_use]
pub fn run(ledger: &Ledger, document: &Value) -> Report {
    let mut report = audit(ledger, document, |_| true);
    let surplus = operation::surplus(ledger, &Bundle::new(document));
    report.findings.extend(surplus.into_iter().map(|message| general(ledger, Fact::Operation, message)));
    report
}

/// Audits one operation. What other operations alone make use of, such as a declared
/// deviation of theirs, is a finding too.
#[must_use]
pub fn run_section(ledger: &Ledger, document: &Value, section: &str) -> Report {
    audit(ledger, document, |operation| operation.section == section)
}

fn audit(ledger: &Ledger, document: &Value, choice: impl Fn(&Operation) -> bool) -> Report {
    let bundle = Bundle::new(document);
    let deviations = Deviations::of(&bundle);
    let sources = Sources::of(&bundle);
    let mut report = Report::default();
    for operation in ledger.operations.iter().filter(|operation| choice(operation)) {
        operation::audit(ledger, operation, &bundle, &deviations, &sources, &mut report);
    }
    let idle = deviations.idle().into_iter().map(|message| general(ledger, Fact::Row, message));
    let stray = sources.stray().into_iter().map(|message| general(ledger, Fact::Table, message));
    report.findings.extend(idle.chain(stray));
    report
}

/// A finding that is no matter of one place in the source.
fn general(ledger: &Ledger, fact: Fact, message: String) -> Finding {
    Finding { service: ledger.service.clone(), place: Place::default(), fact, message }
}
