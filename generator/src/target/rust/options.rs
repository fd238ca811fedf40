use indexmap::IndexMap;
use serde::Deserialize;

/// How a Rust client is rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RustOptions {
    /// Name of the crate, `huaweicloud-dcs`.
    pub crate_name: String,
    /// Version of the crate.
    pub crate_version: String,
    /// Crate that provides `ClientBuilder`, by its name in `Cargo.toml`;
    /// `specmill-runtime` where none is named.
    pub core: Option<String>,
    /// Items of that crate that belong to the generated one as well, such as the type
    /// of credentials.
    pub reexports: Vec<String>,
    /// Name of the document, for the first line of every file.
    pub document: String,
    /// Short name of the service in logs and errors; the crate's name where none is given.
    pub service: Option<String>,
    /// One line on the crate; the document's summary or title where none is given.
    pub description: Option<String>,
    /// SPDX expression of the crate's licence.
    pub license: Option<String>,
    /// Address of the crate's repository.
    pub repository: Option<String>,
    /// Keywords of the crate.
    pub keywords: Vec<String>,
    /// Categories of the crate.
    pub categories: Vec<String>,
    /// Where the runtime crates come from.
    pub dependencies: Dependencies,
    /// Statements that make a `client`, shown in the crate's documentation, where the
    /// plain builder does not do.
    pub client_example: Option<String>,
    /// A crate, or one file for a build script.
    pub layout: Layout,
}

impl RustOptions {
    /// Options of a crate with everything else as it comes.
    #[must_use]
    pub fn new(crate_name: impl Into<String>, document: impl Into<String>) -> Self {
        Self {
            crate_name: crate_name.into(),
            crate_version: first_version(),
            core: None,
            reexports: Vec::new(),
            document: document.into(),
            service: None,
            description: None,
            license: None,
            repository: None,
            keywords: Vec::new(),
            categories: Vec::new(),
            dependencies: Dependencies::default(),
            client_example: None,
            layout: Layout::default(),
        }
    }
}

/// Where a generated crate's dependencies come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Dependencies {
    /// The workspace that the crate is a member of.
    Workspace,
    /// Folders relative to the crate's, by the names of the crates; those that are not
    /// named come from a registry.
    Paths(IndexMap<String, String>),
    /// A registry, in the version of this generator.
    #[default]
    Registry,
    /// A registry, in another version.
    Version(String),
}

/// What is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// A crate.
    #[default]
    Crate,
    /// One file, `client.rs`, for `include!` inside a module.
    SingleFile,
}

fn first_version() -> String {
    "0.1.0".to_owned()
}
