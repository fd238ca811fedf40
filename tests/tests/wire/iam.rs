use huaweicloud_core::Credentials;
use huaweicloud_iam::models::{
    CreateToken, DomainReference, Identity, IdentityMethod, PasswordProof, PasswordUser, TokenRequest,
};
use specmill_loopback::Server;

/// Neither the password that is sent nor the token that is answered is ever printed.
#[tokio::test]
async fn secrets_are_not_printed() {
    let server = Server::start(|_| {
        let headers = vec![("X-Subject-Token", "TOKEN-OF-THE-LOOPBACK".to_owned())];
        (201, headers, r#"{"token": {}}"#.to_owned())
    })
    .await;
    let client = huaweicloud_iam::Client::builder()
        .endpoint(&server.url)
        .credentials(Credentials::anonymous())
        .build()
        .unwrap();

    let user = PasswordUser::new("ada", "not-a-real-password", DomainReference::new().with_name("shop"));
    let identity = Identity::new([IdentityMethod::Password], PasswordProof::new(user));
    let body = CreateToken::new(TokenRequest::new(identity));
    let printed = format!("{body:?}");
    assert!(printed.contains("ada") && !printed.contains("not-a-real-password"), "{printed}");
    let call = client.create_token(body);
    let printed = format!("{call:?}");
    assert!(printed.contains("createToken") && !printed.contains("not-a-real-password"), "{printed}");

    let issued = call.send().await.unwrap();
    assert_eq!(issued.subject_token.expose(), "TOKEN-OF-THE-LOOPBACK");
    let printed = format!("{issued:?}");
    assert!(printed.contains("subject_token") && !printed.contains("TOKEN-OF-THE-LOOPBACK"), "{printed}");
    assert!(String::from_utf8(server.take()[0].body.clone()).unwrap().contains("not-a-real-password"));
}
