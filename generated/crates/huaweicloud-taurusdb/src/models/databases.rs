// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;

/// The character sets that databases can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCharacterSetList {
    /// Names of the character sets.
    pub charsets: Option<Vec<String>>,
}

rt::model! { DatabaseCharacterSetList { charsets } }

/// The databases to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabases {
    /// The databases, at most 50.
    ///
    /// At most 50 items.
    pub databases: Vec<NewDatabase>,
}

rt::model! { CreateDatabases { databases.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    CreateDatabases {
        new(databases: impl IntoIterator<Item = NewDatabase>) {
            databases: databases.into_iter().collect(),
        }
    }
}

/// A database to create.
///
/// Source: TaurusDB API Reference, 4.11.2, table 4-826.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewDatabase {
    /// Name of the database, of letters, digits, underscores and at most ten hyphens.
    ///
    /// 1 to 64 characters. Matches `^[A-Za-z0-9_]*(-[A-Za-z0-9_]*){0,10}$`.
    pub name: String,
    /// A comment on the database, without carriage returns and without `!<"='>&`.
    ///
    /// At most 512 characters. Matches `^[^\r!<"='>&]*$`.
    pub comment: Option<String>,
    /// Character set of the database, such as `utf8mb4` or `gbk`.
    pub character_set: String,
    /// Users who may work in the database, at most 50. Without any, `grantDatabasePermissions` can
    /// let them in later.
    ///
    /// At most 50 items.
    pub users: Option<Vec<DatabaseUserGrant>>,
}

rt::model! {
    NewDatabase {
        name.required().checks(&[
            MinLength(1), MaxLength(64), Pattern("^[A-Za-z0-9_]*(-[A-Za-z0-9_]*){0,10}$"),
        ]),
        comment.checks(&[MaxLength(512), Pattern(r#"^[^\r!<"='>&]*$"#)]),
        character_set.required(), users.checks(&[MaxItems(50)]),
    }
}

rt::setters! {
    NewDatabase {
        new(name: impl Into<String>, character_set: impl Into<String>) {
            name: name.into(), character_set: character_set.into(),
        } ..blank
        with_comment(comment: impl Into<String>) = Some(comment.into());
        with_users(users: impl IntoIterator<Item = DatabaseUserGrant>) = Some(users.into_iter().collect());
    }
}

/// A user who is let into a database.
///
/// Source: TaurusDB API Reference, 4.11.2, table 4-827.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserGrant {
    /// Name of the user.
    pub name: String,
    /// IP address from which the user may connect.
    pub host: String,
    /// True if the user may only read, false to read and write.
    pub readonly: bool,
}

rt::model! { DatabaseUserGrant { name.required(), host.required(), readonly.required() } }

rt::setters! {
    DatabaseUserGrant {
        new(name: impl Into<String>, host: impl Into<String>, readonly: bool) {
            name: name.into(), host: host.into(), readonly: readonly,
        }
    }
}

/// A page of databases.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseList {
    /// The databases of this page.
    pub databases: Option<Vec<Database>>,
    /// How many databases there are in all.
    ///
    /// At least 0.
    pub total_count: Option<i32>,
}

rt::model! { DatabaseList { databases, total_count.checks(&[Minimum(0)]) } }

/// A database.
///
/// Source: TaurusDB API Reference, 4.11.4, table 4-842.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Database {
    /// Name of the database.
    pub name: Option<String>,
    /// Character set of the database.
    pub charset: Option<String>,
    /// Comment on the database.
    pub comment: Option<String>,
    /// The users who may work in the database.
    pub users: Option<Vec<DatabaseUserPermission>>,
}

rt::model! { Database { name, charset, comment, users } }

/// A user who may work in a database.
///
/// Source: TaurusDB API Reference, 4.11.4, table 4-843.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUserPermission {
    /// Name of the user.
    pub name: Option<String>,
    /// IP address from which the user may connect.
    pub host: Option<String>,
    /// True if the user may only read, false to read and write.
    pub readonly: Option<bool>,
}

rt::model! { DatabaseUserPermission { name, host, readonly } }

/// The databases to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDatabases {
    /// Names of the databases, at most 50.
    ///
    /// At most 50 items.
    pub databases: Vec<String>,
}

rt::model! { DeleteDatabases { databases.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    DeleteDatabases {
        new(databases: impl IntoIterator<Item = impl Into<String>>) {
            databases: databases.into_iter().map(Into::into).collect(),
        }
    }
}

/// The databases whose comments change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseComments {
    /// The databases, at most 50.
    ///
    /// At most 50 items.
    pub databases: Vec<DatabaseComment>,
}

rt::model! { UpdateDatabaseComments { databases.required().checks(&[MaxItems(50)]) } }

rt::setters! {
    UpdateDatabaseComments {
        new(databases: impl IntoIterator<Item = DatabaseComment>) {
            databases: databases.into_iter().collect(),
        }
    }
}

/// A database and its new comment.
///
/// Source: TaurusDB API Reference, 4.11.3, table 4-834.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DatabaseComment {
    /// Name of the database.
    pub name: String,
    /// The comment, without carriage returns and without `!<"='>&`.
    ///
    /// At most 512 characters. Matches `^[^\r!<"='>&]*$`.
    pub comment: String,
}

rt::model! {
    DatabaseComment {
        name.required(),
        comment.required().checks(&[MaxLength(512), Pattern(r#"^[^\r!<"='>&]*$"#)]),
    }
}

rt::setters! {
    DatabaseComment {
        new(name: impl Into<String>, comment: impl Into<String>) {
            name: name.into(), comment: comment.into(),
        }
    }
}
