//! What the library offers: each public item is used outside of it, or is part of what
//! such an item says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the library is used: the binary, tests, measurements, and what documentation
/// tells of it. Paths are relative to the crate.
const USERS: &[&str] = &[
    "src/main.rs",
    "src/cli.rs",
    "src/cli",
    "tests/builder.rs",
    "../tests/build",
    "../tests/build.rs",
    "../tests/build-script",
    "../tests/fixtures/build.rs",
    "../tests/fixtures/src",
    "../tests/src",
    "../tests/tests",
    "../benches",
    "../docs",
    "../README.md",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The texts of a file, or of the files in a folder.
fn texts(path: &Path, ends: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut open = vec![path.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if ends.iter().any(|end| path.extension().is_some_and(|own| own == *end)) {
            found.push((path.clone(), fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !(sign.is_alphanumeric() || sign == '_')).filter(|word| !word.is_empty())
}

/// The name that a line declares in public: `pub struct Name`.
fn declared(line: &str) -> Option<&str> {
    let mut words = line.strip_prefix("pub ")?.split_whitespace().peekable();
    words.next_if(|word| *word == "const" && line.contains(" fn "));
    let kind = words.next()?;
    if !["fn", "struct", "enum", "trait", "type", "const", "static"].contains(&kind) {
        return None;
    }
    self::words(words.next()?).next()
}

/// The public items of the modules below a public module, by name.
fn items(module: &Path, items: &mut BTreeSet<String>) {
    let text = fs::read_to_string(module).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    for statement in code.split_inclusive(';') {
        let Some(start) = statement.find("\npub use ") else { continue };
        let path = &statement[start + "\npub use ".len()..];
        let list = path.split_once('{').map_or_else(|| path.rsplit("::").next().unwrap(), |(_, list)| list);
        items.extend(words(list).map(str::to_owned));
    }
    items.extend(code.lines().filter_map(declared).map(str::to_owned));
    let inner = code.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for name in inner {
        self::items(&module.with_extension("").join(name).with_extension("rs"), items);
    }
}

/// What public items say: the text of their definitions, and the signatures of their
/// public functions.
fn said(items: &BTreeSet<String>) -> BTreeMap<String, String> {
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for (_, text) in texts(&root().join("src"), &["rs"]) {
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        let lines: Vec<&str> = code.lines().collect();
        for (number, line) in lines.iter().enumerate() {
            let block = || {
                let rest = &lines[number..];
                let end = rest.iter().position(|line| line.starts_with('}') || line.ends_with(';'));
                rest[..=end.unwrap_or(0)].iter().copied()
            };
            if let Some(name) = declared(line).filter(|name| items.contains(*name)) {
                let text: Vec<&str> = match line.contains(" fn ") {
                    true => signature(&lines[number..]),
                    false => block().collect(),
                };
                said.entry(name.to_owned()).or_default().push_str(&text.join("\n"));
            } else if line.starts_with("impl") && line.ends_with('{') {
                let Some(name) = implemented(line).filter(|name| items.contains(*name)) else { continue };
                let functions =
                    lines[number..].iter().enumerate().take_while(|(_, line)| !line.starts_with('}'));
                for (more, _) in functions.filter(|(_, line)| line.starts_with("    pub fn ")) {
                    let text = signature(&lines[number + more..]).join("\n");
                    said.entry(name.to_owned()).or_default().push_str(&text);
                }
            }
        }
    }
    said
}

/// The lines of a function's signature.
fn signature<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let end = lines.iter().position(|line| line.ends_with('{') || line.ends_with(';')).unwrap_or(0);
    lines[..=end].to_vec()
}

/// The type of an `impl`.
fn implemented(line: &str) -> Option<&str> {
    let line = line.strip_prefix("impl")?.strip_suffix('{')?;
    let line = line.split_once("> ").filter(|_| line.starts_with('<')).map_or(line, |(_, rest)| rest);
    let name = line.rsplit(" for ").next()?.split('<').next()?;
    name.trim().rsplit("::").next()
}

#[test]
fn public_items_are_public_for_somebody() {
    let lib = root().join("src/lib.rs");
    let mut all = BTreeSet::new();
    let text = fs::read_to_string(&lib).unwrap();
    for module in text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')) {
        items(&root().join("src").join(module).with_extension("rs"), &mut all);
    }
    assert!(all.len() > 100 && all.contains("Origins") && all.contains("generate"), "{all:?}");

    let outside: String = USERS
        .iter()
        .flat_map(|user| texts(&root().join(user), &["rs", "md"]))
        .map(|(_, text)| text)
        .chain(text.lines().filter(|line| line.starts_with("//!")).map(str::to_owned))
        .collect::<Vec<_>>()
        .join("\n");
    let used: BTreeSet<&str> = words(&outside).collect();
    let said = said(&all);
    let mut reached = BTreeSet::new();
    let mut open: Vec<&String> = all.iter().filter(|name| used.contains(name.as_str())).collect();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            let others: BTreeSet<&str> = said.get(name).into_iter().flat_map(|text| words(text)).collect();
            open.extend(all.iter().filter(|other| others.contains(other.as_str())));
        }
    }
    let unused: Vec<_> = all.iter().filter(|name| !reached.contains(name)).collect();
    assert!(unused.is_empty(), "public for nobody: {unused:?}");
}
