// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Field, Model, OpenEnum, Shape, Slot};
use super::LegacyDatabaseEngine;

/// The task that was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskReport {
    /// Work that the service does in the background.
    pub job: Option<LegacyTask>,
}

impl Model for LegacyTaskReport {
    const SHAPE: &'static Shape = &Shape::new("LegacyTaskReport", &[Field::new("job")]);

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.job,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.job,
                _ => return None,
            },
        )
    }
}

/// Work that the service does in the background.
///
/// Source: TaurusDB API Reference, 5.9.1, table 5-181.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTask {
    /// ID of the task.
    pub id: Option<String>,
    /// What the task does, by the name that the service has for it.
    pub name: Option<String>,
    /// How far a task has come.
    pub status: Option<LegacyTaskStatus>,
    /// When the task was created, as `yyyy-mm-ddThh:mm:ssZ`, where `Z` is an offset such as
    /// `+0100`.
    pub created: Option<String>,
    /// When the task ended, written like `created`.
    pub ended: Option<String>,
    /// How far the task has come.
    pub process: Option<String>,
    /// The instance that a task works on.
    pub instance: Option<LegacyTaskInstance>,
    /// What a task works on. Which fields are there depends on the kind of task.
    pub entities: Option<LegacyTaskEntities>,
    /// Why the task failed.
    pub fail_reason: Option<String>,
}

impl Model for LegacyTask {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyTask",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("status"),
            Field::new("created"),
            Field::new("ended"),
            Field::new("process"),
            Field::new("instance"),
            Field::new("entities"),
            Field::new("fail_reason"),
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
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.status,
                3 => &mut self.created,
                4 => &mut self.ended,
                5 => &mut self.process,
                6 => &mut self.instance,
                7 => &mut self.entities,
                8 => &mut self.fail_reason,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.status,
                3 => &self.created,
                4 => &self.ended,
                5 => &self.process,
                6 => &self.instance,
                7 => &self.entities,
                8 => &self.fail_reason,
                _ => return None,
            },
        )
    }
}

/// How far a task has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LegacyTaskStatus {
    /// It runs.
    Running,
    /// It is done.
    Completed,
    /// It has failed.
    Failed,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for LegacyTaskStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Running", Self::Running),
        ("Completed", Self::Completed),
        ("Failed", Self::Failed),
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

/// The instance that a task works on.
///
/// Source: TaurusDB API Reference, 5.9.1, table 5-182.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskInstance {
    /// ID of the instance.
    pub id: Option<String>,
    /// Name of the instance.
    pub name: Option<String>,
}

impl Model for LegacyTaskInstance {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyTaskInstance",
        &[Field::new("id"), Field::new("name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// What a task works on. Which fields are there depends on the kind of task.
///
/// Source: TaurusDB API Reference, 5.9.1, tables 5-183, 5-186.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskEntities {
    /// The instance that a task works on, and where it is reached.
    pub instance: Option<LegacyTaskEndpoint>,
    /// IDs of the resources that the task works on.
    pub resource_ids: Option<Vec<String>>,
    /// Elastic IP address that the task binds or unbinds.
    pub public_ip: Option<String>,
}

impl Model for LegacyTaskEntities {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyTaskEntities",
        &[Field::new("instance"), Field::new("resource_ids"), Field::new("public_ip")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.instance,
                1 => &mut self.resource_ids,
                2 => &mut self.public_ip,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.instance,
                1 => &self.resource_ids,
                2 => &self.public_ip,
                _ => return None,
            },
        )
    }
}

/// The instance that a task works on, and where it is reached.
///
/// Source: TaurusDB API Reference, 5.9.1, table 5-184.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LegacyTaskEndpoint {
    /// Address of the instance, such as `192.168.1.203:3306`.
    pub endpoint: Option<String>,
    /// Kind of the instance.
    pub r#type: Option<String>,
    /// The database engine of an instance and its version.
    pub datastore: Option<LegacyDatabaseEngine>,
}

impl Model for LegacyTaskEndpoint {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyTaskEndpoint",
        &[Field::new("endpoint"), Field::new("type"), Field::new("datastore")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.endpoint,
                1 => &mut self.r#type,
                2 => &mut self.datastore,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.endpoint,
                1 => &self.r#type,
                2 => &self.datastore,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    LegacyTaskReport, LegacyTask, LegacyTaskInstance, LegacyTaskEntities, LegacyTaskEndpoint,
);
specmill_runtime::open_enums!(LegacyTaskStatus);
