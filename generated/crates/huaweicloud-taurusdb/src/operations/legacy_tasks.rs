// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::LegacyTaskReport;
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_SHOW_JOB: Operation = Operation::new(
    "legacyShowJob",
    "GET",
    "/mysql/v3/{project_id}/jobs",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::query("id").required()])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Show a task (legacy).
    ///
    /// Shows one asynchronous task: what it does, how far it has come, and why it failed if it did.
    /// Announced to end on 31 March 2025; `showJob` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/jobs`
    ///
    /// Needs the permission `gaussdb:instance:list`.
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
    #[doc(alias = "legacyShowJob")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_job(&self, id: impl Into<String>) -> LegacyShowJobCall {
        let mut call = Call::new(&self.connection, &LEGACY_SHOW_JOB);
        call.set(1, &id.into());
        LegacyShowJobCall { call }
    }
}

/// A call of [`Client::legacy_show_job`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowJobCall {
    call: Call,
}

impl LegacyShowJobCall {
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
    /// The task.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_job`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyTaskReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_job`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyTaskReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(LegacyShowJobCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_SHOW_JOB)
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer(),
        ]
    }
}
