//! Rendered text becomes a file: checked by `syn`, laid out by `prettyplease`.

use std::path::PathBuf;

use syn::{Attribute, File, Item, ItemImpl};

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::target::Artifact;

use super::layout::WIDTH;

/// How much of wrong text is shown.
const SHOWN_LINES: usize = 3;

/// A file of Rust code.
pub(super) fn rust(
    path: PathBuf,
    template: &str,
    document: &str,
    text: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Artifact> {
    let text = tidy_docs(text);
    match code(&text) {
        Ok(code) => Some(Artifact { path, text: format!("// {}\n\n{code}", notice(document)) }),
        Err(error) => {
            diagnostics.push(invalid(template, &path, &text, &error));
            None
        }
    }
}

/// Text of this size is parsed at once. Tokens and trees take some forty times the size
/// of their text, and a document without tags makes one file of many megabytes.
const PIECE: usize = 256 << 10;

/// The text of a file, laid out piece by piece.
fn code(text: &str) -> syn::Result<String> {
    let pieces = pieces(text, PIECE);
    let mut out = String::with_capacity(if pieces.len() > 1 { text.len() } else { 0 });
    for piece in &pieces {
        match whole(piece) {
            Ok(code) => {
                if !out.is_empty() {
                    out.push('\n');
                }
                out.push_str(&code);
            }
            // What looked like the end of an item was something else, or the text is
            // wrong, which is best told of the whole.
            Err(_) if pieces.len() > 1 => return whole(text),
            Err(error) => return Err(error),
        }
    }
    Ok(out)
}

/// A text that is laid out at once.
fn whole(text: &str) -> syn::Result<String> {
    let kept = Kept::of(text);
    kept.check()?;
    syn::parse_file(&kept.text).map(|file| kept.lay_out(file))
}

/// Parts of a text that are at least so long and end where an item in braces does.
fn pieces(text: &str, least: usize) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut end, mut closed) = (0, 0, false);
    for line in text.split_inclusive('\n') {
        let begins = line.starts_with("///") || line.starts_with("#[") || line.starts_with("pub ");
        if closed && begins && end - start >= least {
            pieces.extend(text.get(start..end));
            start = end;
        }
        end += line.len();
        closed = line.trim_end() == "}";
    }
    pieces.extend(text.get(start..));
    pieces
}

/// Statements, laid out as in a function body.
pub(super) fn statements(text: &str) -> Option<Vec<String>> {
    parsed(text).map(laid_out)
}

/// Statements as values.
pub(super) fn parsed(text: &str) -> Option<Vec<syn::Stmt>> {
    syn::parse_str::<syn::Block>(&format!("{{ {text} }}")).ok().map(|block| block.stmts)
}

/// Lines of statements.
pub(super) fn laid_out(statements: Vec<syn::Stmt>) -> Vec<String> {
    let mut function: syn::ItemFn = syn::parse_quote!(
        async fn f() {}
    );
    function.block.stmts = statements;
    let code = print(Vec::new(), vec![Item::Fn(function)]);
    let mut lines: Vec<String> =
        code.lines().skip(1).map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect();
    lines.pop();
    lines
}

/// The first line of every file.
pub(super) fn notice(document: &str) -> String {
    let from = if document.is_empty() { String::new() } else { format!(" from {document}") };
    format!("Made by specmill{from}. Do not edit: change the spec and run `specmill generate`.")
}

fn invalid(template: &str, path: &std::path::Path, text: &str, error: &syn::Error) -> Diagnostic {
    let (line, shown) = wrong_part(text);
    Diagnostic::new(
        codes::RUST_INVALID,
        format!(
            "template {template} makes no valid Rust for {}: {error}, at or after line {line} of the text:\n{shown}",
            path.display()
        ),
    )
    .help("if you replaced the template, correct it; else please report this with the document")
}

/// The first item that can't be parsed: its line and its beginning. `syn` knows lines
/// only at a price that every build would pay.
fn wrong_part(text: &str) -> (usize, String) {
    let lines: Vec<&str> = text.lines().collect();
    let mut start = 0;
    for (index, line) in lines.iter().enumerate() {
        let ends =
            line.starts_with('}') || (!line.starts_with([' ', '/', '#']) && line.ends_with([';', '}']));
        if !ends && index + 1 < lines.len() {
            continue;
        }
        let item = lines.get(start..=index).unwrap_or_default();
        if syn::parse_file(&item.join("\n")).is_err() {
            let blank = item.iter().take_while(|line| line.trim().is_empty()).count();
            let shown: Vec<_> = item.iter().skip(blank).take(SHOWN_LINES).copied().collect();
            return (start + blank + 1, shown.join("\n"));
        }
        start = index + 1;
    }
    (1, lines.iter().take(SHOWN_LINES).copied().collect::<Vec<_>>().join("\n"))
}

/// Blank documentation lines where there is nothing to separate are left out, so that
/// templates need not count.
fn tidy_docs(text: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            continue;
        }
        let is_doc =
            |line: &str| line.trim_start().starts_with("///") || line.trim_start().starts_with("//!");
        let is_blank = |line: &str| matches!(line.trim(), "///" | "//!");
        if is_blank(trimmed) {
            if out.last().is_some_and(|last| is_doc(last) && !is_blank(last)) {
                out.push(line);
            }
            continue;
        }
        if !is_doc(trimmed) && out.last().is_some_and(|last| is_blank(last)) {
            out.pop();
        }
        out.push(line);
    }
    out.join("\n")
}

/// Text whose calls of macros in braces are kept as they are: such a macro has a grammar
/// of its own, which no formatter knows.
struct Kept {
    /// The text, with a stand-in for each such call.
    text: String,
    calls: Vec<String>,
}

/// The macro that stands for a call that is kept.
const STAND_IN: &str = "specmill_kept";

impl Kept {
    fn of(text: &str) -> Self {
        let mut kept = Self { text: String::with_capacity(text.len()), calls: Vec::new() };
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            let indent = " ".repeat(depth(line));
            if !begins_call(line.trim_start()) {
                kept.text.push_str(line);
                kept.text.push('\n');
                continue;
            }
            kept.text.push_str(&format!("{indent}{STAND_IN}!({});\n", kept.calls.len()));
            let mut call = String::new();
            let mut docs = Vec::new();
            let mut next = Some(line);
            while let Some(line) = next {
                let line = line.strip_prefix(&indent).unwrap_or(line).trim_end();
                if is_comment(line) || line.trim_start().starts_with("#[") {
                    docs.push(line.trim_start());
                } else {
                    // What belongs to a line begins where it does.
                    let at = " ".repeat(depth(line));
                    call.extend(docs.drain(..).map(|docs| format!("{at}{docs}\n")));
                    call.push_str(&format!("{line}\n"));
                }
                next = if line == "}" { None } else { lines.next() };
            }
            if let [first, entry, last] = call.lines().collect::<Vec<_>>().as_slice()
                && let line = format!("{first} {} {last}\n", entry.trim())
                && line.chars().count() <= WIDTH
                && !is_comment(entry)
            {
                call = line;
            }
            kept.calls.push(call);
        }
        kept
    }

    /// Finds out whether what is kept consists of tokens.
    fn check(&self) -> syn::Result<()> {
        self.calls.iter().try_for_each(|call| syn::parse_str::<syn::ItemMacro>(call).map(|_| ()))
    }

    /// `prettyplease` with blank lines where one writes them by hand.
    fn lay_out(&self, file: File) -> String {
        let followed = !file.items.is_empty();
        let mut out = print(file.attrs, Vec::new());
        if !out.is_empty() && followed {
            out.push('\n');
        }
        out.push_str(&self.items(file.items));
        out
    }

    /// The call that a stand-in stands for.
    fn call(&self, item: &syn::ItemMacro) -> Option<&str> {
        if !item.mac.path.is_ident(STAND_IN) {
            return None;
        }
        let index: syn::LitInt = item.mac.parse_body().ok()?;
        self.calls.get(index.base10_parse::<usize>().ok()?).map(String::as_str)
    }

    fn items(&self, items: Vec<Item>) -> String {
        let mut out = String::new();
        let mut previous = None;
        for item in items {
            let kind = ItemKind::of(&item);
            if previous.is_some_and(|previous| previous != kind || kind == ItemKind::Other) {
                out.push('\n');
            }
            out.push_str(&self.one(item));
            previous = Some(kind);
        }
        out
    }

    fn one(&self, item: Item) -> String {
        match item {
            Item::Mod(mut module) => {
                // The module is printed empty, and its items put between the braces.
                let content = module.content.as_mut().map(|(_, items)| std::mem::take(items));
                let shell = print(Vec::new(), vec![Item::Mod(module)]);
                match content {
                    Some(content) => {
                        let shell = shell
                            .trim_end()
                            .trim_end_matches('}')
                            .trim_end()
                            .trim_end_matches('{')
                            .trim_end();
                        format!("{shell} {{\n{}}}\n", indent(&self.items(content)))
                    }
                    None => shell,
                }
            }
            Item::Impl(item) => implementation(item),
            Item::Macro(item) => match self.call(&item) {
                Some(call) => {
                    // Attributes stay before what they belong to.
                    let text = print(Vec::new(), vec![Item::Macro(item)]);
                    let attributes = text.rfind(STAND_IN).and_then(|end| text.get(..end));
                    format!("{}{call}", attributes.unwrap_or_default())
                }
                None => print(Vec::new(), vec![Item::Macro(item)]),
            },
            _ => print(Vec::new(), vec![item]),
        }
    }
}

/// The line begins a call of a macro of the runtime in braces, or the definition of a
/// macro.
fn begins_call(line: &str) -> bool {
    (line.starts_with("rt::") && line.ends_with("! {")) || line.starts_with("macro_rules! ")
}

/// Neighbours of one kind stand without a blank line between them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ItemKind {
    Use { std: bool, public: bool },
    Module,
    Macro,
    Other,
}

impl ItemKind {
    fn of(item: &Item) -> Self {
        match item {
            Item::Use(item) => Self::Use {
                std: matches!(&item.tree, syn::UseTree::Path(path) if path.ident == "std"),
                public: matches!(item.vis, syn::Visibility::Public(_)),
            },
            Item::Mod(module) if module.content.is_none() => Self::Module,
            Item::Macro(item) if item.mac.path.is_ident(STAND_IN) || !item.attrs.is_empty() => Self::Other,
            Item::Macro(_) => Self::Macro,
            _ => Self::Other,
        }
    }
}

fn print(attrs: Vec<Attribute>, items: Vec<Item>) -> String {
    prettyplease::unparse(&File { shebang: None, frontmatter: None, attrs, items })
}

/// Text below another module. Literals over several lines would change by this; there
/// are none in generated code.
fn indent(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}

/// An `impl` with a blank line between its members, each of which is printed alone.
fn implementation(mut item: ItemImpl) -> String {
    let members = std::mem::take(&mut item.items);
    let mut file =
        File { shebang: None, frontmatter: None, attrs: Vec::new(), items: vec![Item::Impl(item)] };
    let shell = prettyplease::unparse(&file);
    let head = shell.trim_end().trim_end_matches('}');
    let mut bodies = Vec::new();
    for member in members {
        if let Some(Item::Impl(item)) = file.items.first_mut() {
            item.items = vec![member];
        }
        let text = prettyplease::unparse(&file);
        let body = text.strip_prefix(head).and_then(|text| text.trim_end().strip_suffix('}'));
        bodies.push(body.unwrap_or(&text).trim_matches('\n').to_owned());
    }
    match bodies.is_empty() {
        true => shell,
        false => format!("{head}\n{}\n}}\n", bodies.join("\n\n")),
    }
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn laid_out(text: &str) -> String {
        let mut diagnostics = Diagnostics::new();
        let file = rust(PathBuf::from("a.rs"), "rust/a.tera", "a.yaml", text, &mut diagnostics);
        assert!(diagnostics.is_empty());
        file.unwrap().text
    }

    #[test]
    fn a_file_says_where_it_comes_from() {
        assert_eq!(
            laid_out("fn a() {}"),
            "// Made by specmill from a.yaml. Do not edit: change the spec and run `specmill generate`.\n\n\
             fn a() {}\n"
        );
    }

    #[test]
    fn blank_lines_stand_between_items_and_members() {
        let text = laid_out(
            "use std::a; use b::c; mod d; mod e; struct S; impl S { const A: u8 = 1; fn b() { c(); } \
             /// Doc.\n fn d() {} } mod f { struct T; struct U; }",
        );
        let body = text.split_once("\n\n").unwrap().1;
        assert_eq!(
            body,
            "use std::a;\n\nuse b::c;\n\nmod d;\nmod e;\n\nstruct S;\n\nimpl S {\n    const A: u8 = 1;\n\n    \
             fn b() {\n        c();\n    }\n\n    /// Doc.\n    fn d() {}\n}\n\nmod f {\n    struct T;\n\n    \
             struct U;\n}\n"
        );
    }

    #[test]
    fn pieces_of_a_file_are_laid_out_as_the_whole() {
        let text = "//! A.\nuse b::c;\n/// One.\npub struct A {\n}\nimpl A {\n}\n/// Two.\npub enum B {\n}\n\
                    #[derive(Debug)]\nstruct C {\n}\n";
        let parts = pieces(text, 1);
        assert_eq!(parts.len(), 3);
        assert_eq!(parts.concat(), text);
        let code: Vec<String> = parts.iter().map(|part| whole(part).unwrap()).collect();
        assert_eq!(code.join("\n"), whole(text).unwrap());
    }

    #[test]
    fn needless_blank_documentation_goes() {
        let text = laid_out("///\n/// A.\n///\n///\n/// B.\n///\nstruct S;");
        assert!(text.ends_with("\n/// A.\n///\n/// B.\nstruct S;\n"), "{text}");
    }

    #[test]
    fn wrong_text_is_a_finding_with_its_template_and_line() {
        let mut diagnostics = Diagnostics::new();
        let text = "struct A;\n\nstruct B {\n    a b\n}\n\nstruct C;\n";
        assert_eq!(rust(PathBuf::from("src/a.rs"), "rust/a.tera", "", text, &mut diagnostics), None);
        let found: Vec<_> = diagnostics.iter().map(|found| found.message.clone()).collect();
        assert_eq!(
            found,
            [
                "template rust/a.tera makes no valid Rust for src/a.rs: expected `:`, at or after line 2 of the \
              text:\nstruct B {\n    a b\n}"
            ]
        );
    }
}
