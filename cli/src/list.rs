//! Lists of services and operations.

use std::fmt::Write as _;

use serde_json::json;
use specmill_runtime::dynamic::Operations;

use crate::arguments::List;
use crate::{output, services};

/// Prints the list that is asked for.
pub(crate) fn run(arguments: &List) -> anyhow::Result<()> {
    match &arguments.service {
        Some(name) => operations(services::get(name)?, arguments.json),
        None => all(arguments.json),
    }
}

fn all(as_json: bool) -> anyhow::Result<()> {
    let rows = services::ALL.iter().map(|operations| {
        let service = operations.service();
        (service.name(), service.title(), operations.iter().count())
    });
    if as_json {
        let rows: Vec<_> = rows
            .map(|(name, title, count)| json!({"name": name, "title": title, "operations": count}))
            .collect();
        return output::json(&rows, false);
    }
    let rows: Vec<_> = rows.map(|(name, title, count)| (name, format!("{title} ({count})"))).collect();
    table(&rows)
}

fn operations(operations: &Operations, as_json: bool) -> anyhow::Result<()> {
    let mut summaries = operations.summaries()?;
    let rows = operations.iter().map(|one| (one, summaries.remove(one.id()).unwrap_or_default()));
    if as_json {
        let rows: Vec<_> = rows
            .map(|(one, summary)| {
                let operation = one.operation();
                json!({
                    "id": one.id(),
                    "aliases": one.all_aliases(),
                    "method": operation.method(),
                    "path": operation.path(),
                    "summary": summary,
                })
            })
            .collect();
        return output::json(&rows, false);
    }
    let rows: Vec<_> = rows.map(|(one, summary)| (one.id(), summary)).collect();
    table(&rows)
}

fn table(rows: &[(&str, String)]) -> anyhow::Result<()> {
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = String::new();
    for (name, about) in rows {
        let line = format!("{name:width$}  {about}");
        writeln!(text, "{}", line.trim_end())?;
    }
    output::bytes(text.as_bytes())
}
