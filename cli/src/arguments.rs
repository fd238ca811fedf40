//! What can be asked for.

use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::services;

/// Calls operations of Huawei Cloud by name.
///
/// Credentials, project and region come from the environment (HUAWEICLOUD_SDK_AK,
/// HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_PROJECT_ID, HUAWEICLOUD_SDK_REGION and others), or
/// else from the profile `basic` in ~/.huaweicloud/credentials.
#[derive(Debug, Parser)]
#[command(name = "huaweicloud", version, arg_required_else_help = true, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Call an operation and print its answer as JSON.
    Call(Call),
    /// List services, or the operations of one.
    List(List),
    /// Tell what an operation takes, with an example of a request.
    Describe(Describe),
    /// Print a script that completes commands in a shell.
    Completions {
        /// The shell.
        #[arg(value_enum)]
        shell: Shell,
    },
}

/// What to call, and how.
#[derive(Debug, Args)]
pub(crate) struct Call {
    /// The service.
    #[arg(value_parser = PossibleValuesParser::new(services::names()))]
    pub(crate) service: String,
    /// Id of the operation, or its name in Huawei Cloud's own SDKs.
    pub(crate) operation: String,
    /// File with the request as JSON, {"path": {}, "query": {}, "header": {}, "body": {}}; `-`
    /// is the standard input.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) input: Option<String>,
    /// Sets one value of the request, after the file: query.limit=10. The value is JSON, or text
    /// where it is none.
    #[arg(long, short, value_name = "PLACE=VALUE")]
    pub(crate) set: Vec<String>,
    /// Address to call in place of the region's.
    #[arg(long, value_name = "URL")]
    pub(crate) endpoint: Option<String>,
    /// Region to call, such as cn-north-4.
    #[arg(long)]
    pub(crate) region: Option<String>,
    /// Project to work in.
    #[arg(long = "project-id", value_name = "ID")]
    pub(crate) project: Option<String>,
    /// Profile with the credentials, in ~/.huaweicloud/credentials.
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Fetch all pages of a list and print its items as one array.
    #[arg(long, conflicts_with = "wait")]
    pub(crate) all: bool,
    /// Wait until the work that the call starts is done, and print the answer and its last state.
    #[arg(long)]
    pub(crate) wait: bool,
    /// How long the call, or with --wait the work, may take, such as 30m.
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(crate) timeout: Option<Duration>,
    /// How long to pause before asking for the state of work, at first.
    #[arg(long, value_name = "TIME", value_parser = duration, requires = "wait")]
    pub(crate) interval: Option<Duration>,
    /// Send the request though it breaks limits that are known.
    #[arg(long)]
    pub(crate) no_validate: bool,
    /// Check the request and print where it would go, but send nothing.
    #[arg(long, conflicts_with_all = ["all", "wait"])]
    pub(crate) dry_run: bool,
    /// What is printed.
    #[arg(long, short, value_enum, default_value_t, value_name = "FORM")]
    pub(crate) output: Output,
    /// Tell of every attempt on the standard error.
    #[arg(long, short)]
    pub(crate) verbose: bool,
}

/// What is printed of an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    /// The body, indented.
    #[default]
    Json,
    /// The body on one line.
    Compact,
    /// Status, headers and body; among the headers may be a token.
    Full,
}

/// What to list.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The service; all services where none is named.
    #[arg(value_parser = PossibleValuesParser::new(services::names()))]
    pub(crate) service: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What to describe.
#[derive(Debug, Args)]
pub(crate) struct Describe {
    /// The service.
    #[arg(value_parser = PossibleValuesParser::new(services::names()))]
    pub(crate) service: String,
    /// Id of the operation, or its name in Huawei Cloud's own SDKs.
    pub(crate) operation: String,
    /// Print JSON.
    #[arg(long, conflicts_with = "example")]
    pub(crate) json: bool,
    /// Print only the example of a request, to be edited.
    #[arg(long)]
    pub(crate) example: bool,
}

fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || "it is no time such as 90s, 30m or 1h30m".to_owned();
    let time: jiff::SignedDuration = text.parse().map_err(|_| wrong())?;
    Duration::try_from(time).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_arguments_fit_together() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn times() {
        for (text, seconds) in [("90s", 90), ("30m", 1800), ("1h30m", 5400), ("1h 30m", 5400)] {
            assert_eq!(duration(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "30", "-5s", "5 moons"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }
}
