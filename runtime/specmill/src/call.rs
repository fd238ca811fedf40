//! One call, from its parameters to its answer.

mod answer;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod connection;
pub(crate) mod encode;
mod prepare;
mod retry;
mod send;
mod sending;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::percent_decode_str;
use serde_json::Value;

pub use self::answer::Answer;
pub use self::connection::{ClientBuilder, Connection};
pub use self::retry::Retries;
pub use self::sending::Sending;

use self::encode::{encode, form};
use crate::error::Error;
use crate::table::{Operation, Parameter, Place};
use crate::transport::BoxFuture;
#[cfg(feature = "dynamic")]
use crate::transport::Request;
use crate::value::mask::{Mask, holds_secret};
use crate::value::pointer::text;
use crate::value::text::one_line;
use crate::value::{Blank, Secret, Slot, View, Violation, check, each_secret, each_text, write_json};

/// A call of an operation. Generated calls are thin shells around it.
///
/// What is set wrongly is kept and told, all at once, when the call is sent.
#[derive(Clone)]
pub struct Call {
    connection: Connection,
    operation: &'static Operation,
    parameters: Vec<Given>,
    body: Option<Bytes>,
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
            one: false,
            mask: Mask::default(),
            timeout: None,
            attempt_timeout: None,
            retries: None,
        }
    }

    /// Sets a parameter by its index in the operation's; a value that isn't there
    /// takes back what was set.
    pub fn set(&mut self, index: usize, value: &dyn Slot) {
        let Some(parameter) = self.operation.all_parameters().get(index) else {
            self.violations.push(Violation::new(format!("parameter.{index}"), "does not exist"));
            return;
        };
        if parameter.sensitive {
            each_text(value, &mut |secret| self.mask.add(secret));
        }
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
        self.conceal_all(value);
        // A body that is set again replaces the one before, with all that was wrong in it.
        self.violations
            .retain(|violation| !(violation.pointer().is_empty() || violation.pointer().starts_with('/')));
        if self.connection.shared().validate {
            check(value, &[], "", &mut self.violations);
        }
    }

    /// What is given for a query parameter or a field of the body, as text.
    pub(crate) fn input(&self, name: &str) -> Option<String> {
        match self.query_index(name) {
            Some(index) => match self.parameters.get(index) {
                Some(Given::Text(pair)) => {
                    let (_, value) = pair.split_once('=')?;
                    percent_decode_str(value).decode_utf8().ok().map(String::from)
                }
                _ => None,
            },
            None => {
                let body: Value = serde_json::from_slice(self.body.as_deref()?).ok()?;
                text(View::Json(body.get(name)?))
            }
        }
    }

    /// Sets a parameter, or a field of the body, by its name.
    pub(crate) fn set_input(&mut self, name: &str, value: Value) {
        let named = self.operation.all_parameters().iter().position(|parameter| parameter.name == name);
        if let Some(index) = self.query_index(name).or(named) {
            self.set(index, &value);
            return;
        }
        let body = self.body.as_deref().map_or(Ok(Value::Null), serde_json::from_slice);
        let fields = match body {
            Ok(Value::Object(fields)) => Some(fields),
            Ok(Value::Null) => Some(serde_json::Map::new()),
            _ => None,
        };
        match fields {
            Some(mut fields) => {
                fields.insert(name.to_owned(), value);
                self.body = Some(Value::Object(fields).to_string().into());
            }
            None => self.violations.push(Violation::new("", format!("has no place for `{name}`"))),
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

    /// Sends the call and reads the answer by a function.
    ///
    /// # Errors
    /// As with [`send`](Self::send), and those of the function.
    pub fn send_as<T>(self, read: fn(Answer) -> Result<T, Error>) -> Sending<T> {
        Sending::new(self.run(Wanted::RatherJson), read)
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
