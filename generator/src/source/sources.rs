//! Reading files, and finding places in them again.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use crate::place::{FileId, Span};

use super::{Node, json, yaml};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};

/// All files read in a run.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<File>,
    /// Files by their canonical path; none where the file can't be read.
    by_path: HashMap<PathBuf, Option<FileId>>,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    /// Made up from text in memory; nothing to watch.
    in_memory: bool,
    text: String,
    /// Where each line begins.
    lines: Vec<u32>,
    /// None where the text is not a document.
    root: Option<Node>,
}

/// A place for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position<'a> {
    /// The file, as it was named.
    pub path: &'a Path,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// The most bytes that a file may have: a hundred times the largest documents that
/// are published, and few enough for places to be kept in 32 bits.
const LARGEST: usize = 256 << 20;

/// The bytes of a file, and no more of an endless one than tells that it is too large.
///
/// A pipe or a device is read only where it was handed to the process, as
/// `/dev/stdin` or `/dev/fd/63`: any other might keep us waiting for ever.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let handed_over = ["/dev/stdin", "/dev/fd", "/proc/self/fd"].iter().any(|own| path.starts_with(own));
    let kind = fs::metadata(path)?.file_type();
    if !kind.is_file() && !kind.is_dir() && !handed_over {
        return Err(io::Error::other("it is a pipe, a socket or a device, not a file"));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Sources {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a YAML or JSON file.
    ///
    /// A file that was read before, under whatever name, is not read again. `None`
    /// where it can't be read or is not a document; then a diagnostic says why.
    pub fn load(&mut self, path: &Path, diagnostics: &mut Diagnostics) -> Option<FileId> {
        self.load_for(path, None, diagnostics)
    }

    /// Like [`load`](Self::load), for a reference that stands at `origin`.
    pub(crate) fn load_for(
        &mut self,
        path: &Path,
        origin: Option<Span>,
        diagnostics: &mut Diagnostics,
    ) -> Option<FileId> {
        let identity = fs::canonicalize(path).unwrap_or_else(|_| normalise(path));
        if let Some(&Some(known)) = self.by_path.get(&identity) {
            return self.root(known).map(|_| known);
        }
        let bytes = match read(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                // Said again for every reference that names the file: each has its own place.
                let first = self.by_path.insert(identity, None).is_none();
                if first || origin.is_some() {
                    let mut diagnostic = Diagnostic::new(
                        codes::FILE_UNREADABLE,
                        format!("can't read `{}`: {error}", path.display()),
                    );
                    diagnostic = match origin {
                        Some(origin) => diagnostic
                            .at(origin, "named here")
                            .help("references are relative to the file in which they stand"),
                        None => diagnostic.help("check the path and the rights of the file"),
                    };
                    diagnostics.push(diagnostic);
                }
                return None;
            }
        };
        let id = self.add(normalise(path), bytes, false, diagnostics);
        self.by_path.insert(identity, id);
        id.filter(|&id| self.root(id).is_some())
    }

    /// Adds a document from memory, under a name that its references are relative to.
    ///
    /// `None` where it is not a document; then a diagnostic says why.
    pub fn add_text(
        &mut self,
        name: impl Into<PathBuf>,
        text: impl Into<String>,
        diagnostics: &mut Diagnostics,
    ) -> Option<FileId> {
        let path = normalise(&name.into());
        let id = self.add(path.clone(), text.into().into_bytes(), true, diagnostics);
        self.by_path.insert(fs::canonicalize(&path).unwrap_or(path), id);
        id.filter(|&id| self.root(id).is_some())
    }

    fn add(
        &mut self,
        path: PathBuf,
        bytes: Vec<u8>,
        in_memory: bool,
        diagnostics: &mut Diagnostics,
    ) -> Option<FileId> {
        let too_large = |what: &str| {
            Diagnostic::new(codes::FILE_TOO_LARGE, format!("`{}` is too large: {what}", path.display()))
        };
        let (true, Ok(id)) = (bytes.len() <= LARGEST, u32::try_from(self.files.len())) else {
            diagnostics.push(too_large("256 MiB is the limit"));
            return None;
        };
        let id = FileId(id);
        let (mut text, invalid_at) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
            }
        };
        let mut offset = 0;
        if text.starts_with('\u{FEFF}') {
            offset = '\u{FEFF}'.len_utf8();
            text.drain(..offset);
        }
        let lines = std::iter::once(0)
            .chain(text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at as u32 + 1))
            .collect();
        self.files.push(File { path, in_memory, text, lines, root: None });
        let file = self.files.last_mut()?;
        if let Some(at) = invalid_at {
            let place = at.saturating_sub(offset) as u32;
            diagnostics.push(
                Diagnostic::new(
                    codes::FILE_NOT_UTF8,
                    format!("`{}` is not UTF-8: byte {at} begins no character", file.path.display()),
                )
                .at(Span::new(id, place, place), "here")
                .help("save the file as UTF-8"),
            );
            return Some(id);
        }
        let has_ending = |ending: &str| {
            file.path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
        };
        let is_yaml = has_ending("yaml") || has_ending("yml");
        let json = has_ending("json") || file.text.trim_start().starts_with(['{', '[']);
        file.root = match json {
            // What is JSON is YAML too, and read faster; what isn't may be YAML's flow style.
            true if is_yaml => json::read(id, &file.text, &mut Diagnostics::new())
                .or_else(|| yaml::read(id, &file.text, diagnostics)),
            true => json::read(id, &file.text, diagnostics),
            false => yaml::read(id, &file.text, diagnostics),
        };
        Some(id)
    }

    fn file(&self, id: FileId) -> Option<&File> {
        self.files.get(id.0 as usize)
    }

    /// The tree of a file; none where its text is not a document.
    #[must_use]
    pub fn root(&self, id: FileId) -> Option<&Node> {
        self.file(id)?.root.as_ref()
    }

    /// Where a file stands, as it was named; empty for a file of other sources.
    #[must_use]
    pub fn path(&self, id: FileId) -> &Path {
        self.file(id).map_or(Path::new(""), |file| &file.path)
    }

    /// The text of a file; empty for a file of other sources.
    #[must_use]
    pub fn text(&self, id: FileId) -> &str {
        self.file(id).map_or("", |file| &file.text)
    }

    /// The text of a stretch of a file.
    #[must_use]
    pub fn excerpt(&self, span: Span) -> &str {
        self.text(span.file).get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// Line and column of the beginning of a span.
    #[must_use]
    pub fn position(&self, span: Span) -> Position<'_> {
        self.at(span.file, span.start)
    }

    /// Line and column of the end of a span.
    #[must_use]
    pub fn end_position(&self, span: Span) -> Position<'_> {
        self.at(span.file, span.end)
    }

    fn at(&self, id: FileId, at: u32) -> Position<'_> {
        let Some(file) = self.file(id) else {
            return Position { path: Path::new(""), line: 1, column: 1 };
        };
        let line = file.lines.partition_point(|&start| start <= at).max(1);
        let start = file.lines.get(line - 1).copied().unwrap_or_default() as usize;
        let before = file.text.get(start..at as usize).unwrap_or_default();
        Position { path: &file.path, line, column: before.chars().count() + 1 }
    }

    /// Length of all texts together, in bytes.
    pub(crate) fn size(&self) -> usize {
        self.files.iter().map(|file| file.text.len()).sum()
    }

    /// All files read from disk, in the order of reading.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().filter(|file| !file.in_memory).map(|file| file.path.as_path())
    }
}

/// Takes `.` and `name/..` out, so that a path reads well in messages.
fn normalise(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    if out.as_os_str().is_empty() { path.to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn codes_of(diagnostics: &Diagnostics) -> Vec<&'static str> {
        diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect()
    }

    #[test]
    fn a_file_is_read_once_under_any_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, "a: 1\n").unwrap();
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let first = sources.load(&path, &mut diagnostics).unwrap();
        let second = sources.load(&folder.path().join("sub/../a.yaml"), &mut diagnostics).unwrap();
        assert_eq!(first, second);
        assert_eq!(sources.paths().collect::<Vec<_>>(), [path.as_path()]);
        assert!(diagnostics.is_empty());
    }

    #[test]
    fn flow_style_at_the_root_of_a_yaml_file_is_yaml() {
        for (name, text, found) in [
            ("a.yaml", "{a: [1], # a comment\n b: {c: 2}}\n", &[][..]),
            ("a.yml", "{\"a\": 1}", &[]),
            ("a.json", "{a: 1}", &["SM0101"]),
            ("a.yaml", "{a: 1", &["SM0101"]),
            // A comma at the end is fine in YAML.
            ("a.yaml", " {\"a\": 1,}", &[]),
        ] {
            let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
            let read = sources.add_text(name, text, &mut diagnostics);
            assert_eq!(codes_of(&diagnostics), found, "{text}");
            assert_eq!(read.is_some(), found.is_empty(), "{text}");
        }
    }

    #[test]
    fn what_is_no_text_is_refused_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.yaml");
        fs::write(&path, b"\xEF\xBB\xBFa: \xFF\n").unwrap();
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        assert_eq!(sources.load(&path, &mut diagnostics), None);
        assert_eq!(sources.load(&path, &mut diagnostics), None);
        assert_eq!(codes_of(&diagnostics), ["SM0002"]);
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.message.contains("byte 6")));
    }

    #[test]
    fn a_missing_file_is_said_with_its_name() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        assert_eq!(sources.load(Path::new("no/such.yaml"), &mut diagnostics), None);
        assert_eq!(codes_of(&diagnostics), ["SM0001"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("openapi.yaml");
        let _socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
        for path in [path.as_path(), Path::new("/dev/zero"), folder.path()] {
            let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
            assert_eq!(sources.load(path, &mut diagnostics), None);
            assert_eq!(codes_of(&diagnostics), ["SM0001"]);
        }
    }

    #[test]
    fn places_are_counted_in_characters() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let id = sources.add_text("a.yaml", "\u{FEFF}a: 1\nü: 😀x\n", &mut diagnostics).unwrap();
        let node = sources.root(id).unwrap().get("ü").unwrap();
        let place = sources.position(node.span);
        assert_eq!((place.line, place.column), (2, 4));
        assert_eq!(sources.excerpt(node.span), "😀x");
        assert_eq!(sources.end_position(node.span).column, 6);
    }

    #[test]
    fn json_is_told_by_name_or_first_sign() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        assert!(sources.add_text("a", " {\"a\": 1,}", &mut diagnostics).is_none());
        assert!(sources.add_text("b.json", "a: 1", &mut diagnostics).is_none());
        assert_eq!(codes_of(&diagnostics), ["SM0101", "SM0101"]);
    }
}
