// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

//! Client of Identity and Access Management.
//!
//! Tokens and projects.
//!
//! Identity and Access Management (IAM) tells services who calls. This part of its API obtains
//! a token for a name and a password, and finds the ID of a project by its name.
//!
//! # Example
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use huaweicloud_iam::{Client, Credentials};
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! let answer = client.list_projects().send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `tokens` (on by default): Tokens that stand for a user in later calls.
//! - `projects` (on by default): Projects, which divide the resources of an account by region and purpose.
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
