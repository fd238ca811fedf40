//! A program with tests that need no service: the feature `testing` of the crate, which
//! belongs under `[dev-dependencies]`.

use std::env;

use huaweicloud_taurusdb::models::InstanceStatus;
use huaweicloud_taurusdb::{Client, Credentials, Error};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    for name in troubled(&builder.build()?).await? {
        println!("{name}");
    }
    Ok(())
}

/// Names of the instances that are not well.
async fn troubled(client: &Client) -> Result<Vec<String>, Error> {
    let mut instances = client.list_instances().limit(2).items();
    let mut names = Vec::new();
    while let Some(instance) = instances.next().await {
        let instance = instance?;
        if matches!(instance.status, Some(InstanceStatus::Abnormal | InstanceStatus::CreateFailed)) {
            names.extend(instance.name);
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use huaweicloud_taurusdb::testing::{Mock, TransportErrorKind, json};

    use super::*;

    /// The client that the program would have, but for its credentials and the network.
    fn client(mock: &Mock) -> Result<Client, Error> {
        let keys = Credentials::access_key("AK", "SK");
        Client::builder()
            .region("cn-north-4")
            .project_id("0483b6b16e954cb88930a360d2c4e663")
            .credentials(keys)
            .transport(mock.clone())
            .build()
    }

    #[tokio::test]
    async fn all_pages_are_looked_at() -> Result<(), Error> {
        let mock = Mock::new();
        let page = |name: &str, status: &str| json!({"name": name, "status": status});
        mock.on("listInstances")
            .query("offset", "2")
            .reply(200, json!({"instances": [page("c", "abnormal")], "total_count": 3}));
        mock.on("listInstances").reply(
            200,
            json!({"instances": [page("a", "createfail"), page("b", "normal")], "total_count": 3}),
        );

        assert_eq!(troubled(&client(&mock)?).await?, ["a", "c"]);

        // What was sent, signature and all.
        let requests = mock.requests();
        assert_eq!(requests[0].path(), "/v3.1/0483b6b16e954cb88930a360d2c4e663/instances");
        assert_eq!(requests[0].query_value("limit"), Some("2"));
        assert!(
            requests[0].header("authorization").is_some_and(|value| value.starts_with("SDK-HMAC-SHA256"))
        );
        // Every reply was asked for, and nothing else.
        mock.assert_done();
        Ok(())
    }

    // On the paused clock nobody waits for the pauses between attempts.
    #[tokio::test(start_paused = true)]
    async fn trouble_on_the_way_is_got_over() -> Result<(), Error> {
        let mock = Mock::new();
        mock.on("listInstances")
            .reply_error(TransportErrorKind::Connect)
            .then(429, json!({"error_code": "APIGW.0308", "error_msg": "Too many requests."}))
            .header("Retry-After", "3")
            .then(200, json!({"instances": [], "total_count": 0}));
        assert_eq!(troubled(&client(&mock)?).await?, [""; 0]);
        assert_eq!(mock.requests().len(), 3);
        mock.assert_done();
        Ok(())
    }

    #[tokio::test]
    async fn refusals_are_passed_on() -> Result<(), Error> {
        let mock = Mock::new();
        mock.on("listInstances").reply(403, json!({"error_code": "DBS.200047", "error_msg": "No."}));
        let error = troubled(&client(&mock)?).await.unwrap_err();
        assert_eq!(error.code(), Some("DBS.200047"));
        mock.assert_done();
        Ok(())
    }
}
