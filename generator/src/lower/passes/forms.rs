//! Fields of forms, out of the types of the forms.

use crate::model::{
    Api, Arena, Form, FormPart, Id, MediaKind, Object, Payload, Schema, Shape, StringFormat, Type, TypeKind,
    is_binary,
};

/// Aliases that are followed to an object; more than any sound document has.
const MAX_ALIASES: usize = 64;

/// Completes the fields of all forms.
pub(in crate::lower) fn complete(api: &mut Api) {
    let types = &api.types;
    let operations = api.operations.iter_mut().map(|one| (&mut one.request, &mut one.responses));
    let events = api.events.iter_mut().map(|one| (&mut one.request, &mut one.responses));
    for (request, responses) in operations.chain(events) {
        let responses = responses.iter_mut().map(|response| &mut response.message);
        for content in request.iter_mut().chain(responses).flat_map(|message| &mut message.contents) {
            if let Payload::Form(form) | Payload::Multipart(form) = &mut content.payload {
                fill(types, form);
            }
        }
    }
}

/// The fields in the order of the object. What is said of the encoding of a field that
/// the object does not name holds where the object may have other fields.
fn fill(types: &Arena<Type>, form: &mut Form) {
    let mut described = std::mem::take(&mut form.parts);
    let (object, additional) = match &target(types, &form.value).shape {
        Shape::Named(id) => match object(types, *id) {
            Some(object) => (Some(object), object.additional.as_ref()),
            None => (None, None),
        },
        Shape::Map(value) => (None, Some(&**value)),
        _ => (None, None),
    };
    for field in object.into_iter().flat_map(|object| &object.fields) {
        let known = described.iter().position(|part| part.name == field.name);
        let part = known.map(|at| described.remove(at));
        form.parts.push(typed(types, part, &field.name, field.required, &field.value));
    }
    if let Some(value) = additional {
        for part in described {
            let name = part.name.clone();
            form.parts.push(typed(types, Some(part), &name, false, value));
        }
    }
}

fn typed(
    types: &Arena<Type>,
    part: Option<FormPart>,
    name: &str,
    required: bool,
    value: &Schema,
) -> FormPart {
    let part = part.unwrap_or_else(|| FormPart {
        name: name.to_owned(),
        required: false,
        repeated: false,
        whole: false,
        file: false,
        content_types: Vec::new(),
        style: None,
        headers: Vec::new(),
        value: Schema::new(Shape::Any),
    });
    let whole = |kind| matches!(kind, MediaKind::Json | MediaKind::Xml | MediaKind::Form);
    // A list in a format that can hold one is one part.
    let as_whole = !part.content_types.is_empty() && part.content_types.iter().all(|one| whole(one.kind()));
    let item = match &target(types, value).shape {
        Shape::List(item) if part.style.is_none() && !as_whole => Some(&**item),
        _ => None,
    };
    let value = item.unwrap_or(value);
    let opaque = matches!(
        target(types, value).shape,
        Shape::Any | Shape::String(StringFormat::Plain | StringFormat::Other(_))
    );
    let bytes =
        !part.content_types.is_empty() && part.content_types.iter().all(|one| one.kind() == MediaKind::Bytes);
    FormPart {
        required,
        repeated: item.is_some(),
        whole: as_whole,
        file: is_binary(target(types, value)) || (opaque && bytes),
        value: value.clone(),
        ..part
    }
}

/// The use behind other names.
fn target<'s>(types: &'s Arena<Type>, schema: &'s Schema) -> &'s Schema {
    let mut schema = schema;
    for _ in 0..MAX_ALIASES {
        let Shape::Named(id) = schema.shape else { break };
        let Some(TypeKind::Alias(target)) = types.get(id).map(|made| &made.kind) else { break };
        schema = target;
    }
    schema
}

fn object(types: &Arena<Type>, id: Id<Type>) -> Option<&Object> {
    match &types.get(id)?.kind {
        TypeKind::Object(object) => Some(object),
        _ => None,
    }
}
