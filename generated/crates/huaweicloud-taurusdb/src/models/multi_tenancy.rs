// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Whether multi-tenancy is on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancy {
    /// Whether multi-tenancy is on.
    pub multi_tenant_switch: Option<bool>,
}

rt::model! { MultiTenancy { multi_tenant_switch } }

/// Switches multi-tenancy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancyUpdate {
    /// `true` turns multi-tenancy on, `false` turns it off.
    pub multi_tenant_switch: bool,
}

rt::model! { MultiTenancyUpdate { multi_tenant_switch.required() } }

rt::setters! {
    MultiTenancyUpdate {
        new(multi_tenant_switch: bool) { multi_tenant_switch: multi_tenant_switch }
    }
}

/// The task that switches multi-tenancy.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiTenancyTask {
    /// ID of the task.
    pub job_id: Option<String>,
}

rt::model! { MultiTenancyTask { job_id } }
