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
        match index {
            0 => Some(&mut self.flavors),
            _ => None,
        }
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.flavors),
            _ => None,
        }
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
        match index {
            0 => Some(&mut self.vcpus),
            1 => Some(&mut self.ram),
            2 => Some(&mut self.r#type),
            3 => Some(&mut self.id),
            4 => Some(&mut self.spec_code),
            5 => Some(&mut self.version_name),
            6 => Some(&mut self.instance_mode),
            7 => Some(&mut self.az_status),
            _ => None,
        }
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.vcpus),
            1 => Some(&self.ram),
            2 => Some(&self.r#type),
            3 => Some(&self.id),
            4 => Some(&self.spec_code),
            5 => Some(&self.version_name),
            6 => Some(&self.instance_mode),
            7 => Some(&self.az_status),
            _ => None,
        }
    }
}

specmill_runtime::models!(LegacyFlavorList, LegacyFlavor);
