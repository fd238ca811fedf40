//! The signature against vectors of known results, intermediate products first, so that a failure names the step.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, unreachable_pub)]
#[path = "../examples/sign.rs"]
mod example;

use huaweicloud_core::signing::{AccessKey, Request, Signature, SigningDate, SigningError, sign};
use serde_json::Value;

const VECTORS: &str = include_str!("../../../tests/vectors/sdk-hmac-sha256.json");

fn vectors() -> Vec<Value> {
    let document: Value = serde_json::from_str(VECTORS).unwrap();
    document["vectors"].as_array().unwrap().clone()
}

#[test]
fn every_vector_is_met() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 15);
    for vector in vectors {
        let text = |field: &str| vector[field].as_str().unwrap();
        let pairs: Vec<(&str, &str)> = vector["query"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| (pair[0].as_str().unwrap(), pair[1].as_str().unwrap()))
            .collect();
        let mut request = Request::new(text("method"), text("host"), text("path"));
        for (name, value) in pairs {
            request = request.query_pair(name, value);
        }
        for (name, value) in vector["headers"].as_object().unwrap() {
            request = request.header(name, value.as_str().unwrap());
        }
        if let Some(body) = vector["body"].as_str() {
            request = request.body(body.as_bytes());
        }
        let date: SigningDate = text("x_sdk_date").parse().unwrap();
        let signature = sign(&request, &AccessKey::new(text("ak"), text("sk")), &date).unwrap();

        let name = text("name");
        assert_eq!(signature.canonical_request(), text("canonical_request"), "{name}");
        assert_eq!(signature.string_to_sign(), text("string_to_sign"), "{name}");
        assert_eq!(signature.signature(), text("signature"), "{name}");
        assert_eq!(signature.authorization(), text("authorization"), "{name}");

        let target = match signature.canonical_query() {
            "" => text("path").to_owned(),
            query => format!("{}?{query}", text("path")),
        };
        assert_eq!(target, text("request_target"), "{name}");
        let added: Vec<_> =
            signature.added_headers().iter().filter(|(name, _)| *name != "X-Sdk-Date").collect();
        assert_eq!(added.len(), vector["added_headers"].as_object().unwrap().len(), "{name}");
    }
}

fn signed(change: impl for<'a> FnOnce(Request<'a>) -> Request<'a>) -> Result<Signature, SigningError> {
    let date: SigningDate = "20240806T104114Z".parse().unwrap();
    sign(&change(Request::new("POST", "h", "/p")), &AccessKey::new("AK", "SK"), &date)
}

/// The last two parts of the canonical request: names of the signed headers, and hash of the body.
fn tail(signature: &Signature) -> Vec<&str> {
    let lines: Vec<_> = signature.canonical_request().lines().collect();
    lines[lines.len() - 2..].to_vec()
}

const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const X: &str = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881";

#[test]
fn which_headers_are_signed_and_how_the_body_is_hashed() {
    type Case = (&'static [(&'static str, &'static str)], &'static str, &'static str, &'static str);
    let cases: &[Case] = &[
        (&[], "", "host;x-sdk-date", EMPTY),
        (&[], "x", "host;x-sdk-date", X),
        (&[("Content-Type", "application/json")], "x", "content-type;host;x-sdk-date", X),
        (&[("Content-Type", "application/json; charset=utf-8")], "x", "content-type;host;x-sdk-date", X),
        (&[("content-type", "application/bson")], "x", "content-type;host;x-sdk-date", X),
        (
            &[("Content-Type", "text/plain")],
            "x",
            "content-type;host;x-sdk-content-sha256;x-sdk-date",
            "UNSIGNED-PAYLOAD",
        ),
        (&[("Content-Type", "text/plain")], "", "content-type;host;x-sdk-content-sha256;x-sdk-date", EMPTY),
        (&[("X-Sdk-Content-Sha256", "abc")], "x", "host;x-sdk-content-sha256;x-sdk-date", "abc"),
        (&[("X-Sdk-Content-Sha256", "abc")], "", "host;x-sdk-content-sha256;x-sdk-date", EMPTY),
        (&[("X_A", "1"), ("X-B", "2")], "x", "host;x-b;x-sdk-date", X),
        (&[("Authorization", "old"), ("X-B", "2")], "x", "host;x-b;x-sdk-date", X),
        (&[("X-A", "1"), ("x-a", "2")], "x", "host;x-sdk-date", X),
        (&[("X-A", "")], "x", "host;x-a;x-sdk-date", X),
        (&[("Content-Type", "")], "x", "content-type;host;x-sdk-date", X),
    ];
    for (headers, body, names, hash) in cases {
        let signature = signed(|request| {
            headers
                .iter()
                .fold(request, |request, (name, value)| request.header(name, value))
                .body(body.as_bytes())
        })
        .unwrap();
        assert_eq!(tail(&signature), [*names, *hash], "{headers:?} {body:?}");
    }
}

#[test]
fn host_and_date_of_the_caller_are_kept() {
    let signature =
        signed(|request| request.header("X-Sdk-Date", "20200101T000000Z").header("Host", "other:1")).unwrap();
    assert_eq!(
        signature.canonical_request(),
        format!("POST\n/p/\n\nhost:other:1\nx-sdk-date:20200101T000000Z\n\nhost;x-sdk-date\n{EMPTY}")
    );
    assert!(signature.string_to_sign().starts_with("SDK-HMAC-SHA256\n20200101T000000Z\n"));
    assert!(signature.added_headers().is_empty());
}

#[test]
fn a_method_is_signed_in_capitals() {
    let date: SigningDate = "20240806T104114Z".parse().unwrap();
    let signature = sign(&Request::new("get", "h", "/"), &AccessKey::new("AK", "SK"), &date).unwrap();
    assert!(signature.canonical_request().starts_with("GET\n"));
}

#[test]
fn what_would_break_a_line_is_refused_without_its_value() {
    let error = signed(|request| request.header("X-A", "one\ntwo")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the header X-A holds a control character or is empty, such a request can't be signed"
    );
    assert!(signed(|request| request.header("X-A\n", "one")).is_err());
    assert!(signed(|request| request.header("X-Sdk-Date", "yesterday")).is_err());
    let date: SigningDate = "20240806T104114Z".parse().unwrap();
    for (method, host, id) in [
        ("", "h", "a"),
        ("G\nT", "h", "a"),
        ("GET", "", "a"),
        ("GET", "h\r", "a"),
        ("GET", "h", "a\n"),
        ("GET", "h", ""),
    ] {
        assert!(
            sign(&Request::new(method, host, "/"), &AccessKey::new(id, "s"), &date).is_err(),
            "{method:?} {host:?} {id:?}"
        );
    }
}

#[test]
fn the_example_prints_a_line_per_vector() {
    let mut output = Vec::new();
    example::run(&mut VECTORS.as_bytes(), &mut output).unwrap();
    let output = String::from_utf8(output).unwrap();
    let vectors = vectors();
    assert_eq!(output.lines().count(), vectors.len());
    for (line, vector) in output.lines().zip(&vectors) {
        let line: serde_json::Map<String, Value> = serde_json::from_str(line).unwrap();
        let fields = ["name", "canonical_request", "string_to_sign", "authorization"];
        assert_eq!(line.keys().collect::<Vec<_>>(), fields);
        for field in fields {
            assert_eq!(line[field], vector[field], "{}", vector["name"]);
        }
    }
}

#[test]
fn the_example_says_what_is_wrong_with_its_input() {
    let vector = |change: &str| {
        let mut vector = vectors()[0].clone();
        let change: Value = serde_json::from_str(change).unwrap();
        for (name, value) in change.as_object().unwrap() {
            match value.as_str() {
                Some("DELETE") => vector.as_object_mut().unwrap().remove(name),
                _ => vector.as_object_mut().unwrap().insert(name.clone(), value.clone()),
            };
        }
        serde_json::json!({ "vectors": [vector] }).to_string()
    };
    for (input, message) in [
        (String::new(), "the input is empty; give vectors as JSON, as in: sign < vectors.json"),
        ("{".to_owned(), "the vectors are no valid JSON: EOF while parsing an object at line 1 column 1"),
        ("[]".to_owned(), "the input has no list `vectors` at its top"),
        (r#"{"vectors": [1]}"#.to_owned(), "vector 1 (without a name): it is no object"),
        (vector(r#"{"sk": "DELETE"}"#), "vector 1 (get-no-query): `sk` is missing"),
        (vector(r#"{"host": 1}"#), "vector 1 (get-no-query): `host` is no text"),
        (
            vector(r#"{"query": [["a"]]}"#),
            "vector 1 (get-no-query): `query` is no list of pairs [name, value]",
        ),
        (vector(r#"{"headers": {"A": 1}}"#), "vector 1 (get-no-query): the header A in `headers` is no text"),
        (vector(r#"{"body": 1}"#), "vector 1 (get-no-query): `body` is neither a text nor null"),
        (
            vector(r#"{"x_sdk_date": "now"}"#),
            "vector 1 (get-no-query): \"now\" is no date of the form 20240806T104114Z",
        ),
    ] {
        let mut output = Vec::new();
        let failure = example::run(&mut input.as_bytes(), &mut output).unwrap_err();
        assert_eq!(failure.to_string(), message);
        assert!(output.is_empty());
    }
}
