//! Blocks of Markdown: paragraphs, lists, tables, code.

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Parser, Tag, TagEnd, TextMergeWithOffset};

use super::Policy;
use super::inline::Inline;
use super::repair::OPTIONS;

/// How deep quotes and lists nest; those deeper are part of the one around them.
const DEPTH: usize = 16;

/// A block, and whether a blank line separates it from the one before it.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) spaced: bool,
    pub(super) kind: BlockKind,
}

#[derive(Debug)]
pub(super) enum BlockKind {
    /// Texts between hard line breaks, in which a line feed is a soft one.
    Paragraph(Vec<String>),
    Heading {
        level: usize,
        text: String,
    },
    Quote(Vec<Block>),
    List {
        /// Whether blank lines separate its items.
        loose: bool,
        items: Vec<Item>,
    },
    Code {
        sign: char,
        language: String,
        text: String,
    },
    Table {
        alignments: Vec<Alignment>,
        rows: Vec<Vec<String>>,
    },
    Rule,
}

#[derive(Debug)]
pub(super) struct Item {
    /// `-`, or the number as the author wrote it.
    pub(super) marker: String,
    pub(super) blocks: Vec<Block>,
}

/// Reads text whose HTML is escaped. For a cell of a table, inline text is escaped
/// accordingly.
pub(super) fn parse(text: &str, policy: &Policy, cell: bool) -> Vec<Block> {
    let mut reader =
        Reader { policy, source: text, cell, root: Vec::new(), open: Vec::new(), leaf: None, table: None };
    for (event, range) in TextMergeWithOffset::new(Parser::new_ext(text, OPTIONS).into_offset_iter()) {
        match event {
            Event::Start(tag) => reader.start(tag, range),
            Event::End(tag) => reader.end(tag, range),
            Event::Rule => {
                reader.end_leaf();
                let spaced = reader.is_spaced(range.start);
                reader.add(Block { spaced, kind: BlockKind::Rule });
            }
            event => reader.inline(event, range),
        }
    }
    reader.end_leaf();
    reader.root
}

struct Reader<'a> {
    policy: &'a Policy,
    source: &'a str,
    cell: bool,
    root: Vec<Block>,
    /// Containers that are being read, the innermost last.
    open: Vec<Open>,
    leaf: Option<Leaf<'a>>,
    table: Option<(Vec<Alignment>, Vec<Vec<String>>)>,
}

enum Open {
    Quote {
        spaced: bool,
        blocks: Vec<Block>,
    },
    List {
        spaced: bool,
        loose: bool,
        items: Vec<Item>,
    },
    Item(Item),
    /// A container whose blocks belong to the one around it.
    Flat,
}

struct Leaf<'a> {
    spaced: bool,
    kind: LeafKind,
    inline: Inline<'a>,
}

enum LeafKind {
    Paragraph,
    Heading(usize),
    Cell,
    Code { sign: char, language: String, text: String },
}

impl<'a> Reader<'a> {
    fn start(&mut self, tag: Tag<'a>, range: std::ops::Range<usize>) {
        let spaced = self.is_spaced(range.start);
        match tag {
            Tag::Paragraph => {
                if let [.., Open::List { loose, .. }, Open::Item(_)] = self.open.as_mut_slice() {
                    *loose = true;
                }
                self.leaf(spaced, LeafKind::Paragraph);
            }
            Tag::HtmlBlock => self.leaf(spaced, LeafKind::Paragraph),
            Tag::Heading { level, .. } => self.leaf(spaced, LeafKind::Heading(level as usize)),
            Tag::CodeBlock(kind) => {
                let at = self.source.get(range.start..).unwrap_or_default();
                let sign = if at.starts_with('~') { '~' } else { '`' };
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => language(info, self.policy),
                    CodeBlockKind::Indented => self.policy.default_language.to_owned(),
                };
                self.leaf(spaced, LeafKind::Code { sign, language, text: String::new() });
            }
            Tag::BlockQuote(_) => self.container(Open::Quote { spaced, blocks: Vec::new() }),
            Tag::List(_) => self.container(Open::List { spaced, loose: false, items: Vec::new() }),
            Tag::Item => {
                let at = self.source.get(range.start..).unwrap_or_default();
                let digits = at.len() - at.trim_start_matches(|char: char| char.is_ascii_digit()).len();
                let marker = if digits == 0 { "-" } else { at.get(..=digits).unwrap_or("-") };
                let item = Item { marker: marker.to_owned(), blocks: Vec::new() };
                let flat = !matches!(self.open.last(), Some(Open::List { .. }));
                self.container(if flat { Open::Flat } else { Open::Item(item) });
            }
            Tag::Table(alignments) => {
                self.end_leaf();
                self.table = Some((alignments, Vec::new()));
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some((_, rows)) = &mut self.table {
                    rows.push(Vec::new());
                }
            }
            Tag::TableCell => self.leaf(false, LeafKind::Cell),
            tag => self.inline(Event::Start(tag), range),
        }
    }

    fn end(&mut self, tag: TagEnd, range: std::ops::Range<usize>) {
        match tag {
            TagEnd::Paragraph
            | TagEnd::HtmlBlock
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::TableCell => self.end_leaf(),
            TagEnd::Table => {
                if let Some((alignments, rows)) = self.table.take() {
                    self.add(Block { spaced: true, kind: BlockKind::Table { alignments, rows } });
                }
            }
            TagEnd::TableHead | TagEnd::TableRow => {}
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => {
                self.end_leaf();
                match self.open.pop() {
                    Some(Open::Quote { spaced, blocks }) => {
                        self.add(Block { spaced, kind: BlockKind::Quote(blocks) });
                    }
                    Some(Open::List { spaced, loose, items }) => {
                        self.add(Block { spaced, kind: BlockKind::List { loose, items } });
                    }
                    Some(Open::Item(item)) => {
                        if let Some(Open::List { items, .. }) = self.open.last_mut() {
                            items.push(item);
                        }
                    }
                    Some(Open::Flat) | None => {}
                }
            }
            tag => self.inline(Event::End(tag), range),
        }
    }

    fn inline(&mut self, event: Event<'a>, range: std::ops::Range<usize>) {
        // The text of a tight list's item comes without a paragraph around it.
        if self.leaf.is_none() {
            let spaced = self.is_spaced(range.start);
            self.leaf(spaced, LeafKind::Paragraph);
        }
        let Some(leaf) = &mut self.leaf else { return };
        match (&mut leaf.kind, event) {
            (LeafKind::Code { text, .. }, Event::Text(more)) => text.push_str(&more),
            (_, event) => leaf.inline.event(event, range),
        }
    }

    fn container(&mut self, open: Open) {
        self.end_leaf();
        self.open.push(if self.open.len() < DEPTH { open } else { Open::Flat });
    }

    fn leaf(&mut self, spaced: bool, kind: LeafKind) {
        self.end_leaf();
        let cell = self.cell || matches!(kind, LeafKind::Cell);
        let inline = Inline::new(self.source, self.policy, cell);
        let bold = matches!(kind, LeafKind::Heading(_)) && self.policy.bold_headings;
        self.leaf = Some(Leaf { spaced, kind, inline: if bold { inline.bold() } else { inline } });
    }

    fn end_leaf(&mut self) {
        let Some(Leaf { spaced, kind, inline }) = self.leaf.take() else { return };
        let lines = inline.finish();
        let kind = match kind {
            LeafKind::Cell => {
                if let Some(row) = self.table.as_mut().and_then(|(_, rows)| rows.last_mut()) {
                    row.push(lines.join("<br>"));
                }
                return;
            }
            LeafKind::Code { sign, language, text } => BlockKind::Code { sign, language, text },
            _ if lines.is_empty() => return,
            LeafKind::Heading(level) => {
                BlockKind::Heading { level, text: lines.join(" ").replace('\n', " ") }
            }
            LeafKind::Paragraph => BlockKind::Paragraph(lines),
        };
        self.add(Block { spaced, kind });
    }

    fn add(&mut self, block: Block) {
        let container = self.open.iter_mut().rev().find_map(|open| match open {
            Open::Quote { blocks, .. } | Open::Item(Item { blocks, .. }) => Some(blocks),
            Open::List { .. } | Open::Flat => None,
        });
        container.unwrap_or(&mut self.root).push(block);
    }

    /// Whether the line before the one at the place is blank.
    fn is_spaced(&self, start: usize) -> bool {
        let mut before = self.source.get(..start).unwrap_or_default().rsplit('\n');
        before.nth(1).is_some_and(|line| line.trim_matches([' ', '>']).is_empty())
    }
}

/// The language of a code block: the first word of its info string.
fn language(info: &str, policy: &Policy) -> String {
    let name: String =
        info.chars().take_while(|char| char.is_ascii_alphanumeric() || "-_+#.".contains(*char)).collect();
    let lower = name.to_ascii_lowercase();
    let reserved = policy.reserved_languages.iter().any(|reserved| match reserved.strip_suffix('*') {
        Some(start) => lower.starts_with(start),
        None => lower == *reserved,
    });
    if name.is_empty() || reserved { policy.default_language.to_owned() } else { name }
}
