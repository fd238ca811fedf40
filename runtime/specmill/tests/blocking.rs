//! Calls without async.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use specmill_runtime::codegen::{Call, Job, Paging, Parameter};
use specmill_runtime::testing::{Mock, TransportErrorKind, json};
use specmill_runtime::{
    Answer, BoxFuture, ClientBuilder, Connection, Error, ErrorKind, Finished, Items, Operation, Pages,
    Request, Response, Retries, Service, TimeoutKind, Transport, TransportError, Value, Waiter,
};

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static SHOW: Operation = Operation::new("showThing", "GET", "/thing");
static LIST: Operation = Operation::new("listThings", "GET", "/things")
    .parameters(&[Parameter::query("offset")])
    .paging(&Paging::offset("offset", "limit", "/things").total("/total"));
static SHOW_JOB: Operation = Operation::new("showJob", "GET", "/jobs").parameters(&[Parameter::query("id")]);
static CREATE: Operation = Operation::new("createThing", "POST", "/things");
static JOB: Job = Job::new("/job_id", &SHOW_JOB, "id", "/status").states(&["done"], &["failed"]);

#[derive(Clone, Default, PartialEq)]
struct Page {
    things: Vec<i64>,
    total: Option<i64>,
}

specmill_runtime::model! { Page { things, total } }

fn connection(transport: impl Transport + 'static) -> Connection {
    ClientBuilder::new(&SERVICE).base_url("http://localhost:81").transport(transport).build().unwrap()
}

fn show(connection: &Connection) -> Result<Value, Error> {
    Call::new(connection, &SHOW).send().wait_blocking()
}

#[test]
fn a_call_needs_no_runtime() {
    let mock = Mock::new();
    mock.on("showThing").reply(200, json!({"id": 1})).then(404, json!({"code": "X.1", "message": "No."}));
    let connection = connection(mock.clone());
    assert_eq!(show(&connection).unwrap(), json!({"id": 1}));
    let error = show(&connection).unwrap_err();
    assert_eq!(error.to_string(), "showThing: 404 Not Found: X.1: No.");
    mock.assert_done();
}

#[test]
fn bodies_of_all_kinds_are_read() {
    let mock = Mock::new();
    mock.on("showThing").reply_text(200, "[1]").repeat();
    let connection = connection(mock);
    let call = || Call::new(&connection, &SHOW);
    assert_eq!(call().send::<Vec<i64>>().wait_blocking().unwrap(), [1]);
    assert_eq!(call().send_optional::<Vec<i64>>().wait_blocking().unwrap(), Some(vec![1]));
    assert_eq!(call().send_text().wait_blocking().unwrap(), "[1]");
    assert_eq!(call().send_bytes().wait_blocking().unwrap(), "[1]");
    call().send_empty().wait_blocking().unwrap();
    let answer: Answer = call().answer().wait_blocking().unwrap();
    assert_eq!(answer.status(), 200);
}

#[test]
fn a_call_may_be_made_inside_of_runtimes_and_of_several_threads() {
    let mock = Mock::new();
    mock.on("showThing").reply(200, json!(7)).delay(Duration::from_millis(20)).repeat();
    let connection = connection(mock);
    let mut builders =
        [tokio::runtime::Builder::new_current_thread(), tokio::runtime::Builder::new_multi_thread()];
    for builder in &mut builders {
        let runtime = builder.enable_all().build().unwrap();
        runtime.block_on(async { assert_eq!(show(&connection).unwrap(), 7) });
    }
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let connection = connection.clone();
            thread::spawn(move || show(&connection).unwrap())
        })
        .collect();
    assert!(threads.into_iter().all(|thread| thread.join().unwrap() == 7));
}

/// A server that keeps connections open; each answers any number of requests.
fn server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            thread::spawn(move || {
                let (mut bytes, mut buffer) = (Vec::new(), [0; 1024]);
                while let Ok(count @ 1..) = stream.read(&mut buffer) {
                    bytes.extend_from_slice(&buffer[..count]);
                    if bytes.ends_with(b"\r\n\r\n") {
                        bytes.clear();
                        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n7").unwrap();
                    }
                }
            });
        }
    });
    url
}

#[test]
fn connections_of_a_runtime_that_is_held_up_are_not_used() {
    let client = ClientBuilder::new(&SERVICE).base_url(server()).timeout(Duration::from_secs(20));
    let connection: Connection = client.build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let call = || Call::new(&connection, &SHOW);
        assert_eq!(call().send::<i64>().await.unwrap(), 7);
        assert_eq!(call().send::<i64>().wait_blocking().unwrap(), 7);
        assert_eq!(call().send::<i64>().wait_blocking().unwrap(), 7);
        assert_eq!(call().send::<i64>().await.unwrap(), 7);
    });
    // And what was made there is of use when the runtime is gone.
    drop(runtime);
    assert_eq!(show(&connection).unwrap(), 7);
}

#[test]
fn calls_are_sent_again_and_time_is_up_as_otherwise() {
    let mock = Mock::new();
    mock.on("showThing")
        .reply_error(TransportErrorKind::Connect)
        .then(200, json!(1))
        .then(200, json!(2))
        .delay(Duration::from_secs(60));
    let client = ClientBuilder::new(&SERVICE)
        .base_url("http://localhost:81")
        .transport(mock.clone())
        .retries(Retries::default().backoff(Duration::ZERO, Duration::ZERO));
    let connection = client.timeout(Duration::from_millis(50)).build().unwrap();
    assert_eq!(show(&connection).unwrap(), 1);
    assert_eq!(mock.requests().len(), 2);
    let error = show(&connection).unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Call), "{error}");
}

fn pages() -> Mock {
    let mock = Mock::new();
    mock.on("listThings").query("offset", "2").reply(200, json!({"things": [3], "total": 3}));
    mock.on("listThings").reply(200, json!({"things": [1, 2], "total": 3}));
    mock
}

#[test]
fn pages_and_items_are_iterators() {
    let mock = pages();
    let list = Pages::<Page>::new(Call::new(&connection(mock.clone()), &LIST)).blocking();
    let list: Vec<_> = list.map(|page| page.unwrap().things).collect();
    assert_eq!(list, [vec![1, 2], vec![3]]);
    mock.assert_done();

    let connection = connection(pages());
    let take: fn(&mut Page) -> Vec<i64> = |page| std::mem::take(&mut page.things);
    let mut items = Items::new(Call::new(&connection, &LIST), take).blocking();
    assert_eq!(items.by_ref().take(2).collect::<Result<Vec<_>, _>>().unwrap(), [1, 2]);
    assert_eq!(items.next().unwrap().unwrap(), 3);
    assert!(items.next().is_none());
    assert!(items.next().is_none());

    // After an error nothing more comes.
    let mut items = Items::new(Call::new(&connection, &LIST), take).blocking();
    assert_eq!(items.next().unwrap().unwrap_err().kind(), ErrorKind::Transport);
    assert!(items.next().is_none());
}

#[test]
fn a_list_that_was_begun_with_async_can_be_ended_without() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut pages = Pages::<Page>::new(Call::new(&connection(pages()), &LIST));
    assert_eq!(runtime.block_on(pages.next()).unwrap().unwrap().things, [1, 2]);
    let rest: Vec<_> = pages.blocking().map(|page| page.unwrap().things).collect();
    assert_eq!(rest, [vec![3]]);
}

fn wait(connection: &Connection) -> Waiter<Finished<Value, Value>> {
    let millisecond = Duration::from_millis(1);
    Waiter::for_call(Call::new(connection, &CREATE), &JOB).interval(millisecond, millisecond)
}

#[test]
fn work_is_waited_for() {
    let mock = Mock::new();
    mock.on("createThing").reply(200, json!({"job_id": "j1"}));
    mock.on("showJob")
        .query("id", "j1")
        .reply(200, json!({"status": "running"}))
        .times(2)
        .then(200, json!({"status": "done", "result": 5}));
    mock.on("showThing").reply(200, json!("still there")).repeat();
    let connection = connection(mock.clone());
    let heard = Arc::new(Mutex::new(Vec::new()));
    let (list, here, shop) = (Arc::clone(&heard), thread::current().id(), connection.clone());
    let finished = wait(&connection)
        .on_progress(move |progress| {
            // Blocking calls are fine in here.
            assert_eq!(show(&shop).unwrap(), "still there");
            assert_eq!(thread::current().id(), here);
            list.lock().unwrap().push(progress.state.clone());
        })
        .wait_blocking()
        .unwrap();
    assert_eq!(finished.job.unwrap()["result"], 5);
    assert_eq!(*heard.lock().unwrap(), ["running", "running", "done"]);
    mock.assert_done();
}

#[test]
fn work_that_fails_is_an_error() {
    let mock = Mock::new();
    mock.on("createThing").reply(200, json!({"job_id": "j1"}));
    mock.on("showJob").reply(200, json!({"status": "failed"}));
    let error = wait(&connection(mock)).wait_blocking().unwrap_err();
    assert_eq!((error.kind(), error.job_id()), (ErrorKind::Job, Some("j1")));
}

/// Panics, or makes a blocking call of its own.
struct Strange {
    inner: Option<Connection>,
}

impl Transport for Strange {
    fn send<'a>(&'a self, _: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async {
            match &self.inner {
                None => panic!("out of order"),
                Some(inner) => {
                    let error = show(inner).unwrap_err();
                    Err(TransportError::new(TransportErrorKind::Other, error.to_string()))
                }
            }
        })
    }
}

#[test]
fn a_panic_is_an_error_and_others_go_on() {
    let error = show(&connection(Strange { inner: None })).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("panicked"), "{error}");
    a_call_needs_no_runtime();
}

#[test]
fn a_transport_that_blocks_its_own_thread_is_told() {
    let inner = Some(connection(Mock::new()));
    let error = show(&connection(Strange { inner })).unwrap_err();
    assert!(error.to_string().contains("can't make blocking calls"), "{error}");
}
