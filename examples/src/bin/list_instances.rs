//! Lists all instances of a project, however many pages that takes.

use std::env;

use huaweicloud_taurusdb::{Client, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    // The next page is fetched when the one before is used up.
    let mut instances = client.list_instances().limit(50).items();
    let mut count = 0;
    while let Some(instance) = instances.next().await {
        let instance = instance?;
        // The service leaves fields out, so all of an answer are optional.
        let name = instance.name.as_deref().unwrap_or("(no name)");
        let status = instance.status.as_ref().map_or("unknown", |status| status.as_str());
        println!("{name}: {status}");
        count += 1;
    }
    println!("{count} instances");
    Ok(())
}
