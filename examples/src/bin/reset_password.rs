//! Sets the password of an instance's administrator, without showing it to anybody.
//!
//! Argument: the instance. The password is read from standard input: arguments and
//! variables can be seen by other programs.

use std::env;
use std::io::stdin;

use huaweicloud_taurusdb::models::ResetInstancePassword;
use huaweicloud_taurusdb::{Client, Credentials, Secret};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let instance = env::args().nth(1).ok_or("the instance is missing")?;
    let mut password = String::new();
    stdin().read_line(&mut password)?;
    password.truncate(password.trim_end().len());
    // From here on it prints as `***`, and its memory is overwritten when it is dropped.
    let password = Secret::from(password);

    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    let body = ResetInstancePassword::new(password);
    println!("{client:?}\n{body:?}");
    // Errors do not show it either: one that breaks the service's rules is named by its place.
    client.reset_instance_password(&instance, body).send().await?;
    println!("the password of {instance} is set");
    Ok(())
}
