use std::collections::BTreeSet;

use serde_json::{Value, json};
use specmill_loopback::Answer;
use specmill_runtime::ErrorKind;
use specmill_tests::json::{equal, without_nulls};
use specmill_tests::repository;

use super::calls::{Answered, Given, SERVICES};
use super::document::{Answer as Declared, Document, Operation};
use super::exchange::{Exchange, Proof, Setup, same};
use super::fill::Scope;

/// A text with all that must not stand in an address as it is.
const ODD: &str = "a b/c%2F?d#é&e=+";
/// The same for what becomes a header too.
const ODD_ASCII: &str = "a b/c%2F?d#&e=+";

/// What is wrong with operations, each by its id.
#[derive(Default)]
struct Report {
    called: usize,
    wrong: Vec<String>,
}

impl Report {
    fn add(
        &mut self,
        service: &str,
        operation: &Operation<'static>,
        variant: &str,
        result: Result<(), String>,
    ) {
        if let Err(reason) = result {
            self.wrong.push(format!("{service} {} ({variant}): {reason}", operation.id));
        }
    }

    /// Every operation of every document was called, and nothing was wrong.
    fn finish(self) {
        assert!(self.wrong.is_empty(), "{}:\n{}", self.wrong.len(), self.wrong.join("\n"));
        let declared: usize =
            repository::SERVICES.iter().map(|service| Document::of(service).operations().len()).sum();
        assert_eq!(self.called, declared, "operations");
        assert!(declared > 100, "{declared} operations are too few");
    }
}

/// Runs a check on every operation of every service.
macro_rules! every {
    ($variant:literal, $setup:expr, |$exchange:ident, $operation:ident, $document:ident| $check:expr) => {{
        let mut report = Report::default();
        for service in SERVICES {
            let $exchange = Exchange::start(*service, $setup).await;
            let $document = Document::of(service.name);
            for $operation in &$document.operations() {
                let result: Result<(), String> = $check.await;
                report.called += 1;
                report.add(service.name, $operation, $variant, result);
            }
        }
        report.finish();
    }};
}

/// The declared success with its richest example.
pub(crate) fn success(operation: &Operation<'static>) -> Answer {
    let declared = operation.successes().next().unwrap();
    let example = declared.examples.iter().copied().max_by_key(|example| example.to_string().len());
    answer(declared, example)
}

fn answer(declared: &Declared<'static>, body: Option<&Value>) -> Answer {
    let mut headers = declared.headers.clone();
    headers.extend(declared.media_type.map(|name| ("Content-Type", name.to_owned())));
    (declared.code(), headers, body.map(Value::to_string).unwrap_or_default())
}

/// What a crate makes of an answer is what the document says of it.
fn understood(answered: &Answered, declared: &Declared<'_>, body: Option<&Value>) -> Result<(), String> {
    let body = body.map(without_nulls).unwrap_or_default();
    if !equal(&answered.body, &body) {
        return Err(format!("{} was made of {body}", answered.body));
    }
    let headers = declared.headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    same("headers of the answer", &answered.headers, &headers)
}

#[test]
fn every_operation_has_a_call() {
    let services: BTreeSet<&str> = SERVICES.iter().map(|service| service.name).collect();
    assert_eq!(services, repository::SERVICES.into());
    for service in SERVICES {
        let document = Document::of(service.name);
        let declared: Vec<&str> = document.operations().iter().map(|operation| operation.id).collect();
        let mut called: Vec<&str> = service.calls.iter().map(|(id, _)| *id).collect();
        let mut sorted = declared.clone();
        sorted.sort_unstable();
        called.sort_unstable();
        assert_eq!(called, sorted, "{}", service.name);
    }
}

async fn call(exchange: &Exchange, operation: &Operation<'static>, scope: Scope) -> Result<(), String> {
    let result = exchange.valid_call(operation, &operation.given(scope), success(operation)).await?;
    result.map(drop).map_err(|error| error.to_string())
}

#[tokio::test]
async fn with_what_is_required() {
    every!("minimal", Setup::default(), |exchange, operation, _document| call(
        &exchange,
        operation,
        Scope::Minimal
    ));
}

#[tokio::test]
async fn with_everything() {
    // What the client would be asked for is given by the call.
    every!("full", Setup { project: Some("other"), ..Setup::default() }, |exchange, operation, _document| {
        call(&exchange, operation, Scope::Full)
    });
}

#[tokio::test]
async fn with_a_token() {
    every!(
        "token",
        Setup { proof: Proof::Token, ..Setup::default() },
        |exchange, operation, _document| call(&exchange, operation, Scope::Full)
    );
}

/// Each example of a body is sent, and each of an answer is read.
async fn examples(exchange: &Exchange, operation: &Operation<'static>) -> Result<(), String> {
    for body in operation.body.iter().flat_map(|body| &body.examples) {
        let given = Given { body: Some((*body).clone()), ..operation.given(Scope::Minimal) };
        let result = exchange.valid_call(operation, &given, success(operation)).await?;
        result.map_err(|error| error.to_string())?;
    }
    let given = operation.given(Scope::Minimal);
    for declared in operation.successes() {
        let bodies: Vec<Option<&Value>> = match declared.examples.as_slice() {
            [] => vec![None],
            examples => examples.iter().copied().map(Some).collect(),
        };
        if declared.media_type.is_some() && bodies == [None] {
            return Err("there is no example of the answer".to_owned());
        }
        for body in bodies {
            let answered = exchange.valid_call(operation, &given, answer(declared, body)).await?;
            understood(&answered.map_err(|error| error.to_string())?, declared, body)?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn with_every_example() {
    every!("examples", Setup::default(), |exchange, operation, _document| examples(&exchange, operation));
}

/// Code and message of an error, in the shapes that services have.
fn said(body: &Value) -> Option<(String, &str)> {
    let inner = body.get("error").unwrap_or(body);
    let code = inner.get("error_code").or_else(|| inner.get("code"))?;
    let message = inner.get("error_msg").or_else(|| inner.get("message"))?.as_str()?;
    Some((super::document::plain(code), message))
}

async fn refused(exchange: &Exchange, operation: &Operation<'static>) -> Result<(), String> {
    let faults: Vec<_> = operation.answers.iter().filter(|answer| answer.status.starts_with('4')).collect();
    if faults.is_empty() {
        return Err("no fault of the client is declared".to_owned());
    }
    let given = operation.given(Scope::Minimal);
    for fault in faults {
        // What is said without an example is said as all services say it.
        let usual = json!({ "error_code": "LOOP.0404", "error_msg": "There is nothing of that name." });
        let bodies = if fault.examples.is_empty() { vec![&usual] } else { fault.examples.clone() };
        for body in bodies {
            let (code, message) = said(body).ok_or_else(|| format!("{body} says nothing"))?;
            let (status, mut headers, text) = answer(fault, Some(body));
            headers.retain(|(name, _)| *name != "X-Request-Id");
            headers.push(("X-Request-Id", "request-17".to_owned()));
            let result = exchange.valid_call(operation, &given, (status, headers, text)).await?;
            let error = match result {
                Ok(answered) => return Err(format!("{status} was taken for {answered:?}")),
                Err(error) => error,
            };
            same("kind", error.kind(), ErrorKind::Api)?;
            same("operation", error.operation(), Some(operation.id))?;
            same("status", error.status().map(|status| status.as_u16()), Some(status))?;
            same("code", error.code(), Some(code.as_str()))?;
            same("message", error.message(), Some(message))?;
            same("request id", error.request_id(), Some("request-17"))?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn refusals_are_told() {
    every!("refused", Setup::default(), |exchange, operation, _document| refused(&exchange, operation));
}

/// Every parameter in the address takes any text, as far as the document allows it.
async fn odd(
    exchange: &Exchange,
    unchecked: &Exchange,
    operation: &Operation<'static>,
    document: &Document,
) -> Result<(), String> {
    let mut given = operation.given(Scope::Full);
    let mut lax = given.clone();
    for parameter in &operation.parameters {
        if !matches!(parameter.place, "path" | "query") || !parameter.is_text(document) {
            continue;
        }
        let text = json!(if parameter.from_client { ODD_ASCII } else { ODD });
        if parameter.errors(&text).is_empty() {
            given.parameters.insert(parameter.key(), text.clone());
        }
        lax.parameters.insert(parameter.key(), text);
    }
    let result = exchange.valid_call(operation, &given, success(operation)).await?;
    result.map_err(|error| error.to_string())?;
    if lax.parameters == given.parameters {
        return Ok(());
    }
    // The document forbids some of them; they must be encoded still.
    let (result, received) = unchecked.call(operation, &lax, success(operation)).await?;
    result.map_err(|error| error.to_string())?;
    let [request] = received.as_slice() else { return Err(format!("{} requests", received.len())) };
    unchecked.check(operation, &lax, request)
}

#[tokio::test]
async fn with_texts_to_encode() {
    let setup = Setup { validate: false, ..Setup::default() };
    let mut unchecked = Vec::new();
    for service in SERVICES {
        unchecked.push((service.name, Exchange::start(*service, setup).await));
    }
    let mut report = Report::default();
    for service in SERVICES {
        let exchange = Exchange::start(*service, Setup::default()).await;
        let (_, unchecked) = unchecked.iter().find(|(name, _)| *name == service.name).unwrap();
        let document = Document::of(service.name);
        for operation in &document.operations() {
            report.called += 1;
            let result = odd(&exchange, unchecked, operation, document).await;
            report.add(service.name, operation, "odd texts", result);
        }
    }
    report.finish();
}

/// Nothing is sent where a segment of the path would be empty, or be understood as a
/// step through folders.
async fn empty(
    exchange: &Exchange,
    operation: &Operation<'static>,
    document: &Document,
) -> Result<(), String> {
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == "path") {
        // A number is never empty.
        if !parameter.is_text(document) {
            continue;
        }
        for text in ["", ".", ".."] {
            let mut given = operation.given(Scope::Minimal);
            given.parameters.insert(parameter.key(), json!(text));
            let (result, received) = exchange.call(operation, &given, success(operation)).await?;
            let violations = match result {
                Ok(answered) => return Err(format!("{} is {text:?}: {answered:?}", parameter.name)),
                Err(error) if error.kind() == ErrorKind::Validation => error,
                Err(error) => return Err(format!("{} is {text:?}: {error}", parameter.name)),
            };
            let place = format!("path.{}", parameter.name);
            if !violations.violations().iter().any(|violation| violation.pointer() == place) {
                return Err(format!("{place} is not named: {violations}"));
            }
            same("requests", received.len(), 0)?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_sent_to_an_empty_segment() {
    every!("empty segment", Setup::default(), |exchange, operation, document| empty(
        &exchange, operation, document
    ));
}

#[tokio::test]
async fn nothing_is_sent_to_an_empty_segment_without_validation() {
    every!(
        "empty segment",
        Setup { validate: false, ..Setup::default() },
        |exchange, operation, document| { empty(&exchange, operation, document) }
    );
}

/// What neither the call nor the client has is asked for before anything is sent.
async fn without_project(exchange: &Exchange, operation: &Operation<'static>) -> Result<(), String> {
    let (result, received) =
        exchange.call(operation, &operation.given(Scope::Minimal), success(operation)).await?;
    let missing: Vec<_> = operation.parameters.iter().filter(|parameter| parameter.from_client).collect();
    if missing.is_empty() {
        return result.map(drop).map_err(|error| error.to_string());
    }
    same("requests", received.len(), 0)?;
    let error = result.err().ok_or("a project was made up")?;
    same("kind", error.kind(), ErrorKind::Validation)?;
    let named: Vec<&str> = error.violations().iter().map(|violation| violation.pointer()).collect();
    let expected: Vec<String> =
        missing.iter().map(|parameter| format!("{}.{}", parameter.place, parameter.name)).collect();
    same("violations", named, expected)
}

#[tokio::test]
async fn nothing_is_sent_without_a_project() {
    every!("no project", Setup { project: None, ..Setup::default() }, |exchange, operation, _document| {
        without_project(&exchange, operation)
    });
}
