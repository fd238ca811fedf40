//! The binary `huaweicloud`: operations of Huawei Cloud, called by name.

mod arguments;
mod call;
mod describe;
mod input;
mod list;
mod output;
mod services;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};
use specmill_runtime::ErrorKind;

use arguments::{Arguments, Command};

/// An argument that means nothing, which only the command itself can tell.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Misuse(String);

/// Exits with 0 where all is well, 1 where the service or the way to it said no, 2
/// where what is asked for makes no sense and nothing was sent.
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match &arguments.command {
        Command::Call(arguments) => call::run(arguments),
        Command::List(arguments) => list::run(arguments),
        Command::Describe(arguments) => describe::run(arguments),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), "huaweicloud", &mut script);
            output::bytes(&script)
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has seen enough: `huaweicloud list taurusdb | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let line = format!("{error:#}").replace(['\n', '\r'], " ");
            // Where nobody can be told, the code tells.
            let _ = writeln!(io::stderr(), "error: {line}");
            ExitCode::from(code(&error))
        }
    }
}

fn code(error: &anyhow::Error) -> u8 {
    if let Some(error) = error.downcast_ref::<specmill_runtime::Error>() {
        return match error.kind() {
            ErrorKind::Validation | ErrorKind::Configuration => 2,
            _ => 1,
        };
    }
    let asked_wrongly = error.is::<Misuse>() || error.is::<huaweicloud_core::CredentialsError>();
    if asked_wrongly { 2 } else { 1 }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    })
}
