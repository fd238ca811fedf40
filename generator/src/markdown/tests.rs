#![allow(clippy::unwrap_used, clippy::panic)]

use pulldown_cmark::{Event, LinkType, Parser, Tag};

use super::Policy;
use super::repair::{OPTIONS, is_break};

const WRAPPED: Policy = Policy {
    width: Some(92),
    bold_headings: false,
    link_addresses: true,
    default_language: "text",
    reserved_languages: &["rust", "ignore-*"],
};

const AS_WRITTEN: Policy = Policy {
    width: None,
    bold_headings: true,
    link_addresses: false,
    default_language: "",
    reserved_languages: &[],
};

#[test]
fn links_are_read_as_commonmark_says() {
    for (text, expected) in [
        // Parentheses and brackets inside of a link.
        ("[a](https://e.org/w_(x))", "[a](https://e.org/w_(x))"),
        ("[a](<https://e.org/w(x>)", "[a](https://e.org/w%28x)"),
        ("[a [b] c](https://e.org)", "[a \\[b\\] c](https://e.org)"),
        ("[a `]` b](https://e.org)", "[a `]` b](https://e.org)"),
        ("[a](https://e.org \"b (c)\")", "[a](https://e.org \"b (c)\")"),
        ("[a](https://e.org 'b \"c\"')", "[a](https://e.org \"b &#34;c&#34;\")"),
        // References and their definitions.
        ("[a][b] and [b]\n\n[b]: https://e.org/(b)", "[a](https://e.org/(b)) and [b](https://e.org/(b))"),
        ("[a][b] and [c]\n\n[b]: #local", "a and \\[c\\]"),
        // Images, alone and in a link.
        ("[![a](https://e.org/i.png)](https://e.org)", "[![a](https://e.org/i.png)](https://e.org)"),
        ("![a **b**](i.png)", "a **b**"),
        // Addresses by themselves.
        ("<https://e.org/a?b=[c]>", "<https://e.org/a?b=%5Bc%5D>"),
        ("<me@e.org> and [m](mailto:me@e.org)", "<me@e.org> and [m](mailto:me@e.org)"),
        ("(https://e.org/w_(x)).", "(<https://e.org/w_(x)>)."),
        ("[https://e.org](#a)", "<https://e.org>"),
        ("[](https://e.org)", "<https://e.org>"),
        // What would run, or lead nowhere.
        ("[a](javascript:b) <javascript:c>", "a javascript:c"),
        ("[a](JavaScript&colon;b())", "a"),
        ("[a](data:text/html,x) [b](//e.org)", "a b"),
        ("[a](https://e.org/{b})", "a"),
        ("[a](b", "\\[a\\](b"),
        ("\\[a](https://e.org)", "\\[a\\](<https://e.org>)"),
    ] {
        assert_eq!(WRAPPED.lines(text).join("\n"), expected, "{text}");
    }
}

#[test]
fn html_is_text_and_what_it_covers_is_markdown() {
    for (text, expected) in [
        ("<p>a *b* `<c>`</p>", "\\<p>a *b* `<c>`\\</p>"),
        ("<div>\n\n# a\n</div>", "\\<div>\n\n# a\n\n\\</div>"),
        ("<div>\n- a <b>\n- c", "\\<div>\n- a \\<b>\n- c"),
        ("<!-- a\n[b](javascript:c)\n-->", "\\<!-- a b -->"),
        ("<a title=\"[b](javascript:c)\">d", "\\<a title=\"b\">d"),
        ("&lt;a&gt; &amp; b", "&lt;a&gt; &amp; b"),
        ("a < b <= c", "a \\< b \\<= c"),
        ("<br>\na<BR />b", "a\\\nb"),
        ("`a<br>b`", "`a<br>b`"),
    ] {
        assert_eq!(WRAPPED.lines(text).join("\n"), expected, "{text}");
    }
}

#[test]
fn blocks_nest() {
    for (text, expected) in [
        ("- a\n\n  b\n\n      c\n- d", "- a\n\n  b\n\n  ```text\n  c\n  ```\n\n- d"),
        ("> - a\n>   1. b\n>\n> c", "> - a\n>   1. b\n>\n> c"),
        ("- [ ] a\n- [x] b", "- [ ] a\n- [x] b"),
        ("a\n===\nb\n---\nc", "# a\n\n## b\n\nc"),
        ("- a\n\n<!---->\n\n* b", "- a\n\n\\<!---->\n\n- b"),
        ("- a\n* b", "- a\n\n* b"),
        ("- a\n-\n- b", "- a\n-\n- b"),
        ("- - - a\n\n---", "- - - a\n\n***"),
        ("a<br># b<br>1. c<br>- d", "a\\\n\\# b\\\n1\\. c\\\n\\- d"),
        ("| a | b |\n|:-:|--:|\n| `c\\|d` | e<br>f |", "| a | b |\n|:-:|--:|\n| `c\\|d` | e<br>f |"),
        ("````\n```\n````", "````text\n```\n````"),
        ("```rust,no_run\na\n```\n~~~ignore-wasm\nb\n~~~", "```text\na\n```\n\n~~~text\nb\n~~~"),
    ] {
        assert_eq!(WRAPPED.lines(text).join("\n"), expected, "{text}");
    }
}

#[test]
fn line_breaks_are_kept_where_no_width_is_set() {
    for (text, expected) in
        [("a\n  b\n- c\n  d", "a\nb\n- c\n  d"), ("a\n    # b", "a\n\\# b"), ("# a **b**\nc", "**a b**\n\nc")]
    {
        assert_eq!(AS_WRITTEN.lines(text).join("\n"), expected, "{text}");
    }
}

#[test]
fn cells_show_every_block() {
    for (text, expected) in [
        ("a\n1. b\n2. c\n   - d", "a<br>1. b<br>2. c<br>• d"),
        ("```\na|<b>\n\nc\n```", "`a\\|<b>`<br>`c`"),
        ("|a|b|\n|-|-|\n|c|d|", "a \\| b<br>c \\| d"),
        ("> a\n\n---\n\nb", "a<br>b"),
        ("[a](https://e.org/|) | b", "[a](https://e.org/%7C) \\| b"),
    ] {
        assert_eq!(AS_WRITTEN.cell(text), expected, "{text}");
    }
}

#[test]
fn lines_begin_with_any_word() {
    for (text, expected) in [
        ("1. a", "1. a"),
        ("# a", "# a"),
        ("- a\n- b", "- a - b"),
        ("[a]: https://e.org", "\\[a\\]: <https://e.org>"),
    ] {
        assert_eq!(WRAPPED.line(text), expected, "{text}");
    }
}

/// Texts out of pieces that mean something to a parser.
fn texts() -> impl Iterator<Item = String> {
    const PIECES: &[&str] = &[
        "a",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\\",
        "`",
        "``",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "]",
        "](",
        "][",
        "!",
        "(",
        ")",
        "<",
        ">",
        "<b>",
        "</b>",
        "<br>",
        "<!--",
        "-->",
        "<a href=\"",
        "\"",
        "<div>",
        "<https://e.org>",
        "https://e.org",
        "javascript:x",
        "[b]: https://e.org",
        "[b]: #x",
        "| a | b |",
        "\n|---|---|\n",
        "|",
        "- ",
        "* ",
        "1. ",
        "> ",
        "# ",
        "---",
        "===",
        "    ",
        "\t",
        "&lt;",
        "&amp;",
        "&",
        "{",
        "\u{202e}",
        "é",
        "[x] ",
    ];
    let mut state = 1_u64;
    let mut next = move |bound: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % bound
    };
    (0..2_000).map(move |_| {
        let length = next(14) + 1;
        (0..length).map(|_| PIECES.get(next(PIECES.len())).copied().unwrap_or_default()).collect()
    })
}

/// Fails where a text has HTML, a link that is not allowed, or what rustdoc would take
/// for a link to an item.
fn assert_safe(source: &str, text: &str) {
    let mut broken = Vec::new();
    let mut callback = |link: pulldown_cmark::BrokenLink<'_>| {
        broken.push(link.reference.to_string());
        None
    };
    for event in Parser::new_with_broken_link_callback(text, OPTIONS, Some(&mut callback)) {
        match event {
            Event::Html(tag) | Event::InlineHtml(tag) if !is_break(&tag) => {
                panic!("HTML {tag:?} in {text:?} of {source:?}");
            }
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                let allowed = link_type == LinkType::Email || super::link::is_allowed(&dest_url);
                assert!(allowed, "link {dest_url:?} in {text:?} of {source:?}");
            }
            _ => {}
        }
    }
    assert!(broken.is_empty(), "links {broken:?} in {text:?} of {source:?}");
}

#[test]
fn nothing_gets_through() {
    for source in texts() {
        for policy in [WRAPPED, AS_WRITTEN] {
            assert_safe(&source, &policy.lines(&source).join("\n"));
            let line = policy.line(&source);
            assert!(!line.contains('\n'));
            assert_safe(&source, &line);
            let cell = policy.cell(&source);
            let table = format!("| h |\n|---|\n| {cell} |");
            assert_safe(&source, &table);
            let cells = Parser::new_ext(&table, OPTIONS)
                .filter(|event| matches!(event, Event::Start(Tag::TableCell)));
            assert_eq!(cells.count(), 2, "{cell:?} of {source:?}");
        }
    }
}

#[test]
fn nesting_is_bounded() {
    for piece in ["> ", "- ", "[", "![", "<b>", "*a ", "<div>\n"] {
        let text = piece.repeat(5_000);
        let lines = WRAPPED.lines(&text);
        assert!(lines.iter().map(String::len).sum::<usize>() < 40 * text.len(), "{piece}");
        AS_WRITTEN.cell(&text);
    }
}
