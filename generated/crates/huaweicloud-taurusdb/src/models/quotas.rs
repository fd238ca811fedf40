// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
use super::QuotaType;

/// The quotas of a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectQuotas {
    /// Quotas of a project, by kind of resource.
    pub quotas: Option<ProjectQuotaList>,
}

rt::model! { ProjectQuotas { quotas } }

/// Quotas of a project, by kind of resource.
///
/// Source: TaurusDB API Reference, 4.6.1, table 4-482.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectQuotaList {
    /// The quotas.
    pub resources: Option<Vec<ProjectQuota>>,
}

rt::model! { ProjectQuotaList { resources } }

/// How many resources of a kind a project may have.
///
/// Source: TaurusDB API Reference, 4.6.1, table 4-483.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectQuota {
    /// A kind of resource that a quota limits.
    pub r#type: Option<QuotaType>,
    /// How many resources there are.
    ///
    /// At least 0.
    pub used: Option<i32>,
    /// How many resources there may be. -1 stands for any number.
    ///
    /// From -1 to 100000.
    pub quota: Option<i32>,
}

rt::model! {
    ProjectQuota {
        r#type, used.checks(&[Minimum(0)]), quota.checks(&[Minimum(-1), Maximum(100_000)]),
    }
}

/// Quotas to give to enterprise projects.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuotaSettings {
    /// The quotas, at most ten in a call.
    ///
    /// At most 10 items.
    pub quota_list: Vec<QuotaSetting>,
}

rt::model! { QuotaSettings { quota_list.required().checks(&[MaxItems(10)]) } }

rt::setters! {
    QuotaSettings {
        new(quota_list: impl IntoIterator<Item = QuotaSetting>) {
            quota_list: quota_list.into_iter().collect(),
        }
    }
}

/// What the instances of an enterprise project may take.
///
/// Source: TaurusDB API Reference, 4.6.3, tables 4-496, 4-502.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuotaSetting {
    /// ID of the enterprise project.
    pub enterprise_project_id: String,
    /// How many instances there may be. Where there are instances, it must exceed their number.
    ///
    /// From 0 to 100000.
    pub instance_quota: Option<i32>,
    /// How many vCPUs the instances may have together. Where there are instances, it must exceed
    /// what they have.
    ///
    /// From 0 to 2147483646.
    pub vcpus_quota: Option<i32>,
    /// How much memory the instances may have together, in GB. Where there are instances, it must
    /// exceed what they have.
    ///
    /// From 0 to 2147483646.
    pub ram_quota: Option<i32>,
}

rt::model! {
    QuotaSetting {
        enterprise_project_id.required(),
        instance_quota.checks(&[Minimum(0), Maximum(100_000)]),
        vcpus_quota.checks(&[Minimum(0), Maximum(2_147_483_646)]),
        ram_quota.checks(&[Minimum(0), Maximum(2_147_483_646)]),
    }
}

rt::setters! {
    QuotaSetting {
        new(enterprise_project_id: impl Into<String>) {
            enterprise_project_id: enterprise_project_id.into(),
        } ..blank
        with_instance_quota(instance_quota: i32) = Some(instance_quota);
        with_vcpus_quota(vcpus_quota: i32) = Some(vcpus_quota);
        with_ram_quota(ram_quota: i32) = Some(ram_quota);
    }
}

/// The quotas that enterprise projects have after a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedQuotas {
    /// The quotas.
    pub quota_list: Option<Vec<UpdatedQuota>>,
}

rt::model! { UpdatedQuotas { quota_list } }

/// What the instances of an enterprise project may take after a change.
///
/// Source: TaurusDB API Reference, 4.6.4, table 4-504.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedQuota {
    /// ID of the enterprise project.
    pub enterprise_project_id: Option<String>,
    /// How many instances there may be; more than there are.
    ///
    /// From 0 to 100000.
    pub instance_quota: Option<i32>,
    /// How many vCPUs the instances may have together; more than they have.
    ///
    /// From 0 to 2147483646.
    pub vcpus_quota: Option<i32>,
    /// How much memory the instances may have together, in GB; more than they have.
    ///
    /// From 0 to 2147483646.
    pub ram_quota: Option<i32>,
}

rt::model! {
    UpdatedQuota {
        enterprise_project_id, instance_quota.checks(&[Minimum(0), Maximum(100_000)]),
        vcpus_quota.checks(&[Minimum(0), Maximum(2_147_483_646)]),
        ram_quota.checks(&[Minimum(0), Maximum(2_147_483_646)]),
    }
}

/// A page of enterprise projects.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProjectList {
    /// The enterprise projects of this page.
    pub enterprise_projects: Option<Vec<EnterpriseProject>>,
    /// How many enterprise projects there are on all pages.
    pub total_count: Option<i32>,
}

rt::model! { EnterpriseProjectList { enterprise_projects, total_count } }

/// An enterprise project.
///
/// Source: TaurusDB API Reference, 4.6.5, table 4-511.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProject {
    /// ID of the enterprise project. That of the default one is `0`.
    pub id: Option<String>,
    /// Name of the enterprise project.
    pub name: Option<String>,
    /// What the enterprise project is for, if anybody has written it down.
    pub description: Option<String>,
    /// Whether an enterprise project works: 1 where it is in order, 0 where something is wrong.
    pub status: Option<EnterpriseProjectStatus>,
    /// When the enterprise project was created, as in `2023-06-12T02:14:28+0000`, with the offset
    /// of the time zone at the end. The default one has no such time.
    pub created: Option<String>,
    /// When the enterprise project was last changed, written in the same way.
    pub updated: Option<String>,
}

rt::model! {
    EnterpriseProject {
        id, name, description.nullable(), status, created.nullable(), updated.nullable(),
    }
}

/// Whether an enterprise project works: 1 where it is in order, 0 where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EnterpriseProjectStatus(pub i32);

rt::integer_enum! {
    EnterpriseProjectStatus: i32 {
        /// It is in order.
        NORMAL = 1,
        /// Something is wrong with it.
        ABNORMAL = 0,
    }
}
