//! Who does not wait for the end leaves nothing behind: the connection is closed, and
//! nothing more is sent.

use std::pin::pin;
use std::task::Poll;

use specmill_loopback::{Script, Step, http};

use super::scene::{INSTANCE, answer, creation, dcs, fine, in_time, methods, millis, page, quick, taurus};

/// Works until the server has seen so many requests, and leaves then.
async fn leave(work: impl IntoFuture, server: &Script, requests: usize) {
    let mut work = pin!(work.into_future());
    let mut seen = pin!(server.requests(requests));
    let left = std::future::poll_fn(|context| {
        if work.as_mut().poll(context).is_ready() {
            return Poll::Ready(false);
        }
        seen.as_mut().poll(context).map(|()| true)
    });
    assert!(in_time(left).await, "it ended before");
}

/// All connections of the server come to their end, and no further request comes.
async fn nothing_is_left(server: &Script, requests: usize) {
    in_time(server.closed(server.accepted())).await;
    tokio::time::sleep(millis(100)).await;
    assert_eq!(server.received().len(), requests);
    in_time(server.closed(server.accepted())).await;
}

#[tokio::test]
async fn amid_an_answer() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n{\"job_id\": ".to_vec();
    for steps in [vec![Step::Hold], vec![Step::Send(half), Step::Hold]] {
        let server = Script::start(move |_, _| steps.clone()).await;
        let client = taurus(&server.url).build().unwrap();
        leave(creation(&client).send(), &server, 1).await;
        nothing_is_left(&server, 1).await;
        leave(client.list_database_users(INSTANCE).send(), &server, 2).await;
        nothing_is_left(&server, 2).await;
    }
}

#[tokio::test]
async fn amid_a_pause_between_attempts() {
    let server = Script::start(|_, _| {
        vec![Step::Send(http(429, "Retry-After: 1\r\nConnection: close\r\n", "")), Step::Close]
    })
    .await;
    let client = taurus(&server.url).build().unwrap();
    let call = tokio::time::timeout(millis(300), creation(&client).send());
    assert!(call.await.is_err(), "it pauses for a second");
    tokio::time::sleep(millis(1200)).await;
    nothing_is_left(&server, 1).await;
}

#[tokio::test]
async fn amid_a_run_of_pages() {
    let server = Script::start(|number, request| match number {
        0 => page(request),
        _ => vec![Step::Hold],
    })
    .await;
    let client = dcs(&server.url).build().unwrap();
    leave(client.list_big_key_tasks(INSTANCE).items().all(), &server, 2).await;
    nothing_is_left(&server, 2).await;
}

#[tokio::test]
async fn amid_the_wait_for_a_job() {
    let server = Script::start(|number, _| match number {
        0 => fine(r#"{"job_id": "j-1"}"#),
        _ => vec![Step::Hold],
    })
    .await;
    let client = taurus(&server.url).build().unwrap();
    let wait = creation(&client).send_and_wait().interval(millis(1), millis(1));
    leave(wait, &server, 2).await;
    nothing_is_left(&server, 2).await;
    assert_eq!(methods(&server), ["POST", "GET"]);
}

/// Attempts whose time is up are left in the same way.
#[tokio::test]
async fn attempts_whose_time_is_up() {
    let server = Script::start(|_, _| vec![Step::Hold]).await;
    let client = taurus(&server.url).attempt_timeout(millis(100)).retries(quick()).build().unwrap();
    in_time(client.list_database_users(INSTANCE).send()).await.map(drop).unwrap_err();
    assert_eq!(server.accepted(), 3);
    nothing_is_left(&server, 3).await;
}

/// A call that is never sent, and one whose client is gone meanwhile.
#[tokio::test]
async fn calls_and_clients() {
    let server = Script::start(|_, _| answer(200, "", r#"{"job_id": "j"}"#)).await;
    let client = taurus(&server.url).build().unwrap();
    drop(creation(&client));
    drop(creation(&client).send());
    drop(creation(&client).send_and_wait());
    let call = creation(&client);
    drop(client);
    in_time(call.send()).await.unwrap();
    nothing_is_left(&server, 1).await;
}
