//! What is sent again, and what is not.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode};
use specmill_runtime::codegen::Call;
use specmill_runtime::{
    AuthError, Authenticate, BoxFuture, ClientBuilder, Connection, Error, ErrorKind, Operation, Request,
    Response, Retries, Service, TimeoutKind, Transport, TransportError, TransportErrorKind,
};
use tokio::time::Instant;

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static SHOW: Operation = Operation::new("showInstance", "GET", "/instances/1");
static CREATE: Operation = Operation::new("createInstance", "POST", "/instances");
static ANALYSE: Operation = Operation::new("analyse", "POST", "/analyses").idempotent(true);

/// What happens to an attempt.
#[derive(Clone, Debug)]
enum Event {
    Status(u16),
    /// A refusal with `Retry-After`.
    Later(u16, &'static str),
    Broken(TransportErrorKind),
    Silence,
}
use Event::{Broken, Later, Silence, Status};
use TransportErrorKind::{Body, BodyTooLarge, Connect, ConnectTimeout, Interrupted, Tls};

/// Plays events in turn, the last one for ever.
#[derive(Clone)]
struct Script {
    events: Arc<Mutex<VecDeque<Event>>>,
    sent: Arc<Mutex<Vec<Instant>>>,
}

impl Script {
    fn new(events: &[Event]) -> Self {
        Self { events: Arc::new(Mutex::new(events.to_vec().into())), sent: Arc::default() }
    }

    fn client(&self) -> ClientBuilder<Connection> {
        ClientBuilder::new(&SERVICE).base_url("http://localhost:81").transport(self.clone())
    }

    fn sent(&self) -> usize {
        self.sent.lock().unwrap().len()
    }

    /// Time between attempts.
    fn pauses(&self) -> Vec<Duration> {
        self.sent.lock().unwrap().windows(2).map(|pair| pair[1] - pair[0]).collect()
    }
}

impl Transport for Script {
    fn send<'a>(&'a self, _: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        self.sent.lock().unwrap().push(Instant::now());
        let mut events = self.events.lock().unwrap();
        let event = if events.len() > 1 { events.pop_front() } else { events.front().cloned() };
        Box::pin(async move {
            let mut headers = HeaderMap::new();
            match event.expect("an event") {
                Status(status) => Ok(Response::new(StatusCode::from_u16(status).unwrap(), headers, "{}")),
                Later(status, text) => {
                    headers.insert("retry-after", HeaderValue::from_static(text));
                    Ok(Response::new(StatusCode::from_u16(status).unwrap(), headers, "{}"))
                }
                Broken(kind) => Err(TransportError::new(kind, "broken")),
                Silence => std::future::pending().await,
            }
        })
    }
}

async fn send(script: &Script, operation: &'static Operation) -> Result<(), Error> {
    Call::new(&script.client().build().unwrap(), operation).send_empty().await
}

#[tokio::test(start_paused = true)]
async fn what_may_be_repeated_and_what_not() {
    // The event, and how often GET, POST and a POST that only reads are sent.
    for (event, get, post, reading) in [
        (Status(200), 1, 1, 1),
        (Status(302), 1, 1, 1),
        (Status(400), 1, 1, 1),
        (Status(401), 1, 1, 1),
        (Status(403), 1, 1, 1),
        (Status(404), 1, 1, 1),
        (Status(408), 3, 1, 3),
        (Status(409), 1, 1, 1),
        (Status(429), 3, 3, 3),
        (Status(500), 3, 1, 3),
        (Status(501), 1, 1, 1),
        (Status(502), 3, 1, 3),
        (Status(503), 3, 1, 3),
        (Status(504), 3, 1, 3),
        (Later(429, "1"), 3, 3, 3),
        (Later(503, "1"), 3, 1, 3),
        (Later(429, "61"), 1, 1, 1),
        (Broken(Connect), 3, 3, 3),
        (Broken(ConnectTimeout), 3, 3, 3),
        (Broken(Tls), 1, 1, 1),
        (Broken(Interrupted), 3, 1, 3),
        (Broken(Body), 3, 1, 3),
        (Broken(BodyTooLarge), 1, 1, 1),
        (Silence, 3, 1, 3),
    ] {
        for (operation, expected) in [(&SHOW, get), (&CREATE, post), (&ANALYSE, reading)] {
            let script = Script::new(std::slice::from_ref(&event));
            let result = send(&script, operation).await;
            assert_eq!(script.sent(), expected, "{event:?} {}: {result:?}", operation.id());
            if let Err(error) = result {
                assert_eq!(error.attempts() as usize, expected, "{error}");
                assert_eq!(
                    error.to_string().contains(&format!("({expected} attempts")),
                    expected > 1,
                    "{error}"
                );
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_success_ends_it() {
    let script = Script::new(&[Status(503), Broken(Connect), Status(204)]);
    send(&script, &SHOW).await.unwrap();
    assert_eq!(script.sent(), 3);
    let pauses = script.pauses();
    assert!(pauses[0] <= Duration::from_millis(202) && pauses[1] <= Duration::from_millis(402), "{pauses:?}");
}

#[tokio::test(start_paused = true)]
async fn the_service_says_how_long_to_wait() {
    let script = Script::new(&[Later(429, "7"), Status(200)]);
    send(&script, &CREATE).await.unwrap();
    let pause = script.pauses()[0];
    assert!(pause >= Duration::from_secs(7) && pause < Duration::from_secs(8), "{pause:?}");

    let error = send(&Script::new(&[Later(429, "3600")]), &CREATE).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert!(error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn a_call_has_its_own_settings() {
    let script = Script::new(&[Status(503)]);
    let connection: Connection = script.client().retries(Retries::default().attempts(5)).build().unwrap();
    assert_eq!(Call::new(&connection, &SHOW).send_empty().await.unwrap_err().attempts(), 5);
    let mut call = Call::new(&connection, &SHOW);
    call.retries(Retries::none());
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.to_string(), "showInstance: 503 Service Unavailable");

    let script = Script::new(&[Silence]);
    let mut call = Call::new(&script.client().build().unwrap(), &SHOW);
    call.attempt_timeout(Duration::from_secs(2));
    let start = Instant::now();
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Attempt));
    let passed = start.elapsed();
    assert!(passed >= Duration::from_secs(6) && passed < Duration::from_secs(7), "{passed:?}");
}

#[tokio::test(start_paused = true)]
async fn the_time_of_a_call_is_for_all_attempts() {
    // Silence ends the call amid the second attempt.
    let script = Script::new(&[Status(503), Silence]);
    let mut call = Call::new(&script.client().build().unwrap(), &SHOW);
    call.timeout(Duration::from_secs(5));
    let error = call.send_empty().await.unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Call));
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.previous().and_then(Error::status), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(
        error.to_string(),
        "showInstance: no answer to this call within 5s (time-out of the call); the attempt before failed: \
         503 Service Unavailable (2 attempts)"
    );

    // A pause that would not end in time is not begun.
    let script = Script::new(&[Later(503, "6")]);
    let mut call = Call::new(&script.client().build().unwrap(), &SHOW);
    call.timeout(Duration::from_secs(5));
    let start = Instant::now();
    let error = call.send_empty().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_multiplied() {
    let script = Script::new(&[Status(503)]);
    let connection: Connection = script.client().retries(Retries::default().budget(10)).build().unwrap();
    for _ in 0..100 {
        Call::new(&connection, &SHOW).send_empty().await.unwrap_err();
    }
    assert_eq!(script.sent(), 110);
}

#[tokio::test(start_paused = true)]
async fn who_goes_stops_all() {
    let script = Script::new(&[Status(503)]);
    let call = Call::new(&script.client().build().unwrap(), &SHOW);
    let waited = tokio::time::timeout(Duration::from_nanos(1), call.send_empty()).await;
    assert!(waited.is_err());
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(script.sent(), 1);
}

/// Has a new proof for each request, as long as there are any.
struct Proofs(Mutex<VecDeque<&'static str>>);

impl Authenticate for Proofs {
    fn authenticate<'a>(&'a self, request: &'a mut Request) -> BoxFuture<'a, Result<(), AuthError>> {
        let proof = self.0.lock().unwrap().front().copied();
        Box::pin(async move {
            let proof = proof.ok_or_else(|| AuthError::new("no proof is left"))?;
            request.headers_mut().insert("x-proof", HeaderValue::from_static(proof));
            Ok(())
        })
    }

    fn renews(&self) -> bool {
        true
    }

    fn refused(&self, request: &Request, response: &Response) -> bool {
        assert_eq!(response.status(), 401);
        let mut proofs = self.0.lock().unwrap();
        if proofs.front().copied() == request.headers().get("x-proof").and_then(|proof| proof.to_str().ok()) {
            proofs.pop_front();
        }
        !proofs.is_empty()
    }
}

#[tokio::test(start_paused = true)]
async fn refused_credentials_are_replaced_once() {
    for (events, proofs, sent, status) in [
        (vec![Status(401), Status(200)], vec!["a", "b"], 2, None),
        (vec![Status(401)], vec!["a", "b", "c"], 2, Some(401)),
        (vec![Status(401)], vec!["a"], 1, Some(401)),
        (vec![Status(503), Status(401), Status(503), Status(200)], vec!["a", "b"], 3, Some(503)),
    ] {
        let script = Script::new(&events);
        let auth = Proofs(Mutex::new(proofs.into()));
        let connection: Connection = script.client().auth(auth).build().unwrap();
        // Not even what works twice is dangerous here: what was refused did nothing.
        let operation = if sent == 3 { &SHOW } else { &CREATE };
        let result = Call::new(&connection, operation).send_empty().await;
        assert_eq!(script.sent(), sent, "{events:?}");
        assert_eq!(result.err().and_then(|error| error.status()).map(|status| status.as_u16()), status);
    }
}
