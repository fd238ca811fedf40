//! Values as the shared walks see them.
#![allow(missing_docs, reason = "hidden: the walks' business")]

use std::any::Any;

use serde_json::Value;

use super::{DateTime, Model, OpenEnum, Secret, Slot, Union};
use crate::table::Shape;

/// What a slot holds.
#[derive(Clone, Copy)]
#[allow(missing_debug_implementations, reason = "it shows secrets and is seen by the walks only")]
pub enum View<'a> {
    /// Nothing; the field is left out.
    Absent,
    /// An explicit `null`.
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Float(f64),
    Text(&'a str),
    Secret(&'a str),
    Json(&'a Value),
    List(&'a dyn List),
    Map(&'a dyn Map),
    Object(&'a dyn Object),
    /// The content of a file, whose type is known to what writes it.
    File(&'a (dyn Any + Send + Sync)),
}

/// What can be put into a slot.
#[allow(missing_debug_implementations, reason = "it shows secrets and is seen by the walks only")]
pub enum Target<'a> {
    Bool(&'a mut bool),
    I32(&'a mut i32),
    I64(&'a mut i64),
    U64(&'a mut u64),
    F64(&'a mut f64),
    String(&'a mut String),
    Secret(&'a mut Secret),
    DateTime(&'a mut DateTime),
    Json(&'a mut Value),
    Optional(&'a mut dyn Optional),
    List(&'a mut dyn List),
    Map(&'a mut dyn Map),
    Object(&'a mut dyn Object),
    Text(&'a mut dyn Text),
    Choice(&'a mut dyn Choice),
}

/// A slot that may be empty.
pub trait Optional {
    fn clear(&mut self);
    /// Hands out what is there; where nothing is, puts a blank in.
    fn fill(&mut self) -> &mut dyn Slot;
}

/// A list of slots.
pub trait List {
    fn len(&self) -> usize;
    fn item(&self, index: usize) -> Option<&dyn Slot>;
    fn clear(&mut self);
    /// Adds a blank and hands it out.
    fn push(&mut self) -> &mut dyn Slot;
}

/// Slots under any names.
pub trait Map {
    fn len(&self) -> usize;
    /// Calls `each` with every entry, in order, until it returns `false`.
    fn each(&self, each: &mut dyn FnMut(&str, &dyn Slot) -> bool);
    fn clear(&mut self);
    /// Puts a blank under a name and hands it out.
    fn insert(&mut self, name: &str) -> &mut dyn Slot;
    fn remove(&mut self, name: &str);
}

/// A generated struct.
pub trait Object {
    fn shape(&self) -> &'static Shape;
    fn field(&self, index: usize) -> Option<&dyn Slot>;
    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;
}

impl<T: Model> Object for T {
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }

    fn field(&self, index: usize) -> Option<&dyn Slot> {
        self.value(index)
    }

    fn field_mut(&mut self, index: usize) -> Option<&mut dyn Slot> {
        self.slot(index)
    }
}

/// A generated enum.
pub trait Text {
    /// Takes a text over; tells whether it is a known value.
    fn set(&mut self, text: &str) -> bool;
}

impl<T: OpenEnum> Text for T {
    fn set(&mut self, text: &str) -> bool {
        *self = super::open_enum::from_text(text);
        self.unknown_text().is_none()
    }
}

/// What becomes of an alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It isn't taken.
    Leave,
    /// It is taken, unless a better one comes.
    Take,
    /// It is taken, and no other is looked at.
    Settle,
}

/// A generated union.
pub trait Choice {
    fn tag(&self) -> Option<&'static str>;
    /// Texts of the tag that mean an alternative, `None` where there is no such index.
    fn tags(&self, index: usize) -> Option<&'static [&'static str]>;
    /// Becomes a blank of an alternative and hands it out.
    fn open(&mut self, index: usize) -> Option<&mut dyn Slot>;
    /// Shows a blank of every alternative to `judge` and becomes the last that is taken.
    fn choose(&mut self, judge: &mut dyn FnMut(&mut dyn Slot) -> Verdict);
    fn keep(&mut self, value: Value);
}

impl<T: Union> Choice for T {
    fn tag(&self) -> Option<&'static str> {
        T::TAG
    }

    fn tags(&self, index: usize) -> Option<&'static [&'static str]> {
        T::VARIANTS.get(index).map(|alternative| alternative.tags)
    }

    fn open(&mut self, index: usize) -> Option<&mut dyn Slot> {
        *self = (T::VARIANTS.get(index)?.blank)();
        Some(self.slot())
    }

    fn choose(&mut self, judge: &mut dyn FnMut(&mut dyn Slot) -> Verdict) {
        for alternative in T::VARIANTS {
            let mut candidate = (alternative.blank)();
            let verdict = judge(candidate.slot());
            if verdict != Verdict::Leave {
                *self = candidate;
            }
            if verdict == Verdict::Settle {
                return;
            }
        }
    }

    fn keep(&mut self, value: Value) {
        *self = T::unknown(value);
    }
}
