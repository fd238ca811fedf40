//! Calls against a server on the loopback interface.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "reqwest")]

mod common;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::{Instance, Mode};
use specmill_runtime::codegen::{Call, Check, Parameter, Server, Style, Variable};
use specmill_runtime::{
    ApiKey, AuthError, Authenticate, Basic, Bearer, BoxFuture, ClientBuilder, Connection, Error, ErrorKind,
    Operation, Request, Response, Retries, Secret, Service, TimeoutKind, Transport, TransportError, Value,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3").servers(&[Server::new(
    "https://shop.{region}.example.com/{stage}/",
    &[Variable::new("region", "", &["north-1", "south-1"]), Variable::new("stage", "v1", &[])],
)]);

static SHOW: Operation = Operation::new("showInstance", "GET", "/v2/{project_id}/instances/{instance_id}")
    .parameters(&[
        Parameter::path("project_id").from_client(),
        Parameter::path("instance_id"),
        Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
        Parameter::query("mode").explode(false),
        Parameter::header("X-Language"),
        Parameter::cookie("session").sensitive(),
        Parameter::query("key").sensitive(),
        Parameter::query("filter").style(Style::DeepObject),
    ]);

static CREATE: Operation = Operation::new("createInstance", "POST", "/instances")
    .body("application/json", true)
    .patterns(specmill_runtime::codegen::matches);

/// A server that gives one answer to the first request on every connection.
struct Loopback {
    url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Loopback {
    async fn new(answer: impl Into<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (answer, seen) = (answer.into(), Arc::clone(&requests));
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = Vec::new();
                let mut buffer = [0; 4096];
                while let Ok(count @ 1..) = stream.read(&mut buffer).await {
                    request.extend_from_slice(&buffer[..count]);
                    if is_complete(&request) {
                        break;
                    }
                }
                seen.lock().unwrap().push(String::from_utf8(request).unwrap());
                if answer.is_empty() {
                    // Never answers; the connection stays open until the client goes.
                    while let Ok(1..) = stream.read(&mut buffer).await {}
                } else {
                    stream.write_all(&answer).await.ok();
                    stream.shutdown().await.ok();
                }
            }
        });
        Self { url, requests }
    }

    fn client(&self) -> ClientBuilder<Connection> {
        let client = ClientBuilder::new(&SERVICE).base_url(&self.url).parameter("project_id", "p 1");
        // What is sent again is told elsewhere.
        client.retries(Retries::none())
    }

    fn connection(&self) -> Connection {
        self.client().build().unwrap()
    }

    fn request(&self) -> String {
        self.requests.lock().unwrap().last().cloned().unwrap_or_default()
    }
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}

fn answer(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n{headers}\r\n{body}", body.len())
}

const INSTANCE: &str = r#"{"id": "i", "remark": null}"#;

fn show(connection: &Connection) -> Call {
    let mut call = Call::new(connection, &SHOW);
    call.set(1, &"i/1".to_owned());
    call
}

/// What comes of a call that gets this answer.
async fn outcome(answer: impl Into<Vec<u8>>) -> Result<Instance, Error> {
    let server = Loopback::new(answer).await;
    show(&server.connection()).send().await
}

#[tokio::test]
async fn a_call_goes_out_as_it_was_made() {
    let server = Loopback::new(answer("200 OK", "X-Request-Id: r1\r\nX-Total: 7\r\n", INSTANCE)).await;
    let connection = server.client().header("X-All", "1").build().unwrap();
    let mut call = show(&connection);
    call.set(2, &Some(10));
    call.set(3, &vec![Mode::Single, Mode::Cluster]);
    call.set(4, &"en-us".to_owned());
    call.set(5, &Secret::from("a;b"));
    call.set(7, &BTreeMap::from([("name".to_owned(), "x y".to_owned())]));
    call.header("X-Own", "2");
    let answer = call.answer().await.unwrap();

    assert_eq!(answer.status(), 200);
    assert_eq!(answer.request_id(), Some("r1"));
    assert_eq!(answer.header::<i64>("x-total").unwrap(), Some(7));
    assert_eq!(answer.header::<i64>("x-none").unwrap(), None);
    let error = answer.header::<bool>("x-total").unwrap_err();
    assert_eq!(
        error.to_string(),
        "showInstance: 200 OK: unreadable answer: header.x-total: expected a boolean, found text `7` (request id r1)"
    );
    assert_eq!(answer.json::<Instance>().unwrap().id, "i");

    let request = server.request().to_lowercase();
    let first =
        "get /v2/p%201/instances/i%2f1?limit=10&mode=single,cluster-2&filter%5bname%5d=x%20y http/1.1\r\n";
    assert!(request.starts_with(first), "{request}");
    for line in [
        "x-language: en-us",
        "cookie: session=a%3bb",
        "x-all: 1",
        "x-own: 2",
        "accept: application/json",
        "user-agent: shop/1.2.3 specmill-runtime/",
    ] {
        assert!(request.contains(&format!("\r\n{line}")), "{line}: {request}");
    }
    assert!(!request.contains("content-"), "{request}");
}

#[tokio::test]
async fn a_pattern_that_nothing_matches_is_told() {
    static UNMATCHED: Operation =
        Operation::new("createInstance", "POST", "/instances").body("application/json", true);
    let server = Loopback::new(answer("204 No Content", "", "")).await;
    let mut call = Call::new(&server.connection(), &UNMATCHED);
    call.json(&Instance { name: Some("name".to_owned()), ..Instance::default() });
    let error = call.send_empty().await.unwrap_err();
    assert!(error.to_string().contains("/name: can't be matched with"), "{error}");
}

#[tokio::test]
async fn a_body_goes_out_as_it_was_made() {
    let server = Loopback::new(answer("204 No Content", "", "")).await;
    let mut call = Call::new(&server.connection(), &CREATE);
    call.json(&Instance { name: Some("name".to_owned()), id: "not sent".to_owned(), ..Instance::default() });
    call.send_empty().await.unwrap();
    let request = server.request();
    assert!(request.to_lowercase().contains("\r\ncontent-type: application/json\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\n{\"name\":\"name\",\"remark\":null}"), "{request}");
}

#[tokio::test]
async fn bodies_of_answers() {
    assert_eq!(outcome(answer("200 OK", "", INSTANCE)).await.unwrap().id, "i");
    // Done is done, whatever the document says of its status.
    assert_eq!(outcome(answer("202 Accepted", "", INSTANCE)).await.unwrap().id, "i");
    let chunked =
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1b\r\n{INSTANCE}\r\n0\r\n\r\n");
    assert_eq!(outcome(chunked).await.unwrap().id, "i");

    for (status, body, expected) in [
        ("204 No Content", "", None),
        ("200 OK", " ", None),
        ("200 OK", "null", None),
        ("200 OK", INSTANCE, Some("i")),
    ] {
        let server = Loopback::new(answer(status, "", body)).await;
        let found = show(&server.connection()).send_optional::<Instance>().await.unwrap();
        assert_eq!(found.as_ref().map(|instance| instance.id.as_str()), expected);
    }
    let server = Loopback::new(answer("200 OK", "", "\u{feff}tëxt")).await;
    assert_eq!(show(&server.connection()).send_text().await.unwrap(), "tëxt");
    assert_eq!(show(&server.connection()).send_bytes().await.unwrap(), "\u{feff}tëxt".as_bytes());
}

#[tokio::test]
async fn answers_that_are_no_successes_or_no_json() {
    let id = "X-Request-Id: r1\r\n";
    let html = "Content-Type: text/html\r\n";
    let page = "<html>\n<title>Log in</title>";
    let failed = r#"{"error_code": "DCS.4800", "error_msg": "No such\ninstance."}"#;
    for (answer, kind, retryable, expected) in [
        (
            answer("404 Not Found", id, failed),
            ErrorKind::Api,
            false,
            "404 Not Found: DCS.4800: No such instance. (request id r1)",
        ),
        (
            answer("503 Service Unavailable", "", r#"{"request_id": "r2"}"#),
            ErrorKind::Api,
            true,
            "503 Service Unavailable (request id r2)",
        ),
        (answer("429 Too Many Requests", "", ""), ErrorKind::Api, true, "429 Too Many Requests"),
        (answer("502 Bad Gateway", html, page), ErrorKind::Api, true, "502 Bad Gateway: Log in"),
        (
            answer("502 Bad Gateway", html, "<html><title>502 Bad Gateway</title></html>"),
            ErrorKind::Api,
            true,
            "502 Bad Gateway",
        ),
        (
            answer("302 Found", "Location: /login?secret=1\r\n", ""),
            ErrorKind::Api,
            false,
            "302 Found: redirects to /login, which is not followed",
        ),
        (answer("304 Not Modified", "", ""), ErrorKind::Api, false, "304 Not Modified"),
        (
            answer("200 OK", html, page),
            ErrorKind::Decode,
            false,
            "200 OK: unreadable answer: the body: expected JSON, found text/html, the body begins `<html> <title>Log in</title>`",
        ),
        (
            answer("200 OK", "", "maintenance"),
            ErrorKind::Decode,
            false,
            "200 OK: unreadable answer: the body: expected JSON, found something else at line 1 column 1 (expected value), the body begins `maintenance`",
        ),
        (
            answer("200 OK", "", ""),
            ErrorKind::Decode,
            false,
            "200 OK: unreadable answer: the body: expected JSON, found an empty body",
        ),
        (
            answer("200 OK", id, r#"{"id": [], "remark": "s3cr3t"}"#),
            ErrorKind::Decode,
            false,
            "200 OK: unreadable answer: /id: expected text, found a list (request id r1)",
        ),
    ] {
        let error = outcome(answer).await.map(drop).unwrap_err();
        assert_eq!(error.to_string(), format!("showInstance: {expected}"));
        assert_eq!((error.kind(), error.is_retryable()), (kind, retryable), "{error}");
        assert_eq!(error.operation(), Some("showInstance"));
    }
    let error = outcome(answer("404 Not Found", id, failed)).await.map(drop).unwrap_err();
    assert_eq!(error.status().unwrap(), 404);
    assert_eq!((error.code(), error.message()), (Some("DCS.4800"), Some("No such instance.")));
    assert_eq!(error.body().unwrap(), failed.as_bytes());
}

#[tokio::test]
async fn transport_faults_are_named() {
    // The body breaks off.
    let truncated = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":";
    let error = outcome(truncated).await.map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().starts_with("showInstance: the body of the answer broke off: "), "{error}");
    assert!(error.is_retryable() && error.source().is_some());

    // No HTTP at all.
    let error = outcome("hello").await.map(drop).unwrap_err();
    assert!(error.to_string().starts_with("showInstance: the connection broke: "), "{error}");

    // Longer than allowed, said and unsaid.
    for head in ["content-length: 2000", "x: y", "transfer-encoding: chunked"] {
        let body = if head.starts_with('t') {
            format!("7d0\r\n{}\r\n0\r\n\r\n", " ".repeat(2000))
        } else {
            " ".repeat(2000)
        };
        let server = Loopback::new(format!("HTTP/1.1 200 OK\r\n{head}\r\n\r\n{body}")).await;
        let connection = server.client().max_body(1000).build().unwrap();
        let error = show(&connection).send::<Instance>().await.map(drop).unwrap_err();
        assert_eq!(error.to_string(), "showInstance: the body is longer than the 1000 bytes allowed");
        assert!(!error.is_retryable());
    }

    // Nobody listens there.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let connection: Connection =
        ClientBuilder::new(&SERVICE).base_url(url).parameter("project_id", "p").build().unwrap();
    let error = show(&connection).send::<Instance>().await.map(drop).unwrap_err();
    assert!(error.to_string().starts_with("showInstance: no connection: "), "{error}");
    assert!(error.is_retryable());
    // Nothing was sent, so that even this may be tried again.
    let mut call = Call::new(&connection, &CREATE);
    call.bytes("{}");
    assert!(call.send_empty().await.unwrap_err().is_retryable());
}

#[tokio::test]
async fn time_outs_say_which_one() {
    let server = Loopback::new("").await;
    let short = Duration::from_millis(50);
    let connection = server.client().attempt_timeout(short).build().unwrap();
    let error = show(&connection).send::<Instance>().await.map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "showInstance: no answer to this attempt within 50ms (time-out of an attempt)"
    );
    assert_eq!((error.timeout_kind(), error.is_retryable()), (Some(TimeoutKind::Attempt), true));

    let connection = server.client().timeout(short).build().unwrap();
    let error = show(&connection).send::<Instance>().await.map(drop).unwrap_err();
    assert_eq!(error.to_string(), "showInstance: no answer to this call within 50ms (time-out of the call)");
    assert_eq!((error.kind(), error.timeout_kind()), (ErrorKind::Timeout, Some(TimeoutKind::Call)));

    let mut call = Call::new(&server.connection(), &CREATE);
    call.bytes("{}");
    call.timeout(short);
    let error = call.send_empty().await.unwrap_err();
    assert_eq!((error.timeout_kind(), error.is_retryable()), (Some(TimeoutKind::Call), false));

    struct Slow;
    impl Transport for Slow {
        fn send<'a>(&'a self, _request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
            use specmill_runtime::TransportErrorKind::ConnectTimeout;
            Box::pin(async { Err(TransportError::new(ConnectTimeout, "too slow")) })
        }
    }
    let connection = server.client().transport(Slow).connect_timeout(short).build().unwrap();
    let error = show(&connection).send::<Instance>().await.map(drop).unwrap_err();
    assert_eq!(error.to_string(), "showInstance: no connection within 50ms (connect time-out)");
    assert_eq!((error.timeout_kind(), error.is_retryable()), (Some(TimeoutKind::Connect), true));
}

#[tokio::test]
async fn invalid_requests_are_not_sent() {
    let server = Loopback::new(answer("200 OK", "", INSTANCE)).await;
    let connection: Connection = ClientBuilder::new(&SERVICE).base_url(&server.url).build().unwrap();
    let mut call = Call::new(&connection, &SHOW);
    call.set(1, &"..".to_owned());
    call.set(2, &0);
    call.set(4, &"a\r\nb: c".to_owned());
    call.set(99, &0);
    call.header("a b", "c");
    call.header("X-Own", "a\nb");
    let error = call.send::<Instance>().await.map(drop).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Validation);
    let found: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "path.project_id: is required, of the call or of the client",
            "path.instance_id: must not be empty, `.` or `..`, for it is a segment of the path",
            "query.limit: must be at least 1",
            "header.X-Language: must not hold control characters, for it is a header",
            "parameter.99: does not exist",
            "header.a b: is not the name of a header",
            "header.x-own: must be visible ASCII characters",
        ]
    );

    let mut call = Call::new(&connection, &CREATE);
    call.json(&Instance { port: Some(80), ..Instance::default() });
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createInstance: invalid request: /port: must be at least 1024; /mode: is required beside `port`"
    );
    let error = Call::new(&connection, &CREATE).send_empty().await.unwrap_err();
    assert_eq!(error.to_string(), "createInstance: invalid request: the body: is required");
    assert!(server.requests.lock().unwrap().is_empty());

    // What can be sent is, if that is wanted.
    let connection = server.client().validate(false).build().unwrap();
    let mut call = show(&connection);
    call.set(2, &0);
    call.send::<Instance>().await.unwrap();
    assert!(server.request().contains("?limit=0 "));
    let mut call = show(&connection);
    call.set(1, &String::new());
    assert_eq!(call.send::<Instance>().await.map(drop).unwrap_err().kind(), ErrorKind::Validation);
}

#[tokio::test]
async fn values_can_be_set_again_and_taken_back() {
    let server = Loopback::new(answer("200 OK", "", INSTANCE)).await;
    let mut call = show(&server.connection());
    call.set(0, &"other".to_owned());
    call.set(2, &0);
    call.set(2, &5);
    call.set(3, &vec![Mode::Single]);
    call.set(3, &None::<Mode>);
    call.send::<Instance>().await.unwrap();
    assert!(server.request().starts_with("GET /v2/other/instances/i%2F1?limit=5 "), "{}", server.request());
}

#[tokio::test]
async fn authentication() {
    struct Refuses;
    impl Authenticate for Refuses {
        fn authenticate<'a>(&'a self, _request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
            Box::pin(async { Err(AuthError::new("no key at hand").retryable()) })
        }
    }
    let server = Loopback::new(answer("200 OK", "", INSTANCE)).await;
    for (connection, expected) in [
        (server.client().auth(Bearer::new("t")), "authorization: bearer t\r\n"),
        (
            server.client().auth(Basic::new("Aladdin", "open sesame")),
            "authorization: basic qwxhzgrpbjpvcgvuihnlc2ftzq==\r\n",
        ),
        (server.client().auth(ApiKey::header("X-Key", "k")), "x-key: k\r\n"),
        (server.client().auth(ApiKey::query("a b", "k&")), "?key=q&a%20b=k%26 http"),
        (server.client().auth(ApiKey::cookie("c", "k;")), "cookie: session=s; c=k%3b\r\n"),
    ] {
        let mut call = show(&connection.build().unwrap());
        call.set(5, &Secret::from("s"));
        call.set(6, &Secret::from("q"));
        call.send::<Instance>().await.unwrap();
        assert!(server.request().to_lowercase().contains(expected), "{expected}: {}", server.request());
    }
    for (connection, expected) in [
        (server.client().auth(Refuses), "showInstance: no credentials: no key at hand"),
        (
            server.client().auth(Bearer::new("a\nb")),
            "showInstance: no credentials: the credentials hold characters no header can",
        ),
    ] {
        let error = show(&connection.build().unwrap()).send::<Instance>().await.map(drop).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Credentials, expected));
    }
    static OPEN: Operation = Operation::new("open", "GET", "/").no_auth();
    let connection = server.client().auth(Refuses).build().unwrap();
    Call::new(&connection, &OPEN).send::<Instance>().await.unwrap();
}

#[test]
fn addresses() {
    let base = |builder: ClientBuilder<Connection>| {
        builder.build().map(|connection| connection.base_url().to_owned()).map_err(|error| error.to_string())
    };
    let new = || ClientBuilder::<Connection>::new(&SERVICE);
    static NOWHERE: Service = Service::new("nowhere", "Nowhere", "1");
    static RELATIVE: Service = Service::new("relative", "Relative", "1").servers(&[Server::new("/v1", &[])]);
    for (builder, expected) in [
        (new().server_variable("region", "north-1"), Ok("https://shop.north-1.example.com/v1")),
        (
            new().server_variable("region", "south-1").server_variable("stage", "beta"),
            Ok("https://shop.south-1.example.com/beta"),
        ),
        (new().base_url("http://localhost:80/a/b//"), Ok("http://localhost:80/a/b")),
        (new(), Err("the address `https://shop.{region}.example.com/{stage}/` needs `region`")),
        (
            new().server_variable("region", "east-1"),
            Err("`region` must be one of north-1, south-1, not `east-1`"),
        ),
        (
            new().server_variable("region", "north-1").server_variable("stage", "a/b"),
            Err("`stage` can't be `a/b` in an address"),
        ),
        (
            new().base_url("localhost"),
            Err("`localhost` is no base URL: the URL must be absolute, with http or https"),
        ),
        (
            new().base_url("ftp://a"),
            Err("`ftp://a` is no base URL: the URL must be absolute, with http or https"),
        ),
        (
            new().base_url("https://a b"),
            Err("`https://a b` is no base URL: invalid URL: invalid uri character"),
        ),
        (new().base_url("https://u:s3cr3t@a"), Err("`a` is no base URL: it holds credentials; use `auth`")),
        (new().base_url("https://a/?b"), Err("`https://a/` is no base URL: it has a query or a fragment")),
        (new().base_url("http://a").header("a b", "c"), Err("header `a b` can't be sent")),
        (new().base_url("http://a").header("a", "s3cr3t\n"), Err("header `a` can't be sent")),
        (ClientBuilder::new(&NOWHERE), Err("the service has no address of its own: set `base_url`")),
        (
            ClientBuilder::new(&RELATIVE),
            Err("`/v1` is no base URL: the URL must be absolute, with http or https"),
        ),
    ] {
        let tls = cfg!(any(feature = "rustls", feature = "native-tls"));
        match expected {
            Ok(expected) if expected.starts_with("https") && !tls => {
                assert!(base(builder).unwrap_err().starts_with("https needs the feature"));
            }
            expected => assert_eq!(base(builder), expected.map(str::to_owned).map_err(str::to_owned)),
        }
    }
}

#[tokio::test]
async fn a_path_in_the_address_stays() {
    let server = Loopback::new(answer("200 OK", "", INSTANCE)).await;
    let connection = server.client().base_url(format!("{}/deep/er/", server.url)).build().unwrap();
    show(&connection).send::<Instance>().await.unwrap();
    assert!(server.request().starts_with("GET /deep/er/v2/p%201/instances/"), "{}", server.request());
}

#[test]
fn without_a_tokio_runtime_there_is_an_error() {
    let connection: Connection = ClientBuilder::new(&SERVICE)
        .base_url("http://localhost")
        .parameter("project_id", "p")
        .build()
        .unwrap();
    let mut call = Box::pin(show(&connection).send::<Value>());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match call.as_mut().poll(&mut context) {
        std::task::Poll::Ready(Err(error)) => {
            assert_eq!(error.to_string(), "showInstance: calls need a Tokio runtime around them");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn secrets_are_printed_nowhere() {
    const SECRET: &str = "s3cr3t";
    struct Shows(Arc<Mutex<Vec<String>>>);
    impl Transport for Shows {
        fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
            assert!(request.url().query().unwrap().contains(SECRET));
            self.0.lock().unwrap().push(format!("{request:?} {}", request.shown_url()));
            Box::pin(async {
                Ok(Response::new(http::StatusCode::BAD_REQUEST, http::HeaderMap::new(), SECRET))
            })
        }
    }
    let printed = Arc::new(Mutex::new(Vec::new()));
    let print = |text: String| printed.lock().unwrap().push(text);
    let auths: [Box<dyn Fn() -> ClientBuilder<Connection>>; 4] = [
        Box::new(|| ClientBuilder::new(&SERVICE).auth(Bearer::new(SECRET))),
        Box::new(|| ClientBuilder::new(&SERVICE).auth(Basic::new("user", SECRET))),
        Box::new(|| ClientBuilder::new(&SERVICE).auth(ApiKey::query("k", SECRET))),
        Box::new(|| ClientBuilder::new(&SERVICE).auth(ApiKey::cookie("k", SECRET))),
    ];
    for builder in auths {
        let builder = builder()
            .base_url("http://localhost")
            .parameter("project_id", SECRET)
            .header("X-Secret", SECRET)
            .transport(Shows(Arc::clone(&printed)));
        print(format!("{builder:?}"));
        let connection = builder.build().unwrap();
        print(format!("{connection:?}"));
        let mut call = show(&connection);
        call.set(0, &"p".to_owned());
        call.set(5, &Secret::from(SECRET));
        call.set(6, &Secret::from(SECRET));
        call.header("X-Auth-Token", SECRET);
        print(format!("{call:?} {call:#?}"));
        let error = call.answer().await.unwrap_err();
        // What a service says is shown, but for what it repeats.
        assert_eq!(error.message(), Some("***"));
        print(format!("{error} {error:?}"));
        print(format!("{:?}", error.kind()));
    }
    for bearer in [
        format!("{:?}", Bearer::new(SECRET)),
        format!("{:?}", Basic::new("user", SECRET)),
        format!("{:?}", ApiKey::header("k", SECRET)),
        format!("{:?}", Response::new(http::StatusCode::OK, http::HeaderMap::new(), SECRET)),
    ] {
        print(bearer);
    }
    for text in printed.lock().unwrap().iter() {
        assert!(!text.contains(SECRET), "{text}");
    }
    assert_eq!(printed.lock().unwrap().len(), 4 * 6 + 4);
}

#[test]
fn futures_move_between_threads() {
    fn is_send<T: Send>(_: T) {}
    let connection: Connection = ClientBuilder::new(&SERVICE).base_url("http://localhost").build().unwrap();
    is_send(show(&connection).send::<Instance>());
    is_send(show(&connection).send_optional::<Instance>());
    is_send(show(&connection).answer());
}
