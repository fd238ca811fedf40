// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::LegacyTaskReport;
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Show a task (legacy).
        ///
        /// Shows one asynchronous task: what it does, how far it has come, and why it failed if it did.
        /// Announced to end on 31 March 2025; `showJob` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/jobs`
        ///
        /// Requires the permission `gaussdb:instance:list`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .legacy_show_job("a9767ede-fe0f-4888-9003-e843a4c90514")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.9.1, tables 5-179, 5-180.
        #[deprecated = "the service advises against this call"]
        legacy_show_job(
            id: impl Into<String> = set(1, &id.into()),
        ) -> LegacyShowJobCall = LEGACY_SHOW_JOB;
    }
}

rt::operation! {
    LEGACY_SHOW_JOB = "legacyShowJob", "GET", "/mysql/v3/{project_id}/jobs" {
        path("project_id").from_client(), query("id").required(),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_job`].
    LegacyShowJobCall {}
    /// The task.
    send -> LegacyTaskReport;
}

set_project_id!(LegacyShowJobCall 0,);

rt::dynamic! { LEGACY_SHOW_JOB { String, String }.json_answer() }
