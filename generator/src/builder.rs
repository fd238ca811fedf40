use std::env;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::diagnostic::{Diagnostics, Level};
use crate::generate::generate;
use crate::output::{Output, OutputError};
use crate::report::human;
use crate::source::Sources;
use crate::target::Artifact;
use crate::target::registry::TARGETS;
use crate::target::rust::{Layout, Section};
use crate::template::{TemplateError, Templates};

/// Makes a client out of a document while a crate is built.
///
/// # From an empty folder to a call
///
/// Put a document beside `Cargo.toml`, say `openapi.yaml`, and name two crates: the
/// generator, which is needed for building only, and the runtime that every
/// generated client stands on.
///
/// ```toml
/// [dependencies]
/// specmill-runtime = "0.1"
///
/// [build-dependencies]
/// specmill = { version = "0.1", default-features = false }
/// ```
///
/// `build.rs` makes the client. It runs again when the document changes, or any file
/// that the document refers to.
///
/// ```no_run
/// fn main() -> Result<(), specmill::Error> {
///     specmill::Builder::new("openapi.yaml").generate()
/// }
/// ```
///
/// The client lands in Cargo's folder for such things and is included where the
/// crate wants it:
///
/// ```ignore
/// mod api {
///     include!(concat!(env!("OUT_DIR"), "/client.rs"));
/// }
///
/// let client = api::Client::builder().build()?;
/// let pets = client.list_pets().limit(10).send().await?;
/// ```
///
/// What is wrong with the document stands in the error, with file, line and column;
/// what is merely doubtful is a warning of Cargo's.
#[derive(Clone, Debug)]
pub struct Builder {
    document: PathBuf,
    out_dir: Option<PathBuf>,
    file_name: String,
    core: Option<String>,
    service: Option<String>,
    templates: Option<PathBuf>,
}

impl Builder {
    /// A client of a document: a YAML or JSON file in OpenAPI 3.0 or 3.1, by its path
    /// from the folder of `Cargo.toml`.
    #[must_use]
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self {
            document: document.into(),
            out_dir: None,
            file_name: "client.rs".to_owned(),
            core: None,
            service: None,
            templates: None,
        }
    }

    /// Folder that the client is written to; Cargo's `OUT_DIR` where none is given.
    ///
    /// A file that is there already is replaced.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), specmill::Error> {
    /// specmill::Builder::new("openapi.yaml").out_dir("src/generated").generate()
    /// # }
    /// ```
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Name of the file that is written; `client.rs` where none is given. Several
    /// clients in one build script need several names.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), specmill::Error> {
    /// specmill::Builder::new("pets.yaml").file_name("pets.rs").generate()?;
    /// specmill::Builder::new("orders.yaml").file_name("orders.rs").generate()
    /// # }
    /// ```
    #[must_use]
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Crate with the `ClientBuilder` that the client is made by, for services whose
    /// credentials or addresses need one of their own; `specmill-runtime` where none
    /// is given.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), specmill::Error> {
    /// specmill::Builder::new("openapi.yaml").core("huaweicloud-core").generate()
    /// # }
    /// ```
    #[must_use]
    pub fn core(mut self, name: impl Into<String>) -> Self {
        self.core = Some(name.into());
        self
    }

    /// Short name of the service in logs and errors; the name of the crate that is
    /// built where none is given.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), specmill::Error> {
    /// specmill::Builder::new("openapi.yaml").service("pets").generate()
    /// # }
    /// ```
    #[must_use]
    pub fn service(mut self, name: impl Into<String>) -> Self {
        self.service = Some(name.into());
        self
    }

    /// Folder with templates that replace the built-in ones file by file.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), specmill::Error> {
    /// specmill::Builder::new("openapi.yaml").templates("templates").generate()
    /// # }
    /// ```
    #[must_use]
    pub fn templates(mut self, folder: impl Into<PathBuf>) -> Self {
        self.templates = Some(folder.into());
        self
    }
}

impl Builder {
    /// Makes the client.
    ///
    /// Tells Cargo which files the client depends on, and passes on warnings.
    ///
    /// # Errors
    ///
    /// [`Error`] where the document can't be read or understood, a template can't be
    /// used, or the file can't be written. Nothing is written then.
    pub fn generate(&self) -> Result<(), Error> {
        let folder = match &self.out_dir {
            Some(folder) => folder.clone(),
            None => env::var_os("OUT_DIR").map(PathBuf::from).ok_or(Reason::NoFolder)?,
        };
        let templates = match &self.templates {
            Some(folder) => Templates::with_overrides(folder).map_err(Reason::Template)?,
            None => Templates::embedded().map_err(Reason::Template)?,
        };

        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let config = self.config(&folder);
        let artifacts = generate(
            &config,
            &TARGETS.iter().collect::<Vec<_>>(),
            &templates,
            &mut sources,
            &mut diagnostics,
        );
        self.tell_cargo(&sources, &diagnostics);
        let Some(artifacts) = artifacts else {
            return Err(Reason::Findings(human(&diagnostics, &sources, false)).into());
        };
        let mut files: Vec<Artifact> = artifacts.into_values().flatten().collect();
        for file in &mut files {
            file.path = PathBuf::from(&self.file_name);
        }
        // Each file is a part of its own: what another call in the same script wrote
        // into the folder is not this one's to remove.
        let output = Output::new(folder).overwrite(true).part(&self.file_name, files);
        output.plan().and_then(|plan| plan.write()).map_err(Reason::Output)?;
        Ok(())
    }

    fn config(&self, folder: &Path) -> Config {
        let crate_name = env::var("CARGO_PKG_NAME").unwrap_or_else(|_| "client".to_owned());
        let service = self.service.as_ref().unwrap_or(&crate_name);
        let mut section = Section::new(&crate_name);
        section.core.clone_from(&self.core);
        section.layout = Layout::SingleFile;
        Config::of_client(&self.document, folder, service, section)
    }

    /// The lines by which a build script speaks to Cargo.
    fn tell_cargo(&self, sources: &Sources, diagnostics: &Diagnostics) {
        // A document that could not be read is waited for as well.
        let document = [self.document.as_path()];
        let templates = self.templates.iter().map(PathBuf::as_path);
        for path in document.into_iter().chain(sources.paths()).chain(templates) {
            println!("cargo:rerun-if-changed={}", path.display());
        }
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostics.level(diagnostic) == Level::Warn)
        {
            let place = diagnostic.primary.as_ref().map_or_else(String::new, |label| {
                let place = sources.position(label.span);
                format!("{}:{}:{}: ", place.path.display(), place.line, place.column)
            });
            let message = diagnostic.message.replace('\n', " ");
            println!("cargo:warning={place}{message} [{}]", diagnostic.code.as_str());
        }
    }
}

/// Why a client could not be made.
///
/// A build script that returns it from `main` shows its `Debug` form, which is
/// therefore as readable as `Display`: the findings with excerpts of the document.
#[non_exhaustive]
pub struct Error(Reason);

enum Reason {
    /// Findings, rendered.
    Findings(String),
    Template(TemplateError),
    Output(OutputError),
    NoFolder,
}

impl From<Reason> for Error {
    fn from(kind: Reason) -> Self {
        Self(kind)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Reason::Findings(text) => {
                write!(f, "no client can be made of the document\n\n{}", text.trim_end())
            }
            Reason::Template(error) => error.fmt(f),
            Reason::Output(error) => error.fmt(f),
            Reason::NoFolder => f.write_str(
                "OUT_DIR is not set; call this from a build script, or name a folder with `out_dir`",
            ),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)?;
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        // The error itself is what `Display` says already; its cause comes next.
        match &self.0 {
            Reason::Template(error) => error.source(),
            Reason::Output(error) => error.source(),
            Reason::Findings(_) | Reason::NoFolder => None,
        }
    }
}
