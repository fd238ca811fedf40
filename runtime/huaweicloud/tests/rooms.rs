//! The order of the modules: each uses only those before it in the list, so none two each other.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

const ROOMS: &[&str] = &[
    "region",
    "signing",
    "session",
    "error",
    "check",
    "password",
    "iam",
    "logins",
    "metadata",
    "credentials",
    "auth",
    "client",
];

#[test]
fn modules_use_only_those_before_them() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in files(&src) {
        let name = file.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        let room = name.split(['/', '.']).next().unwrap().to_owned();
        if room == "lib" {
            continue;
        }
        let place = ROOMS.iter().position(|known| *known == room);
        let place = place.unwrap_or_else(|| panic!("{name} is in no room of the list"));
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for (at, path) in line.match_indices("crate::") {
                let rest = &line[at + path.len()..];
                let used: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if !ROOMS.iter().take(place + 1).any(|known| *known == used) {
                    wrong.push(format!("src/{name}: {}", line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "these use a module that stands after theirs:\n{}", wrong.join("\n"));
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.append(&mut files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}
