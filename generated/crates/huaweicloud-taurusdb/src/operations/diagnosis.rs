// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use crate::client::Client;
use crate::models::{
    DiagnosisCountList, DiagnosisInstance, DiagnosisInstanceList, Language,
};
use specmill_runtime::codegen as rt;

rt::methods! {
    Client {
        /// Count abnormal instances by metric.
        ///
        /// Counts the instances of a project that a diagnosis finds abnormal, for each metric.
        ///
        /// `GET /v3/{project_id}/instances/diagnosis-instance-count`
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
        list_diagnosis_counts() -> ListDiagnosisCountsCall = LIST_DIAGNOSIS_COUNTS;
        /// List abnormal instances of a metric.
        ///
        /// Lists the instances that a diagnosis finds abnormal by one metric, page by page.
        ///
        /// `GET /v3/{project_id}/instances/diagnosis-instance-infos`
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
        list_diagnosis_instances(
            metric_name: impl Into<String> = set(1, &metric_name.into()),
            offset: i32 = set(2, &offset), limit: i32 = set(3, &limit),
        ) -> ListDiagnosisInstancesCall = LIST_DIAGNOSIS_INSTANCES;
    }
}

rt::operation! {
    LIST_DIAGNOSIS_COUNTS = "listDiagnosisCounts", "GET", "/v3/{project_id}/instances/diagnosis-instance-count" {
        path("project_id").from_client(), header("X-Language"),
    }
}

rt::call! {
    /// A call of [`Client::list_diagnosis_counts`].
    ListDiagnosisCountsCall {}
    /// The counts.
    send -> DiagnosisCountList;
}

rt::operation! {
    LIST_DIAGNOSIS_INSTANCES = "listDiagnosisInstances", "GET", "/v3/{project_id}/instances/diagnosis-instance-infos" {
        path("project_id").from_client(), query("metric_name").required(),
        query("offset").required().checks(&[Minimum(0)]),
        query("limit").required().checks(&[Minimum(1), Maximum(100)]), header("X-Language"),
    }.paging(&Paging::offset("offset", "limit", "/instance_infos")
        .total("/total_count").default_limit(100))
}

rt::call! {
    /// A call of [`Client::list_diagnosis_instances`].
    ListDiagnosisInstancesCall {}
    /// A page of instances.
    send -> DiagnosisInstanceList;
    pages -> DiagnosisInstanceList;
    items -> DiagnosisInstance = |page: &mut DiagnosisInstanceList| page.instance_infos.take().unwrap_or_default();
}

set_project_id!(ListDiagnosisCountsCall 0, ListDiagnosisInstancesCall 0,);
set_x_language!(ListDiagnosisCountsCall 1, ListDiagnosisInstancesCall 4,);

rt::dynamic! {
    LIST_DIAGNOSIS_COUNTS {
        String, Language,
    }.aliases(&["ShowIntelligentDiagnosisAbnormalCountOfInstances"]).json_answer()
    LIST_DIAGNOSIS_INSTANCES {
        String, String, i32, i32, Language,
    }.aliases(&["ShowIntelligentDiagnosisInstanceInfosPerMetric"]).json_answer()
}
