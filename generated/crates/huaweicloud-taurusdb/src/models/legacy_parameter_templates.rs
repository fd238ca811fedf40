// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Parameter templates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyParameterTemplateList {
    /// The templates.
    pub configurations: Option<Vec<LegacyParameterTemplate>>,
    /// How many templates there are.
    pub total_count: Option<i32>,
}

rt::model! { LegacyParameterTemplateList { configurations, total_count } }

/// A parameter template without its parameters.
///
/// Source: TaurusDB API Reference, 5.5.1, table 5-111.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyParameterTemplate {
    /// ID of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// What the template is for.
    pub description: Option<String>,
    /// Main version of the database, such as `8.0`.
    pub datastore_version_name: Option<String>,
    /// Name of the database engine.
    pub datastore_name: Option<String>,
    /// When the template was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`. The service has been seen to write `yyyy-mm-dd hh:mm:ss`.
    pub created: Option<String>,
    /// When the template was last changed, written like `created`.
    pub updated: Option<String>,
    /// Whether a user made the template. Default templates are `false`.
    pub user_defined: Option<bool>,
}

rt::model! {
    LegacyParameterTemplate {
        id, name, description, datastore_version_name, datastore_name, created, updated,
        user_defined,
    }
}
