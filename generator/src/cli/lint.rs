use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use specmill::config::Config;
use specmill::diagnostic::Diagnostics;
use specmill::generate::check;
use specmill::source::Sources;
use specmill::target::Target;
use specmill::target::registry::TARGETS;

use super::arguments::Lint;
use super::report::Reporter;
use super::{Outcome, generate};

pub(super) fn run(arguments: &Lint, reporter: &mut Reporter) -> Result<Outcome> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut documents: Vec<(PathBuf, Vec<Arc<dyn Target>>)> = Vec::new();
    let mut folder = None;
    if arguments.documents.is_empty() {
        if let Some(config) = Config::read(&arguments.config, &mut sources, &mut diagnostics) {
            // Only findings that `generate` would report, too: what isn't generated can't go wrong.
            documents.extend(config.services.values().map(|service| {
                (config.resolve(&service.document), config.targets_of(service).cloned().collect())
            }));
            folder = config.templates.as_deref().map(|folder| config.resolve(folder));
        }
    } else {
        let all = || TARGETS.iter().map(|entry| entry.plain()).collect();
        documents.extend(arguments.documents.iter().map(|document| (document.clone(), all())));
    }
    let templates = generate::templates(folder.as_deref())?;
    for (document, targets) in &documents {
        check(document, targets, &templates, &mut sources, &mut diagnostics);
    }
    reporter.findings(&diagnostics, &sources)?;
    if !diagnostics.is_empty() {
        return Ok(Outcome::Findings);
    }
    let count = documents.len();
    reporter.summary(&format!("{count} document{} and nothing to say", if count == 1 { "" } else { "s" }));
    Ok(Outcome::Fine)
}
