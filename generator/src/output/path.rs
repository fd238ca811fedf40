use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::OutputError;

/// A path that stays below the folder it is joined to, with `/` between its parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct RelativePath(String);

impl RelativePath {
    pub(super) fn new(path: &Path) -> Result<Self, OutputError> {
        let outside = || OutputError::Outside { path: path.display().to_string() };
        let mut parts = Vec::new();
        for component in path.components() {
            match component {
                // A backslash separates parts on one system and is a letter on
                // others; a control character would break the manifest.
                Component::Normal(part) => match part.to_str() {
                    Some(part) if !part.contains(|c: char| c == '\\' || c == ':' || c.is_control()) => {
                        parts.push(part);
                    }
                    _ => return Err(outside()),
                },
                Component::CurDir => {}
                Component::ParentDir | Component::RootDir | Component::Prefix(_) => return Err(outside()),
            }
        }
        if parts.is_empty() { Err(outside()) } else { Ok(Self(parts.join("/"))) }
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn below(&self, root: &Path) -> PathBuf {
        let mut path = root.to_path_buf();
        path.extend(self.0.split('/'));
        path
    }

    /// The folders that lead to it, outermost first, without the root.
    pub(super) fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.match_indices('/').filter_map(|(end, _)| self.0.get(..end))
    }
}

/// Finds two paths that can't stand side by side on every file system.
pub(super) fn collision<'a>(paths: impl Iterator<Item = &'a RelativePath>) -> Result<(), OutputError> {
    // What is spelt how, and whether as a file or a folder. A folder may be met
    // again under the same spelling, nothing else may.
    let mut seen: BTreeMap<String, (&str, bool, &str)> = BTreeMap::new();
    for path in paths {
        let folders = path.folders().map(|folder| (folder, true));
        for (name, folder) in folders.chain([(path.as_str(), false)]) {
            match seen.get(&name.to_lowercase()) {
                None => {
                    seen.insert(name.to_lowercase(), (name, folder, path.as_str()));
                }
                Some((other, true, _)) if folder && *other == name => {}
                Some((_, _, first)) => {
                    let (first, second) = ((*first).to_owned(), path.0.clone());
                    return Err(OutputError::Collision { first, second });
                }
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    macro_rules! relative {
        ($($name:ident: $input:literal => $expected:expr;)*) => {
            $(#[test] fn $name() {
                let path = RelativePath::new(Path::new($input)).ok();
                assert_eq!(path.as_ref().map(RelativePath::as_str), $expected);
            })*
        };
    }

    relative! {
        plain: "src/lib.rs" => Some("src/lib.rs");
        current_folder: "./src/./lib.rs" => Some("src/lib.rs");
        dots_in_name: "a..b/..c" => Some("a..b/..c");
        upwards: "../secret" => None;
        upwards_inside: "src/../../secret" => None;
        absolute: "/etc/passwd" => None;
        empty: "" => None;
        only_current_folder: "." => None;
        backslash: "src\\lib.rs" => None;
        drive: "c:lib.rs" => None;
        line_break: "a\nb" => None;
    }

    fn collides(paths: &[&str]) -> bool {
        let paths: Vec<_> = paths.iter().map(|path| RelativePath::new(Path::new(path)).unwrap()).collect();
        collision(paths.iter()).is_err()
    }

    #[test]
    fn collisions() {
        assert!(!collides(&["a/b", "a/c", "d"]));
        assert!(collides(&["a/B", "a/b"]));
        assert!(collides(&["A/b", "a/c"]), "folders count too");
        assert!(collides(&["a", "a/b"]), "a file can't be a folder");
        assert!(collides(&["a/b", "a"]), "nor the other way round");
        assert!(collides(&["a", "a"]));
        assert!(collides(&["Ä", "ä"]));
    }
}
