// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The users to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseUsers {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<NewDatabaseUser>,
}

rt::model! { CreateDatabaseUsers { users.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    CreateDatabaseUsers {
        new(users: impl IntoIterator<Item = NewDatabaseUser>) { users: users.into_iter().collect() }
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
    pub password: rt::Secret,
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

rt::model! {
    NewDatabaseUser {
        name.required().checks(&[MinLength(1), MaxLength(32), Pattern("^[A-Za-z0-9_]*$")]),
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
        comment.checks(&[MaxLength(512), Pattern(r#"^[^\r!<"='>&]*$"#)]),
        hosts.checks(&[MaxItems(50)]), databases.checks(&[MaxItems(50)]),
    }
}

rt::setters! {
    NewDatabaseUser {
        new(name: impl Into<String>, password: impl Into<rt::Secret>) {
            name: name.into(), password: password.into(),
        } ..blank
        with_comment(comment: impl Into<String>) = Some(comment.into());
        with_hosts(hosts: impl IntoIterator<Item = impl Into<String>>) = Some(hosts.into_iter().map(Into::into).collect());
        with_databases(databases: impl IntoIterator<Item = DatabaseGrant>) = Some(databases.into_iter().collect());
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

rt::model! { DatabaseGrant { name.required(), readonly.required() } }

rt::setters! {
    DatabaseGrant {
        new(name: impl Into<String>, readonly: bool) { name: name.into(), readonly: readonly }
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

rt::model! { DatabaseUserList { users, total_count } }

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

rt::model! { DatabaseUser { name, host, comment, databases } }

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

rt::model! { DatabasePermission { name, readonly } }

/// The users to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDatabaseUsers {
    /// The users, at most 50.
    ///
    /// At most 50 items.
    pub users: Vec<DatabaseUserReference>,
}

rt::model! { DeleteDatabaseUsers { users.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    DeleteDatabaseUsers {
        new(users: impl IntoIterator<Item = DatabaseUserReference>) {
            users: users.into_iter().collect(),
        }
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

rt::model! { DatabaseUserReference { name.required(), host.required() } }

rt::setters! {
    DatabaseUserReference {
        new(name: impl Into<String>, host: impl Into<String>) {
            name: name.into(), host: host.into(),
        }
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

rt::model! { UpdateDatabaseUserComments { users.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    UpdateDatabaseUserComments {
        new(users: impl IntoIterator<Item = DatabaseUserComment>) {
            users: users.into_iter().collect(),
        }
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

rt::model! {
    DatabaseUserComment {
        name.required(), host.required(),
        comment.required().checks(&[MaxLength(512), Pattern(r#"^[^\r!<"='>&]*$"#)]),
    }
}

rt::setters! {
    DatabaseUserComment {
        new(name: impl Into<String>, host: impl Into<String>, comment: impl Into<String>) {
            name: name.into(), host: host.into(), comment: comment.into(),
        }
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

rt::model! { UpdateDatabaseUserPasswords { users.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    UpdateDatabaseUserPasswords {
        new(users: impl IntoIterator<Item = DatabaseUserPassword>) {
            users: users.into_iter().collect(),
        }
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
    pub password: rt::Secret,
}

rt::model! {
    DatabaseUserPassword {
        name.required(), host.required(),
        password.required().sensitive().checks(&[MinLength(8), MaxLength(32)]),
    }
}

rt::setters! {
    DatabaseUserPassword {
        new(name: impl Into<String>, host: impl Into<String>, password: impl Into<rt::Secret>) {
            name: name.into(), host: host.into(), password: password.into(),
        }
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

rt::model! { GrantDatabasePermissions { users.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    GrantDatabasePermissions {
        new(users: impl IntoIterator<Item = DatabaseUserGrants>) {
            users: users.into_iter().collect(),
        }
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

rt::model! {
    DatabaseUserGrants {
        name.required(), host.required(), databases.required().checks(&[MaxItems(50)]),
    }
}

rt::setters! {
    DatabaseUserGrants {
        new(
            name: impl Into<String>, host: impl Into<String>,
            databases: impl IntoIterator<Item = DatabaseGrant>,
        ) {
            name: name.into(), host: host.into(), databases: databases.into_iter().collect(),
        }
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

rt::model! { RevokeDatabasePermissions { users.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    RevokeDatabasePermissions {
        new(users: impl IntoIterator<Item = DatabaseUserRevocations>) {
            users: users.into_iter().collect(),
        }
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

rt::model! { DatabaseUserRevocations { name.required(), host.required(), databases.required() } }

rt::setters! {
    DatabaseUserRevocations {
        new(
            name: impl Into<String>, host: impl Into<String>,
            databases: impl IntoIterator<Item = impl Into<String>>,
        ) {
            name: name.into(), host: host.into(),
            databases: databases.into_iter().map(Into::into).collect(),
        }
    }
}
