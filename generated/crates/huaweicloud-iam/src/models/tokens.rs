// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, OpenEnum, Shape, Slot};
use specmill_runtime::{DateTime, Secret};

/// Who asks for a token, and what it is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateToken {
    /// Who asks for a token, and what it is for.
    pub auth: TokenRequest,
}

impl CreateToken {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(auth: TokenRequest) -> Self {
        Self { auth }
    }
}

impl Model for CreateToken {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateToken",
        &[Field::new("auth").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { auth: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.auth,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.auth,
                _ => return None,
            },
        )
    }
}

/// What was put into the token. The token itself is the header `X-Subject-Token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuedToken {
    /// Who a token stands for, what for, and for how long.
    pub token: TokenContent,
}

impl Model for IssuedToken {
    const SHAPE: &'static Shape = &Shape::new(
        "IssuedToken",
        &[Field::new("token").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.token,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.token,
                _ => return None,
            },
        )
    }
}

/// Who asks for a token, and what it is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// How the caller proves an identity.
    pub identity: Identity,
    /// What the token is for. Without it, the token is for the whole account of the user.
    pub scope: Option<TokenScope>,
}

impl TokenRequest {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(identity: Identity) -> Self {
        Self { identity, scope: None }
    }

    /// Sets [`scope`](Self::scope).
    #[must_use]
    #[inline]
    pub fn with_scope(mut self, scope: TokenScope) -> Self {
        self.scope = Some(scope);
        self
    }
}

impl Model for TokenRequest {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenRequest",
        &[Field::new("identity").required(), Field::new("scope")],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            identity: Blank::blank(),
            scope: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.identity,
                1 => &mut self.scope,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.identity,
                1 => &self.scope,
                _ => return None,
            },
        )
    }
}

/// Who a token stands for, what for, and for how long.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenContent {
    /// The proofs that were given.
    pub methods: Option<Vec<IdentityMethod>>,
    /// When the token was issued.
    pub issued_at: Option<DateTime>,
    /// When the token ceases to be valid.
    pub expires_at: Option<DateTime>,
    /// The user that a token stands for.
    pub user: Option<TokenUser>,
    /// The project that a token is for.
    pub project: Option<TokenProject>,
    /// The account that the token is for, where it is not for a project.
    pub domain: Option<TokenDomain>,
    /// Roles that the user has in the scope of the token.
    pub roles: Option<Vec<TokenRole>>,
    /// Services that the token can be used with.
    pub catalog: Option<Vec<CatalogService>>,
}

impl Model for TokenContent {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenContent",
        &[
            Field::new("methods"),
            Field::new("issued_at"),
            Field::new("expires_at"),
            Field::new("user"),
            Field::new("project"),
            Field::new("domain"),
            Field::new("roles"),
            Field::new("catalog"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.methods,
                1 => &mut self.issued_at,
                2 => &mut self.expires_at,
                3 => &mut self.user,
                4 => &mut self.project,
                5 => &mut self.domain,
                6 => &mut self.roles,
                7 => &mut self.catalog,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.methods,
                1 => &self.issued_at,
                2 => &self.expires_at,
                3 => &self.user,
                4 => &self.project,
                5 => &self.domain,
                6 => &self.roles,
                7 => &self.catalog,
                _ => return None,
            },
        )
    }
}

/// How the caller proves an identity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The proofs that are given.
    ///
    /// At least 1 item.
    pub methods: Vec<IdentityMethod>,
    /// A user, with the password.
    pub password: PasswordProof,
}

impl Identity {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        methods: impl IntoIterator<Item = IdentityMethod>,
        password: PasswordProof,
    ) -> Self {
        Self {
            methods: methods.into_iter().collect(),
            password,
        }
    }
}

impl Model for Identity {
    const SHAPE: &'static Shape = &Shape::new(
        "Identity",
        &[
            Field::new("methods").required().checks(&[Check::MinItems(1)]),
            Field::new("password").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            methods: Blank::blank(),
            password: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.methods,
                1 => &mut self.password,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.methods,
                1 => &self.password,
                _ => return None,
            },
        )
    }
}

/// What the token is for. Without it, the token is for the whole account of the user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenScope {
    /// A project, told by its ID, or by its name with the account beside it where the name alone is
    /// not clear.
    ///
    /// At least 1 entry.
    pub project: ProjectReference,
}

impl TokenScope {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(project: ProjectReference) -> Self {
        Self { project }
    }
}

impl Model for TokenScope {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenScope",
        &[Field::new("project").required().checks(&[Check::MinProperties(1)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { project: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.project,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.project,
                _ => return None,
            },
        )
    }
}

/// A way of proving who one is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityMethod {
    /// The password of a user.
    Password,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for IdentityMethod {
    const VALUES: &'static [(&'static str, Self)] = &[("password", Self::Password)];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }

    #[inline]
    fn unknown_text(&self) -> Option<&str> {
        match self {
            Self::Unknown(text) => Some(text),
            _ => None,
        }
    }
}

/// The user that a token stands for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenUser {
    /// ID of the user.
    pub id: Option<String>,
    /// Name of the user.
    pub name: Option<String>,
    /// An account.
    pub domain: Option<TokenDomain>,
    /// When the password must be changed, in UTC. Empty where it need not be.
    pub password_expires_at: Option<String>,
}

impl Model for TokenUser {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenUser",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("domain"),
            Field::new("password_expires_at"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.domain,
                3 => &mut self.password_expires_at,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.domain,
                3 => &self.password_expires_at,
                _ => return None,
            },
        )
    }
}

/// The project that a token is for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenProject {
    /// ID of the project.
    pub id: Option<String>,
    /// Name of the project.
    pub name: Option<String>,
    /// An account.
    pub domain: Option<TokenDomain>,
}

impl Model for TokenProject {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenProject",
        &[Field::new("id"), Field::new("name"), Field::new("domain")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.domain,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.domain,
                _ => return None,
            },
        )
    }
}

/// An account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenDomain {
    /// ID of the account.
    pub id: Option<String>,
    /// Name of the account.
    pub name: Option<String>,
}

impl Model for TokenDomain {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenDomain",
        &[Field::new("id"), Field::new("name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// A role that the user has.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenRole {
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
}

impl Model for TokenRole {
    const SHAPE: &'static Shape = &Shape::new(
        "TokenRole",
        &[Field::new("id"), Field::new("name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

/// A service that the token can be used with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogService {
    /// ID of the service.
    pub id: Option<String>,
    /// Name of the service.
    pub name: Option<String>,
    /// Kind of the service.
    pub r#type: Option<String>,
    /// Where the service is reached.
    pub endpoints: Option<Vec<CatalogEndpoint>>,
}

impl Model for CatalogService {
    const SHAPE: &'static Shape = &Shape::new(
        "CatalogService",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("type"),
            Field::new("endpoints"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.r#type,
                3 => &mut self.endpoints,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.r#type,
                3 => &self.endpoints,
                _ => return None,
            },
        )
    }
}

/// A user, with the password.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordProof {
    /// A user, with the password.
    pub user: PasswordUser,
}

impl PasswordProof {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(user: PasswordUser) -> Self {
        Self { user }
    }
}

impl Model for PasswordProof {
    const SHAPE: &'static Shape = &Shape::new(
        "PasswordProof",
        &[Field::new("user").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self { user: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.user,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.user,
                _ => return None,
            },
        )
    }
}

/// A project, told by its ID, or by its name with the account beside it where the name alone is
/// not clear.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectReference {
    /// ID of the project.
    pub id: Option<String>,
    /// Name of the project. The first project of a region has the name of the region.
    pub name: Option<String>,
    /// Account that owns the project. It goes with the name only.
    ///
    /// At least 1 entry.
    pub domain: Option<DomainReference>,
}

impl ProjectReference {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`domain`](Self::domain).
    #[must_use]
    #[inline]
    pub fn with_domain(mut self, domain: DomainReference) -> Self {
        self.domain = Some(domain);
        self
    }
}

impl Model for ProjectReference {
    const SHAPE: &'static Shape = &Shape::new(
        "ProjectReference",
        &[
            Field::new("id"),
            Field::new("name"),
            Field::new("domain").checks(&[Check::MinProperties(1)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                2 => &mut self.domain,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                2 => &self.domain,
                _ => return None,
            },
        )
    }
}

/// Where a service is reached.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogEndpoint {
    /// ID of the endpoint.
    pub id: Option<String>,
    /// Who may reach the endpoint, such as `public`.
    pub interface: Option<String>,
    /// Name of the region, or `*` for all regions.
    pub region: Option<String>,
    /// ID of the region, or `*` for all regions.
    pub region_id: Option<String>,
    /// Address of the endpoint.
    pub url: Option<String>,
}

impl Model for CatalogEndpoint {
    const SHAPE: &'static Shape = &Shape::new(
        "CatalogEndpoint",
        &[
            Field::new("id"),
            Field::new("interface"),
            Field::new("region"),
            Field::new("region_id"),
            Field::new("url"),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.interface,
                2 => &mut self.region,
                3 => &mut self.region_id,
                4 => &mut self.url,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.interface,
                2 => &self.region,
                3 => &self.region_id,
                4 => &self.url,
                _ => return None,
            },
        )
    }
}

/// A user, with the password.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordUser {
    /// Name of the user.
    ///
    /// At least 1 character.
    pub name: String,
    /// Password of the user.
    ///
    /// At least 1 character.
    pub password: Secret,
    /// An account, told by its ID or its name.
    ///
    /// At least 1 entry.
    pub domain: DomainReference,
}

impl PasswordUser {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        password: impl Into<Secret>,
        domain: DomainReference,
    ) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            domain,
        }
    }
}

impl Model for PasswordUser {
    const SHAPE: &'static Shape = &Shape::new(
        "PasswordUser",
        &[
            Field::new("name").required().checks(&[Check::MinLength(1)]),
            Field::new("password").required().sensitive().checks(&[Check::MinLength(1)]),
            Field::new("domain").required().checks(&[Check::MinProperties(1)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            password: Blank::blank(),
            domain: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.password,
                2 => &mut self.domain,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.password,
                2 => &self.domain,
                _ => return None,
            },
        )
    }
}

/// An account, told by its ID or its name.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainReference {
    /// ID of the account.
    pub id: Option<String>,
    /// Name of the account.
    pub name: Option<String>,
}

impl DomainReference {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Model for DomainReference {
    const SHAPE: &'static Shape = &Shape::new(
        "DomainReference",
        &[Field::new("id"), Field::new("name")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.id,
                1 => &mut self.name,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.id,
                1 => &self.name,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    CreateToken, IssuedToken, TokenRequest, TokenContent, Identity, TokenScope, TokenUser,
    TokenProject, TokenDomain, TokenRole, CatalogService, PasswordProof, ProjectReference,
    CatalogEndpoint, PasswordUser, DomainReference,
);
specmill_runtime::open_enums!(IdentityMethod);
