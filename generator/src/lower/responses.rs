//! Answers, and which media type of several is meant.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{
    Content, Entity, ErrorResponse, Id, Operation, Output, ResponseHeader, Schema, Shape, Status,
    StringFormat, Success,
};
use crate::openapi::document::{self, Map};
use crate::openapi::media_type::essence;
use crate::place::pointer;
use crate::source::Spanned;

use super::Lowering;
use super::types::Naming;

impl<'d> Lowering<'d> {
    /// Successes by ascending status, and the declared answers that are none.
    pub(super) fn responses(
        &mut self,
        entity: Id<Operation>,
        operation: &'d Spanned<document::Operation>,
        naming: &Naming<'d>,
    ) -> (Output, Vec<ErrorResponse>) {
        let document = self.document;
        let mut answers: Vec<(Status, &'d Spanned<document::Response>)> = Vec::new();
        for (key, response) in &operation.value.responses {
            let Some(status) = status(key) else {
                self.diagnostics.push(
                    Diagnostic::new(codes::STATUS, format!("`{key}` is not a status code"))
                        .at(response.span, "")
                        .help("answers are named by a code (`200`), a range (`4XX`) or `default`"),
                );
                continue;
            };
            let resolved = match &response.value.reference {
                Some(reference) => {
                    let found = document.components.responses.get(&pointer::last(&reference.value));
                    match found.or_else(|| self.unresolved(reference)) {
                        Some(found) => found,
                        None => continue,
                    }
                }
                None => response,
            };
            answers.push((status, resolved));
        }
        let declares_success = answers.iter().any(|(status, _)| is_success(*status));
        // An operation with `default` alone describes its success there as often as
        // its errors; without any success nothing could be read.
        let default_is_success = !declares_success;
        answers.sort_by_key(|(status, _)| *status);
        let mut output = Output::default();
        let mut errors = Vec::new();
        let successes = answers.iter().filter(|(status, _)| is_success(*status)).count();
        for (status, response) in answers {
            let as_success = is_success(status) || (status == Status::Default && default_is_success);
            let name = match status {
                _ if as_success && successes <= 1 => "Response".to_owned(),
                Status::Code(code) => format!("Response{code}"),
                Status::Range(hundred) => format!("Response{hundred}xx"),
                Status::Default => "ErrorResponse".to_owned(),
            };
            let naming = naming.inside(&name);
            // HTTP gives these two no body, whatever the document says.
            let bodiless = matches!(status, Status::Code(204 | 205));
            let media = preferred(&response.value.content).filter(|_| !bodiless);
            let content = media.map(|(media_type, media)| self.content(media_type, media, &naming));
            let examples = media.map(|(_, media)| self.examples(&media.value.examples)).unwrap_or_default();
            if as_success {
                let headers = self.response_headers(&response.value.headers, &naming);
                let response_entity = Entity::Response(entity, output.successes.len());
                self.types.origins.set(response_entity, response.span);
                output.successes.push(Success {
                    status: if status == Status::Default { Status::Range(2) } else { status },
                    description: response.value.description.clone(),
                    media_type: media.map(|(media_type, _)| media_type.to_owned()),
                    content,
                    headers,
                    examples,
                });
            } else {
                errors.push(ErrorResponse {
                    status,
                    description: response.value.description.clone(),
                    content: content.filter(|content| !matches!(content, Content::Binary)),
                    examples,
                });
            }
        }
        (output, errors)
    }

    fn response_headers(
        &mut self,
        headers: &'d Map<Spanned<document::Header>>,
        naming: &Naming<'d>,
    ) -> Vec<ResponseHeader> {
        let document = self.document;
        let mut list = Vec::new();
        for (name, header) in headers {
            // OpenAPI says that this one is to be ignored: the media type tells it.
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let resolved = match &header.value.reference {
                Some(reference) => {
                    let found = document.components.headers.get(&pointer::last(&reference.value));
                    match found.or_else(|| self.unresolved(reference)) {
                        Some(found) => found,
                        None => continue,
                    }
                }
                None => header,
            };
            let mut value = match &resolved.value.schema {
                Some(schema) => self.types.lower(schema, &naming.inside(name), self.diagnostics),
                None => Schema::of(Shape::String(StringFormat::Plain)),
            };
            let notes = resolved
                .value
                .schema
                .as_ref()
                .map(|schema| self.types.annotations(schema))
                .unwrap_or_default();
            let sensitive = resolved.value.sensitive || notes.sensitive;
            if sensitive && matches!(value.shape, Shape::String(_)) {
                value.shape = Shape::String(StringFormat::Secret);
            }
            list.push(ResponseHeader {
                name: name.clone(),
                description: header
                    .value
                    .description
                    .clone()
                    .or_else(|| resolved.value.description.clone())
                    .or(notes.description),
                required: resolved.value.required,
                sensitive,
                value,
            });
        }
        list
    }
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => (200..300).contains(&code),
        Status::Range(hundred) => hundred == 2,
        Status::Default => false,
    }
}

/// `200`, `4XX` or `default`.
fn status(key: &str) -> Option<Status> {
    if key == "default" {
        return Some(Status::Default);
    }
    if let Some(hundred) = key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
        return hundred.parse().ok().filter(|hundred| (1..=5).contains(hundred)).map(Status::Range);
    }
    key.parse().ok().filter(|code| key.len() == 3 && (100..600).contains(code)).map(Status::Code)
}

/// What can be done with a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum MediaKind {
    Json,
    Form,
    Text,
    Other,
}

/// What can be done with a media type.
pub(super) fn kind(essence: &str) -> MediaKind {
    match essence {
        // A document that says "anything" with a schema means JSON.
        "application/json" | "*/*" | "application/*" | "text/json" => MediaKind::Json,
        "application/x-www-form-urlencoded" => MediaKind::Form,
        "application/jsonl" | "application/x-ndjson" | "text/event-stream" => MediaKind::Text,
        _ if essence.ends_with("+json") || essence.ends_with("/json") => MediaKind::Json,
        _ if essence.starts_with("text/") || essence == "application/xml" || essence.ends_with("+xml") => {
            MediaKind::Text
        }
        _ => MediaKind::Other,
    }
}

/// The media type that is used where several are declared: JSON, then a form, then
/// text, then what comes first.
pub(super) fn preferred(
    content: &Map<Spanned<document::MediaType>>,
) -> Option<(&str, &Spanned<document::MediaType>)> {
    let rank = |name: &str| (kind(&essence(name)), essence(name) != "application/json");
    content.iter().min_by_key(|(name, _)| rank(name)).map(|(name, media)| (name.as_str(), media))
}

#[cfg(test)]
mod tests {
    use super::{MediaKind, essence, kind, status};
    use crate::model::Status;

    #[test]
    fn statuses() {
        for (key, expected) in [
            ("200", Some(Status::Code(200))),
            ("4XX", Some(Status::Range(4))),
            ("default", Some(Status::Default)),
            ("9XX", None),
            ("20", None),
            ("0200", None),
            ("ok", None),
        ] {
            assert_eq!(status(key), expected, "{key}");
        }
    }

    #[test]
    fn media_types() {
        for (name, expected) in [
            ("application/json; charset=utf-8", MediaKind::Json),
            ("application/problem+json", MediaKind::Json),
            ("application/x-www-form-urlencoded", MediaKind::Form),
            ("text/plain", MediaKind::Text),
            ("multipart/form-data", MediaKind::Other),
            ("application/octet-stream", MediaKind::Other),
        ] {
            assert_eq!(kind(&essence(name)), expected, "{name}");
        }
    }
}
