// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{CreateOfflineKeyAnalysis, OfflineKeyAnalysisTask};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Create an offline key analysis task.
        ///
        /// Analyses all keys of a node from a backup of it: the 100 biggest keys, the 50 commonest
        /// prefixes of each data type, and how many keys of each type there are and what memory they
        /// take. Redis 4.0, 5.0 and 6.0 and the enterprise edition only.
        ///
        /// `POST /v2/{project_id}/instances/{instance_id}/offline/key-analysis`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_dcs::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_dcs::models::CreateOfflineKeyAnalysis;
        ///
        /// let body = CreateOfflineKeyAnalysis::new("ff8080828fdd5aef018fe2218a886105");
        /// let answer = client
        ///     .create_offline_key_analysis("5560df16-cebf-4473-95c4-d1b573c16e79", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: Distributed Cache Service API Reference, dcs-offline-key-analysis-create, tables 1, 2, 3, 4, 5, 6, 7, 8.
        create_offline_key_analysis(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateOfflineKeyAnalysis = json(&body),
        ) -> CreateOfflineKeyAnalysisCall = CREATE_OFFLINE_KEY_ANALYSIS;
    }
}

rt::operation! {
    CREATE_OFFLINE_KEY_ANALYSIS = "createOfflineKeyAnalysis", "POST", "/v2/{project_id}/instances/{instance_id}/offline/key-analysis" {
        path("project_id").from_client(), path("instance_id"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_offline_key_analysis`].
    CreateOfflineKeyAnalysisCall {
        /// Project in which the call takes effect. It belongs to one region and decides what the caller
        /// may reach.
        ///
        /// Example: `054e292c9880d4992f02c0196d3ea468`.
        ///
        /// Defaults to the value of the client.
        project_id: impl Into<String> = set(0, &project_id.into());
    }
    /// The task is created.
    send -> OfflineKeyAnalysisTask;
}

rt::dynamic! {
    CREATE_OFFLINE_KEY_ANALYSIS {
        String, String,
    }.aliases(&["CreateOfflineKeyAnalysis"])
        .json_body(blank::<CreateOfflineKeyAnalysis>).json_answer()
}
