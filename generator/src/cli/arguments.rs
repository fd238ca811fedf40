use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use specmill::config;
use specmill::target::registry::{Entry, TARGETS, find};

/// Generates Rust clients, documentation, JSON Schemas and bundles from OpenAPI
/// documents.
#[derive(Debug, Parser)]
#[command(name = "specmill", version, arg_required_else_help = true, max_term_width = 100)]
pub(crate) struct Arguments {
    /// What findings look like; `json` and `sarif` go to standard output.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) format: Format,
    /// When findings are coloured.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: Color,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make everything that specmill.yaml asks for, or a client of one document.
    Generate(Generate),
    /// Check documents and write nothing.
    Lint(Lint),
    /// Print a document as one file.
    Bundle(Bundle),
    /// Write a specmill.yaml for a document.
    Init(Init),
    /// Explain a finding by its code, or list all codes.
    Explain(Explain),
}

#[derive(Args, Debug)]
pub(crate) struct Generate {
    /// A document to make a client of, without any specmill.yaml.
    #[arg(requires = "out", conflicts_with = "config")]
    pub(crate) document: Option<PathBuf>,
    /// Folder to write the client of the document to.
    #[arg(long, value_name = "DIR", requires = "document")]
    pub(crate) out: Option<PathBuf>,
    /// Name of the crate; that of the folder where it is not given.
    #[arg(long, value_name = "CRATE", requires = "document")]
    pub(crate) name: Option<String>,
    /// The configuration.
    #[arg(long, value_name = "FILE", default_value = config::FILE_NAME)]
    pub(crate) config: PathBuf,
    /// Write nothing, list what differs, and fail where something does.
    #[arg(long)]
    pub(crate) check: bool,
    /// Generate only these parts. A single document has only one, the client.
    #[arg(long, value_name = "PARTS", value_delimiter = ',', value_parser = target(), conflicts_with = "document")]
    pub(crate) only: Vec<&'static Entry>,
    /// Folder with templates that replace the built-in ones file by file.
    #[arg(long, value_name = "DIR")]
    pub(crate) templates: Option<PathBuf>,
    /// Replace files that no earlier run wrote.
    #[arg(long)]
    pub(crate) overwrite: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Lint {
    /// Documents; those of the configuration where none is given.
    #[arg(value_name = "DOCUMENT")]
    pub(crate) documents: Vec<PathBuf>,
    /// The configuration.
    #[arg(long, value_name = "FILE", default_value = config::FILE_NAME, conflicts_with = "documents")]
    pub(crate) config: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct Bundle {
    /// The document.
    pub(crate) document: PathBuf,
    /// File to write; `.yaml` or `.yml` make it YAML. Standard output and JSON
    /// where it is not given.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Version of the specification.
    #[arg(long, value_enum, default_value_t, value_name = "VERSION")]
    pub(crate) openapi: OpenApiVersion,
}

#[derive(Args, Debug)]
pub(crate) struct Init {
    /// The document.
    pub(crate) document: PathBuf,
    /// File to write.
    #[arg(long, value_name = "FILE", default_value = config::FILE_NAME)]
    pub(crate) config: PathBuf,
}

#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// A code, such as SM0001.
    pub(crate) code: Option<String>,
}

/// What findings look like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With an excerpt of the source, for people.
    #[default]
    Human,
    /// One JSON object per line.
    Json,
    /// SARIF 2.1.0, for code hosts.
    Sarif,
}

/// When findings are coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Version of the specification that a bundle is printed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum OpenApiVersion {
    /// OpenAPI 3.0.3.
    #[value(name = "3.0")]
    V30,
    /// OpenAPI 3.1.
    #[default]
    #[value(name = "3.1")]
    V31,
}

/// Reads the name of a target.
fn target() -> impl TypedValueParser<Value = &'static Entry> {
    let names = TARGETS.iter().map(|entry| PossibleValue::new(entry.name).help(entry.about));
    PossibleValuesParser::new(names).try_map(|name| find(&name).ok_or("not the name of a target"))
}
