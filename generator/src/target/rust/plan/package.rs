//! The root of a crate, its manifest and its read-me.

use serde::Serialize;

use crate::model::Api;

use super::super::options::{Dependencies, RustOptions};
use super::super::uses::Uses;
use super::super::{doc, format};
use super::client::{RUNTIME, core};
use super::features::Feature;
use super::operations::{ExamplePlan, OperationPlan};
use super::prose::describe;

/// What the crate's root, manifest and read-me say.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct Crate {
    title: String,
    docs: Vec<String>,
    features: Vec<Feature>,
    /// Path of the crate in code.
    path: String,
    core: String,
    example: Vec<String>,
    plain_example: Vec<String>,
    package: Package,
    reexports: Vec<String>,
    /// The service has tables.
    catalog: bool,
    /// Patterns are in a file of their own.
    patterns: bool,
    /// So many types hold one another that the compiler has to be allowed more steps.
    deep: bool,
    notice: String,
}

/// The manifest's entries, as TOML values.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct Package {
    name: String,
    plain_name: String,
    version: String,
    description: String,
    license: Option<String>,
    repository: Option<String>,
    keywords: Option<String>,
    categories: Option<String>,
    default: String,
    dependencies: Vec<Dependency>,
    core: String,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Dependency {
    name: String,
    value: String,
}

/// With how many types the compiler's own limit has been seen to be met.
const MANY_TYPES: usize = 1000;

impl Crate {
    pub(in crate::target::rust) fn new(
        api: &Api,
        options: &RustOptions,
        features: Vec<Feature>,
        operations: &[&OperationPlan],
        [catalog, patterns]: [bool; 2],
    ) -> Self {
        let path = options.crate_name.replace('-', "_");
        // The shortest one says enough for a beginning.
        let current = operations.iter().filter(|operation| !operation.is_deprecated());
        let calls = current.filter_map(|operation| operation.example());
        let call = calls.min_by_key(|example| example.parts().1.len());
        let plain = program(&path, options.client_example.as_deref(), call);
        let mut example = vec!["# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned()];
        example.extend(plain.iter().cloned());
        example.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
        Self {
            title: doc::inline(&api.title),
            docs: describe(api.summary.as_deref(), api.description.as_deref(), ""),
            package: Package::new(api, options, &features),
            features,
            path,
            core: core(options).replace('-', "_"),
            example,
            plain_example: plain,
            notice: format::notice(&options.document),
            reexports: options.reexports.clone(),
            catalog,
            patterns,
            deep: api.types.len() > MANY_TYPES,
        }
    }
}

/// Imports, a client of the crate at `path`, and what is done with it.
pub(in crate::target::rust) fn program(
    path: &str,
    client: Option<&str>,
    example: Option<&ExamplePlan>,
) -> Vec<String> {
    let plain = format!("use {path}::Client; let client = Client::builder().build()?;");
    let text = client.unwrap_or(&plain);
    let mut uses = Uses::default();
    let client = match format::parsed(text) {
        Some(statements) => format::laid_out(uses.take(statements)),
        None => text.lines().map(str::to_owned).collect(),
    };
    let (imports, statements) = example.map(ExamplePlan::parts).unzip();
    uses.extend(imports.cloned().unwrap_or_default());
    let mut lines = Vec::new();
    for group in uses.lines() {
        if !group.is_empty() {
            lines.extend(format::statements(&group.join(" ")).unwrap_or(group));
            lines.push(String::new());
        }
    }
    lines.extend(client);
    lines.extend(statements.into_iter().flatten().cloned());
    lines
}

impl Package {
    fn new(api: &Api, options: &RustOptions, features: &[Feature]) -> Self {
        let core = core(options);
        let description = options
            .description
            .clone()
            .or_else(|| api.summary.clone())
            .unwrap_or_else(|| format!("Client of {}", api.title));
        // Cargo hands the description to the compiler, which takes no NUL.
        let ends = |letter: char| letter.is_whitespace() || letter.is_control();
        let description: Vec<_> = description.split(ends).filter(|word| !word.is_empty()).collect();
        let default = ["rustls", "http2"]
            .into_iter()
            .chain(features.iter().filter(|feature| feature.default).map(|feature| feature.name.as_str()));
        let mut names = vec![RUNTIME];
        if core != RUNTIME {
            names.push(core);
        }
        names.sort_unstable();
        Self {
            name: toml(&options.crate_name),
            plain_name: options.crate_name.clone(),
            version: toml(&options.crate_version),
            description: toml(&description.join(" ")),
            license: options.license.as_deref().map(toml),
            repository: options.repository.as_deref().map(toml),
            keywords: list(options.keywords.iter().map(String::as_str)),
            categories: list(options.categories.iter().map(String::as_str)),
            default: list(default).unwrap_or_default(),
            dependencies: names
                .into_iter()
                .map(|name| Dependency {
                    name: name.to_owned(),
                    value: dependency(name, &options.dependencies),
                })
                .collect(),
            core: core.to_owned(),
        }
    }
}

fn dependency(name: &str, from: &Dependencies) -> String {
    let registry = |version: &str| format!("{{ version = {}, default-features = false }}", toml(version));
    match from {
        Dependencies::Workspace => "{ workspace = true }".to_owned(),
        Dependencies::Paths(paths) => match paths.get(name) {
            Some(path) => format!("{{ path = {}, default-features = false }}", toml(path)),
            None => registry(env!("CARGO_PKG_VERSION")),
        },
        Dependencies::Registry => registry(env!("CARGO_PKG_VERSION")),
        Dependencies::Version(version) => registry(version),
    }
}

/// A basic string of TOML, which has JSON's escapes.
fn toml(text: &str) -> String {
    serde_json::Value::from(text.replace('\u{7f}', "")).to_string()
}

fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let texts: Vec<_> = texts.into_iter().map(toml).collect();
    (!texts.is_empty()).then(|| format!("[{}]", texts.join(", ")))
}
