//! The one visitor that reads everything.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::path::Step;
use super::scalar::{expected, reset};
use super::{Audience, Failed, Reading};
use crate::table::{Field, Shape};
use crate::value::Slot;
use crate::value::view::{List, Map, Object, Target};

/// A slot to be read into. The result tells whether there was a value: `null` is none.
pub(super) struct Seed<'a> {
    pub(super) slot: &'a mut dyn Slot,
    pub(super) reading: &'a mut Reading,
}

/// The slot wants the raw value: it is text, a union or any JSON.
fn wants_raw(slot: &mut dyn Slot) -> bool {
    match slot.target() {
        Target::Optional(place) => wants_raw(place.fill()),
        Target::List(list) => {
            list.clear();
            let raw = wants_raw(list.push());
            list.clear();
            raw
        }
        target if is_text(&target) => true,
        Target::Json(_) | Target::Choice(_) => true,
        _ => false,
    }
}

#[inline]
fn is_text(target: &Target<'_>) -> bool {
    matches!(target, Target::String(_) | Target::Secret(_) | Target::DateTime(_) | Target::Text(_))
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        // Text is what responses mostly consist of: it is read without detours.
        match self.slot.target() {
            Target::Optional(place) => {
                if let Some(target) = Some(place.fill().target()).filter(is_text) {
                    let raw = <&RawValue>::deserialize(deserializer)?;
                    let there = take_scalar(target, self.reading, raw.get()).map_err(Failed::into_error)?;
                    if !there {
                        place.clear();
                    }
                    return Ok(there);
                }
            }
            target if is_text(&target) => {
                let raw = <&RawValue>::deserialize(deserializer)?;
                return take_scalar(target, self.reading, raw.get()).map_err(Failed::into_error);
            }
            _ => {}
        }
        if wants_raw(self.slot) {
            let raw = <&RawValue>::deserialize(deserializer)?;
            return take_raw(self.slot, self.reading, raw.get()).map_err(Failed::into_error);
        }
        deserializer.deserialize_any(self)
    }
}

/// Reads a raw value into a slot that wants it.
fn take_raw(slot: &mut dyn Slot, reading: &mut Reading, raw: &str) -> Result<bool, Failed> {
    let first = raw.bytes().next().unwrap_or_default();
    match slot.target() {
        Target::Optional(place) => {
            if first == b'n' || !take_raw(place.fill(), reading, raw)? {
                place.clear();
                return Ok(false);
            }
            Ok(true)
        }
        Target::Json(place) => {
            *place = serde_json::from_str(raw).map_err(|error| reading.fail("JSON", error.to_string()))?;
            Ok(true)
        }
        Target::List(list) => match first {
            b'n' => Ok(false),
            b'[' => {
                let mut deserializer = serde_json::Deserializer::from_str(raw);
                let visitor = Seed { slot, reading };
                match deserializer.deserialize_seq(visitor) {
                    Ok(there) => Ok(there),
                    Err(error) => Err(reading.fail("JSON", error.to_string())),
                }
            }
            _ if reading.strict => Err(reading.mismatch(&Target::List(list), raw)),
            _ => {
                list.clear();
                take_raw(list.push(), reading, raw)
            }
        },
        Target::Choice(choice) => reading.union(choice, raw),
        target => take_scalar(target, reading, raw),
    }
}

/// Reads a raw value as text.
#[inline]
fn take_scalar(target: Target<'_>, reading: &mut Reading, raw: &str) -> Result<bool, Failed> {
    match raw.bytes().next().unwrap_or_default() {
        b'n' => Ok(false),
        b'"' => match plain(raw) {
            Some(text) => reading.take_text(target, text).map(|()| true),
            None => match serde_json::from_str::<String>(raw) {
                Ok(text) => reading.take_text(target, &text).map(|()| true),
                Err(_) => Err(reading.fail(expected(&target), "text that is not Unicode")),
            },
        },
        b'{' | b'[' => Err(reading.mismatch(&target, raw)),
        _ if reading.strict => Err(reading.mismatch(&target, raw)),
        // A number or a boolean, spelt as it was sent.
        _ => reading.take_text(target, raw).map(|()| true),
    }
}

/// What a raw text says, if nothing in it is escaped.
fn plain(raw: &str) -> Option<&str> {
    let text = raw.strip_prefix('"')?.strip_suffix('"')?;
    (!text.as_bytes().contains(&b'\\')).then_some(text)
}

impl Seed<'_> {
    /// Puts a scalar where it belongs: into an optional place, or, as its only item,
    /// into a list.
    fn scalar<E: Error>(
        self,
        raw: impl FnOnce() -> String,
        put: impl FnOnce(&mut Reading, Target<'_>) -> Result<(), Failed>,
    ) -> Result<bool, E> {
        let Self { mut slot, reading } = self;
        loop {
            match slot.target() {
                Target::Optional(place) => slot = place.fill(),
                Target::List(list) if !reading.strict => {
                    list.clear();
                    slot = list.push();
                }
                target @ (Target::List(_) | Target::Map(_) | Target::Object(_)) => {
                    return Err(reading.mismatch(&target, &raw()).into_error());
                }
                target => return put(reading, target).map(|()| true).map_err(Failed::into_error),
            }
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        if let Target::Optional(place) = self.slot.target() {
            place.clear();
        }
        Ok(false)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        self.scalar(|| value.to_string(), |reading, target| reading.bool(target, value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        self.scalar(|| value.to_string(), |reading, target| reading.integer(target, value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        self.scalar(|| value.to_string(), |reading, target| reading.integer(target, value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<bool, E> {
        self.scalar(|| value.to_string(), |reading, target| reading.float(target, value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        self.scalar(|| format!("\"{value}\""), |reading, target| reading.text(target, value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<bool, A::Error> {
        let Self { mut slot, reading } = self;
        loop {
            match slot.target() {
                Target::Optional(place) => slot = place.fill(),
                Target::List(list) => return read_list(list, reading, seq),
                other => return Err(reading.mismatch(&other, "[").into_error()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        let Self { mut slot, reading } = self;
        loop {
            match slot.target() {
                Target::Optional(place) => slot = place.fill(),
                Target::List(list) if !reading.strict => {
                    list.clear();
                    slot = list.push();
                }
                Target::Map(place) => return read_map(place, reading, map),
                Target::Object(object) => return read_object(object, reading, map),
                other => return Err(reading.mismatch(&other, "{").into_error()),
            }
        }
    }
}

/// Reads the next value, one level deeper.
#[inline]
fn read_inside<E: Error>(
    reading: &mut Reading,
    step: Step,
    read: impl FnOnce(&mut Reading) -> Result<bool, E>,
) -> Result<bool, E> {
    reading.path.push(step);
    reading.enter()?;
    let there = read(reading)?;
    reading.leave();
    reading.path.pop();
    Ok(there)
}

fn read_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn List,
    reading: &mut Reading,
    mut seq: A,
) -> Result<bool, A::Error> {
    list.clear();
    let mut index = 0usize;
    let mut more = true;
    while more {
        read_inside(reading, Step::Item(index), |reading| {
            let item = seq.next_element_seed(ItemSeed { list, reading })?;
            more = item.is_some();
            Ok(more)
        })?;
        index += 1;
    }
    Ok(true)
}

/// An item that is added only where there is one.
struct ItemSeed<'a> {
    list: &'a mut dyn List,
    reading: &'a mut Reading,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let slot = self.list.push();
        let optional = matches!(slot.target(), Target::Optional(_));
        let there = Seed { slot, reading: &mut *self.reading }.deserialize(deserializer)?;
        if there || optional { Ok(()) } else { Err(self.reading.reject("a value", "null")) }
    }
}

fn read_map<'de, A: MapAccess<'de>>(
    place: &mut dyn Map,
    reading: &mut Reading,
    mut map: A,
) -> Result<bool, A::Error> {
    place.clear();
    while let Some(name) = map.next_key::<String>()? {
        read_entry(place, name, reading, &mut map)?;
    }
    Ok(true)
}

fn read_entry<'de, A: MapAccess<'de>>(
    place: &mut dyn Map,
    name: String,
    reading: &mut Reading,
    map: &mut A,
) -> Result<(), A::Error> {
    let slot = place.insert(&name);
    let optional = matches!(slot.target(), Target::Optional(_));
    let step = Step::Name(name.clone());
    let there = read_inside(reading, step, |reading| map.next_value_seed(Seed { slot, reading }))?;
    if !there && !optional {
        place.remove(&name);
    }
    Ok(())
}

/// How a field came.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    No,
    Alias,
    Name,
}

/// How the fields of an object came; the heap is only needed for many.
struct SeenFields {
    few: [Seen; 32],
    many: Vec<Seen>,
}

impl SeenFields {
    fn new(count: usize) -> Self {
        let few = [Seen::No; 32];
        Self { few, many: if count > few.len() { vec![Seen::No; count] } else { Vec::new() } }
    }

    fn of(&self, index: usize) -> Seen {
        let list = if self.many.is_empty() { &self.few[..] } else { &self.many };
        list.get(index).copied().unwrap_or(Seen::No)
    }

    fn set(&mut self, index: usize, seen: Seen) {
        let list = if self.many.is_empty() { &mut self.few[..] } else { &mut self.many };
        if let Some(place) = list.get_mut(index) {
            *place = seen;
        }
    }
}

fn read_object<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    reading: &mut Reading,
    mut map: A,
) -> Result<bool, A::Error> {
    let shape = object.shape();
    let mut seen = SeenFields::new(shape.fields.len());
    let mut next = 0;
    while let Some(key) = map.next_key_seed(KeySeed { shape, next })? {
        let (index, field, how) = match key {
            Key::Field(index, field, how) => (index, field, how),
            Key::Other(name) => {
                let rest = shape.rest().and_then(|(index, _)| object.field_mut(index)).map(Slot::target);
                match rest {
                    Some(Target::Map(rest)) => read_entry(rest, name, reading, &mut map)?,
                    _ => {
                        reading.skipped += 1;
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                continue;
            }
        };
        next = index + 1;
        let before = seen.of(index);
        let slot = object.field_mut(index).filter(|_| how >= before);
        let Some(slot) = slot else {
            // The name proper came before this other spelling, and counts.
            map.next_value::<IgnoredAny>()?;
            continue;
        };
        if before != Seen::No {
            // Twice the same: the last counts, as almost everywhere.
            reset(slot);
        }
        let sensitive = reading.sensitive;
        reading.sensitive |= field.sensitive;
        let step = Step::Field(field.name);
        let there = read_inside(reading, step, |reading| map.next_value_seed(Seed { slot, reading }))?;
        reading.sensitive = sensitive;
        seen.set(index, if there || field.nullable { how } else { Seen::No });
    }
    for (index, field) in shape.named() {
        if must_be_there(field, reading.audience) && seen.of(index) == Seen::No {
            reading.path.push(Step::Field(field.name));
            return Err(reading.reject("a value, which is required", "none"));
        }
    }
    Ok(true)
}

fn must_be_there(field: &Field, audience: Audience) -> bool {
    field.required && !field.write_only && !(field.read_only && audience == Audience::Anyone)
}

/// The name of a field, looked up.
enum Key {
    Field(usize, &'static Field, Seen),
    Other(String),
}

struct KeySeed {
    shape: &'static Shape,
    /// Where the field probably stands: services send fields in the order of their
    /// documents.
    next: usize,
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Key, E> {
        if let Some(field) = self.shape.get(self.next).filter(|field| field.name == name) {
            return Ok(Key::Field(self.next, field, Seen::Name));
        }
        let named = self.shape.named().find(|(_, field)| field.name == name);
        if let Some((index, field)) = named {
            return Ok(Key::Field(index, field, Seen::Name));
        }
        let alias = self.shape.named().find(|(_, field)| field.aliases.contains(&name));
        Ok(match alias {
            Some((index, field)) => Key::Field(index, field, Seen::Alias),
            None => Key::Other(name.to_owned()),
        })
    }
}
