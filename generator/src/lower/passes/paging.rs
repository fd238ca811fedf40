//! How lists are paged: `x-pagination` against the operation that has it.

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Id, Input, Location, Operation, PageStyle, Pagination, Shape, Step, ValuePath};
use crate::openapi::document;
use crate::place::pointer;
use crate::source::Spanned;

use super::{Declared, report, response, schema};

/// Resolves what operations say of their pages.
pub(in crate::lower) fn resolve(api: &mut Api, declared: &Declared<'_>, diagnostics: &mut Diagnostics) {
    for (id, operation) in declared {
        let Some(paging) = &operation.pagination else { continue };
        let found = pagination(api, *id, paging, diagnostics);
        if let Some(operation) = api.operations.get_mut(*id) {
            operation.pagination = found;
        }
    }
}

fn pagination(
    api: &Api,
    id: Id<Operation>,
    paging: &Spanned<document::Pagination>,
    diagnostics: &mut Diagnostics,
) -> Option<Pagination> {
    let operation = api.operations.get(id)?;
    let value = &paging.value;
    let (style, position) = match value.style {
        document::PageStyle::Offset => (PageStyle::Offset, &value.offset),
        document::PageStyle::Page => (PageStyle::Page, &value.page),
        document::PageStyle::Marker => (PageStyle::Marker, &value.marker),
    };
    let mut problems = Vec::new();
    if position.is_none() {
        problems.push(
            "it does not name the parameter with the position (`offset`, `page` or `marker`)".to_owned(),
        );
    }
    let mut named = |name: &str| {
        let found = input(api, operation, name);
        if found.is_none() {
            problems.push(format!("the operation has no query parameter or body field `{name}`"));
        }
        found
    };
    let position = position.as_ref().and_then(|name| named(name));
    let limit = named(value.limit.as_deref().unwrap_or("limit"));
    let response = response(api, id);
    let mut place = |pointer: &str, must_be_list: bool| {
        let found = response.and_then(|schema| api.follow(schema, pointer));
        match &found {
            None => problems.push(format!("nothing stands at `{pointer}` in the answer")),
            Some((_, shape)) if must_be_list && !matches!(shape, Shape::List(_)) => {
                problems.push(format!("what stands at `{pointer}` in the answer is not a list"));
            }
            Some(_) => {}
        }
        found
    };
    let items = place(&value.items, true);
    let total = value.total.as_ref().and_then(|total| place(total, false)).map(|(path, _)| path);
    if report(diagnostics, "x-pagination", paging.span, problems) {
        return None;
    }
    let (items, shape) = items?;
    let next = value.next.as_ref().map(|next| {
        let in_response = response.and_then(|schema| api.follow(schema, next));
        let in_item = || match shape {
            Shape::List(item) => api.follow(item, next),
            _ => None,
        };
        in_response.or_else(in_item).map_or_else(|| unknown(next), |(path, _)| path)
    });
    Some(Pagination { style, limit: limit?, position: position?, items, total, next })
}

/// The query parameter or the field of the body that has a name.
fn input(api: &Api, operation: &Operation, name: &str) -> Option<Input> {
    let parameter = |known: &crate::model::Parameter| known.name == name && known.location == Location::Query;
    if let Some(id) = operation.parameters.find(parameter) {
        return Some(Input::Parameter(id));
    }
    let schema = schema(operation.request.as_ref()?)?;
    let (path, _) = api.follow(schema, &format!("/{}", pointer::escape(name)))?;
    Some(Input::Field(path))
}

/// A path through values of which the schema says nothing.
fn unknown(pointer: &str) -> ValuePath {
    ValuePath { steps: pointer::tokens(pointer).map(Step::Key).collect() }
}
