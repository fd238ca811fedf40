//! JSON lines, and JSON text sequences (RFC 7464).

use bytes::{Buf as _, Bytes, BytesMut};
use memchr::memchr;

/// Takes values out of lines.
#[derive(Default)]
pub(super) struct Lines {
    buffer: BytesMut,
    /// There is no end of a line before this.
    scanned: usize,
}

impl Lines {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole line that is not blank.
    pub(super) fn next(&mut self) -> Option<Bytes> {
        loop {
            let Some(found) = memchr(b'\n', self.buffer.get(self.scanned..).unwrap_or_default()) else {
                self.scanned = self.buffer.len();
                return None;
            };
            let end = self.scanned + found;
            let line = value(self.buffer.get(..end).unwrap_or_default());
            self.buffer.advance(end + 1);
            self.scanned = 0;
            if line.is_some() {
                return line;
            }
        }
    }

    /// The last line, which need not end as others do.
    pub(super) fn last(&mut self) -> Option<Bytes> {
        value(&std::mem::take(&mut self.buffer))
    }

    /// How many bytes are kept.
    pub(super) fn size(&self) -> usize {
        self.buffer.len()
    }
}

fn value(line: &[u8]) -> Option<Bytes> {
    let line = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(line).trim_ascii();
    (!line.is_empty()).then(|| Bytes::copy_from_slice(line))
}

/// What a value of a sequence begins with.
const SEPARATOR: u8 = 0x1E;

/// Takes values out of a sequence, each as soon as it is whole.
#[derive(Default)]
pub(super) struct Sequence {
    buffer: BytesMut,
    /// Up to here the value at the beginning of the buffer is scanned.
    scanned: usize,
    scan: Scan,
}

/// Where in a value a scan stands.
#[derive(Default)]
struct Scan {
    depth: usize,
    in_string: bool,
    escaped: bool,
    begun: bool,
}

impl Sequence {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next value. One that is cut off, for another one begins, is given as it is: what
    /// reads it says what is wrong with it.
    pub(super) fn next(&mut self) -> Option<Bytes> {
        while let Some(byte) = self.buffer.get(self.scanned) {
            let ends = match *byte {
                SEPARATOR => Some(self.scanned),
                byte => self.scan.ends(byte).then_some(self.scanned + 1),
            };
            self.scanned += 1;
            if let Some(end) = ends {
                let found = value(self.buffer.get(..end).unwrap_or_default());
                self.buffer.advance(self.scanned);
                self.scanned = 0;
                self.scan = Scan::default();
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }

    /// What is left at the end, which is no whole value.
    pub(super) fn last(&mut self) -> Option<Bytes> {
        value(&std::mem::take(&mut self.buffer))
    }

    /// How many bytes are kept.
    pub(super) fn size(&self) -> usize {
        self.buffer.len()
    }
}

impl Scan {
    /// A value ends with this byte.
    fn ends(&mut self, byte: u8) -> bool {
        if self.in_string {
            match byte {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.in_string = false;
                    return self.depth == 0;
                }
                _ => {}
            }
            return false;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            // Only what follows tells that a number has ended.
            byte if byte.is_ascii_whitespace() => return self.begun && self.depth == 0,
            _ => {}
        }
        self.begun = true;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of a text in whatever pieces it comes, and what is left.
    fn decode<D: Default>(
        text: &str,
        push: fn(&mut D, &[u8]),
        next: fn(&mut D) -> Option<Bytes>,
        last: fn(&mut D) -> Option<Bytes>,
    ) -> (Vec<Bytes>, Option<Bytes>) {
        let mut whole = D::default();
        push(&mut whole, text.as_bytes());
        let expected = (std::iter::from_fn(|| next(&mut whole)).collect(), last(&mut whole));
        for size in 1..5 {
            let mut decoder = D::default();
            let mut found = Vec::new();
            for piece in text.as_bytes().chunks(size) {
                push(&mut decoder, piece);
                found.extend(std::iter::from_fn(|| next(&mut decoder)));
            }
            assert_eq!((found, last(&mut decoder)), expected, "in pieces of {size}");
        }
        expected
    }

    #[test]
    fn lines() {
        let decode = |text| decode::<Lines>(text, Lines::push, Lines::next, Lines::last);
        for (text, values, last) in [
            ("", &[][..], None),
            ("{\"a\": 1}\n[2]\r\n\n  \n\"größer\"\n", &["{\"a\": 1}", "[2]", "\"größer\""], None),
            ("\u{feff}1\n2", &["1"], Some("2")),
            ("\n\n", &[], None),
        ] {
            let (found, rest) = decode(text);
            assert_eq!(
                (found.as_slice(), rest.as_deref()),
                (
                    &values.iter().map(|value| Bytes::from(*value)).collect::<Vec<_>>()[..],
                    last.map(str::as_bytes)
                )
            );
        }
    }

    #[test]
    fn sequences() {
        let decode = |text| decode::<Sequence>(text, Sequence::push, Sequence::next, Sequence::last);
        for (text, values, last) in [
            ("", &[][..], None),
            (
                "\u{1e}{\"a\": [1, \"}\\\"\"]}\n\u{1e}\n[2,\n 3]\n",
                &["{\"a\": [1, \"}\\\"\"]}", "[2,\n 3]"],
                None,
            ),
            ("\u{1e}12\n\u{1e}true\n\u{1e}\"a b\"\n", &["12", "true", "\"a b\""], None),
            // A number without an end may lack digits; an object that is cut off is told.
            ("\u{1e}12", &[], Some("12")),
            ("\u{1e}{\"a\": 1\u{1e}{\"b\": 2}\n", &["{\"a\": 1", "{\"b\": 2}"], None),
            ("\u{1e}\u{1e}\n\u{1e}null\n", &["null"], None),
        ] {
            let (found, rest) = decode(text);
            assert_eq!(
                (found.as_slice(), rest.as_deref()),
                (
                    &values.iter().map(|value| Bytes::from(*value)).collect::<Vec<_>>()[..],
                    last.map(str::as_bytes)
                ),
                "{text:?}"
            );
        }
        // It is there before the next one begins.
        let mut sequence = Sequence::default();
        sequence.push(b"\x1e{\"a\": 1}");
        assert!(sequence.next().is_some());
    }
}
