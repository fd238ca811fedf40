// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CreateDatabaseUsers, DatabaseUser, DatabaseUserList, DeleteDatabaseUsers,
    GrantDatabasePermissions, Language, RevokeDatabasePermissions, StartedTask,
    TaskReport, UpdateDatabaseUserComments, UpdateDatabaseUserPasswords,
};
use specmill_runtime::codegen as rt;
use super::waiting::SHOW_JOB_JOB;

rt::methods! {
    Client {
        /// Create database users.
        ///
        /// Creates up to 50 users of the databases of an instance, with what they may do there.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/db-users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     CreateDatabaseUsers, DatabaseGrant, NewDatabaseUser,
        /// };
        ///
        /// let body = CreateDatabaseUsers::new([
        ///     NewDatabaseUser::new("gaussdb_mysql_user1", "secret")
        ///         .with_comment("database_user_comment")
        ///         .with_hosts(["127.0.0.1"])
        ///         .with_databases([DatabaseGrant::new("test", false)]),
        /// ]);
        /// let answer = client
        ///     .create_database_users("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.1, tables 4-766, 4-767, 4-768, 4-771, 4-772, 4-773.
        #[doc(alias = "CreateGaussMySqlDatabaseUser")]
        create_database_users(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: CreateDatabaseUsers = json(&body),
        ) -> CreateDatabaseUsersCall = CREATE_DATABASE_USERS;
        /// List database users.
        ///
        /// Lists the users of the databases of an instance, page by page.
        ///
        /// `GET /v3/{project_id}/instances/{instance_id}/db-users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client
        ///     .list_database_users("61a4ea66210545909d74a05c27a7179ein07")
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.2, tables 4-774, 4-775, 4-776, 4-777, 4-780, 4-781.
        #[doc(alias = "ListGaussMySqlDatabaseUser")]
        list_database_users(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
        ) -> ListDatabaseUsersCall = LIST_DATABASE_USERS;
        /// Delete database users.
        ///
        /// Deletes up to 50 users of the databases of an instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/db-users`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{DatabaseUserReference, DeleteDatabaseUsers};
        ///
        /// let body = DeleteDatabaseUsers::new([
        ///     DatabaseUserReference::new("gaussdb_mysql_user1", "127.0.0.1"),
        /// ]);
        /// let answer = client
        ///     .delete_database_users("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.3, tables 4-782, 4-783, 4-784, 4-786, 4-787, 4-788.
        #[doc(alias = "DeleteGaussMySqlDatabaseUser")]
        delete_database_users(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: DeleteDatabaseUsers = json(&body),
        ) -> DeleteDatabaseUsersCall = DELETE_DATABASE_USERS;
        /// Update the comments of database users.
        ///
        /// Changes the comments on up to 50 users of the databases of an instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/db-users/comment`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{DatabaseUserComment, UpdateDatabaseUserComments};
        ///
        /// let body = UpdateDatabaseUserComments::new([
        ///     DatabaseUserComment::new(
        ///         "gaussdb_mysql_user1",
        ///         "127.0.0.1",
        ///         "first_database_user",
        ///     ),
        /// ]);
        /// let answer = client
        ///     .update_database_user_comments("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.4, tables 4-789, 4-790, 4-791, 4-793, 4-794, 4-795.
        #[doc(alias = "UpdateGaussMySqlDatabaseUserComment")]
        update_database_user_comments(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateDatabaseUserComments = json(&body),
        ) -> UpdateDatabaseUserCommentsCall = UPDATE_DATABASE_USER_COMMENTS;
        /// Update the passwords of database users.
        ///
        /// Gives new passwords to up to 50 users of the databases of an instance.
        ///
        /// `PUT /v3/{project_id}/instances/{instance_id}/db-users/password`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     DatabaseUserPassword, UpdateDatabaseUserPasswords,
        /// };
        ///
        /// let body = UpdateDatabaseUserPasswords::new([
        ///     DatabaseUserPassword::new("gaussdb_mysql_user1", "127.0.0.1", "secret"),
        /// ]);
        /// let answer = client
        ///     .update_database_user_passwords("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.5, tables 4-796, 4-797, 4-798, 4-800, 4-801, 4-802.
        #[doc(alias = "ResetGaussMySqlDatabasePassword")]
        update_database_user_passwords(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: UpdateDatabaseUserPasswords = json(&body),
        ) -> UpdateDatabaseUserPasswordsCall = UPDATE_DATABASE_USER_PASSWORDS;
        /// Grant database permissions.
        ///
        /// Lets up to 50 users read or write databases of an instance.
        ///
        /// `POST /v3/{project_id}/instances/{instance_id}/db-users/privilege`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     DatabaseGrant, DatabaseUserGrants, GrantDatabasePermissions,
        /// };
        ///
        /// let body = GrantDatabasePermissions::new([
        ///     DatabaseUserGrants::new(
        ///         "gaussdb_mysql_user1",
        ///         "127.0.0.1",
        ///         [DatabaseGrant::new("test", false)],
        ///     ),
        /// ]);
        /// let answer = client
        ///     .grant_database_permissions("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.6, tables 4-803, 4-804, 4-805, 4-808, 4-809, 4-810.
        #[doc(alias = "AddDatabasePermission")]
        grant_database_permissions(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: GrantDatabasePermissions = json(&body),
        ) -> GrantDatabasePermissionsCall = GRANT_DATABASE_PERMISSIONS;
        /// Revoke database permissions.
        ///
        /// Takes from up to 50 users what they may do in databases of an instance.
        ///
        /// `DELETE /v3/{project_id}/instances/{instance_id}/db-users/privilege`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{
        ///     DatabaseUserRevocations, RevokeDatabasePermissions,
        /// };
        ///
        /// let body = RevokeDatabasePermissions::new([
        ///     DatabaseUserRevocations::new("gaussdb_mysql_user1", "127.0.0.1", ["test"]),
        /// ]);
        /// let answer = client
        ///     .revoke_database_permissions("61a4ea66210545909d74a05c27a7179ein07", body)
        ///     .send()
        ///     .await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 4.10.7, tables 4-811, 4-812, 4-813, 4-815, 4-816, 4-817.
        #[doc(alias = "DeleteDatabasePermission")]
        revoke_database_permissions(
            instance_id: impl Into<String> = set(1, &instance_id.into()),
            body: RevokeDatabasePermissions = json(&body),
        ) -> RevokeDatabasePermissionsCall = REVOKE_DATABASE_PERMISSIONS;
    }
}

rt::operation! {
    CREATE_DATABASE_USERS = "createDatabaseUsers", "POST", "/v3/{project_id}/instances/{instance_id}/db-users" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::create_database_users`].
    CreateDatabaseUsersCall {}
    /// A task creates the users.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    LIST_DATABASE_USERS = "listDatabaseUsers", "GET", "/v3/{project_id}/instances/{instance_id}/db-users" {
        path("project_id").from_client(), path("instance_id"),
        query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/users")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_database_users`].
    ListDatabaseUsersCall {
        /// How many users to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
        offset: i32 = set(2, &offset);
        /// How many users a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `100`.
        limit: i32 = set(3, &limit);
    }
    /// A page of users.
    send -> DatabaseUserList;
    pages -> DatabaseUserList;
    items -> DatabaseUser = |page: &mut DatabaseUserList| page.users.take().unwrap_or_default();
}

rt::operation! {
    DELETE_DATABASE_USERS = "deleteDatabaseUsers", "DELETE", "/v3/{project_id}/instances/{instance_id}/db-users" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::delete_database_users`].
    DeleteDatabaseUsersCall {}
    /// A task deletes the users.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_DATABASE_USER_COMMENTS = "updateDatabaseUserComments", "PUT", "/v3/{project_id}/instances/{instance_id}/db-users/comment" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true).patterns(rt::matches)
}

rt::call! {
    /// A call of [`Client::update_database_user_comments`].
    UpdateDatabaseUserCommentsCall {}
    /// A task changes the comments.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    UPDATE_DATABASE_USER_PASSWORDS = "updateDatabaseUserPasswords", "PUT", "/v3/{project_id}/instances/{instance_id}/db-users/password" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_database_user_passwords`].
    UpdateDatabaseUserPasswordsCall {}
    /// A task changes the passwords.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    GRANT_DATABASE_PERMISSIONS = "grantDatabasePermissions", "POST", "/v3/{project_id}/instances/{instance_id}/db-users/privilege" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::grant_database_permissions`].
    GrantDatabasePermissionsCall {}
    /// A task grants the permissions.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

rt::operation! {
    REVOKE_DATABASE_PERMISSIONS = "revokeDatabasePermissions", "DELETE", "/v3/{project_id}/instances/{instance_id}/db-users/privilege" {
        path("project_id").from_client(), path("instance_id"), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::revoke_database_permissions`].
    RevokeDatabasePermissionsCall {}
    /// A task revokes the permissions.
    send -> StartedTask;
    send_and_wait -> StartedTask, TaskReport = &SHOW_JOB_JOB;
}

set_project_id!(
    CreateDatabaseUsersCall 0, ListDatabaseUsersCall 0, DeleteDatabaseUsersCall 0,
    UpdateDatabaseUserCommentsCall 0, UpdateDatabaseUserPasswordsCall 0,
    GrantDatabasePermissionsCall 0, RevokeDatabasePermissionsCall 0,
);
set_x_language!(
    CreateDatabaseUsersCall 2, ListDatabaseUsersCall 4, DeleteDatabaseUsersCall 2,
    UpdateDatabaseUserCommentsCall 2, UpdateDatabaseUserPasswordsCall 2,
    GrantDatabasePermissionsCall 2, RevokeDatabasePermissionsCall 2,
);

rt::dynamic! {
    CREATE_DATABASE_USERS {
        String, String, Language,
    }.aliases(&["CreateGaussMySqlDatabaseUser"])
        .json_body(blank::<CreateDatabaseUsers>).json_answer().job(&SHOW_JOB_JOB)
    LIST_DATABASE_USERS {
        String, String, i32, i32, Language,
    }.aliases(&["ListGaussMySqlDatabaseUser"]).json_answer()
    DELETE_DATABASE_USERS {
        String, String, Language,
    }.aliases(&["DeleteGaussMySqlDatabaseUser"])
        .json_body(blank::<DeleteDatabaseUsers>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_DATABASE_USER_COMMENTS {
        String, String, Language,
    }.aliases(&["UpdateGaussMySqlDatabaseUserComment"])
        .json_body(blank::<UpdateDatabaseUserComments>).json_answer().job(&SHOW_JOB_JOB)
    UPDATE_DATABASE_USER_PASSWORDS {
        String, String, Language,
    }.aliases(&["ResetGaussMySqlDatabasePassword"])
        .json_body(blank::<UpdateDatabaseUserPasswords>).json_answer().job(&SHOW_JOB_JOB)
    GRANT_DATABASE_PERMISSIONS {
        String, String, Language,
    }.aliases(&["AddDatabasePermission"])
        .json_body(blank::<GrantDatabasePermissions>).json_answer().job(&SHOW_JOB_JOB)
    REVOKE_DATABASE_PERMISSIONS {
        String, String, Language,
    }.aliases(&["DeleteDatabasePermission"])
        .json_body(blank::<RevokeDatabasePermissions>).json_answer().job(&SHOW_JOB_JOB)
}
