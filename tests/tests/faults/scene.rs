//! The clients that meet faults, and the calls that they make.

use std::time::Duration;

use huaweicloud_core::Credentials;
use huaweicloud_dcs::models::BigKeyTaskList;
use huaweicloud_taurusdb::models::{CreateDatabaseUsers, NewDatabaseUser, StartedTask};
use specmill_loopback::{Script, Step, http};
use specmill_runtime::{Error, Retries};

pub(crate) const PROJECT: &str = "054e292c9880d4992f02c0196d3ea468";
pub(crate) const INSTANCE: &str = "61a4ea66210545909d74a05c27a7179ein07";

/// Longer than anything here takes, so that what is still there then hangs.
const FOR_EVER: Duration = Duration::from_secs(40);

/// A client of TaurusDB that tries again at once.
pub(crate) fn taurus(url: &str) -> huaweicloud_taurusdb::ClientBuilder {
    huaweicloud_taurusdb::Client::builder()
        .endpoint(url)
        .credentials(key())
        .project_id(PROJECT)
        .retries(quick())
}

/// A client of DCS that tries again at once.
pub(crate) fn dcs(url: &str) -> huaweicloud_dcs::ClientBuilder {
    huaweicloud_dcs::Client::builder().endpoint(url).credentials(key()).project_id(PROJECT).retries(quick())
}

fn key() -> Credentials {
    Credentials::access_key("AKFAULTS", "SKFAULTS")
}

/// Three attempts with hardly a pause between them.
pub(crate) fn quick() -> Retries {
    Retries::default().backoff(millis(1), millis(5))
}

pub(crate) fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// A call that may be repeated.
pub(crate) async fn list(client: &huaweicloud_taurusdb::Client) -> Result<(), Error> {
    in_time(client.list_database_users(INSTANCE).send()).await.map(drop)
}

/// A call that must not be repeated once the service may have got it.
pub(crate) async fn create(client: &huaweicloud_taurusdb::Client) -> Result<StartedTask, Error> {
    in_time(creation(client).send()).await
}

pub(crate) fn creation(
    client: &huaweicloud_taurusdb::Client,
) -> huaweicloud_taurusdb::operations::CreateDatabaseUsersCall {
    let user = NewDatabaseUser::new("ada", "Not-a-real-1").with_hosts(["%"]);
    client.create_database_users(INSTANCE, CreateDatabaseUsers::new([user]))
}

/// What comes of something that must not hang.
pub(crate) async fn in_time<T>(work: impl IntoFuture<Output = T>) -> T {
    tokio::time::timeout(FOR_EVER, work.into_future()).await.expect("it hangs")
}

/// A good answer.
pub(crate) fn fine(body: &str) -> Vec<Step> {
    answer(200, "Content-Type: application/json\r\n", body)
}

/// An answer with an id.
pub(crate) fn answer(status: u16, headers: &str, body: &str) -> Vec<Step> {
    vec![Step::Send(http(status, &format!("X-Request-Id: r-1\r\n{headers}"), body))]
}

/// The page of a list of 25 tasks that a request asks for.
pub(crate) fn page(request: &specmill_loopback::Received) -> Vec<Step> {
    let query = request.target.split_once('?').map_or("", |(_, query)| query);
    let offset = query.split('&').find_map(|pair| pair.strip_prefix("offset="));
    let offset: usize = offset.map_or(0, |offset| offset.parse().unwrap());
    let records: Vec<_> = (offset..25.min(offset + 10)).map(|id| format!(r#"{{"id": "t{id}"}}"#)).collect();
    fine(&format!(r#"{{"count": 25, "records": [{}]}}"#, records.join(", ")))
}

/// The ids of the tasks of a page.
pub(crate) fn ids(page: &BigKeyTaskList) -> Vec<&str> {
    page.records.iter().flatten().filter_map(|task| task.id.as_deref()).collect()
}

/// The methods of the requests that a server has seen.
pub(crate) fn methods(server: &Script) -> Vec<String> {
    server.received().into_iter().map(|request| request.method).collect()
}
