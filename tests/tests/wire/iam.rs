use huaweicloud_iam::models::{
    CreateToken, DomainReference, Identity, IdentityMethod, PasswordProof, PasswordUser, ProjectReference,
    TokenRequest, TokenScope,
};
use serde_json::{Value, json};

use super::contract::Contract;

#[tokio::test]
async fn every_operation_of_iam() {
    let contract = Contract::start("iam").await;
    let client = huaweicloud_iam::Client::builder()
        .endpoint(&contract.server.url)
        .credentials(Contract::credentials())
        .build()
        .unwrap();

    let user = || PasswordUser::new("ada", "not-a-real-password", DomainReference::new().with_name("shop"));
    let identity = || Identity::new([IdentityMethod::Password], PasswordProof::new(user()));
    let minimal = CreateToken::new(TokenRequest::new(identity()));
    let issued = client.create_token(minimal).send().await.unwrap();
    assert_eq!(issued.subject_token.expose(), "TOKEN-OF-THE-LOOPBACK");
    assert_eq!(serde_json::to_value(&issued.body).unwrap(), contract.answer("createToken"));

    let project = ProjectReference::new()
        .with_name("cn-north-4")
        .with_domain(DomainReference::new().with_id("65382450"));
    let full = CreateToken::new(TokenRequest::new(identity()).with_scope(TokenScope::new(project)));
    let printed = format!("{full:?}");
    assert!(!printed.contains("not-a-real-password"), "{printed}");
    let issued = client.create_token(full).send().await.unwrap();
    let printed = format!("{issued:?}");
    assert!(!printed.contains("TOKEN-OF-THE-LOOPBACK"), "{printed}");

    let listed = client.list_projects().send().await.unwrap();
    assert_eq!(serde_json::to_value(&listed).unwrap(), contract.answer("listProjects"));
    client.list_projects().name("cn-north-4").send().await.unwrap();

    contract.assert_all_called(2);
    let sent: Vec<(String, String, Value)> = contract
        .calls()
        .into_iter()
        .map(|call| {
            let body = serde_json::from_slice(&call.request.body).unwrap_or(Value::Null);
            (call.id, call.request.target, body)
        })
        .collect();
    let identity = json!({
        "methods": ["password"],
        "password": {"user": {"name": "ada", "password": "not-a-real-password", "domain": {"name": "shop"}}},
    });
    let scope = json!({"project": {"name": "cn-north-4", "domain": {"id": "65382450"}}});
    let (create, list) = ("createToken".to_owned(), "listProjects".to_owned());
    let tokens = "/v3/auth/tokens".to_owned();
    assert_eq!(
        sent,
        [
            (create.clone(), tokens.clone(), json!({"auth": {"identity": identity}})),
            (create, tokens, json!({"auth": {"identity": identity, "scope": scope}})),
            (list.clone(), "/v3/projects".to_owned(), Value::Null),
            (list, "/v3/projects?name=cn-north-4".to_owned(), Value::Null),
        ]
    );
}
