//! A generated client meets a behaviour.

use std::error::Error as StdError;
use std::time::Duration;

use huaweicloud_core::{Credentials, Password};
use huaweicloud_dcs::models::BigKeyTaskStatus;
use huaweicloud_taurusdb::models::{CreateDatabaseUsers, NewDatabaseUser};
use serde::Serialize;
use serde_json::Value;
use specmill_runtime::codegen::OpenEnum as _;
use specmill_runtime::{Error, Retries};
use tokio::time::Instant;

use crate::behaviour::Behaviour;
use crate::cell::{code, values};
use crate::log::Log;
use crate::stage::Stage;

const SECRETS: [&str; 2] = ["PLANTED-1", "PLANTED-SK"];

/// What the client does, as the cell of a table.
///
/// # Panics
/// The behaviour says what is not known here.
#[must_use]
pub fn outcome(behaviour: &Behaviour) -> String {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    // Where nothing else happens, time passes by itself.
    let runtime = runtime.enable_all().start_paused(behaviour.time).build().unwrap();
    runtime.block_on(async {
        let stage = Stage::start(behaviour).await;
        Play { behaviour, stage }.outcome().await
    })
}

struct Play<'a> {
    behaviour: &'a Behaviour,
    stage: Stage,
}

/// The answer of a service as JSON.
fn json(answer: impl Serialize) -> Value {
    serde_json::to_value(answer).unwrap()
}

fn secret_in(text: &str) -> String {
    match SECRETS.iter().find(|secret| text.contains(**secret)) {
        Some(secret) => format!("holds {}", code(secret)),
        None => "does not hold it".to_owned(),
    }
}

impl Play<'_> {
    async fn outcome(&self) -> String {
        let behaviour = self.behaviour;
        let observe = behaviour.observe.as_deref().unwrap_or("answer");
        match (observe, behaviour.call.as_str()) {
            ("print", "credentials") => return code(&format!("{:?}", self.credentials())),
            ("print", _) => return code(&format!("{:?}", self.users())),
            ("target", _) if behaviour.with.get("instance_id") == Some(&Value::Null) => {
                // The crate's documentation proves it.
                return "does not compile".to_owned();
            }
            _ => {}
        }
        let log = Log::default();
        let listens = (observe == "logs").then(|| tracing::subscriber::set_default(log.clone()));
        let begin = Instant::now();
        let result = self.call().await;
        let elapsed = begin.elapsed();
        drop(listens);

        let mut parts = Vec::new();
        let received = self.stage.received();
        match (observe, result) {
            ("exception", result) => {
                let error = result.unwrap_err();
                let mut text = format!("{error} {error:?}");
                let mut source = error.source();
                while let Some(error) = source {
                    text.push_str(&format!(" {error} {error:?}"));
                    source = error.source();
                }
                return format!("{}: {}", secret_in(&text), code(&error.to_string()));
            }
            ("logs", result) => {
                result.unwrap();
                let text = log.text();
                assert!(!text.is_empty(), "nothing was logged");
                return secret_in(&text);
            }
            (_, Err(error)) => parts.push(format!("error {}", code(&error.to_string()))),
            ("target", Ok(_)) => return format!("sends {}", code(&received[0].target)),
            ("connections", Ok(_)) => return self.stage.connections().to_string(),
            ("pages", Ok(answer)) => {
                parts.push(format!("{} users by one call of `items()`", answer.as_array().unwrap().len()));
            }
            ("job", Ok(answer)) => {
                let state = answer.pointer("/job/status").unwrap();
                parts.push(format!("{} by `send_and_wait()`", code(&format!("status = {state}"))));
            }
            (header, Ok(_)) if header.starts_with("header:") => {
                return match received[0].header(&header["header:".len()..]) {
                    Some(value) => code(value),
                    None => "none".to_owned(),
                };
            }
            (_, Ok(answer)) => parts.push(values(&answer, &behaviour.show)),
        }
        match received.len() {
            0 => parts.push("nothing is sent".to_owned()),
            1 => {}
            times => parts.push(format!("sent {times} times")),
        }
        if behaviour.time {
            parts.push(format!("after {:.0} s", (elapsed.as_secs_f64() / 10.0).round() * 10.0));
        }
        parts.join("; ")
    }

    fn credentials(&self) -> Credentials {
        Credentials::access_key("AK1", "PLANTED-SK")
    }

    fn given(&self, name: &str) -> Option<&str> {
        self.behaviour.with.get(name)?.as_str()
    }

    fn users(&self) -> CreateDatabaseUsers {
        let name = self.given("name").unwrap_or("reader");
        let user = NewDatabaseUser::new(name, self.given("password").unwrap_or("Abcdefg1"));
        let times = self.behaviour.with.get("times").map_or(1, |times| times.as_u64().unwrap());
        CreateDatabaseUsers::new((0..times).map(|_| user.clone()))
    }

    fn taurusdb(&self, credentials: Credentials) -> huaweicloud_taurusdb::Client {
        let builder =
            huaweicloud_taurusdb::Client::builder().endpoint(&self.stage.url).credentials(credentials);
        let project = self.behaviour.project.clone().unwrap_or_else(|| Some("p1".to_owned()));
        let builder = match project {
            Some(project) => builder.project_id(project),
            None => builder,
        };
        builder.build().unwrap()
    }

    fn dcs(&self) -> huaweicloud_dcs::Client {
        let builder = huaweicloud_dcs::Client::builder().endpoint(&self.stage.url).project_id("p1");
        builder.credentials(self.credentials()).build().unwrap()
    }

    async fn call(&self) -> Result<Value, Error> {
        let name = self.behaviour.call.as_str();
        if name == "list_tasks" {
            let mut call = self.dcs().list_big_key_tasks("i1");
            if let Some(status) = self.given("status") {
                call = call.status(BigKeyTaskStatus::unknown(status.to_owned()));
            }
            return call.send().await.map(json);
        }
        let client = match name {
            "list_users_by_password" => {
                let password = Password::new("user", "PLANTED-1", "domain");
                self.taurusdb(Credentials::password(password.with_endpoint(self.stage.url.as_str())))
            }
            _ => self.taurusdb(self.credentials()),
        };
        let list = || {
            let call = client.list_database_users(self.given("instance_id").unwrap_or("i1"));
            match self.behaviour.with.get("limit") {
                Some(limit) => call.limit(limit.as_i64().unwrap().try_into().unwrap()),
                None => call,
            }
        };
        let create = || client.create_database_users("i1", self.users());
        match name {
            "list_users" | "list_users_by_password" => list().send().await.map(json),
            "list_users_raw" => list().answer().await.map(|answer| answer.json().unwrap()),
            "list_users_with_retries" => {
                list().retries(Retries::default().attempts(4)).send().await.map(json)
            }
            "list_users_twice" => {
                list().send().await?;
                tokio::time::sleep(Duration::from_millis(50)).await;
                list().send().await.map(json)
            }
            "list_all_users" => list().items().all().await.map(json),
            "create_users" => create().send().await.map(json),
            "create_users_and_wait" => {
                let soon = Duration::from_millis(1);
                create().send_and_wait().interval(soon, soon).await.map(|finished| json(finished.job))
            }
            _ => panic!("no such call: {name}"),
        }
    }
}
