//! Where in a document which kind of object stands.
//!
//! Only places named here are ever looked into: a `$ref` or a `type` in an example,
//! a default or an extension is data and stays as it is.

use serde_json::{Map, Value};

/// A kind of object of OpenAPI that holds, around corners, a schema or a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Info,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Responses,
    Response,
    Header,
    MediaType,
    Encoding,
    Example,
    Link,
    Callback,
    SecurityScheme,
    Schema,
}

/// How a member holds objects of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// The value is one.
    One(Kind),
    /// The value is a list of them.
    List(Kind),
    /// The value is an object whose members are such objects.
    Map(Kind),
}

/// What the member of an object holds; nothing where it is plain data.
pub(crate) fn layout(kind: Kind, key: &str) -> Option<Layout> {
    use Layout::{List, Map, One};
    Some(match (kind, key) {
        // A property or a component may be called `x-…`, a member of these may not.
        (kind, key) if kind != Kind::Schema && key.starts_with("x-") => return None,
        (Kind::Document, "info") => One(Kind::Info),
        (Kind::Document, "paths") => One(Kind::Paths),
        (Kind::Document, "webhooks") => Map(Kind::PathItem),
        (Kind::Document, "components") => One(Kind::Components),
        (Kind::Components, "schemas") => Map(Kind::Schema),
        (Kind::Components, "responses") => Map(Kind::Response),
        (Kind::Components, "parameters") => Map(Kind::Parameter),
        (Kind::Components, "examples") => Map(Kind::Example),
        (Kind::Components, "requestBodies") => Map(Kind::RequestBody),
        (Kind::Components, "headers") => Map(Kind::Header),
        (Kind::Components, "securitySchemes") => Map(Kind::SecurityScheme),
        (Kind::Components, "links") => Map(Kind::Link),
        (Kind::Components, "callbacks") => Map(Kind::Callback),
        (Kind::Components, "pathItems") => Map(Kind::PathItem),
        (Kind::Paths | Kind::Callback, _) => One(Kind::PathItem),
        (
            Kind::PathItem,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query",
        ) => One(Kind::Operation),
        (Kind::PathItem | Kind::Operation, "parameters") => List(Kind::Parameter),
        (Kind::Operation, "requestBody") => One(Kind::RequestBody),
        (Kind::Operation, "responses") => One(Kind::Responses),
        (Kind::Operation, "callbacks") => Map(Kind::Callback),
        (Kind::Responses, _) => One(Kind::Response),
        (Kind::Response | Kind::Encoding, "headers") => Map(Kind::Header),
        (Kind::Response, "links") => Map(Kind::Link),
        (Kind::Response | Kind::RequestBody | Kind::Parameter | Kind::Header, "content") => {
            Map(Kind::MediaType)
        }
        (Kind::Parameter | Kind::Header | Kind::MediaType, "schema") => One(Kind::Schema),
        (Kind::Parameter | Kind::Header | Kind::MediaType, "examples") => Map(Kind::Example),
        (Kind::MediaType, "encoding") => Map(Kind::Encoding),
        (Kind::Schema, "properties" | "patternProperties" | "$defs" | "definitions" | "dependentSchemas") => {
            Map(Kind::Schema)
        }
        (Kind::Schema, "allOf" | "anyOf" | "oneOf" | "prefixItems") => List(Kind::Schema),
        (
            Kind::Schema,
            "items"
            | "not"
            | "if"
            | "then"
            | "else"
            | "additionalProperties"
            | "propertyNames"
            | "contains"
            | "unevaluatedItems"
            | "unevaluatedProperties"
            | "contentSchema",
        ) => One(Kind::Schema),
        _ => return None,
    })
}

/// Calls `visit` with every object below `value` that [`layout`] knows, `value`
/// first.
pub(crate) fn visit(kind: Kind, value: &Value, visit_one: &mut impl FnMut(Kind, &Map<String, Value>)) {
    let Value::Object(members) = value else { return };
    visit_one(kind, members);
    for (key, value) in members {
        match (layout(kind, key), value) {
            (Some(Layout::One(kind)), value) => visit(kind, value, visit_one),
            (Some(Layout::List(kind)), Value::Array(items)) => {
                for item in items {
                    visit(kind, item, visit_one);
                }
            }
            (Some(Layout::Map(kind)), Value::Object(members)) => {
                for value in members.values() {
                    visit(kind, value, visit_one);
                }
            }
            _ => {}
        }
    }
}
