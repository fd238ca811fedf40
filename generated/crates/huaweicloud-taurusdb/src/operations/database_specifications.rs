// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    AvailabilityZoneMode, DatabaseEngine, DatabaseSpecificationList, DatabaseVersion,
    Language,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static LIST_DATABASE_SPECIFICATIONS: Operation = Operation::new(
    "listDatabaseSpecifications",
    "GET",
    "/v3/{project_id}/flavors/{database_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::path("database_name"),
    Parameter::query("availability_zone_mode").required(),
    Parameter::query("version_name"),
    Parameter::query("spec_code"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List the database specifications.
    ///
    /// Lists the specifications that instances of a version of the database engine can have, and in
    /// which availability zones each is to be had. Success is told by the status 202.
    ///
    /// `GET /v3/{project_id}/flavors/{database_name}`
    ///
    /// # Errors
    ///
    /// Sending fails with an [`Error`](specmill_runtime::Error) where the call is not valid, can't be sent, or is refused.
    ///
    /// - `4XX`: The request can't be carried out as it is.
    /// - `5XX`: The service failed to process the request.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use huaweicloud_taurusdb::models::{AvailabilityZoneMode, DatabaseEngine};
    ///
    /// let answer = client
    ///     .list_database_specifications(
    ///         DatabaseEngine::TaurusDb,
    ///         AvailabilityZoneMode::Single,
    ///     )
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.2.1, tables 4-7, 4-8, 4-9, 4-10, 4-12, 4-13.
    #[doc(alias = "ShowGaussMySqlFlavors")]
    #[doc(alias = "listDatabaseSpecifications")]
    #[inline]
    pub fn list_database_specifications(
        &self,
        database_name: DatabaseEngine,
        availability_zone_mode: AvailabilityZoneMode,
    ) -> ListDatabaseSpecificationsCall {
        let mut call = Call::new(&self.connection, &LIST_DATABASE_SPECIFICATIONS);
        call.set(1, &database_name);
        call.set(2, &availability_zone_mode);
        ListDatabaseSpecificationsCall {
            call,
        }
    }
}

/// A call of [`Client::list_database_specifications`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatabaseSpecificationsCall {
    call: Call,
}

impl ListDatabaseSpecificationsCall {
    /// Project in which the call takes effect. Its ID has 32 letters and digits.
    ///
    /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Main version of the database. There is only MySQL 8.0 so far.
    ///
    /// Default: `8.0`. Example: `8.0`.
    #[inline]
    pub fn version_name(mut self, version_name: DatabaseVersion) -> Self {
        self.call.set(3, &version_name);
        self
    }

    /// Lists only the specification of this code. In `gaussdb.mysql.xlarge.x86.4`, `gaussdb.mysql`
    /// stands for the product, `xlarge` for 4 vCPUs, `x86` for the architecture and the last `4`
    /// for 4 GB of memory per vCPU.
    ///
    /// Example: `gaussdb.mysql.xlarge.x86.4`.
    #[inline]
    pub fn spec_code(mut self, spec_code: impl Into<String>) -> Self {
        self.call.set(4, &spec_code.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(5, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The specifications.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_specifications`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DatabaseSpecificationList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_specifications`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DatabaseSpecificationList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(ListDatabaseSpecificationsCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_DATABASE_SPECIFICATIONS)
                .aliases(&["ShowGaussMySqlFlavors"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<DatabaseEngine>,
                    by_name::blank::<AvailabilityZoneMode>,
                    by_name::blank::<DatabaseVersion>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
