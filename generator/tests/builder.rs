//! The entry for build scripts. That what it makes compiles and works is tested in
//! `tests/build-script`.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use specmill::Builder;
use tempfile::TempDir;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Pets, version: '1' }
tags: [{ name: Pets }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses:
        '200': { description: The pets., content: { application/json: { schema: { type: array, items: { type: string } } } } }
";

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}

#[test]
fn clients_share_a_folder() {
    let folder = TempDir::new().unwrap();
    let (document, out) = (folder.path().join("pets.yaml"), folder.path().join("out"));
    fs::write(&document, DOCUMENT).unwrap();
    Builder::new(&document).out_dir(&out).generate().unwrap();
    Builder::new(&document)
        .out_dir(&out)
        .file_name("pets.rs")
        .core("my-core")
        .service("zoo")
        .generate()
        .unwrap();
    assert_eq!(names(&out), ["client.rs", "pets.rs"]);
    let text = fs::read_to_string(out.join("pets.rs")).unwrap();
    assert!(text.contains("my_core::ClientBuilder<Client>") && text.contains("\"zoo\""), "{text}");
    assert!(text.contains("list_pets() -> ListPetsCall"), "{text}");
}

#[test]
fn errors_are_readable_in_a_build_script() {
    let folder = TempDir::new().unwrap();
    let (document, out) = (folder.path().join("pets.yaml"), folder.path().join("out"));
    fs::write(&document, DOCUMENT.replace("type: array, items: { type: string }", "$ref: '#/nowhere'"))
        .unwrap();
    let error = Builder::new(&document).out_dir(&out).generate().unwrap_err();
    // A build script that returns an error from `main` prints its `Debug` form.
    let shown = format!("{error:?}");
    assert!(shown.contains("error[SM0120]") && shown.contains("pets.yaml:10:"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "{shown}");
    assert_eq!(shown, error.to_string());
    assert!(names(&out).is_empty());

    let missing = Builder::new(folder.path().join("none.yaml")).out_dir(&out).generate().unwrap_err();
    assert!(missing.to_string().contains("none.yaml"), "{missing}");
    let templates = Builder::new(&document).out_dir(&out).templates("no/templates").generate().unwrap_err();
    assert!(templates.to_string().contains("no/templates"), "{templates}");
}

#[test]
fn the_output_may_not_lead_elsewhere() {
    let folder = TempDir::new().unwrap();
    let (document, out) = (folder.path().join("pets.yaml"), folder.path().join("out"));
    fs::write(&document, DOCUMENT).unwrap();
    let error = Builder::new(&document).out_dir(&out).file_name("../client.rs").generate().unwrap_err();
    assert!(error.to_string().contains("`../client.rs` is not a path below the output folder"), "{error}");
    assert_eq!(names(folder.path()), ["pets.yaml"]);
}
