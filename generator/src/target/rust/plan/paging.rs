//! Lists that come page by page.

use serde::Serialize;

use crate::model::{Api, Input, Operation, PageStyle, Pagination, Schema, Shape, Step, ValuePath};

use super::super::layout::{self, Code};
use super::super::offered::{Written, written};
use super::super::rust_type::RustType;
use super::super::types::Types;

/// What a call of a paged list has beyond others.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct PagingPlan {
    /// Type of a page.
    page: RustType,
    items: Option<ItemsPlan>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct ItemsPlan {
    ty: RustType,
    /// The expression that takes the items out of a `page`.
    take: String,
}

impl PagingPlan {
    pub(super) fn new(types: &Types<'_>, operation: &Operation) -> Option<Self> {
        let paging = operation.pagination.as_ref()?;
        let schema = json_body(operation)?;
        let page = types.item(schema);
        let items =
            taken(types, schema, &paging.items).map(|(item, take)| ItemsPlan { ty: types.item(item), take });
        Some(Self { page, items })
    }

    pub(super) fn types(&self) -> impl Iterator<Item = &RustType> {
        std::iter::once(&self.page).chain(self.items.iter().map(|items| &items.ty))
    }
}

/// The body that all successes have in common.
pub(super) fn json_body(operation: &Operation) -> Option<&Schema> {
    let mut contents = operation.successes().map(|success| match written(&success.message) {
        Some((_, Written::Json(schema))) => Some(schema),
        _ => None,
    });
    let first = contents.next()??;
    contents.all(|other| other.is_some_and(|other| other.shape == first.shape)).then_some(first)
}

/// The table of how a list is paged.
pub(super) fn table(api: &Api, operation: &Operation, paging: &Pagination) -> Code {
    let style = match paging.style {
        PageStyle::Offset => "Paging::offset",
        PageStyle::Page => "Paging::page",
        PageStyle::Marker => "Paging::marker",
    };
    let [position, limit] = [&paging.position, &paging.limit].map(|input| input.name(api, operation));
    let names = [&*position, &*limit, &paging.items.pointer(api)].map(layout::string);
    let mut pieces = vec![layout::call(style, names)];
    for (method, path) in [(".total", &paging.total), (".next", &paging.next)] {
        if let Some(path) = path {
            pieces.push(layout::call(method, [layout::string(&path.pointer(api))]));
        }
    }
    let limit = match &paging.limit {
        Input::Parameter(id) => operation.parameters.get(*id),
        Input::Field(_) => None,
    };
    if let Some(limit) = limit.and_then(|limit| limit.value.default.as_ref()?.as_u64()) {
        pieces.push(layout::text(format!(".default_limit({limit})")));
    }
    layout::chain(pieces)
}

/// The items' schema, and the expression that takes them out of `page`; `None` where
/// they do not stand in fields.
fn taken<'a>(types: &'a Types<'_>, schema: &'a Schema, path: &ValuePath) -> Option<(&'a Schema, String)> {
    if path.steps.is_empty() {
        let nothing = if types.is_nullable(schema) {
            "page.take().unwrap_or_default()"
        } else {
            "std::mem::take(page)"
        };
        return Some((list(types, schema)?, nothing.to_owned()));
    }
    if types.is_nullable(schema) {
        return None;
    }
    let mut schema = schema;
    let mut place = "page".to_owned();
    let mut closing = String::new();
    let mut expression = String::new();
    for (position, step) in path.steps.iter().enumerate() {
        let Step::Field { owner, field: id } = *step else { return None };
        let field = types.api.object(owner)?.fields.get(id)?;
        let name = &types.names.of(owner)?.fields.get(id)?.ident;
        let holding = types.holding(owner, field);
        schema = &field.value;
        place = format!("{place}.{name}");
        if position + 1 == path.steps.len() {
            expression.push_str(&match holding.optional {
                true => format!("{place}.take().unwrap_or_default()"),
                false => format!("std::mem::take(&mut {place})"),
            });
        } else if holding.optional {
            expression.push_str(&format!("{place}.as_mut().map(|inner| "));
            closing.push_str(").unwrap_or_default()");
            place = "inner".to_owned();
        }
    }
    Some((list(types, schema)?, expression + &closing))
}

fn list<'a>(types: &'a Types<'_>, schema: &'a Schema) -> Option<&'a Schema> {
    match types.shape(schema) {
        Shape::List(item) => Some(item),
        _ => None,
    }
}
