//! Calls over a loopback server: signatures checked as a service would, tokens,
//! errors, and that no secret is printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use huaweicloud_core::{ClientBuilder, Credentials, Password};
use serde_json::{Value, json};
use specmill_loopback::{Answer, Received, Server, verify};
use specmill_runtime::codegen::{Call, Parameter, Server as Address, Variable};
use specmill_runtime::{Connection, Operation, Service};

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3").servers(&[Address::new(
    "https://shop.{region}.myhuaweicloud.com",
    &[Variable::new("region", "cn-north-4", &[])],
)]);

static LIST: Operation = Operation::new("listThings", "GET", "/v1/{project_id}/things/{name}").parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("name"),
    Parameter::query("filter"),
    Parameter::query("after"),
    Parameter::header("X_Odd"),
]);

static CREATE: Operation = Operation::new("createThing", "POST", "/v1/{project_id}/things")
    .parameters(&[Parameter::path("project_id").from_client()])
    .body("application/json", true);

static HEALTH: Operation = Operation::new("showHealth", "GET", "/health").no_auth();

static UPLOAD: Operation = Operation::new("upload", "PUT", "/upload").body("text/plain", true);

const PROJECT: &str = "0483b6b16e954cb88930a360d2c4e663";

fn builder(url: &str, credentials: Credentials) -> ClientBuilder<Connection> {
    ClientBuilder::new(&SERVICE).endpoint(url).credentials(credentials).project_id(PROJECT)
}

fn text(value: &str) -> String {
    value.to_owned()
}

fn fine() -> Answer {
    (200, vec![("Content-Type", text("application/json"))], text("{}"))
}

async fn list(connection: &Connection) -> Result<Value, specmill_runtime::Error> {
    let mut call = Call::new(connection, &LIST);
    call.set(1, &text("a b+c/中"));
    call.send().await
}

#[tokio::test]
async fn a_signed_request_passes_the_check_of_the_service() {
    let server = Server::start(|_| fine()).await;
    let key = Credentials::access_key("AK1", "SK1").with_security_token("TOKEN1");
    let connection = builder(&server.url, key).language("en-us").build().unwrap();

    let mut call = Call::new(&connection, &LIST);
    call.set(1, &text("a b+c/中"));
    call.set(2, &vec![text("z~ü"), text("a+b c"), text("")]);
    call.set(3, &text("2018-08-06T10:41:14+0800"));
    call.set(4, &text("odd"));
    call.send::<Value>().await.unwrap();

    let mut call = Call::new(&connection, &CREATE);
    call.json(&json!({"name": "主实例 é 😀", "count": 1}));
    call.send::<Value>().await.unwrap();

    let received = server.received();
    let [first, second] = &received[..] else { panic!("{received:?}") };
    assert_eq!(
        first.target,
        format!(
            "/v1/{PROJECT}/things/a%20b%2Bc%2F%E4%B8%AD?after=2018-08-06T10%3A41%3A14%2B0800&filter=&filter=a%2Bb%20c&filter=z~%C3%BC"
        )
    );
    for request in [first, second] {
        let signed = verify(request, "AK1", "SK1");
        for name in ["x-project-id", "x-security-token", "x-language"] {
            assert!(signed.iter().any(|signed| signed == name), "{name} in {signed:?}");
        }
        assert_eq!(request.header("host"), Some(server.authority.as_str()));
        assert_eq!(request.header("x-project-id"), Some(PROJECT));
        assert_eq!(request.header("x-security-token"), Some("TOKEN1"));
        assert_eq!(request.header("x-language"), Some("en-us"));
    }
    assert_eq!(first.header("x_odd"), Some("odd"));
    assert_eq!(second.header("content-type"), Some("application/json"));
    assert_eq!(serde_json::from_slice::<Value>(&second.body).unwrap()["name"], "主实例 é 😀");
}

#[tokio::test]
async fn the_project_of_a_call_is_the_project_that_is_signed() {
    let server = Server::start(|_| fine()).await;
    let connection = builder(&server.url, Credentials::access_key("AK1", "SK1")).build().unwrap();
    let mut call = Call::new(&connection, &LIST);
    call.set(0, &text("other"));
    call.set(1, &text("n"));
    call.send::<Value>().await.unwrap();
    let received = server.received();
    verify(&received[0], "AK1", "SK1");
    assert_eq!(received[0].header("x-project-id"), Some("other"));
}

#[tokio::test]
async fn a_body_that_is_not_json_is_not_hashed() {
    let server = Server::start(|_| fine()).await;
    let connection = builder(&server.url, Credentials::access_key("AK1", "SK1")).build().unwrap();
    let mut call = Call::new(&connection, &UPLOAD);
    call.text("some text".to_owned());
    call.send_empty().await.unwrap();
    let received = server.received();
    let signed = verify(&received[0], "AK1", "SK1");
    assert!(signed.iter().any(|name| name == "x-sdk-content-sha256"), "{signed:?}");
    assert_eq!(received[0].header("x-sdk-content-sha256"), Some("UNSIGNED-PAYLOAD"));
}

#[tokio::test]
async fn an_operation_without_security_is_sent_as_it_is() {
    let server = Server::start(|_| fine()).await;
    let credentials = Credentials::access_key("AK1", "SK1").with_security_token("TOKEN1");
    let signing = builder(&server.url, credentials).build().unwrap();
    Call::new(&signing, &HEALTH).send_empty().await.unwrap();
    let anonymous = builder(&server.url, Credentials::anonymous()).build().unwrap();
    list(&anonymous).await.unwrap();
    for request in server.received() {
        for name in ["authorization", "x-sdk-date", "x-security-token", "x-auth-token"] {
            assert_eq!(request.header(name), None, "{name} in {}", request.target);
        }
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_fixed_token_is_sent_as_it_is() {
    let server = Server::start(|_| fine()).await;
    let connection = builder(&server.url, Credentials::token("TOKEN1")).build().unwrap();
    list(&connection).await.unwrap();
    let received = server.received();
    assert_eq!(received[0].header("x-auth-token"), Some("TOKEN1"));
    assert_eq!(received[0].header("authorization"), None);
}

/// IAM and a service in one: gives tokens by number, good for so many seconds.
async fn iam(seconds: u64) -> Server {
    let tokens = AtomicUsize::new(0);
    Server::start(move |request| {
        if request.path() != "/v3/auth/tokens" {
            return fine();
        }
        let number = tokens.fetch_add(1, Ordering::SeqCst) + 1;
        let headers =
            vec![("Content-Type", text("application/json")), ("X-Subject-Token", format!("TOKEN{number}"))];
        // The server's clock is wrong by years, which must not matter.
        let time = |seconds: u64| {
            format!("2020-01-01T{:02}:{:02}:{:02}.000000Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
        };
        let body =
            json!({"token": {"methods": ["password"], "issued_at": time(0), "expires_at": time(seconds)}});
        (201, headers, body.to_string())
    })
    .await
}

fn login(server: &Server) -> Password {
    Password::new("shop user", "PLANTED", "shop").with_endpoint(server.url.as_str())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_calls_at_once_fetch_one_token() {
    let server = iam(80_000).await;
    let credentials = Credentials::password(login(&server));
    let connections = [
        builder(&server.url, credentials.clone()).build().unwrap(),
        builder(&server.url, credentials.clone()).build().unwrap(),
    ];
    let calls: Vec<_> = (0..100)
        .map(|index| {
            let connection = connections[index % 2].clone();
            tokio::spawn(async move { list(&connection).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let fetches = server.to("/v3/auth/tokens");
    assert_eq!(fetches.len(), 1);
    assert_eq!(fetches[0].method, "POST");
    assert_eq!(
        serde_json::from_slice::<Value>(&fetches[0].body).unwrap(),
        json!({"auth": {
            "identity": {
                "methods": ["password"],
                "password": {"user": {"name": "shop user", "password": "PLANTED", "domain": {"name": "shop"}}}
            },
            "scope": {"project": {"id": PROJECT}}
        }})
    );
    let received = server.received();
    let calls: Vec<_> = received.iter().filter(|request| request.path() != "/v3/auth/tokens").collect();
    assert_eq!(calls.len(), 100);
    for call in calls {
        assert_eq!(call.header("x-auth-token"), Some("TOKEN1"));
        assert_eq!(call.header("x-project-id"), Some(PROJECT));
    }

    credentials.forget_tokens();
    list(&connections[0]).await.unwrap();
    assert_eq!(server.to("/v3/auth/tokens").len(), 2);
}

#[tokio::test]
async fn a_token_is_fetched_again_when_it_ends() {
    let tokens = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        if request.path() != "/v3/auth/tokens" {
            return fine();
        }
        let number = tokens.fetch_add(1, Ordering::SeqCst) + 1;
        let end = if number == 1 { "2020-01-01T00:00:00.05Z" } else { "2020-01-02T00:00:00Z" };
        let body = json!({"token": {"issued_at": "2020-01-01T00:00:00Z", "expires_at": end}});
        (201, vec![("X-Subject-Token", format!("TOKEN{number}"))], body.to_string())
    })
    .await;
    let connection = builder(&server.url, Credentials::password(login(&server))).build().unwrap();
    for _ in 0..3 {
        list(&connection).await.unwrap();
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    let sent: Vec<_> = server
        .received()
        .iter()
        .filter_map(|request| request.header("x-auth-token").map(str::to_owned))
        .collect();
    assert_eq!(sent, ["TOKEN1", "TOKEN2", "TOKEN2"]);
}

#[tokio::test]
async fn the_project_of_a_password_is_the_clients() {
    let server = iam(80_000).await;
    let credentials = Credentials::password(login(&server).with_project_id("p2"));
    let connection: Connection =
        ClientBuilder::new(&SERVICE).endpoint(&server.url).credentials(credentials).build().unwrap();
    list(&connection).await.unwrap();
    let call = server.received().pop().unwrap();
    assert!(call.target.starts_with("/v1/p2/things/"), "{}", call.target);
}

#[tokio::test]
async fn other_scopes_are_asked_for() {
    let server = iam(80_000).await;
    for (password, scope) in [
        (login(&server).with_project_name("cn-north-4"), json!({"project": {"name": "cn-north-4"}})),
        (login(&server).with_project_id("p2"), json!({"project": {"id": "p2"}})),
        (login(&server).with_domain_scope(), json!({"domain": {"name": "shop"}})),
    ] {
        let connection = builder(&server.url, Credentials::password(password)).build().unwrap();
        list(&connection).await.unwrap();
        let last = server.to("/v3/auth/tokens").pop().unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&last.body).unwrap()["auth"]["scope"], scope);
    }
}

/// A chain of errors as a program prints it.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    std::iter::successors(Some(error), |error| error.source()).map(|error| format!("{error} | ")).collect()
}

#[tokio::test]
async fn a_refusal_of_iam_is_said_as_such_and_not_repeated_at_once() {
    let server = Server::start(|_| {
        let body = json!({"error": {"code": 401, "message": "The username or password is wrong.", "title": "Unauthorized"}});
        let headers = vec![("Content-Type", text("application/json")), ("X-Request-Id", text("req-1"))];
        (401, headers, body.to_string())
    })
    .await;
    let connection = builder(&server.url, Credentials::password(login(&server))).build().unwrap();
    for _ in 0..3 {
        let error = list(&connection).await.unwrap_err();
        let said = chain(&error);
        for part in [
            "listThings",
            "IAM",
            "shop user",
            &server.url,
            "401",
            "The username or password is wrong.",
            "req-1",
        ] {
            assert!(error.to_string().contains(part), "{part} in {error}");
        }
        assert!(!said.contains("PLANTED") && !format!("{error:?}").contains("PLANTED"), "{said} {error:?}");
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn other_failures_of_iam_are_said_and_asked_again() {
    type Case = (fn(&Received) -> Answer, &'static str);
    let cases: [Case; 5] = [
        (|_| (503, vec![], text("")), "(3 attempts)"),
        (
            |_| (201, vec![], json!({"token": {"expires_at": "2030-01-01T00:00:00Z"}}).to_string()),
            "X-Subject-Token",
        ),
        (|_| (201, vec![("X-Subject-Token", text("PLANTED"))], text("{}")), "expires_at"),
        (
            |_| {
                (
                    201,
                    vec![("X-Subject-Token", text("PLANTED"))],
                    json!({"token": {"expires_at": "soon"}}).to_string(),
                )
            },
            "expires_at",
        ),
        (
            |_| {
                let token =
                    json!({"issued_at": "2020-01-02T00:00:00Z", "expires_at": "2020-01-01T00:00:00Z"});
                (201, vec![("X-Subject-Token", text("PLANTED"))], json!({ "token": token }).to_string())
            },
            "expired",
        ),
    ];
    for (answer, part) in cases {
        let server = Server::start(answer).await;
        let connection = builder(&server.url, Credentials::password(login(&server))).build().unwrap();
        for _ in 0..2 {
            let error = list(&connection).await.unwrap_err();
            assert!(error.to_string().contains(part), "{part} in {error}");
            assert!(!format!("{error:?} {}", chain(&error)).contains("PLANTED"), "{error:?}");
            // Calls of the same moment share the failure.
            assert_eq!(list(&connection).await.unwrap_err().to_string(), error.to_string());
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
        // What passes is waited for where it happens, and not once more by the call.
        let times = if part == "(3 attempts)" { 3 } else { 1 };
        assert_eq!(server.received().len(), 2 * times, "{part}");
    }
}

/// A service and an IAM which gives tokens `T1`, `T2` and so on, `accepted` of which the service takes.
async fn picky(accepted: fn(&str) -> bool) -> Server {
    let fetched = AtomicUsize::new(0);
    Server::start(move |request| match request.path() {
        "/v3/auth/tokens" => {
            let number = fetched.fetch_add(1, Ordering::SeqCst) + 1;
            let token = json!({"token": {"expires_at": "2100-01-01T00:00:00Z"}});
            (201, vec![("X-Subject-Token", format!("T{number}"))], token.to_string())
        }
        _ if request.header("x-auth-token").is_some_and(accepted) => fine(),
        _ => (401, vec![], json!({"error_code": "APIGW.0307", "error_msg": "token expired"}).to_string()),
    })
    .await
}

#[tokio::test]
async fn a_token_that_expired_early_is_replaced_and_the_call_goes_well() {
    let server = picky(|token| token != "T1").await;
    let connection = builder(&server.url, Credentials::password(login(&server))).build().unwrap();
    // Even what must not be repeated is: a refusal did nothing.
    let mut call = Call::new(&connection, &CREATE);
    call.json(&json!({"name": "n"}));
    call.send::<Value>().await.unwrap();
    let created = server.to(&format!("/v1/{PROJECT}/things"));
    let tokens: Vec<_> = created.iter().map(|request| request.header("x-auth-token").unwrap()).collect();
    assert_eq!(tokens, ["T1", "T2"]);
    assert_eq!(created[0].body, created[1].body);
    assert_eq!(server.to("/v3/auth/tokens").len(), 2);
}

#[tokio::test]
async fn iam_is_not_asked_again_and_again_where_no_token_is_accepted() {
    let server = picky(|_| false).await;
    let connection = builder(&server.url, Credentials::password(login(&server))).build().unwrap();
    for _ in 0..10 {
        let error = list(&connection).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.code()), (401, Some("APIGW.0307")));
    }
    assert_eq!(server.to("/v3/auth/tokens").len(), 2);
    assert_eq!(server.received().len(), 2 + 11);
}

#[test]
fn settings_that_can_not_work_are_named() {
    let build = |change: fn(ClientBuilder<Connection>) -> ClientBuilder<Connection>| {
        change(ClientBuilder::new(&SERVICE)).build().map(|connection| connection.base_url().to_owned())
    };
    assert_eq!(
        build(|builder| builder.region("ap-southeast-1").credentials(Credentials::anonymous())).unwrap(),
        "https://shop.ap-southeast-1.myhuaweicloud.com"
    );
    assert_eq!(
        build(|builder| builder
            .region("a")
            .endpoint("http://localhost:1/x/")
            .credentials(Credentials::anonymous()))
        .unwrap(),
        "http://localhost:1/x"
    );
    for (change, message) in [
        ((|builder| builder.region("cn-north-4")) as fn(ClientBuilder<Connection>) -> _, "set `credentials`"),
        (|builder| builder.credentials(Credentials::anonymous()), "no region for shop: set `region`"),
        (|builder| builder.credentials(Credentials::anonymous()).region("evil.example/"), "is no region"),
        (|builder| builder.credentials(Credentials::anonymous()).endpoint("evil"), "evil"),
        (|builder| builder.credentials(Credentials::access_key("", "SK")), "the access key is empty"),
        (
            |builder| builder.credentials(Credentials::access_key("AK", "SK\n")),
            "the secret key holds white space",
        ),
        (
            |builder| builder.credentials(Credentials::access_key("AK", "SK").with_security_token("")),
            "the security token is empty",
        ),
        (|builder| builder.credentials(Credentials::token("T T")), "the IAM token holds white space"),
        (
            |builder| builder.credentials(Credentials::password(Password::new("u", "", "d"))),
            "the password of the IAM user is empty",
        ),
    ] {
        let error = build(change).unwrap_err().to_string();
        assert!(error.contains(message), "{message} in {error}");
    }
}

#[tokio::test]
async fn region_and_project_come_with_the_credentials() {
    let folder = std::env::temp_dir().join(format!("huaweicloud-core-wire-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("credentials");
    std::fs::write(&file, "[a]\nak = AK1\nsk = SK1\nproject_id = p9\nregion = ap-southeast-1\n").unwrap();
    let credentials = Credentials::from_profile_file(&file, "a").unwrap();
    std::fs::remove_dir_all(&folder).unwrap();

    let connection: Connection =
        ClientBuilder::new(&SERVICE).credentials(credentials.clone()).build().unwrap();
    assert_eq!(connection.base_url(), "https://shop.ap-southeast-1.myhuaweicloud.com");

    let server = Server::start(|_| fine()).await;
    let connection: Connection =
        ClientBuilder::new(&SERVICE).credentials(credentials).endpoint(&server.url).build().unwrap();
    list(&connection).await.unwrap();
    let received = server.received();
    verify(&received[0], "AK1", "SK1");
    assert!(received[0].target.starts_with("/v1/p9/things/"), "{}", received[0].target);
    assert_eq!(received[0].header("x-project-id"), Some("p9"));
}
