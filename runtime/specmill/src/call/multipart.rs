//! Bodies of several parts: fields and files.

use std::fmt;
use std::io;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use futures_util::{StreamExt as _, stream};

use super::encode::{each_field, each_item, json, scalar};
use crate::table::Part;
use crate::transport::Body;
use crate::value::view::{Target, Text};
use crate::value::{Blank, Slot, View};

/// What a file is where nobody says more.
const ANY_BYTES: &str = "application/octet-stream";

/// Bytes up to this length are copied into the body; longer ones are sent from where they
/// are.
const COPIED: usize = 16 * 1024;

/// The content of a file, as a part of a multipart body.
///
/// Text and bytes become one by `into()`. A file on disk is read while it is sent, and read
/// again if the call is sent again; a stream is sent once.
///
/// ```
/// use specmill_runtime::FilePart;
///
/// let part = FilePart::new("a,b\n1,2\n").with_name("sums.csv").with_media_type("text/csv");
/// assert_eq!(part.name(), Some("sums.csv"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct FilePart {
    body: Body,
    name: Option<String>,
    media_type: Option<String>,
    /// It was given as text that is not base64.
    unreadable: bool,
}

impl FilePart {
    /// A part of this content: text, bytes, or a [`Body`], which may be a stream.
    #[must_use]
    pub fn new(content: impl Into<Body>) -> Self {
        Self { body: content.into(), ..Self::default() }
    }

    /// A file on disk, with its name.
    ///
    /// # Errors
    /// There is no such file, it is a directory, or its length can't be read.
    pub async fn open(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self { body: Body::file(path).await?, name, ..Self::default() })
    }

    /// Sets the name of the file. Many services tell files from fields by it; without, the
    /// name of the field is sent.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type; without, it is the one that the service declares, or
    /// `application/octet-stream`.
    #[must_use]
    pub fn with_media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// The content.
    #[must_use]
    pub fn body(&self) -> &Body {
        &self.body
    }

    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The media type.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }
}

impl<T: Into<Body>> From<T> for FilePart {
    fn from(content: T) -> Self {
        Self::new(content)
    }
}

/// Contents are equal where they are the same bytes in memory, or come from the same source.
impl PartialEq for FilePart {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.media_type == other.media_type && self.body.is_same(&other.body)
    }
}

impl Slot for FilePart {
    fn view(&self) -> View<'_> {
        View::File(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }
}

/// In JSON, the content is base64.
impl Text for FilePart {
    fn set(&mut self, text: &str) -> bool {
        let bytes = STANDARD.decode(text);
        self.unreadable = bytes.is_err();
        self.body = bytes.unwrap_or_default().into();
        !self.unreadable
    }
}

impl Blank for FilePart {
    fn blank() -> Self {
        Self::default()
    }
}

/// A body of several parts, and its boundary.
pub(super) struct Multipart {
    pub(super) body: Body,
    pub(super) boundary: String,
}

/// Writes the fields of an object as parts. The error is one clause without values.
pub(super) fn multipart(slot: &dyn Slot, parts: &[Part]) -> Result<Multipart, String> {
    let mut writer = Writer { boundary: boundary(), pieces: Vec::new(), text: Vec::new() };
    let mut problem = None;
    each_field(&slot.view(), &mut |name, view| {
        let part = parts.iter().find(|part| part.name() == name).copied().unwrap_or(Part::new(""));
        problem = writer.field(name, view, part).err().map(|error| format!("`{name}` {error}"));
        problem.is_none()
    })?;
    problem.map_or_else(|| Ok(writer.finish()), Err)
}

struct Writer {
    boundary: String,
    /// What is written so far: bytes, files and streams.
    pieces: Vec<Body>,
    /// Bytes that come after them.
    text: Vec<u8>,
}

impl Writer {
    fn field(&mut self, name: &str, view: &View<'_>, part: Part) -> Result<(), String> {
        use serde_json::Value;
        match view {
            View::Absent | View::Null | View::Json(Value::Null) => Ok(()),
            View::List(_) | View::Json(Value::Array(_)) if !part.is_whole() => {
                each_item(view, &mut |item| self.one(name, item, part))
            }
            view => self.one(name, view, part),
        }
    }

    fn one(&mut self, name: &str, view: &View<'_>, part: Part) -> Result<(), String> {
        use serde_json::Value;
        match view {
            View::File(file) => match file.downcast_ref::<FilePart>() {
                Some(file) => self.file(name, file, part),
                None => Err("is a file of an unknown kind".to_owned()),
            },
            View::List(_)
            | View::Map(_)
            | View::Object(_)
            | View::Json(Value::Array(_) | Value::Object(_)) => {
                let text = json(*view)?;
                self.head(name, None, Some(part.declared_media_type().unwrap_or("application/json")))?;
                self.text.extend_from_slice(text.as_bytes());
                self.text.extend_from_slice(b"\r\n");
                Ok(())
            }
            view => {
                let text = scalar(view)?;
                self.head(name, None, part.declared_media_type())?;
                self.text.extend_from_slice(text.as_bytes());
                self.text.extend_from_slice(b"\r\n");
                Ok(())
            }
        }
    }

    fn file(&mut self, name: &str, file: &FilePart, part: Part) -> Result<(), String> {
        if file.unreadable {
            return Err("must be bytes in base64".to_owned());
        }
        let media_type = file.media_type().or(part.declared_media_type()).unwrap_or(ANY_BYTES);
        self.head(name, Some(file.name().unwrap_or(name)), Some(media_type))?;
        match file.body.as_bytes() {
            Some(bytes) if bytes.len() <= COPIED => self.text.extend_from_slice(bytes),
            _ => {
                let before = std::mem::take(&mut self.text);
                self.pieces.push(Body::from(before));
                self.pieces.push(file.body.clone());
            }
        }
        self.text.extend_from_slice(b"\r\n");
        Ok(())
    }

    fn head(&mut self, name: &str, file: Option<&str>, media_type: Option<&str>) -> Result<(), String> {
        let mut head =
            format!("--{}\r\nContent-Disposition: form-data; name=\"{}\"", self.boundary, Quoted(name));
        if let Some(file) = file {
            head.push_str(&format!("; filename=\"{}\"", Quoted(file)));
        }
        if let Some(media_type) = media_type {
            if media_type.chars().any(char::is_control) {
                return Err("has a media type with control characters".to_owned());
            }
            head.push_str(&format!("\r\nContent-Type: {media_type}"));
        }
        head.push_str("\r\n\r\n");
        self.text.extend_from_slice(head.as_bytes());
        Ok(())
    }

    fn finish(mut self) -> Multipart {
        self.text.extend_from_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        self.pieces.push(Body::from(self.text));
        Multipart { body: joined(self.pieces), boundary: self.boundary }
    }
}

/// One body of several. It is read again for each attempt if all of them can be.
fn joined(mut pieces: Vec<Body>) -> Body {
    if pieces.len() == 1
        && let Some(only) = pieces.pop()
    {
        return only;
    }
    let length = pieces.iter().map(Body::len).try_fold(0u64, |sum, length| sum.checked_add(length?));
    let again = pieces.iter().all(Body::can_be_reopened);
    let open = move || stream::iter(pieces.clone()).flat_map(Body::into_stream);
    match length {
        length if again => Body::reopened(length, open),
        Some(length) => Body::sized(length, open()),
        None => Body::stream(open()),
    }
}

/// A name in a `Content-Disposition`, as browsers write it.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(['"', '\r', '\n']) {
            let (text, last) = match part.char_indices().last() {
                Some((at, sign @ ('"' | '\r' | '\n'))) => (part.get(..at).unwrap_or_default(), Some(sign)),
                _ => (part, None),
            };
            f.write_str(text)?;
            match last {
                Some('"') => f.write_str("%22")?,
                Some('\r') => f.write_str("%0D")?,
                Some('\n') => f.write_str("%0A")?,
                _ => {}
            }
        }
        Ok(())
    }
}

/// Text that no content has, for all that one can tell.
fn boundary() -> String {
    format!("specmill-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_quoted() {
        assert_eq!(Quoted("a \"b\"\r\nc ü").to_string(), "a %22b%22%0D%0Ac ü");
        assert_eq!(Quoted("").to_string(), "");
    }

    #[test]
    fn parts_are_equal_where_they_have_the_same_source() {
        let stream = || FilePart::new(Body::stream(stream::iter([Ok::<_, io::Error>("a")])));
        let (one, other) = (stream(), stream());
        assert!(one == one.clone() && one != other);
        assert!(FilePart::new("a") == FilePart::new("a") && FilePart::new("a") != FilePart::new("b"));
        assert!(FilePart::new("a") != FilePart::new("a").with_name("n"));
    }
}
