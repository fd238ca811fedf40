// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, Shape, Slot};

/// The versions of a database engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseEngineVersionList {
    /// The versions.
    pub datastores: Option<Vec<DatabaseEngineVersion>>,
}

impl Model for DatabaseEngineVersionList {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseEngineVersionList",
        &[Field::new("datastores")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.datastores,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.datastores,
                _ => return None,
            },
        )
    }
}

/// A version of a database engine.
///
/// Source: TaurusDB API Reference, 4.1.1, table 4-4.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseEngineVersion {
    /// ID of the version, which no other version has.
    pub id: Option<String>,
    /// Main version, of two numbers, such as `8.0`.
    pub name: Option<String>,
    /// Version of MySQL that it is compatible with, of three numbers, such as `8.0.22`.
    pub version: Option<String>,
    /// Version of the kernel, of four numbers, such as `2.0.28.18`.
    pub kernel_version: Option<String>,
}

impl Model for DatabaseEngineVersion {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseEngineVersion",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("version"),
            Field::new("kernel_version"),
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
                2 => &mut self.version,
                3 => &mut self.kernel_version,
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
                2 => &self.version,
                3 => &self.kernel_version,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(DatabaseEngineVersionList, DatabaseEngineVersion);
