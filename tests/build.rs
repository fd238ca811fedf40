//! Lists the Rust types of all bodies, so that the tests can take every example
//! through its type.

#![allow(clippy::indexing_slicing, reason = "a JSON value answers any name, with null where it has none")]

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

/// Where the bundles of all services are.
const BUNDLES: &str = "../generated/openapi";

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::from("types! {\n");
    println!("cargo:rerun-if-changed={BUNDLES}");
    let mut files = fs::read_dir(BUNDLES)?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let name = file.file_name();
        let Some(service) = name.to_str().and_then(|name| name.strip_suffix(".json")) else { continue };
        // What goes back to 3.0 is the same service again.
        if service.ends_with("-3.0") {
            continue;
        }
        let document: Value = serde_json::from_str(&fs::read_to_string(file.path())?)?;
        let mut names = BTreeSet::new();
        collect(&document, &mut names);
        // An object without properties is a map, and has no type of its own.
        names.retain(|name| document["components"]["schemas"][name]["properties"].is_object());
        let names: Vec<String> = names.into_iter().collect();
        text.push_str(&format!("    \"{service}\" huaweicloud_{service}: {};\n", names.join(" ")));
    }
    text.push_str("}\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("types.rs"), text)?;
    Ok(())
}

/// The components that some JSON body consists of.
fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let body = members.get("application/json").and_then(|media| media["schema"]["$ref"].as_str());
            names.extend(body.and_then(|reference| reference.rsplit('/').next()).map(str::to_owned));
            members.values().for_each(|member| collect(member, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        _ => {}
    }
}
