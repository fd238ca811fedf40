//! Bodies of responses that are read as they come, from a server on the loopback interface.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "reqwest")]

use std::io::Read as _;
use std::time::Duration;

use futures_util::StreamExt as _;
use specmill_loopback::{Received, Script, Step, http};
use specmill_runtime::codegen::{Call, Operation, Service};
use specmill_runtime::{ClientBuilder, Connection, Download, Error, ErrorKind, Retries, TimeoutKind};
use tokio::io::AsyncReadExt as _;

static SERVICE: Service = Service::new("files", "Files", "1.0.0");
static SHOW: Operation = Operation::new("showFile", "GET", "/file");
static MAKE: Operation = Operation::new("makeFile", "POST", "/file");

fn builder(url: &str) -> ClientBuilder<Connection> {
    let retries = Retries::default().backoff(millis(1), millis(5));
    ClientBuilder::new(&SERVICE).base_url(url).retries(retries)
}

fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

fn show(url: &str) -> Call {
    Call::new(&builder(url).build().unwrap(), &SHOW)
}

/// What comes, and how it ends.
async fn read(mut download: Download) -> (Vec<u8>, Option<Error>) {
    let mut bytes = Vec::new();
    let all = async {
        while let Some(chunk) = download.next().await {
            match chunk {
                Ok(chunk) => bytes.extend_from_slice(&chunk),
                Err(error) => {
                    assert!(download.next().await.is_none(), "an error is the end");
                    return Some(error);
                }
            }
        }
        None
    };
    let error = tokio::time::timeout(Duration::from_secs(20), all).await.expect("it hangs");
    (bytes, error)
}

/// A head that declares a length, and the beginning of the body.
fn part(headers: &str, length: usize, body: &str) -> Step {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n{headers}\r\n");
    Step::Send([head.as_bytes(), body.as_bytes()].concat())
}

/// The rest of `0123456789` that a request asks for.
fn rest(request: &Received) -> Step {
    let from: usize =
        request.header("range").unwrap().trim_start_matches("bytes=").trim_end_matches('-').parse().unwrap();
    Step::Send(http(206, &format!("Content-Range: bytes {from}-9/10\r\n"), &"0123456789"[from..]))
}

#[tokio::test]
async fn bytes_come_before_the_body_ends() {
    let server =
        Script::start(|_, _| vec![part("ETag: \"a\"\r\nX-Pages: 3\r\n", 10, "01234"), Step::Hold]).await;
    let mut download = show(&server.url).stream().await.unwrap();
    assert_eq!(download.next().await.unwrap().unwrap(), "01234");
    assert_eq!((download.length(), download.received()), (Some(10), 5));
    assert_eq!(download.header::<i64>("x-pages").unwrap(), Some(3));
    // Who drops it ends the connection.
    drop(download);
    server.closed(1).await;
}

#[tokio::test]
async fn it_is_a_stream_a_reader_and_bytes() {
    let server = Script::start(|_, _| vec![Step::Send(http(200, "", "0123456789"))]).await;
    let chunks: Vec<_> = show(&server.url).stream().await.unwrap().collect().await;
    assert_eq!(chunks.into_iter().map(Result::unwrap).collect::<Vec<_>>().concat(), b"0123456789");
    let mut reader = show(&server.url).stream().await.unwrap();
    let mut beginning = [0; 3];
    reader.read_exact(&mut beginning).await.unwrap();
    let mut end = String::new();
    reader.read_to_string(&mut end).await.unwrap();
    assert_eq!((&beginning, end.as_str()), (b"012", "3456789"));
    assert_eq!(show(&server.url).stream().await.unwrap().bytes().await.unwrap(), "0123456789");
}

#[tokio::test]
async fn only_bytes_have_a_limit() {
    let content = "x".repeat(100_000);
    let answer = http(200, "", &content);
    let server = Script::start(move |_, _| vec![Step::Send(answer.clone())]).await;
    let client = builder(&server.url).max_body(99_999).build().unwrap();
    let call = || Call::new(&client, &SHOW);
    assert_eq!(read(call().stream().await.unwrap()).await.0.len(), 100_000);
    let error = call().stream().await.unwrap().bytes().await.unwrap_err();
    assert!(error.to_string().contains("longer than the 99999 bytes allowed"), "{error}");
}

#[tokio::test]
async fn the_time_of_an_attempt_ends_with_the_headers() {
    let slow = |_: usize, _: &Received| {
        let mut steps = vec![part("", 5, "")];
        steps.extend("01234".chars().flat_map(|c| [Step::Pause(millis(60)), Step::Send(vec![c as u8])]));
        steps
    };
    let server = Script::start(slow).await;
    let client = builder(&server.url).attempt_timeout(millis(150)).timeout(millis(200)).build().unwrap();
    let download = Call::new(&client, &SHOW).stream().await.unwrap();
    let (bytes, error) = read(download.idle_timeout(Duration::from_secs(5))).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(bytes, b"01234");
    // What does not come at all is still an error of the attempt.
    let silent = Script::start(|_, _| vec![Step::Hold]).await;
    let client = builder(&silent.url).attempt_timeout(millis(50)).retries(Retries::none()).build().unwrap();
    let error = Call::new(&client, &SHOW).stream().await.unwrap_err();
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Attempt));
}

#[tokio::test]
async fn nothing_for_too_long_is_an_error() {
    let server = Script::start(|_, _| vec![part("", 10, "01234"), Step::Hold]).await;
    let client = builder(&server.url).idle_timeout(millis(50)).build().unwrap();
    let (bytes, error) = read(Call::new(&client, &SHOW).stream().await.unwrap()).await;
    let error = error.unwrap();
    assert_eq!(bytes, b"01234");
    assert_eq!(error.timeout_kind(), Some(TimeoutKind::Idle));
    assert_eq!(error.received(), Some(5));
    assert_eq!(
        error.to_string(),
        "showFile: nothing more came of the body within 50ms (idle time-out) (5 of 10 bytes received)"
    );
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_cut_says_how_many_bytes_came() {
    let cut = |headers: &'static str| {
        Script::start(move |_, _| {
            let headers = format!("X-Request-Id: r-1\r\n{headers}");
            vec![part(&headers, 10, "01234"), Step::Close]
        })
    };
    // Nothing says that the rest would be of the same thing; or that there are ranges.
    for headers in ["", "ETag: W/\"a\"\r\n", "ETag: \"a\"\r\nAccept-Ranges: none\r\n"] {
        let server = cut(headers).await;
        let (bytes, error) = read(show(&server.url).stream().await.unwrap()).await;
        let error = error.unwrap();
        assert_eq!(
            (bytes.as_slice(), error.received(), error.kind()),
            (&b"01234"[..], Some(5), ErrorKind::Transport)
        );
        assert!(error.to_string().ends_with("(5 of 10 bytes received, request id r-1)"), "{error}");
        assert_eq!(error.status().unwrap(), 200);
        assert_eq!(server.received().len(), 1, "{headers}");
    }
    // What is no GET, and what is not to be sent again.
    let server = cut("ETag: \"a\"\r\n").await;
    let client = builder(&server.url).build().unwrap();
    let mut once = Call::new(&client, &SHOW);
    once.retries(Retries::none());
    for call in [Call::new(&client, &MAKE), once] {
        let (_, error) = read(call.stream().await.unwrap()).await;
        assert_eq!(error.unwrap().received(), Some(5));
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_chunked_body_that_breaks_off_is_an_error() {
    let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nETag: \"a\"\r\n\r\n5\r\n01234\r\n";
    let server = Script::start(move |_, _| vec![Step::Send(head.into()), Step::Close]).await;
    let (bytes, error) = read(show(&server.url).stream().await.unwrap()).await;
    let error = error.unwrap();
    assert_eq!((bytes.as_slice(), error.received()), (&b"01234"[..], Some(5)));
    assert!(error.to_string().ends_with("(5 bytes received)"), "{error}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn the_rest_of_a_download_is_asked_for() {
    let server = Script::start(|number, request| match number {
        0 => vec![part("ETag: \"a\"\r\n", 10, "0123"), Step::Close],
        // The rest breaks off as well, after a failure that passes.
        1 => vec![Step::Send(http(503, "", ""))],
        2 => vec![
            Step::Send(
                b"HTTP/1.1 206 Partial\r\nContent-Length: 6\r\nContent-Range: bytes 4-9/10\r\n\r\n45".into(),
            ),
            Step::Reset,
        ],
        _ => vec![rest(request)],
    })
    .await;
    let (bytes, error) = read(show(&server.url).stream().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(bytes, b"0123456789");
    let asked: Vec<_> = server
        .received()
        .iter()
        .map(|request| {
            (request.header("range").map(str::to_owned), request.header("if-range").map(str::to_owned))
        })
        .collect();
    let tag = Some("\"a\"".to_owned());
    let of = |range: &str| (Some(range.to_owned()), tag.clone());
    assert_eq!(asked, [(None, None), of("bytes=4-"), of("bytes=4-"), of("bytes=6-")]);
}

#[tokio::test]
async fn a_stall_is_resumed_too_and_ranges_go_without_a_validator() {
    let server = Script::start(|number, request| match number {
        0 => vec![part("Accept-Ranges: bytes\r\n", 10, "0123"), Step::Hold],
        _ => vec![rest(request)],
    })
    .await;
    let client = builder(&server.url).idle_timeout(millis(50)).build().unwrap();
    let bytes = Call::new(&client, &SHOW).stream().await.unwrap().bytes().await.unwrap();
    assert_eq!(bytes, "0123456789");
    assert_eq!(server.received()[1].header("if-range"), None);
}

#[tokio::test]
async fn what_is_not_the_rest_of_the_same_is_not_taken_for_it() {
    let others: [fn() -> Step; 4] = [
        // The file is another one meanwhile.
        || Step::Send(http(200, "ETag: \"b\"\r\n", "9876543210")),
        || Step::Send(http(206, "Content-Range: bytes 3-9/10\r\n", "3456789")),
        || Step::Send(http(206, "Content-Range: bytes 4-10/11\r\n", "456789a")),
        || Step::Send(http(416, "", "")),
    ];
    for other in others {
        let server = Script::start(move |number, _| match number {
            0 => vec![part("ETag: \"a\"\r\n", 10, "0123"), Step::Close],
            _ => vec![other()],
        })
        .await;
        let (bytes, error) = read(show(&server.url).stream().await.unwrap()).await;
        assert_eq!((bytes.as_slice(), error.unwrap().received()), (&b"0123"[..], Some(4)));
        assert_eq!(server.received().len(), 2);
    }
}

#[tokio::test]
async fn the_rest_is_asked_for_as_often_as_calls_are_sent() {
    let server = Script::start(|number, _| match number {
        0 => vec![part("ETag: \"a\"\r\n", 10, "0123"), Step::Close],
        _ => vec![
            Step::Send(
                b"HTTP/1.1 206 Partial\r\nContent-Length: 6\r\nContent-Range: bytes 4-9/10\r\n\r\n".into(),
            ),
            Step::Close,
        ],
    })
    .await;
    let (bytes, error) = read(show(&server.url).stream().await.unwrap()).await;
    let error = error.unwrap();
    assert_eq!((bytes.as_slice(), error.received(), error.attempts()), (&b"0123"[..], Some(4), 3));
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_refusal_is_the_error_that_it_always_is() {
    let server = Script::start(|_, _| {
        vec![Step::Send(http(
            404,
            "Content-Type: application/json\r\n",
            r#"{"code": "F.1", "message": "Gone."}"#,
        ))]
    })
    .await;
    let error = show(&server.url).stream().await.unwrap_err();
    assert_eq!(error.to_string(), "showFile: 404 Not Found: F.1: Gone.");
}

#[tokio::test]
async fn a_file_is_there_when_all_of_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    let content = "x".repeat(1_000_000);
    let whole = http(200, "", &content);
    let server = Script::start(move |number, _| match number {
        0 => vec![Step::Send(whole.clone())],
        _ => vec![part("", 10, "01234"), Step::Close],
    })
    .await;
    assert_eq!(show(&server.url).stream().await.unwrap().save(&path).await.unwrap(), 1_000_000);
    // What breaks off leaves no traces.
    let error = show(&server.url).stream().await.unwrap().save(&path).await.unwrap_err();
    assert_eq!(error.received(), Some(5));
    assert!(std::fs::read_to_string(&path).unwrap() == content);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);

    let nowhere = folder.path().join("no/such/folder");
    let error = show(&server.url).stream().await.unwrap().save(&nowhere).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().starts_with("showFile: can't write "), "{error}");
}

#[cfg(feature = "blocking")]
#[test]
fn without_async_it_is_an_iterator_and_a_reader() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Script::start(|number, request| match number {
        2 => vec![part("ETag: \"a\"\r\n", 10, "0123"), Step::Close],
        3 => vec![rest(request)],
        _ => vec![Step::Send(http(200, "", "0123456789"))],
    }));
    let download = || show(&server.url).stream().wait_blocking().unwrap().blocking();
    let chunks: Vec<_> = download().map(Result::unwrap).collect();
    assert_eq!(chunks.concat(), b"0123456789");
    let mut text = String::new();
    let mut reader = download();
    let mut beginning = [0; 3];
    reader.read_exact(&mut beginning).unwrap();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "3456789");
    assert_eq!(download().bytes().unwrap(), "0123456789");
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(download().save(folder.path().join("file")).unwrap(), 10);
}
