use crate::lower::tests::lowered;
use crate::model::{Sender, StatusCode};

const SERVICE: &str = r##"openapi: 3.1.0
info: {title: T, version: "1"}
x-status-codes: {codes: [{status: 404, name: Not Found, meaning: It is gone.}]}
x-regions:
  regions:
    - {id: a, name: A, endpoint: "https://a.example.com/"}
    - {id: b, name: B, endpoint: "ftp://b.example.com"}
    - {id: a, name: A, endpoint: "https://c.example.com"}
x-permissions: {permissions: [{name: "t:a:get", meaning: Reads., scopes: [instance]}]}
x-request-headers:
  headers: [{name: X-Token, mandatory: false, mandatory-with: Token, sent-by: security}]
paths:
  /a: {get: {operationId: showA, x-iam-actions: ["t:a:get", "t:a:gat"], responses: {"204": {description: It.}}}}
  /b: {get: {operationId: showB, x-iam-actions: ["t:a:get"], responses: {"204": {description: It.}}}}
components: {securitySchemes: {Token: {type: apiKey, in: header, name: X-Token}}}
"##;

#[test]
fn tables_refer_to_operations_and_schemes() {
    let (api, codes) = lowered(SERVICE);
    assert_eq!(
        codes,
        [
            "SM0505 `a` stands twice in its table",
            "SM0504 `ftp://b.example.com` is no address of a server",
            "SM0506 `x-permissions` does not list the permission `t:a:gat`",
        ]
    );
    let regions: Vec<_> = api.catalogs.regions.entries.iter().map(|region| &*region.endpoint).collect();
    assert_eq!(regions, ["https://a.example.com"]);
    let status = StatusCode { status: 404, name: "Not Found".into(), meaning: "It is gone.".into() };
    assert_eq!(api.catalogs.status_codes.entries, [status]);
    let calls: Vec<_> = api.operations.ids().collect();
    let permissions: Vec<_> = api
        .catalogs
        .permissions
        .entries
        .iter()
        .map(|permission| (&*permission.name, permission.meaning.as_deref(), &*permission.operations))
        .collect();
    assert_eq!(permissions, [("t:a:get", Some("Reads."), &calls[..]), ("t:a:gat", None, &calls[..1])]);
    let header = &api.catalogs.request_headers.entries[0];
    assert_eq!(header.required_with, api.schemes.find(|scheme| scheme.name == "Token"));
    assert_eq!(header.sent_by, Some(Sender::Security));
}
