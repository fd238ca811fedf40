//! Text that is safe to stand in a page.
//!
//! Descriptions are Markdown and stay so, but they may not bring HTML, break a
//! table, or call for other files. Names and values are plain text.

/// A code span that holds any text, on one line.
pub(super) fn code(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return "*(empty)*".to_owned();
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A code span for a cell of a table, which is cut at every bare `|`.
pub(super) fn code_cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// Plain text as Markdown, on one line.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '{' | '}' | '&')
            {
                out.push('\\');
            }
            out.push(c);
        }
    }
    out
}

/// Plain text in HTML within Markdown: nothing in it is HTML or Markdown.
pub(super) fn html(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' | '<' | '>' | '"' | '\'' | '*' | '_' | '`' | '[' | ']' | '|' | '\\' | '~' => {
                out.push_str(&format!("&#{};", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

/// A description as paragraphs of its own.
pub(super) fn block(text: &str) -> String {
    let mut out = String::new();
    let mut fence: Option<String> = None;
    for line in text.trim().lines() {
        let bare = line.trim_start();
        let marker: String = bare
            .chars()
            .take_while(|c| matches!(bare.chars().next(), Some('`' | '~')) && bare.starts_with(*c))
            .collect();
        match &fence {
            Some(open) if marker.starts_with(open.as_str()) && bare.trim_end() == marker => fence = None,
            None if marker.len() >= 3 => fence = Some(marker.clone()),
            _ => {}
        }
        let inside = fence.is_some() || marker.len() >= 3;
        if inside {
            out.push_str(line);
        } else if let Some(rest) = bare.strip_prefix('#') {
            // Headings of a description would become headings of the page.
            let title = rest.trim_start_matches('#').trim();
            out.push_str(&format!("**{}**", inline_markdown(title)));
        } else {
            out.push_str(&inline_markdown(line));
        }
        out.push('\n');
    }
    if let Some(open) = fence {
        out.push_str(&open);
        out.push('\n');
    }
    out.trim_end().to_owned()
}

/// A description in one line, fit for a cell of a table.
pub(super) fn cell(text: &str) -> String {
    let mut out = String::new();
    let mut break_before = false;
    for line in text.trim().lines() {
        let line = line.trim();
        if line.is_empty() {
            break_before = !out.is_empty();
            continue;
        }
        if line.starts_with("```") || line.starts_with("~~~") {
            continue;
        }
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        if break_before || (item.is_some() && !out.is_empty()) {
            out.push_str("<br>");
        } else if !out.is_empty() {
            out.push(' ');
        }
        break_before = false;
        if let Some(item) = item {
            out.push_str("• ");
            out.push_str(&inline_markdown(item));
        } else {
            out.push_str(&inline_markdown(line.trim_start_matches('#').trim_start()));
        }
    }
    pipes(&out)
}

/// Escapes what would end a cell of a table. In code spans too: a table is cut into
/// cells before anything else is looked at.
fn pipes(text: &str) -> String {
    let mut out = String::new();
    let mut escaped = false;
    for c in text.chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// A fenced block that holds any text.
pub(super) fn fenced(language: &str, text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}

/// One line of Markdown without HTML: what opens a tag becomes text, outside of code
/// spans and of links in angle brackets. Links to places that are relative to pages of
/// others lose their target.
fn inline_markdown(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(['`', '<', '\\', ']']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        rest = if from.starts_with('`') {
            let ticks = from.len() - from.trim_start_matches('`').len();
            let (open, after) = from.split_at(ticks);
            match closing(after, ticks) {
                Some(end) => {
                    let (span, after) = after.split_at(end + ticks);
                    out.push_str(open);
                    out.push_str(span);
                    after
                }
                None => {
                    out.push_str(&open.replace('`', "\\`"));
                    after
                }
            }
        } else if let Some(after) = from.strip_prefix(']') {
            match relative_target(after) {
                Some(after) if unlink(&mut out) => after,
                _ => {
                    out.push(']');
                    after
                }
            }
        } else if let Some(after) = from.strip_prefix('\\') {
            out.push('\\');
            let mut chars = after.chars();
            out.extend(chars.next());
            chars.as_str()
        } else {
            let is_link = ["<http://", "<https://", "<mailto:"].iter().any(|start| from.starts_with(start))
                && from
                    .find('>')
                    .is_some_and(|end| !from.get(1..end).unwrap_or_default().contains([' ', '<']));
            out.push_str(if is_link { "<" } else { "&lt;" });
            from.get(1..).unwrap_or_default()
        };
    }
    out.push_str(rest);
    out
}

/// What follows the target of a link, where that is not an address of its own.
fn relative_target(text: &str) -> Option<&str> {
    let (target, after) = text.strip_prefix('(')?.split_once(')')?;
    let whole = ["https://", "http://", "mailto:"]
        .iter()
        .any(|start| target.trim_start_matches('<').starts_with(start));
    (!whole).then_some(after)
}

/// Takes back the bracket that opened the text of a link.
fn unlink(out: &mut String) -> bool {
    let Some(at) = out.rfind('[') else { return false };
    out.remove(at);
    // The text of an image is what stands for it.
    if out.get(..at).is_some_and(|before| before.ends_with('!')) {
        out.remove(at - 1);
    }
    true
}

/// Where a run of exactly so many backticks begins.
fn closing(text: &str, ticks: usize) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find('`') {
        let start = from + found;
        let run = text.get(start..)?;
        let length = run.len() - run.trim_start_matches('`').len();
        if length == ticks {
            return Some(start);
        }
        from = start + length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_spans_hold_anything() {
        let cases =
            [("a", "`a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("a\n b", "`a b`"), (" ", "*(empty)*")];
        for (text, expected) in cases {
            assert_eq!(code(text), expected);
        }
    }

    #[test]
    fn code_in_cells_keeps_every_bar() {
        assert_eq!(code_cell(r"a|b\|c"), r"`a\|b\\|c`");
    }

    #[test]
    fn plain_text_means_itself() {
        assert_eq!(plain("a_b *c* <d> [e](f) | #g\nh"), r"a\_b \*c\* \<d\> \[e\](f) \| \#g h");
    }

    #[test]
    fn cells_are_one_line_without_html() {
        let cases = [
            ("a\nb", "a b"),
            ("a\n\nb", "a<br>b"),
            ("a:\n- b\n- c", "a:<br>• b<br>• c"),
            ("`a|b` or <script>", r"`a\|b` or &lt;script>"),
            ("a \\| b", r"a \| b"),
            ("`<T>` and ``<a`b>``", "`<T>` and ``<a`b>``"),
            ("see <https://example.org/a>", "see <https://example.org/a>"),
            ("<https://a <b>", "&lt;https://a &lt;b>"),
            ("a ` b <i>", "a \\` b &lt;i>"),
            ("# Title\ntext", "Title text"),
            ("[a](/b#c), [d](https://e.org/f) and ![g](h.png)", "a, [d](https://e.org/f) and g"),
            ("a](b) and [c]", "a](b) and [c]"),
            ("\\<a>", "\\<a>"),
        ];
        for (text, expected) in cases {
            assert_eq!(cell(text), expected, "{text}");
        }
    }

    #[test]
    fn blocks_keep_code_and_lose_headings() {
        let cases = [
            ("# A\nb <c>", "**A**\nb &lt;c>"),
            ("```\n# <a>\n```\n# b", "```\n# <a>\n```\n**b**"),
            ("~~~sh\n<a>", "~~~sh\n<a>\n~~~"),
            ("- `<a>`\n- b", "- `<a>`\n- b"),
        ];
        for (text, expected) in cases {
            assert_eq!(block(text), expected, "{text}");
        }
    }

    #[test]
    fn fences_are_longer_than_what_they_hold() {
        assert_eq!(fenced("json", "{}\n"), "```json\n{}\n```");
        assert_eq!(fenced("", "````"), "`````\n````\n`````");
    }
}
