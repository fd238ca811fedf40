//! Credentials that no service can accept, found before they are sent: most often with a line break from a file.

use crate::error::CredentialsError;
use crate::signing::AccessKey;

/// What is wrong with a text that should be one word.
pub(crate) const NOT_A_WORD: &str = "holds white space or characters beyond printable ASCII";

/// Refuses a text that is empty or not of visible ASCII characters.
pub(crate) fn word(name: &str, text: &str) -> Result<(), CredentialsError> {
    some(name, text)?;
    if text.contains(|c: char| !c.is_ascii_graphic()) { Err(invalid(name, NOT_A_WORD)) } else { Ok(()) }
}

/// Refuses an empty text.
pub(crate) fn some(name: &str, text: &str) -> Result<(), CredentialsError> {
    if text.is_empty() { Err(invalid(name, "is empty")) } else { Ok(()) }
}

/// Refuses an access key with a part that is not a word.
pub(crate) fn access_key(key: &AccessKey) -> Result<(), CredentialsError> {
    word("the access key", key.id())?;
    word("the secret key", key.secret().expose())?;
    key.security_token().map_or(Ok(()), |token| word("the security token", token.expose()))
}

fn invalid(name: &str, problem: &str) -> CredentialsError {
    CredentialsError::Invalid { name: name.to_owned(), problem: problem.to_owned() }
}
