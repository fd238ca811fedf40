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
//! use specmill::output::Output;
//! use specmill::target::Artifact;
//!
//! let root = tempfile::tempdir()?;
//! let file = Artifact { path: "src/lib.rs".into(), text: "//! Nothing yet.\n".to_owned() };
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

use std::fs;
use std::path::Path;

use disk::Disk as _;

/// Writes one file that is nobody's part: under a temporary name first, then
/// renamed, so that a failure leaves what was there. A pipe or a device is written
/// to as it is.
///
/// # Errors
///
/// [`OutputError::Io`] where the file system refuses.
pub fn replace(path: &Path, text: &str) -> Result<(), OutputError> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let failed = |source| OutputError::Io { action: "write", path: path.to_owned(), source };
    if fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return fs::write(path, text).map_err(failed);
    }
    let file = disk::RealDisk.stage(folder, text.as_bytes()).map_err(failed)?;
    disk::RealDisk.rename(file, path).map_err(failed)
}
