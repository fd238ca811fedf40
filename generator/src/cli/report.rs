use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anyhow::Result;
use specmill::diagnostic::Diagnostics;
use specmill::report::{human, json, sarif};
use specmill::source::Sources;

use super::arguments::{Color, Format};

/// Says what was found and done, in the form that was asked for.
#[derive(Debug)]
pub(super) struct Reporter {
    format: Format,
    color: ColorChoice,
    /// Standard output belongs to the result of the command.
    stdout_taken: bool,
}

impl Reporter {
    pub(super) fn new(format: Format, color: Color) -> Self {
        let color = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { format, color, stdout_taken: false }
    }

    /// Sends findings to standard error whatever their form.
    pub(super) fn take_stdout(&mut self) {
        self.stdout_taken = true;
    }

    /// Says what was found.
    pub(super) fn findings(&mut self, diagnostics: &Diagnostics, sources: &Sources) -> Result<()> {
        let text = match self.format {
            Format::Human => {
                let mut stderr = AutoStream::new(io::stderr().lock(), self.color);
                // The stream takes colours out where they don't belong.
                write!(stderr, "{}", human(diagnostics, sources, true))?;
                return Ok(());
            }
            Format::Json => json(diagnostics, sources),
            Format::Sarif => sarif(diagnostics, sources),
        };
        if self.stdout_taken {
            io::stderr().lock().write_all(text.as_bytes())?;
        } else {
            io::stdout().lock().write_all(text.as_bytes())?;
        }
        Ok(())
    }

    /// Says in one line what was done. Programs that read findings need it not.
    pub(super) fn summary(&mut self, text: &str) {
        if self.format == Format::Human {
            // Nothing can be done where even standard error is gone.
            let _ = writeln!(io::stderr().lock(), "{text}");
        }
    }

    /// Says why the command broke off, with all causes.
    pub(super) fn failed(&mut self, error: &anyhow::Error) {
        let mut stderr = AutoStream::new(io::stderr().lock(), self.color);
        let _ = writeln!(stderr, "\u{1b}[1;31merror\u{1b}[0m: {error:#}");
    }
}
