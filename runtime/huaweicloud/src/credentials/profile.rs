//! The file of profiles.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use ini::{Ini, ParseOption, Properties};
use zeroize::{Zeroize as _, Zeroizing};

use super::CredentialsError;
use super::source::{Contents, Field, Place, read};

/// More than any file of profiles needs; what is larger is some other file.
const MAX_BYTES: u64 = 1 << 20;

const NOT_A_LINE: &str = "neither a section such as [basic] nor a line `key = value`";

/// Reads one profile of a file.
pub(super) fn load(path: &Path, name: &str) -> Result<Contents, CredentialsError> {
    parse(path, name, &text(path)?)
}

fn text(path: &Path) -> Result<Zeroizing<String>, CredentialsError> {
    let unreadable = |kind: ErrorKind, problem: String, remedy: &str| CredentialsError::File {
        path: path.to_owned(),
        kind,
        problem,
        remedy: remedy.to_owned(),
    };
    let mut text = Zeroizing::new(String::new());
    File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_string(&mut text)).map_err(
        |error| {
            unreadable(
                error.kind(),
                error.to_string(),
                "write it with a section such as [basic] with `ak` and `sk`, or name another file",
            )
        },
    )?;
    if text.len() as u64 > MAX_BYTES {
        let problem = format!("it is larger than {MAX_BYTES} bytes");
        return Err(unreadable(ErrorKind::FileTooLarge, problem, "name another file"));
    }
    Ok(text)
}

fn parse(path: &Path, name: &str, text: &str) -> Result<Contents, CredentialsError> {
    let syntax = |line: usize, problem: &str| CredentialsError::Syntax {
        path: path.to_owned(),
        line,
        problem: problem.to_owned(),
    };
    let lines = lines(text).map_err(|(line, problem)| syntax(line, problem))?;
    // Values are taken as they stand: secrets may hold backslashes and quotes.
    let options = ParseOption { enabled_escape: false, enabled_quote: false, ..ParseOption::default() };
    let mut ini = Ini::load_from_str_opt(&lines, options).map_err(|error| syntax(error.line, NOT_A_LINE))?;
    let result = pick(path, name, &ini);
    for (_, section) in &mut ini {
        section.iter_mut().for_each(|(_, value)| value.zeroize());
    }
    result
}

/// The lines of a file as the parser should see them, or the number of one that it would misread: it takes an indented
/// comment for a key, and makes one value of two lines where a sign is missing.
fn lines(text: &str) -> Result<Zeroizing<String>, (usize, &'static str)> {
    // As long as the text, so that it is never moved and left behind in memory.
    let mut clean = Zeroizing::new(String::with_capacity(text.len() + 1));
    for (index, line) in text.strip_prefix('\u{feff}').unwrap_or(text).lines().enumerate() {
        let line = line.trim();
        let problem = if line.is_empty() || line.starts_with(['#', ';']) {
            clean.push('\n');
            continue;
        } else if line.contains(|c: char| c.is_control() && c != '\t') {
            "a control character"
        } else if line.ends_with('\\') {
            "a line that ends in a backslash; values stand on one line"
        } else if line.starts_with('[') && !line.ends_with(']') {
            "a section without its closing bracket"
        } else if !line.starts_with('[') && !line.contains(['=', ':']) {
            NOT_A_LINE
        } else {
            clean.push_str(line);
            clean.push('\n');
            continue;
        };
        return Err((index + 1, problem));
    }
    Ok(clean)
}

fn pick(path: &Path, name: &str, ini: &Ini) -> Result<Contents, CredentialsError> {
    let mut sections = ini.section_all(Some(name));
    let Some(section) = sections.next() else {
        let known: Vec<String> = ini.sections().flatten().map(|name| format!("[{name}]")).collect();
        let known = if known.is_empty() { "no section at all".to_owned() } else { known.join(", ") };
        return Err(CredentialsError::NoProfile { path: path.to_owned(), name: name.to_owned(), known });
    };
    if sections.next().is_some() {
        let problem = format!("the section [{name}] stands there more than once");
        return Err(CredentialsError::Profile { path: path.to_owned(), problem });
    }
    let place = Place::Profile { path, name };
    read(place, |field| value(place, section, field))
}

fn value(
    place: Place<'_>,
    section: &Properties,
    field: Field,
) -> Result<Option<Zeroizing<String>>, CredentialsError> {
    let mut values = section.get_all(field.key());
    let value = values.next().map(|value| Zeroizing::new(value.to_owned()));
    if values.next().is_some() {
        return Err(place.invalid(field, "stands there more than once"));
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::Credentials;

    fn parse(name: &str, text: &str) -> Result<Credentials, String> {
        let path = Path::new("cred");
        let contents = super::parse(path, name, text).map_err(|error| error.to_string())?;
        contents.whole(Place::Profile { path, name }).map_err(|error| error.to_string())
    }

    const FILE: &str = "\u{feff}# profiles\r\n[basic]\r\nak = AK1\r\n  # note\nsk=SK1==\n; more\n\n[temporary]\n  ak = AK2\n  sk = S\\K\"2\n\
        security_token = T2\nproject_id = p2\nregion = cn-north-4\n[fixed]\nauth_token: T3\n\
        [user]\niam_user = shop user\niam_password = p#a;s's \"w\niam_domain = shop\n[empty]\n[half]\nak = AK5\nsk =\n";

    #[test]
    fn profiles_are_found() {
        let key = parse("basic", FILE).unwrap();
        let key = key.access_key_pair().unwrap();
        assert_eq!((key.id(), key.secret().expose()), ("AK1", "SK1=="));
        let temporary = parse("temporary", FILE).unwrap();
        let key = temporary.access_key_pair().unwrap();
        assert_eq!((key.id(), key.secret().expose()), ("AK2", "S\\K\"2"));
        assert_eq!(key.security_token().unwrap().expose(), "T2");
        assert_eq!(temporary.project_id(), Some("p2"));
        assert_eq!(temporary.region().unwrap().as_str(), "cn-north-4");
        assert_eq!(format!("{:?}", parse("fixed", FILE).unwrap()), "Credentials::Token(***)");
        let user = format!("{:?}", parse("user", FILE).unwrap());
        assert!(user.contains("shop user") && !user.contains("p#a"), "{user}");
    }

    #[test]
    fn mistakes_are_named_without_values() {
        for (name, text, message) in [
            (
                "other",
                FILE,
                "cred: no section [other]; the file has [basic], [temporary], [fixed], [user], [empty], [half]",
            ),
            ("other", "", "cred: no section [other]; the file has no section at all"),
            ("half", FILE, "incomplete credentials in the section [half] of cred: found ak, missing sk"),
            (
                "empty",
                FILE,
                "no credentials in the section [empty] of cred; set ak and sk, or auth_token, or iam_user and iam_password and iam_domain",
            ),
            (
                "a",
                "[a]\nak\nsk = SECRET",
                "cred:2: neither a section such as [basic] nor a line `key = value`",
            ),
            ("a", "[a]\nsk = SEC\rRET", "cred:2: a control character"),
            ("a", "[a\nsk = SECRET", "cred:1: a section without its closing bracket"),
            (
                "a",
                "[a]\nsk = SECRET\\\nak = A",
                "cred:2: a line that ends in a backslash; values stand on one line",
            ),
            ("a", "[a]\n= SECRET", "cred:2: neither a section such as [basic] nor a line `key = value`"),
            ("a", "[a]\nak = 1\n[a]\nsk = SECRET", "cred: the section [a] stands there more than once"),
            (
                "a",
                "[a]\nsk = SECRET\nsk = SECRET2\nak = 1",
                "sk in the section [a] of cred stands there more than once",
            ),
            (
                "a",
                "[a]\nak = 1\nsk = SEC RET",
                "sk in the section [a] of cred holds white space or characters beyond printable ASCII",
            ),
            (
                "a",
                "[a]\nak = 1\nsk = SECRET\nregion = CN",
                "region in the section [a] of cred is wrong: \"CN\" is no region; a region is small letters, digits and hyphens, such as cn-north-4",
            ),
        ] {
            assert_eq!(parse(name, text).unwrap_err(), message);
        }
    }

    #[test]
    fn a_file_that_can_not_be_read_is_named() {
        let error = load(Path::new("no/such/file"), "basic").unwrap_err().to_string();
        assert!(error.starts_with("can't read the credentials file no/such/file: "), "{error}");
        assert!(load(Path::new("."), "basic").is_err());
    }
}
