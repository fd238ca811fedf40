//! The pages of a service's tables: error codes, statuses, regions, metrics,
//! permissions, common headers.

use serde::Serialize;

use super::call::{Call, call};
use super::markdown::{block, cell, code, code_cell, plain};
use super::origin::source;
use super::pages::Pages;
use super::rows::{self, Row};
use crate::model::{Api, Catalog, ErrorCode, Metric};
use crate::target::Service;

/// A table in the list of a service's tables.
#[derive(Debug, Serialize)]
pub(super) struct Listed {
    pub(super) name: &'static str,
    pub(super) link: &'static str,
    pub(super) about: &'static str,
    #[serde(skip)]
    pub(super) template: &'static str,
}

/// What the pages of tables ask for; each page uses its own part.
#[derive(Debug, Serialize)]
pub(super) struct Tables {
    service: String,
    errors: Vec<Errors>,
    /// How clients use the error codes.
    errors_notes: Vec<&'static str>,
    errors_source: Option<String>,
    statuses: Vec<Named>,
    statuses_source: Option<String>,
    regions: Vec<Region>,
    regions_source: Option<String>,
    metrics: Vec<Measured>,
    metrics_source: Option<String>,
    namespace: Option<String>,
    dimensions: Vec<Named>,
    permissions: Vec<Permission>,
    permissions_source: Option<String>,
    headers: Vec<Row>,
    headers_source: Option<String>,
}

/// Error codes of one status.
#[derive(Debug, Serialize)]
struct Errors {
    title: String,
    anchor: String,
    codes: Vec<Explained>,
}

#[derive(Debug, Serialize)]
struct Explained {
    code: String,
    anchor: String,
    meaning: String,
    remedy: Option<String>,
}

/// A name with its meaning.
#[derive(Debug, Serialize)]
struct Named {
    key: String,
    name: String,
    meaning: String,
}

#[derive(Debug, Serialize)]
struct Region {
    id: String,
    name: String,
    endpoint: String,
}

#[derive(Debug, Serialize)]
struct Measured {
    id: String,
    name: String,
    meaning: String,
    values: String,
    object: String,
    period: String,
}

#[derive(Debug, Serialize)]
struct Permission {
    name: String,
    anchor: String,
    meaning: String,
    scopes: String,
    calls: Vec<Call>,
}

/// The tables that a service has, in the order of the contents.
pub(super) fn listed(api: &Api) -> Vec<Listed> {
    let tables = &api.catalogs;
    [
        (
            !tables.error_codes.is_empty(),
            Listed {
                name: "Error codes",
                link: "error-codes.md",
                about: "What the codes of refused calls mean, and what can be done.",
                template: "docs/error-codes.md.tera",
            },
        ),
        (
            !tables.status_codes.is_empty(),
            Listed {
                name: "Statuses",
                link: "status-codes.md",
                about: "What the statuses of answers mean.",
                template: "docs/status-codes.md.tera",
            },
        ),
        (
            !tables.regions.is_empty(),
            Listed {
                name: "Regions",
                link: "regions.md",
                about: "Where the service is reached in which region.",
                template: "docs/regions.md.tera",
            },
        ),
        (
            !tables.metrics.is_empty(),
            Listed {
                name: "Metrics",
                link: "metrics.md",
                about: "What is measured, in which unit and range.",
                template: "docs/metrics.md.tera",
            },
        ),
        (
            !tables.permissions.is_empty(),
            Listed {
                name: "Permissions",
                link: "permissions.md",
                about: "What callers can be allowed to do, and which calls need it.",
                template: "docs/permissions.md.tera",
            },
        ),
        (
            !tables.request_headers.is_empty(),
            Listed {
                name: "Common request headers",
                link: "request-headers.md",
                about: "Headers that any request may carry.",
                template: "docs/request-headers.md.tera",
            },
        ),
    ]
    .into_iter()
    .filter_map(|(there, table)| there.then_some(table))
    .collect()
}

/// Collects what the pages show.
pub(super) fn tables(service: &Service<'_>, pages: &Pages) -> Tables {
    let api = service.api;
    let tables = &api.catalogs;
    let statuses = tables.status_codes.entries.iter().map(|entry| Named {
        key: code_cell(&entry.status.to_string()),
        name: plain(&entry.name),
        meaning: cell(&entry.meaning),
    });
    let regions = tables.regions.entries.iter().map(|region| Region {
        id: code_cell(&region.id),
        name: plain(&region.name),
        endpoint: code_cell(&region.endpoint),
    });
    let dimensions = tables.metric_dimensions.iter().map(|dimension| Named {
        key: code_cell(&dimension.key),
        name: String::new(),
        meaning: cell(&dimension.meaning),
    });
    let permissions = tables.permissions.entries.iter().map(|permission| {
        let scopes: Vec<String> = permission.scopes.iter().map(|scope| plain(scope)).collect();
        let calls = permission
            .operations
            .iter()
            .filter_map(|id| Some(call(pages, *id, api.operations.get(*id)?, "")));
        Permission {
            name: code(&permission.name),
            anchor: pages.permission(&permission.name).unwrap_or_default().to_owned(),
            meaning: permission.meaning.as_deref().map(block).unwrap_or_default(),
            scopes: scopes.join(", "),
            calls: calls.collect(),
        }
    });
    Tables {
        service: plain(&api.title),
        errors: errors(api, pages),
        errors_notes: service.guides.iter().map(|guide| guide.error_codes).collect(),
        errors_source: origin(&tables.error_codes),
        statuses: statuses.collect(),
        statuses_source: origin(&tables.status_codes),
        regions: regions.collect(),
        regions_source: origin(&tables.regions),
        metrics: tables.metrics.entries.iter().map(measured).collect(),
        metrics_source: origin(&tables.metrics),
        namespace: tables.metric_namespace.as_deref().map(code),
        dimensions: dimensions.collect(),
        permissions: permissions.collect(),
        permissions_source: origin(&tables.permissions),
        headers: tables
            .request_headers
            .entries
            .iter()
            .map(|header| rows::common_header(header, api))
            .collect(),
        headers_source: origin(&tables.request_headers),
    }
}

fn origin<T>(catalog: &Catalog<T>) -> Option<String> {
    catalog.source.as_ref().map(source)
}

/// Error codes by status, ascending; those without a status come last.
fn errors(api: &Api, pages: &Pages) -> Vec<Errors> {
    let tables = &api.catalogs;
    let mut statuses: Vec<Option<u16>> =
        tables.error_codes.entries.iter().map(|entry| entry.status).collect();
    statuses.sort_by_key(|status| status.unwrap_or(u16::MAX));
    statuses.dedup();
    let explained = |entry: &ErrorCode| Explained {
        code: plain(&entry.code),
        anchor: pages.error_code(&entry.code).unwrap_or_default().to_owned(),
        meaning: block(&entry.meaning),
        remedy: entry.remedy.as_deref().map(block),
    };
    statuses
        .into_iter()
        .map(|status| {
            let name = tables.status_codes.entries.iter().find(|known| Some(known.status) == status);
            let codes = tables.error_codes.entries.iter().filter(|entry| entry.status == status);
            Errors {
                title: match (status, name) {
                    (Some(status), Some(known)) => format!("{status} {}", plain(&known.name)),
                    (Some(status), None) => format!("Status {status}"),
                    (None, _) => "Any status".to_owned(),
                },
                anchor: status.map_or_else(|| "any-status".to_owned(), |status| format!("status-{status}")),
                codes: codes.map(explained).collect(),
            }
        })
        .collect()
}

fn measured(metric: &Metric) -> Measured {
    let joined = |parts: [&Option<String>; 2], between: &str| {
        let parts: Vec<String> = parts.into_iter().flatten().map(|part| plain(part)).collect();
        parts.join(between)
    };
    Measured {
        id: code_cell(&metric.id),
        name: plain(&metric.name),
        meaning: cell(&metric.meaning),
        values: joined([&metric.range, &metric.unit], " "),
        object: joined([&metric.object, &metric.instance_type], ", "),
        period: metric.period.as_deref().map(plain).unwrap_or_default(),
    }
}
