// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use std::collections::BTreeMap;

use specmill_runtime::codegen as rt;
use super::{
    DatabaseSpecificationArchitecture, DatabaseSpecificationAvailability,
    DatabaseSpecificationInstanceMode, DatabaseVersion,
};

/// Specifications that instances can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSpecificationList {
    /// The specifications.
    pub flavors: Option<Vec<DatabaseSpecification>>,
}

rt::model! { DatabaseSpecificationList { flavors } }

/// The computing power and memory of a node, and where it is to be had.
///
/// Source: TaurusDB API Reference, 4.2.1, table 4-11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSpecification {
    /// How many vCPUs a node has, as a number in text.
    pub vcpus: Option<String>,
    /// Memory of a node in GB, as a number in text.
    pub ram: Option<String>,
    /// CPU architecture of a specification.
    pub r#type: Option<DatabaseSpecificationArchitecture>,
    /// ID of the specification, which no other one has.
    pub id: Option<String>,
    /// Code of the specification, made of product, size, architecture and GB of memory per vCPU,
    /// such as `gaussdb.mysql.xlarge.x86.4`. Calls that create or change nodes take it.
    pub spec_code: Option<String>,
    /// Main version of the database.
    pub version_name: Option<DatabaseVersion>,
    /// Kind of the instances that a specification is for.
    pub instance_mode: Option<DatabaseSpecificationInstanceMode>,
    /// Whether the specification is to be had, by availability zone.
    pub az_status: Option<BTreeMap<String, DatabaseSpecificationAvailability>>,
}

rt::model! {
    DatabaseSpecification {
        vcpus, ram, r#type, id, spec_code, version_name, instance_mode, az_status,
    }
}
