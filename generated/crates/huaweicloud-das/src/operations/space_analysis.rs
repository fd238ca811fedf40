// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{CreateSpaceAnalysisTask, Language, SpaceAnalysisTask};
use specmill_runtime::{Call, Operation, Parameter};

static CREATE_SPACE_ANALYSIS_TASK: Operation = Operation::new(
    "createSpaceAnalysisTask",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/space-analysis",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Create a space analysis task.
    ///
    /// Has the storage of a MySQL or TaurusDB instance analysed again. The service no longer
    /// supports this call.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/space-analysis`
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
    #[doc(alias = "CreateSpaceAnalysisTask")]
    #[doc(alias = "createSpaceAnalysisTask")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn create_space_analysis_task(
        &self,
        instance_id: impl Into<String>,
        body: CreateSpaceAnalysisTask,
    ) -> CreateSpaceAnalysisTaskCall {
        let mut call = Call::new(&self.connection, &CREATE_SPACE_ANALYSIS_TASK);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateSpaceAnalysisTaskCall {
            call,
        }
    }
}

/// A call of [`Client::create_space_analysis_task`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateSpaceAnalysisTaskCall {
    call: Call,
}

impl CreateSpaceAnalysisTaskCall {
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
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_space_analysis_task`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<SpaceAnalysisTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_space_analysis_task`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<SpaceAnalysisTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(CreateSpaceAnalysisTaskCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_SPACE_ANALYSIS_TASK)
                .aliases(&["CreateSpaceAnalysisTask"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateSpaceAnalysisTask>)
                .json_answer(),
        ]
    }
}
