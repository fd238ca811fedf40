// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::ProjectList;
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// List projects.
        ///
        /// Lists the projects of the account that the caller can see.
        ///
        /// `GET /v3/projects`
        ///
        /// # Errors
        ///
        /// - `4XX`: The request can't be carried out as it is.
        /// - `5XX`: The service failed to process the request.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_iam::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.list_projects().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, A.4.
        #[doc(alias = "KeystoneListProjects")]
        list_projects() -> ListProjectsCall = LIST_PROJECTS;
    }
}

rt::operation! { LIST_PROJECTS = "listProjects", "GET", "/v3/projects" { query("name") } }

rt::call! {
    /// A call of [`Client::list_projects`].
    ListProjectsCall {
        /// Lists only the project of this name. The first project of a region has the name of the
        /// region.
        ///
        /// Example: `cn-north-4`.
        name: impl Into<String> = set(0, &name.into());
    }
    /// The projects that were found.
    send -> ProjectList;
}

rt::dynamic! { LIST_PROJECTS { String }.aliases(&["KeystoneListProjects"]).json_answer() }
