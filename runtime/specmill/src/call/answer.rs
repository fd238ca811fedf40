//! What a service answered.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::table::Operation;
use crate::value::mask::Mask;
use crate::value::text::one_line;
use crate::value::{Blank, ReadError, Slot, read_json, read_text};

/// A successful answer, as it came.
#[derive(Clone)]
pub struct Answer {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    request_id: Option<String>,
    attempts: u32,
    /// What was sent, and must not be shown if it comes back.
    mask: Mask,
}

impl Answer {
    pub(crate) fn new(
        operation: &'static Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        request_id: Option<String>,
        mask: Mask,
    ) -> Self {
        Self { operation, status, headers, body, request_id, attempts: 0, mask }
    }

    /// Sets how often the call was sent for it, which errors in it tell.
    pub(crate) fn set_attempts(&mut self, attempts: u32) {
        self.attempts = attempts;
    }

    /// What takes out of texts of the answer what was sent.
    pub(crate) fn mask(&self) -> &Mask {
        &self.mask
    }

    /// The operation that was called.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// How often the call was sent for it.
    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Id of the request, where the answer has one.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Reads a header; `None` where there is none.
    ///
    /// # Errors
    /// The value can't be understood.
    pub fn header<T: Slot + Blank>(&self, name: &str) -> Result<Option<T>, Error> {
        let mut value = T::blank();
        Ok(self.read_header(name, &mut value)?.then_some(value))
    }

    /// Reads a header that must be there.
    ///
    /// # Errors
    /// There is no such header, or its value can't be understood.
    pub fn required_header<T: Slot + Blank>(&self, name: &str) -> Result<T, Error> {
        self.header(name)?.ok_or_else(|| {
            self.unreadable(ReadError::new(format!("header.{name}"), "a header", "none"), None)
        })
    }

    /// Reads the body as JSON.
    ///
    /// # Errors
    /// The body is no JSON, or can't be understood.
    pub fn json<T: Slot + Blank>(&self) -> Result<T, Error> {
        let mut value = T::blank();
        self.read_body(&mut value)?;
        Ok(value)
    }

    /// Reads the body as JSON, where there is one.
    ///
    /// # Errors
    /// The body is no JSON, or can't be understood.
    pub fn optional_json<T: Slot + Blank>(&self) -> Result<Option<T>, Error> {
        if self.is_empty() { Ok(None) } else { self.json().map(Some) }
    }

    /// The body as text.
    ///
    /// # Errors
    /// The body is not UTF-8.
    pub fn text(&self) -> Result<String, Error> {
        match std::str::from_utf8(&self.body) {
            Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()),
            Err(error) => {
                let found = format!("another byte at {}", error.valid_up_to());
                Err(self.unreadable(ReadError::new("", "text in UTF-8", found), None))
            }
        }
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> Bytes {
        self.body.clone()
    }

    /// The error that this answer would lead to others without end.
    pub(crate) fn endless(&self, why: &'static str) -> Error {
        Error::endless(self.operation, self.status, self.request_id.clone(), why).after(self.attempts)
    }

    /// The error that something is missing in this answer.
    pub(crate) fn lacks(&self, pointer: &str) -> Error {
        self.unreadable(ReadError::new(pointer, "text", "nothing"), None)
    }

    pub(crate) fn is_empty(&self) -> bool {
        let body = self.body.trim_ascii();
        self.status == StatusCode::NO_CONTENT || body.is_empty() || body == b"null"
    }

    fn read_header(&self, name: &str, slot: &mut dyn Slot) -> Result<bool, Error> {
        let Some(value) = self.headers.get(name) else { return Ok(false) };
        let place = format!("header.{name}");
        let Ok(text) = std::str::from_utf8(value.as_bytes()) else {
            return Err(self.unreadable(ReadError::new(place, "text in UTF-8", "other bytes"), None));
        };
        read_text(slot, text, &place, &self.mask).map_err(|error| self.unreadable(error, None))?;
        Ok(true)
    }

    /// Reads a value of several that the body holds.
    pub(crate) fn value<T: Slot + Blank>(&self, json: &[u8]) -> Result<T, Error> {
        let mut value = T::blank();
        self.read_bytes(json, &mut value)?;
        Ok(value)
    }

    /// The error that the body is of another media type; none if the response does not say
    /// which it is.
    pub(crate) fn is_of(&self, media_type: &'static str) -> Result<(), Error> {
        let Some(declared) = self.headers.get(CONTENT_TYPE) else { return Ok(()) };
        let essence = declared.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default();
        if essence.trim_ascii().eq_ignore_ascii_case(media_type.as_bytes()) {
            return Ok(());
        }
        Err(self.unreadable(ReadError::new("", media_type, self.declared("other bytes")), None))
    }

    fn read_body(&self, slot: &mut dyn Slot) -> Result<(), Error> {
        self.read_bytes(&self.body, slot)
    }

    fn read_bytes(&self, bytes: &[u8], slot: &mut dyn Slot) -> Result<(), Error> {
        let body = bytes.trim_ascii();
        let error = match body.first() {
            None => ReadError::new("", "JSON", "an empty body"),
            Some(b'<') => ReadError::new("", "JSON", self.declared("markup")),
            Some(_) => match read_json(slot, bytes, &self.mask) {
                Ok(()) => return Ok(()),
                Err(error) => error,
            },
        };
        // What looks like JSON may hold secrets anywhere; a page or a plain text tells
        // who answered instead of the service.
        let is_json = matches!(body.first(), None | Some(b'{' | b'[' | b'"' | 0xEF));
        let excerpt = (!is_json).then(|| {
            let beginning = body.get(..4096).unwrap_or(body);
            one_line(&self.mask.apply(&String::from_utf8_lossy(beginning)), 100)
        });
        Err(self.unreadable(error, excerpt))
    }

    fn declared(&self, otherwise: &str) -> String {
        let declared = self.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        one_line(&self.mask.apply(declared.unwrap_or(otherwise)), 60)
    }

    fn unreadable(&self, error: ReadError, excerpt: Option<String>) -> Error {
        let error = Error::decode(self.operation, self.status, self.request_id.clone(), error, excerpt);
        error.after(self.attempts)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("operation", &self.operation.id())
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
