//! Schemas made of several parts (`$ref`, `allOf`), put into one.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::openapi::document::{Document, Keywords, Schema, unresolved};
use crate::place::Span;
use crate::source::Spanned;

use super::depth::{DEPTH, too_deep};
use super::merge::merge;

/// The keywords of a schema and of all its parts.
pub(super) fn flatten(
    document: &Document,
    schema: &Spanned<Schema>,
    diagnostics: &mut Diagnostics,
) -> Keywords {
    let mut flat = Flat {
        document,
        diagnostics,
        keywords: Keywords::default(),
        span: schema.span,
        inside: Vec::new(),
        taken: HashSet::new(),
        depth: 0,
    };
    flat.take(schema);
    flat.keywords
}

/// The keywords of an alternative, with what stands around all of them.
pub(super) fn flatten_with(
    document: &Document,
    around: &Keywords,
    alternative: &Spanned<Schema>,
    diagnostics: &mut Diagnostics,
) -> Keywords {
    let mut flat = flatten(document, alternative, diagnostics);
    let mut around = around.clone();
    around.one_of.clear();
    around.any_of.clear();
    around.discriminator = None;
    // The alternative's own words and examples are the better ones.
    around.examples.clear();
    around.source = None;
    merge(&mut flat, &around, diagnostics);
    flat
}

/// Parts while they are put together.
struct Flat<'d, 'f> {
    document: &'d Document,
    diagnostics: &'f mut Diagnostics,
    /// What has been put together.
    keywords: Keywords,
    /// Where the whole stands.
    span: Span,
    /// The components that the present part is inside of.
    inside: Vec<&'d str>,
    /// The components that have been taken.
    taken: HashSet<&'d str>,
    depth: usize,
}

impl<'d> Flat<'d, '_> {
    fn take(&mut self, schema: &Spanned<Schema>) {
        let keywords = &*schema.value.keywords;
        if self.depth >= DEPTH {
            self.diagnostics.push(too_deep(schema.span));
            return;
        }
        self.depth += 1;
        if !self.inside.is_empty() && self.is_alternative(keywords) {
            // The whole is one of the alternatives, and does not have them itself.
            let mut part = keywords.clone();
            part.one_of.clear();
            part.any_of.clear();
            merge(&mut self.keywords, &part, self.diagnostics);
        } else {
            merge(&mut self.keywords, keywords, self.diagnostics);
        }
        if let Some(reference) = &keywords.reference {
            let document: &'d Document = self.document;
            match document.component(&reference.value) {
                Some((name, _)) if self.inside.contains(&name) => self.diagnostics.push(
                    Diagnostic::new(codes::COMPOSITION_CYCLE, format!("`{name}` is part of itself"))
                        .at(reference.span, "this comes back to a schema that it is a part of")
                        .help("a schema can hold itself in a property, but not be `allOf` itself"),
                ),
                // What is a part twice, by two ways, is taken once.
                Some((name, _)) if !self.taken.insert(name) => {}
                Some((name, target)) => {
                    self.inside.push(name);
                    self.take(target);
                    self.inside.pop();
                }
                None => self.diagnostics.push(unresolved(reference)),
            }
        }
        for part in &keywords.all_of {
            self.take(part);
        }
        self.depth -= 1;
    }

    /// The alternatives of a part lead back to the whole, or to what is between.
    fn is_alternative(&self, part: &Keywords) -> bool {
        part.one_of.iter().chain(&part.any_of).any(|alternative| {
            let reference = alternative.value.keywords.reference.as_ref();
            reference
                .and_then(|reference| self.document.component::<Schema>(&reference.value))
                .is_some_and(|(name, schema)| schema.span == self.span || self.inside.contains(&name))
        })
    }
}
