use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::OutputError;
use super::disk::TEMPORARY;
use super::excerpt::excerpt;
use super::manifest::{MANIFEST, Manifest};
use super::path::{RelativePath, collision};
use crate::target::Artifact;

/// Files of a run, by part, and the folder that they go to.
///
/// A part is what is always made as a whole, such as the documentation: files of
/// an earlier run that are in a part of this run and are not made any more are
/// removed, files in other parts stay.
#[derive(Clone, Debug)]
pub struct Output {
    root: PathBuf,
    parts: BTreeMap<String, Vec<Artifact>>,
    overwrite: bool,
}

impl Output {
    /// An output without any part.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), parts: BTreeMap::new(), overwrite: false }
    }

    /// Adds files to a part. A part may be empty: then what an earlier run wrote
    /// of it is removed.
    #[must_use]
    pub fn part(mut self, name: &str, files: Vec<Artifact>) -> Self {
        // The name stands in brackets on a line of its own.
        let name = name.replace(|c: char| c.is_control() || c == '[' || c == ']', "-");
        self.parts.entry(name).or_default().extend(files);
        self
    }

    /// Lets files be replaced that no earlier run wrote. Off by default.
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Compares with the disk; changes nothing.
    ///
    /// # Errors
    ///
    /// Fails where a path leads out of the root or collides with another, where
    /// something stands in the way, and where the disk can't be read.
    pub fn plan(self) -> Result<Plan, OutputError> {
        let manifest_path = self.root.join(MANIFEST);
        if let Some(found) = metadata(&manifest_path)?.and_then(|metadata| no_file(&metadata)) {
            return Err(OutputError::InTheWay { path: manifest_path, found, wanted: "a file" });
        }
        let manifest_text = read(&manifest_path)?;
        let before = match &manifest_text {
            Some(bytes) => Manifest::parse(&String::from_utf8_lossy(bytes), &manifest_path)?,
            None => Manifest::default(),
        };

        let mut after = before.clone();
        let mut wanted = Vec::new();
        for (part, files) in self.parts {
            let mut paths = BTreeSet::new();
            for file in files {
                let path = RelativePath::new(&file.path)?;
                if !paths.insert(path.clone()) {
                    let name = path.as_str().to_owned();
                    return Err(OutputError::Collision { first: name.clone(), second: name });
                }
                wanted.push((path, unix_lines(file.text)));
            }
            after.parts.insert(part, paths);
        }
        wanted.sort_by(|(one, _), (other, _)| one.cmp(other));
        collision(after.files())?;

        let mut changes = Vec::new();
        let mut unchanged = 0;
        for path in before.files().filter(|path| !after.contains(path)) {
            // A stale file that somebody replaced by a link or a folder is not ours
            // any more, and one behind a link never was.
            if clear_way(&self.root, path, &before)?.is_none() && is_plain(&path.below(&self.root))? {
                let found = read(&path.below(&self.root))?;
                if let Some(before) = found {
                    changes.push(Change { path: path.clone(), before: Some(before), after: None });
                }
            }
        }
        for (path, text) in wanted {
            let place = path.below(&self.root);
            let blocked = clear_way(&self.root, &path, &before)?.is_some();
            let found = if blocked { None } else { present(&self.root, &path, &before)? };
            match found {
                Some(bytes) if bytes == text.as_bytes() => unchanged += 1,
                Some(_) if !self.overwrite && !before.contains(&path) => {
                    return Err(OutputError::Foreign { path: place });
                }
                found => changes.push(Change { path, before: found, after: Some(text) }),
            }
        }
        Ok(Plan { root: self.root, before, after, manifest_text, changes, unchanged })
    }
}

/// What a run would change.
#[derive(Debug)]
pub struct Plan {
    pub(super) root: PathBuf,
    pub(super) before: Manifest,
    pub(super) after: Manifest,
    pub(super) manifest_text: Option<Vec<u8>>,
    pub(super) changes: Vec<Change>,
    pub(super) unchanged: usize,
}

impl Plan {
    /// Files that differ: removals first, then the others, each by path.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Number of files that are as they should be.
    #[must_use]
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Nothing differs, neither a file nor the list of files.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.changes.is_empty() && self.manifest_is_current()
    }

    /// The list of files says what it should.
    #[must_use]
    pub fn manifest_is_current(&self) -> bool {
        self.manifest_text.as_deref() == Some(self.after.to_text().as_bytes())
    }
}

/// A file that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub(super) path: RelativePath,
    pub(super) before: Option<Vec<u8>>,
    pub(super) after: Option<String>,
}

/// How a file differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is not there yet.
    Added,
    /// It says something else.
    Changed,
    /// It is no longer made.
    Removed,
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
        })
    }
}

impl Change {
    /// Path below the output folder.
    #[must_use]
    pub fn path(&self) -> &str {
        self.path.as_str()
    }

    /// How the file differs.
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        match (&self.before, &self.after) {
            (None, _) => ChangeKind::Added,
            (Some(_), Some(_)) => ChangeKind::Changed,
            (Some(_), None) => ChangeKind::Removed,
        }
    }

    /// The first line that differs, as an excerpt of a unified diff; empty where
    /// the file is added or removed.
    #[must_use]
    pub fn excerpt(&self) -> String {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => excerpt(&String::from_utf8_lossy(before), after),
            _ => String::new(),
        }
    }
}

/// Line breaks are the same on every system.
fn unix_lines(text: String) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n") } else { text }
}

/// Content of a file; nothing where there is none.
fn read(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if missing(&error) => Ok(None),
        Err(source) => Err(OutputError::Io { action: "read", path: path.to_owned(), source }),
    }
}

fn missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn metadata(path: &Path) -> Result<Option<fs::Metadata>, OutputError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if missing(&error) => Ok(None),
        Err(source) => Err(OutputError::Io { action: "read", path: path.to_owned(), source }),
    }
}

fn is_plain(path: &Path) -> Result<bool, OutputError> {
    Ok(metadata(path)?.is_some_and(|metadata| metadata.is_file()))
}

/// Checks the folders that lead to a file. Gives the file of an earlier run that
/// stands where a folder is needed: its removal clears the way.
fn clear_way(root: &Path, path: &RelativePath, ours: &Manifest) -> Result<Option<PathBuf>, OutputError> {
    if fs::metadata(root).is_ok_and(|metadata| !metadata.is_dir()) {
        return Err(OutputError::InTheWay { path: root.to_owned(), found: "a file", wanted: "a folder" });
    }
    for folder in path.folders() {
        let place = root.join(folder);
        let Some(metadata) = metadata(&place)? else { return Ok(None) };
        if metadata.is_dir() {
            continue;
        }
        let found = if metadata.is_symlink() { "a symbolic link" } else { "a file" };
        let own =
            metadata.is_file() && RelativePath::new(Path::new(folder)).is_ok_and(|file| ours.contains(&file));
        return if own {
            Ok(Some(place))
        } else {
            Err(OutputError::InTheWay { path: place, found, wanted: "a folder" })
        };
    }
    Ok(None)
}

/// Content of a file that is to be written; nothing where there is none, or where
/// a folder stands that holds nothing but files which are about to be removed.
fn present(root: &Path, path: &RelativePath, ours: &Manifest) -> Result<Option<Vec<u8>>, OutputError> {
    let place = path.below(root);
    let Some(metadata) = metadata(&place)? else { return Ok(None) };
    if metadata.is_file() {
        return read(&place);
    }
    if metadata.is_dir() && only_ours(&place, root, ours)? {
        return Ok(None);
    }
    let found = no_file(&metadata).unwrap_or("something else");
    Err(OutputError::InTheWay { path: place, found, wanted: "a file" })
}

/// What stands where a file should.
fn no_file(metadata: &fs::Metadata) -> Option<&'static str> {
    if metadata.is_file() {
        None
    } else if metadata.is_dir() {
        Some("a folder")
    } else if metadata.is_symlink() {
        Some("a symbolic link")
    } else {
        Some("a pipe, a socket or a device")
    }
}

/// A folder held files of an earlier run, and holds nothing else, at any depth.
fn only_ours(folder: &Path, root: &Path, ours: &Manifest) -> Result<bool, OutputError> {
    if !ours.files().any(|file| file.below(root).starts_with(folder)) {
        return Ok(false);
    }
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let failed = |source| OutputError::Io { action: "read", path: folder.clone(), source };
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let kind = entry.file_type().map_err(failed)?;
            let path = entry.path();
            if kind.is_file() && entry.file_name().to_str().is_some_and(|name| name.starts_with(TEMPORARY)) {
                continue;
            }
            if kind.is_dir() {
                folders.push(path);
                continue;
            }
            let relative = path.strip_prefix(root).ok().and_then(|path| RelativePath::new(path).ok());
            if !kind.is_file() || !relative.is_some_and(|path| ours.contains(&path)) {
                return Ok(false);
            }
        }
    }
    Ok(true)
}
