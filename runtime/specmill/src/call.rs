//! One call, from its parameters to its answer.

mod prepare;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tracing::field::Empty;
use tracing::{Instrument, Span};

use crate::connection::Shared;
use crate::encode::{encode, form};
use crate::error::one_line;
use crate::model::{Blank, Slot, Violation, check, write_json};
use crate::operation::{Parameter, Place};
use crate::{
    Answer, BoxFuture, Connection, Error, Operation, Request, Response, TimeoutKind, TransportError,
    TransportErrorKind,
};

/// A call of an operation. Generated calls are thin shells around it.
///
/// What is set wrongly is kept and told, all at once, when the call is sent.
pub struct Call {
    connection: Connection,
    operation: &'static Operation,
    parameters: Vec<Given>,
    body: Option<Bytes>,
    headers: HeaderMap,
    /// What is wrong with the body and the headers.
    violations: Vec<Violation>,
    timeout: Option<Duration>,
}

/// What is given for a parameter.
enum Given {
    Nothing,
    Text(String),
    Wrong(Vec<Violation>),
}

/// What the body of the answer is wanted as.
#[derive(Clone, Copy)]
enum Wanted {
    Json,
    /// JSON where there is a choice.
    RatherJson,
    Anything,
}

impl Call {
    /// A call without parameters and body.
    #[must_use]
    pub fn new(connection: &Connection, operation: &'static Operation) -> Self {
        Self {
            connection: connection.clone(),
            operation,
            parameters: operation.all_parameters().iter().map(|_| Given::Nothing).collect(),
            body: None,
            headers: HeaderMap::new(),
            violations: Vec::new(),
            timeout: None,
        }
    }

    /// Sets a parameter by its index in the operation's; a value that isn't there
    /// takes back what was set.
    pub fn set(&mut self, index: usize, value: &dyn Slot) {
        let Some(parameter) = self.operation.all_parameters().get(index) else {
            self.violations.push(Violation::new(format!("parameter.{index}"), "does not exist"));
            return;
        };
        let given = self.given(parameter, value);
        if let Some(place) = self.parameters.get_mut(index) {
            *place = given;
        }
    }

    fn given(&self, parameter: &Parameter, value: &dyn Slot) -> Given {
        let place = place_of(parameter);
        let mut violations = Vec::new();
        if self.connection.shared().validate {
            check(value, parameter.checks, &place, &mut violations);
        }
        let text = match encode(parameter, value) {
            Ok(text) => text,
            Err(message) => {
                violations.push(Violation::new(place, message));
                None
            }
        };
        match text {
            _ if !violations.is_empty() => Given::Wrong(violations),
            Some(text) => Given::Text(text),
            None => Given::Nothing,
        }
    }

    /// Sets the body: JSON.
    pub fn json(&mut self, value: &dyn Slot) {
        self.check_body(value);
        match write_json(value) {
            Ok(json) => self.body = Some(json.into()),
            Err(error) => self.violations.push(Violation::new("", error.to_string())),
        }
    }

    /// Sets the body: the fields of an object as a form.
    pub fn form(&mut self, value: &dyn Slot) {
        self.check_body(value);
        match form(value) {
            Ok(text) => self.body = Some(text.into()),
            Err(message) => self.violations.push(Violation::new("", message)),
        }
    }

    /// Sets the body: text as it is.
    pub fn text(&mut self, text: impl Into<String>) {
        self.body = Some(text.into().into());
    }

    /// Sets the body: bytes as they are.
    pub fn bytes(&mut self, bytes: impl Into<Bytes>) {
        self.body = Some(bytes.into());
    }

    fn check_body(&mut self, value: &dyn Slot) {
        // A body that is set again replaces the one before, with all that was wrong in it.
        self.violations
            .retain(|violation| !(violation.pointer().is_empty() || violation.pointer().starts_with('/')));
        if self.connection.shared().validate {
            check(value, &[], "", &mut self.violations);
        }
    }

    /// Sets how long the whole call may take; the client's where it is not set here.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Adds a header; it replaces the client's of the same name.
    pub fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut value)) => {
                value.set_sensitive(true);
                self.headers.append(name, value);
            }
            (Err(_), _) => {
                let place = format!("header.{}", one_line(name, 60));
                self.violations.push(Violation::new(place, "is not the name of a header"));
            }
            (Ok(name), Err(_)) => {
                self.violations
                    .push(Violation::new(format!("header.{name}"), "must be visible ASCII characters"));
            }
        }
    }

    /// Sends the call and reads the body of the answer as JSON.
    ///
    /// # Errors
    /// The request is invalid, does not get to the service, is refused by it, or the
    /// answer can't be understood.
    pub async fn send<T: Slot + Blank>(self) -> Result<T, Error> {
        self.run(Wanted::Json).await?.json()
    }

    /// Sends the call and reads the body of the answer as JSON, where there is one.
    ///
    /// # Errors
    /// As with [`send`](Self::send).
    pub async fn send_optional<T: Slot + Blank>(self) -> Result<Option<T>, Error> {
        self.run(Wanted::Json).await?.optional_json()
    }

    /// Sends the call; a body of the answer is not read.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub async fn send_empty(self) -> Result<(), Error> {
        self.run(Wanted::Anything).await.map(drop)
    }

    /// Sends the call and takes the body of the answer for text.
    ///
    /// # Errors
    /// As with [`send`](Self::send); the body must be UTF-8.
    pub async fn send_text(self) -> Result<String, Error> {
        self.run(Wanted::Anything).await?.text()
    }

    /// Sends the call and takes the body of the answer as it is.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub async fn send_bytes(self) -> Result<Bytes, Error> {
        self.run(Wanted::Anything).await.map(|answer| answer.bytes())
    }

    /// Sends the call and returns the answer as it came.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub async fn answer(self) -> Result<Answer, Error> {
        self.run(Wanted::RatherJson).await
    }

    /// All calls go this way. It is boxed, so that callers compile to little.
    fn run(self, wanted: Wanted) -> BoxFuture<'static, Result<Answer, Error>> {
        let operation = self.operation;
        let span = tracing::info_span!(
            "http.client.request",
            otel.kind = "client",
            otel.name = operation.id(),
            service.name = self.connection.service().name(),
            operation.id = operation.id(),
            http.request.method = operation.method(),
            url.template = operation.path(),
            url.full = Empty,
            server.address = Empty,
            server.port = Empty,
            http.response.status_code = Empty,
            http.response.body.size = Empty,
            request.id = Empty,
            error.r#type = Empty,
        );
        let told = span.clone();
        let call = async move {
            let span = told;
            let result = self.timed(wanted, &span).await;
            if let Err(error) = &result {
                span.record("error.type", tracing::field::debug(error.kind()));
                if let Some(id) = error.request_id() {
                    span.record("request.id", id);
                }
            }
            result
        };
        Box::pin(call.instrument(span))
    }

    async fn timed(self, wanted: Wanted, span: &Span) -> Result<Answer, Error> {
        let operation = self.operation;
        if tokio::runtime::Handle::try_current().is_err() {
            let error =
                TransportError::new(TransportErrorKind::Other, "calls need a Tokio runtime around them");
            return Err(Error::transport(operation, error, Duration::ZERO));
        }
        let timeout = self.timeout.unwrap_or(self.connection.shared().timeout);
        match tokio::time::timeout(timeout, self.attempts(wanted, span)).await {
            Ok(result) => result,
            Err(_) => Err(Error::timeout(operation, TimeoutKind::Call, timeout)),
        }
    }

    /// One attempt; a loop over several will stand here.
    async fn attempts(self, wanted: Wanted, span: &Span) -> Result<Answer, Error> {
        let (operation, connection) = (self.operation, self.connection.clone());
        let shared = connection.shared();
        let mut request = self.prepare()?;
        let accept = match wanted {
            Wanted::Json => "application/json",
            Wanted::RatherJson => "application/json, */*;q=0.5",
            Wanted::Anything => "*/*",
        };
        request.headers_mut().entry(ACCEPT).or_insert(HeaderValue::from_static(accept));
        let timeout = shared.attempt_timeout;
        match tokio::time::timeout(timeout, attempt(shared, operation, request, span)).await {
            Ok(result) => judge(shared, operation, result?, span),
            Err(_) => Err(Error::timeout(operation, TimeoutKind::Attempt, timeout)),
        }
    }
}

/// Authenticates and sends a request once.
async fn attempt(
    shared: &Shared,
    operation: &'static Operation,
    mut request: Request,
    span: &Span,
) -> Result<Response, Error> {
    if operation.is_authenticated() {
        let authenticated = shared.auth.authenticate(&mut request).await;
        authenticated.map_err(|error| Error::credentials(operation, error))?;
    }
    span.record("url.full", request.shown_url());
    span.record("server.address", request.url().host());
    span.record("server.port", request.url().port_u16());
    let max_body = request.max_body();
    let response = shared.transport.send(request).await;
    let response = response.map_err(|error| Error::transport(operation, error, shared.connect_timeout))?;
    // A transport of somebody else's may not have looked.
    if response.body().len() as u64 > max_body {
        let message = format!("the body is longer than the {max_body} bytes allowed");
        let error = TransportError::new(TransportErrorKind::BodyTooLarge, message);
        return Err(Error::transport(operation, error, shared.connect_timeout));
    }
    span.record("http.response.status_code", response.status().as_u16());
    span.record("http.response.body.size", response.body().len());
    if response.status() == StatusCode::UNAUTHORIZED && operation.is_authenticated() {
        shared.auth.refused(&response);
    }
    Ok(response)
}

/// Tells answers from refusals.
fn judge(
    shared: &Shared,
    operation: &'static Operation,
    response: Response,
    span: &Span,
) -> Result<Answer, Error> {
    let (status, headers, body) = response.into_parts();
    let id = shared.service.id_headers().iter().find_map(|name| headers.get(*name)?.to_str().ok());
    let id = id.map(|id| one_line(id, 200)).filter(|id| !id.is_empty());
    if let Some(id) = &id {
        span.record("request.id", id.as_str());
    }
    if operation.is_success(status) {
        Ok(Answer::new(operation, status, headers, body, id))
    } else {
        Err(Error::api(operation, status, id, headers, body))
    }
}

/// Place and name of a parameter, as violations name it.
fn place_of(parameter: &Parameter) -> String {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    format!("{place}.{}", parameter.name)
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation.id())
            .field("method", &self.operation.method())
            .field("path", &self.operation.path())
            .finish_non_exhaustive()
    }
}
