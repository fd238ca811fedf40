//! JSON, by the letter of RFC 8259.
//!
//! This finds tokens and their places and keeps the containers that are open on
//! a stack of its own, so that no nesting can exhaust that of the process. What a
//! text or a number means is left to `serde_json`.

use super::members::Members;
use crate::place::{FileId, Span};

use super::{Key, MAX_DEPTH, Node, NodeValue};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, codes};

/// Reads a JSON text.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut reader = Reader { file, text, at: 0, stack: Vec::new(), duplicate: false, diagnostics };
    match reader.document() {
        Ok(node) if !reader.duplicate => Some(node),
        Ok(_) => None,
        Err(fault) => {
            reader.diagnostics.push(*fault);
            None
        }
    }
}

type Fault = Box<Diagnostic>;

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    at: usize,
    stack: Vec<Frame>,
    duplicate: bool,
    diagnostics: &'a mut Diagnostics,
}

enum Frame {
    Array { start: usize, items: Vec<Node> },
    Object { start: usize, members: Members, key: Option<Key> },
}

impl Reader<'_> {
    fn document(&mut self) -> Result<Node, Fault> {
        self.skip();
        if self.at == self.text.len() {
            return Err(self.fault(codes::EMPTY_DOCUMENT, "the file holds no document", 0, 0, ""));
        }
        loop {
            let Some(mut node) = self.value()? else { continue };
            // A finished value goes into the container that is open, and may close it.
            loop {
                match self.stack.last_mut() {
                    None => {
                        self.skip();
                        if self.at < self.text.len() {
                            return Err(self.syntax("the document ends before this"));
                        }
                        return Ok(node);
                    }
                    Some(Frame::Array { items, .. }) => items.push(node),
                    Some(Frame::Object { members, key, .. }) => {
                        if let Some(key) = key.take() {
                            self.duplicate |= !members.push(key, node, self.diagnostics);
                        }
                    }
                }
                match self.after_value()? {
                    Some(closed) => node = closed,
                    None => break,
                }
            }
        }
    }

    /// The value that begins here; none where a container was opened instead.
    fn value(&mut self) -> Result<Option<Node>, Fault> {
        self.skip();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => {
                self.open(Frame::Object { start, members: Members::default(), key: None })?;
                if self.peek() == Some(b'}') {
                    return Ok(self.close());
                }
                self.key()?;
                return Ok(None);
            }
            Some(b'[') => {
                self.open(Frame::Array { start, items: Vec::new() })?;
                return Ok(if self.peek() == Some(b']') { self.close() } else { None });
            }
            Some(b'"') => NodeValue::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => {
                let word =
                    self.rest().split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default();
                let value = match word {
                    "true" => NodeValue::Bool(true),
                    "false" => NodeValue::Bool(false),
                    "null" => NodeValue::Null,
                    _ => return Err(self.syntax("a value is expected here")),
                };
                self.at += word.len();
                value
            }
        };
        Ok(Some(Node { span: self.span(start, self.at), value }))
    }

    fn open(&mut self, frame: Frame) -> Result<(), Fault> {
        if self.stack.len() >= MAX_DEPTH {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            return Err(self.fault(codes::TOO_DEEP, message, self.at, self.at + 1, "from here on"));
        }
        self.stack.push(frame);
        self.at += 1;
        self.skip();
        Ok(())
    }

    /// Ends the innermost container at the bracket that stands here.
    fn close(&mut self) -> Option<Node> {
        self.at += 1;
        let (start, value) = match self.stack.pop()? {
            Frame::Array { start, items } => (start, NodeValue::Array(items)),
            Frame::Object { start, members, .. } => (start, NodeValue::Object(members.into_list())),
        };
        Some(Node { span: self.span(start, self.at), value })
    }

    /// A comma, after which a value comes, or the end of the container, which is returned.
    fn after_value(&mut self) -> Result<Option<Node>, Fault> {
        self.skip();
        let (end, in_object) = match self.stack.last() {
            None => return Ok(None),
            Some(Frame::Array { .. }) => (b']', false),
            Some(Frame::Object { .. }) => (b'}', true),
        };
        match self.peek() {
            Some(b',') => {
                let comma = self.at;
                self.at += 1;
                self.skip();
                if self.peek() == Some(end) {
                    let label = "nothing comes after this comma";
                    let fault = self.fault(codes::SYNTAX, "this is not JSON", comma, comma + 1, label);
                    return Err(Box::new(fault.help("take the comma out")));
                }
                if in_object {
                    self.key()?;
                }
                Ok(None)
            }
            Some(byte) if byte == end => Ok(self.close()),
            _ => Err(self.syntax(if in_object {
                "`,` or `}` is expected here"
            } else {
                "`,` or `]` is expected here"
            })),
        }
    }

    /// A name and its colon.
    fn key(&mut self) -> Result<(), Fault> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.syntax("a name in double quotes is expected here"));
        }
        let name = self.string()?;
        let span = self.span(start, self.at);
        self.skip();
        if self.peek() != Some(b':') {
            return Err(self.syntax("`:` is expected here"));
        }
        self.at += 1;
        if let Some(Frame::Object { key, .. }) = self.stack.last_mut() {
            *key = Some(Key { span, name });
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, Fault> {
        let start = self.at;
        let mut bytes = self.rest().bytes().enumerate().skip(1);
        while let Some((offset, byte)) = bytes.next() {
            match byte {
                b'"' => {
                    self.at = start + offset + 1;
                    let literal = self.text.get(start..self.at).unwrap_or_default();
                    return serde_json::from_str(literal).map_err(|_| {
                        self.fault(
                            codes::SYNTAX,
                            "this is not JSON",
                            start,
                            self.at,
                            "an escape in this text is wrong",
                        )
                    });
                }
                b'\\' => {
                    bytes.next();
                }
                0..=0x1F => {
                    let at = start + offset;
                    let what = if byte == b'\n' || byte == b'\r' {
                        "the text that begins on this line has no end on it"
                    } else {
                        "this control character must be written as an escape"
                    };
                    let place = if byte == b'\n' || byte == b'\r' { start } else { at };
                    return Err(self.fault(codes::SYNTAX, "this is not JSON", place, at, what));
                }
                _ => {}
            }
        }
        Err(self.fault(
            codes::SYNTAX,
            "this is not JSON",
            start,
            start + 1,
            "the text that begins here has no end",
        ))
    }

    fn number(&mut self) -> Result<NodeValue, Fault> {
        let start = self.at;
        let length = self
            .rest()
            .bytes()
            .take_while(|byte| matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z'))
            .count();
        self.at += length;
        let literal = self.text.get(start..self.at).unwrap_or_default();
        literal.parse().map(NodeValue::Number).map_err(|error: serde_json::Error| {
            if error.to_string().starts_with("number out of range") {
                let message = format!("`{literal}` is no number that JSON readers can hold");
                self.fault(codes::NUMBER_OUT_OF_RANGE, message, start, self.at, "")
            } else {
                self.fault(codes::SYNTAX, "this is not JSON", start, self.at, "this is not a JSON number")
            }
        })
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.file, start as u32, end as u32)
    }

    /// A fault at the sign that stands here.
    fn syntax(&self, what: &str) -> Fault {
        let rest = self.rest();
        let length = rest.chars().next().map_or(0, char::len_utf8);
        let what = if rest.is_empty() { format!("the file ends, but {what}") } else { what.to_owned() };
        let fault = self.fault(codes::SYNTAX, "this is not JSON", self.at, self.at + length, what);
        if rest.starts_with("//") || rest.starts_with("/*") || rest.starts_with('#') {
            return Box::new(fault.help("JSON has no comments; take it out, or write the document in YAML"));
        }
        fault
    }

    fn fault(
        &self,
        code: Code,
        message: impl Into<String>,
        start: usize,
        end: usize,
        label: impl Into<String>,
    ) -> Fault {
        Box::new(Diagnostic::new(code, message).at(self.span(start, end), label))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use super::*;

    fn read_all(text: &str) -> (Option<Node>, Diagnostics) {
        let mut diagnostics = Diagnostics::new();
        let node = read(FileId(0), text, &mut diagnostics);
        (node, diagnostics)
    }

    #[test]
    fn what_serde_json_reads_is_read_the_same() {
        for text in [
            "{}",
            "[]",
            " [ ] ",
            "{\"a\": {\"b\": [1, -2.5e3, true, false, null, \"x\"]}, \"c\": []}",
            r#""\ud83d\ude00 \u00e9 \" \\ \/ \b\f\n\r\t""#,
            "[18446744073709551615, -9223372036854775808, 18446744073709551616, 0.1]",
            "\"ä€😀\"",
            "[[[]], {}, [{}]]",
            "\r\n\t1",
        ] {
            let (node, diagnostics) = read_all(text);
            assert!(diagnostics.is_empty(), "{text}: {diagnostics:?}");
            assert_eq!(node.unwrap().to_json(), serde_json::from_str::<Value>(text).unwrap(), "{text}");
        }
    }

    #[test]
    fn faults_have_a_code_and_a_place() {
        let deep = "[".repeat(100_000);
        let deep_objects = "{\"a\":".repeat(100_000);
        for (text, code, start) in [
            ("", "SM0102", 0),
            (" \n", "SM0102", 0),
            ("{\"a\": 1,}", "SM0101", 7),
            ("[1,]", "SM0101", 2),
            ("[1 2]", "SM0101", 3),
            ("{\"a\" 1}", "SM0101", 5),
            ("{a: 1}", "SM0101", 1),
            ("{'a': 1}", "SM0101", 1),
            ("{\"a\": 1} // c", "SM0101", 9),
            ("// c\n{}", "SM0101", 0),
            ("{\"a\":", "SM0101", 5),
            ("[", "SM0101", 1),
            ("]", "SM0101", 0),
            ("{]", "SM0101", 1),
            ("{} {}", "SM0101", 3),
            ("[tru]", "SM0101", 1),
            ("[TRUE]", "SM0101", 1),
            ("[ä]", "SM0101", 1),
            ("[01]", "SM0101", 1),
            ("[+1]", "SM0101", 1),
            ("[.5]", "SM0101", 1),
            ("[0x1]", "SM0101", 1),
            ("[1.]", "SM0101", 1),
            ("[NaN]", "SM0101", 1),
            ("[1e999]", "SM0111", 1),
            ("[\"\\x\"]", "SM0101", 1),
            ("[\"\\ud83d\"]", "SM0101", 1),
            ("[\"a\nb\"]", "SM0101", 1),
            ("[\"a\tb\"]", "SM0101", 3),
            ("[\"a", "SM0101", 1),
            ("{\"a\": 1, \"b\": 2, \"\\u0061\": 3}", "SM0104", 17),
            (deep.as_str(), "SM0107", 128),
            (deep_objects.as_str(), "SM0107", 640),
        ] {
            let (node, diagnostics) = read_all(text);
            let shown: String = text.chars().take(40).collect();
            assert_eq!(node, None, "{shown}");
            let first = diagnostics.iter().next().unwrap();
            assert_eq!(first.code.as_str(), code, "{shown}");
            assert_eq!(first.primary.as_ref().unwrap().span.start, start, "{shown}");
        }
    }

    #[test]
    fn depth_up_to_the_limit_is_read() {
        let text = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
        assert!(read_all(&text).0.is_some());
    }

    #[test]
    fn places_are_exact_to_the_byte() {
        let (node, _) = read_all("{\"ä\": [\"é\", 12 ] , \"b\":{ } }");
        let node = node.unwrap();
        assert_eq!((node.span.start, node.span.end), (0, 30));
        let list = node.get("ä").unwrap();
        assert_eq!((list.span.start, list.span.end), (7, 18));
        let spans: Vec<_> = list.items().map(|item| (item.span.start, item.span.end)).collect();
        assert_eq!(spans, [(8, 12), (14, 16)]);
        assert_eq!(node.get("b").unwrap().to_json(), json!({}));
        assert_eq!(node.members().nth(1).unwrap().key.span.start, 21);
    }
}
