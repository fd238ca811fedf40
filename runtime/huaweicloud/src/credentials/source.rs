//! What credentials are read from, and which names the values have there.

use std::path::Path;

use zeroize::Zeroizing;

use super::{Credentials, CredentialsError};
use crate::check::NOT_A_WORD;
use crate::password::Password;
use crate::region::Region;
use crate::signing::AccessKey;

/// A value of a source.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    AccessKey,
    SecretKey,
    SecurityToken,
    Token,
    User,
    Password,
    Domain,
    Endpoint,
    ProjectId,
    Region,
}

impl Field {
    /// The name of the environment variable.
    pub(super) fn variable(self) -> &'static str {
        match self {
            Self::AccessKey => "HUAWEICLOUD_SDK_AK",
            Self::SecretKey => "HUAWEICLOUD_SDK_SK",
            Self::SecurityToken => "HUAWEICLOUD_SDK_SECURITY_TOKEN",
            Self::Token => "HUAWEICLOUD_SDK_AUTH_TOKEN",
            Self::User => "HUAWEICLOUD_SDK_IAM_USER",
            Self::Password => "HUAWEICLOUD_SDK_IAM_PASSWORD",
            Self::Domain => "HUAWEICLOUD_SDK_IAM_DOMAIN",
            Self::Endpoint => "HUAWEICLOUD_SDK_IAM_ENDPOINT",
            Self::ProjectId => "HUAWEICLOUD_SDK_PROJECT_ID",
            Self::Region => "HUAWEICLOUD_SDK_REGION",
        }
    }

    /// The name of the key in a profile.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::AccessKey => "ak",
            Self::SecretKey => "sk",
            Self::SecurityToken => "security_token",
            Self::Token => "auth_token",
            Self::User => "iam_user",
            Self::Password => "iam_password",
            Self::Domain => "iam_domain",
            Self::Endpoint => "iam_endpoint",
            Self::ProjectId => "project_id",
            Self::Region => "region",
        }
    }

    /// Whether the value goes into a header as it is, where white space and control characters have no place.
    fn is_word(self) -> bool {
        !matches!(self, Self::User | Self::Password | Self::Domain)
    }
}

/// Where a set of values is read from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    Environment,
    Profile { path: &'a Path, name: &'a str },
}

impl Place<'_> {
    pub(super) fn describe(self) -> String {
        match self {
            Self::Environment => "the environment".to_owned(),
            Self::Profile { path, name } => format!("the section [{name}] of {}", path.display()),
        }
    }

    fn name(self, field: Field) -> &'static str {
        match self {
            Self::Environment => field.variable(),
            Self::Profile { .. } => field.key(),
        }
    }

    fn names(self, fields: &[Field]) -> String {
        fields.iter().map(|field| self.name(*field)).collect::<Vec<_>>().join(" and ")
    }

    /// Names the first value of each group of which one must be whole.
    pub(super) fn first_names(self) -> String {
        let [first, second, third] =
            [Field::AccessKey, Field::Token, Field::User].map(|field| self.name(field));
        format!("{first}, {second} and {third}")
    }

    pub(super) fn invalid(self, field: Field, problem: impl Into<String>) -> CredentialsError {
        let name = match self {
            Self::Environment => field.variable().to_owned(),
            Self::Profile { .. } => format!("{} in {}", field.key(), self.describe()),
        };
        CredentialsError::Invalid { name, problem: problem.into() }
    }
}

/// A value as found: absent where it is not set or empty.
type Found = Option<Zeroizing<String>>;

/// What one place holds.
#[derive(Default, Debug)]
pub(super) struct Contents {
    pub(super) credentials: Option<Credentials>,
    pub(super) region: Option<Region>,
    pub(super) project_id: Option<String>,
}

impl Contents {
    /// The credentials, with region and project beside them; without credentials, the error says what to set.
    pub(super) fn whole(self, place: Place<'_>) -> Result<Credentials, CredentialsError> {
        match self.credentials {
            Some(credentials) => {
                Ok(Credentials { region: self.region, project_id: self.project_id, ..credentials })
            }
            None => Err(CredentialsError::Missing {
                place: place.describe(),
                remedy: format!(
                    "set {}, or {}, or {}",
                    place.names(&[Field::AccessKey, Field::SecretKey]),
                    place.name(Field::Token),
                    place.names(&[Field::User, Field::Password, Field::Domain])
                ),
            }),
        }
    }
}

/// Makes credentials of the values of one place.
///
/// An access key goes before a token, a token before a password, but only a complete group counts: half an access key
/// is an error even if a token is there, for it is a mistake that would otherwise show up as a puzzling refusal.
pub(super) fn read(
    place: Place<'_>,
    get: impl Fn(Field) -> Result<Found, CredentialsError>,
) -> Result<Contents, CredentialsError> {
    let get = |field: Field| -> Result<Found, CredentialsError> {
        let Some(value) = get(field)? else { return Ok(None) };
        if !field.is_word() {
            return Ok(Some(value).filter(|value| !value.is_empty()));
        }
        let word = Zeroizing::new(value.trim().to_owned());
        if word.contains(|c: char| !c.is_ascii_graphic()) {
            return Err(place.invalid(field, NOT_A_WORD));
        }
        Ok(Some(word).filter(|word| !word.is_empty()))
    };
    let whole = |fields: &[Field]| -> Result<Option<Vec<Zeroizing<String>>>, CredentialsError> {
        let mut values = Vec::new();
        let (mut present, mut missing) = (Vec::new(), Vec::new());
        for field in fields {
            match get(*field)? {
                Some(value) => {
                    values.push(value);
                    present.push(*field);
                }
                None => missing.push(*field),
            }
        }
        match (present.is_empty(), missing.is_empty()) {
            (true, _) => Ok(None),
            (false, true) => Ok(Some(values)),
            (false, false) => Err(CredentialsError::Incomplete {
                place: place.describe(),
                present: place.names(&present),
                missing: place.names(&missing),
            }),
        }
    };

    let region = match get(Field::Region)? {
        None => None,
        Some(name) => {
            let region = name
                .parse::<Region>()
                .map_err(|error| place.invalid(Field::Region, format!("is wrong: {error}")))?;
            Some(region)
        }
    };
    let project_id = get(Field::ProjectId)?;

    let credentials = if let Some([id, secret]) = whole(&[Field::AccessKey, Field::SecretKey])?.as_deref() {
        let key = AccessKey::new(id.as_str(), secret.as_str());
        Some(Credentials::from(match get(Field::SecurityToken)? {
            Some(token) => key.with_security_token(token.as_str()),
            None => key,
        }))
    } else if let Some(token) = get(Field::Token)? {
        Some(Credentials::token(token.as_str()))
    } else if let Some([user, password, domain]) =
        whole(&[Field::User, Field::Password, Field::Domain])?.as_deref()
    {
        let mut login = Password::new(user.as_str(), password.as_str(), domain.as_str());
        if let Some(endpoint) = get(Field::Endpoint)? {
            login = login.with_endpoint(endpoint.as_str());
        }
        Some(Credentials::from(login))
    } else if get(Field::SecurityToken)?.is_some() {
        return Err(CredentialsError::Incomplete {
            place: place.describe(),
            present: place.name(Field::SecurityToken).to_owned(),
            missing: place.names(&[Field::AccessKey, Field::SecretKey]),
        });
    } else {
        None
    };
    Ok(Contents { credentials, region, project_id: project_id.map(|id| id.as_str().to_owned()) })
}
