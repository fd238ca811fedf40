//! Events and values that come one after the other, from a server on the loopback interface.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![cfg(feature = "reqwest")]

use std::time::{Duration, Instant};

use futures_util::{Stream, StreamExt as _};
use specmill_loopback::{Received, Script, Step, http};
use specmill_runtime::codegen::{Call, Operation, Service};
use specmill_runtime::{
    ClientBuilder, Connection, Error, ErrorKind, Event, Events, Retries, TimeoutKind, Value,
};

static SERVICE: Service = Service::new("news", "News", "1.0.0");
static WATCH: Operation = Operation::new("watch", "GET", "/news");
static ASK: Operation = Operation::new("ask", "POST", "/news").ends_before("[DONE]");

fn builder(url: &str) -> ClientBuilder<Connection> {
    let retries = Retries::default().backoff(millis(1), millis(5));
    ClientBuilder::new(&SERVICE).base_url(url).retries(retries)
}

fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

fn call(url: &str, operation: &'static Operation) -> Call {
    Call::new(&builder(url).build().unwrap(), operation)
}

async fn in_time<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(Duration::from_secs(20), work).await.expect("it hangs")
}

/// All that comes, and the errors.
async fn all<T, S: Stream<Item = Result<T, Error>> + Unpin>(mut stream: S) -> (Vec<T>, Vec<Error>) {
    let (mut items, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = in_time(stream.next()).await {
        match item {
            Ok(item) => items.push(item),
            Err(error) => errors.push(error),
        }
    }
    assert!(stream.next().await.is_none(), "what has ended stays so");
    (items, errors)
}

/// The data of all events, and how it ended.
async fn data(events: Events<String>) -> (Vec<String>, Option<Error>) {
    let (events, mut errors) = all(events).await;
    assert!(errors.len() < 2, "{errors:?}");
    (events.into_iter().map(|event| event.data).collect(), errors.pop())
}

const HEAD: &str = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n";

/// A response in chunks, without its end.
fn begins(pieces: &[&str]) -> Vec<Step> {
    let mut steps = vec![Step::Send(format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n").into())];
    steps.extend(pieces.iter().map(|piece| Step::Send(format!("{:x}\r\n{piece}\r\n", piece.len()).into())));
    steps
}

fn whole(pieces: &[&str]) -> Vec<Step> {
    [begins(pieces), vec![Step::Send(b"0\r\n\r\n".into())]].concat()
}

fn cut(pieces: &[&str]) -> Vec<Step> {
    [begins(pieces), vec![Step::Reset]].concat()
}

#[tokio::test]
async fn events_are_read_as_they_come() {
    let server = Script::start(|_, request| {
        assert_eq!(request.header("accept"), Some("text/event-stream"));
        let pieces = [
            "\u{feff}: hello\n\nid: 1\nevent: add\ndata: {\"a\":\ndata: 1}\n",
            "\ndata: {\"a\": \"2\"}\r\n\r\n",
        ];
        [begins(&pieces), vec![Step::Hold]].concat()
    })
    .await;
    let mut events = call(&server.url, &WATCH).events::<Value>().await.unwrap();
    let first: Event<Value> = in_time(events.next()).await.unwrap().unwrap();
    assert_eq!(
        (first.name.as_deref(), first.id.as_deref(), &first.data["a"]),
        (Some("add"), Some("1"), &1.into())
    );
    let second = in_time(events.next()).await.unwrap().unwrap();
    assert_eq!(
        (second.name.as_deref(), second.id.as_deref(), &second.data["a"]),
        (None, Some("1"), &"2".into())
    );
    // Who drops it ends the connection.
    drop(events);
    in_time(server.closed(1)).await;
}

#[tokio::test]
async fn a_hundred_broken_connections_lose_and_repeat_nothing() {
    let server = Script::start(|_, request| {
        let last: u32 = request.header("last-event-id").map_or(0, |id| id.parse().unwrap());
        let event = |id: u32| format!("id: {id}\ndata: {id}\n\n");
        match last {
            300 => whole(&["data: the end\n\n"]),
            // It breaks within an event, which comes again.
            last => cut(&[&event(last + 1), &event(last + 2), &event(last + 3), "id: 9999\ndata: 99"]),
        }
    })
    .await;
    let client = builder(&server.url).retries(Retries::default().backoff(millis(1), millis(1)).budget(200));
    let call = Call::new(&client.build().unwrap(), &WATCH);
    let (events, error) = data(call.text_events().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    let expected: Vec<_> = (1..=300).map(|id| id.to_string()).chain(["the end".to_owned()]).collect();
    assert_eq!(events, expected);
    assert_eq!(server.received().len(), 101);
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    let server = Script::start(|number, _| match number {
        0 => cut(&["retry: 200\nid: a\ndata: 1\n\n"]),
        _ => whole(&["data: 2\n\n"]),
    })
    .await;
    let start = Instant::now();
    let (events, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    assert_eq!((events.as_slice(), error.is_none()), (&["1".to_owned(), "2".to_owned()][..], true));
    assert!(start.elapsed() >= millis(200));
    assert_eq!(server.received()[1].header("last-event-id"), Some("a"));
}

#[tokio::test]
async fn what_can_not_be_repeated_ends_with_the_last_id() {
    for (operation, pieces, id) in [
        // An operation that does its work again.
        (&ASK, &["id: 7\ndata: 1\n\n"][..], Some("7")),
        // No event has an id: others might come again.
        (&WATCH, &["data: 1\n\n"], None),
    ] {
        let pieces: &'static [&'static str] = pieces;
        let server = Script::start(move |_, _| cut(pieces)).await;
        let (events, error) = data(call(&server.url, operation).text_events().await.unwrap()).await;
        let error = error.unwrap();
        assert_eq!((events.len(), error.kind(), error.last_event_id()), (1, ErrorKind::Transport, id));
        assert_eq!(error.received(), Some(pieces[0].len() as u64));
        assert_eq!(error.to_string().contains("last event 7"), id.is_some(), "{error}");
        assert_eq!(server.received().len(), 1);
    }
}

#[tokio::test]
async fn before_the_first_event_nothing_can_be_lost() {
    let server = Script::start(|number, _| match number {
        0 => cut(&[": hello\n\n"]),
        _ => whole(&["data: 1\n\n"]),
    })
    .await;
    let (events, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    assert_eq!((events.len(), error.is_none()), (1, true));
    assert_eq!(server.received()[1].header("last-event-id"), None);
}

#[tokio::test]
async fn reconnecting_ends() {
    let begins = |number: usize| (number == 0).then(|| cut(&["id: 1\ndata: 1\n\n"]));
    // By the service's word.
    let server = Script::start(move |number, _| {
        begins(number).unwrap_or_else(|| vec![Step::Send(b"HTTP/1.1 204 No Content\r\n\r\n".into())])
    })
    .await;
    let (events, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    assert_eq!((events.len(), error.is_none()), (1, true));
    // By its refusal.
    let server =
        Script::start(move |number, _| begins(number).unwrap_or_else(|| vec![Step::Send(http(404, "", ""))]))
            .await;
    let (_, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    let error = error.unwrap();
    assert_eq!((error.kind(), error.last_event_id()), (ErrorKind::Api, Some("1")));
    assert!(error.previous().unwrap().received().is_some());
    // By the number of attempts in which nothing came.
    let server =
        Script::start(move |number, _| begins(number).unwrap_or_else(|| cut(&[": nothing\n"]))).await;
    let (_, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    assert_eq!(error.unwrap().kind(), ErrorKind::Transport);
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn silence_is_a_cut_and_comments_break_it() {
    let server = Script::start(|number, _| match number {
        0 => {
            let mut steps = begins(&["id: 1\ndata: 1\n\n"]);
            for _ in 0..5 {
                steps.extend([Step::Pause(millis(80)), Step::Send(b"2\r\n:\n\r\n".into())]);
            }
            [steps, vec![Step::Send(b"9\r\ndata: 2\n\n\r\n".into()), Step::Hold]].concat()
        }
        _ => whole(&["data: 3\n\n"]),
    })
    .await;
    let client = builder(&server.url).attempt_timeout(millis(100)).build().unwrap();
    let events = Call::new(&client, &WATCH).text_events().await.unwrap().idle_timeout(millis(300));
    let (events, error) = data(events).await;
    assert_eq!((events.as_slice(), error.is_none()), (&["1", "2", "3"].map(str::to_owned)[..], true));

    let server = Script::start(|_, _| [begins(&["id: 1\ndata: 1\n\n"]), vec![Step::Hold]].concat()).await;
    let events = call(&server.url, &ASK).text_events().await.unwrap().idle_timeout(millis(50));
    let error = data(events).await.1.unwrap();
    assert_eq!((error.timeout_kind(), error.last_event_id()), (Some(TimeoutKind::Idle), Some("1")));
}

#[tokio::test]
async fn a_sentinel_ends_the_stream() {
    for pieces in [&["data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"][..], &["data: 1\n\ndata: [DONE]"]] {
        let pieces: &'static [&'static str] = pieces;
        let server = Script::start(move |_, _| whole(pieces)).await;
        let of_the_operation = call(&server.url, &ASK).text_events().await.unwrap();
        let given = call(&server.url, &WATCH).text_events().await.unwrap().until("[DONE]");
        for events in [of_the_operation, given] {
            let (events, error) = data(events).await;
            assert_eq!((events.as_slice(), error.is_none()), (&["1".to_owned()][..], true));
        }
    }
}

#[tokio::test]
async fn an_event_without_an_end_is_not_taken_for_a_whole_one() {
    let server = Script::start(|_, _| whole(&["id: 1\ndata: 1\n\ndata: 2\n"])).await;
    let (events, error) = data(call(&server.url, &ASK).text_events().await.unwrap()).await;
    let error = error.unwrap();
    assert_eq!((events.len(), error.last_event_id()), (1, Some("1")));
    assert!(error.to_string().starts_with("ask: the stream ended within an event ("), "{error}");
}

#[tokio::test]
async fn an_event_may_be_long_within_limits() {
    let long = "x".repeat(10 << 20);
    let server = Script::start(move |_, _| whole(&["data: ", &long, "\n\ndata: 2\n\n"])).await;
    let (events, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(events.iter().map(String::len).collect::<Vec<_>>(), [10 << 20, 1]);
    let client = builder(&server.url).max_body(1 << 20).build().unwrap();
    let (events, error) = data(Call::new(&client, &WATCH).text_events().await.unwrap()).await;
    assert_eq!(events.len(), 0);
    assert!(error.unwrap().to_string().contains("an event is longer than the 1048576 bytes allowed"));
}

#[tokio::test]
async fn what_can_not_be_read_is_told() {
    let server = Script::start(|_, _| whole(&["id: 4\ndata: {\"a\"\n\ndata: 2\n\n"])).await;
    let (events, errors) = all(call(&server.url, &WATCH).events::<i64>().await.unwrap()).await;
    assert_eq!(events.iter().map(|event| event.data).collect::<Vec<_>>(), [2]);
    assert_eq!(
        (errors.len(), errors[0].kind(), errors[0].last_event_id()),
        (1, ErrorKind::Decode, Some("4"))
    );

    let server =
        Script::start(|_, _| vec![Step::Send(http(200, "Content-Type: text/html\r\n", "data: 1\n\n"))]).await;
    let (events, error) = data(call(&server.url, &WATCH).text_events().await.unwrap()).await;
    assert_eq!(events.len(), 0);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("text/event-stream") && error.to_string().contains("text/html"),
        "{error}"
    );
}

#[tokio::test]
async fn lines_of_json() {
    let server = Script::start(|number, request: &Received| {
        assert!(request.header("accept").unwrap().starts_with("application/x-ndjson"));
        match number {
            0 => whole(&["{\"a\": 1}\r\n\n{\"a\":", " \"größer\"}\n[", "3]"]),
            1 => cut(&["1\n2\n3"]),
            _ => whole(&["1\nx\n3\n{\"a\": "]),
        }
    })
    .await;
    let values = || async { all(call(&server.url, &WATCH).json_lines::<Value>().await.unwrap()).await };
    let (found, errors) = values().await;
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(Value::from(found).to_string(), r#"[{"a":1},{"a":"größer"},[3]]"#);
    // What breaks off is not taken for a value: 3 may be the beginning of 30.
    let (found, errors) = values().await;
    assert_eq!((found.len(), errors.len(), errors[0].received()), (2, 1, Some(5)));
    let (found, errors) = values().await;
    assert_eq!((found.len(), errors.len()), (2, 2));
    assert!(errors.iter().all(|error| error.kind() == ErrorKind::Decode));
}

#[tokio::test]
async fn sequences_of_json() {
    let server = Script::start(|number, request: &Received| {
        assert_eq!(request.header("accept"), Some("application/json-seq"));
        match number {
            0 => whole(&["\u{1e}{\"a\":\n1}\n\u{1e}", "2\n"]),
            _ => whole(&["\u{1e}1\n\u{1e}2"]),
        }
    })
    .await;
    let values = || async { all(call(&server.url, &WATCH).json_sequence::<Value>().await.unwrap()).await };
    let (found, errors) = values().await;
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(Value::from(found).to_string(), r#"[{"a":1},2]"#);
    let (found, errors) = values().await;
    assert_eq!((found.len(), errors.len()), (1, 1));
    assert!(errors[0].to_string().contains("the stream ended within a value"), "{}", errors[0]);
}

#[cfg(feature = "blocking")]
#[test]
fn without_async_they_are_iterators() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Script::start(|number, _| match number {
        0 => cut(&["id: 1\ndata: 1\n\n"]),
        1 => whole(&["data: 2\n\ndata: 3\n\n"]),
        _ => whole(&["1\n2\n3\n"]),
    }));
    let events = call(&server.url, &WATCH).events::<i64>().wait_blocking().unwrap().blocking();
    let found: Vec<_> = events.map(|event| event.unwrap().data).collect();
    assert_eq!(found, [1, 2, 3]);
    let values = call(&server.url, &WATCH).json_lines::<i64>().wait_blocking().unwrap().blocking();
    assert_eq!(values.map(Result::unwrap).collect::<Vec<_>>(), [1, 2, 3]);
}
