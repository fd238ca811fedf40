use std::io::{self, Write};

use anyhow::Result;
use specmill::diagnostic::Diagnostics;
use specmill::generate::bundle;
use specmill::output::replace;
use specmill::source::Sources;
use specmill::target::openapi::{Version, print};

use super::Outcome;
use super::arguments::{Bundle, OpenApiVersion};
use super::report::Reporter;

pub(super) fn run(arguments: &Bundle, reporter: &mut Reporter) -> Result<Outcome> {
    if arguments.output.is_none() {
        reporter.take_stdout();
    }
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let document = bundle(&arguments.document, &mut sources, &mut diagnostics);
    let version = match arguments.openapi {
        OpenApiVersion::V30 => Version::V30,
        OpenApiVersion::V31 => Version::V31,
    };
    let yaml = arguments.output.as_ref().and_then(|path| path.extension()).is_some_and(|extension| {
        extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml")
    });
    let text = document.map(|document| print(&document, version, yaml, &mut diagnostics));
    reporter.findings(&diagnostics, &sources)?;
    let text = match text {
        Some(text) if !diagnostics.has_errors() => text,
        _ => return Ok(Outcome::Findings),
    };

    match &arguments.output {
        None => io::stdout().lock().write_all(text.as_bytes())?,
        Some(path) => {
            replace(path, &text)?;
            reporter.summary(&format!("wrote {}", path.display()));
        }
    }
    Ok(Outcome::Fine)
}
