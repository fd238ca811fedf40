//! Files that have been made, and how they get to the disk.

use std::path::PathBuf;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where, below the output folder, with `/` between the parts.
    pub path: PathBuf,
    /// What is in it.
    pub text: String,
}
