//! Reading JSON leniently, but never wrongly.
//!
//! `serde_json` drives one visitor over slots. Text is read from the raw value, for
//! only that still knows how a number was spelt: a version `8.10` must not become
//! `8.1`. Unions are read from the raw value too, once for each type tried.

mod path;
mod scalar;
mod union;
mod visit;

use std::fmt;

use serde::de::{DeserializeSeed, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use self::path::Path;
#[cfg(feature = "dynamic")]
pub(super) use self::scalar::expected;
use self::visit::Seed;
use super::mask::Mask;
use super::text::one_line;
use super::view::Target;
use super::write::MAX_DEPTH;
use super::{Blank, Slot};

/// A value that can't be understood.
#[derive(Debug)]
pub struct ReadError {
    pointer: String,
    expected: String,
    found: String,
    source: Option<serde_json::Error>,
}

impl ReadError {
    pub(crate) fn new(
        pointer: impl Into<String>,
        expected: impl Into<String>,
        found: impl Into<String>,
    ) -> Self {
        Self { pointer: pointer.into(), expected: expected.into(), found: found.into(), source: None }
    }

    /// JSON pointer of the value (RFC 6901).
    #[must_use]
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What should stand there.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }

    /// What stands there; secrets only by their kind.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "the body" } else { &self.pointer };
        write!(f, "{pointer}: expected {}, found {}", self.expected, self.found)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

/// Reads a value, as leniently as answers are read.
///
/// # Errors
/// The text is no JSON, or a value in it can't be understood.
pub fn from_json<T: Slot + Blank>(json: &[u8]) -> Result<T, ReadError> {
    let mut value = T::blank();
    read_json(&mut value, json, &Mask::default())?;
    Ok(value)
}

/// Reads the body of an answer.
pub(crate) fn read_json(slot: &mut dyn Slot, json: &[u8], mask: &Mask) -> Result<(), ReadError> {
    read(slot, json, Audience::Client, mask)
}

/// Reads a value that stands in a header, without quotation marks; lists have commas.
pub(crate) fn read_text(slot: &mut dyn Slot, text: &str, place: &str, mask: &Mask) -> Result<(), ReadError> {
    let mut reading = Reading::new(Audience::Client, text.len(), mask);
    reading.path = Path::of(place);
    match reading.plain(slot, text) {
        Ok(()) => Ok(()),
        Err(Failed) => Err(reading.error(None)),
    }
}

/// What `Deserialize` of generated types stands on.
#[inline]
pub fn deserialize<'de, T: Slot + Blank, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    deserialize_into(&mut value, deserializer)?;
    Ok(value)
}

fn deserialize_into<'de, D: Deserializer<'de>>(slot: &mut dyn Slot, deserializer: D) -> Result<(), D::Error> {
    let value = Value::deserialize(deserializer)?;
    let json = serde_json::to_vec(&value).map_err(D::Error::custom)?;
    read(slot, &json, Audience::Anyone, &Mask::default()).map_err(D::Error::custom)
}

fn read(slot: &mut dyn Slot, json: &[u8], audience: Audience, mask: &Mask) -> Result<(), ReadError> {
    // Some services put the mark of UTF-8 before their JSON.
    let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    match std::str::from_utf8(json) {
        // Text need not be looked at for its encoding piece by piece.
        Ok(text) => read_from(slot, serde_json::Deserializer::from_str(text), text.len(), audience, mask),
        Err(_) => read_from(slot, serde_json::Deserializer::from_slice(json), json.len(), audience, mask),
    }
}

fn read_from<'de, R: serde_json::de::Read<'de>>(
    slot: &mut dyn Slot,
    mut deserializer: serde_json::Deserializer<R>,
    length: usize,
    audience: Audience,
    mask: &Mask,
) -> Result<(), ReadError> {
    let mut reading = Reading::new(audience, length, mask);
    let optional = matches!(slot.target(), Target::Optional(_));
    let result = Seed { slot, reading: &mut reading }
        .deserialize(&mut deserializer)
        .and_then(|there| deserializer.end().map(|()| there));
    match result {
        Ok(there) if there || optional => Ok(()),
        Ok(_) => Err(ReadError::new("", "a value", "null")),
        Err(error) => Err(reading.error(Some(error))),
    }
}

/// Whom a value is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Audience {
    /// The client: what answers must have must be there.
    Client,
    /// Anyone: what both requests and answers must have must be there.
    Anyone,
}

/// Reading went wrong; [`Reading::failure`] tells why.
#[derive(Debug)]
struct Failed;

/// How far reading has come.
struct Reading {
    /// The way to the value at hand; stays where it is when reading fails.
    path: Path,
    /// What went wrong first.
    failure: Option<(String, String)>,
    audience: Audience,
    /// Only exact kinds will do, and enums only have values that they know.
    strict: bool,
    /// The value at hand is a secret.
    sensitive: bool,
    depth: usize,
    /// Fields of objects that were skipped.
    skipped: usize,
    /// Bytes that may still be read again for unions: types tried inside of types
    /// tried would otherwise let a small body cost much time.
    budget: usize,
    /// The budget is used up, and nothing else can be tried.
    exhausted: bool,
    /// What was sent, and must not be shown if it comes back.
    mask: Mask,
}

impl Reading {
    fn new(audience: Audience, length: usize, mask: &Mask) -> Self {
        Self {
            path: Path::default(),
            failure: None,
            audience,
            strict: false,
            sensitive: false,
            depth: 0,
            skipped: 0,
            budget: length.saturating_mul(256).saturating_add(1 << 16),
            exhausted: false,
            mask: mask.clone(),
        }
    }

    /// Notes what went wrong; the first note counts.
    fn fail(&mut self, expected: impl Into<String>, found: impl Into<String>) -> Failed {
        if self.failure.is_none() {
            self.failure = Some((expected.into(), found.into()));
        }
        Failed
    }

    /// As [`Self::fail`], for what serde calls.
    fn reject<E: serde::de::Error>(&mut self, expected: impl Into<String>, found: impl Into<String>) -> E {
        self.fail(expected, found);
        Failed.into_error()
    }

    fn error(&mut self, error: Option<serde_json::Error>) -> ReadError {
        let pointer = self.path.pointer();
        match (self.failure.take(), error) {
            (Some((expected, found)), _) => ReadError { pointer, expected, found, source: None },
            (None, Some(error)) => {
                let found = match error.classify() {
                    serde_json::error::Category::Eof => "its end".to_owned(),
                    _ => syntax(&error),
                };
                ReadError { pointer, expected: "JSON".to_owned(), found, source: Some(error) }
            }
            (None, None) => ReadError::new(pointer, "a value", "none"),
        }
    }

    /// Goes into a value inside: one level deeper.
    fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.reject("no deeper nesting", "more"));
        }
        Ok(())
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// What stands somewhere, in words; values of secrets are not for words.
    fn found(&self, raw: &str) -> String {
        let (kind, shown) = match raw.bytes().next() {
            Some(b'{') => return "an object".to_owned(),
            Some(b'[') => return "a list".to_owned(),
            Some(b'n') => return "null".to_owned(),
            Some(b't' | b'f') => ("", raw),
            Some(b'"') => ("text ", raw.trim_matches('"')),
            _ => ("the number ", raw),
        };
        if self.sensitive {
            return match kind {
                "" => "a boolean".to_owned(),
                kind => kind.trim_end().replace("the", "a"),
            };
        }
        format!("{kind}`{}`", one_line(&self.mask.apply(shown), 40))
    }
}

/// What is wrong with something that should be JSON, and where.
fn syntax(error: &serde_json::Error) -> String {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = error.to_string();
    let what = message.strip_suffix(&place).unwrap_or(&message);
    format!("something else{place} ({})", one_line(what, 200))
}

impl Failed {
    fn into_error<E: serde::de::Error>(self) -> E {
        // Nobody reads this; the reading knows better.
        E::custom("unreadable")
    }
}
