//! The page of everything that is declared to differ from its source.

use serde::Serialize;

use super::markdown::{cell, code_cell, plain};
use super::origin::source;
use super::pages::Pages;
use super::words::Scope;
use crate::model::{Api, Deviation, Holder, Inside};

/// How many users of a shared component are named.
const USERS: usize = 3;

#[derive(Debug, Serialize)]
pub(super) struct DeviationsPage {
    service: String,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Row {
    place: String,
    source: String,
    text: String,
}

pub(super) fn page(api: &Api, pages: &Pages) -> DeviationsPage {
    let scope = Scope { api, pages, up: "", here: &[] };
    let rows = api.deviations.iter().map(|deviation| Row {
        place: place(deviation, scope),
        source: deviation.source.as_ref().map(source).unwrap_or_default(),
        text: cell(&deviation.text),
    });
    DeviationsPage { service: plain(&api.title), rows: rows.collect() }
}

/// Where the difference is, with a link to the page that has it.
fn place(deviation: &Deviation, scope: Scope<'_>) -> String {
    let mut parts = vec![holder(&deviation.holder, scope)];
    let mut fields = String::new();
    for step in &deviation.inside {
        match step {
            Inside::Field(name) => {
                if !fields.is_empty() {
                    fields.push('.');
                }
                fields.push_str(name);
            }
            Inside::Item => fields.push_str("[]"),
            Inside::Value => fields.push_str("{}"),
            other => {
                flush(&mut fields, &mut parts);
                parts.push(step_of(other));
            }
        }
    }
    flush(&mut fields, &mut parts);
    parts.join(", ")
}

/// Ends a path of fields.
fn flush(fields: &mut String, parts: &mut Vec<String>) {
    if !fields.is_empty() {
        parts.push(format!("field {}", code_cell(fields)));
        fields.clear();
    }
}

fn step_of(step: &Inside) -> String {
    match step {
        Inside::Parameter { place, name } => format!("{} parameter {}", plain(place), code_cell(name)),
        Inside::Body => "body".to_owned(),
        Inside::Answer(status) => format!("answer {}", code_cell(status)),
        Inside::Header(name) => format!("header {}", code_cell(name)),
        Inside::Alternative(number) => format!("alternative {number}"),
        Inside::Field(name) | Inside::Other(name) => code_cell(name),
        Inside::Item => "items".to_owned(),
        Inside::Value => "values".to_owned(),
    }
}

fn holder(holder: &Holder, scope: Scope<'_>) -> String {
    match holder {
        Holder::Operation(id) => {
            let name = scope.api.operations.get(*id).map_or("", |operation| operation.id.as_str());
            let page = scope.pages.operations.get(*id).map_or("", String::as_str);
            format!("[{}]({}{page})", plain(name), scope.up)
        }
        Holder::Type(id) => scope.link(*id),
        Holder::Component { name, users, .. } => shared(name, users, scope),
        Holder::Path(path) => code_cell(path),
        Holder::Document => "The document".to_owned(),
    }
}

/// A component without a page: its name, and where it is used.
fn shared(name: &str, users: &[Holder], scope: Scope<'_>) -> String {
    let mut named: Vec<String> = users.iter().take(USERS).map(|user| holder(user, scope)).collect();
    let more = users.len().saturating_sub(USERS);
    if more > 0 {
        named.push(format!("{more} more"));
    }
    let name = code_cell(name);
    if named.is_empty() { name } else { format!("{name} of {}", named.join(", ")) }
}
