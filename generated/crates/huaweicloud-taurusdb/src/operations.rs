// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

#[allow(unused_macros, reason = "the groups that use it may be off")]
/// Sets the parameter `project_id`, of calls each with its index.
macro_rules! set_project_id {
    ($($call:ident $index:literal),* $(,)?) => {$(
        rt::call_setters! { $call {
            /// Project in which the call takes effect. It belongs to one region and decides what the caller
            /// may reach.
            ///
            /// Example: `054e292c9880d4992f02c0196d3ea468`.
            ///
            /// Defaults to the value of the client.
            project_id: impl Into<String> = set($index, &project_id.into());
        } }
    )*};
}

#[allow(unused_macros, reason = "the groups that use it may be off")]
/// Sets the parameter `project_id`, of calls each with its index.
macro_rules! set_project_id_2 {
    ($($call:ident $index:literal),* $(,)?) => {$(
        rt::call_setters! { $call {
            /// Project in which the call takes effect. Its ID has 32 letters and digits.
            ///
            /// At most 32 characters. Example: `054e292c9880d4992f02c0196d3ea468`.
            ///
            /// Defaults to the value of the client.
            project_id: impl Into<String> = set($index, &project_id.into());
        } }
    )*};
}

#[allow(unused_macros, reason = "the groups that use it may be off")]
/// Sets the parameter `X-Language`, of calls each with its index.
macro_rules! set_x_language {
    ($($call:ident $index:literal),* $(,)?) => {$(
        rt::call_setters! { $call {
            /// Language of the messages in the answer.
            ///
            /// Default: `en-us`.
            x_language: Language = set($index, &x_language);
        } }
    )*};
}

#[cfg(feature = "database-engines")]
mod database_engines;
#[cfg(feature = "database-specifications")]
mod database_specifications;
#[cfg(feature = "instances")]
mod instances;
#[cfg(feature = "backups")]
mod backups;
#[cfg(feature = "parameter-templates")]
mod parameter_templates;
#[cfg(feature = "quotas")]
mod quotas;
#[cfg(feature = "database-proxies")]
mod database_proxies;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "database-users")]
mod database_users;
#[cfg(feature = "databases")]
mod databases;
#[cfg(feature = "sql-concurrency-control")]
mod sql_concurrency_control;
#[cfg(feature = "tasks")]
mod tasks;
#[cfg(feature = "diagnosis")]
mod diagnosis;
#[cfg(feature = "htap-standard-edition")]
mod htap_standard_edition;
#[cfg(feature = "htap-lightweight-edition")]
mod htap_lightweight_edition;
#[cfg(feature = "multi-tenancy")]
mod multi_tenancy;
#[cfg(feature = "legacy")]
mod legacy_versions;
#[cfg(feature = "legacy")]
mod legacy_flavors;
#[cfg(feature = "legacy")]
mod legacy_instances;
#[cfg(feature = "legacy")]
mod legacy_backups;
#[cfg(feature = "legacy")]
mod legacy_parameter_templates;
#[cfg(feature = "legacy")]
mod legacy_quotas;
#[cfg(feature = "legacy")]
mod legacy_proxies;
#[cfg(feature = "legacy")]
mod legacy_logs;
#[cfg(feature = "legacy")]
mod legacy_tasks;
#[cfg(
    any(
        feature = "instances",
        feature = "backups",
        feature = "parameter-templates",
        feature = "database-proxies",
        feature = "database-users",
        feature = "databases",
        feature = "sql-concurrency-control",
        feature = "tasks",
        feature = "htap-standard-edition",
        feature = "htap-lightweight-edition",
        feature = "multi-tenancy",
        feature = "legacy"
    )
)]
mod waiting;

#[cfg(feature = "database-engines")]
pub use database_engines::*;
#[cfg(feature = "database-specifications")]
pub use database_specifications::*;
#[cfg(feature = "instances")]
pub use instances::*;
#[cfg(feature = "backups")]
pub use backups::*;
#[cfg(feature = "parameter-templates")]
pub use parameter_templates::*;
#[cfg(feature = "quotas")]
pub use quotas::*;
#[cfg(feature = "database-proxies")]
pub use database_proxies::*;
#[cfg(feature = "logs")]
pub use logs::*;
#[cfg(feature = "tags")]
pub use tags::*;
#[cfg(feature = "database-users")]
pub use database_users::*;
#[cfg(feature = "databases")]
pub use databases::*;
#[cfg(feature = "sql-concurrency-control")]
pub use sql_concurrency_control::*;
#[cfg(feature = "tasks")]
pub use tasks::*;
#[cfg(feature = "diagnosis")]
pub use diagnosis::*;
#[cfg(feature = "htap-standard-edition")]
pub use htap_standard_edition::*;
#[cfg(feature = "htap-lightweight-edition")]
pub use htap_lightweight_edition::*;
#[cfg(feature = "multi-tenancy")]
pub use multi_tenancy::*;
#[cfg(feature = "legacy")]
pub use legacy_versions::*;
#[cfg(feature = "legacy")]
pub use legacy_flavors::*;
#[cfg(feature = "legacy")]
pub use legacy_instances::*;
#[cfg(feature = "legacy")]
pub use legacy_backups::*;
#[cfg(feature = "legacy")]
pub use legacy_parameter_templates::*;
#[cfg(feature = "legacy")]
pub use legacy_quotas::*;
#[cfg(feature = "legacy")]
pub use legacy_proxies::*;
#[cfg(feature = "legacy")]
pub use legacy_logs::*;
#[cfg(feature = "legacy")]
pub use legacy_tasks::*;

/// What calls by name go by, group by group.
#[cfg(feature = "dynamic")]
pub(crate) static DYNAMIC: &[&[specmill_runtime::codegen::Dynamic]] = &[
    #[cfg(feature = "database-engines")]
    database_engines::dynamic(),
    #[cfg(feature = "database-specifications")]
    database_specifications::dynamic(),
    #[cfg(feature = "instances")]
    instances::dynamic(),
    #[cfg(feature = "backups")]
    backups::dynamic(),
    #[cfg(feature = "parameter-templates")]
    parameter_templates::dynamic(),
    #[cfg(feature = "quotas")]
    quotas::dynamic(),
    #[cfg(feature = "database-proxies")]
    database_proxies::dynamic(),
    #[cfg(feature = "logs")]
    logs::dynamic(),
    #[cfg(feature = "tags")]
    tags::dynamic(),
    #[cfg(feature = "database-users")]
    database_users::dynamic(),
    #[cfg(feature = "databases")]
    databases::dynamic(),
    #[cfg(feature = "sql-concurrency-control")]
    sql_concurrency_control::dynamic(),
    #[cfg(feature = "tasks")]
    tasks::dynamic(),
    #[cfg(feature = "diagnosis")]
    diagnosis::dynamic(),
    #[cfg(feature = "htap-standard-edition")]
    htap_standard_edition::dynamic(),
    #[cfg(feature = "htap-lightweight-edition")]
    htap_lightweight_edition::dynamic(),
    #[cfg(feature = "multi-tenancy")]
    multi_tenancy::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_versions::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_flavors::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_instances::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_backups::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_parameter_templates::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_quotas::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_proxies::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_logs::dynamic(),
    #[cfg(feature = "legacy")]
    legacy_tasks::dynamic(),
];
