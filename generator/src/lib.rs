//! Generates Rust clients, documentation, JSON Schemas and bundled documents from
//! OpenAPI 3.0 and 3.1 documents.
//!
//! # A client in a build script
//!
//! [`Builder`] generates a client while a crate is built:
//!
//! ```no_run
//! fn main() -> Result<(), specmill::Error> {
//!     specmill::Builder::new("openapi.yaml").generate()
//! }
//! ```
//!
//! # Everything of a configuration
//!
//! The command `specmill generate` does what the next lines do: it reads
//! [`specmill.yaml`](config), generates artifacts in memory, and writes those that
//! changed. Everything that is wrong with an input is a
//! [`Diagnostic`](diagnostic::Diagnostic) with code, place and help.
//!
//! ```
//! use std::path::Path;
//!
//! use specmill::config::Config;
//! use specmill::diagnostic::Diagnostics;
//! use specmill::generate::generate;
//! use specmill::output::Output;
//! use specmill::report;
//! use specmill::source::Sources;
//! use specmill::target::registry::TARGETS;
//! use specmill::template::Templates;
//!
//! # let folder = tempfile::tempdir()?;
//! # let document = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\n";
//! # std::fs::write(folder.path().join("pets.yaml"), document)?;
//! # let configuration = "services: { pets: { document: pets.yaml, schemas: { path: schemas } } }\n";
//! # let path = folder.path().join("specmill.yaml");
//! # std::fs::write(&path, configuration)?;
//! # let path: &Path = &path;
//! let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
//! let config = Config::read(path, &mut sources, &mut diagnostics);
//! let artifacts = config.as_ref().and_then(|config| {
//!     let targets: Vec<_> = TARGETS.iter().collect();
//!     let templates = Templates::embedded().ok()?;
//!     generate(config, &targets, &templates, &mut sources, &mut diagnostics)
//! });
//! eprint!("{}", report::human(&diagnostics, &sources, false));
//!
//! if let (Some(config), Some(artifacts)) = (config, artifacts) {
//!     let mut output = Output::new(config.resolve(&config.output));
//!     for (target, artifacts) in artifacts {
//!         output = output.part(target, artifacts);
//!     }
//!     let written = output.plan()?.write()?;
//!     println!("{} files written", written.written);
//! }
//! # assert!(folder.path().join("generated/schemas/index.json").is_file());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What a document describes
//!
//! [`generate::read`] stops at the [model](model::Api): operations, types, constraints and
//! security, with every decision of meaning taken. [`target::rust::signatures`] says how
//! the generated Rust client calls each operation, for programs that write such calls.
//!
//! # Findings
//!
//! [`generate::check`] renders a document for the findings alone, as `specmill lint` does.
//! [`report`] prints findings for people, as JSON lines and as SARIF.

pub mod config;
pub mod diagnostic;
pub mod generate;
mod lint;
mod lower;
mod markdown;
pub mod model;
mod nearest;
#[expect(
    unreachable_pub,
    reason = "what is public within the crate is decided here, at the door of the room"
)]
mod openapi;
pub mod output;
pub mod place;
pub mod report;
pub mod source;
pub mod target;
pub mod template;

mod builder;

pub use builder::{Builder, Error};
