//! YAML, by events: each is put into the tree as it comes, with its place.

use std::collections::{BTreeMap, HashMap};

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use super::index::CharIndex;
use super::members::Members;
use super::scalar::{self, Ambiguity};
use crate::place::{FileId, Span};

use super::{Key, MAX_DEPTH, Node, NodeValue};
use crate::diagnostic::{Diagnostic, Diagnostics, Level, codes};

/// Most nodes that the aliases of a file may stand for.
const ALIAS_BUDGET: usize = 100_000;
/// Places named in one finding about scalars that other readers misread.
const PLACES: usize = 4;

/// Reads a YAML text that holds one document.
pub(super) fn read(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut builder = Builder {
        file,
        text,
        index: CharIndex::new(text),
        stack: Vec::new(),
        root: None,
        documents: 0,
        anchors: HashMap::new(),
        alias_nodes: 0,
        ambiguous: BTreeMap::new(),
        failed: false,
        diagnostics,
    };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, place)) => {
                let span = builder.index.span(file, place.start.index(), place.end.index());
                // A finding that leaves no sense in what follows ends the reading.
                builder.event(event, span, place.is_empty())?;
            }
            Err(error) => {
                // The parser repeats its error for ever.
                let at = builder.index.byte(error.marker().index());
                let span = Span::new(file, at, at);
                if error.info().contains("recursion limit") {
                    // Its own limit for brackets, met before it hands any of them out.
                    builder.too_deep(span);
                } else {
                    builder.say(Diagnostic::new(codes::SYNTAX, "this is not YAML").at(span, error.info()));
                }
                return None;
            }
        }
    }
    builder.finish()
}

struct Builder<'a> {
    file: FileId,
    text: &'a str,
    index: CharIndex<'a>,
    stack: Vec<Frame>,
    root: Option<Node>,
    documents: usize,
    /// What anchors stand for; none while the anchored node is still being read.
    anchors: HashMap<usize, Option<Anchored>>,
    alias_nodes: usize,
    ambiguous: BTreeMap<Ambiguity, Vec<Span>>,
    failed: bool,
    diagnostics: &'a mut Diagnostics,
}

struct Anchored {
    node: Node,
    nodes: usize,
    depth: usize,
}

struct Frame {
    span: Span,
    anchor: usize,
    children: Children,
}

enum Children {
    Items(Vec<Node>),
    /// Members, and the key whose value comes next.
    Members(Members, Option<PendingKey>),
}

enum PendingKey {
    Key(Key),
    /// Not usable; said already.
    Refused,
    /// `<<`: the members of the value are added where the object has none of their names.
    Merge(Span),
}

impl Builder<'_> {
    fn say(&mut self, diagnostic: Diagnostic) {
        self.failed |= diagnostic.code.default_level() == Level::Deny;
        self.diagnostics.push(diagnostic);
    }

    /// `None` where reading can't go on.
    fn event(&mut self, event: Event<'_>, span: Span, empty: bool) -> Option<()> {
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.say(
                        Diagnostic::new(codes::SEVERAL_DOCUMENTS, "the file holds more than one document")
                            .at(span, "another one begins here")
                            .help("keep one document per file"),
                    );
                    return None;
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let span = self.without_comment(span, style);
                let key = self.expects_key();
                if key && text == "<<" && style == ScalarStyle::Plain && tag.is_none() {
                    if let Some(Frame { children: Children::Members(_, pending), .. }) = self.stack.last_mut()
                    {
                        *pending = Some(PendingKey::Merge(span));
                    }
                    return Some(());
                }
                let value = self.scalar(&text, style, tag.as_deref(), span);
                if key && let NodeValue::Bool(_) | NodeValue::Number(_) = value {
                    // Response codes are the usual case: `200:` means the text.
                    self.put(Node { span, value: NodeValue::String(text.into_owned()) }, anchor);
                } else {
                    self.put(Node { span, value }, anchor);
                }
            }
            Event::SequenceStart(anchor, tag) => {
                self.open(span, anchor, Children::Items(Vec::new()), tag.as_deref(), "seq")?;
            }
            Event::MappingStart(anchor, tag) => {
                self.open(span, anchor, Children::Members(Members::default(), None), tag.as_deref(), "map")?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span, empty),
            Event::Alias(id) => self.alias(id, span)?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Some(())
    }

    /// A comment behind a quoted scalar is counted in by the parser.
    fn without_comment(&self, span: Span, style: ScalarStyle) -> Span {
        let quote = match style {
            ScalarStyle::SingleQuoted => b'\'',
            ScalarStyle::DoubleQuoted => b'"',
            _ => return span,
        };
        let text = self.text.get(span.start as usize..span.end as usize).unwrap_or_default();
        let mut bytes = text.bytes().enumerate().skip_while(|&(_, byte)| byte != quote).skip(1).peekable();
        while let Some((at, byte)) = bytes.next() {
            if byte == b'\\' && quote == b'"' {
                bytes.next();
            } else if byte == quote && bytes.next_if(|&(_, next)| next == quote && quote == b'\'').is_none() {
                return Span::new(span.file, span.start, span.start + at as u32 + 1);
            }
        }
        span
    }

    fn expects_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame { children: Children::Members(_, None), .. }))
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, span: Span) -> NodeValue {
        let plain = style == ScalarStyle::Plain;
        let Some(tag) = tag else {
            if !plain {
                return NodeValue::String(text.to_owned());
            }
            if let Some(ambiguity) = Ambiguity::find(text) {
                self.ambiguous.entry(ambiguity).or_default().push(span);
            }
            return scalar::resolve(text).unwrap_or_else(|| {
                self.say(
                    Diagnostic::new(
                        codes::NUMBER_OUT_OF_RANGE,
                        format!("`{text}` is no number that JSON can hold"),
                    )
                    .at(span, "")
                    .help("put it in quotes if it is meant as text"),
                );
                NodeValue::Null
            });
        };
        let suffix = if tag.is_yaml_core_schema() { tag.suffix.as_str() } else { "" };
        let value = match suffix {
            // What these two stand for is not looked into.
            "str" | "binary" | "timestamp" => return NodeValue::String(text.to_owned()),
            "int" | "float" | "bool" | "null" => scalar::resolve(text),
            _ if !tag.is_yaml_core_schema() && tag.handle.is_empty() && tag.suffix == "!" => {
                return NodeValue::String(text.to_owned());
            }
            _ => {
                self.unknown_tag(tag, span);
                return NodeValue::String(text.to_owned());
            }
        };
        match (suffix, value) {
            (_, Some(NodeValue::Null)) if suffix == "null" => NodeValue::Null,
            ("bool", Some(value @ NodeValue::Bool(_))) => value,
            ("int" | "float", Some(value @ NodeValue::Number(_))) => value,
            _ => {
                self.say(
                    Diagnostic::new(codes::TAG_MISMATCH, format!("`{text}` is not what `!!{suffix}` says"))
                        .at(span, ""),
                );
                NodeValue::Null
            }
        }
    }

    fn unknown_tag(&mut self, tag: &Tag, span: Span) {
        let name = if tag.is_yaml_core_schema() { format!("!!{}", tag.suffix) } else { tag.to_string() };
        self.say(
            Diagnostic::new(codes::UNKNOWN_TAG, format!("the tag `{name}` means nothing here"))
                .at(span, "")
                .help("take the tag out"),
        );
    }

    /// Where a container begins: its first sign, without the white space behind
    /// anchor and tag.
    fn open(
        &mut self,
        span: Span,
        anchor: usize,
        children: Children,
        tag: Option<&Tag>,
        expected: &str,
    ) -> Option<()> {
        if let Some(tag) = tag
            && !(tag.is_yaml_core_schema() && tag.suffix == expected)
        {
            self.unknown_tag(tag, span);
        }
        if self.expects_key() {
            self.say(
                Diagnostic::new(codes::KEY_NOT_TEXT, "a key must be text")
                    .at(span, if expected == "seq" { "this is a list" } else { "this is an object" }),
            );
            return None;
        }
        if self.stack.len() >= MAX_DEPTH {
            self.too_deep(span);
            return None;
        }
        if anchor != 0 {
            self.anchors.insert(anchor, None);
        }
        self.stack.push(Frame { span, anchor, children });
        Some(())
    }

    fn too_deep(&mut self, span: Span) {
        self.say(
            Diagnostic::new(codes::TOO_DEEP, format!("nested deeper than {MAX_DEPTH} levels"))
                .at(span, "from here on"),
        );
    }

    fn close(&mut self, span: Span, empty: bool) {
        let Some(frame) = self.stack.pop() else { return };
        // The end of a block is only seen at what follows it; it ends with its last child.
        let last = match &frame.children {
            Children::Items(items) => items.last().map(|node| node.span),
            Children::Members(members, _) => members.last().map(|member| {
                if member.value.span.end < member.key.span.end { member.key.span } else { member.value.span }
            }),
        };
        let end = match last {
            // A comment behind the bracket is counted in.
            _ if !empty => span.start + 1,
            // An alias keeps the place of its anchor, which says nothing about the end here.
            Some(last) if last.end >= frame.span.start && last.end <= span.end => last.end,
            _ => self.trimmed(frame.span.start, span.end),
        };
        let span = Span::new(self.file, frame.span.start, end.max(frame.span.start));
        let value = match frame.children {
            Children::Items(items) => NodeValue::Array(items),
            Children::Members(members, _) => NodeValue::Object(members.into_list()),
        };
        self.put(Node { span, value }, frame.anchor);
    }

    fn trimmed(&self, start: u32, end: u32) -> u32 {
        let text = self.text.get(start as usize..end as usize).unwrap_or_default();
        start + text.trim_end().len() as u32
    }

    fn alias(&mut self, id: usize, span: Span) -> Option<()> {
        let Some(Some(anchored)) = self.anchors.get(&id) else {
            self.say(
                Diagnostic::new(codes::ALIAS, "an alias can't stand for something that it is part of")
                    .at(span, "this alias")
                    .help("describe recursion with `$ref`"),
            );
            return None;
        };
        if self.alias_nodes + anchored.nodes > ALIAS_BUDGET {
            self.say(
                Diagnostic::new(
                    codes::ALIAS,
                    format!("the aliases stand for more than {ALIAS_BUDGET} nodes"),
                )
                .at(span, "too much with this one"),
            );
            return None;
        }
        if self.stack.len() + anchored.depth > MAX_DEPTH {
            self.too_deep(span);
            return None;
        }
        self.alias_nodes += anchored.nodes;
        let mut node = anchored.node.clone();
        if self.expects_key() {
            // A key is read where it is used.
            node.span = span;
        }
        self.put(node, 0);
        Some(())
    }

    /// Puts a finished node where it belongs.
    fn put(&mut self, node: Node, anchor: usize) {
        if anchor != 0 {
            let (nodes, depth) = measure(&node);
            self.anchors.insert(anchor, Some(Anchored { node: node.clone(), nodes, depth }));
        }
        match self.stack.last_mut().map(|frame| &mut frame.children) {
            None => self.root = Some(node),
            Some(Children::Items(items)) => items.push(node),
            Some(Children::Members(members, pending)) => match pending.take() {
                Some(PendingKey::Key(key)) => {
                    self.failed |= !members.push(key, node, self.diagnostics);
                }
                Some(PendingKey::Refused) => {}
                Some(PendingKey::Merge(span)) => {
                    let place = node.span;
                    let diagnostic = if members.merge(node) {
                        Diagnostic::new(codes::MERGE_KEY, "a merge key (`<<`) is not YAML 1.2")
                            .at(span, "its members are added here")
                            .help("write the members out, or use `$ref` or `allOf`")
                    } else {
                        Diagnostic::new(
                            codes::SYNTAX,
                            "a merge key (`<<`) needs an object, or a list of objects",
                        )
                        .at(span, "")
                        .and(place, "this is neither")
                    };
                    self.say(diagnostic);
                }
                None => match node.value {
                    NodeValue::String(name) => {
                        *pending = Some(PendingKey::Key(Key { span: node.span, name }));
                    }
                    _ => {
                        let kind = format!("this is {}", node.kind());
                        *pending = Some(PendingKey::Refused);
                        self.say(
                            Diagnostic::new(codes::KEY_NOT_TEXT, "a key must be text")
                                .at(node.span, kind)
                                .help("put the key in quotes"),
                        );
                    }
                },
            },
        }
    }

    fn finish(mut self) -> Option<Node> {
        for (ambiguity, places) in std::mem::take(&mut self.ambiguous) {
            let Some(&first) = places.first() else { continue };
            let text = self.text.get(first.start as usize..first.end as usize).unwrap_or_default();
            let more = match places.len() - 1 {
                0 => String::new(),
                1 => " (and one more place like it)".to_owned(),
                more => format!(" (and {more} more places like it)"),
            };
            let mut diagnostic = Diagnostic::new(
                codes::AMBIGUOUS_SCALAR,
                format!("`{text}` is {} to readers of YAML 1.1{more}", ambiguity.elsewhere()),
            )
            .at(first, "put this in quotes")
            .help(format!("write \"{text}\": quoted, every reader sees the same"));
            for &place in places.iter().skip(1).take(PLACES - 1) {
                diagnostic = diagnostic.and(place, "and this");
            }
            self.say(diagnostic);
        }
        let empty = match &self.root {
            None => true,
            Some(root) => {
                root.value == NodeValue::Null
                    && self
                        .text
                        .get(root.span.start as usize..root.span.end as usize)
                        .is_none_or(str::is_empty)
            }
        };
        if empty {
            self.say(
                Diagnostic::new(codes::EMPTY_DOCUMENT, "the file holds no document")
                    .at(Span::new(self.file, 0, 0), ""),
            );
        }
        if self.failed { None } else { self.root }
    }
}

/// Number of nodes, and levels of nesting.
fn measure(node: &Node) -> (usize, usize) {
    let (mut nodes, mut depth) = (1, 0);
    let children = node.items().chain(node.members().map(|member| &member.value));
    for child in children {
        let (below, levels) = measure(child);
        nodes += below;
        depth = depth.max(levels);
    }
    let container = matches!(node.value, NodeValue::Array(_) | NodeValue::Object(_));
    (nodes, depth + usize::from(container))
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

    fn parsed(text: &str) -> Value {
        let (node, diagnostics) = read_all(text);
        assert!(!diagnostics.has_errors(), "{diagnostics:?}");
        node.unwrap().to_json()
    }

    #[test]
    fn merge_keys_add_what_is_not_there() {
        for (text, expected) in [
            ("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3\n", json!({"b": 3, "c": 2})),
            ("a: &x {b: 1}\nd:\n  b: 3\n  <<: *x\n", json!({"b": 3})),
            ("a: &x {b: 1}\nc: &y {b: 2, e: 3}\nd: {<<: [*x, *y]}\n", json!({"b": 1, "e": 3})),
            ("d: {<<: {b: 1}, c: 2}\n", json!({"c": 2, "b": 1})),
        ] {
            let (node, diagnostics) = read_all(text);
            assert_eq!(node.unwrap().to_json()["d"], expected, "{text}");
            let found: Vec<&str> = diagnostics.iter().map(|found| found.code.as_str()).collect();
            assert_eq!(found, ["SM0105"], "{text}");
        }
    }

    #[test]
    fn values_are_those_of_the_core_schema() {
        for (text, expected) in [
            ("a: 1\nb: [x, 'y', \"z\"]\n", json!({"a": 1, "b": ["x", "y", "z"]})),
            ("'200': {}\n200.5: 1\n", json!({"200": {}, "200.5": 1})),
            ("200:\n  description: ok\n", json!({"200": {"description": "ok"}})),
            ("true: 1\n0x1F: 2\n", json!({"true": 1, "0x1F": 2})),
            ("a:\nb: ~\n", json!({"a": null, "b": null})),
            ("a: '1'\nb: !!str 1\nc: ! 1\n", json!({"a": "1", "b": "1", "c": "1"})),
            ("a: !!int 1\nb: !!bool true\nc: !!null ''\n", json!({"a": 1, "b": true, "c": null})),
            ("a: !!binary aGk=\n", json!({"a": "aGk="})),
            ("a: |\n  x\n  y\nb: >-\n  x\n  y\n", json!({"a": "x\ny\n", "b": "x y"})),
            ("a: &x {b: 1}\nc: *x\n", json!({"a": {"b": 1}, "c": {"b": 1}})),
            ("a: &x k\n*x : 1\n", json!({"a": "k", "k": 1})),
            ("---\na: 1\n...\n", json!({"a": 1})),
            ("%YAML 1.2\n---\na: 1\n", json!({"a": 1})),
            ("\"<<\": 1\n", json!({"<<": 1})),
            ("a:\r\n  - b\r\n", json!({"a": ["b"]})),
        ] {
            assert_eq!(parsed(text), expected, "{text}");
        }
    }

    #[test]
    fn faults_have_a_code_and_a_place() {
        let deep = format!("a: {}1{}", "[".repeat(200), "]".repeat(200));
        let blocks: String = (0..200).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
        let bomb = (1..9).fold("x0: &x0 [a, a, a, a, a, a, a, a, a]\n".to_owned(), |text, level| {
            let before = level - 1;
            let item = format!("*x{before}, ");
            format!("{text}x{level}: &x{level} [{}*x{before}]\n", item.repeat(8))
        });
        for (text, code, start) in [
            ("", "SM0102", 0),
            ("# nothing\n", "SM0102", 0),
            ("---\n", "SM0102", 0),
            ("a: 1\n---\nb: 1\n", "SM0103", 5),
            ("a: b: c\n", "SM0101", 4),
            ("ä: [1\n", "SM0101", 7),
            ("a:\n\t- b\n", "SM0101", 4),
            ("a: 1\nb: 2\na: 3\n", "SM0104", 10),
            ("a: *x\n", "SM0101", 3),
            ("a: &x [*x]\n", "SM0106", 7),
            ("a: &x [1]\nb:\n  <<: *x\n", "SM0101", 15),
            ("a: {<<: 1}\n", "SM0101", 4),
            (bomb.as_str(), "SM0106", 0),
            (deep.as_str(), "SM0107", 0),
            (blocks.as_str(), "SM0107", 0),
            ("~: 1\n", "SM0108", 0),
            ("? [a]\n: 1\n", "SM0108", 2),
            ("? {a: 1}\n: 1\n", "SM0108", 2),
            ("a: !mine 1\n", "SM0109", 3),
            ("a: !!set {}\n", "SM0109", 3),
            ("a: .inf\n", "SM0111", 3),
            ("a: !!int x\n", "SM0112", 3),
        ] {
            let (node, diagnostics) = read_all(text);
            assert_eq!(node, None, "{text}");
            let first = diagnostics.iter().next().unwrap();
            assert_eq!(first.code.as_str(), code, "{text}");
            let place = first.primary.as_ref().unwrap().span.start;
            assert!(start == 0 || place == start, "{text}: at {place}");
        }
    }

    #[test]
    fn scalars_that_yaml_1_1_reads_otherwise_are_warned_of() {
        let (node, diagnostics) = read_all("a: yes\nb: 'yes'\nc: 2024-01-31\nd: 012\ne: off\non: 1\n");
        assert!(node.is_some());
        let found: Vec<_> = diagnostics
            .iter()
            .map(|found| {
                (found.code.as_str(), found.primary.as_ref().unwrap().span.start, found.related.len())
            })
            .collect();
        assert_eq!(found, [("SM0110", 3, 2), ("SM0110", 33, 0), ("SM0110", 19, 0)]);
    }

    /// Every node's place, cut out of the text.
    fn cut(text: &str) -> Vec<(String, String)> {
        fn walk(node: &Node, path: &str, text: &str, out: &mut Vec<(String, String)>) {
            out.push((path.to_owned(), text[node.span.start as usize..node.span.end as usize].to_owned()));
            for (at, item) in node.items().enumerate() {
                walk(item, &format!("{path}/{at}"), text, out);
            }
            for member in node.members() {
                let key = &text[member.key.span.start as usize..member.key.span.end as usize];
                walk(&member.value, &format!("{path}/{key}"), text, out);
            }
        }
        let mut out = Vec::new();
        walk(&read_all(text).0.unwrap(), "", text, &mut out);
        out
    }

    #[test]
    #[allow(clippy::indexing_slicing)]
    fn places_are_exact_to_the_byte() {
        let text = "ä: é\nb:\n  c: |\n    x\n    ü\n\n\nd: [1, {€: é}]   # c\ne: &k\n  - f\n  - 'g''h' # 'c'\n\n\nh:\ni: {}\nj: \"\\\"\" # c\n";
        let places = cut(text);
        let expected = [
            ("", text.trim_end_matches(" # c\n")),
            ("/ä", "é"),
            ("/b", "c: |\n    x\n    ü"),
            ("/b/c", "x\n    ü"),
            ("/d", "[1, {€: é}]"),
            ("/d/0", "1"),
            ("/d/1", "{€: é}"),
            ("/d/1/€", "é"),
            ("/e", "&k\n  - f\n  - 'g''h'"),
            ("/e/0", "f"),
            ("/e/1", "'g''h'"),
            ("/h", ""),
            ("/i", "{}"),
            ("/j", "\"\\\"\""),
        ];
        let expected: Vec<_> = expected.map(|(path, text)| (path.to_owned(), text.to_owned())).into();
        assert_eq!(places, expected);
    }
}
