// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The versions of a database engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyVersionList {
    /// The versions.
    pub datastores: Option<Vec<LegacyVersion>>,
}

rt::model! { LegacyVersionList { datastores } }

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

rt::model! { LegacyVersion { id, name } }
