// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    ConfiguredQuotas, EnterpriseProjectQuota, EnterpriseProjectQuotaList, Language,
    LegacyProjectQuotas, LegacyQuotaSettings, QuotaType,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static LEGACY_SHOW_PROJECT_QUOTAS: Operation = Operation::new(
    "legacyShowProjectQuotas",
    "GET",
    "/mysql/v3/{project_id}/project-quotas",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("type"),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_LIST_ENTERPRISE_PROJECT_QUOTAS: Operation = Operation::new(
    "legacyListEnterpriseProjectQuotas",
    "GET",
    "/mysql/v3/{project_id}/quotas",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("offset").checks(&[Check::Minimum(0)]),
    Parameter::query("limit").checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::query("enterprise_project_name"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/quota_list")
        .total("/total_count")
        .default_limit(10),
);

static LEGACY_CREATE_ENTERPRISE_PROJECT_QUOTAS: Operation = Operation::new(
    "legacyCreateEnterpriseProjectQuotas",
    "POST",
    "/mysql/v3/{project_id}/quotas",
)
.parameters(&[Parameter::path("project_id").from_client()])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LEGACY_UPDATE_ENTERPRISE_PROJECT_QUOTAS: Operation = Operation::new(
    "legacyUpdateEnterpriseProjectQuotas",
    "PUT",
    "/mysql/v3/{project_id}/quotas",
)
.parameters(&[Parameter::path("project_id").from_client()])
.body("application/json", true)
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

impl Client {
    /// Show the quotas of a project (legacy).
    ///
    /// Shows how many instances a project has, and how many it may have. Announced to end on 31
    /// March 2025; `showProjectQuotas` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/project-quotas`
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
    /// let answer = client.legacy_show_project_quotas().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.6.1, tables 5-112, 5-113, 5-114, 5-115, 5-118, 5-119.
    #[doc(alias = "legacyShowProjectQuotas")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_show_project_quotas(&self) -> LegacyShowProjectQuotasCall {
        LegacyShowProjectQuotasCall {
            call: Call::new(&self.connection, &LEGACY_SHOW_PROJECT_QUOTAS),
        }
    }

    /// List the quotas of enterprise projects (legacy).
    ///
    /// Lists what the instances of enterprise projects may take and what is left of it, page by
    /// page. Announced to end on 31 March 2025; `listEnterpriseProjectQuotas` takes its place.
    ///
    /// `GET /mysql/v3/{project_id}/quotas`
    ///
    /// Needs the permission `gaussdb:instance:list`.
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
    /// let answer = client.legacy_list_enterprise_project_quotas().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 5.6.2, tables 5-120, 5-121.
    #[doc(alias = "legacyListEnterpriseProjectQuotas")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_list_enterprise_project_quotas(&self) -> LegacyListEnterpriseProjectQuotasCall {
        LegacyListEnterpriseProjectQuotasCall {
            call: Call::new(&self.connection, &LEGACY_LIST_ENTERPRISE_PROJECT_QUOTAS),
        }
    }

    /// Give quotas to enterprise projects (legacy).
    ///
    /// Sets what the instances of enterprise projects may take. Where there are instances, it must
    /// exceed what they take. Announced to end on 31 March 2025; `createEnterpriseProjectQuotas`
    /// takes its place.
    ///
    /// `POST /mysql/v3/{project_id}/quotas`
    ///
    /// Needs the permission `gaussdb:quota:modify`.
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
    #[doc(alias = "legacyCreateEnterpriseProjectQuotas")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_create_enterprise_project_quotas(
        &self,
        body: LegacyQuotaSettings,
    ) -> LegacyCreateEnterpriseProjectQuotasCall {
        let mut call = Call::new(
            &self.connection,
            &LEGACY_CREATE_ENTERPRISE_PROJECT_QUOTAS,
        );
        call.json(&body);
        LegacyCreateEnterpriseProjectQuotasCall {
            call,
        }
    }

    /// Change the quotas of enterprise projects (legacy).
    ///
    /// Changes what the instances of enterprise projects may take. Where there are instances, it
    /// may equal what they take, but not fall below. Announced to end on 31 March 2025;
    /// `updateEnterpriseProjectQuotas` takes its place.
    ///
    /// `PUT /mysql/v3/{project_id}/quotas`
    ///
    /// Needs the permission `gaussdb:quota:modify`.
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
    #[doc(alias = "legacyUpdateEnterpriseProjectQuotas")]
    #[deprecated = "the service advises against this call"]
    #[inline]
    pub fn legacy_update_enterprise_project_quotas(
        &self,
        body: LegacyQuotaSettings,
    ) -> LegacyUpdateEnterpriseProjectQuotasCall {
        let mut call = Call::new(
            &self.connection,
            &LEGACY_UPDATE_ENTERPRISE_PROJECT_QUOTAS,
        );
        call.json(&body);
        LegacyUpdateEnterpriseProjectQuotasCall {
            call,
        }
    }
}

/// A call of [`Client::legacy_show_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyShowProjectQuotasCall {
    call: Call,
}

impl LegacyShowProjectQuotasCall {
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

    /// Shows only the quotas of this kind.
    ///
    /// Example: `instance`.
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
    /// See [`Client::legacy_show_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<LegacyProjectQuotas> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_show_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<LegacyProjectQuotas, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_list_enterprise_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyListEnterpriseProjectQuotasCall {
    call: Call,
}

impl LegacyListEnterpriseProjectQuotasCall {
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
    /// At least 0. Default: `0`. Example: `0`.
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

    /// Sends the call and reads the answer.
    ///
    /// A page of quotas.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_enterprise_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<EnterpriseProjectQuotaList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_list_enterprise_project_quotas`].
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

/// A call of [`Client::legacy_create_enterprise_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyCreateEnterpriseProjectQuotasCall {
    call: Call,
}

impl LegacyCreateEnterpriseProjectQuotasCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The quotas are set.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_enterprise_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ConfiguredQuotas> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_create_enterprise_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ConfiguredQuotas, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::legacy_update_enterprise_project_quotas`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct LegacyUpdateEnterpriseProjectQuotasCall {
    call: Call,
}

impl LegacyUpdateEnterpriseProjectQuotasCall {
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

    /// Sends the call and reads the answer.
    ///
    /// The quotas are changed.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_update_enterprise_project_quotas`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<ConfiguredQuotas> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::legacy_update_enterprise_project_quotas`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ConfiguredQuotas, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

specmill_runtime::calls!(
    LegacyShowProjectQuotasCall, LegacyListEnterpriseProjectQuotasCall,
    LegacyCreateEnterpriseProjectQuotasCall, LegacyUpdateEnterpriseProjectQuotasCall,
);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LEGACY_SHOW_PROJECT_QUOTAS)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<QuotaType>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_LIST_ENTERPRISE_PROJECT_QUOTAS)
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<String>,
                ])
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_CREATE_ENTERPRISE_PROJECT_QUOTAS)
                .parameters(&[by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyQuotaSettings>)
                .json_answer(),
            by_name::Dynamic::new(&LEGACY_UPDATE_ENTERPRISE_PROJECT_QUOTAS)
                .parameters(&[by_name::blank::<String>])
                .json_body(by_name::blank::<LegacyQuotaSettings>)
                .json_answer(),
        ]
    }
}
