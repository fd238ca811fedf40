//! Work that goes on after the answer, and is waited for.

use std::fmt;
use std::future::IntoFuture;
#[cfg(feature = "blocking")]
use std::sync::mpsc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

#[cfg(feature = "blocking")]
use crate::call::blocking;
use crate::call::{Answer, Call, Connection};
use crate::error::Error;
use crate::table::{Job, Operation};
use crate::transport::BoxFuture;
use crate::value::mask::Mask;
use crate::value::pointer::{at, text};
use crate::value::text::one_line;
use crate::value::{Blank, Slot};

/// An answer that tells of work to be waited for.
pub trait StartsJob: Slot {
    /// What the operation says that tells the state of the work.
    type Outcome: Slot + Blank;
    /// How the work is waited for.
    const JOB: &'static Job;
}

/// How far work has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Id of the job.
    pub job_id: String,
    /// Its state in the service's words.
    pub state: String,
    /// How far it has come, from 0 to 100, where the service says so.
    pub percent: Option<f64>,
    /// How long it has been waited for.
    pub elapsed: Duration,
}

/// What came of a call and of the work that it started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finished<A, P> {
    /// The answer to the call.
    pub answer: A,
    /// The last state of the work; `None` where the answer names no work to wait for,
    /// such as one that is an order to be paid first.
    pub job: Option<P>,
}

/// Waits for work. Await it, or set first how to wait.
#[must_use = "nothing is waited for until it is awaited"]
pub struct Waiter<T> {
    wait: Wait,
    finish: fn(Waited) -> Result<T, Error>,
}

/// What was heard while waiting.
struct Waited {
    started: Option<Answer>,
    job: Option<Answer>,
}

struct Wait {
    /// The secrets of the call that starts the work.
    mask: Mask,
    connection: Connection,
    job: &'static Job,
    start: Start,
    limit: Duration,
    first: Duration,
    longest: Duration,
    told: Option<Told>,
}

/// Who wants to hear of each state.
type Told = Box<dyn FnMut(&Progress) + Send>;

enum Start {
    Job(Option<String>),
    Call(Box<Call>),
}

/// How many attempts to hear of a job may fail in a row, each with all its retries.
const FAILURES: u32 = 5;

impl<P: Slot + Blank> Waiter<Option<P>> {
    /// Waits for the work that an answer tells of.
    pub fn for_answer<A: StartsJob<Outcome = P>>(connection: &Connection, answer: &A) -> Self {
        let id = text(at(answer, A::JOB.id)).filter(|id| !id.is_empty());
        Self::new(connection.clone(), A::JOB, Start::Job(id), |waited| {
            waited.job.map(|answer| answer.json()).transpose()
        })
    }
}

impl<A: Slot + Blank, P: Slot + Blank> Waiter<Finished<A, P>> {
    /// Sends a call and waits for the work that it starts.
    pub fn for_call(call: Call, job: &'static Job) -> Self {
        Self::new(call.connection().clone(), job, Start::Call(Box::new(call)), |waited| {
            let answer = match &waited.started {
                Some(answer) => answer.json()?,
                None => A::blank(),
            };
            Ok(Finished { answer, job: waited.job.map(|answer| answer.json()).transpose()? })
        })
    }
}

impl<T> Waiter<T> {
    fn new(
        connection: Connection,
        job: &'static Job,
        start: Start,
        finish: fn(Waited) -> Result<T, Error>,
    ) -> Self {
        let mask = match &start {
            Start::Call(call) => call.mask().clone(),
            Start::Job(_) => Mask::default(),
        };
        let wait = Wait {
            mask,
            connection,
            job,
            start,
            limit: Duration::from_secs(60 * 60),
            first: Duration::from_secs(2),
            longest: Duration::from_secs(30),
            told: None,
        };
        Self { wait, finish }
    }

    /// Sets how long the work is waited for: an hour where nothing is set. The work
    /// itself goes on after that.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.wait.limit = limit;
        self
    }

    /// Sets how long to wait before asking for the state: first so long, then half as
    /// long again each time, up to the longest. From 2 to 30 seconds where nothing is
    /// set.
    pub fn interval(mut self, first: Duration, longest: Duration) -> Self {
        self.wait.first = first;
        self.wait.longest = longest.max(first);
        self
    }

    /// Sets what is called with each state that is heard of.
    pub fn on_progress(mut self, told: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.wait.told = Some(Box::new(told));
        self
    }
}

#[cfg(feature = "blocking")]
impl<T> Waiter<T> {
    /// Waits without async. What [`on_progress`](Self::on_progress) sets is called on
    /// this thread.
    ///
    /// # Errors
    /// As when it is awaited, and where no thread can be had; see [`blocking`](crate::blocking).
    pub fn wait_blocking(self) -> Result<T, Error> {
        (self.finish)(self.wait.run_blocking()?)
    }
}

impl<T: 'static> IntoFuture for Waiter<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    /// # Errors
    /// The work fails ([`ErrorKind::Job`](crate::ErrorKind::Job)), takes too long, or
    /// its state can't be heard of; the error knows the [id](Error::job_id) of the job.
    fn into_future(self) -> Self::IntoFuture {
        let (wait, finish) = (self.wait.run(), self.finish);
        Box::pin(async move { finish(wait.await?) })
    }
}

impl<T> fmt::Debug for Waiter<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("poll", &self.wait.job.poll.id())
            .field("timeout", &self.wait.limit)
            .finish_non_exhaustive()
    }
}

impl Wait {
    /// Boxed, so that who waits compiles to little.
    fn run(self) -> BoxFuture<'static, Result<Waited, Error>> {
        Box::pin(self.all())
    }

    #[cfg(feature = "blocking")]
    fn run_blocking(mut self) -> Result<Waited, Error> {
        let Some(mut told) = self.told.take() else { return blocking::wait(self.run()) };
        // The other thread is not for the user's work, which may block as well.
        let (tell, heard) = mpsc::channel();
        self.told = Some(Box::new(move |progress: &Progress| drop(tell.send(progress.clone()))));
        let started = blocking::start(self.run())?;
        // There is no more to hear of once the work is done.
        heard.into_iter().for_each(|progress| told(&progress));
        started.wait()
    }

    async fn all(mut self) -> Result<Waited, Error> {
        let (id, started, operation) = match std::mem::replace(&mut self.start, Start::Job(None)) {
            Start::Job(id) => (id, None, self.job.poll),
            Start::Call(call) => {
                let operation = call.operation();
                let answer = call.json_answer().await?;
                let body: Value = answer.json()?;
                (text(at(&body, self.job.id)).filter(|id| !id.is_empty()), Some(answer), operation)
            }
        };
        let job = match id {
            Some(id) => {
                let sent = started.as_ref().map_or(0, Answer::attempts);
                Some(self.poll(operation, sent, id).await?)
            }
            None => None,
        };
        Ok(Waited { started, job })
    }

    /// Asks for the state until the work is done. Errors that are the work's own tell how
    /// often the call that started it was sent.
    async fn poll(&mut self, operation: &'static Operation, sent: u32, id: String) -> Result<Answer, Error> {
        let begin = Instant::now();
        let deadline = begin.checked_add(self.limit);
        let mut interval = self.first;
        let mut failures = 0;
        let mut state = None;
        loop {
            let next = Instant::now().checked_add(interval);
            match (next, deadline) {
                // What ends before it is asked for again need not be waited for.
                (Some(next), Some(deadline)) if next > deadline => {
                    tokio::time::sleep_until(deadline).await;
                    return Err(Error::job_timeout(operation, self.limit).after(sent).of_job(id, state));
                }
                _ => tokio::time::sleep(interval).await,
            }
            interval = interval.saturating_mul(3).div_f64(2.0).min(self.longest);

            let mut call = Call::new(&self.connection, self.job.poll);
            call.set_input(self.job.parameter, Value::from(id.as_str()));
            let asked = async {
                let answer = call.json_answer().await?;
                let body: Value = answer.json()?;
                Ok::<_, Error>((answer, body))
            };
            let left = deadline.map_or(Duration::MAX, |deadline| deadline - Instant::now());
            let heard = tokio::time::timeout(left, asked).await;
            let Ok(heard) = heard else {
                return Err(Error::job_timeout(operation, self.limit).after(sent).of_job(id, state));
            };
            let (answer, body) = match heard {
                Ok(heard) => heard,
                Err(error) => {
                    failures += 1;
                    // The work goes on though it can't be heard of for a while.
                    if failures < FAILURES && error.is_retryable() {
                        tracing::warn!(%error, job.id = id, "the state of a job could not be heard of");
                        continue;
                    }
                    return Err(error.of_job(id, state));
                }
            };
            failures = 0;
            let Some(now) = text(at(&body, self.job.state)) else {
                return Err(answer.lacks(self.job.state).of_job(id, state));
            };
            self.tell(&id, &now, &body, begin.elapsed());
            if self.job.done.contains(&now.as_str()) {
                return Ok(answer);
            }
            if self.job.failed.contains(&now.as_str()) {
                let reason = self.job.reason.and_then(|pointer| text(at(&body, pointer)));
                let reason =
                    reason.map(|reason| self.said(&reason, &answer)).filter(|reason| !reason.is_empty());
                let error = Error::job_failed(operation, reason, answer.request_id()).after(sent);
                return Err(error.of_job(id, Some(now)));
            }
            state = Some(now);
        }
    }

    /// Words of the service, without the secrets of the calls that led there.
    fn said(&self, text: &str, answer: &Answer) -> String {
        one_line(&self.mask.apply(&answer.mask().apply(text)), 500)
    }

    fn tell(&mut self, id: &str, state: &str, body: &Value, elapsed: Duration) {
        let percent = self.job.progress.and_then(|pointer| text(at(body, pointer)));
        let percent = percent.and_then(|text| text.trim().trim_end_matches('%').trim().parse::<f64>().ok());
        let percent = percent.filter(|percent| (0.0..=100.0).contains(percent));
        tracing::debug!(job.id = id, job.state = state, job.percent = percent, "waiting for a job");
        if let Some(told) = &mut self.told {
            told(&Progress { job_id: id.to_owned(), state: state.to_owned(), percent, elapsed });
        }
    }
}
