//! Files that have been made, and how they get to the disk.
//!
//! An [`Output`] takes the files of a run, a [`Plan`] says what would change, and
//! [`Plan::write`] does it. Three promises hold:
//!
//! - **Nothing of anybody else's is touched.** What a run wrote is listed in
//!   `.specmill-manifest` at the root of the output. Only files on that list are
//!   removed or replaced; no path leads out of the root, not through `..`, not
//!   through a symbolic link, not through a manifest that somebody edited.
//! - **All or nothing, as far as a file system allows.** Every changed file is
//!   first written next to its place under a temporary name, which is where a full
//!   disk or a read-only folder shows. Only then are the files renamed. If that
//!   fails half-way, what was there before is put back.
//! - **What is equal is not written**, so that build tools see no change.
//!
//! ```
//! use specmill::output::{File, Output};
//!
//! let root = tempfile::tempdir()?;
//! let file = File { path: "src/lib.rs".into(), text: "//! Nothing yet.\n".to_owned() };
//! let plan = Output::new(root.path()).part("rust", vec![file]).plan()?;
//! assert_eq!(plan.changes().len(), 1);
//! plan.write()?;
//! assert!(root.path().join("src/lib.rs").is_file());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod disk;
mod error;
mod excerpt;
mod manifest;
mod path;
mod plan;
#[cfg(test)]
mod tests;
mod write;

pub use error::OutputError;
pub use manifest::MANIFEST;
pub use plan::{Change, ChangeKind, Output, Plan};
pub use write::Written;

use std::path::PathBuf;

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Where, below the output folder, with `/` between the parts.
    pub path: PathBuf,
    /// What is in it.
    pub text: String,
}
