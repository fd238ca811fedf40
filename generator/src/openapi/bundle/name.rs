//! Names of components that come from elsewhere.

use heck::ToUpperCamelCase;

use crate::source::Node;

/// Keys that say what something is for, not what it is.
const STRUCTURE: &[&str] = &[
    "components",
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "paths",
    "properties",
    "patternProperties",
    "additionalProperties",
    "items",
    "prefixItems",
    "content",
    "schema",
    "definitions",
    "$defs",
    "allOf",
    "anyOf",
    "oneOf",
    "not",
    "if",
    "then",
    "else",
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "requestBody",
];

/// A name for what stands at a pointer in a file whose stem is given.
///
/// Most often the last token is the name. Where it only says what the thing is for
/// (`items`, `0`, `schema`), or the thing is a part of another one, the name is put
/// together from the way to it.
pub(super) fn name(root: Option<&Node>, stem: &str, tokens: &[String]) -> String {
    let telling = match tokens.split_last() {
        None => stem.to_owned(),
        Some((last, way)) if is_name(last) && !way.iter().any(|token| is_part(token)) => last.clone(),
        Some(_) => composed(root, stem, tokens),
    };
    let name: String = telling
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-') { sign } else { '_' })
        .collect();
    if name.chars().all(|sign| sign == '_') { "Component".to_owned() } else { name }
}

fn is_name(token: &str) -> bool {
    !STRUCTURE.contains(&token)
        && !token.contains('/')
        && !token.is_empty()
        && !token.bytes().all(|byte| byte.is_ascii_digit())
}

/// What stands below such a key is a part of something that has a name.
fn is_part(token: &str) -> bool {
    matches!(
        token,
        "paths"
            | "properties"
            | "patternProperties"
            | "items"
            | "prefixItems"
            | "content"
            | "allOf"
            | "anyOf"
            | "oneOf"
    )
}

fn composed(root: Option<&Node>, stem: &str, tokens: &[String]) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut rest = tokens;
    // Operations are known by their id.
    if let [paths, path, method, below @ ..] = tokens
        && paths == "paths"
        && let Some(operation) = root.and_then(|root| root.get(paths)?.get(path)?.get(method))
    {
        match operation.get("operationId").and_then(Node::as_str) {
            Some(id) => parts.push(id.to_upper_camel_case()),
            None => parts.extend([method.to_upper_camel_case(), path.to_upper_camel_case()]),
        }
        match below {
            [section, code, rest_below @ ..] if section == "responses" => {
                parts.push(format!("Response{code}"));
                rest = rest_below;
            }
            [section, rest_below @ ..] if section == "requestBody" => {
                parts.push("Body".to_owned());
                rest = rest_below;
            }
            [section, rest_below @ ..] if section == "parameters" => {
                parts.push("Parameter".to_owned());
                rest = rest_below;
            }
            _ => rest = below,
        }
    }
    let mut previous = "";
    for token in rest {
        let media_type = previous == "content";
        previous = token;
        if token == "items" {
            parts.push("Item".to_owned());
        } else if !STRUCTURE.contains(&token.as_str()) && !media_type {
            parts.push(token.to_upper_camel_case());
        }
    }
    if parts.iter().all(String::is_empty) { stem.to_owned() } else { parts.concat() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::Sources;

    #[test]
    fn names_tell_what_it_is() {
        let mut sources = Sources::new();
        let text = "paths: {/a/{id}: {get: {operationId: showA}, put: {}}}";
        let text = text.replace("/a/{id}", "\"/a/{id}\"");
        let file = sources.add_text("api.yaml", text, &mut Diagnostics::new()).unwrap();
        for (tokens, expected) in [
            (&[][..], "stem"),
            (&["Pet"], "Pet"),
            (&["components", "schemas", "Pet"], "Pet"),
            (&["a b/c"], "ABC"),
            (&["é"], "Component"),
            (&["components", "schemas", "Pet", "properties", "home_address"], "PetHomeAddress"),
            (&["components", "schemas", "Pet", "properties", "tags", "items"], "PetTagsItem"),
            (&["components", "schemas", "Pet", "allOf", "1"], "Pet1"),
            (&["components", "responses", "Fault", "content", "application/json", "schema"], "Fault"),
            (
                &["paths", "/a/{id}", "get", "responses", "200", "content", "application/json", "schema"],
                "ShowAResponse200",
            ),
            (&["paths", "/a/{id}", "put", "requestBody"], "PutAIdBody"),
            (&["paths", "/a/{id}", "get", "parameters", "0"], "ShowAParameter0"),
            (&["items"], "Item"),
            (&["schema"], "stem"),
        ] {
            let tokens: Vec<String> = tokens.iter().map(|&token| token.to_owned()).collect();
            assert_eq!(name(sources.root(file), "stem", &tokens), expected, "{tokens:?}");
        }
    }
}
