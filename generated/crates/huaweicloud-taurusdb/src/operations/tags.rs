// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    InstanceTag, InstanceTagList, Language, ProjectTag, ProjectTagList, TagUpdate,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List the tags of an instance.
        ///
        /// Lists the tags that an instance has, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/tags`
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
        list_instance_tags(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListInstanceTagsCall = LIST_INSTANCE_TAGS;
        /// List the tags of a project.
        ///
        /// Lists the tags of all instances of a project, each key with all its values, page by page.
        ///
        /// `GET /v3/{project_id}/tags`
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
        list_project_tags() -> ListProjectTagsCall = LIST_PROJECT_TAGS;
        /// Add or delete tags of an instance.
        ///
        /// Adds several tags to an instance, or deletes several from it. The answer has no body.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/tags/action`
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
        update_instance_tags(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: TagUpdate = json(&body),
        ) -> UpdateInstanceTagsCall = UPDATE_INSTANCE_TAGS;
    }
}

rt::operation! {
    LIST_INSTANCE_TAGS = "listInstanceTags", "GET", "/v3/{project_id}/instances/{instance_id}/tags" {
        path("project_id").from_client(), path("instance_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/tags")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_instance_tags`].
    ListInstanceTagsCall {
        /// How many tags to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many tags a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `2`.
        limit: i32 = set(3, &limit);
    }
    /// A page of tags.
    send -> InstanceTagList;
    pages -> InstanceTagList;
    items -> InstanceTag = |page: &mut InstanceTagList| page.tags.take().unwrap_or_default();
}

rt::operation! {
    LIST_PROJECT_TAGS = "listProjectTags", "GET", "/v3/{project_id}/tags" {
        path("project_id").from_client(), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/tags")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_project_tags`].
    ListProjectTagsCall {
        /// How many tags to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(1, &offset);
        /// How many tags a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `2`.
        limit: i32 = set(2, &limit);
    }
    /// A page of tags.
    send -> ProjectTagList;
    pages -> ProjectTagList;
    items -> ProjectTag = |page: &mut ProjectTagList| page.tags.take().unwrap_or_default();
}

rt::operation! {
    UPDATE_INSTANCE_TAGS = "updateInstanceTags", "POST", "/v3/{project_id}/instances/{instance_id}/tags/action" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_instance_tags`].
    UpdateInstanceTagsCall {}
    /// The tags are changed.
    send_empty -> ();
}

set_project_id!(
    ListInstanceTagsCall 0, ListProjectTagsCall 0, UpdateInstanceTagsCall 0,
);
set_x_language!(
    ListInstanceTagsCall 4, ListProjectTagsCall 3, UpdateInstanceTagsCall 2,
);

rt::dynamic! {
    LIST_INSTANCE_TAGS {
        String, String, i32, i32, Language,
    }.aliases(&["ListInstanceTags"]).json_answer()
    LIST_PROJECT_TAGS { String, i32, i32, Language }.aliases(&["ListProjectTags"]).json_answer()
    UPDATE_INSTANCE_TAGS {
        String, String, Language,
    }.aliases(&["BatchTagAction"]).json_body(blank::<TagUpdate>)
}
