use super::extensions::ExtensionPlace;
use super::{EXTENSIONS, Extension, Key, ObjectKind, Since, ValueForm, keys, rules, walk};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::nearest::nearest;
use crate::source::{Member, Node, NodeValue};

/// Reports what does not belong where it stands: unknown keys, values of another
/// form, and keys that are missing.
///
/// Unknown keys do no harm and are warnings; a value that can't be what its key says
/// is an error.
pub fn check(document: &Node, diagnostics: &mut Diagnostics) {
    if document.get("openapi").is_none() {
        // Not an OpenAPI document, which bringing it to 3.1 tells of: nothing else counts.
        return;
    }
    let version = document.get("openapi").and_then(Node::as_str).unwrap_or_default().to_owned();
    walk(document, ObjectKind::Document, &mut |kind, node, _| object(kind, node, &version, diagnostics));
}

fn object(kind: ObjectKind, node: &Node, version: &str, diagnostics: &mut Diagnostics) {
    let NodeValue::Object(members) = &node.value else {
        // Schemas may be flags; that other things are not objects is said of the
        // key that holds them.
        return;
    };
    let is_reference = kind.section().is_some() && node.get("$ref").is_some();
    for member in members {
        if is_reference && member.key.name == "$ref" && kind.pattern().is_some() {
            // A reference in the place of a callback, not a member of one.
            continue;
        }
        if member.key.name.starts_with("x-") && kind != ObjectKind::SecurityRequirement {
            extension(kind, member, diagnostics);
            continue;
        }
        if let Some(form) = kind.pattern() {
            if kind == ObjectKind::Paths {
                path(member, diagnostics);
            }
            value(kind, &member.key.name, &member.value, form, diagnostics);
            continue;
        }
        match keys(kind).iter().find(|key| key.name == member.key.name) {
            Some(key) => known(kind, key, member, version, diagnostics),
            None => unknown(kind, member, is_reference, diagnostics),
        }
    }
    if is_reference {
        return;
    }
    rules::check(kind, node, version, diagnostics);
    for key in keys(kind).iter().filter(|key| key.required) {
        if node.get(key.name).is_none() {
            diagnostics.push(
                Diagnostic::new(
                    codes::MISSING_KEY,
                    format!("this {} object has no `{}`", kind.name(), key.name),
                )
                .at(node.span, "")
                .help("the specification requires it"),
            );
        }
    }
}

fn path(member: &Member, diagnostics: &mut Diagnostics) {
    let path = &member.key.name;
    let mut say = |message: String, help: &str| {
        diagnostics.push(Diagnostic::new(codes::DOCUMENT_SHAPE, message).at(member.key.span, "").help(help));
    };
    if !path.starts_with('/') {
        say(
            format!("the path `{path}` does not begin with a slash"),
            "paths are appended to the address of the server",
        );
    }
    let braces: String = path.chars().filter(|letter| matches!(letter, '{' | '}')).collect();
    if !braces.replace("{}", "").is_empty() {
        say(
            format!("the braces of the path `{path}` do not pair"),
            "write each parameter as its name in braces",
        );
    }
}

fn known(kind: ObjectKind, key: &Key, member: &Member, version: &str, diagnostics: &mut Diagnostics) {
    let fits = match key.since {
        Since::Always => true,
        Since::Draft4 => false,
        Since::Only30 => version.starts_with("3.0"),
        Since::From31 => !version.starts_with("3.0"),
        Since::From32 => !version.starts_with("3.0") && !version.starts_with("3.1"),
    };
    if !fits {
        let help = match key.name {
            "nullable" => "write `type: [string, \"null\"]` (or whichever type it is)".to_owned(),
            "definitions" => "write `$defs`, or move the schemas to `components`".to_owned(),
            name => format!(
                "say `openapi: 3.1.0` at the top if the document is of that version, or take `{name}` out"
            ),
        };
        diagnostics.push(
            Diagnostic::new(
                codes::KEY_OF_OTHER_VERSION,
                format!("OpenAPI {version} has no `{}` here", key.name),
            )
            .at(member.key.span, if key.name == "nullable" { "read as OpenAPI 3.0 means it" } else { "" })
            .help(help),
        );
    }
    if key.form == ValueForm::FlagOrNumber
        && matches!(member.value.value, NodeValue::Bool(_))
        && !version.starts_with("3.0")
    {
        diagnostics.push(
            Diagnostic::new(
                codes::KEY_OF_OTHER_VERSION,
                format!("`{}` is a number in OpenAPI {version}, not a boolean", key.name),
            )
            .at(member.value.span, "read as OpenAPI 3.0 means it")
            .help("write the limit itself: `exclusiveMinimum: 1`, without `minimum`"),
        );
    }
    value(kind, key.name, &member.value, key.form, diagnostics);
}

fn unknown(kind: ObjectKind, member: &Member, is_reference: bool, diagnostics: &mut Diagnostics) {
    if is_reference {
        // Said of the reference where it is followed; what stands beside it is not
        // this kind's business.
        return;
    }
    let name = &member.key.name;
    let method = keys(kind).iter().find(|key| {
        key.form == ValueForm::One(ObjectKind::Operation)
            && kind == ObjectKind::PathItem
            && key.name.eq_ignore_ascii_case(name)
    });
    if let Some(method) = method {
        // To leave it out would lose a whole operation.
        diagnostics.push(
            Diagnostic::new(codes::DOCUMENT_SHAPE, format!("the method `{name}` is not in lower case"))
                .at(member.key.span, "")
                .help(format!("write `{}`", method.name)),
        );
        return;
    }
    let nearest = nearest(name, keys(kind).iter().map(|key| key.name));
    let help = match nearest {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "take it out, or let its name begin with `x-` if it is an extension".to_owned(),
    };
    diagnostics.push(
        Diagnostic::new(codes::UNKNOWN_KEY, format!("{} objects have no `{name}`", kind.name()))
            .at(member.key.span, "this key is ignored")
            .help(help),
    );
}

/// Letters that may differ between two extensions before they are surely different ones.
const TYPING_ERROR: usize = 1;

fn extension(kind: ObjectKind, member: &Member, diagnostics: &mut Diagnostics) {
    let name = &member.key.name;
    let mut ignored = |message: String, help: String| {
        diagnostics.push(
            Diagnostic::new(codes::EXTENSION_IGNORED, message)
                .at(member.key.span, "this extension is ignored")
                .help(help),
        );
    };
    match Extension::named(name) {
        Some(known) if !known.is_read() => {}
        Some(known) if known.is_for(kind) => value(kind, name, &member.value, known.form, diagnostics),
        Some(known) => {
            let ExtensionPlace::On(kinds) = known.place else { return };
            let kinds: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
            ignored(
                format!("`{name}` means nothing at {}", with_article(kind)),
                format!("move it to the object that it is about: {}", kinds.join(" or ")),
            );
        }
        // Everybody may have extensions of their own, so only what is almost one of
        // ours is taken for a mistake.
        None => {
            let read = EXTENSIONS.iter().filter(|known| known.is_read() && known.is_for(kind));
            let near =
                read.map(|known| known.name).find(|known| strsim::osa_distance(name, known) <= TYPING_ERROR);
            if let Some(near) = near {
                ignored(format!("the extension `{name}` is unknown"), format!("did you mean `{near}`?"));
            }
        }
    }
}

fn value(kind: ObjectKind, key: &str, node: &Node, form: ValueForm, diagnostics: &mut Diagnostics) {
    if form == ValueForm::Text
        && key != "openapi"
        && let Some(text) = scalar_as_text(node)
    {
        diagnostics.push(
            Diagnostic::new(
                codes::SCALAR_AS_TEXT,
                format!("`{key}` of this {} object is {}, not text", kind.name(), node.kind()),
            )
            .at(node.span, format!("read as \"{text}\""))
            .help("put it in quotes"),
        );
        return;
    }
    let text = |node: &Node| matches!(node.value, NodeValue::String(_));
    let texts = |node: &Node| match &node.value {
        NodeValue::Array(items) => items.iter().all(text),
        _ => false,
    };
    let all = |node: &Node, fits: &dyn Fn(&Node) -> bool| match &node.value {
        NodeValue::Object(members) => members.iter().all(|member| fits(&member.value)),
        _ => false,
    };
    let object = |node: &Node, kind: ObjectKind| match &node.value {
        NodeValue::Object(_) => true,
        NodeValue::Bool(_) => kind == ObjectKind::Schema,
        _ => false,
    };
    let (fits, expected) = match form {
        ValueForm::Any => (true, String::new()),
        ValueForm::Text => (text(node), "text".to_owned()),
        ValueForm::Flag => (matches!(node.value, NodeValue::Bool(_)), "true or false".to_owned()),
        ValueForm::Number => (matches!(node.value, NodeValue::Number(_)), "a number".to_owned()),
        ValueForm::Count => {
            let count = match &node.value {
                // `1.0` is a whole number to JSON Schema, but to few readers.
                NodeValue::Number(number) => number.as_u64().is_some(),
                _ => false,
            };
            (count, "a whole number, zero or more".to_owned())
        }
        ValueForm::FlagOrNumber => (
            matches!(node.value, NodeValue::Number(_) | NodeValue::Bool(_)),
            "a number (in 3.0: true or false)".to_owned(),
        ),
        ValueForm::TextOrTexts => (text(node) || texts(node), "text, or a list of texts".to_owned()),
        ValueForm::Texts => (texts(node), "a list of texts".to_owned()),
        ValueForm::Values => (matches!(node.value, NodeValue::Array(_)), "a list".to_owned()),
        ValueForm::TextMap => (all(node, &text), "an object of texts".to_owned()),
        ValueForm::TextsMap => (all(node, &texts), "an object of lists of texts".to_owned()),
        ValueForm::One(kind) => (object(node, kind), described(kind)),
        ValueForm::List(kind) => {
            let fits = match &node.value {
                NodeValue::Array(items) => items.iter().all(|item| object(item, kind)),
                _ => false,
            };
            (fits, format!("a list of {} objects", kind.name()))
        }
        ValueForm::Map(kind) => {
            (all(node, &|node| object(node, kind)), format!("an object of {} objects", kind.name()))
        }
    };
    if !fits {
        diagnostics.push(
            Diagnostic::new(
                codes::DOCUMENT_SHAPE,
                format!(
                    "`{key}` of this {} object is {}, not {expected}",
                    kind.name(),
                    described_node(node, form)
                ),
            )
            .at(node.span, format!("{expected} belongs here"))
            .help(help(key, node, form)),
        );
    }
}

/// The text that a number or a boolean prints as.
pub(in crate::openapi) fn scalar_as_text(node: &Node) -> Option<String> {
    match &node.value {
        NodeValue::Number(number) => Some(number.to_string()),
        NodeValue::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn described(kind: ObjectKind) -> String {
    match kind {
        ObjectKind::Schema => "a schema (an object, or true or false)".to_owned(),
        other => with_article(other),
    }
}

fn with_article(kind: ObjectKind) -> String {
    let article = if kind.name().starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    format!("{article} {} object", kind.name())
}

/// What stands there, going into containers of the right kind whose content is wrong.
fn described_node(node: &Node, form: ValueForm) -> String {
    let inner = match (&node.value, form) {
        (NodeValue::Array(items), ValueForm::Texts | ValueForm::TextOrTexts) => {
            items.iter().find(|item| item.as_str().is_none())
        }
        (NodeValue::Array(items), ValueForm::List(_)) => {
            items.iter().find(|item| !matches!(item.value, NodeValue::Object(_)))
        }
        (NodeValue::Object(members), ValueForm::Map(_)) => members
            .iter()
            .map(|member| &member.value)
            .find(|value| !matches!(value.value, NodeValue::Object(_))),
        (NodeValue::Object(members), ValueForm::TextMap) => {
            members.iter().map(|member| &member.value).find(|value| value.as_str().is_none())
        }
        _ => None,
    };
    match inner {
        Some(inner) => format!("{} with {} in it", node.kind(), inner.kind()),
        None => node.kind().to_owned(),
    }
}

fn help(key: &str, node: &Node, form: ValueForm) -> String {
    match (key, &node.value) {
        ("required", NodeValue::Bool(_)) => {
            "list the names of the required properties at the object that has them".to_owned()
        }
        (_, NodeValue::Null) => "the value is empty: give it one, or take the key out".to_owned(),
        (_, NodeValue::Number(_) | NodeValue::Bool(_))
            if matches!(form, ValueForm::Text | ValueForm::TextOrTexts) =>
        {
            "put it in quotes if text is meant".to_owned()
        }
        _ => "compare this place with the OpenAPI specification".to_owned(),
    }
}
