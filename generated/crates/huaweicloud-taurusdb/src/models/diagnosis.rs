// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// How many instances are abnormal, by metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisCountList {
    /// The counts, one for each metric.
    pub diagnosis_info: Option<Vec<DiagnosisCount>>,
}

rt::model! { DiagnosisCountList { diagnosis_info } }

/// How many instances are abnormal by a metric.
///
/// Source: TaurusDB API Reference, 4.14.1, table 4-929.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisCount {
    /// Name of the metric, such as `high_pressure`, `insufficient_capacity`, `slow_sql_frequency`,
    /// `mem_overrun` or `connections_exceed`.
    pub metric_name: Option<String>,
    /// How many instances are abnormal.
    pub count: Option<i32>,
}

rt::model! { DiagnosisCount { metric_name, count } }

/// A page of instances that are abnormal by a metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisInstanceList {
    /// How many instances there are on all pages.
    pub total_count: Option<i32>,
    /// The instances of this page.
    pub instance_infos: Option<Vec<DiagnosisInstance>>,
}

rt::model! { DiagnosisInstanceList { total_count, instance_infos } }

/// An instance that is abnormal by a metric.
///
/// Source: TaurusDB API Reference, 4.14.2, table 4-936.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosisInstance {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// ID of its primary node.
    pub master_node_id: Option<String>,
}

rt::model! { DiagnosisInstance { instance_id, master_node_id } }
