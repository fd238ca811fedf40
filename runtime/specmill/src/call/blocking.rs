//! Calls whose thread waits for them.

use std::sync::mpsc::{self, Receiver};

use crate::error::Error;
use crate::transport::{BoxFuture, worker};

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
    worker::spawn(Box::pin(work)).map_err(Error::no_worker)?;
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
