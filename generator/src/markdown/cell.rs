//! Blocks on one line.

use super::block::{Block, Kind};
use super::text;

/// Blocks as inline Markdown, with a separator between them.
pub(super) fn line(blocks: &[Block], separator: &str) -> String {
    let mut parts = Vec::new();
    collect(blocks, separator, &mut parts);
    parts.join(separator)
}

fn collect(blocks: &[Block], separator: &str, parts: &mut Vec<String>) {
    for block in blocks {
        match &block.kind {
            Kind::Paragraph(texts) => parts.push(texts.join(separator).replace('\n', " ")),
            Kind::Heading { text, .. } => parts.push(text.clone()),
            Kind::Quote(blocks) => collect(blocks, separator, parts),
            Kind::List { items, .. } => {
                for item in items {
                    let mut inner = Vec::new();
                    collect(&item.blocks, separator, &mut inner);
                    let marker = if item.marker == "-" { "•" } else { &item.marker };
                    parts.push(format!("{marker} {}", inner.join(separator)));
                }
            }
            Kind::Code { text, .. } => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                parts.extend(lines.map(text::code_cell));
            }
            Kind::Table { rows, .. } => parts.extend(rows.iter().map(|cells| cells.join(" \\| "))),
            Kind::Rule => {}
        }
    }
}
