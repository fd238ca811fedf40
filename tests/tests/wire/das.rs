#![allow(deprecated, reason = "the service has no other operation")]

use huaweicloud_das::models::{CreateSpaceAnalysisTask, DatastoreType, Language, SpaceAnalysisAction};
use serde_json::{Value, json};

use super::contract::{Contract, PROJECT};

const INSTANCE: &str = "fa7d0b6e40704cd48facf9889d6e745bin01";

#[tokio::test]
async fn every_operation_of_das() {
    let contract = Contract::start("das").await;
    let client = huaweicloud_das::Client::builder()
        .endpoint(&contract.server.url)
        .credentials(Contract::credentials())
        .project_id(PROJECT)
        .build()
        .unwrap();

    let body = CreateSpaceAnalysisTask::new(SpaceAnalysisAction::Reanalysis, DatastoreType::MySql);
    let created = client.create_space_analysis_task(INSTANCE, body).send().await.unwrap();
    assert_eq!(serde_json::to_value(&created).unwrap(), contract.answer("createSpaceAnalysisTask"));
    let body = CreateSpaceAnalysisTask::new(SpaceAnalysisAction::Reanalysis, DatastoreType::GaussDbForMySql);
    client
        .create_space_analysis_task(INSTANCE, body)
        .project_id("other")
        .x_language(Language::Chinese)
        .send()
        .await
        .unwrap();

    contract.assert_all_called(2);
    let calls = contract.calls();
    let sent: Vec<(&str, Option<&str>, Value)> = calls
        .iter()
        .map(|call| {
            let body = serde_json::from_slice(&call.request.body).unwrap();
            (call.request.target.as_str(), call.request.header("x-language"), body)
        })
        .collect();
    let path = |project: &str| format!("/v3/{project}/instances/{INSTANCE}/space-analysis");
    assert_eq!(
        sent,
        [
            (path(PROJECT).as_str(), None, json!({"operate": "reanalysis", "datastore_type": "MySQL"})),
            (
                path("other").as_str(),
                Some("zh-cn"),
                json!({"operate": "reanalysis", "datastore_type": "GaussDB(for MySQL)"})
            ),
        ]
    );
}
