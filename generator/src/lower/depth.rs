//! How deep schemas may be made of each other.

use crate::diagnostic::{Diagnostic, codes};
use crate::place::Span;

/// How many schemas may stand inside each other, components that are no plain objects
/// counted with what they are made of. Every level takes some of the stack, and no
/// document for people comes near it.
pub(super) const DEPTH: usize = 96;

/// Reports a schema at which the limit is met.
pub(super) fn too_deep(span: Span) -> Diagnostic {
    Diagnostic::new(
        codes::SCHEMAS_TOO_DEEP,
        format!("schemas are made of each other over more than {DEPTH} levels"),
    )
    .at(span, "this one is not gone into")
    .help("take out levels that add nothing, or let an object stand between")
}
