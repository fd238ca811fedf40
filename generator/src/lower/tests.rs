//! Models of small documents.

mod compositions;
mod conditions;
mod enums;
mod events;
mod messages;
mod objects;
mod operations;
mod pages;
mod recursion;
mod security;
mod tags;
mod unions;

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Operation, Schema, SchemeUse, Shape, StringFormat, TypeKind};
use crate::source::Sources;

/// The model of a document, and the codes of the findings about it.
pub(super) fn lowered(text: &str) -> (Api, Vec<String>) {
    let mut sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    let file = sources.add_text("openapi.yaml", text, &mut diagnostics).expect("it is YAML");
    let root = sources.root(file).expect("it has a root").clone();
    let document = crate::openapi::upgrade::upgrade(root, &mut diagnostics).expect("the version is read");
    let api = super::lower(&document, &mut diagnostics);
    let codes =
        diagnostics.iter().map(|found| format!("{} {}", found.code.as_str(), found.message)).collect();
    (api.expect("it has the shape of a document").0, codes)
}

/// The types of a document whose one answer is the schema `A`.
fn types(schemas: &str) -> Vec<String> {
    let (api, codes) = lowered(&with_schemas(schemas));
    assert_eq!(codes, Vec::<String>::new());
    described(&api)
}

fn with_schemas(schemas: &str) -> String {
    let indented: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
paths:
  /a:
    get:
      operationId: showA
      responses:
        "200":
          description: It.
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/A"}}}}}}
components:
  schemas:
{indented}"##
    )
}

/// Types as lines: `Name { field!: shape, … }`, `Name = a | b`.
fn described(api: &Api) -> Vec<String> {
    api.types
        .iter()
        .map(|made| match &made.kind {
            TypeKind::Object(object) => {
                let mut fields: Vec<String> = object
                    .fields
                    .iter()
                    .map(|field| {
                        let required = if field.required { "!" } else { "" };
                        let recursive = if field.recursive { "&" } else { "" };
                        format!("{}{required}: {recursive}{}", field.name, shape(api, &field.value))
                    })
                    .collect();
                fields.extend(
                    object.additional.as_ref().map(|additional| format!("*: {}", shape(api, additional))),
                );
                format!("{} {{ {} }}", made.name, fields.join(", "))
            }
            TypeKind::Enum(of) => {
                let values: Vec<String> =
                    of.values.iter().map(|value| format!("{}={:?}", value.name, value.value)).collect();
                format!("{} = {}", made.name, values.join(" | "))
            }
            TypeKind::Union(union) => {
                let variants: Vec<String> = union
                    .variants
                    .iter()
                    .map(|variant| {
                        let recursive = if variant.recursive { "&" } else { "" };
                        let tags: String = variant.tags.iter().map(|tag| format!("{tag}:")).collect();
                        format!("{tags}{}({recursive}{})", variant.name, shape(api, &variant.value))
                    })
                    .collect();
                let tag = union.tag.as_ref().map_or_else(String::new, |tag| format!("[{tag}] "));
                format!("{} = {tag}{}", made.name, variants.join(" | "))
            }
            TypeKind::Alias(schema) => format!("{} = {}", made.name, shape(api, schema)),
        })
        .collect()
}

fn shape(api: &Api, schema: &Schema) -> String {
    let name = match &schema.shape {
        Shape::Any => "any".to_owned(),
        Shape::Boolean => "bool".to_owned(),
        Shape::Integer(format) => format!("{format:?}").to_lowercase(),
        Shape::Number => "number".to_owned(),
        Shape::String(StringFormat::Plain) => "text".to_owned(),
        Shape::String(StringFormat::Other(format)) => format!("text/{format}"),
        Shape::String(format) => format!("{format:?}").to_lowercase(),
        Shape::List(item) => format!("[{}]", shape(api, item)),
        Shape::Map(value) => format!("{{{}}}", shape(api, value)),
        Shape::Named(id) => api.types.get(*id).unwrap().name.clone(),
    };
    if schema.nullable { format!("{name}?") } else { name }
}

fn operation(text: &str) -> (Api, Vec<String>) {
    let indented: String = text.lines().map(|line| format!("      {line}\n")).collect();
    lowered(&format!(
        r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
security: [{{Key: []}}]
paths:
  /a/{{x}}/{{y}}:
    parameters:
      - {{name: y, in: path, required: true, schema: {{type: string}}}}
      - {{name: q, in: query, schema: {{type: string}}}}
    post:
{indented}
components:
  securitySchemes:
    Key: {{type: apiKey, in: header, name: X-Key}}
"##
    ))
}

/// Names of the schemes that an operation requires.
fn schemes<'a>(api: &'a Api, operation: &'a Operation) -> Vec<Vec<&'a str>> {
    let name = |used: &SchemeUse| api.schemes.get(used.scheme).unwrap().name.as_str();
    let alternatives = operation.security.alternatives().iter();
    alternatives.map(|requirement| requirement.schemes.iter().map(name).collect()).collect()
}
