//! The tables of a service beside its operations: error codes, statuses, regions,
//! metrics, permissions, common headers.

use std::collections::HashMap;

use serde::de::DeserializeOwned;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::lower::annotations::provenance;
use crate::lower::security;
use crate::model::{self, Api, Arena, Catalog, Catalogs, Entity, Id, Operation, Origins, Scheme};
use crate::nearest::nearest;
use crate::openapi::catalogs::{self as table, Word};
use crate::openapi::document;
use crate::place::Span;
use crate::source::{Node, NodeValue, Spanned, de};

/// Reads the tables off the root of a document, and which operations need which permission.
pub(in crate::lower) fn read(
    tree: &Node,
    api: &mut Api,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) {
    let mut reader = Reader { tree, schemes: &api.schemes, origins, diagnostics };
    let mut catalogs = Catalogs {
        error_codes: reader.error_codes(),
        status_codes: reader.status_codes(),
        regions: reader.regions(),
        permissions: reader.permissions(&api.operations),
        request_headers: reader.request_headers(),
        ..Catalogs::default()
    };
    reader.metrics(&mut catalogs);
    api.catalogs = catalogs;
}

struct Reader<'t, 'd> {
    tree: &'t Node,
    schemes: &'t Arena<Scheme>,
    origins: &'d mut Origins,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_, '_> {
    fn error_codes(&mut self) -> Catalog<model::ErrorCode> {
        let Some(table) = self.read::<table::ErrorCodes>("x-error-codes") else { return Catalog::default() };
        let entries = self.entries(&table.codes, |entry: &table::ErrorCode| named(&entry.code));
        for (position, entry) in entries.iter().enumerate() {
            self.origins.set(Entity::ErrorCode(position), entry.code.span);
        }
        let entries = entries.into_iter().map(|entry| model::ErrorCode {
            code: entry.code.value.0,
            status: entry.status.map(|status| status.0),
            meaning: entry.meaning.0,
            remedy: text(entry.remedy),
        });
        catalog(entries, table.source.as_ref())
    }

    fn status_codes(&mut self) -> Catalog<model::StatusCode> {
        let Some(table) = self.read::<table::StatusCodes>("x-status-codes") else {
            return Catalog::default();
        };
        let name = |entry: &table::StatusCode| (entry.status.value.0.to_string(), entry.status.span);
        let entries = self.entries(&table.codes, name);
        let entries = entries.into_iter().map(|entry| model::StatusCode {
            status: entry.status.value.0,
            name: entry.name.0,
            meaning: entry.meaning.0,
        });
        catalog(entries, table.source.as_ref())
    }

    fn regions(&mut self) -> Catalog<model::Region> {
        let Some(table) = self.read::<table::Regions>("x-regions") else { return Catalog::default() };
        let entries = self.entries(&table.regions, |entry: &table::Region| named(&entry.id));
        let mut regions = Vec::new();
        for entry in entries {
            if !is_address(&entry.endpoint.value) {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::CATALOG_ENTRY,
                        format!("`{}` is no address of a server", entry.endpoint.value),
                    )
                    .at(entry.endpoint.span, "")
                    .help("write `https://` and the host, without a query"),
                );
                continue;
            }
            self.origins.set(Entity::Region(regions.len()), entry.id.span);
            regions.push(model::Region {
                id: entry.id.value.0,
                name: entry.name.0,
                endpoint: entry.endpoint.value.trim_end_matches('/').to_owned(),
            });
        }
        catalog(regions, table.source.as_ref())
    }

    fn metrics(&mut self, catalogs: &mut Catalogs) {
        let Some(table) = self.read::<table::Metrics>("x-metrics") else { return };
        catalogs.metric_namespace = text(table.namespace);
        let dimensions = self.entries(&table.dimensions, |entry: &table::Dimension| named(&entry.key));
        catalogs.metric_dimensions = dimensions
            .into_iter()
            .map(|entry| model::Dimension { key: entry.key.value.0, meaning: entry.meaning.0 })
            .collect();
        let entries = self.entries(&table.metrics, |entry: &table::Metric| named(&entry.id));
        for (position, entry) in entries.iter().enumerate() {
            self.origins.set(Entity::Metric(position), entry.id.span);
        }
        let entries = entries.into_iter().map(|entry| model::Metric {
            id: entry.id.value.0,
            name: entry.name.0,
            meaning: entry.meaning.0,
            range: text(entry.range),
            unit: text(entry.unit),
            object: text(entry.object),
            instance_type: text(entry.instance_type),
            period: text(entry.period),
        });
        catalogs.metrics = catalog(entries, table.source.as_ref());
    }

    fn permissions(&mut self, operations: &Arena<Operation>) -> Catalog<model::Permission> {
        let table = self.read::<table::Permissions>("x-permissions");
        let mut permissions = Catalog::default();
        if let Some(table) = &table {
            let entries = self.entries(&table.permissions, |entry: &table::Permission| named(&entry.name));
            let entries = entries.into_iter().map(|entry| model::Permission {
                name: entry.name.value.0,
                meaning: Some(entry.meaning.0),
                scopes: entry.scopes.into_iter().map(|scope| scope.0).collect(),
                operations: Vec::new(),
            });
            permissions = catalog(entries, table.source.as_ref());
        }
        for (id, operation) in operations.entries() {
            for name in &operation.permissions {
                self.needed(name, id, operation, table.is_some(), &mut permissions.entries);
            }
        }
        permissions
    }

    /// Notes that an operation needs a permission.
    fn needed(
        &mut self,
        name: &str,
        id: Id<Operation>,
        operation: &Operation,
        listed: bool,
        permissions: &mut Vec<model::Permission>,
    ) {
        if let Some(known) = permissions.iter_mut().find(|known| known.name == name) {
            if known.operations.last() != Some(&id) {
                known.operations.push(id);
            }
            return;
        }
        if listed {
            let known: Vec<&str> = permissions
                .iter()
                .filter(|known| known.meaning.is_some())
                .map(|known| known.name.as_str())
                .collect();
            let help = match nearest(name, known.into_iter()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => "add it to `x-permissions`".to_owned(),
            };
            self.diagnostics.push(
                Diagnostic::new(
                    codes::UNKNOWN_PERMISSION,
                    format!("`x-permissions` does not list the permission `{name}`"),
                )
                .at(self.place(name, id, operation), "")
                .help(help),
            );
        }
        permissions.push(model::Permission {
            name: name.to_owned(),
            meaning: None,
            scopes: Vec::new(),
            operations: vec![id],
        });
    }

    /// Where an operation names a permission.
    fn place(&self, name: &str, id: Id<Operation>, operation: &Operation) -> Span {
        let method = operation.method.to_ascii_lowercase();
        let paths = self.tree.get("paths").and_then(|paths| paths.get(&operation.path)?.get(&method));
        let names = paths.and_then(|operation| operation.get("x-iam-actions"));
        let place = names.and_then(|names| names.items().find(|item| item.as_str() == Some(name)));
        place.map_or_else(|| self.origins.span(Entity::Operation(id)), |place| place.span)
    }

    fn request_headers(&mut self) -> Catalog<model::RequestHeader> {
        let Some(table) = self.read::<table::RequestHeaders>("x-request-headers") else {
            return Catalog::default();
        };
        // Names of headers are the same in any case.
        let name = |entry: &table::RequestHeader| (entry.name.value.0.to_ascii_lowercase(), entry.name.span);
        let entries = self.entries(&table.headers, name);
        for scheme in entries.iter().flat_map(|entry| [&entry.mandatory_with, &entry.scheme]).flatten() {
            let name = &scheme.value.0;
            if security::named(self.schemes, name).is_none() {
                self.diagnostics.push(security::unknown(name).at(scheme.span, ""));
            }
        }
        let entries = entries.into_iter().map(|entry| model::RequestHeader {
            name: entry.name.value.0,
            required: entry.mandatory,
            required_with: entry
                .mandatory_with
                .and_then(|scheme| security::named(self.schemes, &scheme.value.0)),
            description: text(entry.description),
            values: entry.values,
            default: entry.default,
            example: entry.example,
            sent_by: entry.sent_by.map(|sender| match sender {
                table::Sender::Content => model::Sender::Content,
                table::Sender::Transport => model::Sender::Transport,
                table::Sender::Security => model::Sender::Security,
                table::Sender::Parameter => model::Sender::Parameter,
            }),
        });
        catalog(entries, table.source.as_ref())
    }

    /// Reads an extension of the root.
    fn read<T: DeserializeOwned>(&mut self, extension: &str) -> Option<T> {
        let node = self.tree.get(extension)?;
        match object(node) {
            Ok(table) => Some(table),
            Err(error) => {
                self.broken(&error, &format!("`{extension}`: "));
                None
            }
        }
    }

    /// Reads the entries that can be read, the first of each name.
    fn entries<T: DeserializeOwned>(
        &mut self,
        nodes: &[Node],
        name: impl Fn(&T) -> (String, Span),
    ) -> Vec<T> {
        let mut places: HashMap<String, Span> = HashMap::new();
        let mut entries = Vec::new();
        for node in nodes {
            let entry: T = match object(node) {
                Ok(entry) => entry,
                Err(error) => {
                    self.broken(&error, "");
                    continue;
                }
            };
            let (name, span) = name(&entry);
            match places.get(&name) {
                None => {
                    places.insert(name, span);
                    entries.push(entry);
                }
                Some(first) => self.diagnostics.push(
                    Diagnostic::new(
                        codes::CATALOG_ENTRY_TWICE,
                        format!("`{name}` stands twice in its table"),
                    )
                    .at(span, "again")
                    .and(*first, "first here")
                    .help("keep one of them"),
                ),
            }
        }
        entries
    }

    fn broken(&mut self, error: &de::ReadError, where_from: &str) {
        self.diagnostics.push(
            Diagnostic::new(codes::CATALOG_ENTRY, format!("{where_from}{}", error.message))
                .at(error.span, ""),
        );
    }
}

/// Reads an object. A list of the values of its members is none.
fn object<T: DeserializeOwned>(node: &Node) -> Result<T, de::ReadError> {
    match node.value {
        NodeValue::Object(_) => de::from_node(node),
        _ => {
            let message = format!("{} stands where an object is expected", node.kind());
            Err(de::ReadError { span: node.span, message })
        }
    }
}

/// What an entry is called, and where it says so.
fn named(name: &Spanned<Word>) -> (String, Span) {
    (name.value.0.clone(), name.span)
}

fn text(word: Option<Word>) -> Option<String> {
    word.map(|word| word.0)
}

fn catalog<T>(entries: impl IntoIterator<Item = T>, source: Option<&document::Provenance>) -> Catalog<T> {
    Catalog { entries: entries.into_iter().collect(), source: source.map(provenance) }
}

/// `https://host`, with a port and a path where there are.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "-._~:/[]%".contains(sign);
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/') && rest.chars().all(fits))
}
