// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::catalog::{ERROR_CODES, REGIONS};

/// The service: its addresses and its security schemes.
pub static SERVICE: rt::Service = rt::Service::new(
        "taurusdb",
        "TaurusDB",
        env!("CARGO_PKG_VERSION"),
    )
    .servers(
        &[
            rt::Server::new(
                "https://gaussdb.{region}.myhuaweicloud.com",
                &[rt::Variable::new("region", "cn-north-4", &[])],
            ),
            rt::Server::new(
                "https://gaussdbformysql.{region}.myhuaweicloud.com",
                &[
                    rt::Variable::new(
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
            rt::Server::new(
                "https://gaussdb-mysql.{region}.myhuaweicloud.com",
                &[
                    rt::Variable::new(
                        "region",
                        "af-south-1",
                        &["af-south-1", "me-east-1"],
                    ),
                ],
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
    .default_security(&[&["AuthToken"], &["AccessKeySignature"]])
    .error_codes(ERROR_CODES)
    .regions(REGIONS);

/// A client of TaurusDB.
///
/// Cloning it is cheap; clones share connections and credentials.
///
/// Each method returns a call. Sending it returns an [`Error`](specmill_runtime::Error) if the
/// call is invalid, can't be sent, or is refused. Operations without a section on errors
/// declare these:
///
/// - `4XX`: The request can't be carried out as it is.
/// - `5XX`: The service failed to process the request.
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

    /// Waits until the job that a response started is done. Configure the returned value,
    /// then await it. There is no outcome if the response names no job, for example
    /// because an order must be paid first.
    pub fn wait_for<A: rt::StartsJob>(
        &self,
        started: &A,
    ) -> rt::Waiter<Option<A::Outcome>> {
        rt::Waiter::for_answer(&self.connection, started)
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
