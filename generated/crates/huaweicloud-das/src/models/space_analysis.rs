// Made by specmill from spec/das/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};

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

impl OpenEnum for Language {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("en-us", Self::English),
        ("zh-cn", Self::Chinese),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
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

impl CreateSpaceAnalysisTask {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(operate: SpaceAnalysisAction, datastore_type: DatastoreType) -> Self {
        Self { operate, datastore_type }
    }
}

impl Model for CreateSpaceAnalysisTask {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateSpaceAnalysisTask",
        &[Field::new("operate").required(), Field::new("datastore_type").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            operate: Blank::blank(),
            datastore_type: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.operate,
                1 => &mut self.datastore_type,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.operate,
                1 => &self.datastore_type,
                _ => return None,
            },
        )
    }
}

/// The analysis task that was created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpaceAnalysisTask {
    /// When the analysis runs, in milliseconds since 1970-01-01 00:00 UTC.
    pub execution_time: Option<i64>,
}

impl Model for SpaceAnalysisTask {
    const SHAPE: &'static Shape = &Shape::new(
        "SpaceAnalysisTask",
        &[Field::new("execution_time")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.execution_time,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.execution_time,
                _ => return None,
            },
        )
    }
}

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

impl Model for Fault {
    const SHAPE: &'static Shape = &Shape::new(
        "Fault",
        &[
            Field::new("error_code")
                .checks(&[Check::MinLength(8), Check::MaxLength(36)]),
            Field::new("error_msg").checks(&[Check::MinLength(2), Check::MaxLength(512)]),
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
                0 => &mut self.error_code,
                1 => &mut self.error_msg,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.error_code,
                1 => &self.error_msg,
                _ => return None,
            },
        )
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

impl OpenEnum for SpaceAnalysisAction {
    const VALUES: &'static [(&'static str, Self)] = &[("reanalysis", Self::Reanalysis)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

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

impl OpenEnum for DatastoreType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MySQL", Self::MySql),
        ("GaussDB(for MySQL)", Self::GaussDbForMySql),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

specmill_runtime::models!(CreateSpaceAnalysisTask, SpaceAnalysisTask, Fault);
specmill_runtime::open_enums!(Language, SpaceAnalysisAction, DatastoreType);
