//! The text of a reference: a file and a place in it.

use crate::place::pointer::unescape;
use crate::source::{Node, NodeValue};

/// A reference, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// The file, relative to the one in which the reference stands; empty for that one.
    pub(super) file: String,
    /// The place in the file.
    pub(super) place: Fragment,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fragment {
    /// Member names and item numbers from the root on; none for the root.
    Pointer(Vec<String>),
    /// A schema by its `$anchor`.
    Anchor(String),
}

/// Why a text is no reference that can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It goes to a server.
    Remote,
    /// Its percent escapes are no UTF-8.
    Encoding,
}

impl Reference {
    /// Takes the text of a `$ref` apart.
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        if has_scheme(text) || text.starts_with("//") {
            return Err(Fault::Remote);
        }
        let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
        let file = percent_decode(file).ok_or(Fault::Encoding)?;
        let fragment = percent_decode(fragment).ok_or(Fault::Encoding)?;
        let place = match fragment.strip_prefix('/') {
            Some(pointer) => Fragment::Pointer(pointer.split('/').map(unescape).collect()),
            None if fragment.is_empty() => Fragment::Pointer(Vec::new()),
            None => Fragment::Anchor(fragment),
        };
        Ok(Self { file, place })
    }
}

/// `https:`, `urn:`; a single letter is a drive.
fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '+' | '-' | '.'))
    })
}

/// `None` where the escapes are no UTF-8. A `%` without two digits stands for itself.
fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        if first == b'%'
            && let Some((&[high, low], after)) = after.split_first_chunk::<2>()
            && let (Some(high), Some(low)) = (char::from(high).to_digit(16), char::from(low).to_digit(16))
        {
            bytes.push((high * 16 + low) as u8);
            rest = after;
        } else {
            bytes.push(first);
        }
    }
    String::from_utf8(bytes).ok()
}

/// The member or item that a token names.
pub(super) fn step<'n>(node: &'n Node, token: &str) -> Option<&'n Node> {
    match &node.value {
        NodeValue::Object(_) => node.get(token),
        NodeValue::Array(items) => {
            let canonical = token == "0" || !token.starts_with(['0', '+']);
            items.get(token.parse::<usize>().ok().filter(|_| canonical)?)
        }
        _ => None,
    }
}

/// The reference that an object is, if it is one: the node of its `$ref`.
pub(super) fn reference(node: &Node) -> Option<&Node> {
    node.get("$ref")
}

/// The reference, where there is nothing beside it.
pub(super) fn sole_reference(node: &Node) -> Option<&Node> {
    reference(node).filter(|_| node.members().count() == 1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn references_are_taken_apart() {
        let pointer =
            |tokens: &[&str]| Fragment::Pointer(tokens.iter().map(|&token| token.to_owned()).collect());
        for (text, file, place) in [
            ("", "", pointer(&[])),
            ("#", "", pointer(&[])),
            ("a.yaml", "a.yaml", pointer(&[])),
            ("../a b.yaml#", "../a b.yaml", pointer(&[])),
            ("a%20b.yaml#/x", "a b.yaml", pointer(&["x"])),
            ("#/components/schemas/A", "", pointer(&["components", "schemas", "A"])),
            ("#/paths/~1a~1{id}/get", "", pointer(&["paths", "/a/{id}", "get"])),
            ("#/paths/~1a~1%7Bid%7D", "", pointer(&["paths", "/a/{id}"])),
            ("#/a~01/b~0", "", pointer(&["a~1", "b~"])),
            ("#/%C3%A9/%", "", pointer(&["é", "%"])),
            ("#/", "", pointer(&[""])),
            ("#node", "", Fragment::Anchor("node".into())),
            ("C:/a.yaml", "C:/a.yaml", pointer(&[])),
        ] {
            assert_eq!(Reference::parse(text), Ok(Reference { file: file.into(), place }), "{text}");
        }
        for text in ["https://example.com/a.yaml", "urn:x", "//host/a.yaml"] {
            assert_eq!(Reference::parse(text), Err(Fault::Remote), "{text}");
        }
        assert_eq!(Reference::parse("%FF"), Err(Fault::Encoding));
    }
}
