#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::UNIX_EPOCH;

use futures_util::FutureExt as _;
use tokio::sync::Semaphore;

use super::*;
use crate::value::Secret;

/// A service that issues tokens, and a clock, both under control.
struct World {
    millis: AtomicU64,
    fetches: AtomicUsize,
    answers: Mutex<VecDeque<Result<u64, bool>>>,
    gate: Semaphore,
}

impl World {
    /// A session whose fetches give these results in turn: seconds of life, or a failure
    /// that is a refusal or not.
    fn session(answers: &[Result<u64, bool>], open: usize) -> (Arc<Self>, Session<Secret>) {
        let world = Arc::new(Self {
            answers: Mutex::new(answers.iter().copied().collect()),
            gate: Semaphore::new(open),
            millis: AtomicU64::new(0),
            fetches: AtomicUsize::new(0),
        });
        let (service, clock) = (Arc::clone(&world), Arc::clone(&world));
        let session = Session::with_clock(
            move || Box::pin(Arc::clone(&service).answer()),
            move || UNIX_EPOCH + Duration::from_millis(clock.millis.load(Ordering::SeqCst)),
        );
        (world, session)
    }

    async fn answer(self: Arc<Self>) -> Result<Issued<Secret>, FetchError> {
        let number = self.fetches.fetch_add(1, Ordering::SeqCst) + 1;
        self.gate.acquire().await.expect("open").forget();
        match self.answers.lock().unwrap().pop_front().expect("an answer is left") {
            Ok(seconds) => Ok(Issued {
                value: Secret::from(format!("token {number}")),
                lifetime: Duration::from_secs(seconds),
            }),
            Err(true) => Err(FetchError::new(format!("failure {number}")).refused()),
            Err(false) => Err(FetchError::new(format!("failure {number}"))),
        }
    }

    fn at(&self, seconds: u64) {
        self.at_millis(seconds * 1000);
    }

    fn at_millis(&self, millis: u64) {
        self.millis.store(millis, Ordering::SeqCst);
    }

    fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }
}

async fn get(session: &Session<Secret>) -> String {
    match session.get().await {
        Ok(token) => token.expose().to_owned(),
        Err(error) => error.to_string(),
    }
}

#[tokio::test]
async fn a_token_is_used_until_shortly_before_its_end() {
    let (world, session) = World::session(&[Ok(86_400), Ok(86_400)], 9);
    for (seconds, token) in [(0, "token 1"), (86_099, "token 1"), (86_100, "token 2"), (90_000, "token 2")] {
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
        (1001, "token 5", 5),
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
async fn failures_are_repeated_for_a_moment_that_grows() {
    let (world, session) = World::session(&[Err(false), Err(false), Err(false), Ok(1000), Err(false)], 9);
    for (millis, expected) in [
        (0, "failure 1"),
        (99, "failure 1"),
        (100, "failure 2"),
        (299, "failure 2"),
        (300, "failure 3"),
        (699, "failure 3"),
        (700, "token 4"),
    ] {
        world.at_millis(millis);
        assert_eq!(get(&session).await, expected, "{millis}");
    }
    // A success starts again with the shortest moment.
    world.at(2000);
    assert_eq!(get(&session).await, "failure 5");
    let until = session.0.lock().failure.as_ref().unwrap().0;
    assert_eq!(until, UNIX_EPOCH + Duration::from_secs(2000) + REMEMBER_FAILURE);
}

#[tokio::test]
async fn a_refusal_is_repeated_for_ten_seconds() {
    let (world, session) = World::session(&[Err(true), Ok(1000)], 9);
    for (seconds, expected) in [(0, "failure 1"), (9, "failure 1"), (10, "token 2")] {
        world.at(seconds);
        assert_eq!(get(&session).await, expected, "{seconds}");
    }
}

#[tokio::test]
async fn a_failure_is_never_repeated_for_longer_than_its_maximum() {
    let (world, session) = World::session(&[Err(false); 40], 99);
    let mut millis = 0;
    for _ in 0..40 {
        world.at_millis(millis);
        get(&session).await;
        millis += 10_000;
    }
    assert_eq!(world.fetches(), 40);
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
async fn crowd(session: &Session<Secret>, world: &World) -> Vec<String> {
    let waiting: Vec<_> = (0..100)
        .map(|_| {
            let mut flight = Box::pin({
                let session = session.clone();
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
    world.at(1);
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
async fn a_fetch_that_nobody_waits_for_is_of_use_to_the_next() {
    let (world, session) = World::session(&[Ok(1000)], 0);
    let mut only = Box::pin(session.get());
    assert!(only.as_mut().now_or_never().is_none());
    drop(only);
    world.gate.add_permits(1);
    assert_eq!(get(&session).await, "token 1");
    assert_eq!(world.fetches(), 1);
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn a_runtime_that_shuts_down_does_not_stop_those_on_another() {
    let (world, session) = World::session(&[Ok(1000)], 0);
    let first = runtime();
    let started = session.clone();
    let waiting = first.spawn(async move { get(&started).await });
    first.block_on(async {
        while world.fetches() == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    assert!(!waiting.is_finished());
    first.shutdown_background();
    let opener = Arc::clone(&world);
    let token = runtime().block_on(async move {
        let mut second = Box::pin(get(&session));
        assert!(second.as_mut().now_or_never().is_none());
        opener.gate.add_permits(1);
        second.await
    });
    assert_eq!(token, "token 1");
    assert_eq!(world.fetches(), 1);
}

#[test]
fn a_task_that_is_not_polled_holds_up_nobody() {
    let (world, session) = World::session(&[Ok(1000)], 0);
    let opener = Arc::clone(&world);
    runtime().block_on(async move {
        let mut stuck = Box::pin(get(&session));
        assert!(stuck.as_mut().now_or_never().is_none());
        opener.gate.add_permits(1);
        // The task that asked first does not get to run while its thread waits for another.
        let other = session.clone();
        let token = std::thread::spawn(move || runtime().block_on(get(&other))).join().unwrap();
        assert_eq!(token, "token 1");
        assert_eq!(stuck.await, "token 1");
    });
    assert_eq!(world.fetches(), 1);
}

#[tokio::test]
async fn a_fetch_that_panics_is_an_error_and_the_next_one_may_go_well() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let session = Session::new(move || {
        let number = counted.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            assert!(number > 0, "the first fetch panics");
            Ok(Issued { value: Secret::from("token"), lifetime: Duration::MAX })
        })
    });
    let error = AuthError::from(session.get().await.unwrap_err());
    assert_eq!((error.to_string().as_str(), error.is_retryable()), ("fetching credentials broke off", true));
    assert_eq!(get(&session).await, "token");
}
