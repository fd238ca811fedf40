//! What is known of a part of a multipart body.

/// How the part of a field is written, where its value doesn't say so.
///
/// ```
/// use specmill_runtime::codegen::Part;
///
/// static PARTS: &[Part] = &[Part::new("report").media_type("application/pdf"), Part::new("tags").whole()];
/// assert_eq!(PARTS[0].name(), "report");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Part {
    name: &'static str,
    media_type: Option<&'static str>,
    whole: bool,
}

impl Part {
    /// The part of a field.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, media_type: None, whole: false }
    }

    /// Its media type, unless a file has one of its own.
    #[must_use]
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// A list is one part, as JSON; otherwise each of its items is a part.
    #[must_use]
    pub const fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// Name of the field.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) const fn declared_media_type(&self) -> Option<&'static str> {
        self.media_type
    }

    pub(crate) const fn is_whole(&self) -> bool {
        self.whole
    }
}
