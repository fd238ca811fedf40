//! Checking the limits that a document states.

mod number;
mod pattern;

use serde_json::Value;

pub use self::pattern::matches;
use super::Slot;
use super::pointer::push;
use super::view::{Object, View};
use super::violation::{Base, ValidationError, Violation};
use super::write::MAX_DEPTH;
use crate::table::{Check, Condition, Literal, Matches, Rule};

/// Checks a value against all limits of its type.
///
/// # Errors
/// Every limit that does not hold.
pub fn validate(slot: &dyn Slot) -> Result<(), ValidationError> {
    let mut violations = Vec::new();
    check(slot, &[], Base::Body, Some(matches), &mut violations);
    ValidationError::of(violations)
}

/// Checks a value against its own limits and some more.
pub(crate) fn check(
    slot: &dyn Slot,
    checks: &[Check],
    base: Base<'_>,
    matches: Option<Matches>,
    violations: &mut Vec<Violation>,
) {
    let mut walk = Walk { base, matches, pointer: String::new(), violations, depth: 0 };
    walk.value(slot.view(), checks);
}

struct Walk<'a> {
    base: Base<'a>,
    /// How regular expressions are matched.
    matches: Option<Matches>,
    pointer: String,
    violations: &'a mut Vec<Violation>,
    depth: usize,
}

impl Walk<'_> {
    fn violated(&mut self, message: impl Into<String>) {
        self.violations.push(Violation::new(self.base.at(&self.pointer), message));
    }

    /// Goes on with a value inside.
    fn inside(&mut self, name: &str, walk: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        push(&mut self.pointer, name);
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.violated("is nested too deeply");
        } else {
            walk(self);
        }
        self.depth -= 1;
        self.pointer.truncate(length);
    }

    fn value(&mut self, view: View<'_>, checks: &[Check]) {
        if matches!(view, View::Absent) {
            return;
        }
        for check in checks {
            if let Some(message) = broken(check, view, self.matches) {
                self.violated(message);
            }
        }
        let items = checks.iter().find_map(|check| match check {
            Check::Items(checks) => Some(*checks),
            _ => None,
        });
        let items = items.unwrap_or_default();
        match view {
            View::List(list) => {
                for index in 0..list.len() {
                    if let Some(item) = list.item(index) {
                        self.inside(&index.to_string(), |walk| walk.value(item.view(), items));
                    }
                }
            }
            View::Map(map) => map.each(&mut |name, value| {
                self.inside(name, |walk| walk.value(value.view(), items));
                true
            }),
            View::Object(object) => self.object(object),
            _ => {}
        }
    }

    fn object(&mut self, object: &dyn Object) {
        let shape = object.shape();
        for (index, field) in shape.named() {
            if field.read_only {
                continue;
            }
            match object.field(index).map(Slot::view) {
                Some(View::Absent) | None if field.required && !field.nullable => {
                    self.inside(field.name, |walk| walk.violated("is required"));
                }
                Some(view) => self.inside(field.name, |walk| walk.value(view, field.checks)),
                None => {}
            }
        }
        if let Some((index, field)) = shape.rest()
            && let Some(rest) = object.field(index)
        {
            self.value(rest.view(), field.checks);
        }
        for (name, others) in shape.dependent {
            if !is_present(object, name) {
                continue;
            }
            for other in *others {
                if !is_present(object, other) {
                    self.inside(other, |walk| walk.violated(format!("is required beside `{name}`")));
                }
            }
        }
        for condition in shape.conditions {
            self.condition(object, condition);
        }
    }

    fn condition(&mut self, object: &dyn Object, condition: &Condition) {
        let mut unmet = Unmet { matches: self.matches, pointer: String::new(), found: Vec::new() };
        unmet.rules(object, condition.when);
        if unmet.found.is_empty() == condition.negated {
            return;
        }
        let mut unmet = Unmet { matches: self.matches, pointer: self.pointer.clone(), found: Vec::new() };
        unmet.rules(object, condition.then);
        let base = self.base;
        self.violations.extend(unmet.found.into_iter().map(|(pointer, message)| {
            Violation::new(base.at(&pointer), format!("{message} {}", condition.words))
        }));
    }
}

/// What rules ask for that is not so: where, and what should be.
struct Unmet {
    matches: Option<Matches>,
    pointer: String,
    found: Vec<(String, String)>,
}

impl Unmet {
    fn inside(&mut self, name: &str, walk: impl FnOnce(&mut Self)) {
        let length = self.pointer.len();
        push(&mut self.pointer, name);
        walk(self);
        self.pointer.truncate(length);
    }

    fn add(&mut self, name: &str, message: impl Into<String>) {
        self.inside(name, |unmet| unmet.found.push((unmet.pointer.clone(), message.into())));
    }

    fn rules(&mut self, object: &dyn Object, rules: &[Rule]) {
        for rule in rules {
            match *rule {
                Rule::Present(name) if !is_present(object, name) => self.add(name, "is required"),
                Rule::Absent(name) if is_present(object, name) => self.add(name, "must be left out"),
                Rule::Present(_) | Rule::Absent(_) => {}
                Rule::Checks(name, checks) => {
                    let view = view(object, name);
                    if !matches!(view, View::Absent) {
                        let matches = self.matches;
                        for message in checks.iter().filter_map(|check| broken(check, view, matches)) {
                            self.add(name, message);
                        }
                    }
                }
                Rule::Inside(name, rules) => match view(object, name) {
                    View::Object(inner) => self.inside(name, |unmet| unmet.rules(inner, rules)),
                    View::List(list) => self.inside(name, |unmet| {
                        for index in 0..list.len() {
                            if let Some(View::Object(item)) = list.item(index).map(Slot::view) {
                                unmet.inside(&index.to_string(), |unmet| unmet.rules(item, rules));
                            }
                        }
                    }),
                    _ => {}
                },
            }
        }
    }
}

/// What a field of an object holds.
fn view<'a>(object: &'a dyn Object, name: &str) -> View<'a> {
    let field = object.shape().named().find(|(_, field)| field.name == name);
    field.and_then(|(index, _)| object.field(index)).map_or(View::Absent, Slot::view)
}

fn is_present(object: &dyn Object, name: &str) -> bool {
    let shape = object.shape();
    if let Some((index, field)) = shape.named().find(|(_, field)| field.name == name) {
        let nothing = |view: &View<'_>| matches!(view, View::Absent) && !(field.required && field.nullable);
        return object.field(index).map(Slot::view).is_some_and(|view| !nothing(&view));
    }
    let rest = shape.rest().and_then(|(index, _)| object.field(index)).map(Slot::view);
    let mut found = false;
    if let Some(View::Map(rest)) = rest {
        rest.each(&mut |known, _| {
            found = known == name;
            !found
        });
    }
    found
}

/// How many fields an object would be written with.
fn fields(view: View<'_>) -> Option<u64> {
    let count = match view {
        View::Map(map) => map.len(),
        View::Json(Value::Object(object)) => object.len(),
        View::Object(object) => {
            let shape = object.shape();
            let named = shape.named().filter(|(_, field)| is_present(object, field.name)).count();
            let rest = match shape.rest().and_then(|(index, _)| object.field(index)).map(Slot::view) {
                Some(View::Map(rest)) => rest.len(),
                _ => 0,
            };
            named + rest
        }
        _ => return None,
    };
    Some(count as u64)
}

fn items(view: View<'_>) -> Option<u64> {
    match view {
        View::List(list) => Some(list.len() as u64),
        View::Json(Value::Array(items)) => Some(items.len() as u64),
        _ => None,
    }
}

fn text(view: View<'_>) -> Option<&str> {
    match view {
        View::Text(text) | View::Secret(text) => Some(text),
        View::Json(Value::String(text)) => Some(text),
        _ => None,
    }
}

/// What should be, where it is not.
fn broken(check: &Check, view: View<'_>, matches: Option<Matches>) -> Option<String> {
    use std::cmp::Ordering::{Equal, Greater, Less};

    let length = || text(view).map(|text| text.chars().count() as u64);
    // How the number at hand compares with a limit; `None` where there is none.
    let integer = |limit: i64| {
        number::Number::of(view).map(|value| value.compare(number::Number::Integer(limit.into())))
    };
    let float =
        |limit: f64| number::Number::of(view).map(|value| value.compare(number::Number::Float(limit)));
    match *check {
        Check::MinLength(min) => {
            (length()? < min).then(|| format!("must have at least {}", counted(min, "character")))
        }
        Check::MaxLength(max) => {
            (length()? > max).then(|| format!("must have at most {}", counted(max, "character")))
        }
        Check::Pattern(regex) => match (matches, text(view)?) {
            (None, _) => Some(format!("can't be matched with `{regex}`: the operation has no matcher")),
            (Some(matches), text) => match matches(regex, text) {
                Ok(true) => None,
                Ok(false) => Some(format!("must match `{regex}`")),
                Err(error) => Some(format!("can't be matched with `{regex}`: {error}")),
            },
        },
        Check::Minimum(limit) => (integer(limit)? == Some(Less)).then(|| format!("must be at least {limit}")),
        Check::Maximum(limit) => {
            (integer(limit)? == Some(Greater)).then(|| format!("must be at most {limit}"))
        }
        Check::ExclusiveMinimum(limit) => {
            matches!(integer(limit)?, Some(Less | Equal)).then(|| format!("must be more than {limit}"))
        }
        Check::ExclusiveMaximum(limit) => {
            matches!(integer(limit)?, Some(Greater | Equal)).then(|| format!("must be less than {limit}"))
        }
        Check::MinimumFloat(limit) => {
            (float(limit)? == Some(Less)).then(|| format!("must be at least {limit}"))
        }
        Check::MaximumFloat(limit) => {
            (float(limit)? == Some(Greater)).then(|| format!("must be at most {limit}"))
        }
        Check::ExclusiveMinimumFloat(limit) => {
            matches!(float(limit)?, Some(Less | Equal)).then(|| format!("must be more than {limit}"))
        }
        Check::ExclusiveMaximumFloat(limit) => {
            matches!(float(limit)?, Some(Greater | Equal)).then(|| format!("must be less than {limit}"))
        }
        Check::MultipleOf(step) => {
            (!number::Number::of(view)?.is_multiple_of(step)).then(|| format!("must be a multiple of {step}"))
        }
        Check::MinItems(min) => {
            (items(view)? < min).then(|| format!("must have at least {}", counted(min, "item")))
        }
        Check::MaxItems(max) => {
            (items(view)? > max).then(|| format!("must have at most {}", counted(max, "item")))
        }
        Check::UniqueItems => {
            repeated(view).map(|(a, b)| format!("must have no equal items, as {a} and {b} are"))
        }
        Check::MinProperties(min) => {
            (fields(view)? < min).then(|| format!("must have at least {}", counted(min, "field")))
        }
        Check::MaxProperties(max) => {
            (fields(view)? > max).then(|| format!("must have at most {}", counted(max, "field")))
        }
        Check::Values(values) => (!values.iter().any(|value| is(view, value))).then(|| one_of(values)),
        Check::Except(values) => {
            let found = values.iter().find(|value| is(view, value))?;
            Some(one_of(std::slice::from_ref(found)).replacen("must be", "must not be", 1))
        }
        Check::Items(_) => None,
    }
}

fn counted(count: u64, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn is(view: View<'_>, literal: &Literal) -> bool {
    use std::cmp::Ordering::Equal;

    let equals = |other| number::Number::of(view).is_some_and(|value| value.compare(other) == Some(Equal));
    match *literal {
        Literal::Text(expected) => text(view) == Some(expected),
        Literal::Integer(expected) => equals(number::Number::Integer(expected.into())),
        Literal::Float(expected) => equals(number::Number::Float(expected)),
        Literal::Bool(expected) => {
            matches!(view, View::Bool(value) | View::Json(&Value::Bool(value)) if value == expected)
        }
        Literal::Null => matches!(view, View::Null | View::Json(Value::Null)),
    }
}

fn one_of(values: &[Literal]) -> String {
    let shown: Vec<String> = values
        .iter()
        .map(|value| match value {
            Literal::Text(text) => format!("`{text}`"),
            Literal::Integer(value) => value.to_string(),
            Literal::Float(value) => value.to_string(),
            Literal::Bool(value) => value.to_string(),
            Literal::Null => "null".to_owned(),
        })
        .collect();
    match shown.as_slice() {
        [only] => format!("must be {only}"),
        _ => format!("must be one of {}", shown.join(", ")),
    }
}

/// Indices of two items that are equal.
fn repeated(view: View<'_>) -> Option<(usize, usize)> {
    let count = items(view)?;
    let mut seen = std::collections::HashMap::new();
    for index in 0..usize::try_from(count).ok()? {
        let item = match view {
            View::List(list) => canonical(list.item(index)?.view())?,
            View::Json(value) => canonical(View::Json(value.get(index)?))?,
            _ => return None,
        };
        if let Some(earlier) = seen.insert(item, index) {
            return Some((earlier, index));
        }
    }
    None
}

/// A text that is equal for equal values; what can't be written is equal to nothing.
fn canonical(view: View<'_>) -> Option<String> {
    let bytes = super::write_view(view, super::Direction::Request).ok()?;
    let mut value: Value = serde_json::from_slice(&bytes).ok()?;
    value.sort_all_objects();
    // 1 and 1.0 are one number.
    if let Some(Value::Number(number)) =
        value.as_f64().filter(|v| v.fract() == 0.0 && v.abs() < 9e15).map(Value::from)
    {
        return Some(number.to_string());
    }
    Some(value.to_string())
}
