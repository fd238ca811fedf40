// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::model::{Field, Model, Shape, Slot};
use super::{DatabaseSpecificationArchitecture, DatabaseSpecificationAvailability};

/// Specifications that instances can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyFlavorList {
    /// The specifications.
    pub flavors: Option<Vec<LegacyFlavor>>,
}

impl Model for LegacyFlavorList {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyFlavorList",
        &[Field::new("flavors")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.flavors,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.flavors,
                _ => return None,
            },
        )
    }
}

/// The computing power and memory of a node, and where it is to be had.
///
/// Source: TaurusDB API Reference, 5.2.1, table 5-6.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyFlavor {
    /// How many vCPUs a node has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of a node in GB, as a number in text.
    pub ram: Option<String>,
    /// CPU architecture of a specification.
    pub r#type: Option<DatabaseSpecificationArchitecture>,
    /// ID of the specification, which no other one has.
    pub id: Option<String>,
    /// Code of the specification. Calls that create or change nodes take it as `flavor_ref`.
    pub spec_code: Option<String>,
    /// Main version of the database.
    pub version_name: Option<String>,
    /// Kind of the instances that the specification is for, always `Cluster` so far.
    pub instance_mode: Option<String>,
    /// Whether the specification is to be had, by availability zone.
    pub az_status: Option<BTreeMap<String, DatabaseSpecificationAvailability>>,
}

impl Model for LegacyFlavor {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyFlavor",
        &[
            Field::new("vcpus"),
            Field::new("ram"),
            Field::new("type"),
            Field::new("id"),
            Field::new("spec_code"),
            Field::new("version_name"),
            Field::new("instance_mode"),
            Field::new("az_status"),
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
                0 => &mut self.vcpus,
                1 => &mut self.ram,
                2 => &mut self.r#type,
                3 => &mut self.id,
                4 => &mut self.spec_code,
                5 => &mut self.version_name,
                6 => &mut self.instance_mode,
                7 => &mut self.az_status,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.vcpus,
                1 => &self.ram,
                2 => &self.r#type,
                3 => &self.id,
                4 => &self.spec_code,
                5 => &self.version_name,
                6 => &self.instance_mode,
                7 => &self.az_status,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(LegacyFlavorList, LegacyFlavor);
