//! Reading what somebody wrote for a request, and telling everything that is wrong
//! with it.
//!
//! Answers are read leniently, because what a service sends can't be helped. This is
//! sent as it is, so that only the declared kinds will do, and every field must be
//! known.

use serde_json::Value;

use super::names::nearest;
use super::pointer::push;
use super::read::expected;
use super::text::one_line;
use super::view::{Choice, List, Map, Object, Target, Verdict};
use super::violation::Base;
use super::write::MAX_DEPTH;
use super::{DateTime, Slot, Violation, check};
use crate::table::{Check, Shape};

/// How many alternatives of unions are tried: unions inside of unions would otherwise
/// let a small value cost much time.
const MAX_TRIALS: usize = 10_000;

const TOO_DEEP: &str = "is nested too deeply";

/// Puts a value that stands at a place into a slot, and tells what is wrong with it:
/// kinds, unknown and missing fields, and limits.
pub(crate) fn fill(
    slot: &mut dyn Slot,
    value: &Value,
    checks: &[Check],
    place: &str,
    violations: &mut Vec<Violation>,
) {
    let base = Base::Request(place);
    let mut trials = MAX_TRIALS;
    let mut filling =
        Filling { base, pointer: String::new(), violations: Vec::new(), depth: 0, trials: &mut trials };
    filling.value(slot, value, false);
    let mut found = filling.violations;
    let mut limits = Vec::new();
    // What is nested too deeply would only be told again.
    if !found.iter().any(|wrong| wrong.message() == TOO_DEEP) {
        check(slot, checks, base, Some(super::matches), &mut limits);
    }
    // A slot that its value does not fit holds a blank, whose limits mean nothing.
    let inside = |pointer: &str, other: &str| {
        pointer.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    limits.retain(|limit| !found.iter().any(|wrong| inside(limit.pointer(), wrong.pointer())));
    found.append(&mut limits);
    violations.append(&mut found);
}

struct Filling<'a> {
    base: Base<'a>,
    pointer: String,
    violations: Vec<Violation>,
    depth: usize,
    /// How many more alternatives may be tried.
    trials: &'a mut usize,
}

impl Filling<'_> {
    fn violated(&mut self, message: impl Into<String>) {
        self.violations.push(Violation::new(self.base.at(&self.pointer), message));
    }

    /// Goes on with a value inside.
    fn inside(&mut self, name: &str, fill: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        push(&mut self.pointer, name);
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.violated(TOO_DEEP);
        } else {
            fill(self);
        }
        self.depth -= 1;
        self.pointer.truncate(length);
    }

    fn value(&mut self, slot: &mut dyn Slot, value: &Value, nullable: bool) {
        let target = slot.target();
        let expected = expected(&target);
        match (target, value) {
            (Target::Json(place), _) => *place = value.clone(),
            (Target::Optional(place), Value::Null) if nullable => place.clear(),
            (Target::Optional(place), _) => self.value(place.fill(), value, false),
            (Target::Bool(place), Value::Bool(value)) => *place = *value,
            (Target::F64(place), Value::Number(number)) => self.put(place, number.as_f64(), "a number"),
            (Target::I32(place), Value::Number(number)) => {
                let narrow = number.as_i64().and_then(|number| i32::try_from(number).ok());
                self.put(place, narrow, "a whole number of 32 bits");
            }
            (Target::I64(place), Value::Number(number)) => {
                self.put(place, number.as_i64(), "a whole number of 64 bits");
            }
            (Target::U64(place), Value::Number(number)) => {
                self.put(place, number.as_u64(), "a whole number of 64 bits, not negative");
            }
            (Target::String(place), Value::String(text)) => place.clone_from(text),
            (Target::Secret(place), Value::String(text)) => place.set(text.clone()),
            (Target::DateTime(place), Value::String(text)) => {
                self.put(place, text.parse::<DateTime>().ok(), "a date and time with an offset (RFC 3339)");
            }
            // Values that this version does not know may well be known to the service.
            (Target::Text(place), Value::String(text)) => {
                place.set(text);
            }
            (Target::List(list), Value::Array(items)) => self.list(list, items),
            (Target::Map(map), Value::Object(members)) => {
                map.clear();
                for (name, value) in members {
                    self.entry(map, name, value);
                }
            }
            (Target::Object(object), Value::Object(members)) => self.object(object, members),
            (Target::Choice(choice), _) => self.choice(choice, value),
            (_, found) => self.violated(format!("must be {expected}, not {}", kind(found))),
        }
    }

    fn put<T>(&mut self, place: &mut T, value: Option<T>, expected: &str) {
        match value {
            Some(value) => *place = value,
            None => self.violated(format!("must be {expected}")),
        }
    }

    fn list(&mut self, list: &mut dyn List, items: &[Value]) {
        list.clear();
        for (index, item) in items.iter().enumerate() {
            let slot = list.push();
            self.inside(&index.to_string(), |filling| filling.value(slot, item, true));
        }
    }

    fn entry(&mut self, map: &mut dyn Map, name: &str, value: &Value) {
        let slot = map.insert(name);
        self.inside(name, |filling| filling.value(slot, value, true));
    }

    fn object(&mut self, object: &mut dyn Object, members: &serde_json::Map<String, Value>) {
        let shape = object.shape();
        for (name, value) in members {
            let known = shape.named().find(|(_, field)| field.name == name);
            match known {
                Some((_, field)) if field.read_only => {
                    self.inside(name, |filling| filling.violated("is in answers only"));
                }
                Some((index, field)) => {
                    let Some(slot) = object.field_mut(index) else { continue };
                    self.inside(name, |filling| filling.value(slot, value, field.nullable));
                }
                None => match shape.rest().and_then(|(index, _)| object.field_mut(index)).map(Slot::target) {
                    Some(Target::Map(rest)) => self.entry(rest, name, value),
                    _ => {
                        let message = unknown(name, shape);
                        self.inside(&one_line(name, 60), |filling| filling.violated(message));
                    }
                },
            }
        }
        for (_, field) in shape.named() {
            if field.required && !field.read_only && !members.contains_key(field.name) {
                self.inside(field.name, |filling| filling.violated("is required"));
            }
        }
    }

    fn choice(&mut self, choice: &mut dyn Choice, value: &Value) {
        let tag = choice.tag().and_then(|tag| value.get(tag)).and_then(Value::as_str);
        if let Some(text) = tag {
            let mut index = 0;
            while let Some(tags) = choice.tags(index) {
                if tags.contains(&text) {
                    if let Some(slot) = choice.open(index) {
                        self.value(slot, value, false);
                    }
                    return;
                }
                index += 1;
            }
            // An alternative that this version does not know.
            choice.keep(value.clone());
            return;
        }
        let mut least: Option<Vec<Violation>> = None;
        let (base, pointer, depth) = (self.base, self.pointer.clone(), self.depth);
        let trials = &mut *self.trials;
        choice.choose(&mut |slot| {
            if *trials == 0 {
                return Verdict::Leave;
            }
            *trials -= 1;
            let mut trial = Filling { base, pointer: pointer.clone(), violations: Vec::new(), depth, trials };
            trial.value(slot, value, false);
            let wrong = trial.violations;
            if least.as_ref().is_some_and(|least| least.len() <= wrong.len()) {
                return Verdict::Leave;
            }
            let verdict = if wrong.is_empty() { Verdict::Settle } else { Verdict::Take };
            least = Some(wrong);
            verdict
        });
        match least {
            Some(wrong) => self.violations.extend(wrong),
            None => choice.keep(value.clone()),
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn unknown(name: &str, shape: &Shape) -> String {
    let fields = || shape.named().map(|(_, field)| field);
    let spelt = fields().find(|field| field.aliases.contains(&name)).map(|field| field.name);
    match spelt.or_else(|| nearest(name, fields().map(|field| field.name))) {
        Some(name) => format!("is not known; did you mean `{name}`?"),
        None => "is not known".to_owned(),
    }
}
