//! Environment variables.

use std::ffi::OsString;
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::CredentialsError;
use super::source::{Contents, Place, read};

/// Names the file of profiles where it is not the usual one.
pub(super) const FILE: &str = "HUAWEICLOUD_SDK_CREDENTIALS_FILE";

/// Reads credentials from variables.
pub(super) fn load(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Contents, CredentialsError> {
    read(Place::Environment, |field| match lookup(field.variable()).map(OsString::into_string) {
        None => Ok(None),
        Some(Ok(value)) => Ok(Some(Zeroizing::new(value))),
        Some(Err(_)) => Err(Place::Environment.invalid(field, "is no valid Unicode")),
    })
}

/// The file of profiles.
pub(super) fn profiles(
    lookup: impl Fn(&str) -> Option<OsString>,
    home: Option<PathBuf>,
) -> Result<PathBuf, CredentialsError> {
    if let Some(path) = lookup(FILE).filter(|path| !path.is_empty()) {
        return Ok(PathBuf::from(path));
    }
    match home.filter(|home| !home.as_os_str().is_empty()) {
        Some(home) => Ok(home.join(".huaweicloud").join("credentials")),
        None => Err(CredentialsError::Missing {
            place: "a file of profiles, since there is no home directory".to_owned(),
            remedy: format!("name the file in {FILE}"),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::Credentials;

    fn load(lookup: impl Fn(&str) -> Option<OsString>) -> Result<Credentials, CredentialsError> {
        super::load(lookup)?.whole(Place::Environment)
    }

    fn from(variables: &'static [(&'static str, &'static str)]) -> impl Fn(&str) -> Option<OsString> {
        move |name| {
            let name = name.strip_prefix("HUAWEICLOUD_SDK_")?;
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        }
    }

    #[test]
    fn groups() {
        for (variables, shown) in [
            (
                &[("AK", "A1"), ("SK", "PLANTED")][..],
                "Credentials::AccessKey { id: \"A1\", temporary: false }",
            ),
            (
                &[
                    ("AK", " A1\n"),
                    ("SK", "PLANTED"),
                    ("SECURITY_TOKEN", "PLANTED"),
                    ("AUTH_TOKEN", "PLANTED"),
                ],
                "Credentials::AccessKey { id: \"A1\", temporary: true }",
            ),
            (&[("AUTH_TOKEN", "PLANTED"), ("IAM_USER", "u")], "Credentials::Token(***)"),
            (
                &[("IAM_USER", "u"), ("IAM_PASSWORD", " PLANTED "), ("IAM_DOMAIN", "d")],
                "Credentials::Password(Password { user: \"u\", password: ***, domain: \"d\", scope: None, endpoint: None })",
            ),
            (
                &[
                    ("IAM_USER", "u"),
                    ("IAM_PASSWORD", "PLANTED"),
                    ("IAM_DOMAIN", "d"),
                    ("IAM_ENDPOINT", "https://i"),
                ],
                "Credentials::Password(Password { user: \"u\", password: ***, domain: \"d\", scope: None, endpoint: Some(\"https://i\") })",
            ),
        ] {
            assert_eq!(format!("{:?}", load(from(variables)).unwrap()), shown);
        }
    }

    #[test]
    fn project_and_region_come_along() {
        let credentials =
            load(from(&[("AK", "a"), ("SK", "s"), ("PROJECT_ID", "p1"), ("REGION", "ap-southeast-1")]))
                .unwrap();
        assert_eq!(credentials.project_id(), Some("p1"));
        assert_eq!(credentials.region().unwrap().as_str(), "ap-southeast-1");
    }

    #[test]
    fn mistakes_are_named_without_values() {
        for (variables, message) in [
            (
                &[][..],
                "no credentials in the environment; set HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or HUAWEICLOUD_SDK_AUTH_TOKEN, \
                 or HUAWEICLOUD_SDK_IAM_USER and HUAWEICLOUD_SDK_IAM_PASSWORD and HUAWEICLOUD_SDK_IAM_DOMAIN",
            ),
            (
                &[("AK", "PLANTED")],
                "incomplete credentials in the environment: found HUAWEICLOUD_SDK_AK, missing HUAWEICLOUD_SDK_SK",
            ),
            (
                &[("SK", "PLANTED"), ("AK", "")],
                "incomplete credentials in the environment: found HUAWEICLOUD_SDK_SK, missing HUAWEICLOUD_SDK_AK",
            ),
            (
                &[("SECURITY_TOKEN", "PLANTED")],
                "incomplete credentials in the environment: found HUAWEICLOUD_SDK_SECURITY_TOKEN, \
                 missing HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK",
            ),
            (
                &[("IAM_PASSWORD", "PLANTED")],
                "incomplete credentials in the environment: found HUAWEICLOUD_SDK_IAM_PASSWORD, \
                 missing HUAWEICLOUD_SDK_IAM_USER and HUAWEICLOUD_SDK_IAM_DOMAIN",
            ),
            (
                &[("AK", "a"), ("SK", "PLANTED PLANTED")],
                "HUAWEICLOUD_SDK_SK holds white space or characters beyond printable ASCII",
            ),
            (
                &[("AK", "a"), ("SK", "PLANTED"), ("REGION", "a/b")],
                "HUAWEICLOUD_SDK_REGION is wrong: \"a/b\" is no region; a region is small letters, digits and hyphens, such as cn-north-4",
            ),
        ] {
            assert_eq!(load(from(variables)).unwrap_err().to_string(), message);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_value_that_is_no_text_is_refused() {
        use std::os::unix::ffi::OsStringExt as _;
        let error = load(|_| Some(OsString::from_vec(vec![0xff]))).unwrap_err();
        assert!(error.to_string().ends_with("is no valid Unicode"), "{error}");
    }

    #[test]
    fn the_file_of_profiles() {
        let home = || Some(PathBuf::from("/home/u"));
        let usual = PathBuf::from("/home/u/.huaweicloud/credentials");
        assert_eq!(profiles(from(&[]), home()).unwrap(), usual);
        assert_eq!(profiles(from(&[("CREDENTIALS_FILE", "")]), home()).unwrap(), usual);
        assert_eq!(profiles(from(&[("CREDENTIALS_FILE", "x/y")]), home()).unwrap(), PathBuf::from("x/y"));
        assert_eq!(profiles(from(&[("CREDENTIALS_FILE", "x")]), None).unwrap(), PathBuf::from("x"));
        for nowhere in [None, Some(PathBuf::new())] {
            let error = profiles(from(&[]), nowhere).unwrap_err().to_string();
            assert!(error.contains("HUAWEICLOUD_SDK_CREDENTIALS_FILE"), "{error}");
        }
    }
}
