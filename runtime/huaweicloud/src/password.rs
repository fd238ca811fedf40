//! The password of an IAM user.

use specmill_runtime::Secret;

use crate::region::Region;

/// The address of IAM where neither an endpoint nor a region is known.
const GLOBAL_ENDPOINT: &str = "https://iam.myhuaweicloud.com";

/// The name and password of an IAM user, and what its tokens are for.
///
/// ```
/// use huaweicloud_core::Password;
///
/// let password = Password::new("shop", "correct horse", "shop-account").with_project_name("cn-north-4");
/// assert!(!format!("{password:?}").contains("horse"));
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Password {
    user: String,
    password: Secret,
    domain: String,
    scope: Option<Scope>,
    endpoint: Option<String>,
}

/// What a token is good for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Scope {
    /// The services of a project, by its id.
    ProjectId(String),
    /// The services of a project, by its name.
    ProjectName(String),
    /// The services of the whole account.
    Domain,
}

impl Password {
    /// The user, the password, and the name of the account (the domain) that the user belongs to.
    ///
    /// Tokens are for the project of the client, or for the whole account if the client has none.
    pub fn new(user: impl Into<String>, password: impl Into<Secret>, domain: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            password: password.into(),
            domain: domain.into(),
            scope: None,
            endpoint: None,
        }
    }

    /// Asks for tokens for the project of this id, which clients that are given none work in then.
    #[must_use]
    pub fn with_project_id(mut self, id: impl Into<String>) -> Self {
        self.scope = Some(Scope::ProjectId(id.into()));
        self
    }

    /// Asks for tokens for the project of this name. Every region has a project with its own name.
    #[must_use]
    pub fn with_project_name(mut self, name: impl Into<String>) -> Self {
        self.scope = Some(Scope::ProjectName(name.into()));
        self
    }

    /// Asks for tokens for the whole account, even if the client has a project.
    #[must_use]
    pub fn with_domain_scope(mut self) -> Self {
        self.scope = Some(Scope::Domain);
        self
    }

    /// Sets the address of IAM; otherwise it is `https://iam.<region>.myhuaweicloud.com` with the client's region, or
    /// `https://iam.myhuaweicloud.com` if there is none.
    #[must_use]
    pub fn with_endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// The name of the user.
    pub fn user(&self) -> &str {
        &self.user
    }

    /// The name of the account.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    pub(crate) fn project_id(&self) -> Option<&str> {
        match &self.scope {
            Some(Scope::ProjectId(id)) => Some(id),
            _ => None,
        }
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.password
    }

    /// The address of IAM for a client of this region.
    pub(crate) fn endpoint_for(&self, region: Option<&Region>) -> String {
        match (&self.endpoint, region) {
            (Some(endpoint), _) => endpoint.clone(),
            (None, Some(region)) => format!("https://iam.{region}.myhuaweicloud.com"),
            (None, None) => GLOBAL_ENDPOINT.to_owned(),
        }
    }

    /// What tokens are for that a client of this project asks for.
    pub(crate) fn scope_for(&self, project_id: Option<&str>) -> Scope {
        match (&self.scope, project_id) {
            (Some(scope), _) => scope.clone(),
            (None, Some(id)) => Scope::ProjectId(id.to_owned()),
            (None, None) => Scope::Domain,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn endpoint_and_scope_follow_the_client_unless_set() {
        let plain = Password::new("u", "p", "d");
        let region: Region = "cn-north-4".parse().unwrap();
        for (password, region, project, endpoint, scope) in [
            (plain.clone(), None, None, GLOBAL_ENDPOINT, Scope::Domain),
            (
                plain.clone(),
                Some(&region),
                Some("p1"),
                "https://iam.cn-north-4.myhuaweicloud.com",
                Scope::ProjectId("p1".to_owned()),
            ),
            (plain.clone().with_endpoint("http://i"), Some(&region), None, "http://i", Scope::Domain),
            (
                plain.clone().with_project_id("p2"),
                None,
                Some("p1"),
                GLOBAL_ENDPOINT,
                Scope::ProjectId("p2".to_owned()),
            ),
            (
                plain.clone().with_project_name("cn-north-4"),
                None,
                Some("p1"),
                GLOBAL_ENDPOINT,
                Scope::ProjectName("cn-north-4".to_owned()),
            ),
            (plain.with_domain_scope(), None, Some("p1"), GLOBAL_ENDPOINT, Scope::Domain),
        ] {
            assert_eq!(password.endpoint_for(region), endpoint);
            assert_eq!(password.scope_for(project), scope);
        }
    }
}
