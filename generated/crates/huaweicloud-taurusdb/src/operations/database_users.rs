// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CreateDatabaseUsers, DatabaseUser, DatabaseUserList, DeleteDatabaseUsers,
    GrantDatabasePermissions, Language, RevokeDatabasePermissions, StartedTask,
    TaskReport, UpdateDatabaseUserComments, UpdateDatabaseUserPasswords,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static CREATE_DATABASE_USERS: Operation = Operation::new(
    "createDatabaseUsers",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/db-users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_DATABASE_USERS: Operation = Operation::new(
    "listDatabaseUsers",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/db-users",
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
    &specmill_runtime::Paging::offset("offset", "limit", "/users")
        .total("/total_count")
        .default_limit(100),
);

static DELETE_DATABASE_USERS: Operation = Operation::new(
    "deleteDatabaseUsers",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/db-users",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_DATABASE_USER_COMMENTS: Operation = Operation::new(
    "updateDatabaseUserComments",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/db-users/comment",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static UPDATE_DATABASE_USER_PASSWORDS: Operation = Operation::new(
    "updateDatabaseUserPasswords",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/db-users/password",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static GRANT_DATABASE_PERMISSIONS: Operation = Operation::new(
    "grantDatabasePermissions",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/db-users/privilege",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static REVOKE_DATABASE_PERMISSIONS: Operation = Operation::new(
    "revokeDatabasePermissions",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/db-users/privilege",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Create database users.
    ///
    /// Creates up to 50 users of the databases of an instance, with what they may do there.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/db-users`
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
    #[doc(alias = "createDatabaseUsers")]
    #[inline]
    pub fn create_database_users(
        &self,
        instance_id: impl Into<String>,
        body: CreateDatabaseUsers,
    ) -> CreateDatabaseUsersCall {
        let mut call = Call::new(&self.connection, &CREATE_DATABASE_USERS);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateDatabaseUsersCall { call }
    }

    /// List database users.
    ///
    /// Lists the users of the databases of an instance, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/db-users`
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
    #[doc(alias = "listDatabaseUsers")]
    #[inline]
    pub fn list_database_users(
        &self,
        instance_id: impl Into<String>,
    ) -> ListDatabaseUsersCall {
        let mut call = Call::new(&self.connection, &LIST_DATABASE_USERS);
        call.set(1, &instance_id.into());
        ListDatabaseUsersCall { call }
    }

    /// Delete database users.
    ///
    /// Deletes up to 50 users of the databases of an instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/db-users`
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
    #[doc(alias = "deleteDatabaseUsers")]
    #[inline]
    pub fn delete_database_users(
        &self,
        instance_id: impl Into<String>,
        body: DeleteDatabaseUsers,
    ) -> DeleteDatabaseUsersCall {
        let mut call = Call::new(&self.connection, &DELETE_DATABASE_USERS);
        call.set(1, &instance_id.into());
        call.json(&body);
        DeleteDatabaseUsersCall { call }
    }

    /// Update the comments of database users.
    ///
    /// Changes the comments on up to 50 users of the databases of an instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/db-users/comment`
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
    #[doc(alias = "updateDatabaseUserComments")]
    #[inline]
    pub fn update_database_user_comments(
        &self,
        instance_id: impl Into<String>,
        body: UpdateDatabaseUserComments,
    ) -> UpdateDatabaseUserCommentsCall {
        let mut call = Call::new(&self.connection, &UPDATE_DATABASE_USER_COMMENTS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateDatabaseUserCommentsCall {
            call,
        }
    }

    /// Update the passwords of database users.
    ///
    /// Gives new passwords to up to 50 users of the databases of an instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/db-users/password`
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
    #[doc(alias = "updateDatabaseUserPasswords")]
    #[inline]
    pub fn update_database_user_passwords(
        &self,
        instance_id: impl Into<String>,
        body: UpdateDatabaseUserPasswords,
    ) -> UpdateDatabaseUserPasswordsCall {
        let mut call = Call::new(&self.connection, &UPDATE_DATABASE_USER_PASSWORDS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateDatabaseUserPasswordsCall {
            call,
        }
    }

    /// Grant database permissions.
    ///
    /// Lets up to 50 users read or write databases of an instance.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/db-users/privilege`
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
    #[doc(alias = "grantDatabasePermissions")]
    #[inline]
    pub fn grant_database_permissions(
        &self,
        instance_id: impl Into<String>,
        body: GrantDatabasePermissions,
    ) -> GrantDatabasePermissionsCall {
        let mut call = Call::new(&self.connection, &GRANT_DATABASE_PERMISSIONS);
        call.set(1, &instance_id.into());
        call.json(&body);
        GrantDatabasePermissionsCall {
            call,
        }
    }

    /// Revoke database permissions.
    ///
    /// Takes from up to 50 users what they may do in databases of an instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/db-users/privilege`
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
    #[doc(alias = "revokeDatabasePermissions")]
    #[inline]
    pub fn revoke_database_permissions(
        &self,
        instance_id: impl Into<String>,
        body: RevokeDatabasePermissions,
    ) -> RevokeDatabasePermissionsCall {
        let mut call = Call::new(&self.connection, &REVOKE_DATABASE_PERMISSIONS);
        call.set(1, &instance_id.into());
        call.json(&body);
        RevokeDatabasePermissionsCall {
            call,
        }
    }
}

/// A call of [`Client::create_database_users`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDatabaseUsersCall {
    call: Call,
}

impl CreateDatabaseUsersCall {
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
    /// A task creates the users.
    ///
    /// # Errors
    ///
    /// See [`Client::create_database_users`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_database_users`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::list_database_users`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatabaseUsersCall {
    call: Call,
}

impl ListDatabaseUsersCall {
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

    /// How many users to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many users a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `100`.
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
    /// A page of users.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_users`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DatabaseUserList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_users`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DatabaseUserList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<DatabaseUserList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<DatabaseUserList, DatabaseUser> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut DatabaseUserList| page.users.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::delete_database_users`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDatabaseUsersCall {
    call: Call,
}

impl DeleteDatabaseUsersCall {
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
    /// A task deletes the users.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_database_users`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_database_users`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::update_database_user_comments`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateDatabaseUserCommentsCall {
    call: Call,
}

impl UpdateDatabaseUserCommentsCall {
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
    /// A task changes the comments.
    ///
    /// # Errors
    ///
    /// See [`Client::update_database_user_comments`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_database_user_comments`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::update_database_user_passwords`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateDatabaseUserPasswordsCall {
    call: Call,
}

impl UpdateDatabaseUserPasswordsCall {
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
    /// A task changes the passwords.
    ///
    /// # Errors
    ///
    /// See [`Client::update_database_user_passwords`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_database_user_passwords`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::grant_database_permissions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct GrantDatabasePermissionsCall {
    call: Call,
}

impl GrantDatabasePermissionsCall {
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
    /// A task grants the permissions.
    ///
    /// # Errors
    ///
    /// See [`Client::grant_database_permissions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::grant_database_permissions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

/// A call of [`Client::revoke_database_permissions`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct RevokeDatabasePermissionsCall {
    call: Call,
}

impl RevokeDatabasePermissionsCall {
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
    /// A task revokes the permissions.
    ///
    /// # Errors
    ///
    /// See [`Client::revoke_database_permissions`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::revoke_database_permissions`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<StartedTask, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// Sends the call and waits until the work that it starts is done. Await what is
    /// returned; it takes settings before.
    #[inline]
    pub fn send_and_wait(
        self,
    ) -> specmill_runtime::Waiter<specmill_runtime::Finished<StartedTask, TaskReport>> {
        specmill_runtime::Waiter::for_call(self.call, &SHOW_JOB_JOB)
    }
}

specmill_runtime::calls!(
    CreateDatabaseUsersCall, ListDatabaseUsersCall, DeleteDatabaseUsersCall,
    UpdateDatabaseUserCommentsCall, UpdateDatabaseUserPasswordsCall, GrantDatabasePermissionsCall,
    RevokeDatabasePermissionsCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&CREATE_DATABASE_USERS)
                .aliases(&["CreateGaussMySqlDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateDatabaseUsers>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_DATABASE_USERS)
                .aliases(&["ListGaussMySqlDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_DATABASE_USERS)
                .aliases(&["DeleteGaussMySqlDatabaseUser"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteDatabaseUsers>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_DATABASE_USER_COMMENTS)
                .aliases(&["UpdateGaussMySqlDatabaseUserComment"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateDatabaseUserComments>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_DATABASE_USER_PASSWORDS)
                .aliases(&["ResetGaussMySqlDatabasePassword"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateDatabaseUserPasswords>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&GRANT_DATABASE_PERMISSIONS)
                .aliases(&["AddDatabasePermission"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<GrantDatabasePermissions>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&REVOKE_DATABASE_PERMISSIONS)
                .aliases(&["DeleteDatabasePermission"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<RevokeDatabasePermissions>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
