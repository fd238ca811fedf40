// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    AvailabilityZoneMode, DatabaseEngine, DatabaseSpecificationList, DatabaseVersion,
    Language,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List the database specifications.
        ///
        /// Lists the specifications that instances of a version of the database engine can have, and in
        /// which availability zones each is to be had. Success is told by the status 202.
        ///
        /// `GET /v3/{project_id}/flavors/{database_name}`
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
        list_database_specifications(
            database_name: DatabaseEngine = set(1, &database_name),
            availability_zone_mode: AvailabilityZoneMode = set(2, &availability_zone_mode),
        ) -> ListDatabaseSpecificationsCall = LIST_DATABASE_SPECIFICATIONS;
    }
}

rt::operation! {
    LIST_DATABASE_SPECIFICATIONS = "listDatabaseSpecifications", "GET", "/v3/{project_id}/flavors/{database_name}" {
        path("project_id").from_client().checks(&[MaxLength(32)]), path("database_name"),
        query("availability_zone_mode").required(), query("version_name"), query("spec_code"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_database_specifications`].
    ListDatabaseSpecificationsCall {
        /// Main version of the database. There is only MySQL 8.0 so far.
        ///
        /// Default: `8.0`. Example: `8.0`.
        version_name: DatabaseVersion = set(3, &version_name);
        /// Lists only the specification of this code. In `gaussdb.mysql.xlarge.x86.4`, `gaussdb.mysql`
        /// stands for the product, `xlarge` for 4 vCPUs, `x86` for the architecture and the last `4`
        /// for 4 GB of memory per vCPU.
        ///
        /// Example: `gaussdb.mysql.xlarge.x86.4`.
        spec_code: impl Into<String> = set(4, &spec_code.into());
    }
    /// The specifications.
    send -> DatabaseSpecificationList;
}

set_project_id_2!(ListDatabaseSpecificationsCall 0,);
set_x_language!(ListDatabaseSpecificationsCall 5,);

rt::dynamic! {
    LIST_DATABASE_SPECIFICATIONS {
        String, DatabaseEngine, AvailabilityZoneMode, DatabaseVersion, String, Language,
    }.aliases(&["ShowGaussMySqlFlavors"]).json_answer()
}
