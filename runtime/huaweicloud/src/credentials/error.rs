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
    /// A file of profiles that does not hold the profile asked for, or holds it twice.
    #[error("{}: {problem}", path.display())]
    Profile {
        /// The file.
        path: PathBuf,
        /// What is wrong, with the profiles there are.
        problem: String,
    },
}

/// For programs that build a client and call it in one function.
impl From<CredentialsError> for specmill_runtime::Error {
    fn from(error: CredentialsError) -> Self {
        Self::configuration(error.to_string())
    }
}
