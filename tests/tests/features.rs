//! Features of a generated crate: each compiles by itself, and brings its tags.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;
use std::process::Command;

use specmill::diagnostic::Diagnostics;
use specmill::source::Sources;
use specmill::target::rust::{Dependencies, RustOptions};
use specmill::template::Templates;
use specmill_tests::repository;

/// Three features: one of two tags, one of two tags of which one is current, and a
/// tag's own. Types are used by one tag, by two of one feature, and across features.
const DOCUMENT: &str = r##"openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example.com}]
tags:
  - {name: Orders, x-feature: sales, description: What is bought.}
  - {name: Bills, x-feature: sales}
  - {name: Old orders, x-feature: legacy}
  - {name: Old bills, x-feature: legacy}
  - {name: Stock, description: What is there.}
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      responses: {"200": {description: Orders., content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  /bills:
    get:
      operationId: listBills
      tags: [Bills]
      deprecated: true
      responses: {"200": {description: Bills., content: {application/json: {schema: {$ref: "#/components/schemas/Bill"}}}}}
  /old/orders:
    get:
      operationId: listOldOrders
      tags: [Old orders]
      deprecated: true
      responses: {"200": {description: Orders., content: {application/json: {schema: {$ref: "#/components/schemas/OldOrder"}}}}}
  /old/bills:
    get:
      operationId: listOldBills
      tags: [Old bills]
      deprecated: true
      responses: {"200": {description: Orders., content: {application/json: {schema: {$ref: "#/components/schemas/OldBill"}}}}}
  /stock:
    get:
      operationId: listStock
      tags: [Stock]
      responses: {"200": {description: Stock., content: {application/json: {schema: {$ref: "#/components/schemas/Stock"}}}}}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, item: {$ref: "#/components/schemas/Item"}}}
    Bill: {type: object, properties: {order: {$ref: "#/components/schemas/Order"}, state: {type: string, enum: [open, paid]}}}
    OldOrder: {type: object, properties: {id: {type: string}, price: {$ref: "#/components/schemas/OldPrice"}}}
    OldBill: {type: object, properties: {order: {$ref: "#/components/schemas/OldOrder"}}}
    OldPrice: {type: object, properties: {cents: {type: integer}}}
    Stock: {type: object, properties: {items: {type: array, items: {$ref: "#/components/schemas/Item"}}}}
    Item: {type: object, properties: {name: {type: string}}}
"##;

/// Writes the crate and returns the texts of the files that name features.
fn write_crate(folder: &Path) -> Vec<(String, String)> {
    let document = folder.join("shop.yaml");
    fs::write(&document, DOCUMENT).unwrap();
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let read = specmill::generate::read(&document, &mut sources, &mut diagnostics).unwrap();
    let mut options = RustOptions::new("shop", "shop.yaml");
    let runtime = repository::path("runtime/specmill").canonicalize().unwrap();
    let paths = [("specmill-runtime".to_owned(), runtime.to_str().unwrap().to_owned())];
    options.dependencies = Dependencies::Paths(paths.into_iter().collect());
    let templates = Templates::embedded().unwrap();
    let files =
        specmill::target::rust::render(&read.api, &read.origins, &options, &templates, &mut diagnostics);
    assert_eq!(diagnostics.iter().count(), 0);
    let mut shown = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
        let name = file.path.iter().map(|part| part.to_str().unwrap()).collect::<Vec<_>>().join("/");
        shown.push((name, file.text));
    }
    // The versions of the workspace: they are there without a network.
    fs::copy(repository::path("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    shown
}

#[test]
fn tags_share_a_feature() {
    let folder = tempfile::tempdir().unwrap();
    let files = write_crate(folder.path());
    let text = |name: &str| &files.iter().find(|(path, _)| path == name).unwrap().1;
    let section = |text: &str, from: &str, to: &str| {
        let rest = text.split_once(from).unwrap().1;
        rest.split_once(to).map_or(rest, |(section, _)| section).to_owned()
    };
    let shown = [
        section(text("Cargo.toml"), "[features]\n", "\n\n"),
        section(text("src/lib.rs"), "//! # Features\n", "\n\n"),
        section(text("src/models.rs"), "\n\n", "\u{0}"),
        section(text("src/operations.rs"), "\n\n", "\u{0}"),
    ];
    insta::assert_snapshot!(shown.join("\n----\n"));
}

#[test]
fn each_feature_compiles_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    write_crate(folder.path());
    for features in [
        "",
        "sales",
        "legacy",
        "stock",
        "legacy,stock,dynamic",
        "sales,legacy,stock",
        "stock,blocking,testing",
        "dynamic",
    ] {
        let checked = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline", "--no-default-features", "--features", features])
            .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("features"))
            .env("RUSTFLAGS", "-D warnings")
            .current_dir(folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&checked.stderr);
        assert!(checked.status.success(), "with `{features}`:\n{said}");
        assert_eq!(said, "", "with `{features}`");
    }
}
