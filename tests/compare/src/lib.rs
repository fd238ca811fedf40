//! Plays `behaviours.json` to generated clients and puts what they do beside what the
//! vendor's Python SDK does, into `docs/comparison.md`.
//!
//! `sdk.py` plays the same behaviours to the SDK and writes `sdk.json`. What goes wrong
//! here is a test that fails, so everything panics that a test would not want to go on
//! after.
//!
//! One thing can't be played, as it does not compile: a call without what is required.
//!
//! ```compile_fail
//! # fn example(client: huaweicloud_taurusdb::Client) {
//! let instance_id: Option<String> = None;
//! let call = client.list_database_users(instance_id);
//! # }
//! ```
//!
//! This does:
//!
//! ```
//! # fn example(client: huaweicloud_taurusdb::Client) {
//! let instance_id: String = "i1".to_owned();
//! let call = client.list_database_users(instance_id);
//! # }
//! ```
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "only tests use this crate"
)]

mod behaviour;
mod cell;
mod log;
mod page;
mod play;
mod stage;

pub use behaviour::{Behaviour, Group, groups};
pub use page::{BEGIN, END, Sdk, tables};
pub use play::outcome;
