//! The file of the service's tables.

use serde::Serialize;

use crate::model::{Api, ErrorCode, Metric, Permission, Region};

use super::super::names::Names;
use super::super::uses::Uses;
use super::super::{doc, literal};

/// What the template of the tables is given.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(in crate::target::rust) struct CatalogFile {
    uses: Uses,
    tables: Vec<Table>,
    /// Name under which the metrics are kept, as a literal.
    namespace: Option<String>,
    modules: Vec<Constants>,
}

/// A table as a static slice.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Table {
    docs: &'static str,
    name: &'static str,
    ty: &'static str,
    entries: Vec<String>,
}

/// A module of names.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Constants {
    docs: &'static str,
    name: &'static str,
    constants: Vec<Constant>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Constant {
    docs: Vec<String>,
    name: String,
    value: String,
}

impl CatalogFile {
    /// `None` where the service has no tables.
    pub(in crate::target::rust) fn new(api: &Api, names: &Names) -> Option<Self> {
        let tables = tables(api);
        if tables.is_empty() {
            return None;
        }
        let mut uses = Uses::default();
        for table in &tables {
            uses.add("specmill_runtime::catalog", table.ty);
        }
        let namespace = api.catalogs.metric_namespace.as_deref().filter(|_| !api.catalogs.metrics.is_empty());
        Some(Self { uses, namespace: namespace.map(literal::string), modules: modules(api, names), tables })
    }
}

/// Names of the tables that hang on the service, and how they do.
pub(super) fn of_service(api: &Api) -> Vec<(&'static str, &'static str)> {
    let tables = &api.catalogs;
    [
        (!tables.error_codes.is_empty(), ("ERROR_CODES", "error_codes")),
        (!tables.regions.is_empty(), ("REGIONS", "regions")),
    ]
    .into_iter()
    .filter_map(|(there, names)| there.then_some(names))
    .collect()
}

/// Tables that have entries. All are ascending, so that one can search in them.
fn tables(api: &Api) -> Vec<Table> {
    let from = &api.catalogs;
    let statuses = ordered(&from.status_codes.entries, |entry| entry.status);
    let mut tables = vec![
        Table {
            docs: "What the codes in answers to refused calls mean, ascending by code.",
            name: "ERROR_CODES",
            ty: "ErrorCode",
            entries: ordered(&from.error_codes.entries, |entry| &entry.code).map(error_code).collect(),
        },
        Table {
            docs: "What the statuses of answers mean, ascending.",
            name: "STATUS_CODES",
            ty: "Status",
            entries: statuses
                .map(|entry| {
                    let (name, meaning) = (literal::string(&entry.name), literal::string(&entry.meaning));
                    format!("Status::new({}, {name}, {meaning})", entry.status)
                })
                .collect(),
        },
        Table {
            docs: "Regions that have the service, ascending by id.",
            name: "REGIONS",
            ty: "Region",
            entries: ordered(&from.regions.entries, |entry| &entry.id).map(region).collect(),
        },
        Table {
            docs: "What is measured, ascending by id.",
            name: "METRICS",
            ty: "Metric",
            entries: ordered(&from.metrics.entries, |entry| &entry.id).map(metric).collect(),
        },
        Table {
            docs: "Keys by which values of metrics are told apart.",
            name: "METRIC_DIMENSIONS",
            ty: "Dimension",
            entries: from
                .metric_dimensions
                .iter()
                .map(|entry| {
                    let (key, meaning) = (literal::string(&entry.key), literal::string(&entry.meaning));
                    format!("Dimension::new({key}, {meaning})")
                })
                .collect(),
        },
        Table {
            docs: "What callers can be allowed to do, ascending by name.",
            name: "PERMISSIONS",
            ty: "Permission",
            entries: ordered(&from.permissions.entries, |entry| &entry.name)
                .map(|entry| permission(api, entry))
                .collect(),
        },
    ];
    tables.retain(|table| !table.entries.is_empty());
    tables
}

fn error_code(entry: &ErrorCode) -> String {
    let status = entry.status.map_or_else(|| "None".to_owned(), |status| format!("Some({status})"));
    format!(
        "ErrorCode::new({}, {status}, {}, {})",
        literal::string(&entry.code),
        literal::string(&entry.meaning),
        optional(entry.remedy.as_deref())
    )
}

fn region(entry: &Region) -> String {
    format!(
        "Region::new({}, {}, {})",
        literal::string(&entry.id),
        literal::string(&entry.name),
        literal::string(&entry.endpoint)
    )
}

fn metric(entry: &Metric) -> String {
    let mut text = format!(
        "Metric::new({}, {}, {})",
        literal::string(&entry.id),
        literal::string(&entry.name),
        literal::string(&entry.meaning)
    );
    for (method, one, other) in
        [("values", &entry.range, &entry.unit), ("of", &entry.object, &entry.instance_type)]
    {
        if one.is_some() || other.is_some() {
            let (one, other) = (optional(one.as_deref()), optional(other.as_deref()));
            text.push_str(&format!(".{method}({one}, {other})"));
        }
    }
    if let Some(period) = &entry.period {
        text.push_str(&format!(".every({})", literal::string(period)));
    }
    text
}

fn permission(api: &Api, entry: &Permission) -> String {
    let operations =
        entry.operations.iter().filter_map(|id| api.operations.get(*id)).map(|operation| &operation.id);
    format!(
        "Permission::new({}, {}, {}, {})",
        literal::string(&entry.name),
        optional(entry.meaning.as_deref()),
        literal::strings(&entry.scopes),
        literal::strings(operations)
    )
}

/// Names of error codes, regions and metrics as constants, in the order of the document.
fn modules(api: &Api, names: &Names) -> Vec<Constants> {
    let from = &api.catalogs;
    let errors = from.error_codes.entries.iter().map(|entry| (&entry.code, &entry.meaning));
    let regions = from.regions.entries.iter().map(|entry| (&entry.id, &entry.name));
    let metrics = from.metrics.entries.iter().map(|entry| (&entry.id, &entry.meaning));
    let mut modules = vec![
        Constants {
            docs: "Codes in answers to refused calls.",
            name: "error_codes",
            constants: constants(errors, &names.error_codes, doc::markdown),
        },
        Constants {
            docs: "Ids of regions.",
            name: "regions",
            constants: constants(regions, &names.regions, |name| vec![format!("{}.", doc::inline(name))]),
        },
        Constants {
            docs: "Ids of metrics.",
            name: "metrics",
            constants: constants(metrics, &names.metrics, doc::markdown),
        },
    ];
    modules.retain(|module| !module.constants.is_empty());
    modules
}

fn constants<'a>(
    entries: impl Iterator<Item = (&'a String, &'a String)>,
    names: &[String],
    docs: impl Fn(&str) -> Vec<String>,
) -> Vec<Constant> {
    entries
        .zip(names)
        .map(|((value, text), name)| Constant {
            docs: docs(text),
            name: name.clone(),
            value: literal::string(value),
        })
        .collect()
}

fn optional(text: Option<&str>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({})", literal::string(text)))
}

/// References to entries, ascending.
fn ordered<'a, T, K: Ord>(entries: &'a [T], key: impl Fn(&'a T) -> K) -> impl Iterator<Item = &'a T> {
    let mut entries: Vec<&T> = entries.iter().collect();
    entries.sort_by_key(|entry| key(entry));
    entries.into_iter()
}
