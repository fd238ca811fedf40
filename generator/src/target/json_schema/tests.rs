#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{SchemaOptions, render};

fn document() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1.0" },
        "paths": {
            "/things": {
                "post": {
                    "operationId": "createThing",
                    "requestBody": { "$ref": "#/components/requestBodies/Thing" },
                    "responses": {
                        "201": { "description": "Made.", "content": { "application/json": {
                            "schema": { "type": "object", "required": ["thing"], "properties": {
                                "thing": { "$ref": "#/components/schemas/Thing" } } } } } },
                        "204": { "description": "Nothing new." },
                        "4XX": { "description": "Wrong.", "content": { "application/problem+json": {
                            "schema": { "$ref": "#/components/schemas/Problem" } } } }
                    }
                },
                "get": {
                    "operationId": "exportThings",
                    "responses": { "200": { "description": "Text.", "content": { "text/csv": {
                        "schema": { "type": "string" } } } } }
                }
            }
        },
        "components": {
            "requestBodies": { "Thing": { "description": "What to make.", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/Thing" } } } } },
            "schemas": {
                "Thing": {
                    "type": "object",
                    "description": "A thing.",
                    "required": ["id", "name", "parts", "secret"],
                    "xml": { "name": "thing" },
                    "x-source": { "document": "d" },
                    "properties": {
                        "id": { "$ref": "#/components/schemas/Id" },
                        "name": { "type": "string", "example": "nail" },
                        "colour": { "type": "string", "enum": ["r", "g"], "x-enum-descriptions": ["Red.", "Green."] },
                        "secret": { "type": "string", "writeOnly": true },
                        "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
                        "box": { "$ref": "#/components/schemas/Thing/$defs/box" },
                        "x-rank": { "type": "integer" }
                    },
                    "$defs": { "box": { "type": "object", "properties": {
                        "size": { "type": "integer", "default": { "example": 1 } } } } }
                },
                "Id": { "type": "string", "readOnly": true },
                "Special": { "allOf": [{ "$ref": "#/components/schemas/Thing" }, { "required": ["id", "colour"] }] },
                "Problem": { "type": "object", "discriminator": { "propertyName": "kind" },
                    "properties": { "kind": { "type": ["string", "null"] } } },
                "index": true
            }
        }
    })
}

fn files() -> BTreeMap<String, Value> {
    render(&document(), &SchemaOptions::new("https://example.org/shop/"))
        .into_iter()
        .map(|file| (file.path.display().to_string(), serde_json::from_str(&file.text).unwrap()))
        .collect()
}

#[test]
fn everything() {
    let text: String = render(&document(), &SchemaOptions::new("https://example.org/shop"))
        .iter()
        .map(|file| format!("=== {}\n{}", file.path.display(), file.text))
        .collect();
    insta::assert_snapshot!(text);
}

fn validates(file: &str, instance: &Value) -> bool {
    let files = files();
    let resources = files.iter().filter(|(path, _)| *path != "index.json").map(|(path, schema)| {
        let id = format!("https://example.org/shop/{path}");
        assert_eq!(schema["$id"], json!(id));
        (id, jsonschema::Resource::from_contents(schema.clone()))
    });
    let registry = jsonschema::Registry::new().extend(resources).unwrap().prepare().unwrap();
    let schema = json!({ "$ref": format!("https://example.org/shop/{file}") });
    let validator = jsonschema::options().with_registry(&registry).build(&schema).unwrap();
    validator.is_valid(instance)
}

#[test]
fn files_validate_together() {
    let made = json!({ "name": "a", "secret": "s", "parts": [] });
    let read = json!({ "id": "1", "name": "a", "parts": [] });
    let whole = json!({ "id": "1", "name": "a", "secret": "s", "parts": [] });
    let cases = [
        ("requests/createThing.json", made.clone(), true),
        ("requests/createThing.json", json!({ "name": "a", "secret": "s", "parts": [read] }), false),
        ("requests/createThing.json", json!({ "name": "a", "parts": [] }), false),
        ("responses/createThing-201.json", json!({ "thing": read }), true),
        ("responses/createThing-201.json", json!({ "thing": made }), false),
        ("responses/createThing-201.json", json!({}), false),
        ("responses/createThing-4XX.json", json!({ "kind": null }), true),
        ("responses/createThing-4XX.json", json!({ "kind": 1 }), false),
        ("Thing.json", whole.clone(), true),
        ("Thing.json", made, false),
        (
            "Thing.json",
            json!({ "id": "1", "name": "a", "secret": "s", "parts": [], "box": { "size": "x" } }),
            false,
        ),
        ("Special.json", whole, false),
    ];
    for (file, instance, expected) in cases {
        assert_eq!(validates(file, &instance), expected, "{file}: {instance}");
    }
}

#[test]
fn a_part_knows_what_the_whole_marks() {
    let document = json!({
        "paths": { "/a": { "put": { "requestBody": { "content": { "application/json": { "schema": {
            "allOf": [{ "$ref": "#/components/schemas/Thing" }, { "required": ["id", "colour"] }]
        } } } } } } },
        "components": document()["components"],
    });
    let files = render(&document, &SchemaOptions::new("https://example.org"));
    let request = files.iter().find(|file| file.path.starts_with("requests")).unwrap();
    assert_eq!(request.path.display().to_string(), "requests/put-a.json");
    let request: Value = serde_json::from_str(&request.text).unwrap();
    assert_eq!(request["allOf"], json!([{ "$ref": "#/$defs/Thing" }, { "required": ["colour"] }]));
}
