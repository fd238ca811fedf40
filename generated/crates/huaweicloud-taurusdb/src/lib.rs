// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

//! Client of TaurusDB.
//!
//! MySQL-compatible databases with shared storage.
//!
//! TaurusDB runs databases that speak MySQL's protocol, with nodes that share one storage. Its
//! API creates and changes instances, their backups, parameters, proxies and users.
//!
//! # Example
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use huaweicloud_taurusdb::{Client, Credentials};
//!
//! let client = Client::builder()
//!     .region("cn-north-4")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! let answer = client.list_dedicated_resource_pools().send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `database-engines` (on by default): Versions of the database engine that instances run.
//! - `database-specifications` (on by default): Computing power and memory that nodes of instances can have.
//! - `instances` (on by default): Instances and their nodes, how they are reached, scaled, maintained and deleted.
//! - `backups` (on by default): Backups of instances in their own and in other regions, and how data is restored from them.
//! - `parameter-templates` (on by default): Parameters of the database engine, for one instance or in templates that are applied to several.
//! - `quotas` (on by default): How many resources projects and enterprise projects may have.
//! - `database-proxies` (on by default): Proxies, which stand between clients and the nodes of an instance and spread statements over them.
//! - `logs` (on by default): Slow query logs, error logs and full SQL of instances, and where logs go.
//! - `tags` (on by default): Labels of instances.
//! - `database-users` (on by default): Users of the databases of an instance, their passwords and what they may do.
//! - `databases` (on by default): Databases of an instance and their character sets.
//! - `sql-concurrency-control` (on by default): Rules that limit how many SQL statements of a form run at a time.
//! - `tasks` (on by default): Work that the service does in the background, at once or at a planned time.
//! - `diagnosis` (on by default): Instances that are abnormal by some metric.
//! - `htap-standard-edition` (on by default): StarRocks instances for analytical queries, how data is replicated to them, and their database users.
//! - `htap-lightweight-edition` (on by default): ClickHouse instances beside an instance, for analysis of its data: their nodes, databases, accounts and logs, and what is synchronized to them.
//! - `multi-tenancy` (on by default): Sharing of an instance by several tenants.
//! - `legacy`: Legacy Versions, Legacy Flavors, Legacy Instances, Legacy Backups, Legacy Parameter Templates, Legacy Quotas, Legacy Proxies, Legacy Logs, Legacy Tasks
//! - `rustls` (on by default), `native-tls`: TLS of the default transport
//! - `http2` (on by default): HTTP/2 where the service offers it
//! - `blocking`: calls without async, by `send_blocking` beside `send`, `blocking` of lists, and `wait_blocking`
//! - `testing`: a mock transport, for tests of code that makes calls
//! - `dynamic`: calls by name, with JSON

/// Tables of the service, such as its error codes.
pub mod catalog;
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
