use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest, Sha256};

use super::canonical::{canonical_path, pairs};
use super::request::Payload;
use super::{AccessKey, Request, SigningDate, SigningError};

const ALGORITHM: &str = "SDK-HMAC-SHA256";
const DATE: &str = "X-Sdk-Date";
const PAYLOAD_HASH: &str = "X-Sdk-Content-Sha256";
const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// A signature and all that it was made from.
///
/// `Debug` leaves out the canonical request, since that holds the values of the signed headers.
#[derive(Clone)]
pub struct Signature {
    canonical_request: String,
    string_to_sign: String,
    signature: String,
    authorization: String,
    canonical_query: String,
    added_headers: Vec<(&'static str, String)>,
}

impl Signature {
    /// The request in its one form.
    pub fn canonical_request(&self) -> &str {
        &self.canonical_request
    }

    /// The three lines that the secret key was applied to.
    pub fn string_to_sign(&self) -> &str {
        &self.string_to_sign
    }

    /// The signature itself, in hexadecimal.
    pub fn signature(&self) -> &str {
        &self.signature
    }

    /// The value of the header `Authorization`.
    pub fn authorization(&self) -> &str {
        &self.authorization
    }

    /// The query as it should be sent; other forms mean the same, but not every server takes them so.
    pub fn canonical_query(&self) -> &str {
        &self.canonical_query
    }

    /// Headers that must be sent besides those of the request and `Authorization`: `X-Sdk-Date` unless the request
    /// had one, and `X-Sdk-Content-Sha256` if the body is not hashed.
    pub fn added_headers(&self) -> &[(&'static str, String)] {
        &self.added_headers
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Signature")
            .field("string_to_sign", &self.string_to_sign)
            .field("authorization", &self.authorization)
            .finish_non_exhaustive()
    }
}

/// Signs a request.
///
/// A `X-Sdk-Date` or `Host` among the headers of the request takes the place of `date` and of its host.
///
/// # Errors
///
/// If method, host, access key or a header holds a control character, `X-Sdk-Date` is no date, or the body is a stream
/// that would have to be hashed. No value is repeated in the message.
pub fn sign(request: &Request<'_>, key: &AccessKey, date: &SigningDate) -> Result<Signature, SigningError> {
    check("method", request.method)?;
    check("access key", key.id())?;

    let mut headers = signable(request)?;
    if let Some(given) = headers.get("x-sdk-date") {
        given.parse::<SigningDate>()?;
    }
    let mut added_headers = Vec::new();
    if !headers.contains_key("x-sdk-date") {
        headers.insert(DATE.to_ascii_lowercase(), date.as_str());
        added_headers.push((DATE, date.as_str().to_owned()));
    }
    let hashed = headers.get("content-type").is_none_or(|kind| {
        kind.is_empty() || kind.starts_with("application/json") || kind.starts_with("application/bson")
    });
    if !hashed && !headers.contains_key("x-sdk-content-sha256") {
        headers.insert(PAYLOAD_HASH.to_ascii_lowercase(), UNSIGNED_PAYLOAD);
        added_headers.push((PAYLOAD_HASH, UNSIGNED_PAYLOAD.to_owned()));
    }
    if !headers.contains_key("host") {
        check("host", request.host)?;
        headers.insert("host".to_owned(), request.host);
    }
    let date = headers.get("x-sdk-date").copied().unwrap_or_default();

    let payload_hash = match (headers.get("x-sdk-content-sha256"), &request.body) {
        (given, Payload::Bytes(bytes)) => match given {
            Some(given) if !bytes.is_empty() => (*given).to_owned(),
            _ => hexadecimal(&Sha256::digest(bytes)),
        },
        (Some(given), Payload::Stream) => (*given).to_owned(),
        (None, Payload::Stream) => return Err(SigningError::Stream),
    };
    let mut header_lines = String::new();
    for (name, value) in &headers {
        header_lines.extend([name, ":", value, "\n"]);
    }
    let signed_headers = headers.keys().map(String::as_str).collect::<Vec<_>>().join(";");
    let canonical_query = pairs(request);

    let canonical_request = [
        request.method.to_ascii_uppercase().as_str(),
        &canonical_path(request.path),
        &canonical_query,
        &header_lines,
        &signed_headers,
        &payload_hash,
    ]
    .join("\n");
    let string_to_sign =
        format!("{ALGORITHM}\n{date}\n{}", hexadecimal(&Sha256::digest(canonical_request.as_bytes())));
    let signature = hexadecimal(&key.authenticate(string_to_sign.as_bytes()));
    let authorization =
        format!("{ALGORITHM} Access={}, SignedHeaders={signed_headers}, Signature={signature}", key.id());
    Ok(Signature {
        canonical_request,
        string_to_sign,
        signature,
        authorization,
        canonical_query,
        added_headers,
    })
}

/// The headers that take part, by name in lower case, with trimmed values.
fn signable<'a>(request: &Request<'a>) -> Result<BTreeMap<String, &'a str>, SigningError> {
    let mut headers = BTreeMap::new();
    let mut repeated = Vec::new();
    for (name, value) in &request.headers {
        check("the name of a header", name)?;
        let lower = name.to_ascii_lowercase();
        if lower == "authorization" || lower.contains('_') {
            continue;
        }
        let value = value.trim();
        if value.contains(|c: char| c.is_control() && c != '\t') {
            return Err(SigningError::Malformed { part: format!("the header {name}") });
        }
        if headers.insert(lower.clone(), value).is_some() {
            repeated.push(lower);
        }
    }
    headers.retain(|name, _| !repeated.contains(name));
    Ok(headers)
}

/// Refuses what would start a new line of the canonical request.
fn check(part: &str, text: &str) -> Result<(), SigningError> {
    if text.is_empty() || text.contains(char::is_control) {
        return Err(SigningError::Malformed { part: part.to_owned() });
    }
    Ok(())
}

/// Bytes as pairs of digits; `format!` would take as long as the digests themselves.
fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from(if half < 10 { b'0' + half } else { b'a' - 10 + half });
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
