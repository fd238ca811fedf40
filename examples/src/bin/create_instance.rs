//! Creates an instance and waits until it is there.
//!
//! Arguments: name, specification, VPC, subnet. The administrator's password is read from
//! standard input. This costs money.

use std::env;
use std::io::stdin;
use std::time::Duration;

use huaweicloud_taurusdb::models::{
    AvailabilityZoneMode, CreateInstance, CreateInstanceRequired, DatabaseEngine,
    DatabaseSpecificationInstanceMode, InstanceEngineChoice,
};
use huaweicloud_taurusdb::{Client, Credentials, ErrorKind};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let mut argument = |what: &str| arguments.next().ok_or(format!("{what} is missing"));
    let mut password = String::new();
    stdin().read_line(&mut password)?;
    password.truncate(password.trim_end().len());

    let mut builder = Client::builder().credentials(Credentials::from_env()?);
    if let Ok(endpoint) = env::var("HUAWEICLOUD_ENDPOINT") {
        builder = builder.endpoint(endpoint);
    }
    let client = builder.build()?;

    // What is required has a name each, and can't be forgotten; the rest is `with_…`.
    let body = CreateInstance::new(CreateInstanceRequired {
        region: env::var("HUAWEICLOUD_SDK_REGION")?,
        name: argument("the name")?,
        flavor_ref: argument("the specification")?,
        vpc_id: argument("the VPC")?,
        subnet_id: argument("the subnet")?,
        datastore: InstanceEngineChoice::new(DatabaseEngine::TaurusDb, "8.0"),
        mode: DatabaseSpecificationInstanceMode::Cluster,
        availability_zone_mode: AvailabilityZoneMode::Single,
        slave_count: 1,
        password: password.into(),
    })
    .with_time_zone("UTC+08:00");

    let result = client
        .create_instance(body)
        .send_and_wait()
        .timeout(Duration::from_secs(45 * 60))
        .interval(Duration::from_secs(1), Duration::from_secs(30))
        .on_progress(|progress| match progress.percent {
            Some(percent) => println!("{}: {percent} %", progress.state),
            None => println!("{}", progress.state),
        })
        .await;
    match result {
        Ok(finished) => {
            let instance = finished.answer.instance.unwrap_or_default();
            println!("created {}", instance.id.as_deref().unwrap_or("(no id)"));
            if finished.job.is_none() {
                println!("the order {:?} has to be paid first", finished.answer.order_id);
            }
            Ok(())
        }
        Err(error) if error.kind() == ErrorKind::Timeout && error.job_id().is_some() => {
            // The work goes on; `show_job` tells of it later.
            Err(format!("still not there, see the job {:?}", error.job_id()).into())
        }
        Err(error) => Err(error.into()),
    }
}
