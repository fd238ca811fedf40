//! Markdown of descriptions, rewritten so that another tool can show it.
//!
//! Descriptions are CommonMark, as OpenAPI says. The tools that show them read more
//! into it: rustdoc takes `[x]` for a link to an item and compiles code blocks, a page
//! of a book runs HTML and has tables whose cells end at a `|`. A description is
//! therefore parsed, and written again with:
//!
//! - text that stays text: HTML and brackets that are not links are escaped;
//! - links to web and mail addresses only; other links keep their text;
//! - blocks laid out as the [`Policy`] of the output asks.
//!
//! The words, emphasis and entities of the author are copied as they are.

mod block;
mod cell;
mod inline;
mod link;
mod repair;
mod text;
mod write;

pub(crate) use text::{code, code_cell, fenced, html, plain};
pub(crate) use write::wrap;

/// How an output wants its Markdown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    /// The column at which paragraphs are wrapped; without one the line breaks of the
    /// author are kept.
    pub(crate) width: Option<usize>,
    /// Whether headings become paragraphs in bold, because the page has headings of
    /// its own.
    pub(crate) bold_headings: bool,
    /// Whether an address in the text becomes a link.
    pub(crate) link_addresses: bool,
    /// The language of code blocks that name none.
    pub(crate) default_language: &'static str,
    /// Languages that the tool would compile or read as attributes. Such code blocks
    /// get the default language.
    pub(crate) reserved_languages: &'static [&'static str],
}

impl Policy {
    /// A description as lines, with all its blocks.
    pub(crate) fn lines(&self, text: &str) -> Vec<String> {
        let text = repair::repair(&text::clean(text));
        write::lines(&block::parse(&text, self, false), self.width, self)
    }

    /// A description as inline Markdown on one line; block syntax is text.
    pub(crate) fn line(&self, text: &str) -> String {
        // Text on the line before it keeps a first word such as `1.` from opening a block.
        let words: Vec<String> = text::clean(text).split_whitespace().map(str::to_owned).collect();
        let text = repair::repair(&format!("{GUARD} {}", words.join(" ")));
        let line = cell::line(&block::parse(&text, self, false), " ");
        line.strip_prefix(GUARD).unwrap_or(&line).trim().to_owned()
    }

    /// A description as one cell of a table: its blocks are separated by `<br>`.
    pub(crate) fn cell(&self, text: &str) -> String {
        let text = repair::repair(&text::clean(text));
        cell::line(&block::parse(&text, self, true), "<br>")
    }
}

/// A word before inline text.
const GUARD: &str = "x";

#[cfg(test)]
mod tests;
