// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{BigKeyTask, BigKeyTaskList, BigKeyTaskStatus, BigKeyTaskSummary};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Create a big key analysis task.
        ///
        /// Starts to look for big keys in a Redis instance. The answer is the new task, which mostly
        /// waits to be run and has found nothing yet.
        ///
        /// `POST /v2/{project_id}/instances/{instance_id}/bigkey-task`
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
        create_big_key_task(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> CreateBigKeyTaskCall = CREATE_BIG_KEY_TASK;
        /// List big key analysis tasks.
        ///
        /// Lists the big key analysis tasks of an instance, page by page, without the keys that they
        /// found.
        ///
        /// `GET /v2/{project_id}/instances/{instance_id}/bigkey-tasks`
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
        list_big_key_tasks(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListBigKeyTasksCall = LIST_BIG_KEY_TASKS;
    }
}

rt::operation! {
    CREATE_BIG_KEY_TASK = "createBigKeyTask", "POST", "/v2/{project_id}/instances/{instance_id}/bigkey-task" {
        path("project_id").from_client(), path("instance_id"),
    }
}

rt::call! {
    /// A call of [`Client::create_big_key_task`].
    CreateBigKeyTaskCall {
        /// Project in which the call takes effect. It belongs to one region and decides what the caller
        /// may reach.
        ///
        /// Example: `054e292c9880d4992f02c0196d3ea468`.
        ///
        /// Defaults to the value of the client.
        project_id: impl Into<String> = set(0, &project_id.into());
    }
    /// The task is created.
    send -> BigKeyTask;
}

rt::operation! {
    LIST_BIG_KEY_TASKS = "listBigKeyTasks", "GET", "/v2/{project_id}/instances/{instance_id}/bigkey-tasks" {
        path("project_id").from_client(), path("instance_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(1000)]), query("status"),
    }.paging(&Paging::offset("offset", "limit", "/records").total("/count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_big_key_tasks`].
    ListBigKeyTasksCall {
        /// Project in which the call takes effect. It belongs to one region and decides what the caller
        /// may reach.
        ///
        /// Example: `054e292c9880d4992f02c0196d3ea468`.
        ///
        /// Defaults to the value of the client.
        project_id: impl Into<String> = set(0, &project_id.into());
        /// How many tasks to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `10`.
        offset: i32 = set(2, &offset);
        /// How many tasks a page holds at most.
        ///
        /// From 1 to 1000. Default: `10`. Example: `10`.
        limit: i32 = set(3, &limit);
        /// Lists only the tasks in this state.
        ///
        /// Example: `success`.
        status: BigKeyTaskStatus = set(4, &status);
    }
    /// A page of tasks.
    send -> BigKeyTaskList;
    pages -> BigKeyTaskList;
    items -> BigKeyTaskSummary = |page: &mut BigKeyTaskList| page.records.take().unwrap_or_default();
}

rt::dynamic! {
    CREATE_BIG_KEY_TASK { String, String }.aliases(&["CreateBigkeyScanTask"]).json_answer()
    LIST_BIG_KEY_TASKS {
        String, String, i32, i32, BigKeyTaskStatus,
    }.aliases(&["ListBigkeyScanTasks"]).json_answer()
}
