//! The thread that does the work of blocking calls, as transports see it.

use std::cell::Cell;

thread_local! {
    static IS_WORKER: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is the thread that does the work of blocking calls.
pub(crate) fn is_current() -> bool {
    IS_WORKER.get()
}

/// Makes this thread the one that does the work of blocking calls.
pub(crate) fn mark() {
    IS_WORKER.set(true);
}
