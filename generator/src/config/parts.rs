use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::model::Api;
use crate::target::book::DocsService;
use crate::target::json_schema::SchemaOptions;
use crate::target::rust::{Dependencies, RustOptions};

/// One service: a document and what is made of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Service {
    /// The OpenAPI document; files that it refers to are found from there.
    pub document: PathBuf,
    /// A Rust client crate.
    #[serde(default)]
    pub rust: Option<Rust>,
    /// JSON Schemas.
    #[serde(default)]
    pub schemas: Option<Schemas>,
    /// Bundles in one file.
    #[serde(default)]
    pub openapi: Option<OpenApi>,
    /// The service is in the documentation; it is where nothing else is said.
    #[serde(default = "yes")]
    pub docs: bool,
}

impl Service {
    /// A service of which a client crate is made, in the output folder itself.
    pub(super) fn of_document(document: &Path, name: &str) -> Self {
        let rust = Rust { name: Some(name.to_owned()), ..Rust::default() };
        Self { document: document.to_owned(), rust: Some(rust), schemas: None, openapi: None, docs: false }
    }

    /// A service of which everything is made, to see whether it can be.
    pub(crate) fn of_everything(document: &Path, report_losses: bool) -> Self {
        Self {
            schemas: Some(Schemas { path: PathBuf::from("schemas"), id: None }),
            openapi: Some(OpenApi { path: PathBuf::from("openapi"), report_losses }),
            docs: true,
            ..Self::of_document(document, "service")
        }
    }
}

impl Service {
    /// What the emitter of the documentation is told about the service.
    pub(crate) fn docs<'a>(&'a self, name: &'a str, api: &'a Api) -> DocsService<'a> {
        let docs = DocsService::new(name, api);
        match &self.rust {
            Some(rust) => {
                docs.crate_name(rust.crate_name(name)).client_example(rust.client_example.as_deref())
            }
            None => docs,
        }
    }
}

fn yes() -> bool {
    true
}

/// A Rust client crate.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Rust {
    /// Folder of the crate, below the output folder.
    pub path: PathBuf,
    /// Name of the crate; the last part of the path where it is not given.
    #[serde(default, rename = "crate")]
    pub name: Option<String>,
    /// Version of the crate; `0.1.0` where it is not given.
    #[serde(default)]
    pub version: Option<String>,
    /// Crate that provides the `ClientBuilder`; `specmill-runtime` where it is not given.
    #[serde(default)]
    pub core: Option<String>,
    /// Items of that crate that belong to the generated one as well.
    #[serde(default)]
    pub reexports: Vec<String>,
    /// One line on the crate; the document's own where it is not given.
    #[serde(default)]
    pub description: Option<String>,
    /// SPDX expression of the crate's licence.
    #[serde(default)]
    pub license: Option<String>,
    /// Address of the crate's repository.
    #[serde(default)]
    pub repository: Option<String>,
    /// Keywords of the crate.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Categories of the crate.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Where the runtime crates come from: `registry`, `workspace`,
    /// `{ version: "0.1" }`, or `{ paths: { specmill-runtime: ../../../runtime/specmill } }`.
    #[serde(default)]
    pub dependencies: Dependencies,
    /// Statements that make a `client`, for the documentation of the crate.
    #[serde(default)]
    pub client_example: Option<String>,
}

impl Rust {
    fn crate_name<'a>(&'a self, service: &'a str) -> &'a str {
        let last = self.path.file_name().and_then(|name| name.to_str());
        self.name.as_deref().or(last).unwrap_or(service)
    }

    /// What the emitter is told about the crate of a service.
    pub(crate) fn options(&self, service: &str, document: &Path) -> RustOptions {
        let name = self.crate_name(service);
        let mut options = RustOptions::new(name, document.to_string_lossy().replace('\\', "/"));
        if let Some(version) = &self.version {
            options.crate_version.clone_from(version);
        }
        options.core.clone_from(&self.core);
        options.reexports.clone_from(&self.reexports);
        options.service = Some(service.to_owned());
        options.description.clone_from(&self.description);
        options.license.clone_from(&self.license);
        options.repository.clone_from(&self.repository);
        options.keywords.clone_from(&self.keywords);
        options.categories.clone_from(&self.categories);
        options.dependencies = self.dependencies.clone();
        options.client_example.clone_from(&self.client_example);
        options
    }
}

/// JSON Schemas, one file per object, request and answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Schemas {
    /// Folder, below the output folder.
    pub path: PathBuf,
    /// What each `$id` begins with; `https://example.com/schemas/<service>` where it
    /// is not given.
    #[serde(default)]
    pub id: Option<String>,
}

impl Schemas {
    /// What the emitter is told about the schemas of a service.
    pub(crate) fn options(&self, service: &str) -> SchemaOptions {
        let id = self.id.clone().unwrap_or_else(|| format!("https://example.com/schemas/{service}"));
        SchemaOptions::new(id)
    }
}

/// Bundles of the document in one file, for tools of other languages.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct OpenApi {
    /// Folder, below the output folder; several services may share it.
    pub path: PathBuf,
    /// Warn about what OpenAPI 3.0 can't say.
    #[serde(default = "yes")]
    pub report_losses: bool,
}

/// An mdBook source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Docs {
    /// Folder, below the output folder.
    pub path: PathBuf,
    /// Title of the book.
    #[serde(default = "title")]
    pub title: String,
}

fn title() -> String {
    "Reference".to_owned()
}
