// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{CreateOfflineKeyAnalysis, OfflineKeyAnalysisTask};
use specmill_runtime::{Call, Operation, Parameter};

static CREATE_OFFLINE_KEY_ANALYSIS: Operation = Operation::new(
    "createOfflineKeyAnalysis",
    "POST",
    "/v2/{project_id}/instances/{instance_id}/offline/key-analysis",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Create an offline key analysis task.
    ///
    /// Analyses all keys of a node from a backup of it: the 100 biggest keys, the 50 commonest
    /// prefixes of each data type, and how many keys of each type there are and what memory they
    /// take. Redis 4.0, 5.0 and 6.0 and the enterprise edition only.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/offline/key-analysis`
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
    #[doc(alias = "CreateOfflineKeyAnalysis")]
    #[doc(alias = "createOfflineKeyAnalysis")]
    #[inline]
    pub fn create_offline_key_analysis(
        &self,
        instance_id: impl Into<String>,
        body: CreateOfflineKeyAnalysis,
    ) -> CreateOfflineKeyAnalysisCall {
        let mut call = Call::new(&self.connection, &CREATE_OFFLINE_KEY_ANALYSIS);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateOfflineKeyAnalysisCall {
            call,
        }
    }
}

/// A call of [`Client::create_offline_key_analysis`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateOfflineKeyAnalysisCall {
    call: Call,
}

impl CreateOfflineKeyAnalysisCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The task is created.
    ///
    /// # Errors
    ///
    /// See [`Client::create_offline_key_analysis`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<OfflineKeyAnalysisTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_offline_key_analysis`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<OfflineKeyAnalysisTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(CreateOfflineKeyAnalysisCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_OFFLINE_KEY_ANALYSIS)
                .aliases(&["CreateOfflineKeyAnalysis"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_body(by_name::blank::<CreateOfflineKeyAnalysis>)
                .json_answer(),
        ]
    }
}
