use crate::model::{FlowKind, Id, Requirement, SchemeKind, SchemeUse, Security};

use super::{lowered, schemes};

#[test]
fn silence_is_not_the_same_as_no_security() {
    let text = |document: &str, operation: &str| {
        format!(
            r##"openapi: 3.1.0
info: {{title: T, version: "1"}}
{document}
paths:
  /a: {{get: {{operationId: a, responses: {{"200": {{description: It.}}}}{operation}}}}}
components:
  securitySchemes:
    Token: {{type: http, scheme: Bearer, bearerFormat: JWT}}
    Login:
      type: oauth2
      flows:
        clientCredentials: {{tokenUrl: https://example.org/token, scopes: {{read: Reads., write: Writes.}}}}
    Same: {{$ref: "#/components/securitySchemes/Token"}}
"##
        )
    };
    let security = |document: &str, operation: &str| {
        let (api, codes) = lowered(&text(document, operation));
        assert_eq!(codes, Vec::<String>::new());
        (api.operations[0].security.clone(), api)
    };
    assert_eq!(security("", "").0, Security::Silent);
    assert_eq!(security("security: []", "").0, Security::None);
    assert_eq!(security("security: [{Token: []}]", ", security: []").0, Security::None);
    let (required, api) = security("security: []", ", security: [{Token: [], Login: [read]}, {}]");
    let scheme = |index, scopes: &[&str]| SchemeUse {
        scheme: Id::nth(index),
        scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
    };
    let both = Requirement { schemes: vec![scheme(0, &[]), scheme(1, &["read"])] };
    assert_eq!(required, Security::Required(vec![both, Requirement::default()]));
    assert_eq!(schemes(&api, &api.operations[0]), [vec!["Token", "Login"], vec![]]);
    let bearer = SchemeKind::Bearer { format: Some("JWT".to_owned()) };
    assert_eq!((&api.schemes[0].kind, &api.schemes[2].kind), (&bearer, &bearer));
    let SchemeKind::OAuth2 { flows } = &api.schemes[1].kind else { panic!("{:?}", api.schemes) };
    let found: Vec<_> = flows.iter().map(|flow| (flow.kind, flow.token_url.as_deref())).collect();
    assert_eq!(found, [(FlowKind::ClientCredentials, Some("https://example.org/token"))]);
    assert_eq!(flows[0].scopes.keys().collect::<Vec<_>>(), ["read", "write"]);
}
