// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The quotas of a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProjectQuotas {
    /// Quotas by kind of resource.
    pub quotas: Option<LegacyProjectQuotaList>,
}

rt::model! { LegacyProjectQuotas { quotas } }

/// Quotas by kind of resource.
///
/// Source: TaurusDB API Reference, 5.6.1, table 5-116.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProjectQuotaList {
    /// The quotas.
    pub resources: Option<Vec<LegacyProjectQuota>>,
}

rt::model! { LegacyProjectQuotaList { resources } }

/// How many resources of a kind a project may have.
///
/// Source: TaurusDB API Reference, 5.6.1, table 5-117.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProjectQuota {
    /// Kind of resource, always `instance`.
    pub r#type: Option<String>,
    /// How many resources there are.
    pub used: Option<i32>,
    /// How many resources there may be.
    pub quota: Option<i32>,
}

rt::model! { LegacyProjectQuota { r#type, used, quota } }

/// Quotas to give to enterprise projects.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LegacyQuotaSettings {
    /// The quotas, at most ten in a call.
    ///
    /// At most 10 items.
    pub quota_list: Vec<LegacyQuotaSetting>,
}

rt::model! { LegacyQuotaSettings { quota_list.required().checks(&[MaxItems(10)]) } }

rt::setters! {
    LegacyQuotaSettings {
        new(quota_list: impl IntoIterator<Item = LegacyQuotaSetting>) {
            quota_list: quota_list.into_iter().collect(),
        }
    }
}

/// What the instances of an enterprise project may take.
///
/// Source: TaurusDB API Reference, 5.6.3, tables 5-124, 5-128.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyQuotaSetting {
    /// ID of the enterprise project.
    pub enterprise_project_id: Option<String>,
    /// How many instances there may be: more than there are in a first quota, at least as many in a
    /// changed one.
    ///
    /// From 0 to 1000.
    pub instance_quota: Option<i32>,
    /// How many vCPUs the instances may have together: more than they have in a first quota, at
    /// least as many in a changed one.
    ///
    /// From 0 to 3600000.
    pub vcpus_quota: Option<i32>,
    /// How much memory the instances may have together, in GB: more than they have in a first
    /// quota, at least as much in a changed one.
    ///
    /// From 0 to 19200000.
    pub ram_quota: Option<i32>,
}

rt::model! {
    LegacyQuotaSetting {
        enterprise_project_id, instance_quota.checks(&[Minimum(0), Maximum(1000)]),
        vcpus_quota.checks(&[Minimum(0), Maximum(3_600_000)]),
        ram_quota.checks(&[Minimum(0), Maximum(19_200_000)]),
    }
}

rt::setters! {
    LegacyQuotaSetting {
        new() {} ..blank
        with_enterprise_project_id(enterprise_project_id: impl Into<String>) = Some(enterprise_project_id.into());
        with_instance_quota(instance_quota: i32) = Some(instance_quota);
        with_vcpus_quota(vcpus_quota: i32) = Some(vcpus_quota);
        with_ram_quota(ram_quota: i32) = Some(ram_quota);
    }
}
