// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{Blank, Check, Field, Model, Shape, Slot};

/// The character sets that databases can have.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseCharacterSetList {
    /// Names of the character sets.
    pub charsets: Option<Vec<String>>,
}

impl Model for DatabaseCharacterSetList {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseCharacterSetList",
        &[Field::new("charsets")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.charsets,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.charsets,
                _ => return None,
            },
        )
    }
}

/// The databases to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabases {
    /// The databases, at most 50.
    ///
    /// At most 50 items.
    pub databases: Vec<NewDatabase>,
}

impl CreateDatabases {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(databases: impl IntoIterator<Item = NewDatabase>) -> Self {
        Self {
            databases: databases.into_iter().collect(),
        }
    }
}

impl Model for CreateDatabases {
    const SHAPE: &'static Shape = &Shape::new(
        "CreateDatabases",
        &[Field::new("databases").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { databases: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.databases,
                _ => return None,
            },
        )
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

impl NewDatabase {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, character_set: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            comment: None,
            character_set: character_set.into(),
            users: None,
        }
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    #[inline]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`users`](Self::users).
    #[must_use]
    #[inline]
    pub fn with_users(
        mut self,
        users: impl IntoIterator<Item = DatabaseUserGrant>,
    ) -> Self {
        self.users = Some(users.into_iter().collect());
        self
    }
}

impl Model for NewDatabase {
    const SHAPE: &'static Shape = &Shape::new(
        "NewDatabase",
        &[
            Field::new("name")
                .required()
                .checks(&[
                    Check::MinLength(1),
                    Check::MaxLength(64),
                    Check::Pattern("^[A-Za-z0-9_]*(-[A-Za-z0-9_]*){0,10}$"),
                ]),
            Field::new("comment")
                .checks(&[Check::MaxLength(512), Check::Pattern(r#"^[^\r!<"='>&]*$"#)]),
            Field::new("character_set").required(),
            Field::new("users").checks(&[Check::MaxItems(50)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            comment: Blank::blank(),
            character_set: Blank::blank(),
            users: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.comment,
                2 => &mut self.character_set,
                3 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.comment,
                2 => &self.character_set,
                3 => &self.users,
                _ => return None,
            },
        )
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

impl DatabaseUserGrant {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        host: impl Into<String>,
        readonly: bool,
    ) -> Self {
        Self {
            name: name.into(),
            host: host.into(),
            readonly,
        }
    }
}

impl Model for DatabaseUserGrant {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserGrant",
        &[
            Field::new("name").required(),
            Field::new("host").required(),
            Field::new("readonly").required(),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            host: Blank::blank(),
            readonly: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.host,
                2 => &mut self.readonly,
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
                2 => &self.readonly,
                _ => return None,
            },
        )
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

impl Model for DatabaseList {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseList",
        &[
            Field::new("databases"),
            Field::new("total_count").checks(&[Check::Minimum(0)]),
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
                0 => &mut self.databases,
                1 => &mut self.total_count,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.databases,
                1 => &self.total_count,
                _ => return None,
            },
        )
    }
}

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

impl Model for Database {
    const SHAPE: &'static Shape = &Shape::new(
        "Database",
        &[
            Field::new("name"),
            Field::new("charset"),
            Field::new("comment"),
            Field::new("users"),
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
                1 => &mut self.charset,
                2 => &mut self.comment,
                3 => &mut self.users,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.charset,
                2 => &self.comment,
                3 => &self.users,
                _ => return None,
            },
        )
    }
}

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

impl Model for DatabaseUserPermission {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseUserPermission",
        &[Field::new("name"), Field::new("host"), Field::new("readonly")],
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
                2 => &mut self.readonly,
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
                2 => &self.readonly,
                _ => return None,
            },
        )
    }
}

/// The databases to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDatabases {
    /// Names of the databases, at most 50.
    ///
    /// At most 50 items.
    pub databases: Vec<String>,
}

impl DeleteDatabases {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(databases: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            databases: databases.into_iter().map(Into::into).collect(),
        }
    }
}

impl Model for DeleteDatabases {
    const SHAPE: &'static Shape = &Shape::new(
        "DeleteDatabases",
        &[Field::new("databases").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { databases: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.databases,
                _ => return None,
            },
        )
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

impl UpdateDatabaseComments {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(databases: impl IntoIterator<Item = DatabaseComment>) -> Self {
        Self {
            databases: databases.into_iter().collect(),
        }
    }
}

impl Model for UpdateDatabaseComments {
    const SHAPE: &'static Shape = &Shape::new(
        "UpdateDatabaseComments",
        &[Field::new("databases").required().checks(&[Check::MaxItems(50)])],
    );

    #[inline]
    fn blank() -> Self {
        Self { databases: Blank::blank() }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.databases,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.databases,
                _ => return None,
            },
        )
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

impl DatabaseComment {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>, comment: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            comment: comment.into(),
        }
    }
}

impl Model for DatabaseComment {
    const SHAPE: &'static Shape = &Shape::new(
        "DatabaseComment",
        &[
            Field::new("name").required(),
            Field::new("comment")
                .required()
                .checks(&[Check::MaxLength(512), Check::Pattern(r#"^[^\r!<"='>&]*$"#)]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            name: Blank::blank(),
            comment: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.name,
                1 => &mut self.comment,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.name,
                1 => &self.comment,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(
    DatabaseCharacterSetList, CreateDatabases, NewDatabase, DatabaseUserGrant, DatabaseList,
    Database, DatabaseUserPermission, DeleteDatabases, UpdateDatabaseComments, DatabaseComment,
);
