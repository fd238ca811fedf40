//! Blocks on one line.

use super::block::{Block, BlockKind};
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
            BlockKind::Paragraph(texts) => parts.push(texts.join(separator).replace('\n', " ")),
            BlockKind::Heading { text, .. } => parts.push(text.clone()),
            BlockKind::Quote(blocks) => collect(blocks, separator, parts),
            BlockKind::List { items, .. } => {
                for item in items {
                    let mut inner = Vec::new();
                    collect(&item.blocks, separator, &mut inner);
                    let marker = if item.marker == "-" { "•" } else { &item.marker };
                    parts.push(format!("{marker} {}", inner.join(separator)));
                }
            }
            BlockKind::Code { text, .. } => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                parts.extend(lines.map(text::code_cell));
            }
            BlockKind::Table { rows, .. } => parts.extend(rows.iter().map(|cells| cells.join(" \\| "))),
            BlockKind::Rule => {}
        }
    }
}
