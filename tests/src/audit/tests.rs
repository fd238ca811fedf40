//! Each kind of table and fact in its smallest form.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use super::run;
use crate::ledger::Ledger;

/// A ledger of one operation, `PUT /things/{id}` of section `7`, with these tables.
fn ledger(tables: &Value) -> Ledger {
    let operation = json!({
        "section": "7", "title": "", "category": "", "deprecated": false, "method": "PUT", "path": "/things/{id}",
        "tables": tables, "examples": [], "status_codes": [200],
    });
    serde_json::from_value(json!({ "service": "s", "operations": [operation] })).unwrap()
}

/// A document of that operation, changed by what is merged into it.
fn document(tables: &Value, operation: &Value, schemas: &Value) -> Value {
    let numbers: Vec<_> = tables.as_array().unwrap().iter().map(|table| table["number"].clone()).collect();
    let mut put = json!({
        "responses": { "200": { "description": "Done." } },
        "x-source": { "document": "D", "section": "7", "tables": numbers },
    });
    for (key, value) in operation.as_object().unwrap() {
        put[key] = value.clone();
    }
    json!({
        "paths": { "/things/{id}": { "put": put } },
        "security": [{ "Token": [] }],
        "components": {
            "schemas": schemas,
            "securitySchemes": { "Token": { "type": "apiKey", "in": "header", "name": "X-Auth-Token" } },
        },
    })
}

/// Findings of an audit, without what all lines begin with.
fn findings(tables: &Value, operation: &Value, schemas: &Value) -> Vec<String> {
    let report = run(&ledger(tables), &document(tables, operation, schemas));
    report
        .text()
        .lines()
        .map(|line| line.trim_start_matches("s, ").trim_start_matches("section 7, ").to_owned())
        .collect()
}

/// Findings for one row of a request body and the property that stands for it.
fn field(row: &Value, property: &Value) -> String {
    let mut full = json!({ "name": "f", "mandatory": false });
    full.as_object_mut().unwrap().extend(row.as_object().unwrap().clone());
    let tables = json!([{ "number": "1", "kind": "request_body", "rows": [full] }]);
    let body = json!({ "type": "object", "properties": { "f": property } });
    let operation = json!({ "requestBody": { "content": { "application/json": { "schema": body } } } });
    let schemas = json!({
        "Level": { "type": "integer", "format": "int32", "enum": [1, 2] },
        "Part": { "type": "object" },
        "Text": { "type": "string", "maxLength": 5 },
    });
    let findings = findings(&tables, &operation, &schemas);
    let first = findings.first().cloned().unwrap_or_default();
    first.trim_start_matches("table 1, row f, ").split(" at /").next().unwrap_or_default().to_owned()
}

#[test]
fn facts_of_a_field() {
    const LEVEL: &str = "#/components/schemas/Level";
    const PART: &str = "#/components/schemas/Part";
    const TEXT: &str = "#/components/schemas/Text";
    for (row, property, finding) in [
        (json!({ "type": "string" }), json!({ "type": "string" }), ""),
        (json!({ "type": "string" }), json!({ "type": ["string", "null"] }), ""),
        (json!({ "type": "string" }), json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }), ""),
        (json!({ "type": "string" }), json!({}), "type: `string` in the table, `any`"),
        (json!({}), json!({ "type": "boolean" }), ""),
        (json!({ "type": "integer" }), json!({ "type": "integer", "format": "int32" }), ""),
        (
            json!({ "type": "integer" }),
            json!({ "type": "integer" }),
            "type: `integer` in the table, `integer without a width`",
        ),
        (
            json!({ "type": "long" }),
            json!({ "type": "integer", "format": "int32" }),
            "type: `long` in the table, `integer`",
        ),
        (json!({ "type": "double" }), json!({ "type": "number", "format": "double" }), ""),
        (json!({ "type": "number" }), json!({ "type": "number" }), ""),
        (json!({ "type": "object" }), json!({ "$ref": PART }), ""),
        (json!({ "type": "object" }), json!({ "oneOf": [{ "$ref": PART }, { "type": "object" }] }), ""),
        (
            json!({ "type": "object" }),
            json!({ "oneOf": [{ "$ref": PART }, { "type": "string" }] }),
            "type: `object` in the table, `any`",
        ),
        (json!({ "type": "object" }), json!({ "type": "object", "additionalProperties": true }), ""),
        (json!({ "type": "array<object>" }), json!({ "type": "array", "items": { "$ref": PART } }), ""),
        (
            json!({ "type": "array<string>" }),
            json!({ "type": "array", "items": { "$ref": PART } }),
            "type: `array<string>` in the table, `array<object>`",
        ),
        (
            json!({ "type": "array<array>" }),
            json!({ "type": "array", "items": { "type": "array", "items": {} } }),
            "",
        ),
        (
            json!({ "type": "map<string,string>" }),
            json!({ "type": "object", "additionalProperties": { "type": "string" } }),
            "",
        ),
        (
            json!({ "type": "map<string,object>" }),
            json!({ "type": "object", "additionalProperties": { "type": "object" } }),
            "",
        ),
        (
            json!({ "type": "map<string,string>" }),
            json!({ "type": "object" }),
            "type: `map<string,string>` in the table, `object`",
        ),
        (json!({ "type": "integer", "enum": ["1", "2"] }), json!({ "$ref": LEVEL }), ""),
        (
            json!({ "type": "integer", "enum": ["1"] }),
            json!({ "$ref": LEVEL }),
            "enum: [1] in the table, [1, 2]",
        ),
        (json!({ "type": "integer" }), json!({ "$ref": LEVEL }), "enum: none in the table, values"),
        (json!({ "enum": ["a"] }), json!({ "type": "string" }), "enum: [a] in the table, none here"),
        (json!({ "type": "boolean", "enum": ["true", "false"] }), json!({ "type": "boolean" }), ""),
        (
            json!({ "type": "array<string>", "enum": ["a"] }),
            json!({ "type": "array", "items": { "type": "string", "enum": ["a"] } }),
            "",
        ),
        (
            json!({ "type": "map<string,string>", "enum": ["a"] }),
            json!({ "type": "object", "additionalProperties": { "type": "string", "enum": ["a"] } }),
            "",
        ),
        (json!({ "maxLength": 5 }), json!({ "$ref": TEXT }), ""),
        (json!({ "maxLength": 6 }), json!({ "$ref": TEXT }), "maxLength: 6 in the table, 5"),
        (json!({ "maxLength": 5 }), json!({ "allOf": [{ "$ref": TEXT }] }), ""),
        (json!({ "minimum": 1 }), json!({ "type": "integer", "format": "int32", "minimum": 1.0 }), ""),
        (
            json!({ "maximum": 9 }),
            json!({ "type": "integer", "format": "int32" }),
            "maximum: 9 in the table, none here",
        ),
        (json!({}), json!({ "type": "string", "minLength": 1 }), "minLength: none in the table, 1"),
        (json!({ "default": "10" }), json!({ "type": "integer", "format": "int32", "default": 10 }), ""),
        (json!({ "default": "10" }), json!({ "type": "string" }), "default: \"10\" in the table, none here"),
        (json!({}), json!({ "type": "string", "default": "x" }), "default: none in the table, \"x\""),
        (
            json!({ "mandatory": true }),
            json!({ "type": "string" }),
            "mandatory: true in the table, false here",
        ),
        (json!({ "mandatory": null, "conditional": true }), json!({ "type": "string" }), ""),
        (
            json!({ "mandatory": null, "mandatory_lost": true }),
            json!({ "type": "string" }),
            "mandatory: lost in the source, so that the choice needs a reason",
        ),
        (
            json!({ "mandatory": null, "mandatory_lost": true }),
            json!({ "type": "string", "x-source-deviation": "mandatory: the example" }),
            "",
        ),
        (
            json!({ "type": "string" }),
            json!({ "type": "boolean", "x-source-deviation": "type: the example" }),
            "",
        ),
        (
            json!({ "type": "string" }),
            json!({ "type": "boolean", "x-source-deviation": "enum: the example" }),
            "type: `string` in the table, `boolean`",
        ),
        (
            json!({ "type": "string" }),
            json!({ "type": "string", "x-source-deviation": "type: none at all" }),
            "row: the deviation `type`",
        ),
        (
            json!({ "type": "string" }),
            json!({ "type": "string", "x-source-deviation": "no facts" }),
            "row: the deviation",
        ),
        (
            json!({ "type": "string" }),
            json!({ "type": "boolean", "x-source-deviation": "type:" }),
            "row: the deviation",
        ),
    ] {
        assert_eq!(field(&row, &property), finding, "{row} against {property}");
    }
}

#[test]
fn a_row_is_found_in_its_place() {
    let none = json!({});
    let text = json!({ "type": "string" });
    let body = |schema: Value| json!({ "content": { "application/json": { "schema": schema } } });
    let thing = |properties: Value| json!({ "type": "object", "properties": properties });
    let table = |kind: &str, row: Value| json!([{ "number": "1", "kind": kind, "rows": [row] }]);
    let path = json!([{ "name": "id", "in": "path", "required": true, "schema": text }]);
    for (tables, operation, expected) in [
        (
            table("path", json!({ "name": "id", "mandatory": true, "in": "path" })),
            json!({ "parameters": path }),
            vec![],
        ),
        (
            table("path", json!({ "name": "id", "mandatory": true, "in": "query" })),
            json!({ "parameters": path }),
            vec![
                "table 1, row id, row: is not in the document",
                "row id, row: the parameter stands in no table",
            ],
        ),
        (
            table("path", json!({ "name": "list", "mandatory": true, "in": "body" })),
            json!({ "requestBody": body(json!({ "type": "object", "required": ["list"], "properties": { "list": text } })) }),
            vec![],
        ),
        (
            table("header", json!({ "name": "x-auth-token", "mandatory": true, "type": "string" })),
            none.clone(),
            vec![],
        ),
        (
            table("header", json!({ "name": "X-Auth-Token", "mandatory": true, "type": "string" })),
            json!({ "security": [] }),
            vec!["table 1, row X-Auth-Token, row: is not in the document"],
        ),
        (
            table("header", json!({ "name": "X-Auth-Token", "mandatory": true, "type": "string" })),
            json!({ "security": [{ "Token": [] }, {}] }),
            vec!["table 1, row X-Auth-Token, mandatory: true in the table, false here"],
        ),
        (
            table("header", json!({ "name": "Content-Type", "mandatory": true, "type": "string" })),
            json!({ "requestBody": body(thing(json!({}))) }),
            vec![],
        ),
        (
            table(
                "header",
                json!({ "name": "Content-Type", "mandatory": true, "type": "string", "enum": ["text/csv"] }),
            ),
            json!({ "requestBody": body(thing(json!({}))) }),
            vec![
                "table 1, row Content-Type, row: the body can't be `text/csv` at /paths/~1things~1{id}/put/requestBody/content",
            ],
        ),
        (
            table("header", json!({ "name": "Content-Type", "mandatory": true, "type": "string" })),
            none.clone(),
            vec!["table 1, row Content-Type, row: is not in the document"],
        ),
        (
            json!([{ "number": "1", "kind": "response_body", "rows": [{ "name": "a", "mandatory": null }] }]),
            json!({ "responses": { "200": body(thing(json!({ "a": text }))) } }),
            vec![],
        ),
        (
            json!([{ "number": "1", "kind": "response_body", "status": 200, "rows": [{ "name": "a", "mandatory": null }] }]),
            json!({ "responses": { "200": body(json!({ "type": "array", "items": thing(json!({ "a": text, "b": text })) })) } }),
            vec![
                "row b, row: /paths/~1things~1{id}/put/responses/200/content/application~1json/schema/items/properties/b (string) stands in no table",
            ],
        ),
        (
            json!([{ "number": "1", "kind": "response_body", "status": 200, "rows": [{ "name": "a", "mandatory": null }] }]),
            json!({ "responses": { "200": body(json!({ "type": "object", "required": ["a"], "properties": { "a": text } })) } }),
            vec!["table 1, row a, mandatory: not said of an answer in the table, required here"],
        ),
        (json!([]), json!({ "responses": { "200": body(thing(json!({}))) } }), vec![]),
        (
            json!([]),
            json!({ "responses": { "200": body(text.clone()) } }),
            vec![
                "type: string at /paths/~1things~1{id}/put/responses/200/content/application~1json/schema, which must be an object",
            ],
        ),
        (
            json!([{ "number": "1", "kind": "response_body", "status": 404, "rows": [{ "name": "a", "mandatory": null }] }]),
            json!({ "responses": { "200": {}, "404": body(thing(json!({ "a": text }))) } }),
            vec!["row 404, status: is in no list of the source"],
        ),
        (
            json!([{ "number": "1", "kind": "status", "rows": [{ "name": "200", "mandatory": null }, { "name": "202", "mandatory": null }] }]),
            none.clone(),
            vec!["table 1, row 202, row: no response is declared for it"],
        ),
    ] {
        assert_eq!(findings(&tables, &operation, &none), expected, "{tables} against {operation}");
    }
}

#[test]
fn objects_are_found_by_reference_or_by_component() {
    let tables = |object: Value| {
        json!([
            { "number": "1", "kind": "request_body", "rows": [{ "name": "parts", "mandatory": false, "type": "array<object>", "ref": object }] },
            { "number": "2", "kind": "request_object", "object_name": "Part", "rows": [{ "name": "size", "mandatory": false, "maxLength": 3 }] },
        ])
    };
    let body = json!({ "type": "object", "properties": { "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Piece" } } } });
    let operation = |numbers: Value| {
        json!({
            "requestBody": { "content": { "application/json": { "schema": body } } },
            "x-source": { "document": "D", "section": "7", "tables": numbers },
        })
    };
    let piece = |length: u8, source: Value| json!({ "Piece": { "type": "object", "properties": { "size": { "type": "string", "maxLength": length } }, "x-source": source } });
    let source = json!({ "document": "D", "section": "7", "tables": ["2"] });
    let check = |object: Value, numbers: Value, length: u8, source: &Value| {
        findings(&tables(object), &operation(numbers), &piece(length, source.clone())).join("\n")
    };
    let unnamed = json!({ "document": "D", "section": "7" });
    let size = "/components/schemas/Piece/properties/size";

    assert_eq!(check(json!("Part"), json!(["1"]), 3, &source), "");
    assert_eq!(check(Value::Null, json!(["1"]), 3, &source), "", "the component alone says so");
    assert_eq!(check(json!("Part"), json!(["1", "2"]), 3, &unnamed), "", "the operation names the table");
    assert_eq!(
        check(json!("Part"), json!(["1"]), 4, &source),
        format!("table 2, row size, maxLength: 3 in the table, 4 at {size}/maxLength")
    );
    assert_eq!(
        check(json!("Part"), json!(["1"]), 3, &unnamed),
        "table 2, table: no x-source of the operation or of its components names it"
    );
    assert_eq!(
        check(json!("Part"), json!(["1", "2"]), 3, &source),
        "table 2, table: x-source names it more than once: /components/schemas/Piece, /paths/~1things~1{id}/put"
            .to_owned()
    );
    assert_eq!(
        check(Value::Null, json!(["1", "2"]), 3, &unnamed),
        format!(
            "table 2, row size, row: is not in the document\nrow size, row: {size} (string) stands in no table"
        )
    );
    assert_eq!(
        check(
            json!("Part"),
            json!(["1"]),
            3,
            &json!({ "document": "D", "section": "7", "tables": ["2", "3"] })
        ),
        "table: /components/schemas/Piece names table 3 of section 7, which has no place there"
    );
}

#[test]
fn deviations_of_an_operation_name_the_row() {
    let tables = json!([
        { "number": "1", "kind": "request_body", "rows": [{ "name": "a", "mandatory": false, "type": "string" }] },
        { "number": "2", "kind": "response_body", "status": 200, "rows": [{ "name": "a", "mandatory": null, "type": "string" }] },
    ]);
    let body = |kind: &str| json!({ "content": { "application/json": { "schema": { "type": "object", "properties": { "a": { "type": kind } } } } } });
    let check = |request: &str, response: &str, deviation: &str| {
        let operation = json!({
            "requestBody": body(request), "responses": { "200": body(response) }, "x-source-deviation": deviation,
        });
        findings(&tables, &operation, &json!({})).len()
    };
    assert_eq!(check("boolean", "boolean", "a.type: why"), 0);
    assert_eq!(check("boolean", "string", "1/a.type: why"), 0);
    assert_eq!(check("boolean", "boolean", "1/a.type, 2/a.type: why"), 0);
    assert_eq!(check("boolean", "boolean", "1/a.type: why"), 1, "table 2 is not covered");
    assert_eq!(check("boolean", "string", "2/a.type: why"), 2, "not covered, and idle");
    assert_eq!(check("boolean", "string", "type: why"), 2, "no row is named");
    assert_eq!(check("string", "string", "a.type: why"), 1, "idle");
}

#[test]
fn operations_are_looked_up_both_ways() {
    let tables = json!([]);
    let mut other = document(&tables, &json!({}), &json!({}));
    let put = other["paths"]["/things/{id}"]["put"].take();
    other["paths"] = json!({ "/things": { "put": put } });
    assert_eq!(
        run(&ledger(&tables), &other).text(),
        "s, section 7, operation: PUT /things/{id} is not in the document\n\
         s, operation: PUT /things stands in no section\n"
    );
    for (change, finding) in [
        (json!({ "deprecated": true }), "deprecated: false in the source, true here"),
        (json!({ "responses": { "201": {} } }), "row 200, status: no response is declared for it"),
        (
            json!({ "x-source": { "document": "D", "section": "8", "tables": [] } }),
            "table: x-source of the operation names [\"8\"], not its section",
        ),
        (
            json!({ "x-source": { "section": "7" } }),
            "table: /paths/~1things~1{id}/put/x-source lacks a document or a section",
        ),
    ] {
        let findings = findings(&tables, &change, &json!({}));
        assert!(findings.iter().any(|found| found == finding), "{change}: {findings:?}");
    }
}
