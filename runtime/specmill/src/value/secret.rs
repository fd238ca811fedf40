//! Text that is never printed.

use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

/// Text that is never printed: passwords, keys, tokens.
///
/// ```
/// let secret = specmill_runtime::Secret::from("hunter2");
/// assert_eq!(format!("{secret:?}"), "***");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
///
/// The memory is overwritten when the value is dropped, and comparing takes the
/// same time wherever two secrets of one length differ.
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Takes another text over, and overwrites the one before.
    pub(crate) fn set(&mut self, text: String) {
        self.0.zeroize();
        self.0 = text;
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (self.0.as_bytes(), other.0.as_bytes());
        a.len() == b.len() && std::hint::black_box(a.iter().zip(b).fold(0, |all, (a, b)| all | (a ^ b))) == 0
    }
}

impl Eq for Secret {}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// What `Drop` does.
impl ZeroizeOnDrop for Secret {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equality_is_that_of_the_text() {
        assert_eq!(Secret::from("a"), Secret::from(String::from("a")));
        assert_ne!(Secret::from("a"), Secret::from("b"));
        assert_ne!(Secret::from("a"), Secret::from("aa"));
    }

    #[test]
    fn the_memory_is_overwritten() {
        fn ends_as_zeroes<T: ZeroizeOnDrop>(_: &T) {}
        let mut secret = Secret::from("hunter2");
        ends_as_zeroes(&secret);
        // All that can be seen of it without `unsafe`: nothing is left of what was.
        secret.set("b".to_owned());
        assert_eq!(secret.expose(), "b");
    }

    #[test]
    fn the_text_is_not_printed() {
        assert_eq!(
            format!("{:?} {:#?}", Secret::from("a"), Some(Secret::from("a"))),
            "*** Some(\n    ***,\n)"
        );
    }
}
