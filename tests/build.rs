//! Lists what the generated crates have, so that tests can use all of it without naming
//! it: the types of all bodies, and the calls of all operations.

#![allow(clippy::indexing_slicing, reason = "a JSON value answers any name, with null where it has none")]

#[path = "build/calls.rs"]
mod calls;
#[path = "build/types.rs"]
mod types;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where the bundles of all services are.
const BUNDLES: &str = "../generated/openapi";

/// A service, and the OpenAPI 3.1 document in one piece that says what it is.
struct Bundle {
    service: String,
    file: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={BUNDLES}");
    let bundles = bundles()?;
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("types.rs"), types::list(&bundles)?)?;
    fs::write(folder.join("calls.rs"), calls::list(&bundles)?)?;
    Ok(())
}

fn bundles() -> Result<Vec<Bundle>, Box<dyn Error>> {
    let mut files = fs::read_dir(BUNDLES)?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut bundles = Vec::new();
    for file in files {
        let name = file.file_name();
        let Some(service) = name.to_str().and_then(|name| name.strip_suffix(".json")) else { continue };
        // What goes back to 3.0 is the same service again.
        if !service.ends_with("-3.0") {
            bundles.push(Bundle { service: service.to_owned(), file: Path::new(BUNDLES).join(&name) });
        }
    }
    Ok(bundles)
}
