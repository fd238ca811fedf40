// Made by specmill from spec/iam/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// Who asks for a token, and what it is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateToken {
    /// Who asks for a token, and what it is for.
    pub auth: TokenRequest,
}

rt::model! { CreateToken { auth.required() } }

rt::setters! {
    CreateToken {
        new(auth: TokenRequest) { auth: auth }
    }
}

/// What was put into the token. The token itself is the header `X-Subject-Token`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IssuedToken {
    /// Who a token stands for, what for, and for how long.
    pub token: TokenContent,
}

rt::model! { IssuedToken { token.required() } }

/// Who asks for a token, and what it is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenRequest {
    /// How the caller proves an identity.
    pub identity: Identity,
    /// What the token is for. Without it, the token is for the whole account of the user.
    pub scope: Option<TokenScope>,
}

rt::model! { TokenRequest { identity.required(), scope } }

rt::setters! {
    TokenRequest {
        new(identity: Identity) { identity: identity } ..blank
        with_scope(scope: TokenScope) = Some(scope);
    }
}

/// Who a token stands for, what for, and for how long.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenContent {
    /// The proofs that were given.
    pub methods: Option<Vec<IdentityMethod>>,
    /// When the token was issued.
    pub issued_at: Option<rt::DateTime>,
    /// When the token ceases to be valid.
    pub expires_at: Option<rt::DateTime>,
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

rt::model! {
    TokenContent { methods, issued_at, expires_at, user, project, domain, roles, catalog }
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

rt::model! { Identity { methods.required().checks(&[MinItems(1)]), password.required() } }

rt::setters! {
    Identity {
        new(methods: impl IntoIterator<Item = IdentityMethod>, password: PasswordProof) {
            methods: methods.into_iter().collect(), password: password,
        }
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

rt::model! { TokenScope { project.required().checks(&[MinProperties(1)]) } }

rt::setters! {
    TokenScope {
        new(project: ProjectReference) { project: project }
    }
}

rt::open_enum! {
    /// A way of proving who one is.
    pub enum IdentityMethod {
        /// The password of a user.
        Password = "password",
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

rt::model! { TokenUser { id, name, domain, password_expires_at } }

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

rt::model! { TokenProject { id, name, domain } }

/// An account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenDomain {
    /// ID of the account.
    pub id: Option<String>,
    /// Name of the account.
    pub name: Option<String>,
}

rt::model! { TokenDomain { id, name } }

/// A role that the user has.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenRole {
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
}

rt::model! { TokenRole { id, name } }

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

rt::model! { CatalogService { id, name, r#type, endpoints } }

/// A user, with the password.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PasswordProof {
    /// A user, with the password.
    pub user: PasswordUser,
}

rt::model! { PasswordProof { user.required() } }

rt::setters! {
    PasswordProof {
        new(user: PasswordUser) { user: user }
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

rt::model! { ProjectReference { id, name, domain.checks(&[MinProperties(1)]) } }

rt::setters! {
    ProjectReference {
        new() {} ..blank
        with_id(id: impl Into<String>) = Some(id.into());
        with_name(name: impl Into<String>) = Some(name.into());
        with_domain(domain: DomainReference) = Some(domain);
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

rt::model! { CatalogEndpoint { id, interface, region, region_id, url } }

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
    pub password: rt::Secret,
    /// An account, told by its ID or its name.
    ///
    /// At least 1 entry.
    pub domain: DomainReference,
}

rt::model! {
    PasswordUser {
        name.required().checks(&[MinLength(1)]),
        password.required().sensitive().checks(&[MinLength(1)]),
        domain.required().checks(&[MinProperties(1)]),
    }
}

rt::setters! {
    PasswordUser {
        new(name: impl Into<String>, password: impl Into<rt::Secret>, domain: DomainReference) {
            name: name.into(), password: password.into(), domain: domain,
        }
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

rt::model! { DomainReference { id, name } }

rt::setters! {
    DomainReference {
        new() {} ..blank
        with_id(id: impl Into<String>) = Some(id.into());
        with_name(name: impl Into<String>) = Some(name.into());
    }
}
