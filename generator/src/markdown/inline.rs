//! Inline Markdown: text, emphasis, code, links.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::{Policy, link, repair, text};

/// The content of one block while it is read.
#[derive(Debug)]
pub(super) struct Inline<'a> {
    policy: &'a Policy,
    source: &'a str,
    /// Whether it becomes a cell of a table.
    cell: bool,
    /// Whether all of it will be in bold.
    bold: bool,
    /// Texts between hard line breaks. A soft line break is a line feed.
    lines: Vec<String>,
    line: String,
    links: Vec<Link<'a>>,
    /// Where the event before the next one ends.
    end: usize,
}

/// A link or an image whose text is being read.
#[derive(Debug)]
struct Link<'a> {
    image: bool,
    kind: LinkType,
    address: CowStr<'a>,
    title: CowStr<'a>,
    /// Whether it stays a link.
    allowed: bool,
    text: String,
    /// The text without markup.
    plain: String,
}

impl<'a> Inline<'a> {
    pub(super) fn new(source: &'a str, policy: &'a Policy, cell: bool) -> Self {
        let (lines, line, links) = Default::default();
        Self { policy, source, cell, bold: false, lines, line, links, end: 0 }
    }

    /// Content of a block that is bold as a whole.
    pub(super) fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// Takes what the parser found at a place of the source.
    pub(super) fn event(&mut self, event: Event<'a>, range: Range<usize>) {
        match event {
            Event::Text(text) => {
                if let Some(link) = self.links.last_mut() {
                    link.plain.push_str(&text);
                }
                // The backslash before an escaped character is in no event.
                let escaped = range.start > self.end
                    && self.source.get(..range.start).is_some_and(|before| before.ends_with('\\'));
                let raw = self.source.get(range.start - usize::from(escaped)..range.end);
                self.text(raw.unwrap_or_default());
            }
            Event::Code(text) => {
                if let Some(link) = self.links.last_mut() {
                    link.plain.push_str(&text);
                }
                let span = if self.cell { text::code_cell(&text) } else { text::code(&text) };
                self.push(&span);
            }
            Event::SoftBreak => self.push(if self.cell { " " } else { "\n" }),
            Event::HardBreak => self.hard_break(),
            Event::InlineHtml(tag) if repair::is_break(&tag) => self.hard_break(),
            Event::InlineHtml(text) | Event::Html(text) => self.text(text.trim_end_matches('\n')),
            Event::TaskListMarker(done) => self.push(match (self.cell, done) {
                (false, true) => "[x] ",
                (false, false) => "[ ] ",
                (true, true) => "\\[x\\] ",
                (true, false) => "\\[ \\] ",
            }),
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => self.delimiter(&range, 1),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) if self.bold => {}
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => self.delimiter(&range, 2),
            Event::Start(Tag::Strikethrough) | Event::End(TagEnd::Strikethrough) => self.push("~~"),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                self.open(false, link_type, dest_url, title);
            }
            Event::Start(Tag::Image { link_type, dest_url, title, .. }) => {
                self.open(true, link_type, dest_url, title);
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some(link) = self.links.pop() {
                    self.close(link);
                }
            }
            _ => {}
        }
        self.end = range.end;
    }

    /// The texts between hard line breaks.
    pub(super) fn finish(mut self) -> Vec<String> {
        self.end_line();
        self.lines
    }

    fn push(&mut self, text: &str) {
        match self.links.last_mut() {
            Some(link) => link.text.push_str(text),
            None => self.line.push_str(text),
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        match line.trim() {
            "" => {}
            // A box is one only before text.
            line @ ("[x]" | "[ ]") => self.lines.push(line.replace('[', "\\[").replace(']', "\\]")),
            line => self.lines.push(line.to_owned()),
        }
    }

    fn hard_break(&mut self) {
        if self.links.is_empty() { self.end_line() } else { self.push(" ") }
    }

    /// Copies a delimiter, of which there are two kinds, from where it begins.
    fn delimiter(&mut self, range: &Range<usize>, length: usize) {
        let sign =
            if self.source.get(range.start..).is_some_and(|rest| rest.starts_with('_')) { "_" } else { "*" };
        self.push(&sign.repeat(length));
    }

    fn open(&mut self, image: bool, kind: LinkType, address: CowStr<'a>, title: CowStr<'a>) {
        let allowed = kind == LinkType::Email || link::is_allowed(&address);
        let (text, plain) = Default::default();
        self.links.push(Link { image, kind, address, title, allowed, text, plain });
    }

    fn close(&mut self, link: Link<'a>) {
        // The text of an image stands for it.
        if !link.allowed {
            return self.push(&link.text);
        }
        let destination = link::destination(&link.address);
        let is_address = matches!(link.kind, LinkType::Autolink | LinkType::Email)
            || link.text.is_empty()
            || *link.plain == *link.address;
        if link.image {
            self.push(&format!("![{}]({destination}{})", link.text, link::title(&link.title)));
        } else if is_address {
            // rustdoc complains about a link whose text is its own address.
            self.push(&format!("<{destination}>"));
        } else {
            self.push(&format!("[{}]({destination}{})", link.text, link::title(&link.title)));
        }
    }

    /// Text as it is in the source, where the author's own escapes are kept and the
    /// characters that only another parser gives a meaning are escaped as well.
    fn text(&mut self, raw: &str) {
        let links = self.policy.link_addresses && !self.links.iter().any(|link| link.allowed);
        let mut out = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some(char) = rest.chars().next() {
            let mut length = char.len_utf8();
            match char {
                '\\' => {
                    out.push('\\');
                    match rest.get(1..).and_then(|rest| rest.chars().next()) {
                        Some(next) if next.is_ascii_punctuation() => {
                            out.push(next);
                            length += 1;
                        }
                        Some(next) if !next.is_whitespace() => {}
                        // At the end of a line it would break the line.
                        _ => out.push('\\'),
                    }
                }
                '[' | ']' | '<' | '`' => out.extend(['\\', char]),
                '|' if self.cell => out.push_str("\\|"),
                'h' | 'H'
                    if links
                        && link::starts_with_scheme(rest)
                        && !out.ends_with(|char: char| char.is_alphanumeric()) =>
                {
                    length = link::length(rest);
                    let address = link::bare(rest.get(..length).unwrap_or_default());
                    out.push_str(&if self.cell { address.replace('|', "\\|") } else { address });
                }
                char => out.push(char),
            }
            rest = rest.get(length..).unwrap_or_default();
        }
        self.push(&out);
    }
}
