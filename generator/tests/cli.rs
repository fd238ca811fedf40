//! The binary from outside: what it prints, what it writes, how it ends.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const DOCUMENT: &str = "\
openapi: 3.1.0
info: { title: Pet shop, version: '1', summary: Sells pets. }
servers: [{ url: https://pets.example.com }]
tags: [{ name: Pets, description: Animals. }]
paths:
  /pets/{id}:
    get:
      operationId: showPet
      summary: Show a pet
      tags: [Pets]
      parameters:
        - { name: id, in: path, required: true, description: The pet., schema: { type: string } }
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      description: An animal.
      type: object
      required: [name]
      properties:
        name: { type: string, description: What it is called. }
";

const CONFIGURATION: &str = "\
output: out
docs: { path: docs, title: Pets }
services:
  pets:
    document: pets.yaml
    rust: { path: crates/pets }
    schemas: { path: schemas/pets }
    openapi: { path: openapi }
";

/// How a run ended.
struct Run {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

#[track_caller]
fn specmill(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_specmill"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    #[track_caller]
    fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }

    #[track_caller]
    fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "`{text}` is not in:\n{}", self.stderr);
        self
    }
}

/// A folder with a document and a configuration.
fn shop() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("pets.yaml"), DOCUMENT).unwrap();
    fs::write(folder.path().join("specmill.yaml"), CONFIGURATION).unwrap();
    folder
}

fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

/// All files below a folder.
fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut tree = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                tree.insert(name, fs::read(path).unwrap());
            }
        }
    }
    tree
}

#[test]
fn a_configuration_makes_every_part() {
    let folder = shop();
    specmill(folder.path(), &["generate"]).ends(0).says(" written, 0 unchanged, 0 removed");
    let made = tree(&folder.path().join("out"));
    for path in [
        "crates/pets/src/lib.rs",
        "crates/pets/Cargo.toml",
        "docs/book.toml",
        "schemas/pets/Pet.json",
        "openapi/pets.json",
    ] {
        assert!(made.contains_key(path), "{path} is not in {:?}", made.keys());
    }
    specmill(folder.path(), &["generate"]).ends(0).says("0 written, ");
    specmill(folder.path(), &["generate", "--check"]).ends(0).says("all as they should be");
    assert_eq!(tree(&folder.path().join("out")), made);
}

#[test]
fn check_lists_what_differs_and_writes_nothing() {
    let folder = shop();
    let out = folder.path().join("out");
    let run = specmill(folder.path(), &["generate", "--check"]).ends(1);
    assert!(run.stdout.contains("added   crates/pets/src/lib.rs"), "{}", run.stdout);
    assert!(!out.exists());

    specmill(folder.path(), &["generate"]).ends(0);
    let before = tree(&out);
    edit(&folder.path().join("pets.yaml"), "An animal.", "A creature.");
    let run = specmill(folder.path(), &["generate", "--check"]).ends(1).says("run `specmill generate`");
    assert!(run.stdout.contains("changed openapi/pets.json\n        @@ -"), "{}", run.stdout);
    assert!(run.stdout.contains("A creature."), "{}", run.stdout);
    assert_eq!(tree(&out), before);
}

#[test]
fn parts_can_be_made_alone() {
    let folder = shop();
    specmill(folder.path(), &["generate", "--only", "openapi,schemas"]).ends(0);
    let made = tree(&folder.path().join("out"));
    assert!(made.contains_key("openapi/pets.json") && !made.keys().any(|path| path.starts_with("crates/")));
    specmill(folder.path(), &["generate", "--only", "rust"]).ends(0).says(", 0 removed");
    assert!(tree(&folder.path().join("out")).contains_key("openapi/pets.json"));
}

#[test]
fn what_is_no_longer_made_is_removed() {
    let folder = shop();
    specmill(folder.path(), &["generate"]).ends(0);
    fs::write(folder.path().join("out/schemas/pets/notes.txt"), "mine").unwrap();
    edit(&folder.path().join("pets.yaml"), "Pet:", "Animal:");
    edit(&folder.path().join("pets.yaml"), "schemas/Pet'", "schemas/Animal'");
    specmill(folder.path(), &["generate"]).ends(0);
    let made = tree(&folder.path().join("out"));
    assert!(made.contains_key("schemas/pets/Animal.json") && !made.contains_key("schemas/pets/Pet.json"));
    assert!(made.contains_key("schemas/pets/notes.txt"));
}

#[test]
fn one_document_needs_no_configuration() {
    let folder = shop();
    fs::remove_file(folder.path().join("specmill.yaml")).unwrap();
    specmill(folder.path(), &["generate", "pets.yaml", "--out", "client", "--name", "pet-client"]).ends(0);
    let manifest = fs::read_to_string(folder.path().join("client/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"pet-client\""), "{manifest}");
    specmill(folder.path(), &["generate", "pets.yaml", "--out", "My Client"]).ends(0);
    let manifest = fs::read_to_string(folder.path().join("My Client/Cargo.toml")).unwrap();
    assert!(manifest.contains("name = \"my-client\""), "{manifest}");
}

#[test]
fn files_of_others_are_not_overwritten() {
    let folder = shop();
    fs::create_dir(folder.path().join("client")).unwrap();
    fs::write(folder.path().join("client/Cargo.toml"), "mine").unwrap();
    let arguments = ["generate", "pets.yaml", "--out", "client"];
    specmill(folder.path(), &arguments).ends(1).says("was not written by an earlier run");
    assert_eq!(tree(&folder.path().join("client")).len(), 1);
    specmill(folder.path(), &[&arguments[..], &["--overwrite"]].concat()).ends(0);
    assert!(tree(&folder.path().join("client")).len() > 3);
}

/// What is wrong with an input is said with its place, and the output stays.
#[test]
fn bad_input_leaves_the_output_as_it_was() {
    let folder = shop();
    specmill(folder.path(), &["generate"]).ends(0);
    let before = tree(&folder.path().join("out"));
    for (from, to, place) in [
        ("paths:\n", "paths: [\n", "pets.yaml:"),
        ("      summary: Show a pet\n", "      summary: a\n      summary: b\n", "pets.yaml:10:"),
        ("'#/components/schemas/Pet'", "'#/components/schemas/Pat'", "pets.yaml:18:"),
        ("'#/components/schemas/Pet'", "'other.yaml#/Pet'", "pets.yaml:18:"),
        ("      required: [name]\n", "      required: name\n", "pets.yaml:24:"),
        ("type: object", "type: objekt", "pets.yaml:23:"),
        ("openapi: 3.1.0", "swagger: '2.0'", "pets.yaml:1:"),
        ("openapi: 3.1.0", "\u{0}", "pets.yaml:1:1"),
        ("type: object", "x: &a [*a]", "pets.yaml:23:"),
        ("type: object", "x: &a [1, 2]\n      <<: *a", "pets.yaml:24:"),
    ] {
        let path = folder.path().join("pets.yaml");
        fs::write(&path, DOCUMENT).unwrap();
        edit(&path, from, to);
        let run = specmill(folder.path(), &["generate"]).ends(1).says("error[SM").says(place);
        assert!(run.stdout.is_empty(), "{}", run.stdout);
        assert_eq!(tree(&folder.path().join("out")), before, "{to}");
    }
    fs::remove_file(folder.path().join("pets.yaml")).unwrap();
    specmill(folder.path(), &["generate"]).ends(1).says("pets.yaml");
    assert_eq!(tree(&folder.path().join("out")), before);
}

/// What never ends, and what is there only once somebody writes into it.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = shop();
    let pipe = |name: &str| {
        assert!(Command::new("mkfifo").arg(name).current_dir(folder.path()).status().unwrap().success());
    };
    pipe("pipe.yaml");
    specmill(folder.path(), &["lint", "pipe.yaml"]).ends(1).says("`pipe.yaml`: it is a pipe");
    specmill(folder.path(), &["lint", "/dev/zero"]).ends(1).says("SM0001");
    edit(&folder.path().join("pets.yaml"), "'#/components/schemas/Pet'", "'pipe.yaml#/Pet'");
    specmill(folder.path(), &["generate"]).ends(1).says("it is a pipe").says("pets.yaml:18:");
    fs::write(folder.path().join("pets.yaml"), DOCUMENT).unwrap();
    fs::create_dir_all(folder.path().join("mine/rust")).unwrap();
    pipe("mine/rust/lib.rs.tera");
    specmill(folder.path(), &["generate", "--templates", "mine"]).ends(1).says("lib.rs.tera");
    fs::create_dir(folder.path().join("out")).unwrap();
    pipe("out/.specmill-manifest");
    specmill(folder.path(), &["generate"]).ends(1).says("is a pipe").says("move it away");
}

/// A shell hands a pipe over by such a name.
#[cfg(target_os = "linux")]
#[test]
fn a_document_may_come_by_a_pipe() {
    let folder = shop();
    let script = format!("cat pets.yaml | '{}' lint /dev/stdin", env!("CARGO_BIN_EXE_specmill"));
    let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// However often a run is killed, the next one makes the same as a first one would.
#[test]
fn a_run_after_killed_ones_makes_everything() {
    let folder = shop();
    specmill(folder.path(), &["generate"]).ends(0);
    let expected = tree(&folder.path().join("out"));
    fs::remove_dir_all(folder.path().join("out")).unwrap();
    for delay in 0..12 {
        let mut run = Command::new(env!("CARGO_BIN_EXE_specmill"))
            .arg("generate")
            .current_dir(folder.path())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(std::time::Duration::from_millis(5 * delay));
        // It may be through already.
        let _ = run.kill();
        run.wait().unwrap();
    }
    specmill(folder.path(), &["generate"]).ends(0);
    assert_eq!(tree(&folder.path().join("out")), expected);
}

#[test]
fn findings_of_all_services_come_in_one_run() {
    let folder = shop();
    let configuration = "services:\n  a: { document: a.yaml }\n  b: { document: b.yaml }\n";
    fs::write(folder.path().join("specmill.yaml"), configuration).unwrap();
    specmill(folder.path(), &["generate"]).ends(1).says("a.yaml").says("b.yaml");
}

#[test]
fn a_wrong_configuration_is_placed() {
    let folder = shop();
    edit(&folder.path().join("specmill.yaml"), "rust: { path:", "rust: { paht:");
    specmill(folder.path(), &["generate"]).ends(1).says("unknown key `paht`").says("specmill.yaml:6:");
    fs::remove_file(folder.path().join("specmill.yaml")).unwrap();
    specmill(folder.path(), &["generate"]).ends(1).says("there is no `specmill.yaml`").says("specmill init");
}

#[test]
fn an_output_folder_that_is_none_is_named() {
    let folder = shop();
    fs::write(folder.path().join("out"), "a file").unwrap();
    specmill(folder.path(), &["generate"]).ends(1).says("`out` is a file where a folder is needed");
}

/// A limit on the size of files is the full disk that every user can have.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_output_as_it_was() {
    let folder = shop();
    specmill(folder.path(), &["generate"]).ends(0);
    let before = tree(&folder.path().join("out"));
    edit(&folder.path().join("pets.yaml"), "An animal.", "A creature.");
    let script = format!("trap '' XFSZ; ulimit -f 1; exec '{}' generate", env!("CARGO_BIN_EXE_specmill"));
    let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("can't write `out/") && stderr.contains("disk is not full"), "{stderr}");
    assert_eq!(tree(&folder.path().join("out")), before);
}

#[test]
fn templates_are_replaced_file_by_file() {
    let folder = shop();
    fs::create_dir_all(folder.path().join("mine/rust")).unwrap();
    fs::write(folder.path().join("mine/rust/README.md.tera"), "My own words.\n").unwrap();
    specmill(folder.path(), &["generate", "--templates", "mine"]).ends(0);
    let readme = fs::read_to_string(folder.path().join("out/crates/pets/README.md")).unwrap();
    assert_eq!(readme, "My own words.\n");

    fs::write(folder.path().join("mine/rust/README.md.tera"), "{{ oops\n").unwrap();
    specmill(folder.path(), &["generate", "--templates", "mine"]).ends(1).says("README.md.tera");
    specmill(folder.path(), &["generate", "--templates", "none"]).ends(1).says("`none`");
}

#[test]
fn lint_finds_and_writes_nothing() {
    let folder = shop();
    let before = tree(folder.path());
    specmill(folder.path(), &["lint"]).ends(0).says("1 document and nothing to say");
    specmill(folder.path(), &["lint", "pets.yaml", "pets.yaml"]).ends(0).says("2 documents");
    assert_eq!(tree(folder.path()), before);
    edit(&folder.path().join("pets.yaml"), "schemas/Pet'", "schemas/Pat'");
    specmill(folder.path(), &["lint"]).ends(1).says("error[SM").says("pets.yaml:18:");
}

#[test]
fn findings_are_there_for_programs_too() {
    let folder = shop();
    edit(&folder.path().join("pets.yaml"), "schemas/Pet'", "schemas/Pat'");

    let run = specmill(folder.path(), &["lint", "--format", "json"]).ends(1);
    assert!(run.stderr.is_empty(), "{}", run.stderr);
    for line in run.stdout.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(finding["code"].as_str().unwrap().starts_with("SM"), "{finding}");
    }
    assert!(run.stdout.lines().count() >= 1);

    let run = specmill(folder.path(), &["--format", "sarif", "generate"]).ends(1);
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(report["version"], "2.1.0");
    let region = &report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["startLine"], 18, "{report:#}");
}

#[test]
fn colours_are_for_terminals() {
    let folder = shop();
    edit(&folder.path().join("pets.yaml"), "schemas/Pet'", "schemas/Pat'");
    let coloured = |arguments: &[&str]| specmill(folder.path(), arguments).ends(1).stderr.contains('\u{1b}');
    assert!(!coloured(&["lint"]));
    assert!(!coloured(&["lint", "--color", "never"]));
    assert!(coloured(&["lint", "--color", "always"]));
}

#[test]
fn a_bundle_is_one_file() {
    let folder = shop();
    fs::write(folder.path().join("pet.yaml"), "Pet: { type: object, description: Animal. }\n").unwrap();
    edit(&folder.path().join("pets.yaml"), "'#/components/schemas/Pet'", "'pet.yaml#/Pet'");
    let run = specmill(folder.path(), &["bundle", "pets.yaml"]).ends(0);
    let bundle: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(bundle["openapi"], "3.1.0");
    assert!(!run.stdout.contains("pet.yaml"), "{}", run.stdout);

    specmill(folder.path(), &["bundle", "pets.yaml", "-o", "b.yaml", "--openapi", "3.0"])
        .ends(0)
        .says("wrote b.yaml");
    let text = fs::read_to_string(folder.path().join("b.yaml")).unwrap();
    assert!(text.starts_with("openapi: '3.0.3'\n"), "{text}");
    specmill(folder.path(), &["bundle", "pets.yaml", "-o", "none/b.yaml"]).ends(1).says("none/b.yaml");

    // What 3.0 can't say is pointed at, in the file that says it.
    let pet = "Pet:\n  type: object\n  patternProperties: { '^x-': { type: string } }\n";
    fs::write(folder.path().join("pet.yaml"), pet).unwrap();
    specmill(folder.path(), &["bundle", "pets.yaml", "-o", "b.yaml", "--openapi", "3.0"])
        .ends(0)
        .says("warning[SM0720]")
        .says("pet.yaml:3:3");
}

#[test]
fn lint_tells_of_losses_as_the_configuration_says() {
    let folder = shop();
    edit(
        &folder.path().join("pets.yaml"),
        "      type: object\n",
        "      type: object\n      patternProperties: { '^x-': { type: string } }\n",
    );
    specmill(folder.path(), &["lint"]).ends(1).says("warning[SM0720]");
    let configuration = folder.path().join("specmill.yaml");
    edit(&configuration, "openapi: { path: openapi }", "openapi: { path: openapi, report_losses: false }");
    specmill(folder.path(), &["lint"]).ends(0).says("nothing to say");
    specmill(folder.path(), &["lint", "pets.yaml"]).ends(1).says("warning[SM0720]");
    edit(&configuration, "    openapi: { path: openapi, report_losses: false }\n", "");
    specmill(folder.path(), &["lint"]).ends(0).says("nothing to say");
}

#[test]
fn init_writes_a_configuration_that_works() {
    let folder = shop();
    fs::remove_file(folder.path().join("specmill.yaml")).unwrap();
    specmill(folder.path(), &["init", "pets.yaml"]).ends(0).says("wrote specmill.yaml");
    specmill(folder.path(), &["generate"]).ends(0);
    assert!(folder.path().join("generated/crates/pet-shop/src/lib.rs").is_file());

    let before = fs::read(folder.path().join("specmill.yaml")).unwrap();
    specmill(folder.path(), &["init", "pets.yaml"]).ends(1).says("is there already");
    assert_eq!(fs::read(folder.path().join("specmill.yaml")).unwrap(), before);

    fs::create_dir(folder.path().join("sub")).unwrap();
    specmill(folder.path(), &["init", "pets.yaml", "--config", "sub/specmill.yaml"]).ends(0);
    specmill(folder.path(), &["generate", "--config", "sub/specmill.yaml"]).ends(0);
    assert!(folder.path().join("sub/generated/openapi/pet-shop.json").is_file());
    specmill(folder.path(), &["init", "none.yaml", "--config", "new.yaml"]).ends(1).says("none.yaml");
    assert!(!folder.path().join("new.yaml").exists());
}

#[test]
fn every_code_is_explained() {
    let folder = TempDir::new().unwrap();
    let run = specmill(folder.path(), &["explain"]).ends(0);
    assert!(run.stdout.lines().count() > 5, "{}", run.stdout);
    for line in run.stdout.lines() {
        let code = line.split_whitespace().next().unwrap();
        let run = specmill(folder.path(), &["explain", &code.to_lowercase()]).ends(0);
        assert!(run.stdout.starts_with(code) && run.stdout.lines().count() > 2, "{}", run.stdout);
        assert!(run.stdout.lines().skip(1).all(|line| line.chars().count() <= 80), "{}", run.stdout);
    }
    specmill(folder.path(), &["explain", "SM9999"]).ends(2).says("no code `SM9999`");
}

#[test]
fn what_is_not_understood_ends_with_two() {
    let folder = shop();
    for arguments in [
        &["mill"][..],
        &[],
        &["generate", "--only", "java"],
        &["generate", "pets.yaml"],
        &["generate", "--out", "x"],
        &["generate", "pets.yaml", "--out", "x", "--config", "specmill.yaml"],
        &["generate", "pets.yaml", "--out", "x", "--only", "docs"],
        &["bundle"],
        &["lint", "--format", "xml"],
        &["generate", "--watch"],
    ] {
        assert!(specmill(folder.path(), arguments).ends(2).stdout.is_empty(), "{arguments:?}");
    }
    assert!(!folder.path().join("x").exists());
    specmill(folder.path(), &["--help"]).ends(0);
    specmill(folder.path(), &["--version"]).ends(0);
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = shop();
    let script =
        format!("'{0}' bundle pets.yaml | true; '{0}' explain | head -n 1", env!("CARGO_BIN_EXE_specmill"));
    let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_can_not_be_written_is_an_error() {
    let folder = shop();
    for arguments in ["explain", "bundle pets.yaml"] {
        let script = format!("'{}' {arguments} > /dev/full", env!("CARGO_BIN_EXE_specmill"));
        let output = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments}");
        assert!(!output.stderr.is_empty());
    }
}
