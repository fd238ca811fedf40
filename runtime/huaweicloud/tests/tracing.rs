//! Fetched secrets never get into spans and events. A test alone in its process: others would tell `tracing` that nobody
//! listens.

#![allow(clippy::unwrap_used)]

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use huaweicloud_core::{ClientBuilder, Credentials, InstanceMetadata, Password};
use serde_json::json;
use specmill_loopback::Server;
use specmill_runtime::codegen::Call;
use specmill_runtime::{Connection, Operation, Service};
use tracing::field::{Field, Visit};
use tracing::span;

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static LIST: Operation = Operation::new("listThings", "GET", "/things");

/// Writes down everything that it is told.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.lock().unwrap().push_str(&format!("{field}={value:?}\n"));
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut self.clone());
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[test]
fn fetched_secrets_are_not_told() {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(calls());
    });
    let told = log.0.lock().unwrap().clone();
    for part in ["showSecurityKey", "createToken", "the credentials were refused", "no JSON"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(!told.contains("PLANTED"), "{told}");
}

/// Calls whose first credentials are not accepted, and whose third are not to be had.
async fn calls() {
    let fetched = AtomicUsize::new(0);
    let server = Server::start(move |request| {
        let number = || fetched.fetch_add(1, Ordering::SeqCst) % 3;
        match request.path() {
            "/meta-data/latest/api/token" => (200, vec![], "PLANTED".to_owned()),
            "/openstack/latest/securitykey" => {
                let number = number();
                let key = json!({"credential": {
                    "access": "AK",
                    "secret": "PLANTED",
                    "securitytoken": format!("PLANTED{number}"),
                    "expires_at": "2100-01-01T00:00:00Z",
                }});
                let body = if number == 2 { "PLANTED".to_owned() } else { key.to_string() };
                (200, vec![], body)
            }
            "/v3/auth/tokens" => {
                let number = number();
                let token = json!({"token": {"expires_at": "2100-01-01T00:00:00Z"}});
                let body = if number == 2 { "PLANTED".to_owned() } else { token.to_string() };
                (201, vec![("X-Subject-Token", format!("PLANTED{number}"))], body)
            }
            _ if ["x-security-token", "x-auth-token"]
                .iter()
                .any(|name| request.header(name) == Some("PLANTED0")) =>
            {
                (401, vec![], String::new())
            }
            _ => (200, vec![], String::new()),
        }
    })
    .await;
    for credentials in [
        Credentials::instance_metadata(InstanceMetadata::new().with_endpoint(&server.url)),
        Credentials::password(Password::new("u", "PLANTED", "d").with_endpoint(&server.url)),
    ] {
        let builder = ClientBuilder::<Connection>::new(&SERVICE).endpoint(&server.url);
        let client = builder.credentials(credentials.clone()).build().unwrap();
        Call::new(&client, &LIST).send_empty().await.unwrap();
        credentials.forget_tokens();
        let error = Call::new(&client, &LIST).send_empty().await.unwrap_err();
        tracing::info!(%error, debug = ?error, "the call failed");
    }
}
