//! Plain text as Markdown that shows it.

/// Line ends and tabs made uniform. Characters that source code must not contain are
/// removed: control characters, and those that reverse the direction of reading.
pub(super) fn clean(text: &str) -> String {
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

/// A code span that contains any text, on one line.
pub(crate) fn code(text: &str) -> String {
    let text = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        return "*(empty)*".to_owned();
    }
    let fence = "`".repeat(longest_run(&text, '`') + 1);
    // A space separates a backtick of the text from the fence.
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A code span for a cell of a table, which ends at every bare `|`.
pub(crate) fn code_cell(text: &str) -> String {
    code(text).replace('|', "\\|")
}

/// A fenced block that contains any text.
pub(crate) fn fenced(language: &str, text: &str) -> String {
    let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_end_matches('\n'))
}

/// The length of the longest run of a character.
pub(super) fn longest_run(text: &str, sign: char) -> usize {
    text.split(|char| char != sign).map(|run| run.chars().count()).max().unwrap_or(0)
}

/// Plain text as Markdown, on one line.
pub(crate) fn plain(text: &str) -> String {
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
pub(crate) fn html(text: &str) -> String {
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
