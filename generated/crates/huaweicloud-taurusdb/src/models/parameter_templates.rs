// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};
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

impl Model for ParameterTemplateList {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateList",
        &[
            Field::new("configurations"),
            Field::new("total_count").checks(&[Check::Minimum(0)]),
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
                0 => &mut self.configurations,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configurations,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for ParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplate",
        &[
            Field::new("id").checks(&[Check::MaxLength(36)]),
            Field::new("name"),
            Field::new("datastore_version_name"),
            Field::new("datastore_name"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("user_defined"),
            Field::new("description"),
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
                2 => &mut self.datastore_version_name,
                3 => &mut self.datastore_name,
                4 => &mut self.created,
                5 => &mut self.updated,
                6 => &mut self.user_defined,
                7 => &mut self.description,
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
                2 => &self.datastore_version_name,
                3 => &self.datastore_name,
                4 => &self.created,
                5 => &self.updated,
                6 => &self.user_defined,
                7 => &self.description,
                _ => return None,
            },
        )
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

impl CreateParameterTemplate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            parameter_values: None,
            datastore: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`parameter_values`](Self::parameter_values).
    #[must_use]
    #[inline]
    pub fn with_parameter_values(
        mut self,
        parameter_values: BTreeMap<String, String>,
    ) -> Self {
        self.parameter_values = Some(parameter_values);
        self
    }

    /// Sets [`datastore`](Self::datastore).
    #[must_use]
    #[inline]
    pub fn with_datastore(mut self, datastore: ParameterTemplateEngineChoice) -> Self {
        self.datastore = Some(datastore);
        self
    }
}

impl Model for CreateParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateParameterTemplate",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(1),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z0-9_.-]+$"),
                ]),
            Field::new("description")
                .checks(&[Check::MaxLength(256), Check::Pattern(r#"^[^>!<"&'=\r]*$"#)]),
            Field::new("parameter_values"),
            Field::new("datastore"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            description: Blank::blank(),
            parameter_values: Blank::blank(),
            datastore: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.description,
                2 => &mut self.parameter_values,
                3 => &mut self.datastore,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.description,
                2 => &self.parameter_values,
                3 => &self.datastore,
                _ => return None,
            },
        )
    }
}

/// The template that is created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateCreation {
    /// A parameter template with its engine, without its parameters.
    pub configurations: Option<ParameterTemplateSummary>,
}

impl Model for ParameterTemplateCreation {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateCreation",
        &[Field::new("configurations")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.configurations,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configurations,
                _ => return None,
            },
        )
    }
}

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

impl ParameterTemplateEngineChoice {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(r#type: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            version: version.into(),
        }
    }
}

impl Model for ParameterTemplateEngineChoice {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateEngineChoice",
        &[Field::new("type").required(), Field::new("version").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            r#type: Blank::blank(),
            version: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.r#type,
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
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

impl Model for ParameterTemplateSummary {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateSummary",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("description"),
            Field::new("datastore"),
            Field::new("created"),
            Field::new("updated"),
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
                3 => &mut self.datastore,
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
                3 => &self.datastore,
                4 => &self.created,
                5 => &self.updated,
                _ => return None,
            },
        )
    }
}

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

impl Model for ParameterTemplateEngine {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateEngine",
        &[Field::new("type"), Field::new("version")],
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
                1 => &mut self.version,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.r#type,
                1 => &self.version,
                _ => return None,
            },
        )
    }
}

/// The template that is deleted.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedParameterTemplate {
    /// ID of the template.
    pub configuration_id: Option<String>,
    /// Name of the template.
    pub configuration_name: Option<String>,
}

impl Model for DeletedParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "DeletedParameterTemplate",
        &[Field::new("configuration_id"), Field::new("configuration_name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.configuration_id,
                1 => &mut self.configuration_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configuration_id,
                1 => &self.configuration_name,
                _ => return None,
            },
        )
    }
}

/// A parameter template with its parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateDetail {
    /// A parameter template with its engine, without its parameters.
    pub configurations: Option<ParameterTemplateSummary>,
    /// Values of parameters, by the names of the parameters.
    pub parameter_values: Option<BTreeMap<String, String>>,
}

impl Model for ParameterTemplateDetail {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateDetail",
        &[Field::new("configurations"), Field::new("parameter_values")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.configurations,
                1 => &mut self.parameter_values,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configurations,
                1 => &self.parameter_values,
                _ => return None,
            },
        )
    }
}

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

impl UpdateParameterTemplate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`parameter_values`](Self::parameter_values).
    #[must_use]
    #[inline]
    pub fn with_parameter_values(
        mut self,
        parameter_values: BTreeMap<String, String>,
    ) -> Self {
        self.parameter_values = Some(parameter_values);
        self
    }
}

impl Model for UpdateParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateParameterTemplate",
        &[
            Field::new("name")
                .checks(&[
                    Check::MinLength(1),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z0-9_.-]+$"),
                ]),
            Field::new("description")
                .checks(&[Check::MaxLength(256), Check::Pattern(r#"^[^>!<"&'=\r]*$"#)]),
            Field::new("parameter_values"),
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
                0 => &mut self.name,
                1 => &mut self.description,
                2 => &mut self.parameter_values,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.description,
                2 => &self.parameter_values,
                _ => return None,
            },
        )
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

impl ApplyParameterTemplate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: instance_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for ApplyParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "ApplyParameterTemplate",
        &[Field::new("instance_ids").required().checks(&[Check::MaxItems(10)])],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            instance_ids: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_ids,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_ids,
                _ => return None,
            },
        )
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

impl CopyParameterTemplate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Model for CopyParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "CopyParameterTemplate",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(1),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z0-9_.-]+$"),
                ]),
            Field::new("description")
                .checks(&[Check::MaxLength(256), Check::Pattern(r#"^[^>!<"&'=\r]*$"#)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            description: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.description,
                _ => return None,
            },
        )
    }
}

/// The new template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CopiedParameterTemplate {
    /// ID of the new template.
    pub configuration_id: Option<String>,
}

impl Model for CopiedParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "CopiedParameterTemplate",
        &[Field::new("configuration_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.configuration_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configuration_id,
                _ => return None,
            },
        )
    }
}

/// Two templates to compare.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompareParameterTemplates {
    /// The first template.
    pub source_configuration_id: String,
    /// The second template.
    pub target_configuration_id: String,
}

impl CompareParameterTemplates {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        source_configuration_id: impl Into<String>,
        target_configuration_id: impl Into<String>,
    ) -> Self {
        Self {
            source_configuration_id: source_configuration_id.into(),
            target_configuration_id: target_configuration_id.into(),
        }
    }
}

impl Model for CompareParameterTemplates {
    const SHAPE: &'static Shape = &Shape::new(
        "CompareParameterTemplates",
        &[
            Field::new("source_configuration_id").required(),
            Field::new("target_configuration_id").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            source_configuration_id: Blank::blank(),
            target_configuration_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.source_configuration_id,
                1 => &mut self.target_configuration_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.source_configuration_id,
                1 => &self.target_configuration_id,
                _ => return None,
            },
        )
    }
}

/// How two templates differ.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateComparison {
    /// The parameters with different values.
    pub differences: Option<Vec<ParameterTemplateDifference>>,
}

impl Model for ParameterTemplateComparison {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateComparison",
        &[Field::new("differences")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.differences,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.differences,
                _ => return None,
            },
        )
    }
}

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

impl Model for ParameterTemplateDifference {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateDifference",
        &[
            Field::new("parameter_name"),
            Field::new("source_value"),
            Field::new("target_value"),
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
                0 => &mut self.parameter_name,
                1 => &mut self.source_value,
                2 => &mut self.target_value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.parameter_name,
                1 => &self.source_value,
                2 => &self.target_value,
                _ => return None,
            },
        )
    }
}

/// A page of instances that a template fits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateInstanceList {
    /// The instances of this page.
    pub instances: Option<Vec<ParameterTemplateInstance>>,
    /// How many instances there are in all.
    pub total_count: Option<i32>,
}

impl Model for ParameterTemplateInstanceList {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateInstanceList",
        &[Field::new("instances"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instances,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instances,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for ParameterTemplateInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateInstance",
        &[Field::new("instance_id"), Field::new("instance_name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance_id,
                1 => &mut self.instance_name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance_id,
                1 => &self.instance_name,
                _ => return None,
            },
        )
    }
}

/// A page of changes of parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterChangeList {
    /// How many changes there are in all.
    pub total_count: Option<i32>,
    /// The changes of this page.
    pub histories: Option<Vec<ParameterChange>>,
}

impl Model for ParameterChangeList {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterChangeList",
        &[Field::new("total_count"), Field::new("histories")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.histories,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.histories,
                _ => return None,
            },
        )
    }
}

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

impl Model for ParameterChange {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterChange",
        &[
            Field::new("parameter_name"),
            Field::new("old_value"),
            Field::new("new_value"),
            Field::new("update_result"),
            Field::new("is_applied"),
            Field::new("updated"),
            Field::new("applied"),
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
                0 => &mut self.parameter_name,
                1 => &mut self.old_value,
                2 => &mut self.new_value,
                3 => &mut self.update_result,
                4 => &mut self.is_applied,
                5 => &mut self.updated,
                6 => &mut self.applied,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.parameter_name,
                1 => &self.old_value,
                2 => &self.new_value,
                3 => &self.update_result,
                4 => &self.is_applied,
                5 => &self.updated,
                6 => &self.applied,
                _ => return None,
            },
        )
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

impl Model for InstanceParameterList {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceParameterList",
        &[
            Field::new("configurations"),
            Field::new("total_count").checks(&[Check::Minimum(0)]),
            Field::new("parameter_values"),
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
                0 => &mut self.configurations,
                1 => &mut self.total_count,
                2 => &mut self.parameter_values,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.configurations,
                1 => &self.total_count,
                2 => &self.parameter_values,
                _ => return None,
            },
        )
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

impl Model for InstanceParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceParameterTemplate",
        &[
            Field::new("datastore_version_name"),
            Field::new("datastore_name"),
            Field::new("created"),
            Field::new("updated"),
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
                0 => &mut self.datastore_version_name,
                1 => &mut self.datastore_name,
                2 => &mut self.created,
                3 => &mut self.updated,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.datastore_version_name,
                1 => &self.datastore_name,
                2 => &self.created,
                3 => &self.updated,
                _ => return None,
            },
        )
    }
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

impl Model for InstanceParameter {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceParameter",
        &[
            Field::new("name"),
            Field::new("value"),
            Field::new("restart_required"),
            Field::new("readonly"),
            Field::new("value_range"),
            Field::new("type"),
            Field::new("description"),
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
                0 => &mut self.name,
                1 => &mut self.value,
                2 => &mut self.restart_required,
                3 => &mut self.readonly,
                4 => &mut self.value_range,
                5 => &mut self.r#type,
                6 => &mut self.description,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.value,
                2 => &self.restart_required,
                3 => &self.readonly,
                4 => &self.value_range,
                5 => &self.r#type,
                6 => &self.description,
                _ => return None,
            },
        )
    }
}

/// Version of the database engine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceParameterTemplateDatastoreVersionName {
    /// `2.0`.
    Taurus20,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceParameterTemplateDatastoreVersionName {
    const VALUES: &'static [(&'static str, Self)] = &[("2.0", Self::Taurus20)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Name of the database engine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceParameterTemplateDatastoreName {
    /// `taurus`.
    Taurus,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceParameterTemplateDatastoreName {
    const VALUES: &'static [(&'static str, Self)] = &[("taurus", Self::Taurus)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Type of the values of a parameter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceParameterType {
    /// `string`.
    String,
    /// `integer`.
    Integer,
    /// `boolean`.
    Boolean,
    /// `list`.
    List,
    /// `float`.
    Float,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for InstanceParameterType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("string", Self::String),
        ("integer", Self::Integer),
        ("boolean", Self::Boolean),
        ("list", Self::List),
        ("float", Self::Float),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl UpdateInstanceParameters {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(parameter_values: BTreeMap<String, String>) -> Self {
        Self { parameter_values }
    }
}

impl Model for UpdateInstanceParameters {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateInstanceParameters",
        &[Field::new("parameter_values").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            parameter_values: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.parameter_values,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.parameter_values,
                _ => return None,
            },
        )
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

impl Model for InstanceParameterTask {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceParameterTask",
        &[Field::new("job_id"), Field::new("restart_required")],
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
                1 => &mut self.restart_required,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job_id,
                1 => &self.restart_required,
                _ => return None,
            },
        )
    }
}

/// A page of occasions on which a template was applied.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParameterTemplateApplicationList {
    /// How many occasions there are in all.
    pub total_count: Option<i32>,
    /// The occasions of this page.
    pub histories: Option<Vec<ParameterTemplateApplication>>,
}

impl Model for ParameterTemplateApplicationList {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateApplicationList",
        &[Field::new("total_count"), Field::new("histories")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.histories,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.histories,
                _ => return None,
            },
        )
    }
}

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

impl Model for ParameterTemplateApplication {
    const SHAPE: &'static Shape = &Shape::new(
        "ParameterTemplateApplication",
        &[
            Field::new("target_id"),
            Field::new("target_name"),
            Field::new("apply_result"),
            Field::new("applied_at"),
            Field::new("error_code"),
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
                0 => &mut self.target_id,
                1 => &mut self.target_name,
                2 => &mut self.apply_result,
                3 => &mut self.applied_at,
                4 => &mut self.error_code,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.target_id,
                1 => &self.target_name,
                2 => &self.apply_result,
                3 => &self.applied_at,
                4 => &self.error_code,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    ParameterTemplateList, ParameterTemplate, CreateParameterTemplate, ParameterTemplateCreation,
    ParameterTemplateEngineChoice, ParameterTemplateSummary, ParameterTemplateEngine,
    DeletedParameterTemplate, ParameterTemplateDetail, UpdateParameterTemplate,
    ApplyParameterTemplate, CopyParameterTemplate, CopiedParameterTemplate,
    CompareParameterTemplates, ParameterTemplateComparison, ParameterTemplateDifference,
    ParameterTemplateInstanceList, ParameterTemplateInstance, ParameterChangeList, ParameterChange,
    InstanceParameterList, InstanceParameterTemplate, InstanceParameter, UpdateInstanceParameters,
    InstanceParameterTask, ParameterTemplateApplicationList, ParameterTemplateApplication,
);
specmill_runtime::open_enums!(
    InstanceParameterTemplateDatastoreVersionName, InstanceParameterTemplateDatastoreName,
    InstanceParameterType,
);
