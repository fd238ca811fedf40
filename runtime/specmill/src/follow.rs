//! Calls that follow calls: the pages of a list, the state of a job, the
//! events of a stream.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod events;
mod job;
mod pages;

pub use self::events::{Event, Events, Records};
pub use self::job::{Finished, Progress, StartsJob, Waiter};
pub use self::pages::{Items, Pages};
