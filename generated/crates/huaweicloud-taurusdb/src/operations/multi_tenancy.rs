// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    Language, MultiTenancy, MultiTenancyTask, MultiTenancyUpdate, TaskReport,
};
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static SHOW_MULTI_TENANCY: Operation = Operation::new(
    "showMultiTenancy",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/multi-tenant",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_MULTI_TENANCY: Operation = Operation::new(
    "updateMultiTenancy",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/multi-tenant",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Show whether multi-tenancy is on.
    ///
    /// Shows whether multi-tenancy of an instance is on.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/multi-tenant`
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
    #[doc(alias = "showMultiTenancy")]
    #[inline]
    pub fn show_multi_tenancy(
        &self,
        instance_id: impl Into<String>,
    ) -> ShowMultiTenancyCall {
        let mut call = Call::new(&self.connection, &SHOW_MULTI_TENANCY);
        call.set(1, &instance_id.into());
        ShowMultiTenancyCall { call }
    }

    /// Turn multi-tenancy on or off.
    ///
    /// Starts a task that turns multi-tenancy of an instance on or off.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/multi-tenant`
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
    #[doc(alias = "updateMultiTenancy")]
    #[inline]
    pub fn update_multi_tenancy(
        &self,
        instance_id: impl Into<String>,
        body: MultiTenancyUpdate,
    ) -> UpdateMultiTenancyCall {
        let mut call = Call::new(&self.connection, &UPDATE_MULTI_TENANCY);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateMultiTenancyCall { call }
    }
}

/// A call of [`Client::show_multi_tenancy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowMultiTenancyCall {
    call: Call,
}

impl ShowMultiTenancyCall {
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
    /// The state of multi-tenancy.
    ///
    /// # Errors
    ///
    /// See [`Client::show_multi_tenancy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<MultiTenancy> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_multi_tenancy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<MultiTenancy, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_multi_tenancy`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateMultiTenancyCall {
    call: Call,
}

impl UpdateMultiTenancyCall {
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
    /// The task is started.
    ///
    /// # Errors
    ///
    /// See [`Client::update_multi_tenancy`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<MultiTenancyTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_multi_tenancy`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<MultiTenancyTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(self) -> specmill_runtime::Waiter<
        specmill_runtime::Finished<MultiTenancyTask, TaskReport>,
    > {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

specmill_runtime::calls!(ShowMultiTenancyCall, UpdateMultiTenancyCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&SHOW_MULTI_TENANCY)
                .aliases(&["ShowMultiTenant"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_MULTI_TENANCY)
                .aliases(&["UpdateMultiTenant"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<MultiTenancyUpdate>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
