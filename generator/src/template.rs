//! Templates: ours are compiled in, a user's replace them file by file.
//!
//! Templates decide what output looks like and nothing else: every value that they
//! print has been prepared by the emitter.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tera::{Context, ErrorKind, Tera};
use thiserror::Error;

/// Names and texts of our own templates, sorted by name; the build script lists them.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// How deep a folder of templates is followed; ours has two levels.
const MAX_DEPTH: usize = 8;

/// A set of templates, parsed and checked.
pub struct Templates {
    tera: Tera,
}

/// A template that can't be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// A file or folder of templates can't be read.
    #[error("can't read `{}`", path.display())]
    Unreadable {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file does not have the name of a template.
    #[error("{} replaces no template; the templates are {}", path.display(), known.join(", "))]
    Unknown {
        /// Path below the folder of templates.
        path: PathBuf,
        /// Names of all templates.
        known: Vec<&'static str>,
    },
    /// A template is wrong at a place.
    #[error("template {template}, line {line}, column {column}: {message}")]
    Invalid {
        /// Name of the template.
        template: String,
        /// Line, from one.
        line: usize,
        /// Column, from one.
        column: usize,
        /// What is wrong.
        message: String,
    },
    /// A template, or the set of them, is wrong as a whole.
    #[error("template {template}: {message}")]
    Failed {
        /// Name of the template; `*` where it is the set.
        template: String,
        /// What is wrong.
        message: String,
    },
}

impl Templates {
    /// The templates that are compiled in.
    ///
    /// # Errors
    ///
    /// [`TemplateError`] where one of them is wrong, which the tests rule out.
    pub fn embedded() -> Result<Self, TemplateError> {
        Self::parse(EMBEDDED.iter().map(|(name, text)| (*name, (*text).to_owned())))
    }

    /// The templates that are compiled in, with those replaced that stand in a
    /// folder under the same name (`rust/lib.rs.tera`).
    ///
    /// # Errors
    ///
    /// [`TemplateError`] where a file can't be read, has the name of no template, or
    /// is no valid template.
    pub fn with_overrides(folder: &Path) -> Result<Self, TemplateError> {
        let mut texts: Vec<(&'static str, String)> =
            EMBEDDED.iter().map(|(name, text)| (*name, (*text).to_owned())).collect();
        let mut files = Vec::new();
        list(folder, Path::new(""), 0, &mut files)?;
        files.sort();
        for relative in files {
            let name: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            let name = name.join("/");
            let Some((_, text)) = texts.iter_mut().find(|(known, _)| *known == name) else {
                return Err(TemplateError::Unknown { path: relative, known: Self::names().collect() });
            };
            let path = folder.join(&relative);
            *text = read(&path).map_err(|source| TemplateError::Unreadable { path, source })?;
        }
        Self::parse(texts)
    }

    /// Names of all templates, sorted.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EMBEDDED.iter().map(|(name, _)| *name)
    }

    /// Renders a template.
    ///
    /// # Errors
    ///
    /// [`TemplateError`] with the place in the template, such as where it names a
    /// value that is not there.
    pub fn render(&self, name: &str, values: &impl Serialize) -> Result<String, TemplateError> {
        let context = Context::from_serialize(values).map_err(|error| explain(name, &error))?;
        self.tera.render(name, &context).map_err(|error| explain(name, &error))
    }

    fn parse(texts: impl IntoIterator<Item = (&'static str, String)>) -> Result<Self, TemplateError> {
        let mut tera = Tera::new();
        tera.autoescape_on(Vec::<&str>::new());
        tera.add_raw_templates(texts).map_err(|error| explain("*", &error))?;
        Ok(Self { tera })
    }
}

impl fmt::Debug for Templates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(Self::names()).finish()
    }
}

/// The text of a file; anything else, such as a pipe, might keep us waiting for ever.
fn read(path: &Path) -> io::Result<String> {
    if fs::metadata(path)?.is_file() {
        fs::read_to_string(path)
    } else {
        Err(io::Error::other("it is not a file"))
    }
}

fn list(folder: &Path, relative: &Path, depth: usize, files: &mut Vec<PathBuf>) -> Result<(), TemplateError> {
    let path = folder.join(relative);
    let unreadable = |source| TemplateError::Unreadable { path: path.clone(), source };
    for entry in fs::read_dir(&path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let below = relative.join(entry.file_name());
        // `metadata` of the path follows links, as reading the file will.
        if fs::metadata(entry.path()).map_err(unreadable)?.is_dir() {
            if depth < MAX_DEPTH {
                list(folder, &below, depth + 1, files)?;
            }
        } else {
            files.push(below);
        }
    }
    Ok(())
}

fn explain(name: &str, error: &tera::Error) -> TemplateError {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => TemplateError::Invalid {
            template: if report.filename().is_empty() {
                name.to_owned()
            } else {
                report.filename().to_owned()
            },
            line: report.span().start_line,
            column: report.span().start_col + 1,
            message: report.message().to_owned(),
        },
        kind => TemplateError::Failed { template: name.to_owned(), message: kind.to_string() },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    #[test]
    fn embedded_templates_are_valid_and_sorted() {
        Templates::embedded().unwrap();
        assert!(Templates::names().is_sorted());
    }

    #[test]
    fn a_file_replaces_its_template_only() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("rust")).unwrap();
        fs::write(folder.path().join("rust/README.md.tera"), "{{ word }}!\n").unwrap();
        let templates = Templates::with_overrides(folder.path()).unwrap();
        let values = serde_json::json!({"word": "<Hello>"});
        assert_eq!(templates.render("rust/README.md.tera", &values).unwrap(), "<Hello>!\n");
    }

    #[test]
    fn an_unknown_file_is_named() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("lib.rs"), "").unwrap();
        let message = Templates::with_overrides(folder.path()).unwrap_err().to_string();
        assert!(message.starts_with("lib.rs replaces no template; the templates are "), "{message}");
        assert!(message.contains("rust/lib.rs.tera"), "{message}");
    }

    #[test]
    fn a_missing_folder_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let error = Templates::with_overrides(&folder.path().join("none")).unwrap_err();
        assert!(matches!(error, TemplateError::Unreadable { .. }), "{error}");
    }

    #[test]
    fn a_wrong_template_is_placed() {
        let cases = [
            ("line\n{{ word", "template rust/README.md.tera, line 2, column "),
            ("{% if %}", "template rust/README.md.tera, line 1, column "),
        ];
        for (text, expected) in cases {
            let folder = tempfile::tempdir().unwrap();
            fs::create_dir(folder.path().join("rust")).unwrap();
            fs::write(folder.path().join("rust/README.md.tera"), text).unwrap();
            let message = Templates::with_overrides(folder.path()).unwrap_err().to_string();
            assert!(message.starts_with(expected), "{message}");
        }
    }

    #[test]
    fn a_missing_value_is_placed() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("rust")).unwrap();
        fs::write(folder.path().join("rust/README.md.tera"), "a\n  {{ nothing }}").unwrap();
        let templates = Templates::with_overrides(folder.path()).unwrap();
        let message =
            templates.render("rust/README.md.tera", &serde_json::json!({})).unwrap_err().to_string();
        assert!(message.starts_with("template rust/README.md.tera, line 2, column 6:"), "{message}");
    }
}
