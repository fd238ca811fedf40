//! What a call answers with.

use serde::Serialize;

use crate::model::{Operation, Response, Status};

use super::super::super::names::OperationNames;
use super::super::super::offered::{Written, written};
use super::super::super::types::{Imports, Types};
use super::super::super::{checks, doc, format, literal};
use super::super::models::is_uneven;
use super::super::{describe, paragraph};
use super::OperationView;

/// About the size of an answer as it came.
const ANSWER_SIZE: usize = 176;

/// A struct of headers and body.
#[derive(Debug, Serialize)]
pub(super) struct OutputView {
    pub(super) name: String,
    pub(super) fields: Vec<OutputField>,
    /// Two of them can be compared.
    pub(super) comparable: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct OutputField {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) docs: Vec<String>,
    pub(super) value: String,
    /// The header that it holds; `None` for the body.
    #[serde(skip)]
    pub(super) header: Option<String>,
}

/// An enum of bodies by status.
#[derive(Debug, Serialize)]
pub(super) struct ChoiceView {
    pub(super) name: String,
    pub(super) variants: Vec<ChoiceVariant>,
    /// There is a variant for what is not declared.
    pub(super) other: bool,
    pub(super) uneven: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct ChoiceVariant {
    name: String,
    docs: Vec<String>,
    ty: Option<String>,
}

/// What a success holds.
#[derive(Clone, Debug, PartialEq)]
enum Payload {
    Nothing,
    Json(String),
    Text,
    Binary,
}

impl Payload {
    fn ty(&self, imports: &mut Imports) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Json(ty) => Some(ty.clone()),
            Self::Text => Some("String".to_owned()),
            Self::Binary => {
                imports.runtime.insert("Bytes");
                Some("Bytes".to_owned())
            }
        }
    }

    /// How it is read off an answer.
    fn read(&self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Json(_) => Some("answer.json()?"),
            Self::Text => Some("answer.text()?"),
            Self::Binary => Some("answer.bytes()"),
        }
    }
}

fn payload(types: &Types<'_>, written: Option<Written<'_>>, imports: &mut Imports) -> Payload {
    match written {
        None => Payload::Nothing,
        Some(Written::Json(schema)) => Payload::Json(types.item(schema, imports)),
        Some(Written::Form(_) | Written::Text) => Payload::Text,
        Some(Written::Bytes) => Payload::Binary,
    }
}

fn body(response: &Response) -> Option<Written<'_>> {
    written(&response.message).map(|(_, written)| written)
}

/// Decides what `send` returns.
pub(super) fn answer(
    types: &Types<'_>,
    operation: &Operation,
    names: &OperationNames,
    imports: &mut Imports,
    view: &mut OperationView,
) {
    let successes: Vec<&Response> = operation.successes().collect();
    let payloads: Vec<_> = successes.iter().map(|success| payload(types, body(success), imports)).collect();
    let mut distinct: Vec<&Payload> = Vec::new();
    for payload in &payloads {
        if !distinct.contains(&payload) {
            distinct.push(payload);
        }
    }
    if let [success] = successes.as_slice() {
        view.answer_docs = describe(None, success.message.description.as_deref(), "");
    }
    let with_headers = successes.iter().any(|success| !success.message.headers.is_empty());
    // What is made of the answer where the method of `Call` does not give all.
    let mut finish = None;
    // The type of the body; how `send` gets it; how it is read off an answer.
    let (ty, send, read) = match distinct.as_slice() {
        [] | [Payload::Nothing] => (None, "send_empty", None),
        [Payload::Text] => both(Some("String".to_owned()), "send_text", Payload::Text.read()),
        [only @ Payload::Binary] => both(only.ty(imports), "send_bytes", only.read()),
        [only @ Payload::Json(_)] => both(only.ty(imports), "send", only.read()),
        [Payload::Json(ty), Payload::Nothing] | [Payload::Nothing, Payload::Json(ty)] => {
            let ty = if ty.starts_with("Option<") { ty.clone() } else { format!("Option<{ty}>") };
            both(Some(ty), "send_optional", Some("answer.optional_json()?"))
        }
        _ => {
            let name = if with_headers { names.body.clone() } else { names.output.clone() };
            let choice = choice(types, &name, &successes, &payloads, imports);
            let arms = arms(&name, &successes, &payloads, &choice);
            view.choice = Some(choice);
            let read = format!("match answer.status().as_u16() {{ {arms} }}");
            finish = Some(format!("let output = {read}; Ok(output)"));
            (Some(name), "answer", Some(read))
        }
    };
    if !with_headers {
        view.answer = ty.unwrap_or_else(|| "()".to_owned());
        view.send = sent(send, &view.answer, finish.as_deref());
        return;
    }
    let mut fields = headers(types, &successes, names, imports);
    if let (Some(ty), Some(value)) = (ty, read) {
        let name = names.output_body.ident.clone();
        let docs = vec!["The body of the answer.".to_owned()];
        fields.push(OutputField { name, ty, docs, value, header: None });
    }
    let values: Vec<_> = fields.iter().map(|field| format!("{}: {}", field.name, field.value)).collect();
    view.answer = names.output.clone();
    let finish = format!("Ok({} {{ {} }})", names.output, values.join(", "));
    view.send = sent("answer", &view.answer, Some(&finish));
    view.output = Some(OutputView { name: names.output.clone(), fields, comparable: view.choice.is_none() });
}

/// How the call is sent, in lines.
fn sent(method: &str, answer: &str, finish: Option<&str>) -> Vec<String> {
    let text = match finish {
        Some(finish) => {
            let closure = format::expression(&format!("|answer| {{ {finish} }}"));
            format!("send_as -> {answer} = {closure};")
        }
        None => format!("{method} -> {answer};"),
    };
    text.lines().map(str::to_owned).collect()
}

fn both<'a>(
    ty: Option<String>,
    method: &'a str,
    read: Option<&str>,
) -> (Option<String>, &'a str, Option<String>) {
    (ty, method, read.map(str::to_owned))
}

fn headers(
    types: &Types<'_>,
    successes: &[&Response],
    names: &OperationNames,
    imports: &mut Imports,
) -> Vec<OutputField> {
    let mut fields: Vec<OutputField> = Vec::new();
    for header in successes.iter().flat_map(|success| &success.message.headers) {
        let Some(name) = names.headers.get(&header.name.to_lowercase()) else { continue };
        if fields.iter().any(|field| field.name == name.ident) {
            continue;
        }
        let required = successes.iter().all(|success| {
            success
                .message
                .headers
                .iter()
                .any(|other| other.name.eq_ignore_ascii_case(&header.name) && other.required)
        });
        let ty = types.text(&header.value, imports);
        let wire = literal::string(&header.name);
        let mut docs =
            describe(None, header.description.as_deref(), &format!("Header {}.", doc::code(&header.name)));
        paragraph(&mut docs, &checks::words(types, &header.value));
        fields.push(OutputField {
            name: name.ident.clone(),
            ty: if required { ty } else { format!("Option<{ty}>") },
            docs,
            value: if required {
                format!("answer.required_header({wire})?")
            } else {
                format!("answer.header({wire})?")
            },
            header: Some(header.name.clone()),
        });
    }
    fields
}

fn choice(
    types: &Types<'_>,
    name: &str,
    successes: &[&Response],
    payloads: &[Payload],
    imports: &mut Imports,
) -> ChoiceView {
    let mut sizes: Vec<_> = successes
        .iter()
        .map(|success| match body(success) {
            Some(Written::Json(schema)) => types.size(schema),
            Some(_) => 24,
            None => 0,
        })
        .collect();
    let variants = successes
        .iter()
        .zip(payloads)
        .map(|(success, payload)| ChoiceVariant {
            name: variant(success.status),
            docs: describe(
                None,
                success.message.description.as_deref(),
                &format!("{}.", phrase(success.status)),
            ),
            ty: payload.ty(imports),
        })
        .collect();
    let other = !successes.iter().any(|success| takes_all(success.status));
    if other {
        sizes.push(ANSWER_SIZE);
        imports.runtime.insert("Answer");
    }
    ChoiceView { name: name.to_owned(), variants, other, uneven: is_uneven(&mut sizes) }
}

/// The arms of a match over the status. What the document does not declare can only be
/// in 2xx, so that a variant for all of them takes what is left.
fn arms(name: &str, successes: &[&Response], payloads: &[Payload], choice: &ChoiceView) -> String {
    let mut order: Vec<_> = successes.iter().zip(payloads).zip(&choice.variants).collect();
    order.sort_by_key(|((success, _), _)| {
        (takes_all(success.status), !matches!(success.status, Status::Code(_)))
    });
    let mut arms = Vec::new();
    for ((success, payload), variant) in order {
        let pattern = match success.status {
            Status::Code(code) => code.to_string(),
            _ if takes_all(success.status) => "_".to_owned(),
            Status::Range(hundred) => format!("status if status / 100 == {hundred}"),
            Status::Default => continue,
        };
        arms.push(match payload.read() {
            Some(read) => format!("{pattern} => {name}::{}({read})", variant.name),
            None => format!("{pattern} => {name}::{}", variant.name),
        });
    }
    if choice.other {
        arms.push(format!("_ => {name}::Other(answer)"));
    }
    arms.join(", ")
}

fn takes_all(status: Status) -> bool {
    matches!(status, Status::Range(2) | Status::Default)
}

fn variant(status: Status) -> String {
    let name = match status {
        Status::Code(200) => "Ok",
        Status::Code(201) => "Created",
        Status::Code(202) => "Accepted",
        Status::Code(203) => "NonAuthoritative",
        Status::Code(204) => "NoContent",
        Status::Code(205) => "ResetContent",
        Status::Code(206) => "PartialContent",
        Status::Code(207) => "MultiStatus",
        Status::Code(301) => "MovedPermanently",
        Status::Code(302) => "Found",
        Status::Code(303) => "SeeOther",
        Status::Code(304) => "NotModified",
        Status::Code(307) => "TemporaryRedirect",
        Status::Code(308) => "PermanentRedirect",
        Status::Code(code) => return format!("Status{code}"),
        Status::Range(2) | Status::Default => "Success",
        Status::Range(hundred) => return format!("Status{hundred}xx"),
    };
    name.to_owned()
}

fn phrase(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Status {code}"),
        Status::Range(hundred) => format!("Any status from {hundred}00 to {hundred}99"),
        Status::Default => "Any other status".to_owned(),
    }
}
