//! The rooms of the generator: each uses only those above it, and no target knows
//! another.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the top to the bottom. A room uses those before it.
const ROOMS: &[&str] = &[
    "place",
    "diagnostic",
    "markdown",
    "nearest",
    "source",
    "openapi",
    "model",
    "lower",
    "lint",
    "template",
    "target",
    "target::rust",
    "target::json_schema",
    "target::openapi",
    "target::book",
    "target::registry",
    "config",
    "generate",
    "output",
    "report",
    "builder",
];

/// Rooms that print the model or the document; none uses another.
const TARGETS: &[&str] = &["target::rust", "target::json_schema", "target::openapi", "target::book"];

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files of code that is not only for tests, by their path below `src`.
fn files() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![sources()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
                files.push((path.strip_prefix(sources()).unwrap().to_owned(), code));
            }
        }
    }
    assert!(files.len() > 100, "{}", files.len());
    files
}

/// The room that a path of modules is in.
fn room(path: &str) -> Option<&'static str> {
    let parts: Vec<&str> = path.split("::").collect();
    let pair = parts.iter().take(2).copied().collect::<Vec<_>>().join("::");
    ROOMS
        .iter()
        .find(|room| **room == pair)
        .or_else(|| ROOMS.iter().find(|room| parts.first() == Some(room)))
        .copied()
}

/// The modules that a file is, from the root of the crate.
fn modules(path: &Path) -> Vec<String> {
    path.with_extension("").iter().map(|part| part.to_str().unwrap().to_owned()).collect()
}

/// Paths of modules that the code of a file names, from the root of the crate.
fn named(modules: &[String], code: &str) -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    for line in lines {
        for (start, prefix) in line.match_indices("crate::").chain(line.match_indices("super::")) {
            let before = line[..start].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '"') {
                continue;
            }
            let mut rest = &line[start..];
            let mut path = Vec::new();
            if prefix == "super::" {
                path = modules.to_vec();
                while let Some(inner) = rest.strip_prefix("super::") {
                    path.pop();
                    rest = inner;
                }
            } else {
                rest = &rest[prefix.len()..];
            }
            let list = rest.strip_prefix('{').and_then(|list| list.split('}').next()).unwrap_or(rest);
            let names = if rest.starts_with('{') { list.split(", ").collect() } else { vec![rest] };
            for name in names {
                let name: String =
                    name.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect();
                let path = path.iter().map(String::as_str).chain(name.split("::"));
                named.insert(path.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("::"));
            }
        }
    }
    named
}

/// Which room names which, with the file that does.
fn uses() -> BTreeSet<(&'static str, &'static str, PathBuf)> {
    let mut uses = BTreeSet::new();
    for (path, code) in files() {
        let modules = modules(&path);
        let Some(own) = room(&modules.join("::")) else { continue };
        let others = named(&modules, &code).into_iter().filter_map(|path| room(&path));
        uses.extend(others.filter(|other| *other != own).map(|other| (own, other, path.clone())));
    }
    uses
}

#[test]
fn every_module_is_a_room() {
    let root = fs::read_to_string(sources().join("lib.rs")).unwrap();
    let modules = root.lines().filter_map(|line| line.split("mod ").nth(1)?.strip_suffix(';'));
    let modules: BTreeSet<&str> = modules.collect();
    let rooms: BTreeSet<&str> = ROOMS.iter().copied().filter(|room| !room.contains("::")).collect();
    assert_eq!(modules, rooms);
}

#[test]
fn rooms_use_only_those_above() {
    let uses = uses();
    assert!(uses.iter().any(|(own, other, _)| (*own, *other) == ("lower", "model")), "nothing was read");
    let place = |room: &str| ROOMS.iter().position(|other| *other == room).unwrap();
    let wrong: Vec<_> = uses.iter().filter(|(own, other, _)| place(own) < place(other)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_target_uses_another() {
    let wrong: Vec<_> = uses()
        .into_iter()
        .filter(|(own, other, _)| TARGETS.contains(own) && TARGETS.contains(other))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Modules beside each other that use each other, directly or by others beside them.
fn circles() -> Vec<BTreeSet<String>> {
    let files = files();
    let known: BTreeSet<String> = files.iter().map(|(path, _)| modules(path).join("::")).collect();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, code) in &files {
        let own = modules(path);
        for other in named(&own, code) {
            let other: Vec<String> = other.split("::").map(str::to_owned).collect();
            // Both ways part at two modules beside each other.
            let depth = own.iter().zip(&other).take_while(|(one, other)| one == other).count();
            let (Some(one), Some(other)) = (own.get(..=depth), other.get(..=depth)) else { continue };
            if known.contains(&one.join("::")) && known.contains(&other.join("::")) {
                uses.entry(one.join("::")).or_default().insert(other.join("::"));
            }
        }
    }
    let reached = |from: &String| {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(module) = open.pop() {
            let others = uses.get(module).into_iter().flatten();
            open.extend(others.filter(|other| reached.insert((*other).clone())));
        }
        reached
    };
    let mut circles: Vec<BTreeSet<String>> = Vec::new();
    for module in uses.keys() {
        let back = reached(module).into_iter().filter(|other| reached(other).contains(module));
        let circle: BTreeSet<String> = back.collect();
        if !circle.is_empty() && !circles.contains(&circle) {
            circles.push(circle);
        }
    }
    circles
}

#[test]
fn no_modules_use_each_other() {
    let circles = circles();
    assert!(circles.is_empty(), "{circles:#?}");
}
