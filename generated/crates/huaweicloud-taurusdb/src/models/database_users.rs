// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::Secret;
use specmill_runtime::model::{Blank, Check, Field, Model, Shape, Slot};

/// The users to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseUsers {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<NewDatabaseUser>,
}

impl CreateDatabaseUsers {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(users: impl IntoIterator<Item = NewDatabaseUser>) -> Self {
        Self {
            users: users.into_iter().collect(),
        }
    }
}

impl Model for CreateDatabaseUsers {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateDatabaseUsers",
        &[Field::new("users").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { users: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                _ => return None,
            },
        )
    }
}

/// A database user to create.
///
/// Source: TaurusDB API Reference, 4.10.1, table 4-769.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewDatabaseUser {
    /// Name of the user, of letters, digits and underscores.
    ///
    /// 1 to 32 characters. Matches `^[A-Za-z0-9_]*$`.
    pub name: String,
    /// Password of the user, other than the name. It has at least three of these: uppercase
    /// letters, lowercase letters, digits, and special characters out of `~!@#$%^*_-=+?,()&`.
    ///
    /// 8 to 32 characters.
    pub password: Secret,
    /// A comment on the user, without carriage returns and without `!<"='>&`. It needs an instance
    /// of version 2.0.13.0 or later.
    ///
    /// At most 512 characters. Matches `^[^\r!<"='>&]*$`.
    pub comment: Option<String>,
    /// IP addresses from which the user may connect, at most 50. `%` stands for any part:
    /// `10.10.10.%` is all of that subnet. Without this field it is `%`, every address.
    ///
    /// At most 50 items.
    pub hosts: Option<Vec<String>>,
    /// Databases that the user may work in, at most 50. Without any, `grantDatabasePermissions` can
    /// add them later.
    ///
    /// At most 50 items.
    pub databases: Option<Vec<DatabaseGrant>>,
}

impl NewDatabaseUser {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            comment: None,
            hosts: None,
            databases: None,
        }
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    #[inline]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`hosts`](Self::hosts).
    #[must_use]
    #[inline]
    pub fn with_hosts(
        mut self,
        hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hosts = Some(hosts.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`databases`](Self::databases).
    #[must_use]
    #[inline]
    pub fn with_databases(
        mut self,
        databases: impl IntoIterator<Item = DatabaseGrant>,
    ) -> Self {
        self.databases = Some(databases.into_iter().collect());
        self
    }
}

impl Model for NewDatabaseUser {
    const SHAPE: &'static Shape = &Shape::new(
        "NewDatabaseUser",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(1),
                    Check::MaxLength(32),
                    Check::Pattern("^[A-Za-z0-9_]*$"),
                ]),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
            Field::new("comment")
                .checks(&[Check::MaxLength(512), Check::Pattern(r#"^[^\r!<"='>&]*$"#)]),
            Field::new("hosts").checks(&[Check::MaxItems(50)]),
            Field::new("databases").checks(&[Check::MaxItems(50)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            password: Blank::blank(),
            comment: Blank::blank(),
            hosts: Blank::blank(),
            databases: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.password,
                2 => &mut self.comment,
                3 => &mut self.hosts,
                4 => &mut self.databases,
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
                2 => &self.comment,
                3 => &self.hosts,
                4 => &self.databases,
                _ => return None,
            },
        )
    }
}

/// A database that a user is let into.
///
/// Source: TaurusDB API Reference, 4.10.1, tables 4-770, 4-807.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseGrant {
    /// Name of the database.
    pub name: String,
    /// True if the user may only read, false to read and write.
    pub readonly: bool,
}

impl DatabaseGrant {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, readonly: bool) -> Self {
        Self {
            name: name.into(),
            readonly,
        }
    }
}

impl Model for DatabaseGrant {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseGrant",
        &[Field::new("name").required(), Field::new("readonly").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            readonly: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.readonly,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.readonly,
                _ => return None,
            },
        )
    }
}

/// A page of database users.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserList {
    /// The users of this page.
    pub users: Option<Vec<DatabaseUser>>,
    /// How many users the databases of the instance have in all.
    pub total_count: Option<i32>,
}

impl Model for DatabaseUserList {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserList",
        &[Field::new("users"), Field::new("total_count")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

/// A database user.
///
/// Source: TaurusDB API Reference, 4.10.2, table 4-778.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUser {
    /// Name of the user.
    pub name: Option<String>,
    /// IP address from which the user may connect.
    pub host: Option<String>,
    /// Comment on the user.
    pub comment: Option<String>,
    /// The databases that the user may work in.
    pub databases: Option<Vec<DatabasePermission>>,
}

impl Model for DatabaseUser {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUser",
        &[
            Field::new("name"),
            Field::new("host"),
            Field::new("comment"),
            Field::new("databases"),
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
                0 => &mut self.name,
                1 => &mut self.host,
                2 => &mut self.comment,
                3 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.host,
                2 => &self.comment,
                3 => &self.databases,
                _ => return None,
            },
        )
    }
}

/// A database that a user may work in.
///
/// Source: TaurusDB API Reference, 4.10.2, table 4-779.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabasePermission {
    /// Name of the database.
    pub name: Option<String>,
    /// True if the user may only read, false to read and write.
    pub readonly: Option<bool>,
}

impl Model for DatabasePermission {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabasePermission",
        &[Field::new("name"), Field::new("readonly")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.readonly,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.readonly,
                _ => return None,
            },
        )
    }
}

/// The users to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDatabaseUsers {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<DatabaseUserReference>,
}

impl DeleteDatabaseUsers {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(users: impl IntoIterator<Item = DatabaseUserReference>) -> Self {
        Self {
            users: users.into_iter().collect(),
        }
    }
}

impl Model for DeleteDatabaseUsers {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteDatabaseUsers",
        &[Field::new("users").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { users: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                _ => return None,
            },
        )
    }
}

/// A database user, told by name and address.
///
/// Source: TaurusDB API Reference, 4.10.3, table 4-785.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserReference {
    /// Name of the user.
    pub name: String,
    /// IP address from which the user may connect.
    pub host: String,
}

impl DatabaseUserReference {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, host: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
        }
    }
}

impl Model for DatabaseUserReference {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserReference",
        &[Field::new("name").required(), Field::new("host").required()],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            host: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.host,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.host,
                _ => return None,
            },
        )
    }
}

/// The users whose comments change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseUserComments {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<DatabaseUserComment>,
}

impl UpdateDatabaseUserComments {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(users: impl IntoIterator<Item = DatabaseUserComment>) -> Self {
        Self {
            users: users.into_iter().collect(),
        }
    }
}

impl Model for UpdateDatabaseUserComments {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateDatabaseUserComments",
        &[Field::new("users").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { users: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                _ => return None,
            },
        )
    }
}

/// A database user with a new comment.
///
/// Source: TaurusDB API Reference, 4.10.4, table 4-792.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserComment {
    /// Name of the user.
    pub name: String,
    /// IP address from which the user may connect.
    pub host: String,
    /// The comment, without carriage returns and without `!<"='>&`. It needs an instance of
    /// version 2.0.13.0 or later.
    ///
    /// At most 512 characters. Matches `^[^\r!<"='>&]*$`.
    pub comment: String,
}

impl DatabaseUserComment {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        host: impl Into<String>,
        comment: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            comment: comment.into(),
        }
    }
}

impl Model for DatabaseUserComment {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserComment",
        &[
            Field::new("name").required(),
            Field::new("host").required(),
            Field::new("comment")
                .required()
                .checks(&[Check::MaxLength(512), Check::Pattern(r#"^[^\r!<"='>&]*$"#)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            host: Blank::blank(),
            comment: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.host,
                2 => &mut self.comment,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.host,
                2 => &self.comment,
                _ => return None,
            },
        )
    }
}

/// The users whose passwords change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseUserPasswords {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<DatabaseUserPassword>,
}

impl UpdateDatabaseUserPasswords {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(users: impl IntoIterator<Item = DatabaseUserPassword>) -> Self {
        Self {
            users: users.into_iter().collect(),
        }
    }
}

impl Model for UpdateDatabaseUserPasswords {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateDatabaseUserPasswords",
        &[Field::new("users").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { users: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                _ => return None,
            },
        )
    }
}

/// A database user with a new password.
///
/// Source: TaurusDB API Reference, 4.10.5, table 4-799.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserPassword {
    /// Name of the user.
    pub name: String,
    /// IP address from which the user may connect.
    pub host: String,
    /// The password. It has at least three of these: uppercase letters, lowercase letters, digits,
    /// and special characters out of `~!@#%&^*_-=+?,()&`.
    ///
    /// 8 to 32 characters.
    pub password: Secret,
}

impl DatabaseUserPassword {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        host: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            password: password.into(),
        }
    }
}

impl Model for DatabaseUserPassword {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserPassword",
        &[
            Field::new("name").required(),
            Field::new("host").required(),
            Field::new("password")
                .required()
                .sensitive()
                .checks(&[Check::MinLength(8), Check::MaxLength(32)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            host: Blank::blank(),
            password: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.host,
                2 => &mut self.password,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.host,
                2 => &self.password,
                _ => return None,
            },
        )
    }
}

/// Who is granted what.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GrantDatabasePermissions {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<DatabaseUserGrants>,
}

impl GrantDatabasePermissions {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(users: impl IntoIterator<Item = DatabaseUserGrants>) -> Self {
        Self {
            users: users.into_iter().collect(),
        }
    }
}

impl Model for GrantDatabasePermissions {
    const SHAPE: &'static Shape = &Shape::new(
        "GrantDatabasePermissions",
        &[Field::new("users").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { users: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                _ => return None,
            },
        )
    }
}

/// A database user, and the databases to open to this user.
///
/// Source: TaurusDB API Reference, 4.10.6, table 4-806.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserGrants {
    /// Name of the user.
    pub name: String,
    /// IP address from which the user may connect.
    pub host: String,
    /// The databases, at most 50.
    ///
    /// At most 50 items.
    pub databases: Vec<DatabaseGrant>,
}

impl DatabaseUserGrants {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        host: impl Into<String>,
        databases: impl IntoIterator<Item = DatabaseGrant>,
    ) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            databases: databases.into_iter().collect(),
        }
    }
}

impl Model for DatabaseUserGrants {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserGrants",
        &[
            Field::new("name").required(),
            Field::new("host").required(),
            Field::new("databases").required().checks(&[Check::MaxItems(50)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            host: Blank::blank(),
            databases: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.host,
                2 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.host,
                2 => &self.databases,
                _ => return None,
            },
        )
    }
}

/// From whom what is taken.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeDatabasePermissions {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<DatabaseUserRevocations>,
}

impl RevokeDatabasePermissions {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(users: impl IntoIterator<Item = DatabaseUserRevocations>) -> Self {
        Self {
            users: users.into_iter().collect(),
        }
    }
}

impl Model for RevokeDatabasePermissions {
    const SHAPE: &'static Shape = &Shape::new(
        "RevokeDatabasePermissions",
        &[Field::new("users").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { users: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.users,
                _ => return None,
            },
        )
    }
}

/// A database user, and the databases to close to this user.
///
/// Source: TaurusDB API Reference, 4.10.7, table 4-814.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserRevocations {
    /// Name of the user.
    pub name: String,
    /// IP address from which the user may connect.
    pub host: String,
    /// Names of the databases.
    pub databases: Vec<String>,
}

impl DatabaseUserRevocations {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        host: impl Into<String>,
        databases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            databases: databases.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for DatabaseUserRevocations {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserRevocations",
        &[
            Field::new("name").required(),
            Field::new("host").required(),
            Field::new("databases").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            host: Blank::blank(),
            databases: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.host,
                2 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.host,
                2 => &self.databases,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    CreateDatabaseUsers, NewDatabaseUser, DatabaseGrant, DatabaseUserList, DatabaseUser,
    DatabasePermission, DeleteDatabaseUsers, DatabaseUserReference, UpdateDatabaseUserComments,
    DatabaseUserComment, UpdateDatabaseUserPasswords, DatabaseUserPassword,
    GrantDatabasePermissions, DatabaseUserGrants, RevokeDatabasePermissions,
    DatabaseUserRevocations,
);
