use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::render;
use crate::diagnostic::{Diagnostic, codes};
use crate::target::{Artifact, Context, Service, Target};

/// Source of an mdBook on all services: the section `docs` of the configuration.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Section {
    /// Folder, below the output folder.
    pub path: PathBuf,
    /// Title of the book; by default `Reference`.
    #[serde(default = "title")]
    pub title: String,
}

fn title() -> String {
    "Reference".to_owned()
}

impl Default for Section {
    fn default() -> Self {
        Self { path: PathBuf::new(), title: title() }
    }
}

impl Target for Section {
    fn folder(&self) -> &Path {
        &self.path
    }

    fn render(&self, services: &[Service<'_>], context: &mut Context<'_>) -> Vec<Artifact> {
        render(services, &self.title, context.templates).unwrap_or_else(|error| {
            context.diagnostics.push(Diagnostic::new(codes::TEMPLATE_FAILED, error.to_string()));
            Vec::new()
        })
    }
}
