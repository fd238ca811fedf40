//! The rooms of the runtimes: each uses only those before it in its list, so no two use
//! each other.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules at the root of a crate.
struct House {
    /// Where its source is.
    src: &'static str,
    /// A room may use those before it.
    rooms: &'static [&'static str],
    /// What is above all rooms: nothing but the root uses it, and each other only as listed
    /// here.
    faces: &'static [(&'static str, &'static [&'static str])],
    /// Modules whose paths are resolved elsewhere: the root, which names what users see,
    /// and macros, which are expanded in other crates.
    free: &'static [&'static str],
}

const HOUSES: &[House] = &[
    House {
        src: "../runtime/specmill/src",
        rooms: &["table", "value", "transport", "auth", "error", "call", "session", "oauth2", "follow"],
        faces: &[("blocking", &[]), ("codegen", &["dynamic"]), ("dynamic", &[]), ("testing", &[])],
        free: &["lib", "macros"],
    },
    House {
        src: "../runtime/huaweicloud/src",
        rooms: &[
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
        ],
        faces: &[],
        free: &["lib"],
    },
];

impl House {
    /// What a room may use, itself included; `None` for what may use all.
    fn allowed(&self, room: &str) -> Option<Vec<&str>> {
        if self.free.contains(&room) {
            return None;
        }
        if let Some((face, others)) = self.faces.iter().find(|(face, _)| *face == room) {
            return Some(self.rooms.iter().chain(*others).chain([face]).copied().collect());
        }
        let place = self.rooms.iter().position(|known| *known == room);
        let place = place.unwrap_or_else(|| panic!("{room} in {} is in no list", self.src));
        Some(self.rooms.iter().take(place + 1).copied().collect())
    }

    /// Lines that use a room that they may not use.
    fn wrong(&self) -> Vec<String> {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join(self.src);
        let mut wrong = Vec::new();
        for file in files(&src) {
            let name = file.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
            let room = name.split(['/', '.']).next().unwrap();
            let Some(allowed) = self.allowed(room) else { continue };
            let text = fs::read_to_string(&file).unwrap();
            // Tests may build on what is above.
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
            for (number, line) in code.lines().enumerate() {
                let fits = |used: &&str| allowed.contains(used) || (room == "codegen" && used.is_empty());
                if !used(line).iter().all(fits) {
                    wrong.push(format!("{}/{name}:{}: {}", self.src, number + 1, line.trim()));
                }
            }
        }
        wrong
    }
}

/// The modules at the root of the crate that a line names; an empty one for several.
fn used(line: &str) -> Vec<&str> {
    if line.trim_start().starts_with("//") {
        return Vec::new();
    }
    let paths = line.match_indices("crate::").filter(|(at, _)| !line[..*at].ends_with('$'));
    let rest = paths.map(|(at, path)| &line[at + path.len()..]);
    rest.map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
        .collect()
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

#[test]
fn rooms_use_only_those_before_them() {
    let wrong: Vec<_> = HOUSES.iter().flat_map(House::wrong).collect();
    assert!(wrong.is_empty(), "these use a room that is after theirs:\n{}", wrong.join("\n"));
}

#[test]
fn uses_are_found() {
    assert_eq!(used("use crate::value::{At, Blank};"), ["value"]);
    assert_eq!(used("    let x = crate::call::blocking::wait(crate::error::new());"), ["call", "error"]);
    assert_eq!(used("pub use crate::{call, model};"), [""]);
    assert!(used("// crate::value").is_empty() && used("$crate::codegen::Call").is_empty());
    let house = &HOUSES[0];
    assert_eq!(house.allowed("transport").unwrap(), ["table", "value", "transport"]);
    assert!(house.allowed("codegen").unwrap().contains(&"dynamic"));
}
