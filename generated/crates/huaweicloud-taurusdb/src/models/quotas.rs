// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, Shape, Slot};
use super::QuotaType;

/// The quotas of a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectQuotas {
    /// Quotas of a project, by kind of resource.
    pub quotas: Option<ProjectQuotaList>,
}

impl Model for ProjectQuotas {
    const SHAPE: &'static Shape = &Shape::new("ProjectQuotas", &[Field::new("quotas")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.quotas,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.quotas,
                _ => return None,
            },
        )
    }
}

/// Quotas of a project, by kind of resource.
///
/// Source: TaurusDB API Reference, 4.6.1, table 4-482.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectQuotaList {
    /// The quotas.
    pub resources: Option<Vec<ProjectQuota>>,
}

impl Model for ProjectQuotaList {
    const SHAPE: &'static Shape = &Shape::new(
        "ProjectQuotaList",
        &[Field::new("resources")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.resources,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.resources,
                _ => return None,
            },
        )
    }
}

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

impl Model for ProjectQuota {
    const SHAPE: &'static Shape = &Shape::new(
        "ProjectQuota",
        &[
            Field::new("type"),
            Field::new("used").checks(&[Check::Minimum(0)]),
            Field::new("quota").checks(&[Check::Minimum(-1), Check::Maximum(100_000)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.used,
                2 => &mut self.quota,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.used,
                2 => &self.quota,
                _ => return None,
            },
        )
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

impl QuotaSettings {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(quota_list: impl IntoIterator<Item = QuotaSetting>) -> Self {
        Self {
            quota_list: quota_list.into_iter().collect(),
        }
    }
}

impl Model for QuotaSettings {
    const SHAPE: &'static Shape = &Shape::new(
        "QuotaSettings",
        &[Field::new("quota_list").required().checks(&[Check::MaxItems(10)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { quota_list: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.quota_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.quota_list,
                _ => return None,
            },
        )
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

impl QuotaSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(enterprise_project_id: impl Into<String>) -> Self {
        Self {
            enterprise_project_id: enterprise_project_id.into(),
            instance_quota: None,
            vcpus_quota: None,
            ram_quota: None,
        }
    }

    /// Sets [`instance_quota`](Self::instance_quota).
    #[must_use]
    #[inline]
    pub fn with_instance_quota(mut self, instance_quota: i32) -> Self {
        self.instance_quota = Some(instance_quota);
        self
    }

    /// Sets [`vcpus_quota`](Self::vcpus_quota).
    #[must_use]
    #[inline]
    pub fn with_vcpus_quota(mut self, vcpus_quota: i32) -> Self {
        self.vcpus_quota = Some(vcpus_quota);
        self
    }

    /// Sets [`ram_quota`](Self::ram_quota).
    #[must_use]
    #[inline]
    pub fn with_ram_quota(mut self, ram_quota: i32) -> Self {
        self.ram_quota = Some(ram_quota);
        self
    }
}

impl Model for QuotaSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "QuotaSetting",
        &[
            Field::new("enterprise_project_id").required(),
            Field::new("instance_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(100_000)]),
            Field::new("vcpus_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(2_147_483_646)]),
            Field::new("ram_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(2_147_483_646)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            enterprise_project_id: Blank::blank(),
            instance_quota: Blank::blank(),
            vcpus_quota: Blank::blank(),
            ram_quota: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enterprise_project_id,
                1 => &mut self.instance_quota,
                2 => &mut self.vcpus_quota,
                3 => &mut self.ram_quota,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_project_id,
                1 => &self.instance_quota,
                2 => &self.vcpus_quota,
                3 => &self.ram_quota,
                _ => return None,
            },
        )
    }
}

/// The quotas that enterprise projects have after a change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedQuotas {
    /// The quotas.
    pub quota_list: Option<Vec<UpdatedQuota>>,
}

impl Model for UpdatedQuotas {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdatedQuotas",
        &[Field::new("quota_list")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.quota_list,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.quota_list,
                _ => return None,
            },
        )
    }
}

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

impl Model for UpdatedQuota {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdatedQuota",
        &[
            Field::new("enterprise_project_id"),
            Field::new("instance_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(100_000)]),
            Field::new("vcpus_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(2_147_483_646)]),
            Field::new("ram_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(2_147_483_646)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enterprise_project_id,
                1 => &mut self.instance_quota,
                2 => &mut self.vcpus_quota,
                3 => &mut self.ram_quota,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_project_id,
                1 => &self.instance_quota,
                2 => &self.vcpus_quota,
                3 => &self.ram_quota,
                _ => return None,
            },
        )
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

impl Model for EnterpriseProjectList {
    const SHAPE: &'static Shape = &Shape::new(
        "EnterpriseProjectList",
        &[Field::new("enterprise_projects"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.enterprise_projects,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.enterprise_projects,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for EnterpriseProject {
    const SHAPE: &'static Shape = &Shape::new(
        "EnterpriseProject",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("description").nullable(),
            Field::new("status"),
            Field::new("created").nullable(),
            Field::new("updated").nullable(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.description,
                3 => &mut self.status,
                4 => &mut self.created,
                5 => &mut self.updated,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.description,
                3 => &self.status,
                4 => &self.created,
                5 => &self.updated,
                _ => return None,
            },
        )
    }
}

/// Whether an enterprise project works: 1 where it is in order, 0 where something is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct EnterpriseProjectStatus(pub i32);

impl EnterpriseProjectStatus {
    /// It is in order.
    pub const NORMAL: Self = Self(1);

    /// Something is wrong with it.
    pub const ABNORMAL: Self = Self(0);
}

specmill_runtime::models!(
    ProjectQuotas, ProjectQuotaList, ProjectQuota, QuotaSettings, QuotaSetting, UpdatedQuotas,
    UpdatedQuota, EnterpriseProjectList, EnterpriseProject,
);
specmill_runtime::integer_enums!(EnterpriseProjectStatus : i32);
