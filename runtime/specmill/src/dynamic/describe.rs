//! What is said of operations.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::Operations;
use crate::error::Error;

/// The texts of operations and types, by name.
type Texts = BTreeMap<String, Box<RawValue>>;

/// The file as it is made for a client; texts are read where they are asked for.
#[derive(Deserialize)]
struct Descriptions {
    operations: Texts,
    types: Texts,
}

#[derive(Deserialize)]
struct Summary {
    summary: Option<String>,
}

impl Operations {
    /// One line on each operation, by id, where the document has one.
    ///
    /// # Errors
    /// The descriptions are not those of a client.
    pub fn summaries(&self) -> Result<BTreeMap<String, String>, Error> {
        let mut summaries = BTreeMap::new();
        for (id, text) in self.read::<Descriptions>(self.descriptions)?.operations {
            if let Some(summary) = self.read::<Summary>(text.get())?.summary {
                summaries.insert(id, summary);
            }
        }
        Ok(summaries)
    }

    /// What is said of the operation of a name: method and path, parameters, the body and
    /// the types in it, what it answers, and an example of a request to begin with.
    ///
    /// `{operation: {…}, types: {…}}`; a type is named by `of` where it is used, and
    /// stands under its name in `types`.
    ///
    /// # Errors
    /// There is no such operation, or the descriptions are not those of a client.
    pub fn describe(&self, name: &str) -> Result<Value, Error> {
        let id = self.get(name)?.id();
        let mut all: Descriptions = self.read(self.descriptions)?;
        let operation: Value = match all.operations.remove(id) {
            Some(text) => self.read(text.get())?,
            None => Value::Null,
        };
        let mut used = BTreeMap::new();
        let mut open = Vec::new();
        names(&operation, &mut open);
        while let Some(name) = open.pop() {
            if let Some(text) = all.types.remove(&name) {
                let kind: Value = self.read(text.get())?;
                names(&kind, &mut open);
                used.insert(name, kind);
            }
        }
        Ok(json!({ "operation": operation, "types": used }))
    }

    fn read<'t, T: Deserialize<'t>>(&self, text: &'t str) -> Result<T, Error> {
        serde_json::from_str(text).map_err(|error| {
            let service = self.service.name();
            Error::configuration(format!("the descriptions of {service} can't be read: {error}"))
        })
    }
}

/// Adds the names of types that a description uses.
fn names(description: &Value, found: &mut Vec<String>) {
    match description {
        Value::Array(items) => items.iter().for_each(|item| names(item, found)),
        Value::Object(members) => {
            if let Some(Value::String(name)) = members.get("of") {
                found.push(name.clone());
            }
            members.values().for_each(|member| names(member, found));
        }
        _ => {}
    }
}
