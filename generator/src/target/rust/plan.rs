//! The plan of a client: every decision on its form, made once from what is offered.
//!
//! Templates print it; signatures and the programs of the documentation are read off it.

mod catalog;
mod client;
mod dynamic;
mod features;
mod jobs;
mod models;
mod modules;
mod operations;
mod package;
mod paging;
mod paths;
mod prose;
mod servers;
mod waiting;

use serde::Serialize;

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Origins};

use super::descriptions;
use super::expressions::{Expression, Expressions};
use super::names;
use super::offered::Offered;
use super::options::{Layout, RustOptions};
use super::signature::Signature;
use super::types::Types;
use super::unchecked;

use catalog::CatalogFile;
use client::Client;
use dynamic::Dynamic;
use jobs::Jobs;
use models::ModelFile;
use modules::Modules;
pub(super) use modules::{Module, Part};
pub(super) use operations::SetterMacro;
use operations::{Common, Decided, OperationFile, OperationPlan};
use package::Crate;
pub(super) use package::program;
use paths::Paths;
use waiting::WaitingFile;

/// A client, decided.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) client: Client,
    pub(super) models: Vec<Part<ModelFile>>,
    pub(super) operations: Vec<Part<OperationFile>>,
    /// What calls of several groups need to wait for work.
    pub(super) waiting: Option<Part<WaitingFile>>,
    /// Setters that calls of several groups have.
    pub(super) setters: Vec<SetterMacro>,
    pub(super) catalog: Option<CatalogFile>,
    /// Patterns that are written once.
    pub(super) patterns: Option<PatternFile>,
    /// What only a crate has.
    pub(super) package: Option<Package>,
}

/// The file of patterns that are written once.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct PatternFile {
    constants: Vec<Expression>,
}

impl PatternFile {
    fn new(types: &Types<'_>) -> Option<Self> {
        let constants = types.expressions.constants();
        (!constants.is_empty()).then_some(Self { constants })
    }
}

/// The root of a crate, its manifest, and calls by name.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Package {
    pub(super) root: Crate,
    pub(super) dynamic: Dynamic,
    /// What calls by name can say of their operations.
    pub(super) descriptions: String,
}

impl Plan {
    /// Decides everything. What is left out, and names that collide, are reported.
    pub(super) fn new(
        api: &Api,
        origins: &Origins,
        options: &RustOptions,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        unchecked::report(api, origins, diagnostics);
        let offered = &Offered::of(api, origins, diagnostics);
        let api = &offered.api;
        let names = &names::decide(offered, origins, diagnostics);
        let of_crate = options.layout == Layout::Crate;
        let paths = &match options.layout {
            Layout::Crate => {
                Paths { root: "crate".to_owned(), public: Some(options.crate_name.replace('-', "_")) }
            }
            // Modules of operations are two below the file's own.
            Layout::SingleFile => Paths { root: "super::super".to_owned(), public: None },
        };
        let types = &Types::new(api, names, Expressions::new(api, &paths.root));
        let common = &Common::new(types);
        let jobs = &Jobs::of(types);
        let modules = Modules { offered, types, features: of_crate };
        let decided = Decided { types, paths, common, jobs };
        let operations = modules.operations(decided);
        let catalog = CatalogFile::new(api, names);
        let patterns = PatternFile::new(types);
        let package = of_crate.then(|| {
            let plans: Vec<_> = operations.iter().flat_map(|part| part.content.operations()).collect();
            let features = features::features(&api.tags);
            Package {
                root: Crate::new(api, options, features, &plans, [catalog.is_some(), patterns.is_some()]),
                dynamic: Dynamic::new(api, options),
                descriptions: descriptions::text(types),
            }
        });
        Self {
            client: Client::new(api, options, common),
            models: modules.models(),
            waiting: modules.waiting(decided),
            operations,
            setters: common.macros(types),
            catalog,
            patterns,
            package,
        }
    }

    /// Operations in the order of the document.
    pub(super) fn calls(&self) -> Vec<&OperationPlan> {
        let mut calls: Vec<_> = self.operations.iter().flat_map(|part| part.content.operations()).collect();
        calls.sort_by_key(|call| call.position());
        calls
    }
}

/// How a client of an API calls each of its operations, in their order.
///
/// ```no_run
/// use std::path::Path;
///
/// use specmill::diagnostic::Diagnostics;
/// use specmill::source::Sources;
///
/// let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
/// let document = specmill::generate::read(Path::new("openapi.yaml"), &mut sources, &mut diagnostics);
/// for signature in document.iter().flat_map(|document| specmill::target::rust::signatures(&document.api)) {
///     println!("{}: client.{}(…)", signature.id, signature.method);
/// }
/// ```
#[must_use]
pub fn signatures(api: &Api) -> Vec<Signature> {
    // What is left out, and names that collide, are reported where the crate is made.
    let options = RustOptions { layout: Layout::SingleFile, ..RustOptions::new("client", "") };
    let plan = Plan::new(api, &Origins::default(), &options, &mut Diagnostics::new());
    plan.calls().into_iter().map(OperationPlan::signature).collect()
}
