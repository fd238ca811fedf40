// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Field, Model, Shape, Slot};

/// Whether multi-tenancy is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancy {
    /// Whether multi-tenancy is on.
    pub multi_tenant_switch: Option<bool>,
}

impl Model for MultiTenancy {
    const SHAPE: &'static Shape = &Shape::new(
        "MultiTenancy",
        &[Field::new("multi_tenant_switch")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.multi_tenant_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.multi_tenant_switch,
                _ => return None,
            },
        )
    }
}

/// Switches multi-tenancy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancyUpdate {
    /// `true` turns multi-tenancy on, `false` turns it off.
    pub multi_tenant_switch: bool,
}

impl MultiTenancyUpdate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(multi_tenant_switch: bool) -> Self {
        Self { multi_tenant_switch }
    }
}

impl Model for MultiTenancyUpdate {
    const SHAPE: &'static Shape = &Shape::new(
        "MultiTenancyUpdate",
        &[Field::new("multi_tenant_switch").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            multi_tenant_switch: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.multi_tenant_switch,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.multi_tenant_switch,
                _ => return None,
            },
        )
    }
}

/// The task that switches multi-tenancy.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancyTask {
    /// ID of the task.
    pub job_id: Option<String>,
}

impl Model for MultiTenancyTask {
    const SHAPE: &'static Shape = &Shape::new(
        "MultiTenancyTask",
        &[Field::new("job_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(MultiTenancy, MultiTenancyUpdate, MultiTenancyTask);
