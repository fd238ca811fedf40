//! Servers on the loopback interface for tests, one that answers and one that misbehaves,
//! and a second opinion on signatures and addresses.
//!
//! What goes wrong here is a test that fails, so everything panics that a test would
//! not want to go on after.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "only tests use this crate"
)]

mod script;
mod server;
mod signature;

pub use script::{Crowded, Refused, Script, Step, http};
pub use server::{Answer, Received, Server};
pub use signature::{check, encode, verify};
