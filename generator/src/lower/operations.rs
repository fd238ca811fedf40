//! Operations: what a call is, apart from its parameters and answers.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{
    Body, Content, Example, Job, Object, Operation, PageStyle, Pagination, Place, Schema, Shape, TypeKind,
};
use crate::openapi::document;
use crate::openapi::media_type::essence;
use crate::place::Span;
use crate::place::pointer;
use crate::source::Spanned;

use super::names::upper_camel;
use super::objects::{joined, provenance};
use super::types::{Naming, Types};
use super::{Lowering, servers};

impl<'d> Lowering<'d> {
    /// All operations, in the order of the document.
    pub(super) fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut ids: HashMap<String, Span> = HashMap::new();
        let mut templates: HashMap<(String, &str), Span> = HashMap::new();
        let mut list = Vec::new();
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
                let lowered = self.operation(path, method, &item.value, operation);
                if let Some(first) = ids.insert(lowered.id.clone(), lowered.span) {
                    let id = &lowered.id;
                    self.diagnostics.push(
                        Diagnostic::new(
                            codes::OPERATION_ID_TWICE,
                            format!("two operations are called `{id}`"),
                        )
                        .at(lowered.span, "this one")
                        .and(first, "and this one")
                        .help("give one of them another `operationId`"),
                    );
                }
                list.push(lowered);
            }
        }
        self.check_jobs(&list);
        list
    }

    fn operation(
        &mut self,
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
        let parameters = self.parameters(path, item, operation, &naming);
        let body = value.request_body.as_ref().and_then(|body| self.body(body, &naming));
        let (output, errors) = self.responses(operation, &naming);
        self.types.settle(self.diagnostics);
        let security = self.security(value, operation.span);
        let idempotent = value
            .idempotent
            .unwrap_or(matches!(method, "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY"));
        let mut lowered = Operation {
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
            servers: servers(if value.servers.is_empty() { &item.servers } else { &value.servers }),
            span,
        };
        lowered.pagination = value.pagination.as_ref().and_then(|paging| self.pagination(paging, &lowered));
        lowered.job = value.job.as_ref().and_then(|job| self.job(job, &lowered));
        lowered
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
            span: resolved.span,
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
                span: resolved.span,
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

    fn security(&mut self, operation: &document::Operation, span: Span) -> Vec<Vec<String>> {
        let alternatives = operation.security.as_ref().unwrap_or(&self.document.security);
        let mut list = Vec::new();
        for alternative in alternatives {
            for name in alternative.keys() {
                if !self.document.components.security_schemes.contains_key(name) {
                    self.diagnostics.push(
                        Diagnostic::new(
                            codes::UNDEFINED_SECURITY,
                            format!("there is no security scheme `{name}`"),
                        )
                        .at(span, "this operation asks for it, or the whole document does")
                        .help("describe it in components/securitySchemes"),
                    );
                }
            }
            list.push(alternative.keys().cloned().collect());
        }
        list
    }

    fn pagination(
        &mut self,
        paging: &Spanned<document::Pagination>,
        operation: &Operation,
    ) -> Option<Pagination> {
        let value = &paging.value;
        let (style, position) = match value.style {
            document::PageStyle::Offset => (PageStyle::Offset, &value.offset),
            document::PageStyle::Page => (PageStyle::Page, &value.page),
            document::PageStyle::Marker => (PageStyle::Marker, &value.marker),
        };
        let mut problems = Vec::new();
        let position = position.clone().unwrap_or_else(|| {
            problems.push(
                "it does not name the parameter with the position (`offset`, `page` or `marker`)".to_owned(),
            );
            String::new()
        });
        let limit = value.limit.clone().unwrap_or_else(|| "limit".to_owned());
        for name in [&position, &limit] {
            if !name.is_empty() && !is_input(&self.types, operation, name) {
                problems.push(format!("the operation has no query parameter or body field `{name}`"));
            }
        }
        let answer = operation.output.successes.first().and_then(|success| success.content.as_ref());
        for (pointer, must_be_list) in [(Some(&value.items), true), (value.total.as_ref(), false)] {
            let Some(pointer) = pointer else { continue };
            match answer.and_then(|content| pointed(&self.types, content, pointer)) {
                None => problems.push(format!("nothing stands at `{pointer}` in the answer")),
                Some(shape) if must_be_list && !matches!(shape, Shape::List(_)) => {
                    problems.push(format!("what stands at `{pointer}` in the answer is not a list"));
                }
                Some(_) => {}
            }
        }
        if report(self.diagnostics, "x-pagination", paging.span, problems) {
            return None;
        }
        Some(Pagination {
            style,
            limit,
            position,
            items: value.items.clone(),
            total: value.total.clone(),
            next: value.next.clone(),
        })
    }

    fn job(&mut self, job: &Spanned<document::Job>, operation: &Operation) -> Option<Job> {
        let value = &job.value;
        let mut problems = Vec::new();
        let answer = operation.output.successes.first().and_then(|success| success.content.as_ref());
        if answer.and_then(|content| pointed(&self.types, content, &value.id)).is_none() {
            problems.push(format!("nothing stands at `{}` in the answer", value.id));
        }
        if value.done.is_empty() {
            problems.push("it names no state that means success".to_owned());
        }
        if report(self.diagnostics, "x-job", job.span, problems) {
            return None;
        }
        let last = value.id.rsplit('/').next().unwrap_or_default();
        Some(Job {
            id: value.id.clone(),
            poll: value.poll.clone(),
            parameter: value.parameter.clone().unwrap_or_else(|| last.to_owned()),
            state: value.state.clone(),
            done: value.done.clone(),
            failed: value.failed.clone(),
            reason: value.reason.clone(),
            progress: value.progress.clone(),
        })
    }

    /// What jobs say of other operations can be checked when all are there.
    fn check_jobs(&mut self, operations: &[Operation]) {
        for operation in operations {
            let Some(job) = &operation.job else { continue };
            let mut problems = Vec::new();
            match operations.iter().find(|other| other.id == job.poll) {
                None => problems.push(format!("there is no operation `{}` to poll", job.poll)),
                Some(poll) => {
                    if !poll.parameters.iter().any(|parameter| parameter.name == job.parameter) {
                        problems.push(format!("`{}` has no parameter `{}`", poll.id, job.parameter));
                    }
                    let answer = poll.output.successes.first().and_then(|success| success.content.as_ref());
                    for pointer in std::iter::once(&job.state).chain(&job.reason).chain(&job.progress) {
                        if answer.and_then(|content| pointed(&self.types, content, pointer)).is_none() {
                            let message =
                                format!("nothing stands at `{pointer}` in the answer of `{}`", poll.id);
                            problems.push(message);
                        }
                    }
                }
            }
            report(self.diagnostics, "x-job", operation.span, problems);
        }
    }
}

/// Reports what is wrong with an extension; true where something is.
fn report(diagnostics: &mut Diagnostics, extension: &str, span: Span, problems: Vec<String>) -> bool {
    let found = !problems.is_empty();
    for problem in problems {
        diagnostics.push(
            Diagnostic::new(
                codes::EXTENSION_MISFIT,
                format!("`{extension}` does not fit its operation: {problem}"),
            )
            .at(span, ""),
        );
    }
    found
}

/// A query parameter or a field of the body is called so.
fn is_input(types: &Types<'_>, operation: &Operation, name: &str) -> bool {
    let parameter = operation
        .parameters
        .iter()
        .any(|parameter| parameter.name == name && matches!(parameter.place, Place::Query));
    let field =
        operation.body.as_ref().and_then(|body| pointed(types, &body.content, &format!("/{name}"))).is_some();
    parameter || field
}

/// What stands at a JSON pointer of a body.
fn pointed(types: &Types<'_>, content: &Content, pointer: &str) -> Option<Shape> {
    let (Content::Json(schema) | Content::Form(schema)) = content else { return None };
    let mut shape = schema.shape.clone();
    for part in pointer::tokens(pointer) {
        shape = match shape {
            Shape::Named(id) => match &types.get(id)?.kind {
                TypeKind::Object(Object { fields, additional, .. }) => {
                    let field = fields.iter().find(|field| field.name == part);
                    field
                        .map(|field| field.value.shape.clone())
                        .or_else(|| Some(additional.as_ref()?.shape.clone()))?
                }
                TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return None,
            },
            Shape::Map(value) => value.shape,
            Shape::List(item) if part.parse::<usize>().is_ok() => item.shape,
            Shape::Any => Shape::Any,
            _ => return None,
        };
    }
    Some(shape)
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
