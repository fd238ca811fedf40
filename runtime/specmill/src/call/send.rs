//! The attempts of a call.

use std::pin::pin;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::ACCEPT;
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::Instant;
use tracing::field::Empty;
use tracing::{Instrument, Span};

use super::connection::Shared;
use super::{Answer, Call, Download, Retries, Wanted};
use crate::error::{Error, ErrorKind, TimeoutKind};
use crate::table::Operation;
use crate::transport::{Body, BoxFuture, Request, Response, TransportError, TransportErrorKind, retry_after};
use crate::value::Secret;
use crate::value::mask::Mask;
use crate::value::text::one_line;

/// A successful response without its body, and its body. In a box, for all futures on the
/// way have room for it.
type Arrived = Box<(Answer, Body)>;

/// How far a call has come, for who has to tell when time is up.
#[derive(Default)]
struct Progress {
    attempts: u32,
    last: Option<Error>,
}

/// When the whole call has to be done.
#[derive(Clone, Copy)]
struct Deadline {
    timeout: Duration,
    /// `None` for a time that no clock reaches.
    at: Option<Instant>,
}

impl Deadline {
    fn left(self) -> Duration {
        self.at.map_or(Duration::MAX, |at| at.saturating_duration_since(Instant::now()))
    }
}

/// How long an attempt may take, and the call around it.
#[derive(Clone, Copy)]
struct Limits {
    attempt: Duration,
    call: Deadline,
}

/// An attempt that failed.
struct Failure {
    error: Error,
    /// The credentials were refused, and others may be accepted.
    renewed: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, renewed: false }
    }
}

impl Call {
    /// Sends the call and reads the response to its end. It is boxed, so that callers
    /// compile to little.
    pub(super) fn run(mut self, wanted: Wanted) -> BoxFuture<'static, Result<Answer, Error>> {
        Box::pin(async move { self.spanned(wanted).await.map(|arrived| arrived.0) })
    }

    /// Sends the call and leaves the body of the response to be read.
    pub(crate) fn download(mut self, wanted: Wanted) -> BoxFuture<'static, Result<Download, Error>> {
        Box::pin(async move {
            let call = self.clone();
            let (answer, body) = *self.spanned(wanted).await?;
            Ok(Download::new(call, answer, body))
        })
    }

    /// Sends the call; the response without its body, and its body.
    pub(super) fn open(mut self) -> BoxFuture<'static, Result<Arrived, Error>> {
        Box::pin(async move { self.spanned(Wanted::Stream).await })
    }

    /// How long to wait before more is asked for of a response that broke off, for the
    /// `attempts`th time since something came; `None` if it is not.
    pub(crate) fn pause_after(
        &self,
        cut: &Error,
        attempts: u32,
        asked: Option<Duration>,
    ) -> Option<Duration> {
        let shared = self.connection.shared();
        pause(shared, &self.retries.unwrap_or(shared.retries), cut, attempts, asked, Duration::MAX)
    }

    /// All calls go this way. The span belongs to where the call is awaited, so it is made
    /// there. The call is borrowed, for each future that it is moved into is larger by it,
    /// and allocating large ones is slow.
    async fn spanned(&mut self, wanted: Wanted) -> Result<Arrived, Error> {
        let operation = self.operation;
        let span = tracing::info_span!(
            "api.call",
            otel.name = operation.id(),
            service.name = self.connection.service().name(),
            operation.id = operation.id(),
            attempts = Empty,
            request.id = Empty,
            error.r#type = Empty,
        );
        // Pinned where they are, for futures as large as these are slow to move.
        let call = pin!(self.recorded(wanted, &span));
        call.instrument(span.clone()).await
    }

    async fn recorded(&mut self, wanted: Wanted, span: &Span) -> Result<Arrived, Error> {
        let mut progress = Progress::default();
        let result = self.timed(wanted, &mut progress).await;
        span.record("attempts", progress.attempts);
        match &result {
            Ok(arrived) => record_id(span, arrived.0.request_id()),
            Err(error) => {
                record_id(span, error.request_id());
                span.record("error.type", tracing::field::debug(error.kind()));
            }
        }
        let attempts = progress.attempts;
        match result {
            Ok(mut arrived) => {
                arrived.0.set_attempts(attempts);
                Ok(arrived)
            }
            Err(error) => Err(error.after(attempts)),
        }
    }

    async fn timed(&mut self, wanted: Wanted, progress: &mut Progress) -> Result<Arrived, Error> {
        let operation = self.operation;
        if tokio::runtime::Handle::try_current().is_err() {
            let error =
                TransportError::new(TransportErrorKind::Other, "calls need a Tokio runtime around them");
            return Err(Error::transport(operation, error, Duration::ZERO));
        }
        let timeout = self.timeout.unwrap_or(self.connection.shared().timeout);
        let deadline = Instant::now().checked_add(timeout);
        self.attempts(wanted, Deadline { timeout, at: deadline }, progress).await
    }

    async fn attempts(
        &mut self,
        wanted: Wanted,
        deadline: Deadline,
        progress: &mut Progress,
    ) -> Result<Arrived, Error> {
        let (operation, connection) = (self.operation, self.connection.clone());
        let shared = connection.shared();
        let retries = self.retries.unwrap_or(shared.retries);
        let timeout = self.attempt_timeout.unwrap_or(shared.attempt_timeout);
        let mut request = Box::new(self.prepare()?);
        let accept = HeaderValue::from_static(wanted.accept());
        request.headers_mut().entry(ACCEPT).or_insert(accept);
        let streamed = wanted.is_streamed();
        let _in_flight = shared.budget.enter();
        let mut renewed = false;
        loop {
            let span = attempt_span(shared, operation, progress.attempts);
            progress.attempts += 1;
            let limits = Limits { attempt: timeout, call: deadline };
            // In a box of its own, so that each is small enough for the cache of the allocator.
            let attempt = Box::pin(traced(shared, operation, &request, streamed, limits, &span));
            let attempt = match attempt.instrument(span.clone()).await {
                Ok(attempt) => attempt,
                Err(TimeoutKind::Call) => {
                    let error = Error::timeout(operation, TimeoutKind::Call, deadline.timeout);
                    return Err(error.because_of(progress.last.take()));
                }
                Err(kind) => Err(Error::timeout(operation, kind, timeout).into()),
            };
            let failure = match attempt {
                Ok(answer) => {
                    shared.budget.give_back();
                    return Ok(answer);
                }
                Err(failure) => failure,
            };
            let error = failure.error;
            // A stream that has been read from can't be sent again.
            if !request.body().is_available() {
                return Err(error);
            }
            if failure.renewed && !renewed {
                renewed = true;
                tracing::debug!(%error, "the credentials were refused, others are tried");
                progress.last = Some(error);
                continue;
            }
            let asked = error.headers().and_then(|headers| retry_after(headers, SystemTime::now()));
            let pause = pause(shared, &retries, &error, progress.attempts, asked, deadline.left());
            let Some(pause) = pause else { return Err(error) };
            tracing::warn!(%error, attempt = progress.attempts, pause = ?pause, "sent again after a pause");
            progress.last = Some(error);
            tokio::time::sleep(pause).await;
        }
    }
}

/// How long to wait before the call is sent again; `None` if it is not.
fn pause(
    shared: &Shared,
    retries: &Retries,
    error: &Error,
    attempts: u32,
    asked: Option<Duration>,
    left: Duration,
) -> Option<Duration> {
    // Whoever gets credentials from elsewhere tries again there.
    let passing = error.is_retryable() && error.kind() != ErrorKind::Credentials;
    if attempts >= retries.max_attempts() || !passing {
        return None;
    }
    let pause = retries.pause(attempts, asked)?;
    // The pause would outlast the deadline: fail now, with the cause.
    if pause >= left {
        return None;
    }
    let affordable = shared.budget.take();
    if !affordable {
        tracing::warn!(%error, "not sent again: too many calls of this client failed");
    }
    affordable.then_some(pause)
}

/// The span of an attempt, with the names that OpenTelemetry gives to HTTP.
fn attempt_span(shared: &Shared, operation: &'static Operation, resent: u32) -> Span {
    let span = tracing::info_span!(
        "http.client.request",
        otel.kind = "client",
        otel.name = operation.method(),
        service.name = shared.service.name(),
        operation.id = operation.id(),
        http.request.method = operation.method(),
        http.request.resend_count = Empty,
        url.template = operation.path(),
        url.full = Empty,
        server.address = Empty,
        server.port = Empty,
        http.response.status_code = Empty,
        http.response.body.size = Empty,
        request.id = Empty,
        error.r#type = Empty,
    );
    if resent > 0 {
        span.record("http.request.resend_count", resent);
    }
    span
}

fn record_id(span: &Span, id: Option<&str>) {
    if let Some(id) = id {
        span.record("request.id", id);
    }
}

/// One attempt, in its time.
async fn traced(
    shared: &Shared,
    operation: &'static Operation,
    request: &Request,
    streamed: bool,
    limits: Limits,
    span: &Span,
) -> Result<Result<Arrived, Failure>, TimeoutKind> {
    let attempt = pin!(attempt(shared, operation, request, streamed, limits, span));
    let attempt = attempt.await;
    match &attempt {
        Ok(Ok(_)) => {}
        Ok(Err(failure)) => {
            span.record("error.type", tracing::field::debug(failure.error.kind()));
        }
        Err(_) => {
            span.record("error.type", tracing::field::debug(ErrorKind::Timeout));
        }
    }
    attempt
}

/// Authenticates and sends a request once. The body of a success is left to be read where
/// it is wanted as a stream.
///
/// Fetching credentials counts for the limit of the call alone: all calls wait for the
/// same token, however short their attempts are.
async fn attempt(
    shared: &Shared,
    operation: &'static Operation,
    prepared: &Request,
    streamed: bool,
    limits: Limits,
    span: &Span,
) -> Result<Result<Arrived, Failure>, TimeoutKind> {
    let mut request = Box::new(prepared.clone());
    if operation.is_authenticated() {
        let authenticated = shared.auth.authenticate(&mut request);
        let authenticated = tokio::time::timeout(limits.call.left(), authenticated).await;
        if let Err(error) = authenticated.map_err(|_| TimeoutKind::Call)? {
            return Ok(Err(Error::credentials(operation, error).into()));
        }
        conceal_proof(&mut request, prepared.headers());
    }
    // One timer for both limits: no pause is longer than what is left of the call.
    let left = limits.call.left();
    let exchange = pin!(exchange(shared, operation, request, streamed, span));
    let kind = if left < limits.attempt { TimeoutKind::Call } else { TimeoutKind::Attempt };
    tokio::time::timeout(limits.attempt.min(left), exchange).await.map_err(|_| kind)
}

/// Sends a request and judges the response.
async fn exchange(
    shared: &Shared,
    operation: &'static Operation,
    request: Box<Request>,
    streamed: bool,
    span: &Span,
) -> Result<Arrived, Failure> {
    span.record("url.full", request.shown_url());
    span.record("server.address", request.url().host());
    span.record("server.port", request.url().port_u16());
    let max_body = request.max_body();
    let sent = (operation.is_authenticated() && shared.auth.renews()).then(|| request.clone());
    let mask = request.mask().clone();
    let response = shared.transport.send(*request).await;
    let response = response.map_err(|error| Error::transport(operation, error, shared.connect_timeout))?;
    let (status, headers, body) = response.into_parts();
    span.record("http.response.status_code", status.as_u16());
    if streamed && operation.is_success(status) {
        let answer = judge(shared, operation, (status, headers, Bytes::new()), mask, span)?;
        return Ok(Box::new((answer, body)));
    }
    let body = body.collect(max_body).await;
    let body = body.map_err(|error| Error::transport(operation, error, shared.connect_timeout))?;
    span.record("http.response.body.size", body.len());
    let refusing = sent.filter(|_| status == StatusCode::UNAUTHORIZED);
    let renewed = refusing.is_some_and(|request| {
        shared.auth.refused(&request, &Response::new(status, headers.clone(), body.clone()))
    });
    let answer = judge(shared, operation, (status, headers, body), mask, span);
    answer.map(|answer| Box::new((answer, Body::default()))).map_err(|error| Failure { error, renewed })
}

/// Takes in as secrets what an authentication has added and marked as such: the header as
/// a whole, what follows the name of its scheme, and a signature at its end.
fn conceal_proof(request: &mut Request, before: &HeaderMap) {
    let added = request.headers().iter().filter(|(name, value)| {
        value.is_sensitive() && before.get_all(*name).iter().all(|known| known != value)
    });
    let proofs: Vec<_> = added.filter_map(|(_, value)| Some(Secret::from(value.to_str().ok()?))).collect();
    for proof in proofs {
        request.conceal(&proof);
        let scheme = proof.expose().split_once(' ').map(|(_, rest)| rest);
        let signature = proof.expose().rsplit_once('=').map(|(_, rest)| rest);
        for part in [scheme, signature].into_iter().flatten() {
            request.conceal(&Secret::from(part));
        }
    }
}

/// Tells answers from refusals.
fn judge(
    shared: &Shared,
    operation: &'static Operation,
    (status, headers, body): (StatusCode, HeaderMap, Bytes),
    mask: Mask,
    span: &Span,
) -> Result<Answer, Error> {
    let id = shared.service.id_headers().iter().find_map(|name| headers.get(*name)?.to_str().ok());
    let id = id.map(|id| one_line(&mask.apply(id), 200)).filter(|id| !id.is_empty());
    record_id(span, id.as_deref());
    if operation.is_success(status) {
        Ok(Answer::new(operation, status, headers, body, id, mask))
    } else {
        let error = Error::api(shared.service, operation, status, id, headers, body, &mask);
        record_id(span, error.request_id());
        Err(error)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::auth::NoAuth;
    use crate::call::{ClientBuilder, Connection};
    use crate::table::Service;

    struct Nowhere;

    impl crate::transport::Transport for Nowhere {
        fn send<'a>(&'a self, _request: Request) -> BoxFuture<'a, Result<Response, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    /// Beyond this size glibc takes longer ways, which show in the cost of a call.
    #[test]
    fn a_call_is_a_small_allocation() {
        static SERVICE: Service = Service::new("shop", "Shop", "1.0.0");
        static LIST: Operation = Operation::new("list", "GET", "/list");
        let client = ClientBuilder::<Connection>::new(&SERVICE).base_url("http://localhost");
        let client = client.auth(NoAuth).transport(Nowhere).build().unwrap();
        let size = size_of_val(&*Call::new(&client, &LIST).run(Wanted::Json));
        assert!(size <= 1032, "{size}");
    }
}
