// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{DatabaseEngine, DatabaseEngineVersionList, Language};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List the versions of a database engine.
        ///
        /// Lists the versions that a database engine has.
        ///
        /// `GET /v3/{project_id}/datastores/{database_name}`
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
        list_database_engine_versions(
            database_name: DatabaseEngine = set(1, &database_name),
        ) -> ListDatabaseEngineVersionsCall = LIST_DATABASE_ENGINE_VERSIONS;
    }
}

rt::operation! {
    LIST_DATABASE_ENGINE_VERSIONS = "listDatabaseEngineVersions", "GET", "/v3/{project_id}/datastores/{database_name}" {
        path("project_id").from_client(), path("database_name"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_database_engine_versions`].
    ListDatabaseEngineVersionsCall {}
    /// The versions of the engine.
    send -> DatabaseEngineVersionList;
}

set_project_id!(ListDatabaseEngineVersionsCall 0,);
set_x_language!(ListDatabaseEngineVersionsCall 2,);

rt::dynamic! {
    LIST_DATABASE_ENGINE_VERSIONS {
        String, DatabaseEngine, Language,
    }.aliases(&["ShowGaussMySqlEngineVersion"]).json_answer()
}
