//! Every kind of finding has a document that provokes it, and reads like this.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use specmill::diagnostic::{Diagnostics, Level, codes};
use specmill::model::{Api, Origins};
use specmill::report::human;
use specmill::source::Sources;
use specmill::target::Target;
use specmill::target::registry::TARGETS;
use specmill::target::rust::RustOptions;
use specmill::template::Templates;

/// All targets, with default options.
fn everything() -> Vec<Arc<dyn Target>> {
    TARGETS.iter().map(|entry| entry.plain()).collect()
}

/// The findings about a document, and how people are shown them.
fn check(document: &Path) -> (Vec<&'static str>, String) {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let templates = Templates::embedded().unwrap();
    specmill::generate::check(document, &everything(), &templates, &mut sources, &mut diagnostics);
    let found = diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
    (found, human(&diagnostics, &sources, false))
}

/// Documents by the code that they are there for: `SM0101.yaml`, or a folder of the
/// name with an `openapi.yaml` in it.
fn documents() -> Vec<(String, PathBuf)> {
    let mut documents: Vec<(String, PathBuf)> = fs::read_dir("diagnostics")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let code = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let document = if path.is_dir() { path.join("openapi.yaml") } else { path };
            (code, document)
        })
        .collect();
    documents.sort();
    documents
}

#[test]
fn every_document_provokes_its_finding() {
    let mut silent = Vec::new();
    for (code, document) in documents() {
        let (found, shown) = check(&document);
        if !found.contains(&code.as_str()) {
            silent.push(format!("{} provokes {found:?}:\n{shown}", document.display()));
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("diagnostic-{code}"), shown);
        });
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// Findings whose documents can't be kept here, with the tests that provoke them.
const ELSEWHERE: &[(&str, fn())] = &[
    ("SM0003", a_file_that_is_too_large),
    ("SM0004", a_configuration_that_is_not_understood),
    ("SM0651", a_crate_that_cargo_would_refuse),
    ("SM0750", a_template_that_asks_too_much),
    ("SM0751", a_template_that_prints_no_rust),
];

#[test]
fn a_file_that_is_too_large() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("openapi.yaml");
    fs::File::create(&path).unwrap().set_len((256 << 20) + 1).unwrap();
    assert_eq!(check(&path).0, ["SM0003"]);
}

#[test]
fn a_configuration_that_is_not_understood() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let text = "output: generated\nservices:\n  dcs:\n    docment: openapi.yaml\n";
    let file = sources.add_text("specmill.yaml", text, &mut diagnostics).unwrap();
    assert!(specmill::config::Config::of_file(file, &sources, &mut diagnostics).is_none());
    insta::assert_snapshot!(human(&diagnostics, &sources, false));
}

#[test]
fn a_crate_that_cargo_would_refuse() {
    let options = RustOptions::new("api.example.com", "openapi.yaml");
    let mut diagnostics = Diagnostics::new();
    let templates = Templates::embedded().unwrap();
    let files = specmill::target::rust::render(
        &Api::default(),
        &Origins::default(),
        &options,
        &templates,
        &mut diagnostics,
    );
    assert!(files.is_empty());
    let found: Vec<_> = diagnostics.iter().map(|diagnostic| diagnostic.code.as_str()).collect();
    assert_eq!(found, ["SM0651"]);
}

/// The codes of the errors where one of the templates is this one.
fn with_template(name: &str, text: &str) -> Vec<&'static str> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    let templates = Templates::with_overrides(folder.path()).unwrap();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    specmill::generate::check(
        Path::new("fixtures/documents/map.yaml"),
        &everything(),
        &templates,
        &mut sources,
        &mut diagnostics,
    );
    let errors = diagnostics.iter().filter(|diagnostic| diagnostics.level(diagnostic) == Level::Deny);
    errors.map(|diagnostic| diagnostic.code.as_str()).collect()
}

#[test]
fn a_template_that_asks_too_much() {
    assert_eq!(with_template("rust/lib.rs.tera", "{{ no_such_value }}"), ["SM0750"]);
}

#[test]
fn a_template_that_prints_no_rust() {
    assert_eq!(with_template("rust/lib.rs.tera", "pub mod {"), ["SM0751"]);
}

#[test]
fn every_code_is_provoked() {
    let provoked: BTreeSet<String> = documents().into_iter().map(|(code, _)| code).collect();
    let elsewhere: BTreeSet<String> = ELSEWHERE.iter().map(|(code, _)| (*code).to_owned()).collect();
    let all: BTreeSet<String> = codes::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    let missing: Vec<_> =
        all.iter().filter(|code| !provoked.contains(*code) && !elsewhere.contains(*code)).collect();
    assert!(missing.is_empty(), "these have no document that provokes them: {missing:?}");
    let unknown: Vec<_> = provoked.union(&elsewhere).filter(|code| !all.contains(*code)).collect();
    assert!(unknown.is_empty(), "these are no codes: {unknown:?}");
    let twice: Vec<_> = provoked.intersection(&elsewhere).collect();
    assert!(twice.is_empty(), "these have a document after all: {twice:?}");
}
