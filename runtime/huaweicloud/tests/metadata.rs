//! Temporary keys from instance metadata over a loopback server: how they are asked for, shared and replaced, and what
//! is said where there are none.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::error::Error as StdError;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use huaweicloud_core::{ClientBuilder, Credentials, InstanceMetadata};
use serde_json::{Value, json};
use specmill_loopback::{Answer, Received, Server, verify};
use specmill_runtime::codegen::Call;
use specmill_runtime::{Connection, Error, Operation, Service};

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static LIST: Operation = Operation::new("listThings", "GET", "/things");
static CREATE: Operation = Operation::new("createThing", "POST", "/things").body("application/json", true);

const TOKEN: &str = "/meta-data/latest/api/token";
const KEYS: &str = "/openstack/latest/securitykey";

fn credentials(server: &Server) -> Credentials {
    Credentials::instance_metadata(InstanceMetadata::new().with_endpoint(&server.url))
}

fn client(server: &Server, credentials: Credentials) -> Connection {
    ClientBuilder::new(&SERVICE).endpoint(&server.url).credentials(credentials).build().unwrap()
}

async fn list(connection: &Connection) -> Result<(), Error> {
    Call::new(connection, &LIST).send_empty().await.map(drop)
}

fn no(status: u16) -> Answer {
    (status, vec![], String::new())
}

/// Keys by number.
fn keys(number: usize) -> Answer {
    let credential = json!({
        "access": format!("AK{number}"),
        "secret": format!("PLANTED{number}"),
        "securitytoken": format!("PLANTEDTOKEN{number}"),
        "expires_at": "2100-01-01T00:00:00.000000Z",
    });
    (200, vec![], json!({ "credential": credential }).to_string())
}

/// Metadata and a service in one. Metadata gives keys by number; its tokens are got in the way that `token` says, and
/// needed if there are any. The service takes the keys whose number `accepted` takes.
async fn cloud(token: fn() -> Answer, accepted: fn(usize) -> bool) -> Server {
    let fetched = AtomicUsize::new(0);
    Server::start(move |request| match request.path() {
        TOKEN => token(),
        KEYS if token().0 == 200 && request.header("x-metadata-token") != Some("READ+/=") => no(401),
        KEYS => keys(fetched.fetch_add(1, Ordering::SeqCst) + 1),
        _ => {
            let security = request.header("x-security-token").unwrap_or_default();
            let number = security.strip_prefix("PLANTEDTOKEN").and_then(|number| number.parse().ok());
            let Some(number) = number else { return no(400) };
            verify(request, &format!("AK{number}"), &format!("PLANTED{number}"));
            if accepted(number) { (200, vec![], "{}".to_owned()) } else { no(401) }
        }
    })
    .await
}

fn second_version() -> Answer {
    (200, vec![], "READ+/=\n".to_owned())
}

/// All that an error may print.
fn printed(error: &Error) -> String {
    let mut printed = format!("{error:#?}");
    let mut next: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = next {
        printed.push_str(&format!(" | {error} {error:?}"));
        next = error.source();
    }
    printed
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_calls_at_once_fetch_one_set_of_keys() {
    let server = cloud(second_version, |_| true).await;
    let credentials = credentials(&server);
    let clients = [client(&server, credentials.clone()), client(&server, credentials.clone())];
    // Neither the credentials nor a client ask before there is a call.
    assert!(server.received().is_empty());
    let calls: Vec<_> = (0..100)
        .map(|index| {
            let client = clients[index % 2].clone();
            tokio::spawn(async move { list(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let [token] = &server.to(TOKEN)[..] else { panic!("{:?}", server.received()) };
    assert_eq!((token.method.as_str(), token.header("x-metadata-token-ttl-seconds")), ("PUT", Some("60")));
    let [keys] = &server.to(KEYS)[..] else { panic!("{:?}", server.received()) };
    assert_eq!((keys.method.as_str(), keys.header("x-metadata-token")), ("GET", Some("READ+/=")));
    for request in [token, keys] {
        for name in ["authorization", "x-auth-token", "x-forwarded-for"] {
            assert_eq!(request.header(name), None, "{name}");
        }
    }
    assert_eq!(server.to("/things").len(), 100);

    credentials.forget_tokens();
    list(&clients[0]).await.unwrap();
    assert_eq!(server.to(KEYS).len(), 2);
}

#[tokio::test]
async fn metadata_that_knows_no_tokens_is_read_without() {
    for token in [|| no(404), || no(405)] {
        let server = cloud(token, |_| true).await;
        list(&client(&server, credentials(&server))).await.unwrap();
        let keys = server.to(KEYS);
        assert_eq!((keys.len(), keys[0].header("x-metadata-token")), (1, None));
    }
}

#[tokio::test]
async fn keys_that_are_not_accepted_are_replaced_and_the_call_goes_well() {
    let server = cloud(second_version, |number| number != 1).await;
    let mut call = Call::new(&client(&server, credentials(&server)), &CREATE);
    call.json(&json!({"name": "n"}));
    call.send::<Value>().await.unwrap();
    let sent = server.to("/things");
    let tokens: Vec<_> = sent.iter().map(|request| request.header("x-security-token").unwrap()).collect();
    assert_eq!(tokens, ["PLANTEDTOKEN1", "PLANTEDTOKEN2"]);
    assert_eq!(sent[0].body, sent[1].body);
}

#[tokio::test]
async fn metadata_is_not_asked_again_and_again_where_no_keys_are_accepted() {
    let server = cloud(second_version, |_| false).await;
    let client = client(&server, credentials(&server));
    for _ in 0..10 {
        let error = list(&client).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 401);
    }
    assert_eq!((server.to(KEYS).len(), server.to("/things").len()), (2, 11));
}

#[tokio::test]
async fn metadata_is_not_asked_where_another_source_has_credentials() {
    let server = cloud(second_version, |_| true).await;
    let chain = Credentials::chain()
        .explicit(Credentials::access_key("AK7", "PLANTED7").with_security_token("PLANTEDTOKEN7"))
        .instance_metadata(InstanceMetadata::new().with_endpoint(&server.url));
    list(&client(&server, chain.load().unwrap())).await.unwrap();
    assert_eq!(server.received().len(), server.to("/things").len());
}

#[tokio::test]
async fn what_metadata_says_instead_of_keys_is_told() {
    type Case = (fn(&Received) -> Answer, &'static str, usize);
    let cases: [Case; 7] = [
        // An answer that will not change within a moment is not asked for by each call.
        (
            |request| match request.path() {
                TOKEN => second_version(),
                _ => (401, vec![], "Please set an agency".to_owned()),
            },
            "showSecurityKey: 401 Unauthorized: Please set an agency; does the cloud server have an agency?",
            2,
        ),
        (|_| no(403), "createMetadataToken: 403 Forbidden", 1),
        (
            |request| match request.path() {
                TOKEN => second_version(),
                _ => (302, vec![("Location", "http://evil.example/keys".to_owned())], String::new()),
            },
            "redirects to http://evil.example/keys, which is not followed",
            4,
        ),
        (|_| (200, vec![], "PLANTED".to_owned()), "the answer is no JSON", 4),
        (
            |request| match request.path() {
                TOKEN => no(404),
                _ => (200, vec![], format!("{{\"PLANTED\": \"{}\"}}", "x".repeat(64 << 10))),
            },
            "longer than the 65536 bytes allowed",
            4,
        ),
        (
            |request| match request.path() {
                TOKEN => no(404),
                _ => (200, vec![], json!({"credential": {"secret": "PLANTED"}}).to_string()),
            },
            "the answer has no `credential.access`",
            4,
        ),
        (
            |request| match request.path() {
                TOKEN => no(404),
                _ => {
                    let (status, headers, body) = keys(1);
                    (status, headers, body.replace("2100", "2000"))
                }
            },
            "the keys had expired when they came",
            4,
        ),
    ];
    for (answer, part, requests) in cases {
        let server = Server::start(answer).await;
        let client = client(&server, credentials(&server));
        for _ in 0..2 {
            let error = list(&client).await.unwrap_err();
            let start = format!(
                "listThings: no credentials: no temporary keys from the instance metadata at {}: ",
                server.url
            );
            assert!(error.to_string().starts_with(&start), "{error}");
            assert!(error.to_string().contains(part), "{part} in {error}");
            assert!(!printed(&error).contains("PLANTED"), "{}", printed(&error));
            // The failure is repeated for a moment.
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
        assert!(server.to("/things").is_empty());
        assert_eq!(server.received().len(), requests, "{part}");
    }
}

#[tokio::test]
async fn a_machine_that_has_no_metadata_is_told_soon() {
    let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = nobody.local_addr().unwrap();
    let server = cloud(second_version, |_| true).await;
    // It listens and never answers.
    let metadata = InstanceMetadata::new().with_endpoint(format!("http://{address}"));
    let silent = client(&server, Credentials::instance_metadata(metadata.clone()));
    let start = Instant::now();
    let error = list(&silent).await.unwrap_err();
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert!(error.to_string().contains("is this a cloud server of Huawei Cloud?"), "{error}");

    drop(nobody);
    let refusing = client(&server, Credentials::instance_metadata(metadata));
    let error = list(&refusing).await.unwrap_err();
    assert!(error.to_string().contains("is this a cloud server of Huawei Cloud?"), "{error}");
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn an_address_that_can_not_be_asked_is_told_when_the_client_is_built() {
    let metadata = InstanceMetadata::new().with_endpoint("http://u:PLANTED@h");
    let builder = ClientBuilder::<Connection>::new(&SERVICE).endpoint("http://localhost:1");
    let error = builder.credentials(Credentials::instance_metadata(metadata)).build().unwrap_err();
    assert!(!printed(&error).contains("PLANTED"), "{error}");
}

#[tokio::test]
async fn nothing_shows_the_keys() {
    let server = cloud(second_version, |_| true).await;
    let credentials = credentials(&server);
    let client = client(&server, credentials.clone());
    list(&client).await.unwrap();
    let shared = Arc::new((credentials, client));
    assert!(!format!("{shared:?}{shared:#?}").contains("PLANTED"));
    let expected =
        format!("Credentials::InstanceMetadata(InstanceMetadata {{ endpoint: {:?}, .. }})", server.url);
    assert_eq!(format!("{:?}", shared.0), expected);
}
