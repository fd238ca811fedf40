//! Finds the keys of a Redis instance that take much memory, from the start of the search
//! to the keys.
//!
//! Argument: the instance.

use std::env;
use std::time::Duration;

use huaweicloud_dcs::models::{BigKeyTask, BigKeyTaskStatus};
use huaweicloud_dcs::{Client, Credentials, Error};
use specmill_runtime::Operation;
use specmill_runtime::codegen::{Call, Parameter};

/// The client has the operations that its document describes, and this is none of them.
/// One that is missing can be written down; it is signed, sent and read as the others.
static SHOW_BIG_KEY_TASK: Operation =
    Operation::new("showBigKeyTask", "GET", "/v2/{project_id}/instances/{instance_id}/bigkey-task/{task_id}")
        .parameters(&[
            Parameter::path("project_id").from_client(),
            Parameter::path("instance_id"),
            Parameter::path("task_id"),
        ]);

async fn show_big_key_task(client: &Client, instance: &str, task: &str) -> Result<BigKeyTask, Error> {
    let mut call = Call::new(client.connection(), &SHOW_BIG_KEY_TASK);
    call.set(1, &instance.to_owned());
    call.set(2, &task.to_owned());
    call.send().await
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let instance = env::args().nth(1).ok_or("the instance is missing")?;
    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    let id = client.create_big_key_task(&instance).send().await?.id.ok_or("the task has no id")?;
    println!("started {id}");

    tokio::time::timeout(Duration::from_secs(30 * 60), finished(&client, &instance, &id))
        .await
        .map_err(|_| "the task takes too long")??;

    for key in show_big_key_task(&client, &instance, &id).await?.keys.unwrap_or_default() {
        println!(
            "{} ({}): {} {}",
            key.name.as_deref().unwrap_or("?"),
            key.r#type.as_ref().map_or("?", |kind| kind.as_str()),
            key.size.unwrap_or_default(),
            key.unit.as_ref().map_or("", |unit| unit.as_str()),
        );
    }
    Ok(())
}

/// Waits until the task is done. The list tells the state of all tasks.
async fn finished(client: &Client, instance: &str, id: &str) -> Result<(), Box<dyn std::error::Error>> {
    loop {
        let mut tasks = client.list_big_key_tasks(instance).items();
        let mut status = None;
        while let Some(task) = tasks.next().await {
            let task = task?;
            if task.id.as_deref() == Some(id) {
                status = task.status;
                break;
            }
        }
        match status {
            Some(BigKeyTaskStatus::Success) => return Ok(()),
            Some(BigKeyTaskStatus::Failed) => return Err("the task failed".into()),
            // Also what is not known yet: it means that the work goes on.
            Some(status) => println!("{status}"),
            None => println!("not in the list yet"),
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}
