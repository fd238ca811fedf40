//! Calls by name, with one JSON value.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::sync::{Arc, Mutex};

use common::{Instance, Mode, Pet, Thing, Tree};
use http::StatusCode;
use serde_json::json;
use specmill_runtime::codegen::{Check, Job, Paging, Parameter};
use specmill_runtime::dynamic::{Dynamic, DynamicCall, Operations, blank};
use specmill_runtime::{
    BoxFuture, ClientBuilder, Connection, Error, ErrorKind, Operation, Request, Response, Service, Transport,
    TransportError, Value,
};

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");

static LIST: Operation = Operation::new("listThings", "GET", "/{project_id}/things")
    .parameters(&[
        Parameter::path("project_id").from_client(),
        Parameter::query("offset"),
        Parameter::query("limit").checks(&[Check::Maximum(100)]),
        Parameter::query("ids").checks(&[Check::Items(&[Check::MaxLength(3)])]),
        Parameter::header("X-Mode").required(),
    ])
    .paging(&Paging::offset("offset", "limit", "/things").default_limit(2));
static SHOW_JOB: Operation = Operation::new("showJob", "GET", "/jobs").parameters(&[Parameter::query("id")]);
static CREATE: Operation =
    Operation::new("createInstance", "POST", "/instances").body("application/json", true);
static JOB: Job = Job::new("/job_id", &SHOW_JOB, "id", "/status").states(&["Completed"], &["Failed"]);
static SEND_PET: Operation = Operation::new("sendPet", "POST", "/pets").body("application/json", false);
static SEND_THING: Operation = Operation::new("sendThing", "POST", "/things").body("application/json", false);
static SEND_TREE: Operation = Operation::new("sendTree", "POST", "/trees").body("application/json", false);
static SEND_FORM: Operation =
    Operation::new("sendForm", "POST", "/forms").body("application/x-www-form-urlencoded", true);
static SEND_TEXT: Operation = Operation::new("sendText", "PUT", "/texts").body("text/plain", true);
static SEND_BYTES: Operation =
    Operation::new("sendBytes", "PUT", "/bytes").body("application/octet-stream", true);

static OPERATIONS: Operations = Operations::new(
    &SERVICE,
    &[
        &[
            Dynamic::new(&LIST)
                .aliases(&["ListShopThings"])
                .parameters(&[
                    blank::<String>,
                    blank::<i32>,
                    blank::<i32>,
                    blank::<Vec<String>>,
                    blank::<Mode>,
                ])
                .json_answer(),
            Dynamic::new(&SHOW_JOB).parameters(&[blank::<String>]).json_answer(),
        ],
        &[
            Dynamic::new(&CREATE).json_body(blank::<Instance>).json_answer().job(&JOB),
            Dynamic::new(&SEND_PET).json_body(blank::<Pet>),
            Dynamic::new(&SEND_THING).json_body(blank::<Thing>),
            Dynamic::new(&SEND_TREE).json_body(blank::<Tree>),
            Dynamic::new(&SEND_FORM).form_body(blank::<Instance>),
            Dynamic::new(&SEND_TEXT).text_body(),
            Dynamic::new(&SEND_BYTES).bytes_body(),
        ],
    ],
    r#"{"operations": {
        "listThings": {"summary": "List things", "parameters": [{"name": "ids", "of": "Id"}]},
        "createInstance": {"body": {"of": "Instance"}}
    }, "types": {
        "Id": {"values": [{"value": "a"}]},
        "Instance": {"fields": [{"name": "nodes", "of": "Node"}, {"name": "parent", "of": "Instance"}]},
        "Node": {"fields": []}
    }}"#,
);

/// Status, media type and body of the answer to a request of this number.
type Answers = fn(&Request, usize) -> (u16, &'static str, String);

type Sent = Arc<Mutex<Vec<Request>>>;

/// Keeps what it is sent, and answers by a function of the number of the request.
#[derive(Clone)]
struct Shop {
    sent: Sent,
    answer: Answers,
}

impl Transport for Shop {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        let mut sent = self.sent.lock().unwrap();
        let (status, media_type, body) = (self.answer)(&request, sent.len());
        sent.push(request);
        let mut headers = http::HeaderMap::new();
        headers.insert("content-type", media_type.parse().unwrap());
        let response = Response::new(StatusCode::from_u16(status).unwrap(), headers, body);
        Box::pin(async move { Ok(response) })
    }
}

fn shop(answer: Answers) -> (Connection, Sent) {
    let sent = Sent::default();
    let shop = Shop { sent: Arc::clone(&sent), answer };
    let builder = ClientBuilder::new(&SERVICE).base_url("https://shop.example.com");
    (builder.parameter("project_id", "p1").transport(shop).build().unwrap(), sent)
}

fn json_of(value: Value) -> (u16, &'static str, String) {
    (200, "application/json", value.to_string())
}

fn call(name: &str, request: &Value) -> DynamicCall {
    let (connection, _) = shop(|_, _| json_of(json!({})));
    OPERATIONS.call(&connection, name, request).unwrap()
}

/// What is wrong with a request, one line each, sorted.
fn wrong(name: &str, request: &Value) -> Vec<String> {
    let mut lines: Vec<String> = match call(name, request).request() {
        Ok(_) => Vec::new(),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Validation);
            error.violations().iter().map(ToString::to_string).collect()
        }
    };
    lines.sort();
    lines
}

#[test]
fn operations_are_found_by_many_names() {
    for name in
        ["listThings", "ListThings", "list-things", "list_things", "ListShopThings", "list-shop-things"]
    {
        assert_eq!(OPERATIONS.get(name).unwrap().id(), "listThings", "{name}");
    }
    for (name, message) in [
        ("lsitThings", "invalid request: `lsitThings`: is no operation of shop; did you mean `listThings`?"),
        ("", "invalid request: ``: is no operation of shop"),
        ("deleteWorld", "invalid request: `deleteWorld`: is no operation of shop"),
    ] {
        let error = OPERATIONS.get(name).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Validation, message));
        assert_eq!(error.operation(), None);
    }
    let ids: Vec<_> = OPERATIONS.iter().map(Dynamic::id).collect();
    assert_eq!(ids[..3], ["listThings", "showJob", "createInstance"]);
}

#[tokio::test]
async fn a_value_becomes_a_request() -> Result<(), Error> {
    let (connection, sent) = shop(|_, _| json_of(json!({"things": [1, 2.50]})));
    let request = json!({
        "path": null,
        "query": {"limit": 10, "ids": ["a", "b"], "offset": null},
        "header": {"x-mode": "single"},
    });
    let answer = OPERATIONS.call(&connection, "listThings", &request)?.send().await?;
    assert_eq!(answer, json!({"things": [1, 2.5]}));
    let other = json!({"path": {"project_id": "p/2"}, "header": {"X-Mode": "a value of tomorrow"}});
    OPERATIONS.call(&connection, "listThings", &other)?.header("X-More", "yes").send().await?;
    let sent = sent.lock().unwrap();
    assert_eq!(sent[0].url().to_string(), "https://shop.example.com/p1/things?limit=10&ids=a&ids=b");
    assert_eq!(sent[0].headers()["x-mode"], "single");
    assert_eq!(sent[0].headers()["accept"], "application/json");
    assert_eq!(sent[1].url().to_string(), "https://shop.example.com/p%2F2/things");
    assert_eq!(sent[1].headers()["x-more"], "yes");
    Ok(())
}

#[tokio::test]
async fn the_body_is_sent_as_it_was_given() -> Result<(), Error> {
    let (connection, sent) = shop(|_, _| json_of(json!({"id": "1"})));
    let body = json!({"remark": null, "tags": {"b": "2", "a": "1"}, "name": "abcd", "mode": "new", "any": 1});
    OPERATIONS.call(&connection, "createInstance", &json!({ "body": body }))?.send().await?;
    let sent = sent.lock().unwrap();
    // In the order in which it was given, which the typed struct would change.
    assert_eq!(sent[0].body().as_bytes().unwrap(), body.to_string().as_bytes());
    assert_eq!(sent[0].headers()["content-type"], "application/json");
    Ok(())
}

#[test]
fn everything_wrong_is_told_at_once() {
    let request = json!({
        "querry": {},
        "path": {"instance": 1},
        "query": {"limit": "ten", "limt": 3, "offset": 1.5, "ids": ["a", 2]},
        "header": [],
        "body": {},
    });
    assert_eq!(
        wrong("listThings", &request),
        [
            "/body: is not known: the operation takes none",
            "/header/X-Mode: is required",
            "/header: must be an object of parameters by their names",
            "/path/instance: is not known",
            "/querry: is not known; did you mean `query`?",
            "/query/ids/1: must be text, not a number",
            "/query/limit: must be a whole number, not text",
            "/query/limt: is not known; did you mean `limit`?",
            "/query/offset: must be a whole number of 32 bits",
        ]
    );
    let limits = json!({"query": {"limit": 101, "ids": ["abcd"]}, "header": {"X-Mode": "a\nb"}, "path": {"project_id": ""}});
    assert_eq!(
        wrong("listThings", &limits),
        [
            "/header/X-Mode: must not hold control characters, for it is a header",
            "/path/project_id: must not be empty, `.` or `..`, for it is a segment of the path",
            "/query/ids/0: must have at most 3 characters",
            "/query/limit: must be at most 100",
        ]
    );
    assert_eq!(
        wrong("listThings", &json!([1])),
        [
            "/header/X-Mode: is required",
            "the request: must be an object with `path`, `query`, `header` and `body`"
        ]
    );
    assert_eq!(wrong("createInstance", &Value::Null), ["/body: is required"]);
}

#[test]
fn a_body_is_checked_against_its_type() {
    let body = json!({
        "id": "7",
        "name": "x",
        "port": "3306",
        "size": 15,
        "bytes": -1,
        "public": "true",
        "mode": 3,
        "created": "yesterday",
        "nodes": [{"rest": 1}, {"name": "a node", "more": -1}, null],
        "tags": {"a/b": null},
        "password": 12345678,
        "parent": {"remark": "r", "instanceName": "abcd"},
        "pin": null,
        "scores": {},
        "colour": "blue",
    });
    assert_eq!(
        wrong("createInstance", &json!({ "body": body })),
        [
            "/body/bytes: must be a whole number of 64 bits, not negative",
            "/body/colour: is not known",
            "/body/created: must be a date and time with an offset (RFC 3339)",
            "/body/id: is in answers only",
            "/body/mode: must be text, not a number",
            "/body/name: must have at least 4 characters",
            "/body/nodes/0/name: is required",
            "/body/nodes/1/more: must be at least 0",
            "/body/nodes/1/name: must have at most 5 characters",
            "/body/nodes/2: must be an object, not null",
            "/body/nodes: must have at most 2 items",
            "/body/parent/instanceName: is not known; did you mean `name`?",
            "/body/password: must be text, not a number",
            "/body/pin: must be text, not null",
            "/body/port: must be a whole number, not text",
            "/body/public: must be a boolean, not text",
            "/body/remark: is required",
            "/body/scores: must be a list, not an object",
            "/body/size: must be a multiple of 10",
            "/body/tags/a~1b: must be text, not null",
        ]
    );
    // What a secret was is not told.
    let secret = json!({"body": {"remark": "r", "password": "PLANTED", "pin": "PLANTED"}});
    let told = wrong("createInstance", &secret);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(!told.concat().contains("PLANTED"), "{told:?}");
}

#[test]
fn unions_are_checked_by_the_alternative_that_fits_best() {
    for (name, body, expected) in [
        ("sendPet", json!({"kind": "cat", "lives": 9}), &[][..]),
        (
            "sendPet",
            json!({"kind": "cat", "lives": "9", "barks": true}),
            &["/body/barks: is not known", "/body/lives: must be a whole number, not text"],
        ),
        // An alternative of tomorrow.
        ("sendPet", json!({"kind": "bird", "wings": 2}), &[]),
        ("sendThing", json!({"barks": true}), &[]),
        (
            "sendThing",
            json!({"kind": "x", "barks": 1, "collar": "c"}),
            &["/body/barks: must be a boolean, not a number"],
        ),
        ("sendThing", json!([1, [2, {"lives": 3}]]), &[]),
    ] {
        assert_eq!(wrong(name, &json!({ "body": body })), expected, "{body}");
    }
}

#[test]
fn unions_inside_of_unions_end() {
    let mut deep = json!({"lives": "none"});
    for _ in 0..60 {
        deep = json!({ "a": deep });
    }
    // Which of the two alternatives is meant can't be told at any level; it is enough
    // that the answer comes.
    let begin = std::time::Instant::now();
    wrong("sendTree", &json!({ "body": deep }));
    assert!(begin.elapsed().as_secs() < 20, "{:?}", begin.elapsed());
}

#[test]
fn nesting_has_an_end() {
    let mut deep = json!({"remark": "r"});
    for _ in 0..200 {
        deep = json!({"remark": "r", "parent": deep});
    }
    let told = wrong("createInstance", &json!({ "body": deep }));
    assert!((1..3).contains(&told.len()), "{}", told.len());
    assert!(told.iter().all(|line| line.ends_with(": is nested too deeply")));
}

#[tokio::test]
async fn a_client_that_does_not_validate_sends_what_it_can() -> Result<(), Error> {
    let (_, sent) = shop(|_, _| json_of(json!({})));
    let shop = Shop { sent: Arc::clone(&sent), answer: |_, _| json_of(json!({})) };
    let builder = ClientBuilder::new(&SERVICE).base_url("https://shop.example.com").validate(false);
    let connection: Connection = builder.parameter("project_id", "p1").transport(shop).build()?;
    let request = json!({"query": {"limit": "ten"}, "header": {"X-Mode": 7}});
    OPERATIONS.call(&connection, "listThings", &request)?.send().await?;
    OPERATIONS.call(&connection, "createInstance", &json!({"body": {"colour": 1}}))?.send().await?;
    // What has no place can't be sent.
    let lost = OPERATIONS.call(&connection, "listThings", &json!({"query": {"limt": 1}}))?.send().await;
    assert_eq!(lost.unwrap_err().violations().len(), 2);
    let sent = sent.lock().unwrap();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[0].url().query(), Some("limit=ten"));
    assert_eq!(sent[1].body().as_bytes().unwrap(), r#"{"colour":1}"#);
    Ok(())
}

#[tokio::test]
async fn other_bodies() -> Result<(), Error> {
    let (connection, sent) = shop(|_, _| (200, "text/plain", "as told".to_owned()));
    let send = async |name: &str, body: Value| {
        OPERATIONS.call(&connection, name, &json!({ "body": body }))?.send().await
    };
    assert_eq!(send("sendForm", json!({"remark": "a b", "port": 1024, "mode": "single"})).await?, "as told");
    send("sendText", json!("line\n")).await?;
    send("sendBytes", json!("AAEC/w==")).await?;
    {
        let sent = sent.lock().unwrap();
        assert_eq!(sent[0].body().as_bytes().unwrap(), "remark=a%20b&port=1024&mode=single");
        assert_eq!(sent[0].headers()["content-type"], "application/x-www-form-urlencoded");
        assert_eq!(sent[0].headers()["accept"], "application/json, */*;q=0.5");
        assert_eq!(sent[1].body().as_bytes().unwrap(), "line\n");
        assert_eq!(sent[2].body().as_bytes().unwrap().as_ref(), [0, 1, 2, 255]);
    }
    for (name, body, message) in [
        ("sendText", json!(1), "/body: must be text"),
        ("sendBytes", json!("?"), "/body: must be bytes in base64"),
        ("sendBytes", json!([]), "/body: must be text: bytes in base64"),
        ("sendForm", json!([1]), "/body: must be an object, not a list"),
    ] {
        let told: Vec<_> = wrong(name, &json!({ "body": body }));
        assert!(told.contains(&message.to_owned()), "{told:?}");
    }
    Ok(())
}

#[tokio::test]
async fn answers_are_json_where_they_can_be() -> Result<(), Error> {
    let answers: [(Answers, Value); 4] = [
        (|_, _| (204, "text/plain", String::new()), Value::Null),
        (|_, _| (200, "text/plain", "{\"a\": 1}".to_owned()), json!({"a": 1})),
        (|_, _| (200, "text/plain", "just text".to_owned()), json!("just text")),
        (|_, _| (201, "application/json", " ".to_owned()), Value::Null),
    ];
    for (answer, expected) in answers {
        let (connection, _) = shop(answer);
        let value = OPERATIONS.call(&connection, "sendText", &json!({"body": "x"}))?.send().await?;
        assert_eq!(value, expected);
    }
    // Where JSON is declared, a page of somebody between is an error.
    let (connection, _) = shop(|_, _| (200, "text/html", "<html>Log in</html>".to_owned()));
    let error = OPERATIONS.call(&connection, "showJob", &Value::Null)?.send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let (connection, _) =
        shop(|_, _| (404, "application/json", r#"{"code": "S.1", "message": "No."}"#.to_owned()));
    let error = OPERATIONS.call(&connection, "showJob", &Value::Null)?.send().await.unwrap_err();
    assert_eq!(error.to_string(), "showJob: 404 Not Found: S.1: No.");
    Ok(())
}

#[tokio::test]
async fn all_pages_become_one_list() -> Result<(), Error> {
    let (connection, sent) = shop(|_, number| {
        json_of(match number {
            0 => json!({"things": [1, 2]}),
            1 => json!({"things": [3, 4]}),
            _ => json!({"things": [5]}),
        })
    });
    let request = json!({"header": {"X-Mode": "single"}});
    let items = OPERATIONS.call(&connection, "listThings", &request)?.all_items().await?;
    assert_eq!(items, [1, 2, 3, 4, 5]);
    let asked: Vec<_> =
        sent.lock().unwrap().iter().map(|request| request.url().query().unwrap_or("").to_owned()).collect();
    assert_eq!(asked, ["", "offset=2", "offset=4"]);
    let error = OPERATIONS.call(&connection, "showJob", &Value::Null)?.all_items().await.unwrap_err();
    assert_eq!(error.to_string(), "showJob: invalid request: the operation: gives no list page by page");
    let mut pages = OPERATIONS.call(&connection, "showJob", &Value::Null)?.pages();
    assert_eq!(pages.next().await.unwrap()?, json!({"things": [5]}));
    assert!(pages.next().await.is_none());
    Ok(())
}

#[tokio::test(start_paused = true)]
async fn work_is_waited_for() -> Result<(), Error> {
    let (connection, _) = shop(|request, number| {
        json_of(match (request.method().as_str(), number) {
            ("POST", _) => json!({"job_id": "j1"}),
            (_, 1) => json!({"status": "Running"}),
            _ => json!({"status": "Completed", "id": "j1"}),
        })
    });
    let request = json!({"body": {"remark": "r"}});
    let done = OPERATIONS.call(&connection, "createInstance", &request)?.send_and_wait()?.await?;
    assert_eq!(done.answer, json!({"job_id": "j1"}));
    assert_eq!(done.job, Some(json!({"status": "Completed", "id": "j1"})));
    let error = OPERATIONS.call(&connection, "showJob", &Value::Null)?.send_and_wait().unwrap_err();
    assert_eq!(
        error.to_string(),
        "showJob: invalid request: the operation: starts no work that can be waited for"
    );
    Ok(())
}

#[test]
fn operations_are_described_with_their_types() {
    let summaries = OPERATIONS.summaries().unwrap();
    assert_eq!(summaries.len(), 1);
    assert_eq!(summaries["listThings"], "List things");
    let described = OPERATIONS.describe("create-instance").unwrap();
    assert_eq!(described["operation"], json!({"body": {"of": "Instance"}}));
    let types: Vec<_> = described["types"].as_object().unwrap().keys().collect();
    assert_eq!(types, ["Instance", "Node"]);
    assert!(OPERATIONS.describe("no").is_err());
    static BROKEN: Operations = Operations::new(&SERVICE, &[&[Dynamic::new(&LIST)]], "{\"operations\": []}");
    let error = BROKEN.describe("listThings").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().starts_with("the descriptions of shop can't be read: "), "{error}");
}

#[test]
fn calls_by_name_need_no_async() -> Result<(), Error> {
    let (connection, _) = shop(|_, _| json_of(json!({"things": [7]})));
    let request = json!({"header": {"X-Mode": "single"}});
    assert_eq!(
        OPERATIONS.call(&connection, "listThings", &request)?.send_blocking()?,
        json!({"things": [7]})
    );
    assert_eq!(OPERATIONS.call(&connection, "listThings", &request)?.all_items_blocking()?, [7]);
    Ok(())
}
