//! The thread that does the work of blocking calls.

use std::convert::Infallible;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use crate::error::Error;
use crate::transport::{BoxFuture, worker};

/// The runtime of the thread that does the work, once it is there.
static WORKER: Mutex<Option<Handle>> = Mutex::new(None);

fn runtime() -> Result<Handle, Error> {
    // A handle makes sense whoever panicked beside it.
    let mut known = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*known {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build().map_err(Error::no_worker)?;
    let handle = runtime.handle().clone();
    let work = move || {
        worker::mark();
        runtime.block_on(std::future::pending::<Infallible>());
    };
    thread::Builder::new().name("specmill-blocking".to_owned()).spawn(work).map_err(Error::no_worker)?;
    *known = Some(handle.clone());
    Ok(handle)
}

/// Work that goes on.
pub(crate) struct Started<T> {
    result: Receiver<Result<T, Error>>,
}

/// Starts work. Futures are boxed and of few types, so that callers compile to little.
pub(crate) fn start<T: Send + 'static>(
    future: BoxFuture<'static, Result<T, Error>>,
) -> Result<Started<T>, Error> {
    if worker::is_current() {
        return Err(Error::configuration(
            "a transport or an authentication can't make blocking calls: use `send` there",
        ));
    }
    let (done, result) = mpsc::sync_channel(1);
    let work = async move {
        // Who waits is always there to hear of it.
        drop(done.send(future.await));
    };
    drop(runtime()?.spawn(work.in_current_span().with_current_subscriber()));
    Ok(Started { result })
}

impl<T> Started<T> {
    pub(crate) fn wait(self) -> Result<T, Error> {
        // Nothing comes if the work is dropped before it is done.
        self.result.recv().unwrap_or_else(|_| Err(Error::broken_off()))
    }
}

/// Has work done and waits for it.
pub(crate) fn wait<T: Send + 'static>(future: BoxFuture<'static, Result<T, Error>>) -> Result<T, Error> {
    start(future)?.wait()
}
