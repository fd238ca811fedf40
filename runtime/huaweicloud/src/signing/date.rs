use std::fmt;
use std::str::FromStr;
use std::time::SystemTime;

use jiff::Timestamp;

use super::SigningError;

/// The moment of a signature, in UTC and to the second, as `X-Sdk-Date` carries it: `20240806T104114Z`.
///
/// Services refuse a request whose date is more than some minutes away from their own clock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SigningDate(String);

impl SigningDate {
    /// The date as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<SystemTime> for SigningDate {
    type Error = SigningError;

    /// Fails for a time that has no four-digit year.
    fn try_from(time: SystemTime) -> Result<Self, SigningError> {
        let out_of_range = || SigningError::Date { date: format!("{time:?}") };
        let text =
            Timestamp::try_from(time).map_err(|_| out_of_range())?.strftime("%Y%m%dT%H%M%SZ").to_string();
        text.parse().map_err(|_| out_of_range())
    }
}

impl FromStr for SigningDate {
    type Err = SigningError;

    fn from_str(text: &str) -> Result<Self, SigningError> {
        let well_formed = text.len() == 16
            && text.bytes().enumerate().all(|(index, byte)| match index {
                8 => byte == b'T',
                15 => byte == b'Z',
                _ => byte.is_ascii_digit(),
            });
        // The form is checked apart because the parser also takes shorter numbers and signs.
        if well_formed && jiff::civil::DateTime::strptime("%Y%m%dT%H%M%SZ", text).is_ok() {
            Ok(Self(text.to_owned()))
        } else {
            Err(SigningError::Date { date: text.to_owned() })
        }
    }
}

impl fmt::Display for SigningDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    #[test]
    fn a_time_becomes_its_text() {
        for (seconds, text) in [
            (0, "19700101T000000Z"),
            (1_722_940_874, "20240806T104114Z"),
            (1_735_689_599, "20241231T235959Z"),
            (253_402_207_200, "99991230T220000Z"),
        ] {
            let time = UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(SigningDate::try_from(time).unwrap().as_str(), text);
            let later = time + Duration::from_nanos(999_999_999);
            assert_eq!(SigningDate::try_from(later).unwrap().as_str(), text);
        }
    }

    #[test]
    fn a_time_without_a_four_digit_year_is_refused() {
        let time = UNIX_EPOCH + Duration::from_secs(300_000_000_000);
        assert!(matches!(SigningDate::try_from(time), Err(SigningError::Date { .. })));
    }

    #[test]
    fn a_text_of_another_form_is_refused() {
        for text in [
            "",
            "20240806",
            "2024-08-06T10:41:14Z",
            "20240806T104114",
            "20241306T104114Z",
            "20240230T104114Z",
            "20240806T254114Z",
            "20240806t104114z",
            "-0240806T104114Z",
            "20240806T104114Z ",
        ] {
            assert!(text.parse::<SigningDate>().is_err(), "{text:?}");
        }
    }
}
