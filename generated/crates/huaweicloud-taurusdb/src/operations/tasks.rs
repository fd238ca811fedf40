// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use crate::client::Client;
use crate::models::{
    CancelScheduledTasks, CancelledTasks, DeleteScheduledTaskRecord, InstantTask,
    InstantTaskList, Language, ScheduledTask, ScheduledTaskList, TaskName,
    TaskRecordDeletion, TaskReport, TaskStatus,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB;

rt::methods! {
    Client {
        /// Show a task.
        ///
        /// Shows one asynchronous task of the past month: what it does, how far it has come, and why it
        /// failed if it did. A new task is found a few seconds after the call that starts it.
        ///
        /// `GET /v3/{project_id}/jobs`
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
        show_job(id: impl Into<String> = set(1, &id.into())) -> ShowJobCall = SHOW_JOB;
        /// List instant tasks.
        ///
        /// Lists the tasks that run as soon as they are started, page by page.
        ///
        /// `GET /v3/{project_id}/immediate-jobs`
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
        list_instant_tasks() -> ListInstantTasksCall = LIST_INSTANT_TASKS;
        /// List scheduled tasks.
        ///
        /// Lists the tasks that are planned for a certain time, page by page.
        ///
        /// `GET /v3/{project_id}/scheduled-jobs`
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
        list_scheduled_tasks() -> ListScheduledTasksCall = LIST_SCHEDULED_TASKS;
        /// Cancel scheduled tasks.
        ///
        /// Cancels tasks that are planned for a certain time.
        ///
        /// `DELETE /v3/{project_id}/scheduled-jobs`
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
        cancel_scheduled_tasks(
            body: CancelScheduledTasks = json(&body),
        ) -> CancelScheduledTasksCall = CANCEL_SCHEDULED_TASKS;
        /// Delete the record of a task.
        ///
        /// Deletes what the service keeps on record of a task.
        ///
        /// `DELETE /v3/{project_id}/jobs/{job_id}`
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
        delete_task_record(
            job_id: impl Into<String> = set(1, &job_id.into()),
        ) -> DeleteTaskRecordCall = DELETE_TASK_RECORD;
        /// Delete the record of a scheduled task.
        ///
        /// Deletes what the service keeps on record of a scheduled task of an instance.
        ///
        /// `DELETE /v3/{project_id}/instance/{instance_id}/scheduled-jobs`
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
        delete_scheduled_task_record(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: DeleteScheduledTaskRecord = json(&body),
        ) -> DeleteScheduledTaskRecordCall = DELETE_SCHEDULED_TASK_RECORD;
    }
}

rt::call! {
    /// A call of [`Client::show_job`].
    ShowJobCall {}
    /// The task.
    send -> TaskReport;
}

rt::operation! {
    LIST_INSTANT_TASKS = "listInstantTasks", "GET", "/v3/{project_id}/immediate-jobs" {
        path("project_id").from_client(), query("status"), query("job_name"), query("job_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Values(&[Integer(10), Integer(20), Integer(50)])]),
        query("start_time"), query("end_time"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/jobs")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_instant_tasks`].
    ListInstantTasksCall {
        /// Lists only the tasks in this state.
        ///
        /// Example: `Failed`.
        status: TaskStatus = set(1, &status);
        /// Lists only the tasks of this name.
        ///
        /// Example: `CloseGaussDBforMySQLProxy`.
        job_name: TaskName = set(2, &job_name);
        /// Lists only the task with this ID.
        ///
        /// Example: `7155730b-a60b-4dc0-9f89-3f55897f29d6`.
        job_id: impl Into<String> = set(3, &job_id.into());
        /// Where the page begins. The first task has the number 1.
        ///
        /// At least 0. Default: `1`. Example: `1`.
        offset: i32 = set(4, &offset);
        /// How many tasks a page holds at most.
        ///
        /// One of `10`, `20`, `50`. Default: `10`. Example: `20`.
        limit: i32 = set(5, &limit);
        /// Begin of the period, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
        ///
        /// Example: `2018-08-06T10:00:00+0000`.
        start_time: impl Into<String> = set(6, &start_time.into());
        /// End of the period, written like `start_time`.
        ///
        /// Example: `2018-08-06T13:00:00+0000`.
        end_time: impl Into<String> = set(7, &end_time.into());
    }
    /// A page of tasks.
    send -> InstantTaskList;
    pages -> InstantTaskList;
    items -> InstantTask = |page: &mut InstantTaskList| page.jobs.take().unwrap_or_default();
}

rt::operation! {
    LIST_SCHEDULED_TASKS = "listScheduledTasks", "GET", "/v3/{project_id}/scheduled-jobs" {
        path("project_id").from_client(), query("offset").checks(&[Minimum(0)]), query("limit"),
        query("status"), query("start_time"), query("end_time"), query("job_id"),
        query("job_name"), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/schedules")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_scheduled_tasks`].
    ListScheduledTasksCall {
        /// How many tasks to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `1`.
        offset: i32 = set(1, &offset);
        /// How many tasks a page holds at most.
        ///
        /// Default: `10`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// Lists only the tasks in this state.
        ///
        /// Example: `Pending`.
        status: TaskStatus = set(3, &status);
        /// Begin of the period, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as `+0100`.
        ///
        /// Example: `2018-08-06T10:00:00+0000`.
        start_time: impl Into<String> = set(4, &start_time.into());
        /// End of the period, written like `start_time`.
        ///
        /// Example: `2018-08-06T13:00:00+0000`.
        end_time: impl Into<String> = set(5, &end_time.into());
        /// Lists only the task with this ID.
        ///
        /// Example: `56d3c1138dcf4f1da73b0170700c78d0`.
        job_id: impl Into<String> = set(6, &job_id.into());
        /// Lists only the tasks of this kind.
        ///
        /// Example: `UpgradeGaussDBforMySQLDatabaseVersion`.
        job_name: impl Into<String> = set(7, &job_name.into());
    }
    /// A page of tasks.
    send -> ScheduledTaskList;
    pages -> ScheduledTaskList;
    items -> ScheduledTask = |page: &mut ScheduledTaskList| page.schedules.take().unwrap_or_default();
}

rt::operation! {
    CANCEL_SCHEDULED_TASKS = "cancelScheduledTasks", "DELETE", "/v3/{project_id}/scheduled-jobs" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::cancel_scheduled_tasks`].
    CancelScheduledTasksCall {}
    /// The tasks are cancelled.
    send -> CancelledTasks;
}

rt::operation! {
    DELETE_TASK_RECORD = "deleteTaskRecord", "DELETE", "/v3/{project_id}/jobs/{job_id}" {
        path("project_id").from_client(), path("job_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::delete_task_record`].
    DeleteTaskRecordCall {}
    /// The record is deleted.
    send -> BTreeMap<String, rt::Value>;
}

rt::operation! {
    DELETE_SCHEDULED_TASK_RECORD = "deleteScheduledTaskRecord", "DELETE", "/v3/{project_id}/instance/{instance_id}/scheduled-jobs" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_scheduled_task_record`].
    DeleteScheduledTaskRecordCall {}
    /// What has come of the request.
    send -> TaskRecordDeletion;
}

set_project_id_2!(ShowJobCall 0,);
set_x_language!(
    ShowJobCall 2, ListInstantTasksCall 8, ListScheduledTasksCall 8,
    CancelScheduledTasksCall 1, DeleteTaskRecordCall 2, DeleteScheduledTaskRecordCall 2,
);
set_project_id!(
    ListInstantTasksCall 0, ListScheduledTasksCall 0, CancelScheduledTasksCall 0,
    DeleteTaskRecordCall 0, DeleteScheduledTaskRecordCall 0,
);

rt::dynamic! {
    SHOW_JOB { String, String, Language }.aliases(&["ShowGaussMySqlJobInfo"]).json_answer()
    LIST_INSTANT_TASKS {
        String, TaskStatus, TaskName, String, i32, i32, String, String, Language,
    }.aliases(&["ListImmediateJobs"]).json_answer()
    LIST_SCHEDULED_TASKS {
        String, i32, i32, TaskStatus, String, String, String, String, Language,
    }.aliases(&["ListScheduleJobs"]).json_answer()
    CANCEL_SCHEDULED_TASKS {
        String, Language,
    }.aliases(&["CancelScheduleTask"]).json_body(blank::<CancelScheduledTasks>).json_answer()
    DELETE_TASK_RECORD { String, String, Language }.aliases(&["DeleteTaskRecord"]).json_answer()
    DELETE_SCHEDULED_TASK_RECORD {
        String, String, Language,
    }.aliases(&["DeleteScheduleTasK"])
        .json_body(blank::<DeleteScheduledTaskRecord>).json_answer()
}
