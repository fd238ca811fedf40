//! Descriptions are in our own words: facts carry over, sentences do not.
//!
//! The source documents are not in the repository, so this check runs by hand:
//!
//! ```text
//! SPECMILL_SOURCE=<folder of text files> cargo test -p specmill-tests --test wording -- --ignored
//! ```

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeSet, HashSet};
use std::{env, fs};

use serde_json::{Value, json};
use specmill_tests::repository;

/// So many words in a row are not met by chance.
const RUN: usize = 10;
/// Shorter texts are names more than sentences.
const SHORTEST: usize = 6;
/// One in so many texts may share a run: some facts can only be said in one way.
const TOLERANCE: usize = 33;

/// The words of a text, in lower case and without what is around them.
fn words(text: &str) -> Vec<String> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect()
}

/// All runs of words of some texts, of one length.
fn runs(texts: &[Vec<String>], length: usize) -> HashSet<Vec<String>> {
    texts.iter().flat_map(|words| words.windows(length)).map(<[String]>::to_vec).collect()
}

/// The texts that a reader sees: descriptions, summaries, meanings, remedies, reasons.
fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    (
                        "description" | "summary" | "title" | "x-source-deviation" | "meaning" | "remedy",
                        Value::String(text),
                    ) => {
                        found.insert(text.clone());
                    }
                    ("x-enum-descriptions", Value::Array(list)) => {
                        found.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    ("example" | "value", _) => {}
                    _ => texts(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, found)),
        _ => {}
    }
}

/// Of the texts that are long enough, those that share a run of words with the source;
/// shorter ones than a run share it where they are in the source as a whole.
fn shared<'a>(texts: &'a BTreeSet<String>, source: &[Vec<String>]) -> (usize, Vec<&'a str>) {
    let sets: Vec<_> = (0..=RUN)
        .map(|length| if length < SHORTEST { HashSet::new() } else { runs(source, length) })
        .collect();
    let mut long = 0;
    let mut found = Vec::new();
    for text in texts {
        let words = words(text);
        if words.len() >= SHORTEST {
            long += 1;
            let length = words.len().min(RUN);
            if words.windows(length).any(|run| sets[length].contains(run)) {
                found.push(text.as_str());
            }
        }
    }
    (long, found)
}

#[test]
#[ignore = "needs the source documents, which are not in the repository"]
fn descriptions_are_our_own() {
    let folder =
        env::var("SPECMILL_SOURCE").expect("SPECMILL_SOURCE names the folder of the source documents");
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let source: Vec<_> =
        files.map(|file| words(&fs::read_to_string(file.unwrap().path()).unwrap())).collect();
    assert!(source.iter().map(Vec::len).sum::<usize>() > 1000, "{folder} holds no source documents");
    let mut all = BTreeSet::new();
    for service in repository::SERVICES {
        texts(&repository::bundle(service).unwrap(), &mut all);
    }
    let (long, shared) = shared(&all, &source);
    assert!(long > 50, "only {long} texts were found");
    println!("{} of {long} texts share words with the source: {shared:#?}", shared.len());
    assert!(shared.len() * TOLERANCE <= long, "{} of {long} texts share words with the source", shared.len());
}

#[test]
fn shared_words_are_found() {
    let source = [words(
        "The quick brown fox jumps over the lazy dog, and then it sleeps until noon. Name of the fox, as given.",
    )];
    for (text, is_shared) in [
        ("A fox: quick brown fox jumps over the lazy dog and then it dreams", true),
        ("It **sleeps until noon**. Name of the fox", true),
        ("The quick brown fox jumps over the lazy dog, but never twice", false),
        ("Name of the fox", false),
        ("Name of the fox as told", false),
    ] {
        let mut found = BTreeSet::new();
        texts(
            &json!({ "schema": [{ "description": text }], "example": { "summary": "No text of ours at all" } }),
            &mut found,
        );
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(!shared(&found, &source).1.is_empty(), is_shared, "{text}");
    }
}
