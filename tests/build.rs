//! Lists the services of `specmill.yaml` and what their crates have, so that tests can
//! use all of it without naming it: the types of all bodies, and the calls of all
//! operations.

#![allow(clippy::indexing_slicing, reason = "a JSON value answers any name, with null where it has none")]

#[path = "build/calls.rs"]
mod calls;
#[path = "build/services.rs"]
mod services;
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
    let services = services::read()?;
    let bundle = |service: &String| Bundle {
        service: service.clone(),
        file: Path::new(BUNDLES).join(format!("{service}.json")),
    };
    let bundles: Vec<Bundle> = services.iter().map(bundle).collect();
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("services.rs"), services::list(&services))?;
    fs::write(folder.join("dynamic.rs"), services::operations(&services))?;
    fs::write(folder.join("types.rs"), types::list(&bundles)?)?;
    fs::write(folder.join("calls.rs"), calls::list(&bundles)?)?;
    Ok(())
}
