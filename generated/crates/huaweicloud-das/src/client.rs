// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::{
    Connection, SecurityKind, SecurityScheme, Server, Service, Variable,
};

/// What the client knows of the service: where it is reached, how one authenticates.
pub static SERVICE: Service = Service::new(
    "das",
    "Data Admin Service",
    env!("CARGO_PKG_VERSION"),
)
.servers(&[
    Server::new(
        "https://das.{region}.myhuaweicloud.com",
        &[Variable::new("region", "cn-north-4", &[])],
    ),
])
.security(&[
    SecurityScheme::new("AuthToken", SecurityKind::Header("X-Auth-Token")),
    SecurityScheme::new(
        "AccessKeySignature",
        SecurityKind::Header("Authorization"),
    ),
])
.default_security(&[&["AuthToken"], &["AccessKeySignature"]]);

/// A client of Data Admin Service.
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
}

impl From<Connection> for Client {
    #[inline]
    fn from(connection: Connection) -> Self {
        Self { connection }
    }
}

/// Configures a [`Client`].
pub type ClientBuilder = huaweicloud_core::ClientBuilder<Client>;
