//! One call, from its parameters to its answer.

mod answer;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod connection;
pub(crate) mod download;
pub(crate) mod encode;
mod multipart;
mod opening;
mod prepare;
mod retry;
mod send;
mod sending;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

pub use self::answer::Answer;
pub use self::connection::{ClientBuilder, Connection};
pub use self::download::Download;
pub use self::multipart::FilePart;
pub use self::opening::Opening;
pub use self::retry::Retries;
pub use self::sending::Sending;

use self::encode::{encode, form};
use crate::error::Error;
use crate::table::{Operation, Parameter, Place};
#[cfg(feature = "dynamic")]
use crate::transport::Request;
use crate::transport::{Body, BoxFuture};
use crate::value::mask::{Mask, holds_secret};
use crate::value::pointer::text;
use crate::value::text::one_line;
use crate::value::violation::Base;
use crate::value::{At, Blank, Secret, Slot, View, Violation, check, each_secret, each_text, write_json};

/// A call of an operation. Generated calls are thin shells around it.
///
/// What is set wrongly is kept and told, all at once, when the call is sent.
#[derive(Clone)]
pub struct Call {
    connection: Connection,
    operation: &'static Operation,
    parameters: Vec<Given>,
    body: Option<Body>,
    /// The media type of the body, where it is not the operation's.
    media_type: Option<String>,
    /// What the page of a list is asked for by, as it was given.
    asked: Vec<(String, Value)>,
    /// The body as a value, where a page is asked for by its fields.
    fields: Option<Value>,
    headers: HeaderMap,
    /// What is wrong with the body and the headers.
    violations: Vec<Violation>,
    /// The request was given as one value; violations have pointers into it.
    one: bool,
    /// The secrets that are sent.
    mask: Mask,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    retries: Option<Retries>,
}

/// What is given for a parameter.
#[derive(Clone)]
enum Given {
    Nothing,
    Text(String),
    Wrong(Vec<Violation>),
}

/// What the body of the response is wanted as.
#[derive(Clone, Copy)]
pub(crate) enum Wanted {
    Json,
    /// JSON where there is a choice.
    RatherJson,
    Anything,
    /// Anything, as it comes.
    Stream,
    /// Server-sent events, as they come.
    Events,
    /// Lines of JSON, as they come.
    Lines,
    /// A JSON text sequence, as it comes.
    Sequence,
}

impl Wanted {
    /// What `Accept` says.
    fn accept(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::RatherJson => "application/json, */*;q=0.5",
            Self::Anything | Self::Stream => "*/*",
            Self::Events => "text/event-stream",
            Self::Lines => "application/x-ndjson, application/jsonl, */*;q=0.5",
            Self::Sequence => "application/json-seq",
        }
    }

    /// The body is read as it comes.
    fn is_streamed(self) -> bool {
        matches!(self, Self::Stream | Self::Events | Self::Lines | Self::Sequence)
    }
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
            media_type: None,
            asked: Vec::new(),
            fields: None,
            headers: HeaderMap::new(),
            violations: Vec::new(),
            one: false,
            mask: connection.shared().mask.clone(),
            timeout: None,
            attempt_timeout: None,
            retries: None,
        }
    }

    /// Sets a parameter by its index in the operation's; a value that isn't there
    /// takes back what was set.
    pub fn set(&mut self, index: usize, value: &dyn Slot) {
        let Some(parameter) = self.operation.all_parameters().get(index) else {
            self.violations
                .push(Violation::new(At::Request(format!("parameter.{index}").into()), "does not exist"));
            return;
        };
        if parameter.sensitive {
            each_text(value, &mut |secret| self.mask.add(secret));
        }
        if parameter.place == Place::Query && self.asks_by(parameter.name) {
            self.note(parameter.name, value);
        }
        let given = self.given(parameter, value);
        if let Some(place) = self.parameters.get_mut(index) {
            *place = given;
        }
    }

    fn given(&self, parameter: &'static Parameter, value: &dyn Slot) -> Given {
        let base = Base::Parameter(parameter);
        let mut violations = Vec::new();
        if self.connection.shared().validate {
            check(value, parameter.checks, base, self.operation.matches(), &mut violations);
        }
        let text = match encode(parameter, value) {
            Ok(text) => text,
            Err(message) => {
                violations.push(Violation::new(base.at(""), message));
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
            Ok(json) => {
                self.body = Some(json.into());
                self.media_type = None;
                self.note_fields();
            }
            Err(error) => self.violations.push(Violation::new(At::Body(String::new()), error.to_string())),
        }
    }

    /// Sets the body: the fields of an object as a form.
    pub fn form(&mut self, value: &dyn Slot) {
        self.check_body(value);
        match form(value, self.operation.all_fields()) {
            Ok(text) => self.bytes(text),
            Err(message) => self.violations.push(Violation::new(At::Body(String::new()), message)),
        }
    }

    /// Sets the body: the fields of an object as parts. Files are [`FilePart`]s, each item
    /// of a list is a part, and objects are JSON.
    pub fn multipart(&mut self, value: &dyn Slot) {
        self.check_body(value);
        self.multipart_unchecked(value);
    }

    /// Sets the body: the fields of an object as parts, whose limits are checked already.
    pub(crate) fn multipart_unchecked(&mut self, value: &dyn Slot) {
        match multipart::multipart(value, self.operation.all_parts()) {
            Ok(made) => {
                let media_type = self.operation.media_type().unwrap_or("multipart/form-data");
                self.media_type = Some(format!("{media_type}; boundary={}", made.boundary));
                self.body = Some(made.body);
                self.fields = None;
            }
            Err(message) => self.violations.push(Violation::new(At::Body(String::new()), message)),
        }
    }

    /// Sets the body: text as it is.
    pub fn text(&mut self, text: impl Into<String>) {
        self.bytes(text.into());
    }

    /// Sets the body: bytes as they are.
    pub fn bytes(&mut self, bytes: impl Into<Bytes>) {
        self.body(bytes.into());
    }

    /// Sets the body: bytes or a stream of them.
    pub fn body(&mut self, body: impl Into<Body>) {
        self.body = Some(body.into());
        self.media_type = None;
        self.fields = None;
    }

    fn check_body(&mut self, value: &dyn Slot) {
        self.conceal_all(value);
        // A body that is set again replaces the one before, with all that was wrong in it.
        self.violations.retain(|violation| !matches!(violation.at(), At::Body(_)));
        if self.connection.shared().validate {
            check(value, &[], Base::Body, self.operation.matches(), &mut self.violations);
        }
    }

    /// Sets the body: a JSON value.
    #[cfg(feature = "dynamic")]
    pub(crate) fn json_value(&mut self, value: &Value) {
        self.body = Some(value.to_string().into());
        self.note_fields();
    }

    /// The page of the list is asked for by this input.
    fn asks_by(&self, name: &str) -> bool {
        self.operation.paging_table().is_some_and(|paging| paging.asks_by(name))
    }

    /// Notes what the page of the list is asked for by.
    fn note(&mut self, name: &str, value: &dyn Slot) {
        self.asked.retain(|(known, _)| known != name);
        if let Some(text) = text(value.view()) {
            self.asked.push((name.to_owned(), Value::from(text)));
        }
    }

    /// Keeps the body as a value where a page is asked for by its fields. It is read back
    /// from the JSON, for a serializer to values would be linked into every program.
    fn note_fields(&mut self) {
        let Some(paging) = self.operation.paging_table() else { return };
        if [paging.position, paging.limit].iter().all(|name| self.query_index(name).is_some()) {
            return;
        }
        let body = self.body.as_ref().and_then(Body::as_bytes);
        self.fields = body.and_then(|body| serde_json::from_slice(body).ok());
    }

    /// What is given for a query parameter or a field of the body by which pages are asked
    /// for, as text.
    pub(crate) fn input(&self, name: &str) -> Option<String> {
        let asked = self.asked.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        text(View::Json(asked.or_else(|| self.fields.as_ref()?.get(name))?))
    }

    /// Sets a parameter, or a field of the body, by its name.
    pub(crate) fn set_input(&mut self, name: &str, value: Value) {
        let named = self.operation.all_parameters().iter().position(|parameter| parameter.name == name);
        if let Some(index) = self.query_index(name).or(named) {
            self.set(index, &value);
            return;
        }
        let fields = match (self.fields.take(), &self.body) {
            (Some(Value::Object(fields)), _) => Some(fields),
            (Some(Value::Null), _) | (None, None) => Some(serde_json::Map::new()),
            _ => None,
        };
        match fields {
            Some(mut fields) => {
                fields.insert(name.to_owned(), value);
                let fields = Value::Object(fields);
                self.body = Some(fields.to_string().into());
                self.fields = Some(fields);
            }
            None => {
                let message = format!("has no place for `{name}`");
                self.violations.push(Violation::new(At::Body(String::new()), message));
            }
        }
    }

    fn query_index(&self, name: &str) -> Option<usize> {
        let mut parameters = self.operation.all_parameters().iter();
        parameters.position(|parameter| parameter.place == Place::Query && parameter.name == name)
    }

    /// The call was made of one value, with which this is wrong.
    #[cfg(feature = "dynamic")]
    pub(crate) fn made_of_one(&mut self, violations: Vec<Violation>) {
        self.one = true;
        self.violations.splice(..0, violations);
    }

    /// Takes a parameter for given, though its value can't be sent; that is told already.
    #[cfg(feature = "dynamic")]
    pub(crate) fn refuse(&mut self, index: usize) {
        if let Some(place) = self.parameters.get_mut(index) {
            *place = Given::Wrong(Vec::new());
        }
    }

    /// The request, complete but for who makes the call.
    #[cfg(feature = "dynamic")]
    pub(crate) fn request(&self) -> Result<Request, Error> {
        self.clone().prepare()
    }

    /// Tells of a secret in the body that is not marked as one there. Where the service
    /// repeats it in what it says, errors have `***` in its place.
    pub fn conceal(&mut self, secret: &Secret) {
        self.mask.add(secret.expose());
    }

    /// Tells of all that is marked as a secret in a value that is sent.
    pub(crate) fn conceal_all(&mut self, value: &dyn Slot) {
        each_secret(value, &mut |secret| self.mask.add(secret));
    }

    /// What takes the secrets that are sent out of the service's texts.
    pub(crate) fn mask(&self) -> &Mask {
        &self.mask
    }

    /// The operation that is called.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What the call goes through.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Sets how long the whole call may take, all attempts and the pauses between them;
    /// the client's where it is not set here.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// Sets how long one attempt may take; the client's where it is not set here.
    pub fn attempt_timeout(&mut self, timeout: Duration) {
        self.attempt_timeout = Some(timeout);
    }

    /// Sets when and how often the call is sent again; the client's where it is not set
    /// here.
    pub fn retries(&mut self, retries: Retries) {
        self.retries = Some(retries);
    }

    /// Adds a header; it replaces the client's of the same name.
    pub fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value)) {
            (Ok(name), Ok(mut sent)) => {
                if holds_secret(&name) {
                    self.mask.add(value);
                }
                sent.set_sensitive(true);
                self.headers.append(name, sent);
            }
            (Err(_), _) => {
                let at = At::header(one_line(name, 60));
                self.violations.push(Violation::new(at, "is not the name of a header"));
            }
            (Ok(name), Err(_)) => {
                let at = At::header(name.as_str().to_owned());
                self.violations.push(Violation::new(at, "must be visible ASCII characters"));
            }
        }
    }

    /// Sets a header to what the service said before. Where it can't be sent, that is an
    /// error of the call.
    pub(crate) fn set_header(&mut self, name: HeaderName, value: &str) {
        match HeaderValue::from_bytes(value.as_bytes()) {
            Ok(value) => {
                self.headers.insert(name, value);
            }
            Err(_) => {
                let at = At::header(name.as_str().to_owned());
                self.violations.push(Violation::new(at, "can't be sent as a header"));
            }
        }
    }

    /// Sends the call and reads the body of the answer as JSON.
    ///
    /// # Errors
    /// The request is invalid, does not get to the service, is refused by it, or the
    /// answer can't be understood.
    pub fn send<T: Slot + Blank>(self) -> Sending<T> {
        Sending::new(self.run(Wanted::Json), |answer| answer.json())
    }

    /// Sends the call, whose answer is to be read as JSON later.
    pub(crate) fn json_answer(self) -> BoxFuture<'static, Result<Answer, Error>> {
        self.run(Wanted::Json)
    }

    /// Sends the call and reads the body of the answer as JSON, where there is one.
    ///
    /// # Errors
    /// As with [`send`](Self::send).
    pub fn send_optional<T: Slot + Blank>(self) -> Sending<Option<T>> {
        Sending::new(self.run(Wanted::Json), |answer| answer.optional_json())
    }

    /// Sends the call; a body of the answer is not read.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub fn send_empty(self) -> Sending<()> {
        Sending::new(self.run(Wanted::Anything), |_| Ok(()))
    }

    /// Sends the call and takes the body of the answer for text.
    ///
    /// # Errors
    /// As with [`send`](Self::send); the body must be UTF-8.
    pub fn send_text(self) -> Sending<String> {
        Sending::new(self.run(Wanted::Anything), |answer| answer.text())
    }

    /// Sends the call and takes the body of the answer as it is.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub fn send_bytes(self) -> Sending<Bytes> {
        Sending::new(self.run(Wanted::Anything), |answer| Ok(answer.bytes()))
    }

    /// Sends the call and returns the answer as it came.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub fn answer(self) -> Sending<Answer> {
        self.send_as(Ok)
    }

    /// Sends the call and gives the body of the response as it comes. The time limits of
    /// call and attempt end with the headers.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body.
    pub fn stream(self) -> Opening<Download> {
        Opening::new(self.download(Wanted::Stream), |download| download)
    }

    /// Sends the call and reads the answer by a function.
    ///
    /// # Errors
    /// As with [`send`](Self::send), and those of the function.
    pub fn send_as<T>(self, read: fn(Answer) -> Result<T, Error>) -> Sending<T> {
        Sending::new(self.run(Wanted::RatherJson), read)
    }
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
