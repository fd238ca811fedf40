//! The format of server-sent events.

use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use memchr::memchr2;

use super::feed::Frame;

const BYTE_ORDER_MARK: &[u8] = &[0xEF, 0xBB, 0xBF];

/// Takes events out of bytes, however those are cut into pieces.
#[derive(Default)]
pub(super) struct Decoder {
    buffer: BytesMut,
    /// There is no end of a line before this.
    scanned: usize,
    /// The beginning of the stream is behind, where a byte order mark may be.
    begun: bool,
    /// A line ended with a carriage return; a line feed after it belongs to it.
    after_return: bool,
    fields: Fields,
}

/// What was said of the event that comes next.
#[derive(Default)]
struct Fields {
    name: Option<String>,
    data: Vec<u8>,
    has_data: bool,
    /// The id that counts once the event is whole.
    id: Option<String>,
    last_id: Option<String>,
    retry: Option<Duration>,
}

impl Decoder {
    /// A decoder for the stream that goes on with this one.
    pub(super) fn next_stream(&mut self) -> Self {
        let fields =
            Fields { last_id: self.last_id().map(str::to_owned), retry: self.retry(), ..Fields::default() };
        Self { fields, ..Self::default() }
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next whole event.
    pub(super) fn next(&mut self) -> Option<Frame> {
        if !self.begin() {
            return None;
        }
        loop {
            if self.after_return && !self.buffer.is_empty() {
                self.after_return = false;
                if self.buffer.first() == Some(&b'\n') {
                    self.buffer.advance(1);
                }
            }
            let Some(found) = memchr2(b'\n', b'\r', self.buffer.get(self.scanned..).unwrap_or_default())
            else {
                self.scanned = self.buffer.len();
                return None;
            };
            let end = self.scanned + found;
            let (line, rest) = self.buffer.split_at(end);
            self.after_return = rest.first() == Some(&b'\r');
            let frame = self.fields.line(line);
            self.buffer.advance(end + 1);
            self.scanned = 0;
            if frame.is_some() {
                return frame;
            }
        }
    }

    /// Skips the byte order mark; `false` where it may still come.
    fn begin(&mut self) -> bool {
        if !self.begun {
            if self.buffer.len() < BYTE_ORDER_MARK.len() && BYTE_ORDER_MARK.starts_with(&self.buffer) {
                return false;
            }
            self.begun = true;
            if self.buffer.starts_with(BYTE_ORDER_MARK) {
                self.buffer.advance(BYTE_ORDER_MARK.len());
            }
        }
        true
    }

    /// The data of an event that has begun and not ended.
    pub(super) fn pending(&self) -> Option<Vec<u8>> {
        let mut fields =
            Fields { data: self.fields.data.clone(), has_data: self.fields.has_data, ..Fields::default() };
        if !self.buffer.is_empty() {
            fields.line(&self.buffer);
        }
        fields.end().map(|frame| frame.data.to_vec())
    }

    /// How many bytes are kept.
    pub(super) fn size(&self) -> usize {
        self.buffer.len() + self.fields.data.len()
    }

    pub(super) fn last_id(&self) -> Option<&str> {
        self.fields.last_id.as_deref().filter(|id| !id.is_empty())
    }

    /// How long the service asks to wait before the stream is asked for again.
    pub(super) fn retry(&self) -> Option<Duration> {
        self.fields.retry
    }
}

impl Fields {
    /// Takes a line; the event, if it ends with that.
    fn line(&mut self, line: &[u8]) -> Option<Frame> {
        if line.is_empty() {
            return self.end();
        }
        let (field, value) = match memchr::memchr(b':', line) {
            Some(colon) => {
                let (field, value) = line.split_at(colon);
                let value = value.get(1..).unwrap_or_default();
                (field, value.strip_prefix(b" ").unwrap_or(value))
            }
            None => (line, &b""[..]),
        };
        match field {
            b"data" => {
                if self.has_data {
                    self.data.push(b'\n');
                }
                self.has_data = true;
                self.data.extend_from_slice(value);
            }
            b"event" => self.name = Some(text(value)).filter(|name| !name.is_empty()),
            b"id" if !value.contains(&0) => self.id = Some(text(value)),
            b"retry" if value.iter().all(u8::is_ascii_digit) => {
                self.retry = text(value).parse().ok().map(Duration::from_millis).or(self.retry);
            }
            // Comments have no name; others are ignored, as the standard says.
            _ => {}
        }
        None
    }

    fn end(&mut self) -> Option<Frame> {
        if let Some(id) = self.id.take() {
            self.last_id = Some(id);
        }
        let (name, data) = (self.name.take(), std::mem::take(&mut self.data));
        let frame = || Frame { name, id: self.last_id.clone(), data: Bytes::from(data) };
        std::mem::take(&mut self.has_data).then(frame)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    type Told = (Option<String>, Option<String>, String);

    fn events(decoder: &mut Decoder) -> Vec<Told> {
        std::iter::from_fn(|| decoder.next())
            .map(|frame| (frame.name, frame.id, String::from_utf8_lossy(&frame.data).into_owned()))
            .collect()
    }

    /// The events of a text in whatever pieces it comes.
    fn decode(text: impl AsRef<[u8]>) -> Vec<Told> {
        let text = text.as_ref();
        let mut whole = Decoder::default();
        whole.push(text);
        let expected = events(&mut whole);
        for size in 1..text.len().min(8) {
            let mut decoder = Decoder::default();
            let told: Vec<_> = text
                .chunks(size)
                .flat_map(|piece| {
                    decoder.push(piece);
                    events(&mut decoder)
                })
                .collect();
            assert_eq!(told, expected, "in pieces of {size}");
            assert_eq!(decoder.pending(), whole.pending(), "in pieces of {size}");
        }
        expected
    }

    fn data(text: impl AsRef<[u8]>) -> Vec<String> {
        decode(text).into_iter().map(|(_, _, data)| data).collect()
    }

    #[test]
    fn the_examples_of_the_standard() {
        assert_eq!(data("data: YHOO\ndata: +2\ndata: 10\n\n"), ["YHOO\n+2\n10"]);
        let text =
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n";
        let expected = [(Some("1"), "first event"), (Some(""), "second event"), (Some(""), " third event")];
        let expected = expected.map(|(id, data)| (None, id.map(str::to_owned), data.to_owned()));
        assert_eq!(decode(text), expected);
        assert_eq!(data("data\n\ndata\ndata\n\ndata:"), ["", "\n"]);
        assert_eq!(data("data:test\n\ndata: test\n\n"), ["test", "test"]);
    }

    #[test]
    fn lines_end_in_three_ways() {
        for end in ["\n", "\r", "\r\n"] {
            let text = ["event: a", "data: 1", "data: 2", "", "data: 3", "", ""].join(end);
            assert_eq!(data(&text), ["1\n2", "3"], "{end:?}");
        }
        assert_eq!(data("data: 1\r\n\rdata: 2\n\r\n"), ["1", "2"]);
        // What ends with a carriage return need not wait for a line feed.
        let mut decoder = Decoder::default();
        decoder.push(b"data: 1\r\r");
        assert_eq!(events(&mut decoder).len(), 1);
        decoder.push(b"\ndata: 2\r\r");
        assert_eq!(events(&mut decoder).len(), 1);
    }

    #[test]
    fn only_the_beginning_may_have_a_byte_order_mark() {
        assert_eq!(data("\u{feff}data: 1\n\n"), ["1"]);
        assert_eq!(data("\n\u{feff}data: 1\n\ndata: 2\n\n"), ["2"]);
        assert_eq!(data([0xEF, 0xBB, b'\n', b'\n']), [""; 0]);
    }

    #[test]
    fn characters_may_be_cut_and_bad_ones_are_replaced() {
        assert_eq!(data("data: größer 中 🦀\n\n"), ["größer 中 🦀"]);
        assert_eq!(data(b"data: a\xFFb\n\n"), ["a\u{fffd}b"]);
    }

    #[test]
    fn names_ids_and_other_fields() {
        let told =
            decode("event: add\nid: 7\nfoo: bar\ndata: 1\n\ndata: 2\n\nevent: x\n\nid: a\0b\ndata: 3\n\n");
        let seven = Some("7".to_owned());
        assert_eq!(
            told,
            [
                (Some("add".to_owned()), seven.clone(), "1".to_owned()),
                (None, seven.clone(), "2".to_owned()),
                (None, seven, "3".to_owned()),
            ]
        );
    }

    #[test]
    fn what_the_next_stream_begins_with() {
        let mut decoder = Decoder::default();
        decoder.push(b"retry: 1500\nid: 7\ndata: x\n\nretry: soon\nretry:\nid: 8\ndata: unfin");
        events(&mut decoder);
        assert_eq!(decoder.pending().unwrap(), b"unfin");
        let next = decoder.next_stream();
        assert_eq!((next.last_id(), next.retry()), (Some("7"), Some(Duration::from_millis(1500))));
        assert_eq!((next.pending(), next.size()), (None, 0));
    }

    #[test]
    fn a_long_event_is_read_in_time() {
        let long = "x".repeat(10 << 20);
        let text = format!("data: {long}\n\n");
        let mut decoder = Decoder::default();
        let mut found = Vec::new();
        for piece in text.as_bytes().chunks(8 * 1024) {
            decoder.push(piece);
            found.extend(std::iter::from_fn(|| decoder.next()));
        }
        assert!(found.len() == 1 && found.iter().all(|frame| frame.data.len() == long.len()));
    }
}
