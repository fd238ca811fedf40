// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ConfiguredQuotas, EnterpriseProjectQuota, EnterpriseProjectQuotaList, Language,
    LegacyProjectQuotas, LegacyQuotaSettings, QuotaType,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Show the quotas of a project (legacy).
        ///
        /// Shows how many instances a project has, and how many it may have. Announced to end on 31
        /// March 2025; `showProjectQuotas` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/project-quotas`
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.legacy_show_project_quotas().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.6.1, tables 5-112, 5-113, 5-114, 5-115, 5-118, 5-119.
        #[deprecated = "the service advises against this call"]
        legacy_show_project_quotas() -> LegacyShowProjectQuotasCall = LEGACY_SHOW_PROJECT_QUOTAS;
        /// List the quotas of enterprise projects (legacy).
        ///
        /// Lists what the instances of enterprise projects may take and what is left of it, page by
        /// page. Announced to end on 31 March 2025; `listEnterpriseProjectQuotas` takes its place.
        ///
        /// `GET /mysql/v3/{project_id}/quotas`
        ///
        /// Requires the permission `gaussdb:instance:list`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// let answer = client.legacy_list_enterprise_project_quotas().send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.6.2, tables 5-120, 5-121.
        #[deprecated = "the service advises against this call"]
        legacy_list_enterprise_project_quotas() -> LegacyListEnterpriseProjectQuotasCall = LEGACY_LIST_ENTERPRISE_PROJECT_QUOTAS;
        /// Give quotas to enterprise projects (legacy).
        ///
        /// Sets what the instances of enterprise projects may take. Where there are instances, it must
        /// exceed what they take. Announced to end on 31 March 2025; `createEnterpriseProjectQuotas`
        /// takes its place.
        ///
        /// `POST /mysql/v3/{project_id}/quotas`
        ///
        /// Requires the permission `gaussdb:quota:modify`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{LegacyQuotaSetting, LegacyQuotaSettings};
        ///
        /// let body = LegacyQuotaSettings::new([
        ///     LegacyQuotaSetting::new()
        ///         .with_enterprise_project_id("0")
        ///         .with_instance_quota(1)
        ///         .with_vcpus_quota(4)
        ///         .with_ram_quota(8),
        /// ]);
        /// let answer = client.legacy_create_enterprise_project_quotas(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.6.3, tables 5-123, 5-125.
        #[deprecated = "the service advises against this call"]
        legacy_create_enterprise_project_quotas(
            body: LegacyQuotaSettings = json(&body),
        ) -> LegacyCreateEnterpriseProjectQuotasCall = LEGACY_CREATE_ENTERPRISE_PROJECT_QUOTAS;
        /// Change the quotas of enterprise projects (legacy).
        ///
        /// Changes what the instances of enterprise projects may take. Where there are instances, it
        /// may equal what they take, but not fall below. Announced to end on 31 March 2025;
        /// `updateEnterpriseProjectQuotas` takes its place.
        ///
        /// `PUT /mysql/v3/{project_id}/quotas`
        ///
        /// Requires the permission `gaussdb:quota:modify`.
        ///
        /// # Example
        ///
        /// ```no_run
        /// # async fn example(client: huaweicloud_taurusdb::Client) -> Result<(), Box<dyn std::error::Error>> {
        /// use huaweicloud_taurusdb::models::{LegacyQuotaSetting, LegacyQuotaSettings};
        ///
        /// let body = LegacyQuotaSettings::new([
        ///     LegacyQuotaSetting::new()
        ///         .with_enterprise_project_id("0")
        ///         .with_instance_quota(1)
        ///         .with_vcpus_quota(4)
        ///         .with_ram_quota(8),
        /// ]);
        /// let answer = client.legacy_update_enterprise_project_quotas(body).send().await?;
        /// println!("{answer:?}");
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// Source: TaurusDB API Reference, 5.6.4, tables 5-127, 5-129.
        #[deprecated = "the service advises against this call"]
        legacy_update_enterprise_project_quotas(
            body: LegacyQuotaSettings = json(&body),
        ) -> LegacyUpdateEnterpriseProjectQuotasCall = LEGACY_UPDATE_ENTERPRISE_PROJECT_QUOTAS;
    }
}

rt::operation! {
    LEGACY_SHOW_PROJECT_QUOTAS = "legacyShowProjectQuotas", "GET", "/mysql/v3/{project_id}/project-quotas" {
        path("project_id").from_client(), query("type"), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::legacy_show_project_quotas`].
    LegacyShowProjectQuotasCall {
        /// Shows only the quotas of this kind.
        ///
        /// Example: `instance`.
        r#type: QuotaType = set(1, &r#type);
    }
    /// The quotas.
    send -> LegacyProjectQuotas;
}

rt::operation! {
    LEGACY_LIST_ENTERPRISE_PROJECT_QUOTAS = "legacyListEnterpriseProjectQuotas", "GET", "/mysql/v3/{project_id}/quotas" {
        path("project_id").from_client(), query("offset").checks(&[Minimum(0)]),
        query("limit").checks(&[Minimum(1), Maximum(100)]), query("enterprise_project_name"),
    }.paging(&Paging::offset("offset", "limit", "/quota_list")
        .total("/total_count").default_limit(10))
}

rt::call! {
    /// A call of [`Client::legacy_list_enterprise_project_quotas`].
    LegacyListEnterpriseProjectQuotasCall {
        /// How many quotas to skip before the first one of the page.
        ///
        /// At least 0. Default: `0`. Example: `0`.
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
    LEGACY_CREATE_ENTERPRISE_PROJECT_QUOTAS = "legacyCreateEnterpriseProjectQuotas", "POST", "/mysql/v3/{project_id}/quotas" {
        path("project_id").from_client(),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_create_enterprise_project_quotas`].
    LegacyCreateEnterpriseProjectQuotasCall {}
    /// The quotas are set.
    send -> ConfiguredQuotas;
}

rt::operation! {
    LEGACY_UPDATE_ENTERPRISE_PROJECT_QUOTAS = "legacyUpdateEnterpriseProjectQuotas", "PUT", "/mysql/v3/{project_id}/quotas" {
        path("project_id").from_client(),
    }.body("application/json", true)
}

rt::call! {
    /// A call of [`Client::legacy_update_enterprise_project_quotas`].
    LegacyUpdateEnterpriseProjectQuotasCall {}
    /// The quotas are changed.
    send -> ConfiguredQuotas;
}

set_project_id!(
    LegacyShowProjectQuotasCall 0, LegacyListEnterpriseProjectQuotasCall 0,
    LegacyCreateEnterpriseProjectQuotasCall 0, LegacyUpdateEnterpriseProjectQuotasCall 0,
);
set_x_language!(LegacyShowProjectQuotasCall 2,);

rt::dynamic! {
    LEGACY_SHOW_PROJECT_QUOTAS { String, QuotaType, Language }.json_answer()
    LEGACY_LIST_ENTERPRISE_PROJECT_QUOTAS { String, i32, i32, String }.json_answer()
    LEGACY_CREATE_ENTERPRISE_PROJECT_QUOTAS {
        String,
    }.json_body(blank::<LegacyQuotaSettings>).json_answer()
    LEGACY_UPDATE_ENTERPRISE_PROJECT_QUOTAS {
        String,
    }.json_body(blank::<LegacyQuotaSettings>).json_answer()
}
