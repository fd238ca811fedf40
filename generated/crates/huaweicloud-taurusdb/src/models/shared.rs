// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, OpenEnum, Shape, Slot};

/// A database engine.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseEngine {
    /// TaurusDB, which speaks MySQL's protocol.
    TaurusDb,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseEngine {
    const VALUES: &'static [(&'static str, Self)] = &[("gaussdb-mysql", Self::TaurusDb)];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

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

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// Why a request failed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fault {
    /// Code of the failure, which programs can tell apart.
    pub error_code: Option<String>,
    /// What went wrong, for people to read.
    pub error_msg: Option<String>,
}

impl Model for Fault {
    const SHAPE: &'static Shape = &Shape::new(
        "Fault",
        &[Field::new("error_code"), Field::new("error_msg")],
    );

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.error_code),
            1 => Some(&mut self.error_msg),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.error_code),
            1 => Some(&self.error_msg),
            _ => None,
        }
    }
}

/// Main version of the database.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DatabaseVersion {
    /// Compatible with MySQL 8.0.
    MySql80,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for DatabaseVersion {
    const VALUES: &'static [(&'static str, Self)] = &[("8.0", Self::MySql80)];

    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The task that carries out a request in the background.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartedTask {
    /// ID of the task. `showJob` tells how far it has come.
    pub job_id: Option<String>,
}

impl Model for StartedTask {
    const SHAPE: &'static Shape = &Shape::new("StartedTask", &[Field::new("job_id")]);

    fn blank() -> Self {
        Self::default()
    }

    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        match index {
            0 => Some(&mut self.job_id),
            _ => None,
        }
    }

    fn value(&self, index: usize) -> Option<&dyn Slot> {
        match index {
            0 => Some(&self.job_id),
            _ => None,
        }
    }
}

specmill_runtime::models!(Fault, StartedTask);
specmill_runtime::open_enums!(DatabaseEngine, Language, DatabaseVersion);
