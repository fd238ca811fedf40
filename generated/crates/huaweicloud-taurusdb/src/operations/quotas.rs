// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ConfiguredQuotas, EnterpriseProject, EnterpriseProjectList, EnterpriseProjectQuota,
    EnterpriseProjectQuotaList, Language, ProjectQuotas, QuotaSettings, QuotaType,
    UpdatedQuotas,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static SHOW_PROJECT_QUOTAS: Operation = Operation::new(
    "showProjectQuotas",
    "GET",
    "/v3/{project_id}/project-quotas",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::query("type"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_ENTERPRISE_PROJECT_QUOTAS: Operation = Operation::new(
    "listEnterpriseProjectQuotas",
    "GET",
    "/v3/{project_id}/quotas",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("offset")
        .checks(&[Check::Minimum(0), Check::Maximum(10000)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("enterprise_project_name"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/quota_list")
        .total("/total_count")
        .default_limit(10),
);

static CREATE_ENTERPRISE_PROJECT_QUOTAS: Operation = Operation::new(
    "createEnterpriseProjectQuotas",
    "POST",
    "/v3/{project_id}/quotas",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static UPDATE_ENTERPRISE_PROJECT_QUOTAS: Operation = Operation::new(
    "updateEnterpriseProjectQuotas",
    "PUT",
    "/v3/{project_id}/quotas",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_ENTERPRISE_PROJECTS: Operation = Operation::new(
    "listEnterpriseProjects",
    "GET",
    "/v3/{project_id}/enterprise-projects",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/enterprise_projects")
        .total("/total_count")
        .default_limit(100),
);

impl Client {
    /// Show the quotas of a project.
    ///
    /// Shows how many instances a project has, and how many it may have.
    ///
    /// `GET /v3/{project_id}/project-quotas`
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
    /// let answer = client.show_project_quotas().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.6.1, tables 4-478, 4-479, 4-480, 4-481, 4-484, 4-485.
    #[doc(alias = "ShowGaussMySqlProjectQuotas")]
    #[doc(alias = "showProjectQuotas")]
    #[inline]
    pub fn show_project_quotas(&self) -> ShowProjectQuotasCall {
        ShowProjectQuotasCall {
            call: Call::new(&self.connection, &SHOW_PROJECT_QUOTAS),
        }
    }

    /// List the quotas of enterprise projects.
    ///
    /// Lists what the instances of enterprise projects may take and what is left of it, page by
    /// page. The call is in open beta: a service ticket opens it to an account.
    ///
    /// `GET /v3/{project_id}/quotas`
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
    /// let answer = client.list_enterprise_project_quotas().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.6.2, tables 4-486, 4-487, 4-488, 4-489, 4-491, 4-492.
    #[doc(alias = "ShowGaussMySqlQuotas")]
    #[doc(alias = "listEnterpriseProjectQuotas")]
    #[inline]
    pub fn list_enterprise_project_quotas(&self) -> ListEnterpriseProjectQuotasCall {
        ListEnterpriseProjectQuotasCall {
            call: Call::new(&self.connection, &LIST_ENTERPRISE_PROJECT_QUOTAS),
        }
    }

    /// Give quotas to enterprise projects.
    ///
    /// Sets what the instances of enterprise projects may take. The call is in open beta: a service
    /// ticket opens it to an account.
    ///
    /// `POST /v3/{project_id}/quotas`
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
    /// use huaweicloud_taurusdb::models::{QuotaSetting, QuotaSettings};
    ///
    /// let body = QuotaSettings::new([
    ///     QuotaSetting::new("0")
    ///         .with_instance_quota(20)
    ///         .with_vcpus_quota(20)
    ///         .with_ram_quota(40),
    /// ]);
    /// let answer = client.create_enterprise_project_quotas(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.6.3, tables 4-493, 4-494, 4-495, 4-497.
    #[doc(alias = "SetGaussMySqlQuotas")]
    #[doc(alias = "createEnterpriseProjectQuotas")]
    #[inline]
    pub fn create_enterprise_project_quotas(
        &self,
        body: QuotaSettings,
    ) -> CreateEnterpriseProjectQuotasCall {
        let mut call = Call::new(&self.connection, &CREATE_ENTERPRISE_PROJECT_QUOTAS);
        call.json(&body);
        CreateEnterpriseProjectQuotasCall {
            call,
        }
    }

    /// Change the quotas of enterprise projects.
    ///
    /// Changes what the instances of enterprise projects may take. The call is in open beta: a
    /// service ticket opens it to an account.
    ///
    /// `PUT /v3/{project_id}/quotas`
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
    /// use huaweicloud_taurusdb::models::{QuotaSetting, QuotaSettings};
    ///
    /// let body = QuotaSettings::new([
    ///     QuotaSetting::new("0")
    ///         .with_instance_quota(20)
    ///         .with_vcpus_quota(20)
    ///         .with_ram_quota(40),
    /// ]);
    /// let answer = client.update_enterprise_project_quotas(body).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.6.4, tables 4-499, 4-500, 4-501, 4-503, 4-505, 4-506.
    #[doc(alias = "UpdateGaussMySqlQuotas")]
    #[doc(alias = "updateEnterpriseProjectQuotas")]
    #[inline]
    pub fn update_enterprise_project_quotas(
        &self,
        body: QuotaSettings,
    ) -> UpdateEnterpriseProjectQuotasCall {
        let mut call = Call::new(&self.connection, &UPDATE_ENTERPRISE_PROJECT_QUOTAS);
        call.json(&body);
        UpdateEnterpriseProjectQuotasCall {
            call,
        }
    }

    /// List enterprise projects.
    ///
    /// Lists the enterprise projects, page by page.
    ///
    /// `GET /v3/{project_id}/enterprise-projects`
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
    /// let answer = client.list_enterprise_projects().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.6.5, tables 4-507, 4-508, 4-509, 4-510, 4-512, 4-513.
    #[doc(alias = "ListEnterpriseProjects")]
    #[doc(alias = "listEnterpriseProjects")]
    #[inline]
    pub fn list_enterprise_projects(&self) -> ListEnterpriseProjectsCall {
        ListEnterpriseProjectsCall {
            call: Call::new(&self.connection, &LIST_ENTERPRISE_PROJECTS),
        }
    }
}

/// A call of [`Client::show_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ShowProjectQuotasCall {
    call: Call,
}

impl ShowProjectQuotasCall {
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

    /// Shows only the quotas of this kind.
    ///
    /// Default: `instance`. Example: `instance`.
    #[inline]
    pub fn r#type(mut self, r#type: QuotaType) -> Self {
        self.call.set(1, &r#type);
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
    /// The quotas.
    ///
    /// # Errors
    ///
    /// See [`Client::show_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ProjectQuotas> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::show_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ProjectQuotas, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_enterprise_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListEnterpriseProjectQuotasCall {
    call: Call,
}

impl ListEnterpriseProjectQuotasCall {
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

    /// How many quotas to skip before the first one of the page.
    ///
    /// From 0 to 10000. Default: `0`. Example: `10`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(1, &offset);
        self
    }

    /// How many quotas a page holds at most.
    ///
    /// From 1 to 100. Default: `10`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// Lists only the quotas of the enterprise project of this name.
    ///
    /// Example: `default`.
    #[inline]
    pub fn enterprise_project_name(
        mut self,
        enterprise_project_name: impl Into<String>,
    ) -> Self {
        self.call.set(3, &enterprise_project_name.into());
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
    /// A page of quotas.
    ///
    /// # Errors
    ///
    /// See [`Client::list_enterprise_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<EnterpriseProjectQuotaList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_enterprise_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<EnterpriseProjectQuotaList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<EnterpriseProjectQuotaList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(
        self,
    ) -> specmill_runtime::Items<EnterpriseProjectQuotaList, EnterpriseProjectQuota> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut EnterpriseProjectQuotaList| {
                page.quota_list.take().unwrap_or_default()
            },
        )
    }
}

/// A call of [`Client::create_enterprise_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct CreateEnterpriseProjectQuotasCall {
    call: Call,
}

impl CreateEnterpriseProjectQuotasCall {
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
    /// The quotas are set.
    ///
    /// # Errors
    ///
    /// See [`Client::create_enterprise_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ConfiguredQuotas> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::create_enterprise_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ConfiguredQuotas, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::update_enterprise_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateEnterpriseProjectQuotasCall {
    call: Call,
}

impl UpdateEnterpriseProjectQuotasCall {
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
    /// The quotas are changed.
    ///
    /// # Errors
    ///
    /// See [`Client::update_enterprise_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<UpdatedQuotas> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::update_enterprise_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<UpdatedQuotas, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_enterprise_projects`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListEnterpriseProjectsCall {
    call: Call,
}

impl ListEnterpriseProjectsCall {
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

    /// How many enterprise projects to skip before the first one of the page.
    ///
    /// At least 0. Default: `0`. Example: `100`.
    #[inline]
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.set(1, &offset);
        self
    }

    /// How many enterprise projects a page holds at most.
    ///
    /// From 1 to 100. Default: `100`. Example: `10`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.set(2, &limit);
        self
    }

    /// Language of the messages in the answer.
    ///
    /// Default: `en-us`.
    #[inline]
    pub fn x_language(mut self, x_language: Language) -> Self {
        self.call.set(3, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of enterprise projects.
    ///
    /// # Errors
    ///
    /// See [`Client::list_enterprise_projects`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<EnterpriseProjectList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_enterprise_projects`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<EnterpriseProjectList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<EnterpriseProjectList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<EnterpriseProjectList, EnterpriseProject> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut EnterpriseProjectList| {
                page.enterprise_projects.take().unwrap_or_default()
            },
        )
    }
}

specmill_runtime::calls!(
    ShowProjectQuotasCall, ListEnterpriseProjectQuotasCall, CreateEnterpriseProjectQuotasCall,
    UpdateEnterpriseProjectQuotasCall, ListEnterpriseProjectsCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&SHOW_PROJECT_QUOTAS)
                .aliases(&["ShowGaussMySqlProjectQuotas"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<QuotaType>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LIST_ENTERPRISE_PROJECT_QUOTAS)
                .aliases(&["ShowGaussMySqlQuotas"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&CREATE_ENTERPRISE_PROJECT_QUOTAS)
                .aliases(&["SetGaussMySqlQuotas"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<QuotaSettings>)
                .json_answer(),
            by_name::Dynamic::new(&UPDATE_ENTERPRISE_PROJECT_QUOTAS)
                .aliases(&["UpdateGaussMySqlQuotas"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_body(by_name::blank::<QuotaSettings>)
                .json_answer(),
            by_name::Dynamic::new(&LIST_ENTERPRISE_PROJECTS)
                .aliases(&["ListEnterpriseProjects"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
