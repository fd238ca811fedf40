// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{DatabaseEngine, LegacyVersionList};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List the versions of a database engine (legacy).
        ///
        /// Lists the main versions that a database engine has. Announced to end on 31 March 2025;
        /// `listDatabaseEngineVersions` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/datastores/{database_name}`
        ///
        /// Requires the permission `gaussdb:instance:list`.
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
        #[deprecated = "the service advises against this call"]
        legacy_list_database_engine_versions(
            database_name: DatabaseEngine = set(1, &database_name),
        ) -> LegacyListDatabaseEngineVersionsCall = LEGACY_LIST_DATABASE_ENGINE_VERSIONS;
    }
}

rt::operation! {
    LEGACY_LIST_DATABASE_ENGINE_VERSIONS = "legacyListDatabaseEngineVersions", "GET", "/mysql/v3/{project_id}/datastores/{database_name}" {
        path("project_id").from_client(), path("database_name"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_list_database_engine_versions`].
    LegacyListDatabaseEngineVersionsCall {}
    /// The versions of the engine.
    send -> LegacyVersionList;
}

set_project_id!(LegacyListDatabaseEngineVersionsCall 0,);

rt::dynamic! { LEGACY_LIST_DATABASE_ENGINE_VERSIONS { String, DatabaseEngine }.json_answer() }
