use std::io;
use std::path::PathBuf;

/// Why files could not be compared or written.
///
/// The message names the path and says what to do; the cause, where there is one,
/// is the [source](std::error::Error::source).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// A path is absolute, empty, not Unicode, or leads upwards.
    #[error("`{path}` is not a path below the output folder; use a relative path without `..`")]
    Outside {
        /// The path as it was given.
        path: String,
    },
    /// Two files would be one where case does not count, or a file would be a
    /// folder of another.
    #[error("{}", collision(first, second))]
    Collision {
        /// The path that came first.
        first: String,
        /// The path that collides with it.
        second: String,
    },
    /// Something that is not a plain file or folder stands in the way.
    #[error("`{}` is {found} where {wanted} is needed; move it away or choose another output folder", path.display())]
    InTheWay {
        /// What stands in the way.
        path: PathBuf,
        /// What it is.
        found: &'static str,
        /// What has to be there.
        wanted: &'static str,
    },
    /// A file is there which no earlier run wrote.
    #[error(
        "`{}` was not written by an earlier run and would be overwritten; move it away, choose another output \
         folder, or allow overwriting",
        path.display()
    )]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The list of what an earlier run wrote can't be trusted.
    #[error(
        "line {line} of `{}` is damaged; restore the file, or delete it and the output and generate again",
        path.display()
    )]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// The line, from one.
        line: usize,
    },
    /// The file system refused; nothing was changed.
    #[error("can't {action} `{}`; {}", path.display(), remedy(source))]
    Io {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// The file system refused half-way, and what was there before could not be
    /// put back.
    #[error(
        "can't {action} `{}`, and the files that were already replaced could not be put back; generate again",
        path.display()
    )]
    HalfWritten {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
}

fn collision(first: &str, second: &str) -> String {
    if first == second {
        format!("`{first}` would be written twice; give what makes it paths of their own")
    } else {
        format!(
            "`{first}` and `{second}` can't both be written on every system; rename what one of them is made from"
        )
    }
}

/// What to do where the file system refuses.
fn remedy(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "make room on the disk, or choose another output folder"
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "allow writing there, or choose another output folder"
        }
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
            "something that is no folder stands on the way there: move it away, or choose another output folder"
        }
        _ => "check that the disk is not full and that the folder may be written",
    }
}
