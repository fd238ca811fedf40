//! The tables of a service beside its operations, as extensions at the root hold them.
//!
//! Each is an object with a list of entries and, as `source`, where they come from.
//! Entries are kept as trees: one that is wrong does not hide the others.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};
use serde_json::Value;

use super::document::Provenance;
use crate::source::{Node, Spanned};

/// `x-error-codes`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCodes {
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// An [`ErrorCode`] each.
    pub codes: Vec<Node>,
}

/// A code in the answers to refused calls.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErrorCode {
    /// The code.
    pub code: Spanned<Word>,
    /// Status of the answers that have it.
    pub status: Option<Status>,
    /// What went wrong.
    pub meaning: Word,
    /// What the caller can do.
    pub remedy: Option<Word>,
}

/// `x-status-codes`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusCodes {
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// A [`StatusCode`] each.
    pub codes: Vec<Node>,
}

/// A status of answers.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusCode {
    /// The number.
    pub status: Spanned<Status>,
    /// The service's name of it.
    pub name: Word,
    /// What it means.
    pub meaning: Word,
}

/// `x-regions`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regions {
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// A [`Region`] each.
    pub regions: Vec<Node>,
}

/// A region that has the service.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The id.
    pub id: Spanned<Word>,
    /// The name that people know it by.
    pub name: Word,
    /// Address of the service there.
    pub endpoint: Spanned<String>,
}

/// `x-metrics`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Metrics {
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// The monitoring service keeps them under this name.
    pub namespace: Option<Word>,
    /// A [`Dimension`] each.
    #[serde(default)]
    pub dimensions: Vec<Node>,
    /// A [`Metric`] each.
    pub metrics: Vec<Node>,
}

/// Something that is measured.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Metric {
    /// The id.
    pub id: Spanned<Word>,
    /// The name that people know it by.
    pub name: Word,
    /// What is measured.
    pub meaning: Word,
    /// Which values there are.
    pub range: Option<Word>,
    /// What the values count.
    pub unit: Option<Word>,
    /// Kind of object that is measured.
    pub object: Option<Word>,
    /// Kind of instance that the object belongs to.
    pub instance_type: Option<Word>,
    /// How often it is measured.
    pub period: Option<Word>,
}

/// A key by which values of metrics are told apart.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// The key.
    pub key: Spanned<Word>,
    /// What its values are.
    pub meaning: Word,
}

/// `x-permissions`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permissions {
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// A [`Permission`] each.
    pub permissions: Vec<Node>,
}

/// Something that a caller can be allowed to do.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permission {
    /// The name, as policies have it.
    pub name: Spanned<Word>,
    /// What it allows.
    pub meaning: Word,
    /// Where it can be given.
    #[serde(default)]
    pub scopes: Vec<Word>,
}

/// `x-request-headers`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestHeaders {
    /// Where it was transcribed from.
    pub source: Option<Provenance>,
    /// A [`RequestHeader`] each.
    pub headers: Vec<Node>,
}

/// A header that any request may carry.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequestHeader {
    /// Name on the wire.
    pub name: Spanned<Word>,
    /// Every request carries it.
    #[serde(default)]
    pub mandatory: bool,
    /// The security scheme with which every request carries it.
    pub mandatory_with: Option<Spanned<Word>>,
    /// What it is.
    pub description: Option<Word>,
    /// Values that are allowed.
    #[serde(default)]
    pub values: Vec<Value>,
    /// Value that the service assumes.
    pub default: Option<Value>,
    /// A value that it may have.
    pub example: Option<Value>,
    /// What sends it.
    pub sent_by: Option<Sender>,
    /// The security scheme that sends it.
    pub scheme: Option<Spanned<Word>>,
}

/// What sends a header that any request may carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sender {
    /// The media type of a body.
    Content,
    /// The HTTP client.
    Transport,
    /// A security scheme.
    Security,
    /// A parameter of an operation.
    Parameter,
}

/// Text that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word(pub String);

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let text = text.trim();
        if text.is_empty() { Err(Error::custom("there is no text")) } else { Ok(Self(text.to_owned())) }
    }
}

/// A status of HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Status(pub u16);

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct StatusVisitor;
        impl Visitor<'_> for StatusVisitor {
            type Value = Status;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a status from 100 to 599")
            }
            fn visit_u64<E: Error>(self, number: u64) -> Result<Status, E> {
                match u16::try_from(number) {
                    Ok(status @ 100..=599) => Ok(Status(status)),
                    _ => Err(E::invalid_type(Unexpected::Unsigned(number), &self)),
                }
            }
        }
        deserializer.deserialize_any(StatusVisitor)
    }
}
