//! The secrets, and the search for them.

use std::error::Error;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use huaweicloud_core::{Credentials, Password};
use specmill_loopback::encode;

pub(crate) const SECRET_KEY: &str = "Pl4nted-secret-key";
pub(crate) const SECURITY_TOKEN: &str = "Pl4nted-security-token";
pub(crate) const TOKEN: &str = "Pl4nted-token";
pub(crate) const ISSUED_TOKEN: &str = "Pl4nted-token-that-iam-issues";
/// With what is written in other ways in JSON and in addresses.
pub(crate) const IAM_PASSWORD: &str = "Pl4nted/\"iam\"&pass=word";
pub(crate) const DATABASE_PASSWORD: &str = "Pl4nted~&data,base?#+1";
pub(crate) const SHORT_PASSWORD: &str = "Pl4nte";
pub(crate) const HEADER: &str = "Pl4nted-header-of-a-call";
pub(crate) const CLIENT_HEADER: &str = "Pl4nted-header-of-a-client";

/// What all of them begin with.
const PLANTED: &str = "Pl4nte";

/// Panics where something of a secret is in a text, in any form.
pub(crate) fn search(text: &str) {
    let bytes: Vec<String> = PLANTED.bytes().map(|byte| byte.to_string()).collect();
    let hex: String = PLANTED.bytes().map(|byte| format!("{byte:02x}")).collect();
    for form in [PLANTED.to_owned(), bytes.join(", "), bytes.join(",\n"), hex, encode(PLANTED.as_bytes())] {
        if let Some(at) = text.find(&form) {
            let from = text[..at].char_indices().rev().nth(200).map_or(0, |(from, _)| from);
            panic!("a secret is printed: …{}", &text[from..text.len().min(at + form.len() + 40)]);
        }
    }
}

/// Searches both forms of `Debug`.
pub(crate) fn search_debug(value: &dyn Debug) {
    search(&format!("{value:?}"));
    search(&format!("{value:#?}"));
    // Lists of bytes have a line for each.
    search(&format!("{value:#?}").replace(char::is_whitespace, "").replace(',', ", "));
}

/// Searches an error in all the ways in which it is printed.
pub(crate) fn search_error<E: Error + 'static>(error: E) -> String {
    let shown = error.to_string();
    let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
    while let Some(error) = cause {
        search(&error.to_string());
        search(&format!("{error:#}"));
        search_debug(&error);
        cause = error.source();
    }
    let panicked = catch_unwind(AssertUnwindSafe(|| unwrap(Err(error)))).unwrap_err();
    let message = panicked.downcast_ref::<String>().expect("a message");
    assert!(message.contains("Error"), "{message}");
    search(message);
    shown
}

fn unwrap<E: Error>(result: Result<(), E>) {
    result.unwrap();
}

/// The search finds what it is for.
#[test]
fn the_search_finds_secrets() {
    for text in [
        format!("a {TOKEN} b"),
        format!("{:?}", TOKEN.as_bytes()),
        format!("{:#?}", TOKEN.as_bytes()).replace(char::is_whitespace, "").replace(',', ", "),
        encode(DATABASE_PASSWORD.as_bytes()),
        SHORT_PASSWORD.to_owned(),
    ] {
        assert!(catch_unwind(|| search(&text)).is_err(), "{text}");
    }
    search("nothing");
}

/// Credentials of every kind, with IAM at this address.
pub(crate) fn credentials(iam: &str) -> Vec<Credentials> {
    vec![
        Credentials::access_key("AKSECRETS", SECRET_KEY),
        Credentials::access_key("AKSECRETS", SECRET_KEY).with_security_token(SECURITY_TOKEN),
        Credentials::token(TOKEN),
        Credentials::password(password(iam)),
    ]
}

pub(crate) fn password(iam: &str) -> Password {
    Password::new("ada", IAM_PASSWORD, "shop").with_endpoint(iam)
}
