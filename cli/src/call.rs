//! Calling an operation.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

use huaweicloud_core::{ClientBuilder, Credentials, CredentialsError};
use serde_json::{Map, Value, json};
use specmill_runtime::dynamic::{Dynamic, DynamicCall, Operations};
use specmill_runtime::{Answer, Connection};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::arguments::{Call, Output};
use crate::{Misuse, input, output, services};

/// How long to pause before asking for the state of work again, at most.
const LONGEST_INTERVAL: Duration = Duration::from_secs(30);

/// Calls what is asked for and prints the answer.
pub(crate) fn run(arguments: &Call) -> anyhow::Result<()> {
    let operations = services::get(&arguments.service)?;
    let dynamic = operations.get(&arguments.operation)?;
    let misuse = |what: &str| Misuse(format!("`{}` {what}", dynamic.id()));
    if arguments.all && !dynamic.is_paged() {
        return Err(misuse("gives no list page by page: leave --all away").into());
    }
    if arguments.wait && !dynamic.starts_job() {
        return Err(misuse("starts no work that can be waited for: leave --wait away").into());
    }
    if arguments.output == Output::Full && (arguments.all || arguments.wait) {
        return Err(misuse("answers more than once: `--output full` is of one answer").into());
    }
    let request = input::request(arguments.input.as_deref(), &arguments.set)?;
    if arguments.verbose {
        tell();
    }
    let connection = connection(arguments, operations, dynamic)?;
    let call = DynamicCall::new(&connection, dynamic, &request);
    if arguments.dry_run {
        let request = call.request()?;
        let shown = json!({"method": request.method().as_str(), "url": request.shown_url()});
        return output::json(&shown, arguments.output == Output::Compact);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(send(arguments, dynamic, call))
}

async fn send(arguments: &Call, dynamic: &Dynamic, call: DynamicCall) -> anyhow::Result<()> {
    let compact = arguments.output == Output::Compact;
    if arguments.wait {
        let mut waiter = call.send_and_wait()?;
        if let Some(limit) = arguments.timeout {
            waiter = waiter.timeout(limit);
        }
        if let Some(first) = arguments.interval {
            waiter = waiter.interval(first, LONGEST_INTERVAL);
        }
        // Whoever sits before it wants to know; a script wants the end.
        if io::stderr().is_terminal() && !arguments.verbose {
            waiter = waiter.on_progress(|progress| {
                let percent = progress.percent.map(|percent| format!(", {percent} %")).unwrap_or_default();
                let elapsed = progress.elapsed.as_secs();
                // Whether anybody sees it makes no difference to the work.
                let (id, state) = (&progress.job_id, &progress.state);
                let _ = writeln!(io::stderr(), "job {id}: {state}{percent} after {elapsed} s");
            });
        }
        let done = waiter.await?;
        return output::json(&json!({"answer": done.answer, "job": done.job}), compact);
    }
    let call = match arguments.timeout {
        Some(limit) => call.timeout(limit),
        None => call,
    };
    if arguments.all {
        return output::json(&call.all_items().await?, compact);
    }
    let answer = call.answer().await?;
    if arguments.output == Output::Full {
        return output::json(&full(dynamic, &answer)?, false);
    }
    match body(dynamic, &answer)? {
        Some(body) => output::json(&body, compact),
        // What is no JSON goes on as it came: a script, a table, an archive.
        None => output::bytes(&answer.bytes()),
    }
}

/// The body as JSON; `None` where it is none.
fn body(dynamic: &Dynamic, answer: &Answer) -> Result<Option<Value>, specmill_runtime::Error> {
    if dynamic.answers_json() {
        return answer.optional_json();
    }
    Ok(serde_json::from_slice(&answer.bytes()).ok())
}

fn full(dynamic: &Dynamic, answer: &Answer) -> Result<Value, specmill_runtime::Error> {
    let mut headers: Map<String, Value> = Map::new();
    for (name, value) in answer.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        match headers.get_mut(name.as_str()) {
            Some(Value::String(before)) => {
                before.push_str(", ");
                before.push_str(&value);
            }
            _ => {
                headers.insert(name.as_str().to_owned(), value.into());
            }
        }
    }
    let body = match body(dynamic, answer)? {
        None if !answer.bytes().is_empty() => Value::String(answer.text()?),
        body => body.unwrap_or_default(),
    };
    Ok(json!({"status": answer.status().as_u16(), "header": headers, "body": body}))
}

fn connection(
    arguments: &Call,
    operations: &Operations,
    dynamic: &Dynamic,
) -> Result<Connection, anyhow::Error> {
    // What needs no credentials is called without them, or not at all.
    let optional = arguments.dry_run || !dynamic.operation().is_authenticated();
    let credentials = match &arguments.profile {
        Some(name) => Credentials::from_profile(name)?,
        None => match Credentials::from_default_chain() {
            Err(CredentialsError::NotFound { .. }) if optional => Credentials::anonymous(),
            credentials => credentials?,
        },
    };
    let mut builder = ClientBuilder::new(operations.service())
        .credentials(credentials)
        .validate(!arguments.no_validate)
        .user_agent(concat!("huaweicloud-cli/", env!("CARGO_PKG_VERSION")));
    if let Some(endpoint) = &arguments.endpoint {
        builder = builder.endpoint(endpoint);
    }
    // Where neither is given, the environment or the profile may name the region.
    if let Some(region) = &arguments.region {
        builder = builder.region(region);
    }
    if let Some(project) = &arguments.project {
        builder = builder.project_id(project);
    }
    Ok(builder.build()?)
}

/// Tells on the standard error what the clients do: attempts, pauses, states of work.
fn tell() {
    let ours = Targets::new()
        .with_target("specmill_runtime", LevelFilter::DEBUG)
        .with_target("huaweicloud_core", LevelFilter::DEBUG);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .with_ansi(false)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE);
    tracing_subscriber::registry().with(ours).with(lines).init();
}
