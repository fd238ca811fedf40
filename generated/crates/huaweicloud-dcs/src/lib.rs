// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

//! Client of Distributed Cache Service.
//!
//! Key analysis of Redis instances.
//!
//! Distributed Cache Service (DCS) runs Redis instances. This part of its API looks into the
//! keys of an instance: which keys take much memory, and how keys spread over data types and
//! name prefixes.
//!
//! # Example
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use huaweicloud_dcs::{Client, Credentials};
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! let answer = client
//!     .create_big_key_task("5560df16-cebf-4473-95c4-d1b573c16e79")
//!     .send()
//!     .await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `big-key-analysis` (on by default): Tasks that look for the keys of an instance which take much memory.
//! - `offline-key-analysis` (on by default): Tasks that analyse all keys of a node from a backup of it.
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
