//! What the README says works: its Rust is that of files which are compiled and
//! tested, its commands run.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// Files that Rust of the README stands in.
const FILES: &[&str] =
    &["tests/examples/big_keys.rs", "tests/build-script/build.rs", "tests/build-script/src/lib.rs"];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The code blocks of the README: language and text.
fn blocks() -> Vec<(String, String)> {
    let text = fs::read_to_string(repository().join("README.md")).unwrap();
    let mut blocks = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(language)) => open = Some((language.to_owned(), String::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some((_, text)), None) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block has no end");
    blocks
}

#[test]
fn every_block_is_tested() {
    let languages: Vec<_> = blocks().into_iter().map(|(language, _)| language).collect();
    assert!(languages.iter().all(|language| matches!(language.as_str(), "rust" | "sh")), "{languages:?}");
    assert!(languages.len() > 5, "{languages:?}");
}

#[test]
fn rust_stands_in_files_that_are_compiled() {
    let files: Vec<_> =
        FILES.iter().map(|file| fs::read_to_string(repository().join(file)).unwrap()).collect();
    for (_, block) in blocks().into_iter().filter(|(language, _)| language == "rust") {
        assert!(files.iter().any(|file| file.contains(&block)), "stands in none of {FILES:?}:\n{block}");
    }
}

#[test]
fn commands_run() {
    let scratch = TempDir::new().unwrap();
    let mut run = 0;
    for (_, block) in blocks().into_iter().filter(|(language, _)| language == "sh") {
        for line in block.lines() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["cargo", "run", "--release", "--", arguments @ ..] => {
                    generator(arguments, scratch.path());
                    run += 1;
                }
                // This is one of the tests that the first runs; the second changes nothing.
                ["cargo", "test", "--workspace"] | ["git", "diff", "--stat"] => {}
                // `cli/tests/readme.rs` runs these.
                ["cargo", "install", "--path", "cli"] | ["huaweicloud", ..] => {}
                _ => panic!("nothing is known of the command `{line}`"),
            }
        }
    }
    assert!(run > 3, "{run}");
}

/// Runs the generator at the root of the repository, where it changes nothing: what
/// it would write there is compared, what goes elsewhere goes to a scratch folder.
fn generator(arguments: &[&str], scratch: &Path) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specmill"));
    command.current_dir(repository());
    match arguments {
        ["generate"] => command.args(["generate", "--check"]),
        ["generate", document, "--out", out, rest @ ..] => {
            command.args(["generate", document, "--out"]).arg(scratch.join(out)).args(rest)
        }
        other => command.args(other),
    };
    let output = command.output().unwrap();
    let said = |text: &[u8]| String::from_utf8_lossy(text).into_owned();
    assert!(output.status.success(), "{arguments:?}\n{}{}", said(&output.stdout), said(&output.stderr));
}
