//! Starts to look for the keys of a Redis instance that take much memory.

use huaweicloud_dcs::{Client, Credentials};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().region("cn-north-4").credentials(Credentials::from_env()?).build()?;
    let task = client.create_big_key_task("5560df16-cebf-4473-95c4-d1b573c16e79").send().await?;
    println!("{task:#?}");
    Ok(())
}
