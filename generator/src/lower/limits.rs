//! Limits: those of a schema, and the narrower ones of two.

use serde_json::Number;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::Limits;
use crate::openapi::document::Keywords;
use crate::place::Span;

/// The limits that a schema sets by itself.
pub(super) fn limits(keywords: &Keywords, span: Span, diagnostics: &mut Diagnostics) -> Limits {
    let pattern = keywords.pattern.as_ref().and_then(|pattern| match regress::Regex::new(&pattern.value) {
        Ok(_) => Some(pattern.value.clone()),
        Err(error) => {
            let place = if pattern.span == Span::default() { span } else { pattern.span };
            diagnostics.push(
                Diagnostic::new(codes::INVALID_PATTERN, "the pattern is not a regular expression")
                    .at(place, error.to_string())
                    .help("patterns follow ECMA-262"),
            );
            None
        }
    });
    Limits {
        minimum: keywords.minimum.clone(),
        maximum: keywords.maximum.clone(),
        exclusive_minimum: keywords.exclusive_minimum.clone(),
        exclusive_maximum: keywords.exclusive_maximum.clone(),
        multiple_of: keywords.multiple_of.clone(),
        min_length: keywords.min_length,
        max_length: keywords.max_length,
        pattern,
        min_items: keywords.min_items,
        max_items: keywords.max_items,
        unique_items: keywords.unique_items,
        min_properties: keywords.min_properties,
        max_properties: keywords.max_properties,
        values: Vec::new(),
        excluded: keywords.excluded(),
        meanings: Vec::new(),
    }
}

impl Limits {
    /// Takes the narrower one of each limit.
    pub(super) fn tighten(&mut self, other: &Limits) {
        highest(&mut self.minimum, &other.minimum);
        highest(&mut self.exclusive_minimum, &other.exclusive_minimum);
        highest(&mut self.min_length, &other.min_length);
        highest(&mut self.min_items, &other.min_items);
        highest(&mut self.min_properties, &other.min_properties);
        lowest(&mut self.maximum, &other.maximum);
        lowest(&mut self.exclusive_maximum, &other.exclusive_maximum);
        lowest(&mut self.max_length, &other.max_length);
        lowest(&mut self.max_items, &other.max_items);
        lowest(&mut self.max_properties, &other.max_properties);
        if other.multiple_of.is_some() {
            self.multiple_of.clone_from(&other.multiple_of);
        }
        if other.pattern.is_some() {
            self.pattern.clone_from(&other.pattern);
        }
        self.unique_items |= other.unique_items;
        for value in &other.excluded {
            if !self.excluded.contains(value) {
                self.excluded.push(value.clone());
            }
        }
        if !other.values.is_empty() {
            self.values.clone_from(&other.values);
            self.meanings.clone_from(&other.meanings);
        }
    }
}

/// What a limit is told by.
pub(super) trait Bound: Clone {
    /// It is the smaller one of two.
    fn is_below(&self, other: &Self) -> bool;
}

impl Bound for u64 {
    fn is_below(&self, other: &Self) -> bool {
        self < other
    }
}

impl Bound for Number {
    fn is_below(&self, other: &Self) -> bool {
        self.as_f64() < other.as_f64()
    }
}

/// Keeps the higher of two lower limits.
pub(super) fn highest<T: Bound>(mine: &mut Option<T>, other: &Option<T>) {
    if let Some(other) = other
        && mine.as_ref().is_none_or(|mine| mine.is_below(other))
    {
        *mine = Some(other.clone());
    }
}

/// Keeps the lower of two upper limits.
pub(super) fn lowest<T: Bound>(mine: &mut Option<T>, other: &Option<T>) {
    if let Some(other) = other
        && mine.as_ref().is_none_or(|mine| other.is_below(mine))
    {
        *mine = Some(other.clone());
    }
}
