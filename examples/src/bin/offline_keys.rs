//! Starts an analysis of all keys in a backup of a Redis node: the instance itself is not
//! slowed down.
//!
//! Arguments: instance, node, and the backup where it is not left to the service.

use std::env;

use huaweicloud_dcs::models::CreateOfflineKeyAnalysis;
use huaweicloud_dcs::{Client, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let instance = arguments.next().ok_or("the instance is missing")?;
    let node = arguments.next().ok_or("the node is missing")?;
    let backup = arguments.next();

    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    let mut body = CreateOfflineKeyAnalysis::new(node);
    if let Some(backup) = backup {
        body = body.with_backup_id(backup);
    }
    let task = client.create_offline_key_analysis(instance, body).send().await?;
    println!("started {}", task.task_id.as_deref().unwrap_or("a task without an id"));
    Ok(())
}
