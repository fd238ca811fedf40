//! What is said about an input: values, collected, rendered at the end.

mod code;
mod policy;

pub use code::{Code, codes};
pub use policy::{Level, Policy};

use std::collections::HashSet;

use crate::place::Span;

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
        Self { code, message: message.into(), primary: None, related: Vec::new(), help: None }
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

/// Findings of a run, in the order in which they were made, and the policy by which
/// they count.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    policy: Policy,
}

impl Diagnostics {
    /// None yet, by the levels of the table of codes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// None yet, by a policy of one's own.
    #[must_use]
    pub fn with_policy(policy: Policy) -> Self {
        Self { list: Vec::new(), policy }
    }

    /// What a finding does to the run.
    #[must_use]
    pub fn level(&self, diagnostic: &Diagnostic) -> Level {
        self.policy.level(diagnostic.code)
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Some finding is an error.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| self.level(diagnostic) == Level::Deny)
    }

    /// How many findings have a level, each counted once.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        let seen: HashSet<_> =
            self.list.iter().filter(|diagnostic| self.level(diagnostic) == level).collect();
        seen.len()
    }

    /// The findings to report by file and place, each once; those without a place come
    /// first.
    ///
    /// Files are in the order of their reading, which begins with the root.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut seen = HashSet::new();
        let reported = self.list.iter().filter(|diagnostic| self.level(diagnostic) > Level::Allow);
        let mut list: Vec<_> = reported.filter(|diagnostic| seen.insert(*diagnostic)).collect();
        list.sort_by_key(|diagnostic| {
            diagnostic.primary.as_ref().map(|label| (label.span.file, label.span.start))
        });
        list
    }

    /// All findings, those that are allowed among them.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// There is nothing to report.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.iter().all(|diagnostic| self.level(diagnostic) == Level::Allow)
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
        assert_eq!(diagnostics.count(Level::Deny), 4);
        assert_eq!(diagnostics.count(Level::Warn), 0);
    }

    #[test]
    fn a_policy_decides_what_findings_do() {
        let run = |policy: Policy| {
            let mut diagnostics = Diagnostics::with_policy(policy);
            diagnostics.push(Diagnostic::new(codes::SYNTAX, "an error"));
            diagnostics.push(Diagnostic::new(codes::UNKNOWN_KEY, "a warning"));
            diagnostics.push(Diagnostic::new(codes::UNKNOWN_KEY, "a warning"));
            let reported = diagnostics.sorted().len();
            (diagnostics.has_errors(), diagnostics.count(Level::Warn), reported, diagnostics.is_empty())
        };
        assert_eq!(run(Policy::new()), (true, 1, 2, false));
        let lenient = Policy::new().with(codes::SYNTAX, Level::Warn);
        assert_eq!(run(lenient.clone()), (false, 2, 2, false));
        let quiet = lenient.with(codes::SYNTAX, Level::Allow).with(codes::UNKNOWN_KEY, Level::Allow);
        assert_eq!(run(quiet), (false, 0, 0, true));
        assert_eq!(run(Policy::new().with(codes::UNKNOWN_KEY, Level::Deny)), (true, 0, 2, false));
    }
}
