//! What spans say of a call. A test alone in its process: others would tell `tracing`
//! meanwhile that nobody listens.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex};

use http::{HeaderMap, HeaderValue, StatusCode};
use specmill_runtime::codegen::{Call, Parameter};
use specmill_runtime::{
    ApiKey, BoxFuture, ClientBuilder, Connection, Operation, Request, Response, Secret, Service, Transport,
    TransportError,
};
use tracing::field::{Field, Visit};
use tracing::span;

static SERVICE: Service = Service::new("shop", "Shop", "1.2.3");
static SHOW: Operation = Operation::new("showInstance", "GET", "/instances/{key}").parameters(&[
    Parameter::path("key").sensitive(),
    Parameter::query("limit"),
    Parameter::query("secret").sensitive(),
    Parameter::cookie("session"),
]);

const SECRET: &str = "s3cr3t";

/// Writes down all that spans and events say.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Visit for Log {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        writeln!(self.0.lock().unwrap(), "{}={value:?}", field.name()).unwrap();
    }
}

impl tracing::Subscriber for Log {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut self.clone());
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

/// Finds nothing, and says so with the secret.
struct Nothing;

impl Transport for Nothing {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        let url = request.url().to_string();
        assert!(url.ends_with("/instances/s3cr3t?limit=5&secret=s3cr3t&api_key=s3cr3t"), "{url}");
        let mut headers = HeaderMap::new();
        headers.insert("x-trace-id", HeaderValue::from_static("r1"));
        let body = format!(r#"{{"code": "X", "password": "{SECRET}"}}"#);
        Box::pin(async move { Ok(Response::new(StatusCode::NOT_FOUND, headers, body)) })
    }
}

#[test]
fn spans_name_what_happened_without_secrets() {
    let log = Log::default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::with_default(log.clone(), || {
        runtime.block_on(async {
            let connection: Connection = ClientBuilder::new(&SERVICE)
                .base_url("http://localhost:81")
                .transport(Nothing)
                .auth(ApiKey::query("api_key", SECRET))
                .build()
                .unwrap();
            let mut call = Call::new(&connection, &SHOW);
            call.set(0, &Secret::from(SECRET));
            call.set(1, &5);
            call.set(2, &Secret::from(SECRET));
            call.set(3, &Secret::from(SECRET));
            call.header("X-Auth-Token", SECRET);
            call.send_empty().await.unwrap_err();
        });
    });
    let log = log.0.lock().unwrap();
    assert!(!log.contains(SECRET), "{log}");
    for line in [
        "operation.id=\"showInstance\"",
        "http.request.method=\"GET\"",
        "url.full=\"http://localhost:81/instances/***?limit=5&secret=***&api_key=***\"",
        "server.address=\"localhost\"",
        "server.port=81",
        "http.response.status_code=404",
        "attempts=1",
        "request.id=\"r1\"",
        "error.type=Api",
    ] {
        assert!(log.lines().any(|known| known == line), "{line}: {log}");
    }
}
