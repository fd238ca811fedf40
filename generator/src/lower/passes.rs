//! Passes from model to model: what needs all operations and types to be known.
//!
//! Each looks at the model alone, or at the model and what the document declares of its
//! entries; none reads schemas.

pub(super) mod catalogs;
pub(super) mod deviations;
pub(super) mod extensions;
pub(super) mod forms;
pub(super) mod jobs;
pub(super) mod paging;
pub(crate) mod reach;
pub(super) mod recursion;
pub(super) mod tags;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Id, Message, Operation, Schema};
use crate::openapi::document;
use crate::place::Span;

/// The operations of the model with what the document says of them.
pub(super) type Declared<'d> = [(Id<Operation>, &'d document::Operation)];

/// Reports what is wrong with an extension; true where something is.
fn report(diagnostics: &mut Diagnostics, extension: &str, span: Span, problems: Vec<String>) -> bool {
    let found = !problems.is_empty();
    for problem in problems {
        diagnostics.push(
            Diagnostic::new(
                codes::EXTENSION_MISFIT,
                format!("`{extension}` does not fit its operation: {problem}"),
            )
            .at(span, ""),
        );
    }
    found
}

/// The schema of the first successful response.
fn response(api: &Api, operation: Id<Operation>) -> Option<&Schema> {
    schema(&api.operations.get(operation)?.successes().next()?.message)
}

/// The schema of a body that has members.
fn schema(message: &Message) -> Option<&Schema> {
    message.preferred()?.payload.structure()
}
