//! Groups of operations.

use super::Extensions;

/// A group of operations; becomes a module and a chapter, and stands behind a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// Name as in the document.
    pub name: String,
    /// Name in `kebab-case`, unique; file names and anchors use it.
    pub slug: String,
    /// The feature that brings the group, by itself or with others of the same
    /// feature (`x-feature`).
    pub feature: String,
    /// What the group is.
    pub description: Option<String>,
    /// Every operation of the group is deprecated.
    pub deprecated: bool,
    /// The feature is on by default: not all that it brings is deprecated.
    pub default: bool,
    /// Extensions that no field here is for, as they are written.
    pub extensions: Extensions,
}
