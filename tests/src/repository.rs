//! Where things lie in the repository.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

// The build script reads it off `specmill.yaml`.
include!(concat!(env!("OUT_DIR"), "/services.rs"));

/// A path under the root of the repository.
#[must_use]
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(relative)
}

/// Reads a JSON file of the repository.
///
/// # Errors
///
/// Says which file can't be read or is not JSON, and how generated ones are made.
pub fn json(relative: &str) -> Result<Value, String> {
    let text = fs::read_to_string(path(relative)).map_err(|error| {
        format!("{relative}: {error}; generated files are made by `cargo run --release -- generate`")
    })?;
    serde_json::from_str(&text).map_err(|error| format!("{relative}: {error}"))
}

/// The bundled OpenAPI 3.1 document of a service.
///
/// # Errors
///
/// As [`json`].
pub fn bundle(service: &str) -> Result<Value, String> {
    json(&format!("generated/openapi/{service}.json"))
}
