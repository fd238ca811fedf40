//! The transport that answers as told.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::time::Duration;

use specmill_runtime::codegen::{Call, Parameter};
use specmill_runtime::testing::{Mock, TransportErrorKind, json};
use specmill_runtime::{
    ApiKey, Bearer, ClientBuilder, Connection, Error, ErrorKind, Operation, Service, TimeoutKind, Value,
};
use tokio::time::Instant;

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static SHOW: Operation = Operation::new("showThing", "GET", "/things/{id}").parameters(&[
    Parameter::path("id"),
    Parameter::query("part"),
    Parameter::query("pin").sensitive(),
]);
static CREATE: Operation =
    Operation::new("createThing", "POST", "/things").body("application/json", true).successes(&[201]);

fn shop(mock: &Mock) -> Connection {
    ClientBuilder::new(&SERVICE)
        .base_url("http://localhost/v1")
        .auth(Bearer::new("T0KEN"))
        .transport(mock.clone())
        .build()
        .unwrap()
}

async fn show(mock: &Mock, id: &str, part: Option<&str>) -> Result<Value, Error> {
    let mut call = Call::new(&shop(mock), &SHOW);
    call.set(0, &id.to_owned());
    call.set(1, &part.map(str::to_owned));
    call.send().await
}

async fn create(mock: &Mock, body: Value) -> Result<Value, Error> {
    let mut call = Call::new(&shop(mock), &CREATE);
    call.json(&body);
    call.send().await
}

#[tokio::test(start_paused = true)]
async fn replies_come_in_the_order_in_which_they_were_said() {
    let mock = Mock::new();
    mock.on("showThing").reply(200, json!(1)).times(2).then(200, json!(2));
    mock.on("showThing").reply(200, json!(3)).repeat();
    for expected in [1, 1, 2, 3, 3, 3] {
        assert_eq!(show(&mock, "7", None).await.unwrap(), expected);
    }
    mock.assert_done();
}

#[tokio::test(start_paused = true)]
async fn requests_are_told_apart_by_what_is_in_them() {
    let mock = Mock::new();
    mock.on("showThing").query("part", "a b").reply(200, json!("query"));
    mock.on("showThing").path("/v1/things/x%2Fy").reply(200, json!("path"));
    mock.on("createThing").body(json!({"size": {"height": 2}})).reply(201, json!("body"));
    mock.on_any().header("Authorization", "Bearer T0KEN").reply(200, json!("any")).repeat();
    assert_eq!(show(&mock, "7", None).await.unwrap(), "any");
    assert_eq!(show(&mock, "x/y", None).await.unwrap(), "path");
    assert_eq!(show(&mock, "7", Some("a b")).await.unwrap(), "query");
    assert_eq!(create(&mock, json!({"size": {"height": 3}})).await.unwrap(), "any");
    assert_eq!(create(&mock, json!({"name": "x", "size": {"height": 2, "width": 1}})).await.unwrap(), "body");
    mock.assert_done();
}

#[tokio::test(start_paused = true)]
async fn requests_are_kept() {
    let mock = Mock::new();
    mock.on_any().reply(201, json!({})).repeat();
    show(&mock, "x/y", Some("a&b")).await.unwrap();
    create(&mock, json!({"password": "S3CRET"})).await.unwrap();
    let requests = mock.requests();
    let [shown, created] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!((shown.operation(), shown.method()), (Some("showThing"), "GET"));
    assert_eq!(shown.path(), "/v1/things/x%2Fy");
    assert_eq!(shown.query(), [("part".to_owned(), "a&b".to_owned())]);
    assert_eq!((shown.query_value("part"), shown.query_value("pin")), (Some("a&b"), None));
    assert_eq!((shown.json(), shown.body().len()), (None, 0));
    assert_eq!(created.header("authorization"), Some("Bearer T0KEN"));
    assert_eq!(created.headers()["content-type"], "application/json");
    assert_eq!(created.json().unwrap()["password"], "S3CRET");
}

#[tokio::test(start_paused = true)]
async fn what_is_not_expected_is_an_error_that_says_what_was() {
    let mock = Mock::new();
    let error = show(&mock, "7", Some("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(
        error.to_string(),
        "showThing: unexpected request `showThing` (GET http://localhost/v1/things/7?part=a), \
         nothing more is expected"
    );

    mock.on("showThing").path("/v1/things/8").query("part", "b").header("X-A", "1").reply(200, json!(1));
    mock.on("createThing").body(json!({"a/b": {"c": 1}, "d": 2})).reply(200, json!(1)).times(3);
    let error = show(&mock, "7", Some("a")).await.unwrap_err();
    assert!(
        error.to_string().ends_with(
            "expected: `showThing` with the path `/v1/things/8` and `part=b` in the query and another value \
             of the header `X-A`; `createThing`"
        ),
        "{error}"
    );
    let error = create(&mock, json!({"a/b": {"c": 5}, "d": 2})).await.unwrap_err();
    assert!(
        error.to_string().ends_with("; `createThing` with something else at `/a~1b/c` of the body"),
        "{error}"
    );

    // It is told again, for the code may have swallowed the error.
    let problems = mock.verify().unwrap_err();
    assert_eq!(problems.problems().len(), 5, "{problems}");
    assert_eq!(
        problems.problems()[..2],
        ["`showThing`: 1 reply not asked for", "`createThing`: 3 replies not asked for"]
    );
    let panic = std::panic::catch_unwind(|| mock.assert_done()).unwrap_err();
    assert_eq!(*panic.downcast::<String>().unwrap(), problems.to_string());
}

#[tokio::test(start_paused = true)]
async fn errors_and_headers_and_texts_are_replies_too() {
    let mock = Mock::new();
    mock.on("createThing")
        .reply_error(TransportErrorKind::Interrupted)
        .then_error(TransportErrorKind::ConnectTimeout)
        .then(429, json!({"code": "X.9"}))
        .header("Retry-After", "30")
        .then_text(503, "<title>Down</title>")
        .header("Content-Type", "text/html")
        .then(204, Value::Null);
    // What may have done its work is not sent again.
    let error = create(&mock, json!(1)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
    // What was refused in passing is, when the service wants it.
    let start = Instant::now();
    let error = create(&mock, json!(1)).await.unwrap_err();
    assert_eq!((error.attempts(), error.to_string().contains("Down")), (3, true), "{error}");
    assert!(start.elapsed() >= Duration::from_secs(30));
    let mut call = Call::new(&shop(&mock), &CREATE);
    call.json(&json!(1));
    assert_eq!(call.send_optional::<Value>().await.unwrap(), None);
    mock.assert_done();
}

#[tokio::test(start_paused = true)]
async fn time_is_up_when_a_reply_comes_too_late() {
    let mock = Mock::new();
    mock.on("createThing").reply(201, json!(1)).delay(Duration::from_secs(3600));
    mock.on("showThing").reply(200, json!(2)).delay(Duration::from_secs(5));
    let error = create(&mock, json!(1)).await.unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Attempt));
    let start = Instant::now();
    assert_eq!(show(&mock, "7", None).await.unwrap(), 2);
    assert_eq!(start.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn impossible_replies_are_told() {
    let mock = Mock::new();
    mock.on("showThing").reply(1000, json!(1)).then(200, json!(1)).header("a b", "c");
    let error = show(&mock, "7", None).await.unwrap_err();
    assert!(error.to_string().ends_with("can't reply with the status 1000"), "{error}");
    let error = show(&mock, "7", None).await.unwrap_err();
    assert!(error.to_string().ends_with("can't reply with the header \"a b\""), "{error}");
}

#[tokio::test(start_paused = true)]
async fn secrets_are_not_shown() {
    let mock = Mock::new();
    let connection: Connection = ClientBuilder::new(&SERVICE)
        .base_url("http://localhost")
        .auth(ApiKey::query("key", "S3CRET"))
        .transport(mock.clone())
        .build()
        .unwrap();
    let expected = mock.on("showThing").query("pin", "S3CRET").header("X-Key", "S3CRET");
    let expected = expected.body(json!({"password": "S3CRET"}));
    let mut shown = format!("{expected:?}");
    shown.push_str(&format!("{:?}", expected.reply(200, json!({"password": "S3CRET"}))));
    let mut call = Call::new(&connection, &SHOW);
    call.set(0, &"7".to_owned());
    call.set(2, &"S3CRET too".to_owned());
    call.json(&json!({"password": "S3CRET"}));
    let error = call.send_empty().await.unwrap_err();
    shown.push_str(&format!("{mock:?} {error} {error:?} {:?}", mock.verify()));
    assert!(shown.contains("pin=***") && !shown.contains("S3CRET"), "{shown}");
    assert_eq!(mock.requests()[0].query_value("key"), Some("S3CRET"));
}

#[tokio::test(start_paused = true)]
async fn clones_are_one_and_the_same() {
    let mock = Mock::new();
    mock.clone().on("showThing").reply(200, json!(1)).times(20);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let mock = mock.clone();
            tokio::spawn(async move { show(&mock, "7", None).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap().unwrap(), 1);
    }
    assert_eq!(mock.requests().len(), 20);
    mock.assert_done();
}
