use std::path::{Path, PathBuf};
use std::rc::Rc;

use serde::Deserialize;

use super::plan::Plan;
use super::{Dependencies, Layout, RustOptions, guide, has_name, print};
use crate::diagnostic::Diagnostics;
use crate::target::{Artifact, Context, Guide, Service, Target};

/// A Rust client crate: the section `rust` of a service.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Section {
    /// Folder of the crate, below the output folder.
    pub path: PathBuf,
    /// Name of the crate; by default the last part of the path.
    #[serde(default, rename = "crate")]
    pub name: Option<String>,
    /// Version of the crate; by default `0.1.0`.
    #[serde(default)]
    pub version: Option<String>,
    /// Crate that provides the `ClientBuilder`; by default `specmill-runtime`.
    #[serde(default)]
    pub core: Option<String>,
    /// Items of that crate that the generated one exports too.
    #[serde(default)]
    pub reexports: Vec<String>,
    /// One line on the crate; by default the summary of the document.
    #[serde(default)]
    pub description: Option<String>,
    /// SPDX expression of the crate's licence.
    #[serde(default)]
    pub license: Option<String>,
    /// Address of the crate's repository.
    #[serde(default)]
    pub repository: Option<String>,
    /// Keywords of the crate.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Categories of the crate.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Where the runtime crates come from: `registry`, `workspace`,
    /// `{ version: "0.1" }`, or `{ paths: { specmill-runtime: ../../../runtime/specmill } }`.
    #[serde(default)]
    pub dependencies: Dependencies,
    /// Statements that make a `client`, for examples.
    #[serde(default)]
    pub client_example: Option<String>,
    /// A crate, or one file for a build script. Not an option of the configuration.
    #[serde(skip)]
    pub layout: Layout,
}

impl Section {
    /// A crate in the output folder itself.
    #[must_use]
    pub fn new(crate_name: impl Into<String>) -> Self {
        Self { name: Some(crate_name.into()), ..Self::default() }
    }

    fn crate_name<'a>(&'a self, service: &'a str) -> &'a str {
        let last = self.path.file_name().and_then(|name| name.to_str());
        self.name.as_deref().or(last).unwrap_or(service)
    }

    fn options(&self, service: &str, document: &Path) -> RustOptions {
        let name = self.crate_name(service);
        let mut options = RustOptions::new(name, document.to_string_lossy().replace('\\', "/"));
        if let Some(version) = &self.version {
            options.crate_version.clone_from(version);
        }
        options.core.clone_from(&self.core);
        options.reexports.clone_from(&self.reexports);
        options.service = Some(service.to_owned());
        options.description.clone_from(&self.description);
        options.license.clone_from(&self.license);
        options.repository.clone_from(&self.repository);
        options.keywords.clone_from(&self.keywords);
        options.categories.clone_from(&self.categories);
        options.dependencies = self.dependencies.clone();
        options.client_example.clone_from(&self.client_example);
        options.layout = self.layout;
        options
    }
}

/// A plan with what it was made by, and what was found while it was made.
struct Planned {
    options: RustOptions,
    plan: Plan,
    findings: Diagnostics,
}

impl Section {
    /// The plan of a service's client, made once.
    fn planned(&self, service: &Service<'_>) -> Rc<Planned> {
        let options = self.options(service.name, service.document);
        service.derived(
            |planned: &Planned| planned.options == options,
            || {
                let mut findings = Diagnostics::new();
                let plan = Plan::new(service.api, service.origins, &options, &mut findings);
                Planned { options: options.clone(), plan, findings }
            },
        )
    }
}

impl Target for Section {
    fn folder(&self) -> &Path {
        &self.path
    }

    fn render(&self, services: &[Service<'_>], context: &mut Context<'_>) -> Vec<Artifact> {
        let mut artifacts = Vec::new();
        for service in services {
            let Planned { options, plan, findings } = &*self.planned(service);
            if has_name(options, context.diagnostics) {
                findings.iter().for_each(|finding| context.diagnostics.push(finding.clone()));
                artifacts.extend(print(plan, &options.document, context.templates, context.diagnostics));
            }
        }
        artifacts
    }

    fn guide(&self, service: &Service<'_>) -> Option<Guide> {
        let Planned { options, plan, .. } = &*self.planned(service);
        Some(guide::guide(service.api, options, plan))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_called_after_their_folder() {
        let section = Section { path: PathBuf::from("crates/cloud-a"), ..Section::default() };
        let options = section.options("a", Path::new("a.yaml"));
        assert_eq!((options.crate_name.as_str(), options.service.as_deref()), ("cloud-a", Some("a")));
    }
}
