use std::collections::BTreeMap;

use super::Code;

/// What a finding does to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// It is not reported.
    Allow,
    /// It is reported. Output is made, but may not be what is wanted.
    Warn,
    /// It is reported, and nothing is written.
    Deny,
}

/// The level of each kind of finding: that of the table of codes, where no other is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    levels: BTreeMap<&'static str, Level>,
}

impl Policy {
    /// The levels of the table of codes.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the level of a kind of finding.
    ///
    /// Reports, counts and exit codes follow it. A stage that can't go on after an
    /// error still makes nothing.
    #[must_use]
    pub fn with(mut self, code: Code, level: Level) -> Self {
        self.levels.insert(code.as_str(), level);
        self
    }

    /// The level of a kind of finding.
    #[must_use]
    pub fn level(&self, code: Code) -> Level {
        self.levels.get(code.as_str()).copied().unwrap_or_else(|| code.default_level())
    }
}
