//! Checks signatures as a service does: from the request on the wire alone. Nothing of the
//! code under test is used here.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::Received;

/// Panics unless the request is signed with this key; gives the names of the signed headers.
pub fn verify(request: &Received, id: &str, secret: &str) -> Vec<String> {
    check(request, id, secret).unwrap_or_else(|reason| panic!("{reason}"))
}

/// The names of the signed headers, or why the request is not signed with this key.
///
/// # Errors
///
/// Something is missing, or the signature is of something else.
pub fn check(request: &Received, id: &str, secret: &str) -> Result<Vec<String>, String> {
    let authorization = request.header("authorization").ok_or("the request is not signed")?;
    let unknown = || format!("what is `{authorization}`?");
    let rest = authorization.strip_prefix("SDK-HMAC-SHA256 ").ok_or_else(unknown)?;
    let parts: Vec<(&str, &str)> =
        rest.split(", ").map(|part| part.split_once('=').ok_or_else(unknown)).collect::<Result<_, _>>()?;
    let [("Access", access), ("SignedHeaders", names), ("Signature", signature)] = parts[..] else {
        return Err(unknown());
    };
    if access != id {
        return Err(format!("`{access}` signed, not `{id}`"));
    }

    let names: Vec<String> = names.split(';').map(str::to_owned).collect();
    if !names.is_sorted() {
        return Err(format!("{names:?} is not sorted"));
    }
    for needed in ["host", "x-sdk-date"] {
        if !names.iter().any(|name| name == needed) {
            return Err(format!("{needed} is not in {names:?}"));
        }
    }
    let line = |name: &String| Some(format!("{name}:{}\n", request.header(name)?));
    let lines: Option<String> = names.iter().map(line).collect();
    let lines = lines.ok_or_else(|| format!("one of {names:?} is missing"))?;

    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let mut path = escape(&decode(path), true);
    if !path.ends_with('/') {
        path.push('/');
    }
    let mut pairs = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').ok_or_else(|| format!("`{pair}` has no `=`"))?;
        pairs.push((decode(name), decode(value)));
    }
    pairs.sort();
    let pairs: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    let hash = match request.header("x-sdk-content-sha256") {
        Some(given) if !request.body.is_empty() => given.to_owned(),
        _ => hex(&Sha256::digest(&request.body)),
    };
    let canonical =
        format!("{}\n{path}\n{}\n{lines}\n{}\n{hash}", request.method, pairs.join("&"), names.join(";"));
    let date = request.header("x-sdk-date").unwrap_or_default();
    let to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", hex(&Sha256::digest(canonical.as_bytes())));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(to_sign.as_bytes());
    if signature == hex(&mac.finalize().into_bytes()) {
        Ok(names)
    } else {
        Err(format!("what is signed is not:\n{canonical}"))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn decode(text: &str) -> Vec<u8> {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digits = [bytes.next().unwrap(), bytes.next().unwrap()];
            decoded.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            decoded.push(byte);
        }
    }
    decoded
}

/// Bytes as they stand in an address, where they have no meaning of their own.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    escape(bytes, false)
}

fn escape(bytes: &[u8], slash: bool) -> String {
    bytes
        .iter()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(*byte).to_string()
            }
            b'/' if slash => "/".to_owned(),
            other => format!("%{other:02X}"),
        })
        .collect()
}
