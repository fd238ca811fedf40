//! Code inside macros of the runtime: a value, and the printer that lays it out.
//!
//! Such a macro has a grammar of its own, which no formatter of Rust knows.

use serde::{Serialize, Serializer};

use super::literal;

/// Width of a line.
pub(super) const WIDTH: usize = 100;

/// How much further in what is in brackets begins.
const INDENT: usize = 4;

/// How far in the first line of code in a macro begins, at most.
const MARGIN: usize = 8;

/// A piece of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// As it is.
    Text(String),
    /// Items in brackets, with what is before the opening one.
    List {
        open: String,
        items: Vec<Self>,
        close: &'static str,
        /// On one line, there is a space inside of the brackets.
        spaced: bool,
    },
    /// One after the other.
    Chain(Vec<Self>),
}

/// Code that needs no layout.
pub(super) fn text(text: impl Into<String>) -> Code {
    Code::Text(text.into())
}

/// `"text"`
pub(super) fn string(text: &str) -> Code {
    Code::Text(literal::string(text))
}

/// `name(a, b)`
pub(super) fn call(name: &str, arguments: impl IntoIterator<Item = Code>) -> Code {
    let mut arguments: Vec<_> = arguments.into_iter().collect();
    match arguments.pop() {
        // Brackets of an argument that is alone are opened and closed together.
        Some(Code::List { open, items, close: "]", spaced: false }) if arguments.is_empty() => {
            Code::List { open: format!("{name}({open}"), items, close: "])", spaced: false }
        }
        last => {
            arguments.extend(last);
            Code::List { open: format!("{name}("), items: arguments, close: ")", spaced: false }
        }
    }
}

/// `&[a, b]`
pub(super) fn slice(items: impl IntoIterator<Item = Code>) -> Code {
    Code::List { open: "&[".to_owned(), items: items.into_iter().collect(), close: "]", spaced: false }
}

/// `&["a", "b"]`
pub(super) fn strings<'a>(texts: impl IntoIterator<Item = &'a String>) -> Code {
    slice(texts.into_iter().map(|text| string(text)))
}

/// `head { a, b }`
pub(super) fn block(head: &str, items: impl IntoIterator<Item = Code>) -> Code {
    Code::List { open: format!("{head} {{"), items: items.into_iter().collect(), close: "}", spaced: true }
}

/// Pieces that follow each other.
pub(super) fn chain(pieces: impl IntoIterator<Item = Code>) -> Code {
    Code::Chain(pieces.into_iter().collect())
}

/// Items on as few lines as they fit on, each with a comma behind.
pub(super) fn fill(items: impl IntoIterator<Item = Code>) -> Vec<String> {
    let mut page = Page { lines: vec![String::new()] };
    page.fill(items, MARGIN);
    page.lines.into_iter().filter(|line| !line.is_empty()).map(|line| line.trim_start().to_owned()).collect()
}

impl Code {
    /// The lines, each with what it is further in than the first.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut page = Page { lines: vec![" ".repeat(MARGIN)] };
        page.put(self, MARGIN, 0);
        page.lines.into_iter().map(|line| line.chars().skip(MARGIN).collect()).collect()
    }

    fn flat(&self, out: &mut String) {
        match self {
            Self::Text(text) => out.push_str(text),
            Self::List { open, items, close, spaced } => {
                let gap = if *spaced && !items.is_empty() { " " } else { "" };
                out.push_str(open);
                out.push_str(gap);
                for (position, item) in items.iter().enumerate() {
                    if position > 0 {
                        out.push_str(", ");
                    }
                    item.flat(out);
                }
                out.push_str(gap);
                out.push_str(close);
            }
            Self::Chain(pieces) => pieces.iter().for_each(|piece| piece.flat(out)),
        }
    }
}

/// How much of these pieces has to be on the line where they begin, with what is after
/// them.
fn follows(pieces: &[Code], after: usize) -> usize {
    let mut width = 0;
    for piece in pieces {
        match piece {
            Code::Text(text) => width += text.chars().count(),
            Code::List { open, .. } => return width + open.chars().count(),
            Code::Chain(inner) => return width + follows(inner, 0),
        }
    }
    width + after
}

/// Lines that are being filled.
struct Page {
    lines: Vec<String>,
}

impl Page {
    /// Writes on; `after` is how much has to follow on the last line.
    fn put(&mut self, code: &Code, margin: usize, after: usize) {
        let mut flat = String::new();
        code.flat(&mut flat);
        match code {
            Code::List { items, .. } if items.is_empty() => self.write(&flat),
            Code::Chain(pieces) if !self.has_room(&flat, after) => {
                for (position, piece) in pieces.iter().enumerate() {
                    let rest = pieces.get(position + 1..).unwrap_or_default();
                    match piece {
                        // A block is what breaks first.
                        Code::List { spaced: true, items, .. } if !items.is_empty() => {
                            self.open(piece, margin);
                        }
                        _ => self.link(piece, margin, follows(rest, after)),
                    }
                }
            }
            Code::List { open, items, close: close @ ")", .. } if !self.has_room(&flat, after) => {
                match items.as_slice() {
                    // A text that has no room on a line of its own either.
                    [Code::Text(text)] if margin + INDENT + text.chars().count() >= WIDTH => {
                        self.write(&flat);
                    }
                    // A chain breaks by itself.
                    [chain @ Code::Chain(_)] => {
                        self.write(open);
                        self.put(chain, margin, after + close.len());
                        self.write(close);
                    }
                    _ => self.open(code, margin),
                }
            }
            Code::List { .. } if !self.has_room(&flat, after) => self.open(code, margin),
            _ => self.write(&flat),
        }
    }

    /// Writes a list with its items on lines of their own.
    fn open(&mut self, code: &Code, margin: usize) {
        let Code::List { open, items, close, .. } = code else { return };
        self.write(open);
        self.lines.push(String::new());
        self.fill(items.iter().cloned(), margin + INDENT);
        self.lines.retain(|line| !line.is_empty());
        self.lines.push(format!("{}{close}", " ".repeat(margin)));
    }

    /// Writes a piece of a chain: a call without lists goes to the next line rather than
    /// being broken.
    fn link(&mut self, piece: &Code, margin: usize, after: usize) {
        if let Code::List { open, items, close: ")", .. } = piece
            && open.starts_with('.')
            && items.iter().all(|item| matches!(item, Code::Text(_)))
        {
            let mut flat = String::new();
            piece.flat(&mut flat);
            if !self.has_room(&flat, after) {
                self.lines.push(" ".repeat(margin + INDENT));
            }
        }
        self.put(piece, margin, after);
    }

    /// Writes items, as many on a line as there is room for; the last line is empty or
    /// has some of them.
    fn fill(&mut self, items: impl IntoIterator<Item = Code>, margin: usize) {
        for item in items {
            let mut flat = String::new();
            item.flat(&mut flat);
            let begun = self.lines.last().is_some_and(|line| !line.is_empty());
            if begun && self.has_room(&flat, 2) {
                self.write(&format!(" {flat},"));
                continue;
            }
            if begun {
                self.lines.push(String::new());
            }
            self.write(&" ".repeat(margin));
            if self.has_room(&flat, 1) {
                self.write(&format!("{flat},"));
            } else {
                self.put(&item, margin, 1);
                self.write(",");
                self.lines.push(String::new());
            }
        }
    }

    fn has_room(&self, text: &str, after: usize) -> bool {
        let used = self.lines.last().map_or(0, |line| line.chars().count());
        used + text.chars().count() + after <= WIDTH
    }

    fn write(&mut self, text: &str) {
        if let Some(line) = self.lines.last_mut() {
            line.push_str(text);
        }
    }
}

/// Templates print the lines.
impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.lines())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(count: usize) -> Code {
        slice((0..count).map(|number| call("Text", [string(&format!("value {number}"))])))
    }

    #[test]
    fn what_fits_is_on_one_line() {
        let field = chain([text("mode"), text(".required()"), call(".checks", [values(2)])]);
        let code = chain([block("Volume", [text("size"), field]), call(".wire", [string("volume")])]);
        assert_eq!(
            code.lines(),
            [
                r#"Volume { size, mode.required().checks(&[Text("value 0"), Text("value 1")]) }.wire("volume")"#
            ]
        );
        assert_eq!(block("Volume", []).lines(), ["Volume {}"]);
    }

    #[test]
    fn lists_are_filled_and_break_from_outside() {
        let field = chain([text("mode"), call(".checks", [slice([call("Values", [values(6)])])])]);
        let code = chain([block("Volume", [text("a"), text("b"), field, text("c")]), text(".open()")]);
        assert_eq!(
            code.lines().join("\n"),
            r#"Volume {
    a, b,
    mode.checks(&[
        Values(&[
            Text("value 0"), Text("value 1"), Text("value 2"), Text("value 3"),
            Text("value 4"), Text("value 5"),
        ]),
    ]),
    c,
}.open()"#
        );
    }

    #[test]
    fn blocks_break_first_and_calls_go_to_the_next_line() {
        let tail = [call(".body", [string("application/json"), text("true")]), call(".no_auth", [])];
        let chained = |head: &str, items: Vec<Code>| {
            let pieces = [block(&format!("{head} = {}", "x".repeat(60)), items)];
            chain(pieces.into_iter().chain(tail.clone())).lines()
        };
        let head = format!("A = {}", "x".repeat(60));
        assert_eq!(
            chained("A", vec![text("path(\"name\")")]),
            [&format!("{head} {{"), "    path(\"name\"),", "}.body(\"application/json\", true).no_auth()"]
        );
        assert_eq!(
            chained("A", Vec::new()),
            [&format!("{head} {{}}"), "    .body(\"application/json\", true).no_auth()"]
        );
    }

    #[test]
    fn what_has_no_room_anywhere_stays() {
        let long = string(&"x".repeat(WIDTH));
        let code = chain([text("name"), call(".checks", [slice([text("A"), call("Pattern", [long])])])]);
        assert_eq!(
            code.lines(),
            ["name.checks(&[", "    A,", &format!("    Pattern(\"{}\"),", "x".repeat(WIDTH)), "])"]
        );
    }

    #[test]
    fn what_follows_a_list_is_on_the_line_of_its_end() {
        let arguments = (0..3).map(|number| text(format!("argument{number}: String")));
        let tail = format!(" -> {};", "T".repeat(30));
        let code = chain([call("method", arguments), text(&tail)]);
        assert_eq!(
            code.lines(),
            ["method(", "    argument0: String, argument1: String, argument2: String,", &format!("){tail}")]
        );
    }

    #[test]
    fn lines_are_filled() {
        let lines = fill((0..20).map(|number| text(format!("Value{number} = \"{number}\""))));
        assert_eq!(lines.len(), 4);
        assert!(lines.iter().all(|line| line.ends_with(',') && line.len() <= WIDTH - MARGIN), "{lines:#?}");
    }
}
