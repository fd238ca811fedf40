// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::{
    Connection, SecurityKind, SecurityScheme, Server, Service, Variable,
};
use super::catalog::{ERROR_CODES, REGIONS};

/// What the client knows of the service: where it is reached, how one authenticates.
pub static SERVICE: Service = Service::new(
    "taurusdb",
    "TaurusDB",
    env!("CARGO_PKG_VERSION"),
)
.servers(&[
    Server::new(
        "https://gaussdb.{region}.myhuaweicloud.com",
        &[Variable::new("region", "cn-north-4", &[])],
    ),
    Server::new(
        "https://gaussdbformysql.{region}.myhuaweicloud.com",
        &[
            Variable::new(
                "region",
                "ap-southeast-1",
                &[
                    "ap-southeast-1",
                    "ap-southeast-2",
                    "cn-north-5",
                    "cn-north-11",
                    "tr-west-1",
                ],
            ),
        ],
    ),
    Server::new(
        "https://gaussdb-mysql.{region}.myhuaweicloud.com",
        &[Variable::new("region", "af-south-1", &["af-south-1", "me-east-1"])],
    ),
])
.security(&[
    SecurityScheme::new("AuthToken", SecurityKind::Header("X-Auth-Token")),
    SecurityScheme::new(
        "AccessKeySignature",
        SecurityKind::Header("Authorization"),
    ),
])
.default_security(&[&["AuthToken"], &["AccessKeySignature"]])
.error_codes(ERROR_CODES)
.regions(REGIONS);

/// A client of TaurusDB.
///
/// Cloning it is cheap; clones share connections and credentials.
///
/// A method makes a call; sending it fails with an [`Error`](specmill_runtime::Error) where
/// the call is not valid, can't be sent, or is refused. Operations that list no failures of their
/// own declare these:
///
/// - `4XX`: The request can't be carried out as it is.
/// - `5XX`: The service failed to process the request.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) connection: Connection,
}

impl Client {
    /// Starts to configure a client.
    #[must_use = "a builder does nothing until `build` is called"]
    #[inline]
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&SERVICE)
    }

    /// The connection that the client's calls go through.
    #[must_use]
    #[inline]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Waits until the work that an answer tells of is done. Await what is returned; it
    /// takes settings before. There is no outcome where the answer names no work, such
    /// as one that is an order to be paid first.
    pub fn wait_for<A: specmill_runtime::StartsJob>(
        &self,
        started: &A,
    ) -> specmill_runtime::Waiter<Option<A::Outcome>> {
        specmill_runtime::Waiter::for_answer(&self.connection, started)
    }
}

impl From<Connection> for Client {
    #[inline]
    fn from(connection: Connection) -> Self {
        Self { connection }
    }
}

/// Configures a [`Client`].
pub type ClientBuilder = huaweicloud_core::ClientBuilder<Client>;
