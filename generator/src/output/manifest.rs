use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::OutputError;
use super::path::RelativePath;

/// Name of the list of written files, at the root of an output.
pub const MANIFEST: &str = ".specmill-manifest";

const HEADER: &str =
    "# Files written by specmill, and removed by it when they are no longer made. Do not edit.\n";

/// What earlier runs wrote, by the part of the output that it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    pub(super) parts: BTreeMap<String, BTreeSet<RelativePath>>,
}

impl Manifest {
    /// Reads a manifest; `path` is for messages.
    pub(super) fn parse(text: &str, path: &Path) -> Result<Self, OutputError> {
        let mut manifest = Self::default();
        let mut part = None;
        for (index, line) in text.lines().enumerate() {
            let damaged = || OutputError::Manifest { path: path.to_owned(), line: index + 1 };
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                part = Some(manifest.parts.entry(name.to_owned()).or_default());
                continue;
            }
            let file = RelativePath::new(Path::new(line)).map_err(|_| damaged())?;
            // The manifest is not on its own list; who puts it there wants it gone.
            if file.as_str().eq_ignore_ascii_case(MANIFEST) {
                return Err(damaged());
            }
            part.as_mut().ok_or_else(damaged)?.insert(file);
        }
        Ok(manifest)
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &RelativePath> {
        self.parts.values().flatten()
    }

    pub(super) fn contains(&self, file: &RelativePath) -> bool {
        self.parts.values().any(|files| files.contains(file))
    }

    /// Lists the files of both.
    pub(super) fn union(&self, other: &Self) -> Self {
        let mut union = self.clone();
        for (part, files) in &other.parts {
            union.parts.entry(part.clone()).or_default().extend(files.iter().cloned());
        }
        union
    }

    pub(super) fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for (part, files) in self.parts.iter().filter(|(_, files)| !files.is_empty()) {
            text.push_str("\n[");
            text.push_str(part);
            text.push_str("]\n");
            for file in files {
                text.push_str(file.as_str());
                text.push('\n');
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn parse(text: &str) -> Result<Manifest, OutputError> {
        Manifest::parse(text, Path::new("m"))
    }

    #[test]
    fn reads_what_it_writes() {
        let manifest = parse("[docs]\nindex.md\n[rust]\nsrc/lib.rs\nsrc/b.rs\n").unwrap();
        assert_eq!(manifest.files().count(), 3);
        assert_eq!(parse(&manifest.to_text()).unwrap(), manifest);
    }

    #[test]
    fn is_not_trusted() {
        for (text, bad) in [
            ("[rust]\n../other/file\n", 2),
            ("[rust]\na\n/etc/passwd\n", 3),
            ("no-part\n", 1),
            ("[rust]\n.specmill-manifest\n", 2),
        ] {
            match parse(text) {
                Err(OutputError::Manifest { line, .. }) => assert_eq!(line, bad, "{text}"),
                other => assert!(other.is_err(), "{text}"),
            }
        }
    }
}
