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
    secrets: Arc<Vec<Secret>>,
}

/// A secret in the forms in which it may be repeated.
fn forms(secret: &str) -> [Zeroizing<String>; 3] {
    let quoted = Zeroizing::new(serde_json::to_string(secret).unwrap_or_default());
    let json = quoted.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or_default();
    [secret.to_owned(), json.to_owned(), component(secret)].map(Zeroizing::new)
}

impl Mask {
    /// Takes a secret in. That is all it does: most calls succeed, and nothing is looked for.
    pub(crate) fn add(&mut self, secret: &str) {
        if !secret.is_empty() && self.secrets.iter().all(|known| known.expose() != secret) {
            Arc::make_mut(&mut self.secrets).push(Secret::from(secret));
        }
    }

    /// The text with `***` in place of each secret.
    pub(crate) fn apply<'a>(&self, text: &'a str) -> Cow<'a, str> {
        // No form of a secret is shorter than the secret.
        let fitting = self.secrets.iter().filter(|secret| secret.expose().len() <= text.len());
        let mut forms: Vec<_> = fitting.flat_map(|secret| forms(secret.expose())).collect();
        forms.retain(|form| form.trim().len() >= SHORTEST);
        // What contains another is looked for before it.
        forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
        let mut text = Cow::Borrowed(text);
        for form in &forms {
            if text.contains(form.as_str()) {
                text = Cow::Owned(text.replace(form.as_str(), "***"));
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
