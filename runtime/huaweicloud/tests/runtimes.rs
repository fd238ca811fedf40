//! One client on several Tokio runtimes: the token that its calls share belongs to none of them.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::time::{Duration, Instant};

use huaweicloud_core::{ClientBuilder, Credentials, Password};
use serde_json::{Value, json};
use specmill_loopback::{Script, Step, http};
use specmill_runtime::codegen::Call;
use specmill_runtime::{Connection, Error, Operation, Service};
use tokio::runtime::{Builder, Runtime};

static SERVICE: Service = Service::new("shop", "Shop", "1.0.0");
static LIST: Operation = Operation::new("listThings", "GET", "/things");

/// A service and an IAM that needs a while for a token.
async fn slow_iam() -> Script {
    Script::start(|_, request| {
        if request.path() != "/v3/auth/tokens" {
            return vec![Step::Send(http(200, "Content-Type: application/json\r\n", "{}"))];
        }
        let body = json!({"token": {"expires_at": "2100-01-01T00:00:00Z"}}).to_string();
        vec![Step::Pause(Duration::from_millis(400)), Step::Send(http(201, "X-Subject-Token: T1\r\n", &body))]
    })
    .await
}

fn client(server: &Script) -> Connection {
    let password = Password::new("user", "secret", "shop").with_endpoint(&server.url).with_domain_scope();
    ClientBuilder::new(&SERVICE)
        .endpoint(&server.url)
        .credentials(Credentials::password(password))
        .build()
        .unwrap()
}

async fn list(client: Connection) -> Result<Value, Error> {
    Call::new(&client, &LIST).send().await
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn fetches(server: &Script) -> usize {
    server.received().iter().filter(|request| request.path() == "/v3/auth/tokens").count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_runtime_that_shuts_down_while_it_waits_for_a_token_harms_no_other() {
    let server = slow_iam().await;
    let client = client(&server);
    let first = client.clone();
    let first = std::thread::spawn(move || {
        let runtime = runtime();
        for _ in 0..20 {
            runtime.spawn(list(first.clone()));
        }
        runtime.block_on(async { tokio::time::sleep(Duration::from_millis(150)).await });
        runtime.shutdown_background();
    });
    // The token comes 400 ms later.
    server.requests(1).await;
    let waiting: Vec<_> = (0..20).map(|_| tokio::spawn(list(client.clone()))).collect();
    for call in waiting {
        call.await.expect("no call panics").expect("every call succeeds");
    }
    first.join().unwrap();
    assert_eq!(fetches(&server), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_blocking_call_does_not_wait_for_the_task_that_it_blocks() {
    let server = slow_iam().await;
    let client = client(&server);
    let start = Instant::now();
    let results = tokio::task::spawn_blocking(move || {
        runtime().block_on(async move {
            let task = tokio::spawn(list(client.clone()));
            // The task asks for the token, and has no thread to go on with.
            tokio::task::yield_now().await;
            let blocking = Call::new(&client, &LIST).send::<Value>().wait_blocking();
            (blocking, task.await)
        })
    });
    let (blocking, task) = results.await.unwrap();
    blocking.expect("the blocking call succeeds");
    task.unwrap().expect("the task succeeds");
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    assert_eq!(fetches(&server), 1);
}
