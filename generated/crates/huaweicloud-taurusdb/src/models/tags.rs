// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::model::{
    Blank, Check, Field, Literal, Model, OpenEnum, Shape, Slot,
};
use super::InstanceTag;

/// A page of the tags of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceTagList {
    /// How many tags there are on all pages.
    pub total_count: Option<i32>,
    /// The tags of this page.
    pub tags: Option<Vec<InstanceTag>>,
}

impl Model for InstanceTagList {
    const SHAPE: &'static Shape = &Shape::new(
        "InstanceTagList",
        &[Field::new("total_count"), Field::new("tags")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.tags,
                _ => return None,
            },
        )
    }
}

/// A page of the tags of a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectTagList {
    /// How many tag keys there are on all pages.
    pub total_count: Option<i32>,
    /// The tags of this page.
    pub tags: Option<Vec<ProjectTag>>,
}

impl Model for ProjectTagList {
    const SHAPE: &'static Shape = &Shape::new(
        "ProjectTagList",
        &[Field::new("total_count"), Field::new("tags")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.total_count,
                1 => &mut self.tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.total_count,
                1 => &self.tags,
                _ => return None,
            },
        )
    }
}

/// A tag key with all values that it has in a project.
///
/// Source: TaurusDB API Reference, 4.9.2, table 4-757.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectTag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Values that instances have for the key.
    pub values: Option<Vec<String>>,
}

impl Model for ProjectTag {
    const SHAPE: &'static Shape = &Shape::new(
        "ProjectTag",
        &[Field::new("key"), Field::new("values")],
    );

    #[inline]
    fn blank() -> Self {
        Self::default()
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.values,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.values,
                _ => return None,
            },
        )
    }
}

/// Tags to add or to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagUpdate {
    /// What happens to the tags.
    pub action: TagAction,
    /// The tags that are added or deleted.
    ///
    /// `value` is required if `action` is `create`.
    pub tags: Vec<TagToUpdate>,
}

impl TagUpdate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(action: TagAction, tags: impl IntoIterator<Item = TagToUpdate>) -> Self {
        Self {
            action,
            tags: tags.into_iter().collect(),
        }
    }
}

impl Model for TagUpdate {
    const SHAPE: &'static Shape = &Shape::new(
        "TagUpdate",
        &[Field::new("action").required(), Field::new("tags").required()],
    )
    .conditions(&[
        specmill_runtime::model::Condition::new(
            "if `action` is `create`",
            &[
                specmill_runtime::model::Rule::Checks(
                    "action",
                    &[Check::Values(&[Literal::Text("create")])],
                ),
            ],
            &[
                specmill_runtime::model::Rule::Inside(
                    "tags",
                    &[specmill_runtime::model::Rule::Present("value")],
                ),
            ],
        ),
    ]);

    #[inline]
    fn blank() -> Self {
        Self {
            action: Blank::blank(),
            tags: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.action,
                1 => &mut self.tags,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.action,
                1 => &self.tags,
                _ => return None,
            },
        )
    }
}

/// What happens to the tags.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagAction {
    /// The tags are added.
    Create,
    /// The tags are deleted.
    Delete,
    /// A value that this version does not know.
    Unknown(String),
}

impl OpenEnum for TagAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("create", Self::Create),
        ("delete", Self::Delete),
    ];

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

/// A tag to add or to delete.
///
/// Source: TaurusDB API Reference, 4.9.3, table 4-763.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TagToUpdate {
    /// Key of the tag, of letters, digits, `_` and `-`. It can't be empty.
    ///
    /// At most 36 characters. Matches `^[0-9A-Za-z_-]+$`.
    pub key: String,
    /// Value of the tag, of letters, digits, `_`, `.` and `-`; it may be empty. Required if
    /// `action` is `create`. A tag to delete is found by its key alone if it has no value here.
    ///
    /// At most 43 characters. Matches `^[0-9A-Za-z_.-]*$`.
    pub value: Option<String>,
}

impl TagToUpdate {
    /// A value with what is required.
    #[must_use]
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: None,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for TagToUpdate {
    const SHAPE: &'static Shape = &Shape::new(
        "TagToUpdate",
        &[
            Field::new("key")
                .required()
                .checks(&[Check::MaxLength(36), Check::Pattern("^[0-9A-Za-z_-]+$")]),
            Field::new("value")
                .checks(&[Check::MaxLength(43), Check::Pattern("^[0-9A-Za-z_.-]*$")]),
        ],
    );

    #[inline]
    fn blank() -> Self {
        Self {
            key: Blank::blank(),
            value: Blank::blank(),
        }
    }

    #[inline]
    fn slot(&mut self, index: usize) -> Option<&mut dyn Slot> {
        Some(
            match index {
                0 => &mut self.key,
                1 => &mut self.value,
                _ => return None,
            },
        )
    }

    #[inline]
    fn value(&self, index: usize) -> Option<&dyn Slot> {
        Some(
            match index {
                0 => &self.key,
                1 => &self.value,
                _ => return None,
            },
        )
    }
}

specmill_runtime::models!(InstanceTagList, ProjectTagList, ProjectTag, TagUpdate, TagToUpdate);
specmill_runtime::open_enums!(TagAction);
