use std::fmt::Write as _;
use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::severity;
use crate::diagnostic::{Code, Diagnostics, Label};
use crate::place::Span;
use crate::source::Sources;

/// Findings as a SARIF 2.1.0 log with one run, for code scanning in CI.
#[must_use]
pub fn sarif(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let list = diagnostics.sorted();
    let mut rules: Vec<Code> = list.iter().map(|diagnostic| diagnostic.code).collect();
    rules.sort_by_key(|code| code.as_str());
    rules.dedup();
    let results: Vec<Value> = list
        .iter()
        .map(|diagnostic| {
            let mut text = diagnostic.message.clone();
            if let Some(help) = &diagnostic.help {
                let _ = write!(text, ". Help: {help}");
            }
            let related = diagnostic.related.iter().enumerate().map(|(id, label)| {
                let mut place = location(label, sources);
                if let Value::Object(place) = &mut place {
                    place.insert("id".to_owned(), json!(id + 1));
                }
                place
            });
            json!({
                "ruleId": diagnostic.code.as_str(),
                "ruleIndex": rules.iter().position(|&code| code == diagnostic.code),
                "level": severity(diagnostics.level(diagnostic)),
                "message": { "text": text },
                "locations": diagnostic.primary.iter().map(|label| location(label, sources)).collect::<Vec<_>>(),
                "relatedLocations": related.collect::<Vec<_>>(),
            })
        })
        .collect();
    let rules: Vec<Value> = rules
        .iter()
        .map(|code| {
            json!({
                "id": code.as_str(),
                "shortDescription": { "text": code.title() },
                "fullDescription": { "text": code.explanation() },
                "defaultConfiguration": { "level": severity(code.default_level()) },
            })
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "specmill", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn location(label: &Label, sources: &Sources) -> Value {
    let Span { file, .. } = label.span;
    let (start, end) = (sources.position(label.span), sources.end_position(label.span));
    let mut place = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(sources.path(file)) },
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column,
            },
        },
    });
    if let (Value::Object(place), false) = (&mut place, label.text.is_empty()) {
        place.insert("message".to_owned(), json!({ "text": label.text }));
    }
    place
}

/// Characters of a path that a URI contains as they are.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A path as a URI reference: relative ones stay relative.
fn uri(path: &Path) -> String {
    let text = path.to_string_lossy().replace('\\', "/");
    let mut out = String::new();
    if path.is_absolute() {
        out.push_str(if text.starts_with('/') { "file://" } else { "file:///" });
    }
    out.extend(utf8_percent_encode(&text, PATH));
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use crate::diagnostic::{Diagnostic, codes};

    #[test]
    fn a_log_has_rules_results_and_places() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        assert!(sources.add_text("a b/é.yaml", "é: 1\né: 2\né: 3\n", &mut diagnostics).is_none());
        diagnostics.push(Diagnostic::new(codes::FILE_UNREADABLE, "nowhere"));
        let log: Value = serde_json::from_str(&sarif(&diagnostics, &sources)).unwrap();
        let run = &log["runs"][0];
        assert_eq!(log["version"], "2.1.0");
        let ids: Vec<_> =
            run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
        assert_eq!(ids, ["SM0001", "SM0104"]);
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), 3);
        assert_eq!(results[0]["locations"], json!([]));
        assert_eq!((&results[2]["ruleId"], &results[2]["ruleIndex"]), (&json!("SM0104"), &json!(1)));
        assert_eq!(
            results[2]["locations"][0]["physicalLocation"],
            json!({
                "artifactLocation": { "uri": "a%20b/%C3%A9.yaml" },
                "region": { "startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 2 },
            })
        );
        assert_eq!(results[2]["relatedLocations"][0]["message"]["text"], "first here");
    }

    #[test]
    fn paths_become_uris() {
        for (path, expected) in [("a/b.yaml", "a/b.yaml"), ("/x y", "file:///x%20y"), ("../a#b", "../a%23b")]
        {
            assert_eq!(uri(Path::new(path)), expected);
        }
    }
}
