use annotate_snippets::{AnnotationKind, Element, Level as Title, Origin, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Diagnostics, Label, Level};
use crate::source::Sources;

/// Widest excerpt.
const WIDTH: usize = 140;
/// Places more lines apart than this get excerpts of their own.
const NEAR: usize = 40;
/// Places more bytes apart than this too: documents may be a single line of megabytes.
const NEAR_BYTES: usize = 8000;
/// What stands farther from a place on its line, in bytes, is not looked at.
const BESIDE: usize = 1000;

/// Findings for people: with source lines, a mark under each place, and help.
///
/// `colour` turns ANSI colours on. The text ends with a line break unless it is empty.
#[must_use]
pub fn human(diagnostics: &Diagnostics, sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let mut out = String::new();
    for diagnostic in diagnostics.sorted() {
        let title = match diagnostics.level(diagnostic) {
            Level::Deny => Title::ERROR,
            Level::Warn | Level::Allow => Title::WARNING,
        };
        let mut group = title
            .primary_title(&diagnostic.message)
            .id(diagnostic.code.as_str())
            .elements(excerpts(diagnostic, sources));
        if let Some(help) = &diagnostic.help {
            group = group.element(Title::HELP.message(help));
        }
        out.push_str(&renderer.render(&[group]));
        out.push_str("\n\n");
    }
    out
}

/// A place, on its own line.
struct Mark<'a> {
    label: &'a Label,
    kind: AnnotationKind,
    line: usize,
    /// Bytes of the file.
    start: usize,
    end: usize,
}

fn excerpts<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Element<'a>> {
    let mut marks: Vec<Mark<'a>> = Vec::new();
    let primary = diagnostic.primary.iter().map(|label| (label, AnnotationKind::Primary));
    let related = diagnostic.related.iter().map(|label| (label, AnnotationKind::Context));
    for (label, kind) in primary.chain(related) {
        let text = sources.text(label.span.file);
        let start = (label.span.start as usize).min(text.len());
        // Of what goes over several lines the first one tells enough.
        let limit = (label.span.end as usize).clamp(start, text.len());
        let end =
            text.get(start..limit).and_then(|span| span.find(['\n', '\r'])).map_or(limit, |at| start + at);
        marks.push(Mark { label, kind, line: sources.position(label.span).line, start, end });
    }
    let mut elements = Vec::new();
    let mut rest = marks;
    while let Some(first) = rest.first() {
        let (file, line, start) = (first.label.span.file, first.line, first.start);
        let (near, far): (Vec<_>, Vec<_>) = rest.into_iter().partition(|mark| {
            mark.label.span.file == file
                && mark.line.abs_diff(line) <= NEAR
                && mark.start.abs_diff(start) <= NEAR_BYTES
        });
        excerpt(&near, sources, &mut elements);
        rest = far;
    }
    elements
}

/// The lines of marks that stand close to each other in one file.
fn excerpt<'a>(marks: &[Mark<'a>], sources: &'a Sources, elements: &mut Vec<Element<'a>>) {
    let (Some(first), Some(start), Some(end), Some(line)) = (
        marks.first(),
        marks.iter().map(|mark| mark.start).min(),
        marks.iter().map(|mark| mark.end).max(),
        marks.iter().map(|mark| mark.line).min(),
    ) else {
        return;
    };
    let text = sources.text(first.label.span.file);
    let path = sources.path(first.label.span.file).to_string_lossy();
    let nearest = start.saturating_sub(BESIDE);
    let before = text.as_bytes().get(nearest..start).unwrap_or_default();
    let line_start = before.iter().rposition(|&byte| byte == b'\n').map(|at| nearest + at + 1);
    let cut = line_start.is_none() && nearest > 0;
    let from = line_start.unwrap_or_else(|| boundary(text, nearest));
    let farthest = text.len().min(end + BESIDE);
    let after = text.as_bytes().get(end..farthest).unwrap_or_default();
    let line_end = after.iter().position(|&byte| byte == b'\n').map(|at| end + at);
    let to = line_end.unwrap_or_else(|| boundary(text, farthest));
    let lines = text.get(from..to).unwrap_or_default();
    let annotations = marks.iter().map(|mark| {
        let annotation = mark.kind.span(mark.start - from..mark.end - from);
        if mark.label.text.is_empty() { annotation } else { annotation.label(mark.label.text.as_str()) }
    });
    let snippet = Snippet::source(lines).line_start(line).annotations(annotations);
    if cut {
        // Columns can't be counted in a part of a line.
        let primary = marks.iter().find(|mark| mark.kind == AnnotationKind::Primary).unwrap_or(first);
        let place = sources.position(primary.label.span);
        elements.push(Origin::path(path).line(place.line).char_column(place.column).into());
        elements.push(snippet.into());
    } else {
        elements.push(snippet.path(path).into());
    }
}

/// The first boundary of a character from a byte on.
fn boundary(text: &str, from: usize) -> usize {
    (from..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::diagnostic::codes;
    use crate::place::{FileId, Span};

    fn find(sources: &Sources, file: FileId, text: &str) -> Span {
        let start = sources.text(file).find(text).unwrap();
        Span::new(file, start as u32, (start + text.len()) as u32)
    }

    #[test]
    fn a_place_a_related_place_and_help_are_shown() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        assert!(
            sources.add_text("api.yaml", "info:\n  título: é\n  título: ü\n", &mut diagnostics).is_none()
        );
        insta::assert_snapshot!(human(&diagnostics, &sources, false));
    }

    #[test]
    fn several_files_and_findings_without_a_place_are_shown() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let one = sources.add_text("one.yaml", "a:\n  b: 1\n  c: 2\nd: 3\n", &mut diagnostics).unwrap();
        let two = sources.add_text("sub/two.json", "{\"x\": \"y\"}", &mut diagnostics).unwrap();
        diagnostics.push(
            Diagnostic::new(codes::SYNTAX, "all of it is wrong")
                .at(sources.root(one).unwrap().span, "from here on")
                .and(find(&sources, one, "d"), "in this file")
                .and(find(&sources, two, "\"y\""), "in the other"),
        );
        diagnostics.push(Diagnostic::new(codes::FILE_UNREADABLE, "nowhere").help("look elsewhere"));
        insta::assert_snapshot!(human(&diagnostics, &sources, false));
    }

    #[test]
    fn a_long_line_is_cut() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let long = format!("[{}\"needle\"{}]", "\"é\", ".repeat(1000), ", 1".repeat(1000));
        let file = sources.add_text("long.json", long, &mut diagnostics).unwrap();
        diagnostics
            .push(Diagnostic::new(codes::SYNTAX, "found").at(find(&sources, file, "\"needle\""), "this"));
        insta::assert_snapshot!(human(&diagnostics, &sources, false));
    }

    #[test]
    fn a_document_on_one_line_costs_no_more_than_any_other() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let long = format!("[{}\"one\"{}, \"two\"]", "\"é\", ".repeat(50_000), ", 1".repeat(50_000));
        let file = sources.add_text("long.json", long, &mut diagnostics).unwrap();
        diagnostics.push(
            Diagnostic::new(codes::SYNTAX, "found")
                .at(find(&sources, file, "\"two\""), "this")
                .and(find(&sources, file, "\"one\""), "that"),
        );
        insta::assert_snapshot!(human(&diagnostics, &sources, false));
    }

    #[test]
    fn places_outside_of_a_text_do_no_harm() {
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let file = sources.add_text("a.yaml", "é: 1\n", &mut diagnostics).unwrap();
        for (file, start, end) in
            [(file, 0, 99), (file, 99, 100), (file, 3, 1), (file, 5, 5), (FileId(7), 1, 2)]
        {
            diagnostics.push(Diagnostic::new(codes::SYNTAX, "x").at(Span::new(file, start, end), "y"));
        }
        assert_eq!(human(&diagnostics, &sources, true).matches("SM0101").count(), 5);
    }
}
