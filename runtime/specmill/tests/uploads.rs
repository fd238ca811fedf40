//! Bodies that are streams, on their way to a server on the loopback interface.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "reqwest")]

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::{Stream, stream};
use specmill_loopback::{Refused, Script, Step, http};
use specmill_runtime::codegen::{Call, Operation, Service};
use specmill_runtime::{Body, Bytes, ClientBuilder, Connection, Error, ErrorKind, Retries};

static SERVICE: Service = Service::new("files", "Files", "1.0.0");
/// May be sent again.
static PUT: Operation = Operation::new("putFile", "PUT", "/file").body("application/octet-stream", true);

fn client(url: &str) -> Connection {
    let retries = Retries::default().backoff(Duration::from_millis(1), Duration::from_millis(5));
    ClientBuilder::new(&SERVICE).base_url(url).retries(retries).build().unwrap()
}

async fn put(url: &str, body: impl Into<Body>) -> Result<(), Error> {
    let mut call = Call::new(&client(url), &PUT);
    call.body(body);
    tokio::time::timeout(Duration::from_secs(20), call.send_empty()).await.expect("it hangs")
}

async fn server(statuses: &'static [u16]) -> Script {
    Script::start(move |number, _| vec![Step::Send(http(statuses[number], "", ""))]).await
}

fn chunks() -> impl Stream<Item = io::Result<Bytes>> + Send + 'static {
    stream::iter((0..10).map(|number| Ok(vec![b'0' + number; 10_000].into())))
}

fn content() -> Vec<u8> {
    (0..10).flat_map(|number| vec![b'0' + number; 10_000]).collect()
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_and_one_of_known_length_with_it() {
    let server = server(&[204, 204]).await;
    put(&server.url, Body::stream(chunks())).await.unwrap();
    put(&server.url, Body::sized(100_000, chunks())).await.unwrap();
    let received = server.received();
    assert!(received.iter().all(|request| request.body == content()));
    let [chunked, sized] = &received[..] else { panic!("{} requests", received.len()) };
    assert_eq!(
        (chunked.header("transfer-encoding"), chunked.header("content-length")),
        (Some("chunked"), None)
    );
    assert_eq!((sized.header("transfer-encoding"), sized.header("content-length")), (None, Some("100000")));
}

#[tokio::test]
async fn a_stream_is_sent_once_and_what_can_be_reopened_again() {
    let failing = server(&[503, 503, 204]).await;
    let error = put(&failing.url, Body::stream(chunks())).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));

    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let body = Body::reopened(Some(100_000), move || {
        count.fetch_add(1, Ordering::Relaxed);
        chunks()
    });
    put(&failing.url, body).await.unwrap();
    assert_eq!(opened.load(Ordering::Relaxed), 2);
    assert_eq!(failing.received().len(), 3);
    assert!(failing.received().iter().all(|request| request.body == content()));
}

#[tokio::test]
async fn a_file_is_read_again_for_each_attempt() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("upload");
    std::fs::write(&path, content()).unwrap();
    let server = server(&[500, 204]).await;
    put(&server.url, Body::file(&path).await.unwrap()).await.unwrap();
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert!(received.iter().all(|request| request.body == content()));
    assert!(received.iter().all(|request| request.header("content-length") == Some("100000")));
}

#[tokio::test]
async fn a_stream_that_nobody_read_from_may_still_be_sent() {
    let refused = Refused::new();
    let error = put(&refused.url, Body::stream(chunks())).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3));
}

#[tokio::test]
async fn what_is_wrong_with_the_stream_is_an_error_and_not_sent_again() {
    let server = Script::start(|_, _| vec![Step::Hold]).await;
    let broken = stream::iter([Ok("some"), Err(io::Error::other("the disk is gone"))]);
    let error = put(&server.url, Body::stream(broken)).await.unwrap_err();
    assert_eq!(error.to_string(), "putFile: the body to send can't be read: the disk is gone");
    for length in [99_999, 100_001] {
        let error = put(&server.url, Body::reopened(Some(length), chunks)).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert!(error.to_string().contains("than declared"), "{error}");
    }
    assert_eq!(server.received().len(), 0);
}

#[tokio::test]
async fn the_mock_keeps_what_comes() {
    let mock = specmill_runtime::testing::Mock::new();
    mock.on("putFile").reply(204, serde_json::Value::Null);
    let client: Connection =
        ClientBuilder::new(&SERVICE).base_url("http://localhost").transport(mock.clone()).build().unwrap();
    let mut call = Call::new(&client, &PUT);
    call.body(Body::stream(chunks()));
    call.send_empty().await.unwrap();
    assert!(*mock.requests()[0].body() == content());
}
