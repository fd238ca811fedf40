//! What is fetched to authenticate calls, a token or temporary keys: renewed in time, by one fetch for all who wait.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use jiff::Timestamp;
use specmill_runtime::{AuthError, Transport};

/// How long before their end credentials are renewed, if they live long enough for that.
const MARGIN: Duration = Duration::from_secs(5 * 60);
/// The transport of a client, by which its tokens are fetched too.
pub(crate) type SharedTransport = Arc<dyn Transport>;

/// How long old credentials that still hold are used after a renewal failed.
const RETRY_RENEWAL: Duration = Duration::from_secs(10);
/// How long a refusal is repeated without asking again: IAM locks a user out who is refused too often, and an instance
/// without an agency does not get one within a moment.
const REMEMBER_REFUSAL: Duration = Duration::from_secs(10);

/// How old credentials must be to be forgotten when a service does not accept them, if those before were not accepted
/// either.
const YOUNG: Duration = Duration::from_secs(30);

/// Credentials as they were given out.
#[derive(Clone, Debug)]
pub(crate) struct Issued<T> {
    pub(crate) value: T,
    /// How long they hold.
    pub(crate) lifetime: Duration,
}

/// Why there are no credentials.
#[derive(Clone, Debug)]
pub(crate) struct FetchError {
    /// What there is none of: whose, and from which endpoint.
    pub(crate) wanted: String,
    /// What went wrong, all in one clause.
    pub(crate) problem: String,
    /// Whether asking again will be refused again.
    pub(crate) refused: bool,
    /// Whether it may go well another time.
    pub(crate) retryable: bool,
    /// The error that `problem` is the text of.
    pub(crate) cause: Option<Arc<specmill_runtime::Error>>,
}

impl fmt::Display for FetchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "no {}: {}", self.wanted, self.problem)
    }
}

impl From<FetchError> for AuthError {
    fn from(error: FetchError) -> Self {
        let mut outer = Self::new(error.to_string());
        if error.retryable {
            outer = outer.retryable();
        }
        match error.cause.filter(|cause| cause.source().is_some()) {
            Some(cause) => outer.with_source(Below(cause)),
            None => outer,
        }
    }
}

/// What is below an error whose own text has been said already.
#[derive(Debug)]
struct Below(Arc<specmill_runtime::Error>);

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

/// How long it is from one time to a later one.
pub(crate) fn between(start: Timestamp, end: Timestamp) -> Option<Duration> {
    Duration::try_from(end.duration_since(start)).ok().filter(|lifetime| !lifetime.is_zero())
}

pub(crate) type Fetch<T> = Box<dyn Fn() -> BoxFuture<'static, Result<Issued<T>, FetchError>> + Send + Sync>;
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;
type Flight<T> = BoxFuture<'static, Result<T, FetchError>>;

/// Credentials and the way to get the next ones.
pub(crate) struct Session<T> {
    fetch: Fetch<T>,
    clock: Clock,
    state: Mutex<State<T>>,
}

struct State<T> {
    current: Option<Current<T>>,
    /// The fetch under way. It is weak so that a fetch which nobody waits for any more ends.
    flight: Option<WeakShared<Flight<T>>>,
    refusal: Option<(SystemTime, FetchError)>,
    /// The last credentials were not accepted by a service.
    refused: bool,
}

impl<T> Default for State<T> {
    fn default() -> Self {
        Self { current: None, flight: None, refusal: None, refused: false }
    }
}

struct Current<T> {
    value: T,
    /// Those before were not accepted.
    replaces_refused: bool,
    start: SystemTime,
    renew: SystemTime,
    end: SystemTime,
}

impl<T: Clone + Send + Sync + 'static> Session<T> {
    pub(crate) fn new(fetch: Fetch<T>, clock: Clock) -> Self {
        Self { fetch, clock, state: Mutex::default() }
    }

    /// Credentials that hold, fetched if there are none.
    ///
    /// All who call while a fetch is under way wait for that one and get its result, be it a failure. Whoever calls
    /// after a failure starts the next fetch, except for a short time after a refusal.
    pub(crate) async fn get(self: &Arc<Self>) -> Result<T, FetchError> {
        let flight = match self.begin() {
            Begin::Done(result) => return result,
            Begin::Wait(flight) => flight,
        };
        flight.await
    }

    /// Forgets credentials that a service did not accept; whether the next ones may be accepted. `used` tells whether a
    /// value is what the service was sent.
    ///
    /// What came in place of something refused is kept while it is young: it is not that which the service dislikes,
    /// and asking again and again would not help.
    pub(crate) fn refused(&self, used: impl FnOnce(&T) -> bool) -> bool {
        let now = (self.clock)();
        let mut state = self.lock();
        let Some(current) = &state.current else { return true };
        if !used(&current.value) {
            // The answer to a call that still had those before.
            return true;
        }
        if current.replaces_refused && now < current.start + YOUNG {
            return false;
        }
        state.current = None;
        state.refused = true;
        true
    }

    /// Forgets the credentials and any refusal.
    pub(crate) fn reset(&self) {
        let mut state = self.lock();
        state.current = None;
        state.refusal = None;
        state.refused = false;
    }

    fn begin(self: &Arc<Self>) -> Begin<T> {
        let now = (self.clock)();
        let mut state = self.lock();
        if let Some(current) = &state.current
            && now < current.renew
        {
            return Begin::Done(Ok(current.value.clone()));
        }
        if let Some((until, error)) = &state.refusal
            && now < *until
        {
            return Begin::Done(Err(error.clone()));
        }
        if let Some(flight) = state.flight.as_ref().and_then(WeakShared::upgrade) {
            return Begin::Wait(flight);
        }
        let session = Arc::clone(self);
        let flight = async move {
            let result = (session.fetch)().await;
            session.settle(result)
        };
        let flight = flight.boxed().shared();
        state.flight = flight.downgrade();
        Begin::Wait(flight)
    }

    fn settle(&self, result: Result<Issued<T>, FetchError>) -> Result<T, FetchError> {
        let now = (self.clock)();
        let mut state = self.lock();
        state.flight = None;
        match result {
            Ok(issued) => {
                // What lives hardly longer than the margin must not be fetched anew for every call.
                let renew = issued.lifetime - MARGIN.min(issued.lifetime / 5);
                state.refusal = None;
                state.current = Some(Current {
                    value: issued.value.clone(),
                    replaces_refused: std::mem::take(&mut state.refused),
                    start: now,
                    renew: now + renew,
                    end: now + issued.lifetime,
                });
                Ok(issued.value)
            }
            Err(error) => {
                if let Some(current) = &mut state.current
                    && now < current.end
                {
                    tracing::warn!(error = %error, "credentials could not be renewed, the old ones still hold");
                    current.renew = (now + RETRY_RENEWAL).min(current.end);
                    return Ok(current.value.clone());
                }
                if error.refused {
                    state.refusal = Some((now + REMEMBER_REFUSAL, error.clone()));
                }
                Err(error)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // No code that holds the lock can leave a state that makes no sense.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Begin<T> {
    Done(Result<T, FetchError>),
    Wait(Shared<Flight<T>>),
}

impl<T> fmt::Debug for Session<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Session").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use std::collections::VecDeque;
    use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
    use std::time::UNIX_EPOCH;

    use specmill_runtime::Secret;

    use super::*;

    /// IAM and a clock, both under control.
    struct World {
        seconds: AtomicU64,
        fetches: AtomicUsize,
        answers: Mutex<VecDeque<Result<u64, bool>>>,
        gate: tokio::sync::Semaphore,
    }

    impl World {
        /// A session whose fetches give the answers in turn: seconds of life, or a failure that is a refusal or not.
        fn session(answers: &[Result<u64, bool>], open: usize) -> (Arc<Self>, Arc<Session<Secret>>) {
            let world = Arc::new(Self {
                answers: Mutex::new(answers.iter().copied().collect()),
                gate: tokio::sync::Semaphore::new(open),
                seconds: AtomicU64::new(0),
                fetches: AtomicUsize::new(0),
            });
            let (iam, clock) = (Arc::clone(&world), Arc::clone(&world));
            let session = Session::new(
                Box::new(move || Arc::clone(&iam).answer().boxed()),
                Arc::new(move || UNIX_EPOCH + Duration::from_secs(clock.seconds.load(Ordering::SeqCst))),
            );
            (world, Arc::new(session))
        }

        async fn answer(self: Arc<Self>) -> Result<Issued<Secret>, FetchError> {
            let number = self.fetches.fetch_add(1, Ordering::SeqCst) + 1;
            self.gate.acquire().await.expect("open").forget();
            match self.answers.lock().unwrap().pop_front().expect("an answer is left") {
                Ok(seconds) => Ok(Issued {
                    value: Secret::from(format!("token {number}")),
                    lifetime: Duration::from_secs(seconds),
                }),
                Err(refused) => Err(FetchError {
                    wanted: "IAM token for u".to_owned(),
                    problem: format!("failure {number}"),
                    refused,
                    retryable: false,
                    cause: None,
                }),
            }
        }

        fn at(&self, seconds: u64) {
            self.seconds.store(seconds, Ordering::SeqCst);
        }

        fn fetches(&self) -> usize {
            self.fetches.load(Ordering::SeqCst)
        }
    }

    async fn get(session: &Arc<Session<Secret>>) -> String {
        match session.get().await {
            Ok(token) => token.expose().to_owned(),
            Err(error) => error.problem,
        }
    }

    #[tokio::test]
    async fn a_token_is_used_until_shortly_before_its_end() {
        let (world, session) = World::session(&[Ok(86_400), Ok(86_400)], 9);
        for (seconds, token) in
            [(0, "token 1"), (86_099, "token 1"), (86_100, "token 2"), (90_000, "token 2")]
        {
            world.at(seconds);
            assert_eq!(get(&session).await, token, "{seconds}");
        }
        assert_eq!(world.fetches(), 2);
    }

    #[tokio::test]
    async fn a_short_token_is_used_too() {
        let (world, session) = World::session(&[Ok(100), Ok(100)], 9);
        for (seconds, token) in [(0, "token 1"), (79, "token 1"), (80, "token 2")] {
            world.at(seconds);
            assert_eq!(get(&session).await, token, "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_failed_renewal_does_not_hurt_while_the_old_token_holds() {
        let (world, session) = World::session(&[Ok(1000), Err(false), Err(true), Err(false), Ok(1000)], 9);
        for (seconds, token, fetches) in [
            (0, "token 1", 1),
            (800, "token 1", 2),
            (809, "token 1", 2),
            (810, "token 1", 3),
            (1000, "failure 4", 4),
            (1000, "token 5", 5),
        ] {
            world.at(seconds);
            assert_eq!(get(&session).await, token, "{seconds}");
            assert_eq!(world.fetches(), fetches, "{seconds}");
        }
    }

    #[tokio::test]
    async fn an_old_token_is_not_used_beyond_its_end() {
        let (world, session) = World::session(&[Ok(1000), Err(false), Ok(1000)], 9);
        for (seconds, token) in [(0, "token 1"), (995, "token 1"), (999, "token 1"), (1000, "token 3")] {
            world.at(seconds);
            assert_eq!(get(&session).await, token, "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_failure_is_not_kept_but_a_refusal_is_for_a_while() {
        let (world, session) = World::session(&[Err(false), Err(true), Ok(1000)], 9);
        for (seconds, token) in [(0, "failure 1"), (0, "failure 2"), (9, "failure 2"), (10, "token 3")] {
            world.at(seconds);
            assert_eq!(get(&session).await, token, "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_token_that_was_not_accepted_is_replaced_but_not_again_and_again() {
        let (world, session) = World::session(&[Ok(1000), Ok(1000), Ok(1000), Ok(1000)], 9);
        for (seconds, before, again, after) in [
            (0, "token 1", true, "token 2"),
            // Who still had the first one has only to take the second.
            (1, "token 1", true, "token 2"),
            // It is not the token that is disliked.
            (29, "token 2", false, "token 2"),
            (30, "token 2", true, "token 3"),
            (59, "token 3", false, "token 3"),
        ] {
            world.at(seconds);
            assert!(get(&session).await.starts_with("token"));
            assert_eq!(session.refused(|token| token.expose() == before), again, "{seconds}");
            assert_eq!(get(&session).await, after, "{seconds}");
        }
        session.reset();
        assert_eq!(get(&session).await, "token 4");
        assert_eq!(world.fetches(), 4);
    }

    /// A hundred callers that all wait before the fetch may end.
    async fn crowd(session: &Arc<Session<Secret>>, world: &World) -> Vec<String> {
        let waiting: Vec<_> = (0..100)
            .map(|_| {
                let mut flight = Box::pin({
                    let session = Arc::clone(session);
                    async move { get(&session).await }
                });
                assert!(flight.as_mut().now_or_never().is_none(), "the gate is shut");
                flight
            })
            .collect();
        world.gate.add_permits(1);
        futures_util::future::join_all(waiting).await
    }

    #[tokio::test]
    async fn all_who_wait_share_one_fetch() {
        let (world, session) = World::session(&[Err(false), Ok(1000)], 0);
        assert!(crowd(&session, &world).await.iter().all(|result| result == "failure 1"));
        assert!(crowd(&session, &world).await.iter().all(|result| result == "token 2"));
        assert_eq!(world.fetches(), 2);
    }

    #[tokio::test]
    async fn a_caller_that_gives_up_does_not_stop_the_others() {
        let (world, session) = World::session(&[Ok(1000)], 0);
        let mut first = Box::pin(session.get());
        assert!(first.as_mut().now_or_never().is_none());
        let mut second = Box::pin(session.get());
        assert!(second.as_mut().now_or_never().is_none());
        drop(first);
        world.gate.add_permits(1);
        assert_eq!(second.await.unwrap().expose(), "token 1");
        assert_eq!(world.fetches(), 1);
    }

    #[tokio::test]
    async fn a_fetch_that_nobody_waits_for_is_started_again() {
        let (world, session) = World::session(&[Ok(1000)], 0);
        let mut only = Box::pin(session.get());
        assert!(only.as_mut().now_or_never().is_none());
        drop(only);
        world.gate.add_permits(1);
        assert_eq!(get(&session).await, "token 2");
        assert_eq!(world.fetches(), 2);
    }
}
