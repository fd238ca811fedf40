use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::json;
use specmill::diagnostic::Diagnostics;
use specmill::generate::read;
use specmill::source::Sources;

use super::arguments::Init;
use super::report::Reporter;
use super::{Outcome, slug};

pub(super) fn run(arguments: &Init, reporter: &mut Reporter) -> Result<Outcome> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let document = read(&arguments.document, &mut sources, &mut diagnostics);
    reporter.findings(&diagnostics, &sources)?;
    let Some(document) = document else { return Ok(Outcome::Findings) };

    let path = &arguments.config;
    let title = document.api.title.trim();
    let name = service_name(title, &arguments.document);
    let title = if title.is_empty() { &name } else { title };
    let text = configuration(&name, title, &relative(&arguments.document, path)?)?;
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match file {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("`{}` is there already; remove it first, or add the service to it", path.display())
        }
        file => file.with_context(|| format!("can't write `{}`", path.display()))?,
    };
    file.write_all(text.as_bytes()).with_context(|| format!("can't write `{}`", path.display()))?;
    reporter.summary(&format!("wrote {}; next: specmill generate", path.display()));
    Ok(Outcome::Fine)
}

/// What the service is called: its title, or else the name of the file.
fn service_name(title: &str, document: &Path) -> String {
    let stem = document.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    slug(title).or_else(|| slug(&stem)).unwrap_or_else(|| "service".to_owned())
}

/// The path of the document from the folder of the configuration.
fn relative(document: &Path, config: &Path) -> Result<String> {
    let folder = config.parent().filter(|folder| *folder != Path::new(""));
    let path = match folder {
        None => document.to_owned(),
        Some(folder) => match document.strip_prefix(folder) {
            Ok(path) => path.to_owned(),
            Err(_) => std::path::absolute(document)
                .with_context(|| format!("can't tell where `{}` is", document.display()))?,
        },
    };
    Ok(path.to_string_lossy().replace('\\', "/"))
}

fn configuration(name: &str, title: &str, document: &str) -> Result<String> {
    let part = |folder: &str| json!({"path": format!("{folder}/{name}")});
    let configuration = json!({
        "output": "generated",
        "docs": {"path": "docs", "title": title},
        "services": {
            name: {
                "document": document,
                "rust": part("crates"),
                "schemas": part("schemas"),
                "openapi": {"path": "openapi"},
            },
        },
    });
    let configuration = serde_yaml::to_string(&configuration).context("can't write the configuration")?;
    Ok(format!("{HEAD}{configuration}"))
}

const HEAD: &str = "\
# What is generated from what. Paths are relative to this file; those of parts are
# below the output folder. Leave a part out and it is not made.
";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use specmill::config::Config;

    use super::*;

    #[test]
    fn names() {
        let name = |title: &str| service_name(title, Path::new("spec/pet-store.yaml"));
        assert_eq!(name("Swagger Petstore - OpenAPI 3.0"), "swagger-petstore-open-api-3-0");
        assert_eq!(name("Ünïcode"), "n-code");
        assert_eq!(name("宠物"), "pet-store");
        assert_eq!(service_name("", Path::new("宠物.yaml")), "service");
    }

    #[test]
    fn what_is_written_can_be_read() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        for document in ["openapi.yaml", "a b/öpen: api.yaml", "yes", "C:/x\"y"] {
            let text = configuration("pets", "Pets: a \"shop\"\n", document).unwrap();
            let file = sources.add_text(format!("{document}/specmill.yaml"), text, &mut diagnostics).unwrap();
            let config = Config::of_file(file, &sources, &mut diagnostics).unwrap();
            assert_eq!(config.services.get("pets").unwrap().document, Path::new(document));
            let docs = format!("{:?}", config.targets.get("docs").unwrap());
            assert!(docs.contains(r#"title: "Pets: a \"shop\"\n""#), "{docs}");
        }
    }
}
