// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use crate::client::Client;
use crate::models::{
    CancelScheduledTasks, CancelledTasks, DeleteScheduledTaskRecord, InstantTask,
    InstantTaskList, Language, ScheduledTask, ScheduledTaskList, TaskName,
    TaskRecordDeletion, TaskReport, TaskStatus,
};
use specmill_runtime::model::{Check, Literal};
use specmill_runtime::{Call, Operation, Parameter, Value};
use super::waiting::SHOW_JOB;

static LIST_INSTANT_TASKS: Operation = Operation::new(
    "listInstantTasks",
    "GET",
    "/v3/{project_id}/immediate-jobs",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("status"),
    Parameter::query("job_name"),
    Parameter::query("job_id"),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit")
        .checks(&[
            Check::Values(&[
                Literal::Integer(10),
                Literal::Integer(20),
                Literal::Integer(50),
            ]),
        ]),
    Parameter::query("start_time"),
    Parameter::query("end_time"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/jobs")
        .total("/total_count")
        .default_limit(10),
);

static LIST_SCHEDULED_TASKS: Operation = Operation::new(
    "listScheduledTasks",
    "GET",
    "/v3/{project_id}/scheduled-jobs",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit"),
    Parameter::query("status"),
    Parameter::query("start_time"),
    Parameter::query("end_time"),
    Parameter::query("job_id"),
    Parameter::query("job_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/schedules")
        .total("/total_count")
        .default_limit(10),
);

static CANCEL_SCHEDULED_TASKS: Operation = Operation::new(
    "cancelScheduledTasks",
    "DELETE",
    "/v3/{project_id}/scheduled-jobs",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_TASK_RECORD: Operation = Operation::new(
    "deleteTaskRecord",
    "DELETE",
    "/v3/{project_id}/jobs/{job_id}",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("job_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static DELETE_SCHEDULED_TASK_RECORD: Operation = Operation::new(
    "deleteScheduledTaskRecord",
    "DELETE",
    "/v3/{project_id}/instance/{instance_id}/scheduled-jobs",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Show a task.
    ///
    /// Shows one asynchronous task of the past month: what it does, how far it has come, and why it
    /// failed if it did. A new task is found a few seconds after the call that starts it.
    ///
    /// `GET /v3/{project_id}/jobs`
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
    /// let answer = client.show_job("a9767ede-fe0f-4888-9003-e843a4c90514").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.13.1, tables 4-888, 4-889, 4-890, 4-891, 4-894, 4-895.
    #[doc(alias = "ShowGaussMySqlJobInfo")]
    #[doc(alias = "showJob")]
    #[inline]
    pub fn show_job(&self, id: impl Into<String>) -> ShowJobCall {
        let mut call = Call::new(&self.connection, &SHOW_JOB);
        call.set(1, &id.into());
        ShowJobCall { call }
    }

    /// List instant tasks.
    ///
    /// Lists the tasks that run as soon as they are started, page by page.
    ///
    /// `GET /v3/{project_id}/immediate-jobs`
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
    /// let answer = client.list_instant_tasks().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.13.2, tables 4-896, 4-897, 4-898, 4-899, 4-901, 4-902.
    #[doc(alias = "ListImmediateJobs")]
    #[doc(alias = "listInstantTasks")]
    #[inline]
    pub fn list_instant_tasks(&self) -> ListInstantTasksCall {
        ListInstantTasksCall {
            call: Call::new(&self.connection, &LIST_INSTANT_TASKS),
        }
    }

    /// List scheduled tasks.
    ///
    /// Lists the tasks that are planned for a certain time, page by page.
    ///
    /// `GET /v3/{project_id}/scheduled-jobs`
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
    /// let answer = client.list_scheduled_tasks().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.13.3, tables 4-903, 4-904, 4-905, 4-906, 4-908, 4-909.
    #[doc(alias = "ListScheduleJobs")]
    #[doc(alias = "listScheduledTasks")]
    #[inline]
    pub fn list_scheduled_tasks(&self) -> ListScheduledTasksCall {
        ListScheduledTasksCall {
            call: Call::new(&self.connection, &LIST_SCHEDULED_TASKS),
        }
    }

    /// Cancel scheduled tasks.
    ///
    /// Cancels tasks that are planned for a certain time.
    ///
    /// `DELETE /v3/{project_id}/scheduled-jobs`
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
    /// use huaweicloud_taurusdb::models::CancelScheduledTasks;
    ///
    /// let body = CancelScheduledTasks::new(["56d3c1138dcf4f1da73b0170700c78d0"]);
    /// let answer = client.cancel_scheduled_tasks(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.13.4, tables 4-910, 4-911, 4-912, 4-913, 4-914, 4-915.
    #[doc(alias = "CancelScheduleTask")]
    #[doc(alias = "cancelScheduledTasks")]
    #[inline]
    pub fn cancel_scheduled_tasks(
        &self,
        body: CancelScheduledTasks,
    ) -> CancelScheduledTasksCall {
        let mut call = Call::new(&self.connection, &CANCEL_SCHEDULED_TASKS);
        call.json(&body);
        CancelScheduledTasksCall { call }
    }

    /// Delete the record of a task.
    ///
    /// Deletes what the service keeps on record of a task.
    ///
    /// `DELETE /v3/{project_id}/jobs/{job_id}`
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
    ///     .delete_task_record("6b00c41d-d54f-4bcb-80da-566ccedc2b5d")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.13.5, tables 4-916, 4-917, 4-918, 4-919.
    #[doc(alias = "DeleteTaskRecord")]
    #[doc(alias = "deleteTaskRecord")]
    #[inline]
    pub fn delete_task_record(&self, job_id: impl Into<String>) -> DeleteTaskRecordCall {
        let mut call = Call::new(&self.connection, &DELETE_TASK_RECORD);
        call.set(1, &job_id.into());
        DeleteTaskRecordCall { call }
    }

    /// Delete the record of a scheduled task.
    ///
    /// Deletes what the service keeps on record of a scheduled task of an instance.
    ///
    /// `DELETE /v3/{project_id}/instance/{instance_id}/scheduled-jobs`
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
    /// use huaweicloud_taurusdb::models::DeleteScheduledTaskRecord;
    ///
    /// let body = DeleteScheduledTaskRecord::new("54c219a29a5f477ba69e36d0116d05d7");
    /// let answer = client
    ///     .delete_scheduled_task_record("61a4ea66210545909d74a05c27a7179ein07", body)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.13.6, tables 4-920, 4-921, 4-922, 4-923, 4-924, 4-925.
    #[doc(alias = "DeleteScheduleTasK")]
    #[doc(alias = "deleteScheduledTaskRecord")]
    #[inline]
    pub fn delete_scheduled_task_record(
        &self,
        instance_id: impl Into<String>,
        body: DeleteScheduledTaskRecord,
    ) -> DeleteScheduledTaskRecordCall {
        let mut call = Call::new(&self.connection, &DELETE_SCHEDULED_TASK_RECORD);
        call.set(1, &instance_id.into());
        call.json(&body);
        DeleteScheduledTaskRecordCall {
            call,
        }
    }
}

/// A call of [`Client::show_job`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowJobCall {
    call: Call,
}

impl ShowJobCall {
    /// Project in which the call takes effect. Its ID has 32 letters and digits.
    ///
    /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
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
    /// The task.
    ///
    /// # Errors
    ///
    /// See [`Client::show_job`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<TaskReport> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_job`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<TaskReport, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_instant_tasks`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListInstantTasksCall {
    call: Call,
}

impl ListInstantTasksCall {
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

    /// Lists only the tasks in this state.
    ///
    /// Example: `Failed`.
    #[inline]
    pub fn status(mut self, status: TaskStatus) -> Self {
        self.call.set(1, &status);
        self
    }

    /// Lists only the tasks of this name.
    ///
    /// Example: `CloseGaussDBforMySQLProxy`.
    #[inline]
    pub fn job_name(mut self, job_name: TaskName) -> Self {
        self.call.set(2, &job_name);
        self
    }

    /// Lists only the task with this ID.
    ///
    /// Example: `7155730b-a60b-4dc0-9f89-3f55897f29d6`.
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.call.set(3, &job_id.into());
        self
    }

    /// Where the page begins. The first task has the number 1.
    ///
    /// At least 0. Default: `1`. Example: `1`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(4, &offset);
        self
    }

    /// How many tasks a page holds at most.
    ///
    /// One of `10`, `20`, `50`. Default: `10`. Example: `20`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(5, &limit);
        self
    }

    /// Begin of the period, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    ///
    /// Example: `2018-08-06T10:00:00+0000`.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.call.set(6, &start_time.into());
        self
    }

    /// End of the period, written like `start_time`.
    ///
    /// Example: `2018-08-06T13:00:00+0000`.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.call.set(7, &end_time.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(8, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of tasks.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instant_tasks`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<InstantTaskList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_instant_tasks`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<InstantTaskList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<InstantTaskList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<InstantTaskList, InstantTask> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut InstantTaskList| page.jobs.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::list_scheduled_tasks`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListScheduledTasksCall {
    call: Call,
}

impl ListScheduledTasksCall {
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
    /// At least 0. Default: `0`. Example: `1`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(1, &offset);
        self
    }

    /// How many tasks a page holds at most.
    ///
    /// Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// Lists only the tasks in this state.
    ///
    /// Example: `Pending`.
    #[inline]
    pub fn status(mut self, status: TaskStatus) -> Self {
        self.call.set(3, &status);
        self
    }

    /// Begin of the period, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
    ///
    /// Example: `2018-08-06T10:00:00+0000`.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.call.set(4, &start_time.into());
        self
    }

    /// End of the period, written like `start_time`.
    ///
    /// Example: `2018-08-06T13:00:00+0000`.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.call.set(5, &end_time.into());
        self
    }

    /// Lists only the task with this ID.
    ///
    /// Example: `56d3c1138dcf4f1da73b0170700c78d0`.
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.call.set(6, &job_id.into());
        self
    }

    /// Lists only the tasks of this kind.
    ///
    /// Example: `UpgradeGaussDBforMySQLDatabaseVersion`.
    #[inline]
    pub fn job_name(mut self, job_name: impl Into<String>) -> Self {
        self.call.set(7, &job_name.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(8, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of tasks.
    ///
    /// # Errors
    ///
    /// See [`Client::list_scheduled_tasks`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ScheduledTaskList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_scheduled_tasks`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ScheduledTaskList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<ScheduledTaskList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<ScheduledTaskList, ScheduledTask> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut ScheduledTaskList| page.schedules.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::cancel_scheduled_tasks`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CancelScheduledTasksCall {
    call: Call,
}

impl CancelScheduledTasksCall {
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
        self.call.set(1, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// The tasks are cancelled.
    ///
    /// # Errors
    ///
    /// See [`Client::cancel_scheduled_tasks`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<CancelledTasks> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::cancel_scheduled_tasks`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<CancelledTasks, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_task_record`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteTaskRecordCall {
    call: Call,
}

impl DeleteTaskRecordCall {
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
    /// The record is deleted.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_task_record`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<BTreeMap<String, Value>> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_task_record`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<BTreeMap<String, Value>, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::delete_scheduled_task_record`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteScheduledTaskRecordCall {
    call: Call,
}

impl DeleteScheduledTaskRecordCall {
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
    /// What has come of the request.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_scheduled_task_record`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<TaskRecordDeletion> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_scheduled_task_record`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<TaskRecordDeletion, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    ShowJobCall, ListInstantTasksCall, ListScheduledTasksCall, CancelScheduledTasksCall,
    DeleteTaskRecordCall, DeleteScheduledTaskRecordCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&SHOW_JOB)
                .aliases(&["ShowGaussMySqlJobInfo"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_INSTANT_TASKS)
                .aliases(&["ListImmediateJobs"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<TaskStatus>,
                    by_name::blank::<TaskName>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_SCHEDULED_TASKS)
                .aliases(&["ListScheduleJobs"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<TaskStatus>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CANCEL_SCHEDULED_TASKS)
                .aliases(&["CancelScheduleTask"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<CancelScheduledTasks>)
                .json_answer(),
            by_name::Dynamic::new(&DELETE_TASK_RECORD)
                .aliases(&["DeleteTaskRecord"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_SCHEDULED_TASK_RECORD)
                .aliases(&["DeleteScheduleTasK"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteScheduledTaskRecord>)
                .json_answer(),
        ]
    }
}
