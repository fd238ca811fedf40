//! Bodies of several parts on the wire.
#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::stream;
use serde_json::Value;
use specmill_loopback::Server;
use specmill_runtime::codegen::{Call, Part};
use specmill_runtime::{Body, ClientBuilder, Connection, Error, FilePart, Operation, Retries, Service};

static SERVICE: Service = Service::new("files", "Files", "1.0.0");
static UPLOAD: Operation = Operation::new("upload", "POST", "/files")
    .body("multipart/form-data", true)
    .idempotent(true)
    .parts(&[Part::new("file").media_type("application/pdf"), Part::new("whole").whole()]);

#[derive(Clone, Default, PartialEq)]
struct Upload {
    file: FilePart,
    purpose: String,
    attributes: Option<Attributes>,
    tags: Option<Vec<String>>,
    more: Option<Vec<FilePart>>,
    whole: Option<Vec<i32>>,
    size: Option<i64>,
    any: Option<Value>,
}

specmill_runtime::model! {
    Upload {
        file.required(), purpose.required().checks(&[MinLength(2)]), attributes, tags, more, whole, size, any,
    }
}

#[derive(Clone, Default, PartialEq)]
struct Attributes {
    name: Option<String>,
}

specmill_runtime::model! { Attributes { name } }

fn client(server: &Server) -> Connection {
    ClientBuilder::new(&SERVICE).base_url(&server.url).build().unwrap()
}

async fn upload(client: &Connection, body: &Upload) -> Result<(), Error> {
    let mut call = Call::new(client, &UPLOAD);
    call.multipart(body);
    call.send_empty().await
}

fn owned(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(head, content)| ((*head).to_owned(), (*content).to_owned())).collect()
}

#[tokio::test]
async fn fields_files_lists_and_objects_are_parts() {
    let server = Server::start(|_| (204, vec![], String::new())).await;
    let body = Upload {
        file: FilePart::new("%PDF").with_name("a \"b\".pdf"),
        purpose: "evidence".to_owned(),
        attributes: Some(Attributes { name: Some("n".to_owned()) }),
        tags: Some(vec!["x".to_owned(), "y".to_owned()]),
        more: Some(vec![FilePart::new("1").with_media_type("text/plain"), FilePart::new("2")]),
        whole: Some(vec![1, 2]),
        size: Some(7),
        any: None,
    };
    upload(&client(&server), &body).await.unwrap();
    let request = server.received().pop().unwrap();
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    let expected = [
        (
            "Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.pdf\" | Content-Type: application/pdf",
            "%PDF",
        ),
        ("Content-Disposition: form-data; name=\"purpose\"", "evidence"),
        (
            "Content-Disposition: form-data; name=\"attributes\" | Content-Type: application/json",
            r#"{"name":"n"}"#,
        ),
        ("Content-Disposition: form-data; name=\"tags\"", "x"),
        ("Content-Disposition: form-data; name=\"tags\"", "y"),
        ("Content-Disposition: form-data; name=\"more\"; filename=\"more\" | Content-Type: text/plain", "1"),
        (
            "Content-Disposition: form-data; name=\"more\"; filename=\"more\" | Content-Type: application/octet-stream",
            "2",
        ),
        ("Content-Disposition: form-data; name=\"whole\" | Content-Type: application/json", "[1,2]"),
        ("Content-Disposition: form-data; name=\"size\"", "7"),
    ];
    assert_eq!(request.parts(), owned(&expected));
}

/// A server that is busy the first time.
async fn busy() -> Server {
    let count = AtomicUsize::new(0);
    Server::start(move |_| {
        let status = if count.fetch_add(1, Ordering::SeqCst) == 0 { 503 } else { 204 };
        (status, vec![], String::new())
    })
    .await
}

#[tokio::test]
async fn a_file_on_disk_is_read_again_for_the_next_attempt() {
    let path = std::env::temp_dir().join(format!("specmill-multipart-{}.txt", std::process::id()));
    let content = "0123456789".repeat(60_000);
    std::fs::write(&path, &content).unwrap();
    let server = busy().await;
    let body =
        Upload { file: FilePart::open(&path).await.unwrap(), purpose: "p1".to_owned(), ..Upload::default() };
    upload(&client(&server), &body).await.unwrap();
    let received = server.received();
    assert_eq!(received.len(), 2);
    for request in &received {
        let parts = request.parts();
        assert!(parts[0].0.contains(path.file_name().unwrap().to_str().unwrap()), "{}", parts[0].0);
        assert_eq!(parts[0].1, content);
        assert_eq!(request.header("content-length"), Some(request.body.len().to_string().as_str()));
    }
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_stream_is_sent_once_and_in_chunks() {
    let server = busy().await;
    let chunks = stream::iter(["some", "thing"].map(Ok::<_, std::io::Error>));
    let body =
        Upload { file: FilePart::new(Body::stream(chunks)), purpose: "p1".to_owned(), ..Upload::default() };
    let error = upload(&client(&server), &body).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (503, 1));
    let request = server.received().pop().unwrap();
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.parts()[0].1, "something");
}

#[tokio::test]
async fn what_is_wrong_is_told_before_anything_is_sent() {
    let server = Server::start(|_| (204, vec![], String::new())).await;
    let client = ClientBuilder::<Connection>::new(&SERVICE).base_url(&server.url).retries(Retries::none());
    let client = client.build().unwrap();
    let body = Upload { purpose: "p".to_owned(), ..Upload::default() };
    let error = upload(&client, &body).await.unwrap_err();
    assert!(error.to_string().contains("/purpose: must have at least 2"), "{error}");
    let body = Upload {
        file: FilePart::new("a").with_media_type("a\nb"),
        purpose: "p1".to_owned(),
        ..Upload::default()
    };
    let error = upload(&client, &body).await.unwrap_err();
    assert!(error.to_string().contains("`file` has a media type with control characters"), "{error}");
    let mut call = Call::new(&client, &UPLOAD);
    call.json(&body);
    assert!(call.send_empty().await.unwrap_err().to_string().contains("it holds a file"));
    assert!(server.received().is_empty());
}
