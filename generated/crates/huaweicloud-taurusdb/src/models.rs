// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

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
        feature = "database-engines",
        feature = "database-specifications",
        feature = "instances",
        feature = "backups",
        feature = "parameter-templates",
        feature = "quotas",
        feature = "database-proxies",
        feature = "logs",
        feature = "tags",
        feature = "database-users",
        feature = "databases",
        feature = "sql-concurrency-control",
        feature = "tasks",
        feature = "diagnosis",
        feature = "htap-standard-edition",
        feature = "htap-lightweight-edition",
        feature = "multi-tenancy",
        feature = "legacy"
    )
)]
mod shared;

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
#[cfg(
    any(
        feature = "database-engines",
        feature = "database-specifications",
        feature = "instances",
        feature = "backups",
        feature = "parameter-templates",
        feature = "quotas",
        feature = "database-proxies",
        feature = "logs",
        feature = "tags",
        feature = "database-users",
        feature = "databases",
        feature = "sql-concurrency-control",
        feature = "tasks",
        feature = "diagnosis",
        feature = "htap-standard-edition",
        feature = "htap-lightweight-edition",
        feature = "multi-tenancy",
        feature = "legacy"
    )
)]
pub use shared::*;
