//! Takes all decisions: from a document to the [`Api`] that outputs are made from.
//!
//! Operations are read in the order of the document, and types are made as they are
//! met; a component that no operation reaches makes no type. What the document leaves open
//! (names of inline types, the media type of a body, which fields need a reference
//! to end) is decided here and nowhere else.

mod catalogs;
mod conditions;
mod constraints;
mod deviations;
mod enums;
mod events;
mod families;
mod links;
mod merge;
mod messages;
mod names;
mod objects;
mod operations;
mod parameters;
pub(crate) mod passes;
mod responses;
mod schemas;
mod security;
mod tags;
#[cfg(test)]
mod tests;
mod types;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Arena, Extensions, Id, Operation, Origins, Scheme, Server, ServerVariable, Tag};
use crate::openapi::document::{self, Component, Document};
use crate::source::{Node, Spanned, de};

use names::Names;
use types::Types;

/// Makes the model of a document that has been bundled and brought to 3.1, and notes
/// where its entities come from.
///
/// `None` where the tree does not have the shape of a document; then a finding says
/// why. Other findings leave a model behind, which is not to be written where some
/// of them are errors.
pub(crate) fn lower(tree: &Node, diagnostics: &mut Diagnostics) -> Option<(Api, Origins)> {
    let document: Document = match de::from_node(tree) {
        Ok(document) => document,
        Err(error) => {
            // What the grammar has said of this place, it has said better.
            let known = diagnostics.iter().any(|known| {
                known.code == codes::DOCUMENT_SHAPE
                    && known.primary.as_ref().is_some_and(|label| label.span == error.span)
            });
            if !known {
                diagnostics.push(
                    Diagnostic::new(codes::DOCUMENT_SHAPE, error.message)
                        .at(error.span, "")
                        .help("compare this place with the OpenAPI specification"),
                );
            }
            return None;
        }
    };
    Some(Lowering::new(&document, diagnostics).run(tree))
}

/// What is known while a document is gone through.
struct Lowering<'d> {
    document: &'d Document,
    diagnostics: &'d mut Diagnostics,
    types: Types<'d>,
    tags: Arena<Tag>,
    schemes: Arena<Scheme>,
    /// The operations made so far, with what the document says of them.
    declared: Vec<(Id<Operation>, &'d document::Operation)>,
    tag_slugs: Names,
}

impl<'d> Lowering<'d> {
    fn new(document: &'d Document, diagnostics: &'d mut Diagnostics) -> Self {
        Self {
            document,
            diagnostics,
            types: Types::new(document),
            tags: Arena::default(),
            schemes: Arena::default(),
            declared: Vec::new(),
            tag_slugs: Names::default(),
        }
    }

    /// The object itself, or the component that the reference in its place leads to.
    fn resolve<T: Component>(&mut self, object: &'d Spanned<T>) -> Option<&'d Spanned<T>> {
        self.document
            .resolve(object)
            .inspect_err(|reference| {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::UNRESOLVED_REFERENCE,
                        format!("`{}` names nothing", reference.value),
                    )
                    .at(reference.span, ""),
                );
            })
            .ok()
    }

    fn run(mut self, tree: &Node) -> (Api, Origins) {
        self.declared_tags();
        self.declared_schemes();
        let mut operations = self.operations();
        self.links(&mut operations);
        let events = self.events();
        self.check_features();
        let document = self.document;
        if operations.is_empty() {
            // A document of types alone means to have them all.
            for name in document.components.schemas.keys() {
                self.types.component(name, self.diagnostics);
            }
            self.types.settle(self.diagnostics);
        }

        let (types, mut origins) = self.types.finish(self.diagnostics);
        let catalogs = catalogs::catalogs(tree, &self.schemes, &operations, &mut origins, self.diagnostics);
        let mut api = Api {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            summary: document.info.summary.clone(),
            description: document.info.description.clone(),
            servers: servers(&document.servers),
            tags: self.tags,
            operations,
            events,
            types,
            schemes: self.schemes,
            deviations: Vec::new(),
            extensions: Extensions::new(),
            catalogs,
        };
        passes::forms::complete(&mut api);
        passes::tags::settle(&mut api);
        passes::paging::resolve(&mut api, &self.declared, self.diagnostics);
        passes::jobs::resolve(&mut api, &origins, &self.declared, self.diagnostics);
        passes::recursion::mark(&mut api, &origins, self.diagnostics);
        passes::reach::mark(&mut api);
        passes::extensions::attach(tree, &mut api, &origins);
        api.deviations = deviations::collect(tree, &api);
        (api, origins)
    }
}

fn servers(list: &[document::Server]) -> Vec<Server> {
    list.iter()
        .map(|server| Server {
            url: server.url.trim_end_matches('/').to_owned(),
            description: server.description.clone(),
            variables: server
                .variables
                .iter()
                .map(|(name, variable)| {
                    let variable = ServerVariable {
                        default: variable.default.clone(),
                        values: variable.values.clone(),
                        description: variable.description.clone(),
                    };
                    (name.clone(), variable)
                })
                .collect(),
        })
        .collect()
}
