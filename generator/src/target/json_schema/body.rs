use serde_json::{Map, Value};

use crate::model::{MediaKind, MediaType};
use crate::openapi::grammar::{ObjectKind, ValueForm};
use crate::openapi::json::lookup;

/// Chains of references that are followed; longer ones are taken for circles.
const LONGEST_CHAIN: usize = 32;

/// A JSON body of an operation.
pub(super) struct Body<'d> {
    /// Id of the operation, or method and path where it has none.
    pub(super) operation: String,
    /// Status of the answer; none in a request.
    pub(super) status: Option<&'d str>,
    pub(super) media_type: &'d str,
    pub(super) description: Option<&'d str>,
    pub(super) schema: &'d Value,
}

/// All JSON bodies, in the order of the document.
pub(super) fn bodies(document: &Value) -> Vec<Body<'_>> {
    let mut list = Vec::new();
    for (path, item) in members(document.get("paths")) {
        if path.starts_with("x-") {
            continue;
        }
        for (method, operation) in members(follow(document, item)) {
            if ObjectKind::PathItem.member(method) != Some(ValueForm::One(ObjectKind::Operation)) {
                continue;
            }
            let id = match operation.get("operationId").and_then(Value::as_str) {
                Some(id) => id.to_owned(),
                None => format!("{method}{path}"),
            };
            let request = operation.get("requestBody").and_then(|body| follow(document, body));
            list.extend(request.and_then(|body| json_body(id.clone(), None, body)));
            for (status, response) in members(operation.get("responses")) {
                if !status.starts_with("x-") {
                    let response = follow(document, response);
                    list.extend(response.and_then(|body| json_body(id.clone(), Some(status), body)));
                }
            }
        }
    }
    list
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn follow<'d>(document: &'d Value, value: &'d Value) -> Option<&'d Value> {
    let mut value = value;
    for _ in 0..LONGEST_CHAIN {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return Some(value) };
        value = lookup(document, reference)?;
    }
    None
}

fn json_body<'d>(operation: String, status: Option<&'d str>, holder: &'d Value) -> Option<Body<'d>> {
    let (media_type, schema) =
        members(holder.get("content"))
            .filter(|(media_type, _)| is_json(media_type))
            .find_map(|(media_type, content)| Some((media_type, content.get("schema")?)))?;
    let description = holder.get("description").and_then(Value::as_str).filter(|text| !text.is_empty());
    Some(Body { operation, status, media_type, description, schema })
}

fn is_json(media_type: &str) -> bool {
    MediaType::new(media_type).kind() == MediaKind::Json
}
