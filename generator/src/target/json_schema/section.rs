use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{SchemaOptions, render};
use crate::target::{Artifact, Context, Service, Target};

/// JSON Schemas, one file per object, request and response: the section `schemas` of a
/// service.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Section {
    /// Folder, below the output folder.
    pub path: PathBuf,
    /// What each `$id` begins with; by default `https://example.com/schemas/<service>`.
    #[serde(default)]
    pub id: Option<String>,
}

impl Target for Section {
    fn folder(&self) -> &Path {
        &self.path
    }

    fn render(&self, services: &[Service<'_>], _: &mut Context<'_>) -> Vec<Artifact> {
        let mut artifacts = Vec::new();
        for service in services {
            let default = || format!("https://example.com/schemas/{}", service.name);
            let id = self.id.clone().unwrap_or_else(default);
            artifacts.extend(render(service.json(), &SchemaOptions::new(id)));
        }
        artifacts
    }
}
