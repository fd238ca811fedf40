//! Calls that follow calls: the pages of a list, the state of a job.

#[cfg(feature = "blocking")]
pub(crate) mod blocking;
mod job;
mod pages;

pub use self::job::{Finished, Progress, StartsJob, Waiter};
pub use self::pages::{Items, Pages};
