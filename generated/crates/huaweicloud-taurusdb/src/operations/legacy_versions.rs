// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{DatabaseEngine, LegacyVersionList};
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_LIST_DATABASE_ENGINE_VERSIONS: Operation = Operation::new(
    "legacyListDatabaseEngineVersions",
    "GET",
    "/mysql/v3/{project_id}/datastores/{database_name}",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("database_name")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List the versions of a database engine (legacy).
    ///
    /// Lists the main versions that a database engine has. Announced to end on 31 March 2025;
    /// `listDatabaseEngineVersions` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/datastores/{database_name}`
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
    /// use huaweicloud_taurusdb::models::DatabaseEngine;
    ///
    /// let answer = client
    ///     .legacy_list_database_engine_versions(DatabaseEngine::TaurusDb)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.1.1, tables 5-1, 5-2.
    #[doc(alias = "legacyListDatabaseEngineVersions")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_database_engine_versions(
        &self,
        database_name: DatabaseEngine,
    ) -> LegacyListDatabaseEngineVersionsCall {
        let mut call = Call::new(
            &self.connection,
            &LEGACY_LIST_DATABASE_ENGINE_VERSIONS,
        );
        call.set(1, &database_name);
        LegacyListDatabaseEngineVersionsCall {
            call,
        }
    }
}

/// A call of [`Client::legacy_list_database_engine_versions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListDatabaseEngineVersionsCall {
    call: Call,
}

impl LegacyListDatabaseEngineVersionsCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The versions of the engine.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_database_engine_versions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyVersionList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_database_engine_versions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyVersionList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(LegacyListDatabaseEngineVersionsCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_LIST_DATABASE_ENGINE_VERSIONS)
                .parameters(&[by_name::blank::<String>, by_name::blank::<DatabaseEngine>])
                .json_answer(),
        ]
    }
}
