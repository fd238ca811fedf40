//! The binary from outside: what it sends, what it prints, how it ends.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;

use common::{huaweicloud, run, server};
use serde_json::{Value, json};
use specmill_loopback::{Server, verify};

const TASK: &str = "/v2/p1/instances/i1/bigkey-task";

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_signed_and_its_answer_printed() {
    let server = server(|_| (200, json!({"id": "t1", "status": "waiting", "extra": {"z": 1, "a": 2}}))).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("request.json");
    fs::write(&file, "\u{feff}{\"path\": {\"instance_id\": \"i1\"}}").unwrap();
    let file = file.to_str().unwrap();
    let printed =
        huaweicloud(&["call", "dcs", "createBigKeyTask", "--input", file, "--endpoint", &server.url], "")
            .prints(0);
    // As it came: nothing is left out, and the order is the service's.
    assert_eq!(
        printed,
        "{\n  \"id\": \"t1\",\n  \"status\": \"waiting\",\n  \"extra\": {\n    \"z\": 1,\n    \"a\": 2\n  }\n}\n"
    );
    // The name of the official SDKs, the request from the standard input, and another project.
    let printed = huaweicloud(
        &[
            "call",
            "dcs",
            "CreateBigkeyScanTask",
            "-i",
            "-",
            "--endpoint",
            &server.url,
            "--project-id",
            "p2",
            "-o",
            "compact",
        ],
        "{\"path\": {\"instance_id\": \"i1\"}}",
    )
    .prints(0);
    assert_eq!(printed, "{\"id\":\"t1\",\"status\":\"waiting\",\"extra\":{\"z\":1,\"a\":2}}\n");
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].target, TASK);
    assert_eq!(received[1].target, TASK.replace("p1", "p2"));
    for request in &received {
        verify(request, "AKPLANTED", "SKPLANTED");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn status_and_headers_are_printed_where_they_are_wanted() {
    let server = server(|_| (200, json!({"id": "t1"}))).await;
    let set = "path.instance_id=i1";
    let printed = huaweicloud(
        &["call", "dcs", "create-big-key-task", "--set", set, "--endpoint", &server.url, "-o", "full"],
        "",
    );
    let printed = json_of(&printed.prints(0));
    assert_eq!(printed["status"], 200);
    assert_eq!(printed["header"]["x-request-id"], "req-7");
    assert_eq!(printed["body"], json!({"id": "t1"}));
}

#[test]
fn what_is_no_json_is_told_with_its_place() {
    let call = ["call", "dcs", "createBigKeyTask", "--endpoint", "http://127.0.0.1:9", "--input"];
    let told = huaweicloud(&[&call[..], &["-"]].concat(), "{\"path\":\n {\"instance_id\": i1}}").fails(2);
    assert_eq!(told, "the standard input is no JSON: expected value at line 2 column 18");
    let told = huaweicloud(&[&call[..], &["no/such/file"]].concat(), "").fails(2);
    assert!(told.starts_with("can't read no/such/file: "), "{told}");
    let told = huaweicloud(&["call", "dcs", "createBigKeyTask", "--set", "path"], "").fails(2);
    assert_eq!(told, "--set path: there is no `=` between the place and the value");
}

#[test]
fn what_is_not_known_is_told_with_what_is_near() {
    let told = huaweicloud(&["call", "taurusdb", "lsitInstances"], "").fails(2);
    assert_eq!(
        told,
        "invalid request: `lsitInstances`: is no operation of taurusdb; did you mean `listInstances`?"
    );
    let told = huaweicloud(&["describe", "taurusdb", "craeteInstance"], "").fails(2);
    assert!(told.ends_with("did you mean `createInstance`?"), "{told}");
    let other = huaweicloud(&["call", "taurus", "listInstances"], "");
    assert_eq!(other.code, Some(2));
    assert!(other.stderr.contains("taurusdb"), "{}", other.stderr);
}

#[test]
fn everything_wrong_with_a_request_is_told_on_one_line() {
    let told = huaweicloud(
        &["call", "dcs", "listBigKeyTasks", "--endpoint", "http://127.0.0.1:9", "-i", "-"],
        r#"{"query": {"limit": 0, "offset": "SKPLANTED", "sort": 1}, "bdoy": {}}"#,
    )
    .fails(2);
    assert_eq!(
        told,
        "listBigKeyTasks: invalid request: /path/instance_id: is required; /query/limit: must be at least 1; \
         /query/offset: must be a whole number, not text; /query/sort: is not known; \
         /bdoy: is not known; did you mean `body`?"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_can_be_left_to_the_service() {
    let server = server(|_| (200, json!({"records": []}))).await;
    let call =
        ["call", "dcs", "listBigKeyTasks", "-s", "path.instance_id=i1", "-s", "query.limit=0", "--endpoint"];
    huaweicloud(&[&call[..], &[&server.url, "--no-validate"]].concat(), "").prints(0);
    assert_eq!(server.received()[0].target, "/v2/p1/instances/i1/bigkey-tasks?limit=0");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_service_refuses_is_one_line_with_the_request_id() {
    let server =
        server(|_| (404, json!({"error_code": "DCS.4800", "error_msg": "The instance\ndoes not exist."})))
            .await;
    let told = huaweicloud(
        &["call", "dcs", "createBigKeyTask", "-s", "path.instance_id=i1", "--endpoint", &server.url],
        "",
    )
    .fails(1);
    assert_eq!(
        told,
        "createBigKeyTask: 404 Not Found: DCS.4800: The instance does not exist. (request id req-7)"
    );
}

#[test]
fn who_is_not_reached_said_no() {
    let told = huaweicloud(
        &[
            "call",
            "dcs",
            "createBigKeyTask",
            "-s",
            "path.instance_id=i1",
            "--endpoint",
            "http://127.0.0.1:1",
            "--timeout",
            "3s",
        ],
        "",
    )
    .fails(1);
    assert!(told.starts_with("createBigKeyTask: "), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_pages_become_one_array() {
    let server = server(|request| {
        let query = request.target.split_once('?').map_or("", |(_, query)| query);
        (
            200,
            match query {
                "limit=2" => json!({"count": 3, "records": [{"id": "a"}, {"id": "b"}]}),
                "limit=2&offset=2" | "offset=2&limit=2" => json!({"count": 3, "records": [{"id": "c"}]}),
                other => panic!("{other}"),
            },
        )
    })
    .await;
    let call =
        ["call", "dcs", "listBigKeyTasks", "-s", "path.instance_id=i1", "-s", "query.limit=2", "--all", "-o"];
    let printed = huaweicloud(&[&call[..], &["compact", "--endpoint", &server.url]].concat(), "").prints(0);
    assert_eq!(printed, "[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]\n");
    assert_eq!(server.received().len(), 2);
    let told = huaweicloud(&["call", "dcs", "createBigKeyTask", "--all"], "").fails(2);
    assert_eq!(told, "`createBigKeyTask` gives no list page by page: leave --all away");
}

/// A service that deletes an instance: it has been asked for the job so often that it ends so.
async fn deleting(end: &'static str) -> Server {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    server(move |request| {
        if request.method == "DELETE" {
            return (200, json!({"job_id": "j1"}));
        }
        assert_eq!(request.target, "/v3/p1/jobs?id=j1");
        let state = match asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0 => "Running",
            _ => end,
        };
        (200, json!({"job": {"id": "j1", "status": state, "fail_reason": "No room."}}))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn work_is_waited_for() {
    let delete = |url: &str| {
        huaweicloud(
            &[
                "call",
                "taurusdb",
                "deleteInstance",
                "-s",
                "path.instance_id=i1",
                "--wait",
                "--interval",
                "10ms",
                "--timeout",
                "1m",
                "--endpoint",
                url,
            ],
            "",
        )
    };
    let server = deleting("Completed").await;
    let printed = json_of(&delete(&server.url).prints(0));
    assert_eq!(printed["answer"], json!({"job_id": "j1"}));
    assert_eq!(printed["job"]["job"]["status"], "Completed");
    let server = deleting("Failed").await;
    let told = delete(&server.url).fails(1);
    assert!(told.contains("the job failed: No room.") && told.contains("job j1"), "{told}");
    let told = huaweicloud(&["call", "dcs", "createBigKeyTask", "--wait"], "").fails(2);
    assert_eq!(told, "`createBigKeyTask` starts no work that can be waited for: leave --wait away");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dry_run_sends_nothing_and_needs_no_credentials() {
    let server = server(|_| (200, json!({}))).await;
    let call =
        ["call", "dcs", "createBigKeyTask", "-s", "path.instance_id=i 1", "--project-id", "p1", "--dry-run"];
    let printed = run(&[&call[..], &["--endpoint", &server.url]].concat(), "", &[]).prints(0);
    let url = format!("{}/v2/p1/instances/i%201/bigkey-task", server.url);
    assert_eq!(json_of(&printed), json!({"method": "POST", "url": url}));
    assert!(server.received().is_empty());
    // Sending it does.
    let told = run(&["call", "dcs", "createBigKeyTask", "--endpoint", &server.url], "", &[]).fails(2);
    assert!(told.starts_with("no credentials") && told.contains("HUAWEICLOUD_SDK_AK"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn credentials_come_from_a_profile() {
    let server = server(|_| (200, json!({}))).await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("credentials");
    fs::write(&file, "[test]\nak = AK2\nsk = SK2\nproject_id = p3\n").unwrap();
    let variables = [("CREDENTIALS_FILE", file.to_str().unwrap()), ("AK", "other"), ("SK", "other")];
    let call = [
        "call",
        "dcs",
        "createBigKeyTask",
        "-s",
        "path.instance_id=i1",
        "--endpoint",
        &server.url,
        "--profile",
    ];
    run(&[&call[..], &["test"]].concat(), "", &variables).prints(0);
    let received = server.received();
    verify(&received[0], "AK2", "SK2");
    assert_eq!(received[0].target, TASK.replace("p1", "p3"));
    let told = run(&[&call[..], &["nobody"]].concat(), "", &variables).fails(2);
    assert!(told.contains("no section [nobody]") && !told.contains("SK2"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_printed() {
    let server = server(|_| (400, json!({"error_code": "DBS.1", "error_msg": "Too weak."}))).await;
    let request = json!({"path": {"instance_id": "i1"}, "body": {"password": "PwPLANTED-1"}});
    let told = huaweicloud(
        &["call", "taurusdb", "resetInstancePassword", "-i", "-", "--verbose", "--endpoint", &server.url],
        &request.to_string(),
    );
    assert_eq!(told.code, Some(1), "{told:#?}");
    assert_eq!(server.received().len(), 1);
    // Something was told of the attempt, and nothing of what must not be.
    assert!(told.stderr.contains("http.client.request") && told.stderr.contains("req-7"), "{}", told.stderr);
    assert!(!told.stderr.contains("PLANTED-1") && !told.stderr.contains("SKPLANTED"), "{}", told.stderr);
    // A wrong value of it is not repeated either.
    let wrong = json!({"path": {"instance_id": "i1"}, "body": {"password": "PL"}});
    let told = huaweicloud(
        &["call", "taurusdb", "resetInstancePassword", "-i", "-", "--endpoint", &server.url],
        &wrong.to_string(),
    )
    .fails(2);
    assert!(told.contains("/body/password: must have at least") && !told.contains("PL"), "{told}");
    let described = huaweicloud(&["describe", "taurusdb", "resetInstancePassword"], "").prints(0);
    assert!(described.contains("password: string, required, secret"), "{described}");
}

#[test]
fn services_and_operations_are_listed() {
    let services = huaweicloud(&["list"], "").prints(0);
    let names: Vec<_> = services.lines().map(|line| line.split(' ').next().unwrap()).collect();
    let crates = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/crates")).unwrap();
    let mut generated: Vec<_> = crates
        .map(|folder| folder.unwrap().file_name().into_string().unwrap().replace("huaweicloud-", ""))
        .collect();
    generated.sort();
    assert_eq!(names, generated);
    let operations = huaweicloud(&["list", "dcs"], "").prints(0);
    assert_eq!(
        operations.lines().next().unwrap(),
        "createBigKeyTask          Create a big key analysis task"
    );
    let operations = json_of(&huaweicloud(&["list", "taurusdb", "--json"], "").prints(0));
    let find = |id: &str| operations.as_array().unwrap().iter().find(|one| one["id"] == id).cloned();
    let list = find("listInstances").unwrap();
    assert_eq!(list["aliases"], json!(["ListGaussMySqlInstancesUnifyStatus"]));
    assert_eq!((&list["method"], &list["path"]), (&json!("GET"), &json!("/v3.1/{project_id}/instances")));
    // What is deprecated can be called too.
    assert!(find("legacyListInstances").is_some());
    let services = json_of(&huaweicloud(&["list", "--json"], "").prints(0));
    assert!(services.as_array().unwrap().iter().any(|service| service["name"] == "dcs"));
}

#[test]
fn operations_are_described() {
    let described = huaweicloud(&["describe", "taurusdb", "CreateGaussMySqlInstance"], "").prints(0);
    for part in [
        "createInstance: Create an instance\nPOST /v3/{project_id}/instances\n",
        "Also called CreateGaussMySqlInstance.",
        "  path.project_id: string, the client's where it is not given\n",
        "name: string, required\n",
        "4 to 64 characters.",
        "- prePaid: ",
        "--wait waits for it",
        "huaweicloud call taurusdb createInstance --input request.json\n",
    ] {
        assert!(described.contains(part), "`{part}` is not in:\n{described}");
    }
    assert!(described.lines().all(|line| line.chars().count() <= 140), "{described}");
    let json = json_of(&huaweicloud(&["describe", "taurusdb", "createInstance", "--json"], "").prints(0));
    assert_eq!(json["operation"]["method"], "POST");
    assert!(json["types"]["CreateInstance"]["fields"].is_array());
}

#[test]
fn the_example_of_a_description_is_a_request() {
    let example = huaweicloud(&["describe", "taurusdb", "createInstance", "--example"], "").prints(0);
    let call = ["call", "taurusdb", "createInstance", "--dry-run", "--region", "cn-north-4", "-i", "-"];
    let printed = json_of(&huaweicloud(&call, &example).prints(0));
    assert_eq!(printed["method"], "POST");
    assert!(printed["url"].as_str().unwrap().ends_with("/v3/p1/instances"), "{printed}");
}

#[test]
fn completions_for_shells() {
    for (shell, mark) in [
        ("bash", "complete -F _huaweicloud"),
        ("zsh", "#compdef huaweicloud"),
        ("fish", "complete -c huaweicloud"),
    ] {
        let script = huaweicloud(&["completions", shell], "").prints(0);
        assert!(script.contains(mark), "{shell}");
        assert!(script.contains("no-validate"), "{shell}");
        // For fish, names of services are not among what can be completed.
        assert!(script.contains("taurusdb") || shell == "fish", "{shell}");
    }
    assert_eq!(huaweicloud(&["completions", "dos"], "").code, Some(2));
}

#[test]
fn misuse_ends_with_2() {
    for arguments in [
        &[][..],
        &["call"],
        &["call", "dcs"],
        &["call", "dcs", "listBigKeyTasks", "--timeout", "soon"],
        &["call", "dcs", "listBigKeyTasks", "--all", "--wait"],
        &["call", "dcs", "listBigKeyTasks", "--all", "-o", "full"],
        &["call", "dcs", "createBigKeyTask", "-s", "path.instance_id=i1"],
        &["call", "dcs", "createBigKeyTask", "--region", "no region"],
    ] {
        let ended = huaweicloud(arguments, "");
        assert_eq!(ended.code, Some(2), "{arguments:?}: {ended:#?}");
        assert!(!ended.stderr.is_empty());
    }
}
