//! Why there are no usable credentials.

use std::fmt;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

/// Why there are no usable credentials. No message holds a secret.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum CredentialsError {
    /// Nothing of what makes credentials is set.
    #[error("no credentials in {place}; {remedy}")]
    Missing {
        /// Where was looked.
        place: String,
        /// What to set.
        remedy: String,
    },
    /// Some of what makes credentials is set, but not all.
    #[error("incomplete credentials in {place}: found {present}, missing {missing}")]
    Incomplete {
        /// Where was looked.
        place: String,
        /// Names of what was found.
        present: String,
        /// Names of what must be set too.
        missing: String,
    },
    /// A value that can't be what its name says.
    #[error("{name} {problem}")]
    Invalid {
        /// What the value is called, with the place it comes from.
        name: String,
        /// What is wrong with it; not the value itself.
        problem: String,
    },
    /// A file of profiles that can't be read.
    #[error("can't read the credentials file {}: {problem}; {remedy}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What kind of failure it is: `NotFound` where there is no such file.
        kind: io::ErrorKind,
        /// What the system says.
        problem: String,
        /// What to do.
        remedy: String,
    },
    /// A file of profiles with a line that can't be understood.
    #[error("{}:{line}: {problem}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// A file of profiles that does not hold the profile asked for.
    #[error("{}: no section [{name}]; the file has {known}", path.display())]
    NoProfile {
        /// The file.
        path: PathBuf,
        /// The profile.
        name: String,
        /// The profiles there are.
        known: String,
    },
    /// A file of profiles that holds the profile asked for twice.
    #[error("{}: {problem}", path.display())]
    Profile {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// No source of a [chain](crate::CredentialsChain) has credentials.
    #[error("no credentials found; {}", list(tried))]
    NotFound {
        /// The sources in the order of the chain.
        tried: Vec<Tried>,
    },
}

/// A source that gave no credentials.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Tried {
    pub(crate) source: String,
    pub(crate) reason: String,
}

impl Tried {
    /// What was looked at, such as `the environment`.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Why it gave nothing.
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for Tried {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.source, self.reason)
    }
}

/// All that was tried, in one line.
pub(crate) fn list(tried: &[Tried]) -> String {
    tried.iter().map(Tried::to_string).collect::<Vec<_>>().join("; ")
}

/// For programs that build a client and call it in one function.
impl From<CredentialsError> for specmill_runtime::Error {
    fn from(error: CredentialsError) -> Self {
        Self::configuration(error.to_string())
    }
}
