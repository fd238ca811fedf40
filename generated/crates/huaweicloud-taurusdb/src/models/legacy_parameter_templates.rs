// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, Shape, Slot};

/// Parameter templates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyParameterTemplateList {
    /// The templates.
    pub configurations: Option<Vec<LegacyParameterTemplate>>,
    /// How many templates there are.
    pub total_count: Option<i32>,
}

impl Model for LegacyParameterTemplateList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyParameterTemplateList",
        &[Field::new("configurations"), Field::new("total_count")],
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

impl Model for LegacyParameterTemplate {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyParameterTemplate",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("description"),
            Field::new("datastore_version_name"),
            Field::new("datastore_name"),
            Field::new("created"),
            Field::new("updated"),
            Field::new("user_defined"),
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
                3 => &mut self.datastore_version_name,
                4 => &mut self.datastore_name,
                5 => &mut self.created,
                6 => &mut self.updated,
                7 => &mut self.user_defined,
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
                3 => &self.datastore_version_name,
                4 => &self.datastore_name,
                5 => &self.created,
                6 => &self.updated,
                7 => &self.user_defined,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(LegacyParameterTemplateList, LegacyParameterTemplate);
