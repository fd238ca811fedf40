//! Tokens of JSON pointers (RFC 6901), where `/` and `~` are written `~1` and `~0`.

/// A token as it is written in a pointer.
pub(crate) fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// What a written token means. The order matters: `~01` is `~1`, not `/`.
pub(crate) fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// The meanings of all tokens of a pointer.
pub(crate) fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(unescape)
}

#[cfg(test)]
mod tests {
    use super::{escape, tokens, unescape};

    #[test]
    fn tokens_are_escaped_and_back() {
        for token in ["a", "/a/{b}", "~1", "a~b"] {
            assert_eq!(unescape(&escape(token)), token);
        }
    }

    #[test]
    fn pointers_are_taken_apart() {
        assert_eq!(tokens("/a~1b/~01").collect::<Vec<_>>(), ["a/b", "~1"]);
        assert_eq!(tokens("").count(), 0);
    }
}
