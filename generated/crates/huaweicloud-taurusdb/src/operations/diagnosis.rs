// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    DiagnosisCountList, DiagnosisInstance, DiagnosisInstanceList, Language,
};
use specmill_runtime::model::Check;
use specmill_runtime::{Call, Operation, Parameter};

static LIST_DIAGNOSIS_COUNTS: Operation = Operation::new(
    "listDiagnosisCounts",
    "GET",
    "/v3/{project_id}/instances/diagnosis-instance-count",
)
.parameters(&[Parameter::path("project_id").from_client(), Parameter::header("X-Language")])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

static LIST_DIAGNOSIS_INSTANCES: Operation = Operation::new(
    "listDiagnosisInstances",
    "GET",
    "/v3/{project_id}/instances/diagnosis-instance-infos",
)
.parameters(&[
    Parameter::path("project_id").from_client(),
    Parameter::query("metric_name").required(),
    Parameter::query("offset").required().checks(&[Check::Minimum(0)]),
    Parameter::query("limit")
        .required()
        .checks(&[Check::Minimum(1), Check::Maximum(100)]),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]])
.paging(
    &specmill_runtime::Paging::offset("offset", "limit", "/instance_infos")
        .total("/total_count")
        .default_limit(100),
);

impl Client {
    /// Count abnormal instances by metric.
    ///
    /// Counts the instances of a project that a diagnosis finds abnormal, for each metric.
    ///
    /// `GET /v3/{project_id}/instances/diagnosis-instance-count`
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
    /// let answer = client.list_diagnosis_counts().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.14.1, tables 4-926, 4-927, 4-928, 4-930, 4-931.
    #[doc(alias = "ShowIntelligentDiagnosisAbnormalCountOfInstances")]
    #[doc(alias = "listDiagnosisCounts")]
    #[inline]
    pub fn list_diagnosis_counts(&self) -> ListDiagnosisCountsCall {
        ListDiagnosisCountsCall {
            call: Call::new(&self.connection, &LIST_DIAGNOSIS_COUNTS),
        }
    }

    /// List abnormal instances of a metric.
    ///
    /// Lists the instances that a diagnosis finds abnormal by one metric, page by page.
    ///
    /// `GET /v3/{project_id}/instances/diagnosis-instance-infos`
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
    /// let answer = client.list_diagnosis_instances("high_pressure", 0, 10).send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: TaurusDB API Reference, 4.14.2, tables 4-932, 4-933, 4-934, 4-935, 4-937, 4-938.
    #[doc(alias = "ShowIntelligentDiagnosisInstanceInfosPerMetric")]
    #[doc(alias = "listDiagnosisInstances")]
    #[inline]
    pub fn list_diagnosis_instances(
        &self,
        metric_name: impl Into<String>,
        offset: i32,
        limit: i32,
    ) -> ListDiagnosisInstancesCall {
        let mut call = Call::new(&self.connection, &LIST_DIAGNOSIS_INSTANCES);
        call.set(1, &metric_name.into());
        call.set(2, &offset);
        call.set(3, &limit);
        ListDiagnosisInstancesCall { call }
    }
}

/// A call of [`Client::list_diagnosis_counts`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDiagnosisCountsCall {
    call: Call,
}

impl ListDiagnosisCountsCall {
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
    /// The counts.
    ///
    /// # Errors
    ///
    /// See [`Client::list_diagnosis_counts`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DiagnosisCountList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_diagnosis_counts`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DiagnosisCountList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }
}

/// A call of [`Client::list_diagnosis_instances`], ready to be sent.
#[must_use = "a call does nothing until it is sent"]
pub struct ListDiagnosisInstancesCall {
    call: Call,
}

impl ListDiagnosisInstancesCall {
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
        self.call.set(4, &x_language);
        self
    }

    /// Sends the call and reads the answer.
    ///
    /// A page of instances.
    ///
    /// # Errors
    ///
    /// See [`Client::list_diagnosis_instances`].
    #[inline]
    pub fn send(self) -> specmill_runtime::Sending<DiagnosisInstanceList> {
        self.call.send()
    }

    /// As [`send`](Self::send), without async.
    ///
    /// # Errors
    ///
    /// See [`Client::list_diagnosis_instances`].
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<DiagnosisInstanceList, specmill_runtime::Error> {
        self.send().wait_blocking()
    }

    /// The pages of the list from here on, fetched as they are asked for.
    #[inline]
    pub fn pages(self) -> specmill_runtime::Pages<DiagnosisInstanceList> {
        specmill_runtime::Pages::new(self.call)
    }

    /// The items of the list from here on, whose pages are fetched as they are needed.
    #[inline]
    pub fn items(self) -> specmill_runtime::Items<DiagnosisInstanceList, DiagnosisInstance> {
        specmill_runtime::Items::new(
            self.call,
            |page: &mut DiagnosisInstanceList| {
                page.instance_infos.take().unwrap_or_default()
            },
        )
    }
}

specmill_runtime::calls!(ListDiagnosisCountsCall, ListDiagnosisInstancesCall);

/// What calls by name go by.
#[cfg(feature = "dynamic")]
pub(super) const fn dynamic() -> &'static [specmill_runtime::dynamic::Dynamic] {
    use specmill_runtime::dynamic as by_name;
    const {
        &[
            by_name::Dynamic::new(&LIST_DIAGNOSIS_COUNTS)
                .aliases(&["ShowIntelligentDiagnosisAbnormalCountOfInstances"])
                .parameters(&[by_name::blank::<String>, by_name::blank::<Language>])
                .json_answer(),
            by_name::Dynamic::new(&LIST_DIAGNOSIS_INSTANCES)
                .aliases(&["ShowIntelligentDiagnosisInstanceInfosPerMetric"])
                .parameters(&[
                    by_name::blank::<String>,
                    by_name::blank::<String>,
                    by_name::blank::<i32>,
                    by_name::blank::<i32>,
                    by_name::blank::<Language>,
                ])
                .json_answer(),
        ]
    }
}
