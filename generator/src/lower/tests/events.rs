//! Webhooks, callbacks and links.

use crate::model::{Api, LinkTarget, Trigger};

use super::{lowered, shape};

fn document(rest: &str) -> (Api, Vec<String>) {
    lowered(&format!(
        r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
{rest}
components:
  schemas:
    Change: {{type: object, properties: {{id: {{type: string}}}}}}
  callbacks:
    Changed:
      x-note: Not an address.
      "{{$request.query.url}}":
        post:
          summary: Tells of a change.
          requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Change"}}}}}}}}
          responses: {{"204": {{description: Heard.}}}}
"##
    ))
}

/// Events as lines: `changed POST {$request.query.url}: Change -> 1 responses`.
fn events(api: &Api) -> Vec<String> {
    api.events
        .iter()
        .map(|event| {
            let body = event.request.as_ref().and_then(|request| request.preferred()?.payload.schema());
            let body = body.map_or("nothing".to_owned(), |schema| shape(api, schema));
            let trigger = match &event.trigger {
                Trigger::Webhook => "webhook".to_owned(),
                Trigger::Callback { operation, address } => {
                    let operation = api.operations.get(*operation).map_or("", |operation| &operation.id);
                    format!("{operation} {address}")
                }
            };
            format!("{} {} {trigger}: {body} -> {}", event.name, event.method, event.responses.len())
        })
        .collect()
}

#[test]
fn webhooks_and_callbacks_are_events() {
    let (api, codes) = document(
        r##"webhooks:
  deleted:
    post: {operationId: heardOfIt, requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}
    put: {responses: {}}
paths:
  /a:
    post:
      operationId: watch
      responses: {"200": {description: It.}}
      callbacks:
        changed: {$ref: "#/components/callbacks/Changed"}
        lost: {$ref: "#/components/callbacks/Lost"}"##,
    );
    assert_eq!(codes, ["SM0120 `#/components/callbacks/Lost` names nothing"]);
    assert_eq!(
        events(&api),
        [
            "deleted POST webhook: HeardOfItRequest -> 0",
            "deleted PUT webhook: nothing -> 0",
            "changed POST watch {$request.query.url}: Change -> 1",
        ]
    );
    assert_eq!(api.events[2].summary.as_deref(), Some("Tells of a change"));
    // No call has them.
    assert!(api.types.iter().all(|made| !made.in_request && !made.in_response && made.tags.is_empty()));
}

#[test]
fn links_lead_to_operations() {
    let (api, codes) = document(
        r##"paths:
  /a/{x}:
    parameters: [{name: x, in: path, required: true, schema: {type: string}}]
    get: {operationId: showA, responses: {}}
  /a:
    post:
      operationId: startA
      responses:
        "200":
          description: It.
          links:
            state: {operationId: showA, parameters: {x: $response.body#/id}, description: The state of it.}
            same: {operationRef: "#/paths/~1a~1{x}/get"}
            other: {operationRef: "https://example.com/openapi.yaml#/paths/~1b/get"}
            lost: {operationId: showB}
            gone: {operationRef: "#/paths/~1b/get"}"##,
    );
    assert_eq!(
        codes,
        ["SM0413 there is no operation `showB`", "SM0413 there is no operation `#/paths/~1b/get`"]
    );
    let links = &api.operations[1].responses[0].links;
    let found: Vec<_> = links.iter().map(|link| (link.name.as_str(), &link.target)).collect();
    let shown =
        LinkTarget::Operation(api.operations.find(|operation| operation.id == "showA").expect("it is there"));
    let other = LinkTarget::External("https://example.com/openapi.yaml#/paths/~1b/get".to_owned());
    assert_eq!(found, [("state", &shown), ("same", &shown), ("other", &other)]);
    assert_eq!(links[0].parameters["x"], "$response.body#/id");
    assert_eq!(links[0].description.as_deref(), Some("The state of it."));
}
