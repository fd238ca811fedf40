// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, Shape, Slot};

/// The versions of a database engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyVersionList {
    /// The versions.
    pub datastores: Option<Vec<LegacyVersion>>,
}

impl Model for LegacyVersionList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyVersionList",
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
/// Source: TaurusDB API Reference, 5.1.1, table 5-3.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyVersion {
    /// ID of the version, which no other version has.
    pub id: Option<String>,
    /// Main version, of two numbers, such as `8.0`.
    pub name: Option<String>,
}

impl Model for LegacyVersion {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyVersion",
        &[Field::new("id"), Field::new("name")],
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
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(LegacyVersionList, LegacyVersion);
