//! Writing values.

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::Slot;
use super::view::{Map, Object, View};
use crate::table::Field;

/// Values are nested no deeper than this when they are written, checked or printed;
/// what is read can't be, and what calls itself would never end.
pub(crate) const MAX_DEPTH: usize = 128;

/// Who a value is written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    /// The service: what only answers carry is left out.
    Request,
    /// Anyone.
    Any,
}

/// A value can't be written: it holds a file or a number that JSON has not (NaN,
/// infinity), or is nested too deeply.
#[derive(Debug, thiserror::Error)]
#[error("can't be written as JSON: {message}")]
pub struct WriteError {
    message: String,
}

/// Writes a value as compact JSON, with everything that it holds.
///
/// # Errors
/// The value holds a number that JSON has not, or is nested too deeply.
pub fn to_json(slot: &dyn Slot) -> Result<Vec<u8>, WriteError> {
    write_view(slot.view(), Direction::Any)
}

/// Writes a value as the body of a request.
pub(crate) fn write_json(slot: &dyn Slot) -> Result<Vec<u8>, WriteError> {
    write_view(slot.view(), Direction::Request)
}

pub(crate) fn write_view(view: View<'_>, direction: Direction) -> Result<Vec<u8>, WriteError> {
    serde_json::to_vec(&Written { view, direction, depth: 0 })
        .map_err(|error| WriteError { message: error.to_string() })
}

/// What `Serialize` of generated types stands on.
pub fn serialize<S: Serializer>(slot: &dyn Slot, serializer: S) -> Result<S::Ok, S::Error> {
    Written { view: slot.view(), direction: Direction::Any, depth: 0 }.serialize(serializer)
}

struct Written<'a> {
    view: View<'a>,
    direction: Direction,
    depth: usize,
}

impl Written<'_> {
    fn inner<'a>(&self, view: View<'a>) -> Written<'a> {
        Written { view, direction: self.direction, depth: self.depth + 1 }
    }

    fn map<M: SerializeMap>(&self, map: &dyn Map, out: &mut M) -> Result<(), M::Error> {
        let mut result = Ok(());
        map.each(&mut |name, value| {
            result = out.serialize_entry(name, &self.inner(value.view()));
            result.is_ok()
        });
        result
    }

    fn object<M: SerializeMap>(&self, object: &dyn Object, out: &mut M) -> Result<(), M::Error> {
        let shape = object.shape();
        for (index, field) in shape.named() {
            let Some(value) = object.field(index).filter(|_| self.carries(field)) else { continue };
            match value.view() {
                View::Absent if field.required && field.nullable => {
                    out.serialize_entry(field.name, &self.inner(View::Null))?;
                }
                View::Absent => {}
                view => out.serialize_entry(field.name, &self.inner(view))?,
            }
        }
        match shape.rest().and_then(|(index, _)| object.field(index)).map(Slot::view) {
            Some(View::Map(rest)) => self.map(rest, out),
            _ => Ok(()),
        }
    }

    fn carries(&self, field: &Field) -> bool {
        !(field.read_only && self.direction == Direction::Request)
    }
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.depth > MAX_DEPTH {
            return Err(S::Error::custom("it is nested too deeply"));
        }
        match self.view {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Unsigned(value) => serializer.serialize_u64(value),
            // `serde_json` would write `null`.
            View::Float(value) if !value.is_finite() => {
                Err(S::Error::custom("it holds a number that is not finite"))
            }
            View::Float(value) => serializer.serialize_f64(value),
            View::Text(text) | View::Secret(text) => serializer.serialize_str(text),
            View::Json(value) => value.serialize(serializer),
            View::File(_) => Err(S::Error::custom("it holds a file")),
            View::List(list) => {
                let mut out = serializer.serialize_seq(Some(list.len()))?;
                for item in (0..list.len()).filter_map(|index| list.item(index)) {
                    out.serialize_element(&self.inner(item.view()))?;
                }
                out.end()
            }
            View::Map(map) => {
                let mut out = serializer.serialize_map(Some(map.len()))?;
                self.map(map, &mut out)?;
                out.end()
            }
            View::Object(object) => {
                let mut out = serializer.serialize_map(None)?;
                self.object(object, &mut out)?;
                out.end()
            }
        }
    }
}
