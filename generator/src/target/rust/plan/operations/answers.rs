//! What a call answers with.

use serde::Serialize;

use crate::model::{Operation, Response, Status};

use super::super::super::names::OperationNames;
use super::super::super::offered::{Written, written};
use super::super::super::rust_type::RustType;
use super::super::super::signature::{Answer, AnswerField};
use super::super::super::types::Types;
use super::super::super::{checks, doc, literal};
use super::super::prose::{describe, paragraph};

/// What a call returns, and how it gets it.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct AnswerPlan {
    docs: Vec<String>,
    /// The method of `Call` that sends it, unless the answer is taken apart.
    send: &'static str,
    ty: RustType,
    output: Option<OutputPlan>,
    choice: Option<ChoicePlan>,
}

/// A struct of headers and body.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct OutputPlan {
    name: String,
    fields: Vec<OutputField>,
    /// Two of them can be compared.
    comparable: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct OutputField {
    name: String,
    ty: RustType,
    docs: Vec<String>,
    /// The expression that reads it off an answer; `None` for a body by status.
    value: Option<String>,
    /// The header that it holds; `None` for the body.
    #[serde(skip)]
    header: Option<String>,
}

/// An enum of bodies by status.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct ChoicePlan {
    name: String,
    variants: Vec<ChoiceVariant>,
    /// Which variant an answer is, by its status.
    arms: Vec<ChoiceArm>,
    /// There is a variant for what is not declared.
    other: bool,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct ChoiceVariant {
    name: String,
    docs: Vec<String>,
    ty: Option<RustType>,
}

#[derive(Debug, PartialEq, Eq, Serialize)]
struct ChoiceArm {
    /// Pattern of the status.
    pattern: String,
    variant: String,
    /// The expression that reads the body off an answer.
    read: Option<&'static str>,
}

/// What a success holds.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Payload {
    Nothing,
    Json(RustType),
    Text,
    Binary,
}

impl Payload {
    fn of(types: &Types<'_>, response: &Response) -> Self {
        match written(&response.message).map(|(_, written)| written) {
            None => Self::Nothing,
            Some(Written::Json(schema)) => Self::Json(types.item(schema)),
            Some(Written::Form(..) | Written::Text) => Self::Text,
            Some(Written::Multipart(..) | Written::Bytes) => Self::Binary,
        }
    }

    fn ty(&self) -> Option<RustType> {
        match self {
            Self::Nothing => None,
            Self::Json(ty) => Some(ty.clone()),
            Self::Text => Some(RustType::String),
            Self::Binary => Some(RustType::Bytes),
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

impl AnswerPlan {
    /// Decides what `send` returns.
    pub(super) fn new(types: &Types<'_>, operation: &Operation, names: &OperationNames) -> Self {
        let successes: Vec<&Response> = operation.successes().collect();
        let payloads: Vec<_> = successes.iter().map(|success| Payload::of(types, success)).collect();
        let mut distinct: Vec<&Payload> = Vec::new();
        for payload in &payloads {
            if !distinct.contains(&payload) {
                distinct.push(payload);
            }
        }
        let docs = match successes.as_slice() {
            [success] => describe(None, success.message.description.as_deref(), ""),
            _ => Vec::new(),
        };
        let with_headers = successes.iter().any(|success| !success.message.headers.is_empty());
        let mut choice = None;
        // The type of the body; how `send` gets it; how it is read off an answer.
        let (ty, send, read) = match distinct.as_slice() {
            [] | [Payload::Nothing] => (None, "send_empty", None),
            [only @ Payload::Text] => (only.ty(), "send_text", only.read()),
            [only @ Payload::Binary] => (only.ty(), "send_bytes", only.read()),
            [only @ Payload::Json(_)] => (only.ty(), "send", only.read()),
            [Payload::Json(ty), Payload::Nothing] | [Payload::Nothing, Payload::Json(ty)] => {
                (Some(ty.clone().optional()), "send_optional", Some("answer.optional_json()?"))
            }
            _ => {
                let name = if with_headers { &names.body } else { &names.output };
                choice = Some(ChoicePlan::new(name, &successes, &payloads));
                (Some(RustType::Model(name.clone())), "send_as", None)
            }
        };
        if !with_headers {
            return Self { docs, send, ty: ty.unwrap_or(RustType::Unit), output: None, choice };
        }
        let mut fields = headers(types, &successes, names);
        if let Some(ty) = ty {
            let name = names.output_body.ident.clone();
            let docs = vec!["The body of the response.".to_owned()];
            fields.push(OutputField { name, ty, docs, value: read.map(str::to_owned), header: None });
        }
        let output = OutputPlan { name: names.output.clone(), fields, comparable: choice.is_none() };
        let ty = RustType::Model(names.output.clone());
        Self { docs, send: "send_as", ty, output: Some(output), choice }
    }

    /// It is, or has, an enum of bodies by status.
    pub(super) fn has_choice(&self) -> bool {
        self.choice.is_some()
    }

    /// The type that `send` returns.
    pub(super) fn ty(&self) -> &RustType {
        &self.ty
    }

    /// Types of other files that its code names.
    pub(super) fn types(&self) -> impl Iterator<Item = &RustType> {
        let made = self.output.iter().map(|output| &output.name);
        let made: Vec<&String> = made.chain(self.choice.iter().map(|choice| &choice.name)).collect();
        let fields = self.output.iter().flat_map(|output| &output.fields).map(|field| &field.ty);
        let variants = self.choice.iter().flat_map(|choice| &choice.variants);
        let variants = variants.filter_map(|variant| variant.ty.as_ref());
        std::iter::once(&self.ty)
            .chain(fields)
            .chain(variants)
            .filter(move |ty| !matches!(ty, RustType::Model(name) if made.contains(&name)))
    }

    pub(super) fn signature(&self) -> Answer {
        match (&self.output, &self.choice) {
            (Some(output), _) => Answer::Fields(
                output
                    .fields
                    .iter()
                    .map(|field| AnswerField {
                        name: field.name.clone(),
                        ty: field.ty.clone(),
                        header: field.header.clone(),
                    })
                    .collect(),
            ),
            (None, Some(choice)) => Answer::Choice(choice.name.clone()),
            (None, None) if self.ty == RustType::Unit => Answer::Nothing,
            (None, None) => Answer::Body(self.ty.clone()),
        }
    }
}

fn headers(types: &Types<'_>, successes: &[&Response], names: &OperationNames) -> Vec<OutputField> {
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
        let ty = types.plain(&header.value);
        let wire = literal::string(&header.name);
        let mut docs =
            describe(None, header.description.as_deref(), &format!("Header {}.", doc::code(&header.name)));
        paragraph(&mut docs, &checks::words(types, &header.value));
        let (ty, value) = match required {
            true => (ty, format!("answer.required_header({wire})?")),
            false => (ty.optional(), format!("answer.header({wire})?")),
        };
        let (name, header) = (name.ident.clone(), Some(header.name.clone()));
        fields.push(OutputField { name, ty, docs, value: Some(value), header });
    }
    fields
}

impl ChoicePlan {
    fn new(name: &str, successes: &[&Response], payloads: &[Payload]) -> Self {
        let variants = successes.iter().zip(payloads).map(|(success, payload)| ChoiceVariant {
            name: variant(success.status),
            docs: describe(
                None,
                success.message.description.as_deref(),
                &format!("{}.", phrase(success.status)),
            ),
            ty: payload.ty(),
        });
        Self {
            name: name.to_owned(),
            variants: variants.collect(),
            arms: arms(successes, payloads),
            other: !successes.iter().any(|success| takes_all(success.status)),
        }
    }
}

/// The arms of a match over the status. What the document does not declare can only be
/// in 2xx, so that a variant for all of them takes what is left.
fn arms(successes: &[&Response], payloads: &[Payload]) -> Vec<ChoiceArm> {
    let mut order: Vec<_> = successes.iter().zip(payloads).collect();
    order.sort_by_key(|(success, _)| (takes_all(success.status), !matches!(success.status, Status::Code(_))));
    let arms = order.into_iter().filter_map(|(success, payload)| {
        let pattern = match success.status {
            Status::Code(code) => code.to_string(),
            _ if takes_all(success.status) => "_".to_owned(),
            Status::Range(hundred) => format!("status if status / 100 == {hundred}"),
            Status::Default => return None,
        };
        Some(ChoiceArm { pattern, variant: variant(success.status), read: payload.read() })
    });
    arms.collect()
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
