//! The file of the client.

use serde::Serialize;

use crate::model::{Api, Location, Scheme, SchemeKind};

use super::super::layout::{self, Code};
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
    definition: Code,
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
        let mut pieces = vec![layout::call(
            "rt::Service::new",
            [layout::string(name), layout::string(&api.title), layout::text("env!(\"CARGO_PKG_VERSION\")")],
        )];
        if !api.servers.is_empty() {
            pieces.push(layout::call(".servers", [servers(&api.servers, "rt::")]));
        }
        if !api.schemes.is_empty() {
            let schemes = layout::slice(api.schemes.iter().map(security));
            pieces.push(layout::call(".security", [schemes]));
        }
        if let Some(usual) = shared.security() {
            pieces.push(layout::call(".default_security", [usual.clone()]));
        }
        let mut uses = Uses::default();
        uses.runtime();
        for (table, method) in super::catalog::of_service(api) {
            uses.add("super::catalog", table);
            pieces.push(layout::text(format!(".{method}({table})")));
        }
        Self {
            uses,
            definition: layout::chain(pieces),
            core: core(options).replace('-', "_"),
            title: doc::inline(&api.title),
            failures: shared.failures(),
            jobs: api.operations.iter().any(|operation| operation.job.is_some()),
        }
    }
}

fn security(scheme: &Scheme) -> Code {
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
    let kind = layout::text(format!("rt::SecurityKind::{kind}"));
    layout::call("rt::SecurityScheme::new", [layout::string(&scheme.name), kind])
}
