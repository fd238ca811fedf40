//! JSON pointers (RFC 6901): writing them, and what is at one in a value.

use serde_json::Value;

use super::{Slot, View};

/// Appends a name to a JSON pointer.
pub(crate) fn push(pointer: &mut String, name: &str) {
    pointer.push('/');
    for c in name.chars() {
        match c {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            c => pointer.push(c),
        }
    }
}

/// What stands at a pointer; absent where nothing does.
pub(crate) fn at<'a>(slot: &'a dyn Slot, pointer: &str) -> View<'a> {
    let mut view = slot.view();
    let mut rest = pointer;
    while let Some(tail) = rest.strip_prefix('/') {
        if let View::Json(value) = view {
            return value.pointer(rest).map_or(View::Absent, View::Json);
        }
        let (token, after) = tail.find('/').map_or((tail, ""), |end| tail.split_at(end));
        let token = token.replace("~1", "/").replace("~0", "~");
        let inner = match view {
            View::Object(object) => {
                let named = object.shape().named().find(|(_, field)| field.name == token);
                named.and_then(|(index, _)| object.field(index))
            }
            View::List(list) => token.parse().ok().and_then(|index| list.item(index)),
            _ => None,
        };
        let Some(inner) = inner else { return View::Absent };
        view = inner.view();
        rest = after;
    }
    view
}

/// How many items a list has; `None` for anything else.
pub(crate) fn length(view: View<'_>) -> Option<usize> {
    match view {
        View::List(list) => Some(list.len()),
        View::Json(Value::Array(items)) => Some(items.len()),
        _ => None,
    }
}

/// The last item of a list, and what stands at a pointer in it.
pub(crate) fn at_last<'a>(list: View<'a>, pointer: &str) -> View<'a> {
    let Some(last) = length(list).and_then(|length| length.checked_sub(1)) else { return View::Absent };
    match list {
        View::List(items) => items.item(last).map_or(View::Absent, |item| at(item, pointer)),
        View::Json(items) => items.get(last).map_or(View::Absent, |item| at(item, pointer)),
        _ => View::Absent,
    }
}

/// A text or a number as text.
pub(crate) fn text(view: View<'_>) -> Option<String> {
    match view {
        View::Text(text) => Some(text.to_owned()),
        View::Json(Value::String(text)) => Some(text.clone()),
        View::Integer(number) => Some(number.to_string()),
        View::Unsigned(number) => Some(number.to_string()),
        View::Json(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    }
}

/// A count, which may be written as text.
pub(crate) fn count(view: View<'_>) -> Option<u64> {
    text(view)?.trim().parse().ok()
}
