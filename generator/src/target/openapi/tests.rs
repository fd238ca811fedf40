#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};

use super::{OpenApiOptions, downgrade, render, yaml};
use crate::diagnostic::Diagnostics;

/// A document around one schema, and the schema after the conversion.
fn converted(schema: Value) -> (Value, Vec<String>) {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Test", "version": "1" },
        "paths": {},
        "components": { "schemas": {
            "Case": schema,
            "Cat": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Text": { "type": "string" },
            "Loop": { "anyOf": [{ "$ref": "#/components/schemas/Loop" }, { "type": "object" }] },
        }},
    });
    let (document, losses) = downgrade::downgrade(&document);
    let losses = losses.into_iter().map(|loss| loss.keyword).collect();
    (document["components"]["schemas"]["Case"].clone(), losses)
}

macro_rules! schemas {
    ($($name:ident: $old:tt => $new:tt, lost $lost:tt;)*) => { $(
        #[test]
        fn $name() {
            let (schema, losses) = converted(json!($old));
            assert_eq!(schema, json!($new));
            let expected: Vec<&str> = Vec::from($lost);
            assert_eq!(losses, expected);
        }
    )* };
}

schemas! {
    nullable: {"type": ["string", "null"]} => {"type": "string", "nullable": true}, lost [];
    only_null: {"type": "null"} => {"type": "object", "nullable": true, "enum": [null]}, lost [];
    nullable_reference: {"anyOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "null"}]}
        => {"type": "object", "allOf": [{"$ref": "#/components/schemas/Cat"}], "nullable": true}, lost [];
    nullable_inline: {"oneOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "description": "x"}
        => {"type": "integer", "minimum": 1, "nullable": true, "description": "x"}, lost [];
    nullable_choice_of_one_type: {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "object"}, {"type": "null"}]}
        => {"type": "object", "nullable": true, "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "object"}]}, lost [];
    nullable_choice_of_types: {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Text"}, {"type": "null"}]}
        => {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Text"}, {"type": "object", "nullable": true, "enum": [null]}]}, lost [];
    nullable_without_end: {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "null"}]}
        => {"anyOf": [{"$ref": "#/components/schemas/Loop"}, {"type": "object", "nullable": true, "enum": [null]}]}, lost [];
    several_types: {"type": ["string", "integer", "null"], "minimum": 1, "pattern": "^a", "description": "x"}
        => {"description": "x", "anyOf": [{"type": "string", "nullable": true, "pattern": "^a"}, {"type": "integer", "minimum": 1}]}, lost [];
    number_covers_integer: {"type": ["integer", "number"]} => {"type": "number"}, lost [];
    list_without_items: {"type": "array"} => {"type": "array", "items": {}}, lost [];
    examples: {"type": "string", "examples": ["a", "b"]} => {"type": "string", "example": "a"}, lost [];
    constant: {"const": "a"} => {"type": "string", "enum": ["a"]}, lost [];
    constant_of_type: {"type": "integer", "const": 1} => {"type": "integer", "enum": [1]}, lost [];
    exclusive: {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 9}
        => {"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": true}, lost [];
    exclusive_is_stronger: {"minimum": 0, "exclusiveMinimum": 1} => {"minimum": 1, "exclusiveMinimum": true}, lost [];
    inclusive_is_stronger: {"exclusiveMinimum": 0, "minimum": 1} => {"minimum": 1}, lost [];
    both_are_equal: {"maximum": 5, "exclusiveMaximum": 5} => {"maximum": 5, "exclusiveMaximum": true}, lost [];
    reference: {"$ref": "#/components/schemas/Cat"} => {"$ref": "#/components/schemas/Cat"}, lost [];
    reference_with_description: {"description": "x", "$ref": "#/components/schemas/Cat", "allOf": [{"type": "object"}]}
        => {"description": "x", "allOf": [{"$ref": "#/components/schemas/Cat"}, {"type": "object"}]}, lost [];
    reference_with_comment: {"$ref": "#/components/schemas/Cat", "$comment": "x"} => {"$ref": "#/components/schemas/Cat"}, lost [];
    booleans: {"properties": {"a": true, "b": false}, "additionalProperties": false}
        => {"properties": {"a": {}, "b": {"not": {}}}, "additionalProperties": false}, lost [];
    properties_called_like_keywords: {"properties": {"type": {"type": ["string", "null"]}, "x-a": {"const": 1}}}
        => {"properties": {"type": {"type": "string", "nullable": true}, "x-a": {"type": "integer", "enum": [1]}}}, lost [];
    data_stays: {"type": "object", "default": {"type": ["a", "null"]}, "enum": [{"const": 1}], "example": {"$ref": "#/x", "y": 1}, "x-a": {"const": 1}}
        => {"type": "object", "default": {"type": ["a", "null"]}, "enum": [{"const": 1}], "example": {"$ref": "#/x", "y": 1}, "x-a": {"const": 1}}, lost [];
    conditions: {"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}, "dependentRequired": {"a": ["b"]}}
        => {"type": "object"}, lost ["if", "dependentRequired"];
    conditions_in_words: {"type": "object", "properties": {
        "a": {"type": "string"}, "b": {"type": "string", "description": "Required beside `a`."},
        "c": {"type": "string", "description": "Left out if it is `x`."}},
        "allOf": [{"if": {"properties": {"a": {"const": "x"}}}, "then": {"required": ["b"], "properties": {"b": {}, "c": false}}}],
        "dependentRequired": {"a": ["b"]}}
        => {"type": "object", "properties": {
        "a": {"type": "string"}, "b": {"type": "string", "description": "Required beside `a`."},
        "c": {"type": "string", "description": "Left out if it is `x`."}}}, lost [];
    conditions_of_the_object_in_words: {"type": "object", "description": "With `name`, the cat is known.",
        "properties": {"name": {"type": "string"}, "cat": {"$ref": "#/components/schemas/Cat"}},
        "if": {"required": ["name"]}, "then": {"properties": {"cat": {"required": ["name"]}}}}
        => {"type": "object", "description": "With `name`, the cat is known.",
        "properties": {"name": {"type": "string"}, "cat": {"$ref": "#/components/schemas/Cat"}}}, lost [];
    conditions_half_in_words: {"type": "object", "properties": {
        "b": {"type": "string", "description": "Required beside `a`."}, "c": {"type": "string", "description": "Nice with ab."}},
        "allOf": [{"if": {"required": ["a"]}, "then": {"required": ["b", "c"]}}, {"type": "object"}]}
        => {"type": "object", "properties": {
        "b": {"type": "string", "description": "Required beside `a`."}, "c": {"type": "string", "description": "Nice with ab."}},
        "allOf": [{"type": "object"}]}, lost ["if"];
    tuple: {"type": "array", "prefixItems": [{"type": "string"}, {"const": 1}], "items": false}
        => {"type": "array", "maxItems": 2, "items": {"anyOf": [{"type": "string"}, {"type": "integer", "enum": [1]}]}}, lost ["prefixItems"];
    tuple_of_any_length: {"type": "array", "prefixItems": [{"type": "string"}]} => {"type": "array", "items": {}}, lost ["prefixItems"];
    tuple_of_its_length: {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "maxItems": 2}
        => {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}, "maxItems": 2}, lost ["prefixItems"];
    tuple_with_rest: {"items": {"type": "boolean"}, "prefixItems": [{"type": "string"}]}
        => {"items": {"anyOf": [{"type": "string"}, {"type": "boolean"}]}}, lost ["prefixItems"];
    patterns_of_names: {"type": "object", "patternProperties": {"^a": {"type": "string"}}, "additionalProperties": false}
        => {"type": "object", "additionalProperties": {"type": "string"}}, lost ["patternProperties"];
    closed: {"type": "object", "unevaluatedProperties": false} => {"type": "object", "additionalProperties": false}, lost [];
    closed_sum: {"allOf": [{"type": "object"}], "unevaluatedProperties": false, "propertyNames": {"pattern": "a"}}
        => {"allOf": [{"type": "object"}]}, lost ["unevaluatedProperties", "propertyNames"];
    base64: {"type": "string", "contentEncoding": "base64"} => {"type": "string", "format": "byte"}, lost [];
    bytes: {"type": "string", "contentMediaType": "application/octet-stream"} => {"type": "string", "format": "binary"}, lost [];
    unknown_keyword: {"type": "string", "$dynamicRef": "#x"} => {"type": "string"}, lost ["$dynamicRef"];
}

fn shop() -> Value {
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": "Shop", "summary": "Sells things.", "description": "For everyone.", "version": "1.0",
            "license": { "name": "Apache 2.0", "identifier": "Apache-2.0" }
        },
        "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
        "servers": [{ "url": "https://shop.example.org" }],
        "paths": {
            "/things": { "$ref": "#/components/pathItems/Things", "description": "Shared." },
            "/things/{id}": {
                "get": {
                    "operationId": "showThing",
                    "security": [{ "certificate": [], "key": [] }],
                    "parameters": [
                        { "$ref": "#/components/parameters/Id", "description": "ignored" },
                        { "name": "x", "in": "query", "schema": { "type": ["boolean", "null"] },
                          "examples": { "on": { "value": { "type": ["a", "null"] } } } }
                    ],
                    "responses": {
                        "200": { "description": "ok", "content": { "application/json": {
                            "schema": { "$ref": "#/components/schemas/Thing/$defs/part" } } } }
                    }
                }
            }
        },
        "webhooks": { "sold": { "post": { "responses": { "200": { "description": "ok" } } } } },
        "components": {
            "schemas": {
                "Thing": {
                    "type": "object",
                    "properties": { "part": { "$ref": "#/components/schemas/Thing/$defs/part" } },
                    "$defs": { "part": { "type": ["object", "null"], "properties": {
                        "again": { "$ref": "#/components/schemas/Thing" } } } }
                }
            },
            "parameters": { "Id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } },
            "securitySchemes": {
                "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                "certificate": { "type": "mutualTLS" }
            },
            "pathItems": { "Things": { "get": {
                "operationId": "listThings",
                "responses": { "200": { "description": "ok", "content": { "application/json": {
                    "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } } } } } }
            } } }
        }
    })
}

#[test]
fn whole_document() {
    let mut diagnostics = Diagnostics::new();
    let files = render(&shop(), &OpenApiOptions::new("shop"), &mut diagnostics);
    let names: Vec<String> = files.iter().map(|file| file.path.display().to_string()).collect();
    assert_eq!(names, ["shop.json", "shop.yaml", "shop-3.0.json"]);
    insta::assert_snapshot!("shop-3.0", files[2].text);
    insta::assert_snapshot!("shop-yaml", files[1].text);
    let messages: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert_eq!(
        messages,
        [
            "OpenAPI 3.0 can't say `mutualTLS`: left out of the 3.0 bundle at `#/components/securitySchemes/certificate`",
            "OpenAPI 3.0 can't say `webhooks`: left out of the 3.0 bundle at `#/webhooks`",
        ]
    );
    assert_eq!(serde_json::from_str::<Value>(&files[0].text).unwrap(), shop());
}

#[test]
fn an_operation_without_answers_gets_one() {
    let document = json!({ "openapi": "3.1.0", "paths": { "/a": {
        "get": {}, "put": { "responses": { "x-a": 1 } }, "post": { "responses": { "200": { "description": "ok" } } }
    } } });
    let (document, _) = downgrade::downgrade(&document);
    let path = &document["paths"]["/a"];
    assert_eq!(path["get"]["responses"], json!({ "default": { "description": "Any answer." } }));
    assert_eq!(path["put"]["responses"], json!({ "x-a": 1, "default": { "description": "Any answer." } }));
    assert_eq!(path["post"]["responses"], json!({ "200": { "description": "ok" } }));
}

#[test]
fn losses_point_at_their_places() {
    let text = r##"{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},
"components": {"schemas": {"A/B": {"if": {}, "then": {"required": ["a"]}, "allOf": [{"if": {}, "then": {"required": ["a"]}}]},
"C": {"if": {}, "then": {"required": ["a"]}}, "D": {"if": {}, "then": {"required": ["a"]}}}}}"##;
    let mut sources = crate::source::Sources::new();
    let mut diagnostics = Diagnostics::new();
    let file = sources.add_text("a.json", text, &mut diagnostics).unwrap();
    let tree = sources.root(file).unwrap();
    render(&tree.to_json(), &OpenApiOptions::new("a").tree(tree), &mut diagnostics);
    let found: Vec<_> = diagnostics.iter().collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].message, "OpenAPI 3.0 can't say `if`, which stands in 4 places");
    let spans: Vec<_> = found[0]
        .primary
        .iter()
        .chain(&found[0].related)
        .map(|label| (label.span.start, sources.excerpt(label.span)))
        .collect();
    let places: Vec<u32> = text.match_indices("\"if\"").map(|(at, _)| at as u32).collect();
    assert_eq!(spans, [(places[0], "\"if\""), (places[1], "\"if\""), (places[2], "\"if\"")]);
}

#[test]
fn losses_are_reported_on_demand_only() {
    let mut diagnostics = Diagnostics::new();
    render(&shop(), &OpenApiOptions::new("shop").report_losses(false), &mut diagnostics);
    assert!(diagnostics.is_empty());
}

/// Text that one reader or another takes for something else, or that is hard to
/// write.
const TRICKY: &[&str] = &[
    "",
    " ",
    "yes",
    "No",
    "on",
    "OFF",
    "y",
    "N",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "012",
    "0o7",
    "0x1F",
    "1_000",
    "12:30",
    "1:2:3",
    "2024-01-01",
    "2024-01-01T00:00:00Z",
    "1e3",
    "1.",
    ".5",
    ".inf",
    ".NaN",
    "+1",
    "-1",
    "-",
    "=",
    "<<",
    "a: b",
    "a:",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "%a",
    "@a",
    "`a",
    "? a",
    "- a",
    "[a]",
    "{a}",
    "'a'",
    "\"a\"",
    " a",
    "a ",
    "a\nb",
    "a\nb\n",
    "a\n\n",
    "\na",
    " a\nb",
    "a\n b\n\nc",
    "a\n  \nb",
    "a\tb",
    "\ta\n",
    "a\rb",
    "a\u{85}b",
    "a\u{2028}b",
    "\u{feff}a",
    "\u{7}",
    "\u{1F600}",
    "über",
    "价格",
    "|",
    ">",
    "a\\b",
    "---",
    "...",
    "/v2/{id}",
    "4XX",
    "200",
    "a\n# b\n",
    "a\n\n\n",
    "null\n",
];

#[test]
fn yaml_is_read_back_as_it_was() {
    let texts: Vec<Value> = TRICKY.iter().map(|text| json!(text)).collect();
    let members: serde_json::Map<String, Value> =
        TRICKY.iter().map(|text| ((*text).to_owned(), json!(text))).collect();
    let document = json!({
        "texts": texts,
        "members": members,
        "nested": [[["a"], []], [{"a": {"b": []}, "c": {}}], null, true, false],
        "numbers": [0, -1, 1.5, 1e30, 1e-7, u64::MAX, i64::MIN],
        "n".repeat(2000): {"a": 1},
        "last": "a\n\n",
    });
    let text = yaml::to_string(&document);
    let read: Value = serde_yaml::from_str(&text).unwrap();
    assert_eq!(read, document);
    for scalar in TRICKY {
        let text = yaml::to_string(&json!(scalar));
        assert_eq!(serde_yaml::from_str::<Value>(&text).unwrap(), json!(scalar), "{text}");
    }
}

#[test]
fn doubtful_text_is_quoted() {
    for text in &TRICKY[..33] {
        let written = yaml::to_string(&json!({ "a": text }));
        assert!(written.starts_with("a: '"), "{written}");
    }
}

/// A keyword that the table promises other words for, and that is not written with
/// them, is at least counted as lost.
#[test]
fn no_keyword_disappears_without_a_word() {
    use crate::openapi::grammar::{In30, Keyword, ObjectKind, ValueForm};
    for keyword in Keyword::ALL.iter().filter(|keyword| keyword.in_30() != In30::Silent) {
        let value = match ObjectKind::Schema.member(keyword.name()).unwrap() {
            ValueForm::Any | ValueForm::Count | ValueForm::Number | ValueForm::FlagOrNumber => json!(1),
            ValueForm::Flag => json!(true),
            ValueForm::Text | ValueForm::TextOrTexts => json!("string"),
            ValueForm::Texts | ValueForm::Values => json!(["a"]),
            ValueForm::TextMap => json!({"a": "b"}),
            ValueForm::TextsMap => json!({"a": ["b"]}),
            ValueForm::One(_) => json!({"type": "string"}),
            ValueForm::List(_) => json!([{"type": "string"}]),
            ValueForm::Map(_) => json!({"a": {"type": "string", "required": ["b"]}}),
        };
        // Alone, `if` asks for nothing, which every description says.
        let (schema, losses) = converted(json!({ keyword.name(): value, "then": {"required": ["b"]} }));
        assert!(schema != json!({}) || losses == [keyword.name()], "{keyword:?}");
    }
}
