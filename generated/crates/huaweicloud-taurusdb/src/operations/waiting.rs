// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

rt::operation! {
    pub(super) SHOW_JOB = "showJob", "GET", "/v3/{project_id}/jobs" {
        path("project_id").from_client().checks(&[MaxLength(32)]), query("id").required(),
        header("X-Language"),
    }
}

#[allow(dead_code, reason = "the group that tells the state of work starts none")]
pub(super) static SHOW_JOB_JOB: rt::Job = rt::Job::new(
        "/job_id",
        &SHOW_JOB,
        "id",
        "/job/status",
    )
    .states(&["Completed"], &["Failed"])
    .reason("/job/fail_reason")
    .progress("/job/process");

#[cfg(feature = "instances")]
impl rt::StartsJob for crate::models::InstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
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
impl rt::StartsJob for crate::models::StartedTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "instances")]
impl rt::StartsJob for crate::models::InstanceTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "instances")]
impl rt::StartsJob for crate::models::ReadReplicaCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "backups")]
impl rt::StartsJob for crate::models::BackupCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "parameter-templates")]
impl rt::StartsJob for crate::models::InstanceParameterTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "htap-standard-edition")]
impl rt::StartsJob for crate::models::StarRocksInstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "htap-lightweight-edition")]
impl rt::StartsJob for crate::models::ClickHouseInstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "multi-tenancy")]
impl rt::StartsJob for crate::models::MultiTenancyTask {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "legacy")]
impl rt::StartsJob for crate::models::LegacyInstanceCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "legacy")]
impl rt::StartsJob for crate::models::LegacyReadReplicaCreation {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}

#[cfg(feature = "legacy")]
impl rt::StartsJob for crate::models::LegacyInstanceResizing {
    type Outcome = crate::models::TaskReport;

    const JOB: &'static rt::Job = &SHOW_JOB_JOB;
}
