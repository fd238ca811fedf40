//! The programs as users run them, against a server that checks their signatures.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use specmill_loopback::{Answer, Received, Server, verify};

const PROJECT: &str = "0483b6b16e954cb88930a360d2c4e663";

fn answer(status: u16, body: &Value) -> Answer {
    let headers = vec![("Content-Type", "application/json".to_owned()), ("X-Request-Id", "8f2a".to_owned())];
    (status, headers, body.to_string())
}

/// A value of the query.
fn query<'a>(request: &'a Received, name: &str) -> Option<&'a str> {
    let (_, query) = request.target.split_once('?')?;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

fn body(request: &Received) -> Value {
    serde_json::from_slice(&request.body).unwrap()
}

/// Runs a program with the environment that it asks for, and nothing else of ours.
fn run(program: &str, endpoint: Option<&str>, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env_clear()
        .envs(std::env::vars().filter(|(name, _)| name == "SYSTEMROOT"))
        .env("HUAWEICLOUD_SDK_AK", "AK")
        .env("HUAWEICLOUD_SDK_SK", "SK")
        .env("HUAWEICLOUD_SDK_PROJECT_ID", PROJECT)
        .env("HUAWEICLOUD_SDK_REGION", "cn-north-4")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    if let Some(endpoint) = endpoint {
        command.env("HUAWEICLOUD_ENDPOINT", endpoint);
    }
    let mut child = command.spawn().unwrap();
    // Who reads no input may be gone already.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    child.wait_with_output().unwrap()
}

/// Runs a program against a server, and returns what it printed.
fn prints(program: &str, server: &Server, arguments: &[&str], input: &str) -> String {
    let output = run(program, Some(&server.url), arguments, input);
    let (said, complained) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{said}{complained}");
    assert_eq!(complained, "");
    for request in server.received() {
        verify(&request, "AK", "SK");
    }
    said
}

#[test]
fn all_programs_are_in_the_table() {
    let folder = env!("CARGO_MANIFEST_DIR");
    let readme = std::fs::read_to_string(format!("{folder}/README.md")).unwrap();
    let mut names: Vec<_> = std::fs::read_dir(format!("{folder}/src/bin"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| [`")?.split_once("`](src/bin/"));
    let mut listed: Vec<_> = rows.map(|(name, _)| name.to_owned()).collect();
    listed.sort();
    assert_eq!(listed, names);
}

/// Three instances; a page holds what is asked for.
fn instances(request: &Received) -> Answer {
    let number = |name, otherwise| query(request, name).map_or(otherwise, |text| text.parse().unwrap());
    let all = [("one", "normal"), ("two", "abnormal"), ("three", "createfail")];
    let page: Vec<_> = all
        .iter()
        .skip(number("offset", 0))
        .take(number("limit", 100).min(2))
        .map(|(name, status)| json!({"name": name, "status": status}))
        .collect();
    answer(200, &json!({"instances": page, "total_count": all.len()}))
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_are_listed() {
    let server = Server::start(instances).await;
    let said = prints(env!("CARGO_BIN_EXE_list_instances"), &server, &[], "");
    assert_eq!(said, "one: normal\ntwo: abnormal\nthree: createfail\n3 instances\n");
    assert_eq!(server.to(&format!("/v3.1/{PROJECT}/instances")).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_are_listed_without_async() {
    let server = Server::start(instances).await;
    let said = prints(env!("CARGO_BIN_EXE_without_async"), &server, &[], "");
    assert_eq!(said, "3 instances\none\ntwo\nthree\n");
    assert_eq!(server.received().len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tested_program_also_runs() {
    let server = Server::start(instances).await;
    assert_eq!(prints(env!("CARGO_BIN_EXE_tested"), &server, &[], ""), "two\nthree\n");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_is_created_and_waited_for() {
    let asked = AtomicUsize::new(0);
    let server = Server::start(move |request| match request.method.as_str() {
        "POST" => answer(202, &json!({"instance": {"id": "in07", "name": "shop"}, "job_id": "j1"})),
        _ => {
            let (status, process) = match asked.fetch_add(1, Ordering::SeqCst) {
                0 => ("Running", "40%"),
                _ => ("Completed", "100%"),
            };
            answer(200, &json!({"job": {"id": "j1", "status": status, "process": process}}))
        }
    })
    .await;
    let said = prints(
        env!("CARGO_BIN_EXE_create_instance"),
        &server,
        &["shop-1", "gaussdb.mysql.xlarge.x86.8", "vpc-1", "subnet-1"],
        "Planted-Pa55\n",
    );
    assert_eq!(said, "Running: 40 %\nCompleted: 100 %\ncreated in07\n");
    let received = server.received();
    let sent = body(&received[0]);
    assert_eq!((&sent["name"], &sent["region"]), (&json!("shop-1"), &json!("cn-north-4")));
    assert_eq!((&sent["password"], &sent["slave_count"]), (&json!("Planted-Pa55"), &json!(1)));
    assert_eq!(query(&received[1], "id"), Some("j1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_that_can_not_be_created_is_an_error() {
    let server = Server::start(|request| match request.method.as_str() {
        "POST" => answer(202, &json!({"job_id": "j1"})),
        _ => answer(200, &json!({"job": {"id": "j1", "status": "Failed", "fail_reason": "no room"}})),
    })
    .await;
    let arguments = ["shop-1", "flavor", "vpc-1", "subnet-1"];
    let program = env!("CARGO_BIN_EXE_create_instance");
    let output = run(program, Some(&server.url), &arguments, "Planted-Pa55\n");
    let complained = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && complained.contains("no room"), "{complained}");
    assert!(!complained.contains("Planted"), "{complained}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_is_set_and_not_shown() {
    let server = Server::start(|_| (200, Vec::new(), String::new())).await;
    let program = env!("CARGO_BIN_EXE_reset_password");
    let said = prints(program, &server, &["in07"], "Planted-Pa55\n");
    assert!(said.contains("***") && said.ends_with("the password of in07 is set\n"), "{said}");
    assert!(!said.contains("Planted") && !said.contains("SK\""), "{said}");
    let received = server.received();
    let [request] = received.as_slice() else { panic!("{received:?}") };
    assert_eq!(request.path(), format!("/v3/{PROJECT}/instances/in07/password"));
    assert_eq!(body(request), json!({"password": "Planted-Pa55"}));

    // One that breaks the rules is not even sent, and not shown either.
    let output = run(program, Some(&server.url), &["in07"], "plänted\n");
    let shown = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap()).concat();
    assert!(!output.status.success() && shown.contains("/password"), "{shown}");
    assert!(!shown.contains("plänted"), "{shown}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn big_keys_are_found() {
    let path = format!("/v2/{PROJECT}/instances/redis-1");
    let (base, asked) = (path.clone(), AtomicUsize::new(0));
    let server = Server::start(move |request| match request.path().strip_prefix(&base).unwrap() {
        "/bigkey-task" => answer(200, &json!({"id": "t1", "status": "waiting"})),
        "/bigkey-tasks" => {
            let status = ["running", "success"][asked.fetch_add(1, Ordering::SeqCst)];
            let records = json!([{"id": "t0", "status": "failed"}, {"id": "t1", "status": status}]);
            answer(200, &json!({"count": 2, "records": records}))
        }
        "/bigkey-task/t1" => answer(
            200,
            &json!({"id": "t1", "status": "success", "num": 1, "keys": [
                {"name": "cart:7", "type": "hash", "db": 0, "size": 4096, "unit": "count"},
            ]}),
        ),
        other => panic!("{other}"),
    })
    .await;
    let said = prints(env!("CARGO_BIN_EXE_big_keys"), &server, &["redis-1"], "");
    assert_eq!(said, "started t1\nrunning\ncart:7 (hash): 4096 count\n");
    assert_eq!(server.to(&format!("{path}/bigkey-tasks")).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_analysed() {
    let server = Server::start(|_| answer(200, &json!({"task_id": "t1"}))).await;
    let program = env!("CARGO_BIN_EXE_offline_keys");
    assert_eq!(prints(program, &server, &["redis-1", "node-1"], ""), "started t1\n");
    prints(program, &server, &["redis-1", "node-1", "backup-1"], "");
    let sent: Vec<_> = server.received().iter().map(body).collect();
    assert_eq!(sent, [json!({"node_id": "node-1"}), json!({"node_id": "node-1", "backup_id": "backup-1"})]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_address_is_called() {
    let server = Server::start(instances).await;
    let address = format!("{}/gateway", server.url);
    let output = run(env!("CARGO_BIN_EXE_endpoint"), None, &[&address], "");
    assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("3 instances behind {address}\n"));
    let received = server.received();
    let [request] = received.as_slice() else { panic!("{received:?}") };
    assert_eq!(request.path(), format!("/gateway/v3.1/{PROJECT}/instances"));
    assert_eq!(request.header("user-agent"), Some("inventory/1.0"));
    assert_eq!(request.header("x-team"), Some("storage"));
    verify(request, "AK", "SK");
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_are_explained() {
    let server = Server::start(|request| {
        let (status, code) = match request.path().rsplit('/').next().unwrap() {
            "gone" => (404, "DBS.200002"),
            "busy" => (400, "DBS.200011"),
            "throttled" => {
                let headers = vec![("Retry-After", "3600".to_owned())];
                return (429, headers, r#"{"error_code": "APIGW.0308"}"#.to_owned());
            }
            _ => return answer(200, &json!({"instance": {"name": "shop-1"}})),
        };
        answer(status, &json!({"error_code": code, "error_msg": "Not now."}))
    })
    .await;
    let show = |instance: &str| {
        let output = run(env!("CARGO_BIN_EXE_errors"), Some(&server.url), &[instance], "");
        let shown = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        (output.status.success(), shown.concat())
    };
    for (instance, success, parts) in [
        ("in07", true, &["shop-1"][..]),
        ("gone", true, &["no such instance", "404 Not Found: DBS.200002: Not now. (request id 8f2a)"]),
        (
            "busy",
            false,
            &["the instance is busy", "remedy: Check the status", "support asks for the request id 8f2a"],
        ),
        ("throttled", false, &["left alone for 3600 s", "429 Too Many Requests: APIGW.0308"]),
        ("", false, &["path.instance_id"]),
    ] {
        let (succeeded, shown) = show(instance);
        assert_eq!(succeeded, success, "{instance}: {shown}");
        assert!(parts.iter().all(|part| shown.contains(part)), "{instance}: {shown}");
    }
}
