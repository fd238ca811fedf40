//! The page of an operation.

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

use super::call::{Call, call};
use super::curl;
use super::example::{Shown, examples};
use super::markdown::{block, cell, code, code_cell, fenced, plain};
use super::origin::{Deviation, source};
use super::pages::Pages;
use super::rows::{self, Direction, Row};
use super::words::{Scope, status};
use crate::model::{
    Api, Example, Graph, Id, Location, Message, Operation, PageStyle, Pagination, Payload, Response, Schema,
    Scheme, Security, Shape, Status, Type,
};
use crate::target::Service;

/// Objects that the page of an operation shows itself; further ones are linked.
const OBJECTS_SHOWN: usize = 16;

/// Everything that the template of the page asks for.
#[derive(Debug, Serialize)]
pub(super) struct Page {
    call: Call,
    service: String,
    group: String,
    group_link: String,
    description: String,
    aliases: Vec<String>,
    permissions: Vec<String>,
    authentication: String,
    parameters: Vec<Group>,
    request: Option<Request>,
    answers: Vec<Answer>,
    objects: Vec<ShownObject>,
    errors: Vec<Failure>,
    error_kinds: Vec<String>,
    error_headers: Vec<Row>,
    error_examples: Vec<Shown>,
    /// Data of the event that ends a stream of events.
    last_event: Option<String>,
    pages: Option<String>,
    job: Option<String>,
    programs: Vec<Program>,
    curl: String,
    source: Option<String>,
    deviations: Vec<Deviation>,
}

/// A program that calls the operation.
#[derive(Debug, Serialize)]
struct Program {
    language: &'static str,
    anchor: String,
    code: String,
}

/// Parameters of one place.
#[derive(Debug, Serialize)]
struct Group {
    title: &'static str,
    anchor: &'static str,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Request {
    required: bool,
    description: String,
    bodies: Vec<Body>,
}

#[derive(Debug, Serialize)]
struct Answer {
    status: String,
    description: String,
    bodies: Vec<Body>,
    headers: Vec<Row>,
}

/// A body in one media type.
#[derive(Debug, Serialize)]
struct Body {
    media_type: String,
    kind: String,
    /// Fields, where no body before has the same.
    rows: Vec<Row>,
    examples: Vec<Shown>,
}

#[derive(Debug, Serialize)]
struct ShownObject {
    name: String,
    anchor: String,
    page: String,
    description: String,
    rows: Vec<Row>,
}

#[derive(Debug, Serialize)]
struct Failure {
    status: String,
    description: String,
    codes: String,
}

/// Collects what the page of an operation shows.
pub(super) fn page(
    service: &Service<'_>,
    graph: &Graph,
    pages: &Pages,
    id: Id<Operation>,
    operation: &Operation,
) -> Page {
    let (api, guides) = (service.api, service.guides.as_slice());
    let here = objects_of(api, graph, operation);
    let shown: Vec<Id<Type>> = here.iter().map(|(id, _)| *id).collect();
    let scope = Scope { api, pages, up: "", here: &shown };
    let tag = api.tags.get(operation.tag);
    Page {
        call: call(pages, id, operation, ""),
        service: plain(&api.title),
        group: tag.map(|tag| plain(&tag.name)).unwrap_or_default(),
        group_link: pages.tags.get(operation.tag).cloned().unwrap_or_default(),
        description: operation.description.as_deref().map(block).unwrap_or_default(),
        last_event: operation.last_event.as_deref().map(code),
        aliases: operation.aliases.iter().map(|name| code(name)).collect(),
        permissions: operation.permissions.iter().map(|name| permission(name, pages)).collect(),
        authentication: authentication(api, operation),
        parameters: parameters(operation, scope),
        request: operation.request.as_ref().map(|request| Request {
            required: request.required,
            description: request.description.as_deref().map(block).unwrap_or_default(),
            bodies: bodies(request, Direction::Request, scope),
        }),
        answers: operation.successes().map(|success| answer(success, scope)).collect(),
        objects: here
            .iter()
            .filter_map(|(id, direction)| {
                let (object, kind) = (api.object(*id)?, api.types.get(*id)?);
                Some(ShownObject {
                    name: plain(&kind.name),
                    anchor: pages.anchor(*id).to_owned(),
                    page: pages.of_type(*id).to_owned(),
                    description: kind.description.as_deref().map(block).unwrap_or_default(),
                    rows: rows::fields(object, *direction, scope),
                })
            })
            .collect(),
        errors: operation
            .errors()
            .map(|error| Failure {
                status: status(error.status),
                description: error.message.description.as_deref().map(cell).unwrap_or_default(),
                codes: examples_of(&error.message).filter_map(|example| code_of(&example.value, pages)).collect::<Vec<_>>().join("<br>"),
            })
            .collect(),
        error_kinds: error_kinds(operation, scope),
        error_headers: error_headers(operation, scope),
        error_examples: operation.errors().flat_map(|error| examples(examples_of(&error.message))).collect(),
        pages: operation.pagination.as_ref().map(|pages| pagination(api, operation, pages)),
        job: operation.job.as_ref().map(|job| {
            let name = api.operations.get(job.poll).map_or("", |poll| poll.id.as_str());
            let page = pages.operations.get(job.poll).map_or("", String::as_str);
            let poll = format!("[{}]({page})", plain(name));
            format!(
                "The call starts a job and does not wait for it. The answer holds the job's ID at {}; {poll} tells its state.",
                code(&job.id.pointer(api))
            )
        }),
        programs: guides
            .iter()
            .filter_map(|guide| {
                let program = guide.programs.get(id)?.as_deref()?;
                Some(Program {
                    language: guide.language,
                    anchor: guide.language.to_lowercase(),
                    code: fenced(guide.syntax, program),
                })
            })
            .collect(),
        curl: fenced("sh", &curl::command(api, operation)),
        source: operation.source.as_ref().map(source),
        deviations: deviations(operation),
    }
}

fn parameters(operation: &Operation, scope: Scope<'_>) -> Vec<Group> {
    [
        (Location::Path, "Path", "path-parameters"),
        (Location::Query, "Query", "query-parameters"),
        (Location::Header, "Headers", "header-parameters"),
        (Location::Cookie, "Cookies", "cookie-parameters"),
    ]
    .into_iter()
    .map(|(location, title, anchor)| {
        let rows = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == location)
            .map(|parameter| rows::parameter(parameter, scope))
            .collect();
        Group { title, anchor, rows }
    })
    .filter(|group| !group.rows.is_empty())
    .collect()
}

fn answer(success: &Response, scope: Scope<'_>) -> Answer {
    // `default` describes the successes where it is one.
    let shown = if success.status == Status::Default { Status::Range(2) } else { success.status };
    Answer {
        status: status(shown),
        description: success.message.description.as_deref().map(block).unwrap_or_default(),
        bodies: bodies(&success.message, Direction::Response, scope),
        headers: success.message.headers.iter().map(|header| rows::header(header, scope)).collect(),
    }
}

fn bodies(message: &Message, direction: Direction, scope: Scope<'_>) -> Vec<Body> {
    let mut bodies: Vec<Body> = Vec::new();
    for content in &message.contents {
        let schema = content.payload.schema();
        let shown = message.contents.iter().take(bodies.len());
        let again = shown.into_iter().any(|other| other.payload.schema() == schema);
        bodies.push(Body {
            media_type: code(content.media_type.as_str()),
            kind: kind(&content.payload, scope),
            rows: if again { Vec::new() } else { rows_of(schema, direction, scope) },
            examples: examples(&content.examples),
        });
    }
    bodies
}

fn examples_of(message: &Message) -> impl Iterator<Item = &Example> {
    message.contents.iter().flat_map(|content| &content.examples)
}

/// What the bodies of errors are, each once.
fn error_kinds(operation: &Operation, scope: Scope<'_>) -> Vec<String> {
    let mut kinds = Vec::new();
    for content in operation.errors().flat_map(|error| &error.message.contents) {
        let kind = kind(&content.payload, scope);
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// The headers of errors, each once.
fn error_headers(operation: &Operation, scope: Scope<'_>) -> Vec<Row> {
    let mut headers: IndexMap<String, Row> = IndexMap::new();
    for header in operation.errors().flat_map(|error| &error.message.headers) {
        headers.entry(header.name.to_lowercase()).or_insert_with(|| rows::header(header, scope));
    }
    headers.into_values().collect()
}

fn kind(payload: &Payload, scope: Scope<'_>) -> String {
    let of = |what: &str, schema: &Schema| match schema.shape {
        Shape::Any => what.to_owned(),
        _ => format!("{what} of {}", scope.kind(schema)),
    };
    match payload {
        Payload::Json(schema) => scope.kind(schema),
        Payload::Form(form) | Payload::Multipart(form) => scope.kind(&form.value),
        Payload::Xml(schema) => of("XML", schema),
        Payload::Stream { item, .. } => of("stream", item),
        Payload::Text(schema) => match schema.shape {
            Shape::Any | Shape::String(_) => "text".to_owned(),
            _ => scope.kind(schema),
        },
        Payload::Bytes(_) => "bytes".to_owned(),
    }
}

/// Fields of a body that is an object.
fn rows_of(schema: Option<&Schema>, direction: Direction, scope: Scope<'_>) -> Vec<Row> {
    let Some(Shape::Named(id)) = schema.map(|schema| &schema.shape) else { return Vec::new() };
    scope.api.object(*id).map(|object| rows::fields(object, direction, scope)).unwrap_or_default()
}

/// Objects within the bodies, nearest first. The bodies themselves are shown in
/// their own sections, unless something in them holds them again.
fn objects_of(api: &Api, graph: &Graph, operation: &Operation) -> Vec<(Id<Type>, Direction)> {
    let held = |id| graph.holds(id).iter().map(|hold| hold.target);
    let mut found: Vec<(Id<Type>, Direction)> = Vec::new();
    let request = operation.request.iter().map(|request| (request, Direction::Request));
    let answers = operation.successes().map(|success| (&success.message, Direction::Response));
    let bodies = request.chain(answers).flat_map(|(message, direction)| {
        message.contents.iter().filter_map(move |content| Some((content.payload.schema()?, direction)))
    });
    for (body, direction) in bodies {
        let mut open: Vec<Id<Type>> = match &body.shape {
            // Its own fields stand in the section of the body.
            Shape::Named(id) if api.object(*id).is_some() => held(*id).collect(),
            _ => body.named().into_iter().collect(),
        };
        let mut next = 0;
        while let Some(id) = open.get(next).copied() {
            next += 1;
            if open.iter().take(next - 1).any(|earlier| *earlier == id) {
                continue;
            }
            if api.object(id).is_some() {
                match found.iter().position(|(other, _)| *other == id) {
                    Some(position) => {
                        if let Some((_, shown)) = found.get_mut(position)
                            && *shown != direction
                        {
                            *shown = Direction::Both;
                        }
                    }
                    None if found.len() < OBJECTS_SHOWN => found.push((id, direction)),
                    None => continue,
                }
            }
            open.extend(held(id));
        }
    }
    found
}

/// Code and message of an error body, in whatever shape it has.
fn code_of(body: &Value, pages: &Pages) -> Option<String> {
    let member = |names: &[&str]| {
        names.iter().find_map(|name| match body.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    };
    let code = member(&["error_code", "errorCode", "code"]);
    let message = member(&["error_msg", "errorMsg", "message", "error_message"]);
    let code = code.map(|code| match pages.error_code(&code) {
        Some(anchor) => format!("[{}](error-codes.md#{anchor})", code_cell(&code)),
        None => code_cell(&code),
    });
    match (code, message) {
        (Some(code), Some(message)) => Some(format!("{code} {}", plain(&message))),
        (Some(code), None) => Some(code),
        (None, Some(message)) => Some(plain(&message)),
        // One level only: `{"error": {"code": …}}`.
        (None, None) => {
            let inner = body.get("error").filter(|inner| inner.get("error").is_none())?;
            code_of(inner, pages)
        }
    }
}

/// A permission, with a link to the page of permissions.
fn permission(name: &str, pages: &Pages) -> String {
    match pages.permission(name) {
        Some(anchor) => format!("[{}](permissions.md#{anchor})", code_cell(name)),
        None => code_cell(name),
    }
}

fn authentication(api: &Api, operation: &Operation) -> String {
    let alternatives = match &operation.security {
        Security::Silent => return "not stated".to_owned(),
        Security::None => return "none".to_owned(),
        Security::Required(alternatives) => alternatives,
    };
    let link = |scheme: &Scheme| format!("[{}](index.md#authentication)", plain(&scheme.name));
    let alternatives: Vec<String> = alternatives
        .iter()
        .map(|requirement| {
            let schemes = requirement.schemes.iter().filter_map(|used| api.schemes.get(used.scheme));
            schemes.map(link).collect::<Vec<_>>().join(" with ")
        })
        .map(|names| if names.is_empty() { "none".to_owned() } else { names })
        .collect();
    alternatives.join(" or ")
}

fn pagination(api: &Api, operation: &Operation, pages: &Pagination) -> String {
    let counts = match pages.style {
        PageStyle::Offset => "how many items to skip",
        PageStyle::Page => "which page to give, from one",
        PageStyle::Marker => "the marker of the page before",
    };
    format!(
        "The list comes in pages: {} says how many items a page has, {} {counts}.",
        code(&pages.limit.name(api, operation)),
        code(&pages.position.name(api, operation))
    )
}

fn deviations(operation: &Operation) -> Vec<Deviation> {
    let own = operation.deviation.as_deref().map(|text| Deviation { subject: None, text: block(text) });
    let parameters = operation.parameters.iter().filter_map(|parameter| {
        let text = block(parameter.deviation.as_deref()?);
        Some(Deviation { subject: Some(code(&parameter.name)), text })
    });
    own.into_iter().chain(parameters).collect()
}
