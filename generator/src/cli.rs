//! The command line: a thin shell on the library.

mod arguments;
mod bundle;
mod explain;
mod generate;
mod init;
mod lint;
mod report;

use std::io;
use std::process::ExitCode;

use clap::Parser;
use heck::ToKebabCase;

use arguments::{Arguments, Command};
use report::Reporter;

/// How a command ended, where it did not break off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Fine,
    /// Something was found; it has been said.
    Findings,
}

/// An argument that means nothing, which only the command itself can tell.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Misuse(String);

/// Runs the command that the process was started with. Exits with 0 where all is
/// well, 1 where something was found or failed, 2 where the command is not
/// understood.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let mut reporter = Reporter::new(arguments.format, arguments.color);
    let result = match arguments.command {
        Command::Generate(arguments) => generate::run(&arguments, &mut reporter),
        Command::Lint(arguments) => lint::run(&arguments, &mut reporter),
        Command::Bundle(arguments) => bundle::run(&arguments, &mut reporter),
        Command::Init(arguments) => init::run(&arguments, &mut reporter),
        Command::Explain(arguments) => explain::run(&arguments),
    };
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::FAILURE,
        // Whoever reads has seen enough: `specmill explain | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            reporter.failed(&error);
            if error.is::<Misuse>() { ExitCode::from(2) } else { ExitCode::FAILURE }
        }
    }
}

/// A text as a name of files and crates, `kebab-case` in ASCII; nothing where no
/// letter or digit is left.
fn slug(text: &str) -> Option<String> {
    let text: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = text.split_whitespace().map(|word| word.to_kebab_case()).collect::<Vec<_>>().join("-");
    if name.is_empty() { None } else { Some(name) }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}
