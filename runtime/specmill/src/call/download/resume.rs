//! Asking for the rest of a download that broke off.

use std::time::{Duration, SystemTime};

use http::header::{ACCEPT_RANGES, CONTENT_RANGE, DATE, ETAG, IF_RANGE, LAST_MODIFIED, RANGE};
use http::{HeaderMap, StatusCode};

use super::super::{Answer, Call};
use crate::error::Error;
use crate::transport::{BodyStream, BoxFuture};

/// How the rest of a download is asked for.
pub(super) struct Resume {
    /// What `If-Range` says, so that the rest belongs to what came before.
    validator: Option<String>,
    length: u64,
    /// How often the rest was asked for.
    attempts: u32,
    /// How often that was since something came.
    in_vain: u32,
}

impl Resume {
    /// `None` where the rest of a download can't be asked for.
    pub(super) fn new(call: &Call, answer: &Answer, length: Option<u64>) -> Option<Self> {
        let whole = call.operation.method() == "GET" && answer.status() == StatusCode::OK;
        let headers = answer.headers();
        let validator = validator(headers);
        let ranges = text(headers, ACCEPT_RANGES);
        let possible = match ranges {
            Some(unit) => unit.eq_ignore_ascii_case("bytes"),
            None => validator.is_some(),
        };
        // Without a length it could not be told whether the rest is of the same thing: a
        // transport that unpacks a body counts other bytes than the service does.
        let length = length.filter(|_| whole && possible)?;
        Some(Self { validator, length, attempts: 0, in_vain: 0 })
    }

    /// How often the rest was asked for.
    pub(super) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Something came.
    pub(super) fn progress(&mut self) {
        self.in_vain = 0;
    }

    /// Asks for what comes after so many bytes, or gives the error back that cut it off.
    pub(super) fn after(
        &mut self,
        call: &Call,
        cut: Error,
        received: u64,
    ) -> Result<BoxFuture<'static, Result<BodyStream, Error>>, Error> {
        self.in_vain += 1;
        let Some(pause) = call.pause_after(&cut, self.in_vain, None) else { return Err(cut) };
        self.attempts += 1;
        tracing::warn!(error = %cut, pause = ?pause, "the rest is asked for after a pause");
        let mut call = call.clone();
        call.set_header(RANGE, &format!("bytes={received}-"));
        if let Some(validator) = &self.validator {
            call.set_header(IF_RANGE, validator);
        }
        Ok(Box::pin(rest(call, received, self.length, pause, cut)))
    }
}

async fn rest(
    call: Call,
    received: u64,
    length: u64,
    pause: Duration,
    cut: Error,
) -> Result<BodyStream, Error> {
    tokio::time::sleep(pause).await;
    match call.open().await.map(|arrived| *arrived) {
        Ok((answer, body)) if goes_on(answer.status(), answer.headers(), received, length) => {
            Ok(body.into_stream())
        }
        Ok((answer, _)) => {
            tracing::warn!(status = answer.status().as_u16(), "the service does not give the rest");
            Err(cut)
        }
        Err(error) => {
            tracing::warn!(%error, "the rest can't be had");
            Err(cut)
        }
    }
}

/// A response is the rest of what came before.
fn goes_on(status: StatusCode, headers: &HeaderMap, received: u64, length: u64) -> bool {
    let range = text(headers, CONTENT_RANGE).and_then(|range| range.strip_prefix("bytes "));
    let parts = range.and_then(|range| range.split_once('/')).and_then(|(range, total)| {
        let (first, last) = range.split_once('-')?;
        Some((first.parse().ok()?, last.parse().ok()?, total))
    });
    let Some((first, last, total)) = parts else { return false };
    let (first, last): (u64, u64) = (first, last);
    status == StatusCode::PARTIAL_CONTENT
        && first == received
        && last.checked_add(1) == Some(length)
        && (total == "*" || total.parse() == Ok(length))
}

/// What tells whether two responses are of the same bytes: a strong `ETag`, or a
/// `Last-Modified` that was over when the response was sent.
fn validator(headers: &HeaderMap) -> Option<String> {
    if let Some(tag) = text(headers, ETAG) {
        return tag.starts_with('"').then(|| tag.to_owned());
    }
    let modified = text(headers, LAST_MODIFIED)?;
    let at = |date| httpdate::parse_http_date(date).ok();
    let sent: SystemTime = at(text(headers, DATE)?)?;
    let age = sent.duration_since(at(modified)?).ok()?;
    (age >= Duration::from_secs(1)).then(|| modified.to_owned())
}

fn text(headers: &HeaderMap, name: http::HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())).collect()
    }

    #[test]
    fn validators_are_strong() {
        let (monday, later) = ("Mon, 05 Jan 2026 10:00:00 GMT", "Mon, 05 Jan 2026 10:00:01 GMT");
        for (given, expected) in [
            (&[("etag", "\"a\"")][..], Some("\"a\"")),
            (&[("etag", "W/\"a\"")], None),
            (&[("etag", "W/\"a\""), ("last-modified", monday), ("date", later)], None),
            (&[("last-modified", monday), ("date", later)], Some(monday)),
            (&[("last-modified", monday), ("date", monday)], None),
            (&[("last-modified", later), ("date", monday)], None),
            (&[("last-modified", monday)], None),
            (&[], None),
        ] {
            assert_eq!(validator(&headers(given)).as_deref(), expected, "{given:?}");
        }
    }

    #[test]
    fn the_rest_begins_where_the_other_part_ended() {
        for (range, expected) in [
            ("bytes 5-9/10", true),
            ("bytes 5-9/*", true),
            ("bytes 4-9/10", false),
            ("bytes 5-8/10", false),
            ("bytes 5-9/11", false),
            ("bytes */10", false),
            ("items 5-9/10", false),
            ("5-9", false),
        ] {
            let headers = headers(&[("content-range", range)]);
            assert_eq!(goes_on(StatusCode::PARTIAL_CONTENT, &headers, 5, 10), expected, "{range}");
            assert!(!goes_on(StatusCode::OK, &headers, 5, 10), "{range}");
        }
        assert!(!goes_on(StatusCode::PARTIAL_CONTENT, &HeaderMap::new(), 5, 10));
    }
}
