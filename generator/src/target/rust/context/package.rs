//! The files of a crate that are there once.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::model::{Api, Location, Scheme, SchemeKind, Server};

use super::super::options::{Dependencies, RustOptions};
use super::super::types::Imports;
use super::super::{doc, format, literal};
use super::operations::{Common, SetterMacro};
use super::{OperationFile, describe};

/// The client's file.
#[derive(Debug, Serialize)]
pub(in crate::target::rust) struct Client {
    uses: Vec<String>,
    /// The expression that makes the static table of the service.
    definition: String,
    /// Path of the crate that provides the builder.
    core: String,
    title: String,
    /// The failures that most operations declare, as lines of a list.
    failures: Vec<String>,
    /// Some call starts work that can be waited for.
    jobs: bool,
}

/// The list of modules of types or operations.
#[derive(Debug, Serialize)]
pub(in crate::target::rust) struct Modules {
    pub(in crate::target::rust) modules: Vec<Module>,
    pub(in crate::target::rust) title: String,
    /// The operations can be called by name.
    pub(in crate::target::rust) dynamic: bool,
    /// Setters that calls of several groups have.
    pub(in crate::target::rust) common: Vec<SetterMacro>,
}

/// One module.
#[derive(Debug, Serialize)]
pub(in crate::target::rust) struct Module {
    pub(in crate::target::rust) name: String,
    /// Predicate of features under which it is there.
    pub(in crate::target::rust) condition: Option<String>,
    pub(in crate::target::rust) deprecated: bool,
    /// Nothing in it is for users.
    pub(in crate::target::rust) private: bool,
    /// Its text, where modules are not files.
    pub(in crate::target::rust) text: String,
}

/// A feature of the crate: a group of operations.
#[derive(Clone, Debug, Serialize)]
pub(in crate::target::rust) struct Feature {
    pub(in crate::target::rust) name: String,
    pub(in crate::target::rust) default: bool,
    /// What the group is, on one line.
    pub(in crate::target::rust) description: String,
}

/// What the crate's root, manifest and read-me say.
#[derive(Debug, Serialize)]
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
    /// So many types hold one another that the compiler has to be allowed more steps.
    deep: bool,
    notice: String,
}

/// The manifest's entries, as TOML values.
#[derive(Debug, Serialize)]
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

#[derive(Debug, Serialize)]
struct Dependency {
    name: String,
    value: String,
}

/// With how many types the compiler's own limit has been seen to be met.
const MANY_TYPES: usize = 1000;

/// The crate that everything stands on.
pub(in crate::target::rust) const RUNTIME: &str = "specmill-runtime";

/// Name of the crate that provides the builder, as in `Cargo.toml`.
fn core(options: &RustOptions) -> &str {
    options.core.as_deref().unwrap_or(RUNTIME)
}

impl Client {
    pub(in crate::target::rust) fn new(api: &Api, options: &RustOptions, shared: &Common<'_>) -> Self {
        let mut imports = Imports::default();
        imports.runtime.extend(["Connection", "Service"]);
        let name = options.service.as_deref().unwrap_or(&options.crate_name);
        let mut definition = format!(
            "Service::new({}, {}, env!(\"CARGO_PKG_VERSION\"))",
            literal::string(name),
            literal::string(&api.title)
        );
        if !api.servers.is_empty() {
            imports.runtime.insert("Server");
            if api.servers.iter().any(|server| !server.variables.is_empty()) {
                imports.runtime.insert("Variable");
            }
            definition.push_str(&format!(".servers({})", servers(&api.servers)));
        }
        if !api.schemes.is_empty() {
            imports.runtime.extend(["SecurityKind", "SecurityScheme"]);
            let schemes: Vec<_> = api.schemes.iter().map(security).collect();
            definition.push_str(&format!(".security(&[{}])", schemes.join(", ")));
        }
        if let Some(usual) = shared.security() {
            definition.push_str(&format!(".default_security({usual})"));
        }
        let mut uses = Vec::new();
        let tables = super::catalog::of_service(api);
        for (table, method) in &tables {
            definition.push_str(&format!(".{method}({table})"));
        }
        if !tables.is_empty() {
            uses.push(super::group("super::catalog", tables.iter().map(|(table, _)| *table)));
        }
        uses.insert(0, super::group("specmill_runtime", imports.runtime.iter().copied()));
        Self {
            uses,
            definition,
            core: core(options).replace('-', "_"),
            title: doc::inline(&api.title),
            failures: shared.failures(),
            jobs: api.operations.iter().any(|operation| operation.job.is_some()),
        }
    }
}

/// Server addresses as an expression.
pub(super) fn servers(servers: &[Server]) -> String {
    let servers: Vec<_> = servers
        .iter()
        .map(|server| {
            let variables: Vec<_> = server
                .variables
                .iter()
                .map(|(name, variable)| {
                    format!(
                        "Variable::new({}, {}, {})",
                        literal::string(name),
                        literal::string(&variable.default),
                        literal::strings(&variable.values)
                    )
                })
                .collect();
            format!("Server::new({}, &[{}])", literal::string(&server.url), variables.join(", "))
        })
        .collect();
    format!("&[{}]", servers.join(", "))
}

fn security(scheme: &Scheme) -> String {
    let kind = match &scheme.kind {
        SchemeKind::ApiKey { location: Location::Query, name } => format!("Query({})", literal::string(name)),
        SchemeKind::ApiKey { location: Location::Cookie, name } => {
            format!("Cookie({})", literal::string(name))
        }
        SchemeKind::ApiKey { name, .. } => format!("Header({})", literal::string(name)),
        other => match other.http() {
            Some(scheme) => format!("Http({})", literal::string(scheme)),
            None => format!("Other({})", literal::string(other.type_name())),
        },
    };
    format!("SecurityScheme::new({}, SecurityKind::{kind})", literal::string(&scheme.name))
}

impl Crate {
    pub(in crate::target::rust) fn new(
        api: &Api,
        options: &RustOptions,
        features: Vec<Feature>,
        operations: &[OperationFile],
        catalog: bool,
    ) -> Self {
        let path = options.crate_name.replace('-', "_");
        // The shortest one says enough for a beginning.
        let call =
            operations.iter().flat_map(OperationFile::current_examples).min_by_key(|(_, lines)| lines.len());
        let (uses, statements) = call.unwrap_or_default();
        let plain = program(&path, options.client_example.as_deref(), uses, statements);
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
            deep: api.types.len() > MANY_TYPES,
        }
    }
}

/// Imports, a client of the crate at `path`, and what is done with it.
pub(in crate::target::rust) fn program(
    path: &str,
    client: Option<&str>,
    uses: Vec<String>,
    statements: Vec<String>,
) -> Vec<String> {
    let client = client.map_or_else(
        || format!("use {path}::Client; let client = Client::builder().build()?;"),
        str::to_owned,
    );
    let client = format::statements(&client).unwrap_or_else(|| client.lines().map(str::to_owned).collect());
    let (more, client): (Vec<String>, Vec<String>) =
        client.into_iter().partition(|line| line.starts_with("use "));
    let mut lines = merged(uses.into_iter().chain(more).collect(), path);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(client);
    lines.extend(statements);
    lines
}

/// Imports in order, those from the crate's root as one.
fn merged(uses: Vec<String>, path: &str) -> Vec<String> {
    let root = format!("use {path}::");
    let mut names = BTreeSet::new();
    let mut lines = BTreeSet::new();
    for line in uses {
        let from_root = line.strip_prefix(&root).and_then(|rest| rest.strip_suffix(';'));
        match from_root.filter(|rest| !rest.contains("::") && !rest.contains(" as ")) {
            Some(rest) => {
                let rest = rest.trim_start_matches('{').trim_end_matches('}');
                names.extend(rest.split(',').map(|name| name.trim().to_owned()));
            }
            None => {
                lines.insert(line);
            }
        }
    }
    if !names.is_empty() {
        lines.insert(super::group(path, names.iter().map(String::as_str)));
    }
    let wrap = |lines: Vec<String>| format::statements(&lines.join(" ")).unwrap_or(lines);
    let (std, others): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.starts_with("use std::"));
    let mut ordered = wrap(std);
    if !ordered.is_empty() && !others.is_empty() {
        ordered.push(String::new());
    }
    ordered.extend(wrap(others));
    ordered
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
