//! What can go wrong with a call.

mod body;

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub(crate) use body::ErrorBody;

use crate::auth::AuthError;
use crate::table::catalog::ErrorCode;
use crate::table::{Operation, Service};
use crate::transport::{TransportError, TransportErrorKind, retry_after};
#[cfg(feature = "dynamic")]
use crate::value::At;
use crate::value::mask::Mask;
use crate::value::text::one_line;
use crate::value::{ReadError, ValidationError, Violation};

/// What went wrong with a call.
///
/// One line says it all: the operation, what happened, and, where the service said
/// no, its status, code, message and the id of the request, which its support asks for.
/// Where the service's documentation knows the code, what can be done ends the line.
///
/// ```text
/// createBigKeyTask: 404 Not Found: DCS.4800: The instance does not exist. (request id 8f2a)
/// ```
pub struct Error {
    inner: Box<Inner>,
}

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    request_id: Option<String>,
    attempts: u32,
    /// What the attempt before failed with, where time was up after it.
    before: Option<Error>,
    /// How many bytes of a body had come when it broke off, and of how many.
    received: Option<(u64, Option<u64>)>,
    /// Id of the last event that came before.
    event: Option<String>,
    /// Id and last known state of the job that was waited for.
    job: Option<(String, Option<String>)>,
}

enum Kind {
    Configuration(String, Option<Box<dyn StdError + Send + Sync>>),
    Validation(ValidationError),
    Credentials(AuthError),
    Transport(TransportError),
    Timeout(TimeoutKind, Duration),
    Api(Box<ApiError>),
    Decode(Box<DecodeError>),
    Endless(&'static str),
    /// Why it failed, where the service says so.
    Job(Option<String>),
    /// Which file can't be written, and why.
    File(PathBuf, io::Error),
}

struct ApiError {
    said: ErrorBody,
    /// What the service's own table has for the code.
    known: Option<&'static ErrorCode>,
    headers: HeaderMap,
    body: Bytes,
}

#[derive(Debug)]
struct DecodeError {
    read: ReadError,
    excerpt: Option<String>,
}

/// Kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client can't be built from its settings.
    Configuration,
    /// A value breaks limits that the service states; nothing was sent.
    Validation,
    /// The credentials are missing, broken, or can't be got; nothing was sent.
    Credentials,
    /// There is no answer, or not a whole one.
    Transport,
    /// Time was up.
    Timeout,
    /// The service said no.
    Api,
    /// The answer can't be understood.
    Decode,
    /// The pages of a list lead in a circle.
    Endless,
    /// The work that a call started failed.
    Job,
    /// A file can't be written.
    File,
}

/// Which time was up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// That for connecting.
    Connect,
    /// That for one attempt.
    Attempt,
    /// That for the whole call.
    Call,
    /// That in which nothing may come of a stream.
    Idle,
    /// That for the work that a call started.
    Job,
}

impl Error {
    /// A client can't be built from its settings; for crates that wrap
    /// [`ClientBuilder`](crate::ClientBuilder).
    #[must_use]
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into(), None), None)
    }

    #[cfg(feature = "reqwest")]
    pub(crate) fn setup(error: TransportError) -> Self {
        Self::new(Kind::Configuration(error.to_string(), Some(error.into())), None)
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn no_worker(error: std::io::Error) -> Self {
        let message = format!("the thread for blocking calls can't be started: {error}");
        Self::new(Kind::Configuration(message, Some(error.into())), None)
    }

    /// The future of a blocking call was dropped before it was done.
    #[cfg(feature = "blocking")]
    pub(crate) fn broken_off() -> Self {
        let message = "the call broke off: a transport or an authentication panicked";
        Self::new(Kind::Transport(TransportError::new(TransportErrorKind::Other, message)), None)
    }

    pub(crate) fn validation(operation: &'static Operation, error: ValidationError) -> Self {
        Self::new(Kind::Validation(error), Some(operation))
    }

    #[cfg(feature = "dynamic")]
    pub(crate) fn no_operation(service: &str, name: &str, near: Option<&str>) -> Self {
        let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        let message = format!("is no operation of {service}{near}");
        let violation = Violation::new(At::Request(format!("`{}`", one_line(name, 60)).into()), message);
        Self::new(Kind::Validation(ValidationError::only(violation)), None)
    }

    pub(crate) fn credentials(operation: &'static Operation, error: AuthError) -> Self {
        Self::new(Kind::Credentials(error), Some(operation))
    }

    pub(crate) fn transport(operation: &'static Operation, error: TransportError, connect: Duration) -> Self {
        let kind = match error.kind() {
            TransportErrorKind::ConnectTimeout => Kind::Timeout(TimeoutKind::Connect, connect),
            _ => Kind::Transport(error),
        };
        Self::new(kind, Some(operation))
    }

    pub(crate) fn timeout(operation: &'static Operation, kind: TimeoutKind, after: Duration) -> Self {
        Self::new(Kind::Timeout(kind, after), Some(operation))
    }

    pub(crate) fn api(
        service: &'static Service,
        operation: &'static Operation,
        status: StatusCode,
        request_id: Option<String>,
        headers: HeaderMap,
        body: Bytes,
        mask: &Mask,
    ) -> Self {
        let said = ErrorBody::read(status, &headers, &body, mask);
        let request_id = request_id.or_else(|| said.request_id.clone());
        let known = said.code.as_deref().and_then(|code| service.error_code(code));
        let kind = Kind::Api(Box::new(ApiError { said, known, headers, body }));
        Self::answered(kind, operation, status, request_id)
    }

    pub(crate) fn decode(
        operation: &'static Operation,
        status: StatusCode,
        request_id: Option<String>,
        read: ReadError,
        excerpt: Option<String>,
    ) -> Self {
        let kind = Kind::Decode(Box::new(DecodeError { read, excerpt }));
        Self::answered(kind, operation, status, request_id)
    }

    pub(crate) fn endless(
        operation: &'static Operation,
        status: StatusCode,
        request_id: Option<String>,
        why: &'static str,
    ) -> Self {
        Self::answered(Kind::Endless(why), operation, status, request_id)
    }

    pub(crate) fn job_failed(
        operation: &'static Operation,
        reason: Option<String>,
        request_id: Option<&str>,
    ) -> Self {
        let mut error = Self::new(Kind::Job(reason), Some(operation));
        error.inner.request_id = request_id.map(str::to_owned);
        error
    }

    pub(crate) fn job_timeout(operation: &'static Operation, after: Duration) -> Self {
        Self::timeout(operation, TimeoutKind::Job, after)
    }

    /// The error, which came while a job was waited for.
    pub(crate) fn of_job(mut self, id: String, state: Option<String>) -> Self {
        self.inner.job = Some((id, state));
        self
    }

    /// A file can't be written.
    pub(crate) fn file(operation: &'static Operation, path: &Path, error: io::Error) -> Self {
        Self::new(Kind::File(path.to_owned(), error), Some(operation))
    }

    /// The error, which came after some of the body of a response.
    pub(crate) fn of_download(
        mut self,
        status: StatusCode,
        request_id: Option<&str>,
        received: u64,
        length: Option<u64>,
    ) -> Self {
        self.inner.status = Some(status);
        self.inner.request_id = request_id.map(str::to_owned);
        self.inner.received = Some((received, length));
        self
    }

    /// The error, which came after the event with this id.
    pub(crate) fn of_event(mut self, id: Option<&str>) -> Self {
        self.inner.event = id.filter(|id| !id.is_empty()).map(str::to_owned);
        self
    }

    fn new(kind: Kind, operation: Option<&'static Operation>) -> Self {
        let inner = Inner {
            kind,
            operation,
            status: None,
            request_id: None,
            attempts: 0,
            before: None,
            received: None,
            event: None,
            job: None,
        };
        Self { inner: Box::new(inner) }
    }

    fn answered(
        kind: Kind,
        operation: &'static Operation,
        status: StatusCode,
        request_id: Option<String>,
    ) -> Self {
        let mut error = Self::new(kind, Some(operation));
        error.inner.status = Some(status);
        error.inner.request_id = request_id;
        error
    }

    /// The error after so many attempts.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.inner.attempts = attempts;
        self
    }

    /// The error, with what the attempt before it failed with.
    pub(crate) fn because_of(mut self, before: Option<Error>) -> Self {
        self.inner.before = before;
        self
    }

    /// What kind of thing went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.inner.kind {
            Kind::Configuration(..) => ErrorKind::Configuration,
            Kind::Validation(_) => ErrorKind::Validation,
            Kind::Credentials(_) => ErrorKind::Credentials,
            Kind::Transport(_) => ErrorKind::Transport,
            Kind::Timeout(..) => ErrorKind::Timeout,
            Kind::Api(_) => ErrorKind::Api,
            Kind::Decode(_) => ErrorKind::Decode,
            Kind::Endless(_) => ErrorKind::Endless,
            Kind::Job(_) => ErrorKind::Job,
            Kind::File(..) => ErrorKind::File,
        }
    }

    /// Id of the operation; `None` where a client could not be built, or there is no
    /// operation of the name.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.inner.operation.map(Operation::id)
    }

    /// Status of the answer, where there is one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.inner.status
    }

    /// The service's own code of the error, such as `DCS.4800`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.said()?.code.as_deref()
    }

    /// The service's own words, also on why a job failed; with `***` where they repeat a
    /// secret that was sent.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Job(reason) => reason.as_deref(),
            _ => self.said()?.message.as_deref(),
        }
    }

    /// Id of the job that was waited for when this happened. The work may well go on.
    #[must_use]
    pub fn job_id(&self) -> Option<&str> {
        self.inner.job.as_ref().map(|(id, _)| id.as_str())
    }

    /// The last state of that job that was heard of.
    #[must_use]
    pub fn job_state(&self) -> Option<&str> {
        self.inner.job.as_ref()?.1.as_deref()
    }

    /// What the documentation of the service says of the code: what it means, and what
    /// can be done. `None` where it says nothing.
    #[must_use]
    pub fn known(&self) -> Option<&'static ErrorCode> {
        match &self.inner.kind {
            Kind::Api(error) => error.known,
            _ => None,
        }
    }

    /// Id of the request, where the answer has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let before = self.inner.before.as_ref();
        self.inner.request_id.as_deref().or_else(|| before?.request_id())
    }

    /// Headers of the answer, where the service said no.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        match &self.inner.kind {
            Kind::Api(error) => Some(&error.headers),
            _ => None,
        }
    }

    /// Body of the answer as it came, where the service said no. It is not printed,
    /// for it may repeat what was sent.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        match &self.inner.kind {
            Kind::Api(error) => Some(&error.body),
            _ => None,
        }
    }

    /// How many bytes of a body had come when it broke off; `None` where none is read as a
    /// stream.
    #[must_use]
    pub fn received(&self) -> Option<u64> {
        self.inner.received.map(|(received, _)| received)
    }

    /// Id of the last event that came, where events broke off or one can't be read.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.inner.event.as_deref()
    }

    /// What breaks limits; empty for other kinds of errors.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        match &self.inner.kind {
            Kind::Validation(error) => error.violations(),
            _ => &[],
        }
    }

    /// JSON pointer of what can't be understood in the answer.
    #[must_use]
    pub fn pointer(&self) -> Option<&str> {
        match &self.inner.kind {
            Kind::Decode(error) => Some(error.read.pointer()),
            _ => None,
        }
    }

    /// Which time was up, where time was.
    #[must_use]
    pub fn timeout_kind(&self) -> Option<TimeoutKind> {
        match self.inner.kind {
            Kind::Timeout(kind, _) => Some(kind),
            _ => None,
        }
    }

    /// What the attempt before failed with, where time for the call was up after it.
    #[must_use]
    pub fn previous(&self) -> Option<&Error> {
        self.inner.before.as_ref()
    }

    /// How often the call was sent; 0 where it was not.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }

    /// How long the service asks to wait before the call is sent again (`Retry-After`),
    /// counted from now.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(self.headers()?, SystemTime::now())
    }

    /// Sending the call again may help and does no harm: the service was busy or not
    /// reached, or the operation may be repeated and the error is of a passing kind.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let idempotent = self.inner.operation.is_some_and(Operation::is_idempotent);
        match &self.inner.kind {
            Kind::Configuration(..)
            | Kind::Validation(_)
            | Kind::Decode(_)
            | Kind::Endless(_)
            | Kind::Job(_)
            | Kind::File(..)
            | Kind::Timeout(TimeoutKind::Job, _) => false,
            Kind::Credentials(error) => error.is_retryable(),
            Kind::Timeout(TimeoutKind::Connect, _) => true,
            Kind::Timeout(..) => idempotent,
            Kind::Transport(error) => match error.kind() {
                TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => true,
                TransportErrorKind::Interrupted | TransportErrorKind::Body => idempotent,
                _ => false,
            },
            Kind::Api(_) => match self.inner.status.map_or(0, |status| status.as_u16()) {
                429 => true,
                // What the service can't do at all it can't do later either.
                501 | 505 => false,
                408 | 500..=599 => idempotent,
                _ => false,
            },
        }
    }

    /// What went wrong, without what goes around it.
    fn fmt_what(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner.kind {
            Kind::Configuration(message, _) => write!(f, "{message}")?,
            Kind::Validation(error) => write!(f, "invalid request: {error}")?,
            Kind::Credentials(error) => write!(f, "no credentials: {error}")?,
            Kind::Transport(error) => write!(f, "{error}")?,
            Kind::Timeout(kind, after) => {
                let what = match kind {
                    TimeoutKind::Connect => "no connection",
                    TimeoutKind::Attempt => "no answer to this attempt",
                    TimeoutKind::Call => "no answer to this call",
                    TimeoutKind::Idle => "nothing more came of the body",
                    TimeoutKind::Job => "the job did not end",
                };
                let setting = match kind {
                    TimeoutKind::Connect => "connect time-out",
                    TimeoutKind::Attempt => "time-out of an attempt",
                    TimeoutKind::Call => "time-out of the call",
                    TimeoutKind::Idle => "idle time-out",
                    TimeoutKind::Job => "time-out of the job",
                };
                write!(f, "{what} within {after:?} ({setting})")?;
            }
            Kind::Api(error) => {
                self.fmt_status(f)?;
                // The page of a proxy is titled with the status, which has been said.
                let status = self.inner.status.unwrap_or_default();
                let parts = [&error.said.code, &error.said.message].into_iter().flatten();
                for part in parts.filter(|part| **part != status.to_string()) {
                    write!(f, ": {part}")?;
                }
            }
            Kind::Decode(error) => {
                self.fmt_status(f)?;
                write!(f, ": unreadable answer: {}", error.read)?;
                if let Some(excerpt) = &error.excerpt {
                    write!(f, ", the body begins `{excerpt}`")?;
                }
            }
            Kind::Endless(why) => f.write_str(why)?,
            Kind::Job(reason) => {
                f.write_str("the job failed")?;
                if let Some(reason) = reason {
                    write!(f, ": {reason}")?;
                }
            }
            Kind::File(path, error) => write!(f, "can't write {}: {error}", path.display())?,
        }
        Ok(())
    }

    fn fmt_status(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.inner.status.unwrap_or_default();
        match status.canonical_reason() {
            Some(reason) => write!(f, "{} {reason}", status.as_u16()),
            None => write!(f, "{}", status.as_u16()),
        }
    }

    fn said(&self) -> Option<&ErrorBody> {
        match &self.inner.kind {
            Kind::Api(error) => Some(&error.said),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.inner.operation {
            write!(f, "{}: ", operation.id())?;
        }
        self.fmt_what(f)?;
        if let Some(before) = &self.inner.before {
            f.write_str("; the attempt before failed: ")?;
            before.fmt_what(f)?;
        }
        let mut notes = Vec::new();
        if self.inner.attempts > 1 {
            notes.push(format!("{} attempts", self.inner.attempts));
        }
        if let Some(wait) = self.retry_after().filter(|wait| *wait >= Duration::from_secs(1)) {
            notes.push(format!("to be tried again after {} s", wait.as_secs()));
        }
        notes.extend(self.inner.received.map(|(received, length)| match length {
            Some(length) => format!("{received} of {length} bytes received"),
            None => format!("{received} bytes received"),
        }));
        notes.extend(self.last_event_id().map(|id| format!("last event {}", one_line(id, 100))));
        if let Some((id, state)) = &self.inner.job {
            notes.push(format!("job {}", one_line(id, 100)));
            notes.extend(state.as_ref().map(|state| format!("state {}", one_line(state, 60))));
        }
        notes.extend(self.request_id().map(|id| format!("request id {id}")));
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        match self.known().and_then(ErrorCode::remedy) {
            Some(remedy) => write!(f, " Remedy: {remedy}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &self.to_string())
            .field("source", &self.source())
            .finish()
    }
}

impl StdError for Error {
    /// The cause, for kinds whose message does not say it all already.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.inner.kind {
            Kind::Configuration(_, source) => source.as_deref().and_then(StdError::source),
            Kind::Validation(_) | Kind::Timeout(..) | Kind::Api(_) | Kind::Endless(_) | Kind::Job(_) => None,
            Kind::File(_, error) => error.source(),
            Kind::Credentials(error) => error.source(),
            Kind::Transport(error) => error.source(),
            Kind::Decode(error) => error.read.source(),
        }
    }
}
