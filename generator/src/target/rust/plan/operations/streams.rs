//! Responses that are read item by item.

use serde::Serialize;

use crate::model::{Framing, Operation, Shape};

use super::super::super::offered::streamed;
use super::super::super::rust_type::RustType;
use super::super::super::types::Types;

/// The method that gives the items of a response.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct StreamPlan {
    /// Its name.
    name: &'static str,
    /// The method of `Call` behind it.
    method: &'static str,
    ty: RustType,
}

impl StreamPlan {
    /// The items of the first success that has some.
    pub(super) fn new(types: &Types<'_>, operation: &Operation) -> Option<Self> {
        let (framing, item) = operation.successes().find_map(|success| streamed(&success.message))?;
        let is_text = matches!(types.shape(item), Shape::Any | Shape::String(_));
        let (name, method) = match framing {
            Framing::Events if is_text => {
                return Some(Self { name: "events", method: "text_events", ty: RustType::String });
            }
            Framing::Events => ("events", "events"),
            Framing::JsonLines => ("records", "json_lines"),
            Framing::JsonSequence => ("records", "json_sequence"),
        };
        Some(Self { name, method, ty: types.item(item) })
    }

    /// The type of an item.
    pub(super) fn ty(&self) -> &RustType {
        &self.ty
    }
}
