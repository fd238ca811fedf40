//! What the README says of the binary works.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use std::fs;

use common::{huaweicloud, server};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_commands_run() {
    let server = server(|request| match request.method.as_str() {
        "GET" => (200, json!({"total_count": 1, "instances": [{"id": "i1"}]})),
        _ => (200, json!({"id": "t1"})),
    })
    .await;
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let commands: Vec<_> = readme.lines().filter_map(|line| line.strip_prefix("huaweicloud ")).collect();
    assert!(commands.len() > 3, "{commands:?}");
    for command in commands {
        // The region's address is not for tests.
        let command = command.replace("--region cn-north-4", &format!("--endpoint {}", server.url));
        let arguments: Vec<_> = command.split_whitespace().collect();
        let printed = huaweicloud(&arguments, r#"{"path": {"instance_id": "i1"}}"#).prints(0);
        assert!(!printed.is_empty(), "{command}");
    }
    assert_eq!(server.received().len(), 2);
}
