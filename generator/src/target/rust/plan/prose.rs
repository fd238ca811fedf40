//! Documentation of generated items.

use crate::model::Provenance;

use super::super::doc;

/// A title as a sentence, then a description; one of them is enough.
pub(super) fn describe(title: Option<&str>, description: Option<&str>, otherwise: &str) -> Vec<String> {
    let title = title.map(doc::inline).filter(|title| !title.is_empty());
    let description = description.map(doc::markdown).unwrap_or_default();
    match title {
        Some(title) if description.first().is_none_or(|first| !same(first, &title)) => {
            let mut lines = doc::wrap(&sentence(&title), "", 0);
            if !description.is_empty() {
                lines.push(String::new());
                lines.extend(description);
            }
            lines
        }
        _ if description.is_empty() && otherwise.is_empty() => Vec::new(),
        _ if description.is_empty() => doc::wrap(otherwise, "", 0),
        _ => description,
    }
}

fn same(first: &str, second: &str) -> bool {
    first.trim_end_matches('.') == second.trim_end_matches('.')
}

/// The text with a full stop where it has no end.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.ends_with(['.', '!', '?', ':', '。']) { text.to_owned() } else { format!("{text}.") }
}

/// Adds a paragraph.
pub(super) fn paragraph(lines: &mut Vec<String>, text: &str) {
    if text.is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(doc::wrap(text, "", 0));
}

/// Where something was transcribed from.
pub(super) fn source(source: Option<&Provenance>) -> Option<String> {
    let source = source?;
    let mut parts: Vec<String> = [&source.document, &source.section]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| doc::inline(part))
        .collect();
    match source.tables.as_slice() {
        [] => {}
        [table] => parts.push(format!("table {}", doc::inline(table))),
        tables => {
            let tables: Vec<_> = tables.iter().map(|table| doc::inline(table)).collect();
            parts.push(format!("tables {}", tables.join(", ")));
        }
    }
    (!parts.is_empty()).then(|| format!("Source: {}.", parts.join(", ")))
}
