//! Sources of credentials, one after the other.

use std::env;
use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;

use super::environment::FILE;
use super::source::{Contents, Place};
use super::{Credentials, Kind, environment, profile};
use crate::error::{CredentialsError, Tried};
use crate::metadata::{InstanceMetadata, Keys};

/// The profile that is looked for where no other is named.
const PROFILE: &str = "basic";

/// Places where credentials are looked for, one after the other: given in code, the
/// [environment](Credentials#environment), a profile in the [file of profiles](Credentials#profiles), and, only if asked
/// for, [instance metadata](InstanceMetadata). The first that has some is taken.
///
/// ```no_run
/// use huaweicloud_core::Credentials;
///
/// # let from_arguments: Option<Credentials> = None;
/// let credentials = Credentials::chain()
///     .explicit(from_arguments)
///     .profile("shop")
///     .with_instance_metadata()
///     .load()?;
/// # Ok::<(), huaweicloud_core::CredentialsError>(())
/// ```
///
/// A source that has nothing is passed over; one that has something which can't be right is an error, for the credentials
/// of the next one may be somebody else's: an access key without its secret key, a file that can't be read or understood,
/// a file that is not there although it was named, a file without the profile that was named.
///
/// Region and project that stand in a source without credentials are kept for those of the next, where these have none of
/// their own.
#[derive(Clone, Debug, Default)]
#[must_use = "a chain does nothing until `load` is called"]
pub struct CredentialsChain {
    explicit: Option<Credentials>,
    file: Option<PathBuf>,
    profile: Option<String>,
    metadata: Option<InstanceMetadata>,
}

impl CredentialsChain {
    /// Takes these before all others, if there are any: from arguments or settings of the program, say.
    pub fn explicit(mut self, credentials: impl Into<Option<Credentials>>) -> Self {
        self.explicit = credentials.into();
        self
    }

    /// Sets the profile to look for, which otherwise is `basic`.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Sets the file of profiles, whatever the environment says.
    pub fn profile_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Asks the metadata of the cloud server that the program runs on where no other source has credentials.
    ///
    /// It is asked for by itself because whoever runs on a server and forgot to set credentials may not want to work with
    /// those of the server, and because elsewhere there is nobody at its address.
    pub fn with_instance_metadata(self) -> Self {
        self.instance_metadata(InstanceMetadata::new())
    }

    /// The same with settings.
    pub fn instance_metadata(mut self, metadata: InstanceMetadata) -> Self {
        self.metadata = Some(metadata);
        self
    }

    /// Takes the credentials of the first source that has some.
    ///
    /// Instance metadata, if asked for, is the last source and counts as having some; it is asked when the first call is
    /// made, whose error names the other sources too if there is no answer.
    ///
    /// # Errors
    ///
    /// No source has credentials, which the error says of each with the reason, or one has something that can't be right.
    pub fn load(self) -> Result<Credentials, CredentialsError> {
        self.look(|name| env::var_os(name), env::home_dir())
    }

    fn look(
        self,
        lookup: impl Fn(&str) -> Option<OsString>,
        home: Option<PathBuf>,
    ) -> Result<Credentials, CredentialsError> {
        if let Some(credentials) = self.explicit {
            return Ok(credentials);
        }
        let mut tried = vec![Tried { source: "given in code".to_owned(), reason: "nothing".to_owned() }];

        let place = Place::Environment;
        let found = environment::load(&lookup)?;
        if found.credentials.is_some() {
            return found.whole(place);
        }
        tried.push(Tried {
            source: place.describe(),
            reason: format!("none of {} is set", place.first_names()),
        });

        let profile = self.profile_contents(&lookup, home, &mut tried)?;
        let region = profile.region.or(found.region);
        let project_id = profile.project_id.or(found.project_id);
        let credentials = match (profile.credentials, self.metadata) {
            (Some(credentials), _) => credentials,
            (None, Some(metadata)) => {
                Credentials::new(Kind::InstanceMetadata(Arc::new(Keys::new(metadata, tried))))
            }
            (None, None) => {
                tried.push(Tried {
                    source: "instance metadata".to_owned(),
                    reason: "not asked for".to_owned(),
                });
                return Err(CredentialsError::NotFound { tried });
            }
        };
        Ok(Credentials { region, project_id, ..credentials })
    }
    /// What the profile holds; if that is no credentials, the reason is added to what was tried.
    fn profile_contents(
        &self,
        lookup: impl Fn(&str) -> Option<OsString>,
        home: Option<PathBuf>,
        tried: &mut Vec<Tried>,
    ) -> Result<Contents, CredentialsError> {
        let name = self.profile.as_deref().unwrap_or(PROFILE);
        let file_is_named = self.file.is_some() || lookup(FILE).is_some_and(|path| !path.is_empty());
        let path = match self.file.clone().map_or_else(|| environment::profiles(lookup, home), Ok) {
            Ok(path) => path,
            Err(CredentialsError::Missing { .. }) => {
                let source = format!("the section [{name}] of the file of profiles");
                tried.push(Tried { source, reason: "there is no home directory to look in".to_owned() });
                return Ok(Contents::default());
            }
            Err(error) => return Err(error),
        };
        let place = Place::Profile { path: &path, name };
        let (contents, reason) = match profile::load(&path, name) {
            Ok(contents) if contents.credentials.is_some() => return Ok(contents),
            Ok(contents) => (contents, format!("none of {} is set", place.first_names())),
            Err(CredentialsError::File { kind: ErrorKind::NotFound, .. }) if !file_is_named => {
                (Contents::default(), "the file does not exist".to_owned())
            }
            Err(CredentialsError::NoProfile { known, .. }) if self.profile.is_none() => {
                (Contents::default(), format!("the file has {known}"))
            }
            Err(error) => return Err(error),
        };
        tried.push(Tried { source: place.describe(), reason });
        Ok(contents)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use std::fs;
    use std::path::Path;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    type Variables = &'static [(&'static str, &'static str)];

    /// A home directory with a file of profiles, or without one.
    struct Home(PathBuf);

    impl Home {
        fn new(profiles: Option<&str>) -> Self {
            static COUNT: AtomicUsize = AtomicUsize::new(0);
            let number = COUNT.fetch_add(1, Ordering::SeqCst);
            let folder =
                env::temp_dir().join(format!("huaweicloud-core-chain-{}-{number}", std::process::id()));
            fs::create_dir_all(folder.join(".huaweicloud")).unwrap();
            if let Some(profiles) = profiles {
                fs::write(folder.join(".huaweicloud/credentials"), profiles).unwrap();
            }
            Self(folder)
        }

        /// What a chain says, with the folder of profiles as `~`.
        fn look(&self, chain: CredentialsChain, variables: Variables) -> String {
            let said = match self.load(chain, variables) {
                Ok(credentials) => format!("{credentials:?}"),
                Err(error) => error.to_string(),
            };
            assert!(!said.contains("PLANTED"), "{said}");
            said.replace(&self.0.display().to_string(), "~").replace('\\', "/")
        }

        fn load(
            &self,
            chain: CredentialsChain,
            variables: Variables,
        ) -> Result<Credentials, CredentialsError> {
            let lookup = |name: &str| {
                let name = name.strip_prefix("HUAWEICLOUD_SDK_")?;
                variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
            };
            chain.look(lookup, Some(self.0.clone()))
        }
    }

    impl Drop for Home {
        fn drop(&mut self) {
            // What stays behind in the folder for temporary files does no harm.
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    const PROFILES: &str = "[basic]\nak = FILE\nsk = PLANTED\n[shop]\nak = SHOP\nsk = PLANTED\n[settings]\nregion = cn-north-4\n";
    const VARIABLES: Variables = &[("AK", "ENV"), ("SK", "PLANTED")];

    fn key(id: &str) -> String {
        format!("Credentials::AccessKey {{ id: {id:?}, temporary: false }}")
    }

    #[test]
    fn the_first_source_that_has_credentials_is_taken() {
        let all = Credentials::chain().with_instance_metadata();
        let full = Home::new(Some(PROFILES));
        let explicit = Credentials::access_key("CODE", "PLANTED");
        assert_eq!(full.look(all.clone().explicit(explicit), VARIABLES), key("CODE"));
        assert_eq!(full.look(all.clone().explicit(None), VARIABLES), key("ENV"));
        assert_eq!(full.look(all.clone(), &[]), key("FILE"));
        assert_eq!(full.look(all.clone().profile("shop"), &[]), key("SHOP"));
        let empty = Home::new(None);
        assert_eq!(
            empty.look(all.clone(), &[]),
            "Credentials::InstanceMetadata(InstanceMetadata { endpoint: \"http://169.254.169.254\", .. })"
        );
        assert_eq!(
            empty.look(all.clone().profile_file(full.0.join(".huaweicloud/credentials")), &[]),
            key("FILE")
        );
        assert_eq!(empty.look(all, VARIABLES), key("ENV"));
    }

    #[test]
    fn what_was_tried_is_said() {
        const ENVIRONMENT: &str = "no credentials found; given in code: nothing; the environment: none of \
            HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_AUTH_TOKEN and HUAWEICLOUD_SDK_IAM_USER is set; ";
        for (profiles, chain, reason) in [
            (
                None,
                Credentials::chain(),
                "the section [basic] of ~/.huaweicloud/credentials: the file does not exist",
            ),
            (
                Some("[shop]\nak = PLANTED\nsk = PLANTED"),
                Credentials::chain(),
                "the section [basic] of ~/.huaweicloud/credentials: the file has [shop]",
            ),
            (
                Some(PROFILES),
                Credentials::chain().profile("settings"),
                "the section [settings] of ~/.huaweicloud/credentials: none of ak, auth_token and iam_user is set",
            ),
        ] {
            assert_eq!(
                Home::new(profiles).look(chain, &[]),
                format!("{ENVIRONMENT}{reason}; instance metadata: not asked for")
            );
        }
        let error = Credentials::chain().look(|_| None, None).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "{ENVIRONMENT}the section [basic] of the file of profiles: there is no home directory to look in; \
                 instance metadata: not asked for"
            )
        );
        let CredentialsError::NotFound { tried } = error else { panic!("{error}") };
        let sources: Vec<_> = tried.iter().map(Tried::source).collect();
        assert_eq!(
            sources,
            [
                "given in code",
                "the environment",
                "the section [basic] of the file of profiles",
                "instance metadata"
            ]
        );
        assert_eq!(tried.last().unwrap().reason(), "not asked for");
    }

    #[test]
    fn a_source_that_is_half_there_is_not_passed_over() {
        let cases: [(Option<&str>, CredentialsChain, Variables, &str); 6] = [
            (
                Some(PROFILES),
                Credentials::chain(),
                &[("AK", "PLANTED")],
                "incomplete credentials in the environment: found HUAWEICLOUD_SDK_AK, missing HUAWEICLOUD_SDK_SK",
            ),
            (
                Some("[basic]\nsk = PLANTED"),
                Credentials::chain(),
                &[],
                "incomplete credentials in the section [basic] of ~/.huaweicloud/credentials: found sk, missing ak",
            ),
            (
                Some("[basic]\nPLANTED"),
                Credentials::chain(),
                &[],
                "~/.huaweicloud/credentials:2: neither a section such as [basic] nor a line `key = value`",
            ),
            (
                Some("[basic]\nak = PLANTED\nsk = PLANTED"),
                Credentials::chain().profile("shop"),
                &[],
                "~/.huaweicloud/credentials: no section [shop]; the file has [basic]",
            ),
            (
                Some(PROFILES),
                Credentials::chain(),
                &[("CREDENTIALS_FILE", "no/such/file")],
                "can't read the credentials file no/such/file: ",
            ),
            (
                Some(PROFILES),
                Credentials::chain().profile_file("no/such/other"),
                &[],
                "can't read the credentials file no/such/other: ",
            ),
        ];
        for (profiles, chain, variables, message) in cases {
            let said = Home::new(profiles).look(chain.with_instance_metadata(), variables);
            assert!(said.starts_with(message), "{said}");
        }
    }

    #[test]
    fn region_and_project_are_kept_for_later_sources() {
        let variables: Variables = &[("REGION", "ap-southeast-1"), ("PROJECT_ID", "p1")];
        let chain = Credentials::chain().with_instance_metadata();
        for (profiles, region) in [
            (None, "ap-southeast-1"),
            (Some(PROFILES), "ap-southeast-1"),
            (Some("[basic]\nregion = cn-north-4"), "cn-north-4"),
            (Some("[basic]\nak = A\nsk = S\nregion = cn-north-4"), "cn-north-4"),
        ] {
            let credentials = Home::new(profiles).load(chain.clone(), variables).unwrap();
            assert_eq!(credentials.region().unwrap().as_str(), region);
            assert_eq!(credentials.project_id(), Some("p1"));
        }
        let explicit =
            Home::new(None).load(chain.explicit(Credentials::access_key("A", "S")), variables).unwrap();
        assert_eq!((explicit.region(), explicit.project_id()), (None, None));
    }

    #[test]
    fn the_named_file_goes_before_that_of_the_environment() {
        let (home, other) = (Home::new(None), Home::new(Some(PROFILES)));
        let file = other.0.join(".huaweicloud/credentials");
        let chain = Credentials::chain().profile_file(file.as_path() as &Path);
        assert_eq!(home.look(chain, &[("CREDENTIALS_FILE", "no/such/file")]), key("FILE"));
    }
}
