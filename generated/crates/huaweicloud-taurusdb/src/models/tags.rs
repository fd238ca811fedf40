// Made by specmill from spec/taurusdb/openapi.yaml. Do not edit: change the spec and run `specmill generate`.

use specmill_runtime::codegen as rt;
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

rt::model! { InstanceTagList { total_count, tags } }

/// A page of the tags of a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectTagList {
    /// How many tag keys there are on all pages.
    pub total_count: Option<i32>,
    /// The tags of this page.
    pub tags: Option<Vec<ProjectTag>>,
}

rt::model! { ProjectTagList { total_count, tags } }

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

rt::model! { ProjectTag { key, values } }

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

rt::model! {
    TagUpdate {
        action.required(), tags.required(),
    }.conditions(&[
        Condition::new(
            "if `action` is `create`", &[Checks("action", &[Values(&[Text("create")])])],
            &[Inside("tags", &[Present("value")])],
        ),
    ])
}

rt::setters! {
    TagUpdate {
        new(action: TagAction, tags: impl IntoIterator<Item = TagToUpdate>) {
            action: action, tags: tags.into_iter().collect(),
        }
    }
}

rt::open_enum! {
    /// What happens to the tags.
    pub enum TagAction {
        /// The tags are added.
        Create = "create",
        /// The tags are deleted.
        Delete = "delete",
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

rt::model! {
    TagToUpdate {
        key.required().checks(&[MaxLength(36), Pattern("^[0-9A-Za-z_-]+$")]),
        value.checks(&[MaxLength(43), Pattern("^[0-9A-Za-z_.-]*$")]),
    }
}

rt::setters! {
    TagToUpdate {
        new(key: impl Into<String>) { key: key.into() } ..blank
        with_value(value: impl Into<String>) = Some(value.into());
    }
}
