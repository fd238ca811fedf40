//! Calls by name: any operation of a client by its id, with one JSON value.
//!
//! The value has a member for each part of the request: `path`, `query`, `header` and
//! `cookie` are objects of parameters by their names, `body` is the body. It is checked
//! as a typed request is, and every part of it must be known; then it goes the way of
//! all calls. Answers come as JSON, or as text where they are not.
//!
//! Generated crates bring this with their feature `dynamic`: a table of all
//! operations, and `Client::call`.

mod describe;

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

#[cfg(feature = "blocking")]
use crate::call::blocking;
use crate::call::encode::form;
use crate::call::{Answer, Call, Connection, Retries};
use crate::error::Error;
use crate::follow::{Finished, Pages, Waiter};
use crate::table::{Job, Operation, Place, Service};
use crate::transport::Request;
use crate::value::names::{nearest, plain};
use crate::value::{At, Blank, Slot, ValidationError, Violation, fill, push};

/// An operation that can be called by its name.
#[derive(Clone, Copy, Debug)]
pub struct Dynamic {
    operation: &'static Operation,
    aliases: &'static [&'static str],
    parameters: &'static [MakeBlank],
    body: Option<Body>,
    json: bool,
    job: Option<&'static Job>,
}

/// Makes a placeholder that a value is read into.
pub type MakeBlank = fn() -> Box<dyn Slot>;

#[derive(Clone, Copy, Debug)]
enum Body {
    Json(MakeBlank),
    Form(MakeBlank),
    Multipart(MakeBlank),
    Text,
    Bytes,
}

/// Makes a placeholder of a type.
#[must_use]
pub fn blank<T: Slot + Blank + 'static>() -> Box<dyn Slot> {
    Box::new(T::blank())
}

impl Dynamic {
    /// An operation without parameters, body and JSON in its answer.
    #[must_use]
    pub const fn new(operation: &'static Operation) -> Self {
        Self { operation, aliases: &[], parameters: &[], body: None, json: false, job: None }
    }

    /// Other names of the operation.
    #[must_use]
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
        self.aliases = aliases;
        self
    }

    /// Types of the parameters, in the order of the operation's.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'static [MakeBlank]) -> Self {
        self.parameters = parameters;
        self
    }

    /// The body is JSON of a type.
    #[must_use]
    pub const fn json_body(mut self, blank: MakeBlank) -> Self {
        self.body = Some(Body::Json(blank));
        self
    }

    /// The body is a form with the fields of a type.
    #[must_use]
    pub const fn form_body(mut self, blank: MakeBlank) -> Self {
        self.body = Some(Body::Form(blank));
        self
    }

    /// The body has the fields of a type as parts; files are written in base64.
    #[must_use]
    pub const fn multipart_body(mut self, blank: MakeBlank) -> Self {
        self.body = Some(Body::Multipart(blank));
        self
    }

    /// The body is text.
    #[must_use]
    pub const fn text_body(mut self) -> Self {
        self.body = Some(Body::Text);
        self
    }

    /// The body is bytes, written in base64.
    #[must_use]
    pub const fn bytes_body(mut self) -> Self {
        self.body = Some(Body::Bytes);
        self
    }

    /// Answers are JSON, where they have a body.
    #[must_use]
    pub const fn json_answer(mut self) -> Self {
        self.json = true;
        self
    }

    /// How the work is waited for that the operation starts.
    #[must_use]
    pub const fn job(mut self, job: &'static Job) -> Self {
        self.job = Some(job);
        self
    }

    /// The operation.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Id of the operation.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.operation.id()
    }

    /// Other names of the operation.
    #[must_use]
    pub const fn all_aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// The operation gives a list page by page.
    #[must_use]
    pub const fn is_paged(&self) -> bool {
        self.operation.paging_table().is_some()
    }

    /// The operation starts work that can be waited for.
    #[must_use]
    pub const fn starts_job(&self) -> bool {
        self.job.is_some()
    }

    /// The operation answers with JSON, where it answers with a body.
    #[must_use]
    pub const fn answers_json(&self) -> bool {
        self.json
    }

    fn names(&self) -> impl Iterator<Item = &'static str> + use<> {
        std::iter::once(self.operation.id()).chain(self.aliases.iter().copied())
    }
}

/// The operations of a client that can be called by their names.
#[derive(Clone, Copy)]
pub struct Operations {
    service: &'static Service,
    groups: &'static [&'static [Dynamic]],
    descriptions: &'static str,
}

impl Operations {
    /// The operations of a service, by group, and what is said of them as JSON.
    #[must_use]
    pub const fn new(
        service: &'static Service,
        groups: &'static [&'static [Dynamic]],
        descriptions: &'static str,
    ) -> Self {
        Self { service, groups, descriptions }
    }

    /// The service.
    #[must_use]
    pub const fn service(&self) -> &'static Service {
        self.service
    }

    /// All operations, in the order of the document.
    pub fn iter(&self) -> impl Iterator<Item = &'static Dynamic> + use<> {
        self.groups.iter().copied().flatten()
    }

    /// The operation of a name: its id or another name that is known of it, written as
    /// `listTasks`, `ListTasks`, `list-tasks` or `list_tasks`.
    ///
    /// # Errors
    /// There is no such operation; the error tells which is called almost so.
    pub fn get(&self, name: &str) -> Result<&'static Dynamic, Error> {
        let exact = self.iter().find(|one| one.id() == name);
        let by = |fits: &dyn Fn(&str) -> bool| self.iter().find(|one| one.names().any(fits));
        let found = exact.or_else(|| by(&|known| known == name)).or_else(|| {
            let name = plain(name);
            by(&|known| !name.is_empty() && plain(known) == name)
        });
        found.ok_or_else(|| {
            let near = nearest(name, self.iter().flat_map(Dynamic::names));
            Error::no_operation(self.service.name(), name, near)
        })
    }

    /// A call of the operation of a name, with one value `{path, query, header, body}`;
    /// `null` is an empty one.
    ///
    /// # Errors
    /// There is no such operation. What is wrong with the value is told when the call is
    /// sent.
    pub fn call(&self, connection: &Connection, name: &str, request: &Value) -> Result<DynamicCall, Error> {
        self.get(name).map(|dynamic| DynamicCall::new(connection, dynamic, request))
    }
}

impl fmt::Debug for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operations")
            .field("service", &self.service.name())
            .field("operations", &self.iter().count())
            .finish_non_exhaustive()
    }
}

/// A call by name, ready to be sent.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DynamicCall {
    dynamic: &'static Dynamic,
    call: Call,
}

impl DynamicCall {
    /// A call of an operation with one value `{path, query, header, body}`; `null` is an
    /// empty one. What is wrong with it is told, all at once, when the call is sent.
    pub fn new(connection: &Connection, dynamic: &'static Dynamic, request: &Value) -> Self {
        let mut filling = Filling {
            dynamic,
            validate: connection.shared().validate,
            call: Call::new(connection, dynamic.operation),
            violations: Vec::new(),
        };
        filling.request(request);
        let Filling { mut call, violations, .. } = filling;
        call.made_of_one(violations);
        Self { dynamic, call }
    }

    /// Sets how long the whole call may take; the client's where it is not set here.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.timeout(timeout);
        self
    }

    /// Sets how long one attempt may take; the client's where it is not set here.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.call.attempt_timeout(timeout);
        self
    }

    /// Sets when and how often the call is sent again; the client's where it is not set
    /// here.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.call.retries(retries);
        self
    }

    /// Adds a header. One that can't be sent is an error of the call.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call.header(name, value);
        self
    }

    /// The request as it would be sent, but for who makes it.
    ///
    /// # Errors
    /// The request is not valid.
    pub fn request(&self) -> Result<Request, Error> {
        self.call.request()
    }

    /// Sends the call and returns the answer as it came: status, headers, body.
    ///
    /// # Errors
    /// As with [`send`](Self::send), but for the body, which is not read here.
    pub async fn answer(self) -> Result<Answer, Error> {
        if self.dynamic.json { self.call.json_answer().await } else { self.call.answer().await }
    }

    /// Sends the call and reads the answer: JSON as it is, other text as text, nothing
    /// as `null`.
    ///
    /// # Errors
    /// The request is invalid, does not get to the service, is refused by it, or the
    /// answer can't be understood. Bytes that are no text are not; see
    /// [`answer`](Self::answer).
    pub async fn send(self) -> Result<Value, Error> {
        let json = self.dynamic.json;
        let answer = self.answer().await?;
        if json {
            return Ok(answer.optional_json()?.unwrap_or_default());
        }
        match serde_json::from_slice(&answer.bytes()) {
            Ok(value) => Ok(value),
            Err(_) if answer.is_empty() => Ok(Value::Null),
            Err(_) => answer.text().map(Value::String),
        }
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    /// As with [`send`](Self::send), and where no thread can be had; see
    /// [`blocking`](crate::blocking).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Value, Error> {
        blocking::wait(Box::pin(self.send()))
    }

    /// The pages of the list from here on, fetched as they are asked for; where the
    /// operation has none, its answer is the only one.
    pub fn pages(self) -> Pages<Value> {
        Pages::new(self.call)
    }

    /// Fetches all pages of the list from here on and returns their items.
    ///
    /// # Errors
    /// The operation gives no list page by page, or as with [`send`](Self::send).
    pub async fn all_items(self) -> Result<Vec<Value>, Error> {
        let Some(paging) = self.dynamic.operation.paging_table() else {
            return Err(self.can_not("gives no list page by page"));
        };
        let mut pages = self.pages();
        let mut all = Vec::new();
        while let Some(page) = pages.next().await {
            if let Some(Value::Array(items)) = page?.pointer_mut(paging.items()) {
                all.append(items);
            }
        }
        Ok(all)
    }

    /// As [`all_items`](Self::all_items), without async.
    ///
    /// # Errors
    /// As with [`all_items`](Self::all_items), and where no thread can be had; see
    /// [`blocking`](crate::blocking).
    #[cfg(feature = "blocking")]
    pub fn all_items_blocking(self) -> Result<Vec<Value>, Error> {
        blocking::wait(Box::pin(self.all_items()))
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    ///
    /// # Errors
    /// The operation starts no work that can be waited for.
    pub fn send_and_wait(self) -> Result<Waiter<Finished<Value, Value>>, Error> {
        match self.dynamic.job {
            Some(job) => Ok(Waiter::for_call(self.call, job)),
            None => Err(self.can_not("starts no work that can be waited for")),
        }
    }

    fn can_not(&self, message: &str) -> Error {
        let violation = Violation::new(At::Request("the operation".into()), message);
        Error::validation(self.dynamic.operation, ValidationError::only(violation))
    }
}

impl fmt::Debug for DynamicCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.call, f)
    }
}

/// Puts the one value into a call.
struct Filling {
    dynamic: &'static Dynamic,
    validate: bool,
    call: Call,
    violations: Vec<Violation>,
}

/// Names of the parts of a request.
const PARTS: [(&str, Option<Place>); 5] = [
    ("path", Some(Place::Path)),
    ("query", Some(Place::Query)),
    ("header", Some(Place::Header)),
    ("cookie", Some(Place::Cookie)),
    ("body", None),
];

impl Filling {
    fn violated(&mut self, path: &[&str], message: impl Into<String>) {
        let mut pointer = String::new();
        for name in path {
            push(&mut pointer, name);
        }
        self.violations.push(Violation::new(At::Request(pointer.into()), message));
    }

    fn request(&mut self, request: &Value) {
        let parts = match request {
            Value::Object(parts) => parts,
            Value::Null => return,
            _ => {
                let message = "must be an object with `path`, `query`, `header` and `body`";
                self.violations.push(Violation::new(At::Request("the request".into()), message));
                return;
            }
        };
        for (name, part) in parts {
            match (PARTS.iter().find(|(known, _)| known == name), part) {
                // A body of `null` may be meant.
                (Some((_, None)), Value::Null) if self.dynamic.body.is_none() => {}
                (Some((_, None)), body) => self.body(body),
                (Some((_, Some(_))), Value::Null) => {}
                (Some((_, Some(place))), Value::Object(parameters)) => {
                    self.parameters(name, *place, parameters);
                }
                (Some(_), _) => self.violated(&[name], "must be an object of parameters by their names"),
                (None, _) => {
                    let names = PARTS.iter().map(|(name, _)| *name);
                    let message = not_known(nearest(name, names));
                    self.violated(&[name], message);
                }
            }
        }
    }

    fn parameters(&mut self, part: &str, place: Place, given: &Map<String, Value>) {
        let known = self.dynamic.operation.all_parameters();
        for (name, value) in given {
            let same = |known: &str| match place {
                Place::Header => known.eq_ignore_ascii_case(name),
                _ => known == name,
            };
            let found = known.iter().position(|known| known.place() == place && same(known.name()));
            let Some(index) = found else {
                let names = known.iter().filter(|known| known.place() == place).map(|known| known.name());
                let message = not_known(nearest(name, names));
                self.violated(&[part, name], message);
                continue;
            };
            // What is not there is said by leaving it out, or so.
            if !value.is_null() {
                self.parameter(part, name, index, value);
            }
        }
    }

    fn parameter(&mut self, part: &str, name: &str, index: usize, value: &Value) {
        let blank = self.dynamic.parameters.get(index).filter(|_| self.validate);
        let Some(mut slot) = blank.map(|blank| blank()) else {
            self.call.set(index, value);
            return;
        };
        let before = self.violations.len();
        let mut pointer = String::new();
        push(&mut pointer, part);
        push(&mut pointer, name);
        // Limits of the parameter itself are told by the call.
        fill(&mut *slot, value, &[], &pointer, &mut self.violations);
        if self.violations.len() > before {
            self.call.refuse(index);
        } else {
            self.call.set(index, &*slot);
        }
    }

    fn body(&mut self, value: &Value) {
        let Some(body) = self.dynamic.body else {
            self.violated(&["body"], "is not known: the operation takes none");
            return;
        };
        match body {
            Body::Json(blank) | Body::Form(blank) | Body::Multipart(blank) => {
                let (mut slot, mut violations) = (blank(), Vec::new());
                fill(&mut *slot, value, &[], "/body", &mut violations);
                // Only the type knows what of the value is secret.
                self.call.conceal_all(&*slot);
                if self.validate {
                    self.violations.append(&mut violations);
                }
                if matches!(body, Body::Multipart(_)) {
                    self.call.multipart_unchecked(&*slot);
                }
            }
            _ => {}
        }
        match (body, value) {
            (Body::Json(_), _) => self.call.json_value(value),
            (Body::Form(_), _) => match form(value, self.call.operation().all_fields()) {
                Ok(text) => self.call.text(text),
                Err(message) => {
                    self.call.text("");
                    if self.violations.is_empty() {
                        self.violated(&["body"], message);
                    }
                }
            },
            (Body::Multipart(_), _) => {}
            (Body::Text, Value::String(text)) => self.call.text(text.clone()),
            (Body::Bytes, Value::String(text)) => match STANDARD.decode(text) {
                Ok(bytes) => self.call.bytes(bytes),
                Err(_) => self.violated(&["body"], "must be bytes in base64"),
            },
            (Body::Text, _) => self.violated(&["body"], "must be text"),
            (Body::Bytes, _) => self.violated(&["body"], "must be text: bytes in base64"),
        }
    }
}

fn not_known(near: Option<&str>) -> String {
    match near {
        Some(name) => format!("is not known; did you mean `{name}`?"),
        None => "is not known".to_owned(),
    }
}
