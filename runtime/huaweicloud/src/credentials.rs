mod chain;
mod environment;
mod profile;
mod source;

use std::env;
use std::fmt;
use std::path::Path;
use std::sync::Arc;

use specmill_runtime::Secret;

pub use chain::CredentialsChain;

use source::Place;

use crate::check;
use crate::error::CredentialsError;
use crate::logins::Logins;
use crate::metadata::{InstanceMetadata, Keys};
use crate::password::Password;
use crate::region::Region;
use crate::signing::AccessKey;

/// Who calls: an access key, an IAM token, a password that IAM gives tokens for, a cloud server that has an agency, or
/// nobody.
///
/// A clone shares the tokens and temporary keys of its original, so several clients made with one value fetch one token.
///
/// ```no_run
/// use huaweicloud_core::{Credentials, InstanceMetadata, Password};
///
/// let wherever_they_are = Credentials::from_default_chain()?;
/// let from_environment = Credentials::from_env()?;
/// let from_file = Credentials::from_profile("basic")?;
/// let permanent = Credentials::access_key("access key", "secret key");
/// let temporary = Credentials::access_key("access key", "secret key").with_security_token("token");
/// let user = Credentials::password(Password::new("user", "password", "domain"));
/// let server = Credentials::instance_metadata(InstanceMetadata::new());
/// # Ok::<(), huaweicloud_core::CredentialsError>(())
/// ```
///
/// # Environment
///
/// | variable | key in a profile | value |
/// |---|---|---|
/// | `HUAWEICLOUD_SDK_AK` | `ak` | access key |
/// | `HUAWEICLOUD_SDK_SK` | `sk` | secret key |
/// | `HUAWEICLOUD_SDK_SECURITY_TOKEN` | `security_token` | security token, if the pair is temporary |
/// | `HUAWEICLOUD_SDK_AUTH_TOKEN` | `auth_token` | IAM token that is used as it is |
/// | `HUAWEICLOUD_SDK_IAM_USER` | `iam_user` | name of an IAM user |
/// | `HUAWEICLOUD_SDK_IAM_PASSWORD` | `iam_password` | its password |
/// | `HUAWEICLOUD_SDK_IAM_DOMAIN` | `iam_domain` | name of the account that the user belongs to |
/// | `HUAWEICLOUD_SDK_IAM_ENDPOINT` | `iam_endpoint` | address of IAM, where it is not the one of the region |
/// | `HUAWEICLOUD_SDK_PROJECT_ID` | `project_id` | project, taken by clients that are given none |
/// | `HUAWEICLOUD_SDK_REGION` | `region` | region, taken by clients that are given none |
///
/// Needed are an access key with its secret key, or a token, or user, password and domain; they count in this order.
/// An empty value is none. White space around values is dropped, except for those of a user.
///
/// # Profiles
///
/// A file of sections, by default `.huaweicloud/credentials` in the home directory, or what
/// `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names:
///
/// ```ini
/// [basic]
/// ak = access key
/// sk = secret key
/// project_id = 0483b6b16e954cb88930a360d2c4e663
/// region = cn-north-4
/// ```
///
/// Values stand as they are on one line, without escapes; quotes belong to the value. Comments are lines that begin
/// with `#` or `;`.
#[derive(Clone)]
pub struct Credentials {
    kind: Kind,
    region: Option<Region>,
    project_id: Option<String>,
}

/// How calls are authenticated.
#[derive(Clone)]
pub(crate) enum Kind {
    AccessKey(AccessKey),
    Token(Secret),
    Password(Arc<Logins>),
    InstanceMetadata(Arc<Keys>),
    Anonymous,
}

impl Credentials {
    /// An access key (AK) and its secret key (SK); requests are signed with it.
    pub fn access_key(id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::from(AccessKey::new(id, secret))
    }

    /// Adds the security token of a temporary access key. Without meaning for other credentials.
    #[must_use]
    pub fn with_security_token(mut self, token: impl Into<Secret>) -> Self {
        if let Kind::AccessKey(key) = self.kind {
            self.kind = Kind::AccessKey(key.with_security_token(token));
        }
        self
    }

    /// An IAM token, sent as it is in `X-Auth-Token` until it expires.
    pub fn token(token: impl Into<Secret>) -> Self {
        Self::new(Kind::Token(token.into()))
    }

    /// The password of an IAM user, for which a token is fetched before the first call and again before it expires.
    ///
    /// If the token can't be renewed, the old one is used for as long as it holds. If IAM refuses the password, calls
    /// get that answer for ten seconds without asking again, since too many refusals lock a user out.
    pub fn password(password: Password) -> Self {
        Self::new(Kind::Password(Arc::new(Logins::new(password))))
    }

    /// The temporary keys that a cloud server (ECS) with an agency finds in its metadata. They are fetched before the first
    /// call, and again before they expire or when a service does not accept them.
    ///
    /// If they can't be renewed, the old ones are used for as long as they hold.
    pub fn instance_metadata(metadata: InstanceMetadata) -> Self {
        Self::new(Kind::InstanceMetadata(Arc::new(Keys::new(metadata, Vec::new()))))
    }

    /// No credentials: requests are sent as they are.
    pub fn anonymous() -> Self {
        Self::new(Kind::Anonymous)
    }

    /// The sources where credentials are looked for one after the other: given in code, the environment, the file of
    /// profiles, and, only if asked for, instance metadata.
    pub fn chain() -> CredentialsChain {
        CredentialsChain::default()
    }

    /// Takes the credentials of the environment, or else of the profile `basic` in the file of profiles.
    ///
    /// # Errors
    ///
    /// As [`CredentialsChain::load`].
    pub fn from_default_chain() -> Result<Self, CredentialsError> {
        Self::chain().load()
    }

    /// Reads the environment variables listed [above](Credentials#environment).
    ///
    /// # Errors
    ///
    /// If no credentials are set, or only a part of what belongs together, or a value can't be right.
    pub fn from_env() -> Result<Self, CredentialsError> {
        environment::load(|name| env::var_os(name))?.whole(Place::Environment)
    }

    /// Reads a profile from the [file of profiles](Credentials#profiles).
    ///
    /// # Errors
    ///
    /// As [`from_profile_file`](Credentials::from_profile_file), and if there is no home directory to look in.
    pub fn from_profile(name: &str) -> Result<Self, CredentialsError> {
        Self::from_profile_file(environment::profiles(|name| env::var_os(name), env::home_dir())?, name)
    }

    /// Reads a profile from a file of the form described [above](Credentials#profiles).
    ///
    /// # Errors
    ///
    /// If the file can't be read or understood, does not have the profile, or the profile is incomplete or wrong. The
    /// message names file, line or section, never a value.
    pub fn from_profile_file(path: impl AsRef<Path>, name: &str) -> Result<Self, CredentialsError> {
        let path = path.as_ref();
        profile::load(path, name)?.whole(Place::Profile { path, name })
    }

    /// The region that stood beside the credentials in their source.
    pub fn region(&self) -> Option<&Region> {
        self.region.as_ref()
    }

    /// The project that stood beside the credentials in their source, or that a password is limited to.
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref().or(match &self.kind {
            Kind::Password(logins) => logins.password().project_id(),
            _ => None,
        })
    }

    /// Forgets the IAM tokens and temporary keys fetched so far, so that the next call fetches new ones.
    ///
    /// This is for those that were revoked; what expires is renewed by itself. Without meaning for credentials that are
    /// not fetched.
    pub fn forget_tokens(&self) {
        match &self.kind {
            Kind::Password(logins) => logins.reset(),
            Kind::InstanceMetadata(keys) => keys.reset(),
            Kind::AccessKey(_) | Kind::Token(_) | Kind::Anonymous => {}
        }
    }

    /// Refuses what no service can accept, before it is sent: most often a line break that came along from a file.
    pub(crate) fn check(&self) -> Result<(), CredentialsError> {
        match &self.kind {
            Kind::AccessKey(key) => check::access_key(key),
            Kind::Token(token) => check::word("the IAM token", token.expose()),
            Kind::Password(logins) => {
                let password = logins.password();
                check::some("the name of the IAM user", password.user())?;
                check::some("the password of the IAM user", password.secret().expose())?;
                check::some("the domain of the IAM user", password.domain())
            }
            Kind::InstanceMetadata(_) | Kind::Anonymous => Ok(()),
        }
    }

    fn new(kind: Kind) -> Self {
        Self { kind, region: None, project_id: None }
    }

    /// How calls are authenticated.
    pub(crate) fn kind(&self) -> &Kind {
        &self.kind
    }

    #[cfg(test)]
    pub(crate) fn access_key_pair(&self) -> Option<&AccessKey> {
        match &self.kind {
            Kind::AccessKey(key) => Some(key),
            _ => None,
        }
    }
}

impl From<AccessKey> for Credentials {
    fn from(key: AccessKey) -> Self {
        Self::new(Kind::AccessKey(key))
    }
}

impl From<Password> for Credentials {
    fn from(password: Password) -> Self {
        Self::password(password)
    }
}

/// Shows what kind of credentials it is and whose, never a secret.
impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::AccessKey(key) => formatter
                .debug_struct("Credentials::AccessKey")
                .field("id", &key.id())
                .field("temporary", &key.security_token().is_some())
                .finish(),
            Kind::Token(token) => formatter.debug_tuple("Credentials::Token").field(token).finish(),
            Kind::Password(logins) => {
                formatter.debug_tuple("Credentials::Password").field(logins.password()).finish()
            }
            Kind::InstanceMetadata(keys) => {
                formatter.debug_tuple("Credentials::InstanceMetadata").field(keys.metadata()).finish()
            }
            Kind::Anonymous => formatter.write_str("Credentials::Anonymous"),
        }
    }
}
