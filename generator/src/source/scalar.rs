//! What a plain YAML scalar means.

use std::str::FromStr;

use serde_json::Number;

use super::NodeValue;

/// Reads a plain scalar by the core schema of YAML 1.2.
///
/// One deviation: digits with a leading zero (`012`) are text. JSON has no such
/// numbers, YAML 1.1 reads them as octal, and whoever writes one means a code.
/// `None` is a number that JSON can't hold.
pub(super) fn resolve(text: &str) -> Option<NodeValue> {
    Some(match text {
        "" | "~" | "null" | "Null" | "NULL" => NodeValue::Null,
        "true" | "True" | "TRUE" => NodeValue::Bool(true),
        "false" | "False" | "FALSE" => NodeValue::Bool(false),
        _ if is_special_float(text) => return None,
        _ => match number(text) {
            Some(number) => NodeValue::Number(number?),
            None => NodeValue::String(text.to_owned()),
        },
    })
}

fn is_special_float(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

/// The outer `None`: not a number at all. The inner one: too large for JSON.
fn number(text: &str) -> Option<Option<Number>> {
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
                return None;
            }
            return Some(u64::from_str_radix(digits, radix).ok().map(Number::from));
        }
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => (unsigned.get(..at)?, Some(unsigned.get(at + 1..)?)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_digits = exponent.map(|text| text.strip_prefix(['-', '+']).unwrap_or(text));
    if !digits(whole)
        || !digits(fraction.unwrap_or_default())
        || whole.len() + fraction.unwrap_or_default().len() == 0
        || exponent_digits.is_some_and(|text| text.is_empty() || !digits(text))
        || (whole.len() > 1 && whole.starts_with('0'))
    {
        return None;
    }
    // JSON wants digits on both sides of the point.
    let mut json = format!("{sign}{}", if whole.is_empty() { "0" } else { whole });
    if let Some(fraction) = fraction {
        json.push('.');
        json.push_str(if fraction.is_empty() { "0" } else { fraction });
    }
    if let Some(exponent) = exponent {
        json.push('e');
        json.push_str(exponent);
    }
    Some(Number::from_str(&json).ok())
}

/// Kinds of plain scalars that readers of YAML 1.1 take for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Ambiguity {
    /// `yes`, `off`: a boolean there.
    Boolean,
    /// `012`: an octal number there.
    LeadingZero,
    /// `2024-01-31`: a date there.
    Date,
    /// `1_000`: a number there.
    Underscore,
    /// `12:30:45`: a number to the base of sixty there.
    Sexagesimal,
    /// `0o17`: a number in 1.2, text there.
    Octal,
}

impl Ambiguity {
    /// What other readers see, to be put after "`x` is".
    pub(super) fn elsewhere(self) -> &'static str {
        match self {
            Self::Boolean => "a boolean",
            Self::LeadingZero => "an octal number",
            Self::Date => "a date",
            Self::Underscore => "a number",
            Self::Sexagesimal => "a number to the base of sixty",
            Self::Octal => "text",
        }
    }

    /// Whether a plain scalar is read otherwise by YAML 1.1.
    pub(super) fn find(text: &str) -> Option<Self> {
        if matches!(
            text,
            "yes" | "Yes" | "YES" | "no" | "No" | "NO" | "on" | "On" | "ON" | "off" | "Off" | "OFF"
        ) {
            return Some(Self::Boolean);
        }
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        if !unsigned.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if unsigned
            .strip_prefix("0o")
            .is_some_and(|rest| rest.bytes().all(|byte| (b'0'..=b'7').contains(&byte)))
        {
            return Some(Self::Octal);
        }
        if unsigned.len() > 1 && unsigned.starts_with('0') && digits(unsigned) {
            return Some(Self::LeadingZero);
        }
        if unsigned.contains('_') && digits(&unsigned.replace(['_', '.'], "")) {
            return Some(Self::Underscore);
        }
        let mut date = text.splitn(3, '-');
        if let (Some(year), Some(month), Some(rest)) = (date.next(), date.next(), date.next()) {
            let day = rest.split(['T', 't', ' ', '\t']).next().unwrap_or_default();
            if year.len() == 4
                && month.len() <= 2
                && day.len() <= 2
                && [year, month, day].iter().all(|part| digits(part))
            {
                return Some(Self::Date);
            }
        }
        let mut groups = unsigned.split(':');
        let first = groups.next().unwrap_or_default();
        if unsigned.contains(':')
            && digits(first)
            && groups.all(|group| {
                let whole = group.split('.').next().unwrap_or_default();
                digits(whole)
                    && whole.parse::<u8>().is_ok_and(|number| number < 60)
                    && digits(&group.replace('.', ""))
            })
        {
            return Some(Self::Sexagesimal);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::{Value, json};

    use super::*;
    use crate::place::Span;
    use crate::source::Node;

    fn value(text: &str) -> Option<Value> {
        resolve(text).map(|value| Node { span: Span::default(), value }.to_json())
    }

    #[test]
    fn plain_scalars_follow_the_core_schema() {
        for (text, expected) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("Null", json!(null)),
            ("nUll", json!("nUll")),
            ("TRUE", json!(true)),
            ("yes", json!("yes")),
            ("off", json!("off")),
            ("0", json!(0)),
            ("-7", json!(-7)),
            ("+7", json!(7)),
            ("012", json!("012")),
            ("1_000", json!("1_000")),
            ("0o17", json!(15)),
            ("0x1F", json!(31)),
            ("0x", json!("0x")),
            ("0b1", json!("0b1")),
            ("18446744073709551615", json!(u64::MAX)),
            ("-9223372036854775808", json!(i64::MIN)),
            ("1.5", json!(1.5)),
            (".5", json!(0.5)),
            ("5.", json!(5.0)),
            ("1e3", json!(1e3)),
            ("1.e-3", json!(1e-3)),
            ("1e", json!("1e")),
            (".", json!(".")),
            ("-", json!("-")),
            ("+", json!("+")),
            ("1.2.3", json!("1.2.3")),
            ("2024-01-31", json!("2024-01-31")),
            ("12:30", json!("12:30")),
            ("é", json!("é")),
        ] {
            assert_eq!(value(text), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn numbers_beyond_json_are_none() {
        for text in [".inf", "-.Inf", ".nan", "1e999", "0xFFFFFFFFFFFFFFFFF"] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn what_yaml_1_1_reads_otherwise_is_known() {
        use Ambiguity::{Boolean, Date, LeadingZero, Octal, Sexagesimal, Underscore};
        for (text, expected) in [
            ("yes", Some(Boolean)),
            ("OFF", Some(Boolean)),
            ("y", None),
            ("true", None),
            ("012", Some(LeadingZero)),
            ("-08", Some(LeadingZero)),
            ("0", None),
            ("0.5", None),
            ("1_000", Some(Underscore)),
            ("1_a", None),
            ("2024-01-31", Some(Date)),
            ("2024-01-31T00:00:00Z", Some(Date)),
            ("2024-1-3 10:00:00", Some(Date)),
            ("2024-01", None),
            ("12:30", Some(Sexagesimal)),
            ("12:30:45.5", Some(Sexagesimal)),
            ("12:60", None),
            ("a:1", None),
            ("0o17", Some(Octal)),
            ("", None),
            ("é", None),
        ] {
            assert_eq!(Ambiguity::find(text), expected, "{text}");
        }
    }
}
