#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod everything;
mod sample;

use std::fmt::Write as _;

use crate::model::TypeKind;

use super::*;

fn options(name: &str) -> RustOptions {
    RustOptions { license: Some("Apache-2.0".to_owned()), ..RustOptions::new(name, "openapi.yaml") }
}

/// Renders an API without a finding.
fn rendered(api: &Api, options: &RustOptions) -> Vec<Artifact> {
    let mut diagnostics = Diagnostics::new();
    let files = render(api, &Origins::default(), options, &Templates::embedded().unwrap(), &mut diagnostics);
    let findings: Vec<_> = diagnostics.iter().map(|finding| finding.message.clone()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    files
}

fn joined(files: &[Artifact]) -> String {
    let mut out = String::new();
    for file in files {
        writeln!(out, "==== {}\n{}", file.path.display(), file.text).unwrap();
    }
    out
}

#[test]
fn a_service_becomes_a_crate() {
    insta::assert_snapshot!(joined(&rendered(&sample::big_key(), &options("acme-dcs"))));
}

#[test]
fn everything_becomes_a_crate() {
    insta::assert_snapshot!(joined(&rendered(&everything::everything(), &options("every-thing"))));
}

#[test]
fn a_build_script_gets_one_file() {
    let options = RustOptions { layout: Layout::SingleFile, ..options("acme-dcs") };
    insta::assert_snapshot!(joined(&rendered(&sample::big_key(), &options)));
}

/// Codes and messages of the findings, with a user's text of one template.
fn findings(template: &str, text: &str) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(template);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
    let mut diagnostics = Diagnostics::new();
    let templates = Templates::with_overrides(folder.path()).unwrap();
    let files =
        render(&sample::big_key(), &Origins::default(), &options("acme-dcs"), &templates, &mut diagnostics);
    assert!(!files.iter().any(|file| file.path.ends_with("client.rs")));
    diagnostics.iter().map(|finding| (finding.code.as_str(), finding.message.clone())).collect()
}

#[test]
fn a_wrong_template_is_a_finding() {
    let found = findings("rust/client.rs.tera", "struct A;\n{{ nothing }}\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "SM0750");
    assert!(found[0].1.starts_with("template rust/client.rs.tera, line 2, column 4: "), "{found:?}");

    let found = findings("rust/client.rs.tera", "struct A;\nstruct {\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].0, "SM0751");
    assert!(found[0].1.starts_with("template rust/client.rs.tera makes no valid Rust"), "{found:?}");
    assert!(found[0].1.ends_with("line 2 of the text:\nstruct {"), "{found:?}");
}

#[test]
fn names_that_fall_together_are_told() {
    let mut api = sample::big_key();
    let TypeKind::Object(object) = &mut api.types[0].kind else { panic!("the first type is an object") };
    object.fields.push(sample::field("createdAt", "", sample::text()));
    let mut diagnostics = Diagnostics::new();
    let files = render(
        &api,
        &Origins::default(),
        &options("acme-dcs"),
        &Templates::embedded().unwrap(),
        &mut diagnostics,
    );
    let found: Vec<_> =
        diagnostics.iter().map(|finding| (finding.code.as_str(), finding.related.len())).collect();
    assert_eq!(found, [("SM0650", 1)]);
    assert!(joined(&files).contains("pub created_at2: Option<String>,"));
}

#[test]
fn a_crate_needs_a_name_that_cargo_takes() {
    let mut diagnostics = Diagnostics::new();
    let templates = Templates::embedded().unwrap();
    assert_eq!(
        render(
            &sample::big_key(),
            &Origins::default(),
            &options("api.example.com"),
            &templates,
            &mut diagnostics
        ),
        []
    );
    let found: Vec<_> = diagnostics.iter().map(|finding| finding.code.as_str()).collect();
    assert_eq!(found, ["SM0651"]);
}

#[test]
fn options_are_strict() {
    let good = r#"{"path": "a", "crate": "b", "dependencies": {"version": "1"}}"#;
    let section: Section = serde_json::from_str(good).unwrap();
    assert_eq!(section.dependencies, Dependencies::Version("1".to_owned()));
    let wrong = r#"{"path": "a", "layout": "single_file"}"#;
    let error = serde_json::from_str::<Section>(wrong).unwrap_err().to_string();
    assert!(error.contains("unknown field `layout`"), "{error}");
}

/// Writes a crate that stands on this repository's runtime.
fn written(api: &Api, name: &str, folder: &std::path::Path) {
    let runtime = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/specmill");
    let paths = [("specmill-runtime".to_owned(), runtime.to_owned())];
    let options =
        RustOptions { dependencies: Dependencies::Paths(paths.into_iter().collect()), ..options(name) };
    for file in rendered(api, &options) {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut text = file.text;
        if file.path.ends_with("lib.rs") {
            text = format!("#![deny(warnings, missing_docs, clippy::all)]\n{text}");
        }
        if file.path.ends_with("Cargo.toml") {
            text.push_str("\n[workspace]\n");
        }
        std::fs::write(path, text).unwrap();
    }
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

fn cargo(folder: &std::path::Path, arguments: &[&str]) {
    let target = std::env::temp_dir().join("specmill-rendered");
    let output = std::process::Command::new(env!("CARGO"))
        .args(arguments)
        .arg("--offline")
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "cargo {}:\n{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
#[ignore = "builds crates with cargo, which takes minutes; run it when templates change"]
fn crates_compile_without_a_warning() {
    for (api, name) in [(sample::big_key(), "acme-dcs"), (everything::everything(), "every-thing")] {
        let folder = tempfile::tempdir().unwrap();
        written(&api, name, folder.path());
        let features = ["big-key-analysis", "type", "other-things", "default-calls"];
        let mut features: Vec<_> = features
            .into_iter()
            .filter(|feature| {
                std::fs::read_to_string(folder.path().join("Cargo.toml"))
                    .unwrap()
                    .contains(&format!("{feature} = []"))
            })
            .map(str::to_owned)
            .collect();
        features.push("dynamic".to_owned());
        // Without TLS, which takes longer to build than all the rest.
        let all = ["--no-default-features", "--features", &features.join(",")];
        cargo(folder.path(), &[&["clippy"], &all[..]].concat());
        cargo(folder.path(), &["check", "--no-default-features"]);
        for feature in &features {
            cargo(folder.path(), &["check", "--no-default-features", "--features", feature]);
        }
        cargo(folder.path(), &[&["doc", "--no-deps"], &all[..]].concat());
        cargo(folder.path(), &[&["test", "--doc"], &all[..]].concat());
    }
}

#[test]
#[ignore = "builds a crate with cargo, which takes a minute; run it when templates change"]
fn one_file_compiles_inside_a_module() {
    let folder = tempfile::tempdir().unwrap();
    let api = everything::everything();
    written(&api, "every-thing", folder.path());
    let options = RustOptions { layout: Layout::SingleFile, ..options("every-thing") };
    for file in rendered(&api, &options) {
        std::fs::write(folder.path().join(file.path), file.text).unwrap();
    }
    let text = "//! Includes a client.\n#![deny(warnings, missing_docs, clippy::all)]\n\n/// The client.\n\
                pub mod api {\n    include!(\"../client.rs\");\n}\n";
    std::fs::write(folder.path().join("src/lib.rs"), text).unwrap();
    cargo(folder.path(), &["clippy", "--no-default-features"]);
    cargo(folder.path(), &["doc", "--no-deps", "--no-default-features"]);
}

#[test]
fn calls_are_told_as_they_are_written() {
    let mut text = String::new();
    for api in [sample::big_key(), everything::everything()] {
        for signature in signatures(&api) {
            writeln!(text, "{signature:#?}").unwrap();
        }
    }
    insta::assert_snapshot!(text);
}

fn plan(api: &Api, options: &RustOptions) -> Plan {
    Plan::new(api, &Origins::default(), options, &mut Diagnostics::new())
}

#[test]
fn plans_of_one_api_are_equal() {
    let (api, options) = (everything::everything(), options("every-thing"));
    let planned = plan(&api, &options);
    assert_eq!(planned, plan(&api, &options));
    let mut other = api;
    other.operations[0].deprecated = true;
    assert_ne!(planned, plan(&other, &options));
}

#[test]
fn signatures_are_those_of_the_crate() {
    for api in [sample::big_key(), everything::everything()] {
        let planned = plan(&api, &options("a"));
        let calls: Vec<_> = planned.calls().into_iter().map(|call| call.signature()).collect();
        assert_eq!(calls, signatures(&api));
    }
}

#[test]
fn rustfmt_changes_nothing_of_a_crate() {
    let folder = tempfile::tempdir().unwrap();
    for file in rendered(&everything::everything(), &options("every-thing")) {
        let path = folder.path().join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text).unwrap();
    }
    let arguments = ["--check", "--edition", "2024", "src/lib.rs"];
    match std::process::Command::new("rustfmt").args(arguments).current_dir(folder.path()).output() {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        }
        Err(error) => eprintln!("skipped, rustfmt can't be run: {error}"),
    }
}
