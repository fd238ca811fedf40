// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::ProjectList;
use specmill_runtime::{Call, Operation, Parameter};

static LIST_PROJECTS: Operation = Operation::new("listProjects", "GET", "/v3/projects")
    .parameters(&[Parameter::query("name")])
    .security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// List projects.
    ///
    /// Lists the projects of the account that the caller can see.
    ///
    /// `GET /v3/projects`
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
    /// # async fn example(client: huaweicloud_iam::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_projects().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, A.4.
    #[doc(alias = "KeystoneListProjects")]
    #[doc(alias = "listProjects")]
    #[inline]
    pub fn list_projects(&self) -> ListProjectsCall {
        ListProjectsCall {
            call: Call::new(&self.connection, &LIST_PROJECTS),
        }
    }
}

/// A call of [`Client::list_projects`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListProjectsCall {
    call: Call,
}

impl ListProjectsCall {
    /// Lists only the project of this name. The first project of a region has the name of the
    /// region.
    ///
    /// Example: `cn-north-4`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(0, &name.into());
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The projects that were found.
    ///
    /// # Errors
    ///
    /// See [`Client::list_projects`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProjectList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_projects`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProjectList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(ListProjectsCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_PROJECTS)
                .aliases(&["KeystoneListProjects"])
                .parameters(&[by_name::blank::<String>])
                .json_answer(),
        ]
    }
}
