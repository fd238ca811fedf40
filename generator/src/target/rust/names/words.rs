//! Any text as an identifier.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Words that can't be names even with `r#` before them.
const NEVER_RAW: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Words of Rust 2024, in use or kept for later.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that are no file names on Windows, and modules that would hide crates.
const NOT_MODULES: &[&str] = &["alloc", "aux", "con", "core", "nul", "prn", "std", "test"];

/// Words that would be torn apart: the case changes inside of them.
const ONE_WORD: &[(&str, &str)] = &[
    ("ACLs", "Acls"),
    ("APIs", "Apis"),
    ("IDs", "Ids"),
    ("IPs", "Ips"),
    ("IPv", "Ipv"),
    ("OAuth", "Oauth"),
    ("URLs", "Urls"),
    ("VMs", "Vms"),
];

/// `snake_case` of any text, fit for an identifier but for keywords.
pub(in crate::target::rust) fn snake(text: &str) -> String {
    let name = spell(text).to_snake_case();
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if first.is_ascii_digit() || !is_identifier(&name) => {
            let name = encode(&name);
            if name.starts_with(|first: char| first.is_ascii_digit()) { format!("_{name}") } else { name }
        }
        Some(_) if NEVER_RAW.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// `UpperCamelCase` of any text; a name that already is one stays as it is.
pub(in crate::target::rust) fn upper_camel(text: &str, before_digit: &str) -> String {
    let is_one = text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.chars().all(|char| char.is_ascii_alphanumeric());
    let name = if is_one { text.to_owned() } else { camel(text) };
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{before_digit}{name}"),
        Some(_) if !is_identifier(&name) && name != "Self" => encode(&name).to_upper_camel_case(),
        Some(_) if NEVER_RAW.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// Digits of two words must not run together: `8.0` is not `80`.
fn camel(text: &str) -> String {
    let mut name = String::new();
    for word in spell(text).to_snake_case().split('_') {
        if name.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}

/// `SHOUTY_SNAKE_CASE` of a name in snake case.
pub(in crate::target::rust) fn shouty(name: &str) -> String {
    let shouty = name.to_shouty_snake_case();
    if shouty.starts_with(|first: char| first.is_ascii_digit()) { format!("_{shouty}") } else { shouty }
}

/// A name for a file and a module: ASCII, no keyword.
pub(in crate::target::rust) fn module(slug: &str) -> String {
    let name = snake(&encode(&snake(slug)));
    if KEYWORDS.contains(&name.as_str()) || NOT_MODULES.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// The text can be the name of a crate, for Cargo and in paths.
pub(in crate::target::rust) fn is_crate(name: &str) -> bool {
    let path = name.replace('-', "_");
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'))
        && name.len() <= 64
        && !KEYWORDS.contains(&path.as_str())
        && !NEVER_RAW.contains(&path.as_str())
        && !NOT_MODULES.contains(&path.as_str())
}

/// The name as it stands in code.
pub(super) fn escape(name: &str) -> String {
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// Signs that mean something become words, others separate words.
fn spell(text: &str) -> String {
    let mut out = String::new();
    let signs_only = !text.chars().any(char::is_alphanumeric);
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        let begins_number = out.is_empty() && chars.peek().is_some_and(char::is_ascii_digit);
        match char {
            '+' if begins_number => out.push_str("plus_"),
            '-' if begins_number => out.push_str("minus_"),
            _ if char.is_alphanumeric() => out.push(char),
            _ if signs_only => {
                out.push_str(sign(char));
                out.push('_');
            }
            _ => out.push('_'),
        }
    }
    for (torn, whole) in ONE_WORD {
        if out.contains(torn) {
            out = out.replace(torn, whole);
        }
    }
    out
}

fn sign(char: char) -> &'static str {
    match char {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '%' => "percent",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '&' => "and",
        '|' => "or",
        '^' => "caret",
        '~' => "tilde",
        '$' => "dollar",
        '#' => "hash",
        '@' => "at",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '_' => "underscore",
        ' ' => "space",
        _ => "sign",
    }
}

/// Names may hold letters of any script, but not every letter.
fn is_identifier(name: &str) -> bool {
    name.is_ascii() || syn::parse_str::<syn::Ident>(&escape(name)).is_ok()
}

/// Whatever is not ASCII by its number.
fn encode(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii() {
            out.push(char);
        } else {
            out.push_str(&format!("u{:x}", u32::from(char)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(KEYWORDS.is_sorted() && NEVER_RAW.is_sorted() && NOT_MODULES.is_sorted());
    }

    #[test]
    fn snake_case_of_anything() {
        for (text, expected) in [
            ("instanceId", "instance_id"),
            ("X-Auth-Token", "x_auth_token"),
            ("userIDs", "user_ids"),
            ("publicIPv4", "public_ipv4"),
            ("type", "type"),
            ("self", "self_"),
            ("crate", "crate_"),
            ("_", "underscore"),
            ("", "empty"),
            ("2fa", "_2fa"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("-", "minus"),
            ("@type", "type"),
            ("filter[name]", "filter_name"),
            ("größe", "größe"),
            ("名称", "名称"),
            ("😀", "sign"),
        ] {
            assert_eq!(snake(text), expected, "{text}");
        }
    }

    #[test]
    fn upper_camel_case_of_anything() {
        for (text, expected) in [
            ("BigKey", "BigKey"),
            ("HTAPNode", "HTAPNode"),
            ("big-key", "BigKey"),
            ("8.0", "V8_0"),
            ("80", "V80"),
            ("self", "Self_"),
            ("Self", "Self_"),
            ("+1", "Plus1"),
            ("", "Empty"),
            ("*", "Star"),
        ] {
            assert_eq!(upper_camel(text, "V"), expected, "{text}");
        }
    }

    #[test]
    fn modules_are_ascii_and_no_keywords() {
        for (text, expected) in [
            ("big-key-analysis", "big_key_analysis"),
            ("type", "type_"),
            ("std", "std_"),
            ("2fa", "_2fa"),
            ("名称", "u540du79f0"),
        ] {
            assert_eq!(module(text), expected, "{text}");
        }
    }

    #[test]
    fn crates_have_plain_names() {
        for (text, expected) in [
            ("huaweicloud-dcs", true),
            ("a", true),
            ("api.github.com", false),
            ("1password", false),
            ("type", false),
            ("std", false),
            ("", false),
        ] {
            assert_eq!(is_crate(text), expected, "{text}");
        }
    }

    #[test]
    fn keywords_are_escaped() {
        for (text, expected) in [("type", "r#type"), ("gen", "r#gen"), ("name", "name")] {
            assert_eq!(escape(text), expected);
        }
    }
}
