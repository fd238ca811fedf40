// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// A language that services answer in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Language {
    /// English.
    English,
    /// Chinese.
    Chinese,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! { Language { "en-us" => English, "zh-cn" => Chinese } }

/// What the analysis does, and for which engine.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceAnalysisTask {
    /// What a space analysis does.
    pub operate: SpaceAnalysisAction,
    /// Database engine of an instance.
    pub datastore_type: DatastoreType,
}

impl CreateSpaceAnalysisTask {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(operate: SpaceAnalysisAction, datastore_type: DatastoreType) -> Self {
        Self { operate, datastore_type }
    }
}

rt::model! { CreateSpaceAnalysisTask { operate.required(), datastore_type.required() } }

/// The analysis task that was created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceAnalysisTask {
    /// When the analysis runs, in milliseconds since 1970-01-01 00:00 UTC.
    pub execution_time: Option<i64>,
}

rt::model! { SpaceAnalysisTask { execution_time } }

/// Why a request failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// Code of the failure, which programs can tell apart.
    ///
    /// 8 to 36 characters.
    pub error_code: Option<String>,
    /// What went wrong, for people to read.
    ///
    /// 2 to 512 characters.
    pub error_msg: Option<String>,
}

rt::model! {
    Fault {
        error_code.checks(&[MinLength(8), MaxLength(36)]),
        error_msg.checks(&[MinLength(2), MaxLength(512)]),
    }
}

/// What a space analysis does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceAnalysisAction {
    /// Measures the storage of the instance again.
    Reanalysis,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! { SpaceAnalysisAction { "reanalysis" => Reanalysis } }

/// Database engine of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatastoreType {
    /// RDS for MySQL.
    MySql,
    /// TaurusDB, under its former name.
    GaussDbForMySql,
    /// A value that this version does not know.
    Unknown(String),
}

rt::open_enum! { DatastoreType { "MySQL" => MySql, "GaussDB(for MySQL)" => GaussDbForMySql } }
