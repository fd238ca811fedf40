//! Lists the Rust types of all bodies, so that the tests can take every example
//! through its type.

#![allow(clippy::indexing_slicing, reason = "a JSON value answers any name, with null where it has none")]

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde_json::Value;

/// The services whose examples go through Rust types.
const SERVICES: [&str; 4] = ["taurusdb", "dcs", "das", "iam"];

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::from("types! {\n");
    for service in SERVICES {
        let path = format!("../generated/openapi/{service}.json");
        println!("cargo:rerun-if-changed={path}");
        let document: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
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
