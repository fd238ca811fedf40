//! What a document may say, but should not.
//!
//! Generating reports what gets in the way of an output. Linting adds what other
//! people's tools stumble over, and what its readers would: examples that break their
//! schema, components that nothing uses, names that clash with a generator's own.

mod components;
#[cfg(feature = "lint")]
mod examples;
mod operations;
#[cfg(test)]
mod tests;

use crate::diagnostic::Diagnostics;
use crate::source::Node;

/// Checks a document that has been bundled and brought to 3.1, beyond what
/// [`crate::lower::lower`] and [`crate::openapi::grammar::check`] say of it.
///
/// Examples and defaults are checked with the feature `lint` only.
pub(crate) fn lint(document: &Node, diagnostics: &mut Diagnostics) {
    operations::check(document, diagnostics);
    components::check(document, diagnostics);
    #[cfg(feature = "lint")]
    examples::check(document, diagnostics);
}
