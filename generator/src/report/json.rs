use serde_json::{Value, json};

use super::severity;
use crate::diagnostic::{Diagnostics, Label};
use crate::source::Sources;

/// Findings as JSON, one object per line.
///
/// Members: `code`, `severity`, `message`; where there is a place, `file`, `line`,
/// `column`, `end_line`, `end_column` (from 1, columns in characters) and `label`;
/// `related`, a list of places with their `label`; `help`, where there is any.
#[must_use]
pub fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics.sorted() {
        let mut object = json!({
            "code": diagnostic.code.as_str(),
            "severity": severity(diagnostics.level(diagnostic)),
            "message": diagnostic.message,
        });
        if let (Some(label), Value::Object(object)) = (&diagnostic.primary, &mut object)
            && let Value::Object(place) = place(label, sources)
        {
            object.extend(place);
        }
        if let Value::Object(object) = &mut object {
            let related = diagnostic.related.iter().map(|label| place(label, sources)).collect();
            object.insert("related".to_owned(), Value::Array(related));
            object.insert("help".to_owned(), json!(diagnostic.help));
        }
        out.push_str(&object.to_string());
        out.push('\n');
    }
    out
}

fn place(label: &Label, sources: &Sources) -> Value {
    let (start, end) = (sources.position(label.span), sources.end_position(label.span));
    json!({
        "file": start.path.to_string_lossy(),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "label": label.text,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::diagnostic::{Diagnostic, codes};

    #[test]
    fn each_finding_is_a_line() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        assert!(sources.add_text("api.yaml", "é: 1\né: 2\n", &mut diagnostics).is_none());
        diagnostics.push(Diagnostic::new(codes::FILE_UNREADABLE, "nowhere"));
        let text = json(&diagnostics, &sources);
        let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let [first, second] = lines.as_slice() else { panic!("two lines") };
        assert_eq!(
            first,
            &json!({"code": "SM0001", "severity": "error", "message": "nowhere", "related": [], "help": null})
        );
        assert_eq!(
            second,
            &json!({
                "code": "SM0104", "severity": "error", "message": "`é` stands twice in one object",
                "file": "api.yaml", "line": 2, "column": 1, "end_line": 2, "end_column": 2, "label": "again here",
                "related": [{
                    "file": "api.yaml", "line": 1, "column": 1, "end_line": 1, "end_column": 2, "label": "first here",
                }],
                "help": "keep one of the two: which one counts differs between readers",
            })
        );
    }
}
