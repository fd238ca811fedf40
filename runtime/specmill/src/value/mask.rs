//! Taking the secrets of a call out of what a service repeats.

use std::borrow::Cow;
use std::sync::Arc;

use http::HeaderName;
use zeroize::Zeroizing;

use super::Secret;
use super::text::component;

/// Shorter ones are left alone: to find them in words would take the words apart, and
/// tell what they are.
const SHORTEST: usize = 4;

/// The secrets that a call sends. A service may well repeat them in its messages, which
/// are shown.
#[derive(Clone, Default)]
pub(crate) struct Mask {
    /// In all the forms in which they may be repeated, the longest first.
    secrets: Arc<Vec<Secret>>,
}

impl Mask {
    /// Takes a secret in.
    pub(crate) fn add(&mut self, secret: &str) {
        let quoted = Zeroizing::new(serde_json::to_string(secret).unwrap_or_default());
        let json = quoted.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or_default();
        let encoded = Zeroizing::new(component(secret));
        for form in [secret, json, encoded.as_str()] {
            let known = self.secrets.iter().any(|known| known.expose() == form);
            if form.trim().len() < SHORTEST || known {
                continue;
            }
            let secrets = Arc::make_mut(&mut self.secrets);
            // What holds another is looked for before it.
            let place = secrets.partition_point(|other| other.expose().len() >= form.len());
            secrets.insert(place, Secret::from(form));
        }
    }

    /// The text with `***` in place of each secret.
    pub(crate) fn apply<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for secret in self.secrets.iter() {
            if text.contains(secret.expose()) {
                text = Cow::Owned(text.replace(secret.expose(), "***"));
            }
        }
        text
    }
}

/// Whether a header that somebody sets by its name holds a secret, as far as the name tells.
pub(crate) fn holds_secret(header: &HeaderName) -> bool {
    const PARTS: &[&str] = &["authorization", "cookie", "credential", "key", "password", "secret", "token"];
    PARTS.iter().any(|part| header.as_str().contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_in_the_forms_that_they_are_repeated_in() {
        let mut mask = Mask::default();
        for secret in ["pass", "pa\"ss/1", "password", "abc", "", "pass"] {
            mask.add(secret);
        }
        for (text, expected) in [
            ("the password is weak", "the *** is weak"),
            ("pass, passwords, password1", "***, ***s, ***1"),
            (r#"pa"ss/1 {"p": "pa\"ss/1"} ?p=pa%22ss%2F1"#, r#"*** {"p": "***"} ?p=***"#),
            ("abc", "abc"),
            ("", ""),
        ] {
            assert_eq!(mask.apply(text), expected);
            assert_eq!(Mask::default().apply(text), text);
        }
    }
}
