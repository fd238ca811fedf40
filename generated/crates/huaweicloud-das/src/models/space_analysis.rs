// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

rt::open_enum! {
    /// A language that services answer in.
    pub enum Language {
        /// English.
        English = "en-us",
        /// Chinese.
        Chinese = "zh-cn",
    }
}

/// What the analysis does, and for which engine.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateSpaceAnalysisTask {
    /// What a space analysis does.
    pub operate: SpaceAnalysisAction,
    /// Database engine of an instance.
    pub datastore_type: DatastoreType,
}

rt::model! { CreateSpaceAnalysisTask { operate.required(), datastore_type.required() } }

rt::setters! {
    CreateSpaceAnalysisTask {
        new(operate: SpaceAnalysisAction, datastore_type: DatastoreType) {
            operate: operate, datastore_type: datastore_type,
        }
    }
}

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

rt::open_enum! {
    /// What a space analysis does.
    pub enum SpaceAnalysisAction {
        /// Measures the storage of the instance again.
        Reanalysis = "reanalysis",
    }
}

rt::open_enum! {
    /// Database engine of an instance.
    pub enum DatastoreType {
        /// RDS for MySQL.
        MySql = "MySQL",
        /// TaurusDB, under its former name.
        GaussDbForMySql = "GaussDB(for MySQL)",
    }
}
