//! Bodies of requests and responses, with everything that travels beside them.

use super::{Example, Form, Framing, Link, MediaType, Schema, Shape, StringFormat};

/// What is sent in one direction: the body of a request, or a response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The forms that the body may have, in the order of the document. Empty where
    /// there is no body.
    pub contents: Vec<Content>,
    /// Headers, in the order of the document; those of requests are parameters.
    pub headers: Vec<Header>,
    /// What it means, in Markdown.
    pub description: Option<String>,
    /// The body must be sent.
    pub required: bool,
}

impl Message {
    /// The content that says most of its values: JSON, then a form, then text, then
    /// whatever comes first.
    #[must_use]
    pub fn preferred(&self) -> Option<&Content> {
        self.contents.iter().min_by_key(|content| content.media_type.precedence())
    }

    /// Every type that the message names itself.
    pub fn schemas(&self) -> impl Iterator<Item = &Schema> {
        self.headers.iter().map(|header| &header.value).chain(self.bodies())
    }

    /// Every type that the bodies name themselves.
    pub fn bodies(&self) -> impl Iterator<Item = &Schema> {
        self.contents.iter().flat_map(|content| content.payload.schemas())
    }
}

/// A body in one media type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Content {
    /// The media type, or a range of them.
    pub media_type: MediaType,
    /// What the body is.
    pub payload: Payload,
    /// Examples, by name.
    pub examples: Vec<Example>,
}

/// What a body is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Payload {
    /// JSON of a type.
    Json(Schema),
    /// Pairs of `application/x-www-form-urlencoded`.
    Form(Form),
    /// Parts of `multipart/form-data` and its like.
    Multipart(Form),
    /// An XML document of a type.
    Xml(Schema),
    /// Text of a type.
    Text(Schema),
    /// Bytes as they are, with what the document says of them.
    Bytes(Option<Schema>),
    /// Items one after another.
    Stream {
        /// How the items are told apart.
        framing: Framing,
        /// Type of an item. Of server-sent events it is that of the data, or of an
        /// object with `data`, `event`, `id` and `retry` where `enveloped`.
        item: Schema,
        /// Items are described with what is around their data (`itemSchema`).
        enveloped: bool,
    },
}

impl Payload {
    /// The type of the whole body, or of an item of a stream.
    #[must_use]
    pub fn schema(&self) -> Option<&Schema> {
        match self {
            Self::Json(schema) | Self::Xml(schema) | Self::Text(schema) => Some(schema),
            Self::Form(form) | Self::Multipart(form) => Some(&form.value),
            Self::Bytes(schema) => schema.as_ref(),
            Self::Stream { item, .. } => Some(item),
        }
    }

    /// The type of a body that is a JSON value or a form, whose parts can be pointed at.
    #[must_use]
    pub fn structure(&self) -> Option<&Schema> {
        match self {
            Self::Json(schema) => Some(schema),
            Self::Form(form) => Some(&form.value),
            _ => None,
        }
    }

    /// Every type that the body names itself, those of the headers of parts included.
    pub fn schemas(&self) -> impl Iterator<Item = &Schema> {
        let parts = match self {
            Self::Form(form) | Self::Multipart(form) => form.parts.as_slice(),
            _ => &[],
        };
        let headers = parts.iter().flat_map(|part| &part.headers);
        self.schema().into_iter().chain(headers.map(|header| &header.value))
    }
}

/// A header of a message or of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// Name on the wire.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// It is always there.
    pub required: bool,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// Lists and objects are written as repeated pairs (`explode`).
    pub explode: bool,
    /// The value is JSON text (a header with `content`).
    pub json: bool,
    /// Type and limits of the value.
    pub value: Schema,
}

/// A declared response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// Which statuses it is for.
    pub status: Status,
    /// It means success: a 2xx, or `default` where the document declares no 2xx.
    pub success: bool,
    /// Headers and body.
    pub message: Message,
    /// What can be called with its values.
    pub links: Vec<Link>,
}

/// A status code, or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status {
    /// One code.
    Code(u16),
    /// All codes of a hundred: `2` is 200 to 299.
    Range(u8),
    /// Whatever is not declared otherwise.
    Default,
}

/// Text whose content is bytes.
pub(crate) fn is_binary(schema: &Schema) -> bool {
    matches!(&schema.shape, Shape::String(StringFormat::Other(format)) if format == "binary")
}
