//! Checks signatures as a service does: from the request on the wire alone. Nothing of the
//! code under test is used here.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::Received;

/// Panics unless the request is signed with this key; gives the names of the signed headers.
pub fn verify(request: &Received, id: &str, secret: &str) -> Vec<String> {
    let authorization = request.header("authorization").expect("the request is signed");
    let rest = authorization.strip_prefix("SDK-HMAC-SHA256 ").expect("the algorithm");
    let parts: Vec<(&str, &str)> = rest.split(", ").map(|part| part.split_once('=').unwrap()).collect();
    let [("Access", access), ("SignedHeaders", names), ("Signature", signature)] = parts[..] else {
        panic!("{authorization}");
    };
    assert_eq!(access, id);

    let names: Vec<String> = names.split(';').map(str::to_owned).collect();
    assert!(names.is_sorted(), "{names:?}");
    for needed in ["host", "x-sdk-date"] {
        assert!(names.iter().any(|name| name == needed), "{needed} in {names:?}");
    }
    let lines: String =
        names.iter().map(|name| format!("{name}:{}\n", request.header(name).expect(name))).collect();

    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let mut path = encode(&decode(path), true);
    if !path.ends_with('/') {
        path.push('/');
    }
    let mut pairs: Vec<(Vec<u8>, Vec<u8>)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').expect("every name has its `=`"))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name, false), encode(value, false)))
        .collect();
    let hash = match request.header("x-sdk-content-sha256") {
        Some(given) if !request.body.is_empty() => given.to_owned(),
        _ => hex(&Sha256::digest(&request.body)),
    };
    let canonical =
        format!("{}\n{path}\n{}\n{lines}\n{}\n{hash}", request.method, pairs.join("&"), names.join(";"));
    let date = request.header("x-sdk-date").unwrap();
    let to_sign = format!("SDK-HMAC-SHA256\n{date}\n{}", hex(&Sha256::digest(canonical.as_bytes())));
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(to_sign.as_bytes());
    assert_eq!(signature, hex(&mac.finalize().into_bytes()), "signed was not:\n{canonical}");
    names
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

fn encode(bytes: &[u8], slash: bool) -> String {
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
