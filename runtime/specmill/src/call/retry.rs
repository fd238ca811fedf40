//! When a call is sent again.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// When and how often a call is sent again.
///
/// Sent again is what did not reach the service, what it was too busy for (429), and,
/// where the operation may be repeated, what broke off, took too long or failed on the
/// service's side (5xx). Before each attempt after the first there is a pause: as long
/// as the service asks for with `Retry-After`, else a random time up to a limit that
/// doubles with each attempt.
///
/// ```
/// use std::time::Duration;
/// use specmill_runtime::Retries;
///
/// let patient = Retries::default().attempts(6).backoff(Duration::from_millis(500), Duration::from_secs(30));
/// assert_eq!(patient.max_attempts(), 6);
/// assert_eq!(Retries::none().max_attempts(), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    attempts: u32,
    first: Duration,
    longest: Duration,
    retry_after: Duration,
    budget: u32,
}

impl Default for Retries {
    /// Three attempts; pauses of up to 200 ms, then 400 ms and so on, but never above
    /// 20 s; the service may ask for a minute; a budget of 50.
    fn default() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(200),
            longest: Duration::from_secs(20),
            retry_after: Duration::from_secs(60),
            budget: 50,
        }
    }
}

impl Retries {
    /// Nothing is sent again.
    #[must_use]
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// Sets how often a call is sent at most, the first time included.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets how long the first pause is at most, and how long any later one.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest.max(first);
        self
    }

    /// Sets the longest `Retry-After` that is waited for. If the service asks for more,
    /// the call ends with the error, which says how long.
    #[must_use]
    pub fn max_retry_after(mut self, longest: Duration) -> Self {
        self.retry_after = longest;
        self
    }

    /// Sets how many attempts beyond the first ones all calls of a client may make
    /// together while nothing succeeds, or a quarter of the calls in flight where that is
    /// more; each success gives a tenth of one back. So an outage is not answered by several
    /// times the load. 0 means that nothing is sent again. Counts for the client only, not
    /// for single calls.
    #[must_use]
    pub fn budget(mut self, attempts: u32) -> Self {
        self.budget = attempts;
        self
    }

    /// How often a call is sent at most, the first time included.
    #[must_use]
    pub fn max_attempts(&self) -> u32 {
        self.attempts
    }

    /// How long to wait after so many attempts; `None` if the service asks for more
    /// than is waited for.
    pub(crate) fn pause(&self, attempts: u32, retry_after: Option<Duration>) -> Option<Duration> {
        let doublings = attempts.saturating_sub(1).min(31);
        let limit = self.first.saturating_mul(1 << doublings).min(self.longest);
        match retry_after {
            // Not all who were told the same come back in the same moment.
            Some(asked) if asked <= self.retry_after => {
                Some(asked.saturating_add(self.first.min(limit).mul_f64(fastrand::f64())))
            }
            Some(_) => None,
            None => Some(limit.mul_f64(fastrand::f64())),
        }
    }
}

/// How many more attempts the calls of a client may make.
pub(crate) struct Budget {
    /// Attempts that were taken and not given back, in tenths.
    taken: Mutex<u64>,
    /// Attempts that may be taken, in tenths, however few calls there are.
    least: u64,
    in_flight: AtomicU64,
}

/// Tenths in a whole.
const WHOLE: u64 = 10;
/// Of so many calls in flight, one may be sent again, where that is more than the budget. A
/// burst of calls has as many failures at once before its first success.
const CALLS_PER_ATTEMPT: u64 = 4;

impl Budget {
    pub(crate) fn new(retries: &Retries) -> Self {
        let least = u64::from(retries.budget) * WHOLE;
        Self { taken: Mutex::default(), least, in_flight: AtomicU64::new(0) }
    }

    /// Counts a call as in flight until the result is dropped.
    pub(crate) fn enter(&self) -> InFlight<'_> {
        self.in_flight.fetch_add(1, Ordering::Relaxed);
        InFlight(&self.in_flight)
    }

    /// Takes an attempt, if there is one.
    pub(crate) fn take(&self) -> bool {
        let mut taken = self.lock();
        // A budget of zero means none, however many calls there are.
        let of_calls = if self.least == 0 { 0 } else { self.calls() * WHOLE / CALLS_PER_ATTEMPT };
        let affordable = *taken + WHOLE <= self.least.max(of_calls);
        if affordable {
            *taken += WHOLE;
        }
        affordable
    }

    /// A call succeeded.
    pub(crate) fn give_back(&self) {
        let mut taken = self.lock();
        *taken = taken.saturating_sub(1);
    }

    fn calls(&self) -> u64 {
        self.in_flight.load(Ordering::Relaxed)
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        // A number makes sense whoever panicked beside it.
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A call in flight.
pub(crate) struct InFlight<'a>(&'a AtomicU64);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_a_limit_and_are_spread() {
        let retries = Retries::default().backoff(Duration::from_secs(1), Duration::from_secs(5));
        for (attempts, limit) in [(1, 1), (2, 2), (3, 4), (4, 5), (40, 5), (u32::MAX, 5)] {
            let pauses: Vec<_> = (0..200).map(|_| retries.pause(attempts, None).unwrap()).collect();
            let limit = Duration::from_secs(limit);
            assert!(pauses.iter().all(|pause| *pause <= limit), "{attempts}: {pauses:?}");
            assert!(pauses.iter().any(|pause| *pause > limit / 2), "{attempts}: {pauses:?}");
            assert!(pauses.iter().any(|pause| *pause < limit / 2), "{attempts}: {pauses:?}");
        }
    }

    #[test]
    fn the_service_is_given_the_time_that_it_asks_for_within_limits() {
        let retries = Retries::default().max_retry_after(Duration::from_secs(9));
        let pause = retries.pause(1, Some(Duration::from_secs(9))).unwrap();
        assert!(pause >= Duration::from_secs(9) && pause < Duration::from_secs(10), "{pause:?}");
        assert_eq!(retries.pause(1, Some(Duration::from_secs(10))), None);
    }

    #[test]
    fn a_budget_ends_and_comes_back_by_successes() {
        let budget = Budget::new(&Retries::default().budget(2));
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
        (0..9).for_each(|_| budget.give_back());
        assert!(!budget.take());
        budget.give_back();
        assert!(budget.take());
        (0..1000).for_each(|_| budget.give_back());
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
    }

    #[test]
    fn a_burst_of_calls_has_a_budget_of_its_size() {
        let budget = Budget::new(&Retries::default().budget(2));
        let burst: Vec<_> = (0..40).map(|_| budget.enter()).collect();
        assert_eq!((0..40).filter(|_| budget.take()).count(), 10);
        drop(burst);
        assert!(!budget.take());
        (0..90).for_each(|_| budget.give_back());
        assert!(budget.take());

        let none = Budget::new(&Retries::default().budget(0));
        let _burst: Vec<_> = (0..40).map(|_| none.enter()).collect();
        assert!(!none.take());
    }
}
