//! What a service says of itself in tables beside its operations.

use serde_json::Value;

use super::{Id, Operation, Provenance, Scheme};

/// The tables of a service; those that the document does not have are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Catalogs {
    /// Codes of errors (`x-error-codes`).
    pub error_codes: Catalog<ErrorCode>,
    /// Statuses of answers (`x-status-codes`).
    pub status_codes: Catalog<StatusCode>,
    /// Regions that have the service (`x-regions`).
    pub regions: Catalog<Region>,
    /// What is measured (`x-metrics`).
    pub metrics: Catalog<Metric>,
    /// Name under which the monitoring service keeps the metrics.
    pub metric_namespace: Option<String>,
    /// Keys by which values of metrics are told apart.
    pub metric_dimensions: Vec<Dimension>,
    /// Permissions (`x-permissions`), also those that only operations name.
    pub permissions: Catalog<Permission>,
    /// Headers that any request may carry (`x-request-headers`).
    pub request_headers: Catalog<RequestHeader>,
}

/// A table, in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Catalog<T> {
    /// Its entries, unique by what they are called.
    pub entries: Vec<T>,
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
}

impl<T> Default for Catalog<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), source: None }
    }
}

impl<T> Catalog<T> {
    /// There is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// A code in the answers to refused calls.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCode {
    /// The code, as answers have it.
    pub code: String,
    /// Status of the answers that have it.
    pub status: Option<u16>,
    /// What went wrong, in Markdown.
    pub meaning: String,
    /// What the caller can do, in Markdown.
    pub remedy: Option<String>,
}

/// A status of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct StatusCode {
    /// The number.
    pub status: u16,
    /// The name that the service has for it.
    pub name: String,
    /// What it means, in Markdown.
    pub meaning: String,
}

/// A region that has the service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Region {
    /// The id, as addresses have it.
    pub id: String,
    /// The name that people know it by.
    pub name: String,
    /// Address of the service there, without a slash at the end.
    pub endpoint: String,
}

/// Something that is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Metric {
    /// The id, as the monitoring service has it.
    pub id: String,
    /// The name that people know it by.
    pub name: String,
    /// What is measured, in Markdown.
    pub meaning: String,
    /// Which values there are.
    pub range: Option<String>,
    /// What the values count.
    pub unit: Option<String>,
    /// Kind of object that is measured.
    pub object: Option<String>,
    /// Kind of instance that the object belongs to.
    pub instance_type: Option<String>,
    /// How often it is measured.
    pub period: Option<String>,
}

/// A key by which values of metrics are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Dimension {
    /// The key.
    pub key: String,
    /// What its values are, in Markdown.
    pub meaning: String,
}

/// Something that a caller can be allowed to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permission {
    /// The name, as policies have it.
    pub name: String,
    /// What it allows, in Markdown.
    pub meaning: Option<String>,
    /// Where it can be given.
    pub scopes: Vec<String>,
    /// The operations that need it, in order.
    pub operations: Vec<Id<Operation>>,
}

/// A header that any request may carry, whatever the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestHeader {
    /// Name on the wire.
    pub name: String,
    /// Every request carries it.
    pub required: bool,
    /// The security scheme with which every request carries it.
    pub required_with: Option<Id<Scheme>>,
    /// What it is, in Markdown.
    pub description: Option<String>,
    /// Values that are allowed; empty where any is.
    pub values: Vec<Value>,
    /// Value that the service assumes where none is sent.
    pub default: Option<Value>,
    /// A value that it may have.
    pub example: Option<Value>,
    /// What sends it, where the document says so.
    pub sent_by: Option<Sender>,
}

/// What sends a header that any request may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sender {
    /// The media type of the body.
    Content,
    /// The HTTP client.
    Transport,
    /// A security scheme.
    Security,
    /// A parameter of an operation.
    Parameter,
}
