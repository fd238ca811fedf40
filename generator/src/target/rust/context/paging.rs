//! Lists that come page by page.

use serde::Serialize;

use crate::model::{Content, Operation, PageStyle, Pagination, Place, Schema, Shape, TypeId, TypeKind};
use crate::place::pointer;

use super::super::literal;
use super::super::types::{Imports, Types};

/// What a call of a paged list has beyond others.
#[derive(Debug, Serialize)]
pub(super) struct PagingView {
    /// Type of a page.
    page: String,
    items: Option<ItemsView>,
}

#[derive(Debug, Serialize)]
struct ItemsView {
    ty: String,
    /// The closure that takes the items out of a page.
    take: String,
}

impl PagingView {
    pub(super) fn new(types: &Types<'_>, operation: &Operation, imports: &mut Imports) -> Option<Self> {
        let paging = operation.pagination.as_ref()?;
        let schema = json_body(operation)?;
        let page = types.item(schema, imports);
        let items = taken(types, schema, &paging.items).map(|(item, take)| ItemsView {
            ty: types.item(item, imports),
            take: format!("|page: &mut {page}| {take}"),
        });
        Some(Self { page, items })
    }
}

/// The body that all successes have in common.
pub(super) fn json_body(operation: &Operation) -> Option<&Schema> {
    let mut contents = operation.output.successes.iter().map(|success| match &success.content {
        Some(Content::Json(schema)) => Some(schema),
        _ => None,
    });
    let first = contents.next()??;
    contents.all(|other| other.is_some_and(|other| other.shape == first.shape)).then_some(first)
}

/// The table of how a list is paged.
pub(super) fn table(operation: &Operation, paging: &Pagination) -> String {
    let style = match paging.style {
        PageStyle::Offset => "offset",
        PageStyle::Page => "page",
        PageStyle::Marker => "marker",
    };
    let names = [&paging.position, &paging.limit, &paging.items].map(|text| literal::string(text));
    let mut text = format!("specmill_runtime::Paging::{style}({})", names.join(", "));
    for (method, pointer) in [("total", &paging.total), ("next", &paging.next)] {
        if let Some(pointer) = pointer {
            text.push_str(&format!(".{method}({})", literal::string(pointer)));
        }
    }
    let limit = operation
        .parameters
        .iter()
        .find(|parameter| parameter.place == Place::Query && parameter.name == paging.limit);
    if let Some(limit) = limit.and_then(|limit| limit.value.default.as_ref()?.as_u64()) {
        text.push_str(&format!(".default_limit({limit})"));
    }
    text
}

/// The items' schema, and the expression that takes them out of `page`; `None` where
/// they do not stand in fields.
fn taken<'a>(types: &'a Types<'_>, schema: &'a Schema, pointer: &str) -> Option<(&'a Schema, String)> {
    let tokens: Vec<_> = pointer::tokens(pointer).collect();
    if tokens.is_empty() {
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
    for (position, token) in tokens.iter().enumerate() {
        let owner = object(types, schema)?;
        let TypeKind::Object(object) = &types.get(owner)?.kind else { return None };
        let index = object.fields.iter().position(|field| field.name == *token)?;
        let field = object.fields.get(index)?;
        let name = &types.names.of(owner)?.fields.get(index)?.ident;
        let holding = types.holding(owner, index, field);
        schema = &field.value;
        place = format!("{place}.{name}");
        if position + 1 == tokens.len() {
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

fn object(types: &Types<'_>, schema: &Schema) -> Option<TypeId> {
    match types.shape(schema) {
        Shape::Named(id) => Some(*id),
        _ => None,
    }
}
