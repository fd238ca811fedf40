//! `docs/comparison.md` says what our clients do.
//!
//! To put into the page what they do now:
//!
//! ```text
//! COMPARISON_UPDATE=always cargo test -p specmill-compare
//! ```

// Outcomes hold words of the system, such as why there is no connection.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use specmill_compare::{BEGIN, END, Sdk, groups, outcome, tables};

#[test]
fn the_page_says_what_our_clients_do() {
    let groups = groups();
    let behaviours: Vec<_> = groups.iter().flat_map(|group| &group.behaviours).collect();
    let ids: BTreeSet<_> = behaviours.iter().map(|behaviour| behaviour.id.as_str()).collect();
    assert_eq!(ids.len(), behaviours.len(), "an id stands twice");
    let sdk = Sdk::seen();
    let seen: BTreeSet<_> = sdk.outcomes.keys().map(String::as_str).collect();
    assert_eq!(ids, seen, "run sdk.py again");

    let ours: BTreeMap<_, _> =
        behaviours.iter().map(|behaviour| (behaviour.id.as_str(), outcome(behaviour))).collect();
    let tables = tables(&groups, &sdk, &ours);

    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/comparison.md");
    let page = fs::read_to_string(&file).unwrap();
    let (before, rest) = page.split_once(BEGIN).expect("the page has a place where the tables begin");
    let (there, after) = rest.split_once(END).expect("the page has a place where the tables end");
    if env::var_os("COMPARISON_UPDATE").is_some() {
        fs::write(&file, format!("{before}{BEGIN}{tables}{END}{after}")).unwrap();
        return;
    }
    for (line, (now, was)) in tables.lines().zip(there.lines()).enumerate() {
        assert_eq!(now, was, "line {line} of the tables");
    }
    assert_eq!(tables, there);
}
