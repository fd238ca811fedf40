//! The thread that does the work which must not depend on a caller's Tokio runtime:
//! blocking calls, and fetching credentials that several callers share.

use std::cell::Cell;
use std::convert::Infallible;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use super::BoxFuture;

thread_local! {
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// The runtime of the thread, once it is started.
static WORKER: Mutex<Option<Handle>> = Mutex::new(None);

/// Whether this is the thread.
#[cfg(any(feature = "blocking", feature = "reqwest"))]
pub(crate) fn is_current() -> bool {
    IS_WORKER.get()
}

/// Starts work on the thread, and the thread where there is none yet.
///
/// Futures are boxed, so that callers compile to little.
pub(crate) fn spawn(work: BoxFuture<'static, ()>) -> io::Result<()> {
    drop(runtime()?.spawn(work.in_current_span().with_current_subscriber()));
    Ok(())
}

fn runtime() -> io::Result<Handle> {
    // A handle makes sense whoever panicked beside it.
    let mut known = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*known {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let work = move || {
        IS_WORKER.set(true);
        runtime.block_on(std::future::pending::<Infallible>());
    };
    thread::Builder::new().name("specmill-runtime".to_owned()).spawn(work)?;
    *known = Some(handle.clone());
    Ok(handle)
}
