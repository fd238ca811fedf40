use std::fs;
use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

/// What the names of temporary files begin with, so that a later run can tell the
/// leftovers of one that was interrupted.
pub(super) const TEMPORARY: &str = ".specmill-tmp-";

/// The few changes that are made to a file system; behind a trait so that tests
/// can make each of them fail.
pub(super) trait Disk {
    /// Writes a temporary file into a folder.
    fn stage(&self, folder: &Path, text: &[u8]) -> io::Result<NamedTempFile>;
    /// Gives a temporary file its name.
    fn rename(&self, file: NamedTempFile, path: &Path) -> io::Result<()>;
    /// Makes a folder and those above it.
    fn create_folder(&self, path: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The real one.
#[derive(Debug)]
pub(super) struct RealDisk;

impl Disk for RealDisk {
    fn stage(&self, folder: &Path, text: &[u8]) -> io::Result<NamedTempFile> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(TEMPORARY);
        // Temporary files are the owner's alone by default; these become files
        // like any other, so the process's own mask decides.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut file = builder.tempfile_in(folder).map_err(without_path)?;
        file.write_all(text).and_then(|()| file.flush()).map_err(without_path)?;
        Ok(file)
    }

    fn rename(&self, file: NamedTempFile, path: &Path) -> io::Result<()> {
        file.persist(path).map(drop).map_err(|failure| failure.error)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            result => result,
        }
    }
}

/// The error of the system alone: the name of a temporary file tells people nothing.
fn without_path(error: io::Error) -> io::Error {
    let text = error.to_string();
    match text.split_once(" at path ") {
        Some((cause, _)) => io::Error::new(error.kind(), cause.to_owned()),
        None => error,
    }
}
