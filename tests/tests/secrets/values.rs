//! What is printed before anything is sent.

#![allow(deprecated, reason = "the service advises against calls, which still have secrets")]

use huaweicloud_core::Credentials;
use huaweicloud_iam::models::{
    CreateToken, DomainReference, Identity, IdentityMethod, PasswordProof, PasswordUser, TokenRequest,
};
use huaweicloud_taurusdb::Client;
use huaweicloud_taurusdb::models::{
    CreateDatabaseUsers, DatabaseUserPassword, LegacyResetInstancePassword, NewDatabaseUser,
    UpdateDatabaseUserPasswords,
};
use serde_json::json;

use super::listener::{heard, listen};
use super::planted::{
    CLIENT_HEADER, DATABASE_PASSWORD, HEADER, IAM_PASSWORD, SECRET_KEY, SECURITY_TOKEN, SHORT_PASSWORD,
    TOKEN, credentials, password, search, search_debug, search_error,
};

#[test]
fn clients_and_what_they_are_made_of() {
    listen();
    search_debug(&password("http://localhost"));
    for credentials in credentials("http://localhost") {
        search_debug(&credentials);
        let builder = || {
            Client::builder()
                .endpoint("http://localhost:1")
                .project_id("p")
                .header("X-Own-Token", CLIENT_HEADER)
                .credentials(credentials.clone())
        };
        search_debug(&builder());
        let client = builder().build().unwrap();
        search_debug(&client);
        search_debug(client.connection());
        search_error(
            builder().endpoint(format!("http://ada:{TOKEN}@localhost/?{TOKEN}")).build().unwrap_err(),
        );
        search_error(builder().header("X-Own", format!("{HEADER}\n")).build().unwrap_err());
    }
    for broken in [
        Credentials::access_key("AK", format!("{SECRET_KEY}\n")),
        Credentials::access_key("AK", "SK").with_security_token(format!("{SECURITY_TOKEN} 1")),
        Credentials::token(format!("{TOKEN}\u{e9}")),
    ] {
        search_debug(&broken);
        search_error(
            Client::builder().endpoint("http://localhost:1").credentials(broken).build().unwrap_err(),
        );
    }
    search(&heard());
}

/// Bodies, calls with them, and the errors of those that are not valid.
#[tokio::test]
async fn bodies_and_calls() {
    listen();
    let client = Client::builder()
        .endpoint("http://localhost:1")
        .project_id("p")
        .credentials(Credentials::token(TOKEN))
        .build()
        .unwrap();
    for password in [DATABASE_PASSWORD, SHORT_PASSWORD] {
        let creation = CreateDatabaseUsers::new([NewDatabaseUser::new("ada", password)]);
        let update = UpdateDatabaseUserPasswords::new([DatabaseUserPassword::new("ada", "%", password)]);
        let reset = LegacyResetInstancePassword::new(password);
        search_debug(&creation);
        search_debug(&update);
        search_debug(&reset);
        let mut call = client.create_database_users("i", creation);
        call = call.header("X-Own-Token", HEADER);
        search_debug(&call);
        if password == SHORT_PASSWORD {
            let waiter = client.create_database_users(
                "i",
                CreateDatabaseUsers::new([NewDatabaseUser::new("ada", password)]),
            );
            search_debug(&waiter.send_and_wait());
            for error in [
                call.send().await.map(drop).unwrap_err(),
                client.update_database_user_passwords("i", update).send().await.map(drop).unwrap_err(),
                client.legacy_reset_instance_password("i", reset).send().await.map(drop).unwrap_err(),
            ] {
                assert_eq!(error.violations().len(), 1, "{error}");
                search_debug(&error.violations());
                assert!(search_error(error).contains("must have at least 8 characters"));
            }
        }
    }
    for wrong in [json!(SHORT_PASSWORD), json!([DATABASE_PASSWORD]), json!({ "is": DATABASE_PASSWORD })] {
        let body = json!({"users": [{"name": "ada", "password": wrong}]});
        let request = json!({"path": {"instance_id": "i"}, "body": body});
        let call = client.call("createDatabaseUsers", &request).unwrap();
        search_debug(&call);
        let error = call.send().await.map(drop).unwrap_err();
        assert_eq!(error.violations().len(), 1, "{error}");
        search_error(error);
    }
    search_debug(&client.list_database_users("i").header("X-Own-Token", HEADER).pages());
    search_debug(&client.list_database_users("i").header("X-Own-Token", HEADER).items());
    let user = PasswordUser::new("ada", IAM_PASSWORD, DomainReference::new().with_name("shop"));
    search_debug(&CreateToken::new(TokenRequest::new(Identity::new(
        [IdentityMethod::Password],
        PasswordProof::new(user),
    ))));
    search(&heard());
}
