//! Addresses of links.

/// Whether a link leads to the web or to a mailbox. Anything else runs in the page,
/// or is relative to a page of somebody else.
pub(super) fn is_allowed(address: &str) -> bool {
    is_web(address)
        || address.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:"))
            && !is_template(address)
}

fn is_web(address: &str) -> bool {
    starts_with_scheme(address) && !is_template(address)
}

/// An address with gaps to be filled in, which is not one yet.
fn is_template(address: &str) -> bool {
    address.contains(['{', '}', '<', '"'])
}

/// Whether the text starts with a web address.
pub(super) fn starts_with_scheme(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text
                .get(scheme.len()..)
                .is_some_and(|host| host.starts_with(|char: char| !char.is_whitespace()))
    })
}

/// The destination of a link, such that no character of it ends the link.
pub(super) fn destination(address: &str) -> String {
    let balanced = is_balanced(address);
    let mut out = String::with_capacity(address.len());
    for (at, char) in address.char_indices() {
        match char {
            '(' | ')' if balanced => out.push(char),
            '(' | ')' | '<' | '>' | '|' | '\\' | '`' | '[' | ']' | ' ' => {
                out.push_str(&format!("%{:02X}", u32::from(char)));
            }
            '&' if is_entity(address.get(at + 1..).unwrap_or_default()) => out.push_str("&amp;"),
            char if char.is_control() => {}
            char => out.push(char),
        }
    }
    out
}

/// The title of a link in quotes, after a space; nothing where there is no title.
pub(super) fn title(title: &str) -> String {
    if title.is_empty() {
        return String::new();
    }
    let mut out = " \"".to_owned();
    for char in title.chars() {
        match char {
            '"' | '\\' | '<' | '>' | '&' | '|' | '`' | '[' | ']' => {
                out.push_str(&format!("&#{};", u32::from(char)));
            }
            char if char.is_whitespace() => out.push(' '),
            char => out.push(char),
        }
    }
    out.push('"');
    out
}

/// The length of the web address that the text starts with, without the punctuation of
/// the sentence around it.
pub(super) fn length(text: &str) -> usize {
    let end = text
        .find(|char: char| char.is_whitespace() || matches!(char, '<' | '>' | '`' | '"') || !char.is_ascii())
        .unwrap_or(text.len());
    let mut address = text.get(..end).unwrap_or(text);
    loop {
        let shorter =
            address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '"', ']', '\\', '*', '_']);
        let shorter = match shorter.strip_suffix(')') {
            Some(inner) if !is_balanced(shorter) => inner,
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address.len();
        }
        address = shorter;
    }
}

/// A web address in the text as a link, or as code where it is a pattern of addresses.
pub(super) fn bare(address: &str) -> String {
    if address.contains(['{', '}', '*', '[', ']', '|', '\\', '^']) {
        super::code(address)
    } else {
        format!("<{address}>")
    }
}

fn is_balanced(text: &str) -> bool {
    let mut depth = 0_usize;
    for char in text.chars() {
        match char {
            '(' => depth += 1,
            ')' => match depth.checked_sub(1) {
                Some(less) => depth = less,
                None => return false,
            },
            _ => {}
        }
    }
    // Parsers stop counting at a depth of 32.
    depth == 0 && text.matches('(').count() < 32
}

fn is_entity(text: &str) -> bool {
    text.split_once(';').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '#')
    })
}
