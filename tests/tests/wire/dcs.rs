use huaweicloud_dcs::models::{BigKeyTaskStatus, CreateOfflineKeyAnalysis};
use serde_json::{Value, json};

use super::contract::{Contract, PROJECT};

const INSTANCE: &str = "5560df16-cebf-4473-95c4-d1b573c16e79";
const OTHER_PROJECT: &str = "a4d31cb6-3d72-4fdc-8ec9-6e3a41e47f71";

fn client(contract: &Contract) -> huaweicloud_dcs::Client {
    huaweicloud_dcs::Client::builder()
        .endpoint(&contract.server.url)
        .credentials(Contract::credentials())
        .project_id(PROJECT)
        .build()
        .unwrap()
}

#[tokio::test]
async fn every_operation_of_dcs() {
    let contract = Contract::start("dcs").await;
    let client = client(&contract);
    let node = "ff8080828fdd5aef018fe2218a886105";
    let backup = "c24e2ef4-23bd-47ef-8b1f-8e3f0492c906";

    let created = client.create_big_key_task(INSTANCE).send().await.unwrap();
    assert_eq!(serde_json::to_value(&created).unwrap(), contract.answer("createBigKeyTask"));
    client.create_big_key_task("a b/ü").project_id(OTHER_PROJECT).send().await.unwrap();

    let listed = client.list_big_key_tasks(INSTANCE).send().await.unwrap();
    assert_eq!(serde_json::to_value(&listed).unwrap(), contract.answer("listBigKeyTasks"));
    client
        .list_big_key_tasks(INSTANCE)
        .project_id(OTHER_PROJECT)
        .offset(20)
        .limit(10)
        .status(BigKeyTaskStatus::Success)
        .send()
        .await
        .unwrap();

    let analysis = client
        .create_offline_key_analysis(INSTANCE, CreateOfflineKeyAnalysis::new(node))
        .send()
        .await
        .unwrap();
    assert_eq!(serde_json::to_value(&analysis).unwrap(), contract.answer("createOfflineKeyAnalysis"));
    let body = CreateOfflineKeyAnalysis::new(node).with_backup_id(backup);
    client.create_offline_key_analysis(INSTANCE, body).project_id(OTHER_PROJECT).send().await.unwrap();

    contract.assert_all_called(2);
    let sent: Vec<(String, String, Value)> = contract
        .calls()
        .into_iter()
        .map(|call| {
            let body = serde_json::from_slice(&call.request.body).unwrap_or(Value::Null);
            (call.request.method, call.request.target, body)
        })
        .collect();
    let path =
        |project: &str, instance: &str, rest: &str| format!("/v2/{project}/instances/{instance}/{rest}");
    let get = "GET".to_owned();
    let post = "POST".to_owned();
    assert_eq!(
        sent,
        [
            (post.clone(), path(PROJECT, INSTANCE, "bigkey-task"), Value::Null),
            (post.clone(), path(OTHER_PROJECT, "a%20b%2F%C3%BC", "bigkey-task"), Value::Null),
            (get.clone(), path(PROJECT, INSTANCE, "bigkey-tasks"), Value::Null),
            (
                get,
                path(OTHER_PROJECT, INSTANCE, "bigkey-tasks?limit=10&offset=20&status=success"),
                Value::Null
            ),
            (post.clone(), path(PROJECT, INSTANCE, "offline/key-analysis"), json!({"node_id": node})),
            (
                post,
                path(OTHER_PROJECT, INSTANCE, "offline/key-analysis"),
                json!({"node_id": node, "backup_id": backup})
            ),
        ]
    );
}
