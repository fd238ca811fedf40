//! Generates Rust clients, documentation, JSON Schemas and bundles from OpenAPI
//! 3.0 and 3.1 documents.
//!
//! The way of the data: [`source`] reads files into trees that know where every
//! node stands; [`openapi`] makes one document of them, of one version; [`lower`]
//! takes all decisions and makes a [`model::Api`]; the outputs in [`target`]
//! print it; [`output`] writes what changed.
//!
//! A build script needs none of that: [`Builder`] makes a client of a document in one
//! call. A program that wants files in memory calls [`generate::generate`].

pub mod config;
pub mod diagnostic;
pub mod generate;
pub mod lint;
pub mod lower;
pub mod model;
pub mod openapi;
pub mod output;
pub mod place;
pub mod report;
mod sample;
pub mod source;
pub mod target;
pub mod template;

mod builder;

pub use builder::{Builder, Error};
