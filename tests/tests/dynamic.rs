//! Calls by name, through the generated crates.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use huaweicloud_core::{ClientBuilder, Credentials};
use serde_json::{Value, json};
use specmill_loopback::{Server, verify};
use specmill_runtime::dynamic::{DynamicCall, Operations};
use specmill_runtime::{Connection, ErrorKind};

// Of every service of `specmill.yaml`.
include!(concat!(env!("OUT_DIR"), "/dynamic.rs"));

fn connection(operations: &Operations) -> Connection {
    let builder = ClientBuilder::new(operations.service()).credentials(Credentials::anonymous());
    builder.endpoint("http://127.0.0.1:9").project_id("0483b6b16e954cb88930a360d2c4e663").build().unwrap()
}

#[test]
fn every_operation_is_described_by_what_is_called() {
    for operations in SERVICES {
        assert!(operations.iter().count() > 0);
        for dynamic in operations.iter() {
            let described = operations.describe(dynamic.id()).unwrap();
            let (operation, types) = (&described["operation"], &described["types"]);
            assert_eq!(operation["method"], dynamic.operation().method(), "{}", dynamic.id());
            assert_eq!(operation["path"], dynamic.operation().path(), "{}", dynamic.id());
            assert!(operation["summary"].is_string(), "{}", dynamic.id());
            assert_eq!(operation["pages"].is_object(), dynamic.is_paged(), "{}", dynamic.id());
            assert_eq!(operation["job"].is_object(), dynamic.starts_job(), "{}", dynamic.id());
            complete(dynamic.id(), operation, types);
            complete(dynamic.id(), types, types);
        }
    }
}

/// Panics where a type is named that is not described.
fn complete(id: &str, value: &Value, types: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| complete(id, item, types)),
        Value::Object(members) => {
            if let (Some(Value::String(name)), Some(_)) = (members.get("of"), members.get("type")) {
                assert!(types.get(name).is_some(), "{id}: {name}");
            }
            members.values().for_each(|member| complete(id, member, types));
        }
        _ => {}
    }
}

#[test]
fn every_name_means_one_operation() {
    for operations in SERVICES {
        let mut names = BTreeSet::new();
        for dynamic in operations.iter() {
            assert!(names.insert(dynamic.id()), "{}", dynamic.id());
            for name in dynamic.all_aliases() {
                assert_eq!(operations.get(name).unwrap().id(), dynamic.id(), "{name}");
            }
        }
    }
}

#[test]
fn the_examples_have_the_right_form() {
    for operations in SERVICES {
        let connection = connection(operations);
        for dynamic in operations.iter() {
            let request = operations.describe(dynamic.id()).unwrap()["operation"]["example"].clone();
            let Err(error) = DynamicCall::new(&connection, dynamic, &request).request() else { continue };
            assert_eq!(error.kind(), ErrorKind::Validation, "{error}");
            // A value that nobody could think of may break a limit, but everything is in its
            // place and of its kind.
            for violation in error.violations() {
                let message = violation.message();
                let misplaced = ["is not known", "is required", "in answers only"]
                    .iter()
                    .any(|word| message.starts_with(word));
                let mistaken = message.starts_with("must be") && message.contains(", not ");
                assert!(!misplaced && !mistaken, "{}: {violation} in {request}", dynamic.id());
            }
        }
    }
}

#[tokio::test]
async fn a_call_by_name_is_signed_and_answered() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start(|_| {
        let body = r#"{"id":"2e7df6f6","status":"waiting"}"#;
        (200, vec![("content-type", "application/json".to_owned())], body.to_owned())
    })
    .await;
    let client = huaweicloud_dcs::Client::builder()
        .endpoint(&server.url)
        .credentials(Credentials::access_key("AK", "SK"))
        .project_id("p1")
        .build()?;
    let request = json!({"path": {"instance_id": "5560df16"}});
    // Huawei Cloud's own SDKs call it so.
    let answer = client.call("CreateBigkeyScanTask", &request)?.send().await?;
    assert_eq!(answer, json!({"id": "2e7df6f6", "status": "waiting"}));
    let received = server.received();
    let [request] = received.as_slice() else { panic!("{received:?}") };
    assert_eq!(request.target, "/v2/p1/instances/5560df16/bigkey-task");
    verify(request, "AK", "SK");
    Ok(())
}
