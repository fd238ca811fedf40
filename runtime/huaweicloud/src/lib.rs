//! Credentials, request signing, tokens and endpoints for clients of Huawei Cloud.
//!
//! Every service of Huawei Cloud takes requests that are signed with an access key, or that carry a token of IAM, at an
//! address that depends on the region. This crate does that part for the generated clients, which bring the operations
//! and models of one service each; `specmill-runtime` below it knows of HTTP and JSON, but not of Huawei Cloud.
//!
//! # A first client
//!
//! Get an access key for an IAM user, put it into the environment with the project to work in,
//!
//! ```text
//! export HUAWEICLOUD_SDK_AK=…  HUAWEICLOUD_SDK_SK=…  HUAWEICLOUD_SDK_PROJECT_ID=…
//! ```
//!
//! and build the client of a service. In a generated crate `Client::builder()` gives the [`ClientBuilder`]; here, a
//! client is made by hand:
//!
//! ```no_run
//! use huaweicloud_core::{ClientBuilder, Credentials};
//! use specmill_runtime::codegen::{Call, Parameter, Server, Variable};
//! use specmill_runtime::{Connection, Operation, Service};
//!
//! static DCS: Service = Service::new("dcs", "Distributed Cache Service", "1.0.0").servers(&[Server::new(
//!     "https://dcs.{region}.myhuaweicloud.com",
//!     &[Variable::new("region", "cn-north-4", &[])],
//! )]);
//! static LIST_INSTANCES: Operation = Operation::new("listInstances", "GET", "/v2/{project_id}/instances")
//!     .parameters(&[Parameter::path("project_id").from_client()]);
//!
//! # async fn example() -> Result<(), specmill_runtime::Error> {
//! let connection: Connection = ClientBuilder::new(&DCS)
//!     .region("cn-north-4")
//!     .credentials(Credentials::from_env()?)
//!     .build()?;
//! let instances: serde_json::Value = Call::new(&connection, &LIST_INSTANCES).send().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Who calls
//!
//! [`Credentials`] are an access key, permanent or temporary; an IAM token; a [`Password`], for which tokens are fetched;
//! the [`InstanceMetadata`] of a cloud server, which has temporary keys; or nobody. They are given in code, or read from the
//! environment or from a file of profiles; [`Credentials`] lists the names. A region and a project beside them are taken
//! over by clients that are given none.
//!
//! [`Credentials::chain`] looks in one place after the other, and says of each what was wrong with it if there are none:
//!
//! ```no_run
//! # use huaweicloud_core::Credentials;
//! // Given in code, else from the environment, else from the file of profiles, else those of the server.
//! # let from_arguments: Option<Credentials> = None;
//! let credentials = Credentials::chain().explicit(from_arguments).with_instance_metadata().load()?;
//! # Ok::<(), huaweicloud_core::CredentialsError>(())
//! ```
//!
//! Tokens and temporary keys are fetched when the first call is made, by one request for all calls that wait. They are
//! renewed five minutes before they expire (short-lived ones when four fifths of their life are over), and replaced once in
//! a call when a service answers with 401. While they can't be renewed, the old ones are used until they expire.
//!
//! # Where to
//!
//! A [`Region`] is put into the address of the service. [`ClientBuilder::endpoint`] replaces the whole address, for other
//! sites, gateways and tests.
//!
//! # When a signature does not match
//!
//! [`signing`] describes the algorithm and gives every intermediate product. The example `sign` prints them for requests
//! written as JSON. A service that answers with 401 or 403 and speaks of the signature mostly means one of these: the
//! clock of the machine is wrong by more than some minutes, the secret key belongs to another access key, or a proxy
//! changed a signed header.
//!
//! # Features
//!
//! `rustls` (the default) and `native-tls` choose the TLS of the default transport. Without both a transport must be set
//! by [`ClientBuilder::transport`]. `http2` (on by default): HTTP/2 where the service offers it.

mod auth;
mod check;
mod client;
mod credentials;
mod error;
mod iam;
mod logins;
mod metadata;
mod password;
mod region;
mod session;
pub mod signing;

pub use client::ClientBuilder;
pub use credentials::{Credentials, CredentialsChain};
pub use error::{CredentialsError, Tried};
pub use metadata::InstanceMetadata;
pub use password::Password;
pub use region::{Region, RegionError};
