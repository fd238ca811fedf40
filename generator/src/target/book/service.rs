//! The pages of a service as a whole: what it is, its groups, objects and values.

use serde::Serialize;

use super::catalogs::{Listed, listed};
use super::markdown::{block, cell, code, code_cell, plain};
use super::operation::{Shown, examples, signature};
use super::pages::Pages;
use super::rows::{self, Direction, Row};
use super::words::Scope;
use crate::model::{Api, Operation, Place, Provenance, SecurityKind, Server, Type, TypeId, TypeKind};
use crate::target::Service;

/// An operation in a list.
#[derive(Debug, Serialize)]
pub(super) struct Call {
    /// What it does in a few words; its id where the document does not say.
    title: String,
    id: String,
    link: String,
    signature: String,
    method: String,
    path: String,
    deprecated: bool,
}

/// A difference to the source.
#[derive(Debug, Serialize)]
pub(super) struct Deviation {
    pub(super) subject: Option<String>,
    pub(super) text: String,
}

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

pub(super) fn call(pages: &Pages, index: usize, operation: &Operation, up: &str) -> Call {
    let page = pages.operations.get(index).map_or("", String::as_str);
    Call {
        title: plain(operation.summary.as_deref().unwrap_or(&operation.id)),
        id: code(&operation.id),
        link: format!("{up}{page}"),
        signature: signature(operation),
        method: code_cell(&operation.method),
        path: code_cell(&operation.path),
        deprecated: operation.deprecated,
    }
}

/// Collects what there is to say about a service. `up` leads from the page to the
/// folder of the service.
pub(super) fn overview(service: &Service<'_>, pages: &Pages, up: &str) -> Overview {
    let (api, guides) = (service.api, service.guides.as_slice());
    let groups = api.tags.iter().enumerate().map(|(index, tag)| {
        let calls = api.operations.iter().enumerate().filter(|(_, operation)| operation.tag == index);
        Group {
            service: plain(&api.title),
            name: plain(&tag.name),
            link: pages.tags.get(index).cloned().unwrap_or_default(),
            description: tag.description.as_deref().map(block).unwrap_or_default(),
            deprecated: tag.deprecated,
            notes: guides.iter().filter_map(|guide| guide.tags.get(index)?.clone()).collect(),
            calls: calls.map(|(index, operation)| call(pages, index, operation, up)).collect(),
        }
    });
    let objects =
        types(api).filter(|(_, kind)| !matches!(kind.kind, TypeKind::Enum(_))).map(|(id, kind)| Entry {
            name: plain(&kind.name),
            link: pages.of_type(id).to_owned(),
            description: kind.description.as_deref().or(kind.title.as_deref()).map(cell).unwrap_or_default(),
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
            .security
            .iter()
            .map(|(name, scheme)| Scheme {
                name: plain(name),
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

fn types(api: &Api) -> impl Iterator<Item = (TypeId, &Type)> {
    api.types.iter().enumerate().map(|(index, kind)| (TypeId(index), kind))
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

fn how(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::ApiKey { place, name } => {
            let place = match place {
                Place::Header => "the header",
                Place::Query => "the query parameter",
                Place::Cookie => "the cookie",
                Place::Path => "the path parameter",
            };
            format!("A key in {place} {}.", code(name))
        }
        SecurityKind::Http { scheme } => format!("`Authorization` header, scheme {}.", code(scheme)),
        SecurityKind::Other { name } => format!("{}.", code(name)),
    }
}

/// Where something was transcribed from.
pub(super) fn source(source: &Provenance) -> String {
    let mut text = format!("*{}*, section {}", plain(&source.document), code(&source.section));
    if !source.tables.is_empty() {
        let tables: Vec<String> = source.tables.iter().map(|table| code(table)).collect();
        let noun = if tables.len() == 1 { "table" } else { "tables" };
        text.push_str(&format!(", {noun} {}", tables.join(", ")));
    }
    text
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
pub(super) fn type_page(api: &Api, pages: &Pages, id: TypeId, kind: &Type, uses: &Uses) -> TypePage {
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
        calls: uses.calls_of(api, pages, id, "../"),
        holders: uses.holders_of(id).map(|holder| scope.link(holder)).collect(),
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
pub(super) fn values_page(service: &Service<'_>, pages: &Pages, uses: &Uses) -> ValuesPage {
    let api = service.api;
    let scope = Scope { api, pages, up: "", here: &[] };
    let enums = types(api).filter_map(|(id, kind)| {
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
            calls: uses.calls_of(api, pages, id, ""),
            holders: uses.holders_of(id).map(|holder| scope.link(holder)).collect(),
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

/// Who names which type.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// By [`TypeId`]: positions of the operations that name the type themselves.
    calls: Vec<Vec<usize>>,
    /// By [`TypeId`]: types that name the type themselves.
    holders: Vec<Vec<TypeId>>,
}

impl Uses {
    pub(super) fn of(api: &Api) -> Self {
        let mut uses =
            Self { calls: vec![Vec::new(); api.types.len()], holders: vec![Vec::new(); api.types.len()] };
        for (index, operation) in api.operations.iter().enumerate() {
            for id in super::operation::named_by(operation) {
                if let Some(list) = uses.calls.get_mut(id.0)
                    && list.last() != Some(&index)
                {
                    list.push(index);
                }
            }
        }
        for (holder, _) in types(api) {
            let mut inner = Vec::new();
            super::operation::inner(api, holder, &mut inner);
            for id in inner {
                if let Some(list) = uses.holders.get_mut(id.0)
                    && list.last() != Some(&holder)
                {
                    list.push(holder);
                }
            }
        }
        uses
    }

    fn calls_of(&self, api: &Api, pages: &Pages, id: TypeId, up: &str) -> Vec<Call> {
        let list = self.calls.get(id.0).into_iter().flatten();
        list.filter_map(|index| Some(call(pages, *index, api.operations.get(*index)?, up))).collect()
    }

    fn holders_of(&self, id: TypeId) -> impl Iterator<Item = TypeId> {
        self.holders.get(id.0).into_iter().flatten().copied()
    }
}
