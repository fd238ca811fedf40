//! Files among the fields of multipart bodies.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Api, Constraints, Form, FormPart, Graph, Id, Operation, Payload, Schema, Shape, StringFormat, Type,
    TypeKind,
};

/// Gives the parts that are files the type of a file.
///
/// Where a type is also used outside of multipart bodies, in which its fields are text,
/// the bodies get a copy of it.
pub(super) fn mark(api: &mut Api) {
    let elsewhere = used_elsewhere(api);
    let mut made: BTreeMap<Id<Type>, Id<Type>> = BTreeMap::new();
    let Api { operations, types, .. } = api;
    for operation in operations.iter_mut() {
        for form in forms(operation) {
            if !form.parts.iter().any(|part| part.file) {
                continue;
            }
            let Shape::Named(id) = form.value.shape else { continue };
            let target = match made.get(&id) {
                Some(target) => *target,
                None if elsewhere.contains(&id) => {
                    let Some(mut copy) = types.get(id).cloned() else { continue };
                    copy.name.push_str("Parts");
                    copy.in_response = false;
                    types.push(copy)
                }
                None => id,
            };
            made.insert(id, target);
            if let Some(TypeKind::Object(object)) = types.get_mut(target).map(|made| &mut made.kind) {
                for field in object.fields.iter_mut() {
                    if let Some(part) = form.parts.iter().find(|part| part.name == field.name) {
                        mark_field(&mut field.value, part);
                    }
                }
            }
            form.value.shape = Shape::Named(target);
        }
    }
}

fn mark_field(schema: &mut Schema, part: &FormPart) {
    match (&mut schema.shape, part.file, part.repeated) {
        (_, false, _) => {}
        (Shape::List(item), true, true) => make_file(item),
        // A list with a name becomes one without.
        (shape, true, true) => {
            let mut item = part.value.clone();
            make_file(&mut item);
            *shape = Shape::List(Box::new(item));
        }
        (_, true, false) => make_file(schema),
    }
}

fn make_file(schema: &mut Schema) {
    schema.shape = Shape::String(StringFormat::File);
    // Limits of text say nothing of a file.
    schema.constraints = Constraints::default();
    schema.default = None;
}

/// The multipart bodies that an operation sends.
fn forms(operation: &mut Operation) -> impl Iterator<Item = &mut Form> {
    let contents = operation.request.iter_mut().flat_map(|request| &mut request.contents);
    contents.filter_map(|content| match &mut content.payload {
        Payload::Multipart(form) => Some(form),
        _ => None,
    })
}

/// Types that something names besides a multipart body that is sent.
fn used_elsewhere(api: &Api) -> BTreeSet<Id<Type>> {
    let graph = Graph::new(api);
    let mut used: BTreeSet<_> = api.types.ids().filter(|id| !graph.holders(*id).is_empty()).collect();
    for operation in &api.operations {
        let sent = operation.request.iter().flat_map(|request| &request.contents);
        let sent = sent.filter(|content| !matches!(content.payload, Payload::Multipart(_)));
        let sent = sent.flat_map(|content| content.payload.schemas());
        let received = operation.responses.iter().flat_map(|response| response.message.schemas());
        let parameters = operation.parameters.iter().map(|parameter| &parameter.value);
        used.extend(sent.chain(received).chain(parameters).filter_map(Schema::named));
    }
    used
}
