//! Markdown of documents, made fit for rustdoc.
//!
//! rustdoc reads `[x]` as a link to an item, `<T>` as HTML, and compiles code that
//! names no language. Descriptions were not written with that in mind.

use std::iter::Peekable;
use std::str::Chars;

/// Width at which paragraphs are broken, without the comment sign.
const WIDTH: usize = 92;

/// Lines of a documentation comment for a description.
pub(super) fn markdown(text: &str) -> Vec<String> {
    let mut blocks = Blocks::default();
    for line in clean(text).lines() {
        blocks.line(line);
    }
    blocks.finish()
}

/// One line of inline Markdown; line breaks become spaces.
pub(super) fn inline(text: &str) -> String {
    let words: Vec<String> = clean(text).split_whitespace().map(str::to_owned).collect();
    escape(&words.join(" "))
}

/// A code span that holds any text.
pub(super) fn code(text: &str) -> String {
    let text: String = clean(text).split('\n').collect::<Vec<_>>().join(" ");
    let longest = text.split(|char| char != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // A span that starts or ends with a backtick needs a space there, and one that is
    // all spaces can't be written at all.
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    if text.trim().is_empty() { "(empty)".to_owned() } else { format!("{fence}{pad}{text}{pad}{fence}") }
}

/// Breaks a paragraph into lines; continuation lines are indented.
pub(super) fn wrap(text: &str, first: &str, indent: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let width = line.chars().count() + word.chars().count();
        if !empty && width >= WIDTH && !starts_block(word) {
            lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// The word would begin another block if a line began with it.
fn starts_block(word: &str) -> bool {
    let marker = word.trim_start_matches(|char: char| char.is_ascii_digit());
    word.starts_with(['-', '+', '*', '#', '>', '|', '=', '~', ':'])
        || word.starts_with("```")
        || (marker.len() < word.len() && marker.starts_with(['.', ')']))
}

/// Line ends and spaces made uniform, and characters removed that source code must
/// not hold (control characters, those that reverse the direction of reading).
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\t', "    ")
        .chars()
        .filter(|char| {
            *char == '\n'
                || !(char.is_control()
                    || matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'))
        })
        .collect()
}

/// What a line belongs to.
#[derive(Default)]
enum Block {
    #[default]
    None,
    /// Text with its indentation and the marker of a list item before it.
    Paragraph {
        text: String,
        marker: String,
        indent: usize,
    },
    /// A code block that ends with this fence.
    Fence(String),
    /// A code block by indentation, as a fenced one.
    Indented,
    Table,
}

#[derive(Default)]
struct Blocks {
    lines: Vec<String>,
    block: Block,
    /// Columns at which the texts of the open list items begin: as they stand in the
    /// document, and as they are written.
    lists: Vec<(usize, usize)>,
}

impl Blocks {
    fn line(&mut self, line: &str) {
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        match &self.block {
            Block::Fence(fence) => {
                let end = trimmed.starts_with(fence.as_str()) && trimmed.trim_matches(['`', '~']).is_empty();
                let column = self.column();
                self.push(&format!("{}{}", " ".repeat(column), cut(line, column)));
                if end {
                    self.block = Block::None;
                }
                return;
            }
            Block::Indented if trimmed.is_empty() => {
                self.lines.push(String::new());
                return;
            }
            Block::Indented if indent >= 4 => {
                self.push(cut(line, 4));
                return;
            }
            _ => {}
        }
        if trimmed.is_empty() {
            self.close();
            self.lines.push(String::new());
            return;
        }
        let in_paragraph = matches!(self.block, Block::Paragraph { .. });
        if !in_paragraph {
            while self.lists.last().is_some_and(|(column, _)| indent < *column)
                && list_marker(trimmed).is_none()
            {
                self.lists.pop();
            }
        }
        if indent >= 4 && !in_paragraph && self.lists.is_empty() {
            self.close();
            self.lines.push("```text".to_owned());
            self.push(cut(line, 4));
            self.block = Block::Indented;
            return;
        }
        if let Some(fence) = fence(trimmed) {
            self.close();
            let language = trimmed.trim_start_matches(['`', '~']).trim();
            let column = self.column();
            self.push(&format!("{}{fence}{}", " ".repeat(column), language_of(language)));
            self.block = Block::Fence(fence);
        } else if let Some(marker) = list_marker(trimmed) {
            self.close();
            while self.lists.last().is_some_and(|(column, _)| indent < *column) {
                self.lists.pop();
            }
            let column = self.column();
            let rest = cut(trimmed, marker.len()).trim_start();
            self.lists.push((indent + marker.len() + 1, column + marker.len() + 1));
            self.block = Block::Paragraph {
                text: rest.to_owned(),
                marker: format!("{}{marker} ", " ".repeat(column)),
                indent: column + marker.len() + 1,
            };
        } else if trimmed.starts_with('|') {
            if !matches!(self.block, Block::Table) {
                self.close();
                self.block = Block::Table;
            }
            let column = self.column();
            self.push(&format!("{}{}", " ".repeat(column), escape(trimmed)));
        } else if is_heading(trimmed) || is_rule(trimmed) {
            self.close();
            self.lists.clear();
            self.lines.push(escape(trimmed));
            self.lines.push(String::new());
        } else if let Block::Paragraph { text, .. } = &mut self.block {
            text.push(' ');
            text.push_str(trimmed);
            self.hard_break(line);
        } else {
            self.close();
            let quote = trimmed.starts_with('>');
            let column = self.column();
            if quote {
                let prefix = format!("{}> ", " ".repeat(column));
                let parts = split_breaks(trimmed.trim_start_matches(['>', ' ']));
                let parts: Vec<_> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
                let last = parts.len().saturating_sub(1);
                for (index, part) in parts.into_iter().enumerate() {
                    let end = if index < last { "\\" } else { "" };
                    self.lines.push(format!("{prefix}{}{end}", escape(part.trim())));
                }
            } else {
                // A quote would take the line for its own.
                if self.lines.last().is_some_and(|line| line.trim_start().starts_with('>')) {
                    self.lines.push(String::new());
                }
                self.block =
                    Block::Paragraph { text: trimmed.to_owned(), marker: " ".repeat(column), indent: column };
                self.hard_break(line);
            }
        }
    }

    /// Two spaces or a backslash at the end of a line, or `<br>`, break it.
    fn hard_break(&mut self, line: &str) {
        let Block::Paragraph { text, marker, indent } = &mut self.block else { return };
        if line.ends_with("  ") || text.ends_with('\\') {
            let text = std::mem::take(text);
            let (marker, indent) = (std::mem::replace(marker, " ".repeat(*indent)), *indent);
            let text = text.trim_end_matches('\\').trim_end();
            self.paragraph(&format!("{text}<br>"), &marker, indent);
        }
    }

    fn column(&self) -> usize {
        self.lists.last().map_or(0, |(_, column)| *column)
    }

    fn push(&mut self, line: &str) {
        self.lines.push(line.trim_end().to_owned());
    }

    fn paragraph(&mut self, text: &str, marker: &str, indent: usize) {
        let parts: Vec<&str> = split_breaks(text);
        let last = parts.len().saturating_sub(1);
        for (index, part) in parts.into_iter().enumerate() {
            let first = if index == 0 { marker.to_owned() } else { " ".repeat(indent) };
            let part = part.trim();
            if part.is_empty() && index > 0 {
                continue;
            }
            // Not a quote, whose every line would need the sign.
            let sign = if part.starts_with('>') { "\\" } else { "" };
            let mut lines = wrap(&format!("{sign}{}", escape(part)), &first, indent);
            if index < last
                && let Some(line) = lines.last_mut()
            {
                line.push('\\');
            }
            self.lines.extend(lines);
        }
    }

    fn close(&mut self) {
        match std::mem::take(&mut self.block) {
            Block::Paragraph { text, marker, indent } if !text.is_empty() || !marker.trim().is_empty() => {
                self.paragraph(&text, &marker, indent);
            }
            Block::Indented => {
                let blanks = self.lines.iter().rev().take_while(|line| line.is_empty()).count();
                self.lines.truncate(self.lines.len() - blanks);
                self.lines.push("```".to_owned());
                self.lines.extend(std::iter::repeat_n(String::new(), blanks.min(1)));
            }
            Block::Fence(fence) => self.lines.push(format!("{}{fence}", " ".repeat(self.column()))),
            _ => {}
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.close();
        let mut lines: Vec<String> = Vec::with_capacity(self.lines.len());
        for line in self.lines {
            // A break before nothing is no break.
            if line.is_empty()
                && let Some(last) = lines.last_mut()
                && last.ends_with('\\')
            {
                last.pop();
            }
            if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
                lines.push(line);
            }
        }
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        if let Some(last) = lines.last_mut()
            && last.ends_with('\\')
        {
            last.pop();
        }
        lines
    }
}

/// The line without its first characters, as far as they are spaces or a marker.
fn cut(line: &str, columns: usize) -> &str {
    let spaces = line.len() - line.trim_start_matches(' ').len();
    if spaces > 0 { line.get(columns.min(spaces)..) } else { line.get(columns..) }.unwrap_or(line)
}

fn fence(line: &str) -> Option<String> {
    let sign = line.chars().next().filter(|char| matches!(char, '`' | '~'))?;
    let count = line.chars().take_while(|char| *char == sign).count();
    let info = line.trim_start_matches(sign);
    (count >= 3 && !info.contains('`')).then(|| sign.to_string().repeat(count))
}

/// The language of a code block, as one that rustdoc does not compile.
fn language_of(info: &str) -> String {
    let name: String =
        info.chars().take_while(|char| char.is_ascii_alphanumeric() || "-_+#.".contains(*char)).collect();
    match name.to_ascii_lowercase().as_str() {
        "" => "text".to_owned(),
        "rust" | "rs" | "no_run" | "ignore" | "should_panic" | "compile_fail" | "custom" | "edition2015"
        | "edition2018" | "edition2021" | "edition2024" | "test_harness" | "standalone_crate" | "e" => {
            "text".to_owned()
        }
        other if other.starts_with("ignore-") => "text".to_owned(),
        _ => name,
    }
}

/// `-`, `*`, `+` or `1.` with a space after it.
fn list_marker(line: &str) -> Option<String> {
    let marker = line.split(' ').next()?;
    let number = marker.strip_suffix(['.', ')']).is_some_and(|digits| {
        !digits.is_empty() && digits.len() < 10 && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    ((matches!(marker, "-" | "*" | "+") || number) && line.len() > marker.len() && !is_rule(line))
        .then(|| if number { marker.to_owned() } else { "-".to_owned() })
}

fn is_heading(line: &str) -> bool {
    let rest = line.trim_start_matches('#');
    (1..=6).contains(&(line.len() - rest.len())) && rest.starts_with(' ')
}

fn is_rule(line: &str) -> bool {
    ['-', '*', '_', '=']
        .iter()
        .any(|sign| line.matches(*sign).count() >= 3 && line.chars().all(|char| char == *sign || char == ' '))
}

/// Parts of a text between `<br>` in all its spellings.
fn split_breaks(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|tail| tail.find("<")).map(|at| at + from) {
        let tail = rest.get(at..).unwrap_or_default();
        let tag = ["<br>", "<br/>", "<br />", "<BR>", "<BR/>", "<BR />", "</br>"]
            .iter()
            .find(|tag| tail.starts_with(**tag));
        if let Some(tag) = tag {
            parts.push(rest.get(..at).unwrap_or_default());
            rest = rest.get(at + tag.len()..).unwrap_or_default();
            from = 0;
        } else {
            from = at + 1;
        }
    }
    parts.push(rest);
    parts
}

/// Escapes what rustdoc would take for links to items and HTML, and makes links of
/// addresses. Code spans stay as they are.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let consumed = match first {
            '`' => code_span(rest, &mut out),
            '\\' => {
                let escaped = rest.chars().nth(1);
                out.push('\\');
                match escaped {
                    Some(next) => {
                        out.push(next);
                        1 + next.len_utf8()
                    }
                    // A backslash at the end of a line would break it.
                    None => {
                        out.push('\\');
                        1
                    }
                }
            }
            '[' => link(rest, &mut out),
            ']' => {
                out.push_str("\\]");
                1
            }
            '<' => autolink(rest, &mut out),
            'h' | 'H' if starts_with_scheme(rest) && !out.ends_with(|char: char| char.is_alphanumeric()) => {
                address(rest, &mut out)
            }
            other => {
                out.push(other);
                other.len_utf8()
            }
        };
        rest = rest.get(consumed..).unwrap_or_default();
    }
    out
}

fn code_span(rest: &str, out: &mut String) -> usize {
    let count = rest.chars().take_while(|char| *char == '`').count();
    let fence = "`".repeat(count);
    let mut from = count;
    // The span ends with as many backticks as it began with.
    while let Some(at) = rest.get(from..).and_then(|tail| tail.find(&fence)).map(|at| at + from) {
        let run = rest.get(at..).unwrap_or_default().chars().take_while(|char| *char == '`').count();
        if run == count {
            out.push_str(rest.get(..at + count).unwrap_or_default());
            return at + count;
        }
        from = at + run;
    }
    for _ in 0..count {
        out.push_str("\\`");
    }
    count
}

fn starts_with_scheme(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text
                .get(scheme.len()..)
                .is_some_and(|host| host.starts_with(|char: char| !char.is_whitespace()))
    })
}

/// An inline link to an address stays; any other bracket is text.
fn link(rest: &str, out: &mut String) -> usize {
    if let Some(close) = closing(rest)
        && let Some(target) = rest.get(close + 1..).and_then(|tail| tail.strip_prefix('('))
        && let Some(end) = target.find(')')
        && let Some(address) = target.get(..end)
        && let Some(label) = rest.get(1..close)
    {
        let url = address.split(' ').next().unwrap_or_default().trim_matches(['<', '>']);
        let label = escape(label);
        // rustdoc complains about a link whose text is its own address.
        if (starts_with_scheme(url) || url.starts_with("mailto:")) && !url.contains(['{', '<', '"']) {
            if label.contains("<http") {
                out.push_str(&format!("<{url}>"));
            } else {
                out.push_str(&format!("[{label}]({url})"));
            }
        } else {
            out.push_str(&label);
        }
        return close + 1 + 1 + end + 1;
    }
    out.push_str("\\[");
    1
}

/// Index of the bracket that closes the first one.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, char) in text.char_indices() {
        match char {
            '[' => depth += 1,
            ']' if depth <= 1 => return Some(index),
            ']' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn autolink(rest: &str, out: &mut String) -> usize {
    if let Some(inner) = rest.strip_prefix('<')
        && starts_with_scheme(inner)
        && let Some(end) = inner.find('>')
        && let Some(url) = inner.get(..end)
        && !url.contains([' ', '<'])
    {
        out.push_str(&format!("<{url}>"));
        return end + 2;
    }
    out.push_str("\\<");
    1
}

/// A bare address becomes a link, or code where it is a pattern.
fn address(rest: &str, out: &mut String) -> usize {
    let end = address_end(&mut rest.chars().peekable());
    let url = rest.get(..end).unwrap_or(rest);
    let url = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '"', ')', ']', '*', '_']);
    if url.contains(['{', '}', '*', '[', ']', '|', '\\', '^']) {
        out.push_str(&format!("`{url}`"));
    } else {
        out.push_str(&format!("<{url}>"));
    }
    url.len()
}

fn address_end(chars: &mut Peekable<Chars<'_>>) -> usize {
    let mut end = 0;
    while let Some(char) = chars
        .next_if(|char| !char.is_whitespace() && !matches!(char, '<' | '>' | '`' | '"') && char.is_ascii())
    {
        end += char.len_utf8();
    }
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_markdown_is_safe_for_rustdoc() {
        for (text, expected) in [
            ("plain text", "plain text"),
            ("a [x] b", "a \\[x\\] b"),
            ("a `[x]<T>` b", "a `[x]<T>` b"),
            ("``a`b`` [", "``a`b`` \\["),
            ("an open ` tick", "an open \\` tick"),
            ("Vec<T>", "Vec\\<T>"),
            ("see https://example.com/a.", "see <https://example.com/a>."),
            ("(https://example.com)", "(<https://example.com>)"),
            ("https://dcs.{region}.example.com", "`https://dcs.{region}.example.com`"),
            ("<https://example.com>", "<https://example.com>"),
            ("[docs](https://example.com)", "[docs](https://example.com)"),
            ("[https://example.com](https://example.com)", "<https://example.com>"),
            ("[local](#/components/a)", "local"),
            ("[a[0]](https://example.com)", "[a\\[0\\]](https://example.com)"),
            ("C:\\dir", "C:\\dir"),
            ("end\\", "end\\\\"),
            ("two\nlines", "two lines"),
            ("http:// alone", "http:// alone"),
        ] {
            assert_eq!(inline(text), expected, "{text}");
        }
    }

    #[test]
    fn blocks_are_safe_for_rustdoc() {
        for (text, expected) in [
            ("a\n\n    code <T>\n    [x]\n\nb", "a\n\n```text\ncode <T>\n[x]\n```\n\nb"),
            ("```\nlet x;\n```", "```text\nlet x;\n```"),
            ("```rust\nlet x;\n```", "```text\nlet x;\n```"),
            ("~~~json\n{}\n~~~", "~~~json\n{}\n~~~"),
            ("```json\n{}", "```json\n{}\n```"),
            ("* a\n  b\n* c", "- a b\n- c"),
            ("1. a\n   - b\n2. c", "1. a\n   - b\n2. c"),
            ("- a\nlazy", "- a lazy"),
            ("- a\n\nafter", "- a\n\nafter"),
            ("# Head\ntext", "# Head\n\ntext"),
            ("| a | b |\n|---|---|\n| [x] | y |", "| a | b |\n|---|---|\n| \\[x\\] | y |"),
            ("a<br>b<br/>c", "a\\\nb\\\nc"),
            ("a<br>", "a"),
            ("a  \nb", "a\\\nb"),
            ("a\r\nb\u{202e}\u{7}", "a b"),
            ("\n\n\na\n\n\nb\n\n", "a\n\nb"),
            ("a<br>> b\n- > c", "a\\\n\\> b\n- \\> c"),
            ("> quote [x]", "> quote \\[x\\]"),
            ("> quote<br>more<br>\nafter", "> quote\\\n> more\n\nafter"),
            ("", ""),
        ] {
            assert_eq!(markdown(text).join("\n"), expected, "{text}");
        }
    }

    #[test]
    fn long_lines_break_where_no_block_begins() {
        let lines = markdown(&format!("{} - {}", "word ".repeat(18).trim(), "more ".repeat(10)));
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| !line.starts_with('-')), "{lines:?}");
    }

    #[test]
    fn code_spans_hold_anything() {
        for (text, expected) in [("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("", "(empty)")] {
            assert_eq!(code(text), expected);
        }
    }
}
