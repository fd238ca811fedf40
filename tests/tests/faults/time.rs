//! Time that is up.

use specmill_loopback::{Crowded, Script, Step};
use specmill_runtime::{Error, ErrorKind, TimeoutKind};

use super::scene::{answer, create, fine, list, millis, taurus};

/// A service that takes its time.
async fn slow() -> Script {
    Script::start(|_, _| {
        let mut steps = vec![Step::Pause(millis(400))];
        steps.extend(fine(r#"{"users": [], "job_id": "j"}"#));
        steps
    })
    .await
}

#[tokio::test]
async fn an_attempt_that_takes_too_long() {
    let server = slow().await;
    let client = taurus(&server.url).attempt_timeout(millis(80)).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.timeout_kind()), (ErrorKind::Timeout, Some(TimeoutKind::Attempt)));
    assert_eq!(
        error.to_string(),
        "listDatabaseUsers: no answer to this attempt within 80ms (time-out of an attempt) (3 attempts)"
    );
    let error = create(&client).await.map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "createDatabaseUsers: no answer to this attempt within 80ms (time-out of an attempt)"
    );
    assert_eq!(server.received().len(), 3 + 1);
}

#[tokio::test]
async fn a_call_that_takes_too_long() {
    let server = slow().await;
    let client = taurus(&server.url).timeout(millis(80)).build().unwrap();
    for error in [list(&client).await.unwrap_err(), create(&client).await.map(drop).unwrap_err()] {
        assert_eq!((error.timeout_kind(), error.attempts()), (Some(TimeoutKind::Call), 1));
        assert!(error.to_string().ends_with("no answer to this call within 80ms (time-out of the call)"));
    }
    assert_eq!(server.received().len(), 2);
}

/// The time of the call is up amid the second attempt; the error tells of the first.
#[tokio::test]
async fn a_call_that_was_refused_first_and_takes_too_long_then() {
    let server = Script::start(|number, _| match number {
        0 => answer(503, "", r#"{"error_code": "DBS.05000000", "error_msg": "Broken."}"#),
        _ => vec![Step::Hold],
    })
    .await;
    let client = taurus(&server.url).timeout(millis(500)).build().unwrap();
    let error = list(&client).await.unwrap_err();
    assert_eq!((error.timeout_kind(), error.attempts()), (Some(TimeoutKind::Call), 2));
    assert_eq!(error.previous().and_then(Error::code), Some("DBS.05000000"));
    assert_eq!(
        error.to_string(),
        "listDatabaseUsers: no answer to this call within 500ms (time-out of the call); the attempt before failed: \
         503 Service Unavailable: DBS.05000000: Broken. (2 attempts, request id r-1)"
    );
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn a_service_that_is_just_in_time() {
    let server = slow().await;
    let client = taurus(&server.url).build().unwrap();
    list(&client).await.unwrap();
    create(&client).await.unwrap();
    assert_eq!(server.received().len(), 2);
}

/// Systems other than Linux let connections wait in other ways.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_connection_that_takes_too_long() {
    let crowded = Crowded::new().await.expect("the queue of connections ends somewhere");
    let client = taurus(&crowded.url).connect_timeout(millis(60)).build().unwrap();
    // Nothing was sent, so that both are tried again.
    for error in [list(&client).await.unwrap_err(), create(&client).await.map(drop).unwrap_err()] {
        assert_eq!((error.timeout_kind(), error.attempts()), (Some(TimeoutKind::Connect), 3), "{error}");
        assert!(
            error.to_string().ends_with(": no connection within 60ms (connect time-out) (3 attempts)"),
            "{error}"
        );
    }
    // Where less time is left than connecting may take, that is what was up.
    let client = taurus(&crowded.url).attempt_timeout(millis(60)).build().unwrap();
    let error = create(&client).await.map(drop).unwrap_err();
    assert_eq!((error.timeout_kind(), error.attempts()), (Some(TimeoutKind::Attempt), 1), "{error}");
}
