//! What the sessions of this crate share: the transport, the clock and the lifetime of what is fetched.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use specmill_runtime::Transport;

/// The transport of a client, by which its tokens are fetched too.
pub(crate) type SharedTransport = Arc<dyn Transport>;

/// Where the time is read.
pub(crate) type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The time from one moment to a later one.
pub(crate) fn between(start: Timestamp, end: Timestamp) -> Option<Duration> {
    Duration::try_from(end.duration_since(start)).ok().filter(|lifetime| !lifetime.is_zero())
}
