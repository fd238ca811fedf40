//! Bodies of requests, and responses.

use super::{Example, Schema};

/// Body of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Must be sent.
    pub required: bool,
    /// What the body is.
    pub description: Option<String>,
    /// The media type that is sent, as declared.
    pub media_type: String,
    /// How it is written.
    pub content: Content,
    /// Examples, by name.
    pub examples: Vec<Example>,
}

/// How a body is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// JSON of a type.
    Json(Schema),
    /// `application/x-www-form-urlencoded` of an object type.
    Form(Schema),
    /// Text as it is.
    Text,
    /// Bytes as they are; also what stands for media types that have no better
    /// reading here.
    Binary,
}

/// What a successful answer holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// Declared successes, by ascending status. Empty where the document declares
    /// none: then any 2xx is a success and the body is not read.
    pub successes: Vec<Success>,
}

/// One declared success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Success {
    /// `200`, or `2XX` for the whole range (also what `default` becomes where no
    /// success is declared).
    pub status: Status,
    /// What the answer means.
    pub description: Option<String>,
    /// Media type of the body.
    pub media_type: Option<String>,
    /// The body; `None` where there is none.
    pub content: Option<Content>,
    /// Headers of the answer worth a field of their own: all that are declared.
    pub headers: Vec<ResponseHeader>,
    /// Examples of the body, by name.
    pub examples: Vec<Example>,
}

/// A status code, or a range of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One code.
    Code(u16),
    /// All codes of a hundred: `2` is 200 to 299.
    Range(u8),
    /// Whatever is not declared otherwise.
    Default,
}

/// A header of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseHeader {
    /// Name on the wire.
    pub name: String,
    /// What it is.
    pub description: Option<String>,
    /// Every such answer carries it.
    pub required: bool,
    /// A secret (`x-sensitive`).
    pub sensitive: bool,
    /// Type and limits of the value.
    pub value: Schema,
}

/// A declared answer that is not a success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorResponse {
    /// Which statuses.
    pub status: Status,
    /// When it is given.
    pub description: Option<String>,
    /// The body, where one is declared.
    pub content: Option<Content>,
    /// Examples of the body, by name.
    pub examples: Vec<Example>,
}
