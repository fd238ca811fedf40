//! The binary `specmill`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
