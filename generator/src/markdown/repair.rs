//! HTML in Markdown, turned into text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// Extensions of CommonMark that rustdoc and mdBook share.
pub(super) const OPTIONS: Options =
    Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH).union(Options::ENABLE_TASKLISTS);

/// How often a text is read again for the tags inside of HTML that became text.
const ROUNDS: usize = 8;

/// Escapes HTML, so that the Markdown between tags is read as Markdown.
///
/// Escaping a tag lets the parser see what it covered, other tags among it. A text
/// that takes more than a few rounds has all its HTML escaped at once.
pub(super) fn repair(text: &str) -> String {
    let mut text = text.to_owned();
    for round in 0..=ROUNDS {
        if !text.contains('<') {
            break;
        }
        let edits = edits(&text, round == ROUNDS);
        if edits.is_empty() {
            break;
        }
        text = apply(&text, &edits);
    }
    text
}

/// Whether a tag is `<br>` in one of its spellings.
pub(super) fn is_break(tag: &str) -> bool {
    break_at(tag) == Some(tag.len())
}

/// The length of the `<br>` that the text starts with.
fn break_at(text: &str) -> Option<usize> {
    let end = text.find('>')?;
    let name = text.get(1..end).filter(|_| text.starts_with('<'))?;
    name.trim_matches(['/', ' ']).eq_ignore_ascii_case("br").then_some(end + 1)
}

/// Ranges and what replaces them, in order.
fn edits(text: &str, all: bool) -> Vec<(Range<usize>, &'static str)> {
    let mut edits = Vec::new();
    for (event, range) in Parser::new_ext(text, OPTIONS).into_offset_iter() {
        let html = text.get(range.clone()).unwrap_or_default();
        match event {
            Event::InlineHtml(tag) if is_break(&tag) => {}
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) if all => {
                edits.extend(html.match_indices('<').map(|(at, _)| escape_at(range.start + at)));
            }
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                let Some(at) = html.find('<') else { continue };
                let start = range.start + at;
                edits.push(match html.get(at..).and_then(break_at) {
                    // There is nothing before it to be broken.
                    Some(length) => (start..start + length, ""),
                    None => escape_at(start),
                });
            }
            _ => {}
        }
    }
    edits
}

fn escape_at(at: usize) -> (Range<usize>, &'static str) {
    (at..at, "\\")
}

fn apply(text: &str, edits: &[(Range<usize>, &'static str)]) -> String {
    let mut out = String::with_capacity(text.len() + edits.len());
    let mut from = 0;
    for (range, new) in edits {
        out.push_str(text.get(from..range.start).unwrap_or_default());
        out.push_str(new);
        from = range.end.max(from);
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}
