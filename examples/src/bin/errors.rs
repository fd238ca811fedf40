//! Shows an instance, or says what went wrong and what can be done.
//!
//! Argument: the instance.

use std::env;
use std::process::ExitCode;

use huaweicloud_taurusdb::{Client, Credentials, Error, ErrorKind};

#[tokio::main]
async fn main() -> ExitCode {
    match show(&env::args().nth(1).unwrap_or_default()).await {
        Ok(name) => {
            println!("{name}");
            ExitCode::SUCCESS
        }
        Err(error) => explain(&error),
    }
}

async fn show(instance: &str) -> Result<String, Error> {
    // What is wrong with the credentials is an error of the same type.
    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let report = builder.build()?.show_instance(instance).send().await?;
    Ok(report.instance.and_then(|instance| instance.name).unwrap_or_default())
}

fn explain(error: &Error) -> ExitCode {
    // One line with everything, for a log.
    eprintln!("{error}");

    // Codes of the service that the program can do something about.
    match error.code() {
        Some("DBS.200002" | "DBS.200408") => {
            println!("no such instance, which may be what is wanted");
            return ExitCode::SUCCESS;
        }
        Some("DBS.200011") => println!("the instance is busy"),
        _ => {}
    }
    // What the documentation of the service says of the code.
    if let Some(known) = error.known() {
        println!("meaning: {}", known.meaning());
        println!("remedy: {}", known.remedy().unwrap_or("none is known"));
    }
    match error.kind() {
        ErrorKind::Configuration | ErrorKind::Credentials => println!("the settings are wrong"),
        ErrorKind::Validation => {
            // Nothing was sent; all that is wrong is told at once.
            for violation in error.violations() {
                println!("{violation}");
            }
        }
        ErrorKind::Transport | ErrorKind::Timeout => {
            println!("no answer after {} attempts", error.attempts());
        }
        _ => {}
    }
    // What passes by itself has been tried again already.
    if error.is_retryable() {
        match error.retry_after() {
            Some(wait) => println!("the service wants to be left alone for {} s", wait.as_secs()),
            None => println!("try again later"),
        }
    }
    if let Some(id) = error.request_id() {
        println!("support asks for the request id {id}");
    }
    ExitCode::FAILURE
}
