mod catalogs;
mod deviations;

use crate::lower::tests::lowered;
use crate::model::{Api, Id, Input, Operation, Step, Type, TypeKind};

const SERVICE: &str = r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    post:
      operationId: listA
      tags: [A]
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Search"}}}
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}
      x-pagination: {style: marker, marker: from, items: /items, next: NEXT}
  /b:
    post:
      operationId: startB
      tags: [B]
      responses:
        "202":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Started"}}}
      x-job: {id: /job_id, poll: showJob, state: /jobs/0/state, done: [Done]}
  /jobs/{job_id}:
    get:
      operationId: showJob
      tags: [Jobs]
      parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/State"}}}
tags: [{name: A}, {name: B}, {name: Jobs}]
components:
  schemas:
    Search: {type: object, properties: {from: {type: string}}}
    Page:
      type: object
      properties:
        items: {type: array, items: {$ref: "#/components/schemas/Item"}}
        links: {type: object, additionalProperties: {type: string}}
    Item: {type: object, properties: {id: {type: string}}}
    Started: {type: object, properties: {job_id: {type: string}}}
    State: {type: object, properties: {jobs: {type: array, items: {$ref: "#/components/schemas/One"}}}}
    One: {type: object, properties: {state: {type: string}}}
"##;

fn service(next: &str) -> Api {
    let (api, codes) = lowered(&SERVICE.replace("NEXT", next));
    assert_eq!(codes, Vec::<String>::new());
    api
}

fn called<'a>(api: &'a Api, id: &str) -> (Id<Operation>, &'a Operation) {
    api.operations.entries().find(|(_, operation)| operation.id == id).unwrap()
}

fn named(api: &Api, name: &str) -> Id<Type> {
    api.types.find(|made| made.name == name).unwrap()
}

#[test]
fn a_page_refers_to_parameters_and_fields() {
    let api = service("/links/next");
    let (_, list) = called(&api, "listA");
    let paging = list.pagination.as_ref().unwrap();
    let limit = list.parameters.find(|parameter| parameter.name == "limit").unwrap();
    assert_eq!(paging.limit, Input::Parameter(limit));
    let Input::Field(position) = &paging.position else { panic!("{paging:?}") };
    let field = Id::nth(0);
    assert_eq!(position.steps, [Step::Field { owner: named(&api, "Search"), field }]);
    assert_eq!(paging.position.name(&api, list), "from");
    assert_eq!(paging.items.steps, [Step::Field { owner: named(&api, "Page"), field }]);
    assert_eq!(paging.items.pointer(&api), "/items");
    let next = paging.next.as_ref().unwrap();
    assert_eq!(next.steps[1], Step::Key("next".to_owned()));
    assert_eq!(next.pointer(&api), "/links/next");
}

#[test]
fn a_marker_may_be_inside_of_an_item() {
    let api = service("/id");
    let paging = called(&api, "listA").1.pagination.as_ref().unwrap();
    let next = paging.next.as_ref().unwrap();
    assert_eq!(next.steps, [Step::Field { owner: named(&api, "Item"), field: Id::nth(0) }]);
}

#[test]
fn a_job_refers_to_the_operation_that_it_polls() {
    let api = service("/id");
    let job = called(&api, "startB").1.job.as_ref().unwrap();
    let (id, poll) = called(&api, "showJob");
    assert_eq!(job.poll, id);
    assert_eq!(poll.parameters.get(job.parameter).unwrap().name, "job_id");
    assert_eq!((job.id.pointer(&api), job.state.pointer(&api)), ("/job_id".into(), "/jobs/0/state".into()));
}

#[test]
fn a_type_knows_its_directions_and_the_tags_that_reach_it() {
    let api = service("/id");
    let found: Vec<_> = ["Search", "Item", "One"]
        .map(|name| api.types.get(named(&api, name)).unwrap())
        .into_iter()
        .map(|made| {
            let tags: Vec<&str> =
                made.tags.iter().map(|tag| api.tags.get(*tag).unwrap().name.as_str()).collect();
            (made.in_request, made.in_response, tags)
        })
        .collect();
    // Who starts a job reads its state.
    assert_eq!(found, [(true, false, vec!["A"]), (false, true, vec!["A"]), (false, true, vec!["B", "Jobs"])]);
}

/// The circle of `A` and `B`, with the fields that are required.
fn circle(a: &str, b: &str) -> (Vec<(bool, bool)>, Vec<String>) {
    let text = format!(
        r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
paths: {{}}
components:
  schemas:
    A: {{type: object, {a}, properties: {{b: {{$ref: "#/components/schemas/B"}}}}}}
    B: {{type: object, {b}, properties: {{a: {{$ref: "#/components/schemas/A"}}, all: {{type: array, items: {{$ref: "#/components/schemas/B"}}}}}}}}
"##
    );
    let (api, codes) = lowered(&text);
    let fields = api.types.iter().flat_map(|made| match &made.kind {
        TypeKind::Object(object) => object.fields.iter().collect(),
        _ => Vec::new(),
    });
    (fields.map(|field| (field.recursive, field.required)).collect(), codes)
}

#[test]
fn a_type_that_needs_itself_is_reported() {
    // `all` holds its items elsewhere.
    let (fields, codes) = circle("required: [b]", "title: B");
    assert_eq!((fields, codes.len()), (vec![(true, true), (true, false), (false, false)], 0));
    let (fields, codes) = circle("required: [b]", "required: [a, all]");
    assert_eq!(fields, [(true, false), (true, false), (false, true)]);
    assert_eq!(
        codes,
        ["SM0304 `A` can't exist without another `A`", "SM0304 `B` can't exist without another `B`"]
    );
}

#[test]
fn extensions_of_others_are_kept() {
    let text = r##"openapi: 3.1.0
info: {title: T, version: "1"}
x-root: 1
x-regions: {regions: []}
tags: [{name: A, x-group: {title: Letters}}]
paths:
  /a:
    get:
      operationId: a
      tags: [A]
      x-operation: [2]
      x-idempotent: true
      parameters:
        - {name: own, in: query, schema: {type: string}, x-parameter: own}
        - {$ref: "#/components/parameters/Shared"}
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
components:
  parameters:
    Shared: {name: shared, in: query, schema: {type: string}, x-parameter: shared}
  schemas:
    Thing:
      x-type: true
      type: object
      properties: {name: {type: string, x-field: {a: null}, x-sensitive: true}}
"##;
    let (api, codes) = lowered(text);
    assert_eq!(codes, Vec::<String>::new());
    let operation = &api.operations[0];
    let thing = &api.types[0];
    let TypeKind::Object(object) = &thing.kind else { panic!("{thing:?}") };
    let found = [
        &api.extensions,
        &api.tags[0].extensions,
        &operation.extensions,
        &operation.parameters[0].extensions,
        &operation.parameters[1].extensions,
        &thing.extensions,
        &object.fields[0].extensions,
    ];
    let found = found.map(|extensions| serde_json::to_string(extensions).unwrap());
    assert_eq!(
        found,
        [
            r#"{"x-root":1}"#,
            r#"{"x-group":{"title":"Letters"}}"#,
            r#"{"x-operation":[2]}"#,
            r#"{"x-parameter":"own"}"#,
            r#"{"x-parameter":"shared"}"#,
            r#"{"x-type":true}"#,
            r#"{"x-field":{"a":null}}"#
        ]
    );
}
