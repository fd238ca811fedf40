//! What is said about an input: values, collected, rendered at the end.

mod code;

pub use code::{Code, codes};

use std::collections::HashSet;

use crate::place::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Output is made, but may not be what is wanted.
    Warning,
}

/// A place with a word on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What is there; may be empty.
    pub text: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Which kind of finding.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong: one lower-case clause.
    pub message: String,
    /// The place; none where there is no file to point at.
    pub primary: Option<Label>,
    /// Further places that belong to it.
    pub related: Vec<Label>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding of a kind.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            primary: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// Points at the place.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.primary = Some(Label { span, text: text.into() });
        self
    }

    /// Points at another place that belongs to it.
    #[must_use]
    pub fn and(mut self, span: Span, text: impl Into<String>) -> Self {
        self.related.push(Label { span, text: text.into() });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Findings of a run, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Some finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// How many findings are of a severity, each counted once.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// All findings by file and place, each once; those without a place come first.
    ///
    /// Files are in the order of their reading, which begins with the root.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut seen = HashSet::new();
        let mut list: Vec<_> = self.list.iter().filter(|diagnostic| seen.insert(*diagnostic)).collect();
        list.sort_by_key(|diagnostic| {
            diagnostic.primary.as_ref().map(|label| (label.span.file, label.span.start))
        });
        list
    }

    /// All findings.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// There is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, findings: I) {
        self.list.extend(findings);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::FileId;

    #[test]
    fn findings_are_sorted_by_place_and_said_once() {
        let mut diagnostics = Diagnostics::new();
        let at = |file, start| {
            Diagnostic::new(codes::SYNTAX, format!("{file}:{start}"))
                .at(Span::new(FileId(file), start, start), "")
        };
        for (file, start) in [(1, 0), (0, 9), (0, 3), (1, 0), (0, 9)] {
            diagnostics.push(at(file, start));
        }
        diagnostics.push(Diagnostic::new(codes::FILE_UNREADABLE, "no place"));
        let messages: Vec<_> = diagnostics.sorted().iter().map(|found| found.message.as_str()).collect();
        assert_eq!(messages, ["no place", "0:3", "0:9", "1:0"]);
        assert_eq!(diagnostics.count(Severity::Error), 4);
        assert_eq!(diagnostics.count(Severity::Warning), 0);
    }
}
