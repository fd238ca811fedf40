//! Bodies, responses and what is beside them.

use crate::model::{Api, Content, Form, FormPart, MediaKind, Payload, Status};

use super::{described, lowered, operation, shape};

#[test]
fn answers() {
    let x = "parameters: [{name: x, in: path, required: true, schema: {type: string}}]\n";
    for (responses, successes, errors) in [
        (
            r#"responses: {"200": {description: a}, "404": {description: b}, default: {description: c}}"#,
            vec![Status::Code(200)],
            2,
        ),
        (r#"responses: {default: {description: c}}"#, vec![Status::Default], 0),
        (r#"responses: {"404": {description: b}}"#, vec![], 1),
        (
            r#"responses: {"204": {description: b}, "2XX": {description: a}, "302": {description: c}}"#,
            vec![Status::Code(204), Status::Range(2)],
            1,
        ),
    ] {
        let (api, codes) = operation(&format!("{x}{responses}"));
        assert_eq!(codes, Vec::<String>::new());
        let operation = &api.operations[0];
        let found: Vec<Status> = operation.successes().map(|success| success.status).collect();
        assert_eq!((found, operation.errors().count()), (successes, errors), "{responses}");
    }
}

#[test]
fn an_answer_without_content_has_none() {
    for (status, expected) in [("200", true), ("204", false), ("205", false)] {
        let (api, _) = operation(&format!(
            "responses: {{'{status}': {{description: It., content: {{application/json: {{schema: {{}}}}}}}}}}"
        ));
        let success = &api.operations[0].responses[0];
        assert_eq!(!success.message.contents.is_empty(), expected, "{status}");
    }
}

#[test]
fn the_best_media_type_is_taken() {
    let x = "parameters: [{name: x, in: path, required: true, schema: {type: string}}]\nresponses: {}\n";
    for (content, expected) in [
        ("application/xml: {}, application/json: {schema: {type: string}}", "json"),
        ("text/plain: {}, application/problem+json: {schema: {type: string}}", "json"),
        ("text/plain: {schema: {type: string}}", "text"),
        (
            "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}",
            "form",
        ),
        ("application/octet-stream: {schema: {type: string, format: binary}}", "binary"),
        ("image/png: {}", "binary"),
        ("application/json: {}", "json"),
        ("'*/*': {schema: {type: string}}", "json"),
        ("'*/*': {schema: {}}", "binary"),
        ("'*/*': {}", "binary"),
    ] {
        let (api, _) = operation(&format!("{x}requestBody: {{content: {{{content}}}}}"));
        let request = api.operations[0].request.as_ref().expect("it has a body");
        let found = match &request.preferred().expect("it has a content").payload {
            Payload::Json(_) => "json",
            Payload::Form(_) => "form",
            Payload::Text(_) => "text",
            Payload::Bytes(_) => "binary",
            other => panic!("{other:?}"),
        };
        assert_eq!(found, expected, "{content}");
    }
}

/// Contents as lines: `application/json: text`.
fn contents(api: &Api, contents: &[Content]) -> Vec<String> {
    let line = |content: &Content| format!("{}: {}", content.media_type, payload(api, &content.payload));
    contents.iter().map(line).collect()
}

fn payload(api: &Api, payload: &Payload) -> String {
    match payload {
        Payload::Json(schema) => format!("json {}", shape(api, schema)),
        Payload::Form(form) => format!("form {}", parts(api, form)),
        Payload::Multipart(form) => format!("multipart {}", parts(api, form)),
        Payload::Xml(schema) => format!("xml {}", shape(api, schema)),
        Payload::Text(schema) => format!("text {}", shape(api, schema)),
        Payload::Bytes(Some(schema)) => format!("bytes {}", shape(api, schema)),
        Payload::Bytes(None) => "bytes".to_owned(),
        Payload::Stream { framing, item, enveloped } => {
            format!("{framing:?}{} of {}", if *enveloped { " in envelopes" } else { "" }, shape(api, item))
        }
    }
}

/// Fields as `name! file [image/png]`, `name* text`, `name any deepObject explode`.
fn parts(api: &Api, form: &Form) -> String {
    let part = |part: &FormPart| {
        let mut text = part.name.clone();
        text.push_str(if part.required { "!" } else { "" });
        text.push_str(if part.repeated { "*" } else { "" });
        text.push(' ');
        text.push_str(&if part.file { "file".to_owned() } else { shape(api, &part.value) });
        if !part.content_types.is_empty() {
            let types: Vec<_> = part.content_types.iter().map(|one| one.as_str()).collect();
            text.push_str(&format!(" [{}]", types.join(" ")));
        }
        if let Some(style) = part.style {
            text.push_str(&format!(" {:?} {}", style.style, style.explode));
        }
        for header in &part.headers {
            text.push_str(&format!(" +{} {}", header.name, shape(api, &header.value)));
        }
        text
    };
    format!(
        "{} {{ {} }}",
        shape(api, &form.value),
        form.parts.iter().map(part).collect::<Vec<_>>().join(", ")
    )
}

const PATH: &str = "parameters: [{name: x, in: path, required: true, schema: {type: string}}]\n";

fn request(content: &str) -> Vec<String> {
    let (api, codes) = operation(&format!("{PATH}responses: {{}}\nrequestBody: {{content: {{{content}}}}}"));
    assert_eq!(codes, Vec::<String>::new(), "{content}");
    contents(&api, &api.operations[0].request.as_ref().expect("it has a body").contents)
}

#[test]
fn every_media_type_of_a_body_is_kept() {
    let object = "schema: {type: object, properties: {a: {type: string}}}";
    let found = request(&format!(
        "application/xml: {{{object}}}, application/json; charset=utf-8: {{{object}}}, image/*: {{}}, text/csv: {{}}"
    ));
    // The content that tells most gives the types their names.
    let first = found.iter().find(|line| line.contains("json")).cloned().unwrap_or_default();
    let (_, name) = first.split_once("json ").expect("it is JSON");
    assert_eq!(
        found,
        [
            format!("application/xml: xml {name}Xml"),
            format!("application/json; charset=utf-8: json {name}"),
            "image/*: bytes".to_owned(),
            "text/csv: text text".to_owned(),
        ]
    );
}

#[test]
fn every_response_has_headers_and_bodies() {
    let (api, codes) = operation(&format!(
        r#"{PATH}responses:
  default: {{description: c, content: {{image/png: {{}}, application/json: {{schema: {{type: boolean}}}}}}}}
  "429":
    description: b
    headers:
      Retry-After: {{required: true, schema: {{type: integer}}}}
      Content-Type: {{schema: {{type: string}}}}
      Detail: {{content: {{application/json: {{schema: {{type: boolean}}}}}}}}
  "200": {{description: a}}"#
    ));
    assert_eq!(codes, Vec::<String>::new());
    let found: Vec<_> = api.operations[0]
        .responses
        .iter()
        .map(|response| {
            let headers = response.message.headers.iter();
            let headers: Vec<_> = headers.map(|one| (one.name.as_str(), one.required, one.json)).collect();
            (response.status, response.success, headers, contents(&api, &response.message.contents))
        })
        .collect();
    let none = Vec::<String>::new;
    let json = "application/json: json bool".to_owned();
    assert_eq!(
        found,
        [
            (Status::Code(200), true, vec![], none()),
            (Status::Code(429), false, vec![("Retry-After", true, false), ("Detail", false, true)], none()),
            (Status::Default, false, vec![], vec!["image/png: bytes".to_owned(), json]),
        ]
    );
}

#[test]
fn parts_of_multipart_bodies() {
    let found = request(
        "multipart/form-data: {
            schema: {type: object, required: [file], properties: {
                file: {type: string, format: binary}, photos: {type: array, items: {type: string, format: binary}},
                tags: {type: array, items: {type: string}}, matrix: {type: array, items: {type: integer}},
                icon: {type: string}, more: {type: object, additionalProperties: {type: string}}}},
            encoding: {
                file: {contentType: 'image/png, image/jpeg', headers: {X-Size: {schema: {type: integer}}}},
                matrix: {contentType: application/json}, icon: {contentType: image/x-icon}, nobody: {contentType: a/b}}}",
    );
    let expected = "{ file! file [image/png image/jpeg] +X-Size int64, photos* file, tags* text, \
        matrix [int64] [application/json], icon file [image/x-icon], more {text} }";
    assert_eq!(found.len(), 1);
    assert!(found[0].ends_with(expected), "{found:?}");
}

#[test]
fn fields_of_forms_have_styles() {
    let found = request(
        "application/x-www-form-urlencoded: {
            schema: {type: object, properties: {
                plain: {type: string}, list: {type: array, items: {type: string}}, deep: {type: object}, ids: {type: array, items: {type: integer}}}},
            encoding: {deep: {style: deepObject, explode: true}, ids: {explode: false}}}",
    );
    assert_eq!(found.len(), 1);
    let expected = "{ plain text, list* text, deep {any} DeepObject true, ids [int64] Form false }";
    assert!(found[0].ends_with(expected), "{found:?}");
    let open = request(
        "application/x-www-form-urlencoded: {
            schema: {type: object, additionalProperties: {type: integer}}, encoding: {other: {allowReserved: true}}}",
    );
    assert!(open[0].ends_with("{ other int64 Form true }"), "{open:?}");
}

#[test]
fn a_style_that_forms_do_not_have_is_reported() {
    let (_, codes) = operation(&format!(
        "{PATH}responses: {{}}\nrequestBody: {{content: {{application/x-www-form-urlencoded: {{encoding: {{a: {{style: matrix}}}}}}}}}}"
    ));
    assert_eq!(codes, ["SM0407 the style `matrix` has no meaning here"]);
}

#[test]
fn streams_have_items() {
    let item = "{type: integer}";
    for (content, expected) in [
        (format!("text/event-stream: {{schema: {item}}}"), "text/event-stream: Events of int64"),
        (
            format!("text/event-stream: {{itemSchema: {item}}}"),
            "text/event-stream: Events in envelopes of int64",
        ),
        (
            format!("application/jsonl: {{schema: {{type: array, items: {item}}}}}"),
            "application/jsonl: JsonLines of int64",
        ),
        (
            format!("application/json-seq: {{itemSchema: {item}}}"),
            "application/json-seq: JsonSequence in envelopes of int64",
        ),
        ("application/x-ndjson: {}".to_owned(), "application/x-ndjson: JsonLines of any"),
    ] {
        assert_eq!(request(&content), [expected], "{content}");
    }
}

#[test]
fn a_reference_into_another_section_names_nothing() {
    let (api, codes) = lowered(
        r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    get:
      operationId: showA
      responses: {"200": {$ref: "#/components/headers/A"}, "201": {$ref: "#/components/responses/B"}}
components:
  headers: {A: {description: Not a response.}}
  responses:
    A: {description: It.}
    B: {$ref: "#/components/responses/A"}
"##,
    );
    assert_eq!(codes, ["SM0120 `#/components/headers/A` names nothing"]);
    let found = api.operations[0].responses.iter();
    let found: Vec<_> = found.map(|one| (one.status, one.message.description.as_deref())).collect();
    assert_eq!(found, [(Status::Code(201), Some("It."))]);
    assert_eq!(described(&api), Vec::<String>::new());
}

#[test]
fn ranges_stay_ranges() {
    let (api, _) = operation(&format!(
        "{PATH}responses: {{}}\nrequestBody: {{content: {{'*/*': {{schema: {{type: integer}}}}}}}}"
    ));
    let request = api.operations[0].request.as_ref().expect("it has a body");
    let media_type = &request.contents[0].media_type;
    assert_eq!((media_type.is_range(), media_type.kind()), (true, MediaKind::Any));
}
