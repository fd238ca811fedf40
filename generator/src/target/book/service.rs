//! The pages of a service as a whole: what it is, its groups, objects and values.

use serde::Serialize;

use super::call::{Call, call};
use super::catalogs::{Listed, listed};
use super::example::{Shown, examples};
use super::markdown::{block, cell, code, code_cell, plain};
use super::origin::{Deviation, source};
use super::pages::Pages;
use super::rows::{self, Direction, Row};
use super::words::Scope;
use crate::model::{Api, Graph, Id, Location, SchemeKind, Server, Type, TypeKind};
use crate::target::Service;

/// Everything that the templates of a service's own pages ask for.
#[derive(Debug, Serialize)]
pub(super) struct Overview {
    name: String,
    title: String,
    version: String,
    summary: Option<String>,
    description: String,
    packages: Vec<Package>,
    servers: Vec<Endpoint>,
    security: Vec<Scheme>,
    /// Tables that have a page of their own.
    pub(super) tables: Vec<Listed>,
    pub(super) groups: Vec<Group>,
    objects: Vec<Entry>,
    pub(super) has_values: bool,
    /// How many differences to the source there are.
    pub(super) deviations: usize,
}

/// A generated client of the service.
#[derive(Debug, Serialize)]
struct Package {
    /// `Rust crate`.
    kind: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Endpoint {
    url: String,
    description: String,
    variables: Vec<Variable>,
}

#[derive(Debug, Serialize)]
struct Variable {
    name: String,
    default: String,
    values: Vec<String>,
    description: String,
}

#[derive(Debug, Serialize)]
struct Scheme {
    name: String,
    how: String,
    description: String,
}

/// A tag with its operations.
#[derive(Debug, Serialize)]
pub(super) struct Group {
    service: String,
    name: String,
    pub(super) link: String,
    description: String,
    deprecated: bool,
    /// What it takes to have the operations in a client.
    notes: Vec<String>,
    calls: Vec<Call>,
}

#[derive(Debug, Serialize)]
struct Entry {
    name: String,
    link: String,
    description: String,
}

/// Collects what there is to say about a service. `up` leads from the page to the
/// folder of the service.
pub(super) fn overview(service: &Service<'_>, pages: &Pages, up: &str) -> Overview {
    let (api, guides) = (service.api, service.guides.as_slice());
    let groups = api.tags.entries().map(|(id, tag)| {
        let calls = api.operations_of(id);
        Group {
            service: plain(&api.title),
            name: plain(&tag.name),
            link: pages.tags.get(id).cloned().unwrap_or_default(),
            description: tag.description.as_deref().map(block).unwrap_or_default(),
            deprecated: tag.deprecated,
            notes: guides.iter().filter_map(|guide| guide.tags.get(id)?.clone()).collect(),
            calls: calls.map(|(id, operation)| call(pages, id, operation, up)).collect(),
        }
    });
    let objects =
        api.types.entries().filter(|(_, kind)| !matches!(kind.kind, TypeKind::Enum(_))).map(|(id, kind)| {
            Entry {
                name: plain(&kind.name),
                link: pages.of_type(id).to_owned(),
                description: kind
                    .description
                    .as_deref()
                    .or(kind.title.as_deref())
                    .map(cell)
                    .unwrap_or_default(),
            }
        });
    Overview {
        name: service.name.to_owned(),
        title: plain(&api.title),
        version: plain(&api.version),
        summary: api.summary.as_deref().map(plain),
        description: api.description.as_deref().map(block).unwrap_or_default(),
        packages: guides
            .iter()
            .map(|guide| Package {
                kind: format!("{} {}", guide.language, guide.package_kind),
                name: code(&guide.package),
            })
            .collect(),
        servers: api.servers.iter().map(endpoint).collect(),
        security: api
            .schemes
            .iter()
            .map(|scheme| Scheme {
                name: plain(&scheme.name),
                how: how(&scheme.kind),
                description: scheme.description.as_deref().map(block).unwrap_or_default(),
            })
            .collect(),
        tables: listed(api),
        groups: groups.filter(|group| !group.calls.is_empty()).collect(),
        objects: objects.collect(),
        has_values: api.types.iter().any(|kind| matches!(kind.kind, TypeKind::Enum(_))),
        deviations: api.deviations.len(),
    }
}

fn endpoint(server: &Server) -> Endpoint {
    let variables = server.variables.iter().map(|(name, variable)| Variable {
        name: code_cell(name),
        default: code_cell(&variable.default),
        values: variable.values.iter().map(|value| code_cell(value)).collect(),
        description: variable.description.as_deref().map(cell).unwrap_or_default(),
    });
    Endpoint {
        url: code(&server.url),
        description: server.description.as_deref().map(cell).unwrap_or_default(),
        variables: variables.collect(),
    }
}

fn how(kind: &SchemeKind) -> String {
    match kind {
        SchemeKind::ApiKey { location, name } => {
            let place = match location {
                Location::Header => "the header",
                Location::Query => "the query parameter",
                Location::Cookie => "the cookie",
                Location::Path => "the path parameter",
            };
            format!("A key in {place} {}.", code(name))
        }
        other => match other.http() {
            Some(scheme) => format!("`Authorization` header, scheme {}.", code(scheme)),
            None => format!("{}.", code(other.type_name())),
        },
    }
}

/// The page of a type that is not an enum.
#[derive(Debug, Serialize)]
pub(super) struct TypePage {
    name: String,
    service: String,
    title: Option<String>,
    description: String,
    deprecated: bool,
    rows: Vec<Row>,
    alias: Option<String>,
    tag: Option<String>,
    variants: Vec<Alternative>,
    calls: Vec<Call>,
    holders: Vec<String>,
    examples: Vec<Shown>,
    source: Option<String>,
    deviations: Vec<Deviation>,
}

#[derive(Debug, Serialize)]
struct Alternative {
    kind: String,
    tags: Vec<String>,
}

/// Collects what the page of a type shows.
pub(super) fn type_page(api: &Api, pages: &Pages, id: Id<Type>, kind: &Type, graph: &Graph) -> TypePage {
    let scope = Scope { api, pages, up: "../", here: &[] };
    let (mut rows, mut alias, mut tag, mut variants) = (Vec::new(), None, None, Vec::new());
    let mut deviations: Vec<Deviation> =
        kind.deviation.iter().map(|text| Deviation { subject: None, text: block(text) }).collect();
    match &kind.kind {
        TypeKind::Object(object) => {
            rows = rows::fields(object, Direction::Both, scope);
            deviations.extend(object.fields.iter().filter_map(|field| {
                let text = block(field.deviation.as_deref()?);
                Some(Deviation { subject: Some(code(&field.name)), text })
            }));
        }
        TypeKind::Alias(schema) => {
            let limits = super::words::sentence(&scope.limits(schema)).unwrap_or_default();
            let values = scope.values(schema).unwrap_or_default();
            alias = Some(format!("{} {limits} {values}", scope.kind(schema)).trim().to_owned());
        }
        TypeKind::Union(union) => {
            tag = union.tag.as_deref().map(code);
            variants = union
                .variants
                .iter()
                .map(|variant| Alternative {
                    kind: scope.kind(&variant.value),
                    tags: variant.tags.iter().map(|text| code_cell(text)).collect(),
                })
                .collect();
        }
        TypeKind::Enum(_) => {}
    }
    TypePage {
        name: plain(&kind.name),
        service: plain(&api.title),
        title: kind.title.as_deref().map(plain),
        description: kind.description.as_deref().map(block).unwrap_or_default(),
        deprecated: kind.deprecated,
        rows,
        alias,
        tag,
        variants,
        calls: calls_of(api, pages, graph, id, "../"),
        holders: holders_of(graph, id, scope),
        examples: examples(&kind.examples),
        source: kind.source.as_ref().map(source),
        deviations,
    }
}

/// The page of all enums.
#[derive(Debug, Serialize)]
pub(super) struct ValuesPage {
    service: String,
    /// What clients do with values that are not listed.
    notes: Vec<&'static str>,
    enums: Vec<Values>,
}

#[derive(Debug, Serialize)]
struct Values {
    name: String,
    anchor: String,
    description: String,
    deprecated: bool,
    values: Vec<Entry>,
    described: bool,
    calls: Vec<Call>,
    holders: Vec<String>,
    source: Option<String>,
    deviation: Option<String>,
}

/// Collects what the page of enums shows.
pub(super) fn values_page(service: &Service<'_>, pages: &Pages, graph: &Graph) -> ValuesPage {
    let api = service.api;
    let scope = Scope { api, pages, up: "", here: &[] };
    let enums = api.types.entries().filter_map(|(id, kind)| {
        let TypeKind::Enum(values) = &kind.kind else { return None };
        let entries = values.values.iter().map(|value| Entry {
            name: code_cell(&value.value),
            link: String::new(),
            description: value.description.as_deref().map(cell).unwrap_or_default(),
        });
        Some(Values {
            name: plain(&kind.name),
            anchor: pages.anchor(id).to_owned(),
            description: kind.description.as_deref().map(block).unwrap_or_default(),
            deprecated: kind.deprecated,
            values: entries.collect(),
            described: values.values.iter().any(|value| value.description.is_some()),
            calls: calls_of(api, pages, graph, id, ""),
            holders: holders_of(graph, id, scope),
            source: kind.source.as_ref().map(source),
            deviation: kind.deviation.as_deref().map(block),
        })
    });
    ValuesPage {
        service: plain(&api.title),
        notes: service.guides.iter().map(|guide| guide.unknown_values).collect(),
        enums: enums.collect(),
    }
}

/// The operations that name a type themselves.
fn calls_of(api: &Api, pages: &Pages, graph: &Graph, id: Id<Type>, up: &str) -> Vec<Call> {
    let callers = graph.callers(id).iter();
    callers.filter_map(|id| Some(call(pages, *id, api.operations.get(*id)?, up))).collect()
}

/// Links to the types that name a type themselves.
fn holders_of(graph: &Graph, id: Id<Type>, scope: Scope<'_>) -> Vec<String> {
    graph.holders(id).iter().map(|holder| scope.link(*holder)).collect()
}
