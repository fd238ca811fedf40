// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The versions of a database engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseEngineVersionList {
    /// The versions.
    pub datastores: Option<Vec<DatabaseEngineVersion>>,
}

rt::model! { DatabaseEngineVersionList { datastores } }

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

rt::model! { DatabaseEngineVersion { id, name, version, kernel_version } }
