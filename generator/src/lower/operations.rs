//! Operations: what a call is, apart from its parameters and answers.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Arena, Entity, Id, Operation};
use crate::openapi::document;
use crate::place::Span;
use crate::source::Spanned;

use super::annotations::{joined, provenance};
use super::messages::Placed;
use super::names::upper_camel;
use super::naming::Naming;
use super::{Lowering, servers};

impl<'d> Lowering<'d> {
    /// All operations, in the order of the document.
    pub(super) fn operations(&mut self) -> Arena<Operation> {
        let document = self.document;
        let mut ids = OperationIds::new(document);
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
                let (name, span) = self.operation_id(&mut ids, path, method, operation);
                self.origins.set(Entity::Operation(id), span);
                let lowered = self.operation(id, name, (path, method), &item.value, operation);
                list.push(lowered);
                self.declared.push((id, &operation.value));
            }
        }
        list
    }

    /// The id of an operation, and where it is written. The document's own id is kept unless
    /// an operation before has it.
    fn operation_id(
        &mut self,
        ids: &mut OperationIds<'d>,
        path: &str,
        method: &str,
        operation: &'d Spanned<document::Operation>,
    ) -> (String, Span) {
        let Some((name, span)) = declared_id(operation) else {
            return (ids.made(&made_id(method, path), operation.span), operation.span);
        };
        let Some(first) = ids.claim(name, span) else { return (name.to_owned(), span) };
        let other = ids.made(&made_id(method, path), span);
        self.diagnostics.push(
            Diagnostic::new(codes::OPERATION_ID_TWICE, format!("two operations are called `{name}`"))
                .at(span, format!("this one is called `{other}` instead"))
                .and(first, "and this one")
                .help("give one of them another `operationId`"),
        );
        (other, span)
    }

    fn operation(
        &mut self,
        entity: Id<Operation>,
        id: String,
        (path, method): (&str, &str),
        item: &'d document::PathItem,
        operation: &'d Spanned<document::Operation>,
    ) -> Operation {
        let value = &operation.value;
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
        let naming = Naming::new(&id);
        let mut parameters = Arena::default();
        for Spanned { span, value } in self.parameters(path, item, operation, &naming) {
            let parameter = parameters.push(value);
            self.origins.set(Entity::Parameter(entity, parameter), span);
        }
        let request = value.request_body.as_ref().and_then(|body| self.request(body, &naming));
        let request = request.map(|Placed { value, contents, .. }| {
            for (position, span) in contents.into_iter().enumerate() {
                self.origins.set(Entity::RequestContent(entity, position), span);
            }
            value
        });
        let mut responses = Vec::new();
        for Placed { value, span, contents } in self.responses(operation, &naming) {
            let response = responses.len();
            self.origins.set(Entity::Response(entity, response), span);
            for (position, span) in contents.into_iter().enumerate() {
                self.origins.set(Entity::ResponseContent(entity, response, position), span);
            }
            responses.push(value);
        }
        self.settle();
        let security = self.security(value, operation.span);
        let made = Operation::new(&id, method, path, tag);
        Operation {
            aliases: value.alias.as_ref().map(|alias| alias.0.clone()).unwrap_or_default(),
            summary: value.summary.as_ref().map(|summary| summary.trim().trim_end_matches('.').to_owned()),
            description: value.description.clone(),
            deprecated: value.deprecated,
            parameters,
            request,
            responses,
            security,
            idempotent: value.idempotent.unwrap_or(made.idempotent),
            last_event: value.last_event.clone(),
            permissions: value.permissions.clone(),
            source: value.source.as_ref().map(provenance),
            deviation: joined(&value.deviation),
            servers: servers(if value.servers.is_empty() { &item.servers } else { &value.servers }),
            ..made
        }
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

/// Ids that operations have.
struct OperationIds<'d> {
    /// Those that the document gives, which no made one may take.
    declared: HashSet<&'d str>,
    taken: HashMap<String, Span>,
}

impl<'d> OperationIds<'d> {
    fn new(document: &'d document::Document) -> Self {
        let operations = document.paths.values().flat_map(|item| item.value.operations());
        let declared = operations.filter_map(|(_, operation)| Some(declared_id(operation)?.0)).collect();
        Self { declared, taken: HashMap::new() }
    }

    /// Takes an id; returns the place of the operation that has it already.
    fn claim(&mut self, id: &str, span: Span) -> Option<Span> {
        match self.taken.get(id) {
            Some(first) => Some(*first),
            None => {
                self.taken.insert(id.to_owned(), span);
                None
            }
        }
    }

    /// Takes a made id, or the first that it becomes by a number and that nobody has.
    fn made(&mut self, id: &str, span: Span) -> String {
        let numbered = (2_usize..).map(|number| format!("{id}{number}"));
        let mut candidates = std::iter::once(id.to_owned()).chain(numbered);
        let free = candidates
            .find(|candidate| {
                !self.declared.contains(candidate.as_str()) && !self.taken.contains_key(candidate)
            })
            .unwrap_or_default();
        self.taken.insert(free.clone(), span);
        free
    }
}

/// The id that the document gives an operation, and where.
fn declared_id(operation: &Spanned<document::Operation>) -> Option<(&str, Span)> {
    let id = operation.value.operation_id.as_ref()?;
    Some((id.value.trim(), id.span)).filter(|(id, _)| !id.is_empty())
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
