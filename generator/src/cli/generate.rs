use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use specmill::config::Config;
use specmill::diagnostic::Diagnostics;
use specmill::generate::generate;
use specmill::output::{Output, Plan};
use specmill::source::Sources;
use specmill::target::registry::{Entry, TARGETS};
use specmill::template::Templates;

use super::arguments::Generate;
use super::report::Reporter;
use super::{Outcome, slug};

pub(super) fn run(arguments: &Generate, reporter: &mut Reporter) -> Result<Outcome> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = match (&arguments.document, &arguments.out) {
        (Some(document), Some(out)) => {
            let name = arguments.name.clone().unwrap_or_else(|| crate_name(out));
            Some(Config::of_document(document, out, &name))
        }
        _ => Config::read(&arguments.config, &mut sources, &mut diagnostics),
    };
    let artifacts = match &config {
        None => None,
        Some(config) => {
            let own = config.templates.as_deref().map(|folder| config.resolve(folder));
            let templates = templates(arguments.templates.as_deref().or(own.as_deref()))?;
            generate(config, &only(arguments), &templates, &mut sources, &mut diagnostics)
        }
    };
    reporter.findings(&diagnostics, &sources)?;
    let (Some(config), Some(artifacts)) = (config, artifacts) else { return Ok(Outcome::Findings) };

    let mut output = Output::new(config.resolve(&config.output)).overwrite(arguments.overwrite);
    for (target, artifacts) in artifacts {
        output = output.part(target, artifacts);
    }
    let plan = output.plan()?;
    if arguments.check {
        return check(&plan, reporter);
    }
    let written = plan.write()?;
    reporter.summary(&format!(
        "{} written, {} unchanged, {} removed",
        written.written, written.unchanged, written.removed
    ));
    Ok(Outcome::Fine)
}

/// A crate is called after its folder, as by `cargo new`.
fn crate_name(out: &Path) -> String {
    let folder = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    slug(&name).unwrap_or_else(|| "client".to_owned())
}

/// The targets to render.
fn only(arguments: &Generate) -> Vec<&'static Entry> {
    if arguments.only.is_empty() { TARGETS.iter().collect() } else { arguments.only.clone() }
}

/// The templates of a folder, or ours.
pub(super) fn templates(folder: Option<&Path>) -> Result<Templates> {
    match folder {
        Some(folder) => Templates::with_overrides(folder)
            .with_context(|| format!("can't use the templates in `{}`", folder.display())),
        None => Templates::embedded().context("can't use the built-in templates"),
    }
}

/// Lists what differs.
fn check(plan: &Plan, reporter: &mut Reporter) -> Result<Outcome> {
    if plan.is_current() {
        reporter.summary(&format!("{} files, all as they should be", plan.unchanged()));
        return Ok(Outcome::Fine);
    }
    let mut out = io::stdout().lock();
    for change in plan.changes() {
        writeln!(out, "{:<8}{}", change.kind(), change.path())?;
        for line in change.excerpt().lines() {
            writeln!(out, "        {line}")?;
        }
    }
    if plan.changes().is_empty() {
        writeln!(out, "{:<8}{}", "changed", specmill::output::MANIFEST)?;
    }
    let count = plan.changes().len().max(1);
    let files = if count == 1 { "file differs" } else { "files differ" };
    reporter.summary(&format!("{count} {files} from what would be generated; run `specmill generate`"));
    Ok(Outcome::Findings)
}
