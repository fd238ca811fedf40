// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::Check;
use specmill_runtime::{Operation, Parameter};

pub(super) static SHOW_JOB: Operation = Operation::new(
    "showJob",
    "GET",
    "/v3/{project_id}/jobs",
)
.parameters(&[
    Parameter::path("project_id").from_client().checks(&[Check::MaxLength(32)]),
    Parameter::query("id").required(),
    Parameter::header("X-Language"),
])
.security(&[&["AuthToken"], &["AccessKeySignature"]]);

#[allow(dead_code, reason = "the group that tells the state of work starts none")]
pub(super) static SHOW_JOB_JOB: specmill_runtime::Job = specmill_runtime::Job::new(
    "/job_id",
    &SHOW_JOB,
    "id",
    "/job/status",
)
.states(&["Completed"], &["Failed"])
.reason("/job/fail_reason")
.progress("/job/process");

#[cfg(feature = "instances")]
impl specmill_runtime::StartsJob for crate::models::InstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(
    any(
        feature = "instances",
        feature = "backups",
        feature = "parameter-templates",
        feature = "database-proxies",
        feature = "database-users",
        feature = "databases",
        feature = "sql-concurrency-control",
        feature = "htap-standard-edition",
        feature = "htap-lightweight-edition",
        feature = "legacy"
    )
)]
impl specmill_runtime::StartsJob for crate::models::StartedTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "instances")]
impl specmill_runtime::StartsJob for crate::models::InstanceTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "instances")]
impl specmill_runtime::StartsJob for crate::models::ReadReplicaCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "backups")]
impl specmill_runtime::StartsJob for crate::models::BackupCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "parameter-templates")]
impl specmill_runtime::StartsJob for crate::models::InstanceParameterTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "htap-standard-edition")]
impl specmill_runtime::StartsJob for crate::models::StarRocksInstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "htap-lightweight-edition")]
impl specmill_runtime::StartsJob for crate::models::ClickHouseInstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "multi-tenancy")]
impl specmill_runtime::StartsJob for crate::models::MultiTenancyTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "legacy")]
impl specmill_runtime::StartsJob for crate::models::LegacyInstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "legacy")]
impl specmill_runtime::StartsJob for crate::models::LegacyReadReplicaCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "legacy")]
impl specmill_runtime::StartsJob for crate::models::LegacyInstanceResizing {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static specmill_runtime::Job = &SHOW_JOB_JOB;
}
