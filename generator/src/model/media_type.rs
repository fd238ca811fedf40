//! Media types, and what kind of body each of them is.

use std::fmt;

use mediatype::{MediaType as Parsed, ReadParams, names};

/// A media type (`application/json; charset=utf-8`) or a range of them (`image/*`),
/// as the document writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MediaType {
    text: String,
    kind: MediaKind,
}

/// What a body of a media type is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaKind {
    /// A JSON value.
    Json,
    /// Pairs of `application/x-www-form-urlencoded`.
    Form,
    /// Parts of `multipart/form-data` and its like.
    Multipart,
    /// An XML document.
    Xml,
    /// Items one after another.
    Stream(Framing),
    /// Text without a structure that is known here.
    Text,
    /// Bytes of a format that is not known here.
    Bytes,
    /// Left open by a range: `*/*` or `application/*`.
    Any,
}

/// How the items of a stream are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Framing {
    /// Server-sent events (`text/event-stream`).
    Events,
    /// One JSON value per line (`application/jsonl`, `application/x-ndjson`).
    JsonLines,
    /// JSON values after record separators (`application/json-seq`, RFC 7464).
    JsonSequence,
}

impl MediaType {
    /// Reads a media type. Text that is not one has the kind [`MediaKind::Bytes`].
    #[must_use]
    pub fn new(text: &str) -> Self {
        let kind = parsed(text).map_or(MediaKind::Bytes, |parsed| kind(&parsed));
        Self { text: text.to_owned(), kind }
    }

    /// The text as the document writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What a body of this type is.
    #[must_use]
    pub fn kind(&self) -> MediaKind {
        self.kind
    }

    /// The type without parameters, in lower case: `text/plain` of
    /// `Text/Plain; charset=utf-8`.
    #[must_use]
    pub fn essence(&self) -> String {
        match parsed(&self.text) {
            Some(parsed) => parsed.essence().to_string().to_ascii_lowercase(),
            None => self.text.trim().to_ascii_lowercase(),
        }
    }

    /// How much of a body's structure a description of it in this type tells; of
    /// several types, the lowest tells most.
    #[must_use]
    pub(crate) fn precedence(&self) -> impl Ord + use<> {
        let kind = match self.kind {
            MediaKind::Json | MediaKind::Any => 0,
            MediaKind::Form => 1,
            MediaKind::Text | MediaKind::Xml | MediaKind::Stream(Framing::Events | Framing::JsonLines) => 2,
            MediaKind::Multipart | MediaKind::Bytes | MediaKind::Stream(Framing::JsonSequence) => 3,
        };
        (kind, self.essence() != "application/json")
    }

    /// The character set, where a parameter names one.
    #[must_use]
    pub fn charset(&self) -> Option<String> {
        let parsed = parsed(&self.text)?;
        Some(parsed.get_param(names::CHARSET)?.unquoted_str().into_owned())
    }

    /// Stands for several media types, so that no message can be labelled with it.
    #[must_use]
    pub fn is_range(&self) -> bool {
        parsed(&self.text).is_some_and(|parsed| parsed.ty == names::_STAR || parsed.subty == names::_STAR)
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The parts of a media type; parameters that can't be read are left out.
fn parsed(text: &str) -> Option<Parsed<'_>> {
    let text = text.trim();
    let without = text.split(';').next().unwrap_or_default().trim_end();
    Parsed::parse(text).or_else(|_| Parsed::parse(without)).ok()
}

fn kind(media_type: &Parsed<'_>) -> MediaKind {
    let subtype = media_type.subty.as_str().to_ascii_lowercase();
    let r#type = media_type.ty.as_str().to_ascii_lowercase();
    if let Some(suffix) = media_type.suffix {
        if suffix == names::JSON {
            return MediaKind::Json;
        } else if suffix == names::XML {
            return MediaKind::Xml;
        } else if suffix == names::JSON_SEQ {
            return MediaKind::Stream(Framing::JsonSequence);
        }
    }
    match (r#type.as_str(), subtype.as_str()) {
        ("*" | "application", "*") => MediaKind::Any,
        ("application", "x-www-form-urlencoded") => MediaKind::Form,
        ("application", "jsonl" | "x-ndjson") => MediaKind::Stream(Framing::JsonLines),
        ("application", "json-seq") => MediaKind::Stream(Framing::JsonSequence),
        ("text", "event-stream") => MediaKind::Stream(Framing::Events),
        ("application" | "text", "xml") => MediaKind::Xml,
        ("multipart", _) => MediaKind::Multipart,
        (_, "json") => MediaKind::Json,
        ("text", _) => MediaKind::Text,
        _ => MediaKind::Bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::{Framing, MediaKind, MediaType};

    #[test]
    fn kinds() {
        for (text, kind) in [
            ("application/json", MediaKind::Json),
            ("application/json; charset=utf-8", MediaKind::Json),
            ("Application/JSON;", MediaKind::Json),
            ("text/json", MediaKind::Json),
            ("application/problem+json", MediaKind::Json),
            ("application/vnd.api+JSON; version=1", MediaKind::Json),
            ("application/*+json", MediaKind::Json),
            ("application/x-www-form-urlencoded", MediaKind::Form),
            ("multipart/form-data", MediaKind::Multipart),
            ("multipart/mixed; boundary=x", MediaKind::Multipart),
            ("text/plain", MediaKind::Text),
            ("text/*", MediaKind::Text),
            ("text/plain; charset", MediaKind::Text),
            ("application/xml", MediaKind::Xml),
            ("text/xml", MediaKind::Xml),
            ("image/svg+xml", MediaKind::Xml),
            ("text/event-stream", MediaKind::Stream(Framing::Events)),
            ("application/jsonl", MediaKind::Stream(Framing::JsonLines)),
            ("application/x-ndjson", MediaKind::Stream(Framing::JsonLines)),
            ("application/json-seq", MediaKind::Stream(Framing::JsonSequence)),
            ("application/geo+json-seq", MediaKind::Stream(Framing::JsonSequence)),
            ("*/*", MediaKind::Any),
            ("application/*", MediaKind::Any),
            ("image/*", MediaKind::Bytes),
            ("application/octet-stream", MediaKind::Bytes),
            ("json", MediaKind::Bytes),
            ("", MediaKind::Bytes),
        ] {
            assert_eq!(MediaType::new(text).kind(), kind, "{text:?}");
        }
    }

    #[test]
    fn the_essence_has_no_parameters_and_no_case() {
        for (text, essence) in [
            ("Application/JSON; charset=utf-8", "application/json"),
            ("application/Problem+JSON", "application/problem+json"),
            ("text/plain; charset", "text/plain"),
            (" Not a type ", "not a type"),
        ] {
            assert_eq!(MediaType::new(text).essence(), essence, "{text:?}");
        }
    }

    #[test]
    fn ranges_and_charsets() {
        for (text, range) in [("*/*", true), ("image/*", true), ("image/png", false), ("*", false)] {
            assert_eq!(MediaType::new(text).is_range(), range, "{text:?}");
        }
        let charset = |text| MediaType::new(text).charset();
        assert_eq!(charset("text/plain; charset=\"utf-8\"").as_deref(), Some("utf-8"));
        assert_eq!(charset("text/plain; Charset=GBK").as_deref(), Some("GBK"));
        assert_eq!(charset("text/plain"), None);
    }
}
