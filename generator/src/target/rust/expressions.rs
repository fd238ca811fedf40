//! Regular expressions that are written once.

use indexmap::IndexMap;
use serde::Serialize;

use crate::model::{Api, Constraint, Schema, Shape, TypeKind};

use super::literal;

/// Shorter ones are written where they are used.
const LONG: usize = 32;

/// Long patterns that several values have to match, with their constants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Expressions {
    names: IndexMap<String, String>,
    /// Path of the module of the constants.
    module: String,
}

/// A constant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Expression {
    name: String,
    value: String,
}

impl Expressions {
    /// The patterns of an API, seen from files of the module at `root`.
    pub(super) fn new(api: &Api, root: &str) -> Self {
        let mut counts: IndexMap<&str, usize> = IndexMap::new();
        let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
        let mut left: Vec<&Schema> = parameters.map(|parameter| &parameter.value).collect();
        for made in &api.types {
            match &made.kind {
                TypeKind::Object(object) => {
                    left.extend(object.fields.iter().map(|field| &field.value));
                    left.extend(&object.additional);
                }
                TypeKind::Alias(schema) => left.push(schema),
                TypeKind::Enum(_) | TypeKind::Union(_) => {}
            }
        }
        left.reverse();
        while let Some(schema) = left.pop() {
            for constraint in schema.constraints.iter() {
                if let Constraint::Pattern(pattern) = constraint
                    && pattern.chars().count() >= LONG
                {
                    *counts.entry(pattern).or_default() += 1;
                }
            }
            if let Shape::List(item) | Shape::Map(item) = &schema.shape {
                left.push(item);
            }
        }
        let several = counts.into_iter().filter(|(_, count)| *count > 1);
        let names =
            several.zip(1..).map(|((text, _), number)| (text.to_owned(), format!("PATTERN_{number}")));
        Self { names: names.collect(), module: format!("{root}::patterns") }
    }

    /// The expression for a pattern.
    pub(super) fn code(&self, pattern: &str) -> String {
        match self.names.get(pattern) {
            Some(name) => format!("{}::{name}", self.module),
            None => literal::string(pattern),
        }
    }

    /// The constants.
    pub(super) fn constants(&self) -> Vec<Expression> {
        let constant = |(text, name): (&String, &String)| Expression {
            name: name.clone(),
            value: literal::string(text),
        };
        self.names.iter().map(constant).collect()
    }
}
