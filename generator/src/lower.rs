//! Takes all decisions: from a document to the [`Api`] that outputs are made from.
//!
//! Operations are read in the order of the document, and types are made as they are
//! met; a component that no operation reaches makes no type. What the document leaves open
//! (names of inline types, the media type of a body, which fields need a reference
//! to end) is decided here and nowhere else.

mod alternatives;
mod annotations;
mod components;
mod conditions;
mod constraints;
mod depth;
mod enums;
mod events;
mod families;
mod flat;
mod json_types;
mod keywords;
mod links;
mod merge;
mod messages;
mod names;
mod naming;
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
mod values;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{
    Api, Arena, Catalogs, Extensions, Id, Operation, Origins, Schema, Scheme, Server, ServerVariable, Shape,
    Tag, TypeKind,
};
use crate::openapi::document::{self, Component, Document, Keywords, unresolved};
use crate::source::{Node, Spanned, de};

use annotations::annotated;
use components::endless;
use families::Families;
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
    /// Where what was made comes from.
    origins: Origins,
    types: Types<'d>,
    families: Families<'d>,
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
            origins: Origins::default(),
            types: Types::new(document),
            families: Families::new(document),
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
            .inspect_err(|reference| self.diagnostics.push(unresolved(reference)))
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
                self.component(name);
            }
            self.settle();
        }

        let Self { types, mut origins, diagnostics, tags, schemes, declared, .. } = self;
        // One that was opened and never read allows any value.
        let types = types.finish(|name| {
            diagnostics.push(endless(&name));
            annotated(name, None, &Keywords::default(), TypeKind::Alias(Schema::new(Shape::Any)))
        });
        let mut api = Api {
            title: document.info.title.clone(),
            version: document.info.version.clone(),
            summary: document.info.summary.clone(),
            description: document.info.description.clone(),
            servers: servers(&document.servers),
            tags,
            operations,
            events,
            types,
            schemes,
            deviations: Vec::new(),
            extensions: Extensions::new(),
            catalogs: Catalogs::default(),
        };
        passes::catalogs::read(tree, &mut api, &mut origins, diagnostics);
        passes::forms::complete(&mut api);
        passes::tags::settle(&mut api);
        passes::paging::resolve(&mut api, &declared, diagnostics);
        passes::jobs::resolve(&mut api, &origins, &declared, diagnostics);
        passes::recursion::mark(&mut api, &origins, diagnostics);
        passes::reach::mark(&mut api);
        passes::extensions::attach(tree, &mut api, &origins);
        passes::deviations::collect(tree, &mut api);
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
