//! Descriptions in pages.

pub(super) use crate::markdown::{code, code_cell, fenced, html, plain};

use crate::markdown::Policy;

/// What a page of the book wants: it has headings of its own.
const BOOK: Policy = Policy {
    width: None,
    bold_headings: true,
    link_addresses: false,
    default_language: "",
    reserved_languages: &[],
};

/// A description as paragraphs of its own.
pub(super) fn block(text: &str) -> String {
    BOOK.lines(text).join("\n")
}

/// A description in one line, fit for a cell of a table.
pub(super) fn cell(text: &str) -> String {
    BOOK.cell(text)
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
            ("`a|b` or <script>", r"`a\|b` or \<script>"),
            ("a \\| b", r"a \| b"),
            ("`<T>` and ``<a`b>``", "`<T>` and ``<a`b>``"),
            ("see <https://example.org/a>", "see <https://example.org/a>"),
            ("<https://a <b>", "\\<https://a \\<b>"),
            ("a ` b <i>", "a \\` b \\<i>"),
            ("# Title\ntext", "Title<br>text"),
            ("[a](/b#c), [d](https://e.org/f) and ![g](h.png)", "a, [d](https://e.org/f) and g"),
            ("a](b) and [c]", "a\\](b) and \\[c\\]"),
            ("\\<a>", "\\<a>"),
        ];
        for (text, expected) in cases {
            assert_eq!(cell(text), expected, "{text}");
        }
    }

    #[test]
    fn blocks_keep_code_and_lose_headings() {
        let cases = [
            ("# A\nb <c>", "**A**\n\nb \\<c>"),
            ("```\n# <a>\n```\n# b", "```\n# <a>\n```\n\n**b**"),
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
