//! What is required in one direction only.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use crate::openapi::grammar::{Group, Keyword, ObjectKind, ValueForm};
use crate::openapi::json::{COMPONENTS, visit};

/// Schemas looked into for the fields of one object; what takes more keeps its
/// requirements.
const MOST_SCHEMAS: usize = 200;

/// Components that are other schemas in one direction.
pub(super) struct Variants<'d> {
    components: &'d Map<String, Value>,
    renames: &'d HashMap<String, String>,
    /// `readOnly` or `writeOnly`: fields so marked are not required.
    mark: &'static str,
    changed: Map<String, Value>,
}

impl<'d> Variants<'d> {
    pub(super) fn new(
        components: &'d Map<String, Value>,
        renames: &'d HashMap<String, String>,
        mark: &'static str,
    ) -> Self {
        let mut variants = Self { components, renames, mark, changed: Map::new() };
        let relaxed: Vec<(&String, Value)> =
            components.iter().map(|(name, schema)| (name, variants.relaxed(schema))).collect();
        let mut changed: BTreeSet<&str> = relaxed
            .iter()
            .filter(|(name, schema)| components.get(*name) != Some(schema))
            .map(|(name, _)| name.as_str())
            .collect();
        // Who refers to one that changes, changes.
        loop {
            let before = changed.len();
            for (name, schema) in &relaxed {
                if variants.references(schema).iter().any(|target| changed.contains(target.as_str())) {
                    changed.insert(name);
                }
            }
            if changed.len() == before {
                break;
            }
        }
        let all = relaxed.iter().filter(|(name, _)| changed.contains(name.as_str()));
        variants.changed = all.map(|(name, schema)| ((*name).clone(), schema.clone())).collect();
        variants
    }

    /// A schema as it is in this direction.
    pub(super) fn relaxed(&self, schema: &Value) -> Value {
        let mut schema = schema.clone();
        self.relax(&mut schema, &BTreeSet::new());
        schema
    }

    /// The component is another one in this direction.
    pub(super) fn has(&self, component: &str) -> bool {
        self.changed.contains_key(component)
    }

    /// The changed components that a schema refers to, around corners too, by name.
    pub(super) fn reached_from(&self, schema: &Value) -> Vec<(&str, &Value)> {
        let mut reached = BTreeSet::new();
        let mut open = self.references(schema);
        while let Some(name) = open.pop() {
            if let Some(schema) = self.changed.get(&name)
                && reached.insert(name)
            {
                open.extend(self.references(schema));
            }
        }
        self.changed
            .iter()
            .filter(|(name, _)| reached.contains(*name))
            .map(|(name, schema)| (name.as_str(), schema))
            .collect()
    }

    /// Names of the components that a schema refers to itself.
    fn references(&self, schema: &Value) -> Vec<String> {
        let mut names = Vec::new();
        visit(ObjectKind::Schema, schema, &mut |_, members| {
            names.extend(self.target(members).map(str::to_owned));
        });
        names
    }

    fn target<'s>(&'s self, members: &'s Map<String, Value>) -> Option<&'s str> {
        let reference = members.get("$ref")?.as_str()?;
        self.renames.get(reference).map_or(reference, String::as_str).strip_prefix(COMPONENTS)
    }

    /// Takes marked fields out of `required`. `around`: marked fields of the object
    /// that this schema is a part of.
    fn relax(&self, schema: &mut Value, around: &BTreeSet<String>) {
        let Value::Object(members) = schema else { return };
        let mut marked = around.clone();
        self.marked(members, &mut marked, &mut { MOST_SCHEMAS });
        if let Some(Value::Array(required)) = members.get_mut("required") {
            required.retain(|name| name.as_str().is_none_or(|name| !marked.contains(name)));
            if required.is_empty() {
                members.shift_remove("required");
            }
        }
        let nothing = BTreeSet::new();
        for (key, value) in members.iter_mut() {
            let part = Keyword::named(key).is_some_and(|keyword| keyword.group() == Group::Applicator);
            let around = if part { &marked } else { &nothing };
            match (ObjectKind::Schema.member(key), value) {
                (Some(ValueForm::One(_)), value) => self.relax(value, around),
                (Some(ValueForm::List(_)), Value::Array(items)) => {
                    items.iter_mut().for_each(|item| self.relax(item, around));
                }
                (Some(ValueForm::Map(_)), Value::Object(members)) => {
                    members.values_mut().for_each(|value| self.relax(value, around));
                }
                _ => {}
            }
        }
    }

    /// Adds the names of the marked fields of an object.
    fn marked(&self, members: &Map<String, Value>, names: &mut BTreeSet<String>, left: &mut usize) {
        let Some(rest) = left.checked_sub(1) else { return };
        *left = rest;
        if let Some(Value::Object(properties)) = members.get("properties") {
            let marked = properties.iter().filter(|(_, schema)| self.is_marked(schema));
            names.extend(marked.map(|(name, _)| name.clone()));
        }
        if let Some(Value::Array(parts)) = members.get("allOf") {
            for part in parts.iter().filter_map(Value::as_object) {
                self.marked(part, names, left);
            }
        }
        let target = self.target(members).and_then(|name| self.components.get(name));
        if let Some(target) = target.and_then(Value::as_object) {
            self.marked(target, names, left);
        }
    }

    fn is_marked(&self, schema: &Value) -> bool {
        let mut schema = Some(schema);
        for _ in 0..MOST_SCHEMAS {
            let Some(Value::Object(members)) = schema else { return false };
            if members.get(self.mark) == Some(&json!(true)) {
                return true;
            }
            schema = self.target(members).and_then(|name| self.components.get(name));
        }
        false
    }
}
