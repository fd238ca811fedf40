use std::io::{self, Write};

use anyhow::Result;
use specmill::diagnostic::codes;

use super::arguments::Explain;
use super::{Misuse, Outcome};

pub(super) fn run(arguments: &Explain) -> Result<Outcome> {
    let mut out = io::stdout().lock();
    let Some(wanted) = &arguments.code else {
        for code in codes::ALL {
            writeln!(out, "{}  {}", code.as_str(), code.title())?;
        }
        return Ok(Outcome::Fine);
    };
    let Some(code) = codes::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(wanted)) else {
        return Err(Misuse(format!("there is no code `{wanted}`; `specmill explain` lists all")).into());
    };
    writeln!(out, "{}: {}\n\n{}", code.as_str(), code.title(), wrap(code.explanation(), 80))?;
    Ok(Outcome::Fine)
}

/// Breaks a paragraph into lines.
fn wrap(text: &str, width: usize) -> String {
    let mut wrapped = String::new();
    let mut column = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            wrapped.push('\n');
            column = 0;
        } else if column > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped.push_str(word);
        column += length;
    }
    wrapped
}
