//! The README's first call, against a server that checks the signature.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use huaweicloud_dcs::models::BigKeyTaskStatus;
use huaweicloud_dcs::{Client, Credentials};
use specmill_loopback::{Server, verify};
use specmill_tests::repository;

/// How the client of the README differs from the one here: where it calls, and as whom.
const DIFFERENCES: &[(&str, &str)] =
    &[(".region(\"cn-north-4\")", ".endpoint(&server.url)"), ("Credentials::from_env()?", "credentials")];

#[tokio::test]
async fn the_first_call_is_signed_and_answered() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start(|_| {
        let body = r#"{"id":"2e7df6f6","instance_id":"5560df16","status":"waiting","scan_type":"manual"}"#;
        (200, vec![("content-type", "application/json".to_owned())], body.to_owned())
    })
    .await;
    // What the environment says there, a profile says here: it belongs to this test alone.
    let folder = tempfile::tempdir()?;
    let profile = folder.path().join("credentials");
    fs::write(&profile, "[test]\nak = AK\nsk = SK\nproject_id = 0483b6b16e954cb88930a360d2c4e663\n")?;
    let credentials = Credentials::from_profile_file(&profile, "test")?;

    let client = Client::builder().endpoint(&server.url).credentials(credentials).build()?;
    let task = client.create_big_key_task("5560df16-cebf-4473-95c4-d1b573c16e79").send().await?;

    assert_eq!(task.id.as_deref(), Some("2e7df6f6"));
    assert_eq!(task.status, Some(BigKeyTaskStatus::Waiting));
    let received = server.received();
    let [request] = received.as_slice() else { panic!("{received:?}") };
    assert_eq!(request.method, "POST");
    assert_eq!(
        request.target,
        "/v2/0483b6b16e954cb88930a360d2c4e663/instances/5560df16-cebf-4473-95c4-d1b573c16e79/bigkey-task"
    );
    verify(request, "AK", "SK");
    Ok(())
}

#[test]
fn the_first_call_is_that_of_the_readme() {
    let here = fs::read_to_string(repository::path("tests/tests/readme.rs")).unwrap();
    let mut readme = fs::read_to_string(repository::path("README.md")).unwrap();
    for (there, ours) in DIFFERENCES {
        assert!(readme.contains(there), "{there}");
        readme = readme.replace(there, ours);
    }
    let call: String = readme
        .lines()
        .skip_while(|line| !line.starts_with("    let client = "))
        .take_while(|line| !line.contains("println!"))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(call.lines().count(), 2, "{call}");
    assert!(here.contains(&call), "the README calls otherwise:\n{call}");
}
