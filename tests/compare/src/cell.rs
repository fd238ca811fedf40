//! Cells of the tables, in the form that `sdk.py` has for its own.

use serde_json::Value;

/// What is longer is cut.
const LONGEST: usize = 200;

/// A text as code, on one line and not too long.
pub(crate) fn code(text: &str) -> String {
    let text = without_ports(text).replace('`', "'").replace('|', "¦");
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return format!("`{line}`");
    }
    format!("`{}…`", line.chars().take(LONGEST).collect::<String>())
}

/// The values at pointers into an answer.
pub(crate) fn values(answer: &Value, pointers: &[String]) -> String {
    let cells: Vec<_> = pointers
        .iter()
        .map(|pointer| {
            let name = pointer.rsplit('/').next().unwrap();
            match answer.pointer(pointer) {
                None | Some(Value::Null) => code(&format!("{name} = nothing")),
                Some(value) => code(&format!("{name} = {value}")),
            }
        })
        .collect();
    cells.join(", ")
}

/// Ports are others with each run.
fn without_ports(text: &str) -> String {
    let mut parts = text.split("127.0.0.1:");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        out.push_str("127.0.0.1:PORT");
        out.push_str(rest);
    }
    out
}
