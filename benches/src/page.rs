//! The table, and its place in the documentation.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::Context as _;

use crate::Line;

const BEGIN: &str = "<!-- speed: begin -->\n";
const END: &str = "<!-- speed: end -->";

pub(crate) fn table(lines: &[Line]) -> String {
    let mut text = String::from("| | Specmill | by hand | ratio | at most |\n|---|--:|--:|--:|--:|\n");
    for Line { what, ours, other, ratio, target } in lines {
        let _ = writeln!(text, "| {what} | {ours} | {other} | {ratio:.2} | {target} |");
    }
    text
}

pub(crate) fn write(table: &str) -> anyhow::Result<()> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/benchmarks.md");
    let page = std::fs::read_to_string(&path)?;
    let (before, rest) = page.split_once(BEGIN).context("the page has no place for the table")?;
    let (_, after) = rest.split_once(END).context("the place for the table has no end")?;
    std::fs::write(path, format!("{before}{BEGIN}{table}{END}{after}"))?;
    Ok(())
}
