//! From documents to files, in memory: the whole way in one call.
//!
//! [`generate`] renders everything that a configuration asks for, [`read`] goes as far
//! as the model of one document, and [`check`] renders one document for the findings
//! alone. All of them collect what is wrong with every document before they give up.
//! A run with an error returns no artifact, so none can be written.

use std::collections::BTreeMap;
use std::path::Path;
use std::slice;
use std::sync::Arc;

use serde_json::Value;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::lint;
use crate::lower;
use crate::model::{Api, Origins};
use crate::openapi;
use crate::source::{Node, Sources};
use crate::target::registry::Entry;
use crate::target::{Artifact, Context, Service, Target};
use crate::template::Templates;

/// A document that has been read and understood.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Document {
    /// The document in one piece, as OpenAPI 3.1, with the place of everything.
    pub tree: Node,
    /// What it describes.
    pub api: Api,
    /// Where the parts of the model come from.
    pub origins: Origins,
}

impl Document {
    /// The document in one piece, as OpenAPI 3.1. It is made each time.
    #[must_use]
    pub fn bundle(&self) -> Value {
        self.tree.to_json()
    }

    fn service<'a>(&'a self, name: &'a str, document: &'a Path) -> Service<'a> {
        Service::new(name, document, &self.api, &self.origins, &self.tree)
    }
}

/// Reads a document with all files that it refers to, and makes a model of it.
///
/// `None` where that is not possible; then `diagnostics` has an error that says why.
pub fn read(document: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    let tree = bundle(document, sources, diagnostics)?;
    understand(tree, diagnostics)
}

fn understand(tree: Node, diagnostics: &mut Diagnostics) -> Option<Document> {
    let (api, origins) = lower::lower(&tree, diagnostics)?;
    Some(Document { tree, api, origins })
}

/// Reads a document with all files that it refers to, as one tree of OpenAPI 3.1
/// without references to other files.
///
/// `None` where that is not possible; then `diagnostics` has an error that says why.
pub fn bundle(document: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Node> {
    let file = sources.load(document, diagnostics)?;
    let bundle = openapi::bundle::bundle(sources, file, diagnostics)?;
    openapi::grammar::check(&bundle, diagnostics);
    openapi::upgrade::upgrade(bundle, diagnostics)
}

/// Finds what there is to say about a document: everything that `targets` generate is
/// rendered and dropped.
pub fn check<'a>(
    document: &Path,
    targets: impl IntoIterator<Item = &'a Arc<dyn Target>>,
    templates: &Templates,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) {
    let Some(tree) = bundle(document, sources, diagnostics) else { return };
    lint::lint(&tree, diagnostics);
    let Some(understood) = understand(tree, diagnostics) else { return };
    let targets: Vec<_> = targets.into_iter().collect();
    let mut service = understood.service("service", document);
    service.guides = targets.iter().filter_map(|target| target.guide(&service)).collect();
    let mut context = Context { templates, diagnostics };
    for target in targets {
        target.render(slice::from_ref(&service), &mut context);
    }
}

/// Generates the artifacts of a configuration, by the name of their target.
///
/// `None` after an error; all services have been looked at then.
pub fn generate(
    config: &Config,
    only: &[&'static Entry],
    templates: &Templates,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<BTreeMap<&'static str, Vec<Artifact>>> {
    let mut artifacts: BTreeMap<_, _> = only.iter().map(|entry| (entry.name, Vec::new())).collect();
    // Targets of the whole run document what the services' own targets generate.
    let guided = config.targets.keys().any(|target| artifacts.contains_key(target));
    let mut documents = Vec::new();
    for (name, service) in &config.services {
        let Some(document) = read(&config.resolve(&service.document), sources, diagnostics) else { continue };
        let input = document.service(name, &service.document);
        let mut context = Context { templates, diagnostics };
        for (target, options) in &service.targets {
            if let Some(artifacts) = artifacts.get_mut(target) {
                artifacts.extend(rendered(options.as_ref(), slice::from_ref(&input), &mut context));
            }
        }
        let targets = service.targets.values().filter(|_| guided);
        let guides: Vec<_> = targets.filter_map(|target| target.guide(&input)).collect();
        drop(input);
        documents.push((name, service, document, guides));
    }
    for (target, options) in &config.targets {
        let Some(artifacts) = artifacts.get_mut(target) else { continue };
        let services: Vec<_> = documents
            .iter()
            .filter(|(_, service, ..)| !service.left_out.contains(target))
            .map(|(name, service, document, guides)| {
                let mut input = document.service(name, &service.document);
                input.guides.clone_from(guides);
                input
            })
            .collect();
        artifacts.extend(rendered(options.as_ref(), &services, &mut Context { templates, diagnostics }));
    }
    if diagnostics.has_errors() { None } else { Some(artifacts) }
}

/// Artifacts of a target, below its folder.
fn rendered(target: &dyn Target, services: &[Service<'_>], context: &mut Context<'_>) -> Vec<Artifact> {
    let mut artifacts = target.render(services, context);
    for artifact in &mut artifacts {
        artifact.path = target.folder().join(&artifact.path);
    }
    artifacts
}
