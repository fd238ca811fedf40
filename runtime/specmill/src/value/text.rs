//! Text that is fit to be printed, or to be a part of an address.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986.
pub(crate) const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Text as a part of an address that has no structure of its own.
pub(crate) fn component(text: &str) -> String {
    Cow::from(utf8_percent_encode(text, COMPONENT)).into_owned()
}

/// Makes text of the service fit for one line: control characters become spaces, and
/// what is too long is cut.
pub(crate) fn one_line(text: &str, max: usize) -> String {
    let mut words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    let mut line = words.next().unwrap_or_default().to_owned();
    for word in words {
        if line.len() > max {
            break;
        }
        line.push(' ');
        line.push_str(word);
    }
    if line.chars().count() > max {
        line = line.chars().take(max).collect();
        line.push('…');
    }
    line
}
