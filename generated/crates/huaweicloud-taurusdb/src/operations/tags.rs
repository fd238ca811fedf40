// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    InstanceTag, InstanceTagList, Language, ProjectTag, ProjectTagList, TagUpdate,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static LIST_INSTANCE_TAGS: Operation = Operation::new(
    "listInstanceTags",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/tags",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/tags")
        .total("/total_count")
        .default_limit(100),
);

static LIST_PROJECT_TAGS: Operation = Operation::new(
    "listProjectTags",
    "GET",
    "/v3/{project_id}/tags",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/tags")
        .total("/total_count")
        .default_limit(100),
);

static UPDATE_INSTANCE_TAGS: Operation = Operation::new(
    "updateInstanceTags",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/tags/action",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

impl Client {
    /// List the tags of an instance.
    ///
    /// Lists the tags that an instance has, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/tags`
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
    ///     .list_instance_tags("61a4ea66210545909d74a05c27a7179ein07")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.9.1, tables 4-746, 4-747, 4-748, 4-749, 4-751, 4-752.
    #[doc(alias = "ListInstanceTags")]
    #[doc(alias = "listInstanceTags")]
    #[inline]
    pub fn list_instance_tags(
        &self,
        instance_id: impl Into<String>,
    ) -> ListInstanceTagsCall {
        let mut call = Call::new(&self.connection, &LIST_INSTANCE_TAGS);
        call.set(1, &instance_id.into());
        ListInstanceTagsCall { call }
    }

    /// List the tags of a project.
    ///
    /// Lists the tags of all instances of a project, each key with all its values, page by page.
    ///
    /// `GET /v3/{project_id}/tags`
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
    /// let answer = client.list_project_tags().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.9.2, tables 4-753, 4-754, 4-755, 4-756, 4-758, 4-759.
    #[doc(alias = "ListProjectTags")]
    #[doc(alias = "listProjectTags")]
    #[inline]
    pub fn list_project_tags(&self) -> ListProjectTagsCall {
        ListProjectTagsCall {
            call: Call::new(&self.connection, &LIST_PROJECT_TAGS),
        }
    }

    /// Add or delete tags of an instance.
    ///
    /// Adds several tags to an instance, or deletes several from it. The answer has no body.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/tags/action`
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
    /// use huaweicloud_taurusdb::models::{TagAction, TagToUpdate, TagUpdate};
    ///
    /// let body = TagUpdate::new(
    ///     TagAction::Create,
    ///     [
    ///         TagToUpdate::new("key1").with_value("value1"),
    ///         TagToUpdate::new("key2").with_value("value2"),
    ///     ],
    /// );
    /// client
    ///     .update_instance_tags("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.9.3, tables 4-760, 4-761, 4-762, 4-764, 4-765.
    #[doc(alias = "BatchTagAction")]
    #[doc(alias = "updateInstanceTags")]
    #[inline]
    pub fn update_instance_tags(
        &self,
        instance_id: impl Into<String>,
        body: TagUpdate,
    ) -> UpdateInstanceTagsCall {
        let mut call = Call::new(&self.connection, &UPDATE_INSTANCE_TAGS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateInstanceTagsCall { call }
    }
}

/// A call of [`Client::list_instance_tags`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstanceTagsCall {
    call: Call,
}

impl ListInstanceTagsCall {
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

    /// How many tags to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many tags a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `2`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of tags.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instance_tags`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstanceTagList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instance_tags`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstanceTagList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<InstanceTagList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<InstanceTagList, InstanceTag> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut InstanceTagList| page.tags.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_project_tags`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListProjectTagsCall {
    call: Call,
}

impl ListProjectTagsCall {
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

    /// How many tags to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(1, &offset);
        self
    }

    /// How many tags a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `2`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of tags.
    ///
    /// # Errors
    ///
    /// See [`Client::list_project_tags`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProjectTagList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_project_tags`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProjectTagList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ProjectTagList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ProjectTagList, ProjectTag> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ProjectTagList| page.tags.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::update_instance_tags`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateInstanceTagsCall {
    call: Call,
}

impl UpdateInstanceTagsCall {
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
    /// The tags are changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_tags`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<()> {
        self.call.send_empty()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_instance_tags`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<(), specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(ListInstanceTagsCall, ListProjectTagsCall, UpdateInstanceTagsCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_INSTANCE_TAGS)
                .aliases(&["ListInstanceTags"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_PROJECT_TAGS)
                .aliases(&["ListProjectTags"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_INSTANCE_TAGS)
                .aliases(&["BatchTagAction"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<TagUpdate>),
        ]
    }
}
