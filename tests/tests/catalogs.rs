//! The tables of TaurusDB against the facts of the source, and at work in the crate.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use huaweicloud_taurusdb::{Client, Credentials, catalog};
use serde_json::{Value, json};
use specmill_loopback::Server;
use specmill_tests::repository;

fn ledger() -> Value {
    repository::json("tests/ledger/taurusdb-catalogs.json").unwrap()
}

fn document() -> Value {
    repository::bundle("taurusdb").unwrap()
}

/// The entries of a table; each has some text of ours.
fn entries(table: &Value, list: &str, texts: &[&str]) -> Vec<Value> {
    let section = table["source"]["section"].as_str();
    assert!(section.is_some_and(|section| !section.is_empty()), "{list} does not name its section");
    let entries = table[list].as_array().unwrap().clone();
    for entry in &entries {
        for text in texts {
            let text = entry[text].as_str().unwrap_or_else(|| panic!("{entry} has no {text}"));
            assert!(text.len() > 10 && text.ends_with('.'), "{text}");
        }
    }
    entries
}

/// Entries with some of their members, under the names of the ledger.
fn facts(entries: &[Value], members: &[(&str, &str)]) -> Vec<Value> {
    entries
        .iter()
        .map(|entry| {
            let facts = members.iter().filter(|(_, name)| !entry[name].is_null());
            facts.map(|(fact, name)| ((*fact).to_owned(), entry[name].clone())).collect()
        })
        .collect()
}

#[test]
fn every_error_code_is_there() {
    let (ledger, document) = (ledger(), document());
    let codes = entries(&document["x-error-codes"], "codes", &["meaning", "remedy"]);
    assert_eq!(codes.len(), 225);
    assert_eq!(json!(facts(&codes, &[("status", "status"), ("code", "code")])), ledger["error_codes"]);
    let made: BTreeMap<&str, Option<u16>> =
        catalog::ERROR_CODES.iter().map(|entry| (entry.code(), entry.status())).collect();
    let stated: BTreeMap<&str, Option<u16>> = ledger["error_codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fact| (fact["code"].as_str().unwrap(), fact["status"].as_u64().and_then(|s| s.try_into().ok())))
        .collect();
    assert_eq!(made, stated);
}

#[test]
fn every_status_is_there() {
    let (ledger, document) = (ledger(), document());
    let codes = entries(&document["x-status-codes"], "codes", &["meaning"]);
    assert_eq!((codes.len(), catalog::STATUS_CODES.len()), (42, 42));
    assert_eq!(json!(facts(&codes, &[("status", "status"), ("name", "name")])), ledger["status_codes"]);
}

#[test]
fn every_region_is_there_and_called_at_its_endpoint() {
    let (ledger, document) = (ledger(), document());
    let regions = entries(&document["x-regions"], "regions", &[]);
    let stated = ledger["regions"].as_array().unwrap();
    assert_eq!((regions.len(), stated.len(), catalog::REGIONS.len()), (18, 18, 18));
    for (region, fact) in regions.iter().zip(stated) {
        assert_eq!((&region["id"], &region["name"]), (&fact["id"], &fact["name"]));
        let protocol = fact["protocol"].as_str().unwrap().to_lowercase();
        let endpoint = format!("{protocol}://{}", fact["host"].as_str().unwrap());
        assert_eq!(region["endpoint"], *endpoint);
        let client = Client::builder().region(fact["id"].as_str().unwrap());
        let client = client.credentials(Credentials::anonymous()).build().unwrap();
        assert_eq!(client.connection().base_url(), endpoint);
    }
    // A region that is newer than the table has the address of most others.
    let client =
        Client::builder().region("xx-north-1").credentials(Credentials::anonymous()).build().unwrap();
    assert_eq!(client.connection().base_url(), "https://gaussdb.xx-north-1.myhuaweicloud.com");
}

#[test]
fn every_metric_is_there() {
    let (ledger, document) = (ledger(), document());
    let table = &document["x-metrics"];
    assert_eq!(table["namespace"], ledger["namespace"]);
    assert_eq!(catalog::METRIC_NAMESPACE, ledger["namespace"]);
    let dimensions = entries(table, "dimensions", &["meaning"]);
    assert_eq!((dimensions.len(), catalog::METRIC_DIMENSIONS.len()), (2, 2));
    let keys: Vec<&str> = catalog::METRIC_DIMENSIONS.iter().map(|dimension| dimension.key()).collect();
    assert_eq!(json!(keys), ledger["dimensions"]);
    let mut metrics = entries(table, "metrics", &["meaning"]);
    assert_eq!((metrics.len(), catalog::METRICS.len()), (51, 51));
    // The source writes range and unit as one, now with a space and now without.
    let bare = |text: &str| text.replace(' ', "");
    for metric in &mut metrics {
        let unit = metric["unit"].as_str().unwrap_or_default();
        metric["range"] = json!(bare(&format!("{}{unit}", metric["range"].as_str().unwrap())));
    }
    let mut stated = ledger["metrics"].clone();
    for metric in stated.as_array_mut().unwrap() {
        metric["range"] = json!(bare(metric["range"].as_str().unwrap()));
    }
    let members = [
        ("id", "id"),
        ("name", "name"),
        ("range", "range"),
        ("object", "object"),
        ("instance_type", "instance-type"),
        ("period", "period"),
    ];
    assert_eq!(json!(facts(&metrics, &members)), stated);
}

#[test]
fn every_permission_is_there_and_needed_where_the_source_says() {
    let (ledger, document) = (ledger(), document());
    let permissions = entries(&document["x-permissions"], "permissions", &["meaning"]);
    let stated = ledger["permissions"].as_array().unwrap();
    assert_eq!(stated.len(), 21);
    let names: BTreeSet<&str> = permissions.iter().map(|entry| entry["name"].as_str().unwrap()).collect();
    let actions: BTreeSet<&str> = stated.iter().map(|fact| fact["action"].as_str().unwrap()).collect();
    assert_eq!(names, actions);
    for permission in &permissions {
        let granted = |scope: &str| permission["scopes"].as_array().unwrap().contains(&json!(scope));
        for fact in stated.iter().filter(|fact| fact["action"] == permission["name"]) {
            assert_eq!(fact["iam_project"], granted("IAM project"), "{fact}");
            assert_eq!(fact["enterprise_project"], granted("enterprise project"), "{fact}");
        }
    }
    // Paths differ in the names of their parameters.
    let shape = |path: &str| -> String {
        path.split('/')
            .map(|part| if part.starts_with('{') { "{}" } else { part })
            .collect::<Vec<_>>()
            .join("/")
    };
    let mut needed = BTreeMap::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if !operation["operationId"].is_null() {
                needed.insert((method.to_uppercase(), shape(path)), &operation["x-iam-actions"]);
            }
        }
    }
    for fact in stated {
        let call = (fact["method"].as_str().unwrap().to_owned(), shape(fact["path"].as_str().unwrap()));
        let actions = needed.remove(&call).unwrap_or_else(|| panic!("there is no {call:?}"));
        assert_eq!(*actions, json!([fact["action"]]), "{call:?}");
    }
    for (call, actions) in needed {
        assert!(actions.is_null(), "the source ties no action to {call:?}");
    }
}

#[tokio::test]
async fn an_error_tells_what_can_be_done() {
    let server = Server::start(|_| {
        let headers =
            vec![("Content-Type", "application/json".to_owned()), ("X-Request-Id", "8f2a".to_owned())];
        let body =
            json!({ "error_code": "DBS.201010", "error_msg": "The backup information does not exist." });
        (404, headers, body.to_string())
    })
    .await;
    let client = Client::builder()
        .endpoint(&server.url)
        .credentials(Credentials::anonymous())
        .project_id("p")
        .build()
        .unwrap();
    let error = client.list_backups().send().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "listBackups: 404 Not Found: DBS.201010: The backup information does not exist. (request id 8f2a) \
         Remedy: Check the ID of the backup, and that the backup is one of this instance."
    );
    let known = error.known().unwrap();
    assert_eq!(known.code(), catalog::error_codes::DBS_201010);
    assert_eq!(known.meaning(), "Nothing is known of such a backup.");
}
