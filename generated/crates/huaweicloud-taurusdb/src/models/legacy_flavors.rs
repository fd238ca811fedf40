// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
use super::{DatabaseSpecificationArchitecture, DatabaseSpecificationAvailability};

/// Specifications that instances can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyFlavorList {
    /// The specifications.
    pub flavors: Option<Vec<LegacyFlavor>>,
}

rt::model! { LegacyFlavorList { flavors } }

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

rt::model! {
    LegacyFlavor { vcpus, ram, r#type, id, spec_code, version_name, instance_mode, az_status }
}
