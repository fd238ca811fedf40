//! Which types requests and answers hold, and whose operations use them.

use crate::model::{Api, Content, Schema, Shape, TypeId, TypeKind};

/// Marks every type with the directions and tags in which it is reached.
pub(super) fn mark(api: &mut Api) {
    let mut uses: Vec<(TypeId, Direction, usize)> = Vec::new();
    for operation in &api.operations {
        let tag = operation.tag;
        for parameter in &operation.parameters {
            reached(&parameter.value, &mut |id| uses.push((id, Direction::Request, tag)));
        }
        if let Some(body) = &operation.body {
            of_content(&body.content, &mut |id| uses.push((id, Direction::Request, tag)));
        }
        for success in &operation.output.successes {
            for header in &success.headers {
                reached(&header.value, &mut |id| uses.push((id, Direction::Response, tag)));
            }
            if let Some(content) = &success.content {
                of_content(content, &mut |id| uses.push((id, Direction::Response, tag)));
            }
        }
        // Who waits for work reads what tells its state.
        let poll =
            operation.job.as_ref().and_then(|job| api.operations.iter().find(|other| other.id == job.poll));
        for success in poll.iter().flat_map(|poll| &poll.output.successes) {
            if let Some(content) = &success.content {
                of_content(content, &mut |id| uses.push((id, Direction::Response, tag)));
            }
        }
        for error in &operation.errors {
            if let Some(content) = &error.content {
                of_content(content, &mut |id| uses.push((id, Direction::Response, tag)));
            }
        }
    }
    let mut known = vec![vec![false; api.tags.len() + 2]; api.types.len()];
    while let Some((id, direction, tag)) = uses.pop() {
        let (Some(made), Some(known)) = (api.types.get(id.0), known.get_mut(id.0)) else { continue };
        // Directions and tags are marked apart from each other, so what a type holds
        // has learnt of both by the time that both are known here.
        let mut news = false;
        for place in [direction as usize, tag + 2] {
            if let Some(known) = known.get_mut(place) {
                news |= !std::mem::replace(known, true);
            }
        }
        if news {
            of_type(&made.kind, &mut |id| uses.push((id, direction, tag)));
        }
    }
    for (made, known) in api.types.iter_mut().zip(known) {
        let mut known = known.into_iter();
        made.in_request = known.next().unwrap_or(false);
        made.in_response = known.next().unwrap_or(false);
        made.tags = known.enumerate().filter(|(_, known)| *known).map(|(tag, _)| tag).collect();
    }
}

#[derive(Clone, Copy)]
enum Direction {
    Request,
    Response,
}

fn of_content(content: &Content, found: &mut dyn FnMut(TypeId)) {
    match content {
        Content::Json(schema) | Content::Form(schema) => reached(schema, found),
        Content::Text | Content::Binary => {}
    }
}

fn of_type(kind: &TypeKind, found: &mut dyn FnMut(TypeId)) {
    match kind {
        TypeKind::Object(object) => {
            for field in &object.fields {
                reached(&field.value, found);
            }
            if let Some(additional) = &object.additional {
                reached(additional, found);
            }
        }
        TypeKind::Union(union) => {
            for variant in &union.variants {
                reached(&variant.value, found);
            }
        }
        TypeKind::Alias(schema) => reached(schema, found),
        TypeKind::Enum(_) => {}
    }
}

fn reached(schema: &Schema, found: &mut dyn FnMut(TypeId)) {
    match &schema.shape {
        Shape::Named(id) => found(*id),
        Shape::List(item) | Shape::Map(item) => reached(item, found),
        _ => {}
    }
}
