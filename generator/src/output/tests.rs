//! The promises of an output, on a real disk; failures of the disk are made by a
//! [`Disk`] that refuses, since permissions don't bind every user.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use tempfile::{NamedTempFile, TempDir};

use super::disk::{Disk, RealDisk, TEMPORARY};
use super::write::write;
use super::{ChangeKind, MANIFEST, Output, OutputError, Plan, Written};
use crate::target::Artifact;

/// Makes a table of `path => text` into files.
macro_rules! files {
    ($($path:literal => $text:expr),* $(,)?) => {
        vec![$(Artifact { path: $path.into(), text: $text.to_string() }),*]
    };
}

fn plan(root: &Path, files: Vec<Artifact>) -> Result<Plan, OutputError> {
    Output::new(root).part("rust", files).plan()
}

fn run(root: &Path, files: Vec<Artifact>) -> Result<Written, OutputError> {
    plan(root, files)?.write()
}

/// Everything below a folder but the manifest: path and text.
fn tree(root: &Path) -> BTreeMap<String, String> {
    let mut tree = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                tree.insert(format!("{name}/"), String::new());
                folders.push(path);
            } else if name != MANIFEST {
                tree.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    tree
}

fn names(root: &Path) -> Vec<String> {
    tree(root).into_keys().collect()
}

/// A disk on which the action with a given number fails, counted from zero over
/// all actions of the named kind.
struct FailingDisk {
    kind: &'static str,
    left: Cell<usize>,
    /// Every later action fails too, so that nothing can be put back.
    for_good: bool,
}

impl FailingDisk {
    fn new(kind: &'static str, after: usize) -> Self {
        Self { kind, left: Cell::new(after), for_good: false }
    }

    fn tick(&self, kind: &str) -> io::Result<()> {
        if kind != self.kind || self.left.get() == usize::MAX {
            return Ok(());
        }
        if self.left.get() == 0 {
            if !self.for_good {
                self.left.set(usize::MAX);
            }
            return Err(io::Error::from(io::ErrorKind::StorageFull));
        }
        self.left.set(self.left.get() - 1);
        Ok(())
    }
}

impl Disk for FailingDisk {
    fn stage(&self, folder: &Path, text: &[u8]) -> io::Result<NamedTempFile> {
        self.tick("stage")?;
        RealDisk.stage(folder, text)
    }

    fn rename(&self, file: NamedTempFile, path: &Path) -> io::Result<()> {
        self.tick("rename")?;
        RealDisk.rename(file, path)
    }

    fn create_folder(&self, path: &Path) -> io::Result<()> {
        self.tick("create")?;
        RealDisk.create_folder(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.tick("remove")?;
        RealDisk.remove(path)
    }
}

#[test]
fn writes_what_changed_and_removes_what_is_gone() {
    let root = TempDir::new().unwrap();
    let first = run(root.path(), files!["a.rs" => "a", "models/b.rs" => "b", "models/c.rs" => "c"]).unwrap();
    assert_eq!(first, Written { written: 3, unchanged: 0, removed: 0 });

    let before = fs::metadata(root.path().join("a.rs")).unwrap().modified().unwrap();
    let plan = plan(root.path(), files!["a.rs" => "a", "models/b.rs" => "B", "d.rs" => "d"]).unwrap();
    let kinds: Vec<_> =
        plan.changes().iter().map(|change| (change.path().to_owned(), change.kind())).collect();
    assert_eq!(
        kinds,
        [
            ("models/c.rs".to_owned(), ChangeKind::Removed),
            ("d.rs".to_owned(), ChangeKind::Added),
            ("models/b.rs".to_owned(), ChangeKind::Changed),
        ]
    );
    assert_eq!(plan.write().unwrap(), Written { written: 2, unchanged: 1, removed: 1 });
    assert_eq!(names(root.path()), ["a.rs", "d.rs", "models/", "models/b.rs"]);
    assert_eq!(fs::metadata(root.path().join("a.rs")).unwrap().modified().unwrap(), before);
}

#[test]
fn a_second_run_changes_nothing() {
    let root = TempDir::new().unwrap();
    let made = || files!["a/b.rs" => "text\r\nmore\r\n"];
    run(root.path(), made()).unwrap();
    assert_eq!(
        tree(root.path()).get("a/b.rs").unwrap(),
        "text\nmore\n",
        "line breaks are the same everywhere"
    );
    assert!(plan(root.path(), made()).unwrap().is_current());
    assert_eq!(run(root.path(), made()).unwrap(), Written { written: 0, unchanged: 1, removed: 0 });
}

#[test]
fn planning_writes_nothing() {
    let root = TempDir::new().unwrap();
    let folder = root.path().join("out");
    let plan = plan(&folder, files!["a.rs" => "a"]).unwrap();
    assert!(!plan.is_current());
    assert!(!folder.exists());
}

#[test]
fn an_excerpt_shows_the_first_difference() {
    let root = TempDir::new().unwrap();
    run(root.path(), files!["a" => "1\n2\n3\n"]).unwrap();
    let plan = plan(root.path(), files!["a" => "1\nII\n3\n"]).unwrap();
    let excerpts: Vec<_> = plan.changes().iter().map(super::Change::excerpt).collect();
    assert_eq!(excerpts, ["@@ -2 +2 @@\n-2\n+II\n"]);
}

#[test]
fn parts_do_not_touch_each_other() {
    let root = TempDir::new().unwrap();
    let both =
        Output::new(root.path()).part("docs", files!["d.md" => "d"]).part("rust", files!["r.rs" => "r"]);
    both.plan().unwrap().write().unwrap();
    Output::new(root.path()).part("docs", files!["e.md" => "e"]).plan().unwrap().write().unwrap();
    assert_eq!(names(root.path()), ["e.md", "r.rs"]);
    Output::new(root.path()).part("docs", vec![]).plan().unwrap().write().unwrap();
    assert_eq!(names(root.path()), ["r.rs"]);
    let taken = Output::new(root.path()).part("docs", files!["R.rs" => "r"]).plan();
    assert!(matches!(taken, Err(OutputError::Collision { .. })), "nor collide with each other");
}

#[test]
fn only_own_files_are_removed_or_replaced() {
    let root = TempDir::new().unwrap();
    run(root.path(), files!["models/a.rs" => "a"]).unwrap();
    fs::write(root.path().join("models/mine.rs"), "mine").unwrap();
    run(root.path(), files!["b.rs" => "b"]).unwrap();
    assert_eq!(names(root.path()), ["b.rs", "models/", "models/mine.rs"]);

    let refused = run(root.path(), files!["b.rs" => "B", "models/mine.rs" => "ours"]);
    assert!(matches!(refused, Err(OutputError::Foreign { .. })));
    assert_eq!(tree(root.path()).get("b.rs").unwrap(), "b", "nothing is written then");
    run(root.path(), files!["models/mine.rs" => "mine"]).expect("an equal file is in nobody's way");
}

#[test]
fn overwriting_can_be_allowed() {
    let root = TempDir::new().unwrap();
    fs::write(root.path().join("a.rs"), "mine").unwrap();
    let output = Output::new(root.path()).overwrite(true).part("rust", files!["a.rs" => "ours"]);
    output.plan().unwrap().write().unwrap();
    assert_eq!(tree(root.path()).get("a.rs").unwrap(), "ours");
}

#[test]
fn no_path_leads_out() {
    let root = TempDir::new().unwrap();
    let out = root.path().join("out");
    for path in ["../a", "a/../../b", "/a", ""] {
        let result = plan(&out, vec![Artifact { path: path.into(), text: String::new() }]);
        assert!(matches!(result, Err(OutputError::Outside { .. })), "{path}");
    }
}

#[test]
fn a_tampered_manifest_removes_nothing() {
    let root = TempDir::new().unwrap();
    let out = root.path().join("out");
    fs::write(root.path().join("precious"), "mine").unwrap();
    run(&out, files!["a" => "a"]).unwrap();
    fs::write(out.join(MANIFEST), "[rust]\n../precious\n").unwrap();
    assert!(matches!(run(&out, files!["a" => "b"]), Err(OutputError::Manifest { line: 2, .. })));
    assert_eq!(tree(root.path()).get("precious").unwrap(), "mine");
    assert_eq!(tree(root.path()).get("out/a").unwrap(), "a");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let root = TempDir::new().unwrap();
    let (out, other) = (root.path().join("out"), root.path().join("other"));
    fs::create_dir(&other).unwrap();
    fs::write(other.join("a"), "mine").unwrap();
    run(&out, files!["folder/a" => "a", "b" => "b"]).unwrap();

    // A folder of ours was replaced by a link to somewhere else.
    fs::remove_dir_all(out.join("folder")).unwrap();
    symlink(&other, out.join("folder")).unwrap();
    for made in [files!["b" => "b"], files!["b" => "b", "folder/a" => "A"]] {
        assert!(matches!(run(&out, made), Err(OutputError::InTheWay { .. })));
    }
    // So was a file.
    fs::remove_file(out.join("folder")).unwrap();
    fs::remove_file(out.join("b")).unwrap();
    symlink(other.join("a"), out.join("b")).unwrap();
    assert!(matches!(run(&out, files!["b" => "B"]), Err(OutputError::InTheWay { .. })));
    run(&out, files!["c" => "c"]).expect("a link is not ours to remove, and in nobody's way");
    assert!(out.join("b").is_symlink());
    assert_eq!(fs::read_to_string(other.join("a")).unwrap(), "mine");
}

#[test]
fn what_stands_in_the_way_is_named() {
    let root = TempDir::new().unwrap();
    fs::write(root.path().join("models"), "mine").unwrap();
    let error = run(root.path(), files!["a.rs" => "a", "models/b.rs" => "b"]).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("models` is a file where a folder is needed"), "{text}");
    fs::create_dir_all(root.path().join("c.rs/mine")).unwrap();
    fs::write(root.path().join("c.rs/mine/x"), "mine").unwrap();
    let error = run(root.path(), files!["c.rs" => "c"]).unwrap_err();
    assert!(error.to_string().contains("is a folder where a file is needed"), "{error}");
    fs::create_dir(root.path().join("empty.rs")).unwrap();
    let error = run(root.path(), files!["empty.rs" => "c"]).unwrap_err();
    assert!(error.to_string().contains("is a folder where a file is needed"), "{error}");
    assert!(root.path().join("empty.rs").is_dir() && !root.path().join(MANIFEST).exists());
    fs::create_dir(root.path().join(MANIFEST)).unwrap();
    let error = run(root.path(), files!["a.rs" => "a"]).unwrap_err();
    assert!(error.to_string().contains("is a folder where a file is needed"), "{error}");
    let error = run(&root.path().join("models"), files!["a" => "a"]).unwrap_err();
    assert!(error.to_string().contains("is a file where a folder is needed"), "{error}");
    assert_eq!(tree(root.path()).get("models").unwrap(), "mine");
    assert!(!root.path().join("a.rs").exists());
}

#[test]
fn an_own_file_makes_room_for_a_folder_and_back() {
    let root = TempDir::new().unwrap();
    run(root.path(), files!["a" => "file"]).unwrap();
    run(root.path(), files!["a/b/c" => "deep"]).unwrap();
    assert_eq!(names(root.path()), ["a/", "a/b/", "a/b/c"]);
    run(root.path(), files!["a" => "file"]).unwrap();
    assert_eq!(names(root.path()), ["a"]);

    // Somebody removed the files, but not the folders.
    run(root.path(), files!["a/b/c" => "deep"]).unwrap();
    fs::remove_file(root.path().join("a/b/c")).unwrap();
    run(root.path(), files!["a" => "file"]).unwrap();
    assert_eq!(names(root.path()), ["a"]);
}

#[test]
fn a_collision_and_a_refusal_say_what_to_do() {
    let root = TempDir::new().unwrap();
    let output = Output::new(root.path()).part("rust", files!["a" => "1"]).part("docs", files!["a" => "2"]);
    let error = output.plan().unwrap_err();
    assert!(error.to_string().contains("`a` would be written twice"), "{error}");
    fs::write(root.path().join("file"), "mine").unwrap();
    let error = run(&root.path().join("file/below"), files!["a" => "a"]).unwrap_err();
    assert!(error.to_string().contains("something that is no folder stands on the way"), "{error}");
}

#[test]
fn every_failure_leaves_what_was_there() {
    let first = || files!["a" => "a1", "b/c" => "c1", "b/gone" => "gone", "old/x" => "x"];
    let second = || files!["a" => "a2", "b/c" => "c2", "new/d/e" => "e2"];
    let mut failures = 0;
    for kind in ["stage", "rename", "create", "remove"] {
        for after in 0.. {
            let root = TempDir::new().unwrap();
            run(root.path(), first()).unwrap();
            let (before, manifest) = (tree(root.path()), fs::read(root.path().join(MANIFEST)).unwrap());

            let result = write(&plan(root.path(), second()).unwrap(), &FailingDisk::new(kind, after));
            let Err(error) = result else {
                assert_eq!(names(root.path()), ["a", "b/", "b/c", "new/", "new/d/", "new/d/e"]);
                break;
            };
            failures += 1;
            assert!(matches!(error, OutputError::Io { .. }), "{kind} {after}: {error}");
            assert_eq!(tree(root.path()), before, "{kind} {after}");
            assert_eq!(fs::read(root.path().join(MANIFEST)).unwrap(), manifest, "{kind} {after}");
        }
    }
    // Five files and folders staged, seven renamed or more: each failed once.
    assert!(failures > 12, "{failures}");
}

#[test]
fn a_failed_first_run_leaves_no_folder() {
    let root = TempDir::new().unwrap();
    let out = root.path().join("out");
    for (kind, after) in [("stage", 0), ("stage", 1), ("rename", 0), ("rename", 1), ("rename", 2)] {
        let disk = FailingDisk::new(kind, after);
        write(&plan(&out, files!["a/b" => "a"]).unwrap(), &disk).unwrap_err();
        assert!(!out.exists(), "{kind} {after}");
    }
}

#[test]
fn a_run_after_an_interrupted_one_repairs_all() {
    let root = TempDir::new().unwrap();
    run(root.path(), files!["a" => "a1", "b" => "b1", "gone" => "g"]).unwrap();
    // Two renames and then nothing goes any more, not even putting back.
    let disk = FailingDisk { kind: "rename", left: Cell::new(2), for_good: true };
    let error = write(&plan(root.path(), files!["a" => "a2", "c" => "c2"]).unwrap(), &disk).unwrap_err();
    assert!(matches!(error, OutputError::HalfWritten { .. }), "{error}");
    // A process that was killed could not clean up either.
    fs::write(root.path().join(format!("{TEMPORARY}x")), "half").unwrap();

    // What is made next is different again, and nothing counts as foreign.
    run(root.path(), files!["a" => "a3", "c" => "c3"]).unwrap();
    assert_eq!(names(root.path()), ["a", "c"]);
    assert_eq!(tree(root.path()).get("c").unwrap(), "c3");
}

#[test]
fn only_leftovers_of_our_own_are_swept() {
    let root = TempDir::new().unwrap();
    run(root.path(), files!["a/b" => "1"]).unwrap();
    for name in [".specmill-tmp-1", "a/.specmill-tmp-2", ".specmill-notes", "a/.tmp"] {
        fs::write(root.path().join(name), "").unwrap();
    }
    run(root.path(), files!["a/b" => "1"]).unwrap();
    assert_eq!(names(root.path()), [".specmill-notes", "a/", "a/.tmp", "a/b"]);
}

#[cfg(unix)]
#[test]
fn files_can_be_read_by_others() {
    use std::os::unix::fs::PermissionsExt;
    let root = TempDir::new().unwrap();
    run(root.path(), files!["a" => "a"]).unwrap();
    fs::write(root.path().join("plain"), "").unwrap();
    let mode = |name: &str| fs::metadata(root.path().join(name)).unwrap().permissions().mode();
    assert_eq!(mode("a"), mode("plain"));
    assert_eq!(mode(MANIFEST), mode("plain"));
}
