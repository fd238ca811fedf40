//! Tokens, many calls at once, and an IAM that fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use huaweicloud_core::{Credentials, Password};
use huaweicloud_dcs::Client;
use specmill_loopback::{Received, Script, Step};
use specmill_runtime::{
    BoxFuture, Error, ErrorKind, Request, ReqwestTransport, Response, Retries, TimeoutKind, Transport,
    TransportError,
};
use tokio::sync::Semaphore;

use super::scene::{INSTANCE, PROJECT, answer, fine, in_time, millis, quick};

const TOKENS: &str = "/v3/auth/tokens";

/// Many calls may wait, but few connections are open at once: systems limit files.
struct Narrow {
    transport: ReqwestTransport,
    open: Semaphore,
}

impl Narrow {
    fn new() -> Self {
        Self { transport: ReqwestTransport::builder().build().unwrap(), open: Semaphore::new(50) }
    }
}

impl Transport for Narrow {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            let _permit = self.open.acquire().await.unwrap();
            self.transport.send(request).await
        })
    }
}

fn client(server: &Script) -> huaweicloud_dcs::ClientBuilder {
    let password = Password::new("ada", "Not-a-real-1", "shop").with_endpoint(&server.url);
    Client::builder()
        .endpoint(&server.url)
        .credentials(Credentials::password(password))
        .project_id(PROJECT)
        .retries(quick())
}

/// Both IAM, which gives tokens by number, and the service; what the service does may depend on the token.
async fn world(service: impl Fn(&str) -> Vec<Step> + Send + Sync + 'static) -> Script {
    let tokens = AtomicUsize::new(0);
    Script::start(move |_, request| {
        if request.path() == TOKENS {
            return issued(tokens.fetch_add(1, Ordering::SeqCst) + 1);
        }
        service(request.header("x-auth-token").unwrap())
    })
    .await
}

/// The answer of IAM that gives a token.
fn issued(number: usize) -> Vec<Step> {
    answer(
        201,
        &format!("X-Subject-Token: T{number}\r\n"),
        r#"{"token": {"expires_at": "2100-01-01T00:00:00Z"}}"#,
    )
}

fn split(server: &Script) -> (Vec<Received>, Vec<Received>) {
    server.received().into_iter().partition(|request| request.path() == TOKENS)
}

async fn thousand(client: &Client) -> Vec<Result<(), Error>> {
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.create_big_key_task(INSTANCE).send().await.map(drop) })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(in_time(call).await.unwrap());
    }
    results
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_fetch_one_token() {
    let server = world(|_| fine("{}")).await;
    let client = client(&server).transport(Narrow::new()).build().unwrap();
    for result in thousand(&client).await {
        result.unwrap();
    }
    let (tokens, calls) = split(&server);
    assert_eq!((tokens.len(), calls.len()), (1, 1000));
    assert!(calls.iter().all(|call| call.header("x-auth-token") == Some("T1")));
}

/// The token of all is refused at once: each call is sent once more, with the one token
/// that comes in its place.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_renew_one_token() {
    let server = world(|token| match token {
        "T1" => answer(401, "", r#"{"error_code": "APIGW.0307", "error_msg": "The token has expired."}"#),
        _ => fine("{}"),
    })
    .await;
    let client = client(&server).transport(Narrow::new()).build().unwrap();
    for result in thousand(&client).await {
        result.unwrap();
    }
    let (tokens, calls) = split(&server);
    assert_eq!(tokens.len(), 2);
    let with = |token| calls.iter().filter(|call| call.header("x-auth-token") == Some(token)).count();
    assert_eq!(with("T2"), 1000);
    assert_eq!(with("T1") + with("T2"), calls.len());
}

/// Too many refusals would lock the user out.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_with_a_wrong_password_ask_once() {
    let server = Script::start(|_, _| {
        answer(401, "", r#"{"error": {"code": 401, "message": "The password is wrong."}}"#)
    })
    .await;
    let client = client(&server).transport(Narrow::new()).build().unwrap();
    for result in thousand(&client).await {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert!(error.to_string().contains("401 Unauthorized: 401: The password is wrong."), "{error}");
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn an_expired_token_is_replaced_and_a_refused_one_is_not_replaced_for_ever() {
    let expired =
        || answer(401, "", r#"{"error_code": "APIGW.0307", "error_msg": "The token has expired."}"#);
    let server = world(move |token| if token == "T1" { expired() } else { fine("{}") }).await;
    let usual = client(&server).build().unwrap();
    in_time(usual.create_big_key_task(INSTANCE).send()).await.unwrap();
    let (tokens, calls) = split(&server);
    assert_eq!((tokens.len(), calls.len()), (2, 2));

    let server = world(move |_| expired()).await;
    let usual = client(&server).build().unwrap();
    let error = in_time(usual.create_big_key_task(INSTANCE).send()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "createBigKeyTask: 401 Unauthorized: APIGW.0307: The token has expired. (2 attempts, request id r-1)"
    );
    let (tokens, calls) = split(&server);
    assert_eq!((tokens.len(), calls.len()), (2, 2));
}

/// An IAM that fails for a while delays calls, and has nothing sent to the service without a token.
#[tokio::test]
async fn an_iam_that_fails_in_passing() {
    for fault in [
        vec![Step::Reset],
        vec![Step::Close],
        vec![Step::Send(b"HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{".to_vec()), Step::Close],
        answer(503, "", ""),
        answer(429, "Retry-After: 0\r\n", ""),
    ] {
        let server = Script::start(move |number, request| match number {
            0 => fault.clone(),
            _ if request.path() == TOKENS => issued(1),
            _ => fine("{}"),
        })
        .await;
        let client = client(&server).build().unwrap();
        in_time(client.create_big_key_task(INSTANCE).send()).await.unwrap();
        let (tokens, calls) = split(&server);
        assert_eq!((tokens.len(), calls.len()), (2, 1));
    }
}

#[tokio::test]
async fn an_iam_that_talks_nonsense() {
    for (steps, part) in [
        (answer(201, "X-Subject-Token: T1\r\n", "{}"), "expires_at"),
        (answer(201, "", r#"{"token": {"expires_at": "2100-01-01T00:00:00Z"}}"#), "X-Subject-Token"),
        (answer(201, "X-Subject-Token: T1\r\n", "<html>"), "JSON"),
        (answer(302, "Location: /login\r\n", ""), "/login"),
        (answer(404, "", "nothing here"), "nothing here"),
    ] {
        let server = Script::start(move |_, _| steps.clone()).await;
        let client = client(&server).build().unwrap();
        let error = in_time(client.create_big_key_task(INSTANCE).send()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials, "{error}");
        assert!(error.to_string().contains(part), "{error}");
        assert!(server.received().iter().all(|request| request.path() == TOKENS));
        assert_eq!(server.received().len(), 1, "{error}");
    }
}

/// Waiting for a token ends with the time of the call.
#[tokio::test]
async fn an_iam_that_says_nothing() {
    let server = Script::start(|_, _| vec![Step::Hold]).await;
    let client = client(&server).timeout(millis(100)).build().unwrap();
    for _ in 0..2 {
        let error = in_time(client.create_big_key_task(INSTANCE).send()).await.unwrap_err();
        assert_eq!(error.timeout_kind(), Some(TimeoutKind::Call), "{error}");
    }
    // The second call waits for the fetch of the first.
    in_time(server.requests(1)).await;
    assert_eq!(server.received().len(), 1);
    assert!(server.received().iter().all(|request| request.path() == TOKENS));
}

/// A token that takes longer than an attempt may, or than the first calls wait.
#[tokio::test]
async fn an_iam_that_is_slower_than_the_calls() {
    let slow = || {
        Script::start(|_, request| {
            if request.path() != TOKENS {
                return fine("{}");
            }
            let mut steps = vec![Step::Pause(millis(1000))];
            steps.extend(issued(1));
            steps
        })
    };
    let server = slow().await;
    let attempts = client(&server).attempt_timeout(millis(700)).retries(Retries::none()).build().unwrap();
    let waiting: Vec<_> =
        (0..30).map(|_| tokio::spawn(attempts.create_big_key_task(INSTANCE).send().into_future())).collect();
    for call in waiting {
        in_time(call).await.unwrap().unwrap();
    }

    let server = slow().await;
    let calls = client(&server).timeout(millis(900)).build().unwrap();
    in_time(calls.create_big_key_task(INSTANCE).send()).await.unwrap_err();
    in_time(calls.create_big_key_task(INSTANCE).send()).await.unwrap();
    assert_eq!(split(&server).0.len(), 1);
}

/// Who waits for a token is not disturbed by those who do not any more.
#[tokio::test]
async fn who_leaves_does_not_take_the_token_along() {
    let tokens = Arc::new(AtomicUsize::new(0));
    let told = Arc::clone(&tokens);
    let server = Script::start(move |_, request| {
        if request.path() != TOKENS {
            return fine("{}");
        }
        let mut steps = vec![Step::Pause(millis(300))];
        steps.extend(issued(told.fetch_add(1, Ordering::SeqCst) + 1));
        steps
    })
    .await;
    let client = client(&server).build().unwrap();
    let impatient = tokio::time::timeout(millis(100), client.create_big_key_task(INSTANCE).send());
    let (left, patient) = tokio::join!(impatient, client.create_big_key_task(INSTANCE).send());
    assert!(left.is_err());
    patient.unwrap();
    let (tokens, calls) = split(&server);
    assert_eq!((tokens.len(), calls.len()), (1, 1));
}
