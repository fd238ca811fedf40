//! Writes YAML that readers of YAML 1.1 and 1.2 read alike.
//!
//! serde_yaml leaves text plain that other readers take for something else (`012`,
//! `12:30`, `2024-01-01`), and there is no way to ask it for quotes. So text is only
//! left plain here when no reader can see anything but text in it.

use std::fmt::Write as _;

use serde_json::{Number, Value};

/// Longest name that may stand before a colon; readers need not accept more than
/// 1024 characters there.
const LONGEST_SIMPLE_KEY: usize = 512;

/// Words that some reader takes for a boolean or for null.
const WORDS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// Text of a value in block style, with a newline at the end.
pub(super) fn to_string(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(members) if !members.is_empty() => object(&mut out, members, 0, true),
        Value::Array(items) if !items.is_empty() => array(&mut out, items, 0, true),
        scalar => inline(&mut out, scalar, 1),
    }
    out.push('\n');
    out
}

fn indent(out: &mut String, level: usize) {
    for _ in 0..level {
        out.push_str("  ");
    }
}

/// `first`: the cursor already stands where the first member goes.
fn object(out: &mut String, members: &serde_json::Map<String, Value>, level: usize, first: bool) {
    for (index, (name, value)) in members.iter().enumerate() {
        if index > 0 || !first {
            out.push('\n');
            indent(out, level);
        }
        let key = scalar_text(name);
        if key.len() > LONGEST_SIMPLE_KEY {
            out.push_str("? ");
            out.push_str(&key);
            out.push('\n');
            indent(out, level);
        } else {
            out.push_str(&key);
        }
        out.push(':');
        match value {
            Value::Object(members) if !members.is_empty() => object(out, members, level + 1, false),
            Value::Array(items) if !items.is_empty() => array(out, items, level + 1, false),
            scalar => {
                out.push(' ');
                inline(out, scalar, level + 1);
            }
        }
    }
}

fn array(out: &mut String, items: &[Value], level: usize, first: bool) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 || !first {
            out.push('\n');
            indent(out, level);
        }
        out.push_str("- ");
        match item {
            Value::Object(members) if !members.is_empty() => object(out, members, level + 1, true),
            Value::Array(items) if !items.is_empty() => array(out, items, level + 1, true),
            scalar => inline(out, scalar, level + 1),
        }
    }
}

fn inline(out: &mut String, value: &Value, level: usize) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number_text(number)),
        Value::String(text) if fits_block(text) => block(out, text, level),
        Value::String(text) => out.push_str(&scalar_text(text)),
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

/// YAML 1.1 takes an exponent only with a point before it and a sign in it.
fn number_text(number: &Number) -> String {
    let text = number.to_string();
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return text };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

/// The text in one line: plain where no reader sees anything else in it.
fn scalar_text(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    if text.chars().all(is_printable) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            c => {
                // Only characters below U+10000 are not printable here.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}

fn is_plain(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    // Numbers, dates, times and signs all begin with something else, and so does
    // every indicator.
    (first.is_alphabetic() || matches!(first, '_' | '$') || (first == '/' && text.len() > 1))
        && text.chars().all(is_printable)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// May stand in YAML as it is, within a line.
fn is_printable(c: char) -> bool {
    !(c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}' | '\u{feff}'))
}

fn fits_block(text: &str) -> bool {
    text.contains('\n')
        && !text.starts_with([' ', '\n'])
        && text.chars().all(|c| c == '\n' || is_printable(c))
        // A last line of spaces would be taken for indentation.
        && text.lines().all(|line| line.is_empty() || !line.trim().is_empty())
}

fn block(out: &mut String, text: &str, level: usize) {
    let body = text.trim_end_matches('\n');
    let newlines = text.len() - body.len();
    out.push_str(match newlines {
        0 => "|-",
        1 => "|",
        _ => "|+",
    });
    for line in body.split('\n') {
        out.push('\n');
        if !line.is_empty() {
            indent(out, level);
            out.push_str(line);
        }
    }
    for _ in 1..newlines {
        out.push('\n');
    }
}
