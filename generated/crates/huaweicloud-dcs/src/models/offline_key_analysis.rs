// Made by specmill from spec/dcs/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// What an offline analysis works on.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOfflineKeyAnalysis {
    /// The node to analyse. The console shows its ID on the node page of the instance.
    pub node_id: String,
    /// The backup to analyse. The console shows its ID on the backup page of the instance.
    pub backup_id: Option<String>,
}

rt::model! { CreateOfflineKeyAnalysis { node_id.required(), backup_id } }

rt::setters! {
    CreateOfflineKeyAnalysis {
        new(node_id: impl Into<String>) { node_id: node_id.into() } ..blank
        with_backup_id(backup_id: impl Into<String>) = Some(backup_id.into());
    }
}

/// The analysis task that was created.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflineKeyAnalysisTask {
    /// ID of the task.
    pub task_id: Option<String>,
}

rt::model! { OfflineKeyAnalysisTask { task_id } }
