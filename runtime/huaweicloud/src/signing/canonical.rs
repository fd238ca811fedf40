use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

use super::Request;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The canonical form of an encoded path: decoded, each piece encoded again, ended by `/`.
///
/// Bytes that are no valid escape, such as `%zz`, stand for themselves.
///
/// ```
/// use huaweicloud_core::signing::canonical_path;
///
/// assert_eq!(canonical_path("/v3/users/a+b%e4"), "/v3/users/a%2Bb%E4/");
/// ```
pub fn canonical_path(path: &str) -> String {
    let decoded: Cow<'_, [u8]> = percent_decode_str(path).into();
    let mut canonical = String::with_capacity(path.len() + 1);
    for (index, piece) in decoded.split(|byte| *byte == b'/').enumerate() {
        if index > 0 {
            canonical.push('/');
        }
        canonical.extend(percent_encode(piece, RESERVED));
    }
    if !canonical.ends_with('/') {
        canonical.push('/');
    }
    canonical
}

/// The canonical form of an encoded query, which is also the form to send.
///
/// ```
/// use huaweicloud_core::signing::canonical_query;
///
/// assert_eq!(canonical_query("b=2&a&b=1%2c+"), "a=&b=1%2C%2B&b=2");
/// ```
pub fn canonical_query(query: &str) -> String {
    pairs(&Request::new("GET", "", "").query_string(query))
}

/// The canonical query of a request.
pub(super) fn pairs(request: &Request<'_>) -> String {
    // Sorted while decoded: the order of encoded texts differs as soon as a byte above `%` takes part.
    let mut sorted: Vec<_> = request.query.iter().collect();
    sorted.sort();
    let mut canonical = String::new();
    for (index, (name, value)) in sorted.into_iter().enumerate() {
        if index > 0 {
            canonical.push('&');
        }
        canonical.extend(percent_encode(name, RESERVED));
        canonical.push('=');
        canonical.extend(percent_encode(value, RESERVED));
    }
    canonical
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        for (path, canonical) in [
            ("", "/"),
            ("/", "/"),
            ("//", "//"),
            ("/v3/p/instances", "/v3/p/instances/"),
            ("/v3/p/instances/", "/v3/p/instances/"),
            ("/a//b", "/a//b/"),
            ("a", "a/"),
            ("/a%2Fb", "/a/b/"),
            ("/a%2f", "/a/"),
            ("/a+b", "/a%2Bb/"),
            ("/%e4%b8%ad", "/%E4%B8%AD/"),
            ("/中", "/%E4%B8%AD/"),
            ("/a%20b", "/a%20b/"),
            ("/%2520", "/%2520/"),
            ("/%7e-_.~", "/~-_.~/"),
            ("/%41", "/A/"),
            ("/a:b@c,d;e=f&g", "/a%3Ab%40c%2Cd%3Be%3Df%26g/"),
            ("/a*b'(c)!", "/a%2Ab%27%28c%29%21/"),
            ("/%zz%", "/%25zz%25/"),
            ("/%ff", "/%FF/"),
            ("/a/../b/.", "/a/../b/./"),
            ("/%00%0a", "/%00%0A/"),
        ] {
            assert_eq!(canonical_path(path), canonical, "{path:?}");
        }
    }

    #[test]
    fn queries() {
        for (query, canonical) in [
            ("", ""),
            ("&&", ""),
            ("a", "a="),
            ("a=", "a="),
            ("=v", "=v"),
            ("b=1&a=2", "a=2&b=1"),
            ("a=10&a=2&a=1", "a=1&a=10&a=2"),
            ("a=b=c", "a=b%3Dc"),
            ("a=1+2", "a=1%2B2"),
            ("a=1%202", "a=1%202"),
            ("a=/x?y", "a=%2Fx%3Fy"),
            ("a=%e4%b8%ad", "a=%E4%B8%AD"),
            ("a=true&b=false", "a=true&b=false"),
            ("zone=1&%E5%90%8D=x&Zone=2&~t=y", "Zone=2&zone=1&~t=y&%E5%90%8D=x"),
            ("a.b=1&a-b=2&a_b=3&a~b=4&a*b=5", "a%2Ab=5&a-b=2&a.b=1&a_b=3&a~b=4"),
            ("ab=1&a=2", "a=2&ab=1"),
            ("a=%FF&a=%7E", "a=~&a=%FF"),
            ("%61=1", "a=1"),
        ] {
            assert_eq!(canonical_query(query), canonical, "{query:?}");
        }
    }

    #[test]
    fn every_byte_has_one_form() {
        for byte in 0..=u8::MAX {
            let plain = byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
            let form = if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") };
            for escape in [format!("%{byte:02x}"), format!("%{byte:02X}")] {
                assert_eq!(canonical_query(&format!("{escape}={escape}")), format!("{form}={form}"));
                let segment = if byte == b'/' { "/" } else { &form };
                assert_eq!(canonical_path(&format!("/a{escape}b")), format!("/a{segment}b/"));
            }
        }
    }

    #[test]
    fn a_canonical_query_is_its_own_canonical_form() {
        let canonical = canonical_query("q=a%20b%2Bc%3Dd%26e%2Ff&t=1+1&é=%&z");
        assert_eq!(canonical_query(&canonical), canonical);
    }
}
