//! Calls without async, for small tools.
//!
//! With the feature `blocking` every call has `send_blocking` beside `send`; lists have
//! [`blocking`](crate::Pages::blocking), which gives an iterator; what waits for work has
//! [`wait_blocking`](crate::Waiter::wait_blocking), and so has [`Sending`](crate::Sending),
//! which `send` returns. They mean the same and fail the same
//! way, and need no runtime.
//!
//! ```
//! use specmill_runtime::testing::{Mock, json};
//! use specmill_runtime::{Call, ClientBuilder, Connection, Error, Operation, Service, Value};
//!
//! static SERVICE: Service = Service::new("pets", "Pet shop", "1.0.0");
//! static SHOW_PET: Operation = Operation::new("showPet", "GET", "/pet");
//!
//! fn main() -> Result<(), Error> {
//!     let mock = Mock::new();
//!     mock.on("showPet").reply(200, json!({"name": "Rex"}));
//!     let shop: Connection =
//!         ClientBuilder::new(&SERVICE).base_url("http://localhost").transport(mock).build()?;
//!
//!     let pet: Value = Call::new(&shop, &SHOW_PET).send().wait_blocking()?;
//!     assert_eq!(pet["name"], "Rex");
//!     Ok(())
//! }
//! ```
//!
//! Behind them all is one thread, started with the first call, on which a runtime does
//! the work of as many calls as there are threads that wait. So they may be used
//! anywhere, also inside an async task; but that task's thread does nothing else
//! meanwhile. The default transport keeps connections of its own for them.
//!
//! A [`Transport`](crate::Transport) or [`Authenticate`](crate::Authenticate) can't use
//! them for its own work, which is done on that thread: they fail there.

use std::cell::Cell;
use std::convert::Infallible;
use std::fmt;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Mutex, PoisonError};
use std::thread;

use tokio::runtime::{Builder, Handle};
use tracing::Instrument as _;
use tracing::instrument::WithSubscriber as _;

use crate::model::{Blank, Slot};
use crate::{BoxFuture, Error};

/// The runtime of the thread that does the work, once it is there.
static WORKER: Mutex<Option<Handle>> = Mutex::new(None);

thread_local! {
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// This is the thread that does the work.
pub(crate) fn is_worker() -> bool {
    IS_WORKER.get()
}

fn worker() -> Result<Handle, Error> {
    // A handle makes sense whoever panicked beside it.
    let mut worker = WORKER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*worker {
        return Ok(handle.clone());
    }
    let runtime = Builder::new_current_thread().enable_all().build().map_err(Error::no_worker)?;
    let handle = runtime.handle().clone();
    let work = move || {
        IS_WORKER.set(true);
        runtime.block_on(std::future::pending::<Infallible>());
    };
    thread::Builder::new().name("specmill-blocking".to_owned()).spawn(work).map_err(Error::no_worker)?;
    *worker = Some(handle.clone());
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
    if is_worker() {
        return Err(Error::configuration(
            "a transport or an authentication can't make blocking calls: use `send` there",
        ));
    }
    let (done, result) = mpsc::sync_channel(1);
    let work = async move {
        // Who waits is always there to hear of it.
        drop(done.send(future.await));
    };
    drop(worker()?.spawn(work.in_current_span().with_current_subscriber()));
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

/// The pages of a list, fetched as they are asked for: an iterator.
///
/// It ends and fails as [`Pages`](crate::Pages) do.
#[must_use = "nothing is fetched until it is asked for"]
pub struct Pages<P>(pub(crate) crate::Pages<P>);

impl<P: Slot + Blank> Iterator for Pages<P> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_page_blocking()
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The items of a list, whose pages are fetched as they are needed: an iterator.
///
/// It ends and fails as [`Items`](crate::Items) do.
#[must_use = "nothing is fetched until it is asked for"]
pub struct Items<P, T>(pub(crate) crate::Items<P, T>);

impl<P: Slot + Blank, T> Iterator for Items<P, T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_item_blocking()
    }
}

impl<P, T> fmt::Debug for Items<P, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
