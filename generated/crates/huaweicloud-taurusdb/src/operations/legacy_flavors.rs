// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{AvailabilityZoneMode, DatabaseEngine, LegacyFlavorList};
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_LIST_DATABASE_SPECIFICATIONS: Operation = Operation::new(
    "legacyListDatabaseSpecifications",
    "GET",
    "/mysql/v3/{project_id}/flavors/{database_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("database_name"),
    Parameter::query("version_name"),
    Parameter::query("availability_zone_mode").required(),
    Parameter::query("spec_code"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List the database specifications (legacy).
    ///
    /// Lists the specifications that instances of a version of the database engine can have, and in
    /// which availability zones each is to be had. Announced to end on 31 March 2025;
    /// `listDatabaseSpecifications` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/flavors/{database_name}`
    ///
    /// Needs the permission `gaussdb:instance:list`.
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
    ///     .legacy_list_database_specifications(
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
    /// Source: TaurusDB API Reference, 5.2.1, tables 5-4, 5-5.
    #[doc(alias = "legacyListDatabaseSpecifications")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_database_specifications(
        &self,
        database_name: DatabaseEngine,
        availability_zone_mode: AvailabilityZoneMode,
    ) -> LegacyListDatabaseSpecificationsCall {
        let mut call = Call::new(&self.connection, &LEGACY_LIST_DATABASE_SPECIFICATIONS);
        call.set(1, &database_name);
        call.set(3, &availability_zone_mode);
        LegacyListDatabaseSpecificationsCall {
            call,
        }
    }
}

/// A call of [`Client::legacy_list_database_specifications`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListDatabaseSpecificationsCall {
    call: Call,
}

impl LegacyListDatabaseSpecificationsCall {
    /// Project in which the call takes effect. It belongs to one region and decides what the caller
    /// may reach.
    ///
    /// Example: `054e292c9880d4992f02c0196d3ea468`.
    ///
    /// The client's value is sent where none is set here.
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.call.set(0, &project_id.into());
        self
    }

    /// Lists only specifications for this main version of the database. There is only MySQL 8.0 so
    /// far.
    ///
    /// Example: `8.0`.
    #[inline]
    pub fn version_name(mut self, version_name: impl Into<String>) -> Self {
        self.call.set(2, &version_name.into());
        self
    }

    /// Lists only the specification of this code.
    ///
    /// Example: `gaussdb.mysql.xlarge.x86.4`.
    #[inline]
    pub fn spec_code(mut self, spec_code: impl Into<String>) -> Self {
        self.call.set(4, &spec_code.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The specifications.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_database_specifications`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyFlavorList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_database_specifications`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyFlavorList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(LegacyListDatabaseSpecificationsCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_LIST_DATABASE_SPECIFICATIONS)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<DatabaseEngine>,
                    by_name::blank::<String>,
                    by_name::blank::<AvailabilityZoneMode>,
                    by_name::blank::<String>,
                ])
                .json_answer(),
        ]
    }
}
