//! Generates Rust clients, documentation, JSON Schemas and bundles from OpenAPI
//! 3.0 and 3.1 documents.
//!
//! The way of the data: [`source`] reads files into trees that know where every
//! node stands; [`openapi`] makes one document of them, of one version; [`lower`]
//! takes all decisions and makes an [`api::Api`]; [`rust`], [`docs`], [`schema`]
//! and [`bundle`] print it; [`output`] writes what changed.
//!
//! A build script needs none of that: [`Builder`] makes a client of a document in one
//! call. A program that wants files in memory calls [`generate::generate`].

pub mod api;
pub mod bundle;
pub mod config;
pub mod diagnostic;
pub mod docs;
pub mod generate;
pub mod lint;
pub mod lower;
pub mod openapi;
pub mod output;
mod pointer;
pub mod rust;
mod sample;
pub mod schema;
pub mod source;
pub mod template;

mod builder;

pub use builder::{Builder, Error};
