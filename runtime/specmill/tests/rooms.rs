//! The order of the rooms: each uses only those above it in the list, none two each other.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom up: a room may use those before it.
const ROOMS: &[&str] =
    &["table", "value", "transport", "auth", "error", "call", "session", "oauth2", "follow"];
/// What stands above all rooms; nothing but the root uses it, and each other only as listed here.
const FACES: &[(&str, &[&str])] =
    &[("blocking", &[]), ("codegen", &["dynamic"]), ("dynamic", &[]), ("testing", &[])];

#[test]
fn rooms_use_only_rooms_below_them() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for file in files(&src) {
        let name = file.strip_prefix(&src).unwrap().to_str().unwrap().replace('\\', "/");
        let room = name.split(['/', '.']).next().unwrap().to_owned();
        let allowed: Vec<&str> = match room.as_str() {
            // The root names what users see; macros are expanded elsewhere.
            "lib" | "macros" => continue,
            room => match FACES.iter().find(|(face, _)| *face == room) {
                Some((_, faces)) => ROOMS.iter().chain(*faces).copied().chain([room]).collect(),
                None => {
                    let place = ROOMS.iter().position(|known| *known == room);
                    let place = place.unwrap_or_else(|| panic!("{name} is in no room of the list"));
                    ROOMS.iter().take(place + 1).copied().collect()
                }
            },
        };
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in
            text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            for (at, path) in line.match_indices("crate::").filter(|(at, _)| !line[..*at].ends_with('$')) {
                let rest = &line[at + path.len()..];
                let used: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let macros = room == "codegen" && used.is_empty();
                if !macros && !allowed.contains(&used.as_str()) {
                    wrong.push(format!("src/{name}:{}: {}", number + 1, line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "these reach up, or past a room:\n{}", wrong.join("\n"));
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
