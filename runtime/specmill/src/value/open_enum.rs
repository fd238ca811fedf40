//! Enums that keep values which they do not know.

/// A generated enum: text out of a list of values that may grow.
///
/// [`open_enum!`](crate::open_enum) implements it.
pub trait OpenEnum: Sized + Clone + PartialEq + Send + Sync + 'static {
    /// Texts on the wire with their values.
    const VALUES: &'static [(&'static str, Self)];
    /// The value that keeps an unknown text.
    fn unknown(text: String) -> Self;
    /// The text that an unknown value keeps, `None` for known values.
    fn unknown_text(&self) -> Option<&str>;
}

/// The value of a text.
pub fn from_text<T: OpenEnum>(text: &str) -> T {
    match T::VALUES.iter().find(|(known, _)| *known == text) {
        Some((_, value)) => value.clone(),
        None => T::unknown(text.to_owned()),
    }
}

/// The text of a value.
pub fn text<T: OpenEnum>(value: &T) -> &str {
    match value.unknown_text() {
        Some(text) => text,
        // A known value that the table lacks can't be made by generated code.
        None => T::VALUES.iter().find(|(_, known)| known == value).map_or("", |(text, _)| text),
    }
}
