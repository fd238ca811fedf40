// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    CreateDatabases, Database, DatabaseCharacterSetList, DatabaseList, DeleteDatabases,
    Language, StartedTask, TaskReport, UpdateDatabaseComments,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};
use super::waiting::SHOW_JOB_JOB;

static LIST_DATABASE_CHARACTER_SETS: Operation = Operation::new(
    "listDatabaseCharacterSets",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/databases/charsets",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static CREATE_DATABASES: Operation = Operation::new(
    "createDatabases",
    "POST",
    "/v3/{project_id}/instances/{instance_id}/databases",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

static LIST_DATABASES: Operation = Operation::new(
    "listDatabases",
    "GET",
    "/v3/{project_id}/instances/{instance_id}/databases",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::path("instance_id").checks(&[Check::MaxLength(36)]),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("name"),
    Parameter::query("charset"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/databases")
        .total("/total_count")
        .default_limit(100),
);

static DELETE_DATABASES: Operation = Operation::new(
    "deleteDatabases",
    "DELETE",
    "/v3/{project_id}/instances/{instance_id}/databases",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_DATABASE_COMMENTS: Operation = Operation::new(
    "updateDatabaseComments",
    "PUT",
    "/v3/{project_id}/instances/{instance_id}/databases/comment",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::path("instance_id"),
    Parameter::header("X-Language"),
])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.patterns(specmill_runtime::codegen::matches);

impl Client {
    /// List character sets.
    ///
    /// Lists the character sets that databases of an instance can have.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/databases/charsets`
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
    #[doc(alias = "listDatabaseCharacterSets")]
    #[inline]
    pub fn list_database_character_sets(
        &self,
        instance_id: impl Into<String>,
    ) -> ListDatabaseCharacterSetsCall {
        let mut call = Call::new(&self.connection, &LIST_DATABASE_CHARACTER_SETS);
        call.set(1, &instance_id.into());
        ListDatabaseCharacterSetsCall {
            call,
        }
    }

    /// Create databases.
    ///
    /// Creates up to 50 databases in an instance, and lets users into them.
    ///
    /// `POST /v3/{project_id}/instances/{instance_id}/databases`
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
    #[doc(alias = "createDatabases")]
    #[inline]
    pub fn create_databases(
        &self,
        instance_id: impl Into<String>,
        body: CreateDatabases,
    ) -> CreateDatabasesCall {
        let mut call = Call::new(&self.connection, &CREATE_DATABASES);
        call.set(1, &instance_id.into());
        call.json(&body);
        CreateDatabasesCall { call }
    }

    /// List databases.
    ///
    /// Lists the databases of an instance and who may work in them, page by page.
    ///
    /// `GET /v3/{project_id}/instances/{instance_id}/databases`
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
    #[doc(alias = "listDatabases")]
    #[inline]
    pub fn list_databases(&self, instance_id: impl Into<String>) -> ListDatabasesCall {
        let mut call = Call::new(&self.connection, &LIST_DATABASES);
        call.set(1, &instance_id.into());
        ListDatabasesCall { call }
    }

    /// Delete databases.
    ///
    /// Deletes up to 50 databases of an instance.
    ///
    /// `DELETE /v3/{project_id}/instances/{instance_id}/databases`
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
    #[doc(alias = "deleteDatabases")]
    #[inline]
    pub fn delete_databases(
        &self,
        instance_id: impl Into<String>,
        body: DeleteDatabases,
    ) -> DeleteDatabasesCall {
        let mut call = Call::new(&self.connection, &DELETE_DATABASES);
        call.set(1, &instance_id.into());
        call.json(&body);
        DeleteDatabasesCall { call }
    }

    /// Update the comments of databases.
    ///
    /// Changes the comments on up to 50 databases of an instance.
    ///
    /// `PUT /v3/{project_id}/instances/{instance_id}/databases/comment`
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
    #[doc(alias = "updateDatabaseComments")]
    #[inline]
    pub fn update_database_comments(
        &self,
        instance_id: impl Into<String>,
        body: UpdateDatabaseComments,
    ) -> UpdateDatabaseCommentsCall {
        let mut call = Call::new(&self.connection, &UPDATE_DATABASE_COMMENTS);
        call.set(1, &instance_id.into());
        call.json(&body);
        UpdateDatabaseCommentsCall { call }
    }
}

/// A call of [`Client::list_database_character_sets`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatabaseCharacterSetsCall {
    call: Call,
}

impl ListDatabaseCharacterSetsCall {
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
    /// The character sets.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_character_sets`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DatabaseCharacterSetList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_database_character_sets`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DatabaseCharacterSetList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::create_databases`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateDatabasesCall {
    call: Call,
}

impl CreateDatabasesCall {
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
    /// A task creates the databases.
    ///
    /// # Errors
    ///
    /// See [`Client::create_databases`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_databases`].
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

/// A call of [`Client::list_databases`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDatabasesCall {
    call: Call,
}

impl ListDatabasesCall {
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

    /// How many databases to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `0`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(2, &offset);
        self
    }

    /// How many databases a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `100`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(3, &limit);
        self
    }

    /// Lists only databases of this name.
    ///
    /// Example: `test`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set(4, &name.into());
        self
    }

    /// Lists only databases with this character set, one of those that `listDatabaseCharacterSets`
    /// has.
    ///
    /// Example: `utf8mb4`.
    #[inline]
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.call.set(5, &charset.into());
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(6, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of databases.
    ///
    /// # Errors
    ///
    /// See [`Client::list_databases`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DatabaseList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_databases`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DatabaseList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<DatabaseList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<DatabaseList, Database> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut DatabaseList| page.databases.take().unwrap_or_default(),
        )
    }
}

/// A call of [`Client::delete_databases`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteDatabasesCall {
    call: Call,
}

impl DeleteDatabasesCall {
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
    /// A task deletes the databases.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_databases`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::delete_databases`].
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

/// A call of [`Client::update_database_comments`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateDatabaseCommentsCall {
    call: Call,
}

impl UpdateDatabaseCommentsCall {
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
    /// See [`Client::update_database_comments`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<StartedTask> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_database_comments`].
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
    ListDatabaseCharacterSetsCall, CreateDatabasesCall, ListDatabasesCall, DeleteDatabasesCall,
    UpdateDatabaseCommentsCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_DATABASE_CHARACTER_SETS)
                .aliases(&["ListGaussMySqlDatabaseCharsets"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_DATABASES)
                .aliases(&["CreateGaussMySqlDatabase"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<CreateDatabases>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&LIST_DATABASES)
                .aliases(&["ListGaussMySqlDatabase"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&DELETE_DATABASES)
                .aliases(&["DeleteGaussMySqlDatabase"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<DeleteDatabases>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
            by_name::Dynamic::new(&UPDATE_DATABASE_COMMENTS)
                .aliases(&["UpdateGaussMySqlDatabaseComment"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_body(by_name::blank::<UpdateDatabaseComments>)
                .json_answer()
                .job(&SHOW_JOB_JOB),
        ]
    }
}
