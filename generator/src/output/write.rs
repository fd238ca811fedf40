use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::OutputError;
use super::disk::{Disk, RealDisk, TEMPORARY};
use super::manifest::MANIFEST;
use super::plan::{Change, ChangeKind, Plan};

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Written {
    /// Files that were added or replaced.
    pub written: usize,
    /// Files that were as they should be.
    pub unchanged: usize,
    /// Files that were removed.
    pub removed: usize,
}

impl Plan {
    /// Makes the changes.
    ///
    /// # Errors
    ///
    /// The file system refuses a write. Then the output is as it was before, unless the
    /// error is [`OutputError::HalfWritten`].
    pub fn write(self) -> Result<Written, OutputError> {
        write(&self, &RealDisk)
    }
}

/// An action that failed: what, on what, why.
type Failure = (&'static str, PathBuf, io::Error);

pub(super) fn write(plan: &Plan, disk: &dyn Disk) -> Result<Written, OutputError> {
    let refused = |(action, path, source)| OutputError::Io { action, path, source };
    sweep(plan, disk).map_err(refused)?;
    if plan.is_current() {
        return Ok(Written { unchanged: plan.unchanged, ..Written::default() });
    }

    // A root that this run made goes again if the run fails; a folder above it too
    // would be more than was asked for.
    let new_root = !plan.root.exists();
    let result = stage(plan, disk).map_err(refused).and_then(|staged| commit(plan, staged, disk));
    if result.is_err() && new_root {
        // Fails where it is not empty, as it should.
        let _ = fs::remove_dir(&plan.root);
    }
    result?;

    let removed = plan.changes.iter().filter(|change| change.kind() == ChangeKind::Removed).count();
    Ok(Written { written: plan.changes.len() - removed, unchanged: plan.unchanged, removed })
}

/// Removes what an interrupted run left in the folders that this output uses.
fn sweep(plan: &Plan, disk: &dyn Disk) -> Result<(), Failure> {
    let mut folders = BTreeSet::from([plan.root.clone()]);
    for file in plan.before.files().chain(plan.after.files()) {
        folders.extend(file.folders().map(|folder| plan.root.join(folder)));
    }
    for folder in folders {
        // A folder behind a link is not ours to clean, and one that is not there
        // needs no cleaning.
        let is_folder = fs::symlink_metadata(&folder).is_ok_and(|metadata| metadata.is_dir());
        if folder != plan.root && !is_folder {
            continue;
        }
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name();
            let leftover = name.to_str().is_some_and(|name| name.starts_with(TEMPORARY));
            if leftover && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                disk.remove(&entry.path()).map_err(|error| ("remove", entry.path(), error))?;
            }
        }
    }
    Ok(())
}

/// Temporary files, ready to be renamed. Dropping them removes them.
struct Staged<'a> {
    /// The list of files while the change is under way: those of before and of
    /// after, so that whatever an interruption leaves is known to be ours.
    union: NamedTempFile,
    files: Vec<(&'a Change, Option<NamedTempFile>)>,
    manifest: NamedTempFile,
}

fn stage<'a>(plan: &'a Plan, disk: &dyn Disk) -> Result<Staged<'a>, Failure> {
    let root = plan.root.as_path();
    disk.create_folder(root).map_err(|error| ("create", root.to_owned(), error))?;
    let put = |folder: &Path, text: &[u8], path: PathBuf| {
        disk.stage(folder, text).map_err(|error| ("write", path, error))
    };
    let manifest = root.join(MANIFEST);
    let union = put(root, plan.before.union(&plan.after).to_text().as_bytes(), manifest.clone())?;
    let mut files = Vec::with_capacity(plan.changes.len());
    for change in &plan.changes {
        let file = match &change.after {
            None => None,
            Some(text) => {
                // New folders are made later, so that a failure here leaves
                // nothing but temporary files to clean up.
                let folder = change
                    .path
                    .folders()
                    .map(|folder| root.join(folder))
                    .take_while(|folder| folder.is_dir())
                    .last()
                    .unwrap_or_else(|| root.to_owned());
                Some(put(&folder, text.as_bytes(), change.path.below(root))?)
            }
        };
        files.push((change, file));
    }
    let manifest = put(root, plan.after.to_text().as_bytes(), manifest)?;
    Ok(Staged { union, files, manifest })
}

fn commit(plan: &Plan, staged: Staged<'_>, disk: &dyn Disk) -> Result<(), OutputError> {
    let manifest = plan.root.join(MANIFEST);
    let mut done = Vec::with_capacity(staged.files.len());
    let result = (|| -> Result<(), Failure> {
        disk.rename(staged.union, &manifest).map_err(|error| ("write", manifest.clone(), error))?;
        for (change, file) in staged.files {
            done.push(change);
            apply(&plan.root, change, file, disk)?;
        }
        disk.rename(staged.manifest, &manifest).map_err(|error| ("write", manifest.clone(), error))
    })();
    let Err((action, path, source)) = result else { return Ok(()) };
    match undo(plan, &done, disk) {
        Ok(()) => Err(OutputError::Io { action, path, source }),
        Err(_) => Err(OutputError::HalfWritten { action, path, source }),
    }
}

/// Makes one change: gives the new file its name, or removes the old one.
fn apply(root: &Path, change: &Change, file: Option<NamedTempFile>, disk: &dyn Disk) -> Result<(), Failure> {
    let place = change.path.below(root);
    let Some(file) = file else {
        disk.remove(&place).map_err(|error| ("remove", place, error))?;
        remove_empty_folders(root, change);
        return Ok(());
    };
    if let Some(folder) = place.parent() {
        disk.create_folder(folder).map_err(|error| ("create", folder.to_owned(), error))?;
    }
    clear_folder(&place);
    disk.rename(file, &place).map_err(|error| ("write", place, error))
}

/// Removes a folder that holds nothing but folders: what is left of files of ours that
/// somebody removed before us.
fn clear_folder(place: &Path) {
    let mut folders = vec![place.to_owned()];
    let mut next = 0;
    while let Some(folder) = folders.get(next) {
        next += 1;
        let is_folder = |path: &Path| fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir());
        let entries = if is_folder(folder) { fs::read_dir(folder).ok() } else { None };
        let below: Vec<_> = entries
            .into_iter()
            .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
            .filter(|path| is_folder(path))
            .collect();
        folders.extend(below);
    }
    for folder in folders.iter().rev() {
        // Refused where something is left in it, which renaming will tell of.
        let _ = fs::remove_dir(folder);
    }
}

/// Folders that held a removed file and hold nothing any more go too.
fn remove_empty_folders(root: &Path, change: &Change) {
    let folders: Vec<_> = change.path.folders().map(|folder| root.join(folder)).collect();
    for folder in folders.iter().rev() {
        // Refused where something is left in it, which is the test.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

/// Puts back what was there before, last change first.
fn undo(plan: &Plan, done: &[&Change], disk: &dyn Disk) -> Result<(), Failure> {
    for change in done.iter().rev() {
        let place = change.path.below(&plan.root);
        match &change.before {
            Some(bytes) => restore(&place, bytes, disk)?,
            None => {
                // A folder is what could not be replaced: it is as it was.
                if !place.is_dir() {
                    disk.remove(&place).map_err(|error| ("remove", place, error))?;
                }
                remove_empty_folders(&plan.root, change);
            }
        }
    }
    let manifest = plan.root.join(MANIFEST);
    match &plan.manifest_text {
        Some(bytes) => restore(&manifest, bytes, disk),
        None => disk.remove(&manifest).map_err(|error| ("remove", manifest, error)),
    }
}

fn restore(place: &Path, bytes: &[u8], disk: &dyn Disk) -> Result<(), Failure> {
    let failed = |error| ("restore", place.to_owned(), error);
    let folder = place.parent().unwrap_or(place);
    disk.create_folder(folder).map_err(failed)?;
    let file = disk.stage(folder, bytes).map_err(failed)?;
    disk.rename(file, place).map_err(failed)
}
