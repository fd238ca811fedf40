// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CreateDatabases, Database, DatabaseCharacterSetList, DatabaseList, DeleteDatabases,
    Language, StartedTask, TaskReport, UpdateDatabaseComments,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// List character sets.
        ///
        /// Lists the character sets that databases of an instance can have.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/databases/charsets`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_database_character_sets("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.11.1, tables 4-818, 4-819, 4-820, 4-821, 4-822.
        #[doc(alias = "ListGaussMySqlDatabaseCharsets")]
        list_database_character_sets(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListDatabaseCharacterSetsCall = LIST_DATABASE_CHARACTER_SETS;
        /// Create databases.
        ///
        /// Creates up to 50 databases in an instance, and lets users into them.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/databases`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{CreateDatabases, DatabaseUserGrant, NewDatabase};
        ///
        /// let body = CreateDatabases::new([
        ///     NewDatabase::new("test", "utf8mb4")
        ///         .with_comment("database_comment")
        ///         .with_users([
        ///             DatabaseUserGrant::new("gaussdb_mysql_user1", "127.0.0.1", false),
        ///         ]),
        /// ]);
        /// let answer = client
        ///     .create_databases("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.11.2, tables 4-823, 4-824, 4-825, 4-828, 4-829, 4-830.
        #[doc(alias = "CreateGaussMySqlDatabase")]
        create_databases(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateDatabases = json(&body),
        ) -> CreateDatabasesCall = CREATE_DATABASES;
        /// List databases.
        ///
        /// Lists the databases of an instance and who may work in them, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/databases`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_databases("a23fb62bd61e4e9e9636fd2225f395bein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.11.4, tables 4-838, 4-839, 4-840, 4-841, 4-844, 4-845.
        #[doc(alias = "ListGaussMySqlDatabase")]
        list_databases(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListDatabasesCall = LIST_DATABASES;
        /// Delete databases.
        ///
        /// Deletes up to 50 databases of an instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/databases`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::DeleteDatabases;
        ///
        /// let answer = client
        ///     .delete_databases(
        ///         "61a4ea66210545909d74a05c27a7179ein07",
        ///         DeleteDatabases::new(["test"]),
        ///     )
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.11.5, tables 4-846, 4-847, 4-848, 4-849, 4-850, 4-851.
        #[doc(alias = "DeleteGaussMySqlDatabase")]
        delete_databases(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: DeleteDatabases = json(&body),
        ) -> DeleteDatabasesCall = DELETE_DATABASES;
        /// Update the comments of databases.
        ///
        /// Changes the comments on up to 50 databases of an instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/databases/comment`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{DatabaseComment, UpdateDatabaseComments};
        ///
        /// let body = UpdateDatabaseComments::new([
        ///     DatabaseComment::new("gaussdb_mysql_user1", "first_database"),
        /// ]);
        /// let answer = client
        ///     .update_database_comments("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.11.3, tables 4-831, 4-832, 4-833, 4-835, 4-836, 4-837.
        #[doc(alias = "UpdateGaussMySqlDatabaseComment")]
        update_database_comments(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateDatabaseComments = json(&body),
        ) -> UpdateDatabaseCommentsCall = UPDATE_DATABASE_COMMENTS;
    }
}

rt::operation! {
    LIST_DATABASE_CHARACTER_SETS = "listDatabaseCharacterSets", "GET", "/v3/{project_id}/instances/{instance_id}/databases/charsets" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_database_character_sets`].
    ListDatabaseCharacterSetsCall {}
    /// The character sets.
    send -> DatabaseCharacterSetList;
}

rt::operation! {
    CREATE_DATABASES = "createDatabases", "POST", "/v3/{project_id}/instances/{instance_id}/databases" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_databases`].
    CreateDatabasesCall {}
    /// A task creates the databases.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_DATABASES = "listDatabases", "GET", "/v3/{project_id}/instances/{instance_id}/databases" {
        path("project_id").from_client().checks(&[MaxLength(32)]),
        path("instance_id").checks(&[MaxLength(36)]), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("name"), query("charset"),
        header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/databases")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_databases`].
    ListDatabasesCall {
        /// How many databases to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many databases a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `100`.
        limit: i32 = set(3, &limit);
        /// Lists only databases of this name.
        ///
        /// Example: `test`.
        name: impl Into<String> = set(4, &name.into());
        /// Lists only databases with this character set, one of those that `listDatabaseCharacterSets`
        /// has.
        ///
        /// Example: `utf8mb4`.
        charset: impl Into<String> = set(5, &charset.into());
    }
    /// A page of databases.
    send -> DatabaseList;
    pages -> DatabaseList;
    items -> Database = |page: &mut DatabaseList| page.databases.take().unwrap_or_default();
}

rt::operation! {
    DELETE_DATABASES = "deleteDatabases", "DELETE", "/v3/{project_id}/instances/{instance_id}/databases" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_databases`].
    DeleteDatabasesCall {}
    /// A task deletes the databases.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_DATABASE_COMMENTS = "updateDatabaseComments", "PUT", "/v3/{project_id}/instances/{instance_id}/databases/comment" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_database_comments`].
    UpdateDatabaseCommentsCall {}
    /// A task changes the comments.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(
    ListDatabaseCharacterSetsCall 0, CreateDatabasesCall 0, DeleteDatabasesCall 0,
    UpdateDatabaseCommentsCall 0,
);
set_x_language!(
    ListDatabaseCharacterSetsCall 2, CreateDatabasesCall 2, ListDatabasesCall 6,
    DeleteDatabasesCall 2, UpdateDatabaseCommentsCall 2,
);
set_project_id_2!(ListDatabasesCall 0,);

rt::dynamic! {
    LIST_DATABASE_CHARACTER_SETS {
        String, String, Language,
    }.aliases(&["ListGaussMySqlDatabaseCharsets"]).json_answer()
    CREATE_DATABASES {
        String, String, Language,
    }.aliases(&["CreateGaussMySqlDatabase"])
        .json_body(blank::<CreateDatabases>).json_answer().job(&SHOW_JOB_JOB)
    LIST_DATABASES {
        String, String, i32, i32, String, String, Language,
    }.aliases(&["ListGaussMySqlDatabase"]).json_answer()
    DELETE_DATABASES {
        String, String, Language,
    }.aliases(&["DeleteGaussMySqlDatabase"])
        .json_body(blank::<DeleteDatabases>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_DATABASE_COMMENTS {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlDatabaseComment"])
        .json_body(blank::<UpdateDatabaseComments>).json_answer().job(&SHOW_JOB_JOB)
}
