//! What types without a name are called: after the place at which they are met.

use super::names::{singular, upper_camel};

/// What to call a type, should the schema at this place need one.
#[derive(Clone, Debug)]
pub(super) struct Naming<'d> {
    /// A telling name, `UpperCamelCase`; not yet unique.
    pub(super) name: String,
    /// The component that stands here itself.
    pub(super) component: Option<&'d str>,
}

impl Naming<'_> {
    /// The name of something without a name inside of this.
    pub(super) fn inside(&self, part: &str) -> Self {
        let part = upper_camel(part, "Value");
        // `TaskStatus` of a `Task`, but not `TaskTaskStatus`.
        let name = if part.len() > self.name.len() && part.starts_with(&self.name) {
            part
        } else {
            format!("{}{part}", self.name)
        };
        Self { name, component: None }
    }

    /// The name of an item of a list.
    pub(super) fn item(&self) -> Self {
        Self { name: singular(&self.name), component: None }
    }

    /// A name for a place outside of any type.
    pub(super) fn new(name: &str) -> Self {
        Self { name: upper_camel(name, "Value"), component: None }
    }
}
