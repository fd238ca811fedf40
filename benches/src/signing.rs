//! Signing a request, beside the bare digests over the same bytes.

use std::fmt::Write as _;
use std::hint::black_box;

use hmac::{Hmac, KeyInit as _, Mac as _};
use huaweicloud_core::signing::{AccessKey, Request, SigningDate, sign};
use sha2::{Digest as _, Sha256};

use crate::{Line, duel, ratio};

/// Signatures in a round.
const SIGNATURES: u32 = 5000;

pub(crate) fn measure(rounds: usize) -> anyhow::Result<Line> {
    let secret = "9wPxN4sFzB7qKpVdLmTgRc2YhJ8aE1uQ0iXvWzCk";
    let key = AccessKey::new("AKEXAMPLE", secret);
    let date: SigningDate = "20240806T104114Z".parse()?;
    let body = format!("{{\"name\":\"{}\"}}", "n".repeat(1024 - 11)).into_bytes();
    anyhow::ensure!(body.len() == 1024);
    let project = "054e292c9880d4992f02c0196d3ea468";
    let path = format!("/v3/{project}/instances");
    let request = || {
        Request::new("POST", "gaussdb.cn-north-4.myhuaweicloud.com", &path)
            .header("accept", "application/json")
            .header("content-type", "application/json")
            .header("x-project-id", project)
            .body(&body)
    };
    let signature = sign(&request(), &key, &date)?;
    let (canonical, to_sign) =
        (signature.canonical_request().to_owned(), signature.string_to_sign().to_owned());
    let bare = || {
        let body = Sha256::digest(black_box(&body));
        let canonical = Sha256::digest(black_box(canonical.as_bytes()));
        let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes())?;
        mac.update(black_box(to_sign.as_bytes()));
        anyhow::Ok((body, canonical, mac.finalize().into_bytes()))
    };
    // They are the same digests.
    let mut hex = String::new();
    for byte in bare()?.2 {
        write!(hex, "{byte:02x}")?;
    }
    anyhow::ensure!(hex == signature.signature());

    let (ours, other) = duel(
        rounds,
        || {
            for _ in 0..SIGNATURES {
                black_box(sign(&black_box(request()), &key, &date).is_ok());
            }
        },
        || {
            for _ in 0..SIGNATURES {
                black_box(bare().is_ok());
            }
        },
    );
    let shown =
        |time: std::time::Duration| format!("{:.2} µs", time.as_secs_f64() * 1e6 / f64::from(SIGNATURES));
    Ok(Line {
        what: "signing a request with a body of 1 kB, beside the bare SHA-256 and HMAC".to_owned(),
        ours: shown(ours),
        other: shown(other),
        ratio: ratio(ours, other),
        target: "3".to_owned(),
    })
}
