use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{OpenApiOptions, render};
use crate::target::{Artifact, Context, Service, Target};

/// The document in one file, for tools of other languages: the section `openapi` of a
/// service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Section {
    /// Folder, below the output folder; several services may share it.
    pub path: PathBuf,
    /// Whether to warn about what OpenAPI 3.0 can't express; by default `true`.
    #[serde(default = "yes")]
    pub report_losses: bool,
}

fn yes() -> bool {
    true
}

impl Default for Section {
    fn default() -> Self {
        Self { path: PathBuf::new(), report_losses: yes() }
    }
}

impl Target for Section {
    fn folder(&self) -> &Path {
        &self.path
    }

    fn render(&self, services: &[Service<'_>], context: &mut Context<'_>) -> Vec<Artifact> {
        let mut artifacts = Vec::new();
        for service in services {
            let options =
                OpenApiOptions::new(service.name).report_losses(self.report_losses).tree(service.tree);
            artifacts.extend(render(service.json(), &options, context.diagnostics));
        }
        artifacts
    }
}
