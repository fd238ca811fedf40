//! Makes the table of services of the crates that the manifest names with the feature
//! `dynamic`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

const MANIFEST: &str = "Cargo.toml";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={MANIFEST}");
    let manifest = fs::read_to_string(MANIFEST)?;
    let mut crates: Vec<String> = manifest.lines().filter_map(service).collect();
    crates.sort();
    if crates.is_empty() {
        return Err(format!("{MANIFEST} names no crate of a service").into());
    }
    let tables: Vec<String> = crates.iter().map(|name| format!("&{name}::dynamic::OPERATIONS")).collect();
    let file = PathBuf::from(env::var("OUT_DIR")?).join("services.rs");
    fs::write(file, format!("&[{}]", tables.join(", ")))?;
    Ok(())
}

/// The crate of a service that a line makes a dependency: `huaweicloud-dcs = …`, or
/// `[dependencies.huaweicloud-dcs]` in a package that Cargo made.
fn service(line: &str) -> Option<String> {
    let name = line.strip_prefix("[dependencies.").unwrap_or(line).split([' ', '.', ']']).next()?;
    let is_service = name.starts_with("huaweicloud-") && name != "huaweicloud-core";
    is_service.then(|| name.replace('-', "_"))
}
