//! The generated book: what links name is there, and the table of contents names
//! every page.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use specmill_tests::repository;

/// Pages below `generated/docs/src`, by path with `/`, without the text of code.
fn pages() -> BTreeMap<String, Vec<String>> {
    let root = repository::path("generated/docs/src");
    let mut pages = BTreeMap::new();
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root.join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let path = folder.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                open.push(path);
            } else {
                let name: Vec<_> = path.iter().map(|part| part.to_str().unwrap()).collect();
                pages.insert(name.join("/"), prose(&fs::read_to_string(entry.path()).unwrap()));
            }
        }
    }
    pages
}

/// Lines outside of code blocks, without code spans.
fn prose(text: &str) -> Vec<String> {
    let mut fence = String::new();
    let mut lines = Vec::new();
    for line in text.lines() {
        let ticks: String = line.chars().take_while(|c| *c == '`').collect();
        if !fence.is_empty() {
            if ticks.len() >= fence.len() && ticks == line {
                fence.clear();
            }
        } else if ticks.len() >= 3 {
            fence = ticks;
        } else {
            lines.push(line.split('`').step_by(2).collect());
        }
    }
    lines
}

fn anchors(lines: &[String]) -> BTreeSet<&str> {
    lines.iter().filter_map(|line| Some(line.split_once("{ #")?.1.trim_end_matches(" }"))).collect()
}

/// Targets of the links of a page that are no addresses of their own.
fn links(lines: &[String]) -> impl Iterator<Item = &str> {
    let targets = lines.iter().flat_map(|line| line.split("](").skip(1));
    targets.filter_map(|rest| Some(rest.split_once(')')?.0)).filter(|target| !target.contains("://"))
}

/// The page that a link on a page leads to.
fn target(page: &str, link: &str) -> String {
    if link.is_empty() {
        return page.to_owned();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            ".." => {
                parts.pop().expect("a link leads out of the book");
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_link_has_its_page_and_anchor() {
    let pages = pages();
    let mut seen = 0;
    for (path, lines) in &pages {
        for link in links(lines) {
            let (page, anchor) = link.split_once('#').unwrap_or((link, ""));
            let found = pages.get(&target(path, page));
            let found = found.unwrap_or_else(|| panic!("{path}: there is no page {link}"));
            assert!(
                anchor.is_empty() || anchors(found).contains(anchor),
                "{path}: there is no anchor {link}"
            );
            seen += 1;
        }
    }
    assert!(seen > 100, "only {seen} links were found");
}

/// How often a key stands in a document.
fn count(value: &Value, key: &str) -> usize {
    match value {
        Value::Object(members) => {
            usize::from(members.contains_key(key))
                + members.values().map(|value| count(value, key)).sum::<usize>()
        }
        Value::Array(items) => items.iter().map(|item| count(item, key)).sum(),
        _ => 0,
    }
}

#[test]
fn every_difference_to_the_source_has_its_row() {
    let mut declared = 0;
    for service in repository::SERVICES {
        let all = count(&repository::bundle(service).unwrap(), "x-source-deviation");
        let page = repository::path(&format!("generated/docs/src/{service}/deviations.md"));
        let text = fs::read_to_string(page).unwrap_or_default();
        let rows: Vec<_> = text.lines().filter(|line| line.starts_with("| ")).skip(1).collect();
        assert_eq!(rows.len(), all, "{service}");
        for row in rows {
            let cells: Vec<_> = row.replace("\\|", "").split(" | ").map(str::to_owned).collect();
            assert_eq!(cells.len(), 3, "{row}");
            assert!(cells[0].contains("]("), "no link to the place: {row}");
            assert!(cells[1].contains("section"), "no source: {row}");
        }
        declared += all;
    }
    assert!(declared > 0);
}

#[test]
fn the_contents_name_every_page() {
    let pages = pages();
    let mut named: BTreeSet<&str> = links(&pages["SUMMARY.md"]).collect();
    named.insert("SUMMARY.md");
    let there: BTreeSet<&str> = pages.keys().map(String::as_str).collect();
    assert_eq!(named, there);
}
