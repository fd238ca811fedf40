// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{AvailabilityZoneMode, DatabaseEngine, LegacyFlavorList};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List the database specifications (legacy).
        ///
        /// Lists the specifications that instances of a version of the database engine can have, and in
        /// which availability zones each is to be had. Announced to end on 31 March 2025;
        /// `listDatabaseSpecifications` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/flavors/{database_name}`
        ///
        /// Requires the permission `gaussdb:instance:list`.
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
        #[deprecated = "the service advises against this call"]
        legacy_list_database_specifications(
            database_name: DatabaseEngine = set(1, &database_name),
            availability_zone_mode: AvailabilityZoneMode = set(3, &availability_zone_mode),
        ) -> LegacyListDatabaseSpecificationsCall = LEGACY_LIST_DATABASE_SPECIFICATIONS;
    }
}

rt::operation! {
    LEGACY_LIST_DATABASE_SPECIFICATIONS = "legacyListDatabaseSpecifications", "GET", "/mysql/v3/{project_id}/flavors/{database_name}" {
        path("project_id").from_client(), path("database_name"), query("version_name"),
        query("availability_zone_mode").required(), query("spec_code"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_list_database_specifications`].
    LegacyListDatabaseSpecificationsCall {
        /// Lists only specifications for this main version of the database. There is only MySQL 8.0 so
        /// far.
        ///
        /// Example: `8.0`.
        version_name: impl Into<String> = set(2, &version_name.into());
        /// Lists only the specification of this code.
        ///
        /// Example: `gaussdb.mysql.xlarge.x86.4`.
        spec_code: impl Into<String> = set(4, &spec_code.into());
    }
    /// The specifications.
    send -> LegacyFlavorList;
}

set_project_id!(LegacyListDatabaseSpecificationsCall 0,);

rt::dynamic! {
    LEGACY_LIST_DATABASE_SPECIFICATIONS {
        String, DatabaseEngine, String, AvailabilityZoneMode, String,
    }.json_answer()
}
