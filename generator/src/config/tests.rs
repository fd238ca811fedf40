#![allow(clippy::unwrap_used)]

use std::path::Path;

use super::Config;
use crate::diagnostic::Diagnostics;
use crate::source::Sources;

/// A configuration, or what is wrong with it: the text that is pointed at and the
/// message.
fn read(text: &str) -> Result<Config, (String, String)> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let file = sources.add_text("folder/specmill.yaml", text, &mut diagnostics).unwrap();
    Config::of_file(file, &sources, &mut diagnostics).ok_or_else(|| {
        let finding = diagnostics.iter().last().unwrap();
        let place = finding.primary.as_ref().unwrap().span;
        (sources.excerpt(place).to_owned(), finding.message.clone())
    })
}

#[test]
fn everything_but_documents_may_be_left_out() {
    let config = read("services: {a: {document: a.yaml}}").unwrap();
    assert_eq!(config.output, Path::new("generated"));
    assert!(config.services.get("a").unwrap().left_out.is_empty());
    assert_eq!(config.resolve(Path::new("a.yaml")), Path::new("folder/a.yaml"));
}

#[test]
fn a_service_is_left_out_of_a_target_of_all_services() {
    let config = read("docs: {path: docs}\nservices: {a: {document: a.yaml, docs: false}}").unwrap();
    let service = config.services.get("a").unwrap();
    assert_eq!(service.left_out, ["docs"]);
    assert_eq!(config.targets_of(service).count(), 0);
}

#[test]
fn everything_wrong_is_reported_at_once() {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let text = "outptu: x\nservices: {a: {documnt: a}, '.': {document: 1, rust: {}}}";
    let file = sources.add_text("specmill.yaml", text, &mut diagnostics).unwrap();
    assert!(Config::of_file(file, &sources, &mut diagnostics).is_none());
    let found: Vec<&str> =
        diagnostics.iter().map(|finding| sources.excerpt(finding.primary.as_ref().unwrap().span)).collect();
    assert_eq!(found, ["outptu", "documnt", "'.'", "{}", "1"]);
}

#[test]
fn services_share_defaults() {
    let text = "
defaults:
  document: spec/{service}.yaml
  rust: {path: crates/{service}, keywords: [api, '{service}'], license: MIT}
  openapi: {path: openapi, report_losses: false}
  docs: false
docs: {path: docs}
services:
  a:
  b: {rust: {keywords: [b]}, openapi: true, docs: true}
  c: {document: c.json, rust: false, openapi: {report_losses: true}}
";
    let text = text.replace("crates/{service}", "'crates/{service}'");
    let config = read(&text).unwrap();
    let shown = |name: &str| {
        let service = config.services.get(name).unwrap();
        let targets = format!("{:?}", service.targets);
        let found = [
            "crates/a",
            "crates/b",
            "\"a\"]",
            "[\"b\"]",
            "MIT",
            "report_losses: true",
            "report_losses: false",
        ];
        let found: Vec<_> = found.into_iter().filter(|text| targets.contains(text)).collect();
        (service.document.display().to_string(), found.join(" "), service.left_out.len())
    };
    assert_eq!(shown("a"), ("spec/a.yaml".into(), "crates/a \"a\"] MIT report_losses: false".into(), 1));
    assert_eq!(shown("b"), ("spec/b.yaml".into(), "crates/b [\"b\"] MIT report_losses: false".into(), 0));
    assert_eq!(shown("c"), ("c.json".into(), "report_losses: true".into(), 1));
}

macro_rules! wrong {
    ($($name:ident: $text:literal => $place:literal, $message:literal;)*) => {
        $(#[test] fn $name() {
            let (place, message) = read($text).unwrap_err();
            assert_eq!(place, $place);
            assert!(message.contains($message), "{message}");
        })*
    };
}

wrong! {
    unknown_key: "services: {}\noutptu: x\n" => "outptu", "unknown key `outptu`, expected `output`";
    unknown_key_deep_inside: "services: {a: {document: a, rust: {paht: x}}}" => "paht", "unknown key `paht`";
    not_yes_or_no: "services: {a: {document: a, docs: 1}}" => "1", "a number stands where a boolean is expected";
    missing_document: "services: {a: {docs: true}}" => "{docs: true}", "`document` is missing";
    wrong_kind: "services: [a]" => "[a]", "a list stands where";
    list_for_all: "- services" => "- services", "a list stands where an object is expected";
    list_for_a_part: "services: {a: {document: a, rust: [x]}}" => "[x]", "a list stands where an object";
    unknown_key_of_defaults: "defaults: {documnt: x}\nservices: {}" => "documnt", "unknown key `documnt`, expected `document`";
    unknown_option_of_defaults: "defaults: {rust: {paht: x}}\nservices: {a: {document: a}}" => "paht", "unknown key `paht`";
    option_missing_in_both: "defaults: {rust: {license: MIT}}\nservices: {a: {document: a, rust: {core: x}}}" => "{core: x}", "`path` is missing";
    section_without_default: "services: {a: {document: a, rust: true}}" => "true", "a boolean stands where";
    no_services: "output: x" => "output: x", "`services` is missing";
    bad_name: "services: {'../a': {document: a}}" => "'../a'", "`../a` can't be the name of a service";
}
