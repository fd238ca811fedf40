// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ConfiguredQuotas, EnterpriseProject, EnterpriseProjectList, EnterpriseProjectQuota,
    EnterpriseProjectQuotaList, Language, ProjectQuotas, QuotaSettings, QuotaType,
    UpdatedQuotas,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Show the quotas of a project.
        ///
        /// Shows how many instances a project has, and how many it may have.
        ///
        /// `GET /v3/{project_id}/project-quotas`
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
        show_project_quotas() -> ShowProjectQuotasCall = SHOW_PROJECT_QUOTAS;
        /// List the quotas of enterprise projects.
        ///
        /// Lists what the instances of enterprise projects may take and what is left of it, page by
        /// page. The call is in open beta: a service ticket opens it to an account.
        ///
        /// `GET /v3/{project_id}/quotas`
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
        list_enterprise_project_quotas() -> ListEnterpriseProjectQuotasCall = LIST_ENTERPRISE_PROJECT_QUOTAS;
        /// Give quotas to enterprise projects.
        ///
        /// Sets what the instances of enterprise projects may take. The call is in open beta: a service
        /// ticket opens it to an account.
        ///
        /// `POST /v3/{project_id}/quotas`
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
        create_enterprise_project_quotas(
            body: QuotaSettings = json(&body),
        ) -> CreateEnterpriseProjectQuotasCall = CREATE_ENTERPRISE_PROJECT_QUOTAS;
        /// Change the quotas of enterprise projects.
        ///
        /// Changes what the instances of enterprise projects may take. The call is in open beta: a
        /// service ticket opens it to an account.
        ///
        /// `PUT /v3/{project_id}/quotas`
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
        update_enterprise_project_quotas(
            body: QuotaSettings = json(&body),
        ) -> UpdateEnterpriseProjectQuotasCall = UPDATE_ENTERPRISE_PROJECT_QUOTAS;
        /// List enterprise projects.
        ///
        /// Lists the enterprise projects, page by page.
        ///
        /// `GET /v3/{project_id}/enterprise-projects`
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
        list_enterprise_projects() -> ListEnterpriseProjectsCall = LIST_ENTERPRISE_PROJECTS;
    }
}

rt::operation! {
    SHOW_PROJECT_QUOTAS = "showProjectQuotas", "GET", "/v3/{project_id}/project-quotas" {
        path("project_id").from_client().checks(&[MaxLength(32)]), query("type"),
        header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::show_project_quotas`].
    ShowProjectQuotasCall {
        /// Shows only the quotas of this kind.
        ///
        /// Default: `instance`. Example: `instance`.
        r#type: QuotaType = set(1, &r#type);
    }
    /// The quotas.
    send -> ProjectQuotas;
}

rt::operation! {
    LIST_ENTERPRISE_PROJECT_QUOTAS = "listEnterpriseProjectQuotas", "GET", "/v3/{project_id}/quotas" {
        path("project_id").from_client(), query("offset").checks(&[Minimum(0), Maximum(10000)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("enterprise_project_name"),
        header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/quota_list")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::list_enterprise_project_quotas`].
    ListEnterpriseProjectQuotasCall {
        /// How many quotas to skip before the first one of the page.
        ///
        /// From 0 to 10000. Default: `0`. Example: `10`.
        offset: i32 = set(1, &offset);
        /// How many quotas a page holds at most.
        ///
        /// From 1 to 100. Default: `10`. Example: `10`.
        limit: i32 = set(2, &limit);
        /// Lists only the quotas of the enterprise project of this name.
        ///
        /// Example: `default`.
        enterprise_project_name: impl Into<String> = set(3, &enterprise_project_name.into());
    }
    /// A page of quotas.
    send -> EnterpriseProjectQuotaList;
    pages -> EnterpriseProjectQuotaList;
    items -> EnterpriseProjectQuota = |page: &mut EnterpriseProjectQuotaList| page.quota_list.take().unwrap_or_default();
}

rt::operation! {
    CREATE_ENTERPRISE_PROJECT_QUOTAS = "createEnterpriseProjectQuotas", "POST", "/v3/{project_id}/quotas" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::create_enterprise_project_quotas`].
    CreateEnterpriseProjectQuotasCall {}
    /// The quotas are set.
    send -> ConfiguredQuotas;
}

rt::operation! {
    UPDATE_ENTERPRISE_PROJECT_QUOTAS = "updateEnterpriseProjectQuotas", "PUT", "/v3/{project_id}/quotas" {
        path("project_id").from_client(), header("X-Language"),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::update_enterprise_project_quotas`].
    UpdateEnterpriseProjectQuotasCall {}
    /// The quotas are changed.
    send -> UpdatedQuotas;
}

rt::operation! {
    LIST_ENTERPRISE_PROJECTS = "listEnterpriseProjects", "GET", "/v3/{project_id}/enterprise-projects" {
        path("project_id").from_client(), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/enterprise_projects")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_enterprise_projects`].
    ListEnterpriseProjectsCall {
        /// How many enterprise projects to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `100`.
        offset: i32 = set(1, &offset);
        /// How many enterprise projects a page holds at most.
        ///
        /// From 1 to 100. Default: `100`. Example: `10`.
        limit: i32 = set(2, &limit);
    }
    /// A page of enterprise projects.
    send -> EnterpriseProjectList;
    pages -> EnterpriseProjectList;
    items -> EnterpriseProject = |page: &mut EnterpriseProjectList| page.enterprise_projects.take().unwrap_or_default();
}

set_project_id_2!(ShowProjectQuotasCall 0,);
set_x_language!(
    ShowProjectQuotasCall 2, ListEnterpriseProjectQuotasCall 4,
    CreateEnterpriseProjectQuotasCall 1, UpdateEnterpriseProjectQuotasCall 1,
    ListEnterpriseProjectsCall 3,
);
set_project_id!(
    ListEnterpriseProjectQuotasCall 0, CreateEnterpriseProjectQuotasCall 0,
    UpdateEnterpriseProjectQuotasCall 0, ListEnterpriseProjectsCall 0,
);

rt::dynamic! {
    SHOW_PROJECT_QUOTAS {
        String, QuotaType, Language,
    }.aliases(&["ShowGaussMySqlProjectQuotas"]).json_answer()
    LIST_ENTERPRISE_PROJECT_QUOTAS {
        String, i32, i32, String, Language,
    }.aliases(&["ShowGaussMySqlQuotas"]).json_answer()
    CREATE_ENTERPRISE_PROJECT_QUOTAS {
        String, Language,
    }.aliases(&["SetGaussMySqlQuotas"]).json_body(blank::<QuotaSettings>).json_answer()
    UPDATE_ENTERPRISE_PROJECT_QUOTAS {
        String, Language,
    }.aliases(&["UpdateGaussMySqlQuotas"]).json_body(blank::<QuotaSettings>).json_answer()
    LIST_ENTERPRISE_PROJECTS {
        String, i32, i32, Language,
    }.aliases(&["ListEnterpriseProjects"]).json_answer()
}
