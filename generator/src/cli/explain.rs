use std::io::{self, Write};

use anyhow::Result;
use specmill::diagnostic::codes;

use super::arguments::Explain;
use super::{Misuse, Outcome};

/// Columns of an explanation.
const WIDTH: usize = 80;

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
    writeln!(out, "{}: {}\n\n{}", code.as_str(), code.title(), textwrap::fill(code.explanation(), WIDTH))?;
    Ok(Outcome::Fine)
}
