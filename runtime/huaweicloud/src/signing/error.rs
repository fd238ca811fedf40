use thiserror::Error;

/// Why a request can't be signed.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum SigningError {
    /// A date that is not of the form `20240806T104114Z`.
    #[error("{date:?} is no date of the form 20240806T104114Z")]
    Date {
        /// The text that was given.
        date: String,
    },
    /// A part of the request holds a line break or another control character, which would change the meaning of the
    /// text that is signed.
    #[error("{part} holds a control character or is empty, such a request can't be signed")]
    Malformed {
        /// Which part: `method`, `host`, `access key`, or the name of the header. Never its value.
        part: String,
    },
    /// The body is a stream, and the signature needs its hash: it is JSON, or has no `Content-Type`. Send the body as
    /// bytes, or with its hash (or `UNSIGNED-PAYLOAD`) as the header `X-Sdk-Content-Sha256`.
    #[error(
        "the body is a stream of JSON or of no media type, which must be hashed: send it as bytes, or with its SHA-256 as the header X-Sdk-Content-Sha256"
    )]
    Stream,
}
