//! From OpenAPI 3.1 to 3.0.3.
//!
//! What 3.0 can say otherwise is said otherwise. What it can't say is left out and
//! counted, one [`Loss`] per keyword, where readers would accept or send something
//! else without it; annotations that change nothing for readers go silently, and so do
//! conditions between fields that the descriptions of the fields tell.

mod said;
mod schema;

use std::fmt;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use crate::openapi::grammar::{ObjectKind, Since, ValueForm, keys};
use crate::openapi::json::{Renames, hoist, lookup};
use crate::place::pointer;

/// Chains of references that are followed; longer ones are taken for circles.
const LONGEST_CHAIN: usize = 32;

/// Places that a message names.
const PLACES_NAMED: usize = 3;

/// Members newer than 3.0 that change nothing for readers, or that have been put where
/// they are used.
const SILENT: &[&str] = &["$self", "jsonSchemaDialect", "pathItems", "summary", "parent", "kind", "nodeType"];

/// Something that OpenAPI 3.0 can't say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Loss {
    /// The keyword that is left out.
    pub(super) keyword: String,
    /// JSON pointers of the places where it stood.
    pub(super) places: Vec<String>,
}

impl Loss {
    /// The loss in one clause, without the places.
    #[must_use]
    pub(super) fn summary(&self) -> String {
        let Self { keyword, places } = self;
        match places.len() {
            1 => format!("OpenAPI 3.0 can't say `{keyword}`"),
            count => format!("OpenAPI 3.0 can't say `{keyword}`, which stands in {count} places"),
        }
    }
}

impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenAPI 3.0 can't say `{}`: left out of the 3.0 bundle at ", self.keyword)?;
        for (index, place) in self.places.iter().take(PLACES_NAMED).enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "`#{place}`")?;
        }
        match self.places.len().saturating_sub(PLACES_NAMED) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

/// The document as 3.0.3, and what was lost on the way.
pub(super) fn downgrade(document: &Value) -> (Value, Vec<Loss>) {
    let (document, renames) = hoist(document);
    let mut downgrade =
        Downgrade { document: &document, renames, place: Vec::new(), losses: IndexMap::new() };
    let result = downgrade.object(ObjectKind::Document, &document);
    let mut losses = Vec::new();
    for (keyword, mut places) in downgrade.losses {
        // Who reads descriptions learns of it in 3.0 as well.
        places.retain(|place| !said::is_said(&document, place));
        if !places.is_empty() {
            losses.push(Loss { keyword, places });
        }
    }
    (result, losses)
}

struct Downgrade<'a> {
    /// The 3.1 document, to look references up in.
    document: &'a Value,
    /// References that have become others.
    renames: Renames,
    /// Names on the way to the current value.
    place: Vec<String>,
    losses: IndexMap<String, Vec<String>>,
}

impl<'a> Downgrade<'a> {
    fn lose(&mut self, keyword: &str) {
        let place: String = self.place.iter().map(|part| format!("/{}", pointer::escape(part))).collect();
        self.losses.entry(keyword.to_owned()).or_default().push(place);
    }

    /// Converts a value of a kind.
    fn object(&mut self, kind: ObjectKind, value: &Value) -> Value {
        if kind == ObjectKind::Schema {
            return self.schema(value);
        }
        let Value::Object(members) = value else { return value.clone() };
        if let Some(Value::String(reference)) = members.get("$ref") {
            return match kind {
                ObjectKind::PathItem => self.path_item_reference(reference, members),
                // 3.0 ignores what stands beside a reference, and linters complain.
                _ => json!({ "$ref": reference }),
            };
        }
        let mut result = self.members(kind, members);
        match kind {
            ObjectKind::Document => self.finish_document(&mut result),
            ObjectKind::Components => self.finish_components(&mut result),
            ObjectKind::Info => finish_info(&mut result),
            ObjectKind::License => finish_license(&mut result),
            ObjectKind::Operation => {
                self.finish_security(&mut result);
                result.entry("responses").or_insert_with(any_answer);
            }
            ObjectKind::Responses if !result.keys().any(|key| !key.starts_with("x-")) => {
                if let Value::Object(answers) = any_answer() {
                    result.extend(answers);
                }
            }
            ObjectKind::Response => {
                result.entry("description").or_insert_with(|| json!(""));
            }
            _ => {}
        }
        self.drop_newer(kind, &mut result);
        Value::Object(result)
    }

    /// Converts the members of an object, in order.
    fn members(&mut self, kind: ObjectKind, members: &Map<String, Value>) -> Map<String, Value> {
        let mut result = Map::new();
        for (key, value) in members {
            self.place.push(key.clone());
            result.insert(key.clone(), self.member(kind, key, value));
            self.place.pop();
        }
        result
    }

    fn member(&mut self, kind: ObjectKind, key: &str, value: &Value) -> Value {
        match (kind.member(key), value) {
            (Some(ValueForm::One(kind)), value) => self.object(kind, value),
            (Some(ValueForm::List(kind)), Value::Array(items)) => Value::Array(self.list(kind, items)),
            (Some(ValueForm::Map(kind)), Value::Object(members)) => {
                let mut result = Map::new();
                for (name, value) in members {
                    self.place.push(name.clone());
                    result.insert(name.clone(), self.object(kind, value));
                    self.place.pop();
                }
                Value::Object(result)
            }
            _ => value.clone(),
        }
    }

    fn list(&mut self, kind: ObjectKind, items: &[Value]) -> Vec<Value> {
        let mut result = Vec::new();
        for (index, item) in items.iter().enumerate() {
            self.place.push(index.to_string());
            result.push(self.object(kind, item));
            self.place.pop();
        }
        result
    }

    /// Leaves out members that 3.0 does not have and that nothing else stands for.
    fn drop_newer(&mut self, kind: ObjectKind, members: &mut Map<String, Value>) {
        for key in keys(kind) {
            let newer = matches!(key.since, Since::From31 | Since::From32);
            if newer && members.shift_remove(key.name).is_some() && !SILENT.contains(&key.name) {
                self.place.push(key.name.to_owned());
                self.lose(key.name);
                self.place.pop();
            }
        }
    }

    fn finish_document(&mut self, document: &mut Map<String, Value>) {
        if let Some(version) = document.get_mut("openapi") {
            *version = json!("3.0.3");
        }
        document.entry("paths").or_insert_with(|| json!({}));
        self.finish_security(document);
    }

    fn finish_components(&mut self, components: &mut Map<String, Value>) {
        let Some(Value::Object(schemes)) = components.get_mut("securitySchemes") else { return };
        let gone: Vec<String> = schemes
            .iter()
            .filter(|(_, scheme)| scheme.get("type") == Some(&json!("mutualTLS")))
            .map(|(name, _)| name.clone())
            .collect();
        for name in gone {
            schemes.shift_remove(&name);
            self.place.extend(["securitySchemes".to_owned(), name]);
            self.lose("mutualTLS");
            self.place.truncate(self.place.len() - 2);
        }
    }

    /// Takes the schemes that are gone out of the requirements.
    fn finish_security(&self, holder: &mut Map<String, Value>) {
        let Some(Value::Array(alternatives)) = holder.get_mut("security") else { return };
        for alternative in alternatives {
            let Value::Object(needed) = alternative else { continue };
            needed.retain(|name, _| {
                let scheme =
                    self.document.pointer("/components/securitySchemes").and_then(|all| all.get(name));
                scheme.and_then(|scheme| scheme.get("type")) != Some(&json!("mutualTLS"))
            });
        }
    }

    /// Puts a shared path item where it is used: 3.0 has no place for shared ones.
    fn path_item_reference(&mut self, reference: &str, members: &Map<String, Value>) -> Value {
        let mut target = reference;
        for _ in 0..LONGEST_CHAIN {
            if !target.starts_with("#/components/pathItems/") {
                break;
            }
            let Some(Value::Object(item)) = self.resolve(target) else { break };
            if let Some(Value::String(next)) = item.get("$ref") {
                target = next;
                continue;
            }
            let mut merged = item.clone();
            merged.extend(
                members.iter().filter(|(key, _)| *key != "$ref").map(|(k, v)| (k.clone(), v.clone())),
            );
            return self.object(ObjectKind::PathItem, &Value::Object(merged));
        }
        let mut result = self.members(ObjectKind::PathItem, members);
        result.insert("$ref".into(), json!(reference));
        Value::Object(result)
    }

    /// The value that a reference within the document names.
    fn resolve(&self, reference: &str) -> Option<&'a Value> {
        lookup(self.document, reference)
    }
}

/// 3.0 wants one answer at least.
fn any_answer() -> Value {
    json!({ "default": { "description": "Any answer." } })
}

/// Puts what 3.0 has no member for into members that it has.
fn finish_info(info: &mut Map<String, Value>) {
    if let Some(Value::String(summary)) = info.shift_remove("summary") {
        let description = match info.get("description") {
            Some(Value::String(description)) => format!("{summary}\n\n{description}"),
            _ => summary,
        };
        info.insert("description".into(), Value::String(description));
    }
}

fn finish_license(license: &mut Map<String, Value>) {
    if let Some(Value::String(identifier)) = license.shift_remove("identifier") {
        license.entry("url").or_insert_with(|| json!(format!("https://spdx.org/licenses/{identifier}.html")));
    }
}
