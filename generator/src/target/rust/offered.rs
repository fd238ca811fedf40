//! What a client offers of a service: of several contents of a message the one that is
//! sent or read, of types those that calls need for that.

mod files;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{
    Api, Content, Entity, Event, FormPart, Framing, Graph, Id, MediaKind, MediaType, Message, Origins,
    Payload, Schema, Shape, Status, StringFormat, Type,
};

/// How a body is handed to a call, or read off an answer.
#[derive(Clone, Copy, Debug)]
pub(super) enum Written<'a> {
    /// JSON of a type.
    Json(&'a Schema),
    /// `application/x-www-form-urlencoded` of an object.
    Form(&'a Schema, &'a [FormPart]),
    /// Parts of a multipart body: the fields of an object.
    Multipart(&'a Schema, &'a [FormPart]),
    /// Text as it is.
    Text,
    /// Bytes as they are.
    Bytes,
}

/// The content of a message of an offered API, which has one or none.
pub(super) fn written(message: &Message) -> Option<(&Content, Written<'_>)> {
    let content = message.contents.first()?;
    let written = match &content.payload {
        Payload::Json(schema) => Written::Json(schema),
        Payload::Form(form) => Written::Form(&form.value, &form.parts),
        Payload::Multipart(form) => Written::Multipart(&form.value, &form.parts),
        Payload::Text(_) => Written::Text,
        _ => Written::Bytes,
    };
    Some((content, written))
}

/// How the items of a response are told apart, and their type, where it is a stream of
/// them.
pub(super) fn streamed(message: &Message) -> Option<(Framing, &Schema)> {
    message.contents.iter().find_map(|content| match &content.payload {
        Payload::Stream { framing, item, .. } => Some((*framing, item)),
        _ => None,
    })
}

/// An API as far as a client offers it.
#[derive(Debug)]
pub(super) struct Offered {
    /// The API with one content or none in each message; a stream of items comes after it.
    pub(super) api: Api,
    /// Types of what is not offered, and of nothing else.
    left_out: BTreeSet<Id<Type>>,
}

impl Offered {
    /// The client of an API. What it leaves out is reported.
    pub(super) fn of(api: &Api, origins: &Origins, diagnostics: &mut Diagnostics) -> Self {
        let mut offered = api.clone();
        let mut types_left_out = false;
        report_left_out(api, origins, diagnostics);
        for operation in offered.operations.iter_mut() {
            if let Some(request) = &mut operation.request {
                types_left_out |= narrow(request, |request| choose(api, request, true));
            }
            for response in &mut operation.responses {
                let success = response.success;
                types_left_out |= narrow(&mut response.message, |message| {
                    choose(api, message, false);
                    if !success {
                        // Errors hold the text of their body, and what is JSON in it.
                        message.headers.clear();
                        message.contents.retain(|content| {
                            !matches!(content.payload, Payload::Bytes(_) | Payload::Stream { .. })
                        });
                    }
                });
                if success && response.status == Status::Default {
                    // For the runtime, any 2xx is a success.
                    response.status = Status::Range(2);
                }
            }
        }
        files::mark(&mut offered);
        let mut left_out = BTreeSet::new();
        // A document without operations is one of types, and means to have them all.
        if (types_left_out || !api.events.is_empty()) && !api.operations.is_empty() {
            let of_events = api.events.iter().flat_map(Event::schemas).filter_map(Schema::named);
            let of_events = Graph::new(api).reach(of_events);
            crate::lower::passes::reach::mark(&mut offered);
            let reached = |made: &Type| made.in_request || made.in_response;
            for ((id, before), now) in api.types.entries().zip(&offered.types) {
                let known = reached(before) || of_events.get(id) == Some(&true);
                if known && !reached(now) {
                    left_out.insert(id);
                }
            }
        }
        Self { api: offered, left_out }
    }

    /// The client has the type.
    pub(super) fn has(&self, id: Id<Type>) -> bool {
        !self.left_out.contains(&id)
    }
}

/// Reports opaque bodies of requests, and the first of what is left out otherwise: a body
/// of several contents that say different things, a form with styles, an event.
fn report_left_out(api: &Api, origins: &Origins, diagnostics: &mut Diagnostics) {
    let (mut other, mut styled) = (None, None);
    for (id, operation) in api.operations.entries() {
        let request = operation.request.iter().map(|request| (request, None));
        let responses = operation.responses.iter().zip(0..);
        let responses = responses.map(|(response, position)| (&response.message, Some(position)));
        for (message, response) in request.chain(responses) {
            let Some(chosen) = chosen(message, response.is_none()) else { continue };
            for (position, content) in message.contents.iter().enumerate() {
                let entity = match response {
                    None => Entity::RequestContent(id, position),
                    Some(response) => Entity::ResponseContent(id, response, position),
                };
                if *content != *chosen {
                    let streams = response.is_some() && is_stream(content);
                    if other.is_none() && !streams && !says_the_same(content, chosen) {
                        other = Some((entity, content, chosen));
                    }
                    continue;
                }
                match &content.payload {
                    Payload::Multipart(form) if response.is_none() && !is_object(api, &form.value) => {
                        diagnostics.push(opaque(content).at(origins.span(entity), "its parts are not typed"));
                    }
                    Payload::Form(form) if form.parts.iter().any(is_opaque) => {
                        styled = styled.or(Some(entity));
                    }
                    Payload::Multipart(form) if form.parts.iter().any(is_styled) => {
                        styled = styled.or(Some(entity));
                    }
                    _ => {}
                }
            }
        }
    }
    if let Some((entity, content, chosen)) = other {
        let text = format!("`{}` is left out, the body is `{}`", content.media_type, chosen.media_type);
        diagnostics.push(
            Diagnostic::new(codes::LEFT_OUT_OF_RUST, text)
                .at(origins.span(entity), "the first of those that are left out")
                .help("a call has a body of one media type; documentation and bundles have all of them"),
        );
    }
    if let Some(entity) = styled {
        diagnostics.push(
            Diagnostic::new(codes::LEFT_OUT_OF_RUST, "the document's format of a field is not followed")
                .at(origins.span(entity), "the first of such forms")
                .help("lists are written as repeated fields, objects as JSON"),
        );
    }
    if let Some(first) = (0..api.events.len()).map(|event| origins.span(Entity::Event(event))).min() {
        diagnostics.push(
            Diagnostic::new(codes::CALLED_BACK, "no Rust is made of callbacks and webhooks")
                .at(first, "the first of them")
                .help("a client is for those who call the service; bundles have them"),
        );
    }
}

/// XML of what is JSON as well says nothing else.
fn says_the_same(content: &Content, chosen: &Content) -> bool {
    let xml = matches!(content.payload, Payload::Xml(_));
    content.payload == chosen.payload || (xml && content.payload.schema() == chosen.payload.schema())
}

fn opaque(content: &Content) -> Diagnostic {
    let text = format!("a `{}` body is passed on as bytes", content.media_type);
    Diagnostic::new(codes::OPAQUE_BODY, text).help("the caller builds the body, with its boundary")
}

/// Changes a message; true where it no longer names the types that it named.
fn narrow(message: &mut Message, change: impl FnOnce(&mut Message)) -> bool {
    let before: Vec<Schema> = message.schemas().cloned().collect();
    change(message);
    !before.iter().eq(message.schemas())
}

/// The document says of a field how it is written, and the client writes it otherwise.
fn is_styled(part: &FormPart) -> bool {
    part.style.is_some() || is_opaque(part)
}

/// The document wants an object or a list in a format other than JSON.
fn is_opaque(part: &FormPart) -> bool {
    let is_json = |one: &MediaType| matches!(one.kind(), MediaKind::Json | MediaKind::Any);
    part.style.is_none() && part.whole && !part.content_types.iter().any(is_json)
}

/// The value is an object, whose fields say which of them are files.
fn is_object(api: &Api, schema: &Schema) -> bool {
    matches!(schema.shape, Shape::Named(id) if api.object(id).is_some())
}

/// The value is an object, or a map, whose fields can be written one by one.
fn has_fields(api: &Api, schema: &Schema) -> bool {
    matches!(schema.shape, Shape::Map(_)) || is_object(api, schema)
}

/// Of several contents, the one that a call sends, or reads as a whole: a stream only where
/// there is nothing else.
fn chosen(message: &Message, sent: bool) -> Option<&Content> {
    let whole = message.contents.iter().filter(|content| sent || !is_stream(content));
    whole.min_by_key(|content| content.media_type.precedence()).or_else(|| message.preferred())
}

fn is_stream(content: &Content) -> bool {
    matches!(content.payload, Payload::Stream { .. })
}

/// A stream of events whose items are described with what is around their data becomes one
/// of the data: the client reads the rest of an event itself.
fn without_envelope(api: &Api, mut content: Content) -> Content {
    if let Payload::Stream { framing: Framing::Events, item, enveloped: enveloped @ true } =
        &mut content.payload
    {
        let object = item.named().and_then(|id| api.object(id));
        let data = object.and_then(|object| object.fields.iter().find(|field| field.name == "data"));
        *item = data.map_or_else(|| Schema::new(Shape::Any), |field| field.value.clone());
        *enveloped = false;
    }
    content
}

/// Leaves the content that a call sends or reads, as what it is for the client.
fn choose(api: &Api, message: &mut Message, sent: bool) {
    let Some(mut content) = chosen(message, sent).cloned() else { return };
    let stream = message.contents.iter().find(|content| !sent && is_stream(content)).cloned();
    content.payload = match content.payload {
        json @ Payload::Json(_) => json,
        Payload::Multipart(form) if sent && is_object(api, &form.value) => Payload::Multipart(form),
        Payload::Form(form) if has_fields(api, &form.value) => Payload::Form(form),
        Payload::Form(form) if form.value.shape != Shape::Any => text(),
        Payload::Xml(_)
        | Payload::Text(_)
        | Payload::Stream { framing: Framing::Events | Framing::JsonLines, .. } => text(),
        Payload::Form(_)
        | Payload::Multipart(_)
        | Payload::Bytes(_)
        | Payload::Stream { framing: Framing::JsonSequence, .. } => Payload::Bytes(None),
    };
    message.contents = vec![content];
    message.contents.extend(stream.map(|stream| without_envelope(api, stream)));
}

fn text() -> Payload {
    Payload::Text(Schema::new(Shape::String(StringFormat::Plain)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn lowered(text: &str) -> Api {
        let mut sources = Sources::new();
        let mut diagnostics = Diagnostics::new();
        let file = sources.add_text("openapi.yaml", text, &mut diagnostics).expect("it is YAML");
        let root = sources.root(file).expect("it has a root");
        crate::lower::lower(root, &mut diagnostics).expect("it has the shape of a document").0
    }

    const DOCUMENT: &str = r##"openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /a:
    post:
      operationId: sendA
      requestBody:
        content:
          application/xml: {schema: {$ref: "#/components/schemas/OfXml"}}
          application/json: {schema: {$ref: "#/components/schemas/OfJson"}}
      responses:
        default: {description: It., content: {text/event-stream: {schema: {$ref: "#/components/schemas/OfEvents"}}}}
    put:
      operationId: putA
      requestBody: {content: {multipart/form-data: {schema: {$ref: "#/components/schemas/OfParts"}}}}
      responses:
        "204": {description: It.}
        "400":
          description: No.
          headers: {Why: {schema: {$ref: "#/components/schemas/OfHeader"}}}
          content: {application/json: {schema: {$ref: "#/components/schemas/OfError"}}}
components:
  schemas:
    OfXml: {type: object, properties: {a: {$ref: "#/components/schemas/Inner"}}}
    OfJson: {type: object, properties: {a: {$ref: "#/components/schemas/Kept"}}}
    OfEvents: {type: object}
    OfParts: {type: object, properties: {a: {type: string}}}
    OfHeader: {type: string, enum: [a]}
    OfError: {type: object, properties: {a: {type: string}}}
    Inner: {type: object, properties: {a: {type: string}}}
    Kept: {type: object, properties: {a: {$ref: "#/components/schemas/OfError"}}}
"##;

    #[test]
    fn a_client_has_the_types_of_what_it_sends_and_reads() {
        let api = lowered(DOCUMENT);
        let mut diagnostics = Diagnostics::new();
        let offered = Offered::of(&api, &Origins::default(), &mut diagnostics);
        let types = offered.api.types.entries().filter(|(id, _)| offered.has(*id));
        let names: Vec<_> = types.map(|(_, made)| made.name.as_str()).collect();
        assert_eq!(names, ["OfJson", "Kept", "OfError", "OfParts"]);
        let found: Vec<_> = diagnostics.iter().map(|found| found.code).collect();
        assert_eq!(found, [codes::LEFT_OUT_OF_RUST]);
    }

    #[test]
    fn a_multipart_body_without_known_fields_is_bytes() {
        let api = lowered(
            &DOCUMENT
                .replace("schemas/OfParts\"}}}}\n", "schemas/Free\"}}}}\n")
                .replace("    OfXml:", "    Free: {type: object}\n    OfXml:"),
        );
        let mut diagnostics = Diagnostics::new();
        let offered = Offered::of(&api, &Origins::default(), &mut diagnostics);
        let request = offered.api.operations[1].request.as_ref().and_then(super::written);
        assert!(matches!(request, Some((_, Written::Bytes))), "{request:?}");
        assert!(diagnostics.iter().any(|found| found.code == codes::OPAQUE_BODY));
    }

    #[test]
    fn of_several_contents_one_is_offered() {
        let offered = Offered::of(&lowered(DOCUMENT), &Origins::default(), &mut Diagnostics::new());
        let operation = &offered.api.operations[0];
        let (content, written) = operation.request.as_ref().and_then(super::written).expect("it is there");
        assert!(matches!(written, Written::Json(_)), "{written:?}");
        assert_eq!(content.media_type.as_str(), "application/json");
        let success = &operation.responses[0];
        assert_eq!((success.status, success.success), (Status::Range(2), true));
        let (_, written) = super::written(&success.message).expect("it has a body");
        assert!(matches!(written, Written::Text), "{written:?}");
    }

    #[test]
    fn types_of_events_are_left_out() {
        let api = lowered(&DOCUMENT.replace(
            "components:",
            "webhooks: {changed: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}}}\ncomponents:",
        ));
        let mut diagnostics = Diagnostics::new();
        let offered = Offered::of(&api, &Origins::default(), &mut diagnostics);
        let (id, _) =
            api.types.entries().find(|(_, made)| made.name == "ChangedRequest").expect("it is there");
        assert!(!offered.has(id));
        assert!(diagnostics.iter().any(|found| found.code == codes::CALLED_BACK));
    }

    #[test]
    fn contents_that_say_the_same_are_no_loss() {
        let same = DOCUMENT
            .replace(
                "OfXml\"}}\n",
                "OfJson\"}}\n          text/json: {schema: {$ref: \"#/components/schemas/OfJson\"}}\n",
            )
            .replace("multipart/form-data", "application/json");
        let mut diagnostics = Diagnostics::new();
        Offered::of(&lowered(&same), &Origins::default(), &mut diagnostics);
        assert_eq!(diagnostics.iter().count(), 0);
    }
}
