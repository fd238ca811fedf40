// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

//! Client of Data Admin Service.
//!
//! Space analysis of database instances.
//!
//! Data Admin Service (DAS) looks after database instances. This part of its API has an
//! instance measure again what takes up its storage.
//!
//! # Example
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use huaweicloud_das::{Client, Credentials};
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `space-analysis` (on by default): Tasks that measure what takes up the storage of an instance.
//! - `rustls` (on by default), `native-tls`: TLS of the default transport
//! - `http2` (on by default): HTTP/2 where the service offers it
//! - `blocking`: calls without async, by `send_blocking` beside `send`, `blocking` of lists, and `wait_blocking`
//! - `testing`: a mock transport, for tests of code that makes calls
//! - `dynamic`: calls by name, with JSON

mod client;
/// Calls by name, with JSON.
#[cfg(feature = "dynamic")]
pub mod dynamic;
/// Types of requests and responses.
pub mod models;
/// Calls, one type each.
pub mod operations;

pub use client::{Client, ClientBuilder, SERVICE};
pub use huaweicloud_core::Credentials;
#[cfg(feature = "testing")]
pub use specmill_runtime::testing;
pub use specmill_runtime::{Bytes, DateTime, Error, ErrorKind, Retries, Secret, Value};
