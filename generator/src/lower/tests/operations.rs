use crate::model::Location;

use super::{lowered, operation, schemes};

#[test]
fn extensions_are_no_paths_and_no_answers() {
    let (api, codes) = lowered(
        r#"openapi: 3.2.0
info: {title: T, version: "1"}
paths:
  x-nothing: null
  x-text: a
  /a:
    query:
      operationId: queryA
      responses: {"200": {description: It.}, x-list: [1]}
    additionalOperations:
      COPY: {operationId: copyA, responses: {"200": {description: It.}}}"#,
    );
    assert_eq!(codes, Vec::<String>::new());
    let found: Vec<(&str, bool)> =
        api.operations.iter().map(|operation| (operation.method.as_str(), operation.idempotent)).collect();
    assert_eq!(found, [("QUERY", true), ("COPY", false)]);
}

#[test]
fn parameters_are_ordered_and_replaced() {
    let (api, codes) = operation(
        r##"parameters:
  - {name: h, in: header, schema: {type: string}}
  - {name: q, in: query, required: true, schema: {type: integer}}
  - {name: Authorization, in: header, schema: {type: string}}
  - {name: x, in: path, required: true, schema: {type: string}}
responses: {"200": {description: It.}}"##,
    );
    assert_eq!(codes, Vec::<String>::new());
    let operation = &api.operations[0];
    assert_eq!(operation.id, "postAByXByY");
    assert_eq!(schemes(&api, operation), [["Key"]]);
    assert!(!operation.idempotent);
    let names: Vec<(&str, Location, bool)> = operation
        .parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.location, parameter.required))
        .collect();
    assert_eq!(
        names,
        [
            ("x", Location::Path, true),
            ("y", Location::Path, true),
            ("q", Location::Query, true),
            ("h", Location::Header, false)
        ]
    );
}

#[test]
fn ids_are_made_where_the_document_has_none_or_one_twice() {
    let (api, codes) = lowered(
        r##"openapi: 3.0.3
info: {title: T, version: "1"}
paths:
  /users/{id}: {get: {responses: {"204": {description: It.}}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}
  /users/{id}/: {get: {responses: {"204": {description: It.}}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}
  /users-{id}: {get: {responses: {"204": {description: It.}}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}}
  /a: {get: {operationId: getUsersById2, responses: {"204": {description: It.}}}}
  /b: {get: {operationId: same, responses: {"204": {description: It.}}}}
  /c: {get: {operationId: same, responses: {"204": {description: It.}}}}"##,
    );
    let ids: Vec<_> = api.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, ["getUsersById", "getUsersById3", "getUsersId", "getUsersById2", "same", "getC"]);
    assert_eq!(codes, ["SM0402 two operations are called `same`"]);
}
