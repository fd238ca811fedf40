//! Printing values without their secrets.

use std::fmt;

use serde_json::Value;

use super::Slot;
use super::view::View;
use super::write::MAX_DEPTH;

/// What `Debug` of generated types stands on: fields that hold nothing are left out,
/// secrets are `***`.
pub fn print(slot: &dyn Slot, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Printed { view: slot.view(), depth: 0 }, f)
}

struct Printed<'a> {
    view: View<'a>,
    depth: usize,
}

struct Json<'a>(&'a Value);

impl Printed<'_> {
    fn inner<'a>(&self, view: View<'a>) -> Printed<'a> {
        Printed { view, depth: self.depth + 1 }
    }
}

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.depth > MAX_DEPTH {
            return f.write_str("…");
        }
        match self.view {
            View::Absent => f.write_str("None"),
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Unsigned(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::Text(text) => text.fmt(f),
            View::Secret(_) => f.write_str("***"),
            View::Json(value) => Json(value).fmt(f),
            View::File(_) => f.write_str("a file"),
            View::List(list) => f
                .debug_list()
                .entries(
                    (0..list.len()).filter_map(|index| list.item(index)).map(|item| self.inner(item.view())),
                )
                .finish(),
            View::Map(map) => {
                let mut out = f.debug_map();
                map.each(&mut |name, value| {
                    out.entry(&name, &self.inner(value.view()));
                    true
                });
                out.finish()
            }
            View::Object(object) => {
                let shape = object.shape();
                let mut out = f.debug_struct(shape.name);
                let named = shape.named().map(|(index, field)| (index, field, field.name));
                let rest = shape.rest().map(|(index, field)| (index, field, "additional"));
                for (index, field, name) in named.chain(rest) {
                    match object.field(index).map(Slot::view) {
                        None | Some(View::Absent) => {}
                        Some(_) if field.sensitive => {
                            out.field(name, &format_args!("***"));
                        }
                        Some(view) => {
                            out.field(name, &self.inner(view));
                        }
                    }
                }
                out.finish()
            }
        }
    }
}

impl fmt::Debug for Json<'_> {
    /// As JSON, which is shorter and better known than the Rust form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.0, f)
    }
}
