use anyhow::Result;
use specmill::config::Config;
use specmill::diagnostic::Diagnostics;
use specmill::generate::check;
use specmill::source::Sources;

use super::arguments::Lint;
use super::report::Reporter;
use super::{Outcome, generate};

pub(super) fn run(arguments: &Lint, reporter: &mut Reporter) -> Result<Outcome> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let mut documents: Vec<_> = arguments.documents.iter().map(|document| (document.clone(), true)).collect();
    let mut folder = None;
    if documents.is_empty()
        && let Some(config) = Config::read(&arguments.config, &mut sources, &mut diagnostics)
    {
        // What a service makes no bundle of, or keeps quiet about, is not told here either.
        documents.extend(config.services.values().map(|service| {
            let losses = service.openapi.as_ref().is_some_and(|bundles| bundles.report_losses);
            (config.resolve(&service.document), losses)
        }));
        folder = config.templates.as_deref().map(|folder| config.resolve(folder));
    }
    let templates = generate::templates(folder.as_deref())?;
    for (document, report_losses) in &documents {
        check(document, *report_losses, &templates, &mut sources, &mut diagnostics);
    }
    reporter.findings(&diagnostics, &sources)?;
    if !diagnostics.is_empty() {
        return Ok(Outcome::Findings);
    }
    let count = documents.len();
    reporter.summary(&format!("{count} document{} and nothing to say", if count == 1 { "" } else { "s" }));
    Ok(Outcome::Fine)
}
