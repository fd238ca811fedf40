//! OpenAPI documents: what may stand where, one tree of several files, one version,
//! and the object model that decisions are made from.

pub mod bundle;
pub mod catalogs;
pub mod document;
pub mod grammar;
pub(crate) mod json;
pub mod upgrade;
