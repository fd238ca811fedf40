//! Credentials that are fetched and renewed: a token, temporary keys.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use crate::auth::AuthError;
use crate::error::Error;
use crate::transport::{BoxFuture, worker};

/// How long before their end credentials are renewed, if they live long enough for that.
const MARGIN: Duration = Duration::from_secs(5 * 60);
/// How long old credentials that are still valid are used after a renewal failed.
const RETRY_RENEWAL: Duration = Duration::from_secs(10);
/// How long a refusal is repeated without asking again: a service may lock out a user who
/// is refused too often.
const REMEMBER_REFUSAL: Duration = Duration::from_secs(10);
/// How long the first of several failures in a row is repeated without asking again. Each
/// further failure doubles it.
const REMEMBER_FAILURE: Duration = Duration::from_millis(100);
/// How long a failure is repeated at most.
const REMEMBER_FAILURE_MAX: Duration = Duration::from_secs(10);
/// How old credentials must be to be replaced when a service refuses them, if those before
/// were refused too.
const YOUNG: Duration = Duration::from_secs(30);

/// Credentials as they were issued.
#[derive(Clone, Debug)]
pub struct Issued<T> {
    /// The credentials.
    pub value: T,
    /// How long they are valid.
    pub lifetime: Duration,
}

/// Why credentials can't be fetched.
#[derive(Clone, Debug)]
pub struct FetchError {
    message: String,
    refused: bool,
    retryable: bool,
    /// The error whose own text is in the message.
    cause: Option<Arc<Error>>,
}

impl FetchError {
    /// An error with one clause that says what is wrong, without secrets.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), refused: false, retryable: false, cause: None }
    }

    /// The call that should fetch the credentials failed. `wanted` says which credentials,
    /// of whom and from where: `access token for shop from https://login.example`.
    #[must_use]
    pub fn call(wanted: impl fmt::Display, error: Error) -> Self {
        let status = error.status().map_or(0, |status| status.as_u16());
        Self {
            message: format!("no {wanted}: {error}"),
            refused: matches!(status, 401 | 403),
            retryable: error.is_retryable(),
            cause: Some(Arc::new(error)),
        }
    }

    /// Adds a note to the text: a hint, or what was tried before.
    #[must_use]
    pub fn with_note(mut self, note: impl fmt::Display) -> Self {
        self.message = format!("{}; {note}", self.message);
        self
    }

    /// Another fetch would be refused as well.
    #[must_use]
    pub fn refused(mut self) -> Self {
        self.refused = true;
        self
    }

    /// Whether another fetch would be refused as well.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.refused
    }

    /// Another fetch may succeed.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl StdError for FetchError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.as_ref().and_then(|cause| cause.source())
    }
}

impl From<FetchError> for AuthError {
    fn from(error: FetchError) -> Self {
        let mut outer = Self::new(error.message);
        if error.retryable {
            outer = outer.retryable();
        }
        match error.cause.filter(|cause| cause.source().is_some()) {
            Some(cause) => outer.with_source(Below(cause)),
            None => outer,
        }
    }
}

/// The cause of an error whose own text is in the message already.
#[derive(Debug)]
struct Below(Arc<Error>);

impl fmt::Display for Below {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.source().map_or(Ok(()), |source| write!(formatter, "{source}"))
    }
}

impl StdError for Below {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source().and_then(StdError::source)
    }
}

type Fetch<T> = Box<dyn Fn() -> BoxFuture<'static, Result<Issued<T>, FetchError>> + Send + Sync>;
type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;
/// The result of a fetch, once it is there.
type Flight<T> = watch::Receiver<Option<Result<T, FetchError>>>;

/// Credentials that all calls share, and how to fetch the next ones.
///
/// One fetch serves everybody who waits for it. It runs on a thread of the runtime, not in
/// the task of a caller: a caller that gives up, a Tokio runtime that shuts down and a
/// thread that waits for a blocking call don't stop it. Credentials are renewed before they
/// expire; if that fails, the old ones are used for as long as they are valid. A failure is
/// repeated for a moment, longer with each failure in a row, before the next fetch starts,
/// so that a service which is down isn't asked by every call.
///
/// ```
/// use std::time::Duration;
/// use specmill_runtime::{Secret, session::{FetchError, Issued, Session}};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let session = Session::new(|| {
///     Box::pin(async { Ok(Issued { value: Secret::from("token"), lifetime: Duration::from_secs(3600) }) })
/// });
/// assert_eq!(session.get().await?.expose(), "token");
/// # Ok::<(), FetchError>(())
/// # }).unwrap();
/// ```
pub struct Session<T>(Arc<Inner<T>>);

struct Inner<T> {
    fetch: Fetch<T>,
    clock: Clock,
    state: Mutex<State<T>>,
}

struct State<T> {
    current: Option<Current<T>>,
    flight: Option<Flight<T>>,
    /// The last failure, and until when it is repeated.
    failure: Option<(SystemTime, FetchError)>,
    /// Failures since the last success.
    failures: u32,
    /// The last credentials were refused by a service.
    refused: bool,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self { current: None, flight: None, failure: None, failures: 0, refused: false }
    }
}

struct Current<T> {
    value: T,
    /// Those before were refused.
    replaces_refused: bool,
    start: SystemTime,
    renew: SystemTime,
    end: SystemTime,
}

enum Begin<T> {
    Done(Result<T, FetchError>),
    Wait(Flight<T>),
}

impl<T> Clone for Session<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for Session<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Session").finish_non_exhaustive()
    }
}

impl<T: Clone + Send + Sync + 'static> Session<T> {
    /// A session that fetches its credentials by this function, when they are first needed.
    #[must_use]
    pub fn new(
        fetch: impl Fn() -> BoxFuture<'static, Result<Issued<T>, FetchError>> + Send + Sync + 'static,
    ) -> Self {
        Self::with_clock(fetch, SystemTime::now)
    }

    /// A session with a clock of its own, for tests.
    #[must_use]
    pub fn with_clock(
        fetch: impl Fn() -> BoxFuture<'static, Result<Issued<T>, FetchError>> + Send + Sync + 'static,
        clock: impl Fn() -> SystemTime + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(Inner { fetch: Box::new(fetch), clock: Box::new(clock), state: Mutex::default() }))
    }

    /// Valid credentials, fetched if there are none.
    ///
    /// # Errors
    /// They can't be fetched. Everybody who waits for a fetch gets its error.
    pub async fn get(&self) -> Result<T, FetchError> {
        let mut flight = match self.begin() {
            Begin::Done(result) => return result,
            Begin::Wait(flight) => flight,
        };
        let result = flight.wait_for(Option::is_some).await.ok().and_then(|result| result.clone());
        // The sender is dropped without a result where the fetch panics.
        result.unwrap_or_else(|| Err(FetchError::new("fetching credentials broke off").retryable()))
    }

    /// Forgets credentials that a service refused; returns whether the next ones may be
    /// accepted. `used` says whether these are the credentials that the service was sent.
    ///
    /// Credentials that replace refused ones are kept while they are young: it is not the
    /// credentials that the service objects to, and fetching more would not help.
    pub fn refused(&self, used: impl FnOnce(&T) -> bool) -> bool {
        let now = (self.0.clock)();
        let mut state = self.0.lock();
        let Some(current) = &state.current else { return true };
        if !used(&current.value) {
            // The response to a call that still had the credentials before.
            return true;
        }
        if current.replaces_refused && now < later(current.start, YOUNG) {
            return false;
        }
        state.current = None;
        state.refused = true;
        true
    }

    /// Forgets the credentials and any failure.
    pub fn reset(&self) {
        let mut state = self.0.lock();
        state.current = None;
        state.failure = None;
        state.failures = 0;
        state.refused = false;
    }

    fn begin(&self) -> Begin<T> {
        let now = (self.0.clock)();
        let mut state = self.0.lock();
        if let Some(current) = &state.current
            && now < current.renew
        {
            return Begin::Done(Ok(current.value.clone()));
        }
        if let Some((until, error)) = &state.failure
            && now < *until
        {
            return Begin::Done(Err(error.clone()));
        }
        if let Some(flight) = state.flight.as_ref().filter(|flight| is_under_way(flight)) {
            return Begin::Wait(flight.clone());
        }
        let (done, flight) = watch::channel(None);
        let inner = Arc::clone(&self.0);
        let work = async move {
            let result = (inner.fetch)().await;
            done.send_replace(Some(inner.settle(result)));
        };
        if let Err(error) = worker::spawn(Box::pin(work)) {
            return Begin::Done(Err(FetchError::new(format!(
                "no thread could be started that fetches credentials: {error}"
            ))));
        }
        state.flight = Some(flight.clone());
        Begin::Wait(flight)
    }
}

impl<T: Clone> Inner<T> {
    fn settle(&self, result: Result<Issued<T>, FetchError>) -> Result<T, FetchError> {
        let now = (self.clock)();
        let mut state = self.lock();
        state.flight = None;
        match result {
            Ok(issued) => {
                // What lives hardly longer than the margin must not be fetched for every call.
                let renew = issued.lifetime - MARGIN.min(issued.lifetime / 5);
                state.failure = None;
                state.failures = 0;
                state.current = Some(Current {
                    value: issued.value.clone(),
                    replaces_refused: std::mem::take(&mut state.refused),
                    start: now,
                    renew: later(now, renew),
                    end: later(now, issued.lifetime),
                });
                Ok(issued.value)
            }
            Err(error) => {
                if let Some(current) = &mut state.current
                    && now < current.end
                {
                    tracing::warn!(%error, "credentials could not be renewed, the old ones are still valid");
                    current.renew = later(now, RETRY_RENEWAL).min(current.end);
                    return Ok(current.value.clone());
                }
                let pause = if error.refused {
                    REMEMBER_REFUSAL
                } else {
                    REMEMBER_FAILURE.saturating_mul(1 << state.failures.min(16)).min(REMEMBER_FAILURE_MAX)
                };
                state.failures = state.failures.saturating_add(1);
                state.failure = Some((later(now, pause), error.clone()));
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // No code that holds the lock can leave a state that makes no sense.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_under_way<T>(flight: &Flight<T>) -> bool {
    flight.has_changed().is_ok() && flight.borrow().is_none()
}

/// A century is as good as any time that the clock can't express.
fn later(time: SystemTime, duration: Duration) -> SystemTime {
    const CENTURY: Duration = Duration::from_secs(100 * 366 * 24 * 60 * 60);
    time.checked_add(duration.min(CENTURY)).unwrap_or(time)
}

#[cfg(test)]
mod tests;
