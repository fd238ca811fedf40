//! What services say when they say no, in all the shapes they say it.

use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value};

use crate::value::mask::Mask;
use crate::value::text::one_line;

/// What was understood of an error's body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
}

const CODES: &[&str] = &["error_code", "errorCode", "code", "err_code", "errCode", "ErrorCode", "Code"];
const MESSAGES: &[&str] = &[
    "error_msg",
    "errorMsg",
    "error_message",
    "errorMessage",
    "message",
    "msg",
    "err_msg",
    "errMsg",
    "Message",
    "error_description",
    "detail",
    "reason",
    "title",
];
const REQUEST_IDS: &[&str] = &["request_id", "requestId", "RequestId", "trace_id", "traceId"];

/// Longest text that is taken out of a body.
const MAX_TEXT: usize = 1000;
/// Objects are looked into this deep.
const MAX_DEPTH: usize = 4;

impl ErrorBody {
    /// Understands what can be understood; never fails.
    pub(crate) fn read(status: StatusCode, headers: &HeaderMap, body: &[u8], mask: &Mask) -> Self {
        let mut said = match serde_json::from_slice(body) {
            Ok(value) => Self::of_json(&value, mask),
            Err(_) => Self { message: of_text(headers, body, mask), ..Self::default() },
        };
        if said.message.is_none() && status.is_redirection() {
            said.message = headers.get(LOCATION).and_then(|location| {
                // What stands in the query may be a secret.
                let location = location.to_str().ok()?.split(['?', '#']).next()?;
                Some(format!("redirects to {}, which is not followed", one_line(&mask.apply(location), 200)))
            });
        }
        said
    }

    fn of_json(value: &Value, mask: &Mask) -> Self {
        let mut said = Self::default();
        match value {
            Value::Object(object) => said.take(object, mask, 0),
            Value::String(text) => {
                said.message = Some(one_line(&mask.apply(text), MAX_TEXT)).filter(|text| !text.is_empty());
            }
            _ => {}
        }
        said
    }

    fn take(&mut self, object: &Map<String, Value>, mask: &Mask, depth: usize) {
        let take = |place: &mut Option<String>, names: &[&str]| {
            if place.is_none() {
                *place = names.iter().find_map(|name| scalar(object.get(*name)?, mask));
            }
        };
        take(&mut self.code, CODES);
        take(&mut self.message, MESSAGES);
        take(&mut self.request_id, REQUEST_IDS);
        if depth == MAX_DEPTH || (self.code.is_some() && self.message.is_some()) {
            return;
        }
        match object.get("error").or_else(|| object.get("errors")) {
            // OAuth 2: the code stands where others have an object.
            Some(Value::String(text)) => {
                let place = if self.code.is_none() { &mut self.code } else { &mut self.message };
                if place.is_none() {
                    *place = Some(one_line(&mask.apply(text), MAX_TEXT)).filter(|text| !text.is_empty());
                }
            }
            Some(Value::Object(inner)) => self.take(inner, mask, depth + 1),
            Some(Value::Array(items)) => {
                if let Some(Value::Object(inner)) = items.first() {
                    self.take(inner, mask, depth + 1);
                }
            }
            // `{"itemNotFound": {…}}`: the only thing there is an object.
            _ => {
                let mut inner = object.values();
                if let (Some(Value::Object(inner)), None) = (inner.next(), inner.next()) {
                    self.take(inner, mask, depth + 1);
                }
            }
        }
    }
}

fn scalar(value: &Value, mask: &Mask) -> Option<String> {
    let text = match value {
        Value::String(text) => one_line(&mask.apply(text), MAX_TEXT),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// The title of a page, or the text itself.
fn of_text(headers: &HeaderMap, body: &[u8], mask: &Mask) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..4096).unwrap_or(body));
    let text = mask.apply(&text);
    let declared = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // The cut may go through a character.
    let text = text.trim_end_matches(char::REPLACEMENT_CHARACTER).trim();
    if text.starts_with('<') || declared.contains("html") || declared.contains("xml") {
        let lower = text.to_ascii_lowercase();
        let start = lower.find("<title")?;
        let start = start + lower.get(start..)?.find('>')? + 1;
        let end = start + lower.get(start..)?.find("</title")?;
        return Some(one_line(text.get(start..end)?, 200)).filter(|title| !title.is_empty());
    }
    // Half of JSON is no message, and may repeat anything that was sent.
    if text.starts_with(['{', '[']) || text.contains('\0') || text.contains(char::REPLACEMENT_CHARACTER) {
        return None;
    }
    Some(one_line(text, 200)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn shapes() {
        for (body, code, message, id) in [
            (
                r#"{"error_code": "DCS.4800", "error_msg": "No such instance."}"#,
                Some("DCS.4800"),
                Some("No such instance."),
                None,
            ),
            (
                r#"{"errorCode": "DBS.200", "errorMsg": "Broken", "request_id": "r1"}"#,
                Some("DBS.200"),
                Some("Broken"),
                Some("r1"),
            ),
            (r#"{"code": 404, "message": "gone"}"#, Some("404"), Some("gone"), None),
            (
                r#"{"error": {"code": 401, "message": "who?", "title": "Unauthorized"}}"#,
                Some("401"),
                Some("who?"),
                None,
            ),
            (r#"{"error": {"title": "Unauthorized"}}"#, None, Some("Unauthorized"), None),
            (
                r#"{"error": "invalid_grant", "error_description": "too old"}"#,
                Some("invalid_grant"),
                Some("too old"),
                None,
            ),
            (r#"{"code": "X", "error": "what"}"#, Some("X"), Some("what"), None),
            (r#"{"errors": [{"code": "a", "message": "b"}, {"code": "c"}]}"#, Some("a"), Some("b"), None),
            (r#"{"itemNotFound": {"code": 404, "message": "gone"}}"#, Some("404"), Some("gone"), None),
            (r#"{"requestId": "r2", "error": {"code": "a"}}"#, Some("a"), None, Some("r2")),
            (r#"{"error_code": null, "code": "a", "message": ""}"#, Some("a"), None, None),
            (r#"{"code": "a\nb", "message": "c\r\n\td"}"#, Some("a b"), Some("c d"), None),
            (r#"{"message": {"deep": "x"}}"#, None, None, None),
            (r#""just text""#, None, Some("just text"), None),
            ("[1]", None, None, None),
            ("{}", None, None, None),
            ("", None, None, None),
            ("upstream timed out\n", None, Some("upstream timed out"), None),
            ("<html><head><TITLE>502 Bad\nGateway</title>", None, Some("502 Bad Gateway"), None),
            ("<html>", None, None, None),
            ("<title>é</title", None, Some("é"), None),
            ("\0\u{1}", None, None, None),
            (r#"{"error_msg": "cut o"#, None, None, None),
        ] {
            let found = ErrorBody::read(
                StatusCode::BAD_REQUEST,
                &HeaderMap::new(),
                body.as_bytes(),
                &Mask::default(),
            );
            let owned = |text: Option<&str>| text.map(str::to_owned);
            let expected = ErrorBody { code: owned(code), message: owned(message), request_id: owned(id) };
            assert_eq!(found, expected, "{body}");
        }
    }

    #[test]
    fn nested_without_end() {
        let body = format!("{}1{}", "{\"error\":".repeat(100), "}".repeat(100));
        let found =
            ErrorBody::read(StatusCode::BAD_REQUEST, &HeaderMap::new(), body.as_bytes(), &Mask::default());
        assert_eq!(found, ErrorBody::default());
    }

    #[test]
    fn redirects_are_named_without_their_query() {
        let mut headers = HeaderMap::new();
        headers.insert(LOCATION, HeaderValue::from_static("https://example.com/login?token=abc"));
        let found = ErrorBody::read(StatusCode::FOUND, &headers, b"", &Mask::default());
        assert_eq!(
            found.message.as_deref(),
            Some("redirects to https://example.com/login, which is not followed")
        );
    }
}
