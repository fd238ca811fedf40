// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{CreateSpaceAnalysisTask, Language, SpaceAnalysisTask};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Create a space analysis task.
        ///
        /// Has the storage of a MySQL or TaurusDB instance analysed again. The service no longer
        /// supports this call.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/space-analysis`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_das::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_das::models::{
        ///     CreateSpaceAnalysisTask, DatastoreType, SpaceAnalysisAction,
        /// };
        ///
        /// let body = CreateSpaceAnalysisTask::new(
        ///     SpaceAnalysisAction::Reanalysis,
        ///     DatastoreType::MySql,
        /// );
        /// let answer = client
        ///     .create_space_analysis_task("fa7d0b6e40704cd48facf9889d6e745bin01", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: Data Admin Service API Reference, das-space-analysis, tables 1, 2, 3, 4, 5, 6.
        #[deprecated = "the service advises against this call"]
        create_space_analysis_task(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateSpaceAnalysisTask = json(&body),
        ) -> CreateSpaceAnalysisTaskCall = CREATE_SPACE_ANALYSIS_TASK;
    }
}

rt::operation! {
    CREATE_SPACE_ANALYSIS_TASK = "createSpaceAnalysisTask", "POST", "/v3/{project_id}/instances/{instance_id}/space-analysis" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_space_analysis_task`].
    CreateSpaceAnalysisTaskCall {
        /// Project in which the call takes effect. It belongs to one region and decides what the caller
        /// may reach.
        ///
        /// Example: `054e292c9880d4992f02c0196d3ea468`.
        ///
        /// Defaults to the value of the client.
        project_id: impl Into<String> = set(0, &project_id.into());
        /// Language of the messages in the answer.
        ///
        /// Default: `en-us`.
        x_language: Language = set(2, &x_language);
    }
    /// The task is created.
    send -> SpaceAnalysisTask;
}

rt::dynamic! {
    CREATE_SPACE_ANALYSIS_TASK {
        String, String, Language,
    }.aliases(&["CreateSpaceAnalysisTask"])
        .json_body(blank::<CreateSpaceAnalysisTask>).json_answer()
}
