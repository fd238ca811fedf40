//! Looks inside signatures.
//!
//! Reads requests from the standard input, in the format of `tests/vectors/sdk-hmac-sha256.json`, signs each and
//! prints one line of JSON with `name`, `canonical_request`, `string_to_sign` and `authorization`:
//!
//! ```text
//! cargo run -p huaweicloud-core --example sign < tests/vectors/sdk-hmac-sha256.json
//! ```
//!
//! Of a vector, `name`, `ak`, `sk`, `method`, `host`, `path` and `x_sdk_date` must be there, `query`, `headers`,
//! `added_headers` and `body` may; other members are results to compare with and are not read. Nothing is printed
//! unless all vectors can be read.

use std::fmt;
use std::io::{self, Read, Write};
use std::process::ExitCode;

use huaweicloud_core::signing::{AccessKey, Request, Signature, SigningDate, sign};
use serde_json::{Map, Value, json};

fn main() -> ExitCode {
    match run(&mut io::stdin().lock(), &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Why the vectors can't be signed.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Reads vectors and writes a line for each.
pub(crate) fn run(input: &mut impl Read, output: &mut impl Write) -> Result<(), Failure> {
    let mut text = String::new();
    input.read_to_string(&mut text).map_err(|error| Failure(format!("can't read the vectors: {error}")))?;
    if text.trim().is_empty() {
        return Err(Failure(
            "the input is empty; give vectors as JSON, as in: sign < vectors.json".to_owned(),
        ));
    }
    let document: Value = serde_json::from_str(&text)
        .map_err(|error| Failure(format!("the vectors are no valid JSON: {error}")))?;
    let vectors = document
        .get("vectors")
        .and_then(Value::as_array)
        .ok_or_else(|| Failure("the input has no list `vectors` at its top".to_owned()))?;

    let mut lines = String::new();
    for (index, vector) in vectors.iter().enumerate() {
        let name = vector.get("name").and_then(Value::as_str).unwrap_or("without a name");
        let signature = sign_vector(vector)
            .map_err(|error| Failure(format!("vector {} ({name}): {error}", index + 1)))?;
        let line = json!({
            "name": name,
            "canonical_request": signature.canonical_request(),
            "string_to_sign": signature.string_to_sign(),
            "authorization": signature.authorization(),
        });
        lines.push_str(&line.to_string());
        lines.push('\n');
    }
    output
        .write_all(lines.as_bytes())
        .and_then(|()| output.flush())
        .map_err(|error| Failure(format!("can't write the result: {error}")))
}

/// Signs one vector.
pub(crate) fn sign_vector(vector: &Value) -> Result<Signature, Failure> {
    let vector = vector.as_object().ok_or_else(|| Failure("it is no object".to_owned()))?;
    text(vector, "name")?;
    let key = AccessKey::new(text(vector, "ak")?, text(vector, "sk")?);
    let date: SigningDate =
        text(vector, "x_sdk_date")?.parse().map_err(|error| Failure(format!("{error}")))?;
    let pairs = pairs(vector)?;
    let mut headers = headers(vector, "headers")?;
    for (name, value) in self::headers(vector, "added_headers")? {
        if !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
            headers.push((name, value));
        }
    }
    let body = match vector.get("body") {
        None | Some(Value::Null) => "",
        Some(Value::String(body)) => body,
        Some(_) => return Err(Failure("`body` is neither a text nor null".to_owned())),
    };

    let mut request = Request::new(text(vector, "method")?, text(vector, "host")?, text(vector, "path")?);
    for (name, value) in &pairs {
        request = request.query_pair(name, value);
    }
    for (name, value) in headers {
        request = request.header(name, value);
    }
    sign(&request.body(body.as_bytes()), &key, &date).map_err(|error| Failure(error.to_string()))
}

fn text<'a>(vector: &'a Map<String, Value>, field: &str) -> Result<&'a str, Failure> {
    match vector.get(field) {
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(Failure(format!("`{field}` is no text"))),
        None => Err(Failure(format!("`{field}` is missing"))),
    }
}

fn headers<'a>(vector: &'a Map<String, Value>, field: &str) -> Result<Vec<(&'a str, &'a str)>, Failure> {
    match vector.get(field) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Object(headers)) => headers
            .iter()
            .map(|(name, value)| match value {
                Value::String(value) => Ok((name.as_str(), value.as_str())),
                _ => Err(Failure(format!("the header {name} in `{field}` is no text"))),
            })
            .collect(),
        Some(_) => Err(Failure(format!("`{field}` is no object"))),
    }
}

fn pairs(vector: &Map<String, Value>) -> Result<Vec<(String, String)>, Failure> {
    let malformed = || Failure("`query` is no list of pairs [name, value]".to_owned());
    match vector.get("query") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(pairs)) => pairs
            .iter()
            .map(|pair| match pair.as_array().map(Vec::as_slice) {
                Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
                Some([Value::String(name), value @ (Value::Bool(_) | Value::Number(_))]) => {
                    Ok((name.clone(), value.to_string()))
                }
                _ => Err(malformed()),
            })
            .collect(),
        Some(_) => Err(malformed()),
    }
}
