//! Connections that break, and answers that are no good.

use std::error::Error as _;
use std::fmt::Write as _;

use specmill_loopback::{Refused, Script, Step, http};
use specmill_runtime::ErrorKind::{Api, Decode, Timeout, Transport};
use specmill_runtime::{Error, ErrorKind};

use super::scene::{create, fine, list, millis, taurus};
use Step::{Close, Hold, Pause, Reset, Send};

/// A fault, and what becomes of a GET and of a POST that meet it each time.
struct Fault {
    name: &'static str,
    steps: Vec<Step>,
    /// What kind of error it is, and how often a GET and a POST are sent.
    kind: ErrorKind,
    sent: (usize, usize),
}

/// How often a GET and a POST are sent where only the first may be repeated.
const AGAIN: (usize, usize) = (3, 1);
/// Both once.
const ONCE: (usize, usize) = (1, 1);
/// Both until it is enough.
const BOTH: (usize, usize) = (3, 3);

fn fault(name: &'static str, kind: ErrorKind, sent: (usize, usize), steps: Vec<Step>) -> Fault {
    Fault { name, steps, kind, sent }
}

fn bytes(text: &str) -> Step {
    Send(text.as_bytes().to_vec())
}

/// Bytes, and time for them to arrive before the connection breaks.
fn broken_after(text: &str, end: Step) -> Vec<Step> {
    vec![bytes(text), Pause(millis(30)), end]
}

fn status(status: u16, headers: &str, body: impl AsRef<[u8]>) -> Vec<Step> {
    vec![Send(http(status, &format!("X-Request-Id: r-1\r\n{headers}"), body))]
}

/// The beginning of an answer of 40 bytes, and some of its body.
const HALF: &str = "HTTP/1.1 200 OK\r\nContent-Length: 40\r\nX-Request-Id: r-1\r\n\r\n{\"users\": [";

const JSON: &str = "Content-Type: application/json\r\n";
const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";

fn chunked(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}")
}

/// Faults of connections.
fn connections() -> Vec<Fault> {
    vec![
        fault("closed before the headers", Transport, AGAIN, vec![Close]),
        fault("reset before the headers", Transport, AGAIN, vec![Reset]),
        fault("closed amid the headers", Transport, AGAIN, broken_after("HTTP/1.1 200 OK\r\nConte", Close)),
        fault("reset amid the headers", Transport, AGAIN, broken_after("HTTP/1.1 200 OK\r\nConte", Reset)),
        fault("body cut off", Transport, AGAIN, broken_after(HALF, Close)),
        fault("reset amid the body", Transport, AGAIN, broken_after(HALF, Reset)),
        fault("stalled before the headers", Timeout, AGAIN, vec![Hold]),
        fault("stalled amid the headers", Timeout, AGAIN, vec![bytes("HTTP/1.1 200 OK\r\nConte"), Hold]),
        fault("stalled amid the body", Timeout, AGAIN, vec![bytes(HALF), Hold]),
        fault("body that trickles", Timeout, AGAIN, {
            let letters = HALF.bytes().map(|byte| [Send(vec![byte]), Pause(millis(10))]);
            letters.flatten().collect()
        }),
    ]
}

/// Answers that are no HTTP, or not what their headers say.
fn framing() -> Vec<Fault> {
    let long = "x".repeat(2000);
    vec![
        fault("no HTTP", Transport, AGAIN, broken_after("220 mail.example.com ESMTP\r\n", Close)),
        fault("Content-Length too long, closed", Transport, AGAIN, {
            broken_after("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}", Close)
        }),
        fault("Content-Length too long, open", Timeout, AGAIN, {
            vec![bytes("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}"), Hold]
        }),
        fault("Content-Length too short", Decode, ONCE, {
            vec![bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nX-Request-Id: r-1\r\n\r\n{\"users\": []}")]
        }),
        fault("Content-Length no number", Transport, AGAIN, {
            vec![bytes("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}")]
        }),
        fault("two Content-Lengths", Transport, AGAIN, {
            vec![bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}")]
        }),
        fault("chunk without a length", Transport, AGAIN, vec![bytes(&chunked("zz\r\n{}\r\n0\r\n\r\n"))]),
        fault("chunk of endless length", Transport, AGAIN, {
            vec![bytes(&chunked("fffffffffffffffff\r\n{}"))]
        }),
        fault("chunk cut off", Transport, AGAIN, broken_after(&chunked("99\r\n{}"), Close)),
        fault("last chunk missing", Transport, AGAIN, broken_after(&chunked("2\r\n{}\r\n"), Close)),
        fault("body too large by its header", Transport, ONCE, status(200, JSON, &long)),
        fault("body too large without saying so", Transport, ONCE, {
            vec![bytes(&chunked(&format!("7d0\r\n{long}\r\n0\r\n\r\n")))]
        }),
        fault("error with a body too large", Transport, ONCE, status(404, JSON, &long)),
        fault("headers without end", Transport, AGAIN, {
            vec![bytes(&format!("HTTP/1.1 200 OK\r\n{}\r\n{{}}", "X-Filler: 1\r\n".repeat(200)))]
        }),
    ]
}

/// Successes whose bodies are no good.
fn bodies() -> Vec<Fault> {
    vec![
        fault("invalid UTF-8", Decode, ONCE, {
            status(200, JSON, b"{\"users\": [{\"name\": \"\xFF\xFE\"}], \"job_id\": \"\xFF\"}")
        }),
        fault("invalid JSON", Decode, ONCE, status(200, JSON, "{\"users\": [], \"job_id\": \"j\",,}")),
        fault("half of JSON", Decode, ONCE, status(200, JSON, "{\"users\": [{\"name\": ")),
        fault("JSON of another shape", Decode, ONCE, {
            status(200, JSON, "{\"users\": [{\"name\": []}], \"job_id\": {}}")
        }),
        fault("a number", Decode, ONCE, status(200, JSON, "7")),
        fault("null", Decode, ONCE, status(200, JSON, "null")),
        fault("a page with status 200", Decode, ONCE, {
            status(200, HTML, "<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>")
        }),
        fault("plain text with status 200", Decode, ONCE, {
            status(200, "", "The service is being\nmaintained.")
        }),
        fault(
            "bytes with status 200",
            Decode,
            ONCE,
            status(200, "Content-Encoding: gzip\r\n", b"\x1F\x8B\x08\0\xFF"),
        ),
        fault("an empty body", Decode, ONCE, status(200, JSON, "")),
        fault("204 in place of a body", Decode, ONCE, {
            vec![bytes("HTTP/1.1 204 No Content\r\nX-Request-Id: r-1\r\n\r\n")]
        }),
    ]
}

/// Answers that say no.
fn refusals() -> Vec<Fault> {
    let elsewhere = "Location: http://127.0.0.1:1/login?ticket=1\r\n";
    let said = r#"{"error_code": "DBS.05000006", "error_msg": "The password is weak."}"#;
    let other = r#"{"errorCode": 4031, "errorMsg": "No\n  permission."}"#;
    let nested =
        r#"{"error": {"code": "APIGW.0101", "message": "The API does not exist.", "request_id": "r-2"}}"#;
    vec![
        fault("302", Api, ONCE, status(302, elsewhere, "")),
        fault("307", Api, ONCE, status(307, elsewhere, "")),
        fault("400", Api, ONCE, status(400, JSON, said)),
        fault("401", Api, ONCE, status(401, JSON, r#"{"code": 401, "message": "Who is it?"}"#)),
        fault("403", Api, ONCE, status(403, JSON, other)),
        fault("404", Api, ONCE, vec![Send(http(404, JSON, nested))]),
        fault("409", Api, ONCE, status(409, JSON, r#"{"message": "It is being changed."}"#)),
        fault("418 without a body", Api, ONCE, status(418, "", "")),
        fault("429", Api, BOTH, status(429, JSON, r#"{"error_code": "APIGW.0308"}"#)),
        fault("429 with Retry-After", Api, BOTH, status(429, "Retry-After: 0\r\n", "")),
        fault("429 with a long Retry-After", Api, ONCE, status(429, "Retry-After: 3600\r\n", "")),
        fault("500", Api, AGAIN, status(500, JSON, r#"{"errors": [{"code": "DBS.05000000"}]}"#)),
        fault("501", Api, ONCE, status(501, "", "")),
        fault("502", Api, AGAIN, status(502, HTML, "<html><title>502 Bad Gateway</title></html>")),
        fault("503", Api, AGAIN, status(503, "Retry-After: 0\r\n", "no upstream")),
        fault("504", Api, AGAIN, status(504, JSON, "{\"error\": ")),
        fault("511 in bytes", Api, AGAIN, status(511, "", b"\0\xFF\xFE")),
        fault("no HTTP status", Api, ONCE, status(999, "", "")),
    ]
}

/// What a call is found to have come to.
fn outcome(fault: &Fault, method: &str, error: Error, sent: usize, seen: usize) -> String {
    let shown = error.to_string();
    let context = format!("{}, {method}: {shown}", fault.name);
    assert_eq!(error.kind(), fault.kind, "{context}");
    assert_eq!(error.attempts() as usize, sent, "{context}");
    assert_eq!(seen, sent, "requests: {context}");
    assert!(!shown.contains('\n') && shown.len() < 1000, "{context}");
    let causes = std::iter::successors(error.source(), |&cause| cause.source());
    assert!(causes.take(20).all(|cause| !cause.to_string().is_empty()), "{context}");
    // Systems call a reset by different names, and may notice it early or late.
    let reset = fault.name.contains("reset").then(|| shown.find("broke").map(|at| at + 5)).flatten();
    let shown = match reset {
        Some(end) => format!("{}…", &shown[..end]),
        None => shown,
    };
    format!("  {method} {shown}\n")
}

/// A client that takes small bodies only, and waits so many milliseconds where a fault is a matter of time.
fn client(fault: &Fault, server: &Script, wait: u64) -> huaweicloud_taurusdb::Client {
    let client = taurus(&server.url).max_body(1000);
    let client = if fault.kind == Timeout { client.attempt_timeout(millis(wait)) } else { client };
    client.build().unwrap()
}

/// Meets faults with a GET and a POST; what is shown of each.
async fn meet(faults: Vec<Fault>) -> String {
    let mut report = String::new();
    for fault in faults {
        writeln!(report, "{}", fault.name).unwrap();
        for method in ["GET", "POST"] {
            let steps = fault.steps.clone();
            let server = Script::start(move |_, _| steps.clone()).await;
            let client = client(&fault, &server, 200);
            let (result, sent) = match method {
                "GET" => (list(&client).await, fault.sent.0),
                _ => (create(&client).await.map(drop), fault.sent.1),
            };
            let Err(error) = result else { panic!("{}, {method}: it went well", fault.name) };
            let received = server.received();
            assert!(received.iter().all(|request| request.method == method), "{received:?}");
            report.push_str(&outcome(&fault, method, error, sent, received.len()));
        }
    }
    report
}

#[tokio::test]
async fn connections_that_break() {
    insta::assert_snapshot!("faults-connections", meet(connections()).await);
}

#[tokio::test]
async fn answers_that_are_not_what_they_say() {
    insta::assert_snapshot!("faults-framing", meet(framing()).await);
}

#[tokio::test]
async fn successes_that_are_none() {
    insta::assert_snapshot!("faults-bodies", meet(bodies()).await);
}

#[tokio::test]
async fn refusals_of_the_service() {
    insta::assert_snapshot!("faults-refusals", meet(refusals()).await);
}

/// Nothing gets to a service that is not there, so everything may be tried again.
#[tokio::test]
async fn nobody_listens() {
    let nobody = Refused::new();
    let client = taurus(&nobody.url).build().unwrap();
    for error in [list(&client).await.unwrap_err(), create(&client).await.map(drop).unwrap_err()] {
        assert_eq!((error.kind(), error.attempts()), (Transport, 3), "{error}");
        assert!(error.to_string().contains(": no connection: "), "{error}");
        assert!(error.source().is_some() && error.is_retryable(), "{error:?}");
    }
}

/// Whether a request was read before the connection broke can't be known.
#[tokio::test]
async fn connections_that_are_reset_at_once() {
    for post in [false, true] {
        let server = Script::greet(vec![Reset]).await;
        let client = taurus(&server.url).build().unwrap();
        let result = if post { create(&client).await.map(drop) } else { list(&client).await };
        let error = result.unwrap_err();
        let sent = if post { 1 } else { 3 };
        assert_eq!((error.kind(), error.attempts()), (Transport, sent), "{error}");
        assert_eq!(server.accepted(), sent as usize, "{error}");
    }
}

/// The service comes back after each passing fault: a GET goes well then, a POST goes
/// well only where the service can't have done the work.
#[tokio::test]
async fn faults_that_pass() {
    let faults = [connections(), framing(), refusals()].into_iter().flatten();
    let mut passing = 0;
    for fault in faults.filter(|fault| fault.sent != ONCE) {
        passing += 1;
        for post in [false, true] {
            let steps = fault.steps.clone();
            let server = Script::start(move |number, _| match number {
                0 => steps.clone(),
                _ => fine(r#"{"users": [], "total_count": 0, "job_id": "j-1"}"#),
            })
            .await;
            let client = client(&fault, &server, 500);
            let result = if post { create(&client).await.map(drop) } else { list(&client).await };
            let repeated = !post || fault.sent == BOTH;
            assert_eq!(result.is_ok(), repeated, "{}: {result:?}", fault.name);
            assert_eq!(server.received().len(), if repeated { 2 } else { 1 }, "{}", fault.name);
            let bodies: Vec<_> = server.received().into_iter().map(|request| request.body).collect();
            assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]), "{}", fault.name);
        }
    }
    assert!(passing > 20, "{passing}");
}

/// The target of a redirect hears nothing, least of all the signature.
#[tokio::test]
async fn redirects_lead_nowhere() {
    let elsewhere = Script::start(|_, _| fine("{}")).await;
    for code in [301, 302, 303, 307, 308] {
        let location = format!("Location: {}/users?x=1\r\n", elsewhere.url);
        let server = Script::start(move |_, _| status(code, &location, "")).await;
        let client = taurus(&server.url).build().unwrap();
        for error in [list(&client).await.unwrap_err(), create(&client).await.map(drop).unwrap_err()] {
            assert_eq!((error.kind(), error.status().unwrap().as_u16()), (Api, code), "{error}");
            assert!(error.to_string().contains("/users, which is not followed"), "{error}");
        }
        assert_eq!(server.received().len(), 2);
    }
    assert_eq!(elsewhere.accepted(), 0);
}

/// What stands behind a body belongs to no answer: not to the one before, and not to the
/// next call on the connection.
#[tokio::test]
async fn what_is_left_over_answers_nothing() {
    let forged = http(200, "", r#"{"users": [], "total_count": 666, "job_id": "forged"}"#);
    let server = Script::start(move |number, _| match number {
        0 => {
            let mut both = http(200, "", r#"{"job_id": "first"}"#);
            both.extend_from_slice(&forged);
            vec![Send(both)]
        }
        _ => fine(r#"{"job_id": "second"}"#),
    })
    .await;
    let client = taurus(&server.url).build().unwrap();
    assert_eq!(create(&client).await.unwrap().job_id.as_deref(), Some("first"));
    assert_eq!(create(&client).await.unwrap().job_id.as_deref(), Some("second"));
    assert_eq!((server.received().len(), server.accepted()), (2, 2));
}

/// A kept connection that the service closed meanwhile is not used, so that even a POST goes well.
#[tokio::test]
async fn a_connection_that_went_stale() {
    for end in [Close, Reset] {
        let server = Script::start(move |number, _| {
            let mut steps = fine(r#"{"job_id": "j"}"#);
            steps.extend((number == 0).then(|| [Pause(millis(20)), end.clone()]).into_iter().flatten());
            steps
        })
        .await;
        let client = taurus(&server.url).build().unwrap();
        create(&client).await.unwrap();
        server.closed(1).await;
        // The client has to hear of it.
        tokio::time::sleep(millis(50)).await;
        create(&client).await.unwrap();
        assert_eq!((server.received().len(), server.accepted()), (2, 2));
    }
}

/// Hints before the answer are not the answer.
#[tokio::test]
async fn informational_answers_are_passed_over() {
    let server = Script::start(|_, _| {
        let mut steps = vec![bytes("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")];
        steps.extend(fine(r#"{"job_id": "j"}"#));
        steps
    })
    .await;
    create(&taurus(&server.url).build().unwrap()).await.unwrap();
    assert_eq!(server.received().len(), 1);
}
