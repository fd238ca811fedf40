// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Language, MultiTenancy, MultiTenancyTask, MultiTenancyUpdate, TaskReport,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Show whether multi-tenancy is on.
        ///
        /// Shows whether multi-tenancy of an instance is on.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/multi-tenant`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .show_multi_tenancy("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.17.1, tables 4-1323, 4-1324, 4-1325, 4-1326, 4-1327.
        #[doc(alias = "ShowMultiTenant")]
        show_multi_tenancy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ShowMultiTenancyCall = SHOW_MULTI_TENANCY;
        /// Turn multi-tenancy on or off.
        ///
        /// Starts a task that turns multi-tenancy of an instance on or off.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/multi-tenant`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::MultiTenancyUpdate;
        ///
        /// let answer = client
        ///     .update_multi_tenancy(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         MultiTenancyUpdate::new(true),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.17.2, tables 4-1328, 4-1329, 4-1330, 4-1331, 4-1332, 4-1333.
        #[doc(alias = "UpdateMultiTenant")]
        update_multi_tenancy(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: MultiTenancyUpdate = json(&body),
        ) -> UpdateMultiTenancyCall = UPDATE_MULTI_TENANCY;
    }
}

rt::operation! {
    SHOW_MULTI_TENANCY = "showMultiTenancy", "GET", "/v3/{project_id}/instances/{instance_id}/multi-tenant" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_multi_tenancy`].
    ShowMultiTenancyCall {}
    /// The state of multi-tenancy.
    send -> MultiTenancy;
}

rt::operation! {
    UPDATE_MULTI_TENANCY = "updateMultiTenancy", "PUT", "/v3/{project_id}/instances/{instance_id}/multi-tenant" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_multi_tenancy`].
    UpdateMultiTenancyCall {}
    /// The task is started.
    send -> MultiTenancyTask;
    send_and_wait -> MultiTenancyTask, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(ShowMultiTenancyCall 0, UpdateMultiTenancyCall 0,);
set_x_language!(ShowMultiTenancyCall 2, UpdateMultiTenancyCall 2,);

rt::dynamic! {
    SHOW_MULTI_TENANCY { String, String, Language }.aliases(&["ShowMultiTenant"]).json_answer()
    UPDATE_MULTI_TENANCY {
        String, String, Language,
    }.aliases(&["UpdateMultiTenant"])
        .json_body(blank::<MultiTenancyUpdate>).json_answer().job(&SHOW_JOB_JOB)
}
