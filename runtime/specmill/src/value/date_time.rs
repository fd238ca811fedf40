//! Dates and times as services send them.

use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use jiff::Timestamp;

/// A date and time as the service sent it.
///
/// The text is kept as it is, for services send what RFC 3339 does not allow, and
/// that must not make a whole answer unreadable. What it means is asked for apart.
///
/// ```
/// use specmill_runtime::DateTime;
///
/// let time: DateTime = "2024-02-29T12:00:00+08:00".parse()?;
/// assert_eq!(time.unix_millis()?, 1_709_179_200_000);
/// # Ok::<(), specmill_runtime::DateTimeError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateTime(String);

/// A text is no date and time with an offset.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a date and time with an offset (RFC 3339)")]
pub struct DateTimeError {
    text: String,
}

impl DateTime {
    /// The text as it was sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment that the text means.
    ///
    /// # Errors
    /// The text is not a date and time with an offset.
    pub fn to_timestamp(&self) -> Result<SystemTime, DateTimeError> {
        self.parse().map(SystemTime::from)
    }

    /// The moment that the text means, in milliseconds since 1970.
    ///
    /// # Errors
    /// The text is not a date and time with an offset.
    pub fn unix_millis(&self) -> Result<i64, DateTimeError> {
        self.parse().map(Timestamp::as_millisecond)
    }

    /// A text that nobody has checked.
    pub(crate) fn unchecked(text: String) -> Self {
        Self(text)
    }

    fn parse(&self) -> Result<Timestamp, DateTimeError> {
        self.0.parse().map_err(|_| DateTimeError { text: self.0.chars().take(64).collect() })
    }
}

impl From<SystemTime> for DateTime {
    /// Times outside of the years -9999 to 9999 become the nearest one inside.
    fn from(time: SystemTime) -> Self {
        let nearest = if time < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
        Self(Timestamp::try_from(time).unwrap_or(nearest).to_string())
    }
}

impl FromStr for DateTime {
    type Err = DateTimeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let time = Self(text.to_owned());
        time.parse()?;
        Ok(time)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::Duration;

    use super::*;

    #[test]
    fn texts_and_their_moments() {
        for (text, millis) in [
            ("1970-01-01T00:00:00Z", Some(0)),
            ("1970-01-01T08:00:00+08:00", Some(0)),
            ("1970-01-01T08:00:00+0800", Some(0)),
            ("1970-01-01T00:00:00.25Z", Some(250)),
            ("1969-12-31T23:59:59Z", Some(-1000)),
            ("1970-01-01T00:00:00", None),
            ("1970-01-01", None),
            ("1970-13-01T00:00:00Z", None),
            ("0", None),
            ("", None),
        ] {
            assert_eq!(DateTime::unchecked(text.to_owned()).unix_millis().ok(), millis, "{text}");
            assert_eq!(text.parse::<DateTime>().is_ok(), millis.is_some(), "{text}");
        }
    }

    #[test]
    fn system_times_go_there_and_back() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_709_179_200_123);
        let text = DateTime::from(time);
        assert_eq!(text.to_string(), "2024-02-29T04:00:00.123Z");
        assert_eq!(text.to_timestamp().unwrap(), time);
    }
}
