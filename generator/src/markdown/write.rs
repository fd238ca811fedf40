//! Blocks as lines.

use pulldown_cmark::Alignment;
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use super::block::{Block, BlockKind, Item};
use super::{Policy, text};

/// The least room that deep nesting leaves for words.
const LEAST_WIDTH: usize = 20;

/// Blocks as lines of at most a width, where words allow it.
pub(super) fn lines(blocks: &[Block], width: Option<usize>, policy: &Policy) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut previous: Option<&BlockKind> = None;
    let mut sign = "-";
    for Block { spaced, kind } in blocks {
        if previous.is_some_and(|previous| *spaced || is_apart(previous, kind)) {
            lines.push(String::new());
        }
        // Two lists with the same sign would become one.
        sign = match (previous, kind) {
            (Some(BlockKind::List { .. }), BlockKind::List { .. }) if sign == "-" => "*",
            _ => "-",
        };
        match kind {
            BlockKind::Paragraph(texts) => lines.extend(paragraph(texts, width)),
            BlockKind::Heading { text, .. } if policy.bold_headings => lines.push(format!("**{text}**")),
            BlockKind::Heading { level, text } => lines.push(format!("{} {text}", "#".repeat(*level))),
            BlockKind::Quote(blocks) => {
                let inner = self::lines(blocks, narrower(width, 2), policy);
                lines.extend(inner.iter().map(|line| format!("> {line}").trim_end().to_owned()));
            }
            BlockKind::List { loose, items } => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 && *loose {
                        lines.push(String::new());
                    }
                    lines.extend(self::item(item, sign, width, policy));
                }
            }
            BlockKind::Code { sign, language, text } => {
                let fence = sign.to_string().repeat(text::longest_run(text, *sign).max(2) + 1);
                lines.push(format!("{fence}{language}"));
                lines.extend(text.lines().map(|line| line.trim_end().to_owned()));
                lines.push(fence);
            }
            BlockKind::Table { alignments, rows } => lines.extend(table(alignments, rows)),
            // Hyphens after a list's sign would be part of it.
            BlockKind::Rule => lines.push("***".to_owned()),
        }
        previous = Some(kind);
    }
    lines
}

/// Whether the second block is read as one of its own only after a blank line.
fn is_apart(first: &BlockKind, second: &BlockKind) -> bool {
    !matches!(
        (first, second),
        (BlockKind::Paragraph(_), BlockKind::List { .. } | BlockKind::Code { .. })
            | (BlockKind::Code { .. }, BlockKind::Paragraph(_) | BlockKind::List { .. })
    )
}

fn narrower(width: Option<usize>, by: usize) -> Option<usize> {
    width.map(|width| width.saturating_sub(by).max(LEAST_WIDTH))
}

fn item(item: &Item, sign: &str, width: Option<usize>, policy: &Policy) -> Vec<String> {
    let marker = if item.marker == "-" { sign } else { &item.marker };
    let indent = marker.len() + 1;
    let inner = lines(&item.blocks, narrower(width, indent), policy);
    if inner.is_empty() {
        return vec![marker.to_owned()];
    }
    let mut lines = Vec::with_capacity(inner.len());
    for (index, line) in inner.iter().enumerate() {
        lines.push(match index {
            0 => format!("{marker} {line}"),
            _ if line.is_empty() => String::new(),
            _ => format!("{}{line}", " ".repeat(indent)),
        });
    }
    lines
}

fn paragraph(texts: &[String], width: Option<usize>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for text in texts {
        if let Some(last) = lines.last_mut() {
            last.push('\\');
        }
        match width {
            Some(width) => lines.extend(wrap(&guarded(&text.replace('\n', " ")), width, "")),
            None => lines.extend(text.split('\n').map(|line| guarded(line.trim()))),
        }
    }
    lines
}

fn table(alignments: &[Alignment], rows: &[Vec<String>]) -> Vec<String> {
    let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let mut lines: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
    let columns = alignments.iter().map(|alignment| match alignment {
        Alignment::None => "---|",
        Alignment::Left => ":--|",
        Alignment::Center => ":-:|",
        Alignment::Right => "--:|",
    });
    lines.insert(lines.len().min(1), format!("|{}", columns.collect::<String>()));
    lines
}

/// Breaks text into lines of at most a width; those after the first are indented.
/// No line begins with what would open another block.
pub(crate) fn wrap(text: &str, width: usize, indent: &str) -> Vec<String> {
    let options = Options::new(width)
        .subsequent_indent(indent)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation)
        .word_separator(WordSeparator::Custom(separate))
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    textwrap::wrap(&words.join(" "), options).into_iter().map(|line| line.into_owned()).collect()
}

/// Words, each together with those after it that can't begin a line.
fn separate(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut rest = line;
    Box::new(std::iter::from_fn(move || {
        let mut from = 0;
        loop {
            let space = rest.get(from..)?.find(' ').map(|at| from + at + 1);
            let end = space.unwrap_or(rest.len());
            let next = rest.get(end..).unwrap_or_default();
            if next.is_empty() || !may_open_block(next.split(' ').next().unwrap_or_default()) {
                let word = rest.get(..end).filter(|word| !word.is_empty())?;
                rest = next;
                return Some(Word::from(word));
            }
            from = end;
        }
    }))
}

/// Whether a line that begins with the word could begin another block.
fn may_open_block(word: &str) -> bool {
    let after_number = word.trim_start_matches(|char: char| char.is_ascii_digit());
    word.starts_with(['-', '+', '*', '#', '>', '|', '=', '~', ':', '_'])
        || word.starts_with("```")
        || (after_number.len() < word.len() && after_number.starts_with(['.', ')']))
}

/// Text at the start of a line, escaped where it would open another block.
fn guarded(text: &str) -> String {
    let word = text.split(' ').next().unwrap_or_default();
    let opens = match word.chars().next() {
        Some('>' | '=' | '|') => true,
        Some('~') => word.starts_with("~~~"),
        Some(sign @ ('#' | '-' | '+' | '*' | '_')) => word.chars().all(|char| char == sign),
        _ => false,
    };
    let digits = word.len() - word.trim_start_matches(|char: char| char.is_ascii_digit()).len();
    match (opens, word.get(digits..)) {
        (true, _) => format!("\\{text}"),
        (_, Some("." | ")")) if digits > 0 => {
            let (number, rest) = text.split_at(digits);
            format!("{number}\\{rest}")
        }
        _ => text.to_owned(),
    }
}
