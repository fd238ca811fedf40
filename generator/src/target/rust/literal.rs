//! Rust literals.

/// A string literal; raw where that reads better.
pub(super) fn string(text: &str) -> String {
    let plain = format!("{text:?}");
    // A carriage return can't stand in a raw literal, and what `Debug` escapes as
    // unprintable should stay visible.
    let printable = plain.replace("\\\\", "").replace("\\\"", "").replace("\\'", "");
    if !text.contains('\\') || printable.contains('\\') {
        return plain;
    }
    let mut hashes = String::new();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

/// A slice of string literals.
pub(super) fn strings<'a>(texts: impl IntoIterator<Item = &'a String>) -> String {
    let literals: Vec<_> = texts.into_iter().map(|text| string(text)).collect();
    format!("&[{}]", literals.join(", "))
}

/// A floating-point literal.
pub(super) fn float(value: f64) -> String {
    format!("{value:?}")
}

/// An integer literal, digits in groups where there are many.
pub(super) fn integer(value: i128) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    if digits.len() < 6 {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_or_raw() {
        for (text, expected) in [
            ("a", r#""a""#),
            ("say \"a\"", r#""say \"a\"""#),
            (r"^\d+$", r#"r"^\d+$""#),
            (r#"\""#, r###"r#"\""#"###),
            ("a\r\\", r#""a\r\\""#),
            ("\u{202e}", r#""\u{202e}""#),
        ] {
            assert_eq!(string(text), expected);
        }
    }

    #[test]
    fn integers_are_grouped() {
        for (value, expected) in [
            (0, "0"),
            (-5, "-5"),
            (65_535, "65535"),
            (100_000, "100_000"),
            (-1_234_567, "-1_234_567"),
            (i128::from(u64::MAX), "18_446_744_073_709_551_615"),
        ] {
            assert_eq!(integer(value), expected);
        }
    }
}
