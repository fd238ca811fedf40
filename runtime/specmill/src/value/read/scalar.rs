//! Scalars out of whatever services send for them.

use serde_json::Value;

use super::path::Step;
use super::{Failed, Reading};
use crate::value::view::Target;
use crate::value::{DateTime, Secret, Slot};

/// Whole numbers up to here are exact as floats.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

impl Reading {
    pub(super) fn bool(&mut self, target: Target<'_>, value: bool) -> Result<(), Failed> {
        match target {
            Target::Bool(place) => {
                *place = value;
                Ok(())
            }
            other => Err(self.mismatch(&other, &value.to_string())),
        }
    }

    pub(super) fn integer(&mut self, target: Target<'_>, value: i128) -> Result<(), Failed> {
        match target {
            Target::I32(place) => {
                self.put(place, i32::try_from(value).ok(), "a whole number of 32 bits", value)
            }
            Target::I64(place) => {
                self.put(place, i64::try_from(value).ok(), "a whole number of 64 bits", value)
            }
            Target::U64(place) => {
                self.put(place, u64::try_from(value).ok(), "a whole number of 64 bits, not negative", value)
            }
            // The nearest double, as a number is in JSON.
            #[allow(clippy::cast_precision_loss, reason = "the type is declared to be a double")]
            Target::F64(place) => {
                *place = value as f64;
                Ok(())
            }
            other => Err(self.mismatch(&other, &value.to_string())),
        }
    }

    pub(super) fn float(&mut self, target: Target<'_>, value: f64) -> Result<(), Failed> {
        match target {
            Target::F64(place) => {
                *place = value;
                Ok(())
            }
            // 5.0 is a whole number; beyond the exact ones a digit might be lost.
            #[allow(clippy::cast_possible_truncation, reason = "it is whole and small")]
            Target::I32(_) | Target::I64(_) | Target::U64(_)
                if value.fract() == 0.0 && value.abs() <= MAX_EXACT =>
            {
                self.integer(target, value as i128)
            }
            other => Err(self.mismatch(&other, &value.to_string())),
        }
    }

    /// A number or a boolean out of text.
    pub(super) fn text(&mut self, target: Target<'_>, text: &str) -> Result<(), Failed> {
        if !self.strict {
            match (&target, text) {
                (Target::Bool(_), "true") => return self.bool(target, true),
                (Target::Bool(_), "false") => return self.bool(target, false),
                (Target::I32(_) | Target::I64(_) | Target::U64(_), _) => {
                    if let Ok(value) = text.parse::<i128>() {
                        return self.integer(target, value);
                    }
                }
                (Target::F64(_), _) => {
                    // The grammar of JSON: neither `NaN` nor `0x10` are numbers.
                    if let Ok(value) = serde_json::from_str::<f64>(text) {
                        return self.float(target, value);
                    }
                }
                _ => {}
            }
        }
        let quoted = format!("\"{text}\"");
        Err(self.mismatch(&target, &quoted))
    }

    /// Takes a text over, where the target is one.
    pub(super) fn take_text(&mut self, target: Target<'_>, text: &str) -> Result<(), Failed> {
        match target {
            // Most places are empty, and an exact allocation is the cheapest.
            #[allow(clippy::assigning_clones, reason = "growing an empty text costs more than making one")]
            Target::String(place) => *place = text.to_owned(),
            Target::Secret(place) => place.set(text.to_owned()),
            Target::DateTime(place) => *place = DateTime::unchecked(text.to_owned()),
            Target::Text(place) => {
                if !place.set(text) && self.strict {
                    let quoted = format!("\"{text}\"");
                    let found = self.found(&quoted);
                    return Err(self.fail("a known value", found));
                }
            }
            other => return self.text(other, text),
        }
        Ok(())
    }

    /// A text without quotation marks.
    pub(super) fn plain(&mut self, slot: &mut dyn Slot, text: &str) -> Result<(), Failed> {
        match slot.target() {
            Target::Optional(place) => self.plain(place.fill(), text),
            Target::List(list) => {
                list.clear();
                let length = self.path.len();
                for (index, item) in
                    text.split(',').map(str::trim).filter(|item| !item.is_empty()).enumerate()
                {
                    self.path.push(Step::Item(index));
                    self.plain(list.push(), item)?;
                    self.path.truncate(length);
                }
                Ok(())
            }
            Target::Json(place) => {
                *place = Value::String(text.to_owned());
                Ok(())
            }
            target => self.take_text(target, text),
        }
    }

    fn put<T>(&mut self, place: &mut T, value: Option<T>, expected: &str, found: i128) -> Result<(), Failed> {
        match value {
            Some(value) => {
                *place = value;
                Ok(())
            }
            None => {
                let found = self.found(&found.to_string());
                Err(self.fail(expected, found))
            }
        }
    }

    /// Notes that a raw value isn't what its place is for.
    pub(super) fn mismatch(&mut self, target: &Target<'_>, raw: &str) -> Failed {
        let found = match target {
            Target::Secret(_) => {
                let before = std::mem::replace(&mut self.sensitive, true);
                let found = self.found(raw);
                self.sensitive = before;
                found
            }
            _ => self.found(raw),
        };
        self.fail(expected(target), found)
    }
}

/// What a place is for, in words.
pub(in crate::value) fn expected(target: &Target<'_>) -> &'static str {
    match target {
        Target::Bool(_) => "a boolean",
        Target::I32(_) | Target::I64(_) | Target::U64(_) => "a whole number",
        Target::F64(_) => "a number",
        Target::String(_) | Target::Secret(_) | Target::Text(_) => "text",
        Target::DateTime(_) => "a date and time",
        Target::Json(_) | Target::Optional(_) | Target::Choice(_) => "a value",
        Target::List(_) => "a list",
        Target::Map(_) | Target::Object(_) => "an object",
    }
}

/// Empties a place that is read into once more.
pub(super) fn reset(slot: &mut dyn Slot) {
    match slot.target() {
        Target::Bool(place) => *place = false,
        Target::I32(place) => *place = 0,
        Target::I64(place) => *place = 0,
        Target::U64(place) => *place = 0,
        Target::F64(place) => *place = 0.0,
        Target::String(place) => place.clear(),
        Target::Secret(place) => *place = Secret::default(),
        Target::DateTime(place) => *place = DateTime::default(),
        Target::Json(place) => *place = Value::Null,
        Target::Optional(place) => place.clear(),
        Target::List(place) => place.clear(),
        Target::Map(place) => place.clear(),
        Target::Text(place) => {
            place.set("");
        }
        Target::Choice(place) => place.keep(Value::Null),
        // A type can't hold itself but in one of the places above, so this ends.
        Target::Object(object) => {
            for index in 0..object.shape().fields.len() {
                if let Some(field) = object.field_mut(index) {
                    reset(field);
                }
            }
        }
    }
}
