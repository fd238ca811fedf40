//! The file of the client.

use serde::Serialize;

use crate::model::{Api, Location, Scheme, SchemeKind};

use super::super::options::RustOptions;
use super::super::uses::Uses;
use super::super::{doc, literal};
use super::operations::Common;
use super::servers::servers;

/// The crate that everything stands on.
pub(super) const RUNTIME: &str = "specmill-runtime";

/// Name of the crate that provides the builder, as in `Cargo.toml`.
pub(super) fn core(options: &RustOptions) -> &str {
    options.core.as_deref().unwrap_or(RUNTIME)
}

/// The client's file.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct Client {
    uses: Uses,
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

impl Client {
    pub(in crate::target::rust) fn new(api: &Api, options: &RustOptions, shared: &Common<'_>) -> Self {
        let name = options.service.as_deref().unwrap_or(&options.crate_name);
        let mut definition = format!(
            "rt::Service::new({}, {}, env!(\"CARGO_PKG_VERSION\"))",
            literal::string(name),
            literal::string(&api.title)
        );
        if !api.servers.is_empty() {
            definition.push_str(&format!(".servers({})", servers(&api.servers, "rt::")));
        }
        if !api.schemes.is_empty() {
            let schemes: Vec<_> = api.schemes.iter().map(security).collect();
            definition.push_str(&format!(".security(&[{}])", schemes.join(", ")));
        }
        if let Some(usual) = shared.security() {
            definition.push_str(&format!(".default_security({usual})"));
        }
        let mut uses = Uses::default();
        uses.runtime();
        for (table, method) in super::catalog::of_service(api) {
            uses.add("super::catalog", table);
            definition.push_str(&format!(".{method}({table})"));
        }
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
    format!("rt::SecurityScheme::new({}, rt::SecurityKind::{kind})", literal::string(&scheme.name))
}
