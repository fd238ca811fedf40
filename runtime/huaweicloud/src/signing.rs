//! The request signature `SDK-HMAC-SHA256`.
//!
//! A request is reduced to one text, the *canonical request*, in which everything that a proxy or an HTTP library
//! may legally rewrite has exactly one form. Its SHA-256 goes into the *string to sign*, and the HMAC-SHA256 of that,
//! keyed with the secret key itself, is the signature. There is no derived key and no scope of region or service.
//!
//! # Canonical request
//!
//! Six parts, joined by a line feed:
//!
//! 1. the method in capitals;
//! 2. the path: decoded, cut at every `/`, each piece encoded again, and always ended by `/`. The decoding comes first,
//!    so an encoded slash turns into a real one here, while the request line keeps it;
//! 3. the query: decoded pairs, ordered by name and then value as bytes, encoded, always with `=`;
//! 4. a line `name:value` per signed header, names in lower case and in order, values without the white space
//!    around them;
//! 5. the names of those headers, joined by `;`;
//! 6. SHA-256 of the body in hexadecimal, or the value of `X-Sdk-Content-Sha256` if there are a body and that header.
//!
//! Encoding leaves ASCII letters, digits and `-`, `_`, `.`, `~` as they are; every other byte becomes `%XX` with capital
//! hexadecimal digits.
//!
//! # Which headers are signed
//!
//! All that are handed to [`sign`], together with `Host` and `X-Sdk-Date`, except three: `Authorization`, names with
//! an underscore (gateways drop them), and names that stand more than once (there is no rule for how to join them).
//! Those are sent all the same. Whoever calls [`sign`] leaves out what the transport adds or changes afterwards.
//!
//! Bodies that are not JSON are not hashed: if there is a `Content-Type` which begins neither with `application/json`
//! nor with `application/bson`, the header `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD` is added and signed.
//!
//! # Example
//!
//! When a service answers that a signature does not match, compare the canonical request with the one that the service
//! expects; the first line that differs names the rule.
//!
//! ```
//! use huaweicloud_core::signing::{AccessKey, Request, SigningDate, sign};
//!
//! let key = AccessKey::new("AKEXAMPLE", "SKEXAMPLE");
//! let date: SigningDate = "20240806T104114Z".parse()?;
//! let request = Request::new("GET", "dcs.cn-north-4.myhuaweicloud.com", "/v2/instances")
//!     .query_pair("limit", "10")
//!     .header("Content-Type", "application/json");
//! let signature = sign(&request, &key, &date)?;
//! assert_eq!(
//!     signature.canonical_request().lines().take(3).collect::<Vec<_>>(),
//!     ["GET", "/v2/instances/", "limit=10"],
//! );
//! assert!(signature.authorization().starts_with("SDK-HMAC-SHA256 Access=AKEXAMPLE, SignedHeaders=content-type;host;"));
//! # Ok::<(), huaweicloud_core::signing::SigningError>(())
//! ```

mod canonical;
mod date;
mod error;
mod key;
mod request;
mod signature;

pub use canonical::{canonical_path, canonical_query};
pub use date::SigningDate;
pub use error::SigningError;
pub use key::AccessKey;
pub use request::Request;
pub use signature::{Signature, sign};
