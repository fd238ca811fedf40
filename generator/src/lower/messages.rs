//! Messages: bodies in all their media types, headers, examples.

use crate::diagnostic::{Diagnostic, codes};
use crate::model::{
    Content, Example, Form, FormPart, FormStyle, Header, MediaKind, MediaType, Message, Payload, Schema,
    Shape, StringFormat, Style, is_binary,
};
use crate::openapi::document::{self, Map};
use crate::place::Span;
use crate::source::Spanned;

use super::Lowering;
use super::annotations::Annotations;
use super::naming::Naming;

/// A part of the model with its place, and the places of its contents.
pub(super) struct Placed<T> {
    pub(super) value: T,
    pub(super) span: Span,
    pub(super) contents: Vec<Span>,
}

impl<'d> Lowering<'d> {
    /// The body of a request; `None` where its object describes none.
    pub(super) fn request(
        &mut self,
        body: &'d Spanned<document::RequestBody>,
        naming: &Naming<'d>,
    ) -> Option<Placed<Message>> {
        let resolved = self.resolve(body)?;
        let (contents, places) = self.contents(&resolved.value.content, &naming.inside("Request"));
        if contents.is_empty() {
            return None;
        }
        let value = Message {
            contents,
            headers: Vec::new(),
            description: body.value.description.clone().or_else(|| resolved.value.description.clone()),
            required: resolved.value.required,
        };
        Some(Placed { value, span: resolved.span, contents: places })
    }

    /// The contents of a message, in the order of the document, and their places.
    ///
    /// Types without a name are called after the message in the content that tells most
    /// of them; those of the others after their kind of media type as well.
    pub(super) fn contents(
        &mut self,
        map: &'d Map<Spanned<document::MediaType>>,
        naming: &Naming<'d>,
    ) -> (Vec<Content>, Vec<Span>) {
        let mut media: Vec<_> =
            map.iter().map(|(name, media)| (MediaType::new(name), media)).enumerate().collect();
        media.sort_by_key(|(_, (media_type, _))| media_type.precedence());
        let mut contents = Vec::new();
        for (place, (media_type, media)) in media {
            let payload = match contents.is_empty() {
                true => self.payload(&media_type, &media.value, naming),
                false => self.payload(&media_type, &media.value, &naming.inside(label(media_type.kind()))),
            };
            let examples = self.examples(&media.value.examples);
            contents.push((place, Content { media_type, payload, examples }, media.span));
        }
        contents.sort_by_key(|(place, ..)| *place);
        contents.into_iter().map(|(_, content, span)| (content, span)).unzip()
    }

    fn payload(
        &mut self,
        media_type: &MediaType,
        media: &'d document::MediaType,
        naming: &Naming<'d>,
    ) -> Payload {
        let schema = media.schema.as_ref().map(|schema| self.schema(schema, naming));
        let any = || Schema::new(Shape::Any);
        match media_type.kind() {
            MediaKind::Json | MediaKind::Any => match schema {
                Some(schema) if is_binary(&schema) => Payload::Bytes(Some(schema)),
                // Neither the media type nor the schema says that it is JSON.
                None if media_type.is_range() => Payload::Bytes(None),
                Some(schema) if schema.shape == Shape::Any && media_type.is_range() => {
                    Payload::Bytes(Some(schema))
                }
                schema => Payload::Json(schema.unwrap_or_else(any)),
            },
            MediaKind::Form => Payload::Form(self.form(schema.unwrap_or_else(any), media, naming)),
            MediaKind::Multipart => Payload::Multipart(self.form(schema.unwrap_or_else(any), media, naming)),
            MediaKind::Xml => Payload::Xml(schema.unwrap_or_else(any)),
            MediaKind::Text => {
                Payload::Text(schema.unwrap_or_else(|| Schema::new(Shape::String(StringFormat::Plain))))
            }
            MediaKind::Bytes => Payload::Bytes(schema),
            MediaKind::Stream(framing) => {
                let naming = naming.inside("Item");
                let item = media.item_schema.as_ref();
                let item = item.map(|item| self.schema(item, &naming));
                let enveloped = item.is_some();
                let item = item.unwrap_or_else(|| match schema {
                    // The items one after another are a list of them.
                    Some(Schema { shape: Shape::List(item), .. }) => *item,
                    schema => schema.unwrap_or_else(any),
                });
                Payload::Stream { framing, item, enveloped }
            }
        }
    }

    /// A form with the fields whose encoding is described; the other fields are added
    /// when all types are known (see [`super::passes::forms`]).
    fn form(&mut self, value: Schema, media: &'d document::MediaType, naming: &Naming<'d>) -> Form {
        let mut parts = Vec::new();
        for (name, encoding) in &media.encoding {
            let content_types = encoding.content_type.iter().flat_map(|types| types.split(','));
            parts.push(FormPart {
                name: name.clone(),
                required: false,
                repeated: false,
                whole: false,
                file: false,
                content_types: content_types.map(|text| MediaType::new(text.trim())).collect(),
                style: self.part_style(encoding),
                headers: self.headers(&encoding.headers, &naming.inside(name)),
                value: Schema::new(Shape::Any),
            });
        }
        Form { value, parts }
    }

    /// The style of a field; `None` where the document leaves it to the media type.
    fn part_style(&mut self, encoding: &document::Encoding) -> Option<FormStyle> {
        if encoding.style.is_none() && encoding.explode.is_none() && encoding.allow_reserved.is_none() {
            return None;
        }
        let style = encoding.style.as_ref().map_or(Some(Style::Form), |style| match style.value.as_str() {
            "form" => Some(Style::Form),
            "spaceDelimited" => Some(Style::SpaceDelimited),
            "pipeDelimited" => Some(Style::PipeDelimited),
            "deepObject" => Some(Style::DeepObject),
            name => {
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::PARAMETER_STYLE,
                        format!("the style `{name}` has no meaning here"),
                    )
                    .at(style.span, "")
                    .help(
                        "fields of a form have the style form, spaceDelimited, pipeDelimited or deepObject",
                    ),
                );
                None
            }
        });
        let style = style.unwrap_or(Style::Form);
        Some(FormStyle {
            style,
            explode: encoding.explode.unwrap_or(style == Style::Form),
            allow_reserved: encoding.allow_reserved.unwrap_or_default(),
        })
    }

    /// Headers of a response or of a part.
    pub(super) fn headers(
        &mut self,
        headers: &'d Map<Spanned<document::Header>>,
        naming: &Naming<'d>,
    ) -> Vec<Header> {
        let mut list = Vec::new();
        for (name, header) in headers {
            // OpenAPI says that this one is to be ignored: the media type tells it.
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let Some(resolved) = self.resolve(header) else { continue };
            let content = resolved.value.content.values().next();
            let json = resolved.value.schema.is_none() && content.is_some();
            let schema = resolved.value.schema.as_ref().or_else(|| content?.value.schema.as_ref());
            let mut value = match schema {
                Some(schema) => self.schema(schema, &naming.inside(name)),
                None => Schema::new(Shape::String(StringFormat::Plain)),
            };
            let notes = schema.map(|schema| Annotations::read(self.document, schema)).unwrap_or_default();
            let sensitive = resolved.value.sensitive || notes.sensitive;
            if sensitive && matches!(value.shape, Shape::String(_)) {
                value.shape = Shape::String(StringFormat::Secret);
            }
            list.push(Header {
                name: name.clone(),
                description: header
                    .value
                    .description
                    .clone()
                    .or_else(|| resolved.value.description.clone())
                    .or(notes.description),
                required: resolved.value.required,
                deprecated: resolved.value.deprecated || notes.deprecated,
                sensitive,
                explode: resolved.value.explode,
                json,
                value,
            });
        }
        list
    }

    /// Examples by name.
    pub(super) fn examples(&mut self, examples: &'d Map<Spanned<document::Example>>) -> Vec<Example> {
        let mut list = Vec::new();
        for (name, example) in examples {
            let Some(resolved) = self.resolve(example) else { continue };
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
}

/// A word for a kind of media type, in names of types.
fn label(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Json => "Json",
        MediaKind::Form => "Form",
        MediaKind::Multipart => "Multipart",
        MediaKind::Xml => "Xml",
        MediaKind::Stream(_) => "Stream",
        MediaKind::Text => "Text",
        MediaKind::Bytes => "Bytes",
        MediaKind::Any => "Any",
    }
}
