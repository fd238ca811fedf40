// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Field, Model, Shape, Slot};

/// What an offline analysis works on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfflineKeyAnalysis {
    /// The node to analyse. The console shows its ID on the node page of the instance.
    pub node_id: String,
    /// The backup to analyse. The console shows its ID on the backup page of the instance.
    pub backup_id: Option<String>,
}

impl CreateOfflineKeyAnalysis {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(node_id: impl Into<String>) -> Self {
        Self {
            node_id: node_id.into(),
            backup_id: None,
        }
    }

    /// Sets [`backup_id`](Self::backup_id).
    #[must_use]
    #[inline]
    pub fn with_backup_id(mut self, backup_id: impl Into<String>) -> Self {
        self.backup_id = Some(backup_id.into());
        self
    }
}

impl Model for CreateOfflineKeyAnalysis {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateOfflineKeyAnalysis",
        &[Field::new("node_id").required(), Field::new("backup_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            node_id: Blank::blank(),
            backup_id: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.node_id,
                1 => &mut self.backup_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.node_id,
                1 => &self.backup_id,
                _ => return None,
            },
        )
    }
}

/// The analysis task that was created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflineKeyAnalysisTask {
    /// ID of the task.
    pub task_id: Option<String>,
}

impl Model for OfflineKeyAnalysisTask {
    const SHAPE: &'static Shape = &Shape::new(
        "OfflineKeyAnalysisTask",
        &[Field::new("task_id")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.task_id,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.task_id,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(CreateOfflineKeyAnalysis, OfflineKeyAnalysisTask);
