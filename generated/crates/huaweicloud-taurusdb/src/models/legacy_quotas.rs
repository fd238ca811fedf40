// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, Shape, Slot};

/// The quotas of a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProjectQuotas {
    /// Quotas by kind of resource.
    pub quotas: Option<LegacyProjectQuotaList>,
}

impl Model for LegacyProjectQuotas {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProjectQuotas",
        &[Field::new("quotas")],
    );

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

/// Quotas by kind of resource.
///
/// Source: TaurusDB API Reference, 5.6.1, table 5-116.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyProjectQuotaList {
    /// The quotas.
    pub resources: Option<Vec<LegacyProjectQuota>>,
}

impl Model for LegacyProjectQuotaList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProjectQuotaList",
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

impl Model for LegacyProjectQuota {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyProjectQuota",
        &[Field::new("type"), Field::new("used"), Field::new("quota")],
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
pub struct LegacyQuotaSettings {
    /// The quotas, at most ten in a call.
    ///
    /// At most 10 items.
    pub quota_list: Vec<LegacyQuotaSetting>,
}

impl LegacyQuotaSettings {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(quota_list: impl IntoIterator<Item = LegacyQuotaSetting>) -> Self {
        Self {
            quota_list: quota_list.into_iter().collect(),
        }
    }
}

impl Model for LegacyQuotaSettings {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyQuotaSettings",
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

impl LegacyQuotaSetting {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_project_id`](Self::enterprise_project_id).
    #[must_use]
    #[inline]
    pub fn with_enterprise_project_id(
        mut self,
        enterprise_project_id: impl Into<String>,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id.into());
        self
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

impl Model for LegacyQuotaSetting {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyQuotaSetting",
        &[
            Field::new("enterprise_project_id"),
            Field::new("instance_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(1000)]),
            Field::new("vcpus_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(3_600_000)]),
            Field::new("ram_quota")
                .checks(&[Check::Minimum(0), Check::Maximum(19_200_000)]),
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

specmill_runtime::models!(
    LegacyProjectQuotas, LegacyProjectQuotaList, LegacyProjectQuota, LegacyQuotaSettings,
    LegacyQuotaSetting,
);
