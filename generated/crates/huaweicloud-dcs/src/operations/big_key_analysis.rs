// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{BigKeyTask, BigKeyTaskList, BigKeyTaskStatus, BigKeyTaskSummary};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static CREATE_BIG_KEY_TASK: Operation = Operation::new(
    "createBigKeyTask",
    "POST",
    "/v2/{project_id}/instances/{instance_id}/bigkey-task",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::path("instance_id")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_BIG_KEY_TASKS: Operation = Operation::new(
    "listBigKeyTasks",
    "GET",
    "/v2/{project_id}/instances/{instance_id}/bigkey-tasks",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(1000)]),
    Parameter::query("status"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/records")
        .total("/count")
        .default_limit(10),
);

impl Client {
    /// Create a big key analysis task.
    ///
    /// Starts to look for big keys in a Redis instance. The answer is the new task, which mostly
    /// waits to be run and has found nothing yet.
    ///
    /// `POST /v2/{project_id}/instances/{instance_id}/bigkey-task`
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
    /// let answer = client
    ///     .create_big_key_task("5560df16-cebf-4473-95c4-d1b573c16e79")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: Distributed Cache Service API Reference, dcs-bigkey-create, tables 1, 2, 4, 5, 6, 7, 8.
    #[doc(alias = "CreateBigkeyScanTask")]
    #[doc(alias = "createBigKeyTask")]
    #[inline]
    pub fn create_big_key_task(
        &self,
        instance_id: impl Into<String>,
    ) -> CreateBigKeyTaskCall {
        let mut call = Call::new(&self.connection, &CREATE_BIG_KEY_TASK);
        call.set(1, &instance_id.into());
        CreateBigKeyTaskCall { call }
    }

    /// List big key analysis tasks.
    ///
    /// Lists the big key analysis tasks of an instance, page by page, without the keys that they
    /// found.
    ///
    /// `GET /v2/{project_id}/instances/{instance_id}/bigkey-tasks`
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
    /// let answer = client
    ///     .list_big_key_tasks("5560df16-cebf-4473-95c4-d1b573c16e79")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: Distributed Cache Service API Reference, dcs-bigkey-list, tables #1, #2, #3, #5, #6, #7, #8, #9.
    #[doc(alias = "ListBigkeyScanTasks")]
    #[doc(alias = "listBigKeyTasks")]
    #[inline]
    pub fn list_big_key_tasks(
        &self,
        instance_id: impl Into<String>,
    ) -> ListBigKeyTasksCall {
        let mut call = Call::new(&self.connection, &LIST_BIG_KEY_TASKS);
        call.set(1, &instance_id.into());
        ListBigKeyTasksCall { call }
    }
}

/// A call of [`Client::create_big_key_task`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateBigKeyTaskCall {
    call: Call,
}

impl CreateBigKeyTaskCall {
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
    /// See [`Client::create_big_key_task`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BigKeyTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_big_key_task`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BigKeyTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_big_key_tasks`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListBigKeyTasksCall {
    call: Call,
}

impl ListBigKeyTasksCall {
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

    /// How many tasks to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `10`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many tasks a page holds at most.
    ///
    /// From 1 to 1000. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Lists only the tasks in this state.
    ///
    /// Example: `success`.
    #[inline]
    pub fn status(mut self, status: BigKeyTaskStatus) -> Self {
        self.call.set(4, &status);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of tasks.
    ///
    /// # Errors
    ///
    /// See [`Client::list_big_key_tasks`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BigKeyTaskList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_big_key_tasks`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BigKeyTaskList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<BigKeyTaskList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<BigKeyTaskList, BigKeyTaskSummary> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut BigKeyTaskList| page.records.take().unwrap_or_default(),
        )
    }
}

specmill_runtime::calls!(CreateBigKeyTaskCall, ListBigKeyTasksCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_BIG_KEY_TASK)
                .aliases(&["CreateBigkeyScanTask"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<String>])
                .json_answer(),
            by_name::Dynamic::new(&LIST_BIG_KEY_TASKS)
                .aliases(&["ListBigkeyScanTasks"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<BigKeyTaskStatus>,
                ])
                .json_answer(),
        ]
    }
}
