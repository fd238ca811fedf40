//! The runtime's mock in place of the network: nothing of the credentials is left out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use huaweicloud_core::{ClientBuilder, Credentials, Password};
use specmill_runtime::codegen::{Call, Parameter, Server, Variable};
use specmill_runtime::testing::{Mock, json};
use specmill_runtime::{Connection, Operation, Service, Value};

static DCS: Service = Service::new("dcs", "Distributed Cache Service", "1.0.0").servers(&[Server::new(
    "https://dcs.{region}.myhuaweicloud.com",
    &[Variable::new("region", "cn-north-4", &[])],
)]);
static LIST: Operation = Operation::new("listInstances", "GET", "/v2/{project_id}/instances")
    .parameters(&[Parameter::path("project_id").from_client()]);

fn dcs(mock: &Mock, credentials: Credentials) -> Connection {
    let client = ClientBuilder::new(&DCS).region("cn-north-4").project_id("p1").credentials(credentials);
    client.transport(mock.clone()).build().unwrap()
}

#[tokio::test]
async fn calls_of_nobody_and_with_keys() {
    let mock = Mock::new();
    mock.on("listInstances").reply(200, json!({"instances": []})).times(2);
    for credentials in [Credentials::anonymous(), Credentials::access_key("AK", "SK")] {
        Call::new(&dcs(&mock, credentials), &LIST).send::<Value>().await.unwrap();
    }
    let requests = mock.requests();
    assert_eq!(requests[0].header("authorization"), None);
    assert!(requests[1].header("authorization").unwrap().contains("Access=AK"));
    assert_eq!(requests[1].path(), "/v2/p1/instances");
    mock.assert_done();
}

#[test]
fn a_password_gets_a_token_without_async() {
    let mock = Mock::new();
    let expires =
        json!({"token": {"issued_at": "2026-01-01T00:00:00Z", "expires_at": "2026-01-02T00:00:00Z"}});
    mock.on("createToken")
        .body(json!({"auth": {"identity": {"password": {"user": {"name": "ada"}}}}}))
        .reply(201, expires)
        .header("X-Subject-Token", "T0KEN");
    mock.on("listInstances").header("X-Auth-Token", "T0KEN").reply(200, json!({})).times(2);
    let connection = dcs(&mock, Credentials::password(Password::new("ada", "secret", "domain")));
    for _ in 0..2 {
        Call::new(&connection, &LIST).send::<Value>().wait_blocking().unwrap();
    }
    mock.assert_done();
}
