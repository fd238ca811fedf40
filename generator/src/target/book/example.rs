//! Examples of the document.

use serde::Serialize;
use serde_json::Value;

use super::markdown::{fenced, plain};
use crate::model::Example;

/// An example as a block of code.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    title: String,
    code: String,
}

/// Examples in the order of the document.
pub(super) fn examples<'e>(examples: impl IntoIterator<Item = &'e Example>) -> Vec<Shown> {
    examples
        .into_iter()
        .map(|example| Shown {
            title: plain(example.summary.as_deref().unwrap_or(&example.name)),
            code: match &example.value {
                Value::String(text) => fenced("text", text),
                value => fenced("json", &format!("{value:#}")),
            },
        })
        .collect()
}
