//! Descriptions as documentation comments.

use crate::markdown::{self, Policy};

/// Width of a paragraph, without the comment sign.
const WIDTH: usize = 92;

/// What rustdoc wants: it compiles code blocks that name no language, and asks for
/// links where addresses are in the text.
const RUSTDOC: Policy = Policy {
    width: Some(WIDTH),
    bold_headings: false,
    link_addresses: true,
    default_language: "text",
    reserved_languages: &[
        "rust",
        "rs",
        "no_run",
        "ignore",
        "ignore-*",
        "should_panic",
        "compile_fail",
        "custom",
        "edition2015",
        "edition2018",
        "edition2021",
        "edition2024",
        "test_harness",
        "standalone_crate",
        "e",
    ],
};

/// Lines of a documentation comment for a description.
pub(super) fn markdown(text: &str) -> Vec<String> {
    RUSTDOC.lines(text)
}

/// One line of inline Markdown; line breaks become spaces.
pub(super) fn inline(text: &str) -> String {
    RUSTDOC.line(text)
}

/// A code span that contains any text.
pub(super) fn code(text: &str) -> String {
    markdown::code(text)
}

/// Breaks a paragraph into lines after the sign of a list item; lines after the first
/// are indented.
pub(super) fn wrap(text: &str, first: &str, indent: usize) -> Vec<String> {
    markdown::wrap(&format!("{first}{text}"), WIDTH, &" ".repeat(indent))
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
            ("a<br>> b\n- > c", "a\\\n\\> b\n- > c"),
            ("> quote [x]", "> quote \\[x\\]"),
            ("> quote<br>more<br>\nlazy", "> quote\\\n> more\\\n> lazy"),
            ("> quote\n\nafter", "> quote\n\nafter"),
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
        for (text, expected) in [("a", "`a`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("", "*(empty)*")] {
            assert_eq!(code(text), expected);
        }
    }
}
