//! Calls.

use super::{
    Arena, Extensions, Id, Job, Message, Pagination, Parameter, Provenance, Response, Security, Server, Tag,
};

/// Methods whose requests may be sent again without doing the work twice (RFC 9110, 9.2.2,
/// and QUERY, which OpenAPI 3.2 adds).
const IDEMPOTENT: &[&str] = &["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"];

/// One call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Unique, `lowerCamelCase` where the document has it so.
    pub id: String,
    /// Names by which others know the operation (`x-alias`).
    pub aliases: Vec<String>,
    /// The tag, in [`Api::tags`](super::Api::tags).
    pub tag: Id<Tag>,
    /// Method in capitals.
    pub method: String,
    /// Path template, `/v3/{project_id}/…`; every `{name}` has a path parameter.
    pub path: String,
    /// One line, without a full stop.
    pub summary: Option<String>,
    /// What the call does, in Markdown.
    pub description: Option<String>,
    /// Not to be used in new code.
    pub deprecated: bool,
    /// Parameters: path (in the order of the template), then query, header, cookie
    /// in the order of the document. Headers that OpenAPI reserves (`Accept`,
    /// `Content-Type`, `Authorization`) are not here.
    pub parameters: Arena<Parameter>,
    /// Body of the request, where the operation has one.
    pub request: Option<Message>,
    /// Declared responses, by ascending status, `default` last.
    pub responses: Vec<Response>,
    /// The authentication that the call needs.
    pub security: Security,
    /// May be sent again without doing the work twice.
    pub idempotent: bool,
    /// How lists are paged.
    pub pagination: Option<Pagination>,
    /// How the work that the call starts is waited for.
    pub job: Option<Job>,
    /// Data of the event before which the events of the response end (`x-last-event`).
    pub last_event: Option<String>,
    /// Permissions that the call needs (`x-iam-actions`).
    pub permissions: Vec<String>,
    /// Where the operation was transcribed from (`x-source`).
    pub source: Option<Provenance>,
    /// Where this differs from its source, and why (`x-source-deviation`).
    pub deviation: Option<String>,
    /// Server addresses that replace the service's; mostly empty.
    pub servers: Vec<Server>,
    /// Extensions that no field here is for, as they are written.
    pub extensions: Extensions,
}

impl Operation {
    /// An operation of which nothing more is known: without parameters and messages, and
    /// repeatable as its method is.
    pub(crate) fn new(id: &str, method: &str, path: &str, tag: Id<Tag>) -> Self {
        Self {
            id: id.to_owned(),
            aliases: Vec::new(),
            tag,
            method: method.to_owned(),
            path: path.to_owned(),
            summary: None,
            description: None,
            deprecated: false,
            parameters: Arena::default(),
            request: None,
            responses: Vec::new(),
            security: Security::Silent,
            idempotent: IDEMPOTENT.contains(&method),
            pagination: None,
            job: None,
            last_event: None,
            permissions: Vec::new(),
            source: None,
            deviation: None,
            extensions: Extensions::new(),
            servers: Vec::new(),
        }
    }

    /// Declared successes. Where there are none, any 2xx is a success, and its body is
    /// not read.
    pub fn successes(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| response.success)
    }

    /// Declared responses that are not successes.
    pub fn errors(&self) -> impl Iterator<Item = &Response> {
        self.responses.iter().filter(|response| !response.success)
    }
}
