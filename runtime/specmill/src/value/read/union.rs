//! Values of one of several types.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer as _, IgnoredAny, MapAccess, Visitor};

use super::visit::Seed;
use super::{Failed, Reading};
use crate::value::Slot;
use crate::value::view::{Choice, Target, Verdict};

impl Reading {
    /// Reads a raw value into any slot; `false` is `null`.
    pub(super) fn raw(&mut self, slot: &mut dyn Slot, raw: &str) -> Result<bool, Failed> {
        let mut deserializer = serde_json::Deserializer::from_str(raw);
        Seed { slot, reading: self }.deserialize(&mut deserializer).map_err(|error| {
            // A raw value is sound but for what stands in its texts.
            self.fail("JSON", super::one_line(&error.to_string(), 200))
        })
    }

    pub(super) fn union(&mut self, choice: &mut dyn Choice, raw: &str) -> Result<bool, Failed> {
        if raw == "null" {
            return Ok(false);
        }
        self.depth += 1;
        if self.depth > super::MAX_DEPTH {
            return Err(self.fail("no deeper nesting", "more"));
        }
        let known = match choice.tag() {
            Some(tag) => self.tagged(choice, tag, raw)?,
            None => self.untagged(choice, raw)?,
        };
        self.depth -= 1;
        if known {
            return Ok(true);
        }
        if self.strict {
            return Err(self.mismatch(&Target::Choice(choice), raw));
        }
        let value = serde_json::from_str(raw).map_err(|error| self.fail("JSON", error.to_string()))?;
        choice.keep(value);
        Ok(true)
    }

    /// The tag tells the type; what is wrong in the value then is wrong.
    fn tagged(&mut self, choice: &mut dyn Choice, tag: &'static str, raw: &str) -> Result<bool, Failed> {
        let Some(text) = tag_of(raw, tag) else { return Ok(false) };
        let meant =
            (0..).map_while(|index| choice.tags(index)).position(|tags| tags.contains(&text.as_str()));
        match meant.and_then(|index| choice.open(index)) {
            Some(slot) => self.raw(slot, raw),
            None => Ok(false),
        }
    }

    /// The value itself must tell its type: the one that knows most of its fields, among
    /// several one that it fits exactly.
    fn untagged(&mut self, choice: &mut dyn Choice, raw: &str) -> Result<bool, Failed> {
        let passes: &[bool] = if self.strict { &[true] } else { &[true, false] };
        let mut least: Option<usize> = None;
        for strict in passes {
            let mut result = Ok(());
            choice.choose(&mut |slot| match self.attempt(slot, raw, *strict) {
                Err(failed) => {
                    result = Err(failed);
                    Verdict::Settle
                }
                Ok(Some(skipped)) if least.is_none_or(|least| skipped < least) => {
                    least = Some(skipped);
                    if skipped == 0 { Verdict::Settle } else { Verdict::Take }
                }
                Ok(_) => Verdict::Leave,
            });
            result?;
            if least == Some(0) {
                break;
            }
        }
        self.skipped += least.unwrap_or_default();
        Ok(least.is_some())
    }

    /// Tries a type: how many fields it does not know, `None` where it does not fit.
    fn attempt(&mut self, slot: &mut dyn Slot, raw: &str, strict: bool) -> Result<Option<usize>, Failed> {
        // A list of one would be taken for anything, and in itself without end.
        if matches!(slot.target(), Target::List(_)) && !raw.starts_with('[') {
            return Ok(None);
        }
        let Some(budget) = self.budget.checked_sub(raw.len()) else {
            self.exhausted = true;
            self.failure = None;
            return Err(self.fail("values of fewer types inside of each other", "more"));
        };
        self.budget = budget;
        let (length, depth) = (self.path.len(), self.depth);
        let outer = (self.strict, self.skipped, self.sensitive);
        (self.strict, self.skipped) = (strict, 0);
        let fits = matches!(self.raw(slot, raw), Ok(true));
        let skipped = self.skipped;
        (self.strict, self.skipped, self.sensitive) = outer;
        if fits {
            return Ok(Some(skipped));
        }
        if self.exhausted {
            return Err(Failed);
        }
        self.path.truncate(length);
        self.depth = depth;
        self.failure = None;
        Ok(None)
    }
}

/// Text of the tag of an object.
fn tag_of(raw: &str, tag: &'static str) -> Option<String> {
    struct Tag(&'static str);

    impl<'de> Visitor<'de> for Tag {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut text = None;
            while let Some(name) = map.next_key::<String>()? {
                if name == self.0 {
                    let raw: &serde_json::value::RawValue = map.next_value()?;
                    // A tag that is a number or a boolean is meant as its text.
                    text = match serde_json::from_str(raw.get()) {
                        Ok(text) => Some(text),
                        Err(_) => Some(raw.get().to_owned()),
                    };
                } else {
                    map.next_value::<IgnoredAny>()?;
                }
            }
            Ok(text)
        }
    }

    serde_json::Deserializer::from_str(raw).deserialize_map(Tag(tag)).ok().flatten()
}
