//! Work that is waited for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::StatusCode;
use serde_json::json;
use specmill_runtime::codegen::{Call, Job, Parameter, StartsJob};
use specmill_runtime::{
    BoxFuture, ClientBuilder, Connection, Error, ErrorKind, Finished, Operation, Progress, Request, Response,
    Service, TimeoutKind, Transport, TransportError, TransportErrorKind, Value, Waiter,
};
use tokio::time::Instant;

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static SHOW_JOB: Operation = Operation::new("showJob", "GET", "/jobs").parameters(&[Parameter::query("id")]);
static CREATE: Operation = Operation::new("createThing", "POST", "/things");
static JOB: Job = Job::new("/job_id", &SHOW_JOB, "id", "/job/status")
    .states(&["Completed"], &["Failed"])
    .reason("/job/fail_reason")
    .progress("/job/process");

#[derive(Clone, Default, PartialEq)]
struct Started {
    job_id: Option<String>,
}

specmill_runtime::model! { Started { job_id } }

impl StartsJob for Started {
    type Outcome = Value;
    const JOB: &'static Job = &JOB;
}

/// What the service says when it is asked for the so-manieth time: `None` breaks the connection.
type Script = fn(usize) -> Option<(u16, Value)>;

#[derive(Clone)]
struct Shop {
    started: fn() -> Value,
    script: Script,
    asked: Arc<Mutex<Vec<(String, Instant)>>>,
}

impl Transport for Shop {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        let (status, body) = if request.method() == "POST" {
            (200, (self.started)())
        } else {
            let mut asked = self.asked.lock().unwrap();
            asked.push((request.url().query().unwrap_or_default().to_owned(), Instant::now()));
            match (self.script)(asked.len() - 1) {
                Some(answer) => answer,
                None => {
                    let gone = TransportError::new(TransportErrorKind::Connect, "gone");
                    return Box::pin(async { Err(gone) });
                }
            }
        };
        let status = StatusCode::from_u16(status).unwrap();
        Box::pin(async move { Ok(Response::new(status, Default::default(), body.to_string())) })
    }
}

fn state(status: &str) -> Option<(u16, Value)> {
    Some((200, json!({"job": {"id": "j/1", "status": status, "process": "40%"}})))
}

fn shop(script: Script) -> (Shop, Connection) {
    let shop = Shop { started: || json!({"job_id": "j/1"}), script, asked: Arc::default() };
    let client = ClientBuilder::new(&SERVICE).base_url("http://localhost:81").transport(shop.clone());
    (shop, client.build().unwrap())
}

async fn finish(script: Script) -> (Shop, Result<Finished<Started, Value>, Error>) {
    let (shop, connection) = shop(script);
    let result = Waiter::for_call(Call::new(&connection, &CREATE), &JOB).await;
    (shop, result)
}

#[tokio::test(start_paused = true)]
async fn a_job_is_asked_for_until_it_is_done() {
    let (shop, connection) = shop(|count| state(["Pending", "Running", "Running", "Completed"][count]));
    let told = Arc::new(Mutex::new(Vec::new()));
    let list = Arc::clone(&told);
    let waiter: Waiter<Finished<Started, Value>> = Waiter::for_call(Call::new(&connection, &CREATE), &JOB);
    let finished = waiter
        .interval(Duration::from_secs(2), Duration::from_secs(4))
        .on_progress(move |progress: &Progress| list.lock().unwrap().push(progress.clone()))
        .await
        .unwrap();
    assert_eq!(finished.answer.job_id.as_deref(), Some("j/1"));
    assert_eq!(finished.job.unwrap()["job"]["status"], "Completed");
    let asked = shop.asked.lock().unwrap();
    assert!(asked.iter().all(|(query, _)| query == "id=j%2F1"), "{asked:?}");
    let pauses: Vec<_> = asked.windows(2).map(|pair| (pair[1].1 - pair[0].1).as_secs_f64().round()).collect();
    assert_eq!(pauses, [3.0, 4.0, 4.0]);
    let told = told.lock().unwrap();
    assert_eq!(told.len(), 4);
    assert_eq!((told[1].state.as_str(), told[1].percent), ("Running", Some(40.0)));
    assert_eq!(told[1].elapsed.as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn an_answer_can_be_waited_for_later() {
    let (_, connection) = shop(|_| state("Completed"));
    let started = Started { job_id: Some("j/1".to_owned()) };
    assert_eq!(Waiter::for_answer(&connection, &started).await.unwrap().unwrap()["job"]["id"], "j/1");
    // An order names no job.
    for id in [None, Some(String::new())] {
        let started = Started { job_id: id };
        assert_eq!(Waiter::for_answer(&connection, &started).await.unwrap(), None);
    }
}

#[tokio::test(start_paused = true)]
async fn an_order_is_not_waited_for() {
    let (mut shop, _) = shop(|_| state("Completed"));
    shop.started = || json!({"order_id": "o1"});
    let client = ClientBuilder::new(&SERVICE).base_url("http://localhost:81").transport(shop.clone());
    let connection: Connection = client.build().unwrap();
    let finished: Finished<Value, Value> =
        Waiter::for_call(Call::new(&connection, &CREATE), &JOB).await.unwrap();
    assert_eq!(finished.answer["order_id"], "o1");
    assert_eq!(finished.job, None);
    assert!(shop.asked.lock().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_job_that_fails_is_an_error_with_the_reason() {
    let (_, result) =
        finish(|_| Some((200, json!({"job": {"status": "Failed", "fail_reason": "no\nspace"}})))).await;
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Job);
    assert_eq!((error.job_id(), error.job_state()), (Some("j/1"), Some("Failed")));
    assert_eq!(error.message(), Some("no space"));
    assert_eq!(error.to_string(), "createThing: the job failed: no space (job j/1, state Failed)");
    assert!(!error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn the_time_for_a_job_is_limited() {
    let (_, connection) = shop(|_| state("Running"));
    let begin = Instant::now();
    let waiter: Waiter<Finished<Started, Value>> = Waiter::for_call(Call::new(&connection, &CREATE), &JOB);
    let error = waiter.timeout(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Job));
    assert_eq!(begin.elapsed().as_secs(), 60);
    assert_eq!(
        error.to_string(),
        "createThing: the job did not end within 60s (time-out of the job) (job j/1, state Running)"
    );
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_gone_for_a_while_does_not_end_the_wait() {
    // Two times all attempts fail, then it is back.
    let (shop, result) =
        finish(
            |count| {
                if (1..7).contains(&count) { None } else { state(["Running", "Completed"][count.min(1)]) }
            },
        )
        .await;
    result.unwrap();
    assert_eq!(shop.asked.lock().unwrap().len(), 8);

    let (shop, result) = finish(|_| None).await;
    let error = result.unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::Transport, Some("j/1")));
    assert_eq!(shop.asked.lock().unwrap().len(), 15);
}

#[tokio::test(start_paused = true)]
async fn what_can_not_be_understood_ends_the_wait() {
    for (script, kind) in [
        ((|_| Some((200, json!({"job": {}})))) as Script, ErrorKind::Decode),
        (|_| Some((404, json!({"error_code": "X", "error_msg": "none"}))), ErrorKind::Api),
    ] {
        let (_, result) = finish(script).await;
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.job_id()), (kind, Some("j/1")), "{error}");
    }
}
