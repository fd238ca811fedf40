//! What is printed of calls that go wrong, while the service repeats what it is sent.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use huaweicloud_core::Credentials;
use huaweicloud_iam::models::{
    CreateToken, DomainReference, Identity, IdentityMethod, PasswordProof, PasswordUser, TokenRequest,
};
use huaweicloud_taurusdb::Client;
use huaweicloud_taurusdb::models::{CreateDatabaseUsers, NewDatabaseUser};
use serde_json::{Value, json};
use specmill_loopback::{Received, Refused, Script, Step, encode, http};
use specmill_runtime::{Error, ErrorKind, Retries};

use super::listener::{heard, listen};
use super::planted::{
    CLIENT_HEADER, DATABASE_PASSWORD, HEADER, IAM_PASSWORD, ISSUED_TOKEN, SECRET_KEY, credentials, search,
    search_debug, search_error,
};

/// All that a request says, and what only the service knows besides.
fn said(request: &Received) -> Vec<String> {
    let mut said: Vec<String> = request
        .headers
        .iter()
        .filter(|(name, _)| name.contains("token") || name == "authorization")
        .map(|(_, value)| value.clone())
        .collect();
    said.extend(request.header("authorization").is_some().then(|| SECRET_KEY.to_owned()));
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    said.extend(body.pointer("/users/0/password").and_then(Value::as_str).map(str::to_owned));
    said.extend(
        body.pointer("/auth/identity/password/user/password").and_then(Value::as_str).map(str::to_owned),
    );
    said
}

/// Ways to repeat a text.
type Echo = fn(&str) -> Vec<Step>;

fn answer(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    vec![Step::Send(http(status, headers, body))]
}

/// A text as it can stand in a header.
fn plain(text: &str) -> String {
    text.replace(|c: char| !c.is_ascii_graphic() && c != ' ', "")
}

const ECHOES: [Echo; 17] = [
    |text| {
        answer(400, "", json!({"error_code": "X", "error_msg": format!("`{text}` is not right")}).to_string())
    },
    |text| answer(400, "", json!({"error_code": text, "request_id": text}).to_string()),
    |text| answer(403, "", json!({"error": {"message": [text], "title": text}}).to_string()),
    |text| answer(404, "", json!({"error": text, "error_description": text}).to_string()),
    |text| answer(400, "", json!(text).to_string()),
    |text| answer(400, "", text),
    |text| answer(400, "", format!("{}{text}", " .".repeat(40))),
    |text| answer(400, "", format!("sent was {}", json!({ "it": text }))),
    |text| answer(400, "", format!("sent was ?it={}", encode(text.as_bytes()))),
    |text| answer(400, "", format!(r#"{{"it": {}"#, json!(text))),
    |text| answer(400, "", format!("<html><title>{text}</title>")),
    |text| answer(302, &format!("Location: /{}/x\r\n", encode(text.as_bytes())), ""),
    |text| answer(409, &format!("X-Request-Id: {}\r\n", plain(text)), "{}"),
    |text| answer(200, "", format!("well, {text}")),
    |text| answer(200, &format!("Content-Type: {}\r\n", plain(text)), format!("<p>{text}")),
    |text| answer(200, "", json!({"job_id": [text], "users": text, "total_count": text}).to_string()),
    |text| vec![Step::Send(format!("HTTP/1.1 200 {text}\r\n{text}\r\n\r\n{text}").into_bytes()), Step::Close],
];

/// A service and IAM in one, which repeats each of the secrets that it is sent.
async fn repeating(echo: Echo, iam_too: bool) -> Script {
    Script::start(move |_, request| {
        if request.path() == "/v3/auth/tokens" && !iam_too {
            let body = json!({"token": {"expires_at": "2100-01-01T00:00:00Z"}});
            return answer(201, &format!("X-Subject-Token: {ISSUED_TOKEN}\r\n"), body.to_string());
        }
        echo(&said(request).join(" and "))
    })
    .await
}

fn client(url: &str, credentials: Credentials) -> Client {
    Client::builder()
        .endpoint(url)
        .project_id("p")
        .header("X-Client-Token", CLIENT_HEADER)
        .credentials(credentials)
        .retries(Retries::default().backoff(Duration::from_millis(1), Duration::from_millis(1)))
        .build()
        .unwrap()
}

fn users() -> CreateDatabaseUsers {
    CreateDatabaseUsers::new([NewDatabaseUser::new("ada", DATABASE_PASSWORD)])
}

/// Errors of calls with every kind of secret.
async fn errors(client: &Client) -> Vec<Error> {
    let creation = client.create_database_users("i", users()).header("X-Call-Token", HEADER);
    let listing = client.list_database_users("i").header("X-Call-Token", HEADER);
    let items = client.list_database_users("i").items();
    let waiter = client.create_database_users("i", users()).send_and_wait();
    let body = json!({"users": [{"name": "ada", "password": DATABASE_PASSWORD}]});
    let request = json!({"path": {"instance_id": "i"}, "body": body});
    let dynamic = client.call("createDatabaseUsers", &request).unwrap();
    let results = [
        creation.send().await.map(drop),
        listing.send().await.map(drop),
        items.all().await.map(drop),
        waiter.await.map(drop),
    ];
    // Any JSON is understood there.
    let dynamic = dynamic.send().await.err();
    results.into_iter().map(|result| result.unwrap_err()).chain(dynamic).collect()
}

/// Each secret comes back in each way that there is.
#[tokio::test]
async fn what_a_service_repeats() {
    listen();
    for echo in ECHOES {
        for index in 0..credentials("").len() {
            let server = repeating(echo, false).await;
            let client = client(&server.url, credentials(&server.url).remove(index));
            for error in errors(&client).await {
                assert_ne!(error.kind(), ErrorKind::Credentials, "{error:?}");
                search(&format!("{:?} {:?}", error.code(), error.message()));
                search_error(error);
            }
            // The secrets did go out, so that there was something to find.
            let said: Vec<_> = server.received().iter().flat_map(said).collect();
            assert!(said.iter().any(|said| said == DATABASE_PASSWORD), "{said:?}");
            assert!(said.iter().any(|said| said == HEADER) && said.iter().any(|said| said == CLIENT_HEADER));
            let proofs = server.received();
            for proof in proofs.iter().filter_map(|request| request.header("authorization")) {
                let (_, signature) = proof.rsplit_once('=').unwrap();
                assert!(!heard().contains(signature), "{signature} in {}", heard());
            }
        }
    }
    search(&heard());
}

#[tokio::test]
async fn what_iam_repeats() {
    listen();
    for echo in ECHOES {
        let server = repeating(echo, true).await;
        let client = client(&server.url, credentials(&server.url).remove(3));
        let error = client.list_database_users("i").send().await.map(drop).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error:?}");
        search_error(error);
        assert!(server.received().iter().flat_map(said).any(|said| said == IAM_PASSWORD));

        // By its own crate as well.
        let client = huaweicloud_iam::Client::builder()
            .endpoint(&server.url)
            .credentials(Credentials::anonymous())
            .retries(Retries::none())
            .build()
            .unwrap();
        let user = PasswordUser::new("ada", IAM_PASSWORD, DomainReference::new().with_name("shop"));
        let identity = Identity::new([IdentityMethod::Password], PasswordProof::new(user));
        let body = CreateToken::new(TokenRequest::new(identity));
        search_error(client.create_token(body).send().await.map(drop).unwrap_err());
    }
    search(&heard());
}

/// The reason why a job failed repeats the password that the call which began it sent.
#[tokio::test]
async fn what_a_job_repeats() {
    listen();
    let sent = Arc::new(Mutex::new(String::new()));
    let server = Script::start(move |_, request| {
        let mut sent = sent.lock().unwrap();
        if request.method == "POST" {
            *sent = said(request).join(" and ");
            return answer(200, "", r#"{"job_id": "j"}"#);
        }
        answer(
            200,
            "",
            json!({"job": {"status": "Failed", "fail_reason": format!("`{sent}` is weak")}}).to_string(),
        )
    })
    .await;
    for credentials in credentials(&server.url).into_iter().take(3) {
        let client = client(&server.url, credentials);
        let call = client.create_database_users("i", users()).header("X-Call-Token", HEADER);
        let waiter = call.send_and_wait().interval(Duration::from_millis(1), Duration::from_millis(1));
        let error = waiter.await.map(drop).unwrap_err();
        search(error.message().unwrap());
        assert!(search_error(error).contains("***"));
    }
    search(&heard());
}

/// Nothing is repeated here, but much is printed on the way.
#[tokio::test]
async fn what_breaks() {
    listen();
    let nobody = Refused::new();
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".to_vec();
    for steps in [
        None,
        Some(vec![Step::Reset]),
        Some(vec![Step::Hold]),
        Some(vec![Step::Send(half), Step::Close]),
        Some(answer(503, "", "{}")),
        Some(answer(401, "", "{}")),
    ] {
        let mut url = nobody.url.clone();
        let mut _server = None;
        if let Some(steps) = steps {
            let server = Script::start(move |_, request| match request.path() {
                "/v3/auth/tokens" => {
                    let body = json!({"token": {"expires_at": "2100-01-01T00:00:00Z"}});
                    answer(201, &format!("X-Subject-Token: {ISSUED_TOKEN}\r\n"), body.to_string())
                }
                _ => steps.clone(),
            })
            .await;
            url.clone_from(&server.url);
            _server = Some(server);
        }
        for credentials in credentials(&url) {
            let client = client(&url, credentials);
            let mut call = client.create_database_users("i", users()).header("X-Call-Token", HEADER);
            call = call.attempt_timeout(Duration::from_millis(100));
            search_error(call.send().await.map(drop).unwrap_err());
            let mut call = client.list_database_users("i").header("X-Call-Token", HEADER);
            call = call.timeout(Duration::from_millis(150));
            search_error(call.send().await.map(drop).unwrap_err());
        }
    }
    search(&heard());
}

/// The token that IAM answers with.
#[tokio::test]
async fn what_goes_well() {
    listen();
    let server = repeating(|_| answer(200, "", r#"{"job_id": "j", "users": []}"#), false).await;
    for credentials in credentials(&server.url) {
        let client = client(&server.url, credentials);
        search_debug(&client.create_database_users("i", users()).send().await.unwrap());
        search_debug(&client.list_database_users("i").send().await.unwrap());
        search_debug(&client);
    }
    let heard = heard();
    search(&heard);
    // The listener does listen.
    for part in ["createDatabaseUsers", "api.call", "http.client.request"] {
        assert!(heard.contains(part), "{part}");
    }
}
