//! The services of the repository, which `specmill.yaml` lists.

use std::error::Error;
use std::fs;
use std::path::Path;

use specmill::config::Config;
use specmill::diagnostic::Diagnostics;
use specmill::report;
use specmill::source::Sources;

/// The one list of services.
const CONFIGURATION: &str = "../specmill.yaml";

/// Manifests that Cargo wants each crate of a service in, and what the line says.
const MANIFESTS: [(&str, &str); 3] = [
    ("../Cargo.toml", "path = \"generated/crates/huaweicloud-"),
    ("../cli/Cargo.toml", "workspace = true, features = [\"dynamic\"]"),
    ("Cargo.toml", "workspace = true, features = [\"dynamic\"]"),
];

/// Short names of all services, sorted.
pub(crate) fn read() -> Result<Vec<String>, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={CONFIGURATION}");
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::read(Path::new(CONFIGURATION), &mut sources, &mut diagnostics)
        .ok_or_else(|| report::human(&diagnostics, &sources, false))?;
    let mut services: Vec<String> = config.services.into_keys().collect();
    services.sort();
    for (manifest, form) in MANIFESTS {
        println!("cargo:rerun-if-changed={manifest}");
        let text = fs::read_to_string(manifest)?;
        let listed: Vec<&str> = text.lines().filter_map(service).collect();
        if let Some(missing) = services.iter().find(|service| !listed.contains(&service.as_str())) {
            let form = if form.ends_with('-') { format!("{form}{missing}\"") } else { form.to_owned() };
            return Err(format!(
                "`specmill.yaml` has the service `{missing}`: add `huaweicloud-{missing} = {{ {form} }}` to the \
                 dependencies of `{manifest}`"
            )
            .into());
        }
    }
    Ok(services)
}

/// The service whose crate a line of a manifest makes a dependency.
fn service(line: &str) -> Option<&str> {
    line.split([' ', '.']).next()?.strip_prefix("huaweicloud-")
}

/// `SERVICES`, the names.
pub(crate) fn list(services: &[String]) -> String {
    format!(
        "/// The services whose documents the repository has.\npub const SERVICES: [&str; {}] = {services:?};\n",
        services.len()
    )
}

/// `SERVICES`, the tables of operations that are called by name.
pub(crate) fn operations(services: &[String]) -> String {
    let tables: String =
        services.iter().map(|service| format!("&huaweicloud_{service}::dynamic::OPERATIONS, ")).collect();
    format!("static SERVICES: &[&Operations] = &[{tables}];\n")
}
