//! Faults amid what takes several calls: pages, and the wait for a job.

use specmill_loopback::{Received, Script, Step};
use specmill_runtime::{ErrorKind, TimeoutKind};

use super::scene::{INSTANCE, answer, creation, dcs, fine, ids, in_time, methods, millis, page, taurus};

/// The server is gone after the first page: what came before is there, then the error,
/// then nothing.
#[tokio::test]
async fn a_server_that_goes_amid_pages() {
    for gone in [vec![Step::Reset], vec![Step::Close]] {
        let server = Script::start(move |number, request| match number {
            0 => page(request),
            _ => gone.clone(),
        })
        .await;
        let client = dcs(&server.url).build().unwrap();
        let mut items = client.list_big_key_tasks(INSTANCE).items();
        for id in 0..10 {
            let item = in_time(items.next()).await.unwrap().unwrap();
            assert_eq!(item.id, Some(format!("t{id}")));
        }
        let error = in_time(items.next()).await.unwrap().map(drop).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{error}");
        assert!(in_time(items.next()).await.is_none());
        assert_eq!(server.received().len(), 1 + 3);
    }
}

/// Whatever goes wrong for a while, each item comes once, in order.
#[tokio::test]
async fn pages_that_fail_in_passing() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{\"count\": 25, \"records\": [".to_vec();
    let faults = [
        vec![Step::Reset],
        vec![Step::Close],
        vec![Step::Send(half), Step::Close],
        answer(503, "", ""),
        answer(429, "Retry-After: 0\r\n", ""),
    ];
    for fault in faults {
        // Every other request fails.
        let server = Script::start(move |number, request| match number % 2 {
            0 => fault.clone(),
            _ => page(request),
        })
        .await;
        let client = dcs(&server.url).build().unwrap();
        let pages = in_time(client.list_big_key_tasks(INSTANCE).pages().all()).await.unwrap();
        let found: Vec<_> = pages.iter().flat_map(ids).collect();
        let expected: Vec<_> = (0..25).map(|id| format!("t{id}")).collect();
        assert_eq!(found, expected);
        assert_eq!(server.received().len(), 6);
    }
}

/// A page that can't be understood ends the list, and is not asked for again.
#[tokio::test]
async fn a_page_that_can_not_be_understood() {
    let server = Script::start(|number, request| match number {
        0 => page(request),
        _ => fine(r#"{"count": 25, "records": [{"id": "t10"}, {"id": {}}]}"#),
    })
    .await;
    let client = dcs(&server.url).build().unwrap();
    let error = in_time(client.list_big_key_tasks(INSTANCE).items().all()).await.map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "listBigKeyTasks: 200 OK: unreadable answer: /records/1/id: expected text, found an object (request id r-1)"
    );
    assert_eq!((error.kind(), error.pointer()), (ErrorKind::Decode, Some("/records/1/id")));
    assert_eq!(server.received().len(), 2);
}

/// A service that starts a job, and says of its state what the script does, by the
/// number of the question.
async fn job(states: impl Fn(usize) -> Vec<Step> + Send + Sync + 'static) -> Script {
    Script::start(move |number, request: &Received| match request.method.as_str() {
        "POST" => fine(r#"{"job_id": "j-1"}"#),
        _ => states(number - 1),
    })
    .await
}

fn state(state: &str) -> Vec<Step> {
    fine(&format!(r#"{{"job": {{"id": "j-1", "status": "{state}", "fail_reason": "Out of\nspace."}}}}"#))
}

async fn wait(server: &Script) -> Result<Option<String>, huaweicloud_taurusdb::Error> {
    let client = taurus(&server.url).build().unwrap();
    let waiter = creation(&client).send_and_wait().interval(millis(1), millis(2));
    in_time(waiter)
        .await
        .map(|finished| finished.job.and_then(|report| report.job?.status).map(|status| status.to_string()))
}

/// The work was begun once, however often its state was asked for.
fn begun_once(server: &Script, asked: usize) {
    let methods = methods(server);
    assert_eq!(methods.iter().filter(|method| *method == "POST").count(), 1, "{methods:?}");
    assert_eq!(methods.len(), 1 + asked, "{methods:?}");
}

#[tokio::test]
async fn a_server_that_goes_amid_the_wait_for_a_job() {
    let server = job(|number| if number == 0 { state("Running") } else { vec![Step::Reset] }).await;
    let error = wait(&server).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{error}");
    assert_eq!((error.job_id(), error.job_state()), (Some("j-1"), Some("Running")), "{error}");
    assert!(error.to_string().contains("job j-1, state Running"), "{error}");
    // Five questions, three attempts each.
    begun_once(&server, 1 + 5 * 3);
}

#[tokio::test]
async fn a_server_that_comes_back_amid_the_wait_for_a_job() {
    let server = job(|number| match number {
        0 | 8 => state("Running"),
        9 => state("Completed"),
        number if number % 2 == 0 => vec![Step::Close],
        _ => answer(502, "", ""),
    })
    .await;
    assert_eq!(wait(&server).await.unwrap().as_deref(), Some("Completed"));
    begun_once(&server, 10);
}

#[tokio::test]
async fn a_job_that_fails_or_does_not_end() {
    let server = job(|_| state("Failed")).await;
    let error = wait(&server).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createDatabaseUsers: the job failed: Out of space. (job j-1, state Failed, request id r-1)"
    );
    assert_eq!(error.attempts(), 1);
    begun_once(&server, 1);

    for answers in [state("Running"), vec![Step::Hold]] {
        let server = job(move |_| answers.clone()).await;
        let client = taurus(&server.url).build().unwrap();
        let waiter = creation(&client).send_and_wait().interval(millis(1), millis(5)).timeout(millis(100));
        let error = in_time(waiter).await.map(drop).unwrap_err();
        assert_eq!((error.timeout_kind(), error.job_id()), (Some(TimeoutKind::Job), Some("j-1")), "{error}");
        assert_eq!(methods(&server).iter().filter(|method| *method == "POST").count(), 1);
    }
}

#[tokio::test]
async fn a_state_that_can_not_be_understood() {
    for (body, shown) in
        [("<html>", "/job/status"), ("{}", "/job/status"), (r#"{"job": {"status": {}}}"#, "/job/status")]
    {
        let server = job(move |_| fine(body)).await;
        let error = wait(&server).await.unwrap_err();
        assert_eq!((error.kind(), error.job_id()), (ErrorKind::Decode, Some("j-1")), "{error}");
        assert!(body == "<html>" || error.to_string().contains(shown), "{error}");
        begun_once(&server, 1);
    }
}

/// Where the start itself fails, nothing is waited for, and nothing begun again.
#[tokio::test]
async fn a_start_that_fails() {
    for (steps, kind) in [
        (vec![Step::Reset], ErrorKind::Transport),
        (answer(503, "", ""), ErrorKind::Api),
        (fine("<html>"), ErrorKind::Decode),
        (fine(r#"{"job_id": "#), ErrorKind::Decode),
    ] {
        let server = Script::start(move |_, _| steps.clone()).await;
        let error = wait(&server).await.unwrap_err();
        assert_eq!((error.kind(), error.job_id()), (kind, None), "{error}");
        begun_once(&server, 0);
    }
}
