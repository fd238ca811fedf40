/// The first lines that differ, in the form of a unified diff.
///
/// One line of each side is enough to tell what changed; a whole diff is what
/// version control is for.
pub(super) fn excerpt(before: &str, after: &str) -> String {
    let mut old = before.split('\n');
    let mut new = after.split('\n');
    let mut number = 1;
    loop {
        match (old.next(), new.next()) {
            (None, None) => return String::new(),
            (old, new) if old == new => number += 1,
            (old, new) => {
                let mut text = format!("@@ -{number} +{number} @@\n");
                for (sign, line) in [('-', old), ('+', new)] {
                    if let Some(line) = line {
                        text.push(sign);
                        text.push_str(&shorten(line));
                        text.push('\n');
                    }
                }
                return text;
            }
        }
    }
}

/// Some outputs have lines of many kilobytes; nobody reads these.
fn shorten(line: &str) -> String {
    const LIMIT: usize = 160;
    match line.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(line)),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_first_difference() {
        assert_eq!(excerpt("a\nb\nc\n", "a\nB\nc\n"), "@@ -2 +2 @@\n-b\n+B\n");
        assert_eq!(excerpt("a\n", "a\nb\n"), "@@ -2 +2 @@\n-\n+b\n");
        assert_eq!(excerpt("a\n", "a"), "@@ -2 +2 @@\n-\n", "only the line break at the end is missing");
        assert_eq!(excerpt("a", "a"), "");
    }

    #[test]
    fn long_lines_are_cut() {
        let text = excerpt("", &"ü".repeat(500));
        assert!(text.chars().count() < 200, "{text}");
    }
}
