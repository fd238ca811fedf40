//! Calls another address than the region's: another site, a gateway, a server for tests.
//!
//! Argument: the address, such as `https://gateway.example.com/taurusdb`.

use std::env;
use std::time::Duration;

use huaweicloud_taurusdb::{Client, Credentials, Retries};
use specmill_runtime::ReqwestTransport;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = env::args().nth(1).ok_or("the address is missing")?;
    // No proxy is used unless one is named here, or the environment is asked for it.
    let transport = ReqwestTransport::builder().connect_timeout(Duration::from_secs(5)).system_proxy();

    let client = Client::builder()
        .endpoint(address)
        .credentials(Credentials::from_env()?)
        .transport(transport.build()?)
        // One attempt, and the whole call with all its attempts and pauses.
        .attempt_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(30))
        .retries(Retries::default().attempts(5))
        .user_agent("inventory/1.0")
        .header("X-Team", "storage")
        .build()?;

    let page = client.list_instances().limit(1).send().await?;
    println!("{} instances behind {}", page.total_count.unwrap_or_default(), client.connection().base_url());
    Ok(())
}
