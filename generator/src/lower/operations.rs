//! Operations: what a call is, apart from its parameters and answers.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{
    Arena, Body, Content, Entity, Example, Extensions, Id, Operation, Schema, Shape, TypeKind,
};
use crate::openapi::document;
use crate::openapi::media_type::essence;
use crate::place::Span;
use crate::place::pointer;
use crate::source::Spanned;

use super::names::upper_camel;
use super::objects::{joined, provenance};
use super::types::Naming;
use super::{Lowering, servers};

impl<'d> Lowering<'d> {
    /// All operations, in the order of the document.
    pub(super) fn operations(&mut self) -> Arena<Operation> {
        let document = self.document;
        let mut ids: HashMap<String, Span> = HashMap::new();
        let mut templates: HashMap<(String, &str), Span> = HashMap::new();
        let mut list = Arena::default();
        for (path, item) in &document.paths {
            for (method, operation) in item.value.operations() {
                if let Some(first) = templates.insert((shape_of(path), method), operation.span) {
                    self.diagnostics.push(
                        Diagnostic::new(codes::PATH_TWICE, format!("`{method} {path}` is described twice"))
                            .at(operation.span, "a server can't tell this")
                            .and(first, "from this")
                            .help(
                                "paths that differ in the names of their parameters only are the same path",
                            ),
                    );
                }
                let id = list.next_id();
                let lowered = self.operation(id, path, method, &item.value, operation);
                let span = self.types.origins.span(Entity::Operation(id));
                if let Some(first) = ids.insert(lowered.id.clone(), span) {
                    let id = &lowered.id;
                    self.diagnostics.push(
                        Diagnostic::new(
                            codes::OPERATION_ID_TWICE,
                            format!("two operations are called `{id}`"),
                        )
                        .at(span, "this one")
                        .and(first, "and this one")
                        .help("give one of them another `operationId`"),
                    );
                }
                list.push(lowered);
                self.declared.push((id, &operation.value));
            }
        }
        list
    }

    fn operation(
        &mut self,
        entity: Id<Operation>,
        path: &str,
        method: &str,
        item: &'d document::PathItem,
        operation: &'d Spanned<document::Operation>,
    ) -> Operation {
        let value = &operation.value;
        let (id, span) = match &value.operation_id {
            Some(id) if !id.value.trim().is_empty() => (id.value.trim().to_owned(), id.span),
            _ => (made_id(method, path), operation.span),
        };
        self.types.origins.set(Entity::Operation(entity), span);
        let tag = match value.tags.first() {
            Some(tag) => {
                let known = self.tags.iter().any(|known| known.name == tag.value);
                if !known {
                    self.diagnostics.push(
                        Diagnostic::new(
                            codes::UNDECLARED_TAG,
                            format!("the tag `{}` is not declared", tag.value),
                        )
                        .at(tag.span, "")
                        .help("add it to the document's `tags`, with a description"),
                    );
                }
                self.tag(&tag.value, None)
            }
            None => self.tag("General", None),
        };
        let naming = Naming::of(&id);
        let mut parameters = Arena::default();
        for Spanned { span, value } in self.parameters(path, item, operation, &naming) {
            let parameter = parameters.push(value);
            self.types.origins.set(Entity::Parameter(entity, parameter), span);
        }
        let body = value.request_body.as_ref().and_then(|body| self.body(body, &naming));
        let (output, errors) = self.responses(entity, operation, &naming);
        self.types.settle(self.diagnostics);
        let security = self.security(value, operation.span);
        let idempotent = value
            .idempotent
            .unwrap_or(matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY"));
        Operation {
            id,
            aliases: value.alias.as_ref().map(|alias| alias.0.clone()).unwrap_or_default(),
            tag,
            method: method.to_owned(),
            path: path.to_owned(),
            summary: value.summary.as_ref().map(|summary| summary.trim().trim_end_matches('.').to_owned()),
            description: value.description.clone(),
            deprecated: value.deprecated,
            parameters,
            body,
            output,
            errors,
            security,
            idempotent,
            pagination: None,
            job: None,
            permissions: value.permissions.clone(),
            source: value.source.as_ref().map(provenance),
            deviation: joined(&value.deviation),
            extensions: Extensions::new(),
            servers: servers(if value.servers.is_empty() { &item.servers } else { &value.servers }),
        }
    }

    fn body(&mut self, body: &'d Spanned<document::RequestBody>, naming: &Naming<'d>) -> Option<Body> {
        let document = self.document;
        let resolved = match &body.value.reference {
            Some(reference) => {
                let found = document.components.request_bodies.get(&pointer::last(&reference.value));
                found.or_else(|| self.unresolved(reference))?
            }
            None => body,
        };
        let (media_type, media) = super::responses::preferred(&resolved.value.content)?;
        let naming = naming.inside("Request");
        let content = self.content(media_type, media, &naming);
        if media_type.starts_with("multipart/") {
            self.diagnostics.push(
                Diagnostic::new(codes::OPAQUE_BODY, format!("a `{media_type}` body is passed on as bytes"))
                    .at(media.span, "its parts are not typed")
                    .help("the caller builds the body, with its boundary"),
            );
        }
        Some(Body {
            required: resolved.value.required,
            description: body.value.description.clone().or_else(|| resolved.value.description.clone()),
            media_type: media_type.to_owned(),
            content,
            examples: self.examples(&media.value.examples),
        })
    }

    /// A body of a media type.
    pub(super) fn content(
        &mut self,
        media_type: &str,
        media: &'d Spanned<document::MediaType>,
        naming: &Naming<'d>,
    ) -> Content {
        let essence = essence(media_type);
        let Some(schema) = &media.value.schema else {
            return match super::responses::kind(&essence) {
                // Neither the media type nor the schema says that it is JSON.
                super::responses::MediaKind::Json if essence.contains('*') => Content::Binary,
                super::responses::MediaKind::Json => Content::Json(Schema::of(Shape::Any)),
                super::responses::MediaKind::Text => Content::Text,
                _ => Content::Binary,
            };
        };
        match super::responses::kind(&essence) {
            super::responses::MediaKind::Json => {
                let lowered = self.types.lower(schema, naming, self.diagnostics);
                match &lowered.shape {
                    Shape::String(crate::model::StringFormat::Other(format)) if format == "binary" => {
                        Content::Binary
                    }
                    Shape::Any if essence.contains('*') => Content::Binary,
                    _ => Content::Json(lowered),
                }
            }
            super::responses::MediaKind::Form => {
                let lowered = self.types.lower(schema, naming, self.diagnostics);
                match &lowered.shape {
                    // What is still to be read is an object.
                    Shape::Named(id)
                        if self
                            .types
                            .get(*id)
                            .is_none_or(|made| matches!(made.kind, TypeKind::Object(_))) =>
                    {
                        Content::Form(lowered)
                    }
                    Shape::Map(_) => Content::Form(lowered),
                    _ => Content::Text,
                }
            }
            super::responses::MediaKind::Text => Content::Text,
            super::responses::MediaKind::Other => Content::Binary,
        }
    }

    /// Examples by name.
    pub(super) fn examples(
        &mut self,
        examples: &'d document::Map<Spanned<document::Example>>,
    ) -> Vec<Example> {
        let document = self.document;
        let mut list = Vec::new();
        for (name, example) in examples {
            let resolved = match &example.value.reference {
                Some(reference) => {
                    let found = document.components.examples.get(&pointer::last(&reference.value));
                    match found.or_else(|| self.unresolved(reference)) {
                        Some(found) => found,
                        None => continue,
                    }
                }
                None => example,
            };
            // An example without a value stands somewhere else (`externalValue`).
            let Some(value) = &resolved.value.value else { continue };
            list.push(Example {
                name: name.clone(),
                summary: example.value.summary.clone().or_else(|| resolved.value.summary.clone()),
                value: value.clone(),
            });
        }
        list
    }

    /// Says that a reference names nothing.
    pub(super) fn unresolved<T>(&mut self, reference: &Spanned<String>) -> Option<T> {
        self.diagnostics.push(
            Diagnostic::new(codes::UNRESOLVED_REFERENCE, format!("`{}` names nothing", reference.value))
                .at(reference.span, ""),
        );
        None
    }
}

/// The path with its parameters' names taken out.
fn shape_of(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut inside = false;
    for character in path.chars() {
        match character {
            '{' => {
                inside = true;
                shape.push_str("{}");
            }
            '}' => inside = false,
            _ if inside => {}
            other => shape.push(other),
        }
    }
    shape
}

/// An id for an operation that has none: `getPetsByPetId`.
fn made_id(method: &str, path: &str) -> String {
    let mut id = method.to_ascii_lowercase();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(parameter) => {
                id.push_str("By");
                id.push_str(&upper_camel(parameter, ""));
            }
            None => id.push_str(&upper_camel(segment, "")),
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::{made_id, shape_of};

    #[test]
    fn ids_of_operations_without_one() {
        for (method, path, id) in [
            ("GET", "/pets/{petId}", "getPetsByPetId"),
            ("POST", "/", "post"),
            ("DELETE", "/v1.0/a-b/{x}", "deleteV1_0ABByX"),
        ] {
            assert_eq!(made_id(method, path), id);
        }
    }

    #[test]
    fn paths_are_the_same_but_for_names() {
        assert_eq!(shape_of("/a/{b}/c"), shape_of("/a/{other}/c"));
        assert_ne!(shape_of("/a/{b}/c"), shape_of("/a/b/c"));
    }
}
