//! A transport that answers as told, to test code that makes calls.
//!
//! A [`Mock`] takes the place of the network: everything else is as in reality. Requests
//! are checked, signed and encoded, answers are read, calls are sent again, and time is up
//! when it is.
//!
//! ```
//! use specmill_runtime::testing::{Mock, TransportErrorKind, json};
//! use specmill_runtime::codegen::{Call, Parameter};
//! use specmill_runtime::{ClientBuilder, Connection, Operation, Service, Value};
//!
//! static SERVICE: Service = Service::new("pets", "Pet shop", "1.0.0");
//! static SHOW_PET: Operation =
//!     Operation::new("showPet", "GET", "/pets/{id}").parameters(&[Parameter::path("id")]);
//!
//! # tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap().block_on(async {
//! let mock = Mock::new();
//! mock.on("showPet").reply_error(TransportErrorKind::Connect).then(200, json!({"name": "Rex"}));
//!
//! let shop: Connection =
//!     ClientBuilder::new(&SERVICE).base_url("http://localhost").transport(mock.clone()).build()?;
//! let mut call = Call::new(&shop, &SHOW_PET);
//! call.set(0, &"7".to_owned());
//! let pet: Value = call.send().await?;
//!
//! assert_eq!(pet["name"], "Rex");
//! // The first attempt failed, so there was a second one.
//! let requests = mock.requests();
//! assert_eq!(requests.len(), 2);
//! assert_eq!(requests[1].path(), "/pets/7");
//! mock.assert_done();
//! # Ok::<(), specmill_runtime::Error>(())
//! # }).unwrap();
//! ```
//!
//! Pauses between attempts and between questions for the state of a job are real as well.
//! A test need not wait for them on Tokio's paused clock
//! (`#[tokio::test(start_paused = true)]`, with Tokio's feature `test-util`).

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

pub use crate::transport::TransportErrorKind;
pub use serde_json::json;

use crate::table::Operation;
use crate::transport::{BoxFuture, Request, Response, Transport, TransportError};
use crate::value::push;

/// A [`Transport`] that gives the replies it is told to give, and keeps what it is sent.
///
/// Clones are one and the same: one goes into the client, another stays with the test.
///
/// A request is answered by what was said first of all that fits it and has a reply left.
/// One that nothing fits is an error of the call, which says what came and what would have
/// fitted, and [`assert_done`](Self::assert_done) tells of it again.
#[derive(Clone, Default)]
pub struct Mock {
    script: Arc<Mutex<Script>>,
}

#[derive(Default)]
struct Script {
    expected: Vec<Expected>,
    received: Vec<Received>,
    /// What was said of requests that nothing fitted.
    unexpected: Vec<String>,
}

struct Expected {
    pattern: Pattern,
    replies: Vec<Reply>,
}

/// What a request must look like.
#[derive(Clone, Default)]
struct Pattern {
    operation: Option<String>,
    path: Option<String>,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<Value>,
}

#[derive(Clone)]
struct Reply {
    content: Content,
    headers: Vec<(String, String)>,
    delay: Duration,
    /// How often it is to be given still; `None` means any number of times.
    left: Option<u32>,
}

#[derive(Clone)]
enum Content {
    Body { status: u16, media_type: Option<&'static str>, body: Bytes },
    Error(TransportErrorKind),
}

impl Mock {
    /// A transport that expects nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins to say what calls of an operation are answered with. The operation is named
    /// by its id in the document, such as `listInstances`, as errors and spans name it.
    pub fn on(&self, operation_id: impl Into<String>) -> Expectation {
        let pattern = Pattern { operation: Some(operation_id.into()), ..Pattern::default() };
        Expectation { mock: self.clone(), pattern }
    }

    /// Begins to say what calls of any operation are answered with.
    pub fn on_any(&self) -> Expectation {
        Expectation { mock: self.clone(), pattern: Pattern::default() }
    }

    /// All requests so far, in the order in which they came: one for each attempt.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        self.lock().received.clone()
    }

    /// What is left: replies that were not asked for, and requests that nothing fitted.
    ///
    /// # Errors
    /// There is something, and the error says what.
    pub fn verify(&self) -> Result<(), Unfinished> {
        let script = self.lock();
        let unused = script.expected.iter().filter_map(|expected| {
            let left: u32 = expected.replies.iter().filter_map(|reply| reply.left).sum();
            let replies = if left == 1 { "reply" } else { "replies" };
            (left > 0).then(|| format!("{}: {left} {replies} not asked for", expected.pattern.name()))
        });
        let problems: Vec<String> = unused.chain(script.unexpected.iter().cloned()).collect();
        if problems.is_empty() { Ok(()) } else { Err(Unfinished { problems }) }
    }

    /// Makes sure that all replies were asked for, but for repeated ones, and that no
    /// request came which nothing fitted.
    ///
    /// # Panics
    /// It is not so; the message says what is left.
    #[track_caller]
    #[allow(clippy::panic, reason = "an assertion, for tests")]
    pub fn assert_done(&self) {
        if let Err(unfinished) = self.verify() {
            panic!("{unfinished}");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Script> {
        // Every change is whole before anything can panic.
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What comes of a request, and after how long.
    fn answer(&self, request: &Request, body: Bytes) -> (Duration, Result<Response, TransportError>) {
        let received = Received::new(request, body);
        let mut script = self.lock();
        script.received.push(received.clone());
        let mut fitting = script.expected.iter_mut().filter(|expected| expected.pattern.fits(&received));
        match fitting.find_map(Expected::take) {
            Some(reply) => (reply.delay, reply.response()),
            None => {
                let message = script.unfitting(request, &received);
                script.unexpected.push(message.clone());
                (Duration::ZERO, Err(TransportError::new(TransportErrorKind::Other, message)))
            }
        }
    }
}

impl Transport for Mock {
    fn send<'a>(&'a self, request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            let body = request.body().clone().collect(u64::MAX).await?;
            let (delay, answer) = self.answer(&request, body);
            if !delay.is_zero() {
                tokio::time::sleep(delay).await;
            }
            answer
        })
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let script = self.lock();
        f.debug_struct("Mock")
            .field(
                "expected",
                &script.expected.iter().map(|expected| expected.pattern.name()).collect::<Vec<_>>(),
            )
            .field("received", &script.received)
            .finish()
    }
}

impl Script {
    /// Says what came and what would have fitted.
    fn unfitting(&self, request: &Request, received: &Received) -> String {
        let mut message = format!("unexpected request {}", received.line());
        let open = self.expected.iter().filter(|expected| expected.is_open());
        let wanted: Vec<String> = open.map(|expected| expected.pattern.wanted(request, received)).collect();
        if wanted.is_empty() {
            message.push_str(", nothing more is expected");
        } else {
            message.push_str(&format!(", expected: {}", wanted.join("; ")));
        }
        message
    }
}

impl Expected {
    fn is_open(&self) -> bool {
        self.replies.iter().any(|reply| reply.left != Some(0))
    }

    /// The next reply, which is given by that.
    fn take(&mut self) -> Option<Reply> {
        let reply = self.replies.iter_mut().find(|reply| reply.left != Some(0))?;
        if let Some(left) = &mut reply.left {
            *left -= 1;
        }
        Some(reply.clone())
    }
}

impl Pattern {
    fn name(&self) -> String {
        self.operation.as_ref().map_or_else(|| "any operation".to_owned(), |id| format!("`{id}`"))
    }

    fn is_of(&self, received: &Received) -> bool {
        self.operation.is_none() || self.operation.as_deref() == received.operation
    }

    fn fits(&self, received: &Received) -> bool {
        self.is_of(received) && self.misfits(received, &|_| true).is_empty()
    }

    /// What a request would have to be like, as far as it is not. Values of secret
    /// parameters, of headers and of the body are not told.
    fn wanted(&self, request: &Request, received: &Received) -> String {
        if !self.is_of(received) {
            return self.name();
        }
        let secret = |name: &str| {
            let parameters = request.operation().map_or(&[][..], Operation::all_parameters);
            parameters.iter().any(|parameter| parameter.name == name && parameter.sensitive)
        };
        format!("{} with {}", self.name(), self.misfits(received, &secret).join(" and "))
    }

    fn misfits(&self, received: &Received, is_secret: &dyn Fn(&str) -> bool) -> Vec<String> {
        let mut misfits = Vec::new();
        if let Some(path) = self.path.as_ref().filter(|path| **path != received.path) {
            misfits.push(format!("the path `{path}`"));
        }
        for pair in self.query.iter().filter(|pair| !received.query.contains(pair)) {
            let value = if is_secret(&pair.0) { "***" } else { &pair.1 };
            misfits.push(format!("`{}={value}` in the query", pair.0));
        }
        for (name, value) in &self.headers {
            if received.header(name) != Some(value) {
                misfits.push(format!("another value of the header `{name}`"));
            }
        }
        if let Some(wanted) = &self.body {
            let mut pointer = String::new();
            let found = received.json();
            if found.is_none_or(|found| !holds(&found, wanted, &mut pointer)) {
                misfits.push(format!("something else at `{pointer}` of the body"));
            }
        }
        misfits
    }
}

/// All that is wanted is found: of objects the named fields, of anything else all. The
/// pointer leads to where it is not.
fn holds(found: &Value, wanted: &Value, pointer: &mut String) -> bool {
    let (Value::Object(found), Value::Object(wanted)) = (found, wanted) else { return found == wanted };
    wanted.iter().all(|(name, wanted)| {
        let length = pointer.len();
        push(pointer, name);
        let held = found.get(name).is_some_and(|found| holds(found, wanted, pointer));
        if held {
            pointer.truncate(length);
        }
        held
    })
}

impl Reply {
    fn new(content: Content) -> Self {
        Self { content, headers: Vec::new(), delay: Duration::ZERO, left: Some(1) }
    }

    fn json(status: u16, body: &Value) -> Self {
        let (media_type, body) = match body {
            Value::Null => (None, Bytes::new()),
            body => (Some("application/json"), body.to_string().into()),
        };
        Self::new(Content::Body { status, media_type, body })
    }

    fn text(status: u16, text: impl Into<String>) -> Self {
        let media_type = Some("text/plain; charset=utf-8");
        Self::new(Content::Body { status, media_type, body: text.into().into() })
    }

    fn response(&self) -> Result<Response, TransportError> {
        let impossible = |what: String| TransportError::new(TransportErrorKind::Other, what);
        let (status, media_type, body) = match &self.content {
            Content::Error(kind) => {
                return Err(TransportError::new(*kind, "this error was told to the mock"));
            }
            Content::Body { status, media_type, body } => (*status, *media_type, body.clone()),
        };
        let status = StatusCode::from_u16(status)
            .map_err(|_| impossible(format!("the mock can't reply with the status {status}")))?;
        let mut headers = HeaderMap::new();
        if let Some(media_type) = media_type {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
        }
        for (name, value) in &self.headers {
            match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
                (Ok(name), Ok(value)) => drop(headers.insert(name, value)),
                _ => return Err(impossible(format!("the mock can't reply with the header {name:?}"))),
            }
        }
        Ok(Response::new(status, headers, body))
    }
}

/// What requests must look like to get the replies that are said next. Everything that is
/// said must hold.
#[must_use = "nothing is expected until there is a reply"]
pub struct Expectation {
    mock: Mock,
    pattern: Pattern,
}

impl Expectation {
    /// The path must be this one: that of the whole address, as it is sent.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.pattern.path = Some(path.into());
        self
    }

    /// The query must hold this pair, decoded.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.pattern.query.push((name.into(), value.into()));
        self
    }

    /// The header must be there with this value.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.pattern.headers.push((name.into(), value.into()));
        self
    }

    /// The body must be JSON that holds this. Objects may have more fields than are named
    /// here, at any depth; anything else must be equal.
    pub fn body(mut self, json: Value) -> Self {
        self.pattern.body = Some(json);
        self
    }

    /// Replies with a status and JSON; [`Value::Null`] is no body.
    pub fn reply(self, status: u16, body: Value) -> Replies {
        self.replies(Reply::json(status, &body))
    }

    /// Replies with a status and text.
    pub fn reply_text(self, status: u16, text: impl Into<String>) -> Replies {
        self.replies(Reply::text(status, text))
    }

    /// There is no answer.
    pub fn reply_error(self, kind: TransportErrorKind) -> Replies {
        self.replies(Reply::new(Content::Error(kind)))
    }

    fn replies(self, reply: Reply) -> Replies {
        let mut script = self.mock.lock();
        let index = script.expected.len();
        script.expected.push(Expected { pattern: self.pattern, replies: vec![reply] });
        drop(script);
        Replies { mock: self.mock, index }
    }
}

impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expectation").field("of", &self.pattern.name()).finish_non_exhaustive()
    }
}

/// Replies, given one after the other, each once where nothing else is said.
///
/// What is not another reply is said of the last one.
pub struct Replies {
    mock: Mock,
    index: usize,
}

impl Replies {
    /// After that, replies with a status and JSON; [`Value::Null`] is no body.
    pub fn then(self, status: u16, body: Value) -> Self {
        self.push(Reply::json(status, &body))
    }

    /// After that, replies with a status and text.
    pub fn then_text(self, status: u16, text: impl Into<String>) -> Self {
        self.push(Reply::text(status, text))
    }

    /// After that, there is no answer.
    pub fn then_error(self, kind: TransportErrorKind) -> Self {
        self.push(Reply::new(Content::Error(kind)))
    }

    /// Adds a header to the reply.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let header = (name.into(), value.into());
        self.change(|reply| reply.headers.push(header))
    }

    /// Has the reply wait, which may be longer than the call does.
    pub fn delay(self, delay: Duration) -> Self {
        self.change(|reply| reply.delay = delay)
    }

    /// Gives the reply so many times.
    pub fn times(self, times: u32) -> Self {
        self.change(|reply| reply.left = Some(times))
    }

    /// Gives the reply any number of times, none included. What is said after it is not
    /// reached.
    pub fn repeat(self) -> Self {
        self.change(|reply| reply.left = None)
    }

    fn push(self, reply: Reply) -> Self {
        if let Some(expected) = self.mock.lock().expected.get_mut(self.index) {
            expected.replies.push(reply);
        }
        self
    }

    fn change(self, change: impl FnOnce(&mut Reply)) -> Self {
        let mut script = self.mock.lock();
        if let Some(reply) =
            script.expected.get_mut(self.index).and_then(|expected| expected.replies.last_mut())
        {
            change(reply);
        }
        drop(script);
        self
    }
}

impl fmt::Debug for Replies {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replies").field("expectation", &self.index).finish_non_exhaustive()
    }
}

/// A request that a [`Mock`] was sent.
#[derive(Clone)]
pub struct Received {
    operation: Option<&'static str>,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
    /// The address without secrets.
    shown: String,
}

impl Received {
    fn new(request: &Request, body: Bytes) -> Self {
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let pairs = request.url().query().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
        let query = pairs.map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        Self {
            operation: request.operation().map(Operation::id),
            method: request.method().clone(),
            path: request.url().path().to_owned(),
            query: query.collect(),
            headers: request.headers().clone(),
            body,
            shown: request.shown_url().to_owned(),
        }
    }

    /// Id of the operation, where the request is that of a call.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// The path as it is sent, percent signs and all.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The pairs of the query, decoded, in order.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The first value of this name in the query.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The first header of this name, where it is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, where it is.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The operation, method and address, without secrets.
    fn line(&self) -> String {
        let line = format!("{} {}", self.method, self.shown);
        match self.operation {
            Some(operation) => format!("`{operation}` ({line})"),
            None => format!("({line})"),
        }
    }
}

impl fmt::Debug for Received {
    /// Prints names of headers, not their values, and nothing of the body: they may be
    /// secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("url", &self.shown)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// Not all replies of a [`Mock`] were asked for, or requests came that nothing fitted.
#[derive(Debug, thiserror::Error)]
#[error("not all went as told to the mock:\n- {}", .problems.join("\n- "))]
pub struct Unfinished {
    problems: Vec<String>,
}

impl Unfinished {
    /// What is left, one line each.
    #[must_use]
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}
