//! Access tokens of a token endpoint, over loopback HTTP.
#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use specmill_loopback::{Answer, Received, Server};
use specmill_runtime::codegen::Call;
use specmill_runtime::oauth2::{OAuth2, OAuth2Builder};
use specmill_runtime::{ClientBuilder, Connection, Error, Operation, Service};

static SERVICE: Service = Service::new("shop", "Shop", "1.0.0");
static LIST: Operation = Operation::new("listOrders", "GET", "/orders");

fn json_answer(status: u16, body: &Value) -> Answer {
    (status, vec![("Content-Type", "application/json".to_owned())], body.to_string())
}

/// A service beside a token endpoint that gives these answers in turn, the last one for ever.
async fn shop(tokens: Vec<Answer>, accepted: fn(&str) -> bool) -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |request| {
        if request.path() == "/token" {
            let number = count.fetch_add(1, Ordering::SeqCst);
            return tokens[number.min(tokens.len() - 1)].clone();
        }
        let token = request.header("authorization").unwrap_or_default();
        if accepted(token) { json_answer(200, &json!({})) } else { json_answer(401, &json!({})) }
    })
    .await
}

fn token(name: &str) -> Answer {
    json_answer(200, &json!({"access_token": name, "token_type": "Bearer", "expires_in": 3600}))
}

fn client(server: &Server, auth: OAuth2Builder) -> Connection {
    ClientBuilder::new(&SERVICE).base_url(&server.url).auth(auth.build().unwrap()).build().unwrap()
}

fn credentials(server: &Server) -> OAuth2Builder {
    OAuth2::client_credentials(format!("{}/token", server.url), "shop id", "PLANTED/secret")
}

async fn list(client: &Connection) -> Result<Value, Error> {
    Call::new(client, &LIST).send().await
}

fn form(request: &Received) -> String {
    String::from_utf8(request.body.clone()).unwrap()
}

fn used(server: &Server) -> Vec<String> {
    let calls = server.to("/orders");
    calls.iter().map(|call| call.header("authorization").unwrap().to_owned()).collect()
}

#[tokio::test]
async fn one_token_serves_all_calls() {
    let server = shop(vec![token("T1")], |_| true).await;
    let client = client(&server, credentials(&server).scopes(["read", "write"]).parameter("audience", "a&b"));
    futures_util::future::join(list(&client), list(&client)).await.0.unwrap();
    list(&client).await.unwrap();
    let asked = server.to("/token");
    let [asked] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(form(asked), "grant_type=client_credentials&scope=read%20write&audience=a%26b");
    assert_eq!(asked.header("content-type"), Some("application/x-www-form-urlencoded"));
    // RFC 6749, 2.3.1: both are encoded before they are joined.
    let basic = format!("Basic {}", STANDARD.encode("shop%20id:PLANTED%2Fsecret"));
    assert_eq!(asked.header("authorization"), Some(basic.as_str()));
    assert_eq!(used(&server), ["Bearer T1", "Bearer T1", "Bearer T1"]);
}

#[tokio::test]
async fn the_secret_can_go_into_the_body_and_the_address_may_have_a_query() {
    let server = shop(vec![token("T1")], |_| true).await;
    let url = format!("{}/token?p=b2c", server.url);
    let client = client(&server, OAuth2::client_credentials(url, "shop", "s").secret_in_body());
    list(&client).await.unwrap();
    let asked = &server.to("/token")[0];
    assert_eq!(asked.target, "/token?p=b2c");
    assert_eq!(form(asked), "grant_type=client_credentials&client_id=shop&client_secret=s");
    assert_eq!(asked.header("authorization"), None);
}

#[tokio::test]
async fn a_token_that_the_service_refuses_is_replaced_once() {
    let server = shop(vec![token("T1"), token("T2")], |token| token == "Bearer T2").await;
    list(&client(&server, credentials(&server))).await.unwrap();
    assert_eq!(used(&server), ["Bearer T1", "Bearer T2"]);

    let server = shop(vec![token("T1"), token("T2"), token("T3")], |_| false).await;
    assert_eq!(list(&client(&server, credentials(&server))).await.unwrap_err().status().unwrap(), 401);
    assert_eq!(used(&server), ["Bearer T1", "Bearer T2"]);
}

#[tokio::test]
async fn a_token_is_renewed_when_it_expires() {
    let short = |name: &str| json_answer(200, &json!({"access_token": name, "expires_in": "0.2"}));
    let server = shop(vec![short("T1"), short("T2")], |_| true).await;
    let client = client(&server, credentials(&server));
    list(&client).await.unwrap();
    tokio::time::sleep(Duration::from_millis(220)).await;
    list(&client).await.unwrap();
    assert_eq!(used(&server), ["Bearer T1", "Bearer T2"]);
}

#[tokio::test]
async fn refresh_tokens_are_replaced_and_handed_on() {
    let next = |access: &str, refresh: &str| {
        json_answer(200, &json!({"access_token": access, "refresh_token": refresh, "expires_in": 0}))
    };
    let server = shop(vec![next("T1", "R1"), next("T2", "R1"), token("T3")], |_| true).await;
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    let auth = OAuth2::refresh_token(format!("{}/token", server.url), "shop", "R0")
        .on_refresh_token(move |token| store.lock().unwrap().push(token.expose().to_owned()));
    let client = client(&server, auth);
    for _ in 0..4 {
        list(&client).await.unwrap();
    }
    let asked: Vec<_> = server.to("/token").iter().map(form).collect();
    let expected = ["R0", "R1", "R1"]
        .map(|token| format!("grant_type=refresh_token&refresh_token={token}&client_id=shop"));
    assert_eq!(asked, expected);
    assert_eq!(*stored.lock().unwrap(), ["R1"]);
    assert_eq!(used(&server), ["Bearer T1", "Bearer T2", "Bearer T3", "Bearer T3"]);
}

#[tokio::test]
async fn a_refusal_says_what_the_server_said_and_is_not_repeated_at_once() {
    let refusal = json_answer(
        400,
        &json!({"error": "invalid_client", "error_description": "no shop with PLANTED/secret"}),
    );
    let server = shop(vec![refusal], |_| true).await;
    let client = client(&server, credentials(&server));
    for _ in 0..3 {
        let error = list(&client).await.unwrap_err();
        let text = error.to_string();
        for part in ["listOrders", "shop id", &format!("{}/token", server.url), "400", "no shop with ***"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!format!("{error:?} {text}").contains("PLANTED"), "{error:?}");
    }
    assert_eq!(server.to("/token").len(), 1);
    assert!(server.to("/orders").is_empty());
}

#[tokio::test]
async fn answers_that_are_no_tokens_are_errors() {
    for (body, part) in [
        ("PLANTED".to_owned(), "not JSON"),
        (json!({}).to_string(), "no `access_token`"),
        (json!({"access_token": ""}).to_string(), "no `access_token`"),
        (json!({"access_token": "T", "token_type": "mac"}).to_string(), "type `mac`"),
        (json!({"access_token": "T", "expires_in": -1}).to_string(), "`expires_in`"),
        (json!({"access_token": "T", "expires_in": "soon"}).to_string(), "`expires_in`"),
        (json!({"access_token": "PLANTED\n"}).to_string(), "no header can"),
    ] {
        let server = shop(vec![(200, vec![], body)], |_| true).await;
        let error = list(&client(&server, credentials(&server))).await.unwrap_err();
        assert!(error.to_string().contains(part), "{part} in {error}");
        assert!(!format!("{error:?} {error}").contains("PLANTED"), "{error:?}");
        assert!(server.to("/orders").is_empty());
    }
}

#[tokio::test]
async fn only_the_grant_that_does_no_harm_twice_is_sent_again() {
    let down = (503, vec![], String::new());
    let server = shop(vec![down.clone()], |_| true).await;
    list(&client(&server, credentials(&server))).await.unwrap_err();
    assert_eq!(server.to("/token").len(), 3);

    let server = shop(vec![down], |_| true).await;
    let auth = OAuth2::refresh_token(format!("{}/token", server.url), "shop", "R0");
    list(&client(&server, auth)).await.unwrap_err();
    assert_eq!(server.to("/token").len(), 1);
}

#[test]
fn nothing_shows_the_secrets_and_wrong_addresses_are_told_at_once() {
    let builder = || OAuth2::client_credentials("https://u:PLANTED@h/token", "shop", "PLANTED");
    let error = builder().build().unwrap_err();
    let shown = format!("{:?} {error} {error:?}", builder());
    assert!(!shown.contains("PLANTED"), "{shown}");
}
