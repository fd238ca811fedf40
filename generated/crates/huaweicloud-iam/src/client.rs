// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The service: its addresses and its security schemes.
pub static SERVICE: rt::Service = rt::Service::new(
        "iam",
        "Identity and Access Management",
        env!("CARGO_PKG_VERSION"),
    )
    .servers(
        &[
            rt::Server::new(
                "https://iam.{region}.myhuaweicloud.com",
                &[rt::Variable::new("region", "cn-north-4", &[])],
            ),
        ],
    )
    .security(
        &[
            rt::SecurityScheme::new(
                "AuthToken",
                rt::SecurityKind::Header("X-Auth-Token"),
            ),
            rt::SecurityScheme::new(
                "AccessKeySignature",
                rt::SecurityKind::Header("Authorization"),
            ),
        ],
    )
    .default_security(&[&["AuthToken"], &["AccessKeySignature"]]);

/// A client of Identity and Access Management.
///
/// Cloning it is cheap; clones share connections and credentials.
///
/// Each method returns a call. Sending it returns an [`Error`](specmill_runtime::Error) if the
/// call is invalid, can't be sent, or is refused.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) connection: rt::Connection,
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
    pub fn connection(&self) -> &rt::Connection {
        &self.connection
    }
}

impl From<rt::Connection> for Client {
    #[inline]
    fn from(connection: rt::Connection) -> Self {
        Self { connection }
    }
}

/// Configures a [`Client`].
pub type ClientBuilder = huaweicloud_core::ClientBuilder<Client>;
