//! Numbers compared without losing digits.

use std::cmp::Ordering;

use serde_json::Value;

use crate::value::View;

/// A number as it is.
#[derive(Clone, Copy)]
pub(super) enum Number {
    Integer(i128),
    Float(f64),
}

/// Digits and exponent: `digits * 10^exponent`.
struct Decimal {
    digits: i128,
    exponent: i32,
}

impl Number {
    pub(super) fn of(view: View<'_>) -> Option<Self> {
        match view {
            View::Integer(value) => Some(Self::Integer(value.into())),
            View::Unsigned(value) => Some(Self::Integer(value.into())),
            View::Float(value) => Some(Self::Float(value)),
            View::Json(Value::Number(number)) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Some(Self::Integer(value.into())),
                (None, Some(value)) => Some(Self::Integer(value.into())),
                (None, None) => number.as_f64().map(Self::Float),
            },
            _ => None,
        }
    }

    /// `None` where one is not a number (NaN).
    pub(super) fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(&b)),
            (Self::Float(a), Self::Float(b)) => a.partial_cmp(&b),
            (Self::Float(a), Self::Integer(b)) => compare_mixed(a, b),
            (Self::Integer(a), Self::Float(b)) => compare_mixed(b, a).map(Ordering::reverse),
        }
    }

    /// Decimals count, not their binary neighbours: 0.3 is a multiple of 0.1.
    pub(super) fn is_multiple_of(self, step: f64) -> bool {
        let value = match self {
            Self::Integer(value) => Some(Decimal { digits: value, exponent: 0 }),
            Self::Float(value) => Decimal::of(value),
        };
        let (Some(value), Some(step)) = (value, Decimal::of(step)) else { return false };
        if step.digits == 0 {
            return false;
        }
        let shared = value.exponent.min(step.exponent);
        match (value.scaled(shared), step.scaled(shared)) {
            (Some(value), Some(step)) => value % step == 0,
            // So far apart in size that the digits don't fit: a value much smaller than
            // its step is no multiple of it unless it is nothing, one much larger
            // differs by less than a float can tell.
            (value, _) => value.is_none_or(|digits| digits == 0),
        }
    }
}

/// Compares a float with an integer of at most 65 bits.
fn compare_mixed(float: f64, integer: i128) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    // Conversion saturates, and integers here are far inside of the range.
    #[allow(clippy::cast_possible_truncation, reason = "the fraction is looked at below")]
    let whole = float.trunc() as i128;
    Some(whole.cmp(&integer).then_with(|| float.fract().partial_cmp(&0.0).unwrap_or(Ordering::Equal)))
}

impl Decimal {
    /// The shortest decimal that means this float.
    fn of(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let text = format!("{value:e}");
        let (digits, exponent) = text.split_once('e')?;
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let exponent = exponent.parse::<i32>().ok()? - i32::try_from(fraction.len()).ok()?;
        Some(Self { digits: format!("{whole}{fraction}").parse().ok()?, exponent })
    }

    /// The digits with another, lower exponent.
    fn scaled(&self, exponent: i32) -> Option<i128> {
        let shift = u32::try_from(self.exponent.checked_sub(exponent)?).ok()?;
        self.digits.checked_mul(10i128.checked_pow(shift)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiples() {
        for (value, step, expected) in [
            (0.3, 0.1, true),
            (0.35, 0.1, false),
            (1.0, 0.01, true),
            (19.99, 0.01, true),
            (19.999, 0.01, false),
            (-0.6, 0.2, true),
            (0.0, 5.0, true),
            (1e300, 1e-300, true),
            (1e-300, 1e300, false),
            (f64::NAN, 1.0, false),
            (1.0, 0.0, false),
        ] {
            assert_eq!(Number::Float(value).is_multiple_of(step), expected, "{value} of {step}");
        }
        for (value, step, expected) in [(10, 5.0, true), (11, 5.0, false), (i128::from(u64::MAX), 2.0, false)]
        {
            assert_eq!(Number::Integer(value).is_multiple_of(step), expected, "{value} of {step}");
        }
    }

    #[test]
    fn comparisons() {
        use Ordering::{Equal, Greater, Less};

        let (a, b) = ((1i128 << 53) + 1, (1i64 << 53) as f64);
        for (left, right, expected) in [
            (Number::Integer(a), Number::Float(b), Some(Greater)),
            (Number::Float(b), Number::Integer(a), Some(Less)),
            (Number::Float(0.5), Number::Integer(0), Some(Greater)),
            (Number::Float(-0.5), Number::Integer(0), Some(Less)),
            (Number::Float(-0.5), Number::Integer(-1), Some(Greater)),
            (Number::Float(5.0), Number::Integer(5), Some(Equal)),
            (Number::Float(f64::INFINITY), Number::Integer(i128::from(u64::MAX)), Some(Greater)),
            (Number::Float(f64::NAN), Number::Integer(5), None),
        ] {
            assert_eq!(left.compare(right), expected);
        }
    }
}
