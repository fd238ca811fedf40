//! Links: which operations take values of a response.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Arena, Id, Link, LinkTarget, Operation};
use crate::openapi::document;
use crate::place::pointer;
use crate::source::Spanned;

use super::Lowering;
use super::responses::status;

impl<'d> Lowering<'d> {
    /// Adds the links to the responses of all operations, which they refer to.
    pub(super) fn links(&mut self, operations: &mut Arena<Operation>) {
        for (id, declared) in self.declared.clone() {
            for (key, response) in &declared.responses {
                // Responses that lead nowhere or have no status are reported already.
                let (Ok(response), Some(status)) = (self.document.resolve(response), status(key)) else {
                    continue;
                };
                let links: Vec<Link> = response
                    .value
                    .links
                    .iter()
                    .filter_map(|(name, link)| self.link(name, link, operations))
                    .collect();
                let lowered = operations.get_mut(id).map(|operation| &mut operation.responses);
                if let Some(response) =
                    lowered.and_then(|list| list.iter_mut().find(|response| response.status == status))
                {
                    response.links = links;
                }
            }
        }
    }

    fn link(
        &mut self,
        name: &str,
        link: &'d Spanned<document::Link>,
        operations: &Arena<Operation>,
    ) -> Option<Link> {
        let Spanned { value, .. } = self.resolve(link)?;
        let (said, target) = match (&value.operation_id, &value.operation_ref) {
            (Some(id), _) => {
                let known = operations.find(|operation| operation.id == id.value.trim());
                (id, known.map(LinkTarget::Operation))
            }
            (None, Some(reference)) => match reference.value.strip_prefix('#') {
                Some(inside) => (reference, at(operations, inside).map(LinkTarget::Operation)),
                None => (reference, Some(LinkTarget::External(reference.value.clone()))),
            },
            // The check of the document reports that it lacks both.
            (None, None) => return None,
        };
        if target.is_none() {
            self.diagnostics.push(
                Diagnostic::new(codes::LINK_TARGET, format!("there is no operation `{}`", said.value))
                    .at(said.span, "this link leads nowhere")
                    .help("name an operation by its `operationId`, or by a pointer to it in `operationRef`"),
            );
        }
        Some(Link {
            name: name.to_owned(),
            target: target?,
            parameters: value.parameters.clone(),
            body: value.request_body.clone(),
            description: value.description.clone(),
        })
    }
}

/// The operation at a pointer (`/paths/~1a/get`).
fn at(operations: &Arena<Operation>, pointer: &str) -> Option<Id<Operation>> {
    let tokens: Vec<String> = pointer::tokens(pointer).collect();
    let (path, method) = match tokens.as_slice() {
        [paths, path, method] if paths == "paths" => (path, method.to_ascii_uppercase()),
        [paths, path, more, method] if paths == "paths" && more == "additionalOperations" => {
            (path, method.clone())
        }
        _ => return None,
    };
    operations.find(|operation| operation.path == *path && operation.method == method)
}
