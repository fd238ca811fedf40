// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
use super::DatabaseVersion;

/// A page of parameter templates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateList {
    /// The templates of this page.
    pub configurations: Option<Vec<ParameterTemplate>>,
    /// How many templates there are in all.
    ///
    /// At least 0.
    pub total_count: Option<i32>,
}

rt::model! { ParameterTemplateList { configurations, total_count.checks(&[Minimum(0)]) } }

/// A parameter template without its parameters.
///
/// Source: TaurusDB API Reference, 4.5.1, table 4-388.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplate {
    /// ID of the template: 36 letters and digits, a UUID and `pr07`.
    ///
    /// At most 36 characters.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// Main version of the database.
    pub datastore_version_name: Option<DatabaseVersion>,
    /// Name of the database engine, always `GaussDB(for MySQL)`.
    pub datastore_name: Option<String>,
    /// When the template was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the template was last changed, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
    /// as `+0100`.
    pub updated: Option<String>,
    /// Whether a user made the template. Default templates are `false`.
    pub user_defined: Option<bool>,
    /// What the template is for.
    pub description: Option<String>,
}

rt::model! {
    ParameterTemplate {
        id.checks(&[MaxLength(36)]), name, datastore_version_name, datastore_name, created,
        updated, user_defined, description,
    }
}

/// A new parameter template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateParameterTemplate {
    /// Name of the template: 1 to 64 letters, digits, hyphens, underscores and periods. Upper and
    /// lower case differ, and no other template, default or not, has the name.
    ///
    /// 1 to 64 characters. Matches `^[A-Za-z0-9_.-]+$`.
    pub name: String,
    /// What the template is for; empty if absent. Neither carriage returns nor any of `>!<"&'=` may
    /// occur.
    ///
    /// At most 256 characters. Matches `^[^>!<"&'=\r]*$`.
    pub description: Option<String>,
    /// Values of parameters, by the names of the parameters. Each must lie in the range that the
    /// engine version allows; a default template shows what there is.
    pub parameter_values: Option<BTreeMap<String, String>>,
    /// The database engine that a template is for.
    pub datastore: Option<ParameterTemplateEngineChoice>,
}

rt::model! {
    CreateParameterTemplate {
        name.required().checks(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9_.-]+$")]),
        description.checks(&[MaxLength(256), Pattern(r#"^[^>!<"&'=\r]*$"#)]), parameter_values,
        datastore,
    }
}

rt::setters! {
    CreateParameterTemplate {
        new(name: impl Into<String>) { name: name.into() } ..blank
        with_description(description: impl Into<String>) = Some(description.into());
        with_parameter_values(parameter_values: BTreeMap<String, String>) = Some(parameter_values);
        with_datastore(datastore: ParameterTemplateEngineChoice) = Some(datastore);
    }
}

/// The template that is created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateCreation {
    /// A parameter template with its engine, without its parameters.
    pub configurations: Option<ParameterTemplateSummary>,
}

rt::model! { ParameterTemplateCreation { configurations } }

/// The database engine that a template is for.
///
/// Source: TaurusDB API Reference, 4.5.2, table 4-394.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateEngineChoice {
    /// Name of the engine. Only `gaussdb-mysql` is possible so far.
    pub r#type: String,
    /// Version of the engine, one of those that `listDatabaseEngineVersions` tells.
    pub version: String,
}

rt::model! { ParameterTemplateEngineChoice { r#type.required(), version.required() } }

rt::setters! {
    ParameterTemplateEngineChoice {
        new(r#type: impl Into<String>, version: impl Into<String>) {
            r#type: r#type.into(), version: version.into(),
        }
    }
}

/// A parameter template with its engine, without its parameters.
///
/// Source: TaurusDB API Reference, 4.5.2, tables 4-396, 4-408.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateSummary {
    /// ID of the template.
    pub id: Option<String>,
    /// Name of the template.
    pub name: Option<String>,
    /// What the template is for.
    pub description: Option<String>,
    /// The database engine of a template.
    pub datastore: Option<ParameterTemplateEngine>,
    /// When the template was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the template was last changed, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
    /// as `+0100`.
    pub updated: Option<String>,
}

rt::model! { ParameterTemplateSummary { id, name, description, datastore, created, updated } }

/// The database engine of a template.
///
/// Source: TaurusDB API Reference, 4.5.2, tables 4-397, 4-409.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateEngine {
    /// Name of the engine, `gaussdb-mysql` so far.
    pub r#type: Option<String>,
    /// Version of the engine.
    pub version: Option<String>,
}

rt::model! { ParameterTemplateEngine { r#type, version } }

/// The template that is deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedParameterTemplate {
    /// ID of the template.
    pub configuration_id: Option<String>,
    /// Name of the template.
    pub configuration_name: Option<String>,
}

rt::model! { DeletedParameterTemplate { configuration_id, configuration_name } }

/// A parameter template with its parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateDetail {
    /// A parameter template with its engine, without its parameters.
    pub configurations: Option<ParameterTemplateSummary>,
    /// Values of parameters, by the names of the parameters.
    pub parameter_values: Option<BTreeMap<String, String>>,
}

rt::model! { ParameterTemplateDetail { configurations, parameter_values } }

/// What changes in a template: at least one of name, description and parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateParameterTemplate {
    /// Name of the template: 1 to 64 letters, digits, hyphens, underscores and periods. Upper and
    /// lower case differ, and no default template has the name.
    ///
    /// 1 to 64 characters. Matches `^[A-Za-z0-9_.-]+$`.
    pub name: Option<String>,
    /// What the template is for; documented as empty if absent. Neither carriage returns nor any of
    /// `>!<"&'=` may occur.
    ///
    /// At most 256 characters. Matches `^[^>!<"&'=\r]*$`.
    pub description: Option<String>,
    /// Values of parameters, by the names of the parameters. Each must lie in the range that the
    /// engine version allows; a default template shows what there is. Without this field, all
    /// values stay as they are.
    pub parameter_values: Option<BTreeMap<String, String>>,
}

rt::model! {
    UpdateParameterTemplate {
        name.checks(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9_.-]+$")]),
        description.checks(&[MaxLength(256), Pattern(r#"^[^>!<"&'=\r]*$"#)]), parameter_values,
    }
}

rt::setters! {
    UpdateParameterTemplate {
        new() {} ..blank
        with_name(name: impl Into<String>) = Some(name.into());
        with_description(description: impl Into<String>) = Some(description.into());
        with_parameter_values(parameter_values: BTreeMap<String, String>) = Some(parameter_values);
    }
}

/// The instances that a template is applied to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplyParameterTemplate {
    /// IDs of the instances, at most 10.
    ///
    /// At most 10 items.
    pub instance_ids: Vec<String>,
}

rt::model! { ApplyParameterTemplate { instance_ids.required().checks(&[MaxItems(10)]) } }

rt::setters! {
    ApplyParameterTemplate {
        new(instance_ids: impl IntoIterator<Item = impl Into<String>>) {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// Name and purpose of a copy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyParameterTemplate {
    /// Name of the template: 1 to 64 letters, digits, hyphens, underscores and periods. Upper and
    /// lower case differ.
    ///
    /// 1 to 64 characters. Matches `^[A-Za-z0-9_.-]+$`.
    pub name: String,
    /// What the template is for; empty if absent. Neither carriage returns nor any of `>!<"&'=` may
    /// occur.
    ///
    /// At most 256 characters. Matches `^[^>!<"&'=\r]*$`.
    pub description: Option<String>,
}

rt::model! {
    CopyParameterTemplate {
        name.required().checks(&[MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9_.-]+$")]),
        description.checks(&[MaxLength(256), Pattern(r#"^[^>!<"&'=\r]*$"#)]),
    }
}

rt::setters! {
    CopyParameterTemplate {
        new(name: impl Into<String>) { name: name.into() } ..blank
        with_description(description: impl Into<String>) = Some(description.into());
    }
}

/// The new template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopiedParameterTemplate {
    /// ID of the new template.
    pub configuration_id: Option<String>,
}

rt::model! { CopiedParameterTemplate { configuration_id } }

/// Two templates to compare.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompareParameterTemplates {
    /// The first template.
    pub source_configuration_id: String,
    /// The second template.
    pub target_configuration_id: String,
}

rt::model! {
    CompareParameterTemplates {
        source_configuration_id.required(), target_configuration_id.required(),
    }
}

rt::setters! {
    CompareParameterTemplates {
        new(
            source_configuration_id: impl Into<String>, target_configuration_id: impl Into<String>,
        ) {
            source_configuration_id: source_configuration_id.into(),
            target_configuration_id: target_configuration_id.into(),
        }
    }
}

/// How two templates differ.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateComparison {
    /// The parameters with different values.
    pub differences: Option<Vec<ParameterTemplateDifference>>,
}

rt::model! { ParameterTemplateComparison { differences } }

/// A parameter with its values in two templates.
///
/// Source: TaurusDB API Reference, 4.5.8, table 4-434.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateDifference {
    /// Name of the parameter.
    pub parameter_name: Option<String>,
    /// Value in the first template.
    pub source_value: Option<String>,
    /// Value in the second template.
    pub target_value: Option<String>,
}

rt::model! { ParameterTemplateDifference { parameter_name, source_value, target_value } }

/// A page of instances that a template fits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateInstanceList {
    /// The instances of this page.
    pub instances: Option<Vec<ParameterTemplateInstance>>,
    /// How many instances there are in all.
    pub total_count: Option<i32>,
}

rt::model! { ParameterTemplateInstanceList { instances, total_count } }

/// An instance that a template fits.
///
/// Source: TaurusDB API Reference, 4.5.9, table 4-441.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateInstance {
    /// ID of the instance.
    pub instance_id: Option<String>,
    /// Name of the instance.
    pub instance_name: Option<String>,
}

rt::model! { ParameterTemplateInstance { instance_id, instance_name } }

/// A page of changes of parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterChangeList {
    /// How many changes there are in all.
    pub total_count: Option<i32>,
    /// The changes of this page.
    pub histories: Option<Vec<ParameterChange>>,
}

rt::model! { ParameterChangeList { total_count, histories } }

/// A change of one parameter.
///
/// Source: TaurusDB API Reference, 4.5.10, table 4-448.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterChange {
    /// Name of the parameter.
    pub parameter_name: Option<String>,
    /// Value before the change.
    pub old_value: Option<String>,
    /// Value after the change.
    pub new_value: Option<String>,
    /// How the change went, for example `SUCCESS`.
    pub update_result: Option<String>,
    /// `true` once the template is applied with the change.
    pub is_applied: Option<bool>,
    /// When the template was changed, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub updated: Option<String>,
    /// When the template was applied, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub applied: Option<String>,
}

rt::model! {
    ParameterChange {
        parameter_name, old_value, new_value, update_result, is_applied, updated, applied,
    }
}

/// A page of the parameters of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceParameterList {
    /// The template that an instance uses.
    pub configurations: Option<InstanceParameterTemplate>,
    /// How many parameters there are in all.
    ///
    /// At least 0.
    pub total_count: Option<i64>,
    /// The parameters of this page.
    pub parameter_values: Option<Vec<InstanceParameter>>,
}

rt::model! {
    InstanceParameterList {
        configurations, total_count.checks(&[Minimum(0)]), parameter_values,
    }
}

/// The template that an instance uses.
///
/// Source: TaurusDB API Reference, 4.5.11, table 4-455.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceParameterTemplate {
    /// Version of the database engine.
    pub datastore_version_name: Option<InstanceParameterTemplateDatastoreVersionName>,
    /// Name of the database engine.
    pub datastore_name: Option<InstanceParameterTemplateDatastoreName>,
    /// When the template was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the template was last changed, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such
    /// as `+0100`.
    pub updated: Option<String>,
}

rt::model! {
    InstanceParameterTemplate { datastore_version_name, datastore_name, created, updated }
}

/// A parameter of an instance.
///
/// Source: TaurusDB API Reference, 4.5.11, table 4-456.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceParameter {
    /// Name of the parameter.
    pub name: Option<String>,
    /// Value of the parameter.
    pub value: Option<String>,
    /// Whether a change takes effect only after a restart.
    pub restart_required: Option<bool>,
    /// Whether the parameter can only be read.
    pub readonly: Option<bool>,
    /// Values that the parameter can have.
    pub value_range: Option<String>,
    /// Type of the values of a parameter.
    pub r#type: Option<InstanceParameterType>,
    /// What the parameter does.
    pub description: Option<String>,
}

rt::model! {
    InstanceParameter {
        name, value, restart_required, readonly, value_range, r#type, description,
    }
}

rt::open_enum! {
    /// Version of the database engine.
    pub enum InstanceParameterTemplateDatastoreVersionName {
        Taurus20 = "2.0",
    }
}

rt::open_enum! {
    /// Name of the database engine.
    pub enum InstanceParameterTemplateDatastoreName {
        Taurus = "taurus",
    }
}

rt::open_enum! {
    /// Type of the values of a parameter.
    pub enum InstanceParameterType {
        String = "string", Integer = "integer", Boolean = "boolean", List = "list", Float = "float",
    }
}

/// New values of parameters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceParameters {
    /// Values of parameters, by the names of the parameters; a default template shows what there
    /// is. Parameters that are left out keep their values.
    pub parameter_values: BTreeMap<String, String>,
}

rt::model! { UpdateInstanceParameters { parameter_values.required() } }

rt::setters! {
    UpdateInstanceParameters {
        new(parameter_values: BTreeMap<String, String>) { parameter_values: parameter_values }
    }
}

/// The task that changes the parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceParameterTask {
    /// ID of the task.
    pub job_id: Option<String>,
    /// Whether the instance must be restarted for the change to take effect.
    pub restart_required: Option<bool>,
}

rt::model! { InstanceParameterTask { job_id, restart_required } }

/// A page of occasions on which a template was applied.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateApplicationList {
    /// How many occasions there are in all.
    pub total_count: Option<i32>,
    /// The occasions of this page.
    pub histories: Option<Vec<ParameterTemplateApplication>>,
}

rt::model! { ParameterTemplateApplicationList { total_count, histories } }

/// An occasion on which a template was applied.
///
/// Source: TaurusDB API Reference, 4.5.14, table 4-475.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateApplication {
    /// The instance that the template was applied to.
    pub target_id: Option<String>,
    /// Name of the instance.
    pub target_name: Option<String>,
    /// How it went, for example `SUCCESS`.
    pub apply_result: Option<String>,
    /// When it was, in milliseconds since 1970 (UTC).
    pub applied_at: Option<i64>,
    /// Code of the failure; empty after a success.
    pub error_code: Option<String>,
}

rt::model! {
    ParameterTemplateApplication {
        target_id, target_name, apply_result, applied_at, error_code,
    }
}
