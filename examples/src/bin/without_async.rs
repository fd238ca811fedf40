//! The same calls without async, by the feature `blocking` of the crate.

use std::env;

use huaweicloud_taurusdb::{Client, Credentials};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    // One page …
    let page = client.list_instances().limit(2).send_blocking()?;
    println!("{} instances", page.total_count.unwrap_or_default());

    // … and all of them, page by page.
    for instance in client.list_instances().limit(2).items().blocking() {
        println!("{}", instance?.name.as_deref().unwrap_or("(no name)"));
    }
    Ok(())
}
