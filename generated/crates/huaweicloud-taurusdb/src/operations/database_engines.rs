// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{DatabaseEngine, DatabaseEngineVersionList, Language};
use specmill_runtime::{Call, Operation, Parameter};

static LIST_DATABASE_ENGINE_VERSIONS: Operation = Operation::new(
    "listDatabaseEngineVersions",
    "GET",
    "/v3/{project_id}/datastores/{database_name}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("database_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List the versions of a database engine.
    ///
    /// Lists the versions that a database engine has.
    ///
    /// `GET /v3/{project_id}/datastores/{database_name}`
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
    ///     .list_database_engine_versions(DatabaseEngine::TaurusDb)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.1.1, tables 4-1, 4-2, 4-3, 4-5, 4-6.
    #[doc(alias = "ShowGaussMySqlEngineVersion")]
    #[doc(alias = "listDatabaseEngineVersions")]
    #[inline]
    pub fn list_database_engine_versions(
        &self,
        database_name: DatabaseEngine,
    ) -> ListDatabaseEngineVersionsCall {
        let mut call = Call::new(&self.connection, &LIST_DATABASE_ENGINE_VERSIONS);
        call.set(1, &database_name);
        ListDatabaseEngineVersionsCall {
            call,
        }
    }
}

/// A call of [`Client::list_database_engine_versions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatabaseEngineVersionsCall {
    call: Call,
}

impl ListDatabaseEngineVersionsCall {
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

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(2, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The versions of the engine.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_engine_versions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DatabaseEngineVersionList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_engine_versions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DatabaseEngineVersionList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(ListDatabaseEngineVersionsCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_DATABASE_ENGINE_VERSIONS)
                .aliases(&["ShowGaussMySqlEngineVersion"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<DatabaseEngine>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
