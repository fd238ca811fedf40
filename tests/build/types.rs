//! The Rust types of all bodies.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;

use serde_json::Value;

use crate::Bundle;

/// `types! { "service" crate: Name …; … }`
pub(crate) fn list(bundles: &[Bundle]) -> Result<String, Box<dyn Error>> {
    let mut text = String::from("types! {\n");
    for Bundle { service, file } in bundles {
        let document: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
        let mut names = BTreeSet::new();
        collect(&document, &mut names);
        // An object without properties is a map, and has no type of its own.
        names.retain(|name| document["components"]["schemas"][name]["properties"].is_object());
        let names: Vec<String> = names.into_iter().collect();
        text.push_str(&format!("    \"{service}\" huaweicloud_{service}: {};\n", names.join(" ")));
    }
    text.push_str("}\n");
    Ok(text)
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
