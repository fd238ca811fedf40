//! Finding the secrets in a value.

use serde_json::Value;

use super::Slot;
use super::pointer::text;
use super::view::View;
use super::write::MAX_DEPTH;

/// Calls `found` with every secret in a value: what stands in fields that are marked as
/// such, and [`Secret`](crate::Secret)s.
pub(crate) fn each_secret(slot: &dyn Slot, found: &mut dyn FnMut(&str)) {
    walk(slot.view(), false, 0, found);
}

/// Calls `found` with every text in a value that is a secret as a whole.
pub(crate) fn each_text(slot: &dyn Slot, found: &mut dyn FnMut(&str)) {
    walk(slot.view(), true, 0, found);
}

fn walk(view: View<'_>, sensitive: bool, depth: usize, found: &mut dyn FnMut(&str)) {
    if depth > MAX_DEPTH {
        return;
    }
    match view {
        View::Secret(text) => found(text),
        View::Object(object) => {
            let shape = object.shape();
            for (index, field) in shape.named().chain(shape.rest()) {
                if let Some(slot) = object.field(index) {
                    walk(slot.view(), sensitive || field.sensitive, depth + 1, found);
                }
            }
        }
        View::List(list) => {
            for item in (0..list.len()).filter_map(|index| list.item(index)) {
                walk(item.view(), sensitive, depth + 1, found);
            }
        }
        View::Map(map) => map.each(&mut |_, value| {
            walk(value.view(), sensitive, depth + 1, found);
            true
        }),
        View::Json(Value::Object(fields)) => {
            fields.values().for_each(|value| walk(View::Json(value), sensitive, depth + 1, found));
        }
        View::Json(Value::Array(items)) => {
            items.iter().for_each(|value| walk(View::Json(value), sensitive, depth + 1, found));
        }
        scalar if sensitive => {
            if let Some(text) = text(scalar) {
                found(&text);
            }
        }
        _ => {}
    }
}
