//! An operation in a list, and at the head of its page.

use serde::Serialize;

use super::markdown::{code, code_cell, html, plain};
use super::pages::Pages;
use crate::model::{Id, Operation};

/// An operation in a list.
#[derive(Debug, Serialize)]
pub(super) struct Call {
    /// What it does in a few words; its id where the document does not say.
    title: String,
    id: String,
    link: String,
    signature: String,
    method: String,
    path: String,
    deprecated: bool,
}

/// Collects what a list shows of an operation. `up` leads from the page to the folder of
/// the service.
pub(super) fn call(pages: &Pages, id: Id<Operation>, operation: &Operation, up: &str) -> Call {
    let page = pages.operations.get(id).map_or("", String::as_str);
    Call {
        title: plain(operation.summary.as_deref().unwrap_or(&operation.id)),
        id: code(&operation.id),
        link: format!("{up}{page}"),
        signature: signature(operation),
        method: code_cell(&operation.method),
        path: code_cell(&operation.path),
        deprecated: operation.deprecated,
    }
}

/// The heading line of a call as HTML: method and path.
fn signature(operation: &Operation) -> String {
    let method = html(&operation.method);
    let path: String = html(&operation.path).replace('/', "<wbr>/");
    let path = path.strip_prefix("<wbr>").unwrap_or(&path);
    format!("<span class=\"method {}\">{method}</span> <code>{path}</code>", method.to_lowercase())
}
