//! A service that has everything once.

use indexmap::IndexMap;
use serde_json::{Number, json};

use super::sample::*;
use crate::model::*;

const HOSTILE: &str = "See [x] and Vec<T>, https://example.com/{id} or https://example.com.\n\n    indented <code>\n\n\
    ```\nno language\n```\n\n* item one\n  goes on\n* item `two`\n\n| a | b |\n|---|---|\n| [1] | <b> |";

/// Positions of the types, in the order of `types`.
const CREATE: usize = 0;
const KIND: usize = 1;
const NODE: usize = 2;
const SHAPE: usize = 3;
const EXPRESSION: usize = 6;
const TAGS: usize = 8;
const OLD: usize = 9;
const ERROR: usize = 10;
const SECRETS: usize = 11;
const FILTER: usize = 12;
const PAIR: usize = 13;
const SMALL: usize = 14;

fn types() -> Vec<Type> {
    let secret = || Schema::new(Shape::String(StringFormat::Secret));
    let date = || Schema::new(Shape::String(StringFormat::DateTime));
    let any = || Schema::new(Shape::Any);
    let mut create = kind(
        "CreateThing",
        HOSTILE,
        "q",
        &[0],
        object(vec![
            required("name", "Name.", limited(text(), [Constraint::MaxLength(64)])),
            required("kind", "", named(KIND)),
            required("tags", "Labels.", list(text())),
            required("type", "A keyword.", integer()),
            required("shape", "", named(SHAPE)),
            field("self", "Another keyword.", text()),
            field("16x16", "", text()),
            field("userId", "", text()),
            Field { sensitive: true, ..field("password", "Secret.", secret()) },
            Field { aliases: vec!["startsAt".to_owned()], ..field("starts_at", "", date()) },
            field("nodes", "", list(named(NODE))),
            field("labels", "", map(text())),
            field("anything", "", any()),
            field("matrix", "", list(list(Schema::new(Shape::Number)))),
            Field { deprecated: true, ..field("old_name", "Not used any more.", text()) },
        ]),
    );
    create.examples = example(json!({"name": "a"}));
    if let TypeKind::Object(object) = &mut create.kind {
        object.dependent = IndexMap::from([("password".to_owned(), vec!["userId".to_owned()])]);
    }
    let node = object(vec![
        required("id", "Id.", text()),
        required("both", "Null counts.", nullable(integer())),
        Field { read_only: true, ..required("created", "When it was made.", date()) },
        Field { write_only: true, ..required("token", "", secret()) },
        Field { recursive: true, ..field("parent", "", named(NODE)) },
        Field { recursive: true, ..field("children", "", list(named(NODE))) },
        Field { recursive: true, ..field("twin", "Never ends.", named(NODE)) },
        field("tags", "", named(TAGS)),
        field("old", "", named(OLD)),
        field("+1", "", integer()),
    ]);
    let node = match node {
        TypeKind::Object(object) => {
            TypeKind::Object(Object { additional: Some(nullable(integer())), ..object })
        }
        other => other,
    };
    let shape = Union {
        tag: Some("shape".to_owned()),
        variants: vec![
            variant("Circle", &["circle", "round"], named(4)),
            variant("Square", &["square"], named(5)),
        ],
    };
    let expression = Union {
        tag: None,
        variants: vec![
            variant("Number", &[], Schema::new(Shape::Number)),
            variant("Text", &[], text()),
            Variant { recursive: true, ..variant("Sum", &[], named(7)) },
            variant("List", &[], list(named(EXPRESSION))),
        ],
    };
    let wide = (0..12).map(|index| field(&format!("side{index}"), "", text())).collect();
    let mut old = kind("OldThing", "Out of use.", "qa", &[0, 1], object(vec![field("a", "", text())]));
    old.deprecated = true;
    vec![
        create,
        kind(
            "Kind",
            "Which one.",
            "qa",
            &[0, 1],
            enumeration(&[
                ("+1", "Plus1", "Up."),
                ("-1", "Minus1", "Down."),
                ("unknown", "Unknown", ""),
                ("self", "Self", ""),
                ("8.0", "8.0", ""),
            ]),
        ),
        kind("Node", "A node of a tree.", "qa", &[0, 1], node),
        kind("Shape", "", "qa", &[0], TypeKind::Union(shape)),
        kind(
            "Circle",
            "",
            "qa",
            &[0],
            object(vec![required("shape", "", text()), field("radius", "", Schema::new(Shape::Number))]),
        ),
        kind("Square", "", "qa", &[0], object(wide)),
        kind("Expression", "A sum, or what is summed.", "qa", &[1], TypeKind::Union(expression)),
        kind(
            "Sum",
            "",
            "qa",
            &[1],
            object(vec![
                Field { recursive: true, ..required("left", "", named(EXPRESSION)) },
                Field { recursive: true, ..required("right", "", named(EXPRESSION)) },
            ]),
        ),
        kind(
            "TagList",
            "Labels of a node.",
            "qa",
            &[0, 1],
            TypeKind::Alias(limited(list(text()), [Constraint::MaxItems(20)])),
        ),
        old,
        kind(
            "Error",
            "What went wrong.",
            "a",
            &[0, 1],
            object(vec![required("code", "", text()), field("option", "", named(KIND))]),
        ),
        kind(
            "Secrets",
            "",
            "q",
            &[2],
            object(vec![
                Field { sensitive: true, ..required("a", "", map(secret())) },
                required("b", "", any()),
                required("c", "", date()),
                required("d", "", Schema::new(Shape::Integer(IntegerFormat::Uint64))),
            ]),
        ),
        kind("Filter", "", "q", &[0], object(vec![field("from", "", integer()), field("to", "", integer())])),
        kind(
            "Pair",
            "",
            "a",
            &[1],
            object(vec![required("node", "", named(NODE)), required("kind", "", named(KIND))]),
        ),
        kind("Small", "", "qa", &[1], object(vec![])),
    ]
}

fn parameters() -> Vec<Parameter> {
    let path = |name: &str| parameter(name, Location::Path, "", text());
    let query = |name: &str, value: Schema| parameter(name, Location::Query, "", value);
    vec![
        path("thing_id"),
        Parameter { required: true, ..query("kind", named(KIND)) },
        Parameter {
            required: true,
            style: Style::PipeDelimited,
            explode: false,
            ..query("ids", list(integer()))
        },
        Parameter { examples: example(json!(["a", "b"])), ..query("names", list(text())) },
        Parameter { style: Style::DeepObject, ..query("filter", named(FILTER)) },
        Parameter { json: true, ..query("where", map(text())) },
        query("since", Schema::new(Shape::String(StringFormat::DateTime))),
        query("timeout", integer()),
        query("all", Schema::new(Shape::Boolean)),
        Parameter { deprecated: true, allow_reserved: true, ..query("oldQuery", text()) },
        query(
            "ratio",
            limited(
                Schema::new(Shape::Number),
                Number::from_f64(0.5).map(Constraint::Minimum).into_iter().collect::<Constraints>(),
            ),
        ),
        Parameter {
            required: true,
            ..parameter("X-Language", Location::Header, "Language of messages.", text())
        },
        Parameter {
            sensitive: true,
            ..parameter("X-Token", Location::Header, "", Schema::new(Shape::String(StringFormat::Secret)))
        },
        parameter("session", Location::Cookie, "", text()),
    ]
}

fn with_headers(status: u16, payload: Option<Payload>, headers: Vec<Header>) -> Response {
    let mut response = success(status, "", payload);
    response.message.headers = headers;
    response
}

fn many(count: usize) -> (String, Vec<Parameter>) {
    let path = (0..count).map(|index| format!("/{{p{index}}}")).collect();
    (path, (0..count).map(|index| parameter(&format!("p{index}"), Location::Path, "", text())).collect())
}

fn operations() -> Vec<Operation> {
    let json = |schema: Schema| Some(Payload::Json(schema));
    let text_body = || Payload::Text(text());
    let form = |value: Schema| Payload::Form(Form { value, parts: Vec::new() });
    let (long, all) = many(8);
    vec![
        Operation {
            description: Some(HOSTILE.to_owned()),
            request: body("application/json", true, Payload::Json(named(CREATE))).map(|mut body| {
                body.contents[0].examples = example(json!({
                    "name": "shop", "kind": "-1", "tags": ["a", "b"], "type": 5, "shape": {"shape": "round"},
                    "userId": "u", "password": "p", "labels": {"a": "b"}, "starts_at": "2026-01-01T00:00:00Z",
                    "nodes": [{"id": "n"}], "matrix": [[1.5]], "anything": {"a": 1}, "old_name": "x", "self": "me"
                }));
                body
            }),
            responses: vec![
                with_headers(201, json(named(NODE)), vec![header("X-Subject-Token", true, Schema::new(Shape::String(StringFormat::Secret)))]),
            ],
            ..operation("createThing", "POST", "/things", Vec::new())
        },
        Operation { responses: vec![success(200, "", json(map(named(KIND))))], ..operation("showThing", "GET", "/things/{thing_id}", parameters()) },
        Operation {
            request: body("application/octet-stream", true, Payload::Bytes(None)),
            responses: vec![success(200, "", Some(Payload::Bytes(None)))],
            ..operation("type", "PUT", "/raw", Vec::new())
        },
        Operation {
            request: body("text/plain", true, text_body()),
            responses: vec![success(200, "", Some(text_body()))],
            security: Security::None,
            ..operation("echo", "POST", "/text", Vec::new())
        },
        Operation {
            request: body("application/x-www-form-urlencoded", false, form(named(FILTER))),
            servers: vec![Server { url: "https://other.example.com".to_owned(), description: None, variables: IndexMap::new() }],
            ..operation("sendForm", "POST", "/form", Vec::new())
        },
        Operation {
            tag: Id::nth(1),
            responses: vec![
                success(200, "Done.", json(named(NODE))),
                success(202, "", json(list(named(PAIR)))),
                success(204, "", None),
                Response { status: Status::Range(2), ..success(0, "", Some(text_body())) },
                error(Status::Default, "Something [else].", json(named(ERROR))),
            ],
            ..operation("builder", "POST", "/many", Vec::new())
        },
        Operation {
            tag: Id::nth(1),
            responses: vec![
                with_headers(200, json(named(PAIR)), vec![header("ETag", true, text()), header("X-Count", false, integer())]),
                with_headers(206, Some(Payload::Bytes(None)), vec![header("etag", true, text())]),
                success(304, "", None),
            ],
            ..operation("showPair", "GET", "/pair", Vec::new())
        },
        Operation {
            tag: Id::nth(1),
            responses: vec![success(200, "", json(named(EXPRESSION))), success(204, "", None)],
            request: body("application/json", true, Payload::Json(named(EXPRESSION))),
            ..operation("evaluate", "POST", "/evaluate", Vec::new())
        },
        Operation {
            tag: Id::nth(1),
            request: body("application/json", false, Payload::Json(list(named(NODE)))),
            responses: vec![success(200, "", json(nullable(named(SMALL))))],
            ..operation("replaceNodes", "PUT", "/nodes", Vec::new())
        },
        Operation { tag: Id::nth(1), request: body("application/json", true, Payload::Json(named(SMALL))), ..operation("many", "POST", &long, all) },
        Operation {
            tag: Id::nth(2),
            deprecated: true,
            request: body("application/json", true, Payload::Json(named(SECRETS))),
            responses: vec![with_headers(200, None, vec![header("Location", false, text())])],
            ..operation("legacyLogin", "POST", "/login", Vec::new())
        },
        Operation {
            tag: Id::nth(2),
            deprecated: true,
            request: body("application/json", true, Payload::Json(Schema::new(Shape::Any))),
            responses: vec![success(200, "", json(Schema::new(Shape::Any)))],
            ..operation("legacyAny", "POST", "/any", Vec::new())
        },
    ]
}

/// Everything once.
pub(super) fn everything() -> Api {
    Api {
        title: "Every <Thing>".to_owned(),
        version: "1".to_owned(),
        description: Some(HOSTILE.to_owned()),
        tags: Arena::of([
            tag("Type", "type", true),
            tag("Other [things]", "other-things", true),
            tag("Default", "default-calls", false),
        ]),
        operations: Arena::of(operations()),
        types: Arena::of(types()),
        schemes: Arena::of([
            Scheme {
                name: "key".to_owned(),
                description: None,
                kind: SchemeKind::ApiKey { location: Location::Header, name: "X-Key".to_owned() },
            },
            Scheme { name: "basic".to_owned(), description: None, kind: SchemeKind::Basic },
        ]),
        ..Api::default()
    }
}
