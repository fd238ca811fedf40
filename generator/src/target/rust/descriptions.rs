//! What calls by name can say of their operations: a file of JSON, with one line for
//! each operation and each type that a request holds.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::model::sample;
use crate::model::{
    Api, EnumValue, Field, Id, Location, Message, Object, Operation, PageStyle, Parameter, Schema, Shape,
    Status, StringFormat, Type, TypeKind, prose,
};

use super::checks;
use super::offered::{Written, written};
use super::types::Types;

/// The file of a client.
pub(super) fn text(types: &Types<'_>) -> String {
    let mut printer = Printer { types, open: Vec::new(), seen: BTreeSet::new() };
    let mut operations: Vec<(String, Value)> = Vec::new();
    for operation in &types.api.operations {
        let value = printer.operation(operation);
        // Two operations of one id are an error that has been said.
        if !operations.iter().any(|(id, _)| *id == operation.id) {
            operations.push((operation.id.clone(), value));
        }
    }
    let mut kinds = Vec::new();
    while let Some(id) = printer.open.pop() {
        if let Some(kind) = types.get(id) {
            kinds.push((kind.name.clone(), printer.kind(id)));
        }
    }
    kinds.sort_by(|(one, _), (other, _)| one.cmp(other));
    format!("{{\n\"operations\": {},\n\"types\": {}\n}}\n", lines(&operations), lines(&kinds))
}

/// An object with a member on each line.
fn lines(members: &[(String, Value)]) -> String {
    let lines: Vec<_> =
        members.iter().map(|(name, value)| format!("{}: {value}", Value::from(name.as_str()))).collect();
    if lines.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n}}", lines.join(",\n")) }
}

struct Printer<'a> {
    types: &'a Types<'a>,
    /// Types that are still to be described, and all that were ever met.
    open: Vec<Id<Type>>,
    seen: BTreeSet<Id<Type>>,
}

/// An object without members that say nothing.
#[derive(Default)]
struct Entry(Map<String, Value>);

impl Entry {
    fn put(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        let empty = match &value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            _ => false,
        };
        if !empty {
            self.0.insert(name.to_owned(), value);
        }
    }

    fn text(&mut self, name: &str, text: Option<&str>) {
        self.put(name, text.map(str::trim));
    }

    fn done(self) -> Value {
        Value::Object(self.0)
    }
}

impl Printer<'_> {
    fn operation(&mut self, operation: &Operation) -> Value {
        let mut entry = Entry::default();
        entry.text("summary", operation.summary.as_deref());
        entry.text("description", operation.description.as_deref());
        entry.put("aliases", operation.aliases.clone());
        entry.put("deprecated", operation.deprecated);
        entry.put("method", operation.method.as_str());
        entry.put("path", operation.path.as_str());
        let tag = self.types.api.tags.get(operation.tag);
        entry.text("feature", tag.map(|tag| tag.feature.as_str()));
        entry.put("permissions", operation.permissions.clone());
        let parameters: Vec<_> =
            operation.parameters.iter().map(|parameter| self.parameter(parameter)).collect();
        entry.put("parameters", parameters);
        entry.put("body", operation.request.as_ref().and_then(|request| self.body(request)));
        let answers: Vec<_> = operation
            .successes()
            .map(|success| {
                let mut entry = Entry::default();
                entry.put(
                    "status",
                    match success.status {
                        Status::Code(code) => code.to_string(),
                        Status::Range(hundred) => format!("{hundred}XX"),
                        Status::Default => "any".to_owned(),
                    },
                );
                entry.text(
                    "media_type",
                    success.message.contents.first().map(|content| content.media_type.as_str()),
                );
                entry.text("description", success.message.description.as_deref());
                entry.done()
            })
            .collect();
        entry.put("answers", answers);
        if let Some(pagination) = &operation.pagination {
            let style = match pagination.style {
                PageStyle::Offset => "offset",
                PageStyle::Page => "page",
                PageStyle::Marker => "marker",
            };
            let mut pages = Entry::default();
            pages.put("style", style);
            pages.put("position", &*pagination.position.name(self.types.api, operation));
            pages.put("limit", &*pagination.limit.name(self.types.api, operation));
            pages.put("items", pagination.items.pointer(self.types.api));
            entry.put("pages", pages.done());
        }
        if let Some(job) = &operation.job {
            let mut waited = Entry::default();
            waited.put("id", job.id.pointer(self.types.api));
            waited.text("poll", self.types.api.operations.get(job.poll).map(|poll| poll.id.as_str()));
            waited.put("done", job.done.clone());
            waited.put("failed", job.failed.clone());
            entry.put("job", waited.done());
        }
        entry.0.insert("example".to_owned(), example(self.types.api, operation));
        entry.done()
    }

    fn parameter(&mut self, parameter: &Parameter) -> Value {
        let mut entry = Entry::default();
        entry.put("name", parameter.name.as_str());
        entry.put("place", parameter.location.name());
        entry.put("required", parameter.required);
        entry.put("from_client", parameter.from_client);
        entry.put("sensitive", parameter.sensitive);
        entry.put("deprecated", parameter.deprecated);
        self.value(&mut entry, &parameter.value);
        entry.put("limits", checks::words(self.types, &parameter.value));
        entry.text("description", parameter.description.as_deref());
        entry.done()
    }

    fn body(&mut self, message: &Message) -> Option<Value> {
        let (content, written) = written(message)?;
        let mut entry = Entry::default();
        entry.put("required", message.required);
        entry.put("media_type", content.media_type.as_str());
        match written {
            Written::Json(schema) | Written::Form(schema, _) | Written::Multipart(schema, _) => {
                self.value(&mut entry, schema);
                entry.put("limits", checks::words(self.types, schema));
            }
            Written::Text => entry.put("type", "text"),
            Written::Bytes => entry.put("type", "bytes in base64"),
        }
        entry.text("description", message.description.as_deref());
        Some(entry.done())
    }

    /// Says what a value is, and where its parts are described.
    fn value(&mut self, entry: &mut Entry, schema: &Schema) {
        entry.put("type", self.phrase(schema));
        let mut inner = schema;
        while let Shape::List(item) | Shape::Map(item) = self.types.shape(inner) {
            inner = item;
        }
        match self.types.shape(inner) {
            Shape::Named(id) => {
                entry.text("of", self.types.get(*id).map(|kind| kind.name.as_str()));
                if self.seen.insert(*id) {
                    self.open.push(*id);
                }
            }
            Shape::String(StringFormat::Secret) => entry.put("sensitive", true),
            _ => {}
        }
    }

    fn phrase(&self, schema: &Schema) -> String {
        let phrase = match self.types.shape(schema) {
            // The format is among the limits.
            Shape::String(StringFormat::File) => "file in base64".to_owned(),
            Shape::String(StringFormat::Plain | StringFormat::Secret | StringFormat::Other(_)) => {
                "string".to_owned()
            }
            shape => prose::kind(shape, &str::to_owned, &|inner| self.phrase(inner), &|id| match self
                .types
                .get(id)
            {
                Some(kind) => match &kind.kind {
                    TypeKind::Enum(values) => values.number.map_or("string", prose::integer).to_owned(),
                    _ => kind.name.clone(),
                },
                None => "any JSON value".to_owned(),
            }),
        };
        if self.types.is_nullable(schema) { format!("{phrase} or null") } else { phrase }
    }

    fn kind(&mut self, id: Id<Type>) -> Value {
        let Some(kind) = self.types.get(id) else { return Value::Null };
        let mut entry = Entry::default();
        entry.text("description", kind.description.as_deref());
        match &kind.kind {
            TypeKind::Object(object) => {
                let fields = object.fields.iter().filter(|field| !field.read_only);
                let fields: Vec<_> = fields.map(|field| self.field(object, field)).collect();
                entry.put("fields", fields);
                if let Some(others) = &object.additional {
                    let mut rest = Entry::default();
                    self.value(&mut rest, others);
                    entry.put("others", rest.done());
                }
            }
            TypeKind::Enum(values) => {
                entry.put("values", values.values.iter().map(enum_value).collect::<Vec<_>>());
            }
            TypeKind::Union(union) => {
                entry.text("tag", union.tag.as_deref());
                let variants = union.variants.iter().map(|variant| {
                    let mut entry = Entry::default();
                    entry.put("tags", variant.tags.clone());
                    self.value(&mut entry, &variant.value);
                    entry.done()
                });
                entry.put("variants", variants.collect::<Vec<_>>());
            }
            // Other names are looked through where they are used.
            TypeKind::Alias(_) => {}
        }
        entry.done()
    }

    fn field(&mut self, object: &Object, field: &Field) -> Value {
        let mut entry = Entry::default();
        entry.put("name", field.name.as_str());
        entry.put("required", field.required);
        entry.put("sensitive", field.sensitive);
        entry.put("deprecated", field.deprecated);
        self.value(&mut entry, &field.value);
        let mut limits =
            vec![checks::words(self.types, &field.value), checks::conditions(object, &field.name)];
        limits.retain(|words| !words.is_empty());
        entry.put("limits", limits.join(" "));
        entry.text("description", field.description.as_deref());
        entry.done()
    }
}

/// A request to begin with: what is required, with the document's values.
pub(super) fn example(api: &Api, operation: &Operation) -> Value {
    let mut request: Map<String, Value> = Map::new();
    for parameter in &operation.parameters {
        let required = parameter.required || parameter.location == Location::Path;
        if !required || parameter.from_client {
            continue;
        }
        let value =
            sample::parameter(api, parameter).unwrap_or_else(|| format!("<{}>", parameter.name).into());
        let part = request.entry(parameter.location.name()).or_insert_with(|| json!({}));
        if let Value::Object(part) = part {
            part.insert(parameter.name.clone(), value);
        }
    }
    if let Some((content, written)) = operation.request.as_ref().and_then(written) {
        let value = match written {
            Written::Json(_) | Written::Form(..) | Written::Multipart(..) => sample::body(api, content),
            Written::Text => Some(json!("text")),
            Written::Bytes => Some(json!("")),
        };
        request.insert("body".to_owned(), value.unwrap_or_default());
    }
    Value::Object(request)
}

fn enum_value(value: &EnumValue) -> Value {
    let mut entry = Entry::default();
    entry.0.insert("value".to_owned(), value.value.as_str().into());
    entry.text("description", value.description.as_deref());
    entry.done()
}
