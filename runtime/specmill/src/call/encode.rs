//! Parameters as text, in all styles that OpenAPI knows.

use percent_encoding::{AsciiSet, utf8_percent_encode};
use serde_json::Value;

use crate::table::{Parameter, Place, Style};
use crate::value::text::{COMPONENT, component};
use crate::value::{Direction, Slot, View, write_view};

/// All but the unreserved characters, and those reserved ones that end or split
/// neither a query nor a pair in it.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Objects in a parameter are nested no deeper than this.
const MAX_DEPTH: usize = 8;

/// A value taken apart as far as styles can tell.
enum Flat {
    Scalar(String),
    List(Vec<String>),
    Pairs(Vec<(String, String)>),
}

/// Writes a value as its parameter wants it: for a path what stands for `{name}`,
/// for a query or a cookie whole pairs, for a header its value. `None` is a value
/// that isn't there.
///
/// The error is one clause without the value.
pub(crate) fn encode(parameter: &Parameter, slot: &dyn Slot) -> Result<Option<String>, String> {
    encode_view(parameter, slot.view())
}

fn encode_view(parameter: &Parameter, view: View<'_>) -> Result<Option<String>, String> {
    let flat = match (&view, parameter.json) {
        (View::Absent, _) => None,
        (_, true) => Some(Flat::Scalar(json(view)?)),
        (_, false) => flatten(view, parameter.style == Style::DeepObject)?,
    };
    let Some(flat) = flat else { return Ok(None) };
    // A path is left to say that it can't do without.
    if parameter.place != Place::Path && is_empty(&flat) {
        return Ok(None);
    }
    let text = Writer { parameter }.write(flat);
    match parameter.place {
        Place::Path if matches!(text.as_str(), "" | "." | "..") => {
            Err("must not be empty, `.` or `..`, for it is a segment of the path".to_owned())
        }
        Place::Header if text.chars().any(char::is_control) => {
            Err("must not hold control characters, for it is a header".to_owned())
        }
        _ => Ok(Some(text)),
    }
}

/// Writes the fields of an object as `application/x-www-form-urlencoded`: those with a style
/// as the query parameters in `fields` say, others by what they hold.
pub(crate) fn form(slot: &dyn Slot, fields: &[Parameter]) -> Result<String, String> {
    const FIELDS: &Parameter = &Parameter::query("");
    let mut pairs = Vec::new();
    let mut problem = None;
    each_field(&slot.view(), &mut |name, view| {
        if let Some(styled) = fields.iter().find(|field| field.name() == name) {
            match encode_view(styled, *view) {
                Ok(text) => pairs.extend(text),
                Err(error) => problem = Some(format!("{name} {error}")),
            }
            return problem.is_none();
        }
        // What has fields of its own has no agreed form; JSON is what services take.
        let flat = match flatten(*view, false) {
            Ok(flat @ (Some(Flat::Scalar(_) | Flat::List(_)) | None)) => flat,
            _ => match json(*view) {
                Ok(text) => Some(Flat::Scalar(text)),
                Err(error) => {
                    problem = Some(format!("{name} {error}"));
                    return false;
                }
            },
        };
        let writer = Writer { parameter: FIELDS };
        let name = component(name);
        match flat {
            Some(Flat::Scalar(text)) => pairs.push(format!("{name}={}", writer.escape(&text))),
            Some(Flat::List(items)) => {
                pairs.extend(items.iter().map(|item| format!("{name}={}", writer.escape(item))));
            }
            Some(Flat::Pairs(_)) | None => {}
        }
        true
    })?;
    problem.map_or_else(|| Ok(pairs.join("&")), Err)
}

struct Writer<'a> {
    parameter: &'a Parameter,
}

impl Writer<'_> {
    fn escape(&self, text: &str) -> String {
        match self.parameter {
            Parameter { place: Place::Header, .. } => text.to_owned(),
            Parameter { allow_reserved: true, .. } => utf8_percent_encode(text, RESERVED).to_string(),
            _ => component(text),
        }
    }

    fn write(&self, flat: Flat) -> String {
        let name = self.escape(self.parameter.name);
        let explode = self.parameter.explode;
        let separator = if self.parameter.place == Place::Cookie { "; " } else { "&" };
        match self.parameter.style {
            Style::Simple => self.joined(flat, ",", "="),
            Style::Label => format!(".{}", self.joined(flat, if explode { "." } else { "," }, "=")),
            Style::Matrix => match flat {
                Flat::Scalar(text) if text.is_empty() => format!(";{name}"),
                flat if !explode || matches!(flat, Flat::Scalar(_)) => {
                    format!(";{name}={}", self.joined(flat, ",", "="))
                }
                flat => format!(";{}", self.pairs(&name, flat).join(";")),
            },
            Style::Form if explode => self.pairs(&name, flat).join(separator),
            Style::SpaceDelimited | Style::PipeDelimited if explode => {
                self.pairs(&name, flat).join(separator)
            }
            Style::Form => format!("{name}={}", self.joined(flat, ",", "=")),
            Style::SpaceDelimited => format!("{name}={}", self.joined(flat, "%20", "=")),
            Style::PipeDelimited => format!("{name}={}", self.joined(flat, "%7C", "=")),
            Style::DeepObject => match flat {
                Flat::Pairs(pairs) => pairs
                    .iter()
                    .map(|(key, value)| format!("{name}{}={}", key, self.escape(value)))
                    .collect::<Vec<_>>()
                    .join(separator),
                flat => self.pairs(&name, flat).join(separator),
            },
        }
    }

    /// All in one: `1,2`, `a,1,b,2`, or exploded `a=1,b=2`.
    fn joined(&self, flat: Flat, separator: &str, equals: &str) -> String {
        match flat {
            Flat::Scalar(text) => self.escape(&text),
            Flat::List(items) => {
                items.iter().map(|item| self.escape(item)).collect::<Vec<_>>().join(separator)
            }
            Flat::Pairs(pairs) => {
                let equals = if self.parameter.explode { equals } else { separator };
                let pair = |(key, value): &(String, String)| {
                    format!("{}{equals}{}", self.escape(key), self.escape(value))
                };
                pairs.iter().map(pair).collect::<Vec<_>>().join(separator)
            }
        }
    }

    /// One pair for each: `a=1`, `a=2`.
    fn pairs(&self, name: &str, flat: Flat) -> Vec<String> {
        match flat {
            Flat::Scalar(text) => vec![format!("{name}={}", self.escape(&text))],
            Flat::List(items) => items.iter().map(|item| format!("{name}={}", self.escape(item))).collect(),
            Flat::Pairs(pairs) => pairs
                .iter()
                .map(|(key, value)| format!("{}={}", self.escape(key), self.escape(value)))
                .collect(),
        }
    }
}

fn is_empty(flat: &Flat) -> bool {
    match flat {
        Flat::Scalar(_) => false,
        Flat::List(items) => items.is_empty(),
        Flat::Pairs(pairs) => pairs.is_empty(),
    }
}

fn flatten(view: View<'_>, deep: bool) -> Result<Option<Flat>, String> {
    match &view {
        View::Absent | View::Null | View::Json(Value::Null) => Ok(None),
        View::List(_) | View::Json(Value::Array(_)) if deep => {
            let mut pairs = Vec::new();
            deep_pairs("", &view, 0, &mut pairs)?;
            Ok(Some(Flat::Pairs(pairs)))
        }
        View::List(_) | View::Json(Value::Array(_)) => {
            let mut items = Vec::new();
            each_item(&view, &mut |item| match scalar(item) {
                Ok(text) => {
                    items.push(text);
                    Ok(())
                }
                Err(error) => Err(error),
            })?;
            Ok(Some(Flat::List(items)))
        }
        View::Map(_) | View::Object(_) | View::Json(Value::Object(_)) => {
            let mut pairs = Vec::new();
            if deep {
                deep_pairs("", &view, 0, &mut pairs)?;
                return Ok(Some(Flat::Pairs(pairs)));
            }
            let mut problem = None;
            each_field(&view, &mut |name, value| {
                match value {
                    View::Absent | View::Null => {}
                    value => match scalar(value) {
                        Ok(text) => pairs.push((name.to_owned(), text)),
                        Err(error) => problem = Some(error),
                    },
                }
                problem.is_none()
            })?;
            problem.map_or(Ok(Some(Flat::Pairs(pairs))), Err)
        }
        view => scalar(view).map(|text| Some(Flat::Scalar(text))),
    }
}

/// `[b]` and the value, `[b][c]` and the value, for every value inside. The keys are
/// escaped already.
///
/// OpenAPI leaves open how lists are written here. Most servers read `[]` after the key for
/// each single value, and the index for each item that has fields of its own.
fn deep_pairs(
    prefix: &str,
    view: &View<'_>,
    depth: usize,
    pairs: &mut Vec<(String, String)>,
) -> Result<(), String> {
    if depth > MAX_DEPTH {
        return Err("is nested too deeply for a parameter".to_owned());
    }
    match view {
        View::Absent | View::Null | View::Json(Value::Null) => Ok(()),
        View::List(_) | View::Json(Value::Array(_)) => {
            let mut index = 0;
            each_item(view, &mut |item| {
                let inner = match scalar(item) {
                    Ok(_) => format!("{prefix}%5B%5D"),
                    Err(_) => format!("{prefix}%5B{index}%5D"),
                };
                index += 1;
                deep_pairs(&inner, item, depth + 1, pairs)
            })
        }
        View::Map(_) | View::Object(_) | View::Json(Value::Object(_)) => {
            let mut result = Ok(());
            each_field(view, &mut |name, value| {
                result = deep_pairs(&format!("{prefix}%5B{}%5D", component(name)), value, depth + 1, pairs);
                result.is_ok()
            })?;
            result
        }
        view => scalar(view).map(|text| pairs.push((prefix.to_owned(), text))),
    }
}

pub(super) fn scalar(view: &View<'_>) -> Result<String, String> {
    Ok(match view {
        View::Bool(value) | View::Json(Value::Bool(value)) => value.to_string(),
        View::Integer(value) => value.to_string(),
        View::Unsigned(value) => value.to_string(),
        View::Float(value) if !value.is_finite() => return Err("must be a finite number".to_owned()),
        // Digits as long as that makes sense, an exponent beyond.
        View::Float(value) if value.abs() < 1e17 => value.to_string(),
        View::Float(value) => format!("{value:?}"),
        View::Text(text) | View::Secret(text) => (*text).to_owned(),
        View::Json(Value::Number(number)) => number.to_string(),
        View::Json(Value::String(text)) => text.clone(),
        View::Absent | View::Null | View::Json(Value::Null) => "null".to_owned(),
        View::File(_) => return Err("is a file, which only a multipart body can have".to_owned()),
        View::List(_) | View::Map(_) | View::Object(_) | View::Json(Value::Array(_) | Value::Object(_)) => {
            return Err("is nested too deeply for the style of its parameter".to_owned());
        }
    })
}

pub(super) fn each_item(
    view: &View<'_>,
    each: &mut dyn FnMut(&View<'_>) -> Result<(), String>,
) -> Result<(), String> {
    match view {
        View::List(list) => {
            (0..list.len()).filter_map(|index| list.item(index)).try_for_each(|item| each(&item.view()))
        }
        View::Json(Value::Array(items)) => items.iter().try_for_each(|item| each(&View::Json(item))),
        _ => Ok(()),
    }
}

/// Calls `each` with the fields of an object, as they would be written in a request.
pub(super) fn each_field(
    view: &View<'_>,
    each: &mut dyn FnMut(&str, &View<'_>) -> bool,
) -> Result<(), String> {
    match view {
        View::Map(map) => map.each(&mut |name, value| each(name, &value.view())),
        View::Json(Value::Object(object)) => {
            for (name, value) in object {
                if !each(name, &View::Json(value)) {
                    break;
                }
            }
        }
        View::Object(object) => {
            let shape = object.shape();
            for (index, field) in shape.named() {
                let value = object.field(index).filter(|_| !field.read_only);
                if value.is_some_and(|value| !each(field.name, &value.view())) {
                    return Ok(());
                }
            }
            if let Some(View::Map(rest)) =
                shape.rest().and_then(|(index, _)| object.field(index)).map(Slot::view)
            {
                rest.each(&mut |name, value| each(name, &value.view()));
            }
        }
        _ => return Err("must be an object".to_owned()),
    }
    Ok(())
}

pub(super) fn json(view: View<'_>) -> Result<String, String> {
    let bytes = write_view(view, Direction::Request).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests;
