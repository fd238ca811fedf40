//! Services made by hand.

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::model::*;

pub(super) fn text() -> Schema {
    Schema::new(Shape::String(StringFormat::Plain))
}

pub(super) fn integer() -> Schema {
    Schema::new(Shape::Integer(IntegerFormat::Int32))
}

pub(super) fn list(item: Schema) -> Schema {
    Schema::new(Shape::List(Box::new(item)))
}

pub(super) fn map(item: Schema) -> Schema {
    Schema::new(Shape::Map(Box::new(item)))
}

pub(super) fn named(id: usize) -> Schema {
    Schema::new(Shape::Named(Id::nth(id)))
}

pub(super) fn limited(schema: Schema, constraints: impl Into<Constraints>) -> Schema {
    Schema { constraints: constraints.into(), ..schema }
}

pub(super) fn nullable(schema: Schema) -> Schema {
    Schema { nullable: true, ..schema }
}

pub(super) fn field(name: &str, description: &str, value: Schema) -> Field {
    Field {
        name: name.to_owned(),
        aliases: Vec::new(),
        required: false,
        recursive: false,
        read_only: false,
        write_only: false,
        sensitive: false,
        description: Some(description.to_owned()).filter(|text| !text.is_empty()),
        deprecated: false,
        value,
        deviation: None,
        extensions: Extensions::new(),
    }
}

pub(super) fn required(name: &str, description: &str, value: Schema) -> Field {
    Field { required: true, ..field(name, description, value) }
}

pub(super) fn object(fields: Vec<Field>) -> TypeKind {
    TypeKind::Object(Object { fields: Arena::of(fields), ..Object::default() })
}

pub(super) fn enumeration(values: &[(&str, &str, &str)]) -> TypeKind {
    let values = values
        .iter()
        .map(|(value, name, description)| EnumValue {
            value: (*value).to_owned(),
            name: (*name).to_owned(),
            description: Some((*description).to_owned()).filter(|text| !text.is_empty()),
        })
        .collect();
    TypeKind::Enum(Enum { number: None, values })
}

pub(super) fn variant(name: &str, tags: &[&str], value: Schema) -> Variant {
    Variant {
        name: name.to_owned(),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        recursive: false,
        value,
    }
}

/// A type by the letters of where it is used (`q` requests, `a` answers) and its tags.
pub(super) fn kind(name: &str, description: &str, uses: &str, tags: &[usize], kind: TypeKind) -> Type {
    Type {
        name: name.to_owned(),
        component: Some(name.to_owned()),
        title: None,
        description: Some(description.to_owned()).filter(|text| !text.is_empty()),
        deprecated: false,
        kind,
        in_request: uses.contains('q'),
        in_response: uses.contains('a'),
        tags: tags.iter().map(|tag| Id::nth(*tag)).collect(),
        source: None,
        deviation: None,
        extensions: Extensions::new(),
        examples: Vec::new(),
    }
}

pub(super) fn parameter(name: &str, location: Location, description: &str, value: Schema) -> Parameter {
    Parameter {
        name: name.to_owned(),
        location,
        required: location == Location::Path,
        from_client: false,
        description: Some(description.to_owned()).filter(|text| !text.is_empty()),
        deprecated: false,
        style: if matches!(location, Location::Query | Location::Cookie) {
            Style::Form
        } else {
            Style::Simple
        },
        explode: matches!(location, Location::Query | Location::Cookie),
        allow_reserved: false,
        sensitive: false,
        json: false,
        value,
        examples: Vec::new(),
        deviation: None,
        extensions: Extensions::new(),
    }
}

pub(super) fn example(value: Value) -> Vec<Example> {
    vec![Example { name: "one".to_owned(), summary: None, value }]
}

fn message(description: &str, media_type: &str, payload: Option<Payload>) -> Message {
    let content = payload.map(|payload| Content {
        media_type: MediaType::new(media_type),
        payload,
        examples: Vec::new(),
    });
    Message {
        contents: content.into_iter().collect(),
        headers: Vec::new(),
        description: Some(description.to_owned()).filter(|text| !text.is_empty()),
        required: false,
    }
}

pub(super) fn body(media_type: &str, required: bool, payload: Payload) -> Option<Message> {
    Some(Message { required, ..message("", media_type, Some(payload)) })
}

pub(super) fn success(status: u16, description: &str, payload: Option<Payload>) -> Response {
    let message = message(description, "application/json", payload);
    Response { status: Status::Code(status), success: true, message, links: Vec::new() }
}

pub(super) fn error(status: Status, description: &str, payload: Option<Payload>) -> Response {
    Response {
        status,
        success: false,
        message: message(description, "application/json", payload),
        links: Vec::new(),
    }
}

pub(super) fn header(name: &str, required: bool, value: Schema) -> Header {
    Header {
        name: name.to_owned(),
        description: None,
        required,
        deprecated: false,
        sensitive: false,
        explode: false,
        json: false,
        value,
    }
}

pub(super) fn operation(id: &str, method: &str, path: &str, parameters: Vec<Parameter>) -> Operation {
    Operation {
        parameters: Arena::of(parameters),
        security: Security::Required(vec![Requirement {
            schemes: vec![SchemeUse { scheme: Id::nth(0), scopes: Vec::new() }],
        }]),
        ..Operation::new(id, method, path, Id::nth(0))
    }
}

pub(super) fn tag(name: &str, slug: &str, default: bool) -> Tag {
    Tag {
        extensions: Extensions::new(),
        name: name.to_owned(),
        slug: slug.to_owned(),
        feature: slug.to_owned(),
        description: Some(format!("Everything on {}", name.to_lowercase())),
        deprecated: !default,
        default,
    }
}

fn answers(status: u16, schema: Schema) -> Response {
    success(status, "The task as it stands.", Some(Payload::Json(schema)))
}

/// Three operations as real services have them.
pub(super) fn big_key() -> Api {
    let id = |name: &str, description: &str| {
        let value = limited(text(), [Constraint::MaxLength(36)]);
        let examples = example(json!("c4e5f8a2-0b1d-4a7e-9d43-2f5b6c7d8e9f"));
        Parameter { examples, ..parameter(name, Location::Path, description, value) }
    };
    let parameters = || {
        vec![
            Parameter { from_client: true, ..id("project_id", "Project that owns the instance.") },
            id("instance_id", "Instance whose keys are looked at."),
        ]
    };
    let types = vec![
        kind(
            "BigKeyTask",
            "An analysis of the keys of an instance.",
            "a",
            &[0],
            object(vec![
                field("id", "Id of the analysis.", text()),
                field("status", "State of the analysis.", named(1)),
                field("keys", "Keys that were found.", list(named(2))),
                field(
                    "created_at",
                    "When the analysis was started.",
                    Schema::new(Shape::String(StringFormat::DateTime)),
                ),
            ]),
        ),
        kind(
            "AnalysisStatus",
            "State of an analysis.",
            "a",
            &[0],
            enumeration(&[
                ("waiting", "Waiting", "It has not begun."),
                ("running", "Running", "It is under way."),
                ("success", "Success", "It is done."),
                ("failed", "Failed", ""),
            ]),
        ),
        kind(
            "BigKey",
            "A key that takes much memory.",
            "a",
            &[0],
            object(vec![
                field("name", "Name of the key.", text()),
                field("type", "Data type of the key.", named(3)),
                field("size", "Size of the key in bytes.", Schema::new(Shape::Integer(IntegerFormat::Int64))),
                field("db", "Database that holds the key.", integer()),
            ]),
        ),
        kind(
            "KeyType",
            "Data type of a key.",
            "a",
            &[0],
            enumeration(&[("string", "String", "Text."), ("list", "List", ""), ("hash", "Hash", "")]),
        ),
    ];
    let mut limit = parameter(
        "limit",
        Location::Query,
        "How many analyses are listed.",
        limited(integer(), [Constraint::Minimum(1.into()), Constraint::Maximum(1000.into())]),
    );
    limit.value.default = Some(json!(10));
    let operations = vec![
        Operation {
            summary: Some("Starts an analysis of big keys".to_owned()),
            description: Some("The service scans the instance in the background.".to_owned()),
            aliases: vec!["CreateBigkeyScanTask".to_owned()],
            responses: vec![
                answers(200, named(0)),
                error(Status::Code(400), "The request is not valid.", None),
                error(Status::Range(5), "", None),
            ],
            permissions: vec!["dcs:instance:modify".to_owned()],
            source: Some(Provenance {
                document: "DCS API Reference".to_owned(),
                section: "5.7.1".to_owned(),
                tables: vec!["5-120".to_owned(), "5-121".to_owned()],
            }),
            ..operation(
                "createBigKeyTask",
                "POST",
                "/v2/{project_id}/instances/{instance_id}/bigkey-task",
                parameters(),
            )
        },
        Operation {
            summary: Some("Lists analyses of big keys".to_owned()),
            responses: vec![answers(200, list(named(0)))],
            ..operation(
                "listBigKeyTasks",
                "GET",
                "/v2/{project_id}/instances/{instance_id}/bigkey-tasks",
                parameters().into_iter().chain([limit]).collect(),
            )
        },
        Operation {
            summary: Some("Deletes an analysis".to_owned()),
            responses: vec![success(204, "It is gone.", None)],
            ..operation(
                "deleteBigKeyTask",
                "DELETE",
                "/v2/{project_id}/instances/{instance_id}/bigkey-tasks/{task_id}",
                parameters().into_iter().chain([id("task_id", "Id of the analysis.")]).collect(),
            )
        },
    ];
    Api {
        title: "Distributed Cache Service".to_owned(),
        version: "v2".to_owned(),
        summary: Some("Analyses of the keys of Redis instances".to_owned()),
        servers: vec![Server {
            url: "https://dcs.{region}.example.com".to_owned(),
            description: None,
            variables: IndexMap::from([(
                "region".to_owned(),
                ServerVariable { default: "north-1".to_owned(), values: Vec::new(), description: None },
            )]),
        }],
        tags: Arena::of([tag("Big key analysis", "big-key-analysis", true)]),
        operations: Arena::of(operations),
        types: Arena::of(types),
        schemes: Arena::of([Scheme {
            name: "signature".to_owned(),
            description: None,
            kind: SchemeKind::Other("signature".to_owned()),
        }]),
        ..Api::default()
    }
}
