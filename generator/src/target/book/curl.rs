//! The call of an operation from a shell.

use std::fmt::Write as _;

use heck::ToShoutySnakeCase as _;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::model::sample;
use crate::model::{Api, Location, Message, Operation, Parameter, Payload, Requirement, SchemeKind, Style};

/// Everything but what RFC 3986 calls unreserved.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A command that makes the call. What only the caller knows stands in it as a
/// variable of the shell.
pub(super) fn command(api: &Api, operation: &Operation) -> String {
    let mut words = Vec::new();
    match operation.method.as_str() {
        "GET" => {}
        "HEAD" => words.push("--head".to_owned()),
        method => words.push(format!("--request {method}")),
    }
    words.push(url(api, operation).quoted());
    words.extend(credentials(api, operation));
    for parameter in needed(operation, Location::Header) {
        let mut text = Text::default();
        text.literal(&parameter.name);
        text.literal(": ");
        text.value(api, parameter, false);
        words.push(format!("--header {}", text.quoted()));
    }
    let cookies: Vec<&Parameter> = needed(operation, Location::Cookie).collect();
    if !cookies.is_empty() {
        let mut text = Text::default();
        for (index, parameter) in cookies.into_iter().enumerate() {
            text.literal(if index == 0 { "" } else { "; " });
            text.literal(&parameter.name);
            text.literal("=");
            text.value(api, parameter, true);
        }
        words.push(format!("--cookie {}", text.quoted()));
    }
    words.extend(body(api, operation));
    format!("curl {}", words.join(" \\\n  "))
}

/// Parameters of a place that a call can't do without.
fn needed(operation: &Operation, location: Location) -> impl Iterator<Item = &Parameter> {
    operation.parameters.iter().filter(move |parameter| parameter.location == location && parameter.required)
}

fn url(api: &Api, operation: &Operation) -> Text {
    let mut url = Text::default();
    if let Some(server) = operation.servers.first().or_else(|| api.servers.first()) {
        url.template(&server.url, |url, name| match server.variables.get(name) {
            Some(variable) => url.literal(&variable.default),
            None => url.variable(name),
        });
    }
    url.template(&operation.path, |url, name| {
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.location == Location::Path && parameter.name == name);
        match parameter {
            Some(parameter) => {
                match parameter.style {
                    Style::Label => url.literal("."),
                    Style::Matrix => url.literal(&format!(";{name}=")),
                    _ => {}
                }
                url.value(api, parameter, true);
            }
            None => url.variable(name),
        }
    });
    let mut separator = if operation.path.contains('?') { "&" } else { "?" };
    for parameter in needed(operation, Location::Query) {
        url.literal(separator);
        separator = "&";
        url.literal(&utf8_percent_encode(&parameter.name, ESCAPED).to_string());
        url.literal("=");
        url.value(api, parameter, true);
    }
    for scheme in schemes(api, operation) {
        if let SchemeKind::ApiKey { location: Location::Query, name } = scheme {
            url.literal(separator);
            separator = "&";
            url.literal(&utf8_percent_encode(name, ESCAPED).to_string());
            url.literal("=");
            url.variable("API_KEY");
        }
    }
    url
}

/// Schemes of the first alternative that a command line can meet.
fn schemes<'a>(api: &'a Api, operation: &Operation) -> Vec<&'a SchemeKind> {
    let kinds = |requirement: &Requirement| -> Option<Vec<&'a SchemeKind>> {
        let schemes = requirement.schemes.iter();
        schemes.map(|used| api.schemes.get(used.scheme).map(|scheme| &scheme.kind)).collect()
    };
    let simple = |kinds: &Vec<&SchemeKind>| {
        kinds.iter().all(|kind| match kind {
            SchemeKind::ApiKey { name, .. } => !name.eq_ignore_ascii_case("authorization"),
            SchemeKind::Basic | SchemeKind::Bearer { .. } => true,
            _ => false,
        })
    };
    operation.security.alternatives().iter().filter_map(kinds).find(simple).unwrap_or_default()
}

fn credentials(api: &Api, operation: &Operation) -> Vec<String> {
    let mut words = Vec::new();
    for scheme in schemes(api, operation) {
        match scheme {
            SchemeKind::ApiKey { location: Location::Cookie, name } => {
                let mut text = Text::default();
                text.literal(name);
                text.literal("=");
                text.variable("API_KEY");
                words.push(format!("--cookie {}", text.quoted()));
            }
            SchemeKind::ApiKey { location: Location::Header, name } => {
                let mut text = Text::default();
                text.literal(name);
                text.literal(": ");
                text.variable(if name.to_lowercase().contains("token") { "TOKEN" } else { "API_KEY" });
                words.push(format!("--header {}", text.quoted()));
            }
            SchemeKind::Basic => {
                words.push("--user \"$USERNAME:$PASSWORD\"".to_owned());
            }
            SchemeKind::Bearer { .. } => words.push("--header \"Authorization: Bearer $TOKEN\"".to_owned()),
            _ => {}
        }
    }
    words
}

fn body(api: &Api, operation: &Operation) -> Vec<String> {
    let content = operation.request.as_ref().and_then(Message::preferred);
    let Some(content) = content else { return Vec::new() };
    let media_type = format!("--header {}", single(&format!("Content-Type: {}", content.media_type)));
    match &content.payload {
        Payload::Json(_) => {
            let value = sample::body(api, content).unwrap_or_default();
            vec![media_type, format!("--data {}", single(&format!("{value:#}")))]
        }
        Payload::Form(_) => match sample::body(api, content) {
            Some(Value::Object(members)) => members
                .iter()
                .map(|(name, value)| {
                    let pair = format!("{name}={}", plain(value));
                    format!("--data-urlencode {}", single(&pair))
                })
                .collect(),
            _ => Vec::new(),
        },
        Payload::Text(_) | Payload::Xml(_) | Payload::Stream { .. } => {
            vec![media_type, "--data-binary @body.txt".to_owned()]
        }
        Payload::Multipart(_) | Payload::Bytes(_) => vec![media_type, "--data-binary @body.bin".to_owned()],
    }
}

/// Text in single quotes, which a shell leaves as it is.
fn single(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// Text with variables of the shell in it, for double quotes.
#[derive(Default)]
struct Text {
    quoted: String,
}

impl Text {
    fn literal(&mut self, text: &str) {
        for c in text.chars() {
            if matches!(c, '"' | '\\' | '$' | '`') {
                self.quoted.push('\\');
            }
            self.quoted.push(c);
        }
    }

    fn variable(&mut self, name: &str) {
        let name: String =
            name.to_shouty_snake_case().chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let first = if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() { "_" } else { "" };
        // Braces end the name where the text goes on.
        let _ = write!(self.quoted, "${{{first}{name}}}");
    }

    /// `text` with what stands in braces put in by `fill`.
    fn template(&mut self, text: &str, mut fill: impl FnMut(&mut Self, &str)) {
        let mut rest = text;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, from)| Some((before, from.split_once('}')?)))
        {
            self.literal(before);
            fill(self, name);
            rest = after;
        }
        self.literal(rest);
    }

    fn value(&mut self, api: &Api, parameter: &Parameter, escape: bool) {
        match sample::parameter(api, parameter).filter(|_| !parameter.from_client) {
            Some(value) => {
                let text = if parameter.json { value.to_string() } else { plain(&value) };
                if escape {
                    self.literal(&utf8_percent_encode(&text, ESCAPED).to_string());
                } else {
                    self.literal(&text);
                }
            }
            None => self.variable(&parameter.name),
        }
    }

    fn quoted(&self) -> String {
        format!("\"{}\"", self.quoted)
    }
}
